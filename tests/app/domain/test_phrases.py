"""Wording that puts the weight on the child: what is noticed, what is left alone, and the list brought along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.phrases import Noticer, Phrase, read_lines, without
from app.services import phrases

NOTICER = Noticer(read_lines(phrases.shipped_lines()))


def noticed(text: str, *, is_finished: bool = True) -> list[str]:
    return [one.words for one in NOTICER.find(text, is_finished=is_finished)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She is putting herself at risk.", ["putting herself at risk"]),
        ("She is putting\nherself  at risk.", ["putting\nherself  at risk"]),
        ("Attention-seeking again.", ["Attention-seeking"]),
        ("attention seeking again.", ["attention seeking"]),
        ("He won’t engage. He won't engage.", ["won’t engage", "won't engage"]),
        ("He is streetwise and promiscuous.", ["streetwise", "promiscuous"]),
        ("Ayesha absconded.", ["absconded"]),
        ("The hard-to-reach shelf", []),
        ("clingyish, unneedy", []),
        ("The school wrote: “attention-seeking”.", []),
        ('The school wrote: "attention-seeking".', []),
        ("“I did it” and attention-seeking “no”", ["attention-seeking"]),
        ("", []),
    ],
)
def test_what_is_noticed(text: str, words: list[str]) -> None:
    assert noticed(text) == words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("She absconded", 0),
        ("She absconded.", 1),
        ("She absconded\n", 1),
        ("She absconded and", 0),
        ("She absconded. He absconded", 1),
        ("She absconded?", 1),
    ],
)
def test_a_sentence_that_is_not_finished_is_left_in_peace(text: str, count: int) -> None:
    assert len(noticed(text, is_finished=False)) == count


def test_what_could_stand_instead_takes_the_capital_with_it() -> None:
    (found,) = NOTICER.find("Absconded at ten.")
    assert found.instead == ("Went missing",)
    assert (found.start, found.end) == (0, 9)


def test_the_list_brought_along_is_whole() -> None:
    found = read_lines(phrases.shipped_lines())
    assert len(found) >= 40
    assert all(one.instead for one in found)
    assert len({one.text for one in found}) == len(found)
    for one in found:  # no alternative is itself noticed
        assert [noticed(words) for words in one.instead] == [[] for _ in one.instead], one
    lines = (f"{one.text} = {'; '.join(one.instead)}".removesuffix(" = ") for one in found)
    assert read_lines(lines) == found
    assert phrases.source()


def test_lines_as_a_club_writes_them() -> None:
    found = read_lines(["wild child = child in distress; ; tired child ", " = nothing", "", "no other words"])
    assert found == (Phrase("wild child", ("child in distress", "tired child")), Phrase("no other words", ()))
    assert without(found, {"wild child"}) == found[1:]
    assert Noticer(()).find("anything") == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_list_and_any_text_are_read(line: str, text: str) -> None:
    for one in Noticer(read_lines([line])).find(text):
        assert text[one.start : one.end] == one.words

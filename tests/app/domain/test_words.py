"""Text that is typed or pasted."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import words
from app.domain.errors import InputError


@given(st.text(alphabet=st.characters()))
def test_cleaning_loses_nothing_that_can_be_seen_and_is_stable(text: str) -> None:
    kept = words.clean(text)
    assert words.clean(kept) == kept
    kept.encode("utf-8")
    seen = [c for c in text if unicodedata.category(c) not in ("Cc", "Cs", "Zl", "Zp")]
    assert [c for c in kept if c not in "\n\t"] == list(unicodedata.normalize("NFC", "".join(seen))) or "\n" in kept


def test_line_ends_become_newlines() -> None:
    assert words.clean("a\r\nb\rc\u2028d\x00\x07e\tf") == "a\nb\nc\nde\tf"


def test_a_note_keeps_its_spaces_and_a_line_trims_them() -> None:
    assert words.prose("text", "  two  \n\n lines ") == "  two  \n\n lines "
    assert words.line("title", "  two \n words ") == "two words"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("  ", "missing"),
        ("a" * 201, "too-long"),
        ("abc\u202edef", "hidden-characters"),
        ("abc\u200bdef", "hidden-characters"),
        ("ab\u200dcd", "hidden-characters"),
        ("\ufeffKezia", "hidden-characters"),
    ],
)
def test_a_line_is_refused_with_its_reason(text: str, problem: str) -> None:
    with pytest.raises(InputError) as refused:
        words.line("title", text, is_needed=True)
    assert (refused.value.field, refused.value.problem) == ("title", problem)


@pytest.mark.parametrize(
    "text", ["Zoë O’Neill-Ávila", "می\u200cخواهم", "👩\u200d🏫 staff", "李小龙", "<b>Bo</b> & {{7*7}}"]
)
def test_every_script_is_welcome(text: str) -> None:
    assert words.line("title", text) == text


def test_a_needed_note_is_asked_for_and_a_huge_one_refused() -> None:
    with pytest.raises(InputError, match="text: missing"):
        words.prose("text", " \n", is_needed=True)
    with pytest.raises(InputError, match="text: too-long"):
        words.prose("text", "x" * (words.LONGEST_PROSE + 1))
    assert len(words.prose("text", "x" * 1_000_000)) == 1_000_000

"""What is typed, and where it stands in a text."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.searching import Term, expression, holds, index_words, snippet, terms


def found(text: str, typed: str) -> list[str]:
    shown = snippet(text, terms(typed))
    return [shown.text[start:end] for start, end in shown.marks]


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("She likes swimming.", "swim", ["swim"]),
        ("She likes Swimming.", "SWIMM", ["Swimm"]),
        ("They were overswimming.", "swim", []),  # a beginning, not a middle
        ("It is not safe; not at all safe.", '"not safe"', ["not safe"]),
        ("It is not  \n safe there", '"not safe', ["not safe"]),  # the closing mark is still to come
        ("notsafe", '"not safe"', []),
        ("unsafe words", '"safe"', []),
        ("safely home", '"safe"', []),  # a phrase is whole words
        ("Zoë’s coach", "zoe", ["Zoë"]),
        ("Zoe's coach", "zoë", ["Zoe"]),
        ("Ж мама дома", "мам", ["мам"]),
        ("我今天很害怕", "害怕", ["害怕"]),
        ("ฉันกลัวมาก", "กลัว", ["กลัว"]),
        ("أنا خائف", "خائف", ["خائف"]),
        ("U12 girls and U14 boys", "u14", ["U14"]),
        ("swim, and swim again", "swim", ["swim", "swim"]),
        ("He didn’t say.", "didnt", ["didn’t"]),
        ("He didnt say.", "didn't", ["didnt"]),
        ("Ms O’Brien rang.", "obrien", ["O’Brien"]),
        ("Ms O'Brien rang.", "obri", ["O'Bri"]),  # still being typed
        ("Ms OBrien rang.", "o'brien", ["OBrien"]),
        ("Ms D'Angelo rang.", "dangelo", ["D'Angelo"]),
        ("Sam’s bruise", "sams", ["Sam’s"]),
        ("They've left.", "theyve", ["They've"]),
        ("We'll see.", "well", []),  # another word
        ("We're here.", "were", []),
        ("a parent", "parent", ["parent"]),
        ("Ms O’Brien rang.", '"obrien"', []),  # a phrase is found as it is written
    ],
)
def test_a_text_is_found_and_marked(text: str, typed: str, marked: list[str]) -> None:
    assert found(text, typed) == marked
    assert holds(index_words(text), terms(typed)) == bool(marked)


@pytest.mark.parametrize("typed", ["", " ", "a", "a b", '"', '""', "*", "-", "( )", "'"])
def test_too_little_is_no_question(typed: str) -> None:
    assert terms(typed) == ()


def test_a_letter_still_being_typed_does_not_empty_the_list() -> None:
    assert terms("swim p") == (Term(("swim",), is_beginning=True),)


def test_the_piece_shown_begins_and_ends_between_words_and_has_the_hit_in_it() -> None:
    text = f"{'before ' * 60}the canal {'after ' * 60}"
    shown = snippet(text, terms("canal"))
    ((start, end),) = shown.marks
    assert shown.text[start:end] == "canal"
    assert shown.text.startswith("… before ")
    assert shown.text.endswith(" after …")
    assert len(shown.text) < 240


def test_a_hit_in_another_field_shows_the_beginning() -> None:
    assert snippet("Words of a record", terms("elsewhere")).text == "Words of a record"


@example("000S 00", "")
@example('AND OR NEAR obrien didnt "AND', "AND")
@given(st.text(max_size=80), st.text(max_size=2000))
def test_whatever_is_typed_and_written_ends_in_a_piece_with_marks_inside_it(typed: str, text: str) -> None:
    wanted = terms(typed)
    shown = snippet(text, wanted)
    assert all(0 <= start < end <= len(shown.text) for start, end in shown.marks)
    assert len(shown.text) < 1000
    asked = expression(wanted)
    ours = re.sub('"[^"]*"', " ", asked)  # what is typed stands in quotation marks
    assert re.fullmatch(r"[\s*()]*((AND|OR)[\s*()]*)*", ours)
    assert ours.count("AND") == max(0, len(wanted) - 1)
    assert asked.count('"') % 2 == 0


def test_what_stands_in_two_fields_does_not_read_as_one_sentence() -> None:
    shown = snippet("She keeps a coat on.\n\nCollected\nlate.", terms("collected"))
    assert shown.text == "She keeps a coat on. · Collected late."

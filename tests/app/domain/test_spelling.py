"""Which words of a note are looked up, and which are nobody's to call wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spelling import plain, unknown, words_of_names, words_to_check


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She was late again.", ["She", "was", "late", "again"]),
        ("he said “I don’t know”", ["he", "said", "don’t", "know"]),
        ("K.T. came with RJ-014 and the U12s at 18:30", ["came", "with", "and", "the", "at"]),
        ("Rang the LADO, then wrote to a.b@example.org", ["Rang", "the", "then", "wrote", "to"]),
        ("then Zofiah came. Zofiah left", ["then", "came", "Zofiah", "left"]),  # a capital within a sentence is a name
        ("a well-kept pitch", ["well-kept", "pitch"]),
        ("see https://example.org/teh or /tmp/teh", ["see", "or"]),
        ("Привет and hello", ["and", "hello"]),
        ("x" * 60, []),
    ],
)
def test_words_are_looked_up_and_references_addresses_and_names_are_not(text: str, words: list[str]) -> None:
    assert [word.text for word in words_to_check(text)] == words


@given(st.text(max_size=200))
def test_a_word_stands_where_it_is_said_to(text: str) -> None:
    for word in words_to_check(text):
        assert text[word.start : word.end] == word.text


def test_of_a_word_with_hyphens_the_part_that_is_unknown_is_named() -> None:
    known = {"well", "kept", "co-ordinator"}
    assert [word.text for word in unknown("well-kept", known.__contains__)] == []
    assert [word.text for word in unknown("co-ordinator", known.__contains__)] == []
    (found,) = unknown("well-kpet", known.__contains__)
    assert (found.text, found.start, found.end) == ("kpet", 5, 9)


def test_a_paragraph_in_another_language_is_left_alone() -> None:
    welsh = "mae hi wedi bod yn gwneud yn dda iawn ers yr haf"
    assert unknown(welsh, lambda _word: False) == ()
    assert len(unknown("teh dgo", lambda _word: False)) == 2


def test_a_name_is_known_in_all_its_words_and_what_belongs_to_it() -> None:
    names = words_of_names(["Tobias “Tobi” Stone-Vale", "O’Hara"])
    assert {"tobias", "tobi", "stone", "vale"} <= names
    assert plain("Tobi’s") in names
    assert plain("O’Hara") in names or "hara" in names

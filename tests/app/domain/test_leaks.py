"""The leak check finds another child however they are written, and never the child of the record."""

from __future__ import annotations

import pytest

from app.domain.leaks import KnownChild, find_leaks

KEZIA = KnownChild("Kezia Tarn", "K.T.", "RJ-014")
ALFIE = KnownChild("Alfie Stone-Vale", "A.S.", "RJ-009")
ZOE = KnownChild("Zoë Ó Briain", "Z.B.", "RJ-017")
KIT = KnownChild("Kit Tarn", "K.T.", "RJ-003")


def found(text: str, *others: KnownChild) -> list[str]:
    return [hit.found for hit in find_leaks(text, KEZIA, others)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alfie Stone-Vale came too.", ["Alfie Stone-Vale", "Alfie", "Stone", "Vale"]),
        ("ALFIE was there", ["ALFIE"]),
        ("She sat with A.S. at lunch", ["A.S."]),
        ("She sat with AS at lunch", ["AS"]),
        ("and a.s. too", ["a.s."]),
        ("see RJ-009", ["RJ-009"]),
        ("see rj009 and RJ–009", ["rj009", "RJ–009"]),
        ("zoe and ZOË", ["zoe", "ZOË"]),
        ("Zoe\u0308 waited", ["Zoë"]),
    ],
)
def test_another_child_is_found(text: str, expected: list[str]) -> None:
    assert sorted(found(text, ALFIE, ZOE)) == sorted(expected)


@pytest.mark.parametrize(
    "text", ["Kezia Tarn", "K.T. (RJ-014)", "As she was as tired as ever", "Alfieri's café", "RJ-0091"]
)
def test_the_child_of_the_record_and_longer_words_are_not_hits(text: str) -> None:
    assert found(text, ALFIE, ZOE) == []


def test_a_shared_family_name_and_shared_initials_are_not_hits_but_the_sibling_s_first_name_is() -> None:
    assert found("Kezia Tarn, K.T., waited with Kit", KIT) == ["Kit"]
    assert found("See RJ-003", KIT) == ["RJ-003"]


def test_a_hit_says_where_and_whose() -> None:
    (hit,) = find_leaks("With Alfie today", KEZIA, [ALFIE])
    assert (hit.start, hit.end, hit.reference, hit.what) == (5, 10, "RJ-009", "part-of-name")

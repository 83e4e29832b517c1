"""The leak check finds another child however they are written, and never the child of the record."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.folding import fold
from app.domain.leak_index import find_leaks
from app.domain.leaks import KnownPerson

KEZIA = KnownPerson("Kezia Tarn", "K.T.", "RJ-014")
ALFIE = KnownPerson("Alfie Stone-Vale", "A.S.", "RJ-009")
ZOE = KnownPerson("Zoë Ó Briain", "Z.B.", "RJ-017")
KIT = KnownPerson("Kit Tarn", "K.T.", "RJ-003")
SEAN = KnownPerson("Sean O’Hara", "S.O.", "RJ-021")
TOBIAS = KnownPerson('Tobias "Bear" Ademola Quist', "T.Q.", "RJ-030", also=("Tiggy",))
WILLIAM = KnownPerson("William Ashby", "W.A.", "RJ-032")
JO = KnownPerson("Jo Weiß", "J.W.", "RJ-031")


def found(text: str, *others: KnownPerson) -> list[str]:
    return [hit.found for hit in find_leaks(text, KEZIA, others)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alfie Stone-Vale came too.", ["Alfie Stone-Vale"]),
        ("alfie  stone vale came too.", ["alfie  stone vale"]),
        ("Alfie\nStone-\nVale came too.", ["Alfie\nStone-\nVale"]),
        ("AlfieStoneVale@example.org", ["AlfieStoneVale"]),
        ("alfie_stone.vale", ["alfie_stone.vale"]),
        ("ALFIE was there", ["ALFIE"]),
        ("Alfie's and Alfie’s and Alfies", ["Alfie", "Alfie", "Alfie"]),
        ("the Vales came", ["Vale"]),
        ("Vale, Alfie", ["Vale", "Alfie"]),
        ("Al-\nfie hid", ["Al-\nfie"]),
        ("It was Alfie–\nhe cried, Alfie-\nand left", ["Alfie", "Alfie"]),
        ("Al\u00adfie hid, Al\u200bfie too", ["Al\u00adfie", "Al\u200bfie"]),
        ("\u0410lfi\u0435 hid", ["\u0410lfi\u0435"]),  # Cyrillic A and e
        ("Ａｌｆｉｅ hid", ["Ａｌｆｉｅ"]),
        ("𝐀𝐥𝐟𝐢𝐞 hid", ["𝐀𝐥𝐟𝐢𝐞"]),
        ("Alﬁe hid", ["Alﬁe"]),
        ("Alfie14 and _Alfie_", ["Alfie", "Alfie"]),
        ("She sat with A.S. at lunch", ["A.S."]),
        ("She sat with AS at lunch", ["AS"]),
        ("A S, A-S, A/S, A. S., AS's", ["A S", "A-S", "A/S", "A. S.", "AS"]),
        ("and a.s. too", ["a.s."]),
        ("see RJ-009", ["RJ-009"]),
        ("see rj009 and RJ–009", ["rj009", "RJ–009"]),
        ("see RJ 9, RJ_009, RJ  009, RJ-\n009 and RJ−009", ["RJ 9", "RJ_009", "RJ  009", "RJ-\n009", "RJ−009"]),
        ("see case 9 and ref. 009", ["case 9", "ref. 009"]),
        ("zoe and ZOË", ["zoe", "ZOË"]),
        ("Zoe\u0308 waited", ["Zoë"]),
        ("O Briain and O'Briain", ["Briain", "O'Briain"]),
    ],
)
def test_another_child_is_found(text: str, expected: list[str]) -> None:
    assert found(text, ALFIE, ZOE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("O'Hara, O’HARA, OHara, O Hara", ["O'Hara", "O’HARA", "OHara", "O Hara"]),
        ("Seán waited", ["Seán"]),
        ("with Bear and Tiggy", ["Bear", "Tiggy"]),
        ("with Tobi, Tobie’s bag, Toby", ["Tobi", "Tobie", "Toby"]),
        ("with Jo and Weiss", ["Jo", "Weiss"]),
        ("T.Q. and TQ", ["T.Q.", "TQ"]),
        ("Will she? She will, and Will as well, Will’s bag", ["Will", "Will"]),
    ],
)
def test_a_child_is_found_by_what_people_call_them(text: str, expected: list[str]) -> None:
    assert found(text, SEAN, TOBIAS, JO, WILLIAM) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kezia Tarn",
        "K.T. (RJ-014)",
        "As she was as tired as ever",
        "Alfieri's café",
        "RJ-0091",
        "RJ-0140",
        "case 90",
        "The team, so she said; do jo-jos count",
        "at 9 on 009 days",
    ],
)
def test_the_child_of_the_record_and_longer_words_are_not_hits(text: str) -> None:
    assert found(text, ALFIE, ZOE, KnownPerson("Theodore Dolan", "T.D.", "RJ-040"), JO) == []


def test_a_month_in_a_date_is_no_name_and_elsewhere_it_is() -> None:
    may = KnownPerson("May Lund", "M.L.", "RJ-060")
    assert found("Seen on 21 May, 3rd of May and in May 2026", may) == []
    assert found("With May at the ground. May came on the 3rd.", may) == ["May", "May"]


def test_a_name_with_a_figure_in_it_is_found_as_a_whole_only() -> None:
    odd = KnownPerson("Kanari0042zz Lund", "K.L.", "RJ-061")
    assert found("With kanari0042zz and KANARI0042ZZ’s bag, not kanari0043zz, kanari or zz", odd) == [
        "kanari0042zz",
        "KANARI0042ZZ",
    ]


def test_a_shared_family_name_and_shared_initials_are_not_hits_but_the_sibling_s_first_name_is() -> None:
    assert found("Kezia Tarn, K.T., waited with Kit", KIT) == ["Kit"]
    assert found("See RJ-003", KIT) == ["RJ-003"]


def test_the_own_name_in_full_is_no_hit_where_another_s_stands_in_it() -> None:
    own = KnownPerson("Mia Rose Tarn", "M.R.T.", "RJ-050")
    other = KnownPerson("Rose Tarn", "R.T.", "RJ-051")
    assert find_leaks("Mia Rose Tarn came", own, [other]) == ()
    assert [hit.found for hit in find_leaks("Rose Tarn came", own, [other])] == ["Rose Tarn"]


def test_a_hit_says_where_and_whose() -> None:
    (hit,) = find_leaks("With Alfie today", KEZIA, [ALFIE])
    assert (hit.start, hit.end, hit.reference, hit.what) == (5, 10, "RJ-009", "part-of-name")


def test_a_hit_stands_where_the_text_has_it_however_it_is_written() -> None:
    text = "“Straße”, ﬁrst: Al\u00adfie"
    (hit,) = find_leaks(text, KEZIA, [ALFIE])
    assert text[hit.start : hit.end] == "Al\u00adfie"


@given(st.text(max_size=200))
def test_any_text_can_be_folded_and_every_letter_knows_its_place(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.places)
    assert all(0 <= start < end <= len(text) for start, end in folded.places)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_name_between_any_two_sentences_is_found(before: str, after: str) -> None:
    found = find_leaks(f"{before}. Alfie {after}", KEZIA, [ALFIE])
    assert any(hit.start <= len(before) + 2 < hit.end for hit in found) or "alfie" in "".join(
        hit.found.casefold() for hit in found
    )

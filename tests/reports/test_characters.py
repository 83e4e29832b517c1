"""What the font cannot show is shown as its code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import typeface
from reports.characters import printable

typeface.load()
KNOWN = typeface.known_characters()


@pytest.mark.parametrize(
    ("text", "printed", "codes"),
    [
        ("plain words", "plain words", set()),
        ("Zoë, Ζωή, Дмитро, Ñandú", "Zoë, Ζωή, Дмитро, Ñandú", set()),
        ("“quoted” – dash — … → ← • ✓ £ €", "“quoted” – dash — … → ← • ✓ £ €", set()),
        ("hi 😀", "hi [U+1F600]", {"U+1F600"}),
        ("李", "[U+674E]", {"U+674E"}),
        ("של", "[U+05E9][U+05DC]", {"U+05E9", "U+05DC"}),
        ("م", "[U+0645]", {"U+0645"}),
        ("a\u202eb", "a[U+202E]b", {"U+202E"}),
        ("e\u0301", "é", set()),
        ("a\tb\u3000c", "a b c", set()),
        ("a\r\nb\u2028c\x0bd", "a\nb\nc\nd", set()),
        ("a\x00b\x07c\x9f", "abc", set()),
        ("soft\u00adhyphen \ufeff", "softhyphen ", set()),
        ("no\u2011break", "no‐break", set()),
        ("\ud800", "[U+D800]", {"U+D800"}),
        ("\U0001f12f", "[U+1F12F]", {"U+1F12F"}),
    ],
)
def test_characters(text: str, printed: str, codes: set[str]) -> None:
    found: set[str] = set()
    assert printable(text, KNOWN, found) == printed
    assert found == codes


@given(st.text(alphabet=st.characters()))
def test_whatever_is_printed_is_in_the_font(text: str) -> None:
    for character in printable(text, KNOWN, set()):
        assert character == "\n" or (ord(character) in KNOWN and ord(character) <= 0xFFFF)

"""No cell of a list can be taken for a formula, and what was text stays readable as that text."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spreadsheet import as_csv, safe_cell


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
@pytest.mark.parametrize("before", ["", " ", "  ", "\u00a0", "\u3000"])
def test_what_could_calculate_is_marked_as_text(before: str, first: str) -> None:
    text = f"{before}{first}HYPERLINK(1)"
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Dee Marsh", "RJ-014 K.T.", "1:1", " spaced", "O’Neill", "'quoted"])
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


@given(st.lists(st.lists(st.text(), min_size=1, max_size=4), max_size=5))
def test_a_reader_of_csv_gets_every_cell_back(rows: list[list[str]]) -> None:
    raw = as_csv(["Who", "What"], rows)
    read = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert read[0] == ["Who", "What"]
    for cells, found in zip(rows, read[1:], strict=True):
        assert found == [safe_cell(cell).encode("utf-8", "replace").decode("utf-8") for cell in cells]

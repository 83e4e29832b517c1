"""Lists as spreadsheets save them: any encoding, any separator, and files that are no list at all."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.domain.people_list import LARGEST_BYTES, MOST_ROWS, Column, guess_columns, read_list, taken
from app.domain.spreadsheet import as_csv, plain_cell, safe_cell

PLAIN = "Name,E-mail,Team\nAmina Khan,amina@example.org,Under 9s\nZoë Brânză,zoe@example.org,\n"


@pytest.mark.parametrize(
    "raw",
    [
        PLAIN.encode(),
        PLAIN.encode("utf-8-sig"),
        PLAIN.encode("utf-16"),
        PLAIN.replace(",", ";").encode(),
        PLAIN.replace(",", "\t").encode(),
        PLAIN.replace("\n", "\r\n").encode(),
        b"\r\n , ,\n" + PLAIN.encode(),
    ],
)
def test_one_list_in_every_dress(raw: bytes) -> None:
    found = read_list(raw)
    assert found.heads == ("Name", "E-mail", "Team")
    assert [row for _number, row in found.rows] == [
        ("Amina Khan", "amina@example.org", "Under 9s"),
        ("Zoë Brânză", "zoe@example.org", ""),
    ]


def test_what_windows_wrote_of_old_is_read() -> None:
    assert read_list("Name\nJosé Núñez\n".encode("cp1252")).rows == ((2, ("José Núñez",)),)


def test_each_row_knows_its_line_also_after_a_cell_of_several_lines() -> None:
    found = read_list(b'Name,Note\n"Amina Khan","one\ntwo"\n\nLeo Brand,x\n')
    assert [number for number, _row in found.rows] == [2, 5]


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "no-rows"),
        (b"Name,E-mail\n", "no-rows"),
        (b"\n\n,,\n", "no-rows"),
        (b"PK\x03\x04 a workbook", "a-workbook"),
        (b"\xd0\xcf\x11\xe0 an old workbook", "a-workbook"),
        (b"Name\nAm\x00ina\n", "not-text"),
        (b'Name\n"Amina\n', "quotes"),
        (b'"Amina', "quotes"),
        (b"sep=;\n", "no-rows"),
        (b"Name\n" + b"x" * LARGEST_BYTES, "too-large"),
        (b"Name\n" + b"Amina Khan\n" * (MOST_ROWS + 1), "too-large"),
        (bytes(range(256)), "not-text"),
    ],
)
def test_what_is_no_list_is_refused_with_the_reason(raw: bytes, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        read_list(raw)
    assert (caught.value.field, caught.value.problem) == ("list", problem)


def test_as_many_as_are_allowed_come_in() -> None:
    assert len(read_list(b"Name\n" + b"Amina Khan\n" * MOST_ROWS).rows) == MOST_ROWS


@given(st.binary(max_size=400))
def test_any_bytes_give_a_list_or_a_reason(raw: bytes) -> None:
    with suppress(InputError):
        found = read_list(raw)
        assert all(len(row) == len(found.heads) for _number, row in found.rows)


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (["Full Name", "Mobile"], {Column.FULL_NAME: 0, Column.TELEPHONE: 1}),
        (["Surname", "First name", "Team"], {Column.LAST_NAME: 0, Column.FIRST_NAME: 1, Column.GROUP: 2}),
        (["Name", "Surname", "DATE JOINED"], {Column.FULL_NAME: 0, Column.STARTED_ON: 2}),
        (["E-Mail", "email address"], {Column.EMAIL: 0}),
        (["Shoe size"], {}),
    ],
)
def test_heads_are_known_however_they_are_written(heads: list[str], expected: dict[Column, int]) -> None:
    assert guess_columns(heads) == expected


def test_a_name_in_two_columns_is_put_together() -> None:
    row = ("Khan", "Amina", "Under 9s")
    said = taken(row, {Column.LAST_NAME: 0, Column.FIRST_NAME: 1, Column.GROUP: 2, Column.EMAIL: -1})
    assert said == {Column.FULL_NAME: "Amina Khan", Column.GROUP: "Under 9s"}


@given(st.text(max_size=30))
def test_a_cell_that_was_marked_as_text_comes_back_as_it_was(text: str) -> None:
    assert plain_cell(safe_cell(text)) == text or text.startswith("'")


def test_a_list_of_our_own_is_read_again() -> None:
    found = read_list(as_csv(["Name", "Telephone"], [["Amina Khan", "+44 7700 900123"]]))
    assert found.rows == ((2, ("Amina Khan", "+44 7700 900123")),)


@pytest.mark.parametrize(
    "raw",
    [
        b"sep=;\r\nName;Team\r\nAmina Khan;U9, girls\r\n",
        b'Riverside Juniors\r\nVolunteers 2026,,\r\n\r\nName,Team,E-mail\r\nAmina Khan,"U9, girls",\r\n',
        b"sep=\t\r\nName\tTeam\r\nAmina Khan\tU9, girls\r\n",
        b'sep="\r\nName;Team\r\nAmina Khan;U9, girls\r\n',
        "Enw;Tîm\r\nAmina Khan;U9, girls\r\n".encode(),
        b"Riverside Juniors;November 2026\r\nName;Team\r\nAmina Khan;U9, girls\r\n",
    ],
)
def test_the_heads_are_found_below_what_stands_above_them(raw: bytes) -> None:
    found = read_list(raw)
    places = guess_columns(found.heads)
    ((line, row),) = found.rows
    assert (row[places[Column.FULL_NAME]], row[places[Column.GROUP]]) == ("Amina Khan", "U9, girls")
    assert raw.decode().splitlines()[line - 1].startswith("Amina Khan")


def test_who_is_called_or_works_as_a_head_is_none() -> None:
    found = read_list(b"Aelod,Math\nAnn Example,Coach\nBob Example,Person\nCy Example,Coach\n")
    assert found.heads == ("Aelod", "Math")
    assert [row[0] for _number, row in found.rows] == ["Ann Example", "Bob Example", "Cy Example"]


@pytest.mark.parametrize(("raw", "line"), [('Name\nAmina\n"Jo" Smith\nLeo\n', 3), ('\nName\n"Jo\nLeo\n', 3)])
def test_a_quotation_mark_that_does_not_end_is_told_with_its_line(raw: str, line: int) -> None:
    with pytest.raises(InputError) as told:
        read_list(raw.encode())
    assert (told.value.problem, told.value.facts) == ("quotes", {"line": line})

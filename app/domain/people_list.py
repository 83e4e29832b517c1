"""A list of people as a spreadsheet saves it, read into rows, with a guess at what stands in which column.

Nothing in the file is trusted: it may be in any of the usual encodings, with any separator, and larger than it should.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import InputError
from app.domain.folding import fold
from app.domain.spreadsheet import plain_cell

LARGEST_BYTES = 1_000_000
MOST_ROWS = 500  # of a club's people; each is looked at before it is brought in
MOST_COLUMNS = 60
_SEPARATORS = ",;\t"
_SAYS_SEPARATOR = re.compile(r'sep=([^"\w\s]|\t)[,;\t]*', re.IGNORECASE)  # a first line that Excel understands
_HEADS_WITHIN = 6  # filled rows: above the heads a register may say whose it is, and of what day
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # a workbook, new and old: zip archive and compound file


class Column(StrEnum):
    """What can be taken from a list. A name is in one column or in two."""

    FULL_NAME = "full_name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    KNOWN_AS = "known_as"
    TITLE = "title"
    GROUP = "group"
    EMAIL = "email"
    TELEPHONE = "telephone"
    STARTED_ON = "started_on"


NAMES = frozenset({Column.FULL_NAME, Column.FIRST_NAME, Column.LAST_NAME})
_HEADS: Mapping[Column, tuple[str, ...]] = {
    Column.FULL_NAME: (
        *("fullname", "name", "person", "membername", "volunteername", "coachname", "staffname"),
        *("enw", "enwllawn"),  # Welsh
    ),
    Column.FIRST_NAME: ("firstname", "forename", "givenname", "firstnames", "forenames", "enwcyntaf"),
    Column.LAST_NAME: ("lastname", "surname", "familyname", "cyfenw"),
    Column.KNOWN_AS: ("knownas", "preferredname", "nickname"),
    Column.TITLE: ("title", "role", "jobtitle", "job", "position", "whattheydo", "volunteerrole", "rol", "swydd"),
    Column.GROUP: ("group", "team", "teamorgroup", "section", "squad", "agegroup", "department", "tim", "grwp"),
    Column.EMAIL: ("email", "emailaddress", "mail", "ebost"),
    Column.TELEPHONE: (
        *("telephone", "phone", "mobile", "telephonenumber", "phonenumber", "mobilenumber", "mobilephone"),
        *("ffon", "rhifffon"),
    ),
    Column.STARTED_ON: (
        "since",
        "started",
        "startdate",
        "startedon",
        "datestarted",
        "joined",
        "datejoined",
        "joinedon",
    ),
}


@dataclass(frozen=True, slots=True)
class PeopleList:
    """The list as it stands in the file: the ``heads`` of its columns, and each row with its number in the file.

    Every row has as many cells as there are heads; empty rows are left out.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_list(raw: bytes) -> PeopleList:
    """Return the list in the bytes of a file.

    The heads are the first of its uppermost rows with a head for names, else the first that holds anything. Whoever is
    called Person or works as a coach is no head: above the heads stand titles, with fewer cells than they
    have, unless every cell of the row is a head.

    Raises InputError("list", ...): "too-large" (fact ``longest``, bytes or rows), "a-workbook" for a spreadsheet's own
    file, "not-text", "quotes" (fact ``line``) for a quotation mark that begins a cell and does not end it, "no-rows"
    when there are no people below the heads.
    """
    if len(raw) > LARGEST_BYTES:
        raise InputError("list", "too-large", longest=MOST_ROWS)
    if raw.startswith(_SPREADSHEETS):
        raise InputError("list", "a-workbook")
    text = _decoded(raw)
    found = [(number, tuple(map(_cell, row))) for number, row in _numbered(text)]
    filled = [(number, row) for number, row in found if any(row)]
    filled = filled[_place_of_heads(filled) :]
    if len(filled) < 2:
        raise InputError("list", "no-rows")
    if len(filled) > MOST_ROWS + 1:
        raise InputError("list", "too-large", longest=MOST_ROWS)
    width = min(max(len(row) for _number, row in filled), MOST_COLUMNS)
    padded = [(number, (*row, *[""] * width)[:width]) for number, row in filled]
    return PeopleList(heads=padded[0][1], rows=tuple(padded[1:]))


def _place_of_heads(filled: Sequence[tuple[int, tuple[str, ...]]]) -> int:
    most = 0  # cells of a row above
    for place, (_number, row) in enumerate(filled[:_HEADS_WITHIN]):
        cells = sum(map(bool, row))
        heads = guess_columns(row)
        if NAMES & heads.keys() and (cells > most or len(heads) == cells):  # or nothing in it but heads
            return place
        most = max(most, cells)
    return 0


def guess_columns(heads: Sequence[str]) -> dict[Column, int]:
    """Return which column of a list holds what, by its head; what is not there is left out."""
    known = {word: column for column, heads_of in _HEADS.items() for word in heads_of}
    found: dict[Column, int] = {}
    for place, head in enumerate(heads):
        word = "".join(letter for letter in fold(head).text if letter.isalpha())
        column = known.get(word)
        if column is not None and column not in found:
            found[column] = place
    if Column.FULL_NAME in found and {Column.FIRST_NAME, Column.LAST_NAME} & set(found):
        for part in (Column.FIRST_NAME, Column.LAST_NAME):
            found.pop(part, None)
    return found


def taken(row: Sequence[str], columns: Mapping[Column, int]) -> dict[Column, str]:
    """Return what a row says, a name in two columns put together as the full name."""
    said = {column: row[place] for column, place in columns.items() if 0 <= place < len(row)}
    parts = [said.pop(part, "") for part in (Column.FIRST_NAME, Column.LAST_NAME)]
    if not said.get(Column.FULL_NAME):
        said[Column.FULL_NAME] = " ".join(part for part in parts if part)
    return said


def _decoded(raw: bytes) -> str:
    """Return the text: UTF-8, UTF-16 with its mark, or else what old spreadsheets on Windows write."""
    try:
        text = raw.decode("utf-16") if raw.startswith(_UTF_16) else raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    if "\0" in text or "\ufffd" in text:
        raise InputError("list", "not-text")
    return text


def _numbered(text: str) -> list[tuple[int, list[str]]]:
    """Return each row with the number of its first line, split at what separates most in the first that has any.

    Raises InputError("list", "quotes", line=...).
    """
    lines = text.splitlines(keepends=True)
    begins = next((number for number, line in enumerate(lines) if line.strip()), 0)
    said = _SAYS_SEPARATOR.fullmatch(lines[begins].strip(" \r\n")) if lines else None
    if said:
        begins += 1
    first = next((line for line in lines[begins:] if any(one in line for one in _SEPARATORS)), "")
    separator = said[1] if said else max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO("".join(lines[begins:]), newline=""), delimiter=separator, strict=True)
    rows: list[tuple[int, list[str]]] = []
    at = begins + 1
    try:
        for row in reader:
            rows.append((at, row))
            at = begins + reader.line_num + 1
    except csv.Error:
        raise InputError("list", "quotes", line=at) from None
    return rows


def _cell(text: str) -> str:
    return plain_cell(" ".join(text.split()))

"""Lists for a spreadsheet: every cell is text, and none of them can be taken for a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

_STARTS_A_FORMULA = frozenset("=+-@\t\r\n")


def safe_cell(text: str) -> str:
    """Return ``text`` with an apostrophe in front when a spreadsheet might calculate with it (security.md 8).

    Looked at is the first character after spaces, its full-width form included.
    """
    first = text.lstrip(" \u00a0\u3000")[:1]
    plain = unicodedata.normalize("NFKC", first)[:1] if first else ""
    return f"'{text}" if first in _STARTS_A_FORMULA or plain in _STARTS_A_FORMULA else text


def plain_cell(text: str) -> str:
    """Return what ``safe_cell`` was made from: without the apostrophe that keeps a spreadsheet from calculating."""
    return text[1:] if text[:1] == "'" and safe_cell(text[1:]) == text else text


def as_csv(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return the list as CSV: every field quoted, UTF-8 with a mark that spreadsheets look for, CR LF at line ends."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([safe_cell(head) for head in heads])
    for row in rows:
        writer.writerow([safe_cell(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", "replace")

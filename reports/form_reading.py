"""Reading back a form that somebody filled in, in a program of theirs, on a computer of theirs.

Nothing in the file is trusted. Only fields of the names we gave are looked at, only as text, and only so many and so
long; nothing is drawn, run, followed or kept. Everything that is wrong with a file ends in one kind of error.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from app.domain import preparation_form as form
from app.domain.errors import FormReadingError, NotAPdfError, PdfPasswordError
from app.domain.preparation_form import PreparationAnswers, Wish
from reports.locking import opened
from reports.unreadable import UNREADABLE

LARGEST_BYTES: Final = 5_000_000  # the form itself has about 60,000; a scan of it is not one
_MOST_FIELDS: Final = 200
_MOST_CHARACTERS: Final = 4_000  # of one answer that is looked at


def read(pdf: bytes) -> PreparationAnswers:
    """Return what a preparation form says.

    Raises FormReadingError: "too-large", "not-ours" (no form of ours, or one that was printed, scanned or flattened),
    "locked" (with a password), "unreadable".
    """
    if len(pdf) > LARGEST_BYTES:
        raise FormReadingError("too-large")
    if b"%PDF-" not in pdf[:1024]:
        raise FormReadingError("not-ours")
    try:
        found = dict(_texts(opened(pdf, strict=False).root))
    except (PdfPasswordError, NotAPdfError):
        raise FormReadingError("locked") from None
    except UNREADABLE:
        raise FormReadingError("unreadable") from None
    try:
        session_id = UUID(found.get(form.FORM, ""))
    except ValueError:
        raise FormReadingError("not-ours") from None
    wishes = []
    for number in range(1, form.LINES + 1):
        words = " ".join(found.get(form.about(number), "").split())
        if words:
            is_cut = len(words) > form.LONGEST
            kept = words[: form.LONGEST - 1].rstrip() + "…" if is_cut else words
            wishes.append(Wish(kept, found.get(form.chiefly(number), ""), is_cut))
    children = " ".join(found.get(form.CHILDREN, "").split())[: form.LONGEST]
    return PreparationAnswers(session_id, found.get(form.HAS_READ, "Off") not in ("Off", ""), tuple(wishes), children)


def _texts(root: Any) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each field of ours; the first of a name counts."""
    fields = root["/AcroForm"]["/Fields"]
    seen: set[str] = set()
    if not isinstance(fields, ArrayObject):
        return
    for place in range(min(len(fields), _MOST_FIELDS)):
        field = fields[place]
        if not isinstance(field, DictionaryObject) or "/T" not in field:
            continue
        name = str(field["/T"])
        if name not in form.FIELDS or name in seen:
            continue
        seen.add(name)
        value = field["/V"] if "/V" in field else None  # noqa: SIM401  # get() does not follow a reference
        if isinstance(value, NameObject):
            yield name, str(value).removeprefix("/")[:_MOST_CHARACTERS]
        elif isinstance(value, TextStringObject):
            yield name, str(value)[:_MOST_CHARACTERS]

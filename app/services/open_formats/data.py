"""One kind of record as JSON and as a list for a spreadsheet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, get_type_hints
from uuid import UUID

from app.domain.ids import PersonId
from app.domain.spreadsheet import as_csv
from app.domain.stamps import Stamp
from app.services.open_formats.schema import FORMAT, WRITTEN_BY
from storage.repositories.codec import bare_type, plain

Names = Mapping[UUID, str]


def as_json(kind: str, records: Iterable[object], names: Names) -> bytes:
    """Return the file of data of one kind. ``names`` are those of people by id."""
    body = {"format": FORMAT, "kind": kind, "records": [_open(one, names) for one in records]}
    # "backslashreplace": half a character that somebody once pasted must not keep everything else back
    return json.dumps(body, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace") + b"\n"


def as_list(record: type[Any], records: Iterable[object], names: Names) -> bytes:
    """Return the same as CSV: one row for each record, what is nested in columns of its own, lists as JSON."""
    columns = tuple(_columns(record))
    heads = [head for column in columns for head in column.heads]
    rows = ([cell for column in columns for cell in column.cells(one, names)] for one in records)
    return as_csv(heads, rows)


def _open(record: object, names: Names) -> dict[str, Any]:
    found: dict[str, Any] = dict(plain(record))  # type: ignore[call-overload]  # of a record it is a mapping
    made = getattr(record, "made", None)
    if isinstance(made, Stamp):
        found[WRITTEN_BY] = names.get(made.by, "")
    return found


@dataclass(frozen=True, slots=True)
class _Column:
    """A field, by the names that lead to it. Beside the id of a person stands the person's name."""

    path: tuple[str, ...]
    is_person: bool

    @property
    def heads(self) -> tuple[str, ...]:
        head = "_".join(self.path)
        return (head, f"{head}_name") if self.is_person else (head,)

    def cells(self, record: object, names: Names) -> tuple[str, ...]:
        value: Any = record
        for name in self.path:
            value = None if value is None else getattr(value, name)
        return (_cell(value), names.get(value, "")) if self.is_person else (_cell(value),)


def _columns(record: type[Any], above: tuple[str, ...] = ()) -> Iterator[_Column]:
    hints = get_type_hints(record)
    for field in fields(record):
        bare, _is_optional = bare_type(hints[field.name])
        path = (*above, field.name)
        if isinstance(bare, type) and is_dataclass(bare):
            yield from _columns(bare, path)
        else:
            yield _Column(path, _names_a_person(hints[field.name]))


def _names_a_person(hint: Any) -> bool:
    return hint is PersonId or PersonId in getattr(hint, "__args__", ())


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    found = plain(value)
    if isinstance(found, (list, dict)):
        return json.dumps(found, ensure_ascii=False) if found else ""
    return str(found)

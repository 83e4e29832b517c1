"""One table, or a table with its long texts beside it, read and written as records of one type.

The statements are put together from names of columns that come from the record's fields; every value is bound.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar, get_type_hints
from uuid import UUID

from app.domain.errors import NotFoundError
from storage.repositories.codec import Turn, bound, column_codec
from storage.repositories.revisions import TAKEN_OUT, Revisions

R = TypeVar("R")

_WHOSE = ("case_id", "pair_id", "agreement_id", "session_id")  # the fields that say whose file a record stands on
TABLES: dict[str, Table[Any]] = {}  # every table by its name, once its repository is loaded


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    path: tuple[str, ...]  # ("what",) or ("made", "by")
    to_column: Turn
    from_column: Turn


class Table(Generic[R]):
    """Where records of one type are kept. Made once for each type, at import."""

    def __init__(
        self,
        record: type[R],
        name: str,
        *,
        key: tuple[str, ...] = ("id",),
        spread: Mapping[str, str] | None = None,
        texts: tuple[str, ...] = (),
    ) -> None:
        """``spread`` maps a field that is itself a record to the prefix of its columns; ``made`` always is so.
        ``texts`` are the columns that live in ``<name>_text``.
        """
        self.name = name
        self.key = key
        self._record: type[Any] = record
        TABLES[name] = self
        self._columns: list[_Column] = []
        self._build: list[tuple[type[Any] | None, int, int]] = []  # nested type or None, first column, how many
        self._read(record, {"made": "made_"} | dict(spread or {}))
        mine = [column.name for column in self._columns if column.name not in texts]
        beside = [column.name for column in self._columns if column.name in texts]
        if len(beside) != len(texts):
            raise TypeError(f"no such column beside {name}")
        self._split = [(self.name, mine)] + ([(f"{name}_text", [*key, *beside])] if beside else [])
        self.select = self._select(frozenset(beside))
        self.upserts = tuple(self._upsert(table, columns) for table, columns in self._split)

    @property
    def record_type(self) -> type[Any]:
        """The type of its records."""
        return self._record

    def record(self, row: tuple[Any, ...]) -> R:
        """Return the record in a row of ``select``."""
        values = [column.from_column(raw) for column, raw in zip(self._columns, row, strict=True)]
        parts = [
            values[first] if kind is None else kind(*values[first : first + count])
            for kind, first, count in self._build
        ]
        record: R = self._record(*parts)
        return record

    def values(self, record: R) -> dict[str, object]:
        """Return column name -> value for ``record``."""
        found: dict[str, object] = {}
        for column in self._columns:
            value: object = record
            for name in column.path:
                value = getattr(value, name)
            found[column.name] = column.to_column(value)
        return found

    def _read(self, record: type[Any], spread: Mapping[str, str]) -> None:
        hints = get_type_hints(record)
        for field in fields(record):
            first = len(self._columns)
            if field.name in spread:
                inner = hints[field.name]
                inner_hints = get_type_hints(inner)
                for part in fields(inner):
                    codec = column_codec(inner_hints[part.name])
                    self._columns.append(_Column(spread[field.name] + part.name, (field.name, part.name), *codec))
                self._build.append((inner, first, len(self._columns) - first))
            else:
                self._columns.append(_Column(field.name, (field.name,), *column_codec(hints[field.name])))
                self._build.append((None, first, 1))

    def _select(self, beside: frozenset[str]) -> str:
        names = ", ".join(f'{"x" if column.name in beside else "t"}."{column.name}"' for column in self._columns)
        joined = f' JOIN "{self.name}_text" x ON x."id" = t."id"' if beside else ""
        return f'SELECT {names} FROM "{self.name}" t{joined}'  # noqa: S608  names of fields, no values

    def _upsert(self, table: str, columns: list[str]) -> str:
        names = ", ".join(f'"{name}"' for name in columns)
        slots = ", ".join(f":{name}" for name in columns)
        keys = ", ".join(f'"{name}"' for name in self.key)
        sets = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name not in self.key)
        then = f"UPDATE SET {sets}" if sets else "NOTHING"
        return f'INSERT INTO "{table}" ({names}) VALUES ({slots}) ON CONFLICT ({keys}) DO {then}'  # noqa: S608


class Store(Generic[R]):
    """The records of one table on an open connection. With ``revisions``, a replaced state is kept first."""

    def __init__(self, db: Any, table: Table[R], revisions: Revisions | None = None) -> None:
        self._db = db
        self._table = table
        self._revisions = revisions
        self._read: dict[tuple[object, ...], tuple[R, ...]] | None = None  # kept only where somebody asks for it

    def keep_what_is_read(self) -> None:
        """Give records again as they were read before, from now until this table is written to.

        For a query that asks for the same ones many times and writes nothing: writing to another table ends nothing.
        """
        if self._read is None:
            self._read = {}

    def get(self, *key: object) -> R:
        """Return the record of that key. Raises NotFoundError."""
        record = self.find(*key)
        if record is None:
            raise NotFoundError
        return record

    def find(self, *key: object) -> R | None:
        """Return the record of that key, or None."""
        return self._first("WHERE " + " AND ".join(f't."{name}" = ?' for name in self._table.key), *key)

    def _first(self, clause: str, *values: object) -> R | None:
        """Return the first record that ``clause`` (WHERE, ORDER BY; the table is ``t``) finds, or None."""
        found = self._many(f"{clause} LIMIT 1", *values)
        return found[0] if found else None

    def _many(self, clause: str, *values: object) -> tuple[R, ...]:
        """Return the records that ``clause`` (WHERE, ORDER BY; the table is ``t``) finds."""
        if self._read is not None and (known := self._read.get((clause, *values))) is not None:
            return known
        record = self._table.record
        found = tuple(record(row) for row in self._rows(clause, values))
        if self._read is not None:
            self._read[clause, *values] = found
        return found

    def where(self, clause: str, *values: object) -> tuple[R, ...]:
        """Return the records that ``clause`` (WHERE, ORDER BY; the table is ``t``) finds, for another repository."""
        return self._many(clause, *values)

    def remove(self, record_id: UUID) -> None:
        """Take a record out, if it is there, for another repository."""
        self._take_out(record_id)

    def save(self, record: R) -> None:
        """Insert the record, or replace the one of its key."""
        self._read = None
        if self._revisions is not None:
            old = self.find(*(getattr(record, name) for name in self._table.key))
            if old == record:
                return
            if old is not None:
                self._revisions.keep(self._table.name, getattr(record, self._table.key[0]), old)
        values = self._table.values(record)
        for statement in self._table.upserts:
            self._db.execute(statement, values)

    def _delete(self, clause: str, *values: object) -> int:
        """Delete what ``clause`` (WHERE) finds, and return how many records that were."""
        self._read = None
        statement = f'DELETE FROM "{self._table.name}" AS t {clause}'  # noqa: S608  clause is ours, values are bound
        return int(self._db.execute(statement, tuple(bound(value) for value in values)).rowcount)

    def _take_out(self, record_id: UUID) -> None:
        """Delete a record, if it is there, and keep whose file it stood on.

        Its replaced states and its salts stay with the trail until that file is disposed of, which finds them by this.
        """
        old = self.find(record_id)
        if old is None:
            return
        if self._revisions is not None:
            whose = {name: getattr(old, name) for name in _WHOSE if getattr(old, name, None) is not None}
            self._revisions.keep(TAKEN_OUT, record_id, whose)
        self._delete("WHERE id = ?", record_id)

    def _rows(self, clause: str, values: tuple[object, ...]) -> Any:
        return self._db.execute(f"{self._table.select} {clause}", tuple(bound(value) for value in values))

"""Whole tables, record by record: for taking everything out. Whose eyes they are for is for the caller to ask."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from storage.repositories.table import TABLES


class WholeTables:
    """Reads the tables of one open vault from end to end."""

    def __init__(self, db: Any) -> None:
        self._db = db

    def records(self, table: str) -> Iterator[Any]:
        """Yield every record of a table in the order of its key, which for most is the order in which they came."""
        known = TABLES[table]
        order = ", ".join(f't."{name}"' for name in known.key)
        for row in self._db.execute(f"{known.select} ORDER BY {order}"):
            yield known.record(row)


def record_type(table: str) -> type[Any]:
    """Return the type of the records of a table."""
    return TABLES[table].record_type

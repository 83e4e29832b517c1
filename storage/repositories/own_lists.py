"""A club's own lists of words, in versions."""

from __future__ import annotations

from typing import Any

from app.domain.own_lists import OwnList
from storage.repositories.table import Store, Table

_LIST = Table(OwnList, "own_list")


class OwnListRepository(Store[OwnList]):
    """One row for each version. A version never changes: what comes later is a further one."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _LIST)

    def of(self, name: str) -> tuple[OwnList, ...]:
        """Return the versions of one list, newest first."""
        return self._many("WHERE t.name = ? ORDER BY t.number DESC", name)

    def current(self, name: str) -> OwnList | None:
        """Return the version in force, or None when there never was one."""
        return self._first("WHERE t.name = ? ORDER BY t.number DESC", name)

    def in_force(self) -> tuple[OwnList, ...]:
        """Return the version in force of every list, by name."""
        newest = "SELECT max(number) FROM own_list o WHERE o.name = t.name"
        return self._many(f"WHERE t.number = ({newest}) ORDER BY t.name")

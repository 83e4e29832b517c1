"""Children's cases, what happened and when, and who read and signed the file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

from app.domain.case import Case, Episode, ReadAndSign
from app.domain.errors import NotFoundError
from app.domain.ids import CaseId
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_CASE = Table(Case, "child_case")
_EPISODE = Table(Episode, "episode")
_READ_AND_SIGN = Table(ReadAndSign, "read_and_sign")


class CaseRepository(Store[Case]):
    """Children. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _CASE, revisions)

    def by_reference(self, text: str) -> Case:
        """Return the case of that reference, in whatever case it was typed. Raises NotFoundError."""
        found = self._first("WHERE t.reference = ?", text.strip())
        if found is None:
            raise NotFoundError
        return found

    def all(self) -> tuple[Case, ...]:
        """Return every case, closed ones too, in the order in which they were put on file.

        A file that was put together with another of the same child is not among them: what was in it is in the other.
        """
        return self._many(
            "WHERE NOT EXISTS (SELECT 1 FROM case_merger m WHERE m.former = t.id AND m.undone IS NULL) ORDER BY t.id"
        )

    def earlier(self, case_id: CaseId) -> tuple[Case, ...]:
        """Return the states of a case that were replaced, oldest first."""
        return (
            ()
            if self._revisions is None
            else tuple(one.record(Case) for one in self._revisions.of(_CASE.name, case_id))
        )

    def next_reference(self, prefix: str) -> str:
        """Return the reference after the highest one in use: "RJ-013", or "RJ-001" when there is none."""
        numbers = [0]
        start = f"{prefix}-".casefold()
        for (reference,) in self._db.execute("SELECT reference FROM child_case"):
            rest = reference[len(start) :]
            if reference.casefold().startswith(start) and rest.isascii() and rest.isdigit():
                numbers.append(int(rest))
        return f"{prefix}-{max(numbers) + 1:03d}"


class EpisodeRepository(Store[Episode]):
    """What happened to children, and when."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _EPISODE)

    def of_case(self, case_id: CaseId) -> tuple[Episode, ...]:
        """Return a child's episodes, newest first."""
        return self._many("WHERE t.case_id = ? ORDER BY t.happened_at DESC, t.id DESC", case_id)

    def of_kinds(self, kinds: Iterable[str]) -> tuple[Episode, ...]:
        """Return the episodes of these kinds, all children, newest first."""
        return self._many(
            "WHERE t.kind IN (SELECT value FROM json_each(?)) ORDER BY t.happened_at DESC, t.id DESC",
            json.dumps(sorted(kinds)),
        )


class ReadAndSignRepository(Store[ReadAndSign]):
    """Who read and signed a child's file. ``zone`` decides which local day a moment belongs to."""

    def __init__(self, db: Any, zone: tzinfo) -> None:
        super().__init__(db, _READ_AND_SIGN)
        self._zone = zone

    def of_case(self, case_id: CaseId) -> tuple[ReadAndSign, ...]:
        """Return who read and signed a child's file, newest first."""
        return self._many("WHERE t.case_id = ? ORDER BY t.made_at DESC, t.id DESC", case_id)

    def days(self) -> tuple[tuple[CaseId, date], ...]:
        """Return which child's file was read and signed on which local day, the oldest first."""
        rows = self._db.execute("SELECT case_id, made_at FROM read_and_sign ORDER BY made_at, id")
        return tuple(
            (CaseId(UUID(bytes=case)), datetime.fromisoformat(at).astimezone(self._zone).date()) for case, at in rows
        )

    def last(self) -> dict[CaseId, date]:
        """Return the local day on which each child's file was last signed."""
        rows = self._db.execute("SELECT case_id, max(made_at) FROM read_and_sign GROUP BY case_id")
        return {CaseId(UUID(bytes=case)): datetime.fromisoformat(at).astimezone(self._zone).date() for case, at in rows}

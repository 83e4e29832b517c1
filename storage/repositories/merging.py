"""Which files of one child were put together, and what stands in the way of putting two together."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any
from uuid import UUID

from app.domain.audit import Act
from app.domain.case import Case
from app.domain.ids import CaseId
from app.domain.merging import Merger, Written
from storage.repositories import turning
from storage.repositories.codec import bound
from storage.repositories.table import Store, Table
from storage.repositories.turning import Counts

_MERGER = Table(Merger, "case_merger")
_TOLD_IN = {
    "session": ("agenda_item", "case_discussion", "decision"),
    "group_session": ("group_child", "group_part", "group_decision", "agency_task"),
}


class MergerRepository(Store[Merger]):
    """One row for each time that two files were put together."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _MERGER)

    def of_case(self, case_id: CaseId) -> tuple[Merger, ...]:
        """Return those in which this file was kept or put away, undone ones too, the oldest first."""
        return self._many("WHERE t.kept = ?1 OR t.former = ?1 ORDER BY t.made_at, t.id", case_id)

    def in_force(self, kept: CaseId) -> tuple[Merger, ...]:
        """Return what is put together under this file today, the oldest first."""
        return self._many("WHERE t.kept = ? AND t.undone IS NULL ORDER BY t.made_at, t.id", kept)

    def putting_away(self, former: CaseId) -> Merger | None:
        """Return what puts this file away today, or None."""
        return self._first("WHERE t.former = ? AND t.undone IS NULL", former)

    def formers(self, kept: UUID) -> tuple[CaseId, ...]:
        """Return the files that are put away under this one today, by their ids."""
        return tuple(one.former for one in self.in_force(CaseId(kept)))

    def standing_for(self, case_id: CaseId) -> CaseId:
        """Return the file on which this one's matters stand today: itself, or the one it was put together with."""
        found = self.putting_away(case_id)
        return case_id if found is None else found.kept

    def references_of_formers(self) -> dict[CaseId, str]:
        """Return under which other references each kept file was known, one after the other."""
        rows = self._db.execute(
            "SELECT m.kept, group_concat(c.reference, ' ') FROM case_merger m JOIN child_case c ON c.id = m.former "
            "WHERE m.undone IS NULL GROUP BY m.kept"
        ).fetchall()
        return {CaseId(UUID(bytes=kept)): str(references) for kept, references in rows}

    def turned_receipts(self, kept: CaseId) -> dict[UUID, CaseId]:
        """Return the receipts on this file that are of documents signed for a former one, each with that one."""
        rows = self._db.execute(
            "SELECT r.record_id, m.former FROM case_merger_row r JOIN case_merger m ON m.id = r.merger_id "
            "WHERE m.kept = ? AND m.undone IS NULL AND r.of_table = 'export_receipt'",
            (bound(kept),),
        ).fetchall()
        return {UUID(bytes=record): CaseId(UUID(bytes=former)) for record, former in rows}

    def siblings(self, case: Case, formers: Iterable[Case]) -> tuple[CaseId, ...]:
        """Return whom a child is linked with, by the files in use today: the links of each file stay as they are."""
        linked = [one for each in (case, *formers) for one in each.siblings]
        return tuple(one for one in dict.fromkeys(map(self.standing_for, linked)) if one != case.id)

    def turn(self, one: Merger) -> None:
        """Turn every row of the former file to the kept one, and list each."""
        turning.turn(self._db, one)

    def turn_back(self, one: Merger, theirs: Collection[UUID]) -> None:
        """Turn the listed rows back, with those of what was written since whose ids are in ``theirs``."""
        turning.turn_back(self._db, one, theirs)

    def counts(self, case_id: CaseId) -> Counts:
        """Return how many rows of each table are on a file."""
        return turning.counts(self._db, case_id)

    def written_since(self, one: Merger) -> tuple[Written, ...]:
        """Return what was written on the kept file since, for a person to say whose it is."""
        return turning.written_since(self._db, one)

    def changed_since(self, one: Merger) -> Counts:
        """Return how many rows of each table that go back were changed since."""
        return turning.changed_since(self._db, one)

    def kept_changed_since(self, one: Merger) -> Counts:
        """Return how many of the kept file's own rows of each table were changed or added to since."""
        return turning.kept_changed_since(self._db, one)

    def held_since(self, one: Merger) -> frozenset[UUID]:
        """Return the holds that were put on the kept file since."""
        return turning.held_since(self._db, one)

    def signed_since(self, one: Merger) -> int:
        """Return how many documents were signed from the file since: they hold what was on both."""
        row = self._db.execute(
            "SELECT count(*) FROM export_receipt t WHERE t.case_id = ?1 AND NOT EXISTS "
            "(SELECT 1 FROM case_merger_own o WHERE o.merger_id = ?2 AND o.record_id = t.id) AND NOT EXISTS "
            "(SELECT 1 FROM case_merger_row r JOIN case_merger m ON m.id = r.merger_id "
            "WHERE m.kept = ?1 AND m.undone IS NULL AND r.record_id = t.id)",
            (bound(one.kept), bound(one.id)),
        ).fetchone()
        return int(row[0])

    def was_taken_out_of_both(self, record_id: UUID, kept: CaseId) -> bool:
        """Return whether a record was taken out of this file while it was put together with one that is apart again.

        By the order of the trail; a merger whose rows a salvage lost may have been in force at any time.
        """
        row = self._db.execute(
            "SELECT EXISTS (SELECT 1 FROM case_merger m JOIN audit a ON a.record_id = ?1 AND a.act = ?2 "
            "WHERE m.kept = ?3 AND m.undone IS NOT NULL "
            "AND a.seq > coalesce((SELECT min(seq) FROM audit WHERE record_id = m.id AND act = ?4), 0) "
            "AND a.seq < coalesce((SELECT max(seq) FROM audit WHERE record_id = m.id AND act = ?5), a.seq + 1))",
            (bound(record_id), Act.DELETED.value, bound(kept), Act.CREATED.value, Act.CHANGED.value),
        ).fetchone()
        return bool(row[0])

    def half_filled_on_both(self, one: CaseId, other: CaseId) -> bool:
        """Return whether somebody has half filled in the same form about each of two files."""
        row = self._db.execute(
            "SELECT count(*) FROM form_draft a JOIN form_draft b ON b.writer = a.writer "  # noqa: S608  a constant
            f"WHERE instr(a.form, ?1) AND b.form = replace(a.form, ?1, ?2) AND a.{turning.NOT_OURS}",
            (str(one), str(other)),
        ).fetchone()
        return bool(row[0])

    def told_together(self, one: CaseId, other: CaseId) -> date | None:
        """Return the day of the first session in which both files are spoken of, or None."""
        both = (bound(one), bound(other))
        days = []
        for sessions, tables in _TOLD_IN.items():
            spoken = " UNION ".join(
                f"SELECT session_id, case_id FROM {table}"  # noqa: S608  constants
                + (" WHERE state <> 'removed'" if table == "agenda_item" else "")
                for table in tables
            )
            statement = (
                f"SELECT min(s.planned_on) FROM {sessions} s WHERE EXISTS (SELECT 1 FROM ({spoken}) WHERE "  # noqa: S608
                f"session_id = s.id AND case_id = ?1) AND EXISTS (SELECT 1 FROM ({spoken}) WHERE session_id = s.id "
                "AND case_id = ?2)"
            )
            days.append(self._db.execute(statement, both).fetchone()[0])
        found = [date.fromisoformat(day) for day in days if day is not None]
        return min(found, default=None)

    def being_written(self, case_id: CaseId) -> date | None:
        """Return the day of a session in which this child's item is being written, or None."""
        row = self._db.execute(
            "SELECT min(s.planned_on) FROM session s JOIN agenda_item i ON i.session_id = s.id WHERE i.case_id = ?1 "
            "AND (s.state = 'draft' OR EXISTS (SELECT 1 FROM child_draft d WHERE d.item_id = i.id) OR "
            "EXISTS (SELECT 1 FROM composer_draft c WHERE c.item_id = i.id) OR "
            "EXISTS (SELECT 1 FROM personal_draft p WHERE p.item_id = i.id))",
            (bound(case_id),),
        ).fetchone()
        in_group = self._db.execute(
            "SELECT min(g.planned_on) FROM group_session g JOIN group_child i ON i.session_id = g.id "
            "WHERE i.case_id = ? AND g.started_at IS NOT NULL AND g.finished_at IS NULL",
            (bound(case_id),),
        ).fetchone()
        found = [date.fromisoformat(day) for (day,) in (row, in_group) if day is not None]
        return min(found, default=None)

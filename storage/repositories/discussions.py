"""Case discussions, decisions, and how a finished record grows.

What was said in a group stands in tables of its own, because another kind of session is behind it; whoever reads a
child's file reads both together.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import Any
from uuid import UUID

from app.domain.discussion import Addition, Better, CaseDiscussion, Decision, DiscussionContent
from app.domain.ids import CaseId, DecisionId, DiscussionId, PairId, SessionId
from storage.repositories.revisions import Revisions
from storage.repositories.sessions import grouped
from storage.repositories.table import Store, Table

_LISTED = frozenset({"risk", "better"})  # read by lists and rules, so they stand beside the ids
_DISCUSSION = Table(
    CaseDiscussion,
    "case_discussion",
    spread={"content": ""},
    texts=tuple(field.name for field in fields(DiscussionContent) if field.name not in _LISTED),
)
_DECISION = Table(Decision, "decision", texts=("why", "options_not_taken", "effect_on_child", "effect_on_family"))
_IN_GROUP = Table(
    CaseDiscussion,
    "group_part",
    spread={"content": ""},
    texts=tuple(field.name for field in fields(DiscussionContent) if field.name not in _LISTED),
)
_DECIDED_IN_GROUP = Table(
    Decision, "group_decision", texts=("why", "options_not_taken", "effect_on_child", "effect_on_family")
)
_ADDITION = Table(Addition, "addition")
_BOTH = "SELECT case_id, held_on, id, better FROM {table}"
_EVERY_DISCUSSION = f"({_BOTH.format(table='case_discussion')} UNION ALL {_BOTH.format(table='group_part')})"


@dataclass(frozen=True, slots=True)
class DiscussedOn:
    """That a child was discussed: when, in which session of a pair or a group, and the answer to "better since?"."""

    case_id: CaseId
    session_id: SessionId
    on: date
    better: Better | None


class DiscussionRepository(Store[CaseDiscussion]):
    """Finished case discussions. They never change."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _DISCUSSION)
        self.in_groups: Store[CaseDiscussion] = Store(db, _IN_GROUP)

    def find(self, *key: object) -> CaseDiscussion | None:
        """Return the discussion of that id, a pair's or a group's, or None."""
        return super().find(*key) or self.in_groups.find(*key)

    def of_case(self, case_id: CaseId) -> tuple[CaseDiscussion, ...]:
        """Return a child's discussions, newest first."""
        where = "WHERE t.case_id = ?"
        found = (*self._many(where, case_id), *self.in_groups.where(where, case_id))
        return tuple(sorted(found, key=lambda one: (one.held_on, one.id), reverse=True))

    def of_session(self, session_id: SessionId) -> tuple[CaseDiscussion, ...]:
        """Return a session's discussions, in the order in which they were finished."""
        where = "WHERE t.session_id = ? ORDER BY t.id"
        return self._many(where, session_id) or self.in_groups.where(where, session_id)

    def last_discussed(self) -> dict[CaseId, date]:
        """Return the day on which each child was last discussed, one entered later from paper included.

        Such a one counts from the day on which the case was opened.
        """
        rows = self._db.execute(
            "SELECT case_id, max(day) FROM ("
            "SELECT case_id, max(held_on) AS day FROM case_discussion GROUP BY case_id UNION ALL "
            "SELECT case_id, max(held_on) AS day FROM group_part GROUP BY case_id UNION ALL "
            "SELECT e.case_id, max(e.held_on) AS day FROM earlier_record e JOIN child_case c ON c.id = e.case_id "
            "WHERE e.kind = 'discussion' AND e.held_on >= c.opened_on GROUP BY e.case_id) GROUP BY case_id"
        )
        return {CaseId(UUID(bytes=case)): date.fromisoformat(day) for case, day in rows}

    def days(self) -> tuple[DiscussedOn, ...]:
        """Return when each child was discussed, in which session, and whether it was better, the oldest first."""
        rows = self._db.execute(
            "SELECT case_id, session_id, held_on, better FROM "
            "(SELECT case_id, session_id, held_on, better, id FROM case_discussion UNION ALL "
            "SELECT case_id, session_id, held_on, better, id FROM group_part) ORDER BY held_on, id"
        )
        return tuple(
            DiscussedOn(
                CaseId(UUID(bytes=case)),
                SessionId(UUID(bytes=session)),
                date.fromisoformat(day),
                None if better is None else Better(better),
            )
            for case, session, day, better in rows
        )

    def pairs_of_case(self) -> dict[CaseId, frozenset[PairId]]:
        """Return the pairs that have discussed each child."""
        return grouped(
            self._db.execute(
                "SELECT DISTINCT d.case_id, s.pair_id FROM case_discussion d JOIN session s ON s.id = d.session_id"
            )
        )

    def answers(self, count: int) -> dict[CaseId, tuple[Better | None, ...]]:
        """Return each child's newest answers to "better since last time?", at most ``count``, newest first.

        A discussion in which nothing was answered does not count.
        """
        rows = self._db.execute(
            "SELECT case_id, better FROM (SELECT case_id, better, row_number() OVER "  # noqa: S608  # constants
            "(PARTITION BY case_id ORDER BY held_on DESC, id DESC) AS place "
            f"FROM {_EVERY_DISCUSSION} WHERE better IS NOT NULL) WHERE place <= ? ORDER BY case_id, place",
            (count,),
        )
        found: dict[CaseId, list[Better | None]] = {}
        for case, better in rows:
            found.setdefault(CaseId(UUID(bytes=case)), []).append(Better(better))
        return {case: tuple(answers) for case, answers in found.items()}


class DecisionRepository(Store[Decision]):
    """Decisions about children. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _DECISION, revisions)
        self.in_groups: Store[Decision] = Store(db, _DECIDED_IN_GROUP, revisions)

    def find(self, *key: object) -> Decision | None:
        """Return the decision of that id, a pair's or a group's, or None."""
        return super().find(*key) or self.in_groups.find(*key)

    def save(self, record: Decision) -> None:
        """Insert the decision, or replace the one of its id where it stands. A group's first one: ``in_groups``."""
        if super().find(record.id) is None and self.in_groups.find(record.id) is not None:
            self.in_groups.save(record)
        else:
            super().save(record)

    def of_case(self, case_id: CaseId) -> tuple[Decision, ...]:
        """Return the decisions about a child, newest first."""
        where = "WHERE t.case_id = ?"
        found = (*self._many(where, case_id), *self.in_groups.where(where, case_id))
        return tuple(sorted(found, key=lambda one: (one.decided_at, one.id), reverse=True))

    def all(self) -> tuple[Decision, ...]:
        """Return every decision, in pairs and in groups, the oldest first."""
        return tuple(sorted((*self._many(""), *self.in_groups.where("")), key=lambda one: (one.decided_at, one.id)))

    def of_session(self, session_id: SessionId) -> tuple[Decision, ...]:
        """Return a session's decisions in the order in which they were taken."""
        where = "WHERE t.session_id = ? ORDER BY t.decided_at, t.id"
        return self._many(where, session_id) or self.in_groups.where(where, session_id)

    def unendorsed(self) -> tuple[Decision, ...]:
        """Return the decisions that no supervisor has approved, oldest first."""
        where = "WHERE t.endorsed_by IS NULL"
        return tuple(
            sorted((*self._many(where), *self.in_groups.where(where)), key=lambda one: (one.decided_at, one.id))
        )

    def delete(self, decision_id: DecisionId) -> None:
        """Delete the decision, if it is there. Only for one whose session is still a draft: the caller checks that."""
        self._take_out(decision_id)
        self.in_groups.remove(decision_id)


class AdditionRepository(Store[Addition]):
    """Dated additions and corrections."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _ADDITION)

    def of_record(self, record_id: DiscussionId | DecisionId) -> tuple[Addition, ...]:
        """Return what was added to a record, oldest first."""
        return self._many("WHERE t.record_id = ? ORDER BY t.made_at, t.id", record_id)

    def of_case(self, case_id: CaseId) -> tuple[Addition, ...]:
        """Return what was added to a child's discussions and decisions, oldest first."""
        return self._many(
            "WHERE t.record_id IN (SELECT id FROM case_discussion WHERE case_id = ? "
            "UNION ALL SELECT id FROM decision WHERE case_id = ? "
            "UNION ALL SELECT id FROM group_part WHERE case_id = ? "
            "UNION ALL SELECT id FROM group_decision WHERE case_id = ?) ORDER BY t.made_at, t.id",
            *((case_id,) * 4),
        )

    def of_session(self, session_id: SessionId) -> tuple[Addition, ...]:
        """Return what was added to a session's discussions and decisions, oldest first."""
        return self._many(
            "WHERE t.record_id IN (SELECT id FROM case_discussion WHERE session_id = ? "
            "UNION ALL SELECT id FROM decision WHERE session_id = ? "
            "UNION ALL SELECT id FROM group_part WHERE session_id = ? "
            "UNION ALL SELECT id FROM group_decision WHERE session_id = ?) ORDER BY t.made_at, t.id",
            *((session_id,) * 4),
        )

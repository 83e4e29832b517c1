"""Sessions, what is on their agenda, and who prepared."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import UUID

from app.domain.ids import CaseId, PairId, SessionId
from app.domain.session import (
    OVER,
    AgendaItem,
    ItemState,
    Preparation,
    Session,
    SessionKind,
    SessionState,
)
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_SESSION = Table(Session, "session")
_ITEM = Table(AgendaItem, "agenda_item")
_PREPARATION = Table(Preparation, "preparation", key=("session_id", "person_id"))
_IS_OVER = json.dumps(sorted(OVER))
_NEWEST_FIRST = "ORDER BY t.planned_on DESC, t.planned_at DESC, t.id DESC"


class SessionRepository(Store[Session]):
    """Sessions. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _SESSION, revisions)

    def all(self) -> tuple[Session, ...]:
        """Return every session, newest planned first."""
        return self._many(_NEWEST_FIRST)

    def of_pair(self, pair_id: PairId) -> tuple[Session, ...]:
        """Return a pair's sessions, newest planned first."""
        return self._many(f"WHERE t.pair_id = ? {_NEWEST_FIRST}", pair_id)

    def planned_between(self, first: date, last: date) -> tuple[Session, ...]:
        """Return the sessions not yet begun that are planned from ``first`` to ``last``, newest planned first."""
        return self._many(
            f"WHERE t.planned_on BETWEEN ? AND ? AND t.state = ? {_NEWEST_FIRST}", first, last, SessionState.PLANNED
        )

    def in_state(self, *states: SessionState) -> tuple[Session, ...]:
        """Return the sessions in any of these states, newest planned first."""
        wanted = json.dumps(sorted(states))  # in one order, so that a list kept for a page is found again
        return self._many(f"WHERE t.state IN (SELECT value FROM json_each(?)) {_NEWEST_FIRST}", wanted)  # noqa: S608  # a constant, every value bound

    def last_held(self) -> dict[PairId, date]:
        """Return the planned day of each pair's last one-to-one session that is over."""
        rows = self._db.execute(
            "SELECT pair_id, max(planned_on) FROM session "
            "WHERE kind = ? AND state IN (SELECT value FROM json_each(?)) GROUP BY pair_id",
            (SessionKind.ONE_TO_ONE.value, _IS_OVER),
        )
        return {PairId(UUID(bytes=pair)): date.fromisoformat(day) for pair, day in rows}


class AgendaRepository(Store[AgendaItem]):
    """Agenda items."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _ITEM)

    def of_session(self, session_id: SessionId) -> tuple[AgendaItem, ...]:
        """Return a session's items in order, removed ones too."""
        return self._many("WHERE t.session_id = ? ORDER BY t.position, t.id", session_id)

    def last_covered(self, pair_id: PairId) -> dict[str, date]:
        """Return the planned day on which each standing item was last covered in a session that is over."""
        rows = self._db.execute(
            "SELECT i.topic, max(s.planned_on) FROM session s JOIN agenda_item i ON i.session_id = s.id "
            "WHERE s.pair_id = ? AND s.state IN (SELECT value FROM json_each(?)) AND i.topic <> '' AND i.state = ? "
            "GROUP BY i.topic",
            (pair_id.bytes, _IS_OVER, ItemState.COVERED.value),
        )
        return {topic: date.fromisoformat(day) for topic, day in rows}

    def covered(self) -> tuple[AgendaItem, ...]:
        """Return every item that was covered, of all sessions."""
        return self._many("WHERE t.state = ?", ItemState.COVERED.value)

    def open_case_items(self) -> tuple[tuple[SessionId, CaseId], ...]:
        """Return which children are on the agenda of which sessions that are not over."""
        rows = self._db.execute(
            "SELECT i.session_id, i.case_id FROM agenda_item i JOIN session s ON s.id = i.session_id "
            "WHERE i.case_id IS NOT NULL AND i.state <> ? AND s.state IN (?, ?) "
            "ORDER BY s.planned_on, s.planned_at, i.position",
            (ItemState.REMOVED.value, SessionState.PLANNED.value, SessionState.DRAFT.value),
        )
        return tuple((SessionId(UUID(bytes=session)), CaseId(UUID(bytes=case))) for session, case in rows)

    def pairs_of_case(self) -> dict[CaseId, frozenset[PairId]]:
        """Return with which pairs each child is, or was, on an agenda (of a session neither postponed nor cancelled)."""  # noqa: E501  # one statement
        rows = self._db.execute(
            "SELECT DISTINCT i.case_id, s.pair_id FROM agenda_item i JOIN session s ON s.id = i.session_id "
            "WHERE i.case_id IS NOT NULL AND i.state <> ? AND s.state NOT IN (?, ?)",
            (ItemState.REMOVED.value, SessionState.POSTPONED.value, SessionState.CANCELLED.value),
        )
        return grouped(rows)


class PreparationRepository(Store[Preparation]):
    """What each of the two did beforehand."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _PREPARATION)

    def of_session(self, session_id: SessionId) -> tuple[Preparation, ...]:
        """Return the preparation of a session, in the order in which it was noted."""
        return self._many("WHERE t.session_id = ? ORDER BY t.made_at, t.person_id", session_id)


def grouped(rows: Any) -> dict[CaseId, frozenset[PairId]]:
    """Return rows of (case id, pair id) as one set of pairs for each case."""
    found: dict[CaseId, set[PairId]] = {}
    for case, pair in rows:
        found.setdefault(CaseId(UUID(bytes=case)), set()).add(PairId(UUID(bytes=pair)))
    return {case: frozenset(pairs) for case, pairs in found.items()}

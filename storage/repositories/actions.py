"""SMART actions. Replaced states are kept."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.action import Action, ActionState
from app.domain.ids import ActionId, CaseId, PairId, SessionId
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_ACTION = Table(Action, "action")
_DUE_FIRST = "ORDER BY t.due_on, t.id"


class ActionRepository(Store[Action]):
    """Actions of every pair."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _ACTION, revisions)

    def all(self) -> tuple[Action, ...]:
        """Return every action, first due first."""
        return self._many(_DUE_FIRST)

    def open(self) -> tuple[Action, ...]:
        """Return the open actions, first due first."""
        return self._many(f"WHERE t.state = ? {_DUE_FIRST}", ActionState.OPEN)

    def closed_since(self, day: date) -> tuple[Action, ...]:
        """Return the actions done or dropped on ``day`` or later, last closed first."""
        return self._many(
            "WHERE t.state <> ? AND t.closed_on >= ? ORDER BY t.closed_on DESC, t.id DESC", ActionState.OPEN, day
        )

    def of_case(self, case_id: CaseId) -> tuple[Action, ...]:
        """Return the actions about a child, first due first."""
        return self._many(f"WHERE t.case_id = ? {_DUE_FIRST}", case_id)

    def of_pair(self, pair_id: PairId) -> tuple[Action, ...]:
        """Return a pair's actions, first due first."""
        return self._many(f"WHERE t.pair_id = ? {_DUE_FIRST}", pair_id)

    def of_session(self, session_id: SessionId) -> tuple[Action, ...]:
        """Return the actions agreed in a session, in the order in which they were made."""
        return self._many("WHERE t.session_id = ? ORDER BY t.id", session_id)

    def of_group(self, group_id: SessionId) -> tuple[Action, ...]:
        """Return the actions agreed in a group, in the order in which they were made."""
        return self._many("WHERE t.group_id = ? ORDER BY t.id", group_id)

    def delete(self, action_id: ActionId) -> None:
        """Delete the action, if it is there. Only for one whose session is still a draft: the caller checks that."""
        self._take_out(action_id)

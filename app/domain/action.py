"""SMART actions, carried from session to session (practice.md b11)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.errors import AlreadyFinishedError, InputError
from app.domain.ids import ActionId, AgendaItemId, CaseId, PairId, PersonId, SessionId
from app.domain.session import Function
from app.domain.stamps import Stamp


class ActionState(StrEnum):
    """Open until done, or dropped with a reason."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Letter(StrEnum):
    """The five letters of SMART, as the form fills them (ui.md 4)."""

    SPECIFIC = "S"
    MEASURABLE = "M"
    ACHIEVABLE = "A"
    REALISTIC = "R"
    TIMED = "T"


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """One time the action was carried over: in which session, why, and to which date."""

    session_id: SessionId | None
    reason: str
    old_due_on: date
    new_due_on: date
    made: Stamp


@dataclass(frozen=True, slots=True)
class Action:
    """One action. ``case_id`` is None for a personal action. Only what, owner and due date are required."""

    id: ActionId
    pair_id: PairId
    session_id: SessionId | None
    item_id: AgendaItemId | None
    case_id: CaseId | None
    what: str
    owner: PersonId
    due_on: date
    measure: str
    obstacles: str
    difference: str
    function: Function
    state: ActionState
    closed_on: date | None
    outcome: str  # evidence and what it changed for the child; or why it was dropped
    carried: tuple[CarriedOver, ...]
    made: Stamp
    group_id: SessionId | None = None  # agreed in a group; the pair is who follows it up
    review: str = ""  # which case review it comes from (S2-63)

    @property
    def letters(self) -> frozenset[Letter]:
        """The letters of SMART that are filled (ui.md 4: S what, M measure, A owner, R obstacles, T date)."""
        filled = {Letter.ACHIEVABLE, Letter.TIMED}
        if self.what.strip():
            filled.add(Letter.SPECIFIC)
        if self.measure.strip():
            filled.add(Letter.MEASURABLE)
        if self.obstacles.strip():
            filled.add(Letter.REALISTIC)
        return frozenset(filled)

    def _open(self) -> None:
        if self.state is not ActionState.OPEN:
            raise AlreadyFinishedError

    def checked(self) -> Action:
        """Return the action itself; raises InputError when what will be done is missing."""
        if not self.what.strip():
            raise InputError("what", "missing")
        return self

    def done(self, on: date, outcome: str) -> Action:
        """Return the action done on ``on``. Raises AlreadyFinishedError when it is not open."""
        self._open()
        return replace(self, state=ActionState.DONE, closed_on=on, outcome=outcome)

    def dropped(self, on: date, reason: str) -> Action:
        """Return the action dropped. Raises InputError without a reason, AlreadyFinishedError when not open."""
        self._open()
        if not reason.strip():
            raise InputError("reason", "missing")
        return replace(self, state=ActionState.DROPPED, closed_on=on, outcome=reason)

    def carried_over(self, carry: CarriedOver) -> Action:
        """Return the action carried to a new date. Raises InputError without a reason, AlreadyFinishedError."""
        self._open()
        if not carry.reason.strip():
            raise InputError("reason", "missing")
        return replace(self, due_on=carry.new_due_on, carried=(*self.carried, carry))

    def reopened(self) -> Action:
        """Return the action open again: undo of done or dropped."""
        return replace(self, state=ActionState.OPEN, closed_on=None, outcome="")

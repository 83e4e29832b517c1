"""Sessions, their agenda, preparation and acknowledgement (practice.md b3, b4; states of ui.md 2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, tzinfo
from enum import StrEnum

from app.domain.errors import AlreadyFinishedError, InputError
from app.domain.ids import AgendaItemId, AgreementId, CaseId, PairId, PersonId, SessionId
from app.domain.stamps import Stamp


class SessionKind(StrEnum):
    """The forms of supervision built so far (S2-13). Practice's "planned" and "catch-up" are both one to one.

    The last three are held by a group (``app.domain.group``), the others by a pair.
    """

    ONE_TO_ONE = "one-to-one"
    AD_HOC = "ad-hoc"
    GROUP = "group"
    MULTI_AGENCY = "multi-agency"
    PEER = "peer"


class SessionState(StrEnum):
    """Finished and later states are read only."""

    PLANNED = "planned"
    DRAFT = "draft"
    FINISHED = "finished"
    ACKNOWLEDGED = "acknowledged"
    NOT_AGREED = "not-agreed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


OVER = frozenset({SessionState.FINISHED, SessionState.ACKNOWLEDGED, SessionState.NOT_AGREED})


class Function(StrEnum):
    """The five functions of supervision (S2-11)."""

    MANAGEMENT = "management"
    SUPPORT = "support"
    DEVELOPMENT = "development"
    MEDIATION = "mediation"
    REFLECTION = "reflection"


class ItemKind(StrEnum):
    """What an agenda item is, which decides the sections it offers."""

    STANDING = "standing"
    ACTIONS = "actions"  # actions brought forward
    CASE = "case"
    OWN = "own"  # added by either person


class ItemState(StrEnum):
    """Where an item stands in the session."""

    OPEN = "open"
    COVERED = "covered"
    LEFT = "left"  # not reached, said at the end
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One agenda item. ``proposed_by`` is None for standing items. A case item counts as Management and Reflection."""

    id: AgendaItemId
    session_id: SessionId
    position: int
    kind: ItemKind
    topic: str  # key of the standing item ("wellbeing", "training", ...), or ""
    title: str  # for a case item "" (the screen shows initials and reference)
    function: Function
    proposed_by: PersonId | None
    case_id: CaseId | None
    minutes: int | None
    state: ItemState
    made: Stamp

    @property
    def functions(self) -> frozenset[Function]:
        """The functions this item counts for (ui.md 2)."""
        if self.kind is ItemKind.CASE:
            return frozenset({Function.MANAGEMENT, Function.REFLECTION})
        return frozenset({self.function})


@dataclass(frozen=True, slots=True)
class Preparation:
    """What one of the two did beforehand (S1-54, S2-43)."""

    session_id: SessionId
    person_id: PersonId
    has_read_last_notes: bool
    has_added_items: bool
    made: Stamp
    has_checked_actions: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """A session moved or cancelled: from when, to when (None when cancelled), and why (S1-47)."""

    from_on: date
    from_at: time
    to_on: date | None
    to_at: time | None
    reason: str
    made: Stamp


class AcknowledgementWay(StrEnum):
    """How the supervisee read the record. Worded as what it is; not a digital signature."""

    ON_THIS_COMPUTER = "on-this-computer"
    ON_PAPER = "on-paper"


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The supervisee's answer to the record: read, or not agreed with a reason. The supervisor cannot change it.

    The comment itself belongs to the personal part and is sealed with it (``PersonalPart.comment``).
    """

    person_id: PersonId
    way: AcknowledgementWay
    is_agreed: bool
    at: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class Paper:
    """The notes of a session were written on paper first: on which day, and where the paper is now."""

    written_on: date
    kept_at: str


@dataclass(frozen=True, slots=True)
class Session:
    """One occurrence of supervision. Planned times are local wall-clock times of the club."""

    id: SessionId
    pair_id: PairId
    kind: SessionKind
    state: SessionState
    planned_on: date
    planned_at: time
    length_min: int
    place: str
    agreement_id: AgreementId | None
    started_at: datetime | None  # aware, UTC
    ended_at: datetime | None
    interruptions: str
    moves: tuple[Move, ...]
    next_on: date | None
    finished_by: PersonId | None
    finished_at: datetime | None
    acknowledgement: Acknowledgement | None
    made: Stamp
    paper: Paper | None = None  # None: written here

    def recorded_on(self, zone: tzinfo) -> date | None:
        """Return the local day on which its record was written, here or on paper; None while it is not finished."""
        if self.finished_at is None:
            return None
        return self.finished_at.astimezone(zone).date() if self.paper is None else self.paper.written_on

    @property
    def is_open(self) -> bool:
        """True while it is planned or being written."""
        return self.state in (SessionState.PLANNED, SessionState.DRAFT)

    def _open(self) -> Session:
        if not self.is_open:
            raise AlreadyFinishedError
        return self

    def started(self, at: datetime) -> Session:
        """Return the session begun at ``at`` (aware, UTC). Raises AlreadyFinishedError when it is over."""
        return replace(self._open(), state=SessionState.DRAFT, started_at=self.started_at or at)

    def moved(self, move: Move) -> Session:
        """Return the session on its new date, or cancelled when the move has none. A reason is needed (S1-47).

        Raises InputError without a reason, AlreadyFinishedError when the session is over.
        """
        if not move.reason.strip():
            raise InputError("reason", "missing")
        self._open()
        if move.to_on is None or move.to_at is None:
            return replace(self, state=SessionState.CANCELLED, moves=(*self.moves, move))
        return replace(self, planned_on=move.to_on, planned_at=move.to_at, moves=(*self.moves, move))

    def finished(self, by: PersonId, at: datetime, *, interruptions: str, next_on: date | None) -> Session:
        """Return the finished session. Raises AlreadyFinishedError when it is over already."""
        self._open()
        return replace(
            self,
            state=SessionState.FINISHED,
            started_at=self.started_at or at,
            ended_at=self.ended_at or at,
            interruptions=interruptions,
            next_on=next_on,
            finished_by=by,
            finished_at=at,
        )

    def acknowledged(self, answer: Acknowledgement) -> Session:
        """Return the finished session with the supervisee's answer.

        Raises AlreadyFinishedError unless the session is finished and not yet answered.
        """
        if self.state is not SessionState.FINISHED:
            raise AlreadyFinishedError
        state = SessionState.ACKNOWLEDGED if answer.is_agreed else SessionState.NOT_AGREED
        return replace(self, state=state, acknowledgement=answer)

"""Supervision in a group: in one agency, across agencies, among peers (practice.md b6; S2-13, S2-70 to S2-73).

What is said about a child is that child's part and goes on that child's file alone (``CaseDiscussion``, one for each
child). What belongs to the group is here, and has no field for a child's matter or for what is personal to somebody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from app.domain.errors import AlreadyFinishedError, InputError
from app.domain.ids import (
    AgencyId,
    AgencyTaskId,
    AgendaItemId,
    CaseId,
    GroupAgreementId,
    PersonId,
    SessionId,
)
from app.domain.session import AcknowledgementWay, Move, SessionKind, SessionState
from app.domain.stamps import Stamp

GROUP_KINDS = frozenset({SessionKind.GROUP, SessionKind.MULTI_AGENCY, SessionKind.PEER})
FEWEST, MOST = 2, 20  # who is in the room besides the facilitator; the guidance reads 4 to 10 and warns outside it
USUAL_FEWEST, USUAL_MOST = 4, 10
CONFIDENCE_LOW, CONFIDENCE_HIGH = 1, 5


class Attendance(StrEnum):
    """Whether somebody who was invited came."""

    INVITED = "invited"
    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"


class Trigger(StrEnum):
    """Why several agencies sit together (S2-70); "stuck" is the complex case of practice.md b6."""

    THRESHOLD = "threshold"
    DRIFT = "drift"
    EMOTIONAL_IMPACT = "emotional-impact"
    FRESH_EYES = "fresh-eyes"
    STUCK = "stuck"


class TaskKind(StrEnum):
    """What an agency owns: a decision, or something it will do; or what it has to know to do its part."""

    DECISION = "decision"
    ACTION = "action"
    TO_KNOW = "to-know"


@dataclass(frozen=True, slots=True)
class GroupTerms:
    """What a group has agreed on (practice.md b6). Each is a text; empty is not agreed yet."""

    aims: str = ""
    ground_rules: str = ""
    confidentiality: str = ""  # and its limits
    conflict: str = ""
    recording: str = ""  # who writes, where notes live, how long they are kept
    is_open: bool = False  # others may join


@dataclass(frozen=True, slots=True)
class GroupAgreement:
    """The terms of one group, under its name, from a day on. A changed agreement is a new one."""

    id: GroupAgreementId
    name: str
    starts_on: date
    review_on: date
    terms: GroupTerms
    made: Stamp


@dataclass(frozen=True, slots=True)
class GroupAnswer:
    """What a member says to the finished record: read it, or does not agree, with the reason (S1-57).

    ``recorded_by`` is whose key it was recorded with: their own, or the facilitator's.
    """

    way: AcknowledgementWay
    is_agreed: bool
    comment: str
    at: datetime  # aware, UTC
    recorded_by: PersonId


@dataclass(frozen=True, slots=True)
class GroupAddition:
    """Something added to the finished record of a group; what was written stays as it is."""

    text: str
    made: Stamp


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the club who is invited, and their answer to the record once it is finished."""

    person_id: PersonId
    attendance: Attendance
    answer: GroupAnswer | None = None


@dataclass(frozen=True, slots=True)
class Confidence:
    """How sure of being curious somebody felt before and after, 1 to 5 (S0-39). Whose figures these are is not kept."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class GroupNotes:
    """What is kept of the group itself. No word about a child or about one person's own matters belongs here."""

    critical_friend: PersonId | None = None  # S0-42
    agreed_too_easily: str = ""  # was group-think shaping the decision? (S0-42)
    process: str = ""  # challenge to the multi-agency process (S2-71)
    about_agencies: str = ""  # what was learned about how another agency works (S0-41)
    learning: str = ""  # shared, without identifying anyone (S0-40)
    confidence: tuple[Confidence, ...] = ()
    interruptions: str = ""
    additions: tuple[GroupAddition, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupSession:
    """One session of a group. Planned times are local wall-clock times of the club.

    The facilitator is the one who plans, writes and finishes it; ``members`` are the others of the club.
    """

    id: SessionId
    kind: SessionKind
    state: SessionState
    title: str
    planned_on: date
    planned_at: time
    length_min: int
    facilitator: PersonId
    agreement_id: GroupAgreementId | None
    trigger: Trigger | None
    started_at: datetime | None  # aware, UTC
    finished_at: datetime | None
    made: Stamp
    place: str
    members: tuple[Member, ...]
    agenda: tuple[str, ...]
    moves: tuple[Move, ...]
    notes: GroupNotes

    def of(self, attendance: Attendance) -> tuple[PersonId, ...]:
        """Return the members of the club with that attendance."""
        return tuple(one.person_id for one in self.members if one.attendance is attendance)

    @property
    def unanswered(self) -> tuple[PersonId, ...]:
        """Who was there and has not answered to the finished record yet."""
        if self.state is not SessionState.FINISHED:
            return ()
        came = [one for one in self.members if one.attendance is Attendance.PRESENT]
        return tuple(one.person_id for one in came if one.answer is None)

    def answered(self, person_id: PersonId, answer: GroupAnswer) -> GroupSession:
        """Return the session with a member's answer, which stands.

        Raises InputError("comment", "missing") for not agreeing without a reason, AlreadyFinishedError for who is not
        asked, or has answered.
        """
        if person_id not in self.unanswered:
            raise AlreadyFinishedError
        if not answer.is_agreed and not answer.comment.strip():
            raise InputError("comment", "missing")
        members = tuple(replace(one, answer=answer) if one.person_id == person_id else one for one in self.members)
        return replace(self, members=members)

    def with_addition(self, addition: GroupAddition) -> GroupSession:
        """Return the finished session with something added. Raises InputError("text", "missing")."""
        if not addition.text.strip():
            raise InputError("text", "missing")
        return replace(self, notes=replace(self.notes, additions=(*self.notes.additions, addition)))

    @property
    def is_open(self) -> bool:
        """True while it is planned or being written."""
        return self.state in (SessionState.PLANNED, SessionState.DRAFT)

    def _open(self) -> GroupSession:
        if not self.is_open:
            raise AlreadyFinishedError
        return self

    def started(self, at: datetime) -> GroupSession:
        """Return the session begun at ``at`` (aware, UTC). Raises AlreadyFinishedError when it is over."""
        return replace(self._open(), state=SessionState.DRAFT, started_at=self.started_at or at)

    def moved(self, move: Move) -> GroupSession:
        """Return the session on its new date, or cancelled when the move has none; a reason is needed (S1-47).

        Raises InputError("reason", "missing"), AlreadyFinishedError once it has begun or is over.
        """
        if not move.reason.strip():
            raise InputError("reason", "missing")
        if self.state is not SessionState.PLANNED:
            raise AlreadyFinishedError
        moves = (*self.moves, move)
        if move.to_on is None or move.to_at is None:
            return replace(self, state=SessionState.CANCELLED, moves=moves)
        return replace(self, planned_on=move.to_on, planned_at=move.to_at, moves=moves)

    def finished(self, at: datetime, notes: GroupNotes) -> GroupSession:
        """Return the finished session. Raises AlreadyFinishedError when it is over already."""
        self._open()
        return replace(self, state=SessionState.FINISHED, started_at=self.started_at or at, finished_at=at, notes=notes)


@dataclass(frozen=True, slots=True)
class GroupChild:
    """A child who is, or was, to be spoken of in a group, and who brings the question."""

    id: AgendaItemId
    session_id: SessionId
    case_id: CaseId
    presenter: PersonId
    position: int
    made: Stamp


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency that was present or invited (S2-73): people from outside have no entry of their own on file."""

    id: AgencyId
    session_id: SessionId
    position: int
    name: str
    person: str
    role: str
    contact: str
    attendance: Attendance
    made: Stamp


@dataclass(frozen=True, slots=True)
class AgencyTask:
    """A decision or an action about one child that an agency owns, or what it needs to know for it (S2-73).

    It goes into that agency's own extract and into no other agency's.

    ``recorded_on`` and ``recorded_by``: that agency has told when, and by whom, it stands in its own record.
    """

    id: AgencyTaskId
    session_id: SessionId
    agency_id: AgencyId
    case_id: CaseId
    kind: TaskKind
    due_on: date | None
    recorded_on: date | None
    made: Stamp
    what: str
    why: str
    person: str
    recorded_by: str

    def recorded(self, on: date, by: str) -> AgencyTask:
        """Return the task with when and by whom the agency entered it. Raises AlreadyFinishedError when it was told."""
        if self.recorded_on is not None:
            raise AlreadyFinishedError
        return replace(self, recorded_on=on, recorded_by=by)


def read_confidence(text: str) -> tuple[Confidence, ...]:
    """Return the figures in ``text`` ("2-4, 3-3"), sorted, so that no order tells who gave which.

    Raises InputError("confidence", "not-figures").
    """
    found = []
    for part in text.replace(";", ",").replace("\n", ",").split(","):
        figures = part.replace("–", "-").replace("to", "-").split("-")
        if not part.strip():
            continue
        if len(figures) != 2 or not all(one.strip().isdecimal() for one in figures):
            raise InputError("confidence", "not-figures")
        before, after = (int(one) for one in figures)
        if not all(CONFIDENCE_LOW <= one <= CONFIDENCE_HIGH for one in (before, after)):
            raise InputError("confidence", "not-figures")
        found.append(Confidence(before, after))
    return tuple(sorted(found, key=lambda one: (one.before, one.after)))

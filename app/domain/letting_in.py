"""Who takes a supervisor's place for a time, who was let into something for a reason, and who was told of it.

Source: practice.md c3 (exceptions to the table, both of the pair told) and ui.md 4.8 (temporary supervisor).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.errors import AlreadyFinishedError
from app.domain.ids import CaseId, CoverId, GrantId, NoticeId, PersonId, SessionId, TakenOutId
from app.domain.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Cover:
    """``stand_in`` supervises for ``absent`` from ``starts_on`` to ``ends_on``, both days included. No reason is kept:
    why somebody is away is nobody's business here.
    """

    id: CoverId
    absent: PersonId
    stand_in: PersonId
    starts_on: date
    ends_on: date
    made: Stamp

    def holds_on(self, day: date) -> bool:
        """True on the first day, the last day, and those between."""
        return self.starts_on <= day <= self.ends_on


class GrantKind(StrEnum):
    """Why somebody is let in."""

    EXCEPTION = "exception"  # a lead, deputy or supervisor's manager into a personal part, for a written reason
    CHILD = "child"  # a trustee into a child's case, for a written reason
    SAMPLE = "sample"  # a named auditor into what was chosen for the audit
    COVER = "cover"  # who takes the supervisor's place into earlier personal parts, as the supervisee agreed
    RETURN = "return"  # the supervisor into what was written while they were away, as the supervisee agreed


class GrantState(StrEnum):
    """Where it stands. A grant that ran out stays "granted": its last day says so."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"


class GrantWay(StrEnum):
    """How it was opened."""

    PRESENT_READER = "present-reader"  # one of the two in the session let them in
    RECOVERY_SHEET = "recovery-sheet"
    SUPERVISEE = "supervisee"  # at the keyboard
    SUPERVISEE_SAID = "supervisee-said"  # told the supervisor, who notes it
    ROLE = "role"  # nothing sealed: a lead showed a case


@dataclass(frozen=True, slots=True)
class AccessGrant:
    """One person let into named records up to a day. Why, and the answer, are sealed; they are not here.

    ``sessions`` are those whose personal part is asked for, ``opened`` those of them that are open to the reader.
    ``made`` says who asked, or who let them in unasked.
    """

    id: GrantId
    reader: PersonId
    kind: GrantKind
    sessions: tuple[SessionId, ...]
    cases: tuple[CaseId, ...]
    state: GrantState
    opened: tuple[SessionId, ...]
    ends_on: date  # the last day
    settled_by: PersonId | None
    settled_at: datetime | None  # aware, UTC
    way: GrantWay | None
    cover_id: CoverId | None
    made: Stamp

    def holds_on(self, day: date) -> bool:
        """True while it lasts, the last day included."""
        return self.state is GrantState.GRANTED and day <= self.ends_on

    @property
    def waiting(self) -> tuple[SessionId, ...]:
        """The sessions that nobody has opened to the reader yet."""
        return tuple(one for one in self.sessions if one not in self.opened)

    def granted(self, by: PersonId, at: datetime, way: GrantWay, opened: tuple[SessionId, ...] = ()) -> AccessGrant:
        """Return it granted, with these sessions open as well. Raises AlreadyFinishedError when refused."""
        if self.state is GrantState.REFUSED:
            raise AlreadyFinishedError
        every = tuple(dict.fromkeys((*self.opened, *opened)))
        return replace(self, state=GrantState.GRANTED, opened=every, settled_by=by, settled_at=at, way=way)

    def refused(self, by: PersonId, at: datetime) -> AccessGrant:
        """Return it refused. Raises AlreadyFinishedError unless it is still asked for."""
        if self.state is not GrantState.ASKED:
            raise AlreadyFinishedError
        return replace(self, state=GrantState.REFUSED, settled_by=by, settled_at=at)


class NoticeKind(StrEnum):
    """What somebody is told."""

    LET_IN = "let-in"  # somebody was let into something of yours
    REFUSED = "refused"  # what you asked for was refused
    OPENED = "opened"  # what you asked for is open to you
    COVER = "cover"  # somebody takes a supervisor's place
    EVERYTHING_SEALED = "everything-sealed"  # all records were taken out, in a sealed archive
    EVERYTHING_PLAIN = "everything-plain"  # in one that anybody can read


@dataclass(frozen=True, slots=True)
class Notice:
    """One line on one person's Today, until somebody marks it as read. ``record_id`` is the grant, the cover,
    or the id of what was taken out.

    ``seen_by`` is the person, or whoever told them because they hold no key.
    """

    id: NoticeId
    person_id: PersonId
    kind: NoticeKind
    record_id: GrantId | CoverId | TakenOutId
    seen_at: datetime | None
    seen_by: PersonId | None
    made: Stamp

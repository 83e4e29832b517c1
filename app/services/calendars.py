"""Planned sessions for a calendar outside: what may stand in it, and the file it is saved as.

A calendar is read by telephones, families and whoever shares a screen. Its entries say "Supervision" and when; with
whom and where only when that is asked for, and never a word that seems to name a child.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.domain import rights
from app.domain.audit import Act
from app.domain.calendars import CalendarEntry
from app.domain.errors import InputError
from app.domain.ids import SessionId
from app.domain.leak_index import find_leaks
from app.domain.leaks import KnownPerson
from app.domain.people import SupervisionPair
from app.domain.session import Session, SessionState
from app.services import access, due, lists
from app.services.exporting.leak_check import known_children
from app.services.work import Work

SUFFIX = ".ics"
_TOLD = frozenset({SessionState.PLANNED, SessionState.CANCELLED, SessionState.POSTPONED})


@dataclass(frozen=True, slots=True)
class CalendarChoice:
    """Which sessions, one or all that lie ahead, and what is said of them beside the time."""

    session_id: SessionId | None = None
    with_names: bool = False
    with_place: bool = False


@dataclass(frozen=True, slots=True)
class CalendarMade:
    """What goes into the file, soonest first. ``places_left_out`` counts those that seemed to name a child."""

    entries: tuple[CalendarEntry, ...]
    places_left_out: int


def made(work: Work, choice: CalendarChoice) -> CalendarMade:
    """Return what goes into the file: sessions that this person is one of the two in, from today on.

    One that was called off is among them, so that a calendar that knows it lets it go. A session chosen by itself may
    be anybody's that this person sees. Raises NotFoundError, InputError("session", "nothing-planned").
    """
    found = sorted(_chosen(work, choice), key=lambda one: (one[0].planned_on, one[0].planned_at, one[0].id))
    if choice.session_id is None and not any(session.state is SessionState.PLANNED for session, _pair in found):
        raise InputError("session", "nothing-planned")
    people = access.people(work)
    entries = []
    left_out = 0
    for session, pair in found:
        other = pair.supervisor if work.me == pair.supervisee else pair.supervisee
        place = _place(work, session, pair) if choice.with_place else ""
        left_out += choice.with_place and bool(session.place) and not place
        entries.append(
            CalendarEntry(
                session_id=session.id,
                on=session.planned_on,
                at=session.planned_at,
                minutes=session.length_min,
                title=f"Supervision with {due.name_of(people, other)}" if choice.with_names else "Supervision",
                place=place,
                changes=len(session.moves),
                is_cancelled=session.state is not SessionState.PLANNED,
                changed_at=max((session.made.at, *(move.made.at for move in session.moves))),
            )
        )
    return CalendarMade(tuple(entries), left_out)


def _chosen(work: Work, choice: CalendarChoice) -> list[tuple[Session, SupervisionPair]]:
    if choice.session_id is not None:
        session, pair = access.session_to_see(work, choice.session_id)
        if session.state not in _TOLD:
            raise InputError("session", "nothing-planned")
        return [(session, pair)]
    pairs = access.pairs(work)
    found = []
    for session in work.sessions.in_state(*_TOLD):
        known = pairs.get(session.pair_id)
        if known is not None and _last_day(session) >= work.today and rights.works_in(work.viewer, known):
            found.append((session, known))
    return found


def _last_day(session: Session) -> date:
    return max((session.planned_on, *(move.from_on for move in session.moves)))


def _place(work: Work, session: Session, pair: SupervisionPair) -> str:
    """Return where it is, or "" when the words seem to name a child: a home visit is nobody else's business."""
    adults = " ".join(work.people.get(one).full_name for one in (pair.supervisor, pair.supervisee))
    hits = find_leaks(session.place, KnownPerson(adults, "", ""), list(known_children(work).values()))
    return "" if hits else session.place


def note_saved(work: Work, choice: CalendarChoice) -> None:
    """Note in the trail that sessions left as a calendar file. Raises NotFoundError."""
    if choice.session_id is not None:
        access.session_to_see(work, choice.session_id)
    work.audit(Act.EXPORTED, "calendar", choice.session_id or work.me)


def save(made: CalendarMade, at: datetime, target: Path) -> None:
    """Write the file. On any thread. Raises as ``lists.save``."""
    from reports import calendar_file

    lists.save(target, calendar_file.render(made.entries, at=at), SUFFIX)


def default_file_name(choice: CalendarChoice, made: CalendarMade) -> str:
    """Return the name to offer; it names nobody."""
    if choice.session_id is not None:
        return f"Supervision {made.entries[0].on.isoformat()}{SUFFIX}"
    return f"Supervision sessions{SUFFIX}"

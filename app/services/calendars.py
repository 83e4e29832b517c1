"""Planned sessions for a calendar outside: what may stand in it, and the file it is saved as.

A calendar is read by telephones, families and whoever shares a screen. Its entries say "Supervision" and when; with
whom and where only when that is asked for, and never a word that seems to name a child.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.domain import rights
from app.domain.audit import Act
from app.domain.calendars import CalendarEntry
from app.domain.errors import InputError
from app.domain.group import GroupSession
from app.domain.ids import PersonId, SessionId
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


@dataclass(frozen=True, slots=True)
class _Planned:
    """A session of a pair or of a group: what its title is with names, and the adults who may be named."""

    session: Session | GroupSession
    title: str
    adults: tuple[PersonId, ...]


def made(work: Work, choice: CalendarChoice) -> CalendarMade:
    """Return what goes into the file: sessions that this person is in, of pairs and of groups, from today on.

    One that was called off is among them, so that a calendar that knows it lets it go. A session chosen by itself may
    be anybody's that this person sees. Raises NotFoundError, InputError("session", "nothing-planned").
    """
    found = _one(work, choice.session_id) if choice.session_id is not None else [*_of_pairs(work), *_of_groups(work)]
    if not any(one.session.state in _TOLD for one in found) or (
        choice.session_id is None and not any(one.session.state is SessionState.PLANNED for one in found)
    ):
        raise InputError("session", "nothing-planned")
    entries = []
    left_out = 0
    for one in sorted(found, key=lambda one: (one.session.planned_on, one.session.planned_at, one.session.id)):
        session = one.session
        place = _place(work, one) if choice.with_place else ""
        left_out += choice.with_place and bool(session.place) and not place
        entries.append(
            CalendarEntry(
                session_id=session.id,
                on=session.planned_on,
                at=session.planned_at,
                minutes=session.length_min,
                title=one.title if choice.with_names else "Supervision",
                place=place,
                changes=len(session.moves),
                is_cancelled=session.state is not SessionState.PLANNED,
                changed_at=max((session.made.at, *(move.made.at for move in session.moves))),
            )
        )
    return CalendarMade(tuple(entries), left_out)


def _one(work: Work, session_id: SessionId) -> list[_Planned]:
    session, pair = access.session_to_see(work, session_id)
    return [_with_pair(work, session, pair)]


def _of_pairs(work: Work) -> Iterator[_Planned]:
    pairs = access.pairs(work)
    for session in work.sessions.in_state(*_TOLD):
        pair = pairs.get(session.pair_id)
        if pair is not None and _last_day(session) >= work.today and rights.works_in(work.viewer, pair):
            yield _with_pair(work, session, pair)


def _of_groups(work: Work) -> Iterator[_Planned]:
    for group in work.groups.all():
        is_ahead = group.state in _TOLD and _last_day(group) >= work.today
        if is_ahead and rights.sits_in_group(work.viewer, group):
            yield _Planned(group, "Supervision in a group", (group.facilitator, *(m.person_id for m in group.members)))


def _with_pair(work: Work, session: Session, pair: SupervisionPair) -> _Planned:
    other = pair.supervisor if work.me == pair.supervisee else pair.supervisee
    title = f"Supervision with {due.name_of(access.people(work), other)}"
    return _Planned(session, title, (pair.supervisor, pair.supervisee))


def _last_day(session: Session | GroupSession) -> date:
    return max((session.planned_on, *(move.from_on for move in session.moves)))


def _place(work: Work, one: _Planned) -> str:
    """Return where it is, or "" when the words seem to name a child: a home visit is nobody else's business."""
    adults = " ".join(work.people.get(adult).full_name for adult in one.adults)
    hits = find_leaks(one.session.place, KnownPerson(adults, "", ""), list(known_children(work).values()))
    return "" if hits else one.session.place


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

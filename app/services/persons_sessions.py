"""The list of sessions on a person's page: those in which they were, each with the name of who sat there with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.ids import PersonId, SessionId
from app.domain.rights import may_see_pair, may_see_session
from app.domain.session import OVER, SessionKind, SessionState
from app.services import access, due, names_then
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session on a person's page."""

    session_id: SessionId
    on: date
    with_name: str
    place: str
    is_over: bool


def of_person(work: Work, person_id: PersonId) -> tuple[SessionLine, ...]:
    """Return the sessions of somebody's pairs of today that this person may see, newest first.

    Where two entries were put together, or taken apart again, what is finished is listed for who was there.
    """
    known = access.people(work)
    found = []
    for pair in names_then.pairs_with(work, person_id):
        if not due.is_active(pair, work.today) or not may_see_pair(work.viewer, pair):
            continue
        for session in work.sessions.of_pair(pair.id):
            then = names_then.of_session(work, session, pair)
            if (
                session.kind is SessionKind.ONE_TO_ONE
                and session.state is not SessionState.CANCELLED
                and may_see_session(work.viewer, session, pair)
                and names_then.is_of(work, then, person_id)
            ):
                is_supervisor = work.person_mergers.is_one(then.supervisor, person_id)
                other = due.name_of(known, then.supervisee if is_supervisor else then.supervisor)
                is_over, on = session.state in OVER, due.held_on(work, session)
                found.append(SessionLine(session.id, on, other, session.place, is_over))
    return tuple(sorted(found, key=lambda line: (line.on, line.session_id), reverse=True))

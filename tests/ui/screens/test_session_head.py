"""The top of a session says with whom, whose supervision and when, and where there is no room, the note does."""

from __future__ import annotations

from app.domain.ids import PersonId, SessionId
from app.domain.session import SessionState
from app.services import sessions
from app.services.work import Work
from tests.at_the_keyboard import Person
from ui.components import Text


def of_others(work: Work, me: PersonId) -> SessionId:
    """Return a finished session of two other people."""
    mine = {pair.id for pair in work.pairs.of(me)}
    return next(one.id for one in work.sessions.in_state(SessionState.FINISHED) if one.pair_id not in mine)


def test_a_session_of_others_says_whose_supervision_it_is(person: Person) -> None:
    me = person.desk.vault.me
    session_id = person.ask(lambda work: of_others(work, me))
    view = person.ask(lambda work: sessions.workspace(work, session_id))
    person.desk.open("session", session_id)
    title = person.find(Text, "page-title")
    person.until(lambda: title.text() == f"1:1 with {view.supervisee.full_name}")
    told = person.find(Text, "page-subtitle").text()
    assert told.startswith(f"Supervised by {view.supervisor.full_name} · ")

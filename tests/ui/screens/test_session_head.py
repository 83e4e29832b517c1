"""The top of a session says with whom, whose supervision and when, and where there is no room, the note does."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.domain.ids import PersonId, SessionId
from app.domain.session import SessionState
from app.services import sessions
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import HintButton, Tag, Text
from ui.components.text import ElidedText
from ui.sharing.share import ShareSheet
from ui.wording import weekday_in_prose
from ui.wording.on_paper import paper_in_words


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


def read_at(person: Person, percent: int) -> None:
    """Ask for a text size, in the window of a laptop."""
    person.program.change_settings(person.program.settings._replace(text_percent=percent))


def test_with_large_text_the_day_and_the_paper_are_said_above_the_note(person: Person) -> None:
    on_paper = person.ask(lambda work: next(one.id for one in work.sessions.all() if one.paper))
    view = person.ask(lambda work: sessions.workspace(work, on_paper))
    assert view.paper is not None
    day, paper = weekday_in_prose(view.held_on), paper_in_words(view.paper)
    for percent in (150, 200):
        read_at(person, percent)
        person.desk.open("session", on_paper)
        person.until(lambda: bool(person.every(Text, "session-when")))
        told = person.find(Text, "session-when").text()
        assert day in told
        assert told.endswith(paper)
        person.program.window.go("today")


def test_with_large_text_the_name_comes_before_the_tag_and_sharing(person: Person, records: Records) -> None:
    person.desk.open("session", records.club.planned_session)
    title = person.find(ElidedText, "page-title")
    person.until(lambda: "with" in title.text() and not title.is_cut)
    person.find(HintButton, "session-share")
    person.until(lambda: not person.every(Text, "session-when"))  # its header has room for all of it
    read_at(person, 200)
    person.until(lambda: bool(person.every(HintButton, "narrow-share")) and not title.is_cut)
    assert not person.every(HintButton, "session-share")
    assert "Planned" not in [one.text() for one in person.every(Tag, "")]
    person.press("narrow-share")
    person.until(lambda: isinstance(QApplication.activeModalWidget(), ShareSheet))

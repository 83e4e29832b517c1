"""The hand-over view is read by somebody without a key to what else is here: no key leads away from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.ids import SessionId
from app.domain.session import OVER
from app.services import sessions
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.session.handover import HandoverPage

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def finished_session(work: Work) -> SessionId:
    """Return a finished session of somebody else's supervision: who reads their own just goes back."""
    rows = sessions.listing(work, "past")
    return next(row.session.id for row in rows if row.session.state in OVER and row.pair.supervisee != work.me)


@pytest.fixture
def reader(person: Person) -> Person:
    person.desk.open("follow-up", person.ask(finished_session))
    person.settle()
    assert isinstance(person.program.window.page, HandoverPage)
    return person


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Left, ALT),
        *((Qt.Key(Qt.Key.Key_0 + number), CTRL) for number in range(1, 8)),
        (Qt.Key.Key_K, CTRL),
        (Qt.Key.Key_N, CTRL | SHIFT),
        (Qt.Key.Key_F1, NONE),
        (Qt.Key.Key_F9, NONE),
        (Qt.Key.Key_Escape, NONE),
    ],
)
def test_no_key_leads_away(reader: Person, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    window = reader.program.window
    reader.key(key, modifiers)
    reader.settle()
    assert isinstance(window.page, HandoverPage)
    assert not window.names.is_shown
    assert not [one for one in window.findChildren(QLineEdit, "go-to-field") if one.isVisible()]


def test_the_supervisors_passphrase_leads_away(reader: Person, records: Records) -> None:
    reader.press("handover-leave")
    reader.write("leave-passphrase", records.passphrase)
    reader.press("leave-go-on")
    reader.until(lambda: not isinstance(reader.program.window.page, HandoverPage))


def test_who_reads_with_a_key_of_their_own_just_goes_back(as_anyone: Callable[[str], Person]) -> None:
    person = as_anyone("Ffion Rees")
    me = person.desk.vault.me
    rows = person.ask(lambda work: sessions.listing(work, "past"))
    session = next(one.session.id for one in rows if one.pair.supervisee == me and one.session.state in OVER)
    person.desk.open("follow-up", session)
    person.settle()
    page = person.program.window.page
    assert page is not None
    assert not page.holds
    assert page.header is not None
    assert page.header.title() == "For you to read"
    person.press("handover-leave")
    person.until(lambda: person.program.window.page is not page)

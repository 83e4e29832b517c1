"""The hand-over view is read by somebody without a key to what else is here: no key leads away from it."""

from __future__ import annotations

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
    return next(row.session.id for row in sessions.listing(work, "past") if row.session.state in OVER)


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

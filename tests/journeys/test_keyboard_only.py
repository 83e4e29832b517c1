"""The main job by keyboard alone: from the first run to a signed PDF, unbroken, with nothing but key events.

No button is clicked, no field is filled by the test, no focus is moved by it: what Tab, the mnemonics and the
shortcuts do not reach cannot be done here. The test looks at the program only to see where it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.exceptions import TimeoutError as TookTooLong
from pytestqt.qtbot import QtBot

from app.services.vaults import Surroundings
from tests.app.services.conftest import Clock, make_surroundings
from tests.at_the_keyboard import Person
from tests.journeys.test_window import OTHER_CHILD, PASSPHRASE, PERSONAL, check
from ui.components import Editor, RowList
from ui.session.page import SessionPage
from ui.start import Holdfast
from ui.theme import current

Key = Qt.Key
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
FAR = 60  # presses of Tab after which somebody gives up


class Hands(Person):
    """Somebody with a keyboard and no mouse."""

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key in the window that is at the front."""
        if QApplication.activeWindow() is None:  # window systems give the front back when a popup closes; this one not
            (QApplication.activeModalWidget() or self.program.window).activateWindow()
            self.until(lambda: QApplication.activeWindow() is not None)
        super().key(key, modifiers)

    @property
    def focus(self) -> QWidget:
        """Where typing goes: somewhere, always."""
        self.until(lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def at(self, name: str) -> None:
        """Wait until the focus is on the control of this name, without doing anything for it."""
        self.settle()
        try:
            self.qtbot.waitUntil(lambda: self.focus.objectName() == name, timeout=10_000)
        except TookTooLong:
            pytest.fail(f"the focus is on {self.focus.objectName()!r}, not on {name!r}; {self.texts()[:600]}")
        self.settle()

    def type(self, text: str) -> None:
        """Type letters into whatever has the focus."""
        assert isinstance(self.focus, QLineEdit | Editor | QComboBox), self.focus
        QTest.keyClicks(self.focus, text)

    def tab_to(self, name: str) -> None:
        """Press Tab until the control of this name has the focus."""
        seen = []
        for _ in range(FAR):
            if self.focus.objectName() == name:
                return
            seen.append(self.focus.objectName())
            self.key(Key.Key_Tab)
        pytest.fail(f"Tab does not reach {name}, only {seen}")

    def field(self, name: str, text: str) -> None:
        """Go on to a field with Tab and fill it."""
        self.tab_to(name)
        self.type(text)

    def alt(self, key: Qt.Key) -> None:
        """Press a mnemonic, and wait until the button it presses has come up again: only then is it clicked."""
        self.key(key, ALT)
        self.until(lambda: not any(button.isDown() for button in self._buttons()))
        self.settle()

    def _buttons(self) -> list[QAbstractButton]:
        return [one for top in QApplication.topLevelWidgets() for one in top.findChildren(QAbstractButton)]

    def done(self) -> None:
        """Ctrl+Enter: the primary action here."""
        self.key(Key.Key_Return, CTRL)
        self.settle()

    def go(self, number: int) -> None:
        """Go to one of the places, and be somewhere in it."""
        self.key(Qt.Key(Key.Key_0.value + number), CTRL)
        self.settle()
        page = self.program.window.page
        assert page is not None
        self.until(lambda: page.isAncestorOf(self.focus))


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    return make_surroundings(tmp_path / "data", Clock())


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, tmp_path: Path, around: Surroundings) -> Iterator[Hands]:
    current().apply(qapp)
    program = Holdfast(tmp_path / "settings", around, tmp_path / "documents")
    program.window.resize(1366, 688)
    qtbot.addWidget(program.window)
    program.begin(None)
    qtbot.waitUntil(program.window.isActiveWindow)
    yield Hands(program, qtbot)
    program.window.close()
    program.tasks.close()


def first_run(hands: Hands) -> None:
    hands.at("club-name")
    hands.type("Riverside Juniors FC")
    hands.field("your-name", "Dee Marsh")
    hands.field("your-title", "Club welfare officer")
    hands.done()
    hands.at("passphrase")
    hands.type(PASSPHRASE)
    hands.field("passphrase-again", PASSPHRASE)
    hands.done()
    hands.at("print-sheet")
    making = hands.making
    hands.until(lambda: making.sheet_groups() is not None)
    paper = making.sheet_groups() or ()
    hands.tab_to("copied-by-hand")
    hands.key(Key.Key_Space)
    hands.at("keeper")
    hands.type("Lorraine Okafor, club safe")
    for number in making.groups_asked():
        hands.field(f"group-{number}", paper[number - 1].lower())
    hands.done()
    hands.at("person-name-1")
    hands.type("Priya Nair")
    hands.field("person-work-1", "U12 girls lead coach")
    hands.done()
    hands.until(lambda: hands.program.desk is not None)
    hands.settle()


def sign_agreement(hands: Hands) -> None:
    hands.go(5)
    hands.at("agreement-list")
    hands.key(Key.Key_Return)
    hands.settle()
    hands.alt(Key.Key_S)
    hands.at("sign-supervisor-on-this-computer")
    hands.key(Key.Key_Space)
    hands.tab_to("sign-supervisee-on-this-computer")
    hands.key(Key.Key_Space)
    hands.done()


def open_case(hands: Hands, name: str) -> None:
    hands.go(3)
    hands.key(Key.Key_N, CTRL)
    hands.at("child-name")
    hands.type(name)
    for choice in ("case-worry", "case-status"):
        hands.tab_to(choice)
        hands.key(Key.Key_Down)
    hands.alt(Key.Key_L)
    hands.at("case-lead")
    hands.type("Priya Nair")
    hands.done()


def hold_session(hands: Hands) -> SessionPage:
    hands.go(2)
    hands.key(Key.Key_N, CTRL)
    hands.at("plan-on")  # with the only one who is supervised
    hands.key(Key.Key_A, CTRL)
    hands.type("today")
    hands.done()
    page = hands.program.window.page
    assert isinstance(page, SessionPage)
    hands.at("agenda")
    hands.alt(Key.Key_S)
    hands.until(lambda: isinstance(hands.focus, Editor))
    return page


def go_to_child(hands: Hands, page: SessionPage, initials: str, step: Qt.Key = Key.Key_Down) -> None:
    """Alt+Down, or Alt+Up, through the agenda until the child's item is open."""
    for _ in range(20):
        one = page._current()
        if one is not None and one.initials == initials:
            hands.until(lambda: isinstance(hands.focus, Editor))
            return
        hands.key(step, ALT)
        hands.settle()
    pytest.fail(f"{initials} is not on the agenda")


def write(hands: Hands, page: SessionPage) -> None:
    go_to_child(hands, page, "K.T.", Key.Key_Up)
    hands.key(Key.Key_1, ALT)
    hands.at("section-what-happened")
    hands.type("Collected late on four Saturdays.")
    hands.key(Key.Key_2, ALT)
    hands.at("section-lived-experience")
    hands.type("She puts the cones away.")
    hands.key(Key.Key_4, ALT)
    hands.at("section-personal")
    hands.type(PERSONAL)
    hands.key(Key.Key_D, CTRL | SHIFT)
    hands.at("decision-what")
    hands.type("Offer early help this week")
    hands.field("decision-why", "The pattern is clear")
    hands.tab_to("decision-authority")
    hands.key(Key.Key_Down)
    hands.done()
    hands.until(lambda: isinstance(hands.focus, Editor))
    hands.key(Key.Key_A, CTRL | SHIFT)
    hands.at("action-what")
    hands.type("Call Mum and offer early help")
    hands.field("action-owner", "Priya Nair")
    hands.field("action-due", "+1w")
    hands.done()


def lock_and_come_back(hands: Hands) -> None:
    hands.key(Key.Key_F12)
    hands.at("lock-passphrase")
    hands.type(PASSPHRASE)
    hands.key(Key.Key_Return)
    hands.until(lambda: not hands.program.custodian.cover.is_covering)
    hands.at("section-personal")
    assert hands.find(Editor, "section-personal").text() == PERSONAL


def finish(hands: Hands) -> None:
    hands.alt(Key.Key_F)
    hands.tab_to("better-RJ-001-yes")
    hands.key(Key.Key_Space)
    hands.tab_to("how-they-read-now")
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Right)
    hands.done()
    dialog = QApplication.activeModalWidget()
    if dialog is not None:  # it asks why nothing is written about a child that was not talked about
        hands.type("Not seen since")
        hands.done()
    assert QApplication.activeModalWidget() is None


def export(hands: Hands, target: Path) -> None:
    hands.go(3)
    hands.at("case-list")
    listing = hands.find(RowList, "case-list")
    hands.key(Key.Key_Home)
    while next(row.title for row in listing.rows() if row.key == listing.current_key()) != "K.T.":
        hands.key(Key.Key_Down)
    hands.key(Key.Key_Return)
    hands.at("chronology")
    hands.alt(Key.Key_E)
    hands.at("part-what-has-happened")
    hands.done()
    hands.at("sign-passphrase")
    hands.alt(Key.Key_W)
    hands.at("pdf-place")
    hands.key(Key.Key_A, CTRL)
    hands.type(str(target))
    hands.alt(Key.Key_P)
    hands.at("sign-passphrase")
    hands.type(PASSPHRASE)
    hands.done()
    hands.until(target.exists)
    hands.at("destination")
    hands.key(Key.Key_Down)
    hands.done()
    hands.at("chronology")  # back where it was asked for


def test_from_the_first_run_to_a_signed_record_with_keys_alone(hands: Hands, tmp_path: Path) -> None:
    first_run(hands)
    sign_agreement(hands)
    open_case(hands, "Kezia Tarn")
    open_case(hands, OTHER_CHILD)
    page = hold_session(hands)
    go_to_child(hands, page, "A.S.")
    hands.type("Alfie hid in the store.")
    write(hands, page)
    lock_and_come_back(hands)
    finish(hands)
    target = tmp_path / "out" / "record.pdf"
    export(hands, target)
    check(target)

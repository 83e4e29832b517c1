"""Hide & lock in the real window: from every state, with nothing left behind, and back to where one was."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.test_hand_over_holds import finished_session
from ui.components import DateField, FileDialog, PassphraseField
from ui.components.editor import Editor
from ui.lock import LockStrip
from ui.printing import ask_and_print
from ui.session.handover import HandoverPage
from ui.settings.page import SettingsPage

WORDS = "Quokkaberry told me on the way home"


def settings(person: Person, group: str) -> SettingsPage:
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group(group)
    person.settle()
    return page


def a_session(person: Person) -> None:
    person.program.window.go("today")
    person.settle()
    person.press("start-session")
    person.settle()


def on_a_page(person: Person) -> None:
    person.program.window.go("people")


def in_a_menu(person: Person) -> None:
    menu = QMenu(person.program.window)
    menu.addAction("Somebody’s name")
    menu.popup(person.program.window.mapToGlobal(QPoint(20, 20)))


def in_a_list_that_is_open(person: Person) -> None:
    settings(person, "locking")
    person.find(QComboBox, "lock-key").showPopup()
    person.until(lambda: QApplication.activePopupWidget() is not None)
    person.settle()


def in_a_dialog(person: Person) -> None:
    settings(person, "own-key")
    person.press("change-passphrase")
    person.find(PassphraseField, "old-passphrase").setText("half a passphrase")


def in_a_file_dialog(person: Person) -> None:
    settings(person, "own-key")
    person.press("make-key-file")
    person.press("key-file-other-place")
    person.until(lambda: isinstance(QApplication.activeModalWidget(), FileDialog))


def in_a_print_dialog(person: Person) -> None:
    ask_and_print(person.program.window, lambda _printer: None)
    person.until(lambda: QApplication.activeModalWidget() is not None)


def in_go_to(person: Person) -> None:
    person.program.window.go_to_asked.emit()
    person.until(lambda: QApplication.activeModalWidget() is not None)


def in_the_export(person: Person) -> None:
    from app.domain.exports import DocumentKind
    from app.services import cases

    case = person.ask(cases.listing)[0].case.id
    person.desk.open("export", DocumentKind.CASE_RECORD, case)
    person.until(lambda: QApplication.activeModalWidget() is not None)


def in_the_hand_over(person: Person) -> None:
    person.desk.open("follow-up", person.ask(finished_session))
    person.settle()
    assert isinstance(person.program.window.page, HandoverPage)


def half_way_into_marking_somebody_as_away(person: Person) -> None:
    names = {one.full_name: one.id for one in person.ask(lambda work: work.people.all())}
    person.desk.open("person", names["Ffion Rees"])
    person.press("person-away")
    person.until(lambda: QApplication.activeModalWidget() is not None)
    person.find(DateField, "away-from").setText("1/12/2026")


def half_way_into_a_restricted_matter(person: Person) -> None:
    person.program.window.go("matters")
    person.press("new-matter")
    person.settle()
    person.write("matter-title", "Quokkaberry")


STATES: tuple[Callable[[Person], None], ...] = (
    on_a_page,
    a_session,
    in_a_menu,
    in_a_list_that_is_open,
    in_a_dialog,
    in_a_file_dialog,
    in_a_print_dialog,
    in_go_to,
    in_the_export,
    in_the_hand_over,
    half_way_into_marking_somebody_as_away,
    half_way_into_a_restricted_matter,
)


def where_keys_go() -> QWidget:
    """Return the widget that the window system would send a key to now."""
    target = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    assert target is not None
    return target.window()


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_one_key_hides_everything_from_any_state(
    person: Person, records: Records, state: Callable[[Person], None]
) -> None:
    person.program.window.activateWindow()
    state(person)
    target = where_keys_go()  # held, or its handle would go with it
    handle = target.windowHandle()
    assert handle is not None
    QTest.keyPress(handle, Qt.Key.Key_F12)
    assert person.program.custodian.cover.is_covering  # in the same turn of the event loop
    visible = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert visible == [person.program.window]
    person.settle()
    person.until(lambda: person.program.custodian._desk is None)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert person.program.window.findChildren(QDialog) == []
    assert person.program.window.live_pages() == []
    person.find(PassphraseField, "lock-passphrase").setText(records.passphrase)
    person.press("lock-unlock")
    person.until(lambda: not person.program.custodian.cover.is_covering)
    person.settle()


def test_words_half_typed_are_saved_and_no_widget_holds_them_any_more(person: Person, records: Records) -> None:
    a_session(person)
    editors: list[Editor] = []

    def there() -> bool:
        editors[:] = [one for one in person.program.window.findChildren(Editor) if one.isVisible()]
        return any(not one.isReadOnly() for one in editors)

    person.until(there)
    editor = next(one for one in editors if not one.isReadOnly())
    editor.setFocus()
    person.qtbot.keyClicks(editor, WORDS)
    QGuiApplication.clipboard().setText(WORDS)
    person.program.custodian._clipboard._owns = lambda: True  # the offscreen platform cannot tell whose they are
    person.program.custodian.lock()
    person.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert QGuiApplication.clipboard().text() == ""
    assert not any("Quokkaberry" in one.text() for one in person.program.window.findChildren(QLineEdit))
    assert not any("Quokkaberry" in one.toPlainText() for one in person.program.window.findChildren(QTextEdit))
    assert not any("Quokkaberry" in one.toPlainText() for one in person.program.window.findChildren(QPlainTextEdit))
    person.find(PassphraseField, "lock-passphrase").setText(records.passphrase)
    person.press("lock-unlock")
    person.until(lambda: not person.program.custodian.cover.is_covering)
    person.settle()
    person.until(lambda: any(WORDS in one.toPlainText() for one in person.program.window.findChildren(Editor)))


def test_passphrases_typed_in_a_dialog_are_wiped_when_it_closes(person: Person) -> None:
    in_a_dialog(person)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    fields = dialog.findChildren(PassphraseField)
    dialog.reject()
    assert [field.text() for field in fields] == [""] * len(fields)


def test_the_strip_before_an_idle_lock_takes_no_focus_and_any_key_ends_it(person: Person) -> None:
    person.program.window.activateWindow()
    settings(person, "calls")
    line = person.find(QLineEdit, "contact-note-1")
    line.setFocus()
    person.program.custodian._idle.warning_started.emit(30)
    strip = person.find(LockStrip, "lock-strip")
    assert strip.isVisible()
    assert QApplication.focusWidget() is line
    line.clear()
    QTest.keyClicks(line, "x")
    person.program.custodian._idle.warning_ended.emit()
    assert not strip.isVisible()
    assert QApplication.focusWidget() is line
    assert "x" in line.text()


def test_no_title_and_no_print_job_names_anybody(person: Person, records: Records) -> None:
    """Titles stand in the task bar, in notifications about windows and in other programs' logs."""
    names = [word for key in records.club.keys for word in key.name.split()] + [
        "Riverside",
        "RJ-",
        "K.T.",
        "Quokkaberry",
    ]
    seen = set()
    for state in STATES:
        state(person)
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                seen.add(window.windowTitle())
        dialog = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        while dialog is not None:
            dialog.close()
            dialog = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        person.settle()
    assert "Holdfast" in seen
    assert not [title for title in seen for name in names if name in title]


def test_a_file_dialog_leaves_no_trace_of_where_it_was(
    person: Person, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "shared"))
    others = QSettings(QSettings.Scope.UserScope, "QtProject")
    others.setValue("FileDialog/lastVisited", "file:///of/another/program")
    others.sync()
    for _ in range(2):
        dialog = FileDialog(person.program.window, "Where", str(tmp_path))
        dialog.open()
        dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = "".join(path.read_text() for path in (tmp_path / "shared").rglob("*") if path.is_file())
    assert "of/another/program" in found
    assert str(tmp_path.name) not in found


def test_quitting_when_locking_ends_the_window_after_the_last_save(person: Person) -> None:
    person.program.change_settings(person.program.settings._replace(quit_when_locking=True))
    person.program.custodian.lock()
    person.until(lambda: not person.program.window.isVisible())
    assert person.program.custodian._desk is None


def test_no_screen_asks_the_system_for_a_dialog_that_would_take_the_lock_key() -> None:
    allowed = {"file_dialog.py", "printing.py", "no_start.py", "safe_mode.py"}  # the last two come before any records
    for path in Path("ui").rglob("*.py"):
        if path.name not in allowed:
            source = path.read_text(encoding="utf-8")
            assert not re.search(r"\b(QFileDialog|QPrintDialog|QMessageBox|QInputDialog)\b", source), path

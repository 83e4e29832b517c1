"""Somebody who types into the session workspace of the real window until the process is killed.

Runs in a process of its own, offscreen, and types through key events. What it says goes through a pipe, one line of
JSON at a time: ``opened`` with what the window showed when the session was opened again, ``saving`` with what stands
in it when the program begins a save, ``saved`` when the program's own indicator says "Saved", ``moved`` when the
focus goes to another field and before it is kept where the writer is, ``leaving`` and then
``arrived`` (or ``stayed``, at either end) around going to another item. Nothing else of the program is looked into.
"""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

import ui
from app.domain.ids import AgendaItemId
from tests.at_the_keyboard import Person
from tests.faults import loaded
from tests.hands import sit_down
from ui.components import Editor, SaveIndicator, Text
from ui.session.item_pane import ItemPane
from ui.session.keeping import Keeping
from ui.session.page import SessionPage

loaded.all_of(ui)

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WORDS = ("she", "waits", "rain", "again", "nobody", "rang", "late", "K.T.", "so")


def type_for_ever(path: str, passphrase: str, folder: str, seed: int, pipe: int) -> None:
    """Unlock, carry on with the session that is a draft, and type until the end comes from outside."""
    person = sit_down(Path(folder), Path(path))
    person.find(QLineEdit, "unlock-passphrase").setText(passphrase)
    person.press("unlock")
    person.until(lambda: person.program.desk is not None)
    person.press("carry-on-session")
    person.settle()
    person.until(lambda: _title(person.program.window) is not None and bool(_editors(person.program.window)))
    window = person.program.window

    last_typed: list[tuple[str, int] | None] = [None]

    def state(*, shown: bool = False) -> dict[str, Any]:
        """What stands in the window: the item, its words by field, where the cursor is.

        The words of a note that is put away behind a form are in it, unless only what is ``shown`` is asked for: the
        note is saved while it is being put away, so what is then told to be saved holds them.
        """
        now = _cursor()
        editors = _editors(window) if shown else _folded_editors(window) | _editors(window)
        words = {name: editor.text() for name, editor in editors.items()}
        return {"item": _title(window), "words": words, "cursor": now, "typed_at": last_typed[0]}

    _tell_of_saves(pipe, state)
    _tell_of_places(pipe, window)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusChanged.connect(lambda _before, _now: _say(pipe, {"did": "moved", "cursor": _cursor()}))
    _say(pipe, {"did": "opened", **state(shown=True)})
    chance = random.Random(seed)
    while True:
        sheet = QApplication.activeModalWidget()
        if sheet is not None:  # after the last item comes finishing: not yet
            QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Escape)
        _return(person)
        handle = window.windowHandle()
        for letter in f"{chance.choice(WORDS)} ":
            QTest.keyClick(handle, letter)  # type: ignore[call-overload]  # Qt takes a letter here
        last_typed[0] = _cursor()
        what = chance.randrange(12)
        if what < 4:
            QTest.keyClick(handle, getattr(Qt.Key, f"Key_{chance.randrange(1, 5)}"), ALT)  # another section
        elif what == 4:
            QTest.keyClick(handle, Qt.Key.Key_S, CTRL)
        elif what == 5:
            before = state()["item"]
            _say(pipe, {"did": "leaving"})
            QTest.keyClick(handle, chance.choice((Qt.Key.Key_Up, Qt.Key.Key_Down)), ALT)  # another item
            person.settle()
            _return(person)
            person.until(lambda: _title(window) is not None)
            now = state()
            _say(pipe, {"did": "stayed" if now["item"] == before else "arrived", **now})  # there is nothing above
        elif what == 6:
            QTest.keyClick(handle, Qt.Key.Key_D, CTRL | SHIFT)  # the form of a decision opens, or is open
        elif what == 7:
            QTest.keyClick(handle, Qt.Key.Key_Escape)
        elif what == 8:
            QTest.keyClick(handle, Qt.Key.Key_Home)  # the cursor is not always at the end
        QApplication.processEvents()


def _return(person: Person) -> None:
    """Go back to the session: a space that was typed may have pressed a button that leads to the child's case."""
    window = person.program.window
    if not isinstance(window.page, SessionPage) and window.can_go_back():
        window.back()
        person.settle()


def _cursor() -> tuple[str, int] | None:
    focus = QApplication.focusWidget()
    return (focus.objectName(), focus.textCursor().position()) if isinstance(focus, Editor) else None


def _title(window: QWidget) -> str | None:
    return next((one.text() for one in window.findChildren(Text, "item-title") if one.isVisible()), None)


def _editors(window: QWidget) -> dict[str, Editor]:
    return {editor.objectName(): editor for editor in window.findChildren(Editor) if editor.isVisible()}


def _folded_editors(window: QWidget) -> dict[str, Editor]:
    """Return the fields of the note that are there but not in sight."""
    note = next((pane.note for pane in window.findChildren(ItemPane) if pane.isVisible()), None)
    return {} if note is None else {one.objectName(): one for one in note.findChildren(Editor) if not one.isVisible()}


def _tell_of_saves(pipe: int, state: Any) -> None:
    """Listen to the indicator of the page: what it was told, and what it then shows."""
    saving, saved = SaveIndicator.saving, SaveIndicator.saved

    def begins(self: SaveIndicator) -> None:
        _say(pipe, {"did": "saving", **state()})
        saving(self)

    def done(self: SaveIndicator, *args: Any, **kwargs: Any) -> None:
        saved(self, *args, **kwargs)
        assert self.words().startswith("Saved "), self.words()
        _say(pipe, {"did": "saved"})

    SaveIndicator.saving = begins  # type: ignore[method-assign]  # this process is the test's own
    SaveIndicator.saved = done  # type: ignore[method-assign]  # as above


def _tell_of_places(pipe: int, window: QWidget) -> None:
    """Say where the writer is before that is kept: it may be on the disk before the save it goes with is begun."""
    keep_place = Keeping.keep_place

    def keeps(self: Keeping, item_id: AgendaItemId, section: str, cursor: int) -> None:
        for name in _folded_editors(window) | _editors(window):
            if name.endswith(section.replace("_", "-")):
                _say(pipe, {"did": "moved", "cursor": (name, cursor)})
        keep_place(self, item_id, section, cursor)

    Keeping.keep_place = keeps  # type: ignore[method-assign]  # this process is the test's own


def _say(pipe: int, what: dict[str, Any]) -> None:
    os.write(pipe, f"{json.dumps(what)}\n".encode())

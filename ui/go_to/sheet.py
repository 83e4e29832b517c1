"""The sheet of Go to…: typing filters, the arrows choose, Enter goes there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.services import directory
from app.services.directory import Directory
from ui.components import HintButton, RowList, Sheet, Text
from ui.desk import Desk
from ui.go_to.entries import Entry, fitting, places_and_commands, records, search_in_notes, settings_and_help
from ui.theme import fix
from ui.wording import count

_FOR_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class _Field(QLineEdit):
    """A field that hands the arrow keys to the list below it, so that the hands stay where they type."""

    arrow_pressed = Signal(object)  # QKeyEvent

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Pass on the keys that choose."""
        if event.key() in _FOR_THE_LIST:
            self.arrow_pressed.emit(event)
        else:
            super().keyPressEvent(event)


class GoToSheet(Sheet):
    """Made anew each time, so that nothing typed is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, "", name="go-to-sheet", width=620, height=520)
        self._desk = desk
        self._fixed = [*places_and_commands(desk), *settings_and_help(desk)]
        self._entries: list[Entry] = self._fixed
        self._shown: dict[object, Entry] = {}
        self.set_title(self.tr("Go to"))
        self.field = _Field()
        self.field.setObjectName("go-to-field")
        self.field.setAccessibleName(self.tr("Go to: initials, case number, person, date, place or setting"))
        self.field.setPlaceholderText(self.tr("Initials, case number, person, date, place or setting"))
        fix(self.field, min_height=36)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._go_current)
        self.field.arrow_pressed.connect(lambda event: QCoreApplication.sendEvent(self.list, event))
        self.body.addWidget(self.field)
        self.list: RowList = RowList("go-to-list", self.tr("Where to go"), fit=True, choosing=True)
        self.list.opened.connect(self._go)
        self.body.addWidget(self.list)
        self._none = Text(self.tr("Nothing fits. Try initials, a case number, a name or a date."), "soft", "go-to-none")
        self.body.addWidget(self._none)
        if not desk.window.names.is_shown:
            self.body.addWidget(Text(self.tr("Children are found by initials; by name while F9 shows names."), "hint"))
        self.body.addStretch(1)
        close = HintButton(self.tr("Close"), hint=self.tr("Esc"), name="go-to-close")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.bar.add_right(close)
        self._fill()
        self.field.setFocus()
        desk.ask(directory.read).then(self._add_records)

    def _add_records(self, found: Directory) -> None:
        names = self._desk.window.names.is_shown
        self._entries = [*records(self._desk, found, names=names), *self._fixed]
        self._fill()

    def _fill(self, *_args: object) -> None:
        typed = self.field.text().strip()
        entries = fitting(self._entries, typed) if typed else places_and_commands(self._desk)
        found = len(entries)
        entries.append(search_in_notes(self._desk, typed))
        self._shown = {entry.row.key: entry for entry in entries}
        self.list.set_rows([entry.row for entry in entries])
        self.list.set_current_key(entries[0].row.key)
        self._none.setVisible(not found)
        if typed:
            self._desk.window.announce(count(found, "place found", "places found"))

    def _go_current(self) -> None:
        self._go(self.list.current_key())

    def _go(self, key: object) -> None:
        entry = self._shown.get(key)
        if entry is not None:
            self.accept()
            entry.go()

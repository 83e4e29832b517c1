"""Planned sessions as a file for a calendar: what it says of them is chosen, and it never names a child."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox

from app.domain.ids import SessionId
from app.services import calendars
from app.services.calendars import CalendarChoice, CalendarMade
from app.services.places import synced_folder
from ui.asking import AskingSheet
from ui.components import Banner, FileDialog, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import count


class CalendarSheet(AskingSheet):
    """One session, or all that this person is in and that lie ahead."""

    def __init__(self, desk: Desk, session_id: SessionId | None) -> None:
        title = desk.tr("Save for your calendar")
        words = desk.tr(
            "A calendar is often seen by others. Each entry says “Supervision” and when, and nothing about a child."
        )
        super().__init__(desk, title, words, desk.tr("&Save…"), "calendar", height=400)
        self._session_id = session_id
        self._made: CalendarMade | None = None
        self._is_saved = False
        self._names = named(QCheckBox(self.tr("Say &with whom")), "calendar-names")
        self._place = named(QCheckBox(self.tr("Say w&here")), "calendar-place")
        self.body.addWidget(self._names)
        self.body.addWidget(self._place)
        self.body.addWidget(
            Text(
                self.tr(
                    "When a session moves, save it again and open the file: the entry moves too. "
                    "Times are UK times, summer and winter."
                ),
                "hint",
            )
        )
        self._told = Banner("good", "", "", name="calendar-saved")
        self._told.hide()
        self.body.addWidget(self._told)
        self.body.addStretch(1)

    def _choice(self) -> CalendarChoice:
        return CalendarChoice(self._session_id, self._names.isChecked(), self._place.isChecked())

    def primary(self) -> None:
        """Ask where to save it; afterwards close."""
        if self._is_saved:
            self.accept()
            return
        self.desk.ask(calendars.made, self._choice()).then(self._choose, failed=self.refused)

    def _choose(self, made: CalendarMade) -> None:
        self._made = made
        name = calendars.default_file_name(self._choice(), made)
        dialog = FileDialog(self, self.tr("Save for your calendar"), name, self.tr("Calendar (*.ics)"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, chosen: str) -> None:
        """Save the file; the trail notes that it left."""
        made, target, at = self._made, Path(chosen), self.desk.now()
        if made is not None:
            self.desk.run(lambda: calendars.save(made, at, target)).then(
                lambda _none: self._saved(made, target), failed=self.refused, words=self.tr("Saving")
            )

    def _saved(self, made: CalendarMade, target: Path) -> None:
        self.desk.do(calendars.note_saved, self._choice()).then(failed=self.desk.trouble.emit)
        self._is_saved = True
        sessions = count(len(made.entries), "session", "sessions")
        words = self.tr("%1 saved as %2.").replace("%1", sessions).replace("%2", target.name)
        then = [self.tr("Open the file with your calendar.")]
        if made.places_left_out:
            then.append(self.tr("Where one of them is was left out, because it seems to name a child."))
        if service := synced_folder(target.parent):
            then.append(self.tr("%1 copies this folder online.").replace("%1", service))
        self._told.set_words(words, " ".join(then))
        self._told.show()
        for box in (self._names, self._place):
            box.setEnabled(False)
        self.set_verb(self.tr("Done"))

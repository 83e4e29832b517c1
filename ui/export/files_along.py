"""Which files of a child's record go along with the whole file, what each picture shows, that each was looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.services.exporting import ChosenFile, OfferedFile
from ui.components import Banner, Card, FormField, Text, WrappedTick
from ui.components.naming import named
from ui.wording import day_in_prose
from ui.wording.attachments import kind_name, size_words


class FilesAlong(Card):
    """A tick for each file, none to begin with; below a picture that is ticked a line for what it shows."""

    changed = Signal()

    def __init__(self, files: Sequence[OfferedFile]) -> None:
        super().__init__("files-along")
        self._files = tuple(files)
        self._ticks: list[QCheckBox] = []
        self._shows: dict[int, tuple[FormField, QLineEdit]] = {}
        self.body.addWidget(Text(self.tr("Files that go along"), "strong"))
        self.body.addWidget(
            Text(
                self.tr(
                    "Every file of these days is listed with its check number (SHA-256). Tick those whose content is "
                    "to go out as well: pictures on pages of their own, other files carried in the PDF."
                ),
                "hint",
            )
        )
        for number, one in enumerate(self._files, 1):
            self._add(number, one)
        self._warning = Banner(
            "attn",
            self.tr("Holdfast cannot read words inside pictures and PDFs."),
            self.tr("Another child may be named in them, or seen. Look at each before it leaves."),
            icon="alert-triangle",
            name="files-warning",
        )
        self._said = WrappedTick(self.tr("I have looked at every file that goes along"), "files-looked-at")
        self._looked = self._said.box
        self._looked.toggled.connect(self.changed)
        for widget in (self._warning, self._said):
            widget.hide()
            self.body.addWidget(widget)

    def _add(self, number: int, one: OfferedFile) -> None:
        said = WrappedTick(f"{one.title}, {day_in_prose(one.on)}", f"file-along-{number}")
        tick = said.box
        tick.setAccessibleDescription(f"{kind_name(one.format)}, {size_words(one.size)}")
        tick.toggled.connect(self._ticked)
        self._ticks.append(tick)
        self.body.addWidget(said)
        if one.format.is_picture:
            edit = named(QLineEdit(one.shows), f"file-shows-{number}")
            edit.setCursorPosition(0)
            edit.editingFinished.connect(self.changed)
            field = FormField(self.tr("What it shows, for who cannot see it"), edit, name=f"file-shows-field-{number}")
            field.hide()
            self._shows[number] = (field, edit)
            self.body.addWidget(field)

    def _ticked(self, _on: bool) -> None:
        for number, (field, _edit) in self._shows.items():
            field.setVisible(self._ticks[number - 1].isChecked())
        along = any(tick.isChecked() for tick in self._ticks)
        self._warning.setVisible(along)
        self._said.setVisible(along)
        self._looked.setChecked(False)  # another file goes along than those that were looked at
        self.changed.emit()

    def chosen(self) -> tuple[ChosenFile, ...]:
        """Return what goes along."""
        return tuple(
            ChosenFile(one.id, self._shows[number][1].text() if number in self._shows else "")
            for number, (one, tick) in enumerate(zip(self._files, self._ticks, strict=True), 1)
            if tick.isChecked()
        )

    def are_looked_at(self) -> bool:
        """Return whether it was said that each was looked at."""
        return self._looked.isChecked()

    def is_settled(self) -> bool:
        """Say what is still to be said; True when nothing is."""
        if not self.chosen():
            return True
        settled = True
        for number, (field, edit) in self._shows.items():
            field.clear_problem()
            if self._ticks[number - 1].isChecked() and not edit.text().strip():
                field.set_problem(self.tr("Say in a few words what the picture shows"))
                edit.setFocus()
                settled = False
        if settled and not self._looked.isChecked():
            self._warning.set_words(
                self.tr("Say first that you have looked at every file that goes along."),
                self.tr("Holdfast cannot read words inside pictures and PDFs."),
            )
            self._looked.setFocus()
            settled = False
        return settled

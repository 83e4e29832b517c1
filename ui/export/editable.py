"""An editable copy of an agenda or an agreement, for those who must have one; it says itself that it is no record."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.exports import KeptName
from app.services import exporting
from app.services.exporting import Gathered
from app.services.places import synced_folder
from ui.components import Banner, FileDialog, HintButton, Text
from ui.desk import Desk
from ui.theme import box


class EditableCopy(QWidget):
    """A button with what it gives. ``settled`` returns what is to be saved, or None while something is open."""

    refused = Signal(object)

    def __init__(self, desk: Desk, settled: Callable[[], tuple[Gathered, tuple[KeptName, ...]] | None]) -> None:
        super().__init__()
        self._desk, self._settled = desk, settled
        column = QVBoxLayout(self)
        box(column, 0, 8)
        column.addWidget(
            Text(
                self.tr(
                    "If somebody has to change the words: a copy for a word processor. It says on every page that it "
                    "is not a signed record, and what is changed in it does not come back here."
                ),
                "soft",
            )
        )
        button = HintButton(self.tr("&Editable copy…"), icon="pencil", name="editable-copy")
        button.clicked.connect(self._choose)
        column.addWidget(button)
        self._told = Banner("good", "", "", name="editable-told")
        self._told.hide()
        column.addWidget(self._told)

    def _choose(self) -> None:
        ready = self._settled()
        if ready is None:
            return
        name = exporting.editable_file_name(ready[0])
        dialog = FileDialog(self.window(), self.tr("Save an editable copy"), name, self.tr("Document (*.docx)"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, chosen: str) -> None:
        """Save the copy; the trail notes that it left."""
        ready, target = self._settled(), Path(chosen)
        if ready is not None:
            gathered, kept = ready
            self._desk.run(lambda: exporting.save_editable(gathered, kept, target)).then(
                lambda _none: self._saved(gathered, kept, target), failed=self._could_not, words=self.tr("Saving")
            )

    def _saved(self, gathered: Gathered, kept: tuple[KeptName, ...], target: Path) -> None:
        self._desk.do(exporting.note_editable, gathered, kept).then(failed=self._desk.trouble.emit)
        then = self.tr("It is not signed and not encrypted.")
        if service := synced_folder(target.parent):
            then += " " + self.tr("%1 copies this folder online.").replace("%1", service)
        self._told.set_words(self.tr("The copy is saved as %1.").replace("%1", target.name), then)
        self._told.show()

    def _could_not(self, error: AppError) -> None:
        self.refused.emit(error)

"""A signature drawn by hand, beside the digital one: drawn on the pad or taken from a picture, and kept nowhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.drawn import DrawnSignature
from app.domain.errors import AppError
from app.services import exporting
from ui.components import FileDialog, FormField, HintButton
from ui.components.naming import named
from ui.desk import Desk
from ui.export.pad import SignaturePad
from ui.theme import box, nest
from ui.wording import explain


class DrawnChoice(QWidget):
    """Off unless ticked. What is drawn lives as long as the sheet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        box(column, 0, 10)
        self._wanted = named(QCheckBox(self.tr("Add a signature drawn by ha&nd")), "drawn-signature")
        self._wanted.toggled.connect(self._toggled)
        column.addWidget(self._wanted)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        box(inside, 0, 8)
        self.pad = SignaturePad()
        self.pad.changed.connect(self._changed)
        inside.addWidget(self.pad)
        self._again = HintButton(self.tr("&Clear"), small=True, name="drawn-clear")
        self._again.clicked.connect(self.pad.clear)
        picture = HintButton(self.tr("From a pict&ure…"), small=True, name="drawn-picture")
        picture.clicked.connect(self._choose)
        row = QHBoxLayout()
        box(row, 0, 8)
        row.addWidget(self._again)
        row.addWidget(picture)
        row.addStretch(1)
        nest(inside, row)
        holder.setFocusProxy(picture)
        self._field = FormField(
            self.tr("Drawn signature"),
            holder,
            hint=self.tr(
                "It stands beside your name on the page and proves nothing by itself: the digital signature does. "
                "It is not kept. You can leave it out."
            ),
            name="drawn-signature-field",
        )
        column.addWidget(self._field)
        self._field.hide()

    def drawn(self) -> DrawnSignature | None:
        """Return what is to stand on the page, None for nothing."""
        return self.pad.drawn() if self._wanted.isChecked() else None

    def is_settled(self) -> bool:
        """Say at the pad when one is wanted and nothing is drawn; True otherwise."""
        drawn = self.drawn()
        if drawn is None or not drawn.is_empty:
            return True
        self._field.set_problem(self.tr("Draw on the pad, choose a picture, or take the tick away"))
        self._wanted.setFocus()
        return False

    def wipe(self) -> None:
        """Forget what was drawn."""
        self._wanted.setChecked(False)
        self.pad.clear()

    def read_picture(self, path: Path) -> None:
        """Take the signature out of a picture."""
        work = self._desk.run(lambda: exporting.drawn_from_file(path))
        work.then(self.pad.show_picture, failed=self._could_not, words=self.tr("Reading the picture"))

    def _could_not(self, error: AppError) -> None:
        told = explain(error)
        self._field.set_problem(f"{told.what_happened} {told.what_to_do}".strip())

    def _changed(self) -> None:
        self._field.clear_problem()

    def _toggled(self, wanted: bool) -> None:
        self._field.setVisible(wanted)
        self._field.clear_problem()

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Picture of a signature"), "", self.tr("Picture (*.png *.jpg *.jpeg)"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read_picture(Path(chosen)))
        dialog.open()

"""Taking everything out: for another program, for a check from outside, for the day after Holdfast."""

from __future__ import annotations

from pathlib import Path

from app.domain.open_formats import OpenForm
from ui.closing.key_sheet import unless_key_waits
from ui.components import Banner, FileDialog, HintButton, Text
from ui.desk import Desk
from ui.everything.sheet import KEY, TakeOutSheet
from ui.settings.group import Group


class EverythingGroup(Group):
    """For leads."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Take everything out"),
            self.tr(
                "Every record that you may read, in forms that other programs open: as data, as lists for a "
                "spreadsheet, as signed documents, and the files themselves."
            ),
            "everything",
        )
        self.items.addWidget(
            Banner(
                "info",
                self.tr("What is in it, and what is not"),
                self.tr(
                    "Each child has a folder of their own, by reference. Restricted matters, and personal parts that "
                    "are sealed to others, are not in it. A page on top says so, and how many there are of the rest."
                ),
                icon="info-circle",
                name="everything-advice",
            )
        )
        sealed = HintButton(
            self.tr("Take everything out, &sealed…"), kind="primary", icon="lock", name="everything-sealed"
        )
        sealed.clicked.connect(lambda: self._choose(OpenForm.SEALED))
        self.items.addWidget(sealed)
        self.items.addWidget(
            Text(
                self.tr(
                    "A fresh key is printed. “Open a package” on the first page of any Holdfast opens it, without "
                    "these records."
                ),
                "hint",
            )
        )
        plain = HintButton(self.tr("Take everything out, &not sealed…"), name="everything-plain")
        plain.clicked.connect(lambda: self._choose(OpenForm.PLAIN))
        self.items.addWidget(plain)
        self.items.addWidget(
            Text(self.tr("For a program that cannot open the sealed one. Anybody can read it."), "hint")
        )

    def _choose(self, form: OpenForm) -> None:
        dialog = FileDialog(self, self.tr("Where to put it"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.take(form, Path(folder)))
        dialog.open()

    def take(self, form: OpenForm, folder: Path) -> None:
        """Open the sheet that takes everything out into ``folder``."""
        unless_key_waits(self.desk, KEY, lambda: TakeOutSheet(self.desk, form, folder).open())

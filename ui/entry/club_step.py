"""First run, step 1: the club, who you are, and where the file lives."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.services.places import suggested_file_name, synced_folder
from ui.components import FileDialog, Flow, FormField, HintButton, Text
from ui.components.naming import named
from ui.entry.step import Step
from ui.theme import box, fix

LINK = 24  # px at 100 % text: as high as a link, so that the question stands level with it


class ClubStep(Step):
    """The club's name, your name, what you do there, and the folder of the file."""

    open_existing_asked = Signal()
    restore_asked = Signal()
    package_asked = Signal()
    look_around_asked = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__(
            self.tr("Set up your records"),
            self.tr(
                "Holdfast keeps supervision notes in one encrypted file on this computer. "
                "There is no account and no internet."
            ),
            "club-step",
        )
        self._folder = folder
        self._is_made = False
        self.club = named(QLineEdit(), "club-name")
        self.name = named(QLineEdit(), "your-name")
        self.work = named(QLineEdit(), "your-title")
        self.club_field = FormField(self.tr("Name of your cl&ub or charity"), self.club, name="club-name-field")
        self.name_field = FormField(self.tr("Your &name"), self.name, name="your-name-field")
        self.work_field = FormField(self.tr("&What you do there"), self.work, name="your-title-field")
        self.place = named(QLineEdit(), "file-place")
        place = QWidget()
        row = QHBoxLayout(place)
        box(row, 0, 8)
        row.addWidget(self.place, 1)
        self.change = HintButton(self.tr("C&hange…"), name="change-place")
        self.change.clicked.connect(self._choose_folder)
        row.addWidget(self.change)
        place.setFocusProxy(self.place)
        self.place_field = FormField(
            self.tr("Where to keep the &file"),
            place,
            hint=self.tr("Not a memory stick, and not a folder that copies itself online."),
            name="file-place-field",
        )
        for field in (self.club_field, self.name_field, self.work_field, self.place_field):
            self.column.addWidget(field)
        look, existing = Flow(gap=8), Flow(gap=8)
        for line, question in (
            (look, Text(self.tr("Only want to see what it is like?"), "hint", "look-first", wrap=False)),
            (existing, Text(self.tr("Already have records?"), "hint", "already", wrap=False)),
        ):
            line.add(fix(question, min_height=LINK))
        for line, words, signal, name in (
            (look, self.tr("Look around an invented club"), self.look_around_asked, "look-around"),
            (existing, self.tr("Open an existing file"), self.open_existing_asked, "open-existing"),
            (existing, self.tr("Restore a backup"), self.restore_asked, "restore-backup"),
            (existing, self.tr("Open a package"), self.package_asked, "open-a-package"),
        ):
            link = HintButton(words, kind="link", name=name)
            link.clicked.connect(signal)
            line.add(link)
        self._others = QWidget()
        others = box(QVBoxLayout(self._others), 0, 0)
        others.addWidget(look)
        others.addWidget(existing)
        self.column.addWidget(self._others)
        self._show_place()

    @property
    def path(self) -> Path:
        """The file to be made: its name comes from the club's, so that it is found again."""
        return self._folder / suggested_file_name(self.club.text())

    def typed(self) -> tuple[str, str, str]:
        """Return what is typed: the club, the name, what they do there."""
        return self.club.text(), self.name.text(), self.work.text()

    def fill(self, typed: tuple[str, str, str]) -> None:
        """Put back what was ``typed``."""
        for edit, words in zip((self.club, self.name, self.work), typed, strict=True):
            edit.setText(words)

    def fix_place(self) -> None:
        """The file exists now: its place can no longer be chosen, nor another file opened from here."""
        self._is_made = True
        self.change.hide()
        self._others.hide()

    def arrive(self) -> None:
        """Begin with the club's name."""
        self.club.setFocus()

    def missing(self) -> Sequence[tuple[str, FormField]]:
        """Return the fields that are still empty, and a place that will not do."""
        problems = [
            (words, field)
            for words, field, edit in (
                (self.tr("Write the name of your club or charity"), self.club_field, self.club),
                (self.tr("Write your name"), self.name_field, self.name),
                (self.tr("Write what you do there"), self.work_field, self.work),
            )
            if not edit.text().strip()
        ]
        if not self._is_made and self.path.exists():
            words = self.tr("There is a file of this name in that folder already. Choose another folder, or open it.")
            problems.append((words, self.place_field))
        return problems

    def _choose_folder(self) -> None:
        dialog = FileDialog(self, self.tr("Where to keep the file"), str(self._folder))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.set_folder)
        dialog.open()

    def set_folder(self, folder: str | Path) -> None:
        """Keep the file in ``folder``, with a warning when a sync program copies that folder online."""
        self._folder = Path(folder)
        self._show_place()
        service = synced_folder(self._folder)
        if service:
            self.place_field.set_problem(
                self.tr("%1 copies this folder online. Another folder is safer.").replace("%1", service)
            )
        else:
            self.place_field.clear_problem()

    def _show_place(self) -> None:
        self.place.setText(str(self._folder))
        self.place.setCursorPosition(0)

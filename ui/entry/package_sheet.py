"""A package from another club, opened with its printed key into a new folder. Needs no records of one's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from app.domain.errors import AppError, WrongRecoveryKeyError
from app.services import closing
from ui.components import Banner, FileDialog, FormField, HintButton, Sheet, Text
from ui.components.naming import named
from ui.tasks import TaskRunner
from ui.window import MainWindow
from ui.wording import count, explain


def choose_package(window: MainWindow, tasks: TaskRunner, documents: Path) -> None:
    """Ask for a package of another club, then for its groups."""
    dialog = FileDialog(window, window.tr("Choose a package"), str(documents))
    dialog.setFileMode(FileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda chosen: OpenPackageSheet(window, tasks, Path(chosen)).open())
    dialog.open()


class OpenPackageSheet(Sheet):
    """The eight groups, and the folder that is made for what is in the package."""

    def __init__(self, window: MainWindow, tasks: TaskRunner, package: Path) -> None:
        super().__init__(window, "", name="open-package", height=440)
        self.set_title(self.tr("Open a package"), package.name)
        self._tasks, self._package = tasks, package
        self._banner = Banner("urgent", "", "", icon="alert-circle", name="open-package-told")
        self._banner.hide()
        self.body.addWidget(self._banner)
        words = self.tr("Type the eight groups from the sheet that came with it. Capitals and spaces do not matter.")
        self.body.addWidget(Text(words, "soft"))
        self._groups = named(QLineEdit(), "package-groups")
        self._field = FormField(self.tr("The &eight groups"), self._groups, name="package-groups-field")
        self.body.addWidget(self._field)
        self._folder = named(QLineEdit(str(package.with_suffix(""))), "package-folder")
        self.body.addWidget(FormField(self.tr("A new &folder for what is in it"), self._folder))
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="open-package-cancel")
        cancel.clicked.connect(self.reject)
        self._go_on = HintButton(self.tr("&Open it"), kind="primary", name="open-package-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)
        self._is_done = False

    def primary(self) -> None:
        """Open it; then close."""
        if self._is_done:
            self.accept()
            return
        self._field.clear_problem()
        if not self._groups.text().strip():
            self._field.set_problem(self.tr("Type the groups from the sheet"))
            self._groups.setFocus()
            return
        package, typed, to = self._package, self._groups.text(), Path(self._folder.text().strip())
        self._tasks.run(
            lambda: closing.open_package(package, typed, to),
            done=self._opened,
            failed=self._failed,
            words=self.tr("Opening the package"),
        )

    def _opened(self, written: tuple[Path, ...]) -> None:
        self._is_done = True
        documents = count(len(written), "document", "documents")
        self._banner.set_tone("good")
        told = self.tr("%1, each as it was sealed, are in the folder.").replace("%1", documents)
        self._banner.set_words(told, self.tr("Tell the club that they arrived, and keep them safe."))
        self._banner.show()
        self._groups.clear()
        self._go_on.set_words(self.tr("&Done"))

    def _failed(self, error: AppError) -> None:
        told = explain(error)
        if isinstance(error, WrongRecoveryKeyError):
            self._field.set_problem(told.what_happened)
            self._groups.setFocus()
            return
        self._banner.set_tone("urgent")
        self._banner.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._banner.show()

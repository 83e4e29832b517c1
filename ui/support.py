"""What may be sent to whoever helps: shown before it is saved, with records open or when they do not open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.errors import AppError
from app.services import support
from ui.components import Banner, FileDialog, HintButton, Sheet
from ui.components.naming import named
from ui.tasks import Lane, TaskRunner
from ui.wording import explain


class SupportSheet(Sheet):
    """The details as they would be sent: to be read first, then saved as a file. Nothing is sent by itself.

    ``gathered`` returns them; it is called off the window's thread.
    """

    def __init__(self, over: QWidget, tasks: TaskRunner, gathered: Callable[[], str]) -> None:
        super().__init__(over, "", name="support-details", width=760, height=600)
        self.set_title(
            self.tr("Details for support"),
            self.tr("Read them, then save them as a file and send that to whoever helps you. Holdfast sends nothing."),
        )
        self._tasks = tasks
        self._told = Banner("info", "", "", name="support-told")
        self._told.hide()
        self.body.addWidget(self._told)
        self._text = named(QPlainTextEdit(), "support-text")
        self._text.setAccessibleName(self.tr("Details for support"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self.body.addWidget(self._text, 1)
        close = HintButton(self.tr("Close"), kind="quiet", name="support-close")
        close.clicked.connect(self.reject)
        save = HintButton(self.tr("&Save as a file…"), kind="primary", hint="Ctrl Enter", name="support-save")
        save.clicked.connect(self.primary)
        self.bar.add_right(close)
        self.bar.add_right(save)
        tasks.run(gathered, done=self._text.setPlainText, failed=self._refused, lane=Lane.WORK)

    def primary(self) -> None:
        """Choose where they go."""
        name = "holdfast-details" + support.SUFFIX
        dialog = FileDialog(self, self.tr("Save the details"), name, self.tr("Text (*.txt)"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save(self, target: Path) -> None:
        """Write what is shown to a file."""
        text = self._text.toPlainText()
        save = partial(support.save, target, text)
        self._tasks.run(save, done=self._saved, failed=self._refused, lane=Lane.WORK)

    def _saved(self, _value: object) -> None:
        self._told.set_tone("good")
        self._told.set_words(self.tr("Saved."), self.tr("You can send the file to whoever helps you."))
        self._told.show()

    def _refused(self, error: AppError) -> None:
        told = explain(error)
        self._told.set_tone("urgent")
        self._told.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._told.show()

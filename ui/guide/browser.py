"""The help in a browser: asked for first, written into the person's documents, and opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.services import help_site
from ui.components import Banner, HintButton, Sheet, Text
from ui.desk import Desk
from ui.tasks import Lane
from ui.wording import explain


class BrowserSheet(Sheet):
    """Says what is written and where. Nothing is written before the button is pressed."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__(desk.window, "", name="help-in-browser", width=600, height=360)
        self._desk, self._folder = desk, folder
        self.set_title(self.tr("Read the help in the browser"))
        words = self.tr("The help is written as pages into this folder, and opened in your browser:")
        self.body.addWidget(Text(words, "body"))
        self.body.addWidget(Text(str(folder), "strong", "help-in-browser-folder"))
        rest = self.tr("They hold nothing of your records. You can delete the folder at any time.")
        self.body.addWidget(Text(rest, "soft"))
        self._told = Banner("urgent", "", "", name="help-in-browser-told")
        self._told.hide()
        self.body.addWidget(self._told)
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="help-in-browser-cancel")
        cancel.clicked.connect(self.reject)
        self._go_on = HintButton(
            self.tr("&Write and open"), kind="primary", hint="Ctrl Enter", name="help-in-browser-go-on"
        )
        self._go_on.clicked.connect(self._write)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)

    def begin_at(self) -> QWidget | None:
        """Begin with the button."""
        return self._go_on

    def _write(self) -> None:
        folder = self._folder
        self._desk.run(lambda: help_site.write(folder), lane=Lane.WORK).then(self._written, failed=self._refused)

    def _written(self, index: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(index))):
            self.accept()
            return
        self._tell(self.tr("No browser could be opened."), self.tr("The pages are there: open index.html."))

    def _refused(self, error: AppError) -> None:
        told = explain(error)
        self._tell(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    def _tell(self, what: str, then: str) -> None:
        self._told.set_words(what, then)
        self._told.show()
        self._desk.window.announce(f"{what} {then}", urgent=True)

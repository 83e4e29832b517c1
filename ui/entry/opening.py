"""The file is not where it was, or cannot be opened: what happened, what is safe, what to do (mock 10d)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.errors import AppError, DamagedVaultError
from ui.components import Centred, IconLabel, Text, selectable
from ui.entry.danger_foot import DangerFoot
from ui.entry.help_code import HelpCode
from ui.entry.ways import Way, Ways
from ui.pages import Page
from ui.wording import explain


class NoFilePage(Page):
    """A full page, the safest choice first."""

    bare = True
    open_asked = Signal()
    restore_asked = Signal()
    first_run_asked = Signal()
    again_asked = Signal()
    details_asked = Signal(str)  # the code, "" when the file is only not there

    def __init__(self, path: Path, error: AppError | None) -> None:
        super().__init__(self.tr("The records are not open"), "no-file")
        middle = Centred("no-file-body", width=640)
        self.column.addWidget(middle, 1)
        column = middle.inside
        column.addWidget(IconLabel("file-alert", "attn", 32))
        if error is None:
            what = self.tr("Your records are not where they were last time")
            then = self.tr("Somebody may have moved the file, or it is on a memory stick. Nothing has been changed.")
        else:
            told = explain(error)
            what, then = told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip()
        column.addWidget(Text(what, "page-title", "no-file-title"))
        column.addWidget(Text(then, "soft", "no-file-text"))
        column.addWidget(self._path(path))
        column.addWidget(self._choices(is_damaged=isinstance(error, DamagedVaultError)))
        code = HelpCode("" if error is None else error.code)
        code.asked.connect(self.details_asked)
        column.addWidget(code)
        self.column.addWidget(DangerFoot())

    @staticmethod
    def _path(path: Path) -> Text:
        words = selectable(Text(str(path).replace("/", "/\u200b").replace("\\", "\\\u200b"), "hint", "no-file-path"))
        words.setAccessibleName(str(path))
        return words

    def _choices(self, *, is_damaged: bool) -> Ways:
        again = Way(
            "refresh",
            self.tr("Look again"),
            self.tr("After you have put in the memory stick, or closed another program that uses the file."),
            self.tr("&Try again"),
            "try-again",
            self.again_asked,
        )
        restore = Way(
            "history",
            self.tr("Go back to a backup"),
            self.tr("It is checked first, and nothing is written over. What was written since then may be missing."),
            self.tr("Restore a &backup…"),
            "no-file-restore",
            self.restore_asked,
        )
        other = Way(
            "folder-open",
            self.tr("Open it from somewhere else"),
            self.tr("If somebody moved or renamed the file."),
            self.tr("&Open another file…"),
            "no-file-open",
            self.open_asked,
        )
        anew = Way(
            "file-text",
            self.tr("Begin again"),
            self.tr("Empty records, in a file of their own. The old file stays as it is."),
            self.tr("Set up &new records"),
            "set-up-new",
            self.first_run_asked,
        )
        ways = (restore, other, again, anew) if is_damaged else (again, other, restore, anew)
        return Ways("no-file-choices", ways)

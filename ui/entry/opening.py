"""The file is not where it was, or cannot be opened: what happened, what is safe, what to do (mock 10d)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import AppError
from ui.components import HintButton, IconLabel, Text, selectable
from ui.pages import Page
from ui.theme import box, fix
from ui.wording import explain


class NoFilePage(Page):
    """A full page, the safest choice first."""

    bare = True
    open_asked = Signal()
    restore_asked = Signal()
    first_run_asked = Signal()
    again_asked = Signal()

    def __init__(self, path: Path, error: AppError | None) -> None:
        super().__init__(self.tr("The records are not open"), "no-file")
        outer = QVBoxLayout()
        box(outer, (24, 24, 24, 20), 0)
        self.column.addLayout(outer, 1)
        outer.addStretch(2)
        inside = QWidget()
        fix(inside, width=560)
        column = QVBoxLayout(inside)
        box(column, 0, 16)
        column.addWidget(IconLabel("file-alert", "attn", 32))
        if error is None:
            what = self.tr("Your records are not where they were last time")
            then = self.tr(
                "If they are on a memory stick, put it in and try again. If somebody moved the file, open it from "
                "where it is now. Nothing has been changed."
            )
        else:
            told = explain(error)
            what, then = told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip()
        column.addWidget(Text(what, "page-title", "no-file-title"))
        column.addWidget(Text(then, "soft", "no-file-text"))
        column.addWidget(selectable(Text(str(path), "hint", "no-file-path")))
        if error is not None:
            column.addWidget(Text(self.tr("Help code: %1").replace("%1", error.code), "hint", "help-code"))
        first = QHBoxLayout()
        box(first, (0, 8, 0, 0), 8)
        for words, kind, name, signal in (
            (self.tr("&Try again"), "primary", "try-again", self.again_asked),
            (self.tr("Restore a &backup"), "secondary", "no-file-restore", self.restore_asked),
            (self.tr("&Open another file"), "secondary", "no-file-open", self.open_asked),
        ):
            button = HintButton(words, kind=kind, name=name)  # type: ignore[arg-type]  # the three kinds above
            button.clicked.connect(signal)
            first.addWidget(button)
        first.addStretch(1)
        column.addLayout(first)
        anew = HintButton(self.tr("Set up &new records"), kind="link", name="set-up-new")
        anew.clicked.connect(self.first_run_asked)
        column.addWidget(anew, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        danger = Text(self.tr("If a child is in danger now, call 999."), "strong")
        danger.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(danger)

"""For somebody whose records do not open: the code that says what is wrong, and the details for whoever helps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components import Flow, HintButton, Text
from ui.theme import box


class HelpCode(QWidget):
    """``asked`` carries the code, "" where there is none."""

    asked = Signal(str)

    def __init__(self, code: str) -> None:
        super().__init__()
        column = box(QVBoxLayout(self), 0, 4)
        if code:
            words = self.tr("If you ask someone for help, give them this code: %1. It says nothing about any child.")
            column.addWidget(Text(words.replace("%1", code), "hint", "help-code"))
        button = HintButton(self.tr("&Details for support…"), kind="link", small=True, name="entry-support")
        button.clicked.connect(lambda: self.asked.emit(code))
        line = Flow(gap=8)
        line.add(button)
        column.addWidget(line)

"""Closing while words could not be saved: said plainly, and left to the person who typed them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.components import HintButton, Sheet, Text


class UnsavedSheet(Sheet):
    """Stay, which is the default, or close and lose what was typed last."""

    def __init__(self, window: QWidget, close_anyway: Callable[[], None]) -> None:
        super().__init__(window, "", name="unsaved", width=520, height=280)
        self.set_title(self.tr("Your last words are not saved"))
        words = self.tr(
            "What you typed last could not be saved, and closing now would lose it. Everything before it is safe. "
            "Stay here: Holdfast goes on trying, and the banner on the page says what stands in the way."
        )
        self.body.addWidget(Text(words, "body"))
        self.body.addStretch(1)
        lose = HintButton(self.tr("Close and lose them"), kind="quiet", name="unsaved-close")
        lose.clicked.connect(self.reject)
        lose.clicked.connect(close_anyway)
        stay = HintButton(self.tr("&Stay here"), kind="primary", name="unsaved-stay")
        stay.clicked.connect(self.reject)
        self.bar.add_right(lose)
        self.bar.add_right(stay)
        stay.setFocus()

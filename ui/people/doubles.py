"""Entries that may be of one person: a quiet line over the list of people, and beside a name that is typed again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services import doubles
from app.services.doubles import Double
from ui.components import HintButton, Text
from ui.desk import Desk
from ui.theme import box
from ui.wording.same_person import alike_words


class DoublesLine(QWidget):
    """The likeliest of them, and how many more there are. Nothing is said where there is none, or to others."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("people-doubles")
        self._desk = desk
        self._first: Double | None = None
        line = box(QHBoxLayout(self), 0, 12)
        self._words = Text("", "soft", "people-doubles-words")
        line.addWidget(self._words, 1)
        look = HintButton(self.tr("Loo&k at both…"), kind="quiet", name="people-doubles-look")
        look.clicked.connect(self._look)
        line.addWidget(look)
        self.hide()

    def ask(self) -> None:
        """Read again."""
        self._desk.ask(doubles.likely).then(self._show)

    def _show(self, found: tuple[Double, ...]) -> None:
        self._first = found[0] if found else None
        if self._first is not None:
            one = self._first
            words = self.tr("%1 and %2 may be one person, with %3.")
            words = words.replace("%1", one.kept.full_name).replace("%2", one.other.full_name)
            words = words.replace("%3", alike_words(one.why))
            if len(found) > 1:
                words += " " + self.tr("%1 more after that.").replace("%1", str(len(found) - 1))
            self._words.setText(words)
        self.setVisible(bool(found))

    def _look(self) -> None:
        if self._first is not None:
            self._desk.open("same-person", self._first.kept.id, self._first.other.id)

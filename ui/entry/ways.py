"""Ways out of a situation, the safest first: a card with a line for each, its button at the right (mock 10d)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components import Card, HintButton, IconLabel, Rule, Text
from ui.theme import box, nest


class Way(NamedTuple):
    """One way out: what it does, when it helps, the words and name of its button, the signal that asks for it."""

    icon: str
    title: str
    hint: str
    button: str
    name: str
    signal: object


class Ways(Card):
    """The first one is the primary button."""

    def __init__(self, name: str, ways: Sequence[Way]) -> None:
        super().__init__(name, pad=18, spacing=12)
        for number, way in enumerate(ways):
            if number:
                self.body.addWidget(Rule())
            self.body.addWidget(self._line(way, primary=number == 0))

    @staticmethod
    def _line(way: Way, *, primary: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        box(row, 0, 14)
        row.addWidget(IconLabel(way.icon, "ink2", 20))
        words = QVBoxLayout()
        box(words, 0, 2)
        words.addWidget(Text(way.title, "strong"))
        words.addWidget(Text(way.hint, "caption", f"{way.name}-hint"))
        nest(row, words, 1)
        button = HintButton(way.button, kind="primary" if primary else "secondary", name=way.name)
        button.setAccessibleDescription(way.hint)
        connect: Callable[[object], object] = button.clicked.connect
        connect(way.signal)
        row.addWidget(button)
        return line

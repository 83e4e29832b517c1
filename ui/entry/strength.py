"""How strong a passphrase is: a bar and, always, words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.holders import Judgement, Strength
from ui.components import Text
from ui.theme import box, current, fix, px

_SHARE = {Strength.NONE: 0.0, Strength.WEAK: 0.25, Strength.FAIR: 0.6, Strength.STRONG: 0.9}
_TOKEN = {
    Strength.NONE: "line",
    Strength.WEAK: "urgentLine",
    Strength.FAIR: "attnLine",
    Strength.STRONG: "goodLine",
}


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._strength = Strength.NONE
        fix(self, width=120, height=8)

    def set_strength(self, strength: Strength) -> None:
        self._strength = strength
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = px(3)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(self.rect(), radius, radius)
        painter.setBrush(theme.color(_TOKEN[self._strength]))
        filled = QRectF(0, 0, self.width() * _SHARE[self._strength], self.height())
        painter.drawRoundedRect(filled, radius, radius)


class StrengthBar(QWidget):
    """Weak, fair or strong, with what would help. Colour is never the only sign."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strength")
        row = QHBoxLayout(self)
        box(row, 0, 8)
        self._bar = _Bar()
        self._word = Text("", "strong", "strength-word")
        self._why = Text("", "hint", "strength-why")
        row.addWidget(self._bar)
        row.addWidget(self._word)
        row.addWidget(self._why, 1)

    def show_judgement(self, text: str, judgement: Judgement) -> None:
        """Show how strong ``text`` is."""
        if not text:
            self._bar.set_strength(Strength.NONE)
            self._word.setText("")
            self._why.setText(self.tr("At least 14 characters, or four words."))
        else:
            self._bar.set_strength(judgement.strength)
            self._word.setText(self._in_a_word(judgement.strength))
            self._why.setText(self.advice(judgement))
        self.setAccessibleName(f"{self._word.text()} {self._why.text()}".strip())

    def _in_a_word(self, strength: Strength) -> str:
        return {
            Strength.NONE: self.tr("Too short"),
            Strength.WEAK: self.tr("Weak"),
            Strength.FAIR: self.tr("Fair"),
            Strength.STRONG: self.tr("Strong"),
        }[strength]

    def advice(self, judgement: Judgement) -> str:
        """Return what would make it stronger, or why it is strong."""
        return {
            "": self.tr("hard to guess"),
            "about-you": self.tr("Names that people here know are among the first to be tried. Use other words."),
            "too-short": self.tr("Use at least 14 characters, or four words."),
            "common": self.tr("Many people use this one, so it is among the first to be tried."),
            "repeated": self.tr("The same thing over and over is quickly guessed. Use different words."),
            "predictable": self.tr("This follows a pattern. Words that do not belong together are stronger."),
        }.get(judgement.problem, self.tr("Four or five words that do not belong together are stronger."))

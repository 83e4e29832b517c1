"""The recovery sheet as it looks on paper, with its groups shown or covered."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme import current, follow, px
from ui.wording import day_in_prose

GROUPS = 8


class RecoveryCard(QLabel):  # a label is read out as what it says
    """A sheet of paper in both themes. Its accessible description holds what the paper says while it is shown."""

    def __init__(self, club: str, made_on: date) -> None:
        super().__init__()
        self.setObjectName("recovery-card")
        self._club = club
        self._made_on = made_on
        self._groups: tuple[str, ...] = ()
        self._title = self.tr("Holdfast recovery sheet")
        self._keep = self.tr("Keep sealed, away from the computer. Two people should know where it is.")
        self._then = self.tr(
            "On the unlock screen choose “I can’t remember it” and type these groups in order. Then print a new sheet."
        )
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self, lambda card: card.setFixedHeight(px(400)))
        self.show_groups(())

    def set_club(self, club: str) -> None:
        """Change the club's name at the top of the sheet."""
        self._club = club
        self.update()

    def set_use(self, title: str, keep: str, then: str) -> None:
        """Say what the key is for when it is not the recovery sheet: title, how to keep it, how to use it."""
        self._title, self._keep, self._then = title, keep, then
        self.setAccessibleName(title)
        self.update()

    def show_groups(self, groups: tuple[str, ...]) -> None:
        """Show these groups, or cover them all when the tuple is empty."""
        self._groups = groups
        self.setAccessibleName(self._title)
        spoken = "; ".join(f"{number}: {' '.join(group)}" for number, group in enumerate(groups, 1))
        self.setAccessibleDescription(spoken or self.tr("The groups are covered."))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the paper, its heading and the eight groups in two columns."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.setBrush(theme.color("paper"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        left, right = px(24), self.width() - px(24)
        ink = theme.color("paperInk")
        painter.setPen(ink)
        painter.setFont(theme.font(18, weight=600, serif=True))
        self._line(painter, left, px(22), right, self._title)
        painter.setFont(theme.font(14))
        self._line(painter, left, px(50), right, f"{self._club} · {day_in_prose(self._made_on)}")
        kept = QRectF(left, px(80), right - left, px(48))
        painter.drawText(kept, int(Qt.TextFlag.TextWordWrap), self._keep)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(left, px(134)), QPointF(right, px(134)))
        painter.drawLine(QPointF(left, px(300)), QPointF(right, px(300)))
        self._draw_groups(painter, left, right)
        painter.setPen(ink)
        painter.setFont(theme.font(14))
        foot = QRectF(left, px(308), right - left, px(84))
        words = self._then
        if not self._groups:
            words = self.tr("The groups are covered.") + "\n" + words
        painter.drawText(foot, int(Qt.TextFlag.TextWordWrap), words)

    def _draw_groups(self, painter: QPainter, left: int, right: int) -> None:
        theme = current()
        half = (right - left) / 2
        for index in range(GROUPS):
            x = left + (half if index >= GROUPS // 2 else 0)
            y = px(144) + (index % (GROUPS // 2)) * px(38)
            painter.setPen(theme.color("paperInk"))
            painter.setFont(theme.font(14))
            painter.drawText(QRectF(x, y, px(26), px(30)), Qt.AlignmentFlag.AlignVCenter, str(index + 1))
            place = QRectF(x + px(28), y, half - px(40), px(30))
            if self._groups:
                font = theme.font(18, weight=600)
                font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, px(2))
                painter.setFont(font)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._groups[index])
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("line"))
                painter.drawRoundedRect(place.adjusted(0, px(6), -px(20), -px(6)), 3, 3)

    @staticmethod
    def _line(painter: QPainter, left: int, top: int, right: int, words: str) -> None:
        place = QRectF(left, top, right - left, px(28))
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, right - left),
        )

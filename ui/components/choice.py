"""Choosing one of a few: segments in one frame, or filter chips with counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.components.flow import Flow
from ui.components.painting import rounded, text_width
from ui.theme import box, current, follow, px


class _Option(QAbstractButton):
    """One button of a group in which at most one is chosen."""

    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # what makes it a radio button for whoever hears it
        self.setAccessibleName(words)
        self.setObjectName(f"{parent.objectName()}-{key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def words_font(self, *, bold: bool) -> QFont:
        """Return the font of the words; the chosen one is heavier, so that colour is never alone."""
        return current().font(14, weight=600 if bold else 400)


class _Segment(_Option):
    """Selected = soft fill, weight 600, 2 px underline (ui.md 9)."""

    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        super().__init__(key, words, parent)
        self.first = self.last = False
        self.setProperty("ring_radius", 7)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return room for the words in the heavier weight, so that choosing moves nothing."""
        return QSize(text_width(self.words_font(bold=True), self.text()) + px(21), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint one part of the common frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, rect = current(), self.rect()
        painter.setClipRect(rect)
        # The frame is one round rectangle for all: each part paints it, pushed out over the neighbours' sides.
        frame = rect.adjusted(0 if self.first else -px(20), 0, 0 if self.last else px(20), 0)
        soft, plain = theme.color("accentSoft"), theme.color("sunken" if self.underMouse() else "raised")
        rounded(painter, frame, px(7), soft if self.isChecked() else plain, theme.color("line2"))
        if not self.first:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(0, 1, 0, rect.height() - 2)
        if self.isChecked():
            path = QPainterPath()
            path.addRoundedRect(frame.adjusted(1, 1, -1, -1), px(6), px(6))
            painter.save()
            painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
            line = px(2)
            painter.fillRect(0, rect.height() - 1 - line, rect.width(), line, theme.color("accent"))
            painter.restore()
        painter.setFont(self.words_font(bold=self.isChecked()))
        painter.setPen(theme.color("accentInk" if self.isChecked() else "ink"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class _Chip(_Option):
    """A pill that narrows a list."""

    def __init__(self, key: str, words: str, parent: QWidget) -> None:
        super().__init__(key, words, parent)
        self.setProperty("ring_radius", 15)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return room for the words in the heavier weight."""
        return QSize(text_width(self.words_font(bold=True), self.text()) + px(24), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the pill."""
        painter = QPainter(self)
        theme, chosen = current(), self.isChecked()
        fill = "accentSoft" if chosen else "sunken" if self.underMouse() else "surface"
        rounded(
            painter, self.rect(), self.height() / 2, theme.color(fill), theme.color("accent" if chosen else "line2")
        )
        painter.setFont(self.words_font(bold=chosen))
        painter.setPen(theme.color("accentInk" if chosen else "ink2"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class _Choice(QFrame):
    """A group of options of which at most one is chosen; arrow keys move the choice, Tab leaves the group."""

    chosen = Signal(str)

    def __init__(self, name: str, label: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._group = QButtonGroup(self)
        self._options: dict[str, _Option] = {}
        self._told: _Option | None = None
        self._setting = False
        self._group.buttonToggled.connect(self._on_toggled)  # all that a reader or dictation does
        self._group.buttonClicked.connect(self._on_clicked)

    def value(self) -> str | None:
        """Return the key of the chosen option, or None."""
        button = self._group.checkedButton()
        return button.key if isinstance(button, _Option) else None

    def offered(self) -> tuple[str, ...]:
        """Return the keys of what may be chosen."""
        return tuple(self._options)

    def set_value(self, key: str | None) -> None:
        """Choose the option ``key`` without telling anyone; None chooses nothing. Raises KeyError when unknown."""
        self._setting = True
        if key is not None:
            self._options[key].setChecked(True)
        else:
            self._group.setExclusive(False)
            for option in self._options.values():
                option.setChecked(False)
            self._group.setExclusive(True)
        self._setting = False

    def option(self, key: str) -> QAbstractButton:
        """Return the button of ``key``, for focus and tests. Raises KeyError when unknown."""
        return self._options[key]

    def _keep(self, option: _Option) -> None:
        self._options[option.key] = option
        self._group.addButton(option)
        follow(option, lambda made: made.updateGeometry())

    def _on_toggled(self, button: QAbstractButton, is_chosen: bool) -> None:
        if isinstance(button, _Option) and is_chosen and not self._setting:
            self._told = button
            self.chosen.emit(button.key)

    def _on_clicked(self, button: QAbstractButton) -> None:
        """A click on what was chosen before is told, too; one that has just been told is not told twice."""
        told, self._told = self._told, None
        if isinstance(button, _Option) and button is not told:
            self.chosen.emit(button.key)


class SegmentedChoice(_Choice):
    """A few options side by side in one frame: Done, Carry on, Drop. ``label`` says what is being chosen."""

    def __init__(
        self, options: Sequence[tuple[str, str]], *, name: str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, label, parent)
        row = box(QHBoxLayout(self))
        for index, (key, words) in enumerate(options):
            segment = _Segment(key, words, self)
            segment.first, segment.last = index == 0, index == len(options) - 1
            self._keep(segment)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class FilterChips(_Choice):
    """Pills that narrow a list, each with its count; they wrap when there is no room."""

    def __init__(
        self,
        options: Sequence[tuple[str, str, int | None]],
        *,
        name: str,
        label: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, label, parent)
        self._words = {key: words for key, words, _ in options}
        flow = Flow(gap=6)
        for key, words, count in options:
            chip = _Chip(key, words if count is None else f"{words} {count}", self)
            self._keep(chip)
            flow.add(chip)
        box(QVBoxLayout(self), 0).addWidget(flow)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show other counts; options that are not named keep theirs."""
        for key, count in counts.items():
            words = f"{self._words[key]} {count}"
            self._options[key].setText(words)
            self._options[key].setAccessibleName(words)
            self._options[key].updateGeometry()

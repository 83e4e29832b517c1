"""The editor of a wording: numbered lines, marks where it differs from the standard wording and where a mistake is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.line_diff import DiffLine, LineChange
from app.domain.templates import TemplateProblem
from ui.components.painting import text_width
from ui.theme import box, current, follow, px

ADDED, REMOVED, WRONG = "+", "−", "!"


class _Colours(QSyntaxHighlighter):
    """Fields, conditions and headings stand out; the braces and signs say the same without colour."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._rules: tuple[tuple[re.Pattern[str], str, bool], ...] = (
            (re.compile(r"^#{1,3} .*$"), "ink", True),
            (re.compile(r"\{\{.*?\}\}"), "accent", False),
            (re.compile(r"\{%.*?%\}"), "priv", False),
            (re.compile(r"\{#.*?#\}"), "ink2", False),
        )

    def highlightBlock(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Colour one line."""
        for pattern, token, is_strong in self._rules:
            look = QTextCharFormat()
            look.setForeground(current().color(token))
            if is_strong:
                look.setFontWeight(QFont.Weight.DemiBold)
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), look)


class _Margin(QWidget):
    """The numbers and marks at the left. What they say stands in words below the editor and in the comparison."""

    def __init__(self, editor: WordingEdit) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the width of the largest number and the marks."""
        return QSize(self._editor.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Paint the lines that are seen."""
        self._editor.paint_margin(event)


class WordingEdit(QPlainTextEdit):
    """Plain text with a margin. ``edited`` is emitted for what is typed, pasted or undone, not for ``show_text``."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._setting = False
        self._text = ""
        self._marks: dict[int, str] = {}
        self._wrong: frozenset[int] = frozenset()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Wording"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setProperty("ring_around", "parent")
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._margin = _Margin(self)
        self._colours = _Colours(self.document())
        self.updateRequest.connect(self._on_update)
        self.textChanged.connect(self._on_changed)
        follow(self, WordingEdit._dress)

    def text(self) -> str:
        """Return the wording as typed."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show ``text``; undo starts anew, nobody is told."""
        self._setting = True
        self.setPlainText(text)
        self._setting = False

    def replace_text(self, text: str) -> None:
        """Put ``text`` in the place of everything, as one step that can be undone."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def put_in(self, text: str) -> None:
        """Put a field in where the cursor is; a loop begins on a line of its own."""
        cursor = self.textCursor()
        if text.startswith("{%") and not cursor.atBlockStart():
            cursor.insertText("\n")
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self.setFocus()

    def go_to(self, line: int) -> None:
        """Put the cursor at the start of a line, in sight."""
        block = self.document().findBlockByNumber(min(line, self.blockCount()) - 1)
        self.setTextCursor(QTextCursor(block))
        self.centerCursor()
        self.setFocus()

    def set_marks(self, lines: Sequence[DiffLine], problems: Sequence[TemplateProblem]) -> None:
        """Mark the lines that differ and those with a mistake."""
        marks: dict[int, str] = {}
        at = 1
        for line in lines:
            if line.new is None:
                marks.setdefault(at, REMOVED)
                continue
            at = line.new + 1
            if line.change is LineChange.ADDED:
                marks[line.new] = ADDED
        self._marks = marks
        self._wrong = frozenset(problem.line for problem in problems if problem.line is not None)
        self._margin.update()

    def marks(self) -> dict[int, str]:
        """Return the marks by line."""
        return {**self._marks, **dict.fromkeys(self._wrong, WRONG)}

    def margin_width(self) -> int:
        """Return the width of the margin in pixels."""
        return text_width(current().font(13), "0" * len(str(self.blockCount()))) + px(34)

    def paint_margin(self, event: QPaintEvent) -> None:
        """Paint number and mark of each line that is seen."""
        theme = current()
        painter = QPainter(self._margin)
        painter.fillRect(event.rect(), theme.color("sunken"))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        width = self._margin.width()
        while block.isValid() and top <= event.rect().bottom():
            number, height = block.blockNumber() + 1, self.blockBoundingRect(block).height()
            line = QRect(0, round(top), width, self.fontMetrics().height())
            mark = self.marks().get(number, "")
            if mark:
                colours = {ADDED: ("good", "goodSoft"), REMOVED: ("attn", "attnSoft"), WRONG: ("urgent", "urgentSoft")}
                ink, ground = colours[mark]
                painter.fillRect(QRect(0, round(top), width, round(height)), theme.color(ground))
                painter.setPen(theme.color(ink))
                painter.setFont(theme.font(15, weight=600))
                painter.drawText(line.adjusted(px(6), 0, 0, 0), Qt.AlignmentFlag.AlignLeft, mark)
            painter.setPen(theme.color("ink2"))
            painter.setFont(theme.font(13))
            painter.drawText(line.adjusted(0, px(1), -px(8), 0), Qt.AlignmentFlag.AlignRight, str(number))
            top += height
            block = block.next()
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Keep the margin as high as the editor."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(inside.left(), inside.top(), self.margin_width(), inside.height())

    @Slot()
    def _on_changed(self) -> None:
        self.setViewportMargins(self.margin_width() + px(8), 0, 0, 0)
        text = self.text()
        if text != self._text and not self._setting:  # colours alone are no change
            self._text = text
            self.edited.emit()
        self._text = text

    @Slot(QRect, int)
    def _on_update(self, rect: QRect, by: int) -> None:
        if by:
            self._margin.scroll(0, by)
        else:
            self._margin.update(0, rect.y(), self._margin.width(), rect.height())

    def _dress(self) -> None:
        self.setFont(current().font(15))
        self.setViewportMargins(self.margin_width() + px(8), 0, 0, 0)
        self._colours.rehighlight()


class WordingFrame(QFrame):
    """The edge of a field around the editor."""

    def __init__(self, editor: WordingEdit) -> None:
        super().__init__()
        self.setProperty("frame", "note")
        self.setProperty("ring_radius", 8)
        self.setFocusProxy(editor)
        box(QVBoxLayout(self), (1, 1, 1, 1)).addWidget(editor)

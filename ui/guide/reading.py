"""A chapter of the help as one reads it: our type, our measure, and colours of the theme."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from ui.theme import current, fix, follow, px


class _Run(NamedTuple):
    """Some letters of a document: where they begin, and how many."""

    position: int
    length: int


_SIZES = {1: 24, 2: 19, 3: 17}  # px at 100 % text, by level of heading


class ChapterView(QTextEdit):
    """Read-only text that can be selected with the keyboard, at a measure that is easy to read."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help-chapter")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("frame", "reading")
        fix(self, max_width=780)
        self.setTabChangesFocus(True)
        self._markdown = ""
        follow(self, ChapterView._draw)

    def show_chapter(self, title: str, markdown: str) -> None:
        """Show a chapter from its beginning."""
        self._markdown = markdown
        self.setAccessibleName(title)
        self._draw()

    def _draw(self) -> None:
        theme, document = current(), self.document()
        document.setDefaultFont(theme.font(16))
        document.setMarkdown(self._markdown)
        document.setDocumentMargin(px(16))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            shape = QTextBlockFormat()
            in_table = cursor.currentTable() is not None
            shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setTopMargin(px(2 if in_table else 14 if level else 4))
            shape.setBottomMargin(px(2 if in_table else 6))
            cursor.mergeBlockFormat(shape)
            letters = QTextCharFormat()
            letters.setForeground(theme.color("ink"))
            if level:  # set, not merged: markdown's own size of a heading would stay otherwise
                letters.setFont(theme.font(_SIZES[level], weight=600, serif=True))
                cursor.setCharFormat(letters)
            else:
                cursor.mergeCharFormat(letters)
                self._lighten(block, cursor)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _lighten(block: QTextBlock, cursor: QTextCursor) -> None:
        """Bring bold words to weight 600: that is the heaviest there is, anything above would be smeared."""
        for start, length in [(at.position, at.length) for at in _bold(block)]:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            strong = QTextCharFormat()
            strong.setFontWeight(600)
            cursor.mergeCharFormat(strong)

    @staticmethod
    def _dress_table(table: QTextTable) -> None:
        shape = table.format()
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(current().color("line2"))
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setCellPadding(px(5))
        table.setFormat(shape)


def _bold(block: QTextBlock) -> list[_Run]:
    """Return the runs of a block that are written bold."""
    found, iterator = [], block.begin()
    while not iterator.atEnd():
        piece = iterator.fragment()
        if piece.isValid() and piece.charFormat().fontWeight() > 600:
            found.append(_Run(piece.position(), piece.length()))
        iterator += 1
    return found

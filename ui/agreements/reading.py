"""The agreement as it will read, beside the form: serif on paper, the section being written in a soft colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextListFormat
from PySide6.QtWidgets import QTextEdit

from app.domain.extracts import AgreementSection
from ui.theme import current, follow, px

MARK = QColor("#DDEBE8")  # paper is white in both themes, and so is the mark on it


class ReadingView(QTextEdit):
    """Read-only pages of text. It keeps its place while the words change, and follows the section being written."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("agreement-reading")
        self.setAccessibleName(self.tr("How it will read"))
        self.setReadOnly(True)
        self.setProperty("frame", "paper")
        self._shown: tuple[str, str, tuple[AgreementSection, ...], str] = ("", "", (), "")
        follow(self, ReadingView._draw)

    def show_agreement(self, title: str, subtitle: str, sections: Sequence[AgreementSection], current_key: str) -> None:
        """Show these sections, the one with ``current_key`` marked and in view."""
        shown = (title, subtitle, tuple(sections), current_key)
        if shown != self._shown:
            self._shown = shown
            self._draw()

    def _draw(self) -> None:
        title, subtitle, sections, current_key = self._shown
        theme = current()
        ink, soft = theme.color("paperInk"), QColor(theme.color("paperInk"))
        soft.setAlphaF(0.62)
        place = self.verticalScrollBar().value()
        self.clear()
        self.document().setDocumentMargin(px(28))
        cursor = QTextCursor(self.document())
        mark = -1

        def write(words: str, size: int, *, weight: int = 400, colour: object = ink, above: int = 0) -> None:
            heading = weight == 600
            block = QTextBlockFormat()
            block.setTopMargin(0 if marked and not heading else px(above))
            block.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if marked:
                block.setBackground(MARK)
            letters = QTextCharFormat()
            letters.setFont(theme.font(size, weight=weight, serif=True))
            letters.setForeground(colour)  # type: ignore[arg-type]  # a QColor is taken as a brush
            if cursor.position() == 0:
                cursor.setBlockFormat(block)
            else:
                cursor.insertBlock(block)
            cursor.insertText(words, letters)

        marked = False
        write(title, 20, weight=600)
        write(subtitle, 14, colour=soft)
        for section in sections:
            marked = section.key == current_key
            write(section.heading, 15, weight=600, above=14, colour=ink if section.is_written or marked else soft)
            if marked:
                mark = cursor.position()
            if not section.is_written and not section.sentences and not section.points:
                write(self.tr("Not written yet."), 14, colour=soft)
                continue
            colour = ink if section.is_written or marked else soft
            for sentence in section.sentences:
                for line in sentence.splitlines():
                    write(line, 14, colour=colour, above=2)
            for number, point in enumerate(section.points):
                write(point, 14, colour=colour)
                if number == 0:
                    points = QTextListFormat()
                    points.setStyle(QTextListFormat.Style.ListDisc)
                    points.setIndent(1)
                    listing = cursor.createList(points)
                else:
                    listing.add(cursor.block())
            if section.closing:
                write(section.closing, 14, colour=colour, above=2)
                block = cursor.blockFormat()
                block.setObjectIndex(-1)
                block.setIndent(0)
                cursor.setBlockFormat(block)
        self.verticalScrollBar().setValue(place)
        if mark >= 0:
            seen = QTextCursor(self.document())
            seen.setPosition(mark)
            self.setTextCursor(seen)
            self.ensureCursorVisible()

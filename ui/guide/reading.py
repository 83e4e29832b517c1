"""A chapter of the help as one reads it: our type, our measure, and colours of the theme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRegularExpression, QUrl, Signal, Slot
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QVBoxLayout

from app.services import help_pages
from app.services.help_pages import Chapter
from app.services.settings import ENGLISH
from ui.components import Text
from ui.language import speaks
from ui.theme import current, fix, follow, px


class _Run(NamedTuple):
    """Some letters of a document: where they begin, how many, and whether they are a link."""

    position: int
    length: int
    is_link: bool


def say_language(above: QVBoxLayout) -> None:
    """Say, where the window speaks another language, that the help does not: to be read before the first line of it."""
    if speaks() != ENGLISH:
        words = _tr("The help is in English only so far. It calls buttons and pages by their English names.")
        told = Text(words, "caption", "help-language")
        told.setContentsMargins(12, 0, 12, 4)
        above.addWidget(told)


def _tr(words: str) -> str:
    return QCoreApplication.translate("HelpLanguage", words)


_SIZES = {1: 24, 2: 19, 3: 17}  # px at 100 % text, by level of heading


class ChapterView(QTextBrowser):
    """Read-only text at a measure that is easy to read. Its links lead to other chapters (``chapter_asked``): no file
    and no address is ever opened from here.
    """

    chapter_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help-chapter")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("frame", "reading")
        fix(self, max_width=780)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._markdown = ""
        self._found: tuple[str, ...] = ()
        follow(self, ChapterView._draw)

    def show_chapter(self, chapter: Chapter, heading: str = "", words: str = "") -> None:
        """Show a chapter from its beginning, or from the section ``heading``, with ``words`` that were looked for
        marked."""
        self._markdown = f"{chapter.text()}\n{self._see(chapter)}"
        self._found = tuple(words.split())
        self.setAccessibleName(chapter.title)
        self._draw()
        self._go_to(heading)

    def _see(self, chapter: Chapter) -> str:
        """Return the last line of a chapter: where to read on."""
        links = [f"[{help_pages.chapter(key).title}]({key}.md)" for key in chapter.see]
        return f"\n{self.tr('See also:')} {' · '.join(links)}\n" if links else ""

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002, ARG002, N802  # Qt's names
        """Load nothing: what is shown is set by ``show_chapter`` alone."""
        return None

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        """Lead to the chapter that a link names."""
        key = link.path().removesuffix(".md")
        if any(one.key == key for one in help_pages.chapters()):
            self.chapter_asked.emit(key)

    def _draw(self) -> None:
        theme, document = current(), self.document()
        document.setDefaultFont(theme.font(16))
        document.setMarkdown(self._markdown)
        document.setDocumentMargin(px(16))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for block in _blocks(document):
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
                self._dress_runs(block, cursor)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        cursor.endEditBlock()
        self._mark_found()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _mark_found(self) -> None:
        """Lay a soft ground under the words that were looked for."""
        marks = []
        for word in self._found:
            looking = self.document().find(_beginning_with(word))
            while not looking.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = looking
                mark.format.setBackground(current().color("accentSoft"))
                mark.format.setForeground(current().color("accentInk"))
                marks.append(mark)
                looking = self.document().find(_beginning_with(word), looking)
        self.setExtraSelections(marks)

    def _go_to(self, heading: str) -> None:
        """Scroll so that the section ``heading`` stands at the top."""
        for block in _blocks(self.document()):
            if heading and block.blockFormat().headingLevel() and block.text() == heading:
                self.setTextCursor(QTextCursor(block))
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.cursorRect().top() - px(8))
                return

    @staticmethod
    def _dress_runs(block: QTextBlock, cursor: QTextCursor) -> None:
        """Bring bold words to weight 600 (the heaviest there is, anything above would be smeared), colour links."""
        for run in list(_runs(block)):
            cursor.setPosition(run.position)
            cursor.setPosition(run.position + run.length, QTextCursor.MoveMode.KeepAnchor)
            dress = QTextCharFormat()
            if run.is_link:
                dress.setForeground(current().color("accent"))
                dress.setFontUnderline(True)
            else:
                dress.setFontWeight(600)
            cursor.mergeCharFormat(dress)

    @staticmethod
    def _dress_table(table: QTextTable) -> None:
        shape = table.format()
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(current().color("line2"))
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setCellPadding(px(5))
        table.setFormat(shape)


def _beginning_with(word: str) -> QRegularExpression:
    """Return what finds words that begin with ``word``, in capitals or not."""
    pattern = rf"\b{QRegularExpression.escape(word)}\w*"
    return QRegularExpression(pattern, QRegularExpression.PatternOption.CaseInsensitiveOption)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Go through the paragraphs of a document."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _runs(block: QTextBlock) -> Iterator[_Run]:
    """Go through the runs of a block that are bold or a link."""
    iterator = block.begin()
    while not iterator.atEnd():
        piece: QTextFragment = iterator.fragment()
        if piece.isValid() and (piece.charFormat().isAnchor() or piece.charFormat().fontWeight() > 600):
            yield _Run(piece.position(), piece.length(), piece.charFormat().isAnchor())
        iterator += 1

"""Plain text that grows with what is written, and stays quick when somebody pastes a book into it.

A paragraph of many thousand letters makes every keystroke slow (speed.md, design 8). Such paragraphs are
broken softly: the piece that follows is marked in its block format, and ``text`` joins the pieces again, so that the
words saved are exactly the words written. The mark lives in the block format because that is undone and redone with
the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from ui.theme import box, current, follow, fonts, px

SOFT_BREAK_AT = 4_000  # letters in one block, at most
_JOINED = QTextFormat.Property.UserProperty.value + 1


def pieces(paragraph: str, limit: int = SOFT_BREAK_AT) -> list[str]:
    """Split a paragraph into pieces of at most ``limit`` letters, after a space where there is one near the end."""
    found = []
    while len(paragraph) > limit:
        space = paragraph.rfind(" ", limit - limit // 10, limit)
        cut = space + 1 if space > 0 else limit
        found.append(paragraph[:cut])
        paragraph = paragraph[cut:]
    found.append(paragraph)
    return found


class Editor(QPlainTextEdit):
    """A plain text editor as high as its text, between ``min_lines`` and a cap, after which it scrolls by itself.

    Tab leaves it. ``edited`` is emitted for what is typed, pasted or undone, not for ``set_text``.
    """

    edited = Signal()
    entered = Signal()
    left = Signal()
    menu_made = Signal(object, int)  # the QMenu that is about to open, and the place in the text it is about

    def __init__(self, *, min_lines: int = 2, max_lines: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._min_lines = min_lines
        self._max_lines = max_lines
        self._setting = False
        self._has_joined = False  # whether a paragraph was ever broken softly here
        self._marks: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self.setProperty("note", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._reveal_soon)
        follow(self, Editor._dress)

    def text(self) -> str:
        """Return the words as written, soft breaks joined; lines end in ``\\n``."""
        if not self._has_joined:  # the quick way, for every note that somebody has written by hand
            return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        parts: list[str] = []
        block = self.document().firstBlock()
        while block.isValid():
            if parts and not _is_joined(block):
                parts.append("\n")
            parts.append(block.text())
            block = block.next()
        return "".join(parts).replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show ``text`` without emitting ``edited``; the undo history starts anew."""
        if text == self.text():
            return
        self._setting = True
        self._has_joined = False
        try:
            if any(len(line) > SOFT_BREAK_AT for line in text.split("\n")):
                self.setPlainText("")
                self._insert(self.textCursor(), text)
                self.moveCursor(QTextCursor.MoveOperation.Start)
                self.clear_undo()
            else:
                self.setPlainText(text)
        finally:
            self._setting = False
        self._fit()

    def cursor_position(self) -> int:
        """Return where the cursor is, in characters from the start."""
        return self.textCursor().position()

    def set_cursor_position(self, position: int) -> None:
        """Put the cursor there, or at the end when the text is shorter."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(position, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    def is_blank(self) -> bool:
        """Whether nothing is written."""
        return self.document().isEmpty()

    def clear_undo(self) -> None:
        """Forget what could be undone (the page is left, or locked)."""
        self.document().clearUndoRedoStacks()

    def set_marks(self, kind: str, marks: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Mark these places, beside what others mark. A mark is drawn only: the text and its undo stay as they are."""
        if marks or self._marks.get(kind):
            self._marks[kind] = list(marks)
            self.setExtraSelections([one for each in self._marks.values() for one in each])

    def set_min_lines(self, lines: int) -> None:
        """Be at least so many lines high."""
        if lines != self._min_lines:
            self._min_lines = lines
            self._fit()

    def line_height(self) -> int:
        """Return the distance of lines in pixels, as Qt's layout rounds it."""
        height = self.blockBoundingRect(self.document().firstBlock()).height()
        lines = max(1, self.document().firstBlock().lineCount())
        return max(1, round(height / lines))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  # Qt's name
        """Paste plain words, breaking long paragraphs softly."""
        if source.hasText():
            self._insert(self.textCursor(), source.text().replace("\r\n", "\n").replace("\r", "\n"))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802  # Qt's name
        """Copy the words as written, soft breaks joined."""
        data = QMimeData()
        data.setText(self._selected())
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """A new line typed by a person is a real one, also inside a softly broken paragraph."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and _is_joined(self.textCursor().block()):
            cursor = self.textCursor()
            cursor.joinPreviousEditBlock()
            cursor.setBlockFormat(QTextBlockFormat())
            cursor.endEditBlock()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Another width has other lines."""
        super().resizeEvent(event)
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  # Qt's name
        """Open the usual menu; whoever knows the word it is about adds to it."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setObjectName("editor-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        self.menu_made.emit(menu, place.position())
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Tell that writing begins."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Tell that the field is left (not for the field's own menu, nor when another program comes to the front)."""
        super().focusOutEvent(event)
        reasons = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in reasons:
            self.left.emit()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the width of about sixty letters and the height of the text."""
        return QSize(px(480), self.height())

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        plain, joined = QTextBlockFormat(), QTextBlockFormat()
        joined.setProperty(_JOINED, True)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for line_number, line in enumerate(text.split("\n")):
            for piece_number, piece in enumerate(pieces(line)):
                if piece_number:
                    self._has_joined = True
                    cursor.insertBlock(joined)
                elif line_number:
                    cursor.insertBlock(plain)
                cursor.insertText(piece)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _selected(self) -> str:
        """Return the selected words, soft breaks joined."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        parts: list[str] = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            if block.position() > start and not _is_joined(block):
                parts.append("\n")
            parts.append(block.text()[max(0, start - block.position()) : max(0, end - block.position())])
            block = block.next()
        return "".join(parts).replace("\u2028", "\n")

    @Slot()
    def _on_text_changed(self) -> None:
        if not self._setting:
            self.edited.emit()

    def _dress(self) -> None:
        fonts.load_all()
        self.setFont(current().font(16, note=True))
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        """Be as high as the text; the loop ends at the cap, so a long note costs no more than a short one."""
        line = self.line_height()
        cap = line * self._max_lines
        height = 0.0
        block = self.document().firstBlock()
        while block.isValid() and height < cap:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        capped = height >= cap
        wanted = int(min(max(height, line * self._min_lines), cap)) + 1
        if wanted != self.height() or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if capped else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)

    @Slot()
    def _reveal_soon(self) -> None:
        if self.hasFocus():
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Keep the line that is written in view of the page around."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if not isinstance(above, QScrollArea) or inside is None or not self.hasFocus():
            return
        place = self.cursorRect()
        corner = self.viewport().mapTo(inside, place.bottomLeft())
        above.ensureVisible(corner.x(), corner.y() - place.height() // 2, 0, place.height() + px(16))


def _is_joined(block: QTextBlock) -> bool:
    """Whether the block goes on with the paragraph of the block before it."""
    return bool(block.blockFormat().property(_JOINED))


class GrowingText(QFrame):
    """A field for more than one line in a form, with the edge of a field; it grows with what is written."""

    text_changed = Signal()
    left = Signal()

    def __init__(
        self, placeholder: str = "", *, min_lines: int = 2, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}-frame" if name else "")
        self.setProperty("frame", "note")
        self.setProperty("ring_radius", 8)
        self.editor = Editor(min_lines=min_lines, max_lines=40)
        self.editor.setObjectName(name)
        self.editor.setPlaceholderText(placeholder)
        self.editor.setProperty("ring_around", "parent")
        box(QVBoxLayout(self), (10, 6, 10, 6)).addWidget(self.editor)
        self.setFocusProxy(self.editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.editor.edited.connect(self.text_changed)
        self.editor.left.connect(self.left)

    def text(self) -> str:
        """Return the words as written."""
        return self.editor.text()

    def set_text(self, text: str) -> None:
        """Show ``text`` without telling anyone."""
        self.editor.set_text(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the words be read and copied with the keyboard, but not changed."""
        self.editor.setReadOnly(read_only)
        flags = self.editor.textInteractionFlags()
        self.editor.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def setAccessibleName(self, words: str) -> None:  # noqa: N802  # Qt's name
        """The name belongs to the editor inside."""
        super().setAccessibleName(words)
        self.editor.setAccessibleName(words)

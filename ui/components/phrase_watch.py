"""Wording that puts the weight on the child, said quietly under the field once the sentence is finished (S0-26).

A dotted line in the colour of secondary text, one line below, and a menu on Alt+Enter with what could stand instead.
Nothing changes by itself, nothing is counted, and no keystroke waits: the text is looked through in a pause.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTextEdit, QWidget

from app.domain.phrases import Noticed, Noticer, Phrase
from ui.announce import announce
from ui.components.buttons import HintButton
from ui.components.editor import Editor
from ui.components.text import IconLabel, Text
from ui.theme import box, current

PAUSE_MS = 900
WHOLE_UP_TO = 20_000  # letters; in a longer note only the paragraph that is written in is looked through


class PhraseWatch(QFrame):
    """The line under one editor. ``leave_alone`` carries the phrase that is not to be noticed any more at all."""

    leave_alone = Signal(str)
    taken = Signal(str, str)  # the words that stood there, and what stands there now

    def __init__(self, editor: Editor, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._noticer = Noticer(())
        self._found: tuple[Noticed, ...] = ()
        self._left: set[str] = set()  # the words that may stay as they are, in this note
        self.setObjectName(f"{name}-wording")
        row = box(QHBoxLayout(self), (12, 0, 8, 4), 8)
        row.addWidget(IconLabel("info-circle", "ink3", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = Text("", "hint", f"{name}-wording-words")
        row.addWidget(self._words, 1)
        self.other = HintButton(
            self.tr("Other words"), kind="quiet", hint=self.tr("Alt Enter"), small=True, name=f"{name}-other-words"
        )
        self.other.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.other.clicked.connect(self.offer)
        row.addWidget(self.other)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        editor.edited.connect(self._pause.start)
        editor.left.connect(self.look)
        current().changed.connect(self._mark)
        self.hide()

    @property
    def found(self) -> tuple[Noticed, ...]:
        """What is noticed as the text stands."""
        return self._found

    def set_phrases(self, phrases: Sequence[Phrase]) -> None:
        """Notice these from now on."""
        self._noticer = Noticer(phrases)
        self.look()

    @Slot()
    def look(self) -> None:
        """Look the text through, as far as its sentences are finished; all of it when nobody writes in it."""
        self._pause.stop()
        document = self._editor.document()
        if self._editor.isReadOnly():
            self._tell(())
            return
        writing = self._editor.hasFocus()
        start, text = 0, ""
        if document.characterCount() <= WHOLE_UP_TO:
            text = _plain(document.toRawText())
        else:
            block = self._editor.textCursor().block()
            start, text = block.position(), block.text()
        found = self._noticer.find(text, is_finished=not writing)
        wanted = [one for one in found if one.words.casefold() not in self._left]
        self._tell(tuple(_placed(one, text, start) for one in wanted))

    @Slot()
    def offer(self) -> None:
        """Show what could stand instead of the phrase at the cursor, or of the first one."""
        if not self._found:
            return
        one = self._nearest()
        menu = QMenu(self._editor)
        menu.setObjectName("wording-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words in one.instead:
            menu.addAction(words, partial(self.take, one, words))
        if one.instead:
            menu.addSeparator()
        menu.addAction(self.tr("&Leave it as it is"), partial(self._leave, one))
        menu.addAction(self.tr("&Do not notice this wording again"), partial(self._stop, one))
        menu.popup(self._editor.viewport().mapToGlobal(self._below(one)))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def take(self, one: Noticed, words: str) -> None:
        """Put ``words`` in the place of the phrase. Ctrl+Z brings back what stood there."""
        cursor = self._cursor(one)
        if _plain(cursor.selectedText()) != one.words:  # it was changed meanwhile
            self.look()
            return
        cursor.insertText(words)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()
        self.look()
        self.taken.emit(one.words, words)

    def _leave(self, one: Noticed) -> None:
        self._left.add(one.words.casefold())
        self.look()
        self._editor.setFocus()

    def _stop(self, one: Noticed) -> None:
        self._left.add(one.words.casefold())
        self.look()
        self._editor.setFocus()
        self.leave_alone.emit(one.phrase.text)

    def _nearest(self) -> Noticed:
        """Return the phrase at the cursor, else the last one before it, else the first."""
        at = self._editor.cursor_position()
        before = [one for one in self._found if one.start <= at]
        return before[-1] if before else self._found[0]

    def _cursor(self, one: Noticed) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        last = self._editor.document().characterCount() - 1
        cursor.setPosition(min(one.start, last))
        cursor.setPosition(min(one.end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _below(self, one: Noticed) -> QPoint:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(min(one.start, self._editor.document().characterCount() - 1))
        return self._editor.cursorRect(cursor).bottomLeft()

    def _tell(self, found: tuple[Noticed, ...]) -> None:
        is_new = bool(found) and not self._found
        self._found = found
        self._mark()
        if found:
            words = self.tr("“%1” may put the weight on the child.").replace("%1", found[0].words)
            if len(found) > 1:
                words = self.tr("%1 More in this note.").replace("%1", words)
            self._words.setText(words)
        if self.isHidden() is bool(found):
            self.setVisible(bool(found))
        if is_new:
            announce(self._editor, self._words.text())

    @Slot()
    def _mark(self) -> None:
        selections = []
        for one in self._found:
            marked = QTextEdit.ExtraSelection()
            marked.cursor = self._cursor(one)
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            style.setUnderlineColor(current().color("ink3"))
            marked.format = style
            selections.append(marked)
        self._editor.set_marks("wording", selections)


def _plain(raw: str) -> str:
    """Return Qt's text with line ends as newlines, letter for letter."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")


def _placed(one: Noticed, text: str, offset: int) -> Noticed:
    """Return where it stands as Qt counts: in units of UTF-16, of which an emoji takes two."""
    start, end = (len(text[:place].encode("utf-16-le")) // 2 + offset for place in (one.start, one.end))
    return Noticed(start, end, one.words, one.phrase)

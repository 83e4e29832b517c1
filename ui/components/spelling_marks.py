"""Words of one editor that the dictionary does not know: a wavy line under them, and what may have been meant.

Nothing changes by itself. The text is looked through in a pause, paragraph by paragraph and a few milliseconds at a
time, so that no keystroke waits; the word that is being typed is left in peace until the cursor has left it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from app.domain.spelling import Word, unknown
from ui.announce import announce
from ui.components.editor import Editor
from ui.theme import current

PAUSE_MS = 700
SLICE_S = 0.006  # at most so long at a time
MOST_MARKS = 400
MOST_REMEMBERED = 3_000  # paragraphs


class Speller(Protocol):
    """Who knows the words."""

    @property
    def may_add(self) -> bool:
        """Whether the person may add to the club's words."""

    def knows(self, word: str) -> bool:
        """Whether a word is right."""

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant."""


@dataclass(frozen=True, slots=True)
class Place:
    """An unknown word and where it stands, as Qt counts: in units of UTF-16 from the start of the text."""

    words: str
    start: int
    end: int
    begins: bool  # a sentence: its capital need not be a name's


class SpellingMarks(QObject):
    """What is under the words of one editor. F7 goes to the next one."""

    taken_as_right = Signal(str)  # for as long as the records are open
    add_asked = Signal(str)

    def __init__(self, editor: Editor, speller: Speller) -> None:
        super().__init__(editor)
        self._editor, self._speller = editor, speller
        self._seen: dict[str, tuple[Word, ...]] = {}  # by paragraph
        self._found: list[Place] = []
        self._run: Iterator[None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        editor.edited.connect(self._stir)
        editor.cursorPositionChanged.connect(self._stir)
        editor.menu_made.connect(self._add_to_menu)
        current().changed.connect(self._mark)
        shortcut = QShortcut(QKeySequence("F7"), editor)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.next_word)

    @property
    def found(self) -> tuple[str, ...]:
        """The words that are marked, in order."""
        return tuple(place.words for place in self._found)

    def begin_anew(self) -> None:
        """Other words are known now: look at everything again."""
        self._seen.clear()
        self.look()

    def end(self) -> None:
        """Mark nothing any more."""
        self._pause.stop()
        self._run = None
        self._found = []
        self._editor.set_marks("spelling", ())
        self.deleteLater()

    @Slot()
    def look(self) -> None:
        """Look the text through, as far as it changed, beginning now."""
        self._pause.stop()
        self._run = self._looking()
        self._go_on()

    @Slot()
    def next_word(self) -> None:
        """Select the next marked word after the cursor, say it and offer what may have been meant."""
        self._finish()
        if not self._found:
            announce(self._editor, self.tr("Every word is in the dictionary."))
            return
        at = self._editor.textCursor().selectionEnd()
        place = next((one for one in self._found if one.start >= at), self._found[0])
        self._editor.setTextCursor(self._cursor(place))
        announce(self._editor, self.tr("“%1” is not in the dictionary.").replace("%1", place.words))
        menu = QMenu(self._editor)
        menu.setObjectName("spelling-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, place)
        menu.popup(self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def take(self, place: Place, words: str) -> None:
        """Put ``words`` in the place of the word. Ctrl+Z brings back what stood there."""
        cursor = self._cursor(place)
        if cursor.selectedText() == place.words:  # else it was changed meanwhile
            cursor.insertText(words)
            self._editor.setTextCursor(cursor)
        self._editor.setFocus()
        self.look()

    @Slot()
    def _stir(self) -> None:
        self._run = None
        self._pause.start()

    def _go_on(self) -> None:
        run, end = self._run, perf_counter() + SLICE_S
        if run is None:
            return
        for _ in run:
            if perf_counter() > end:
                QTimer.singleShot(0, self, self._go_on)
                return
        self._run = None

    def _finish(self) -> None:
        """Look through what is left at once: somebody asks for it."""
        self._run = None
        for _ in self._looking():
            pass

    def _looking(self) -> Iterator[None]:
        """Go through the paragraphs, yielding after each; then mark what was found."""
        found: list[Place] = []
        block = self._editor.document().firstBlock()
        while block.isValid() and len(found) < MOST_MARKS:
            text = block.text()
            words = self._seen.get(text)
            if words is None:
                if len(self._seen) > MOST_REMEMBERED:
                    self._seen.clear()
                words = self._seen[text] = unknown(text, self._speller.knows)
            if words:
                found += _placed(block, text, words)
            block = block.next()
            yield
        at = self._editor.textCursor().position() if self._editor.hasFocus() else -1
        self._found = [one for one in found if one.end != at]  # that word is still being typed
        self._mark()

    @Slot(object, int)
    def _add_to_menu(self, menu: QMenu, position: int) -> None:
        place = next((one for one in self._found if one.start <= position <= one.end), None)
        if place is not None and self._cursor(place).selectedText() == place.words:
            usual = menu.actions()
            self._fill(menu, place)
            menu.addSeparator()
            for action in usual:  # to the end, below what the word is about
                menu.removeAction(action)
                menu.addAction(action)

    def _fill(self, menu: QMenu, place: Place) -> None:
        offered = self._speller.suggestions(place.words)
        for words in offered:
            menu.addAction(words.replace("&", "&&"), partial(self.take, place, words))
        if offered:
            menu.addSeparator()
        menu.addAction(
            self.tr("&Take “%1” as right for now").replace("%1", place.words),
            lambda: self.taken_as_right.emit(place.words),
        )
        is_name = place.words[0].isupper()
        if self._speller.may_add and not is_name:  # a name is nobody's to spread: the club's words are seen by all
            menu.addAction(self.tr("&Add it to the club’s words"), lambda: self.add_asked.emit(place.words))

    def _cursor(self, place: Place) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        last = self._editor.document().characterCount() - 1
        cursor.setPosition(min(place.start, last))
        cursor.setPosition(min(place.end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @Slot()
    def _mark(self) -> None:
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(current().color("urgent"))
        marks = []
        for place in self._found:
            marked = QTextEdit.ExtraSelection()
            marked.cursor = self._cursor(place)
            marked.format = style
            marks.append(marked)
        self._editor.set_marks("spelling", marks)


def _placed(block: QTextBlock, text: str, words: tuple[Word, ...]) -> Iterator[Place]:
    """Say where words stand as Qt counts: an emoji takes two."""
    start, is_plain = block.position(), text.isascii() or max(text) < "\U00010000"
    for word in words:
        first, last = word.start, word.end
        if not is_plain:
            first, last = (len(text[:place].encode("utf-16-le")) // 2 for place in (first, last))
        yield Place(word.text, start + first, start + last, word.begins)

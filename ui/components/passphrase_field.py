"""Typing a passphrase: hidden, shown on request, pasted if one likes.

Qt tells on the accessibility bus every letter that goes into a hidden field, and a screen reader then says it aloud.
So while the letters are hidden Qt's own field holds nothing but covers, one for each, and the letters stay here.
"""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.components.buttons import HintButton
from ui.components.trailing_line import TrailingLine
from ui.theme.first_paint import SECRET_TYPING

COVER = "•"


class PassphraseField(TrailingLine):
    """A passphrase: hidden letters with Show, paste allowed, and a signal when Caps Lock seems to be on."""

    caps_lock_changed = Signal(bool)

    def __init__(self, *, name: str = "passphrase", parent: QWidget | None = None) -> None:
        button = ShowButton(self.tr("Show"), self.tr("Hide"), name=f"{name}-show")
        super().__init__(button, parent)
        self._letters: list[str] = []  # what is written, while it is hidden
        self._is_covering = False
        self._covered_before = 0
        self._show = button
        self._caps = False
        self.setObjectName(name)
        self.setProperty("trailing", "wide")
        self.setProperty("large", True)
        self._set_mode(QLineEdit.EchoMode.Password)
        button.clicked.connect(self._on_show)
        self.textChanged.connect(self._take_in)  # before anybody else hears of it

    @property
    def is_shown(self) -> bool:
        """Whether the letters can be read."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    @property
    def is_caps_lock_on(self) -> bool:
        """Whether the last letter typed says that Caps Lock is on."""
        return self._caps

    def text(self) -> str:
        """Return what is written."""
        return super().text() if self.is_shown else "".join(self._letters)

    def setText(self, text: str | None) -> None:  # noqa: N802  # Qt's name
        """Write ``text`` instead of what stands there; the undo history starts anew."""
        words = text or ""
        if self.is_shown:
            super().setText(words)
            return
        is_new, self._letters = list(words) != self._letters, list(words)
        self._cover()
        if is_new and len(words) == self._covered_before:  # Qt has seen no change
            self._is_covering = True
            self.textChanged.emit(super().text())
            self._is_covering = False

    def hide_letters(self) -> None:
        """Hide the letters again."""
        if self.is_shown:
            words, units = super().text(), 2 * self.cursorPosition()
            self._letters = list(words)
            self._set_mode(QLineEdit.EchoMode.Password)
            self._cover(len(words.encode("utf-16-le")[:units].decode("utf-16-le", "ignore")))
        self._show.set_shown(shown=False)
        self.place_button()

    def wipe(self) -> None:
        """Empty the field, its undo history included, and hide the letters."""
        self.hide_letters()
        self.setText("")

    def paste(self) -> None:
        """Write what was copied, without the end of its line."""
        if self.is_shown:
            super().paste()
        elif not self.isReadOnly():
            self._write(QGuiApplication.clipboard().text().strip("\r\n"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  # Qt's name
        """Open the usual menu, whose Paste covers what it writes."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Notice Caps Lock: a capital without Shift, or a small letter with it (Qt does not tell the lock itself)."""
        from PySide6.QtGui import QKeySequence  # with all of the standard keys: not for the first paint

        letter = event.text()
        if event.key() == QtCore.Qt.Key.Key_CapsLock:
            self._set_caps(on=False)
        elif len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self._set_caps(on=letter.isupper() != shift)
        if self.is_shown or self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif _is_typed(event):
            self._write(letter)
        elif not (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802  # Qt's name
        """Write what is composed of several keys."""
        if self.is_shown or self.isReadOnly():
            super().inputMethodEvent(event)
            return
        if event.commitString():
            self._write(event.commitString())
        super().inputMethodEvent(QInputMethodEvent(event.preeditString(), event.attributes()))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Forget what was guessed of Caps Lock: it may be switched while the focus is elsewhere."""
        super().focusOutEvent(event)
        self._set_caps(on=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Select everything: where one word ends is not to be learnt from hidden letters."""
        if self.is_shown:
            super().mouseDoubleClickEvent(event)
        else:
            self.selectAll()

    def _set_mode(self, mode: QLineEdit.EchoMode) -> None:
        """Hide the letters or show them. A keyboard on the screen learns them in neither; Qt would let it in one."""
        self.setEchoMode(mode)
        self.setProperty("inputMethodHints", SECRET_TYPING)

    def _set_caps(self, *, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_lock_changed.emit(on)

    def _write(self, words: str) -> None:
        """Put words at the cursor or in the place of what is selected, covered."""
        start = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        self._letters[start : start + self.selectionLength()] = list(words)
        self._is_covering = True
        self.insert(COVER * len(words))
        self._is_covering = False

    def _cover(self, cursor: int | None = None) -> None:
        """Let Qt's field hold a cover for each letter."""
        self._covered_before = len(super().text())
        self._is_covering = True
        super().setText(COVER * len(self._letters))
        self._is_covering = False
        if cursor is not None:
            self.setCursorPosition(cursor)

    @Slot(str)
    def _take_in(self, _words: str) -> None:
        """Something else changed the field: letters were deleted, dropped in, or written by dictation."""
        if self._is_covering or self.is_shown:
            return
        words, had, cursor = super().text(), len(self._letters), self.cursorPosition()
        if not words.strip(COVER):  # nothing but covers
            gone = had - len(words)
            if gone >= 0:
                del self._letters[cursor : cursor + gone]
                return
            self._letters.clear()  # what was undone is not known any more
        else:
            before = len(words) - len(words.lstrip(COVER))
            after = len(words) - len(words.rstrip(COVER))
            if before + after > had:
                before = after = 0
            self._letters[before : had - after] = words[before : len(words) - after]
        self._cover(cursor)

    @Slot()
    def _on_show(self) -> None:
        if self.is_shown:
            self.hide_letters()
            return
        words = self.text()
        cursor = len(words[: self.cursorPosition()].encode("utf-16-le")) // 2  # Qt counts an emoji as two
        self._set_mode(QLineEdit.EchoMode.Normal)
        super().setText(words)
        self._letters.clear()
        self.setCursorPosition(cursor)
        self._show.set_shown(shown=True)
        self.place_button()


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes something: not with Ctrl alone, which is a command (Ctrl with Alt is AltGr)."""
    held = event.modifiers() & (QtCore.Qt.KeyboardModifier.ControlModifier | QtCore.Qt.KeyboardModifier.AltModifier)
    is_command = (
        held == QtCore.Qt.KeyboardModifier.ControlModifier
        or event.modifiers() & QtCore.Qt.KeyboardModifier.MetaModifier
    )
    return bool(event.text()) and event.text().isprintable() and not is_command


class ShowButton(HintButton):
    """Show or Hide, with an eye, inside the field."""

    def __init__(self, show: str, hide: str, *, name: str) -> None:
        super().__init__(show, kind="quiet", icon="eye", colour="ink2", weight=400, small=True, name=name)
        self._offers = {False: (show, "eye"), True: (hide, "eye-off")}

    def set_shown(self, *, shown: bool) -> None:
        """Offer to hide what is shown, or to show what is hidden."""
        words, icon = self._offers[shown]
        self.set_words(words, icon=icon)

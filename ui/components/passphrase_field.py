"""Typing a passphrase: hidden, shown on request, pasted if one likes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.components.buttons import HintButton
from ui.components.trailing_line import TrailingLine


class PassphraseField(TrailingLine):
    """A passphrase: hidden letters with Show, paste allowed, and a signal when Caps Lock seems to be on."""

    caps_lock_changed = Signal(bool)

    def __init__(self, *, name: str = "passphrase", parent: QWidget | None = None) -> None:
        button = ShowButton(self.tr("Show"), self.tr("Hide"), name=f"{name}-show")
        super().__init__(button, parent)
        self._show = button
        self._caps = False
        self.setObjectName(name)
        self.setProperty("trailing", "wide")
        self.setProperty("large", True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhHiddenText | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase)
        button.clicked.connect(self._on_show)

    @property
    def is_shown(self) -> bool:
        """Whether the letters can be read."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    @property
    def is_caps_lock_on(self) -> bool:
        """Whether the last letter typed says that Caps Lock is on."""
        return self._caps

    def hide_letters(self) -> None:
        """Hide the letters again."""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._show.set_shown(shown=False)
        self.place_button()

    def wipe(self) -> None:
        """Empty the field, its undo history included, and hide the letters."""
        self.setText("")
        self.hide_letters()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Notice Caps Lock: a capital without Shift, or a small letter with it (Qt does not tell the lock itself)."""
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._set_caps(on=False)
        elif len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set_caps(on=letter.isupper() != shift)
        super().keyPressEvent(event)

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

    def _set_caps(self, *, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_lock_changed.emit(on)

    @Slot()
    def _on_show(self) -> None:
        shown = not self.is_shown
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show.set_shown(shown=shown)
        self.place_button()


class ShowButton(HintButton):
    """Show or Hide, with an eye, inside the field."""

    def __init__(self, show: str, hide: str, *, name: str) -> None:
        super().__init__(show, kind="quiet", icon="eye", colour="ink2", weight=400, small=True, name=name)
        self._offers = {False: (show, "eye"), True: (hide, "eye-off")}

    def set_shown(self, *, shown: bool) -> None:
        """Offer to hide what is shown, or to show what is hidden."""
        words, icon = self._offers[shown]
        self.set_words(words, icon=icon)

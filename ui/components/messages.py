"""What the window says by itself: banners, undo, saved or not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.announce import announce
from ui.components.buttons import HintButton, IconButton
from ui.components.text import IconLabel, Text
from ui.theme import box, current, follow, look, nest, px
from ui.tones import BannerTone
from ui.wording.dates import clock_time

_ICONS = {
    "info": "info-circle",
    "attn": "alert-triangle",
    "urgent": "alert-triangle",
    "good": "circle-check",
    "priv": "lock",
}


class Banner(QFrame):
    """A soft strip with an icon, a sentence in weight 600 and one below; ``band`` fills the width without corners."""

    def __init__(
        self,
        tone: BannerTone,
        title: str,
        text: str = "",
        *,
        icon: str = "",
        band: bool = False,
        name: str = "banner",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._own_icon = icon
        self.setObjectName(name)
        self.setProperty("frame", "banner")
        self.setProperty("tone", tone)
        self.setProperty("band", band)
        row = box(QHBoxLayout(self), (20, 10, 20, 10) if band else (14, 10, 14, 10), 12)
        self._icon = IconLabel(icon or _ICONS[tone], tone, 20)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = box(QVBoxLayout(), 0, 2)
        self._title = Text("", "strong")
        self._text = Text("", "soft")
        words.addWidget(self._title)
        words.addWidget(self._text)
        nest(row, words, 1)
        self._buttons = box(QHBoxLayout(), 0, 8)
        nest(row, self._buttons)
        self.set_words(title, text)

    def setVisible(self, visible: bool) -> None:  # noqa: N802  # Qt's name
        """Show or hide it; what appears on a page that is there already is read out."""
        appears = visible and not self.isVisible()
        super().setVisible(visible)
        if appears and self.isVisible():
            self._say()

    def _say(self) -> None:
        announce(self, self.words(), urgent=self.property("tone") == "urgent")

    def set_words(self, title: str, text: str = "") -> None:
        """Show another title and text; what is empty takes no room."""
        before = self.accessibleName()
        self._title.setText(title)
        self._text.setText(text)
        self._title.setVisible(bool(title))
        self._text.setVisible(bool(text))
        self.setAccessibleName(" ".join(part for part in (title, text) if part))
        if self.isVisible() and self.words() != before:
            self._say()

    def set_tone(self, tone: BannerTone) -> None:
        """Change the tone, and the icon with it unless it has one of its own."""
        look(self, tone=tone)
        self._icon.set_icon(self._own_icon or _ICONS[tone], tone)

    def words(self) -> str:
        """Return what it says."""
        return self.accessibleName()

    def add_button(self, button: HintButton) -> HintButton:
        """Put a button at the right."""
        self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button


class UndoStrip(QFrame):
    """ "Removed 'Refresher training'. Undo", until the next change. Hidden while there is nothing to undo."""

    undone = Signal()

    def __init__(self, name: str = "undo-strip", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("frame", "undo")
        self._undo: Callable[[], None] | None = None
        row = box(QHBoxLayout(self), (14, 6, 8, 6), 8)
        self._words = Text("", "body")
        row.addWidget(self._words, 1)
        self._button = HintButton(self.tr("&Undo"), kind="quiet", small=True, name=f"{name}-undo")
        self._button.clicked.connect(self._on_undo)
        row.addWidget(self._button)
        close = IconButton("x", self.tr("Close"), name=f"{name}-close", side=28)
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        self.hide()

    def offer(self, words: str, undo: Callable[[], None]) -> None:
        """Show ``words`` and call ``undo`` once if asked to; whatever was offered before is gone."""
        self._words.setText(words)
        self._undo = undo
        self.show()
        announce(self, self.tr("{words} Undo is offered.").format(words=words))

    def words(self) -> str:
        """Return what it offers to undo, empty when nothing."""
        return self._words.text() if self._undo else ""

    @Slot()
    def dismiss(self) -> None:
        """Offer nothing any more."""
        self._undo = None
        self.hide()

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()
            self.undone.emit()


class SaveIndicator(QWidget):
    """Saved 18:52, Saving… (only when it takes over 500 ms), or Not saved since 18:52. Autosave is not read out."""

    def __init__(self, name: str = "save-indicator", *, after_ms: int = 500, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        row = box(QHBoxLayout(self), 0, 6)
        self._icon = IconLabel("check", "good", 18)
        self._words = Text("", "soft", wrap=False)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self._last: datetime | None = None
        self._state = "blank"
        self._timer = QTimer(self, singleShot=True, interval=after_ms)
        self._timer.timeout.connect(self._on_slow)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self, SaveIndicator._colour)
        self.blank()

    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    def blank(self) -> None:
        """Say nothing: there is nothing to save yet."""
        self._timer.stop()
        self._last = None
        self._show("blank", "", "")

    def saving(self) -> None:
        """A save has begun; it is only said when it takes long."""
        if not self._timer.isActive():
            self._timer.start()

    def saved(self, at: datetime, *, say: bool = False) -> None:
        """It is saved, at the local time ``at``; ``say`` has it read out (after Ctrl+S)."""
        self._timer.stop()
        self._last = at
        self._show("saved", self.tr("Saved {time}").format(time=clock_time(at)), "check")
        if say:
            announce(self, self.words())

    def failed(self, since: datetime | None = None) -> None:
        """It could not be saved. ``since`` is when it last was, when that is not what ``saved`` said."""
        self._timer.stop()
        last = since or self._last
        before = self._state
        if last is None:
            self._show("failed", self.tr("Not saved yet"), "alert-triangle")
        else:
            words = self.tr("Not saved since {time}").format(time=clock_time(last))
            self._show("failed", words, "alert-triangle")
        if before != "failed":
            announce(self, self.words(), urgent=True)

    def _show(self, state: str, words: str, icon: str) -> None:
        self._state = state
        self._words.setText(words)
        self.setAccessibleName(words)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.set_icon(icon, "urgent" if state == "failed" else "good")
        self._colour()

    def _colour(self) -> None:
        tone = {"failed": "urgent", "saved": "good"}.get(self._state, "ink2")
        weight = 600 if self._state == "failed" else 400
        self._words.setStyleSheet(
            f"color: {current().color(tone).name()}; font-weight: {weight}; font-size: {px(14)}px;"
        )

    @Slot()
    def _on_slow(self) -> None:
        self._show("saving", self.tr("Saving…"), "")

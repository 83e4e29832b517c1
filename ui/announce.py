"""Saying something to a screen reader without moving the focus (ui.md 11)."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_just_said: list[str] = []  # since the window last came round: a banner and its page may say the same


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have ``words`` read out: when the reader pauses, or at once when ``urgent`` (cannot save, locking soon)."""
    if not words or not QAccessible.isActive() or words in _just_said:
        return
    if not _just_said:
        QTimer.singleShot(0, _just_said.clear)
    _just_said.append(words)
    event = QAccessibleAnnouncementEvent(widget, words)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if urgent else level.Polite)
    QAccessible.updateAccessibility(event)

"""How the window looks on this computer: theme, text size, motion, and how large it opens."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMainWindow

from app.services.settings import Settings
from ui.theme import Mode, current

_MODES = {"auto": Mode.SYSTEM, "light": Mode.LIGHT, "dark": Mode.DARK}


def dress(settings: Settings) -> None:
    """Apply theme, text size and motion of ``settings``."""
    theme = current()
    theme.set_mode(_MODES[settings.theme])
    theme.set_text_percent(settings.text_percent)
    theme.set_reduce_motion(settings.reduce_motion)


def fit_to_screen(window: QMainWindow, room: QSize) -> None:
    """Have ``window`` open over the whole screen where its usual size is too high: Hide & lock is at its foot."""
    inside = window.size().boundedTo(room - QSize(0, 40))  # a title bar is lower on any desktop
    if window.size() != inside:
        window.resize(inside)  # what it goes back to, and where nobody manages windows
        window.setWindowState(QtCore.Qt.WindowState.WindowMaximized)

"""How large the window is at first: as it was drawn for, and no larger than the screen has room for."""

from __future__ import annotations

from PySide6.QtCore import QSize

FRAME_PX = 36  # a title bar of the system around it


def first_size(wished: QSize, room: QSize) -> QSize:
    """Return the size to open with, in pixels of the window, where ``room`` is what the screen leaves to windows."""
    return wished.boundedTo(QSize(room.width(), room.height() - FRAME_PX))

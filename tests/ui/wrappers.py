"""What Python keeps of Qt's own things."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QLayoutItem
from shiboken6 import getAllValidWrappers


def items_kept() -> int:
    """Return how many items of layouts, not layouts themselves, have a Python object."""
    return sum(isinstance(one, QLayoutItem) and not isinstance(one, QLayout) for one in getAllValidWrappers())

"""Putting one layout into another without leaving something behind that outlives it.

When a layout that holds widgets already is added to another, PySide makes a Python object for each of its items and
keeps it. Qt deletes an item with its widget and tells nobody: the Python object stays registered under an address that
something else gets later, and that thing then comes back as a ``QWidgetItem`` (or ends the process). So nothing here
calls ``addLayout`` but ``nest``, which lets go of those objects at once.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QLayout
from shiboken6 import invalidate

L = TypeVar("L", bound=QLayout)


def nest(parent: QBoxLayout, child: L, stretch: int = 0, *, at: int = -1) -> L:
    """Add ``child`` to ``parent``, at the end or before the item ``at``, with a stretch factor. Returns ``child``."""
    parent.insertLayout(at, child, stretch)
    _let_go(child)
    return child


def _let_go(layout: QLayout) -> None:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if isinstance(item, QLayout):
            _let_go(item)
        elif item is not None:
            invalidate(item)

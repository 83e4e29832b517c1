"""Where the focus goes when nobody has put it anywhere yet."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QWidget


def first_control(pane: QWidget, *, skip: QWidget | None = None) -> QWidget | None:
    """Return the control of ``pane`` that Tab reaches first, but not one in ``skip``, or None when it has none.

    For a pane that is not on screen yet: the one that it will be.
    """
    if pane.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus and pane.isVisible() and pane.isEnabled():
        return pane
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        tab = widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus
        inside = pane.isAncestorOf(widget) and not (skip is not None and skip.isAncestorOf(widget))
        if inside and tab and widget.isVisibleTo(pane) and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return None

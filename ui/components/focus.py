"""Where the focus goes when nobody has put it anywhere yet, and when what was laid over a page goes again."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


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


class FocusBefore:
    """What had the focus before something was laid over it, so that it can be given back."""

    def __init__(self) -> None:
        self._widget = QApplication.focusWidget()
        self._name = "" if self._widget is None else self._widget.objectName()

    def give_back(self, within: QWidget | None) -> None:
        """Focus it again; where the page was made anew meanwhile, what now has its name in ``within``.

        A widget that is gone must not even be asked: in an override that Qt calls, that ends the process.
        """
        widget = self._widget
        if widget is not None and not isValid(widget):
            same = within.findChildren(QWidget, self._name) if within is not None and self._name else []
            widget = next((one for one in same if one.isVisible()), None)
        if widget is not None and widget.isVisible():
            widget.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

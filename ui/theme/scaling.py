"""Keeping sizes, margins and icons right when the theme or the text size changes.

A widget is never asked to remember its own sizes: what was set through here is set again after each change, for as
long as the widget lives. Actions are held weakly by widget, so they must use their argument and not capture it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from PySide6 import QtCore
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

from ui.theme.theme import current, px

O = TypeVar("O", bound=QObject)  # noqa: E741  # any Qt object
L = TypeVar("L", bound=QLayout)
W = TypeVar("W", bound=QWidget)


class _Followers(QObject):
    """Everything that follows the theme, in the order in which it began to."""

    def __init__(self) -> None:
        super().__init__(current())
        self.actions: WeakKeyDictionary[QObject, list[Callable[[Any], None]]] = WeakKeyDictionary()
        current().changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        for target, actions in list(self.actions.items()):
            if not isValid(target):
                self.actions.pop(target, None)
                continue
            for action in actions:
                action(target)


_followers: _Followers | None = None


def follow(target: O, action: Callable[[O], None]) -> O:
    """Run ``action(target)`` now and after every change of theme or text size. Returns ``target``.

    ``action`` is a plain function or lambda of one argument that does not capture ``target``.
    """
    global _followers  # belongs to the one theme of the process
    if _followers is None:
        _followers = _Followers()
    _followers.actions.setdefault(target, []).append(action)
    action(target)
    return target


def _set_box(margins: tuple[int, int, int, int], spacing: int, layout: QLayout) -> None:
    left, top, right, bottom = margins
    layout.setContentsMargins(px(left), px(top), px(right), px(bottom))
    layout.setSpacing(px(spacing))


def box(layout: L, margins: tuple[int, int, int, int] | int = 0, spacing: int = 0) -> L:
    """Give ``layout`` margins (left, top, right, bottom, or one for all) and spacing in px at 100 % text."""
    sides = (margins, margins, margins, margins) if isinstance(margins, int) else margins
    return follow(layout, partial(_set_box, sides, spacing))


def _set_sizes(sizes: dict[str, int], widget: QWidget) -> None:
    for name, value in sizes.items():
        getattr(widget, name)(px(value))


def fix(
    widget: W,
    *,
    width: int | None = None,
    height: int | None = None,
    min_width: int | None = None,
    min_height: int | None = None,
    max_width: int | None = None,
    max_height: int | None = None,
) -> W:
    """Fix or bound the size of ``widget``, in px at 100 % text, for every text size. Returns the widget."""
    asked = {
        "setFixedWidth": width,
        "setFixedHeight": height,
        "setMinimumWidth": min_width,
        "setMinimumHeight": min_height,
        "setMaximumWidth": max_width,
        "setMaximumHeight": max_height,
    }
    return follow(widget, partial(_set_sizes, {name: value for name, value in asked.items() if value is not None}))


def look(widget: W, **properties: str | bool | int) -> W:
    """Set style-sheet properties (``kind="primary"``) on ``widget`` and have the style sheet look again."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
    return widget

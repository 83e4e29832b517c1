"""Object names, given where a widget is made: tests and screen readers' tools find widgets by them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

O = TypeVar("O", bound=QObject)  # noqa: E741  # any Qt object


def named(target: O, name: str) -> O:
    """Give ``target`` the object name ``name`` and return it."""
    target.setObjectName(name)
    return target

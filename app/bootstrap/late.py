"""Modules of Python's library that others load at once and need for almost nothing: they wait until they are asked."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class _StandIn(ModuleType):
    """Stands where a module of its name would, and loads it once something of it is asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # those of every module: Python itself asks for them when it imports
            raise AttributeError(name)
        _take_away(self)
        return getattr(import_module(self.__name__), name)  # Python's own lock on imports: two threads may both ask


@contextmanager
def left_for_later(*names: str) -> Iterator[None]:
    """Have what is imported meanwhile get a stand-in for the modules of these names, unless they are loaded already.

    Whoever imports one of them afterwards gets the module itself.
    """
    stand_ins = [_StandIn(name) for name in names if name not in sys.modules]
    sys.modules.update({one.__name__: one for one in stand_ins})
    try:
        yield
    finally:
        for one in stand_ins:
            _take_away(one)


def _take_away(stand_in: _StandIn) -> None:
    if sys.modules.get(stand_in.__name__) is stand_in:
        del sys.modules[stand_in.__name__]

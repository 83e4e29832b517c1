"""Modules that are there and are loaded when the first of their names is asked for.

The text of this file goes among the toolkit's own modules (``release/toolkit_texts.py``): it imports nothing else.

Safe from any thread: one lock for all of them. Nobody waits for it and is waited for: what these modules import in
their turn is Python's own or was loaded before, and calls nothing of Qt's wrongly while it is imported. The lock that
Python has for imports would not do: it is let go when the stand-in is there.
"""

from __future__ import annotations

import sys
import threading
import types
from importlib.util import find_spec, module_from_spec

loading = threading.RLock()
_begun: set[types.ModuleType] = set()


class Later(types.ModuleType):
    """A module whose text has not run yet, and a plain one as soon as it has. It knows what imports have to know."""

    def __getattr__(self, name: str) -> object:
        """Called for what is not there: run the text, then look again. Raises AttributeError as any module does."""
        if name.startswith("__"):  # what looks through all that is loaded asks for these, and would have all loaded
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        load(self)
        return types.ModuleType.__getattribute__(self, name)


def later(name: str) -> types.ModuleType:
    """Return the module ``name``, published as its import would, without running its text."""
    spec = find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(name)
    module = module_from_spec(spec)
    module.__class__ = Later
    sys.modules[name] = module
    package, _, short = name.rpartition(".")
    setattr(sys.modules[package], short, module)
    return module


def load(module: types.ModuleType) -> None:
    """Run the text of ``module`` unless that is done; what stops it is raised, and it is tried anew the next time."""
    with loading:
        if module in _begun or module.__spec__ is None or module.__spec__.loader is None:
            return
        _begun.add(module)
        try:
            module.__spec__.loader.exec_module(module)
        except BaseException:
            _begun.discard(module)
            raise
        module.__class__ = types.ModuleType

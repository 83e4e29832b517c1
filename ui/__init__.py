"""The window: screens, widgets, theme. Qt lives here and nowhere else."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  # the first part of Qt that is loaded, which does what is undone below

# PySide puts an import of its own in the place of Python's, for ``from __feature__ import snake_case``, which nothing
# here uses: it reads the source of every module that is loaded, and compares. It keeps Python's own under this name.
if (_plain := getattr(builtins, "__orig_import__", None)) is not None:
    builtins.__import__ = _plain

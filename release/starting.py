"""What PyInstaller has the packaged program do before our first line, at every start, and what of it we spare it.

Measured in docs/speed.md, "The packaged program"; why, and what was not tried, in decision 29.
"""

from __future__ import annotations

import py_compile
from collections.abc import Iterable
from pathlib import Path

from release.contents import Entry
from release.facts import PackagingError

LEFT_OUT = ("pyi_rth_pyside6", "pyi_rth_inspect")
"""PyInstaller's hooks that run first. One loads Qt, for commands too, to look whether the toolkit knows where its parts
are (as a wheel it does); the other lists Python's library, to find the source of what runs, which is not there."""

OWN_HOOKS = ("library_path", "qt_plugins")
"""Ours, of ``release/linux``, which run before all others."""

INDEX_READER = "pyimod01_archive"
_BYTE_BY_BYTE, _AT_ONCE = "marshal.load(fp)", "marshal.loads(fp.read())"


def kept_hooks(scripts: Iterable[Entry]) -> list[Entry]:
    """Return the scripts that run at the start, in order, without the hooks that are left out."""
    return [entry for entry in scripts if entry[0] not in LEFT_OUT]


def with_index_at_once(modules: Iterable[Entry], reader: Path, folder: Path) -> list[Entry]:
    """Return PyInstaller's own modules, of which the one that reads the archive of modules reads its index at once.

    As it comes it reads the index of some two thousand modules piece by piece, which takes six times as long.
    ``reader`` is that module's text, ``folder`` where the changed one is put. Raises PackagingError when PyInstaller
    does not read it as it was known to.
    """
    modules = list(modules)
    text = reader.read_text(encoding="utf-8")
    if text.count(_BYTE_BY_BYTE) != 1 or INDEX_READER not in [name for name, _file, _kind in modules]:
        raise PackagingError(f"PyInstaller's {INDEX_READER} reads its index in another way now: look at it.")
    folder.mkdir(parents=True, exist_ok=True)
    changed, compiled = folder / reader.name, folder / f"{reader.name}c"
    changed.write_text(text.replace(_BYTE_BY_BYTE, _AT_ONCE), encoding="utf-8")
    how = py_compile.PycInvalidationMode.UNCHECKED_HASH  # no time of a file in it: the same bytes each time
    py_compile.compile(str(changed), str(compiled), reader.name, doraise=True, optimize=0, invalidation_mode=how)
    return [(name, str(compiled) if name == INDEX_READER else file, kind) for name, file, kind in modules]

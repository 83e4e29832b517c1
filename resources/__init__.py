"""Everything shipped that is not code, and the one reader for it.

``read_text("templates/agreement.md")`` and ``read_bytes("fonts/...")`` are the only way to a shipped file,
so that a wheel, a packaged folder and a checkout all behave alike.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

_loader: Any = globals()["__loader__"]  # of a checkout, a wheel or a packaged folder


def read_bytes(name: str) -> bytes:
    """Return the bytes of the shipped file ``name`` ("/"-separated, below ``resources``).

    Raises FileNotFoundError when nothing of that name is shipped.
    """
    # Straight from the loader: importlib.resources takes 7 ms to load and pkgutil 2, at every start.
    data: bytes = _loader.get_data(str(Path(__path__[0], *name.split("/"))))
    return data


def read_text(name: str) -> str:
    """Return the UTF-8 text of the shipped file ``name``. Raises FileNotFoundError when it is not shipped."""
    return read_bytes(name).decode("utf-8")


def folder(name: str) -> Path:
    """Return where the shipped folder ``name`` lies, for a library that opens its files by itself."""
    return Path(__path__[0], *name.split("/")).absolute()


def names(folder: str) -> tuple[str, ...]:
    """Return the sorted names of the files directly in the shipped ``folder`` (no path in front)."""
    from importlib.resources import files

    place = files(__name__).joinpath(*folder.split("/"))
    return tuple(sorted(entry.name for entry in place.iterdir() if entry.is_file()))

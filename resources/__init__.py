"""Everything shipped that is not code, and the one reader for it.

``read_text("templates/agreement.md")`` and ``read_bytes("fonts/...")`` are the only way to a shipped file,
so that a wheel, a packaged folder and a checkout all behave alike.
"""

from __future__ import annotations

from importlib.resources import files


def read_bytes(name: str) -> bytes:
    """Return the bytes of the shipped file ``name`` ("/"-separated, below ``resources``).

    Raises FileNotFoundError when nothing of that name is shipped.
    """
    return files(__name__).joinpath(*name.split("/")).read_bytes()


def read_text(name: str) -> str:
    """Return the UTF-8 text of the shipped file ``name``. Raises FileNotFoundError when it is not shipped."""
    return read_bytes(name).decode("utf-8")


def names(folder: str) -> tuple[str, ...]:
    """Return the sorted names of the files directly in the shipped ``folder`` (no path in front)."""
    return tuple(sorted(entry.name for entry in files(__name__).joinpath(*folder.split("/")).iterdir() if entry.is_file()))

"""How many starts of the window in a row did not end well: a number beside the settings, and nothing else.

A start that is killed, crashes or hangs never says that it ended. Two in a row, and safe mode is offered.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

FILE_NAME = "starts"
OFFERED_FROM = 2
_MOST = 99


def begin(folder: Path) -> int:
    """Note that the window starts; return how many starts before this one did not end well. Raises nothing.

    Where nothing can be written, nothing is remembered.
    """
    before = _read(folder)
    _write(folder, min(before + 1, _MOST))
    return before


def end(folder: Path) -> None:
    """Note that the window was closed as it should be. Raises nothing."""
    with suppress(OSError):
        (folder / FILE_NAME).unlink(missing_ok=True)


def _read(folder: Path) -> int:
    try:
        with (folder / FILE_NAME).open("rb") as file:
            kept = file.read(8).strip()
    except OSError:
        return 0
    return min(int(kept), _MOST) if kept.isdigit() else 0


def _write(folder: Path, number: int) -> None:
    with suppress(OSError):
        (folder / FILE_NAME).write_bytes(b"%d\n" % number)

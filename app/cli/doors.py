"""What the commands are handed from above: window, surroundings, self-check. ``app.__main__`` wires them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from app.services.surroundings import Surroundings


class Doors(NamedTuple):
    """Ways to what lies outside the commands."""

    surroundings: Callable[[], Surroundings]  # makes the program's own folder; may raise an AppError
    why_no_screen: Callable[[], str]  # "" when a window can open, else words that follow "because"
    open_window: Callable[[Path | None, bool], int]  # with these records offered, in safe mode; returns the exit code
    self_check: Callable[[Callable[[str], None]], tuple[tuple[str, str], ...]]
    """Tries every part, telling each by name; returns (part, what went wrong) for those that failed."""

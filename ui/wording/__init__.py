"""Words for people: dates, counts, and what went wrong. Loaded when first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.wording.dates import (
        clock_time,
        count,
        day,
        day_in_list,
        day_in_prose,
        due,
        how_long,
        lateness,
        weekday_in_prose,
    )
    from ui.wording.errors import Explained, explain, field_problem, passphrase_problem


def __getattr__(name: str) -> object:
    """Load the module that ``name`` lives in. Raises AttributeError for a name that no module has."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = "errors" if name in ("Explained", "explain", "field_problem", "passphrase_problem") else "dates"
    return getattr(import_module(f"{__name__}.{home}"), name)


__all__ = [
    "Explained",
    "clock_time",
    "count",
    "day",
    "day_in_list",
    "day_in_prose",
    "due",
    "explain",
    "field_problem",
    "how_long",
    "lateness",
    "passphrase_problem",
    "weekday_in_prose",
]

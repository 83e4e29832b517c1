"""Words for people: dates, counts, and what went wrong."""

from __future__ import annotations

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
from ui.wording.errors import Explained, explain, field_problem

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
    "weekday_in_prose",
]

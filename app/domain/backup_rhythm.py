"""How often the schedule makes a backup. By itself, because the settings name it and the window's start reads them."""

from __future__ import annotations

from enum import StrEnum


class Rhythm(StrEnum):
    """How often the schedule makes a backup."""

    EACH_TIME = "each-time"  # once after each unlocking
    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"  # only when somebody asks

"""How the window looks: colours, type, sizes and icons, for light, dark, high contrast and every text size."""

from __future__ import annotations

from ui.theme.nesting import nest
from ui.theme.scaling import box, fix, follow, look
from ui.theme.theme import STYLE, TEXT_PERCENTS, Mode, Theme, current, px

__all__ = ["STYLE", "TEXT_PERCENTS", "Mode", "Theme", "box", "current", "fix", "follow", "look", "nest", "px"]

"""How the window looks on this computer: theme, text size, motion."""

from __future__ import annotations

from app.services.settings import Settings
from ui.theme import Mode, current

_MODES = {"auto": Mode.SYSTEM, "light": Mode.LIGHT, "dark": Mode.DARK}


def dress(settings: Settings) -> None:
    """Apply theme, text size and motion of ``settings``."""
    theme = current()
    theme.set_mode(_MODES[settings.theme])
    theme.set_text_percent(settings.text_percent)
    theme.set_reduce_motion(settings.reduce_motion)

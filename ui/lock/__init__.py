"""Hide & lock: covering the window at once, noticing that nobody is there, and clearing what was copied.

Loaded piece by piece, as ``ui.components`` is: before unlock none of it is needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.lock.capture import CaptureGuard
    from ui.lock.clipboard import ClipboardGuard
    from ui.lock.cover import LockCover
    from ui.lock.idle import IdleLock, waking_clock
    from ui.lock.input_watch import InputWatch
    from ui.lock.strip import LockStrip
    from ui.lock.system import SystemWatch

_HOME_OF = {
    "CaptureGuard": "capture",
    "ClipboardGuard": "clipboard",
    "IdleLock": "idle",
    "InputWatch": "input_watch",
    "LockCover": "cover",
    "LockStrip": "strip",
    "SystemWatch": "system",
    "waking_clock": "idle",
}


def __getattr__(name: str) -> object:
    """Load the module that ``name`` lives in. Raises AttributeError for a name that no module has."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)


__all__ = [
    "CaptureGuard",
    "ClipboardGuard",
    "IdleLock",
    "InputWatch",
    "LockCover",
    "LockStrip",
    "SystemWatch",
    "waking_clock",
]

"""Hide & lock: covering the window at once, noticing that nobody is there, and clearing what was copied."""

from __future__ import annotations

from ui.lock.clipboard import ClipboardGuard
from ui.lock.cover import LockCover
from ui.lock.idle import IdleLock, waking_clock
from ui.lock.input_watch import InputWatch
from ui.lock.strip import LockStrip
from ui.lock.system import SystemWatch

__all__ = ["ClipboardGuard", "IdleLock", "InputWatch", "LockCover", "LockStrip", "SystemWatch", "waking_clock"]

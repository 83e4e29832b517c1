"""Whether this computer asks programs to move less: Qt does not pass that on, so the system is asked itself.

On Linux the desktop's portal answers (GNOME, KDE and what follows the newer common setting), on Windows the setting
"Animation effects". On a Mac it is not asked. Where nobody answers, nothing is asked for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache

ASK_MS = 200  # a portal that runs answers in a few; one that does not run is not started for this
_WANTED = (
    ("org.freedesktop.appearance", "reduced-motion", lambda value: value == 1),
    ("org.gnome.desktop.interface", "enable-animations", lambda value: value is False),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", lambda value: str(value) in ("0", "0.0")),
)
_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION


@cache
def system_wants_less() -> bool:
    """Return what the system says, asked once, when something first would move."""
    if sys.platform == "win32":
        return _windows_wants_less()
    if sys.platform == "linux" and _has_session_bus():
        return wants_less(_portal)
    return False


def wants_less(ask: Callable[[str, str], object]) -> bool:
    """Whether one of the desktop's settings asks for less; ``ask`` returns a setting's value, None for none."""
    return any(is_less(ask(group, key)) for group, key, is_less in _WANTED)


def _has_session_bus() -> bool:
    """Whether there is a bus to ask at: without one, asking would try to start it."""
    beside = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")  # noqa: PTH118  # a name only
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or os.path.exists(beside)  # noqa: PTH110


def _portal(group: str, key: str) -> object:
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # not for the first paint
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    call = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "Read",
    )
    call.setArguments([group, key])
    call.setAutoStartService(False)
    answer = bus.call(call, QDBus.CallMode.Block, ASK_MS)
    values = answer.arguments() if answer.type() is QDBusMessage.MessageType.ReplyMessage else []
    return _plain(values[0]) if values else None


def _plain(value: object) -> object:
    """Take a value out of the variants that the portal wraps it in, twice."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value


def _windows_wants_less() -> bool:
    import ctypes

    user32 = getattr(ctypes, "windll").user32  # noqa: B009  # there on Windows only, which the types cannot know
    animates = ctypes.c_int(1)
    user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)
    return not animates.value

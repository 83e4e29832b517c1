"""Opens the window. Qt is first imported here, inside the function, so that no command ever waits for it."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from pathlib import Path

from app.bootstrap import defects
from app.bootstrap.late import left_for_later
from app.bootstrap.workplace import Workplace
from app.domain.errors import AppError
from app.services import starts
from app.services.surroundings import real_surroundings

_SCREEN_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY")
_SCREENLESS = ("offscreen", "minimal", "vnc")
_QT_NEEDS = (
    "libEGL.so.1",
    "libGL.so.1",
    "libxkbcommon.so.0",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libglib-2.0.so.0",
)


class NoScreenError(Exception):
    """A window cannot open here. The text says why, in a few words that follow "because"."""


def why_no_screen() -> str:
    """Return "" when there is a screen to open a window on, otherwise the reason in words that follow "because"."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if sys.platform != "linux" or platform in _SCREENLESS:
        return ""
    if not any(os.environ.get(name) for name in _SCREEN_VARIABLES):
        return "there is no screen"
    # Under X11 Qt ends the whole process when this one is missing, so it is asked for beforehand.
    is_x11 = platform.startswith("xcb") or not os.environ.get("WAYLAND_DISPLAY")
    return _lacking(("libxcb-cursor.so.0",)) if is_x11 else ""


def open_window(place: Workplace, vault: Path | None = None, *, is_safe: bool = False) -> int:
    """Open the window and return its exit code once it is closed. ``vault`` is the file to offer, or None.

    In safe mode when it is asked for, or when it is accepted after two starts that did not end well. Raises
    NoScreenError when no window can open here.
    """
    reason = why_no_screen()
    if reason:
        raise NoScreenError(reason)
    unended = starts.begin(place.folder)
    if unended >= starts.OFFERED_FROM and not is_safe:
        is_safe = load_ui("ui.safe_mode").is_wanted(place.folder)
    gc.disable()  # as app.__main__ does, also with --safe-mode; ui.garbage collects what comes after it
    around = real_surroundings(place.folder, place.device, is_safe=is_safe)
    start = load_ui("ui.start")
    gc.freeze()  # nor is what is loaded by now ever: no later collection looks at it
    code: int = start.run(
        place.folder,
        vault,
        around,
        ready=lambda program: defects.install(place.folder, program.defect_met.emit),  # the window says it from now on
    )
    starts.end(place.folder)
    return code


def tell_in_window(error: AppError) -> None:
    """Say in a small window of its own why Holdfast did not start. Raises NoScreenError when none can open here."""
    reason = why_no_screen()
    if reason:
        raise NoScreenError(reason)
    load_ui("ui.no_start").tell(error)


def load_ui(module: str):  # type: ignore[no-untyped-def]  # a module, whose members mypy does not know
    """Return the ``ui`` module of that name. Raises NoScreenError when the system lacks what Qt is built on."""
    try:
        # Qt's binding loads them to unfold parts of its own, which set-up and packaging have done beforehand.
        with left_for_later("inspect", "textwrap", "tokenize", "zipfile", "tempfile"):
            import_module("ui")
        return import_module(module)
    except ImportError:
        lacking = _lacking(_QT_NEEDS)
        if lacking:
            raise NoScreenError(lacking) from None
        raise


def _lacking(libraries: tuple[str, ...]) -> str:
    """Return "this computer lacks A, B" for those of the system's ``libraries`` that do not load, or ""."""
    import ctypes

    missing = []
    for library in libraries:
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(library)
    return f"this computer lacks {', '.join(missing)}" if missing else ""

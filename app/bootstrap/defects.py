"""What happens on a defect: a short report of codes and line numbers, no content, and one sentence to the person.

A report holds the kind of exception, the modules and lines it went through, and versions. It never holds the
exception's own text, values or paths: any of those could carry a name or a note (security.md 6).
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from app import __version__

if TYPE_CHECKING:
    from datetime import datetime

Tell = Callable[[Path | None], None]
MOST_REPORTS = 40  # of one run, and kept in all
AGAIN_AFTER_S = 5.0  # the same defect is said again when it comes again later
_PACKAGES = ("PySide6_Essentials", "sqlcipher3", "cryptography", "reportlab", "pyHanko", "pypdfium2")


def install(folder: Path, tell: Tell, clock: Callable[[], float] = time.monotonic) -> None:
    """Route every exception that nobody catches, in any thread, into a report in ``folder`` and then to ``tell``.

    ``tell`` gets the report's path, or None when it could not be written. ``clock`` gives seconds and never goes back.
    """
    hook = _Hook(folder, tell, clock)

    def on_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            hook.met(args.exc_value, args.exc_traceback)

    def on_unraisable(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            hook.met(args.exc_value, args.exc_traceback, is_told=False)  # an object is taken down: nobody to tell

    sys.excepthook = lambda _kind, value, trace: hook.met(value, trace)
    threading.excepthook = on_thread
    sys.unraisablehook = on_unraisable


class _Hook:
    """One report for each defect however often it comes, and one sentence at a time.

    What is painted is painted again at once: a defect there would fill the disk with reports and never let the person
    read what is said. A defect of what says it, or saves because of it, is written down and not said again.
    """

    def __init__(self, folder: Path, tell: Tell, clock: Callable[[], float]) -> None:
        self._folder, self._tell, self._clock = folder, tell, clock
        self._known: dict[
            tuple[str, ...], tuple[Path | None, float | None]
        ] = {}  # its report, and when it was last told
        self._telling = threading.local()
        self._lock = threading.Lock()

    def met(self, value: BaseException, trace: TracebackType | None, *, is_told: bool = True) -> None:
        """Deal with one. Raises nothing: there is nobody left to catch it."""
        if isinstance(value, (KeyboardInterrupt, SystemExit)):
            return
        with suppress(Exception):
            path, is_due = self._written(value, trace, is_told=is_told)
            if is_due and not getattr(self._telling, "is_on", False):
                self._telling.is_on = True
                try:
                    self._tell(path)  # at the end of the program whoever says it may be gone
                finally:
                    self._telling.is_on = False

    def _written(self, value: BaseException, trace: TracebackType | None, *, is_told: bool) -> tuple[Path | None, bool]:
        """Return the report, and whether it is to be told (again)."""
        which = (type(value).__qualname__, *_places(trace or value.__traceback__))
        now = self._clock()
        with self._lock:
            path, told_at = self._known.get(which, (None, None))
            if which not in self._known:
                path = write(self._folder, value, trace) if len(self._known) < MOST_REPORTS else None
            is_due = is_told and (told_at is None or now - told_at >= AGAIN_AFTER_S)
            self._known[which] = (path, now if is_due else told_at)
        return path, is_due


def write(folder: Path, value: BaseException, trace: TracebackType | None = None) -> Path | None:
    """Write the report of one defect into ``folder``/reports and return its path, or None when that fails."""
    from datetime import UTC, datetime  # not for the start, which has no defect to report

    at = datetime.now(UTC)
    path = folder / "reports" / f"holdfast-report-{at:%Y%m%d-%H%M%S-%f}.txt"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(report(value, at, trace))
    except OSError:
        return None
    _drop_oldest(path.parent)
    return path


def _drop_oldest(folder: Path) -> None:
    """Keep the newest reports; their names hold the time."""
    with suppress(OSError):
        for old in sorted(folder.glob("holdfast-report-*.txt"))[:-MOST_REPORTS]:
            old.unlink()


def report(value: BaseException, at: datetime, trace: TracebackType | None = None) -> str:
    """Return the report's text: kinds of exception, module and line numbers, versions; nothing of the content."""
    import platform

    lines = [
        "Holdfast report of a fault. It holds no names and no words from the records.",
        f"at {at:%Y-%m-%dT%H:%M:%SZ}",
        f"holdfast {__version__}",
        f"python {platform.python_version()} on {platform.system()} {platform.machine()}",
        *_versions(),
    ]
    seen: set[int] = set()
    current: BaseException | None = value
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines += [f"  {place}" for place in _places(trace or current.__traceback__)]
        current, trace = current.__cause__ or current.__context__, None
    return "\n".join(lines) + "\n"


def _places(trace: TracebackType | None) -> Iterator[str]:
    """Yield "module:line" for each step, from the outermost."""
    while trace is not None:
        yield f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
        trace = trace.tb_next


def _versions() -> Iterator[str]:
    """Yield the versions of the packages in use."""
    from importlib.metadata import PackageNotFoundError, version

    for name in _PACKAGES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            continue

"""What happens on a defect: a short report of codes and line numbers, no content, and one sentence to the person.

A report holds the kind of exception, the modules and lines it went through, and versions. It never holds the
exception's own text, values or paths: any of those could carry a name or a note (security.md 6).
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from app import __version__

if TYPE_CHECKING:
    from datetime import datetime

Tell = Callable[[Path | None], None]
_PACKAGES = ("PySide6_Essentials", "sqlcipher3", "cryptography", "reportlab", "pyHanko", "pypdfium2")


def install(folder: Path, tell: Tell) -> None:
    """Route every exception that nobody catches, in any thread, into a report in ``folder`` and then to ``tell``.

    ``tell`` gets the report's path, or None when it could not be written.
    """

    def on_exception(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        tell(write(folder, value, trace))

    def on_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def on_unraisable(args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            write(folder, args.exc_value, args.exc_traceback)  # while an object is taken down: nobody to tell

    sys.excepthook = on_exception
    threading.excepthook = on_thread
    sys.unraisablehook = on_unraisable


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
    return path


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

"""Waiting in the event loop, with an end: a table that waits for ever takes along whatever comes after it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

LONGEST = 120  # seconds; what is waited for takes one or two, ten on a busy computer


def until(true: Callable[[], bool]) -> None:
    """Run events until it is so, asleep in between: a loop that spins would slow down what is measured.

    Raises TimeoutError when it does not become so.
    """
    loop = QEventLoop()
    look, end = QTimer(interval=2), QTimer(interval=LONGEST * 1000, singleShot=True)
    look.timeout.connect(lambda: loop.quit() if true() else None)
    end.timeout.connect(loop.quit)
    look.start()
    end.start()
    loop.exec()
    if not true():
        raise TimeoutError(f"waited for {LONGEST} s in vain")

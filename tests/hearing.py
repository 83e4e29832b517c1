"""What a program that a test started says, line by line, with a limit: one that falls silent must not hold the rest."""

from __future__ import annotations

from subprocess import Popen
from threading import Thread
from weakref import WeakKeyDictionary

LIMIT_S = 120.0  # no measure of how quick anything is: whoever says nothing for so long will say nothing any more
_HEARD: WeakKeyDictionary[Popen[str], list[str]] = WeakKeyDictionary()


def next_line(process: Popen[str], limit_s: float = LIMIT_S) -> str:
    """Return the next line that ``process`` says, without the end of the line; "" when it has ended instead.

    Raises AssertionError, with all that was heard of it before, when it neither says anything nor ends within
    ``limit_s`` seconds; it is killed then.
    """
    assert process.stdout is not None
    stream, heard, lines = process.stdout, _HEARD.setdefault(process, []), list[str]()
    reading = Thread(target=lambda: lines.append(stream.readline()), daemon=True)
    reading.start()
    reading.join(limit_s)
    if not lines:
        process.kill()
        raise AssertionError(f"{process.args!r} said nothing for {limit_s:g} s; before that: {heard}")
    heard.append(lines[0].rstrip("\n"))
    return heard[-1]

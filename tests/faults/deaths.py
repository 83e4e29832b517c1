"""Dies at every step: a piece of work is done in a fork that kills itself at the n-th call that touches a file.

``python -m tests.faults.deaths MODULE FUNCTION ARG ..`` reads a number a line; for each a fork calls the function with
the arguments and dies at that call; it prints "lived" or "died". Only calls through ``os`` count, so what SQLite does
by itself is one step; the kills at random moments cover that.
"""

from __future__ import annotations

import importlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from tests.hearing import next_line

_CALLS = ("open", "write", "fsync", "replace", "rename", "unlink", "link", "mkdir", "rmdir")


class Deaths:
    """The process that forks. ``at(n)`` returns True when the work was done before its n-th step."""

    def __init__(self, function: str, *arguments: object) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.deaths", *function.split(":"), *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )

    def at(self, step: int) -> bool:
        """Do the work and die at ``step``."""
        assert self._process.stdin
        self._process.stdin.write(f"{step}\n")
        told = next_line(self._process)
        assert told in ("lived", "died"), told
        return told == "lived"

    def end(self) -> None:
        """End the process."""
        self._process.communicate(timeout=60)


@contextmanager
def deaths(function: str, *arguments: object) -> Iterator[Deaths]:
    """A process that does ``module:function`` with ``arguments`` and dies on the way."""
    made = Deaths(function, *arguments)
    try:
        yield made
    finally:
        made.end()


def at_every_step(function: str, *arguments: object, before: Callable[[], None], after: Callable[[bool], None]) -> int:
    """Die at each step in turn, until the work is done without; return how many steps there were."""
    step = 0
    with deaths(function, *arguments) as process:
        while True:
            step += 1
            before()
            lived = process.at(step)
            after(lived)
            if lived:
                return step


def _dying(real: Callable[..., Any], left: list[int]) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)

    return call


def _main(module: str, name: str, arguments: list[str]) -> None:
    work = getattr(importlib.import_module(module), name)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            left = [int(line)]
            for call in _CALLS:
                setattr(os, call, _dying(getattr(os, call), left))
            work(*arguments)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0:
            _say("failed")
            return
        _say("lived" if os.WIFEXITED(status) else "died")


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2], sys.argv[3:])

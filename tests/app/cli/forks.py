"""Processes that begin with everything loaded: forked from one that has loaded what the commands use, and never Qt.

A command in a process of its own takes a second before it does anything; most of it is loading the libraries that
draw and sign. Where the start itself is not what a test is about, its process is forked from one that is there
already. It is a real process all the same: its own folder, environment, standard streams, session and exit code.

Run as a program it is that first process: each line it reads is a job, each line it writes the exit code of one.
"""

from __future__ import annotations

import gc
import json
import os
import select
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_LOADED = (
    "app.__main__",
    "app.cli.commands",
    "app.cli.demo",
    "app.cli.documents",
    "app.cli.packages",
    "app.cli.records",
)
_WAIT_S = 300


class Forks:
    """The first process, and what it is asked for. To be used in a ``with``."""

    def __init__(self, root: Path) -> None:
        self._server = subprocess.Popen(
            [sys.executable, "-m", __name__],
            cwd=root,
            env={name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.communicate(timeout=_WAIT_S)  # it ends when nothing more can come

    def run(
        self, program: str, arguments: Sequence[str], *, folder: Path, environment: Mapping[str, str], streams: Path
    ) -> int:
        """Run ``program`` with ``arguments`` and return its exit code.

        It reads ``streams``/in and writes ``streams``/out and ``streams``/err. Raises AssertionError when it does not
        end within five minutes.
        """
        job = {
            "program": program,
            "arguments": ["-c", *arguments],
            "folder": str(folder),
            "environment": dict(environment),
            "streams": str(streams),
        }
        asked, told = self._server.stdin, self._server.stdout
        assert asked is not None
        assert told is not None
        asked.write(json.dumps(job).encode() + b"\n")
        asked.flush()
        assert select.select([told], [], [], _WAIT_S)[0], "the command does not end"
        return int(told.readline())


def serve() -> dict[str, Any]:
    """Fork a process for each job that is read. Returns in each of them, with the job; never in the first process."""
    with os.fdopen(os.dup(0), "rb", buffering=0) as jobs, os.fdopen(os.dup(1), "wb", buffering=0) as told:
        while line := jobs.readline():
            child = os.fork()
            if child == 0:
                return dict(json.loads(line))
            _, status = os.waitpid(child, 0)
            told.write(b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def become(job: Mapping[str, Any]) -> None:
    """Take on everything by which one process differs from another."""
    os.setsid()  # no terminal to ask on
    os.chdir(job["folder"])
    os.environ.clear()
    os.environ.update(job["environment"])
    sys.argv[:] = job["arguments"]
    streams = Path(job["streams"])
    flags = (os.O_RDONLY, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for number, (name, flag) in enumerate(zip(("in", "out", "err"), flags, strict=True)):
        opened = os.open(streams / name, flag, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin = open(0, encoding=sys.stdin.encoding, closefd=False)  # noqa: SIM115  # as long as the process lives


if __name__ == "__main__":
    from app.services import ahead

    ahead.opening()
    ahead.documents()
    for loaded in _LOADED:
        import_module(loaded)
    gc.freeze()  # what is loaded is shared by all of them, and looked at by none
    mine = serve()
    become(mine)
    exec(compile(mine["program"], "<string>", "exec"), {"__name__": "__main__"})  # noqa: S102  # the test's own

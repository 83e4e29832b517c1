"""kill -9 at a random moment, and what the killed process had said through its pipe."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import select
import time
from collections.abc import Callable, Sequence
from multiprocessing.context import ForkServerContext

TIMES = int(os.environ.get("HOLDFAST_FAULTS", "1"))  # a long run kills so many times more often


def fork_server(*preload: str) -> ForkServerContext:
    """Return a context whose processes are forked from one that has loaded ``preload``, so that each begins at once."""
    made = multiprocessing.get_context("forkserver")
    made.set_forkserver_preload(list(preload))
    return made


def kill_at_random(
    context: ForkServerContext,
    target: Callable[..., None],
    arguments: Sequence[object],
    after_s: float,
    has_begun: Callable[[bytes], bool] = lambda said: b"open\n" in said,
) -> list[str]:
    """Run ``target`` in a process of its own, its last argument a pipe; kill it ``after_s`` after it has begun.

    ``has_begun`` judges from what it said, so that a slow machine is not killed before it has done anything. Returns
    the lines it had said by then, each whole.
    """
    read_end, write_end = os.pipe()
    pipe = multiprocessing.connection.Connection(write_end)
    process = context.Process(target=_writing_to, args=(target, tuple(arguments), pipe))
    process.start()
    pipe.close()
    reported = b""
    while not has_begun(reported):
        got = os.read(read_end, 65536)
        assert got, f"the process ended before it had begun: {reported!r}"
        reported += got
    deadline = time.monotonic() + after_s
    while (left := deadline - time.monotonic()) > 0:
        if select.select([read_end], [], [], left)[0]:  # read at once: a full pipe would hold the process up
            got = os.read(read_end, 65536)
            assert got, f"the process ended by itself: {reported!r}"
            reported += got
    process.kill()
    process.join()
    while got := os.read(read_end, 65536):
        reported += got
    os.close(read_end)
    return reported.decode().split("\n")[:-1]


def _writing_to(
    target: Callable[..., None], arguments: tuple[object, ...], pipe: multiprocessing.connection.Connection
) -> None:
    target(*arguments, pipe.fileno())

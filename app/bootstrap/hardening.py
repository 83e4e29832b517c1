"""Keeps what is in memory out of files that the system would write when a program crashes (security.md 6)."""

from __future__ import annotations

import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def refuse_core_dumps() -> None:
    """Ask the system never to write this process's memory to disk, as far as this system knows such a wish.

    Linux also stops other processes of the same account from reading it. Windows has no such switch here: not done.
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)

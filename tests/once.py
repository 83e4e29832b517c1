"""What is slow to make and the same for every test is made once in a run, however many processes the run has."""

from __future__ import annotations

import pickle
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar, cast

import pytest

T = TypeVar("T")


def made_once(name: str, make: Callable[[Path], T], factory: pytest.TempPathFactory, worker: str) -> T:
    """Return what ``make`` returned; nobody may change what it put into the folder that it was given.

    ``worker`` is the name of this process of the run, "master" when it is the only one. The first of them that asks
    makes it while the others wait. Windows has no lock that waits: there each makes its own.
    """
    if worker == "master" or sys.platform == "win32":
        return make(factory.mktemp(name))
    shared = factory.getbasetemp().parent / name
    told = shared / "told.pickle"
    with _one_at_a_time(shared.with_name(f"{name}.lock")):
        if not told.exists():  # also after somebody tried and failed
            shutil.rmtree(shared, ignore_errors=True)
            shared.mkdir()
            told.write_bytes(pickle.dumps(make(shared)))
    return cast(T, pickle.loads(told.read_bytes()))  # noqa: S301  # written by a process of this run


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[None]:
    assert sys.platform != "win32"
    import fcntl

    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # waits; a process that ends lets go of it
        yield

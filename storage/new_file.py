"""A file that is written piece by piece beside its place and moved there once it is whole: a kill leaves no half of it.

What a kill leaves beside it is taken away by the next attempt at the same place, or by ``remove_left_over``.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from app.domain.errors import VaultExistsError
from storage import files

_BESIDE = ".unfinished"
_CHUNK_BYTES = 1 << 20


class NewFile:
    """Written through ``file``, then put in place; used in a ``with`` block, which drops what was not put in place.

    Raises VaultExistsError when there is something at ``path`` already, ReadOnlyError, DiskFullError,
    StorageFailedError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._beside = beside(path)
        if path.exists() or path.is_symlink():
            raise VaultExistsError
        with files.as_app_errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._beside.unlink(missing_ok=True)
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            self.file: BinaryIO = os.fdopen(os.open(self._beside, flags, 0o600), "w+b")
        self._hold = _hold(self.file)

    def __enter__(self) -> NewFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.drop()

    def digest(self) -> str:
        """Return the SHA-256 (hex) of what is in it, read back from the disk after it was flushed."""
        found = hashlib.sha256()
        with files.as_app_errors():
            self.file.flush()
            os.fsync(self.file.fileno())
            self.file.seek(0)
            while chunk := self.file.read(_CHUNK_BYTES):
                found.update(chunk)
        return found.hexdigest()

    def place(self, check: Callable[[Path], None] = lambda _beside: None) -> None:
        """Flush it, let ``check`` read it where it stands (it may raise), and put it in its place."""
        with files.as_app_errors():
            self.file.flush()
            os.fsync(self.file.fileno())
            self.file.close()
        check(self._beside)
        with files.as_app_errors():
            try:
                files.move_new(self._beside, self._path)
            except FileExistsError:
                raise VaultExistsError from None
            files.sync_folder(self._path.parent)
        self._let_go()

    def drop(self) -> None:
        """Take away what was not put in place. Safe at any time."""
        with suppress(OSError):  # a full disk: what could not be written goes with the file
            self.file.close()
        files.remove_all((self._beside,))
        self._let_go()

    def _let_go(self) -> None:
        if self._hold is not None:
            os.close(self._hold)
            self._hold = None


def beside(path: Path) -> Path:
    """Return where it grows until it is put at ``path``: its name says that it is not finished."""
    return path.with_name(path.name + _BESIDE)


def remove_left_over(folder: Path, is_ours: Callable[[str], bool], begins: bytes) -> None:
    """Take away what runs that were killed left in ``folder``: half-made files whose own name ``is_ours``.

    Only ordinary files that hold nothing or begin as ours do (``begins``), and none that is being written now. What
    cannot be looked at or removed stays; nothing is raised.
    """
    with suppress(OSError):
        for path in tuple(folder.iterdir()):
            if path.name.endswith(_BESIDE) and is_ours(path.name.removesuffix(_BESIDE)):
                with suppress(OSError):
                    _remove_if_ours(path, begins)


def _remove_if_ours(path: Path, begins: bytes) -> None:
    if path.is_symlink():
        return
    with files.open_ordinary(path) as file:
        held = _hold(file)
        is_free = held is not None or sys.platform == "win32"
        is_ours = is_free and begins.startswith(file.read(len(begins)))
    if is_ours:
        path.unlink()  # Windows refuses while another run has it open
    if held is not None:
        os.close(held)


def _hold(file: BinaryIO) -> int | None:
    """Hold a file until what is returned is closed, so that nobody takes it for a left-over; None when that fails.

    Windows needs no such thing: there nobody removes a file that is open.
    """
    if sys.platform == "win32":
        return None
    import fcntl

    held = os.dup(file.fileno())
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(held)
        return None
    return held

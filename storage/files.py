"""Writing files so that a power cut, a full disk or a pulled stick leaves either the old file or the new one.

Every file is made readable by its owner only. The system's error numbers become the program's errors here, once.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import AppError, DiskFullError, ReadOnlyError, StorageFailedError

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.ENOENT, errno.EISDIR})
_NO_SUCH_NAME = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL, errno.ELOOP})
_BUSY_LIMIT_S = 2.0  # Windows keeps a file "in use" for moments after a virus scanner looked at it
_BUSY_PAUSE_S = 0.05
_CHUNK_BYTES = 1 << 20


def app_error(error: OSError) -> AppError:
    """Return the program's error for a failed system call that writes: full, not writable, or another reason."""
    if error.errno in _FULL:
        return DiskFullError()
    if error.errno in _READ_ONLY:
        return ReadOnlyError()
    return StorageFailedError(errno.errorcode.get(error.errno or 0, "unknown"))


@contextmanager
def as_app_errors() -> Iterator[None]:
    """Turn an OSError inside the block into DiskFullError, ReadOnlyError or StorageFailedError (no path in it)."""
    try:
        yield
    except OSError as error:
        raise app_error(error) from None


def make_private(path: Path) -> None:
    """Make an empty file at ``path`` that only its owner may read. Raises OSError; FileExistsError when taken."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def write_new(path: Path, content: bytes) -> None:
    """Write ``content`` to a file that must not exist yet, owner-only, and flush it to the disk. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise


class NotOrdinaryError(OSError):
    """There is something by that name, and it is no ordinary file: a folder, a device, a pipe."""


def open_ordinary(path: Path) -> BinaryIO:
    """Open a file that came from elsewhere for reading, if it is an ordinary one (or a link to one).

    A named pipe would keep whoever opens it waiting for ever, and a device need not end. Raises NotOrdinaryError and
    the other OSErrors of opening.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotOrdinaryError
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # put there since
        os.close(descriptor)
        raise NotOrdinaryError
    return os.fdopen(descriptor, "rb")


def read_ordinary(path: Path, most_bytes: int) -> bytes:
    """Return what is in a file that somebody chose: at most ``most_bytes`` and one more, which tells that it is larger.

    Raises FileNotFoundError when there is none of that name (also one that no file can have), NotOrdinaryError, and for
    anything else StorageFailedError.
    """
    try:
        with open_ordinary(path) as file:
            return file.read(most_bytes + 1)
    except NotOrdinaryError:
        raise
    except ValueError:  # a name with a character that no system takes
        raise FileNotFoundError(errno.EINVAL, "no such file") from None
    except OSError as error:
        if error.errno in _NO_SUCH_NAME:
            raise FileNotFoundError(error.errno, "no such file") from None
        raise app_error(error) from None


def replace(source: Path, target: Path) -> None:
    """Put ``source`` in the place of ``target``. Waits up to 2 s where Windows says that the file is in use."""
    _while_busy(lambda: source.replace(target))


def is_ordinary(path: Path) -> bool:
    """True for a file that may be replaced at all: not a folder, a device, a pipe, nor a link to something else."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except FileNotFoundError:
        return False


def move_new(source: Path, target: Path) -> None:
    """Move ``source`` to ``target`` without ever overwriting one. Raises FileExistsError and other OSErrors."""
    if sys.platform == "win32":
        _while_busy(lambda: source.rename(target))  # refuses an existing target by itself
        return
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:  # a memory stick's file system has no links
        if target.exists():
            raise FileExistsError(errno.EEXIST, "taken") from None
        source.rename(target)
    else:
        source.unlink()


def sync_folder(folder: Path) -> None:
    """Flush the names in ``folder`` to the disk, where the system can (not on Windows). Raises OSError."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some network and stick file systems cannot; the file itself is flushed
            raise
    finally:
        os.close(descriptor)


def copy_from(descriptor: int, target: Path, go_on: Callable[[], None] = lambda: None) -> None:
    """Copy the file open at ``descriptor``, from its first byte on, to a new owner-only file; flushed.

    The descriptor stays open and its position is not used, see ``storage.connection.Reader``. ``go_on`` is called
    before each piece and may raise. Raises OSError.
    """
    out = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        offset = 0
        while chunk := _read_at(descriptor, offset):
            go_on()
            view = memoryview(chunk)
            while view:
                view = view[os.write(out, view) :]
            offset += len(chunk)
        os.fsync(out)
    finally:
        os.close(out)


def remove_all(paths: tuple[Path, ...]) -> None:
    """Remove what was half made. A file that cannot be removed stays; nothing is raised."""
    for path in paths:
        with suppress(OSError):
            path.unlink()


def _read_at(descriptor: int, offset: int) -> bytes:
    if sys.platform == "win32":
        os.lseek(descriptor, offset, os.SEEK_SET)
        return os.read(descriptor, _CHUNK_BYTES)
    return os.pread(descriptor, _CHUNK_BYTES, offset)


def _while_busy(move: Callable[[], object]) -> None:
    until = time.monotonic() + (_BUSY_LIMIT_S if sys.platform == "win32" else 0.0)
    while True:
        try:
            move()
        except PermissionError:
            if time.monotonic() >= until:
                raise
            time.sleep(_BUSY_PAUSE_S)
        else:
            return

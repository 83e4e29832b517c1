"""Putting a backup in the place of the records: the old ones are kept aside, and a crash leaves the old or the new.

Everything that is replaced is first kept in a folder "NAME replaced DATE", whole, with a mark that it is. Then the new
files take their places one by one. Whoever opens the records next finds out whether that was finished, and takes it
back when it was not. SQLite's journal goes aside too: beside another file it would be played into it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.errors import AlreadyOpenError, BackupFailedError, NotAVaultError
from storage import backup, files, manifest
from storage.keys import header as headers

_UNFINISHED = ".unfinished"
_WHOLE = "whole"  # the mark: everything that will be replaced is kept aside
_FRESH = ".restoring"
_SQLITE_LOCK_AT, _SQLITE_LOCK_BYTES = 0x40000000, 512  # the bytes that SQLite locks, in every file


def replace(backup_folder: Path, path: Path, when: str) -> Path:
    """Put the backup in the place of the vault at ``path`` and return the folder that keeps the old files.

    ``when`` is the date in that folder's name. The backup is compared before anything is written and the copies again
    before they are put in place. Raises BackupFailedError("manifest" | "missing" | "changed"), AlreadyOpenError,
    NotAVaultError when there is nothing at ``path``, DiskFullError, ReadOnlyError, StorageFailedError: the old records
    stand then.
    """
    if not path.exists():
        raise NotAVaultError
    listed = manifest.read(backup_folder)
    backup.compare(backup_folder, listed)
    finals = _files_of(path)[:3]
    fresh = tuple(final.with_name(final.name + _FRESH) for final in finals)
    aside = backup.free(path.with_name(f"{path.stem} replaced {when}"))
    keeping = aside.with_name(aside.name + _UNFINISHED)
    try:
        with files.as_app_errors(), nobody_inside(path):
            files.remove_all(fresh)
            for name, target in zip(manifest.file_names(listed.name), fresh, strict=True):
                backup.copy_file(backup_folder / name, target)
                if backup.facts(target) != listed.files[name]:
                    raise BackupFailedError("changed")
            _keep_aside(path, keeping)
            with _held(keeping / _WHOLE):
                _swap(path, fresh, finals)
                files.replace(keeping, aside)
            files.sync_folder(path.parent)
            files.remove_all((aside / _WHOLE,))
    except BaseException:
        files.remove_all(fresh)
        with suppress(Exception):
            settle(path)
        raise
    return aside


def is_unsettled(path: Path) -> bool:
    """Return whether a replacing of the vault at ``path`` was cut short."""
    return any(True for _ in _unfinished(path))


def settle(path: Path) -> None:
    """Take back a replacing that was cut short: the records are those from before it. Does nothing otherwise.

    Raises AlreadyOpenError while another copy of the program is at it, and as ``storage.files.as_app_errors``.
    """
    for keeping in _unfinished(path):
        with files.as_app_errors():
            if (keeping / _WHOLE).exists():
                with _held(keeping / _WHOLE):
                    _take_back(path, keeping)
            files.remove_all((*(keeping / one.name for one in _files_of(path)), keeping / _WHOLE))
            keeping.rmdir()
            files.remove_all(tuple(one.with_name(one.name + _FRESH) for one in _files_of(path)))
            files.sync_folder(path.parent)


def _files_of(path: Path) -> tuple[Path, Path, Path, Path]:
    journal = path.with_name(path.name + "-journal")
    return path, headers.keys_path(path), headers.copy_path(path), journal


def _unfinished(path: Path) -> Iterator[Path]:
    yield from sorted(path.parent.glob(f"{_literal(path.stem)} replaced *{_UNFINISHED}"))


def _literal(text: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in text)


def _keep_aside(path: Path, keeping: Path) -> None:
    """Keep what is there now, whole, before any of it is touched; the mark comes last."""
    keeping.mkdir(mode=0o700)
    for one in _files_of(path):
        if one.exists():
            try:
                os.link(one, keeping / one.name)
            except OSError:  # a file system without links
                backup.copy_file(one, keeping / one.name)
    files.sync_folder(keeping)
    files.write_new(keeping / _WHOLE, b"")
    files.sync_folder(keeping)
    files.sync_folder(path.parent)


def _swap(path: Path, fresh: tuple[Path, ...], finals: tuple[Path, ...]) -> None:
    with suppress(FileNotFoundError):
        _files_of(path)[3].unlink()
    for new, final in zip(fresh, finals, strict=True):
        files.replace(new, final)
    files.sync_folder(path.parent)


def _take_back(path: Path, keeping: Path) -> None:
    """Put every file that was kept aside back, the vault last: until then the mark makes the next one do it again."""
    vault, *others = _files_of(path)
    for one in (*others, vault):
        kept = keeping / one.name
        if kept.exists():
            beside = one.with_name(one.name + _FRESH)
            files.remove_all((beside,))
            backup.copy_file(kept, beside)
            files.replace(beside, one)
        else:
            files.remove_all((one,))
    files.sync_folder(path.parent)


@contextmanager
def nobody_inside(path: Path) -> Iterator[None]:
    """Hold the bytes that SQLite would lock. Raises AlreadyOpenError while a program has the vault open."""
    if sys.platform == "win32":  # there an open file cannot be replaced anyway
        yield
        return
    import fcntl

    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SQLITE_LOCK_BYTES, _SQLITE_LOCK_AT)
        except OSError:
            raise AlreadyOpenError from None
        yield


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Hold a file of ours, so that nobody else takes back what is under way. Raises AlreadyOpenError."""
    with path.open("r+b") as file:
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AlreadyOpenError from None
        yield

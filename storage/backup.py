"""Backups: the vault's three files in a dated folder, copied whole, the COPY checked page by page, then put in place.

Copying holds the write lock (the worker that owns the connection does it); hashing and checking do not, so people
write on meanwhile (speed.md 11). The same passphrases open a backup. A restore never overwrites anything.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import BackupFailedError, DamagedVaultError, VaultExistsError
from storage import connection, files, integrity, manifest, rekeying
from storage.audit import AuditHead
from storage.keys import header as headers
from storage.keys.ring import KeyRing
from storage.manifest import Manifest, file_names
from storage.migrations import version_of
from storage.page_macs import PAGE_BYTES, SALT_BYTES, PageMacs
from storage.unlocking import Unlocked, present_header
from storage.vault import Vault

MANIFEST = manifest.NAME
UNFINISHED = ".unfinished"
_CHUNK_BYTES = 1 << 20
_under_way: set[Path] = set()  # unfinished folders that this process is still working on


@dataclass(frozen=True, slots=True)
class CopiedBackup:
    """Files that are copied and not checked yet. Hand it to ``finish`` (any thread) or ``discard``."""

    folder: Path  # the unfinished one
    target: Path  # where it goes
    name: str  # file name of the vault
    ring: KeyRing
    head: AuditHead
    schema: int
    made_at: datetime
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup: its folder, the bytes of the database, and the head of the audit trail in it."""

    folder: Path
    size_bytes: int
    head: AuditHead


def backup(vault: Vault, to: Path, now: datetime) -> Backup:
    """Back up an open vault into a new dated folder in ``to``: see ``copy`` and ``finish``."""
    return finish(copy(vault, to, f"{vault.path.stem} {now:%Y-%m-%d %H.%M.%S}", now))


def copy(vault: Vault, to: Path, folder_name: str, now: datetime, *, automatic: bool = False) -> CopiedBackup:
    """Copy an open vault's files into an unfinished folder in ``to``, under the write lock: the quick half.

    On the thread that owns the connection, outside a transaction. ``now`` is aware; a folder of the name is never
    overwritten (" (2)" is added). Raises DiskFullError, ReadOnlyError, StorageFailedError; nothing is left then.
    """
    return _copy(
        vault.path,
        vault.header,
        vault.ring,
        vault.db,
        vault.reader,
        vault.audit.head(),
        to,
        folder_name,
        now,
        automatic,
    )


def backup_closed(unlocked: Unlocked, to: Path, now: datetime) -> Backup:
    """Back up a vault that no window has open. Takes its lock meanwhile; does not migrate it.

    Raises AlreadyOpenError, and as ``copy`` and ``finish``.
    """
    ring = unlocked.ring
    rekeying.finish_interrupted(unlocked.path, unlocked.header, ring)
    db, reader = connection.open_with_reader(
        unlocked.path, ring.database_key(), vault_id=ring.vault_id, db_epoch=unlocked.header.db_epoch
    )
    try:
        name = f"{unlocked.path.stem} {now:%Y-%m-%d %H.%M.%S}"
        header = present_header(unlocked)
        copied = _copy(unlocked.path, header, ring, db, reader, _head(db), to, name, now)
    finally:
        connection.close(db)
        reader.close()
    return finish(copied)


def finish(copied: CopiedBackup) -> Backup:
    """Hash the copy, check every page of it with the key, write the manifest, put the folder in place.

    Safe on any thread. Raises BackupFailedError("check") when the copy is not whole (then it is removed),
    DiskFullError, ReadOnlyError, StorageFailedError.
    """
    try:
        with files.as_app_errors():
            listed = _proved(copied)
            files.write_new(copied.folder / MANIFEST, _manifest(copied, listed).encoded())
            files.sync_folder(copied.folder)
            target = _put_in_place(copied.folder, copied.target)
            _under_way.discard(copied.folder)
    except BaseException:
        discard(copied)
        raise
    return Backup(target, listed[copied.name][0], copied.head)


def discard(copied: CopiedBackup) -> None:
    """Remove an unfinished backup."""
    remove_folder(copied.folder, copied.name)


def duplicate(source: Path, to: Path, stopped: Callable[[], bool] = lambda: False) -> Path:
    """Copy a finished backup into the folder ``to`` (a memory stick), compare every byte, and return the new folder.

    Needs no key and no lock. A backup that stands there already is compared and left. ``stopped`` is asked now and
    then: BackupFailedError("stopped") when it says so. Raises BackupFailedError("manifest" | "missing" | "changed"),
    DiskFullError, ReadOnlyError, StorageFailedError; nothing half copied is left then, unless the stick is gone.
    """
    listed = manifest.read(source)
    target = to / source.name
    if target.exists():
        with suppress(BackupFailedError):
            compare(target, listed)
            return target
    with files.as_app_errors():
        to.mkdir(parents=True, exist_ok=True)
        _remove_leftovers(to, Path(listed.name))
        target = free(target)
        folder = target.with_name(target.name + UNFINISHED)
        folder.mkdir(mode=0o700)
    try:
        with files.as_app_errors():
            for name in file_names(listed.name):
                copy_file(source / name, folder / name, stopped)
            compare(folder, listed)
            files.write_new(folder / MANIFEST, listed.encoded())
            files.sync_folder(folder)
            return _put_in_place(folder, target)
    except BaseException:
        remove_folder(folder, listed.name)
        raise


def compare(folder: Path, listed: Manifest) -> None:
    """Compare every file in ``folder`` with the manifest. Raises BackupFailedError("missing" | "changed")."""
    for entry, expected in listed.files.items():
        if _facts_or_missing(folder / entry) != expected:
            raise BackupFailedError("changed")


def restore(backup_folder: Path, to: Path) -> Path:
    """Copy a backup's vault into the folder ``to`` (made when missing) and return the vault's path.

    The manifest's hashes are checked before anything is written, and the copies again before they are put in place.
    Raises BackupFailedError("manifest" | "missing" | "changed"), VaultExistsError when one of the names is taken,
    DiskFullError, ReadOnlyError, StorageFailedError. Nothing half restored remains.
    """
    listed = manifest.read(backup_folder)
    compare(backup_folder, listed)
    name, *keys = file_names(listed.name)
    order = (*keys, name)  # the vault last
    finals = tuple(to / entry for entry in order)
    journal = to / f"{name}-journal"  # of a vault that is gone: SQLite would play it back into this one
    if any(final.exists() or final.is_symlink() for final in (*finals, journal)):
        raise VaultExistsError
    fresh = tuple(final.with_name(final.name + ".restoring") for final in finals)
    placed: list[Path] = []
    try:
        with files.as_app_errors():
            to.mkdir(parents=True, exist_ok=True)
            files.remove_all(fresh)
            for entry, path in zip(order, fresh, strict=True):
                copy_file(backup_folder / entry, path)
                if facts(path) != listed.files[entry]:
                    raise BackupFailedError("changed")
            for path, final in zip(fresh, finals, strict=True):
                _move_new(path, final)
                placed.append(final)
            files.sync_folder(to)
    except BaseException:
        files.remove_all((*fresh, *placed))
        raise
    return to / name


def _copy(
    path: Path,
    header: headers.Header,
    ring: KeyRing,
    db: connection.Database,
    reader: connection.Reader,
    head: AuditHead,
    to: Path,
    folder_name: str,
    now: datetime,
    automatic: bool = False,
) -> CopiedBackup:
    with files.as_app_errors():
        to.mkdir(parents=True, exist_ok=True)
        _remove_leftovers(to, path)
        target = free(to / folder_name)
        folder = target.with_name(target.name + UNFINISHED)
        folder.mkdir(mode=0o700)
    _under_way.add(folder)
    copied = CopiedBackup(folder, target, path.name, ring, head, version_of(db), now.astimezone(UTC), automatic)
    try:
        with files.as_app_errors(), connection.transaction(db):
            reader.copy_to(folder / path.name)
            for keys in (headers.keys_path(path), headers.copy_path(path)):
                files.write_new(folder / keys.name, headers.encoded(header))
    except BaseException:
        discard(copied)
        raise
    return copied


def _proved(copied: CopiedBackup) -> dict[str, tuple[int, str]]:
    """Prove the copy (the keys are ours and unharmed, every page of the database is whole) and return its files' facts.

    The pages and their hash are of one reading: what the manifest names is what was proved. SQLite's look at the
    structure takes as long as that, so the two go on side by side.
    """
    try:
        is_genuine = headers.read(copied.folder / copied.name)[0].is_genuine(copied.ring)
    except DamagedVaultError:
        raise BackupFailedError("check") from None
    if not is_genuine:
        raise BackupFailedError("check")
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="backup-check") as beside:
        structure = beside.submit(_is_sound, copied)
        listed = {name: facts(copied.folder / name) for name in file_names(copied.name) if name != copied.name}
        listed[copied.name] = prove_pages(copied.folder / copied.name, copied.ring.database_key())
        if not structure.result():
            raise BackupFailedError("check")
    return listed


def prove_pages(path: Path, raw_key: str) -> tuple[int, str]:
    """Read a database once, prove each of its pages, those that hold nothing included, and return its ``facts``.

    Raises BackupFailedError("check") at a page that is not as it was written and where there is none, OSError.
    """
    digest = hashlib.sha256()
    size = 0
    macs: PageMacs | None = None
    with files.open_ordinary(path) as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
            macs = macs or PageMacs(raw_key, chunk[:SALT_BYTES])
            view = memoryview(chunk)
            for start in range(0, len(chunk), PAGE_BYTES):
                if not macs.holds((size + start) // PAGE_BYTES + 1, view[start : start + PAGE_BYTES]):
                    raise BackupFailedError("check")
            size += len(chunk)
    if not size:
        raise BackupFailedError("check")
    return size, digest.hexdigest()


def _is_sound(copied: CopiedBackup) -> bool:
    """Return whether the copy opens and SQLite's own check finds nothing in it."""
    try:
        db = connection.open_copy(copied.folder / copied.name, copied.ring.database_key())
    except DamagedVaultError:
        return False
    try:
        return not integrity.check_structure(db)
    finally:
        db.close()


def _put_in_place(folder: Path, wanted: Path) -> Path:
    target = free(wanted)
    files.replace(folder, target)
    files.sync_folder(target.parent)
    return target


def _head(db: connection.Database) -> AuditHead:
    row = db.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return AuditHead(0, bytes(32)) if row is None else AuditHead(row[0], bytes(row[1]))


def _manifest(copied: CopiedBackup, listed: dict[str, tuple[int, str]]) -> Manifest:
    return Manifest(
        vault_id=copied.ring.vault_id,
        name=copied.name,
        made_at=copied.made_at,
        schema=copied.schema,
        head=copied.head,
        files=listed,
        automatic=copied.automatic,
    )


def facts(path: Path) -> tuple[int, str]:
    """Return the bytes of a file and its SHA-256 in hex, as a manifest lists them. Raises OSError, also for anything
    but an ordinary file.
    """
    digest = hashlib.sha256()
    size = 0
    with files.open_ordinary(path) as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()


def _facts_or_missing(path: Path) -> tuple[int, str]:
    try:
        return facts(path)
    except (FileNotFoundError, NotADirectoryError):
        raise BackupFailedError("missing") from None
    except files.NotOrdinaryError:
        raise BackupFailedError("changed") from None
    except OSError as error:
        raise files.app_error(error) from None


def copy_file(source: Path, target: Path, stopped: Callable[[], bool] = lambda: False) -> None:
    """Copy a file to a new owner-only one, flushed. Raises OSError, BackupFailedError("stopped")."""

    def go_on() -> None:
        if stopped():
            raise BackupFailedError("stopped")

    with files.open_ordinary(source) as file:
        files.copy_from(file.fileno(), target, go_on)


def _move_new(source: Path, target: Path) -> None:
    try:
        files.move_new(source, target)
    except FileExistsError:
        raise VaultExistsError from None


def free(wanted: Path) -> Path:
    """Return ``wanted``, or the first " (2)", " (3)" .. that is free: never over an earlier backup."""
    return next(path for path in _numbered(wanted) if not path.exists())


def _numbered(wanted: Path) -> Iterator[Path]:
    yield wanted
    number = 2
    while True:
        yield wanted.with_name(f"{wanted.name} ({number})")
        number += 1


def _remove_leftovers(to: Path, vault: Path) -> None:
    """Remove what an earlier backup of this vault left when it was killed."""
    for folder in to.glob("*" + UNFINISHED):
        is_ours = folder.name.startswith(vault.stem + " ") and folder not in _under_way
        if is_ours and folder.is_dir() and not folder.is_symlink():
            remove_folder(folder, vault.name)


def remove_folder(folder: Path, vault_name: str) -> None:
    """Remove our own files in an unfinished folder, then the folder if it is empty."""
    _under_way.discard(folder)
    files.remove_all(tuple(folder / name for name in (*file_names(vault_name), MANIFEST)))
    with suppress(OSError):
        folder.rmdir()

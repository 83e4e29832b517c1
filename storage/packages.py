"""A package: documents that leave for another body, sealed under a fresh key that is printed and kept nowhere.

One file, a plain zip of numbered members that says nothing of what is in it. Each member is AES-256-GCM under HKDF of
the printed key (the form of a recovery key), bound to the package and its number; the first is the list of contents.
Opening needs the file and the sheet, no vault.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TypedDict
from uuid import UUID

from app.domain.errors import PackageError, VaultExistsError, WrongRecoveryKeyError
from storage import files
from storage.keys import recovery
from storage.keys.hierarchy import NONCE_BYTES, canonical, expand, unwrap, wrap
from storage.keys.recovery import RecoveryKey
from storage.new_file import NewFile

SUFFIX = ".holdfast-package"
MOST_DOCUMENTS = 20_000
LARGEST_DOCUMENT_BYTES = 200_000_000
LARGEST_PACKAGE_BYTES = 20_000_000_000
SALT_BYTES = 16

_FORMAT = 1
_WITH_FOLDERS = 2  # the same, and names lead into folders
_DEEPEST = 4
_HEAD = "package.json"
_LABEL = "package-v1"
_MAX_HEAD_BYTES = 4096
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ()._-]{0,119}")
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{one}{n}" for one in ("com", "lpt") for n in range(1, 10))})
_UNREADABLE = (
    zipfile.BadZipFile,
    OSError,
    ValueError,
    KeyError,
    TypeError,
    RecursionError,
    NotImplementedError,  # zipfile's word for a compression it does not know
    EOFError,
)


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a package. ``name`` is its file name when the package is opened; it names no child."""

    name: str
    content: bytes = field(repr=False)


class _Listed(TypedDict):
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Made:
    """A package that is on the disk: its key, shown once, and its digest."""

    path: Path
    key: RecoveryKey
    sha256: str


class Writer:
    """Writes a package document by document: never more than one of them is in memory. Used in a ``with`` block.

    Raises as ``write``. Until ``finish`` there is nothing at the place itself; what was begun and not finished goes.
    """

    def __init__(self, path: Path, package_id: UUID, random_bytes: Callable[[int], bytes]) -> None:
        self._path, self._id, self._random_bytes = path, package_id, random_bytes
        self._secret, self._salt = random_bytes(recovery.SECRET_BYTES), random_bytes(SALT_BYTES)
        self._key = expand(self._secret, _LABEL, self._salt)
        self._listed: list[_Listed] = []
        self._names = _Names()
        self._new = NewFile(path)
        self._archive = zipfile.ZipFile(self._new.file, "w", zipfile.ZIP_STORED)

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.drop()

    def add(self, document: Document) -> None:
        """Seal one document and write it."""
        self._names.take(document.name)
        if len(self._listed) >= MOST_DOCUMENTS:
            raise PackageError("too-many")
        digest = hashlib.sha256(document.content).hexdigest()
        self._listed.append({"name": document.name, "size": len(document.content), "sha256": digest})
        self._write(len(self._listed), document.content)

    def finish(self, about: str) -> Made:
        """Write the list of what is in it, read everything back with the key, and put the file in place."""
        self._write(0, canonical({"about": about, "documents": self._listed}))
        has_folders = any("/" in one["name"] for one in self._listed)
        head = {
            "format": _WITH_FOLDERS if has_folders else _FORMAT,
            "package": self._id.hex,
            "salt": self._salt.hex(),
            "members": len(self._listed) + 1,
        }
        with files.as_app_errors():
            self._archive.writestr(_info(_HEAD), canonical(head) + b"\n")
            self._archive.close()
        digest = self._new.digest()
        printed = recovery.from_secret(self._secret)
        self._new.place(lambda beside: self._read_back(beside, printed.text))
        return Made(self._path, printed, digest)

    def drop(self) -> None:
        """Take away what was begun. Safe at any time, and after ``finish``."""
        if self._archive.fp is not None:
            self._archive.fp = None  # its list of members is of no use, and a full disk could not take it
        self._new.drop()

    def _write(self, number: int, plain: bytes) -> None:
        sealed = wrap(self._key, plain, _bound(self._id, number), self._random_bytes(NONCE_BYTES))
        with files.as_app_errors():
            self._archive.writestr(_info(_member(number)), sealed)

    def _read_back(self, beside: Path, typed: str) -> None:
        with opened(beside, typed) as found:
            same = [one.name for one in found.documents()] == [one["name"] for one in self._listed]
        if not same:
            raise PackageError("read-back")


def write(
    path: Path, package_id: UUID, about: str, documents: Iterable[Document], random_bytes: Callable[[int], bytes]
) -> Made:
    """Write a package at ``path``, which must not exist, read it back with its key, and return both.

    ``about`` is a line for whoever opens it. Raises VaultExistsError, DiskFullError, ReadOnlyError,
    StorageFailedError, PackageError("too-many" | "name" | "read-back"); nothing is left then.
    """
    with Writer(path, package_id, random_bytes) as writer:
        for one in documents:
            writer.add(one)
        return writer.finish(about)


@contextmanager
def opened(path: Path, typed: str) -> Iterator[Opened]:
    """Open a package with its key, to read one document after another. Raises as ``read``."""
    secret = recovery.parsed(typed)
    with files.as_app_errors():
        try:
            file = files.open_ordinary(path)
        except files.NotOrdinaryError:
            raise PackageError("not-one") from None
    with file:
        if os.fstat(file.fileno()).st_size > LARGEST_PACKAGE_BYTES:
            raise PackageError("too-many")
        try:
            with zipfile.ZipFile(file) as archive:
                yield _opened(archive, secret)
        except (PackageError, WrongRecoveryKeyError):
            raise
        except _UNREADABLE:
            raise PackageError("not-one") from None


def read(path: Path, typed: str) -> tuple[str, tuple[Document, ...]]:
    """Return what a package says it is, and its documents, each checked.

    Raises WrongRecoveryKeyError (a group that cannot be right, or a key that does not fit), PackageError("not-one" |
    "changed" | "too-many"), StorageFailedError.
    """
    with opened(path, typed) as found:
        return found.about, tuple(found.documents())


def unpack(path: Path, typed: str, to: Path) -> tuple[Path, ...]:
    """Open a package into the folder ``to``, which must be new or empty, and return the files. Raises as ``read``.

    Raises also VaultExistsError when the folder holds something, DiskFullError, ReadOnlyError; nothing is left then.
    """
    written: list[Path] = []
    folders: list[Path] = []
    try:
        with opened(path, typed) as found:
            with files.as_app_errors():
                to.mkdir(parents=True, exist_ok=True, mode=0o700)
                if any(to.iterdir()):
                    raise VaultExistsError
            for one in found.documents():
                target = to.joinpath(*one.name.split("/"))
                try:
                    _into(target, one.content, to, folders)
                except OSError as error:  # of the folder, not of the package
                    raise files.app_error(error) from None
                written.append(target)
        with files.as_app_errors():
            files.sync_folder(to)
    except BaseException:
        files.remove_all(tuple(written))
        for folder in sorted(folders, key=lambda one: len(one.parts), reverse=True):
            with suppress(OSError):
                folder.rmdir()
        raise
    return tuple(written)


def _into(target: Path, content: bytes, to: Path, folders: list[Path]) -> None:
    for folder in reversed([one for one in target.parents if to in one.parents]):
        if not folder.is_dir():
            folder.mkdir(mode=0o700)
            folders.append(folder)
    files.write_new(target, content)


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that its key opens. ``about`` is what it says it is."""

    about: str
    names: tuple[str, ...]
    _documents: Iterator[Document] = field(repr=False)

    def documents(self) -> Iterator[Document]:
        """Yield each document, checked, once. Raises PackageError("changed" | "too-many")."""
        return self._documents


def _opened(archive: zipfile.ZipFile, secret: bytes) -> Opened:
    members = {info.filename: info for info in archive.infolist()}
    if len(members) != len(archive.infolist()) or len(members) > MOST_DOCUMENTS + 2:
        raise PackageError("not-one")
    if any(info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 1 for info in members.values()):
        raise PackageError("not-one")
    head = json.loads(_content(archive, members[_HEAD], _MAX_HEAD_BYTES))
    package_id, salt, count = UUID(head["package"]), bytes.fromhex(head["salt"]), head["members"]
    if head["format"] not in (_FORMAT, _WITH_FOLDERS) or type(count) is not int or len(salt) != SALT_BYTES:
        raise PackageError("not-one")
    if set(members) != {_HEAD, *(_member(number) for number in range(count))} or count < 1:
        raise PackageError("changed")
    key = expand(secret, _LABEL, salt)
    contents = unwrap(key, _content(archive, members[_member(0)], LARGEST_DOCUMENT_BYTES), _bound(package_id, 0))
    if contents is None:
        raise WrongRecoveryKeyError
    told = json.loads(contents)
    names = tuple(str(one["name"]) for one in told["documents"])
    if len(names) != count - 1:
        raise PackageError("changed")
    known = _Names()
    for name in names:
        known.take(name)
    return Opened(str(told["about"]), names, _documents(archive, members, key, package_id, told["documents"]))


def _documents(
    archive: zipfile.ZipFile,
    members: dict[str, zipfile.ZipInfo],
    key: bytes,
    package_id: UUID,
    listed: list[dict[str, object]],
) -> Iterator[Document]:
    for number, entry in enumerate(listed, 1):
        sealed = _content(archive, members[_member(number)], LARGEST_DOCUMENT_BYTES)
        plain = unwrap(key, sealed, _bound(package_id, number))
        if plain is None or hashlib.sha256(plain).hexdigest() != entry["sha256"]:
            raise PackageError("changed")
        yield Document(str(entry["name"]), plain)


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    if info.file_size > most or info.compress_size > most:
        raise PackageError("too-many")
    return archive.read(info)


class _Names:
    """The names of one package: each good, none twice, no file by the name of a folder."""

    def __init__(self) -> None:
        self._files: set[str] = set()
        self._folders: set[str] = set()

    def take(self, name: str) -> None:
        """Add one. Raises PackageError("name")."""
        folded = name.casefold()
        parts = folded.split("/")
        above = {"/".join(parts[:deep]) for deep in range(1, len(parts))}
        if not _is_good(name) or folded in self._files or folded in self._folders or above & self._files:
            raise PackageError("name")
        self._files.add(folded)
        self._folders |= above


def _is_good(name: str) -> bool:
    parts = name.split("/")
    return len(parts) <= _DEEPEST and all(
        _NAME.fullmatch(part)
        and not part.endswith((".", " "))
        and part.casefold().split(".")[0].strip() not in _RESERVED
        for part in parts
    )


def _info(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # no time of this computer


def _member(number: int) -> str:
    return f"{number:05}.sealed"


def _bound(package_id: UUID, number: int) -> bytes:
    return canonical([_FORMAT, package_id.hex, number])

"""A package: documents that leave for another body, sealed under a fresh key that is printed and kept nowhere.

One file, a plain zip of numbered members that says nothing of what is in it. Each member is AES-256-GCM under HKDF of
the printed key (the form of a recovery key), bound to the package and its number; the first is the list of contents.
Opening needs the file and the sheet, no vault.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from app.domain.errors import PackageError, VaultExistsError, WrongRecoveryKeyError
from storage import files
from storage.keys import recovery
from storage.keys.hierarchy import NONCE_BYTES, canonical, expand, unwrap, wrap
from storage.keys.recovery import RecoveryKey

SUFFIX = ".holdfast-package"
MOST_DOCUMENTS = 5_000
LARGEST_DOCUMENT_BYTES = 200_000_000
LARGEST_PACKAGE_BYTES = 2_000_000_000
SALT_BYTES = 16

_FORMAT = 1
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


@dataclass(frozen=True, slots=True)
class Made:
    """A package that is on the disk: its key, shown once, and its digest."""

    path: Path
    key: RecoveryKey
    sha256: str


def write(
    path: Path, package_id: UUID, about: str, documents: Sequence[Document], random_bytes: Callable[[int], bytes]
) -> Made:
    """Write a package at ``path``, which must not exist, read it back with its key, and return both.

    ``about`` is a line for whoever opens it. Raises VaultExistsError, DiskFullError, ReadOnlyError,
    StorageFailedError, PackageError("too-many" | "name" | "read-back"); nothing is left then.
    """
    _checked_names([one.name for one in documents])
    if len(documents) > MOST_DOCUMENTS:
        raise PackageError("too-many")
    secret, salt = random_bytes(recovery.SECRET_BYTES), random_bytes(SALT_BYTES)
    key = expand(secret, _LABEL, salt)
    listed = [
        {"name": one.name, "size": len(one.content), "sha256": hashlib.sha256(one.content).hexdigest()}
        for one in documents
    ]
    contents = canonical({"about": about, "documents": listed})
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        head = {"format": _FORMAT, "package": package_id.hex, "salt": salt.hex(), "members": len(documents) + 1}
        archive.writestr(_info(_HEAD), canonical(head) + b"\n")
        for number, plain in enumerate((contents, *(one.content for one in documents))):
            sealed = wrap(key, plain, _bound(package_id, number), random_bytes(NONCE_BYTES))
            archive.writestr(_info(_member(number)), sealed)
    raw = packed.getvalue()
    _place(path, raw)
    printed = recovery.from_secret(secret)
    if [one.name for one in read(path, printed.text)[1]] != [one.name for one in documents]:
        files.remove_all((path,))
        raise PackageError("read-back")
    return Made(path, printed, hashlib.sha256(raw).hexdigest())


def read(path: Path, typed: str) -> tuple[str, tuple[Document, ...]]:
    """Return what a package says it is, and its documents, each checked.

    Raises WrongRecoveryKeyError (a group that cannot be right, or a key that does not fit), PackageError("not-one" |
    "changed" | "too-many"), StorageFailedError.
    """
    secret = recovery.parsed(typed)
    with files.as_app_errors():
        try:
            with files.open_ordinary(path) as file:
                raw = file.read(LARGEST_PACKAGE_BYTES + 1)
        except files.NotOrdinaryError:
            raise PackageError("not-one") from None
        if len(raw) > LARGEST_PACKAGE_BYTES:
            raise PackageError("too-many")
    try:
        return _read(raw, secret)
    except (PackageError, WrongRecoveryKeyError):
        raise
    except _UNREADABLE:
        raise PackageError("not-one") from None


def unpack(path: Path, typed: str, to: Path) -> tuple[Path, ...]:
    """Open a package into the folder ``to``, which must be new or empty, and return the files. Raises as ``read``.

    Raises also VaultExistsError when the folder holds something, DiskFullError, ReadOnlyError; nothing is left then.
    """
    _about, documents = read(path, typed)
    written: list[Path] = []
    try:
        with files.as_app_errors():
            to.mkdir(parents=True, exist_ok=True, mode=0o700)
            if any(to.iterdir()):
                raise VaultExistsError
            for one in documents:
                target = to / one.name
                files.write_new(target, one.content)
                written.append(target)
            files.sync_folder(to)
    except BaseException:
        files.remove_all(tuple(written))
        raise
    return tuple(written)


def _read(raw: bytes, secret: bytes) -> tuple[str, tuple[Document, ...]]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        members = {info.filename: info for info in archive.infolist()}
        if len(members) != len(archive.infolist()) or len(members) > MOST_DOCUMENTS + 2:
            raise PackageError("not-one")
        if any(info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 1 for info in members.values()):
            raise PackageError("not-one")
        head = json.loads(_content(archive, members[_HEAD], _MAX_HEAD_BYTES))
        package_id, salt, count = UUID(head["package"]), bytes.fromhex(head["salt"]), head["members"]
        if head["format"] != _FORMAT or type(count) is not int or len(salt) != SALT_BYTES:
            raise PackageError("not-one")
        if set(members) != {_HEAD, *(_member(number) for number in range(count))} or count < 1:
            raise PackageError("changed")
        key = expand(secret, _LABEL, salt)
        contents = unwrap(key, _content(archive, members[_member(0)], LARGEST_DOCUMENT_BYTES), _bound(package_id, 0))
        if contents is None:
            raise WrongRecoveryKeyError
        told = json.loads(contents)
        documents = tuple(_documents(archive, members, key, package_id, told["documents"]))
    if len(documents) != count - 1:
        raise PackageError("changed")
    _checked_names([one.name for one in documents])
    return str(told["about"]), documents


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


def _place(path: Path, raw: bytes) -> None:
    fresh = path.with_name(path.name + ".new")
    try:
        with files.as_app_errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
            files.write_new(fresh, raw)
            try:
                files.move_new(fresh, path)
            except FileExistsError:
                raise VaultExistsError from None
            files.sync_folder(path.parent)
    finally:
        files.remove_all((fresh,))


def _checked_names(names: Sequence[str]) -> None:
    folded = [name.casefold() for name in names]
    good = all(_NAME.fullmatch(name) and not name.endswith((".", " ")) for name in names)
    if not good or len(set(folded)) != len(folded) or any(name.split(".")[0].strip() in _RESERVED for name in folded):
        raise PackageError("name")


def _info(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))  # no time of this computer


def _member(number: int) -> str:
    return f"{number:05}.sealed"


def _bound(package_id: UUID, number: int) -> bytes:
    return canonical([_FORMAT, package_id.hex, number])

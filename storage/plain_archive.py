"""A plain zip, written file by file: what everything is taken out in when no seal is wanted.

Anybody who gets hold of it reads it. The times in it are those of no computer.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from app.domain.errors import PackageError
from storage import files
from storage.new_file import NewFile, remove_left_over

SUFFIX = ".zip"
_BEGINS = b"PK\x03\x04"
_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Written:
    """A zip that is on the disk and was read back, with its digest."""

    path: Path
    sha256: str


def clear_up(folder: Path, is_ours: Callable[[str], bool]) -> None:
    """Take away half-made zips that killed runs left in ``folder`` under names that are ours: anybody can read them."""
    remove_left_over(folder, is_ours, _BEGINS)


class Writer:
    """Writes a zip at a place where nothing is yet. Used in a ``with`` block.

    Raises VaultExistsError, DiskFullError, ReadOnlyError, StorageFailedError, PackageError("name" | "read-back").
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._names: list[str] = []
        self._new = NewFile(path)
        self._archive = zipfile.ZipFile(self._new.file, "w", zipfile.ZIP_DEFLATED)

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.drop()

    def add(self, name: str, content: bytes) -> None:
        """Write one file. ``name`` may lead into folders, with "/"."""
        if name in self._archive.NameToInfo or name.startswith("/") or ".." in name.split("/"):
            raise PackageError("name")
        info = zipfile.ZipInfo(name, _TIME)
        info.external_attr = 0o600 << 16
        info.compress_type = zipfile.ZIP_DEFLATED
        with files.as_app_errors():
            self._archive.writestr(info, content)
        self._names.append(name)

    def finish(self) -> Written:
        """Read everything back and put the file in place."""
        with files.as_app_errors():
            self._archive.close()
        digest = self._new.digest()
        self._new.place(self._read_back)
        return Written(self._path, digest)

    def drop(self) -> None:
        """Take away what was begun. Safe at any time, and after ``finish``."""
        if self._archive.fp is not None:
            self._archive.fp = None  # its list of members is of no use, and a full disk could not take it
        self._new.drop()

    def _read_back(self, beside: Path) -> None:
        try:
            with zipfile.ZipFile(beside) as archive:
                if archive.namelist() != self._names or archive.testzip() is not None:
                    raise PackageError("read-back")
        except (zipfile.BadZipFile, OSError):
            raise PackageError("read-back") from None

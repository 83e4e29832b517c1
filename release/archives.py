"""Folders packed so that the same files give the same bytes: sorted, one time, no owner."""

from __future__ import annotations

import hashlib
import io
import lzma
import tarfile
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

_PROGRAM_MODE, _FILE_MODE = 0o755, 0o644
_EARLIEST_ZIP_YEAR = 1980


def tar_xz(target: Path, name: str, folder: Path, extra: Mapping[str, str], moment: int) -> None:
    """Pack ``folder`` into ``target`` as a folder called ``name``, with the text files ``extra`` beside its own."""
    with lzma.open(target, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for inside, content, mode in _entries(name, folder, extra):
            entry = tarfile.TarInfo(inside)
            entry.size, entry.mtime, entry.mode = len(content), moment, mode
            entry.uname = entry.gname = "root"
            tar.addfile(entry, io.BytesIO(content))


def zip_file(target: Path, name: str, folder: Path, extra: Mapping[str, str], moment: int) -> None:
    """Pack as ``tar_xz`` does, for systems that open nothing else."""
    at = datetime.fromtimestamp(moment, UTC)
    when = (max(at.year, _EARLIEST_ZIP_YEAR), at.month, at.day, at.hour, at.minute, at.second)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for inside, content, mode in _entries(name, folder, extra):
            entry = zipfile.ZipInfo(inside, when)
            entry.create_system, entry.external_attr = 3, (0o100000 | mode) << 16  # made on Unix: modes count
            packed.writestr(entry, content, zipfile.ZIP_DEFLATED)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_sums(folder: Path, files: Iterable[Path]) -> Path:
    """Write SHA256SUMS of ``files`` into ``folder``, as `sha256sum --check` reads it; return its path."""
    target = folder / "SHA256SUMS"
    lines = [f"{digest(path)}  {path.name}\n" for path in sorted(files, key=lambda one: one.name)]
    target.write_text("".join(lines), encoding="ascii", newline="\n")
    return target


def _entries(name: str, folder: Path, extra: Mapping[str, str]) -> Iterable[tuple[str, bytes, int]]:
    for inside in sorted(extra):
        yield f"{name}/{inside}", extra[inside].encode(), _FILE_MODE
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            mode = _PROGRAM_MODE if path.stat().st_mode & 0o100 else _FILE_MODE
            yield f"{name}/{path.relative_to(folder).as_posix()}", path.read_bytes(), mode

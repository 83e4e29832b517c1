"""The AppImage: the program's folder as a squashfs behind a small start of our own, in one file that can be started."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from release import program
from release.facts import NAME, Build, PackagingError

HERE = Path(__file__).resolve().parent
MARK_AT, MARK = 8, b"AI\x02"  # an AppImage of type 2, as its specification has it
_LINKED = ("squashfuse_ll", "squashfuse", "fuse3", "zstd", "lzma", "lz4", "z", "pthread", "dl")
LINKED_PACKAGES = (
    "libsquashfuse-dev",
    "libfuse3-dev",
    "libzstd-dev",
    "liblzma-dev",
    "liblz4-dev",
    "zlib1g-dev",
    "libc6",
)
LICENCES = "STARTER-LICENCES.txt"


def build(what: Build) -> Path:
    """Pack ``what.program`` into one file and return it. Raises PackagingError."""
    folder = what.work / "AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    inside = folder / "usr/lib" / NAME
    shutil.copytree(what.program, inside)
    (folder / "holdfast.desktop").write_bytes((HERE / "holdfast.desktop").read_bytes())
    for name in ("holdfast.png", ".DirIcon"):
        (folder / name).write_bytes((what.work / "icons" / "holdfast-256.png").read_bytes())
    (folder / LICENCES).write_text(_licences(), encoding="utf-8")
    program.make_alike(folder, what.moment)
    (inside / NAME).chmod(0o755)
    (folder / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    image = pack(folder, what.work / "holdfast.squashfs", what.moment)
    start = compiled(what.work / "starter")
    what.appimage_file.write_bytes(start + image.read_bytes())
    what.appimage_file.chmod(0o755)
    return what.appimage_file


def compiled(target: Path) -> bytes:
    """Compile the start into ``target``, linked with all it needs, and return it, marked. Raises PackagingError."""
    libraries = [f"-l{name}" for name in _LINKED]
    _run(
        [
            "gcc",
            "-Os",
            "-static",
            "-s",
            "-Wall",
            "-Werror=format",
            "-o",
            str(target),
            str(HERE / "starter.c"),
            *libraries,
        ]
    )
    content = bytearray(target.read_bytes())
    content[MARK_AT : MARK_AT + len(MARK)] = MARK
    return bytes(content)


def pack(folder: Path, target: Path, moment: int) -> Path:
    """Pack ``folder`` as a squashfs whose bytes depend on nothing but the files. Raises PackagingError."""
    target.unlink(missing_ok=True)
    when = ["-mkfs-time", str(moment), "-all-time", str(moment)]
    how = ["-comp", "zstd", "-Xcompression-level", "15", "-all-root", "-no-xattrs", "-no-exports", "-noappend"]
    environment = {
        name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"
    }  # it takes one only
    _run(["mksquashfs", str(folder), str(target), *how, *when, "-quiet", "-no-progress"], environment)
    return target


def _licences() -> str:
    """Return the licences of what the start is linked with, as Debian has them."""
    parts = ["The start of this AppImage (its source: release/linux/starter.c, MIT) is linked with:\n"]
    for package in LINKED_PACKAGES:
        told = Path("/usr/share/doc") / package / "copyright"
        if not told.is_file():
            raise PackagingError(f"the licence of {package} is not here: apt-get install {package}")
        parts.append(f"{'=' * 78}\n{package}\n{'=' * 78}\n{told.read_text(encoding='utf-8', errors='replace')}")
    return "\n".join(parts)


def _run(command: list[str], environment: dict[str, str] | None = None) -> None:
    try:
        told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    except FileNotFoundError:
        raise PackagingError(f"{command[0]} is not here.") from None
    if told.returncode != 0:
        raise PackagingError(f"{command[0]} failed:\n{(told.stdout + told.stderr)[-1500:]}")

"""Which memory sticks and other drives are there now, as far as it can be seen without touching a network.

Linux was tried. Windows and macOS are written from their documentation and were not run.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path

Mounts = Callable[[], tuple[Path, ...]]

_LINUX_LIST = Path("/proc/self/mountinfo")
_LINUX_NAMES = Path("/dev/disk/by-uuid")
_LOCAL_SYSTEMS = frozenset(
    {
        "vfat",
        "msdos",
        "exfat",
        "ntfs",
        "ntfs3",
        "fuseblk",
        "ext2",
        "ext3",
        "ext4",
        "btrfs",
        "xfs",
        "f2fs",
        "hfsplus",
        "udf",
    }
)
_WHERE_STICKS_ARE = ("/media/", "/run/media/", "/mnt/")
_REMOVABLE, _FIXED = 2, 3  # GetDriveTypeW; 4 would be a network drive


def present() -> tuple[Path, ...]:
    """Return where drives besides the system's own are mounted, in the order of the system. Never waits long."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _macos()
    try:
        return linux(_LINUX_LIST.read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return ()


def linux(listed: str) -> tuple[Path, ...]:
    """Return the mount points of sticks and drives in the text of ``/proc/self/mountinfo`` (see proc(5))."""
    found = []
    for line in listed.splitlines():
        mount, _, system = line.partition(" - ")
        fields, kind = mount.split(" "), system.split(" ")[0]
        if len(fields) < 5 or kind not in _LOCAL_SYSTEMS:
            continue
        place = _unescaped(fields[4])
        if place.startswith(_WHERE_STICKS_ARE):
            found.append(Path(place))
    return tuple(found)


def identity(path: Path) -> str | None:
    """Return by what the file system at ``path`` is known wherever it is put in; None where that cannot be told.

    The number of its drive is no such thing: the next memory stick may get the same. Raises OSError.
    """
    drive = path.stat().st_dev
    if sys.platform == "win32":
        return f"{drive:x}" if drive else None  # there it is the volume's serial number
    return named(drive, _LINUX_NAMES)


def named(drive: int, names: Path) -> str | None:
    """Return under which of ``names`` (links to devices) the device with this number is, or None."""
    try:
        for one in sorted(names.iterdir()):
            if one.exists() and one.stat().st_rdev == drive:
                return one.name
    except OSError:  # taken away meanwhile, or a system without such a list
        return None
    return None


def _unescaped(text: str) -> str:
    for mark, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(mark, letter)
    return text


def _macos() -> tuple[Path, ...]:
    try:
        return tuple(sorted(one for one in Path("/Volumes").iterdir() if not one.is_symlink() and os.path.ismount(one)))
    except OSError:
        return ()


def _windows() -> tuple[Path, ...]:
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # mypy knows it on Windows only
    letters: int = kernel.GetLogicalDrives()
    drives = [f"{chr(ord('A') + at)}:\\" for at in range(26) if letters >> at & 1]
    system = os.environ.get("SYSTEMDRIVE", "C:").upper()
    kinds = (_REMOVABLE, _FIXED)
    return tuple(Path(one) for one in drives if kernel.GetDriveTypeW(one) in kinds and not one.startswith(system))

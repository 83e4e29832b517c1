"""What every part of packaging agrees on: version, system, moment, folders and file names."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from app.services.updates import this_system

ROOT = Path(__file__).resolve().parent.parent
NAME = "holdfast"
SUMMARY = "Safeguarding supervision records, kept on one laptop"
MIME_TYPE = "application/vnd.holdfast.vault"
PORTABLE_MARK = "holdfast-portable.txt"  # app.bootstrap.workplace looks for it; a test compares
_DEBIAN_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}


class PackagingError(Exception):
    """A package cannot be made; the text is a sentence for the person at the terminal."""


@dataclass(frozen=True, slots=True)
class Build:
    """One run of packaging: what is made, as of when, and where."""

    version: str
    moment: int  # seconds since 1970: the last commit's, so that the same commit gives the same bytes
    work: Path  # what is in between; may be thrown away
    out: Path  # what is handed out

    @property
    def program(self) -> Path:
        """The folder of the program itself."""
        return self.out / NAME

    @property
    def executable(self) -> Path:
        """The program to start."""
        if sys.platform == "win32":
            return self.program / "holdfast-cli.exe"
        return self.program / NAME

    @property
    def debian_file(self) -> Path:
        """The Debian package."""
        return self.out / f"{NAME}_{self.version}_{debian_machine()}.deb"

    @property
    def appimage_file(self) -> Path:
        """The program in one file for any Linux."""
        return self.out / f"Holdfast-{self.version}-{platform.machine()}.AppImage"

    @property
    def installer_file(self) -> Path:
        """The installer for Windows."""
        return self.out / f"Holdfast-{self.version}-setup.exe"

    @property
    def bundle(self) -> Path:
        """The program as macOS has it."""
        return self.out / "Holdfast.app"

    @property
    def image_file(self) -> Path:
        """The disk image for macOS."""
        return self.out / f"{NAME}-{self.version}-{this_system()}.dmg"

    def portable_file(self, ending: str) -> Path:
        """Return the folder for a memory stick, packed as ``ending`` says ("zip", "tar.xz")."""
        return self.out / f"{NAME}-{self.version}-portable-{this_system()}.{ending}"


def this_build(out: Path, work: Path) -> Build:
    """Return what is to be made now, in ``out``. Raises PackagingError outside a git checkout without a moment."""
    return Build(__version__, _moment(), work, out)


def debian_machine() -> str:
    """Return what Debian calls this kind of processor. Raises PackagingError for one that nobody has tried."""
    try:
        return _DEBIAN_MACHINES[platform.machine()]
    except KeyError:
        raise PackagingError(f"no Debian package is made for {platform.machine()}.") from None


def _moment() -> int:
    said = os.environ.get("SOURCE_DATE_EPOCH", "")
    if said.isdigit():
        return int(said)
    # the checkout may belong to another user than the one who builds, and git then reads it only when told to
    command = ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # fixed words
    if told.returncode != 0:
        raise PackagingError("this is no git checkout: say in SOURCE_DATE_EPOCH as of when the packages are made.")
    return int(told.stdout)

"""The disk image for macOS, made by macOS's own programs: make_dmg.sh beside this."""

from __future__ import annotations

import subprocess
from pathlib import Path

from release.facts import Build, PackagingError

HERE = Path(__file__).resolve().parent


def build(what: Build) -> Path:
    """Put ``what.bundle`` into a disk image and return it. Raises PackagingError."""
    command = ["sh", str(HERE / "make_dmg.sh"), str(what.bundle), str(what.image_file)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # our own files
    if told.returncode != 0:
        raise PackagingError(f"the disk image was not made:\n{told.stdout[-1000:]}{told.stderr[-1000:]}")
    return what.image_file

"""``holdfast update-check``: whether a downloaded file is the next version, unchanged. It starts nothing."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli import wording
from app.cli.doors import Doors
from app.cli.outcome import DONE
from app.cli.terminal import Terminal
from app.services import updates


def update_check(options: Namespace, _doors: Doors, terminal: Terminal) -> int:
    """Tell what the file is when everything about it holds. Raises UpdateError when something does not."""
    found = updates.check(Path(options.file).absolute(), updates.here(), may_be_older=options.older)
    terminal.tell(f"This is Holdfast {found.release.version} of {wording.day(found.release.day)}, as it was published.")
    if found.release.notes:
        terminal.tell(found.release.notes)
    terminal.tell("Before you install it, make a backup: holdfast backup --vault V --to DIR.")
    terminal.give(
        {
            "version": found.release.version,
            "day": found.release.day.isoformat(),
            "file": found.file.name,
            "sha256": found.file.sha256,
        }
    )
    return DONE

"""``holdfast open-package``: what another club handed over, opened with the file and its printed sheet."""

from __future__ import annotations

import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from app.cli.doors import Doors
from app.cli.outcome import DONE, NotDoneError, UsageError
from app.cli.terminal import Terminal
from app.services import closing


def open_package(options: Namespace, _doors: Doors, terminal: Terminal) -> int:
    """Open the package into a new or empty folder; every document is checked first."""
    path, to = Path(options.file), Path(options.to)
    if not path.is_file():
        raise NotDoneError("not-found", f"There is no file {path}. Check the name.")
    typed = _groups(from_stdin=options.key_stdin)
    with terminal.busy("Opening the package"):
        written = closing.open_package(path, typed, to)
    terminal.tell(f"{len(written)} documents, each as it was sealed, are in {to}.")
    terminal.tell("Keep them where only those who need them can read them, and tell the club that they arrived.")
    terminal.give({"done": True, "documents": [one.name for one in written]})
    return DONE


def _groups(*, from_stdin: bool) -> str:
    if from_stdin:
        typed = sys.stdin.readline()
    else:
        try:
            typed = getpass("The eight groups on the sheet: ")
        except EOFError:
            typed = ""
    if not typed.strip():
        raise UsageError("No groups were typed. They are on the sheet that came with the package.")
    return typed

"""Into the records: whose passphrase, the passphrase itself, and the open vault for as long as a command needs it."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path

from app.cli.doors import Doors
from app.cli.outcome import NotDoneError, UsageError
from app.cli.terminal import Terminal
from app.services import looking, vaults
from app.services.vaults import OpenVault, SlotLabel, Surroundings, Unlocked

OLDER = (
    "These records are older than, or differ from, those last used on this computer. "
    "If nobody put a backup back, look for the newer file before anybody writes in this one."
)
IN_A_BACKUP = (
    "That file is inside a backup. Written to, the backup could not be put back any more, so it was not opened. "
    "Put it back into another folder first (holdfast restore), or look at it in the window."
)


@dataclass(frozen=True, slots=True)
class Entered:
    """Open records and the passphrase that opened them (signing asks for it once more)."""

    vault: OpenVault
    passphrase: str


@contextmanager
def entered(options: Namespace, doors: Doors, terminal: Terminal) -> Iterator[Entered]:
    """Open the records named by ``options`` and lock them afterwards.

    Raises UsageError when it cannot be told whose passphrase, NotDoneError for a file that is not there, and every
    AppError of unlocking and connecting.
    """
    path = _records(options)
    if looking.is_backup(path):
        raise NotDoneError("a-backup", IN_A_BACKUP)
    unlocked, passphrase, around = _keys(path, options, doors, terminal)
    with terminal.busy("Opening the records"):
        vault = vaults.connect(unlocked, around)
    try:
        if vault.is_older:
            terminal.problem(OLDER)
        yield Entered(vault, passphrase)
    finally:
        vault.lock()


def keys_of(options: Namespace, doors: Doors, terminal: Terminal) -> tuple[Unlocked, Surroundings]:
    """Return the open keys of the records without opening the records themselves: for a damaged file.

    Raises as ``entered``.
    """
    unlocked, _passphrase_typed, around = _keys(_records(options), options, doors, terminal)
    return unlocked, around


def _records(options: Namespace) -> Path:
    path = Path(options.vault)
    if not path.exists():
        raise NotDoneError("not-found", f"There is no file {path}. Nothing was changed. Check the name after --vault.")
    return path


def _keys(path: Path, options: Namespace, doors: Doors, terminal: Terminal) -> tuple[Unlocked, str, Surroundings]:
    holders = tuple(label for label in vaults.labels(path) if label.kind == "person")
    holder = _chosen(holders, options.label, may_ask=not options.passphrase_stdin and _has_terminal())
    key_file = Path(options.key_file) if options.key_file else None
    passphrase = _passphrase(holder.label, from_stdin=options.passphrase_stdin)
    around = doors.surroundings()
    with terminal.busy("Checking the passphrase"):
        return vaults.unlock(path, holder.slot_id, passphrase, around, key_file), passphrase, around


def _chosen(holders: Sequence[SlotLabel], label: str | None, *, may_ask: bool) -> SlotLabel:
    """Return whose passphrase opens the records: the one of that label, the only one, or the one chosen now."""
    names = ", ".join(holder.label for holder in holders)
    if label is not None:
        fitting = [holder for holder in holders if holder.label.casefold() == label.casefold()]
        if len(fitting) == 1:
            return fitting[0]
        if not fitting:
            raise UsageError(f"Nobody called {label} can open these records. Those who can: {names}.")
        raise UsageError(f"Several are called {label} here. Give them different labels in the window first.")
    if len(holders) == 1:
        return holders[0]
    if not may_ask:
        raise UsageError(f"Several people can open these records: {names}. Say whose passphrase it is with --as LABEL.")
    for number, holder in enumerate(holders, 1):
        print(f"  {number}  {holder.label}", file=sys.stderr)
    print("Whose passphrase? Number or label: ", end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline().strip()
    if answer.isdecimal() and 1 <= int(answer) <= len(holders):
        return holders[int(answer) - 1]
    return _chosen(holders, answer, may_ask=False)


def _passphrase(label: str, *, from_stdin: bool) -> str:
    """Return the passphrase, typed unseen or the first line of standard input without its line end."""
    if from_stdin:
        typed = _next_line()
        if not typed:
            raise UsageError("Standard input held no passphrase. Its first line must be the passphrase.")
        return typed
    if not _has_terminal():
        raise UsageError("There is no terminal to ask for the passphrase on. Use --passphrase-stdin.")
    try:
        return getpass(f"Passphrase for {label}: ")
    except EOFError:
        raise UsageError("No passphrase was typed.") from None


def pdf_password(*, from_stdin: bool) -> str:
    """Return the password of a PDF: the next line of standard input, or typed unseen; "" when nobody can be asked.

    Raises UsageError when standard input holds none.
    """
    if from_stdin:
        typed = _next_line()
        if not typed:
            raise UsageError("Standard input held no password of the PDF. It is the line after the passphrase.")
        return typed
    if not _has_terminal():
        return ""
    try:
        return getpass("Password of this PDF: ")
    except EOFError:
        return ""


def certificate_passphrase(*, from_stdin: bool) -> str:
    """Return the passphrase of a file with a certificate: the next line of standard input, or typed unseen."""
    if from_stdin:
        return _next_line()
    if not _has_terminal():
        raise UsageError("There is no terminal to ask for the passphrase of that file on. Use --certificate-stdin.")
    try:
        return getpass("Passphrase of the certificate's file: ")
    except EOFError:
        raise UsageError("No passphrase was typed.") from None


def _next_line() -> str:
    return sys.stdin.buffer.readline().decode("utf-8", "replace").rstrip("\r\n")


def _has_terminal() -> bool:
    """Return whether a person can be asked: on Unix the controlling terminal counts, as for getpass."""
    if sys.stdin is not None and sys.stdin.isatty():
        return True
    if os.name == "nt":
        return False
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True

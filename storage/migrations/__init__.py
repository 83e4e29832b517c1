"""Brings a vault's schema to what this program knows: numbered steps, each in one exclusive transaction.

A backup is made before the first. A vault from a newer program is refused, never opened "to see". A step imports
nothing from this project (records change, history must not) and runs single statements.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol

from app.domain.errors import AppError, NewerVaultError


class Statements(Protocol):
    """What a step may do with the connection: run single statements."""

    def execute(self, sql: str, parameters: Any = ..., /) -> Any:
        """Run one statement."""

    @property
    def in_transaction(self) -> bool:
        """True between BEGIN and COMMIT or ROLLBACK."""


Step = tuple[int, Callable[[Any], None]]


def version_of(db: Statements) -> int:
    """Return the schema's number: that of the last step that ran, 0 for a new file."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(db: Statements, steps: tuple[Step, ...], before_first: Callable[[], None]) -> int:
    """Run the steps that are still to run, in order, and return how many ran.

    ``before_first`` makes a backup; it is called once, when there is something to run and the file is not new.
    Raises NewerVaultError when the vault knows more steps than the program, and what a step raises: the vault then
    stays at the step before.
    """
    numbers = [number for number, _ in steps]
    if numbers != list(range(1, len(steps) + 1)):
        raise ValueError("steps are numbered 1, 2, 3 ... without a gap")
    version = version_of(db)
    if version > len(steps):
        raise NewerVaultError(version, len(steps))
    due = steps[version:]
    if due and version > 0:
        before_first()
    for number, upgrade in due:
        db.execute("BEGIN EXCLUSIVE")
        try:
            upgrade(db)
            db.execute(f"PRAGMA user_version={number:d}")
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                with suppress(AppError):
                    db.execute("ROLLBACK")
            raise
    return len(due)

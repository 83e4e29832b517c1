"""How a command ends, and the two ways in which it says so early."""

from __future__ import annotations

DONE = 0
NOT_IN_ORDER = 1  # the thing asked about is not in order
WRONG_USE = 2
NOT_DONE = 3  # could not be done: wrong passphrase, already open, disk full, ...


class UsageError(Exception):
    """The command was put wrongly. The text is a sentence for the person at the terminal. Exit code 2."""


class NotDoneError(Exception):
    """It could not be done, for a reason that only the commands know. The text is a sentence. Exit code 3."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code

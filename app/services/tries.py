"""A growing delay after wrong passphrases, kept in memory for one run of the program.

Wherever a passphrase or a recovery sheet is asked for (unlock, after a lock, recovery, before signing), the same
count goes on. A lock-out on the disk would be a way to shut people out, so there is none (security.md 2).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.domain.errors import TooSoonError, WrongPassphraseError, WrongRecoveryKeyError

FREE_TRIES = 5
LONGEST_WAIT_S = 30


class WrongTries:
    """Counts wrong tries in one run: the first five are free, then 1, 2, 4 .. 30 seconds pass before the next."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` gives seconds and never goes back."""
        self._clock = clock
        self._wrong = 0
        self._until = -math.inf

    def left_s(self) -> int:
        """Return how many seconds are still to wait, 0 when the next try may be made."""
        left = self._until - self._clock()
        return math.ceil(left) if left > 0 else 0

    @contextmanager
    def counted(self) -> Iterator[None]:
        """Run one try: counts a wrong one, forgets them all after a right one.

        Raises TooSoonError before anything is tried while there is still a wait. A slip in a recovery sheet, which its
        check letters find, is no try.
        """
        left = self.left_s()
        if left:
            raise TooSoonError(left)
        try:
            yield
        except WrongPassphraseError:
            self._count()
            raise
        except WrongRecoveryKeyError as error:
            if error.group is None:
                self._count()
            raise
        self._wrong = 0

    def _count(self) -> None:
        self._wrong += 1
        over = self._wrong - FREE_TRIES
        if over >= 0:
            self._until = self._clock() + min(2.0 ** min(over, 10), LONGEST_WAIT_S)

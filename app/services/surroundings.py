"""What enters the program from outside: time, place, chance, cost. Light: the window's start loads it."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import NamedTuple

from app.domain.ids import DeviceId
from app.services import mounts
from app.services.mounts import Mounts
from app.services.tries import WrongTries
from storage.keys.kdf import DEFAULT_COST, TEST_COST, KdfCost


class Surroundings(NamedTuple):
    """What enters from outside: time, place, chance, cost. Tests hand in their own, so nothing needs patching."""

    clock: Callable[[], datetime]  # aware, UTC
    zone: tzinfo
    random_bytes: Callable[[int], bytes]
    cost: KdfCost
    device: DeviceId
    data_folder: Path  # the program's own folder on this computer, where the anchor is kept
    tries: WrongTries  # wrong passphrases in this run
    mounts: Mounts = mounts.present  # where memory sticks are
    is_safe: bool = False  # safe mode: what the program brings along, in place of the club's own lists and wording


class LocalZone(tzinfo):
    """This computer's own time, by the rules that hold on the day in question.

    Not the offset of today: in November, a call of July at half past eleven in the evening would otherwise be shown an
    hour early, and on the wrong day.
    """

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return how far local time is from UTC at that moment; None for no moment."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:  # noqa: ARG002  # the name that callers know
        """Return None: the system tells the offset only, not which part of it is summer time."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """Return what the system calls its time at that moment; None for no moment."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """Return the local time of a moment in UTC, with the second one marked of two that the clocks show alike."""
        local = datetime.fromtimestamp(moment.replace(tzinfo=UTC).timestamp())  # noqa: DTZ006  # the system's own time
        return local.replace(tzinfo=self)


def real_surroundings(data_folder: Path, device: DeviceId, *, is_safe: bool = False) -> Surroundings:
    """Return this computer's clock, time zone and randomness, and the full cost of a key."""
    zone = LocalZone()
    tries = WrongTries()
    return Surroundings(
        lambda: datetime.now(UTC), zone, os.urandom, DEFAULT_COST, device, data_folder, tries, is_safe=is_safe
    )


def cheapest_cost() -> KdfCost:
    """Return the cost that the self-check and the tests use: never one for records that matter."""
    return TEST_COST

"""What enters the program from outside: time, place, chance, cost. Light: the window's start loads it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from app.domain.ids import DeviceId
from app.services import mounts
from app.services.mounts import Mounts
from app.services.tries import WrongTries
from storage.keys.kdf import DEFAULT_COST, TEST_COST, KdfCost


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What enters from outside: time, place, chance, cost. Tests hand in their own, so nothing needs patching."""

    clock: Callable[[], datetime]  # aware, UTC
    zone: tzinfo
    random_bytes: Callable[[int], bytes]
    cost: KdfCost
    device: DeviceId
    data_folder: Path  # the program's own folder on this computer, where the anchor is kept
    mounts: Mounts = field(default=mounts.present, compare=False)  # where memory sticks are
    tries: WrongTries = field(default_factory=WrongTries, compare=False)  # wrong passphrases in this run


def real_surroundings(data_folder: Path, device: DeviceId) -> Surroundings:
    """Return this computer's clock, time zone and randomness, and the full cost of a key."""
    zone = datetime.now().astimezone().tzinfo or UTC
    return Surroundings(lambda: datetime.now(UTC), zone, os.urandom, DEFAULT_COST, device, data_folder)


def cheapest_cost() -> KdfCost:
    """Return the cost that the self-check and the tests use: never one for records that matter."""
    return TEST_COST

"""For every test: no screen is needed; and the sample club's records with cheap keys, told once, copied for each."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from threading import Lock
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from hypothesis import HealthCheck, settings

from app.domain.ids import DeviceId
from app.services import sample_club, signing_keys
from app.services.sample_club import SampleClub
from app.services.tries import WrongTries
from app.services.vaults import Surroundings, cheapest_cost
from reports import identity
from tests.once import made_once

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is first loaded
os.environ.setdefault("QT_ACCESSIBILITY", "0")  # nothing listens: no accessibility bus is looked for
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # some hundred processes are started: each would compile it all anew

# how long one example takes says how busy the computer is, and nothing about the program
settings.register_profile("any-computer", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any-computer")


def sample_surroundings(folder: Path) -> Surroundings:
    """Surroundings with cheap keys, on 22 November 2026."""
    return Surroundings(
        clock=lambda: datetime(2026, 11, 22, 18, tzinfo=UTC),
        zone=ZoneInfo("Europe/London"),
        random_bytes=random.Random(1).randbytes,
        cost=cheapest_cost(),
        device=DeviceId(UUID(int=1)),
        data_folder=folder,
        tries=WrongTries(),
    )


def _tell(folder: Path) -> SampleClub:
    around = sample_surroundings(folder)
    return sample_club.make(folder / sample_club.FILE_NAME, seed=1, around=around, today=date(2026, 11, 22))


def _sign(club: SampleClub, folder: Path) -> SampleClub:
    signed = replace(club, path=copy_of(club, folder))
    opened = signed.open(sample_surroundings(folder))
    signing_keys.identity(opened)
    opened.lock()
    return signed


@pytest.fixture(scope="session")
def never_signed(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> SampleClub:
    """The sample club, told once in a run; tests get a copy."""
    club = made_once("sample", _tell, tmp_path_factory, worker_id)
    return replace(club, path=copy_of(club, tmp_path_factory.mktemp("sample-here")))


@pytest.fixture(scope="session")
def told_once(never_signed: SampleClub, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> SampleClub:
    """The same, whose welfare officer has signed before: tests that sign need not wait for keys to be made."""
    club = made_once("signed", partial(_sign, never_signed), tmp_path_factory, worker_id)
    return replace(club, path=copy_of(club, tmp_path_factory.mktemp("signed-here")))


def copy_of(club: SampleClub, folder: Path) -> Path:
    """Copy a club's records into a folder and return their path there."""
    for source in club.path.parent.glob(f"{club.path.name}*"):
        shutil.copy(source, folder / source.name)
    return folder / club.path.name


class ReadyKeys:
    """Hands out keys that were made for an earlier test, each once in a test; makes one more where they run out."""

    def __init__(self, make: Callable[[], RSAPrivateKey]) -> None:
        self._make = make
        self._made: list[RSAPrivateKey] = []
        self._left: list[RSAPrivateKey] = []
        self._lock = Lock()

    def begin(self) -> None:
        """A test begins: all keys are there again."""
        self._left = self._made[::-1]

    def __call__(self) -> RSAPrivateKey:
        """Return a key that this test has not had."""
        with self._lock:
            if not self._left:
                self._made.append(self._make())
                return self._made[-1]
            return self._left.pop()


@pytest.fixture(scope="session")
def all_keys() -> ReadyKeys:
    """The keys of this run. What lives longer than a test makes its own."""
    return ReadyKeys(identity._new_key)


@pytest.fixture
def ready_keys(all_keys: ReadyKeys, monkeypatch: pytest.MonkeyPatch) -> None:
    """Signing keys are not made anew for each test: a third of a second each, and no test is about how."""
    all_keys.begin()
    monkeypatch.setattr(identity, "_new_key", all_keys)


@dataclass(frozen=True)
class Records:
    """A copy of the sample club's records, and how to open them."""

    path: Path
    club: SampleClub

    @property
    def passphrase(self) -> str:
        """The club welfare officer's."""
        return self.club.keys[0].passphrase

    @property
    def entry(self) -> tuple[str, ...]:
        """The options that open them as the club welfare officer."""
        return ("--vault", str(self.path), "--as", self.club.keys[0].label, "--passphrase-stdin")


@pytest.fixture
def records(told_once: SampleClub, tmp_path: Path) -> Records:
    """A copy of the sample club's records for this test alone."""
    folder = tmp_path / "records"
    folder.mkdir()
    return Records(copy_of(told_once, folder), told_once)

"""A vault of its own for each test: real files, cheap keys, a clock that stands still until it is moved."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.domain.ids import DeviceId
from app.services import first_run, vaults
from app.services.first_run import FirstRun
from app.services.tries import WrongTries
from app.services.vaults import OpenVault, Surroundings
from storage.keys.header import copy_path, keys_path
from storage.keys.kdf import TEST_COST

START = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
PASSPHRASE = "gravel kettle orbit thimble maple"
FIRST = FirstRun("Riverside Juniors FC", "Dee Marsh", "Club welfare officer", PASSPHRASE)


@dataclass
class Clock:
    """A clock that tests move by hand."""

    now: datetime = START
    tick: timedelta = field(default_factory=lambda: timedelta(milliseconds=1))

    def __call__(self) -> datetime:
        """Return the time; each look at it is a millisecond later."""
        self.now += self.tick
        return self.now

    def move(self, **by: float) -> None:
        """Go on by so many days, hours or minutes."""
        self.now += timedelta(**by)


def make_surroundings(data_folder: Path, clock: Clock | None = None, seed: int = 1) -> Surroundings:
    """Return surroundings with a cheap key derivation and seeded randomness."""
    return Surroundings(
        clock=clock or Clock(),
        zone=ZoneInfo("Europe/London"),
        random_bytes=random.Random(seed).randbytes,
        cost=TEST_COST,
        device=DeviceId(UUID(int=77)),
        data_folder=data_folder,
        tries=WrongTries(),
    )


@pytest.fixture(autouse=True)
def keys_are_ready(ready_keys: None) -> None:
    """Everybody who signs here does so with a key that is there already."""


@pytest.fixture
def clock() -> Clock:
    """The clock of this test, at 18:00 on 22 November 2026."""
    return Clock()


@pytest.fixture
def around(tmp_path: Path, clock: Clock) -> Surroundings:
    """Surroundings with a folder of their own."""
    return make_surroundings(tmp_path / "data", clock)


@pytest.fixture(scope="session")
def prepared_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new vault, made once: each test gets a copy."""
    folder = tmp_path_factory.mktemp("prepared")
    first_run.create(folder / "riverside.vault", FIRST, make_surroundings(folder / "data")).lock()
    return folder / "riverside.vault"


@pytest.fixture
def vault_path(prepared_vault: Path, tmp_path: Path) -> Path:
    """A copy of the prepared vault, locked."""
    path = tmp_path / "records" / prepared_vault.name
    path.parent.mkdir()
    for made in (prepared_vault, keys_path(prepared_vault), copy_path(prepared_vault)):
        shutil.copy(made, path.parent / made.name)
    return path


def open_as(path: Path, around: Surroundings, passphrase: str = PASSPHRASE, place: int = 0) -> OpenVault:
    """Unlock and connect with the key at ``place`` in the list of those who can open the vault."""
    people = [label for label in vaults.labels(path) if label.kind == "person"]
    return vaults.connect(vaults.unlock(path, people[place].slot_id, passphrase, around), around)


@pytest.fixture
def open_vault(vault_path: Path, around: Surroundings) -> Iterator[OpenVault]:
    """The copy, opened by Dee Marsh, the club welfare officer."""
    opened = open_as(vault_path, around)
    yield opened
    opened.lock()

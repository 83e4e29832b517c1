"""For every test: no screen is needed; and the sample club's records with cheap keys, told once, copied for each."""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.domain.ids import DeviceId
from app.services import sample_club
from app.services.sample_club import SampleClub
from app.services.vaults import Surroundings, cheapest_cost

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is first loaded
os.environ.setdefault("QT_ACCESSIBILITY", "0")  # nothing listens: no accessibility bus is looked for


def sample_surroundings(folder: Path) -> Surroundings:
    """Surroundings with cheap keys, on 22 November 2026."""
    return Surroundings(
        clock=lambda: datetime(2026, 11, 22, 18, tzinfo=UTC),
        zone=ZoneInfo("Europe/London"),
        random_bytes=random.Random(1).randbytes,
        cost=cheapest_cost(),
        device=DeviceId(UUID(int=1)),
        data_folder=folder,
    )


@pytest.fixture(scope="session")
def told_once(tmp_path_factory: pytest.TempPathFactory) -> SampleClub:
    """The sample club, told once; tests get a copy."""
    folder = tmp_path_factory.mktemp("sample")
    return sample_club.make(
        folder / sample_club.FILE_NAME, seed=1, around=sample_surroundings(folder), today=date(2026, 11, 22)
    )


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
    for source in told_once.path.parent.glob(f"{told_once.path.name}*"):
        shutil.copy(source, folder / source.name)
    return Records(folder / told_once.path.name, told_once)

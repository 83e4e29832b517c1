"""A real process for each command, and the sample club's records with keys that are cheap to derive."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.domain.ids import DeviceId
from app.services import sample_club
from app.services.sample_club import SampleClub
from app.services.vaults import Surroundings, cheapest_cost

ROOT = Path(__file__).resolve().parents[3]
_START = """
import sys
from app.__main__ import main
code = main()
qt = sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6")))
assert not qt, qt
sys.exit(code)
"""


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.out)


class Commands:
    """Runs ``holdfast`` in a folder of its own. Every run also proves that the command imported no Qt."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
        self.environment |= {"HOLDFAST_DATA": str(folder / "own"), "PYTHONPATH": str(ROOT)}
        self.environment.pop("QT_QPA_PLATFORM", None)

    def __call__(self, *arguments: str | Path, typed: str = "", start: str = _START) -> Answer:
        """Run one command, ``typed`` on its standard input, without a terminal."""
        done = subprocess.run(
            [sys.executable, "-c", start, *map(str, arguments)],
            cwd=self.folder,
            env=self.environment,
            input=typed.encode(),
            capture_output=True,
            check=False,
            timeout=300,
            start_new_session=True,  # no terminal to ask on
        )
        answer = Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in answer.err, answer.err
        return answer


@pytest.fixture
def holdfast(tmp_path: Path) -> Commands:
    """Commands run in this test's folder."""
    return Commands(tmp_path)


def around(folder: Path) -> Surroundings:
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
    return sample_club.make(folder / sample_club.FILE_NAME, seed=1, around=around(folder), today=date(2026, 11, 22))


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

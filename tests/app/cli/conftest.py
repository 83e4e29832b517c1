"""A real process for each command, and the sample club's records with keys that are cheap to derive."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.app.cli.forks import Forks

ROOT = Path(__file__).resolve().parents[3]
# The sample club's year ends on a day of its own, and a command reads the clock of the computer: it goes on from the
# morning after, or what a test sees would hang on the day on which it is run.
_MORNING_AFTER = datetime(2026, 11, 23, 9, tzinfo=UTC)
_CLOCK = """
import datetime as _real
from app.services import surroundings as _surroundings
class _Then(_real.datetime):
    fromtimestamp = _real.datetime.fromtimestamp
    @classmethod
    def now(cls, zone=None, since=_real.timedelta(seconds={since}), now=_real.datetime.now):
        return now(zone) - since
_surroundings.datetime = _Then
"""
START = """
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
    """Runs ``holdfast`` in a folder of its own. Every run also proves that the command imported no Qt.

    With ``forks`` each run begins with everything loaded; without them it begins with nothing, as a person's does.
    ``began`` is what the clock of the commands says now; None: what the computer's says.
    """

    def __init__(self, folder: Path, forks: Forks | None = None, began: datetime | None = None) -> None:
        self.folder = folder
        self._forks = forks
        self._clock = "" if began is None else _CLOCK.format(since=(datetime.now(UTC) - began).total_seconds())
        self.environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
        self.environment |= {"HOLDFAST_DATA": str(folder / "own"), "PYTHONPATH": str(ROOT)}
        self.environment.pop("QT_QPA_PLATFORM", None)

    def __call__(self, *arguments: str | Path, typed: str = "", start: str = START) -> Answer:
        """Run one command, ``typed`` on its standard input, without a terminal."""
        words = [str(one) for one in arguments]
        start = self._clock + start
        answer = self._afresh(words, typed, start) if self._forks is None else self._forked(words, typed, start)
        assert "Traceback" not in answer.err, answer.err
        return answer

    def _afresh(self, arguments: list[str], typed: str, start: str) -> Answer:
        done = subprocess.run(
            [sys.executable, "-c", start, *arguments],
            cwd=self.folder,
            env=self.environment,
            input=typed.encode(),
            capture_output=True,
            check=False,
            timeout=300,
            start_new_session=True,  # no terminal to ask on
        )
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    def _forked(self, arguments: list[str], typed: str, start: str) -> Answer:
        assert self._forks is not None
        with tempfile.TemporaryDirectory() as made:  # not in the folder that a test looks through
            streams = Path(made)
            (streams / "in").write_bytes(typed.encode())
            code = self._forks.run(start, arguments, folder=self.folder, environment=self.environment, streams=streams)
            return Answer(code, (streams / "out").read_text(), (streams / "err").read_text())


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks | None]:
    """What commands are forked from; None where the system cannot fork."""
    if not hasattr(os, "fork"):
        yield None
        return
    with Forks(ROOT) as made:
        yield made


@pytest.fixture
def holdfast(tmp_path: Path, forks: Forks | None) -> Commands:
    """Commands run in this test's folder, with everything loaded already, on the morning after the sample year."""
    return Commands(tmp_path, forks, _MORNING_AFTER)


@pytest.fixture
def started(tmp_path: Path) -> Commands:
    """Commands run in this test's folder, each started from nothing."""
    return Commands(tmp_path)

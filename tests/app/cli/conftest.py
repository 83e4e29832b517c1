"""A real process for each command, and the sample club's records with keys that are cheap to derive."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

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

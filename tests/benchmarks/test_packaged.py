"""A start that is measured from outside is over when the window is painted, each time anew."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.services.starts import FILE_NAME
from benchmarks.packaged import FLOOR, Started

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="measured on Linux only")


def test_it_waits_for_the_paint_and_leaves_no_start_behind_that_did_not_end_well(tmp_path: Path) -> None:
    started = Started(tmp_path / "no.vault", tmp_path / "own")
    (tmp_path / "own" / FILE_NAME).write_text("2")
    assert started.until_painted(sys.executable, str(FLOOR / "window.py"))() > 0
    assert not (tmp_path / "own" / FILE_NAME).exists()


def test_a_program_that_paints_nothing_is_no_start(tmp_path: Path) -> None:
    started = Started(tmp_path / "no.vault", tmp_path / "own")
    with pytest.raises(RuntimeError, match="before it painted"):
        started.until_painted(sys.executable, "-c", "")()

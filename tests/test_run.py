"""``run.py``, the door of a fresh clone: what set-up does once the packages are there."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from release import toolkit_support

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("packages", ["lib/python3.11/site-packages", "Lib/site-packages"])
def test_the_toolkit_is_unfolded_once_and_only_where_the_program_runs(tmp_path: Path, packages: str) -> None:
    run = runpy.run_path(str(ROOT / "run.py"))
    unfold, ran = run["unfold_toolkit"], []

    def noted(command: list[Any], **_how: object) -> int:
        ran.append(command[1:])
        return 0

    unfold.__globals__.update(VENV=tmp_path, run=noted)
    shiboken = tmp_path / packages / "shiboken6"
    shiboken.mkdir(parents=True)
    unfold(tmp_path / "another")
    assert not ran
    unfold(tmp_path)
    assert ran == [["-m", "release.toolkit_support"]]
    (shiboken / "files.dir").mkdir()
    (shiboken / "files.dir" / toolkit_support.MADE_FOR).write_text("6.11.0")
    installed = shiboken.with_name("shiboken6-6.11.0.dist-info")
    installed.mkdir()
    unfold(tmp_path)
    assert len(ran) == 1
    (shiboken / "files.dir" / toolkit_support.MADE_FOR).rename(shiboken / "files.dir" / "made-for.txt")
    unfold(tmp_path)
    assert len(ran) == 2  # an earlier text of ours
    (shiboken / "files.dir" / "made-for.txt").rename(shiboken / "files.dir" / toolkit_support.MADE_FOR)
    installed.rename(shiboken.with_name("shiboken6-6.12.0.dist-info"))
    unfold(tmp_path)
    assert len(ran) == 3

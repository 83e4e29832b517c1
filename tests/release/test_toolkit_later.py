"""A module that is there and whose text runs when the first of its names is asked for."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from release.toolkit_later import later

PACKAGE = "holdfast_later_sample"


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package with a module ``part``; returns the file of the latter."""
    folder = tmp_path / PACKAGE
    folder.mkdir()
    (folder / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    __import__(PACKAGE)
    yield folder / "part.py"
    for name in [one for one in sys.modules if one.split(".")[0] == PACKAGE]:
        del sys.modules[name]


def test_it_is_published_and_runs_once_when_asked(sample: Path) -> None:
    sample.write_text(f"import {PACKAGE}\n{PACKAGE}.runs = getattr({PACKAGE}, 'runs', 0) + 1\nvalue = 7\n")
    part = later(f"{PACKAGE}.part")
    assert sys.modules[f"{PACKAGE}.part"] is part is sys.modules[PACKAGE].part
    assert part.__file__ == str(sample)
    assert not hasattr(part, "__wrapped__")  # asked of all modules by what looks for a program's own text
    assert not hasattr(sys.modules[PACKAGE], "runs")
    start, found = threading.Barrier(4), []

    def ask() -> None:
        start.wait()
        found.append(part.value)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert found == [7] * 4
    assert type(part) is ModuleType
    assert sys.modules[PACKAGE].runs == 1
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = part.nothing
    assert sys.modules[PACKAGE].runs == 1


def test_a_text_that_fails_is_tried_anew(sample: Path) -> None:
    sample.write_text("1 / 0\n")
    part = later(f"{PACKAGE}.part")
    with pytest.raises(ZeroDivisionError):
        _ = part.value
    sample.write_text("value = 'another length'\n")
    assert part.value == "another length"


def test_a_module_that_is_not_there_is_told_at_once(sample: Path) -> None:
    with pytest.raises(ModuleNotFoundError, match="part"):
        later(f"{PACKAGE}.part")

"""The toolkit's own modules, compiled beforehand: it takes them from there and works as with those in its archive."""

from __future__ import annotations

import os
import py_compile
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import PySide6
import pytest
import shiboken6

from release import toolkit_support

ASKS = """
import sys
from PySide6.QtCore import QObject
import shibokensupport.signature.loader as loader
print(loader.__file__)
try:
    QObject().setObjectName([])  # it names what would have been right: these modules know
except TypeError as error:
    print(*str(error).splitlines())
print(*sorted(name for name in sys.modules if name.startswith("shibokensupport")))
"""


def told(folder: Path) -> list[str]:
    """Return what a new process tells that finds the toolkit in ``folder``."""
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, "-c", ASKS]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()


def as_it_comes(site: Path) -> None:
    """Put the toolkit into ``site`` as its wheel brings it, also where set-up has unfolded it here."""
    folded = shutil.ignore_patterns("files.dir", "__pycache__")
    shutil.copytree(Path(shiboken6.__file__).parent, site / "shiboken6", symlinks=True, ignore=folded)
    (site / "PySide6").symlink_to(Path(PySide6.__file__).parent)


def test_an_installation_gets_them_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    as_it_comes(site)
    before = told(site)
    toolkit_support.unfold(site / "shiboken6")
    unfolded = site / toolkit_support.PLACE
    after = told(site)
    assert after[0] == str(unfolded / "shibokensupport/signature/loader.py")
    assert after[1:] == before[1:]
    assert len(list(unfolded.rglob("*.pyc"))) == len(list(unfolded.rglob("*.py")))
    monkeypatch.setattr(toolkit_support, "_modules", lambda: pytest.fail("it is there"))
    toolkit_support.unfold(site / "shiboken6")


def test_what_fails_leaves_the_toolkit_as_it_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    as_it_comes(site)
    monkeypatch.setattr(toolkit_support, "_modules", lambda: {"good.py": b"", "z/bad.py": b"("})
    with pytest.raises(py_compile.PyCompileError):
        toolkit_support.unfold(site / "shiboken6")
    assert not list(site.glob("shiboken6/files*"))


def test_of_two_starts_at_once_one_unfolds_and_the_other_is_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = tmp_path / "shiboken6"
    beside.mkdir()

    def meanwhile() -> dict[str, bytes]:
        monkeypatch.setattr(toolkit_support, "_modules", lambda: {"quicker.py": b""})
        toolkit_support.unfold(beside)
        return {"slower.py": b""}

    monkeypatch.setattr(toolkit_support, "_modules", meanwhile)
    toolkit_support.unfold(beside)
    assert [one.name for one in beside.iterdir()] == ["files.dir"]
    assert (beside / "files.dir" / "quicker.py").exists()
    assert not (beside / "files.dir" / "slower.py").exists()


def test_what_was_unfolded_for_another_version_is_made_anew(tmp_path: Path) -> None:
    site = tmp_path / "site"
    as_it_comes(site)
    of_another = site / toolkit_support.PLACE / "shibokensupport" / "__init__.py"
    of_another.parent.mkdir(parents=True)
    of_another.write_text("raise ImportError('of another version')")
    (site / toolkit_support.PLACE / toolkit_support.MADE_FOR).write_text("6.0.0")
    environment, command = {**os.environ, "PYTHONPATH": str(site)}, [sys.executable, "-m", "release.toolkit_support"]
    for _ in ("anew", "it is there"):
        subprocess.run(command, env=environment, capture_output=True, check=True)
        assert "of another version" not in of_another.read_text()
        assert [one.name for one in site.glob("shiboken6/files*")] == ["files.dir"]
    made_for = site / toolkit_support.PLACE / toolkit_support.MADE_FOR
    assert made_for.read_text() == metadata.version("shiboken6")


def test_the_toolkit_takes_them_from_the_folder_beside_it(tmp_path: Path) -> None:
    site = tmp_path / "site"
    as_it_comes(site)
    before = told(site)
    made = toolkit_support.written(tmp_path / "work", 2)
    for file, place in made:
        (site / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, site / place)
    after = told(site)
    assert before[0] == "shibokensupport/signature/loader.py"
    assert after[0] == str(site / toolkit_support.PLACE / "shibokensupport/signature/loader.pyc")
    assert "Supported signatures" in before[1]
    assert after[1:] == before[1:]
    first = [Path(file).read_bytes() for file, _place in made]
    assert [Path(file).read_bytes() for file, _place in toolkit_support.written(tmp_path / "again", 2)] == first

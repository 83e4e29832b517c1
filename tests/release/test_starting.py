"""What PyInstaller does before our first line: two hooks are left out, and the index of modules is read at once."""

from __future__ import annotations

import importlib.util
import marshal
import os
import runpy
from pathlib import Path

import pytest

from release import starting
from release.facts import PackagingError

READER = "import marshal\ndef index(fp):\n    return dict(marshal.load(fp))\n"
MODULES = [("pyimod01_archive", "as_it_comes.pyc", "PYMODULE"), ("struct", "struct.pyc", "PYMODULE")]


def test_only_the_two_hooks_are_left_out_and_the_order_stays() -> None:
    found = [("qt_plugins", "", "PYSOURCE"), ("pyi_rth_inspect", "", "PYSOURCE")]
    found += [("pyi_rth_cryptography_openssl", "", "PYSOURCE"), ("pyi_rth_pyside6", "", "PYSOURCE")]
    found.append(("__main__", "", "PYSOURCE"))
    assert [name for name, _file, _kind in starting.kept_hooks(found)] == [
        "qt_plugins",
        "pyi_rth_cryptography_openssl",
        "__main__",
    ]


def run_own_hooks() -> None:
    for name in starting.OWN_HOOKS:
        runpy.run_path(str(Path(starting.__file__).parent / "linux" / f"{name}.py"))


def test_qt_takes_its_plugins_from_where_it_lies_whatever_the_desktop_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_PLUGIN_PATH", "/usr/lib/qt6/plugins")
    run_own_hooks()
    assert "QT_PLUGIN_PATH" not in os.environ


@pytest.mark.parametrize("before", [None, "/opt/theirs"])
def test_what_is_opened_from_the_program_gets_the_libraries_of_the_system(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", ":".join(filter(None, ("/opt/holdfast/_internal", before))))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before or "")
    if before is None:
        monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    run_own_hooks()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_the_index_is_read_at_once_and_is_the_same(tmp_path: Path) -> None:
    reader = tmp_path / "pyimod01_archive.py"
    reader.write_text(READER, encoding="utf-8")
    made = starting.with_index_at_once(MODULES, reader, tmp_path / "work")
    assert made[1] == MODULES[1]
    name, compiled, kind = made[0]
    assert (name, kind) == ("pyimod01_archive", "PYMODULE")
    spec = importlib.util.spec_from_file_location(name, compiled)
    assert spec is not None
    assert spec.loader is not None
    changed = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(changed)
    archive = tmp_path / "archive"
    archive.write_bytes(b"modules" + marshal.dumps([("app", (1, 2, 3))]) + b"what follows it")
    with archive.open("rb") as file:
        file.seek(len(b"modules"))
        assert changed.index(file) == {"app": (1, 2, 3)}
    first = Path(compiled).read_bytes()
    (again,) = (
        file for one, file, _kind in starting.with_index_at_once(MODULES, reader, tmp_path / "x") if one == name
    )
    assert Path(again).read_bytes() == first


@pytest.mark.parametrize("text", ["", READER + READER, READER.replace("load(", "loads(")])
def test_a_reader_that_is_not_as_known_stops_packaging(text: str, tmp_path: Path) -> None:
    reader = tmp_path / "pyimod01_archive.py"
    reader.write_text(text, encoding="utf-8")
    with pytest.raises(PackagingError, match="pyimod01_archive"):
        starting.with_index_at_once(MODULES, reader, tmp_path / "work")

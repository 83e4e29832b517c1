"""The toolkit's own modules, compiled beforehand: it takes them from there and works as with those in its archive."""

from __future__ import annotations

import json
import os
import py_compile
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest
import shiboken6

from release import toolkit_support, toolkit_texts

ASKS = """
import inspect
import json
import sys
import threading
from PySide6.QtCore import QObject, QTimer, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget
import shibokensupport.signature.loader as loader

app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()

NAMES = ("mapping.Reloader", "errorhandler.qt_isinstance", "layout.create_signature", "parser.pyside_type_init",
         "lib.enum_sig.ExactEnumerator", "lib.tool.build_brace_pattern")
loaded = [one for one in NAMES for module, _, name in [one.rpartition(".")]
          if name in vars(sys.modules["shibokensupport.signature." + module])]
words = []

def asked(question):
    try:
        words.append(str(question()))
    except Exception as error:  # it names what would have been right: these modules know
        words.append(f"{type(error)} {error}")

def wrong_call():
    asked(lambda: QObject().setObjectName([]))

if sys.argv[1] == "1":  # as where a class cannot be found by its name, and first of all
    import PySide6
    import shibokensupport.signature.mapping as mapping
    mapping.update_mapping()
    mapping.update_mapping()  # the first loads what makes it look anew, on Python 3.12 and later
    del mapping.PySide6
    wrong_call()
    mapping.PySide6 = PySide6

threads = [threading.Thread(target=wrong_call) for _ in range(int(sys.argv[1]))]
for one in threads:
    one.start()
for one in threads:
    one.join()
asked(lambda: window.resize([]))
asked(lambda: window.resize(1, 2, 3))
asked(lambda: QPushButton(window).setText(1))
asked(lambda: QTimer(window, nowhere=1))
for thing in (QWidget.resize, QWidget, QMainWindow, Qt.AlignmentFlag):
    asked(lambda: inspect.signature(thing))
    asked(lambda: thing.__doc__)

import PySide6.support.signature.mapping
from PySide6.support import deprecated, feature, signature
from PySide6.support.signature import errorhandler, get_signature, layout, parser
from PySide6.support.signature.lib.enum_sig import HintingEnumerator
from PySide6.support.signature.lib.tool import build_brace_pattern

for thing in (QWidget.resize, QWidget, QObject.connect, Qt.AlignmentFlag):
    for kind in ("signature", "typeerror", "hintingstub"):
        asked(lambda: get_signature(thing, kind))
same = [sys.modules["shibokensupport" + name.removeprefix("PySide6.support")] is module
        for name, module in sorted(sys.modules.items()) if name.startswith("PySide6.support.signature")]
asked(lambda: same)
asked(lambda: parser.no_such_name)
print(json.dumps([loader.__file__, loaded, words]))
"""
LOADER = "shibokensupport/signature/loader.py"
WISH = "PYSIDE6_OPTION_PYTHON_ENUM"


class Told(NamedTuple):
    """What a process says of the toolkit that it found."""

    loader: str
    loaded: list[str]
    """What has run when a window is painted."""
    words: list[str]
    """What was said to wrong calls and questions, the first in threads; with one thread, before them one of no name."""


def told(folder: Path, threads: int = 1) -> Told:
    """Return what a new process tells that finds the toolkit in ``folder``."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop(WISH, None)  # the toolkit puts it there for its children
    command = [sys.executable, "-c", ASKS, str(threads)]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    return Told(*json.loads(answer))


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """What is told where the toolkit is as its wheel brings it."""
    site = tmp_path_factory.mktemp("site")
    as_it_comes(site)
    return told(site)


def as_it_comes(site: Path) -> None:
    """Put the toolkit into ``site`` as its wheel brings it, also where set-up has unfolded it here."""
    folded = shutil.ignore_patterns("files.dir", "__pycache__")
    shutil.copytree(Path(shiboken6.__file__).parent, site / "shiboken6", symlinks=True, ignore=folded)
    (site / "PySide6").symlink_to(Path(PySide6.__file__).parent)


def test_an_installation_gets_them_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: Told) -> None:
    site = tmp_path / "site"
    as_it_comes(site)
    toolkit_support.unfold(site / "shiboken6")
    unfolded = site / toolkit_support.PLACE
    after = told(site)
    assert after.loader == str(unfolded / "shibokensupport/signature/loader.py")
    assert after.words == before.words
    assert not after.loaded  # nobody has asked
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


@pytest.mark.parametrize(
    ("marker", "version"),
    [(toolkit_support.MADE_FOR, "6.0.0"), ("made-for.txt", metadata.version("shiboken6"))],
    ids=["another version of the toolkit", "an earlier text of ours"],
)
def test_what_was_unfolded_otherwise_is_made_anew(tmp_path: Path, marker: str, version: str) -> None:
    site = tmp_path / "site"
    as_it_comes(site)
    earlier = site / toolkit_support.PLACE / "shibokensupport" / "__init__.py"
    earlier.parent.mkdir(parents=True)
    earlier.write_text("raise ImportError('made for another')")
    (site / toolkit_support.PLACE / marker).write_text(version)
    environment, command = {**os.environ, "PYTHONPATH": str(site)}, [sys.executable, "-m", "release.toolkit_support"]
    for _ in ("anew", "it is there"):
        subprocess.run(command, env=environment, capture_output=True, check=True)
        assert "made for another" not in earlier.read_text()
        assert [one.name for one in site.glob("shiboken6/files*")] == ["files.dir"]
    made_for = site / toolkit_support.PLACE / toolkit_support.MADE_FOR
    assert made_for.read_text() == metadata.version("shiboken6")


@pytest.mark.parametrize("optimise", [1, 2])
def test_the_toolkit_takes_them_from_the_folder_beside_it(tmp_path: Path, optimise: int, before: Told) -> None:
    site = tmp_path / "site"
    as_it_comes(site)
    made = toolkit_support.written(tmp_path / "work", optimise)
    for file, place in made:
        (site / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, site / place)
    after = told(site)
    assert before.loader == "shibokensupport/signature/loader.py"
    assert after.loader == str(site / toolkit_support.PLACE / "shibokensupport/signature/loader.pyc")
    assert "Error evaluating" in before.words[0]
    assert "Supported signatures" in before.words[1]
    assert after.words == before.words
    assert len(before.loaded) == 6
    assert not after.loaded
    first = [Path(file).read_bytes() for file, _place in made]
    assert [Path(file).read_bytes() for file, _place in toolkit_support.written(tmp_path / "again", optimise)] == first


def test_several_threads_may_be_the_first_to_need_them(tmp_path: Path, before: Told) -> None:
    as_it_comes(tmp_path)
    toolkit_support.unfold(tmp_path / "shiboken6")
    assert told(tmp_path, threads=6).words == before.words[1:2] * 5 + before.words[1:]


def test_another_text_of_the_toolkit_is_unfolded_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: Told
) -> None:
    def of_another(texts: dict[str, bytes]) -> dict[str, bytes]:
        loader = texts[LOADER].replace(b"signature import parser\n", b"signature import parser  # moved\n")
        return toolkit_texts.changed(texts | {LOADER: loader})

    monkeypatch.setattr(toolkit_support, "changed", of_another)
    as_it_comes(tmp_path)
    toolkit_support.unfold(tmp_path / "shiboken6")
    after = told(tmp_path)
    assert after.loader == str(tmp_path / toolkit_support.PLACE / LOADER)
    assert (after.loaded, after.words) == (before.loaded, before.words)


def test_other_enums_that_somebody_wishes_are_given(tmp_path: Path) -> None:
    site = tmp_path / "site"
    as_it_comes(site)
    toolkit_support.unfold(site / "shiboken6")
    asks = "from PySide6.QtCore import Qt; print(hasattr(Qt, 'AlignLeft'))"
    for wish, has_short_names in (("True", "True"), ("16", "False")):
        environment = {**os.environ, "PYTHONPATH": str(site), WISH: wish}
        answer = subprocess.run([sys.executable, "-c", asks], env=environment, capture_output=True, check=True).stdout
        assert answer.decode().strip() == has_short_names


@pytest.mark.parametrize("earlier", ["pass", "QObject(nowhere=1)"], ids=["the first", "after one that needed fewer"])
@pytest.mark.parametrize("loss", ["gone", "damaged"])
def test_a_wrong_call_does_not_end_the_program_when_the_files_are_gone(tmp_path: Path, earlier: str, loss: str) -> None:
    as_it_comes(tmp_path)
    toolkit_support.unfold(tmp_path / "shiboken6")
    asks = f"""
import contextlib, pathlib, shutil, sys
from PySide6.QtCore import QObject
with contextlib.suppress(AttributeError):
    {earlier}
if {loss!r} == "gone":
    shutil.rmtree(sys.argv[1])
for file in pathlib.Path(sys.argv[1]).rglob("*.py"):
    file.write_text("damaged (")
for _ in range(2):
    try:
        QObject().setObjectName([])
    except TypeError as error:
        print(error)
print("goes on")
"""
    command = [sys.executable, "-c", asks, str(tmp_path / toolkit_support.PLACE)]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    words = "PySide6.QtCore.QObject.setObjectName(): wrong arguments"
    assert answer.splitlines() == [words, words, "goes on"]


def test_who_uses_the_toolkit_is_looked_for_when_somebody_wishes_other_names(tmp_path: Path) -> None:
    site = tmp_path / "site"
    as_it_comes(site)
    uses = "from PySide6.QtCore import QObject\ndef has_names():\n    one = QObject()\n    return {}\n"
    both = "hasattr(one, 'setObjectName'), hasattr(one, 'set_object_name')"
    for name in ("earlier", "later"):
        (tmp_path / f"{name}.py").write_text(uses.format(both))
    (tmp_path / "without.py").touch()
    program = tmp_path / "program.py"
    program.write_text(f"""
import PySide6.QtCore
import earlier, without
from PySide6.support.feature import pyside_feature_dict as noted
print("earlier" in noted)
from __feature__ import snake_case
import later
one = earlier.QObject()
print({both}, earlier.has_names(), later.has_names(), {both})
print([noted.get(name) for name in ("__main__", "earlier", "later", "without")])
""")
    told = []
    for _ in ("as it comes", "unfolded"):
        environment = {**os.environ, "PYTHONPATH": str(site)}
        command = [sys.executable, str(program)]
        answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
        told.append(answer.splitlines())
        toolkit_support.unfold(site / "shiboken6")
    assert told[0] == ["True", "False True (True, False) (True, False) False True", "[1, 0, 0, -1]"]
    assert told[1] == ["False", *told[0][1:]]

"""What others load of Python's library without needing it: it waits, and is there once something of it is asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from app.bootstrap.late import left_for_later
from app.services import settings
from app.services.settings import Settings
from tests.conftest import Records

# The real program, from its door to where the window waits for its first paint.
PROGRAM = """
import gc, json, os, sys

class Watch:
    # the first to be asked for each module that is not loaded; of the window's parts, "ui" comes first
    def find_spec(self, name, path=None, target=None):
        if name == "ui":
            window = sys.modules["app.bootstrap.window"]
            load = window.import_module
            def watched(name):
                made = load(name)
                if name == "ui.start":
                    from PySide6.QtWidgets import QApplication
                    QApplication.exec = staticmethod(tell)
                return made
            window.import_module = watched
        return None

def tell():
    generated = sorted(
        f"{module}.{name}"
        for module, made in sys.modules.items()
        if module.partition(".")[0] in ("app", "ui", "storage")
        for name, thing in vars(made).items()
        if hasattr(thing, "__dataclass_fields__")
    )
    told = {"loaded": sorted(sys.modules), "generated": generated, "collects": gc.isenabled()}
    print(json.dumps(told), flush=True)
    os._exit(0)

sys.meta_path.insert(0, Watch())
sys.argv[1:] = []
from app.__main__ import main
main()
"""
LATE = (
    "dataclasses",
    "inspect",
    "ast",
    "dis",
    "tokenize",
    "textwrap",
    "ipaddress",
    "argparse",
    "zipfile",
    "tempfile",
    "shutil",
)

# From Python 3.14 on, what shows an error in colours loads these, and Qt's binding loads that.
COLOURED = {"dataclasses", "inspect", "ast", "dis", "tokenize"}


def test_the_start_waits_for_none_of_them(records: Records, tmp_path: Path) -> None:
    settings.save(tmp_path, Settings(vault_path=str(records.path)))
    (tmp_path / "device").write_text(f"{UUID(int=1)}\n")  # made by the very first start, which loads more
    around = {**os.environ, "HOLDFAST_DATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=True, env=around
    )
    told = json.loads(child.stdout)
    assert "ui.entry.unlock_page" in told["loaded"]
    too_early = [name for name in told["loaded"] if name in LATE]
    assert too_early == [] or ("_colorize" in told["loaded"] and set(too_early) <= COLOURED)
    assert told["generated"] == []  # classes that Python writes and compiles at each start: 4 million instructions each
    assert not told["collects"]


@pytest.fixture
def ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A module that nobody has loaded."""
    (tmp_path / "holdfast_seldom.py").write_text("VALUE = 7\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "holdfast_seldom", raising=False)
    return "holdfast_seldom"


def test_it_is_loaded_once_something_of_it_is_asked_for(ours: str) -> None:
    with left_for_later(ours):
        import holdfast_seldom as early  # type: ignore[import-not-found]

    assert ours not in sys.modules
    assert early.VALUE == 7
    import holdfast_seldom as whole

    assert whole is not early
    assert early.__name__ == whole.__name__


def test_asked_at_once_it_is_the_module_for_all_that_follow(ours: str) -> None:
    with left_for_later(ours):
        from holdfast_seldom import VALUE

        whole = sys.modules[ours]
    assert VALUE == 7
    assert sys.modules[ours] is whole
    assert whole.__file__ is not None
    with left_for_later(ours):  # loaded already: left as it is
        assert sys.modules[ours] is whole


def test_what_it_does_not_have_is_told_as_by_the_module(ours: str) -> None:
    with left_for_later(ours):
        import holdfast_seldom
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = holdfast_seldom.nothing_of_the_kind

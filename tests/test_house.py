"""The house stays in order: rooms that can be read in one go, a domain that needs nothing but Python, no odd drawers.

Which room may import which is said in pyproject.toml and checked by import-linter.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import app

ROOT = Path(app.__file__).parent.parent
PACKAGES = ("app", "ui", "storage", "reports", "resources")
MODULES = sorted(path.relative_to(ROOT).as_posix() for package in PACKAGES for path in (ROOT / package).rglob("*.py"))

MOST_LINES = 400  # from there on a second thing is in it that wants a room of its own
MOST_LINES_OF_A_FUNCTION = 60
LONGER_FUNCTIONS = {
    ("ui/agreements/sections.py", "section_forms"): "a table of questions, not a procedure",
    ("ui/agreements/reading.py", "_draw"): "one walk down a document",
    ("ui/entry/people_step.py", "__init__"): "a form, field by field",
}
NO_ROOM_IS_CALLED = {"utils", "util", "helpers", "helper", "misc", "common", "base", "manager"}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse((ROOT / module).read_text(encoding="utf-8"))


def imported(module: str) -> Iterator[str]:
    """Return every module that is imported, also inside functions and for types only."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: imports name the whole way"
            yield node.module or ""


def test_there_are_rooms() -> None:
    assert {module.split("/")[0] for module in MODULES} == set(PACKAGES)


def test_a_room_can_be_read_in_one_go() -> None:
    lines = {module: (ROOT / module).read_text(encoding="utf-8").count("\n") for module in MODULES}
    assert {module: count for module, count in lines.items() if count > MOST_LINES} == {}


def test_functions_can_be_seen_whole() -> None:
    long = {
        (module, node.name)
        for module in MODULES
        for node in ast.walk(tree(module))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= MOST_LINES_OF_A_FUNCTION
    }
    assert long <= set(LONGER_FUNCTIONS)


@pytest.mark.parametrize("module", [one for one in MODULES if one.startswith(("app/domain/", "resources/"))])
def test_the_ground_floor_needs_the_standard_library_only(module: str) -> None:
    own = "app.domain" if module.startswith("app/") else "resources"
    outside = [
        name
        for name in imported(module)
        if name.split(".")[0] not in sys.stdlib_module_names and name != own and not name.startswith(f"{own}.")
    ]
    assert outside == []


@pytest.mark.parametrize("module", [one for one in MODULES if one.startswith("app/domain/")])
def test_the_domain_reads_no_file_and_no_clock(module: str) -> None:
    for name in imported(module):
        assert name.split(".")[0] not in {"os", "pathlib", "socket", "subprocess", "time", "random", "secrets"}
    called = {
        node.func.attr
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert not called & {"now", "today", "utcnow", "uuid4"}, "time and chance enter as arguments"


def test_no_drawer_for_everything() -> None:
    assert not [module for module in MODULES if Path(module).stem in NO_ROOM_IS_CALLED]

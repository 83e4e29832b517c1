"""Each system makes its own files, and each of them has a name by which a release list tells what it is for."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest

from release.__main__ import MAKERS, PARTS
from release.facts import Build
from release.release_list import form_of, system_of

HERE = Build("1.2.3", 1_795_676_181, Path("build"), Path("dist"))


@pytest.mark.parametrize(
    ("system", "machine", "forms"),
    [
        ("linux", "x86_64", {"debian", "portable"}),
        ("linux", "aarch64", {"debian", "portable"}),
        ("win32", "AMD64", {"installer", "portable"}),
        ("darwin", "arm64", {"image", "portable"}),
    ],
)
def test_the_name_of_every_file_that_a_system_makes_tells_its_form_and_the_system(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, forms: set[str]
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    from app.services.updates import this_system

    named = {
        "debian": [HERE.debian_file] if system == "linux" else [],
        "appimage": [HERE.appimage_file],
        "installer": [HERE.installer_file],
        "image": [HERE.image_file],
        "portable": [HERE.portable_file("zip"), HERE.portable_file("tar.xz")],
    }
    made = [file.name for part in PARTS[system] for file in named[part]]
    assert {system_of(name) for name in made} == {this_system()}
    assert {form_of(name) for name in made} >= forms


def test_every_part_of_every_system_can_be_made() -> None:
    assert {part for parts in PARTS.values() for part in parts} == set(MAKERS)

"""Each system makes its own files, and each of them has a name by which a release list tells what it is for."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

from release import release_list, signing_key
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


def test_the_sums_of_a_release_cover_the_files_of_every_system_and_their_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    monkeypatch.setattr(signing_key, "asked", lambda _path: key)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(HERE.moment))
    names = ["holdfast_1.2.3_amd64.deb", "Holdfast-1.2.3-setup.exe", "holdfast-1.2.3-macos-arm64.dmg"]
    for name in names:
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "SHA256SUMS").write_text("of one system alone\n")
    (tmp_path / "NOTES.txt").write_text("Search is faster.\n")
    said = ["--key", "RELEASE.key", "--oldest", "0.1.0", "--notes", str(tmp_path / "NOTES.txt")]
    assert release_list.main([*said, *(str(tmp_path / name) for name in names)]) == 0
    told = subprocess.run(["sha256sum", "--check", "SHA256SUMS"], cwd=tmp_path, capture_output=True, check=True)
    told_of = {line.split(":")[0] for line in told.stdout.decode().splitlines()}
    assert told_of == {*names, *(path.name for path in tmp_path.glob("*.release"))}
    assert len(told_of) == 4

"""Where the program keeps its own files: on a stick beside itself, otherwise where this computer has such things."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.bootstrap import workplace
from app.services import portable
from app.services import settings as store
from app.services.settings import Settings


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with a packaged program on it that is running."""
    program = tmp_path / "STICK" / "Holdfast"
    program.mkdir(parents=True)
    (program / portable.MARK).touch()
    monkeypatch.delenv(workplace.FOLDER_VARIABLE, raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program / "holdfast"))
    return tmp_path / "STICK"


def test_with_the_mark_the_settings_lie_beside_the_program(stick: Path) -> None:
    assert workplace.prepare().folder == stick / "Holdfast" / portable.FOLDER


def test_without_the_mark_they_lie_where_this_computer_has_them(stick: Path) -> None:
    (stick / "Holdfast" / portable.MARK).unlink()
    assert stick not in workplace.data_folder().parents


def test_in_a_macos_program_the_mark_lies_beside_it(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = stick / "Holdfast" / "Holdfast.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    monkeypatch.setattr(sys, "executable", str(inside / "holdfast"))
    assert workplace.data_folder() == stick / "Holdfast" / portable.FOLDER


def test_what_is_remembered_on_the_stick_is_found_on_the_next_computer(stick: Path, tmp_path: Path) -> None:
    records = Settings(vault_path=str(stick / "club" / "club.vault"), backup_folder="/media/second/Backups")
    store.save(stick / "Holdfast" / portable.FOLDER, records)
    elsewhere = stick.rename(tmp_path / "another name")
    read = store.load(elsewhere / "Holdfast" / portable.FOLDER).settings
    assert read == records._replace(vault_path=str(elsewhere / "club" / "club.vault"))


def test_settings_of_an_installed_program_keep_whole_paths(tmp_path: Path) -> None:
    records = Settings(vault_path=str(tmp_path / "club.vault"))
    store.save(tmp_path / "Holdfast", records)
    assert str(tmp_path) in (tmp_path / "Holdfast" / store.FILE_NAME).read_text(encoding="utf-8")
    assert store.load(tmp_path / "Holdfast").settings == records

"""The shelf shows what could be put back, removes only what is ours, and copies onto a stick byte for byte."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import BackupFailedError
from storage import backup, manifest, shelf
from storage.vault import Vault
from tests.storage.samples import NOW, files_in, new_vault, reopened


def made(vault: Vault, to: Path, *, hours: int = 0, automatic: bool = True) -> Path:
    at = NOW + timedelta(hours=hours)
    return backup.finish(backup.copy(vault, to, f"Club {at:%Y-%m-%d %H.%M.%S}", at, automatic=automatic)).folder


def test_newest_first_of_this_vault_only_and_complete_ones_only(vault: Vault, tmp_path: Path) -> None:
    to = tmp_path / "b"
    first, second, third = (made(vault, to, hours=hours) for hours in (0, 2, 1))
    other = new_vault(tmp_path / "Other.vault")
    backup.backup(other, to, NOW)
    other.close()
    (to / "holiday pictures").mkdir()
    (to / "notes.txt").write_text("mine")
    found = shelf.standing(to, vault.vault_id)
    assert [one.folder for one in found] == [second, third, first]
    assert len(shelf.standing(to)) == 4
    with (second / "Club.vault").open("ab") as file:
        file.write(b"x")
    (third / "Club.vault.keys").unlink()
    assert [one.folder for one in shelf.standing(to, vault.vault_id)] == [first]
    assert shelf.standing(tmp_path / "nowhere") == ()


def test_whole_means_every_byte(vault: Vault, tmp_path: Path) -> None:
    one = shelf.read(made(vault, tmp_path / "b"))
    assert shelf.is_whole(one)
    path = one.folder / "Club.vault"
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)
    assert shelf.standing(tmp_path / "b") == (one,)  # its size is right; only reading tells
    assert not shelf.is_whole(one)


def test_removing_takes_one_backup_and_never_a_folder_with_something_else_in_it(vault: Vault, tmp_path: Path) -> None:
    to = tmp_path / "b"
    first, second = made(vault, to), made(vault, to, hours=1)
    shelf.remove(shelf.read(first))
    assert [path.name for path in to.iterdir()] == [second.name]
    (second / "a letter.odt").write_text("mine")
    before = files_in(to)
    shelf.remove(shelf.read(second))
    assert files_in(to) == before


def test_the_manifest_knows_who_made_it(vault: Vault, tmp_path: Path) -> None:
    assert manifest.read(made(vault, tmp_path / "b")).automatic
    assert not manifest.read(made(vault, tmp_path / "c", automatic=False)).automatic
    assert b"automatic" not in (made(vault, tmp_path / "d", automatic=False) / manifest.NAME).read_bytes()


def test_a_duplicate_is_the_same_byte_for_byte_and_made_once(vault: Vault, tmp_path: Path) -> None:
    source = made(vault, tmp_path / "b")
    there = backup.duplicate(source, tmp_path / "stick")
    assert there.name == source.name
    assert files_in(there) == files_in(source)
    assert backup.duplicate(source, tmp_path / "stick") == there
    assert len(list((tmp_path / "stick").iterdir())) == 1
    reopened(there / "Club.vault").close()


def test_a_damaged_duplicate_does_not_pass_for_one(vault: Vault, tmp_path: Path) -> None:
    source = made(vault, tmp_path / "b")
    there = backup.duplicate(source, tmp_path / "stick")
    (there / "Club.vault").write_bytes(bytes(8192))
    again = backup.duplicate(source, tmp_path / "stick")
    assert again != there
    assert files_in(again) == files_in(source)


@pytest.mark.parametrize("when", [0, 1, 2, 3])
def test_a_duplicate_that_is_stopped_leaves_nothing(vault: Vault, tmp_path: Path, when: int) -> None:
    source = made(vault, tmp_path / "b")
    asked = iter(range(100))
    with pytest.raises(BackupFailedError, match="stopped"):
        backup.duplicate(source, tmp_path / "stick", lambda: next(asked) >= min(when, 2))
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_source_that_is_not_whole_is_not_passed_on(vault: Vault, tmp_path: Path) -> None:
    source = made(vault, tmp_path / "b")
    (source / "Club.vault.keys").write_bytes(b"x")
    with pytest.raises(BackupFailedError, match="changed"):
        backup.duplicate(source, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []
    shutil.rmtree(source)
    with pytest.raises(BackupFailedError, match="manifest"):
        backup.duplicate(source, tmp_path / "stick")

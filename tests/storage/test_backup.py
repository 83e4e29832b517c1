"""A backup is whole, checked and opened by the same passphrases; a restore is checked first and overwrites nothing."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from app.domain.errors import AlreadyOpenError, BackupFailedError, ReadOnlyError, VaultExistsError
from storage import backup, integrity, shelf, unlocking
from storage.backup import MANIFEST
from storage.connection import transaction
from storage.vault import Vault
from tests.storage.samples import AMINAS, NOW, files_in, new_vault, reopened

NAMES = ("Club.vault", "Club.vault.keys", "Club.vault.keys.copy")


def _fill(vault: Vault, rows: int = 50) -> None:
    with transaction(vault.db):
        vault.db.executemany("INSERT INTO note (body) VALUES (?)", [(f"text {row} " * 80,) for row in range(rows)])


def test_a_backup_opens_with_the_same_passphrase_and_has_everything(vault: Vault, tmp_path: Path) -> None:
    _fill(vault)
    made = backup.backup(vault, tmp_path / "backups", NOW)
    assert made.folder == tmp_path / "backups" / "Club 2026-11-22 18.30.00"
    assert sorted(files_in(made.folder)) == ["Club.vault", "Club.vault.keys", "Club.vault.keys.copy", MANIFEST]
    assert made.head == vault.audit.head()
    assert made.size_bytes == (made.folder / "Club.vault").stat().st_size
    _fill(vault, 1)
    copy = reopened(made.folder / "Club.vault")
    assert copy.db.execute("SELECT count(*) FROM note").fetchone() == (50,)
    assert integrity.check(copy) == []
    copy.close()


def test_people_write_on_while_the_copy_is_checked(vault: Vault, tmp_path: Path) -> None:
    copied = backup.copy(vault, tmp_path / "backups", "today", NOW)
    _fill(vault, 3)
    made = backup.finish(copied)
    assert made.folder.name == "today"
    copy = reopened(made.folder / "Club.vault")
    assert copy.db.execute("SELECT count(*) FROM note").fetchone() == (0,)
    copy.close()


def test_never_over_an_earlier_one(vault: Vault, tmp_path: Path) -> None:
    first = backup.backup(vault, tmp_path / "b", NOW)
    before = files_in(first.folder)
    second = backup.backup(vault, tmp_path / "b", NOW)
    third = backup.backup(vault, tmp_path / "b", NOW + timedelta(seconds=1))
    assert [one.folder.name for one in (first, second, third)] == [
        "Club 2026-11-22 18.30.00",
        "Club 2026-11-22 18.30.00 (2)",
        "Club 2026-11-22 18.30.01",
    ]
    assert files_in(first.folder) == before


def test_the_manifest_says_what_is_in_it_and_names_nobody(vault: Vault, tmp_path: Path) -> None:
    made = backup.backup(vault, tmp_path / "b", NOW)
    manifest = json.loads((made.folder / MANIFEST).read_bytes())
    assert manifest["audit"] == {"seq": 2, "head": vault.audit.head().hash.hex()}
    assert manifest["made_at"] == "2026-11-22T18:30:00+00:00"
    assert (manifest["vault"], manifest["schema"]) == (vault.vault_id.hex, 2)
    assert sorted(manifest["files"]) == ["Club.vault", "Club.vault.keys", "Club.vault.keys.copy"]


def test_a_copy_that_is_not_whole_is_not_put_in_place(vault: Vault, tmp_path: Path) -> None:
    _fill(vault)
    to = tmp_path / "b"
    for place in (20, 5000, -1):
        copied = backup.copy(vault, to, "today", NOW)
        path = copied.folder / "Club.vault"
        content = bytearray(path.read_bytes())
        content[place] ^= 1
        path.write_bytes(content)
        with pytest.raises(BackupFailedError) as caught:
            backup.finish(copied)
        assert caught.value.step == "check"
    copied = backup.copy(vault, to, "today", NOW)
    for keys in ("Club.vault.keys", "Club.vault.keys.copy"):
        (copied.folder / keys).write_bytes(b"x")
    with pytest.raises(BackupFailedError):
        backup.finish(copied)
    assert list(to.iterdir()) == []


def test_what_a_killed_backup_left_goes_with_the_next_one_and_nothing_else_does(vault: Vault, tmp_path: Path) -> None:
    to = tmp_path / "b"
    left = to / "Club 2026-11-21 18.30.00.unfinished"
    others = (to / "Other 2026-11-21 18.30.00.unfinished", to / "Club 2026-11-20 18.30.00")
    for folder in (left, *others):
        folder.mkdir(parents=True)
        (folder / "Club.vault").write_bytes(b"half")
    backup.backup(vault, to, NOW)
    assert not left.exists()
    assert all((other / "Club.vault").exists() for other in others)


def test_a_folder_that_cannot_be_written_is_told(vault: Vault) -> None:
    with pytest.raises(ReadOnlyError):
        backup.backup(vault, vault.path / "under a file", NOW)


def test_a_closed_vault_is_backed_up_without_a_window(vault: Vault, tmp_path: Path) -> None:
    unlocked = unlocking.unlock(vault.path, vault.slot_id, AMINAS)
    with pytest.raises(AlreadyOpenError):
        backup.backup_closed(unlocked, tmp_path / "b", NOW)
    head = vault.audit.head()
    vault.close()
    before = files_in(vault.path.parent)
    made = backup.backup_closed(unlocked, tmp_path / "elsewhere", NOW)
    assert made.head == head
    assert {name: content for name, content in files_in(vault.path.parent).items() if "/" not in name} == before
    reopened(made.folder / "Club.vault").close()


def test_a_closed_vault_whose_main_key_file_is_lost_is_backed_up_with_two(vault: Vault, tmp_path: Path) -> None:
    path, slot_id = vault.path, vault.slot_id
    vault.close()
    (path.parent / "Club.vault.keys").unlink()
    made = backup.backup_closed(unlocking.unlock(path, slot_id, AMINAS), tmp_path / "elsewhere", NOW)
    assert {"Club.vault.keys", "Club.vault.keys.copy"} <= set(files_in(made.folder))


def test_restored_elsewhere_it_opens(vault: Vault, tmp_path: Path) -> None:
    _fill(vault)
    made = backup.backup(vault, tmp_path / "b", NOW)
    path = backup.restore(made.folder, tmp_path / "new" / "place")
    assert path == tmp_path / "new" / "place" / "Club.vault"
    assert sorted(files_in(path.parent)) == ["Club.vault", "Club.vault.keys", "Club.vault.keys.copy"]
    assert all(found.stat().st_mode & 0o077 == 0 for found in path.parent.iterdir())
    again = reopened(path)
    assert again.db.execute("SELECT count(*) FROM note").fetchone() == (50,)
    again.close()


@pytest.mark.parametrize("taken", ["Club.vault", "Club.vault.keys", "Club.vault.keys.copy"])
def test_a_restore_overwrites_nothing(vault: Vault, tmp_path: Path, taken: str) -> None:
    made = backup.backup(vault, tmp_path / "b", NOW)
    to = tmp_path / "to"
    to.mkdir()
    (to / taken).write_bytes(b"mine")
    with pytest.raises(VaultExistsError):
        backup.restore(made.folder, to)
    assert files_in(to) == {taken: b"mine"}


@pytest.mark.parametrize("name", ["Club.vault", "Club.vault.keys", "Club.vault.keys.copy"])
def test_a_changed_or_missing_file_is_found_before_anything_is_written(vault: Vault, tmp_path: Path, name: str) -> None:
    made = backup.backup(vault, tmp_path / "b", NOW)
    content = bytearray((made.folder / name).read_bytes())
    content[len(content) // 2] ^= 1
    (made.folder / name).write_bytes(content)
    with pytest.raises(BackupFailedError, match="changed"):
        backup.restore(made.folder, tmp_path / "to")
    (made.folder / name).unlink()
    with pytest.raises(BackupFailedError, match="missing"):
        backup.restore(made.folder, tmp_path / "to")
    assert not (tmp_path / "to").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("name", [*NAMES, MANIFEST])
def test_a_pipe_in_a_backup_is_refused_and_nobody_waits_for_it(vault: Vault, tmp_path: Path, name: str) -> None:
    """Whoever opens a pipe to read it waits until somebody writes: nobody ever does."""
    made = backup.backup(vault, tmp_path / "b", NOW)
    (made.folder / name).unlink()
    os.mkfifo(made.folder / name)
    told: list[BaseException | None] = []

    def restore() -> None:
        try:
            backup.restore(made.folder, tmp_path / "to")
        except BackupFailedError as error:
            told.append(error)

    waiting = Thread(target=restore, daemon=True)
    waiting.start()
    waiting.join(30)
    assert not waiting.is_alive()
    assert [str(error) for error in told] == ["manifest" if name == MANIFEST else "changed"]
    assert not (tmp_path / "to").exists()
    assert shelf.standing(tmp_path / "b") == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2},
        {"name": "../Club.vault"},
        {"name": "a\\b"},
        {"name": ""},
        {"name": 7},
        {"files": {}},
        {"files": []},
        {"files": {"Club.vault": {}}},
        {"files": None},
    ],
)
def test_a_manifest_of_another_form_is_refused(vault: Vault, tmp_path: Path, changes: dict[str, object]) -> None:
    made = backup.backup(vault, tmp_path / "b", NOW)
    manifest = made.folder / MANIFEST
    manifest.write_text(json.dumps(json.loads(manifest.read_bytes()) | changes))
    with pytest.raises(BackupFailedError, match="manifest"):
        backup.restore(made.folder, tmp_path / "to")


@pytest.mark.parametrize("content", [b"", b"\xff", b"[" * 10_000, b"null", b" " * 20_000 + b"{}"])
def test_rubbish_for_a_manifest_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / MANIFEST).write_bytes(content)
    with pytest.raises(BackupFailedError, match="manifest"):
        backup.restore(tmp_path, tmp_path / "to")
    with pytest.raises(BackupFailedError, match="manifest"):
        backup.restore(tmp_path / "nowhere", tmp_path / "to")


def test_a_manifest_cannot_lead_out_of_the_folder(vault: Vault, tmp_path: Path) -> None:
    """Every name in it must be one of the three that belong to a plain file name."""
    made = backup.backup(vault, tmp_path / "b", NOW)
    manifest = made.folder / MANIFEST
    content = json.loads(manifest.read_bytes())
    content["files"]["../out"] = content["files"].pop("Club.vault.keys.copy")
    manifest.write_text(json.dumps(content))
    with pytest.raises(BackupFailedError, match="manifest"):
        backup.restore(made.folder, tmp_path / "to")


def test_two_vaults_in_one_folder_keep_apart(vault: Vault, tmp_path: Path) -> None:
    other = new_vault(tmp_path / "Other.vault")
    names = {backup.backup(one, tmp_path / "b", NOW).folder.name for one in (vault, other)}
    assert names == {"Club 2026-11-22 18.30.00", "Other 2026-11-22 18.30.00"}
    other.close()

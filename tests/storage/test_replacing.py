"""A backup in the place of the records: the old ones are kept aside, whole, and no old journal is played into it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.domain.errors import AlreadyOpenError, BackupFailedError, NotAVaultError, ReadOnlyError
from storage import backup, replacing
from storage.connection import transaction
from storage.vault import Vault
from tests.storage.samples import NOW, files_in, reopened

WHEN = "2026-11-23 09.00.00"


def put(vault: Vault, *texts: str) -> None:
    with transaction(vault.db):
        vault.db.executemany("INSERT INTO note (body) VALUES (?)", [(text,) for text in texts])


def texts(path: Path) -> list[str]:
    vault = reopened(path)
    found = [row[0] for row in vault.db.execute("SELECT body FROM note ORDER BY id")]
    vault.close()
    return found


@pytest.fixture
def two_states(vault: Vault, tmp_path: Path) -> tuple[Path, Path]:
    """A vault that goes on after its backup: (its path, the backup's folder)."""
    put(vault, "before")
    made = backup.backup(vault, tmp_path / "b", NOW).folder
    put(vault, "after")
    vault.close()
    return vault.path, made


def test_the_backup_takes_the_place_and_the_old_records_stay_beside(two_states: tuple[Path, Path]) -> None:
    path, made = two_states
    before = {name: content for name, content in files_in(path.parent).items() if "/" not in name}
    aside = replacing.replace(made, path, WHEN)
    assert aside == path.parent / f"Club replaced {WHEN}"
    assert texts(path) == ["before"]
    assert files_in(aside) == before
    assert texts(aside / path.name) == ["before", "after"]
    assert not list(path.parent.glob("*.restoring*"))


def test_a_second_one_on_the_same_day_keeps_both(two_states: tuple[Path, Path]) -> None:
    path, made = two_states
    first, second = replacing.replace(made, path, WHEN), replacing.replace(made, path, WHEN)
    assert [first.name, second.name] == [f"Club replaced {WHEN}", f"Club replaced {WHEN} (2)"]


def test_a_journal_of_the_old_records_goes_aside_with_them(two_states: tuple[Path, Path]) -> None:
    path, made = two_states
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"of another day")
    aside = replacing.replace(made, path, WHEN)
    assert not journal.exists()
    assert (aside / journal.name).read_bytes() == b"of another day"


def test_records_of_another_name_take_the_backup_under_theirs(two_states: tuple[Path, Path]) -> None:
    path, made = two_states
    renamed = path.with_name("Ours.vault")
    for one in path.parent.glob("Club.vault*"):
        one.rename(one.with_name(one.name.replace("Club", "Ours")))
    replacing.replace(made, renamed, WHEN)
    assert texts(renamed) == ["before"]
    assert not path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file cannot be replaced anyway")
def test_records_that_are_open_in_another_program_are_left_alone(vault: Vault, tmp_path: Path) -> None:
    made = backup.backup(vault, tmp_path / "b", NOW).folder
    path = vault.path
    vault.close()
    child = os.fork()
    if child == 0:
        held = reopened(path)
        (path.parent / "open").touch()
        while not (path.parent / "enough").exists():
            pass
        held.close()
        os._exit(0)
    while not (path.parent / "open").exists():
        pass
    try:
        with pytest.raises(AlreadyOpenError):
            replacing.replace(made, path, WHEN)
    finally:
        (path.parent / "enough").touch()
        os.waitpid(child, 0)
    assert not list(path.parent.glob("* replaced *"))
    reopened(path).close()


def test_what_is_no_whole_backup_replaces_nothing(two_states: tuple[Path, Path]) -> None:
    path, made = two_states
    (made / "Club.vault.keys").write_bytes(b"x")
    before = files_in(path.parent)
    with pytest.raises(BackupFailedError, match="changed"):
        replacing.replace(made, path, WHEN)
    with pytest.raises(BackupFailedError, match="manifest"):
        replacing.replace(path.parent, path, WHEN)
    with pytest.raises(NotAVaultError):
        replacing.replace(made, path.with_name("None.vault"), WHEN)
    assert files_in(path.parent) == before


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the root user may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(two_states: tuple[Path, Path]) -> None:
    path, made = two_states
    path.parent.chmod(0o500)
    with pytest.raises(ReadOnlyError):
        replacing.replace(made, path, WHEN)
    path.parent.chmod(0o700)


def test_settling_leaves_what_is_settled_and_what_is_somebody_elses(two_states: tuple[Path, Path]) -> None:
    path, made = two_states
    replacing.replace(made, path, WHEN)
    (path.parent / "Other replaced yesterday.unfinished").mkdir()
    before = files_in(path.parent)
    assert not replacing.is_unsettled(path)
    replacing.settle(path)
    assert files_in(path.parent) == before

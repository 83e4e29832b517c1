"""What goes wrong around a vault: a second copy of the program, a kill, a full disk, a folder that is read only.

And what must never be seen: a word of the records in any file on the disk.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.domain.audit import Act
from app.domain.errors import AlreadyOpenError, AppError, DiskFullError, ReadOnlyError, WrongPassphraseError
from storage import anchor, backup, integrity, key_changes, opening, unlocking
from storage.audit import AuditHead
from storage.connection import transaction
from storage.keys.kdf import TEST_COST
from storage.vault import Vault
from tests.faults.disks import fill, make_read_only, make_writable, mounted
from tests.hearing import next_line
from tests.storage.samples import (
    AMINA,
    AMINAS,
    BEN,
    BENS,
    NOW,
    OTHER,
    STEPS,
    files_in,
    make_sheet,
    new_vault,
    open_vault,
    reopened,
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals, limits and mounts as POSIX has them")

# -- two copies of the program --------------------------------------------------------------------------------------

_HOLDER = """
import sys
from pathlib import Path
from uuid import UUID
from tests.storage.samples import AMINAS, open_vault
vault = open_vault(Path(sys.argv[1]), UUID(sys.argv[2]), AMINAS)
vault.db.execute("BEGIN IMMEDIATE")
vault.db.execute("INSERT INTO note (body) VALUES (?)", (sys.argv[3],))
if sys.argv[4] == "commit":
    vault.db.execute("COMMIT")
else:
    vault.db.execute("PRAGMA cache_spill=1")
    vault.db.executemany("INSERT INTO note (body) VALUES (?)", [(sys.argv[3] * 500,) for _ in range(9000)])
print("open", flush=True)
sys.stdin.readline()
"""

_TRIER = """
import sys
from pathlib import Path
from uuid import UUID
from app.domain.errors import AppError
from tests.storage.samples import AMINAS, open_vault
try:
    open_vault(Path(sys.argv[1]), UUID(sys.argv[2]), AMINAS).close()
    print("opened")
except AppError as error:
    print(error.code)
"""


def _holder(path: Path, slot_id: UUID, text: str = "held", way: str = "commit") -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path), str(slot_id), text, way],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert next_line(process) == "open"
    return process


def _killed(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate(timeout=30)


def _another_process_says(path: Path, slot_id: UUID) -> str:
    return subprocess.run(
        [sys.executable, "-c", _TRIER, str(path), str(slot_id)], capture_output=True, text=True, check=True, timeout=60
    ).stdout.strip()


def test_a_second_process_is_told_and_a_killed_one_leaves_no_lock(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "Club.vault")
    path, slot_id = vault.path, vault.slot_id
    vault.close()
    process = _holder(path, slot_id)
    with pytest.raises(AlreadyOpenError):
        reopened(path)
    assert [slot.label for slot in unlocking.labels(path)] == ["AK"]
    _killed(process)
    again = reopened(path)
    assert again.db.execute("SELECT body FROM note").fetchall() == [("held",)]
    again.close()


def test_backing_up_and_looking_do_not_drop_the_lock(tmp_path: Path) -> None:
    """On POSIX systems closing any descriptor of a file drops the process's locks on it."""
    vault = new_vault(tmp_path / "Club.vault")
    path, slot_id = vault.path, vault.slot_id
    assert _another_process_says(path, slot_id) == "already-open"
    backup.backup(vault, tmp_path / "b", NOW)
    integrity.check(vault)
    unlocking.labels(path)
    unlocking.unlock(path, slot_id, AMINAS)
    with pytest.raises(AlreadyOpenError):
        reopened(path)
    assert _another_process_says(path, slot_id) == "already-open"
    vault.close()
    assert _another_process_says(path, slot_id) == "opened"


def test_a_backup_of_a_closed_vault_meets_an_open_window(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "Club.vault")
    path, slot_id = vault.path, vault.slot_id
    unlocked = unlocking.unlock(path, slot_id, AMINAS)
    vault.close()
    process = _holder(path, slot_id)
    with pytest.raises(AlreadyOpenError):
        backup.backup_closed(unlocked, tmp_path / "b", NOW)
    assert not (tmp_path / "b").exists()
    _killed(process)
    assert backup.backup_closed(unlocked, tmp_path / "b", NOW).folder.is_dir()


def test_a_save_that_was_killed_half_way_is_undone_whole(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "Club.vault")
    path, slot_id = vault.path, vault.slot_id
    vault.close()
    process = _holder(path, slot_id, "half", "spill")
    _killed(process)
    assert (tmp_path / "Club.vault-journal").stat().st_size > 0  # the save had reached the file
    again = reopened(path)
    assert again.db.execute("SELECT count(*) FROM note").fetchone() == (0,)
    assert integrity.check(again) == []
    again.close()


def test_an_old_file_put_back_with_todays_journal_is_noticed(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "Club.vault")
    path, slot_id, data, old = vault.path, vault.slot_id, tmp_path / "data", tmp_path / "old"
    vault.close()
    shutil.copy(path, old)
    vault = reopened(path)
    with transaction(vault.db):
        vault.audit.add(Act.CHANGED, kind="case", person_id=AMINA, now=NOW)
    anchor.write(data, vault.ring, vault.audit.head(), NOW)
    vault.close()
    _killed(_holder(path, slot_id, "half", "spill"))
    shutil.copy(old, path)
    try:
        again = reopened(path)
    except AppError:
        return  # refused
    found = integrity.check(again)
    assert found or anchor.compare(data, again.ring, again.audit) is anchor.AnchorResult.OLDER_OR_DIFFERENT
    again.close()


# -- no word in any file --------------------------------------------------------------------------------------------

CANARY = "Kanarienvogel7431"
_FORMS = tuple(
    form.encode(coding)
    for form in (CANARY, CANARY.upper(), CANARY.lower())
    for coding in ("utf-8", "utf-16-le", "utf-16-be")
)


def _seen(folder: Path) -> set[str]:
    return {name for name, content in files_in(folder).items() if any(form in content for form in _FORMS)}


def test_no_word_is_in_any_file_while_open_closed_killed_or_backed_up(tmp_path: Path) -> None:
    """A plain control database beside it must show the word: otherwise this test would see nothing at all."""
    folder = tmp_path / "records"
    folder.mkdir()
    vault = new_vault(folder / "Club.vault", f"{CANARY} kettle drum sparrow")
    slot_id = vault.slot_id
    note = uuid4()
    vault.seal(note, CANARY.encode() * 3, [AMINA])
    vault.keep_signing_key(CANARY.encode())
    with transaction(vault.db):
        vault.db.executemany("INSERT INTO note (body) VALUES (?)", [(CANARY,), (CANARY.upper() * 200,)])
        vault.audit.add(Act.CREATED, kind="case", person_id=AMINA, now=NOW, record_id=note, content=CANARY.encode())
    assert _seen(folder) == set()
    backup.backup(vault, folder / "b", NOW)
    anchor.write(folder / "data", vault.ring, vault.audit.head(), NOW)
    assert _seen(folder) == set()
    key_changes.change_passphrase(vault, f"{CANARY} kettle drum sparrow", AMINAS, now=NOW, cost=TEST_COST)
    vault.close()
    assert _seen(folder) == set()
    _killed(_holder(folder / "Club.vault", slot_id, CANARY, "spill"))
    assert (folder / "Club.vault-journal").stat().st_size > 0
    assert _seen(folder) == set()

    control = tmp_path / "control"
    control.mkdir()
    for coding in ("UTF-8", "UTF-16le"):
        db = sqlite3.connect(control / f"{coding}.db")
        db.execute(f"PRAGMA encoding='{coding}'")
        db.execute("CREATE TABLE note (body TEXT)")
        db.execute("INSERT INTO note VALUES (?)", (CANARY.lower(),))
        db.commit()
        db.close()
    assert _seen(control) == {"UTF-8.db", "UTF-16le.db"}


# -- a full disk, a read-only place ---------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 1 MiB."""
    with mounted(tmp_path / "disk", "1m") as folder:
        yield folder


@posix_only
def test_a_full_disk_while_making_a_vault_leaves_nothing(small_disk: Path) -> None:
    made = 0
    for leave in range(0, 220_000, 12_288):
        filler = fill(small_disk, leave)
        try:
            new_vault(small_disk / "Club.vault").close()
        except DiskFullError:
            assert [path.name for path in small_disk.iterdir()] == ["filler"]
        else:
            made += 1
            reopened(small_disk / "Club.vault").close()
            for path in small_disk.glob("Club*"):
                path.unlink()
        filler.unlink()
    assert 0 < made < 18  # some tries failed, some did not


@posix_only
def test_a_full_disk_loses_nothing_that_was_saved_and_changes_no_key(small_disk: Path) -> None:
    vault = new_vault(small_disk / "Club.vault")
    slot_id = vault.slot_id
    vault.db.execute("INSERT INTO note (body) VALUES ('saved')")
    filler = fill(small_disk)
    before = {name: content for name, content in files_in(small_disk).items() if ".keys" in name}
    with pytest.raises(DiskFullError):
        _save_much(vault)
    for change in (
        lambda: key_changes.change_passphrase(vault, AMINAS, OTHER, now=NOW, cost=TEST_COST),
        lambda: key_changes.add_holder(vault, "BM", BEN, BENS, now=NOW, cost=TEST_COST),
        lambda: make_sheet(vault),
    ):
        with pytest.raises(DiskFullError):
            change()
    with pytest.raises(DiskFullError):
        backup.backup(vault, small_disk / "b", NOW)
    with pytest.raises(DiskFullError):
        anchor.write(small_disk / "data", vault.ring, vault.audit.head(), NOW)
    assert {name: content for name, content in files_in(small_disk).items() if ".keys" in name} == before
    assert vault.db.execute("SELECT body FROM note").fetchall() == [("saved",)]
    filler.unlink()
    key_changes.change_passphrase(vault, AMINAS, OTHER, now=NOW, cost=TEST_COST)
    vault.db.execute("INSERT INTO note (body) VALUES ('afterwards')")
    assert integrity.check(vault) == []
    vault.close()
    again = open_vault(small_disk / "Club.vault", slot_id, OTHER)
    assert again.db.execute("SELECT body FROM note").fetchall() == [("saved",), ("afterwards",)]
    assert [entry.act for entry in again.audit.entries(after=2)] == ["key-changed"]
    again.close()


@posix_only
def test_with_any_amount_of_room_the_passphrase_that_was_told_is_the_one_that_opens(small_disk: Path) -> None:
    """Key files and database are saved together: room for one and not for the other must not lock anyone out."""
    vault = new_vault(small_disk / "Club.vault")
    path, slot_id, now_open, other, changed = vault.path, vault.slot_id, AMINAS, OTHER, 0
    for leave in range(0, 69_632, 4096):
        filler = fill(small_disk, leave)
        try:
            key_changes.change_passphrase(vault, now_open, other, now=NOW, cost=TEST_COST)
        except DiskFullError:
            pass
        else:
            now_open, other, changed = other, now_open, changed + 1
        filler.unlink()
        unlocking.unlock(path, slot_id, now_open)
        with pytest.raises(WrongPassphraseError):
            unlocking.unlock(path, slot_id, other)
    assert 0 < changed < 17  # some tries failed, some did not
    assert vault.audit.verify().ok
    vault.close()


def _save_much(vault: Vault) -> None:
    with transaction(vault.db):
        vault.db.executemany("INSERT INTO note (body) VALUES (?)", [("x" * 4000,) for _ in range(400)])


@posix_only
def test_restoring_onto_a_full_disk_leaves_nothing(small_disk: Path, tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "Club.vault")
    made = backup.backup(vault, tmp_path / "b", NOW)
    vault.close()
    to = small_disk / "to"
    filler = fill(small_disk, 40_960)
    with pytest.raises(DiskFullError):
        backup.restore(made.folder, to)
    assert files_in(to) == {}
    filler.unlink()
    reopened(backup.restore(made.folder, to)).close()


@posix_only
def test_a_read_only_disk_is_told_and_left_as_it_is(small_disk: Path) -> None:
    vault = new_vault(small_disk / "Club.vault")
    unlocked = unlocking.unlock(vault.path, vault.slot_id, AMINAS)
    vault.close()
    before = files_in(small_disk)
    make_read_only(small_disk)
    with pytest.raises(ReadOnlyError):
        new_vault(small_disk / "Other.vault")
    with pytest.raises(ReadOnlyError):
        opening.connect(unlocked, steps=STEPS)
    with pytest.raises(ReadOnlyError):
        anchor.write(small_disk / "data", unlocked.ring, AuditHead(0, bytes(32)), NOW)
    assert [slot.label for slot in unlocking.labels(small_disk / "Club.vault")] == ["AK"]
    make_writable(small_disk)
    assert files_in(small_disk) == before
    reopened(small_disk / "Club.vault").close()


_LIMITED = """
import resource, sys
from pathlib import Path
from uuid import UUID
from app.domain.errors import AppError
from storage.connection import transaction
from tests.storage.samples import AMINAS, open_vault
vault = open_vault(Path(sys.argv[1]), UUID(sys.argv[2]), AMINAS)
vault.db.execute("INSERT INTO note (body) VALUES ('saved')")
size = Path(sys.argv[1]).stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + int(sys.argv[3]), size + int(sys.argv[3])))
try:
    with transaction(vault.db):
        vault.db.executemany("INSERT INTO note (body) VALUES (?)", [("x" * 4000,) for _ in range(400)])
    print("no error")
except AppError as error:
    print(error.code)
print(vault.db.execute("SELECT count(*) FROM note").fetchone()[0])
"""


@posix_only
@pytest.mark.parametrize("room", [0, 4096, 8192, 40_960, 200_000])
def test_a_limit_on_the_size_of_files_loses_nothing_that_was_saved(tmp_path: Path, room: int) -> None:
    vault = new_vault(tmp_path / "Club.vault")
    path, slot_id = vault.path, vault.slot_id
    vault.close()
    child = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(path), str(slot_id), str(room)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    code, count = child.stdout.split()
    assert (code in {"storage", "disk-full"}, count, child.stderr) == (True, "1", "")
    again = reopened(path)
    assert again.db.execute("SELECT body FROM note").fetchall() == [("saved",)]
    assert integrity.check(again) == []
    again.close()


def test_nothing_is_written_to_the_terminal_when_a_key_does_not_fit(tmp_path: Path) -> None:
    """SQLCipher writes to stderr at each failure unless told not to."""
    path = tmp_path / "Club.vault"
    vault = new_vault(path)
    slot_id = vault.slot_id
    vault.close()
    content = bytearray(path.read_bytes())
    content[500] ^= 1
    path.write_bytes(content)
    child = subprocess.run(
        [sys.executable, "-c", _TRIER, str(path), str(slot_id)], capture_output=True, text=True, check=True, timeout=60
    )
    assert (child.stdout, child.stderr) == ("damaged\n", "")

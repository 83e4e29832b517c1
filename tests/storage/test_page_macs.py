"""Each page of a database is proved by itself, and nothing that SQLCipher's own look finds is missed."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import _sqlite3 as library

from app.domain.errors import BackupFailedError
from storage import backup, connection, integrity, page_macs
from storage.connection import transaction
from storage.page_macs import PAGE_BYTES, PageMacs
from storage.salvage.pages import Pages
from storage.vault import Vault

LIBRARY = ctypes.CDLL(library.__file__)
# In a process of its own, because it holds for the whole library: pages are left out at 64 KiB, not at 1 GiB.
LOCKS_AT_64_KIB = """
import ctypes, pathlib, sys
from sqlcipher3 import _sqlite3 as library
from storage import backup, connection, integrity, page_macs
moved, path, key = 0x10000, pathlib.Path(sys.argv[1]), "ab" * 32
ctypes.CDLL(library.__file__).sqlite3_test_control(11, ctypes.c_uint(moved))  # SQLITE_TESTCTRL_PENDING_BYTE
db = connection.create(path, key)
db.execute("CREATE TABLE filler (bytes BLOB)")
db.execute("INSERT INTO filler VALUES (randomblob(200000))")
connection.close(db)
copy = connection.open_copy(path, key)
print(len(integrity.check_pages(copy)))
copy.close()
content = path.read_bytes()
macs = page_macs.PageMacs(key, content[:16])
print(*(n for n in range(1, len(content) // 4096 + 1) if not macs.holds(n, content[(n - 1) * 4096 : n * 4096])))
page_macs.LOCK_PAGE = moved // page_macs.PAGE_BYTES + 1
print(backup.prove_pages(path, key) == backup.facts(path))
"""


@pytest.fixture
def copy(vault: Vault, tmp_path: Path) -> tuple[Path, str]:
    """A closed copy of a vault that has pages which hold nothing any more, and its key."""
    with transaction(vault.db):
        vault.db.execute("CREATE TABLE filler (bytes BLOB)")
        vault.db.execute("INSERT INTO filler VALUES (randomblob(60000))")
        vault.db.execute("INSERT INTO filler VALUES (randomblob(20000))")
    vault.db.execute("DELETE FROM filler WHERE length(bytes) = 60000")
    assert (vault.db.execute("PRAGMA freelist_count").fetchone() or (0,))[0] > 10
    key = vault.ring.database_key()
    vault.close()
    return Path(shutil.copy(vault.path, tmp_path / "copy.db")), key


def damaged(path: Path, key: str) -> list[int]:
    content = path.read_bytes()
    macs = PageMacs(key, content[:16])
    numbers = range(1, -(-len(content) // PAGE_BYTES) + 1)
    return [one for one in numbers if not macs.holds(one, content[(one - 1) * PAGE_BYTES : one * PAGE_BYTES])]


def found_by_sqlcipher(path: Path, key: str) -> list[int]:
    db = connection.open_copy(path, key)
    try:
        return sorted(int(one.part) for one in integrity.damaged_pages(db))
    finally:
        db.close()


def test_a_whole_file_is_proved_and_hashed_in_one_reading(copy: tuple[Path, str]) -> None:
    path, key = copy
    assert damaged(path, key) == found_by_sqlcipher(path, key) == []
    assert backup.prove_pages(path, key) == backup.facts(path)


def test_each_page_that_was_touched_is_found_those_that_hold_nothing_included(copy: tuple[Path, str]) -> None:
    path, key = copy
    content = path.read_bytes()
    for number in range(2, len(content) // PAGE_BYTES + 1):
        changed = bytearray(content)
        changed[(number - 1) * PAGE_BYTES + (number * 397) % PAGE_BYTES] ^= 1  # now in the words, the IV or the HMAC
        path.write_bytes(changed)
        assert damaged(path, key) == found_by_sqlcipher(path, key) == [number]
        with pytest.raises(BackupFailedError, match="check"):
            backup.prove_pages(path, key)


def cut(content: bytes) -> bytes:
    return content[:-1]


def a_piece_more(content: bytes) -> bytes:
    return content + b"\0"


def an_empty_page_more(content: bytes) -> bytes:
    return content + bytes(PAGE_BYTES)


def an_earlier_page_again(content: bytes) -> bytes:
    return content[:-PAGE_BYTES] + content[-2 * PAGE_BYTES : -PAGE_BYTES]


def another_salt(content: bytes) -> bytes:
    return bytes([content[0] ^ 1]) + content[1:]


@pytest.mark.parametrize("harm", [cut, a_piece_more, an_empty_page_more, an_earlier_page_again, another_salt])
def test_what_is_no_page_or_another_one_is_found(copy: tuple[Path, str], harm: Callable[[bytes], bytes]) -> None:
    path, key = copy
    path.write_bytes(harm(path.read_bytes()))
    assert damaged(path, key)
    with pytest.raises(BackupFailedError, match="check"):
        backup.prove_pages(path, key)


def test_another_key_proves_nothing(copy: tuple[Path, str]) -> None:
    path, _ = copy
    assert len(damaged(path, "0" * 64)) == path.stat().st_size // PAGE_BYTES


def test_an_empty_file_is_no_copy(copy: tuple[Path, str]) -> None:
    path, key = copy
    path.write_bytes(b"")
    with pytest.raises(BackupFailedError, match="check"):
        backup.prove_pages(path, key)


def test_the_page_that_sqlite_locks_and_never_writes_is_no_damage(
    copy: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = copy
    assert page_macs.LOCK_PAGE == 262_145  # at 1 GiB: https://www.sqlite.org/fileformat2.html#the_lock_byte_page
    content = bytearray(path.read_bytes())
    content[4 * PAGE_BYTES : 5 * PAGE_BYTES] = bytes(PAGE_BYTES)
    path.write_bytes(content)
    assert (damaged(path, key), Pages(path, key).damaged()) == ([5], (5,))
    monkeypatch.setattr(page_macs, "LOCK_PAGE", 5)
    assert (damaged(path, key), Pages(path, key).damaged()) == ([], ())
    assert Pages(path, key).page(5) is None  # nothing to read in it
    assert backup.prove_pages(path, key) == backup.facts(path)
    path.write_bytes(content[: 4 * PAGE_BYTES + 100])
    with pytest.raises(BackupFailedError, match="check"):
        backup.prove_pages(path, key)


@pytest.mark.skipif(not hasattr(LIBRARY, "sqlite3_test_control"), reason="the library does not show its test control")
def test_the_page_that_is_passed_over_is_the_one_that_sqlite_leaves_out(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LOCKS_AT_64_KIB, str(tmp_path / "new.db")]
    moved = subprocess.run(command, capture_output=True, text=True, check=False)
    assert moved.stdout.split() == ["0", "17", "True"], moved.stderr

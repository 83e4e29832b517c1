"""Each page of a database is proved by itself, and nothing that SQLCipher's own look finds is missed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import BackupFailedError
from storage import backup, connection, integrity
from storage.connection import transaction
from storage.page_macs import PAGE_BYTES, PageMacs
from storage.vault import Vault


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

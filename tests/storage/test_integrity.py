"""The check finds what is wrong and says where; a whole vault gives no finding."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from app.domain.errors import DamagedVaultError
from storage import integrity, key_changes, opening, unlocking
from storage.connection import PAGE_BYTES, transaction
from storage.integrity import check
from storage.keys.header import copy_path, keys_path
from storage.keys.kdf import TEST_COST
from storage.vault import Vault
from tests.storage.samples import AMINA, AMINAS, BEN, BENS, NOW, STEPS


def _found(vault: Vault) -> set[tuple[str, str]]:
    return {(finding.code, finding.part) for finding in check(vault)}


def test_one_flipped_bit_in_each_page_is_refused_or_reported(vault: Vault) -> None:
    with transaction(vault.db):
        vault.db.executemany("INSERT INTO note (body) VALUES (?)", [("text " * 300,) for _ in range(60)])
    path = vault.path
    unlocked = unlocking.unlock(path, vault.slot_id, AMINAS)
    vault.close()
    whole = path.read_bytes()
    pages = len(whole) // PAGE_BYTES
    assert pages > 30
    reported = 0
    for page in range(pages):
        for place in (7, PAGE_BYTES // 2, PAGE_BYTES - 3):  # near the front, in the text, in the page's own HMAC
            changed = bytearray(whole)
            changed[page * PAGE_BYTES + place] ^= 0x10
            path.write_bytes(changed)
            try:
                opened = opening.connect(unlocked, steps=STEPS)
            except DamagedVaultError:
                continue
            try:
                assert ("page", str(page + 1)) in _found(opened)
                reported += 1
            finally:
                opened.close()
    assert reported > pages  # most are found by the check, not by the opening
    path.write_bytes(whole)
    opened = opening.connect(unlocked, steps=STEPS)
    assert check(opened) == []
    opened.close()


@pytest.mark.parametrize("change", ["cut", "zeroed", "swapped", "appended"])
def test_whole_pages_cut_zeroed_swapped_or_appended(vault: Vault, change: str) -> None:
    with transaction(vault.db):
        vault.db.executemany("INSERT INTO note (body) VALUES (?)", [("text " * 300,) for _ in range(60)])
    path = vault.path
    unlocked = unlocking.unlock(path, vault.slot_id, AMINAS)
    vault.close()
    pages = [path.read_bytes()[start : start + PAGE_BYTES] for start in range(0, path.stat().st_size, PAGE_BYTES)]
    if change == "cut":
        pages.pop()
    elif change == "zeroed":
        pages[20] = bytes(PAGE_BYTES)
    elif change == "swapped":
        pages[20], pages[21] = pages[21], pages[20]
    else:
        pages.append(pages[20])
    path.write_bytes(b"".join(pages))
    try:
        opened = opening.connect(unlocked, steps=STEPS)
    except DamagedVaultError:
        return
    assert check(opened) != []
    opened.close()


def test_a_row_that_points_nowhere(vault: Vault) -> None:
    vault.db.execute("PRAGMA foreign_keys=OFF")
    vault.db.execute("INSERT INTO sealed_key VALUES (zeroblob(16), zeroblob(16), NULL, NULL, NULL)")
    assert _found(vault) == {("reference", "sealed_key")}


def test_a_broken_audit_chain(vault: Vault) -> None:
    vault.db.execute("DROP TRIGGER audit_no_update")
    vault.db.execute("UPDATE audit SET act = 'read' WHERE seq = 2")
    assert _found(vault) == {("audit", "2")}


def test_a_slot_nobody_is_named_for(vault: Vault) -> None:
    slot_id = key_changes.add_holder(vault, "BM", BEN, BENS, now=NOW, cost=TEST_COST)
    vault.db.execute("DELETE FROM key_holder WHERE slot_id = ?", (slot_id.bytes,))
    assert _found(vault) == {("holder", str(slot_id))}


def test_a_note_that_nobody_can_open(vault: Vault) -> None:
    note, lost = uuid4(), uuid4()
    slot_id = key_changes.add_holder(vault, "BM", BEN, BENS, now=NOW, cost=TEST_COST)
    vault.seal(note, b"a", [AMINA, BEN])
    vault.seal(lost, b"b", [BEN])
    assert check(vault) == []
    key_changes.remove_holder(vault, slot_id, now=NOW)
    assert _found(vault) == {("sealed", str(lost))}


@pytest.mark.parametrize(("where", "part"), [(keys_path, "keys"), (copy_path, "keys copy")])
def test_a_missing_or_differing_key_file(vault: Vault, where: type, part: str) -> None:
    path: Path = where(vault.path)
    path.write_bytes(b"x")
    assert _found(vault) == {("keys", part)}
    path.unlink()
    assert _found(vault) == {("keys", part)}
    assert {finding.detail for finding in check(vault)} == {"missing"}


def test_a_backups_copy_is_checked_the_same_way(vault: Vault) -> None:
    assert integrity.check_pages(vault.db) == []

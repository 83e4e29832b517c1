"""Every page of a small vault damaged in turn: said when it is opened or checked, and what is whole is saved.

Weaker than in use: Argon2id with 8 MiB and one pass.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import DamagedVaultError
from app.services import cases, people, salvaging, sessions, today, vaults
from app.services.vaults import OpenVault, Surroundings, Unlocked
from storage import integrity, opening
from storage.page_macs import PAGE_BYTES
from storage.salvage.rescue import rescue
from tests.app.services.conftest import PASSPHRASE
from tests.app.services.test_journey import a_case, a_pair
from tests.storage.samples import files_in

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
pytestmark = pytest.mark.slow


@pytest.fixture
def keys(open_vault: OpenVault) -> Unlocked:
    """A club of two, a pair, a case; locked again."""
    a_case(open_vault, "Kezia Tarn", a_pair(open_vault))
    found = open_vault.vault.unlocked
    open_vault.lock()
    return found


def test_every_page_in_turn(keys: Unlocked, around: Surroundings, tmp_path: Path) -> None:
    path = keys.path
    whole = path.read_bytes()
    pages = len(whole) // PAGE_BYTES
    refused = told = complete = counted = 0
    for number in range(pages):
        content = bytearray(whole)
        content[number * PAGE_BYTES + 200 + number % 3000] ^= 1 << number % 8
        path.write_bytes(content)
        before = files_in(path.parent)
        try:
            vault = opening.connect(keys)
        except DamagedVaultError:
            refused += 1
        else:
            found = integrity.check(vault)
            assert [one.part for one in found if one.code == "page"] == [str(number + 1)], number + 1
            vault.close()
            told += 1
            path.write_bytes(content)
        target = tmp_path / str(number) / path.name
        saved = rescue(keys, target, now=NOW)
        assert saved.damaged_pages == (number + 1,)
        assert files_in(path.parent) == before
        vault = opening.connect(Unlocked(target, keys.header, keys.kind, keys.ring))
        assert [one for one in integrity.check(vault) if one.code not in ("sealed", "holder")] == []
        vault.close()
        complete += saved.is_complete
        counted += not saved.is_complete
    assert refused + told == complete + counted == pages
    assert refused > 0
    assert told > 0
    assert complete > pages // 2  # indexes, inner pages and empty tables cost nothing
    assert counted > 5  # people, the club, the pair, the policy, what is written about the case


def test_with_any_page_gone_the_program_works_on_what_was_saved(
    keys: Unlocked, around: Surroundings, tmp_path: Path
) -> None:
    path = keys.path
    whole = path.read_bytes()
    for number in range(0, len(whole) // PAGE_BYTES, 3):
        content = bytearray(whole)
        content[number * PAGE_BYTES + 99] ^= 1
        path.write_bytes(content)
        target = tmp_path / str(number) / path.name
        salvaging.salvage(keys, target, around)
        opened = vaults.connect(vaults.unlock(target, keys.ring.slot_id, PASSPHRASE, around), around)
        for query in (today.today, cases.listing, people.listing, sessions.listing):
            opened.read(query)
        opened.lock()


def test_bits_all_over_page_one_never_end_in_anything_but_a_sentence(keys: Unlocked, tmp_path: Path) -> None:
    whole = keys.path.read_bytes()
    for turn, place in enumerate(range(0, PAGE_BYTES, 37)):
        content = bytearray(whole)
        content[place] ^= 1 << place % 8
        keys.path.write_bytes(content)
        with pytest.raises(DamagedVaultError):
            opening.connect(keys)
        if turn % 4:  # what is saved is the same whichever bit it was: the page holds or it does not
            continue
        target = tmp_path / str(place) / keys.path.name
        if place < 16:  # the salt, without which no page can be proved
            with pytest.raises(DamagedVaultError):
                rescue(keys, target, now=NOW)
        else:
            assert rescue(keys, target, now=NOW).lost == ()

"""Changing the vault's key: who stays gets in with their own passphrase, who went does not, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.domain.audit import Act
from app.domain.errors import AppError, DamagedVaultError, DiskFullError, StorageFailedError, WrongPassphraseError
from storage import anchor, backup, connection, files, integrity, key_changes, opening, rekeying, unlocking
from storage.anchor import AnchorResult
from storage.connection import transaction
from storage.keys import header as headers
from storage.keys.header import Header, copy_path, keys_path
from storage.keys.hierarchy import MasterLabel
from storage.keys.kdf import TEST_COST
from storage.keys.slots import Pending, Slot
from storage.repositories.custody import CLUB_ISSUER, CustodyRepository
from storage.vault import Vault
from tests.storage.samples import AMINA, AMINAS, BEN, BENS, CERI, NOW, files_in

CERIS = "puddle magnet orchard violin"
NOTE = uuid4()
ROWS = 40
WHOLE = {"Club.vault", "Club.vault.keys", "Club.vault.keys.copy"}


class Club:
    """Amina, Ben, Ceri and a recovery sheet; a sealed note of all, a club's certificate, a trail with digests."""

    def __init__(self, folder: Path) -> None:
        self.vault = opening.create(
            folder / "Club.vault", label="AK", person_id=AMINA, passphrase=AMINAS, cost=TEST_COST, now=NOW
        )
        self.path = self.vault.path
        self.amina = self.vault.slot_id
        self.ben = key_changes.add_holder(self.vault, "BM", BEN, BENS, now=NOW, cost=TEST_COST)
        self.ceri = key_changes.add_holder(self.vault, "CL", CERI, CERIS, now=NOW, cost=TEST_COST)
        prepared, key = key_changes.new_recovery(self.vault)
        key_changes.apply(self.vault, prepared, now=NOW)
        self.sheet = key.text
        self.vault.seal(NOTE, b"between us", [AMINA, BEN, CERI])
        with transaction(self.vault.db):
            secret = self.vault.wrap_club_secret(b"the club's key", CLUB_ISSUER)
            CustodyRepository(self.vault.db).keep_issuer(secret, b"certificate")
            for number in range(ROWS):
                self.vault.audit.add(
                    Act.CHANGED,
                    kind="case",
                    person_id=AMINA,
                    now=NOW,
                    record_id=UUID(int=number + 1),
                    content=b"content %d" % number,
                )

    def open(self, slot_id: UUID, passphrase: str) -> Vault:
        """Open the records with somebody's key."""
        return opening.connect(unlocking.unlock(self.path, slot_id, passphrase))

    def remove_ceri(self) -> None:
        """Take Ceri's key away and change the key of the records."""
        key_changes.remove_holder(self.vault, self.ceri, now=NOW)
        rekeying.rekey(self.vault, now=NOW)


@pytest.fixture
def club(tmp_path: Path) -> Club:
    folder = tmp_path / "records"
    folder.mkdir()
    return Club(folder)


def is_whole(vault: Vault) -> bool:
    """Say whether everything that hangs on keys is right."""
    assert integrity.check(vault) == []
    assert vault.audit.verify().ok
    rows = [row for row in vault.audit.entries() if row.act == Act.CHANGED]
    assert len(rows) == ROWS
    assert all(vault.audit.matches(row.seq, b"content %d" % number) for number, row in enumerate(rows))
    kept = CustodyRepository(vault.db).issuer()
    assert kept is not None
    assert vault.unwrap_club_secret(kept[0], CLUB_ISSUER) == b"the club's key"
    assert vault.open_sealed(NOTE) == b"between us"
    return True


def test_whoever_changed_the_key_goes_on_working(club: Club) -> None:
    old_key, old_head = club.vault.ring.database_key(), club.vault.audit.head()
    rekeying.rekey(club.vault, now=NOW)
    assert is_whole(club.vault)
    assert club.vault.ring.database_key() != old_key
    assert club.vault.audit.hash_at(old_head.seq) == old_head.hash
    last = club.vault.audit.entries(newest_first=True, limit=1)[0]
    assert (last.act, last.person_id) == (Act.REKEYED, AMINA)
    with transaction(club.vault.db):  # it can be written to
        club.vault.audit.add(Act.CHANGED, kind="case", person_id=AMINA, now=NOW, record_id=AMINA, content=b"new")
    assert club.vault.audit.matches(club.vault.audit.head().seq, b"new")
    club.vault.close()
    assert set(files_in(club.path.parent)) == WHOLE
    again = club.open(club.amina, AMINAS)
    again.close()


def test_everybody_else_takes_the_new_key_with_the_passphrase_they_have(club: Club) -> None:
    club.remove_ceri()
    club.vault.close()
    waiting = headers.read(club.path)[0].slot(club.ben)
    assert waiting is not None
    assert waiting.pending is not None
    for _ in range(2):  # at the second time nothing waits any more
        ben = club.open(club.ben, BENS)
        assert is_whole(ben)
        assert ben.ring.epoch == 2
        taken = ben.header.slot(club.ben)
        assert taken is not None
        assert (taken.pending, taken.epoch) == (None, 2)
        ben.close()
    sheet = opening.connect(unlocking.unlock_with_recovery(club.path, club.sheet))
    assert is_whole(sheet)
    sheet.close()


def test_a_key_that_changed_several_times_is_taken_by_who_was_away(club: Club) -> None:
    club.remove_ceri()
    club.vault.close()
    opening.connect(unlocking.unlock_with_recovery(club.path, club.sheet)).close()  # the sheet keeps up with the first
    again = club.open(club.amina, AMINAS)
    rekeying.rekey(again, now=NOW)
    rekeying.rekey(again, now=NOW)
    again.close()
    ben = club.open(club.ben, BENS)  # Ben's slot still holds the first key
    assert is_whole(ben)
    assert ben.ring.epoch == 4
    rekeying.rekey(ben, now=NOW)
    ben.close()
    sheet = opening.connect(unlocking.unlock_with_recovery(club.path, club.sheet))
    assert is_whole(sheet)
    sheet.close()
    club.open(club.amina, AMINAS).close()


def test_who_was_removed_opens_nothing_new_with_the_keys_they_kept(club: Club, tmp_path: Path) -> None:
    kept = {path: path.read_bytes() for path in (keys_path(club.path), copy_path(club.path))}
    ceri = unlocking.unlock(club.path, club.ceri, CERIS)  # the very keys, out of a running program
    club.remove_ceri()
    club.vault.close()
    with pytest.raises(WrongPassphraseError):
        club.open(club.ceri, CERIS)
    for path, content in kept.items():  # the old key files beside the new records
        path.write_bytes(content)
    before = files_in(tmp_path)
    with pytest.raises(DamagedVaultError):
        club.open(club.ceri, CERIS)
    with pytest.raises(AppError):
        opening.connect(ceri)
    assert files_in(tmp_path) == before
    # the old MK proves the old header, and opens not one page of the new database
    assert not connection.fits(club.path, ceri.ring.database_key(), vault_id=ceri.ring.vault_id, db_epoch=1)
    assert not connection.fits(club.path, ceri.ring.database_key(), vault_id=ceri.ring.vault_id, db_epoch=2)


def test_without_changing_the_key_an_old_key_file_still_opens_what_was_added(club: Club) -> None:
    """T9, as it is said in Settings: this is why the key of the records is changed."""
    kept = {path: path.read_bytes() for path in (keys_path(club.path), copy_path(club.path))}
    key_changes.remove_holder(club.vault, club.ceri, now=NOW)
    club.vault.close()
    for path, content in kept.items():
        path.write_bytes(content)
    club.open(club.ceri, CERIS).close()


def test_a_backup_from_before_opens_with_the_keys_inside_it(club: Club, tmp_path: Path) -> None:
    made = backup.backup(club.vault, tmp_path / "backups", NOW)
    club.remove_ceri()
    after = backup.backup(club.vault, tmp_path / "later", NOW)
    club.vault.close()
    for folder, opens in ((made.folder, True), (after.folder, False)):
        path = backup.restore(folder, tmp_path / ("old" if opens else "new"))
        opening.connect(unlocking.unlock(path, club.ben, BENS)).close()
        if opens:
            opening.connect(unlocking.unlock(path, club.ceri, CERIS)).close()  # and the docs say so
        else:
            with pytest.raises(WrongPassphraseError):
                unlocking.unlock(path, club.ceri, CERIS)


# -- tampering ------------------------------------------------------------------------------------------------------


def rewritten(path: Path, change: Callable[[Header], Header]) -> None:
    """Put changed key files in place, with a right sum, as somebody without a key can."""
    raw = headers.encoded(change(headers.read(path)[0]))
    for target in (keys_path(path), copy_path(path)):
        target.write_bytes(raw)


def with_pending(club: Club, change: Callable[[Slot], Slot]) -> Callable[[Header], Header]:
    def changed(header: Header) -> Header:
        slot = header.slot(club.ben)
        assert slot is not None
        return header.with_slot(change(slot))

    return changed


def _flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


@pytest.mark.parametrize("what", ["mac", "sealed", "epoch", "gone", "another's"])
def test_a_waiting_key_that_was_touched_is_refused(club: Club, what: str) -> None:
    club.remove_ceri()
    club.vault.close()
    sheets = headers.read(club.path)[0].recovery_slot()
    assert sheets is not None

    def change(slot: Slot) -> Slot:
        pending = slot.pending
        assert pending is not None
        return slot._replace(
            pending={
                "mac": Pending(pending.epoch, pending.sealed, _flipped(pending.mac, 5)),
                "sealed": Pending(pending.epoch, _flipped(pending.sealed, 40), pending.mac),
                "epoch": Pending(pending.epoch + 1, pending.sealed, pending.mac),
                "gone": None,
                "another's": sheets.pending,
            }[what],
        )

    rewritten(club.path, with_pending(club, change))
    with pytest.raises(DamagedVaultError):
        club.open(club.ben, BENS)


def test_a_header_from_before_puts_nobody_on_the_old_key(club: Club) -> None:
    """A downgrade: the old key files fit each other, and not the records."""
    old = keys_path(club.path).read_bytes()
    club.remove_ceri()
    club.vault.close()
    keys_path(club.path).write_bytes(old)
    ben = club.open(club.ben, BENS)  # the copy is the newer one, and counts
    assert ben.ring.epoch == 2
    ben.close()
    for path in (keys_path(club.path), copy_path(club.path)):
        path.write_bytes(old)
    with pytest.raises(DamagedVaultError):
        club.open(club.ben, BENS)


def test_a_key_forged_by_who_was_removed_is_told_by_the_anchor(club: Club, tmp_path: Path) -> None:
    """Ceri kept the old key and the files of that day: they can make a vault of their own that Ben's slot accepts."""
    for path in (club.path, keys_path(club.path), copy_path(club.path)):
        shutil.copy(path, tmp_path / path.name)
    club.remove_ceri()
    data = tmp_path / "data"
    anchor.write(data, club.vault.ring, club.vault.audit.head(), NOW)
    club.vault.close()
    forged = opening.connect(unlocking.unlock(tmp_path / "Club.vault", club.ceri, CERIS))
    rekeying.rekey(forged, now=NOW)
    forged.close()
    ben = opening.connect(unlocking.unlock(tmp_path / "Club.vault", club.ben, BENS))
    found = anchor.compare(data, ben.ring, ben.audit, ben.former_anchor_keys())
    assert found is AnchorResult.OLDER_OR_DIFFERENT
    ben.close()


def test_another_computers_memory_from_before_the_change_still_counts(club: Club, tmp_path: Path) -> None:
    data = tmp_path / "data"
    anchor.write(data, club.vault.ring, club.vault.audit.head(), NOW)
    club.remove_ceri()
    rekeying.rekey(club.vault, now=NOW)
    club.vault.close()
    for _ in range(2):
        ben = club.open(club.ben, BENS)
        found = anchor.compare(data, ben.ring, ben.audit, ben.former_anchor_keys())
        assert found is AnchorResult.SAME_OR_NEWER
        ben.close()


# -- what fails on the way ------------------------------------------------------------------------------------------


def test_a_full_disk_changes_nothing(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    before = headers.encoded(club.vault.header)

    def full(*_args: object, **_kwargs: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(connection, "create", full)
    with pytest.raises(DiskFullError):
        rekeying.rekey(club.vault, now=NOW)
    monkeypatch.undo()
    assert is_whole(club.vault)
    assert keys_path(club.path).read_bytes() == before
    assert not list(club.path.parent.glob("*.rekeyed*"))


def test_key_files_that_cannot_be_put_in_place_change_nothing(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_args: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(files, "replace", busy)
    with pytest.raises(AppError):
        rekeying.rekey(club.vault, now=NOW)
    monkeypatch.undo()
    assert is_whole(club.vault)
    assert club.vault.ring.epoch == 1
    club.vault.close()
    again = club.open(club.ben, BENS)
    assert is_whole(again)
    again.close()
    assert not list(club.path.parent.glob("*.rekeyed*"))


def test_a_copy_that_is_not_whole_never_counts(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        integrity, "check_pages", lambda _db: [integrity.CheckFinding("page", "3", "the page was changed")]
    )
    with pytest.raises(StorageFailedError):
        rekeying.rekey(club.vault, now=NOW)
    monkeypatch.undo()
    assert is_whole(club.vault)


def test_a_last_move_that_fails_is_made_at_the_next_unlock(club: Club, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new key files count, the new database is not in its place, and a journal of the old one lies about."""
    real = files.replace

    def not_the_database(source: Path, target: Path) -> None:
        if target == club.path:
            raise PermissionError(13, "in use")
        real(source, target)

    monkeypatch.setattr(files, "replace", not_the_database)
    with pytest.raises(AppError):
        rekeying.rekey(club.vault, now=NOW)
    monkeypatch.undo()
    assert not club.vault.is_open
    club.path.with_name("Club.vault-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    for slot, passphrase in ((club.ben, BENS), (club.amina, AMINAS)):
        again = club.open(slot, passphrase)
        assert is_whole(again)
        again.close()
    assert set(files_in(club.path.parent)) == WHOLE


def test_a_backup_of_closed_records_finishes_the_last_move_first(
    club: Club, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    real = files.replace

    def not_the_database(source: Path, target: Path) -> None:
        if target == club.path:
            raise PermissionError(13, "in use")
        real(source, target)

    monkeypatch.setattr(files, "replace", not_the_database)
    with pytest.raises(AppError):
        rekeying.rekey(club.vault, now=NOW)
    monkeypatch.undo()
    made = backup.backup_closed(unlocking.unlock(club.path, club.ben, BENS), tmp_path / "b", NOW)
    path = backup.restore(made.folder, tmp_path / "restored")
    ben = opening.connect(unlocking.unlock(path, club.ben, BENS))
    assert is_whole(ben)
    ben.close()


def test_a_half_written_database_of_a_killed_try_is_cleared_away(club: Club) -> None:
    club.vault.close()
    fresh = club.path.with_name("Club.vault.rekeyed")
    for left in (b"", b"\x00", bytes(8192), club.path.read_bytes()):
        fresh.write_bytes(left)
        again = club.open(club.amina, AMINAS)
        assert is_whole(again)
        again.close()
        assert not fresh.exists()


def test_a_key_that_nobody_is_named_for_stops_the_change(club: Club) -> None:
    with transaction(club.vault.db):
        club.vault.db.execute("DELETE FROM key_holder WHERE slot_id = ?", (club.ben.bytes,))
    with pytest.raises(DamagedVaultError):
        rekeying.rekey(club.vault, now=NOW)
    assert club.vault.is_open


def test_nothing_of_the_former_key_itself_is_kept(club: Club) -> None:
    old = club.vault.ring
    rekeying.rekey(club.vault, now=NOW)
    rows = club.vault.db.execute("SELECT rotate, anchor, audit FROM former_key")
    kept = [bytes(value) for row in rows for value in row]
    assert kept == [old.master_key(label) for label in (MasterLabel.ROTATE, MasterLabel.ANCHOR, MasterLabel.AUDIT)]
    assert old.master not in b"".join(kept)

"""The life of a vault: made, opened, shared, locked; keys changed, removed, recovered; notes sealed and resealed."""

from __future__ import annotations

import secrets
import threading
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.domain.errors import (
    AlreadyOpenError,
    DamagedVaultError,
    InputError,
    NotAllowedError,
    NotAVaultError,
    NotFoundError,
    ReadOnlyError,
    SealedError,
    VaultExistsError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from storage import integrity, key_changes, opening, unlocking
from storage.keys.header import MAX_SLOTS, copy_path, keys_path
from storage.keys.kdf import TEST_COST
from storage.keys.recovery import from_secret
from storage.keys.slots import SlotKind
from storage.sealed_notes import RECOVERY_READER
from storage.vault import Vault
from tests.storage.samples import (
    AMINA,
    AMINAS,
    BEN,
    BENS,
    CERI,
    NOW,
    OTHER,
    STEPS,
    files_in,
    make_sheet,
    new_vault,
    open_by_sheet,
    open_vault,
    reopened,
)


def _add_ben(vault: Vault) -> UUID:
    return key_changes.add_holder(vault, "BM", BEN, BENS, now=NOW, cost=TEST_COST)


# -- making ---------------------------------------------------------------------------------------------------------


def test_a_new_vault_is_three_files_for_its_owner_only(vault: Vault) -> None:
    names = {"Club.vault", "Club.vault.keys", "Club.vault.keys.copy"}
    assert names <= set(files_in(vault.path.parent)) <= names | {"Club.vault-journal"}
    assert all(path.stat().st_mode & 0o077 == 0 for path in vault.path.parent.iterdir())
    assert (vault.person_id, vault.is_recovery, vault.is_open) == (AMINA, False, True)
    assert integrity.check(vault) == []


def test_who_can_open_it_is_readable_without_a_key_and_while_it_is_open(vault: Vault) -> None:
    ((found),) = unlocking.labels(vault.path)
    assert (found.slot_id, found.kind, found.label) == (vault.slot_id, SlotKind.PERSON, "AK")


@pytest.mark.parametrize("suffix", ["", ".keys", ".keys.copy"])
def test_nothing_is_ever_overwritten(tmp_path: Path, suffix: str) -> None:
    taken = tmp_path / ("Club.vault" + suffix)
    taken.write_bytes(b"mine")
    with pytest.raises(VaultExistsError):
        new_vault(tmp_path / "Club.vault")
    assert files_in(tmp_path) == {taken.name: b"mine"}


@pytest.mark.parametrize(
    ("label", "passphrase", "field", "problem"),
    [
        ("", AMINAS, "label", "empty"),
        ("   ", AMINAS, "label", "empty"),
        ("x" * 41, AMINAS, "label", "too-long"),
        ("a\u202eb", AMINAS, "label", "odd-character"),
        ("AK", "short", "passphrase", "too-short"),
        ("AK", "password123456", "passphrase", "guessable"),
        ("AK", "", "passphrase", "empty"),
    ],
)
def test_what_does_not_fit_leaves_nothing(
    tmp_path: Path, label: str, passphrase: str, field: str, problem: str
) -> None:
    with pytest.raises(InputError) as caught:
        opening.create(
            tmp_path / "Club.vault",
            label=label,
            person_id=AMINA,
            passphrase=passphrase,
            cost=TEST_COST,
            now=NOW,
            steps=STEPS,
        )
    assert (caught.value.field, caught.value.problem) == (field, problem)
    assert files_in(tmp_path) == {}


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "letter").write_bytes(b"x")
    for path in (tmp_path / "letter" / "Club.vault", tmp_path / "nowhere" / "Club.vault"):
        with pytest.raises(ReadOnlyError):
            new_vault(path)
    assert files_in(tmp_path) == {"letter": b"x"}


def test_what_a_killed_try_left_is_no_hindrance(tmp_path: Path) -> None:
    for name in ("Club.vault.new", "Club.vault.new-journal", "Club.vault.keys.new"):
        (tmp_path / name).write_bytes(b"half")
    new_vault(tmp_path / "Club.vault").close()
    assert sorted(files_in(tmp_path)) == ["Club.vault", "Club.vault.keys", "Club.vault.keys.copy"]


def test_a_step_that_fails_while_making_leaves_nothing(tmp_path: Path) -> None:
    def failing(db: object) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        opening.create(
            tmp_path / "Club.vault",
            label="AK",
            person_id=AMINA,
            passphrase=AMINAS,
            cost=TEST_COST,
            now=NOW,
            steps=(*STEPS, (3, failing)),
        )
    assert files_in(tmp_path) == {}


# -- opening and locking --------------------------------------------------------------------------------------------


def test_it_opens_again_with_everything_in_it(vault: Vault) -> None:
    vault.db.execute("INSERT INTO note (body) VALUES ('kept')")
    ids = (vault.vault_id, vault.slot_id)
    vault.close()
    again = reopened(vault.path)
    assert (again.vault_id, again.slot_id, again.person_id) == (*ids, AMINA)
    assert again.db.execute("SELECT body FROM note").fetchall() == [("kept",)]
    again.close()


@pytest.mark.parametrize("wrong", [OTHER, AMINAS.upper(), AMINAS + " ", AMINAS[:-1], "", "\ud800", "\0", "x" * 2000])
def test_a_wrong_passphrase_is_told_as_such(vault: Vault, wrong: str) -> None:
    with pytest.raises(WrongPassphraseError):
        unlocking.unlock(vault.path, vault.slot_id, wrong)


def test_an_unknown_slot_is_told_as_a_wrong_passphrase(vault: Vault) -> None:
    with pytest.raises(WrongPassphraseError):
        unlocking.unlock(vault.path, uuid4(), AMINAS)


def test_damage_behind_a_right_passphrase_is_told_as_damage(vault: Vault) -> None:
    path, slot_id = vault.path, vault.slot_id
    vault.close()
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(content)
    with pytest.raises(DamagedVaultError) as caught:
        open_vault(path, slot_id, AMINAS)
    assert caught.value.part == "records"
    with pytest.raises(WrongPassphraseError):
        open_vault(path, slot_id, OTHER)


def test_two_damaged_key_files_are_told_as_damage(vault: Vault) -> None:
    path, slot_id = vault.path, vault.slot_id
    vault.close()
    for keys in (keys_path(path), copy_path(path)):
        keys.write_bytes(keys.read_bytes().replace(b'"gen":1', b'"gen":2'))
    with pytest.raises(DamagedVaultError) as caught:
        open_vault(path, slot_id, AMINAS)
    assert caught.value.part == "keys"


def test_a_file_that_is_no_vault_is_told_as_such(tmp_path: Path) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.7" + bytes(9000))
    for path in (letter, tmp_path, tmp_path / "none.vault"):
        with pytest.raises(NotAVaultError):
            unlocking.labels(path)
        with pytest.raises(NotAVaultError):
            unlocking.unlock(path, uuid4(), AMINAS)


def test_keys_of_another_vault_put_beside_it_are_seen(tmp_path: Path, vault: Vault) -> None:
    other = new_vault(tmp_path / "Other.vault", OTHER)
    path, slot_id = vault.path, other.slot_id
    vault.close()
    other.close()
    for where in (keys_path, copy_path):
        where(path).write_bytes(where(other.path).read_bytes())
    with pytest.raises(DamagedVaultError) as caught:
        open_vault(path, slot_id, OTHER)
    assert caught.value.part == "records"


def test_forged_key_files_with_a_higher_count_do_not_win_over_the_genuine_ones(vault: Vault) -> None:
    """Someone without a key raises the count and drops a slot's neighbours: the MAC gives it away, the copy opens."""

    from storage.keys.header import encoded

    path, slot_id = vault.path, vault.slot_id
    _add_ben(vault)
    genuine = vault.header
    vault.close()
    keys_path(path).write_bytes(encoded(genuine._replace(generation=99, slots=genuine.slots[:1])))
    assert unlocking.unlock(path, slot_id, AMINAS).header == genuine
    vault = open_vault(path, slot_id, AMINAS)
    assert vault.header == genuine
    assert [slot.label for slot in unlocking.labels(path)] == ["AK", "BM"]
    vault.close()


def test_unlocking_on_one_thread_and_connecting_on_another(vault: Vault) -> None:
    path, slot_id = vault.path, vault.slot_id
    vault.close()
    found = []
    thread = threading.Thread(target=lambda: found.append(unlocking.unlock(path, slot_id, AMINAS)))
    thread.start()
    thread.join()
    opened = opening.connect(found[0], steps=STEPS)
    assert opened.person_id == AMINA
    opened.close()


def test_a_key_removed_between_unlocking_and_connecting_does_not_open(vault: Vault) -> None:
    slot_id = _add_ben(vault)
    unlocked = unlocking.unlock(vault.path, slot_id, BENS)
    with pytest.raises(AlreadyOpenError):
        opening.connect(unlocked, steps=STEPS)
    key_changes.remove_holder(vault, slot_id, now=NOW)
    vault.close()
    with pytest.raises(WrongPassphraseError):
        opening.connect(unlocked, steps=STEPS)
    reopened(vault.path).close()


def test_locking_drops_the_connection_and_the_keys(vault: Vault) -> None:
    vault.close()
    vault.close()
    assert not vault.is_open
    for use in (
        lambda: vault.db,
        lambda: vault.ring,
        lambda: vault.audit,
        lambda: vault.sealed,
        lambda: vault.holders(),
    ):
        with pytest.raises(ValueError, match="locked"):
            use()


# -- keys -----------------------------------------------------------------------------------------------------------


def test_a_second_holder_opens_the_same_records(vault: Vault) -> None:
    slot_id = _add_ben(vault)
    assert [(one.label, one.person_id) for one in vault.holders()] == [("AK", AMINA), ("BM", BEN)]
    vault.close()
    bens = open_vault(vault.path, slot_id, BENS)
    assert (bens.person_id, bens.vault_id) == (BEN, vault.vault_id)
    assert integrity.check(bens) == []
    bens.close()
    with pytest.raises(WrongPassphraseError):
        open_vault(vault.path, slot_id, AMINAS)


def test_one_person_holds_one_key(vault: Vault) -> None:
    with pytest.raises(InputError, match="holds-a-key"):
        key_changes.add_holder(vault, "AK2", AMINA, OTHER, now=NOW, cost=TEST_COST)
    assert len(vault.holders()) == 1


def test_there_is_an_end_to_the_number_of_keys(vault: Vault) -> None:
    prepared = key_changes.new_holder(vault.ring, "BM", BEN, BENS, TEST_COST, vault.random_bytes)
    from dataclasses import replace

    for _ in range(MAX_SLOTS - 1):
        slot = prepared.slot._replace(slot_id=uuid4())
        key_changes.apply(vault, replace(prepared, slot=slot, person_id=uuid4()), now=NOW)
    with pytest.raises(NotAllowedError, match="too-many"):
        key_changes.apply(vault, replace(prepared, slot=prepared.slot._replace(slot_id=uuid4())), now=NOW)
    vault.close()
    reopened(vault.path).close()


def test_a_new_passphrase_opens_and_the_old_one_does_not(vault: Vault) -> None:
    note = uuid4()
    vault.seal(note, b"mine", [AMINA])
    vault.keep_signing_key(b"signing")
    key_changes.change_passphrase(vault, AMINAS, OTHER, now=NOW, cost=TEST_COST)
    path, slot_id = vault.path, vault.slot_id
    vault.close()
    with pytest.raises(WrongPassphraseError):
        open_vault(path, slot_id, AMINAS)
    again = open_vault(path, slot_id, OTHER)
    assert again.open_sealed(note) == b"mine"
    assert again.signing_key() == b"signing"
    assert [entry.act for entry in again.audit.entries()][-1] == "key-changed"
    again.close()


def test_the_old_passphrase_is_asked_and_the_new_one_must_be_good(vault: Vault) -> None:
    with pytest.raises(WrongPassphraseError):
        key_changes.change_passphrase(vault, BENS, OTHER, now=NOW, cost=TEST_COST)
    with pytest.raises(InputError):
        key_changes.change_passphrase(vault, AMINAS, "short", now=NOW, cost=TEST_COST)
    assert vault.audit.head().seq == 2
    vault.close()
    reopened(vault.path).close()


def test_a_removed_holder_does_not_get_in_and_the_others_do(vault: Vault) -> None:
    slot_id = _add_ben(vault)
    key_changes.remove_holder(vault, slot_id, now=NOW)
    assert [one.label for one in vault.holders()] == ["AK"]
    assert vault.db.execute("SELECT count(*) FROM key_holder").fetchone() == (1,)
    vault.close()
    with pytest.raises(WrongPassphraseError):
        open_vault(vault.path, slot_id, BENS)
    reopened(vault.path).close()


def test_ones_own_key_and_the_last_one_stay(vault: Vault) -> None:
    with pytest.raises(NotAllowedError, match="own-key"):
        key_changes.remove_holder(vault, vault.slot_id, now=NOW)
    with pytest.raises(NotFoundError):
        key_changes.remove_holder(vault, uuid4(), now=NOW)
    text = make_sheet(vault).text
    vault.close()
    by_sheet = open_by_sheet(vault.path, text)
    with pytest.raises(NotAllowedError, match="last-holder"):
        key_changes.remove_holder(by_sheet, by_sheet.holders()[0].slot_id, now=NOW)
    by_sheet.close()


def test_a_reset_passphrase_opens_the_records_and_none_of_the_sealed_notes(vault: Vault) -> None:
    old_slot, note = _add_ben(vault), uuid4()
    vault.seal(note, b"between us", [AMINA, BEN])
    new_slot = key_changes.reset_passphrase(vault, old_slot, OTHER, now=NOW, cost=TEST_COST)
    assert [one.label for one in vault.holders()] == ["AK", "BM"]
    assert vault.missing_readers(note) == {BEN}
    vault.close()
    with pytest.raises(WrongPassphraseError):
        open_vault(vault.path, old_slot, BENS)
    bens = open_vault(vault.path, new_slot, OTHER)
    assert bens.person_id == BEN
    with pytest.raises(SealedError):
        bens.open_sealed(note)
    assert bens.signing_key() is None
    bens.close()
    aminas = reopened(vault.path)
    assert aminas.sealed.reseal_for(BEN) == 1
    assert aminas.sealed.reseal_for(BEN) == 0
    aminas.close()
    bens = open_vault(vault.path, new_slot, OTHER)
    assert bens.open_sealed(note) == b"between us"
    bens.close()


def test_ones_own_passphrase_is_changed_and_not_reset(vault: Vault) -> None:
    with pytest.raises(NotAllowedError, match="own-key"):
        key_changes.reset_passphrase(vault, vault.slot_id, OTHER, now=NOW, cost=TEST_COST)


def test_every_change_of_keys_is_in_the_trail(vault: Vault) -> None:
    slot_id = _add_ben(vault)
    slot_id = key_changes.reset_passphrase(vault, slot_id, OTHER, now=NOW, cost=TEST_COST)
    make_sheet(vault)
    key_changes.remove_holder(vault, slot_id, now=NOW)
    found = [(entry.act, entry.record_id, entry.person_id) for entry in vault.audit.entries(after=2)]
    assert found == [
        ("key-added", BEN, AMINA),
        ("key-changed", BEN, AMINA),
        ("recovery-made", None, AMINA),
        ("key-removed", BEN, AMINA),
    ]


# -- the recovery key -----------------------------------------------------------------------------------------------


def test_the_recovery_key_opens_everything_and_is_nowhere_on_the_disk(vault: Vault) -> None:
    note = uuid4()
    key = make_sheet(vault)
    vault.seal(note, b"mine", [AMINA])
    assert [slot.kind for slot in unlocking.labels(vault.path)] == [SlotKind.PERSON, SlotKind.RECOVERY]
    vault.close()
    for content in files_in(vault.path.parent).values():
        assert not any(group.encode() in content for group in key.groups if not group.isdigit())
    by_sheet = open_by_sheet(vault.path, key.text.lower().replace(" ", "-"))
    assert (by_sheet.is_recovery, by_sheet.person_id) == (True, None)
    assert by_sheet.open_sealed(note) == b"mine"
    by_sheet.close()


def test_a_lost_passphrase_comes_back_by_the_sheet(vault: Vault) -> None:
    note = uuid4()
    key = make_sheet(vault)
    vault.seal(note, b"mine", [AMINA])
    slot_id = vault.slot_id
    vault.close()
    by_sheet = open_by_sheet(vault.path, key.text)
    fresh = key_changes.reset_passphrase(by_sheet, slot_id, OTHER, now=NOW, cost=TEST_COST)
    assert by_sheet.sealed.reseal_for(AMINA) == 1
    assert by_sheet.audit.entries()[-1].person_id is None
    by_sheet.close()
    again = open_vault(vault.path, fresh, OTHER)
    assert again.open_sealed(note) == b"mine"
    again.close()


def test_a_new_sheet_replaces_the_old_one_also_for_what_was_sealed_before(vault: Vault) -> None:
    before, between = uuid4(), uuid4()
    vault.seal(before, b"a", [AMINA])
    first = make_sheet(vault)
    vault.seal(between, b"b", [AMINA])
    assert (vault.sealed.is_recoverable(before), vault.sealed.is_recoverable(between)) == (False, True)
    second = make_sheet(vault)
    assert not vault.sealed.is_recoverable(between)
    assert vault.sealed.reseal_for(RECOVERY_READER) == 2
    assert vault.sealed.reseal_for(RECOVERY_READER) == 0
    assert len(vault.header.slots) == 2
    vault.close()
    with pytest.raises(WrongRecoveryKeyError) as caught:
        open_by_sheet(vault.path, first.text)
    assert caught.value.group is None
    by_sheet = open_by_sheet(vault.path, second.text)
    assert (by_sheet.open_sealed(before), by_sheet.open_sealed(between)) == (b"a", b"b")
    by_sheet.close()


def test_a_mistyped_recovery_key_names_its_group_and_a_foreign_one_none(vault: Vault) -> None:
    with pytest.raises(WrongRecoveryKeyError):
        unlocking.unlock_with_recovery(vault.path, from_secret(bytes(20)).text)
    groups = list(make_sheet(vault).groups)
    with pytest.raises(WrongRecoveryKeyError) as caught:
        unlocking.unlock_with_recovery(vault.path, from_secret(bytes(20)).text)
    assert caught.value.group is None
    groups[4] = groups[4][:4] + ("A" if groups[4][4] != "A" else "B")  # a check letter that cannot be right
    with pytest.raises(WrongRecoveryKeyError) as caught:
        unlocking.unlock_with_recovery(vault.path, " ".join(groups))
    assert caught.value.group == 5


def test_the_sheet_cannot_replace_itself_or_change_a_passphrase_it_has_not(vault: Vault) -> None:
    key = make_sheet(vault)
    vault.close()
    by_sheet = open_by_sheet(vault.path, key.text)
    with pytest.raises(NotAllowedError, match="recovery"):
        make_sheet(by_sheet)
    with pytest.raises(NotAllowedError, match="recovery"):
        key_changes.change_passphrase(by_sheet, AMINAS, OTHER, now=NOW, cost=TEST_COST)
    with pytest.raises(NotAllowedError, match="own-key"):
        key_changes.remove_holder(by_sheet, by_sheet.slot_id, now=NOW)
    by_sheet.close()


# -- sealed notes and secrets ---------------------------------------------------------------------------------------


def test_a_note_sealed_to_one_is_closed_to_the_other(vault: Vault) -> None:
    slot_id, note = _add_ben(vault), uuid4()
    assert vault.seal(note, b"for Amina", [AMINA]) == frozenset()
    assert vault.sealed_readers(note) == {AMINA}
    vault.close()
    bens = open_vault(vault.path, slot_id, BENS)
    with pytest.raises(SealedError):
        bens.open_sealed(note)
    with pytest.raises(SealedError):
        bens.seal(note, b"overwritten", [BEN])
    with pytest.raises(SealedError):
        bens.sealed.add_reader(note, BEN)
    with pytest.raises(SealedError):
        bens.sealed.add_reader(note, CERI)
    assert bens.sealed.openable() == []
    assert not bens.sealed.can_open(note)
    bens.close()


def test_a_new_version_goes_to_the_readers_named_then(vault: Vault) -> None:
    slot_id, note = _add_ben(vault), uuid4()
    vault.seal(note, b"draft", [AMINA])
    vault.seal(note, b"finished", [AMINA, BEN])
    assert vault.db.execute("SELECT version FROM sealed_note").fetchall() == [(2,)]
    assert vault.sealed_readers(note) == {AMINA, BEN}
    vault.close()
    bens = open_vault(vault.path, slot_id, BENS)
    assert bens.open_sealed(note) == b"finished"
    bens.seal(note, b"mine alone", [BEN])
    bens.close()
    aminas = reopened(vault.path)
    with pytest.raises(SealedError):
        aminas.open_sealed(note)
    aminas.close()


def test_a_reader_without_a_key_is_remembered_until_they_have_one(vault: Vault) -> None:
    note = uuid4()
    assert vault.seal(note, b"text", [AMINA, BEN]) == {BEN}
    assert vault.missing_readers(note) == {BEN}
    assert not vault.sealed.add_reader(note, CERI)
    assert vault.missing_readers(note) == {BEN, CERI}
    assert vault.sealed.reseal_for(BEN) == 0
    slot_id = _add_ben(vault)
    assert vault.sealed.add_reader(note, BEN)
    assert vault.missing_readers(note) == {CERI}
    vault.close()
    bens = open_vault(vault.path, slot_id, BENS)
    assert bens.open_sealed(note) == b"text"
    assert bens.sealed.openable() == [note]
    bens.close()


def test_a_removed_reader_counts_as_one_no_more(vault: Vault) -> None:
    slot_id, note = _add_ben(vault), uuid4()
    vault.seal(note, b"text", [AMINA, BEN])
    key_changes.remove_holder(vault, slot_id, now=NOW)
    assert vault.sealed_readers(note) == {AMINA}


def test_a_note_for_nobody_is_refused(vault: Vault) -> None:
    make_sheet(vault)
    for readers in ([], [BEN]):
        with pytest.raises(InputError, match="no-key"):
            vault.seal(uuid4(), b"text", readers)
    assert vault.db.execute("SELECT count(*) FROM sealed_note").fetchone() == (0,)


def test_there_is_no_such_note(vault: Vault) -> None:
    note = uuid4()
    for use in (vault.open_sealed, vault.sealed_readers, vault.missing_readers):
        with pytest.raises(NotFoundError):
            use(note)
    with pytest.raises(NotFoundError):
        vault.sealed.add_reader(note, AMINA)
    vault.sealed.delete(note)


def test_a_deleted_note_takes_its_keys_with_it(vault: Vault) -> None:
    note = uuid4()
    vault.seal(note, b"text", [AMINA, BEN])
    vault.sealed.delete(note)
    assert vault.db.execute("SELECT count(*) FROM sealed_key").fetchone() == (0,)


def test_sealing_is_part_of_the_callers_save(vault: Vault) -> None:
    note = uuid4()
    vault.db.execute("BEGIN")
    vault.seal(note, b"text", [AMINA])
    vault.db.execute("ROLLBACK")
    with pytest.raises(NotFoundError):
        vault.open_sealed(note)


def test_secrets_of_a_person_and_of_the_club(vault: Vault) -> None:
    slot_id = _add_ben(vault)
    own, club = vault.wrap_secret(b"own", "certificate"), vault.wrap_club_secret(b"club", "authority")
    assert vault.signing_key() is None
    vault.keep_signing_key(b"aminas key")
    vault.close()
    bens = open_vault(vault.path, slot_id, BENS)
    assert bens.unwrap_club_secret(club, "authority") == b"club"
    for wrapped, about in ((own, "certificate"), (club, "authority")):
        with pytest.raises(SealedError):
            bens.unwrap_secret(wrapped, about)
    with pytest.raises(SealedError):
        bens.unwrap_club_secret(club, "other")
    assert bens.signing_key() is None
    bens.close()
    aminas = reopened(vault.path)
    assert (aminas.unwrap_secret(own, "certificate"), aminas.signing_key()) == (b"own", b"aminas key")
    aminas.close()


def test_devices_are_remembered_once(vault: Vault) -> None:
    device = uuid4()
    vault.note_device(device, NOW)
    vault.note_device(device, NOW.replace(hour=20))
    assert vault.db.execute("SELECT * FROM device").fetchall() == [
        (device.bytes, "2026-11-22T18:30:00+00:00", "2026-11-22T20:30:00+00:00")
    ]


def test_a_name_written_into_the_file_by_hand_lets_nobody_in(vault: Vault) -> None:
    """Whoever holds a key can write into the tables; their name on a note is not the work of a reader of it."""
    note = uuid4()
    vault.seal(note, b"between us", [AMINA])
    key_changes.add_holder(vault, "BB", BEN, BENS, now=NOW, cost=TEST_COST)
    vault.db.execute(
        "INSERT INTO sealed_key (note_id, reader_id, slot_id, sealed, tag) VALUES (?, ?, NULL, NULL, ?)",
        (note.bytes, BEN.bytes, secrets.token_bytes(32)),
    )
    assert vault.sealed.reseal_for(BEN) == 0
    vault.db.execute("UPDATE sealed_key SET tag = NULL WHERE reader_id = ?", (BEN.bytes,))
    assert vault.sealed.reseal_for(BEN) == 0
    assert vault.sealed.add_reader(note, BEN)  # Amina means it
    assert BEN in vault.sealed.readers(note)


def test_nobody_is_let_into_a_guarded_note_by_unlocking(vault: Vault) -> None:
    note = uuid4()
    vault.seal(note, b"about a colleague", [AMINA, BEN], guarded=True)
    key_changes.add_holder(vault, "BB", BEN, BENS, now=NOW, cost=TEST_COST)
    make_sheet(vault)
    assert vault.sealed.reseal_for(BEN) == vault.sealed.reseal_for(RECOVERY_READER) == 0
    assert vault.sealed.named(note) == {AMINA, BEN}
    assert vault.sealed.readers(note) == {AMINA}
    assert vault.sealed.add_reader(note, BEN, for_good=False)
    assert vault.sealed.readers(note) == {AMINA, BEN}


def test_a_reader_is_taken_off_unless_nobody_else_could_open_it(vault: Vault) -> None:
    note = uuid4()
    vault.seal(note, b"mine", [AMINA])
    assert not vault.sealed.remove_reader(note, AMINA)
    key_changes.add_holder(vault, "BB", BEN, BENS, now=NOW, cost=TEST_COST)
    vault.sealed.add_reader(note, BEN, for_good=False)
    assert vault.sealed.remove_reader(note, BEN)
    vault.close()
    bens = reopened(vault.path, BENS, 1)
    with pytest.raises(SealedError):
        bens.open_sealed(note)
    bens.close()


def test_who_has_no_key_cannot_be_let_in_for_a_time(vault: Vault) -> None:
    note = uuid4()
    vault.seal(note, b"mine", [AMINA])
    with pytest.raises(InputError, match="reader: no-key"):
        vault.sealed.add_reader(note, BEN, for_good=False)

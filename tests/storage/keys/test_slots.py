"""A slot opens with its passphrase and nothing else; a new passphrase keeps every other key."""

from __future__ import annotations

import secrets
from uuid import UUID, uuid4

from storage.keys.hierarchy import MasterLabel, PersonLabel, expand, public_key_of
from storage.keys.kdf import TEST_COST, KdfCost
from storage.keys.ring import KeyRing
from storage.keys.slots import (
    Slot,
    SlotKind,
    make_person_slot,
    make_recovery_slot,
    master_of,
    open_person_slot,
    open_recovery_slot,
    rewrap,
)

VAULT = UUID(int=7)
URK, MASTER = b"u" * 32, b"m" * 32

FILE = b"f" * 32


def _slot(passphrase: bytes = b"one") -> Slot:
    return make_person_slot(
        vault_id=VAULT,
        slot_id=uuid4(),
        label="AK",
        passphrase=passphrase,
        cost=TEST_COST,
        urk=URK,
        master=MASTER,
        epoch=1,
        random_bytes=secrets.token_bytes,
    )


def test_the_passphrase_gives_the_persons_key_and_that_the_vaults() -> None:
    slot = _slot()
    assert open_person_slot(slot, VAULT, b"one") == (URK, None)
    assert open_person_slot(slot, VAULT, b"two") is None
    assert master_of(slot, VAULT, URK) == MASTER
    assert master_of(slot, VAULT, b"x" * 32) is None


def test_a_new_passphrase_rewrites_the_box_and_nothing_else() -> None:
    slot = _slot()
    fresh = rewrap(slot, VAULT, URK, b"two", None, KdfCost(8 * 1024, 2, 1), secrets.token_bytes)
    assert open_person_slot(fresh, VAULT, b"two") == (URK, None)
    assert open_person_slot(fresh, VAULT, b"one") is None
    assert fresh.salt != slot.salt
    assert (fresh.mk, fresh.slot_id, fresh.label, fresh.epoch) == (slot.mk, slot.slot_id, slot.label, slot.epoch)
    assert master_of(fresh, VAULT, URK) == MASTER


def test_with_a_key_file_neither_it_nor_the_passphrase_is_enough() -> None:
    slot = rewrap(_slot(), VAULT, URK, b"one", FILE, TEST_COST, secrets.token_bytes)
    assert slot.kdf.file
    assert open_person_slot(slot, VAULT, b"one", (b"x" * 32, FILE)) == (URK, FILE)
    assert open_person_slot(slot, VAULT, b"one", (b"x" * 32,)) is None
    assert open_person_slot(slot, VAULT, b"one", ()) is None
    assert open_person_slot(slot, VAULT, b"two", (FILE,)) is None
    assert open_person_slot(slot._replace(kdf=TEST_COST), VAULT, b"one") is None  # the wish cannot be taken away
    assert open_person_slot(_slot()._replace(kdf=TEST_COST._replace(file=True)), VAULT, b"one", (FILE,)) is None
    without = rewrap(slot, VAULT, URK, b"one", None, TEST_COST, secrets.token_bytes)
    assert open_person_slot(without, VAULT, b"one") == (URK, None)


def test_the_box_is_bound_to_everything_around_it() -> None:
    slot = _slot()
    others = (
        slot._replace(slot_id=uuid4()),
        slot._replace(kind=SlotKind.RECOVERY),
        slot._replace(kdf=KdfCost(9 * 1024, 1, 1)),
        slot._replace(salt=bytes(16)),
        slot._replace(box=slot.box[:-1] + bytes([slot.box[-1] ^ 1])),
    )
    for other in others:
        assert open_person_slot(other, VAULT, b"one") is None
    assert open_person_slot(slot, UUID(int=8), b"one") is None
    assert open_person_slot(slot._replace(label="BM"), VAULT, b"one") == (URK, None)  # the MAC looks after the label


def test_the_vaults_key_is_bound_to_slot_epoch_and_vault() -> None:
    slot = _slot()
    assert master_of(slot._replace(epoch=2), VAULT, URK) is None
    assert master_of(slot._replace(slot_id=uuid4()), VAULT, URK) is None
    assert master_of(slot, UUID(int=8), URK) is None


def test_the_recovery_slot_needs_its_secret() -> None:
    slot = make_recovery_slot(
        vault_id=VAULT,
        slot_id=uuid4(),
        secret=b"s" * 20,
        urk=URK,
        master=MASTER,
        epoch=1,
        random_bytes=secrets.token_bytes,
    )
    assert open_recovery_slot(slot, VAULT, b"s" * 20) == URK
    assert open_recovery_slot(slot, VAULT, b"t" * 20) is None
    assert master_of(slot, VAULT, URK) == MASTER


def test_every_label_gives_another_key() -> None:
    keys = {expand(MASTER, label) for label in (*MasterLabel, *PersonLabel)}
    assert len(keys) == len(MasterLabel) + len(PersonLabel)


def test_labels_are_those_of_the_written_format() -> None:
    """They are part of the file format: a changed label locks every vault."""
    assert [label.value for label in MasterLabel] == [
        "db-v1", "header-mac-v1", "anchor-v1", "audit-digest-v1", "backup-v1", "rotate-v1", "issuer-v1",
    ]  # fmt: skip
    assert [label.value for label in PersonLabel] == ["mk-wrap-v1", "seal-v1", "sign-v1"]
    ring = KeyRing(VAULT, UUID(int=9), 1, MASTER, URK)
    assert ring.database_key() == "0d4dc1026611fd0a45b0f26812467beca8d1dc0fa51f3dd5abe82a2ac88f2f16"
    assert public_key_of(URK).hex() == "50709214254d81d80353b1f7fc184faedf12bac079b116c857e7eca7c692781b"


def test_an_open_ring_never_prints_its_keys() -> None:
    ring = KeyRing(VAULT, UUID(int=9), 1, MASTER, URK)
    assert MASTER.decode() not in repr(ring)
    assert URK.decode() not in repr(ring)


def test_what_a_holder_wraps_only_they_unwrap_and_what_the_club_wraps_all_holders_do() -> None:
    mine = KeyRing(VAULT, UUID(int=9), 1, MASTER, URK)
    theirs = KeyRing(VAULT, UUID(int=10), 1, MASTER, b"v" * 32)
    foreign = KeyRing(UUID(int=8), UUID(int=10), 1, b"n" * 32, URK)
    own, club = mine.wrap_own(b"secret", "a", bytes(12)), mine.wrap_club(b"secret", "a", bytes(12))
    assert mine.unwrap_own(own, "a") == b"secret"
    assert theirs.unwrap_own(own, "a") is None
    assert mine.unwrap_own(own, "b") is None
    assert mine.unwrap_own(b"", "a") is None
    assert theirs.unwrap_club(club, "a") == b"secret"
    assert theirs.unwrap_club(club, "b") is None
    assert foreign.unwrap_club(club, "a") is None
    assert foreign.unwrap_own(own, "a") is None

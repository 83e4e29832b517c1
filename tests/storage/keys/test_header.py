"""The key files: one spelling, strict limits, one error for all that is wrong, two files that mend each other."""

from __future__ import annotations

import hashlib
import json
import secrets
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import DamagedVaultError, NotAVaultError
from storage.keys import header as headers
from storage.keys.header import MAX_SLOTS, Header, copy_path, encoded, keys_path, parsed, read, restore_other, write
from storage.keys.hierarchy import canonical
from storage.keys.kdf import TEST_COST
from storage.keys.ring import KeyRing
from storage.keys.slots import (
    Pending,
    Slot,
    SlotKind,
    make_person_slot,
    make_recovery_slot,
    master_of,
    open_person_slot,
    open_recovery_slot,
)

RING = KeyRing(UUID(int=7), UUID(int=1), 1, b"m" * 32, b"u" * 32)


def _person(slot_id: UUID, label: str = "AK") -> Slot:
    return make_person_slot(
        vault_id=RING.vault_id,
        slot_id=slot_id,
        label=label,
        passphrase=b"one",
        cost=TEST_COST,
        urk=RING.urk,
        master=RING.master,
        epoch=1,
        random_bytes=secrets.token_bytes,
    )


def _recovery() -> Slot:
    return make_recovery_slot(
        vault_id=RING.vault_id,
        slot_id=UUID(int=2),
        secret=b"s" * 20,
        urk=b"r" * 32,
        master=RING.master,
        epoch=1,
        random_bytes=secrets.token_bytes,
    )


HEADER = Header(RING.vault_id, 3, 1, (_person(RING.slot_id), _recovery())).signed(RING, 4)
RAW = encoded(HEADER)


def _respelled(**changes: object) -> bytes:
    """The header's JSON with top-level changes, in the right spelling and with a right sum."""
    content = json.loads(RAW) | changes
    del content["sum"]
    return canonical(content | {"sum": hashlib.sha256(canonical(content)).hexdigest()}) + b"\n"


def _slot_with(**changes: object) -> bytes:
    slots = json.loads(RAW)["slots"]
    slots[0] |= changes
    return _respelled(slots=slots)


def test_it_reads_back_and_the_mac_is_the_vaults() -> None:
    assert parsed(RAW) == HEADER
    assert HEADER.is_genuine(RING)
    assert not HEADER.is_genuine(KeyRing(RING.vault_id, RING.slot_id, 1, b"x" * 32, RING.urk))
    assert not HEADER._replace(generation=5).is_genuine(RING)
    assert not HEADER._replace(slots=HEADER.slots[:1]).is_genuine(RING)


def test_a_waiting_new_key_is_part_of_the_format() -> None:
    waiting = HEADER.slots[0]._replace(pending=Pending(2, b"p" * 80, b"h" * 32))
    header = HEADER.with_slot(waiting).signed(RING, 5)
    assert parsed(encoded(header)) == header


def test_the_largest_header_still_fits() -> None:
    widest = "\U0001f600" * headers.MAX_LABEL
    slot = HEADER.slots[0]._replace(label=widest, pending=Pending(2**40, b"p" * 80, b"h" * 32), epoch=2**40)
    slots = tuple(slot._replace(slot_id=uuid4()) for _ in range(MAX_SLOTS))
    raw = encoded(HEADER._replace(slots=slots))
    assert len(raw) <= headers.MAX_BYTES
    assert len(parsed(raw).slots) == MAX_SLOTS


@pytest.mark.parametrize("changes", [
    {"format": 2}, {"format": "1"}, {"format": True}, {"gen": -1}, {"gen": 2**53}, {"gen": 1.0}, {"gen": None},
    {"gen": True}, {"vault": "00" * 15}, {"vault": "AA" * 16}, {"vault": "zz" * 16}, {"vault": 7}, {"slots": []},
    {"slots": {}}, {"slots": [None]}, {"mac": ""}, {"mac": "0" * 62}, {"extra": 1}, {"db_epoch": "1"},
])  # fmt: skip
def test_fields_of_another_form_are_damage(changes: dict[str, object]) -> None:
    with pytest.raises(DamagedVaultError):
        parsed(_respelled(**changes))


@pytest.mark.parametrize("changes", [
    {"kind": "guest"}, {"kind": 1}, {"kind": "recovery"}, {"label": ""}, {"label": "x" * 41}, {"label": "a\nb"},
    {"label": " a"}, {"label": "\ud800"}, {"label": "\u202eab"}, {"label": 3}, {"salt": "00"},
    {"box": "00" * 59}, {"mk": "00" * 61},
    {"epoch": -1}, {"pending": None}, {"pending": {}}, {"extra": 1},
    {"kdf": {"name": "argon2id", "v": 19, "m": 2**21, "t": 1, "p": 1}},
    {"kdf": {"name": "argon2id", "v": 19, "m": 8192, "t": 17, "p": 1}},
    {"kdf": {"name": "argon2id", "v": 19, "m": 8192, "t": 1, "p": 0}},
    {"kdf": {"name": "argon2id", "v": 19, "m": 8192, "t": 1}},
    {"kdf": {"name": "argon2id", "v": 19, "m": 8192, "t": 1, "p": 1, "file": False}},
    {"kdf": {"name": "argon2id", "v": 19, "m": 8192, "t": 1, "p": 1, "file": 1}},
    {"kdf": {"name": "hkdf-sha256", "v": 1, "m": 0, "t": 0, "p": 0, "file": True}},
    {"kdf": {"name": "hkdf-sha256", "v": 1, "m": 0, "t": 0, "p": 0}},
    {"kdf": []},
])  # fmt: skip
def test_slots_of_another_form_are_damage(changes: dict[str, object]) -> None:
    with pytest.raises(DamagedVaultError):
        parsed(_slot_with(**changes))


def test_a_slot_twice_and_two_recovery_slots_are_damage() -> None:
    person, recovery = HEADER.slots
    for slots in ((person, person), (person, recovery, recovery._replace(slot_id=uuid4()))):
        with pytest.raises(DamagedVaultError):
            parsed(encoded(HEADER._replace(slots=slots)))


@pytest.mark.parametrize("raw", [
    b"", b"\n", b"{}", b"[]", b"null", b"7", b"[" * 60_000, b'{"a":' * 10_000, b"9" * 60_000, b"1e999",
    b"NaN", b"\xff\xfe", "é".encode(),
    RAW + b" ", RAW[:-1], RAW.replace(b",", b", ", 1), RAW + RAW, b" " * 70_000, b'{"format":1,' + RAW[1:],
])  # fmt: skip
def test_other_spellings_and_rubbish_are_damage(raw: bytes) -> None:
    with pytest.raises(DamagedVaultError):
        parsed(raw)


def test_one_changed_bit_anywhere_is_damage() -> None:
    for place in range(len(RAW)):
        for bit in range(8):
            mutated = bytearray(RAW)
            mutated[place] ^= 1 << bit
            with pytest.raises(DamagedVaultError):
                parsed(bytes(mutated))


_EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("set"), st.integers(0, len(RAW)), st.binary(min_size=1, max_size=4)),
        st.tuples(st.just("cut"), st.integers(0, len(RAW)), st.binary(min_size=1, max_size=40)),
        st.tuples(st.just("put"), st.integers(0, len(RAW)), st.binary(max_size=40)),
        st.tuples(
            st.just("put"),
            st.integers(0, len(RAW)),
            st.sampled_from([b'"', b"{", b"]", b"-1", b"1e9", b"\\u0000", b"\\ud800", b"null", b'"pending":{},']),
        ),
    ),
    min_size=1,
    max_size=6,
)


@given(_EDITS, st.booleans())
@settings(max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_two_thousand_mutated_headers_give_one_error_type(edits: list[tuple[str, int, bytes]], mend: bool) -> None:
    raw = bytearray(RAW)
    for kind, place, content in edits:
        if kind == "set":
            raw[place : place + len(content)] = content
        elif kind == "cut":
            del raw[place : place + len(content)]
        else:
            raw[place:place] = content
    mutated = bytes(raw)
    if mend:  # with a right sum again, so that the checks behind it are reached
        mutated = _mended(mutated)
    _parsed_or_damaged(mutated)


def _parsed_or_damaged(raw: bytes) -> None:
    """Whatever is accepted is spelled as we spell it; all else is one kind of error, and any other kind fails here."""
    try:
        found = parsed(raw)
    except DamagedVaultError:
        return
    assert encoded(found) == raw


def _mended(raw: bytes) -> bytes:
    try:
        content = json.loads(raw)
        content.pop("sum", None)
        return canonical(content | {"sum": hashlib.sha256(canonical(content)).hexdigest()}) + b"\n"
    except (ValueError, AttributeError, TypeError, RecursionError):
        return raw


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.text(max_size=70)
    | st.sampled_from(["00" * 16, "00" * 32, "00" * 60]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "kdf", "m", "label", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(
    st.sampled_from(sorted(json.loads(RAW))), st.sampled_from(sorted(json.loads(RAW)["slots"][0])), _JSON, st.booleans()
)
@settings(max_examples=1000, deadline=None)
def test_any_value_in_any_field_gives_one_error_type(top: str, inner: str, value: object, in_slot: bool) -> None:
    raw = _slot_with(**{inner: value}) if in_slot else _respelled(**({top: value} if top != "sum" else {}))
    _parsed_or_damaged(raw)


def _vault(folder: Path) -> Path:
    path = folder / "Club.vault"
    path.write_bytes(bytes(8192))
    return path


def test_both_files_are_written_for_their_owner_only(tmp_path: Path) -> None:
    path = _vault(tmp_path)
    write(path, HEADER)
    assert sorted(found.name for found in tmp_path.iterdir()) == [
        "Club.vault",
        "Club.vault.keys",
        "Club.vault.keys.copy",
    ]
    for written in (keys_path(path), copy_path(path)):
        assert written.read_bytes() == RAW
        assert written.stat().st_mode & 0o077 == 0


def test_the_higher_generation_wins_and_the_other_file_is_renewed(tmp_path: Path) -> None:
    path = _vault(tmp_path)
    newer = HEADER.signed(RING, 9)
    write(path, HEADER)
    copy_path(path).write_bytes(encoded(newer))
    assert read(path) == (newer, HEADER)
    restore_other(path, newer)
    assert keys_path(path).read_bytes() == copy_path(path).read_bytes() == encoded(newer)


@pytest.mark.parametrize("which", [keys_path, copy_path])
@pytest.mark.parametrize("content", [None, b"", b"rubbish", RAW[:200], b"\0" * 70_000])
def test_one_good_file_is_enough_and_heals_the_other(tmp_path: Path, which: type, content: bytes | None) -> None:
    path = _vault(tmp_path)
    write(path, HEADER)
    bad = which(path)
    bad.unlink() if content is None else bad.write_bytes(content)
    assert read(path) == (HEADER,)
    restore_other(path, HEADER)
    assert read(path) == (HEADER, HEADER)


def test_two_bad_files_are_damage(tmp_path: Path) -> None:
    path = _vault(tmp_path)
    for bad in (keys_path(path), copy_path(path)):
        bad.write_bytes(b"rubbish")
    with pytest.raises(DamagedVaultError) as caught:
        read(path)
    assert caught.value.part == "keys"


def test_a_vault_copied_without_its_keys_is_told_from_a_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(DamagedVaultError) as caught:
        read(_vault(tmp_path))
    assert caught.value.part == "keys-missing"
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"PK" + bytes(8190))
    odd = tmp_path / "Odd.vault"
    odd.write_bytes(bytes(5000))
    for path in (letter, odd, tmp_path / "none.vault", tmp_path, letter / "inside.vault"):
        with pytest.raises(NotAVaultError):
            read(path)


def test_keys_without_their_vault_are_not_a_vault(tmp_path: Path) -> None:
    path = tmp_path / "Club.vault"
    write(path, HEADER)
    with pytest.raises(NotAVaultError):
        read(path)


def test_staged_files_that_are_not_placed_leave_nothing(tmp_path: Path) -> None:
    path = _vault(tmp_path)
    write(path, HEADER)
    with headers.staged(path, HEADER.signed(RING, 9)):
        assert read(path)[0] == HEADER
    assert sorted(found.name for found in tmp_path.iterdir()) == [
        "Club.vault",
        "Club.vault.keys",
        "Club.vault.keys.copy",
    ]


def test_kinds_are_those_of_the_format() -> None:
    assert [kind.value for kind in SlotKind] == ["person", "recovery"]


def test_a_file_written_by_the_first_version_still_opens() -> None:
    """Every byte of the format is in it: labels, bindings, spelling. A change here locks everybody's records."""
    raw = Path(__file__).with_name("format_1.keys").read_bytes()
    header = parsed(raw)
    person, recovery = header.slots
    assert open_person_slot(person, header.vault_id, b"marsh kettle drum sparrow") == (RING.urk, None)
    assert open_recovery_slot(recovery, header.vault_id, b"s" * 20) == b"r" * 32
    assert master_of(person, header.vault_id, RING.urk) == master_of(recovery, header.vault_id, b"r" * 32) == b"m" * 32
    assert header.is_genuine(RING)

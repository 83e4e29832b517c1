"""A sealed note opens for its readers and for nobody else, and in its own place only."""

from __future__ import annotations

import secrets
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import DamagedVaultError, SealedError
from storage.keys.hierarchy import PersonLabel, expand, public_key_of
from storage.sealing import SEALED_KEY_BYTES, SealedNote, add_reader, seal, unseal

VAULT, NOTE = UUID(int=7), UUID(int=70)
A, B, C = UUID(int=1), UUID(int=2), UUID(int=3)
URKS = {A: b"a" * 32, B: b"b" * 32, C: b"c" * 32}
PUBLIC = {reader: public_key_of(urk) for reader, urk in URKS.items()}
PRIVATE = {reader: expand(urk, PersonLabel.SEAL) for reader, urk in URKS.items()}


def _sealed(text: bytes = b"what was said", readers: tuple[UUID, ...] = (A, B)) -> SealedNote:
    return seal(text, NOTE, 1, VAULT, {reader: PUBLIC[reader] for reader in readers}, secrets.token_bytes)


@given(st.binary(max_size=2000))
@settings(max_examples=50, deadline=None)
def test_each_reader_opens_it(text: bytes) -> None:
    note = _sealed(text)
    assert unseal(note, A, PRIVATE[A]) == unseal(note, B, PRIVATE[B]) == text


def test_others_do_not() -> None:
    note = _sealed()
    for reader, key in ((C, PRIVATE[C]), (A, PRIVATE[C]), (B, PRIVATE[A])):
        with pytest.raises(SealedError):
            unseal(note, reader, key)


def test_a_reader_takes_eighty_bytes_and_the_text_is_not_to_be_seen() -> None:
    note = _sealed(b"canary" * 10)
    assert {len(key) for key in note.keys.values()} == {SEALED_KEY_BYTES} == {80}
    assert len(note.body) == 60 + 12 + 16
    assert b"canary" not in note.body + b"".join(note.keys.values())


def test_the_same_text_never_looks_the_same() -> None:
    assert _sealed().body != _sealed().body


def test_the_body_is_bound_to_vault_note_and_version() -> None:
    note = _sealed()
    for moved in (replace(note, vault_id=uuid4()), replace(note, version=2)):
        with pytest.raises(DamagedVaultError) as caught:
            unseal(moved, A, PRIVATE[A])
        assert caught.value.part == "sealed"
    with pytest.raises(SealedError):  # the key itself is bound to the note
        unseal(replace(note, note_id=uuid4()), A, PRIVATE[A])


def test_a_changed_body_is_damage_and_a_changed_key_opens_nothing() -> None:
    note = _sealed()
    for place in (0, len(note.body) // 2, len(note.body) - 1):
        body = bytearray(note.body)
        body[place] ^= 1
        with pytest.raises(DamagedVaultError):
            unseal(replace(note, body=bytes(body)), A, PRIVATE[A])
    for place in (0, 40, 79):
        changed = bytearray(note.keys[A])
        changed[place] ^= 1
        with pytest.raises(SealedError):
            unseal(replace(note, keys={A: bytes(changed)}), A, PRIVATE[A])
    for key in (b"", bytes(79), bytes(80)):
        with pytest.raises(SealedError):
            unseal(replace(note, keys={A: key}), A, PRIVATE[A])


def test_a_present_reader_adds_another_and_nobody_else_can() -> None:
    note = _sealed(readers=(A,))
    wider = add_reader(note, A, PRIVATE[A], B, PUBLIC[B])
    assert unseal(wider, B, PRIVATE[B]) == unseal(wider, A, PRIVATE[A]) == b"what was said"
    assert wider.body == note.body
    with pytest.raises(SealedError):
        add_reader(note, C, PRIVATE[C], C, PUBLIC[C])


def test_a_note_without_readers_is_refused() -> None:
    with pytest.raises(ValueError, match="reader"):
        seal(b"x", NOTE, 1, VAULT, {}, secrets.token_bytes)


def test_a_sealed_note_does_not_print_its_content() -> None:
    assert "body" not in repr(_sealed())

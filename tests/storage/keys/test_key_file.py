"""Key files: written whole, read back, and whatever is wrong with one ends in one error."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KeyFileError, ReadOnlyError
from storage.keys import key_file


def test_a_key_file_holds_its_secret_and_says_nothing_else(tmp_path: Path) -> None:
    path, secret = key_file.write(tmp_path, secrets.token_bytes)
    assert key_file.read(path) == secret
    assert len(secret) == 32
    assert path.suffix == ".keyfile"
    assert path.stat().st_mode & 0o077 == 0
    assert set(path.read_text(encoding="ascii")) <= set('{}":,-abcdefghijklmnopqrstuvwxyz0123456789\n')


def test_every_changed_byte_is_seen(tmp_path: Path) -> None:
    path, _secret = key_file.write(tmp_path, secrets.token_bytes)
    whole = path.read_bytes()
    for place in range(len(whole) - 1):  # the line end at the end counts for nothing
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(KeyFileError):
            key_file.read(path)
    for short in range(0, len(whole) - 1, 7):
        path.write_bytes(whole[:short])
        with pytest.raises(KeyFileError):
            key_file.read(path)


@given(raw=st.binary(max_size=2000))
@settings(max_examples=200, deadline=None)
def test_anything_else_is_no_key_file(raw: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("key") / "x.keyfile"
    path.write_bytes(raw)
    with pytest.raises(KeyFileError):
        key_file.read(path)


def test_a_file_that_is_not_there_or_a_folder_is_no_key_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.keyfile"):
        with pytest.raises(KeyFileError):
            key_file.read(path)


def test_those_on_the_sticks_are_found_and_nothing_else_is_read(tmp_path: Path) -> None:
    sticks = [tmp_path / name for name in ("one", "two", "gone")]
    for stick in sticks[:2]:
        stick.mkdir()
    first, second = key_file.write(sticks[0], secrets.token_bytes), key_file.write(sticks[1], secrets.token_bytes)
    (sticks[0] / "copy.keyfile").write_bytes(first[0].read_bytes())
    (sticks[0] / "damaged.keyfile").write_bytes(b"{")
    (sticks[1] / "holiday.jpg").write_bytes(b"x")
    assert set(key_file.found_in(sticks)) == {first[1], second[1]}
    assert len(key_file.found_in(sticks)) == 2


def test_a_stick_that_cannot_be_written_keeps_no_half_file(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyError):
        key_file.write(tmp_path / "gone", secrets.token_bytes)

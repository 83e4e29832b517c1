"""Files are written whole and for their owner only; the system's errors become the program's."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.domain.errors import AppError, DiskFullError, ReadOnlyError, StorageFailedError
from storage import files


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EFBIG, DiskFullError),
        (errno.EROFS, ReadOnlyError),
        (errno.EACCES, ReadOnlyError),
        (errno.ENOTDIR, ReadOnlyError),
        (errno.EIO, StorageFailedError),
        (None, StorageFailedError),
    ],
)
def test_the_systems_errors(number: int | None, kind: type[AppError]) -> None:
    error = files.app_error(OSError(number, "at /home/amina/Club") if number else OSError("at /home/amina/Club"))
    assert type(error) is kind
    assert "amina" not in str(error)


def test_a_new_file_never_replaces_one(tmp_path: Path) -> None:
    path = tmp_path / "a"
    files.write_new(path, b"one")
    with pytest.raises(FileExistsError):
        files.write_new(path, b"two")
    assert path.read_bytes() == b"one"
    assert path.stat().st_mode & 0o077 == 0


def test_moving_never_overwrites(tmp_path: Path) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    files.write_new(source, b"one")
    files.move_new(source, target)
    assert not source.exists()
    files.write_new(source, b"two")
    with pytest.raises(FileExistsError):
        files.move_new(source, target)
    assert target.read_bytes() == b"one"


def test_moving_without_links_never_overwrites_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a memory stick's file system."""

    def no_links(source: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr("os.link", no_links)
    source, target = tmp_path / "a", tmp_path / "b"
    files.write_new(source, b"one")
    files.move_new(source, target)
    files.write_new(source, b"two")
    with pytest.raises(FileExistsError):
        files.move_new(source, target)
    assert (target.read_bytes(), source.read_bytes()) == (b"one", b"two")


def test_copying_takes_the_whole_file_and_leaves_the_descriptor(tmp_path: Path) -> None:
    source = tmp_path / "a"
    content = bytes(range(256)) * 9000  # more than two pieces
    source.write_bytes(content)
    with source.open("rb") as file:
        files.copy_from(file.fileno(), tmp_path / "b")
        files.copy_from(file.fileno(), tmp_path / "c")
    assert (tmp_path / "b").read_bytes() == (tmp_path / "c").read_bytes() == content


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_nothing_but_an_ordinary_file_is_opened_to_read(tmp_path: Path) -> None:
    plain, link, pipe = tmp_path / "plain", tmp_path / "link", tmp_path / "pipe"
    plain.write_bytes(b"words")
    link.symlink_to(plain)
    os.mkfifo(pipe)
    for path in (plain, link):
        with files.open_ordinary(path) as file:
            assert file.read() == b"words"
    for path in (tmp_path, pipe, Path(os.devnull)):
        with pytest.raises(files.NotOrdinaryError):
            files.open_ordinary(path)
    with pytest.raises(FileNotFoundError):
        files.open_ordinary(tmp_path / "nowhere")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_put_there_in_between_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe, plain = tmp_path / "pipe", tmp_path / "plain"
    plain.touch()
    os.mkfifo(pipe)
    seen = plain.stat()
    monkeypatch.setattr(Path, "stat", lambda _self: seen)
    with pytest.raises(files.NotOrdinaryError):
        files.open_ordinary(pipe)


@pytest.mark.parametrize("name", ["nowhere", "x" * 300, "a\0b", "in/no/folder"])
def test_a_name_that_no_file_has_is_told_as_such(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileNotFoundError):
        files.read_ordinary(tmp_path / name, 10)


def test_what_is_chosen_is_read_up_to_one_byte_more_than_is_allowed(tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    chosen.write_bytes(b"12345678")
    assert files.read_ordinary(chosen, 8) == b"12345678"
    assert files.read_ordinary(chosen, 4) == b"12345"
    with pytest.raises(files.NotOrdinaryError):
        files.read_ordinary(tmp_path, 4)

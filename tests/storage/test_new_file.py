"""A file that is written piece by piece is there whole or not at all: killed writers, a full disk, and again."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.errors import PackageError
from storage import packages, plain_archive
from storage.packages import Document

KILLED = """
import os, signal, sys
from pathlib import Path
from uuid import UUID
from storage import packages, plain_archive
target = Path(sys.argv[2])
if sys.argv[1] == "plain":
    out = plain_archive.Writer(target)
    out.add("data/cases.json", b"Kezia" * 200_000)
else:
    out = packages.Writer(target, UUID(int=1), os.urandom)
    out.add(packages.Document("data/cases.json", b"Kezia" * 200_000))
os.kill(os.getpid(), signal.SIGKILL)
"""
FULL = """
import resource, sys, os
from pathlib import Path
from uuid import UUID
from app.domain.errors import DiskFullError
from storage import packages, plain_archive
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
target = Path(sys.argv[2])
try:
    if sys.argv[1] == "plain":
        with plain_archive.Writer(target) as out:
            out.add("a", os.urandom(200_000))
            out.add("b", os.urandom(200_000))
            out.finish()
    else:
        with packages.Writer(target, UUID(int=1), os.urandom) as out:
            out.add(packages.Document("a", os.urandom(200_000)))
            out.add(packages.Document("b", os.urandom(200_000)))
            out.finish("x")
except DiskFullError:
    sys.exit(7)
"""


def run(program: str, form: str, target: Path) -> int:
    return subprocess.run([sys.executable, "-c", program, form, str(target)], check=False, timeout=60).returncode


@pytest.mark.parametrize("form", ["plain", "sealed"])
@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_killed_writer_leaves_no_half_file_and_the_next_one_clears_up(form: str, tmp_path: Path) -> None:
    target = tmp_path / "all"
    assert run(KILLED, form, target) == -9
    assert not target.exists()
    if form == "plain":
        with plain_archive.Writer(target) as out:
            out.add("README.txt", b"again")
            out.finish()
        assert zipfile.ZipFile(target).namelist() == ["README.txt"]
    else:
        again = packages.write(target, UUID(int=1), "x", (Document("README.txt", b"again"),), bytes)
        assert packages.read(target, again.key.text)[1] == (Document("README.txt", b"again"),)
    assert [one.name for one in tmp_path.iterdir()] == ["all"]


@pytest.mark.parametrize("form", ["plain", "sealed"])
@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_a_full_disk_is_told_as_one_and_leaves_nothing(form: str, tmp_path: Path) -> None:
    assert run(FULL, form, tmp_path / "all") == 7
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_zip_that_a_kill_left_is_taken_away_from_its_folder_and_nothing_else(tmp_path: Path) -> None:
    def is_ours(name: str) -> bool:
        return name.startswith("ours")

    assert run(KILLED, "plain", tmp_path / "ours 1") == -9
    assert run(KILLED, "plain", tmp_path / "theirs") == -9
    (tmp_path / "ours 2.unfinished").write_bytes(b"My own notes")
    (tmp_path / "ours 3.unfinished").symlink_to(tmp_path / "theirs.unfinished")
    (tmp_path / "ours 4").write_bytes(b"PK\x03\x04")
    (tmp_path / "ours 5.unfinished").mkdir()
    (tmp_path / "ours 6.unfinished").touch()
    with plain_archive.Writer(tmp_path / "ours 7") as out:  # under way
        out.add("README.txt", b"now")
        plain_archive.clear_up(tmp_path, is_ours)
        out.finish()
    names = {one.name for one in tmp_path.iterdir()}
    assert names == {
        "theirs.unfinished",
        "ours 2.unfinished",
        "ours 3.unfinished",
        "ours 4",
        "ours 5.unfinished",
        "ours 7",
    }
    plain_archive.clear_up(tmp_path / "no such folder", is_ours)


@pytest.mark.parametrize("name", ["/x", "../x", "a/../../x"])
def test_no_name_leads_out_of_the_folder(name: str, tmp_path: Path) -> None:
    with plain_archive.Writer(tmp_path / "all") as out, pytest.raises(PackageError):
        out.add(name, b"")
    with packages.Writer(tmp_path / "sealed", UUID(int=1), bytes) as sealed, pytest.raises(PackageError):
        sealed.add(Document(name, b""))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a", "A", "a/b/c", "B/"])
def test_no_file_takes_the_place_of_another_or_of_a_folder(name: str, tmp_path: Path) -> None:
    with packages.Writer(tmp_path / "sealed", UUID(int=1), bytes) as sealed:
        sealed.add(Document("a", b""))
        sealed.add(Document("b/c", b""))
        with pytest.raises(PackageError):
            sealed.add(Document(name, b""))

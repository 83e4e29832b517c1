"""The AppImage's own start, compiled for real where Debian's libraries are: it finds what lies behind it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from release.linux import appimage

CAN_BUILD = Path("/usr/include/squashfuse/ll.h").exists() and shutil.which("mksquashfs") and shutil.which("gcc")
pytestmark = pytest.mark.skipif(not CAN_BUILD, reason="libsquashfuse-dev and squashfs-tools are not here")
MOMENT = 1_795_676_181


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file with a program in it that tells what it was given, and ends with 5."""
    work = tmp_path_factory.mktemp("image")
    folder = work / "AppDir"
    folder.mkdir()
    run = folder / "AppRun"
    run.write_text('#!/bin/sh\necho "$1"\nhead -c 5 "$APPDIR/data"\nexit 5\n')
    run.chmod(0o755)
    (folder / "data").write_text("data behind the start")
    made = work / "try.AppImage"
    made.write_bytes(appimage.compiled(work / "start") + appimage.pack(folder, work / "packed", MOMENT).read_bytes())
    made.chmod(0o755)
    return made


def test_it_is_marked_and_knows_where_it_ends(image: Path) -> None:
    content = image.read_bytes()
    assert content[:4] == b"\x7fELF"
    assert content[8:11] == b"AI\x02"
    told = subprocess.run([str(image), "--appimage-offset"], capture_output=True, text=True, check=True).stdout
    assert content[int(told) : int(told) + 4] == b"hsqs"


def test_one_that_was_cut_off_says_so(image: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.AppImage"
    size = int(subprocess.run([str(image), "--appimage-offset"], capture_output=True, text=True, check=True).stdout)
    cut.write_bytes(image.read_bytes()[: size + 10])
    cut.chmod(0o755)
    told = subprocess.run([str(cut)], capture_output=True, text=True, check=False)
    assert told.returncode == 127
    assert "not whole" in told.stderr


def test_the_program_in_it_runs_with_its_arguments_and_its_own_end(image: Path) -> None:
    told = subprocess.run([str(image), "one two"], capture_output=True, text=True, check=False, timeout=60)
    if told.returncode == 127 and "fuse3" in told.stderr:
        pytest.skip("nothing can be shown as a folder here")
    assert (told.returncode, told.stdout) == (5, "one two\ndata ")
    assert not list(Path("/tmp").glob(".mount_holdf*"))  # noqa: S108  # where every AppImage shows itself


def test_the_same_files_are_packed_to_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a").write_text("a")
    one = appimage.pack(tmp_path / "in", tmp_path / "one", MOMENT).read_bytes()
    (tmp_path / "in" / "a").touch()
    assert appimage.pack(tmp_path / "in", tmp_path / "two", MOMENT).read_bytes() == one

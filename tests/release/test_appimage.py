"""The AppImage's own start, compiled for real where Debian's libraries are: it finds what lies behind it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from release.linux import appimage
from tests.hearing import next_line

LACKING: list[str] = import_module("run").missing_image_needs()  # set-up has no types, it runs before anything is there
pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"an AppImage needs {' '.join(LACKING)} (Debian's names)")
MOMENT = 1_795_676_181


def _why_no_folder() -> str:
    """Return why nothing can be shown as a folder on this computer, "" when it can."""
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        return "there is no /dev/fuse for us here"
    if shutil.which("fusermount3") is None:
        return "fusermount3 (package fuse3) is not here"
    allowed = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("CapBnd"))
    return "" if int(allowed.split()[1], 16) >> 21 & 1 else "nothing may be mounted here"  # 21: CAP_SYS_ADMIN


NO_FOLDER = _why_no_folder()
shows = pytest.mark.skipif(bool(NO_FOLDER), reason=NO_FOLDER)


def _until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.01)  # between two looks: the system tells nobody when a mount is gone


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file with a program in it that tells where it is and what it was given, and ends with 5, or waits."""
    work = tmp_path_factory.mktemp("image")
    folder = work / "AppDir"
    folder.mkdir()
    run = folder / "AppRun"
    run.write_text(
        '#!/bin/sh\necho "$APPDIR"\necho "$1"\nhead -c 5 "$APPDIR/data"\n[ "$1" != wait ] || exec cat\nexit 5\n'
    )
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


@shows
def test_the_program_in_it_runs_with_its_arguments_and_its_own_end(image: Path) -> None:
    told = subprocess.run([str(image), "one two"], capture_output=True, text=True, check=False, timeout=60)
    folder, *rest = told.stdout.splitlines()
    assert (told.returncode, rest) == (5, ["one two", "data "]), told.stderr
    _until(lambda: not os.path.lexists(folder))


@shows
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_one_that_is_killed_leaves_no_folder_behind(image: Path, how: signal.Signals) -> None:
    with subprocess.Popen([str(image), "wait"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as started:
        folder = next_line(started).strip()
        assert os.path.ismount(folder)
        started.send_signal(how)
        assert started.wait(timeout=60) == -how
    _until(lambda: not os.path.lexists(folder))


@shows
def test_an_empty_folder_of_an_earlier_start_goes_with_the_next(image: Path) -> None:
    earlier = Path(f"/tmp/.mount_holdf{os.getpid()}")  # noqa: S108  # where every AppImage shows itself
    earlier.mkdir()
    os.utime(earlier, (MOMENT - 3600, time.time() - 3600))
    assert subprocess.run([str(image)], capture_output=True, check=False, timeout=60).returncode == 5
    assert not earlier.exists()


def test_the_same_files_are_packed_to_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a").write_text("a")
    one = appimage.pack(tmp_path / "in", tmp_path / "one", MOMENT).read_bytes()
    (tmp_path / "in" / "a").touch()
    assert appimage.pack(tmp_path / "in", tmp_path / "two", MOMENT).read_bytes() == one

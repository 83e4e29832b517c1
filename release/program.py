"""The program in one folder: built with PyInstaller, made the same for everybody, then asked to check itself."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from app.services.updates import KEY_RESOURCE
from release import icons, notices, unicode_data
from release.facts import ROOT, Build, PackagingError
from release.libraries import asked_by

LARGEST_BYTES = 200_000_000  # it is about 160 MB: more than this means that something came along that should not
LONGEST_CHECK_S = 600  # it takes seconds: a window that waits for an answer would wait for ever


def build(what: Build, *, public_key: Path | None = None) -> None:
    """Build ``what.program`` and let it check itself. Raises PackagingError.

    ``public_key`` is the file with the project's release key, which the program checks updates with; None: it has none.
    """
    shutil.rmtree(what.program, ignore_errors=True)
    icons.draw(what.work / "icons")
    put_in_key(what.work / "release-key", public_key)
    if sys.platform == "darwin":  # all that is in a bundle has to be there before it is sealed
        (what.work / "notices").mkdir(parents=True, exist_ok=True)
        notices.write(what.work / "notices")
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(what.moment),
        "PYTHONHASHSEED": "0",
        "PYINSTALLER_CONFIG_DIR": str(what.work / "cache"),  # nothing from an earlier build gets in
        # Modules lie in their archive as they are: unpacking them was a twentieth of each start. What is downloaded is
        # packed as a whole.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--workpath", str(what.work / "pyinstaller"), "--distpath", str(what.out), str(ROOT / "build.spec")]
    if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0:  # noqa: S603
        raise PackagingError("PyInstaller did not build the program (its words are above).")
    if sys.platform == "linux":
        unicode_data.trim(what.program, what.work / "icu")
    notices.write(what.program)
    make_alike(what.program, what.moment)
    size = size_of(what.program)
    if size > LARGEST_BYTES:
        raise PackagingError(f"the program has {size} bytes, and {LARGEST_BYTES} are the most: look what came along.")
    if sys.platform == "linux":
        asked_by(what.program).packages()
    self_check(what.executable)


def put_in_key(folder: Path, public_key: Path | None) -> None:
    """Put the public release key where build.spec takes it from, or see that none is there. Raises PackagingError."""
    shutil.rmtree(folder, ignore_errors=True)  # of an earlier build
    if public_key is None:
        print("Built without a release key: this copy cannot check updates.", flush=True)  # noqa: T201  # told to whoever builds
        return
    text = public_key.read_text(encoding="ascii").strip()
    if not re.fullmatch(r"[0-9a-f]{64}", text):
        raise PackagingError(f"{public_key} is no public release key.")
    folder.mkdir(parents=True)
    (folder / Path(KEY_RESOURCE).name).write_text(text + "\n", encoding="ascii", newline="\n")


def make_alike(folder: Path, moment: int) -> None:
    """Give every file in ``folder`` the same time and one of two modes, so that only the bytes can differ."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or (path.parent == folder and path.stat().st_mode & 0o100)
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (moment, moment))
    os.utime(folder, (moment, moment))


def size_of(folder: Path) -> int:
    """Return how many bytes the files in ``folder`` have."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def self_check(executable: Path) -> None:
    """Start the packaged program with --self-check. Raises PackagingError when not all is in order."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(  # noqa: S603  # what was just built, no words of anybody
            [str(executable), "--self-check"], env=environment, check=False, timeout=LONGEST_CHECK_S
        )
    except subprocess.TimeoutExpired as error:
        raise PackagingError(f"the packaged program was not through its own check in {LONGEST_CHECK_S} s.") from error
    if done.returncode != 0:
        raise PackagingError("the packaged program does not pass its own check.")

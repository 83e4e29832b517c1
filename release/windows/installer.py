"""The installer for Windows, compiled with NSIS (`makensis`, which Debian has too) from the program's folder.

What is installed and what is removed are the same list, file by file: the uninstaller never removes a folder with what
is in it, so records that somebody has put there stay.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from release.facts import Build, PackagingError
from release.windows.version_info import four_numbers

HERE = Path(__file__).resolve().parent


def build(what: Build) -> Path:
    """Compile the installer of ``what.program`` and return it. Raises PackagingError."""
    if shutil.which("makensis") is None:
        raise PackagingError("makensis is not here: install NSIS.")
    lists = what.work / "installer"
    lists.mkdir(parents=True, exist_ok=True)
    files = [path.relative_to(what.program).as_posix() for path in sorted(what.program.rglob("*")) if path.is_file()]
    (lists / "install.nsh").write_text("".join(installing(what.program, files)), encoding="utf-8")
    (lists / "uninstall.nsh").write_text("".join(removing(files)), encoding="utf-8")
    target = what.installer_file
    said = {
        "TARGET": target,
        "VERSION": what.version,
        "NUMBERS": ".".join(map(str, four_numbers(what.version))),
        "ICON": what.work / "icons" / "holdfast.ico",
        "LICENCE": what.program / "LICENCE.txt",
        "LISTS": lists,
    }
    command = [
        "makensis",
        "-V2",
        "-WX",
        *(f"-D{name}={value}" for name, value in said.items()),
        str(HERE / "holdfast.nsi"),
    ]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(what.moment)}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if told.returncode != 0:
        raise PackagingError(f"makensis did not make the installer:\n{told.stdout[-1500:]}{told.stderr[-500:]}")
    return target


def installing(folder: Path, files: list[str]) -> Iterator[str]:
    """Yield the lines that put each file where it belongs."""
    last = None
    for name in files:
        place = PurePosixPath(name).parent.as_posix()
        if place != last:
            yield f'SetOutPath "{_there(place)}"\n'
            last = place
        yield f'File "{folder / name}"\n'  # no variables in it


def removing(files: list[str]) -> Iterator[str]:
    """Yield the lines that remove exactly these files, and the folders that are empty then, innermost first."""
    for name in files:
        yield f'Delete "{_there(name)}"\n'
    folders = {parent.as_posix() for name in files for parent in PurePosixPath(name).parents} - {"."}
    for place in sorted(folders, key=lambda one: (-one.count("/"), one)):
        yield f'RMDir "{_there(place)}"\n'


def _there(inside: str) -> str:
    return "$INSTDIR" if inside == "." else "$INSTDIR\\" + _quoted(inside.replace("/", "\\"))


def _quoted(text: str) -> str:
    return text.replace("$", "$$")

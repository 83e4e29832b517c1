"""Modules that the toolkit's library holds as text in an archive and compiles at each start: compiled once, beforehand.

Shiboken, which ties Qt to Python, takes them from the folder ``files.dir`` beside it where there is one; it can also be
told to write that folder itself (SBK_EMBED=0, https://doc.qt.io/qtforpython-6/developer/embed.html). The packaged
program gets it compiled, and so does an installation that ``run.py`` sets up: it runs this module in it.
There pip may put another Shiboken beside the folder, which pip does not know: so it says in ``MADE_FOR`` whose it is.
"""

from __future__ import annotations

import importlib.util
import py_compile
import shutil
import sys
import tempfile
from importlib import metadata
from pathlib import Path
from typing import Any

from release.facts import PackagingError
from release.toolkit_texts import STUB_MAKER, changed

PLACE = "shiboken6/files.dir"
# It says Shiboken's version; ``run.py`` reads it too. The number goes up when other text is written: all is made anew.
MADE_FOR = "made-for-6.txt"
_ELSEWHERE = "Shiboken does not hold its modules in an archive any more: look where they are."


def written(folder: Path, optimise: int) -> list[tuple[str, str]]:
    """Compile the modules into ``folder``; return each file and the folder in the program where it belongs.

    Raises PackagingError when Shiboken does not hold them as it was known to.
    """
    found = []
    for name, text in _modules().items():
        compiled = folder / f"{name}c"
        _put(folder / name, text)
        how = py_compile.PycInvalidationMode.UNCHECKED_HASH  # no time of a file in it: the same bytes each time
        py_compile.compile(
            str(folder / name), str(compiled), name, doraise=True, optimize=optimise, invalidation_mode=how
        )
        found.append((str(compiled), f"{PLACE}/{Path(name).parent.as_posix()}"))
    return found


def unfold(beside: Path) -> None:
    """Put the modules and what they compile to into ``beside``, Shiboken's folder; nothing when they are there.

    Raises PackagingError as ``written``, OSError; nothing is left behind then.
    """
    target = beside / Path(PLACE).name
    if target.exists():
        return
    apart = Path(tempfile.mkdtemp(prefix=f"{target.name}.", dir=beside))  # another start may be at it too
    half = apart / target.name
    try:
        for name, text in _modules().items():
            _put(half / name, text)
            py_compile.compile(str(half / name), dfile=str(target / name), doraise=True)
        _put(half / MADE_FOR, metadata.version("shiboken6").encode())
        half.rename(target)
    except OSError:
        if not target.is_dir():  # else the other was quicker
            raise
    finally:
        shutil.rmtree(apart, ignore_errors=True)


def clear_of_another(beside: Path) -> None:
    """Take away what was unfolded for another Shiboken. Before one is imported, which would read it. Raises OSError."""
    target = beside / Path(PLACE).name
    if not target.exists() or _read(target / MADE_FOR) == metadata.version("shiboken6"):
        return
    apart = Path(tempfile.mkdtemp(prefix=f"{target.name}.", dir=beside))
    try:
        target.rename(apart / target.name)  # at once: half of it would be worse than none
    finally:
        shutil.rmtree(apart, ignore_errors=True)


def held() -> dict[str, bytes]:
    """Return the text of each module by its place, as Shiboken holds it. Raises PackagingError as ``written``."""
    import shiboken6  # noqa: F401  # it brings the next

    try:  # the archive is at hand also where the modules themselves were taken from the folder
        archive: Any = sys.modules["signature_bootstrap"].prepare_zipfile()[1].zfile
        found = {name: bytes(archive.read(name)) for name in archive.namelist() if name.endswith(".py")}
    except (AttributeError, KeyError) as error:
        raise PackagingError(_ELSEWHERE) from error
    if STUB_MAKER not in found:
        raise PackagingError(_ELSEWHERE)
    return found


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _modules() -> dict[str, bytes]:
    """Return the text of each module by its place, in order, with what is changed in it."""
    return dict(sorted(changed(held()).items()))


def _put(file: Path, text: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text)


if __name__ == "__main__":
    found = importlib.util.find_spec("shiboken6")  # without importing it
    if found is None or found.origin is None:
        raise PackagingError("Shiboken is not installed.")
    folder = Path(found.origin).parent
    clear_of_another(folder)
    unfold(folder)

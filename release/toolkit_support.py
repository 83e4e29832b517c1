"""Modules that the toolkit's library holds as text in an archive and compiles at each start: compiled once, beforehand.

Shiboken, which ties Qt to Python, takes them from the folder ``files.dir`` beside it where there is one; it can also be
told to write that folder itself (SBK_EMBED=0). The packaged program gets it compiled.
"""

from __future__ import annotations

import py_compile
import sys
from pathlib import Path
from typing import Any

from release.facts import PackagingError

PLACE = "shiboken6/files.dir"
_PACKAGE = "shibokensupport"


def written(folder: Path, optimise: int) -> list[tuple[str, str]]:
    """Compile the modules into ``folder``; return each file and the folder in the program where it belongs.

    Raises PackagingError when Shiboken does not hold them as it was known to.
    """
    import shiboken6  # noqa: F401  # it loads them

    archive: Any = getattr(getattr(sys.modules.get(_PACKAGE), "__loader__", None), "zfile", None)
    if archive is None:
        raise PackagingError("Shiboken does not hold its modules in an archive any more: look where they are.")
    names = sorted(name for name in archive.namelist() if name.endswith(".py"))
    found = []
    for name in names:
        text, compiled = folder / name, folder / f"{name}c"
        text.parent.mkdir(parents=True, exist_ok=True)
        text.write_bytes(archive.read(name))
        how = py_compile.PycInvalidationMode.UNCHECKED_HASH  # no time of a file in it: the same bytes each time
        py_compile.compile(str(text), str(compiled), name, doraise=True, optimize=optimise, invalidation_mode=how)
        found.append((str(compiled), f"{PLACE}/{Path(name).parent.as_posix()}"))
    return found

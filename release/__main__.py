"""``python -m release``: makes the packaged program and what is handed out of it. `python3 run.py package` runs it."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from release import archives, portable, program
from release.facts import ROOT, Build, PackagingError, this_build
from release.linux import appimage, debian
from release.macos import image
from release.windows import installer

Made = TypeVar("Made")

MAKERS: dict[str, Callable[[Build], list[Path]]] = {
    "debian": lambda what: [debian.build(what)],
    "appimage": lambda what: [appimage.build(what)],
    "installer": lambda what: [installer.build(what)],
    "image": lambda what: [image.build(what)],
    "portable": portable.build,
}
PARTS = {
    "linux": ("debian", "appimage", "portable"),
    "win32": ("installer", "portable"),
    "darwin": ("image", "portable"),
}
"""What each system can make beside the program's folder. None makes what is another's: each is built where it runs."""


def main(argv: list[str]) -> int:
    """Make what is asked for in ``argv`` and return the exit code: 0 done, 1 not."""
    options = _parser().parse_args(argv)
    try:
        what = this_build(options.to, ROOT / "build")
        if not options.keep_program:
            _timed("program", partial(program.build, public_key=options.public_key), what)
        parts = PARTS[sys.platform] if options.only is None else [part for part in [options.only] if part != "program"]
        files = [file for part in parts for file in _timed(part, MAKERS[part], what)]
        if files:
            archives.write_sums(what.out, files)
    except PackagingError as problem:
        print(f"Not packaged: {problem}", file=sys.stderr)
        return 1
    print(f"{what.program}: {program.size_of(what.program) / 1e6:.0f} MB")
    for path in files:
        print(f"{path}: {path.stat().st_size / 1e6:.0f} MB")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py package", description="Make the packaged program.")
    parts = ("program", *PARTS[sys.platform])
    parser.add_argument("--only", choices=parts, help="the program's folder and this, not all (default: all)")
    parser.add_argument("--to", type=Path, default=ROOT / "dist", metavar="DIR", help="where to (default: dist)")
    parser.add_argument("--keep-program", action="store_true", help="pack the program that is there, do not build it")
    parser.add_argument("--public-key", type=Path, metavar="FILE", help="the project's, to check updates with")
    return parser


def _timed(name: str, make: Callable[[Build], Made], what: Build) -> Made:
    began = time.monotonic()
    made = make(what)
    print(f"-- {name}: {time.monotonic() - began:.0f} s", flush=True)
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

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

Made = TypeVar("Made")

PARTS = ("program", "debian", "portable", "appimage")


def main(argv: list[str]) -> int:
    """Make what is asked for in ``argv`` and return the exit code: 0 done, 1 not."""
    options = _parser().parse_args(argv)
    try:
        what = this_build(options.to, ROOT / "build")
        if not options.keep_program:
            _timed("program", partial(program.build, public_key=options.public_key), what)
        files = []
        if options.only in (None, "debian") and sys.platform == "linux":
            from release.linux import debian

            files.append(_timed("debian", debian.build, what))
        if options.only in (None, "appimage") and sys.platform == "linux":
            from release.linux import appimage

            files.append(_timed("appimage", appimage.build, what))
        if options.only in (None, "portable"):
            files += _timed("portable", portable.build, what)
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
    parser.add_argument("--only", choices=PARTS, help="the program's folder and this, not all (default: all)")
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

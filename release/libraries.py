"""Which shared libraries the packaged program asks for from outside its folder, on Linux, read from the files."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from release.facts import PackagingError

_C_LIBRARY = ("libc6", ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1"))
ON_EVERY_DESKTOP: dict[str, str] = {
    **dict.fromkeys(_C_LIBRARY[1], _C_LIBRARY[0]),
    "ld-linux-x86-64.so.2": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What the program takes from the system, and the Debian package that has it."""

ONLY_FOR_PRINTING: dict[str, str] = {"libcups.so.2": "libcups2 | libcups2t64"}
"""Without it everything works but printing."""

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_C_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)(?:\.\d+)?\b")
_ELF = b"\x7fELF"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a folder of programs and libraries asks for."""

    from_outside: frozenset[str]  # sonames
    c_library: tuple[int, int]  # the lowest version that has everything

    def packages(self) -> list[str]:
        """Return the Debian packages that provide it, sorted.

        Raises PackagingError when something is asked for that nobody has decided about.
        """
        unknown = sorted(self.from_outside - ON_EVERY_DESKTOP.keys() - ONLY_FOR_PRINTING.keys())
        if unknown:
            raise PackagingError(f"the program asks for libraries that no list names: {', '.join(unknown)}.")
        named = {ON_EVERY_DESKTOP[name] for name in self.from_outside - ONLY_FOR_PRINTING.keys()} - {"libc6"}
        return sorted({*named, f"libc6 (>= {self.c_library[0]}.{self.c_library[1]})"})

    def for_printing(self) -> list[str]:
        """Return the Debian packages without which only printing fails."""
        return sorted(ONLY_FOR_PRINTING[name] for name in self.from_outside & ONLY_FOR_PRINTING.keys())


def asked_by(folder: Path) -> Asked:
    """Return what the files in ``folder`` ask for that is not among them. Needs `objdump`."""
    here = {path.name for path in folder.rglob("*") if path.is_file()}
    needed: set[str] = set()
    versions = {(2, 17)}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and _is_elf(path):
            told = subprocess.run(  # noqa: S603
                ["objdump", "-p", str(path)],  # noqa: S607
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            needed.update(_NEEDED.findall(told))
            versions.update((int(first), int(second)) for first, second in _C_VERSION.findall(told))
    return Asked(frozenset(needed - here), max(versions))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF

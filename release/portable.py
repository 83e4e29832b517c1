"""The folder for a memory stick: the program, and a mark that makes it keep its settings beside itself."""

from __future__ import annotations

import sys
from pathlib import Path

from release import archives
from release.facts import PORTABLE_MARK, Build

FOLDER = "Holdfast"  # without the version: a newer one is unpacked over it, and the settings stay
_START = {
    "win32": "Start Holdfast.exe.",
    "darwin": "Start Holdfast.",
}
READ_ME = """\
Holdfast {version} on a memory stick

{start}

While the file {mark} lies beside the program, Holdfast keeps its own settings in the folder
"Holdfast settings" beside it, and nothing of its own on the computer. Your records are where you put them: choose this
stick when Holdfast asks.

A memory stick is lost easily and wears out. Keep a backup in a second place, and take the stick out only after
Holdfast is closed and the computer says that you may.

On a stick that cannot be written to, Holdfast says so and does not start. On Linux the stick must let programs be
started: one formatted as FAT32 often does not. Where it does not, copy the folder to the computer.

The licences of Holdfast and of all that is in it: LICENCE.txt, THIRD-PARTY-LICENCES.txt.
"""


def build(what: Build) -> list[Path]:
    """Pack the program with the mark as .zip, and outside Windows as .tar.xz too; return the files."""
    start = _START.get(sys.platform, 'Start the program "holdfast" in this folder.')
    extra = {
        PORTABLE_MARK: "While this file lies here, Holdfast keeps its settings beside itself.\n",
        "READ ME.txt": READ_ME.format(version=what.version, start=start, mark=PORTABLE_MARK),
    }
    made = [what.portable_file("zip")]
    archives.zip_file(made[0], FOLDER, what.program, extra, what.moment)
    if sys.platform != "win32":
        made.append(what.portable_file("tar.xz"))
        archives.tar_xz(made[1], FOLDER, what.program, extra, what.moment)
    return made

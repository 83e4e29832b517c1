"""The licences of all that is in the packaged program, in full, as one text that lies beside it.

Their owners ask for that. What is listed is what is there: the Python packages by what they say of themselves, fonts
and icons from ``resources``, Qt and OpenSSL from ``resources/licences``, and what Linux libraries came along by what
Debian says of their packages.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import resources
from app.services.support import LICENCE_TEXTS, Licence, licences
from release.facts import ROOT, PackagingError

_TEXT_NAME = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)

_LESSER = ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")  # the lesser one is the other with additions
_SHIPPED = {
    "Atkinson Hyperlegible Next": ("fonts/AtkinsonHyperlegibleNext-OFL.txt",),
    "Source Serif 4": ("fonts/SourceSerif4-OFL.txt",),
    "Tabler Icons": ("icons/LICENSE",),
    "British English dictionary of LibreOffice": ("dictionary/README_en_GB.txt", "dictionary/LGPL-2.1.txt"),
    "Hunspell, in chunspell": ("dictionary/LGPL-2.1.txt",),
    "OpenSSL, in cryptography and sqlcipher3": ("licences/Apache-2.0.txt",),
    **dict.fromkeys(("Qt, in PySide6", "PySide6_Essentials", "shiboken6"), _LESSER),
}

QT_NOTICE = """\
Holdfast uses Qt and Qt for Python (PySide6, Shiboken6) under the GNU Lesser General Public License, version 3, whose
text and that of the GNU General Public License, which it builds on, follow below. Copyright (C) The Qt Company Ltd and
other contributors. They are used as published, on Linux without what only debuggers read, as separate files in the
folders "PySide6" and "shiboken6" beside the program. You may replace them with your own builds of the same interface:
exchange the files and start Holdfast. You may take Holdfast apart as far as that needs it. Their source is published by
the Qt Project with each of their releases.
"""


@dataclass(frozen=True, slots=True)
class Notice:
    """One work of others, its version, its terms in short, and every text that belongs to it."""

    name: str
    version: str
    terms: str
    texts: tuple[str, ...]


def write(program: Path) -> None:
    """Write the licences of what is in the folder ``program`` into it. Raises PackagingError when a text is missing."""
    program.joinpath(LICENCE_TEXTS).write_text(as_text(collect(program)), encoding="utf-8", newline="\n")
    program.joinpath("LICENCE.txt").write_text((ROOT / "LICENSE").read_text("utf-8"), encoding="utf-8", newline="\n")


def collect(program: Path) -> list[Notice]:
    """Return the notices of all that is in ``program``, by name. Raises PackagingError when one has no text."""
    found = [notice_of(one) for one in licences()]
    found += [_of_package("pyinstaller", "GPL-2.0-or-later with an exception for what it packs; it starts the program")]
    if sys.platform == "linux":
        found += list(_of_debian(program))
    without = [one.name for one in found if not any(text.strip() for text in one.texts)]
    if without:
        raise PackagingError(f"no licence text was found for {', '.join(without)}.")
    return sorted(found, key=lambda one: one.name.casefold())


def as_text(found: list[Notice]) -> str:
    """Return the notices as one text: a list, then every licence in full, each text once."""
    lines = ["Holdfast is under the MIT licence. It stands on the work of others, named here with their licences.", ""]
    lines += [f"  {one.name} {one.version}".rstrip() + f": {one.terms}" for one in found]
    seen: dict[str, str] = {}
    for one in found:
        title = f"{one.name} {one.version}".rstrip()
        lines += ["", "=" * 78, f"{title}  ({one.terms})", "=" * 78]
        for text in one.texts:
            tidy = clean(text)
            first = seen.setdefault(tidy, title)
            lines += ["", tidy if first == title else f"The text is the same as that of {first}."]
    return "\n".join(lines) + "\n"


def clean(text: str) -> str:
    """Return a licence's text without the blanks at its ends and those of its lines."""
    return "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")


def notice_of(one: Licence) -> Notice:
    """Return the notice of one work that About names: its texts come from where that kind of work keeps them."""
    texts = [resources.read_text(name) for name in _SHIPPED.get(one.name, ())]
    if one.name == "Python":
        texts += _of_python()
    elif one.name.startswith(("Qt,", "PySide6", "shiboken6")):
        texts.insert(0, QT_NOTICE)
    elif not texts or (", in " in one.name and " and " not in one.name):
        texts += _texts(one.name.rsplit(", in ", 1)[-1])  # "SQLCipher, in sqlcipher3" comes with that package
    return Notice(one.name, one.version, one.terms, tuple(texts))


def _of_package(name: str, terms: str) -> Notice:
    return Notice(metadata.metadata(name)["Name"], metadata.version(name), terms, tuple(_texts(name)))


def _texts(package: str) -> Iterator[str]:
    """Return the licence texts that an installed package brings."""
    for file in metadata.files(package) or []:
        inside = file.as_posix()
        if ".dist-info/" in inside and _TEXT_NAME.search(inside.split(".dist-info/", 1)[1]):
            place = Path(str(file.locate()))
            if place.is_file():
                yield place.read_text(encoding="utf-8", errors="replace")


def _of_python() -> Iterator[str]:
    here = Path(sysconfig.get_path("stdlib"))
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for place in (
        here / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
        Path("/usr/share/doc") / f"lib{version}-stdlib" / "copyright",
    ):
        if place.is_file():
            yield place.read_text(encoding="utf-8", errors="replace")
            return


def _of_debian(program: Path) -> Iterator[Notice]:
    """Return the notices of the Linux libraries that came along, by the Debian package they are from."""
    names = {path.name for path in (program / "_internal").glob("lib*.so*")}
    seen = set()
    for name in sorted(names):
        package = _debian_package(name)
        if package is None or package in seen:
            continue  # of a Python that somebody compiled: its licence is there already
        seen.add(package)
        told = Path("/usr/share/doc") / package / "copyright"
        text = told.read_text(encoding="utf-8", errors="replace") if told.is_file() else ""
        yield Notice(f"{package} (library of Debian)", "", "see its text", (text,))


def _debian_package(library: str) -> str | None:
    told = subprocess.run(  # noqa: S603
        ["dpkg-query", "-S", f"*/{library}"],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout.split(":", 1)[0].split(",")[0].strip() or None if told.returncode == 0 else None

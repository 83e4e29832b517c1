"""What helps whoever helps with the program: versions, settings and reports of faults, none of it from the records."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from app import __version__
from app.services import lists, portable
from app.services.settings import Settings

SUFFIX = ".txt"
LICENCE_TEXTS = "THIRD-PARTY-LICENCES.txt"
NEWEST_REPORTS = 5
_LONGEST_NAME = 60  # some packages give the whole text where the name belongs
_LARGEST_REPORT_BYTES = 50_000
DIRECT = (
    *("PySide6-Essentials", "sqlcipher3", "cryptography", "Jinja2", "markdown-it-py", "reportlab", "pyHanko"),
    *("pypdfium2", "platformdirs", "zxcvbn", "python-docx", "chunspell"),
)
"""The packages that the program itself asks for: those of pyproject.toml, which a test compares."""

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_SHOWN_SETTINGS = (
    *("theme", "text_percent", "reduce_motion", "prompts_on", "wording_hints_on", "check_spelling"),
    *("lock_after_min", "lock_key", "quit_when_locking", "keep_out_of_captures", "language", "backup_rhythm"),
)
"""Settings that say how the program behaves. No folder and no id: those tell of a person or a computer."""

_OURS = (
    ("Atkinson Hyperlegible Next", "", "SIL Open Font License 1.1"),
    ("Source Serif 4", "", "SIL Open Font License 1.1"),
    ("Tabler Icons", "", "MIT"),
    ("British English dictionary of LibreOffice", "3.1.4", "LGPL"),
    ("Hunspell, in chunspell", "1.7", "LGPL-2.1-or-later"),
    ("Python", platform.python_version(), "PSF-2.0"),
    ("OpenSSL, in cryptography and sqlcipher3", "", "Apache-2.0"),
    ("SQLCipher, in sqlcipher3", "", "BSD-3-Clause"),
    ("Qt, in PySide6", "", "LGPL-3.0-only"),
)
_SAID_NOWHERE = {"sqlcipher3": "Zlib"}  # its licence is in a file of its own only
_SHORTEST = {
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
}


@dataclass(frozen=True, slots=True)
class Licence:
    """One work of others that the program uses, its version ("" when it has none here), and on what terms."""

    name: str
    version: str
    terms: str


def licences() -> tuple[Licence, ...]:
    """Return whose work is in the program, by name: the packages it asks for, what those ask for, fonts and icons."""
    found = {name: Licence(name, version, terms) for name, version, terms in _OURS}
    for name in _needed():
        try:
            package = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue  # asked for on other systems, or left out of a packaged program
        title = package["Name"]
        found[title] = Licence(title, package["Version"], _terms(package))
    return tuple(sorted(found.values(), key=lambda one: one.name.casefold()))


def licence_texts() -> Path | None:
    """Return the file with every licence in full that lies beside a packaged program, None where there is none."""
    folder = portable.program_folder()
    path = folder / LICENCE_TEXTS if folder is not None else None
    return path if path is not None and path.is_file() else None


def details(settings: Settings, data_folder: Path, *, is_safe: bool = False, code: str = "") -> str:
    """Return what may be sent to whoever helps, to be read first: one line for each fact, then the newest reports.

    ``code`` is the help code of the page that said what is wrong, "" for none; it holds no content either.
    """
    lines = [
        "Holdfast: details for support. No names, no words and no figures from the records.",
        *((f"help code = {code}",) if code else ()),
        f"holdfast {__version__}",
        f"python {platform.python_version()} on {platform.system()} {platform.release()} {platform.machine()}",
        *(f"{one.name} {one.version}" for one in licences() if one.version),
        "",
        f"safe mode = {is_safe}",
        *(f"setting {name} = {getattr(settings, name)}" for name in _SHOWN_SETTINGS),
    ]
    reports = _reports(data_folder)
    lines += ["", f"reports of faults: {len(reports)}" if reports else "no reports of faults"]
    for path in reports[:NEWEST_REPORTS]:
        lines += ["", path.name, _read(path)]
    return "\n".join(lines).rstrip() + "\n"


def save(target: Path, text: str) -> None:
    """Write the details to a file. Raises as ``lists.save``."""
    lists.save(target, text.encode(), SUFFIX)


def _reports(data_folder: Path) -> list[Path]:
    """Return the reports of faults, newest first; their names hold the time."""
    return sorted((data_folder / "reports").glob("holdfast-report-*.txt"), reverse=True)


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_REPORT_BYTES).decode("utf-8", "replace").rstrip()
    except OSError:
        return "(cannot be read)"


def _needed() -> set[str]:
    """Return the names of the packages that the program needs, and that those need, without their extras."""
    waiting, known = [name.lower() for name in DIRECT], {name.lower() for name in DIRECT}
    while waiting:
        for name in _asked_for(waiting.pop()):
            if name not in known:
                known.add(name)
                waiting.append(name)
    return known


def _asked_for(package: str) -> Iterator[str]:
    try:
        wanted = metadata.requires(package) or []
    except metadata.PackageNotFoundError:
        return
    for line in wanted:
        name = _NAME.match(line)
        if name is not None and "extra ==" not in line:
            yield name[0].lower().replace("_", "-")


def _terms(package: metadata.PackageMetadata) -> str:
    """Return the licence that a package names, in its own short form."""
    said = ", ".join(package.get_all("License-Expression") or [])
    written = ", ".join(package.get_all("License") or [])
    if not said and len(written) <= _LONGEST_NAME:
        said = _SHORTEST.get(written, written)
    said = said or _SAID_NOWHERE.get(package["Name"], "")
    if not said:
        every = package.get_all("Classifier") or []
        heads = [line.rsplit("::", 1)[-1].strip() for line in every if "License ::" in line]
        said = ", ".join(_SHORTEST.get(head, head) for head in heads)
    return said or "see the package"

"""The Debian package: the program's folder, a menu entry, the file type, icons, a manual page, all licences."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from app.services.support import LICENCE_TEXTS as NOTICES
from release import program
from release.facts import NAME, ROOT, SUMMARY, Build, PackagingError, debian_machine
from release.icons import SIZES
from release.libraries import asked_by
from release.linux.man_page import man_page

HERE = Path(__file__).resolve().parent
MAINTAINER = "Holdfast contributors <contributors@holdfast.example>"
ALSO_NEEDED = ("hicolor-icon-theme", "shared-mime-info", "tzdata")
OVERRIDES = """\
# One folder with its own Python and Qt, so that it is the same program on every system.
holdfast: embedded-library
holdfast: custom-library-search-path
holdfast: hardening-no-fortify-functions
holdfast: shared-library-lacks-prerequisites
# Parts of Python that call nothing of the C library, and PyInstaller's start as it comes.
holdfast: library-not-linked-against-libc *
holdfast: hardening-no-pie *
# Licences of others are passed on as they came, with their spelling and their old addresses.
holdfast: national-encoding *
holdfast: old-fsf-address-in-copyright-file
"""
_ON_DEBIAN = {
    "Apache-2.0": "Apache License.{1,40}Version 2.0, January 2004",
    "GPL-2": "GNU GENERAL PUBLIC LICENSE.{1,40}Version 2, June 1991",
    "GPL-3": "GNU GENERAL PUBLIC LICENSE.{1,40}Version 3, 29 June 2007",
    "LGPL-2.1": "GNU LESSER GENERAL PUBLIC LICENSE.{1,40}Version 2.1, February 1999",
}
"""What Debian has of its own in /usr/share/common-licenses, and how each begins; all end alike."""
_END = "END OF TERMS AND CONDITIONS"
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {machine}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {needs}
Recommends: {useful}
Section: misc
Priority: optional
Description: {summary}
 Supervision agreements, agendas, session notes, case discussions, decisions and
 actions of a small charity or sports club, in one encrypted file. It hands over
 one signed PDF for one child's case file. No server, no account, no network.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Holdfast
Comment: The licences of all that is packed together with it follow below, and lie in
 /usr/lib/holdfast/{notices}.

Files: *
Copyright: Holdfast contributors
License: Expat
{licence}

"""


def build(what: Build) -> Path:
    """Pack ``what.program`` as a Debian package and return it. Needs dpkg-deb. Raises PackagingError."""
    if shutil.which("dpkg-deb") is None:
        raise PackagingError("dpkg-deb is not here: Debian packages are made on Debian.")
    root = what.work / "debian"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(what.program, root / "usr/lib" / NAME)
    _lay_out(root, what)
    program.make_alike(root, what.moment)
    (root / "usr/lib" / NAME / NAME).chmod(0o755)
    _control(root, what)
    os.utime(root / "DEBIAN", (what.moment, what.moment))
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(what.moment)}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(what.debian_file)]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if told.returncode != 0:
        raise PackagingError(f"dpkg-deb did not make the package: {told.stderr.strip()}")
    return what.debian_file


def control(what: Build, root: Path) -> str:
    """Return the package's control file: what it is and which of Debian's packages it stands on."""
    asked = asked_by(what.program)
    return CONTROL.format(
        name=NAME,
        version=what.version,
        machine=debian_machine(),
        maintainer=MAINTAINER,
        size=-(-program.size_of(root) // 1024),
        needs=", ".join(sorted({*asked.packages(), *ALSO_NEEDED})),
        useful=", ".join(asked.for_printing()) or "cups-client",
        summary=SUMMARY,
    )


def _lay_out(root: Path, what: Build) -> None:
    """Put everything but the program where Debian has it."""
    share = root / "usr/share"
    _write(share / "applications/holdfast.desktop", (HERE / "holdfast.desktop").read_bytes())
    _write(share / "mime/packages/holdfast.xml", (HERE / "holdfast.xml").read_bytes())
    icons = what.work / "icons"
    for size in SIZES:
        _write(share / f"icons/hicolor/{size}x{size}/apps/holdfast.png", (icons / f"holdfast-{size}.png").read_bytes())
    _write(share / "icons/hicolor/scalable/apps/holdfast.svg", (icons / "holdfast.svg").read_bytes())
    _write(share / "man/man1/holdfast.1.gz", _packed(man_page(what.version, what.moment)))
    _write(share / f"doc/{NAME}/copyright", _copyright(what).encode())
    _write(share / f"doc/{NAME}/changelog.gz", _packed(_changelog(what)))
    _write(share / f"lintian/overrides/{NAME}", OVERRIDES.encode())
    starter = root / "usr/bin" / NAME
    starter.parent.mkdir(parents=True)
    starter.symlink_to(f"../lib/{NAME}/{NAME}")


def _control(root: Path, what: Build) -> None:
    """Write the control file and the digests of all files."""
    _write(root / "DEBIAN/control", control(what, root).encode())
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root).as_posix()}\n"
        for path in sorted((root / "usr").rglob("*"))
        if path.is_file() and not path.is_symlink()
    ]
    _write(root / "DEBIAN/md5sums", "".join(lines).encode())
    for path in (root / "DEBIAN").iterdir():
        path.chmod(0o644)
        os.utime(path, (what.moment, what.moment))


def _copyright(what: Build) -> str:
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    licence = "\n".join(f" {line}" if line.strip() else " ." for line in own)
    return COPYRIGHT.format(notices=NOTICES, licence=licence) + referred((what.program / NOTICES).read_text("utf-8"))


def referred(notices: str) -> str:
    """Return ``notices`` with the long licences that every Debian system has replaced by where they are there."""
    for name, begins in _ON_DEBIAN.items():
        whole = re.compile(f"{begins}(?:(?!={{78}}).)*?{_END}", re.DOTALL)  # never into the next work's
        notices = whole.sub(f"See /usr/share/common-licenses/{name} on Debian systems.", notices)
    return notices


def _changelog(what: Build) -> str:
    when = format_datetime(datetime.fromtimestamp(what.moment, UTC))
    return f"{NAME} ({what.version}) stable; urgency=medium\n\n  * As in CHANGELOG.md.\n\n -- {MAINTAINER}  {when}\n"


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

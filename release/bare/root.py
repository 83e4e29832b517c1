"""A minimal Debian root made with debootstrap, and commands run in it as root or as an ordinary user."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from release.facts import PackagingError

SUITE = "bookworm"
USER, USER_ID = "robin", 1000
_LIMIT_S = 900  # of one command: far beyond what the slowest takes, which is fetching packages
_STICK_BYTES = 1 << 30
_PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin"


@dataclass(frozen=True, slots=True)
class Root:
    """The root's folder and the screen that its user sees."""

    folder: Path
    display: str  # ":77"

    def make(self) -> None:
        """Make the root unless it is there, give it /proc, /dev/shm and the screen's socket, and the user a home."""
        if not (self.folder / "etc/debian_version").exists():
            _run(["debootstrap", "--variant=minbase", SUITE, str(self.folder), _mirror()])
        for inside, mount in (
            ("proc", ["-t", "proc", "proc"]),
            ("dev/shm", ["-t", "tmpfs", "tmpfs"]),
            ("tmp/.X11-unix", ["--bind", "/tmp/.X11-unix"]),  # noqa: S108  # where X11 has it
        ):
            place = self.folder / inside
            place.mkdir(parents=True, exist_ok=True)
            if not _is_mounted(place):
                _run(["mount", *mount, str(place)])
        table = self.folder / "etc/mtab"
        if not table.is_symlink():  # as on every installed system; fusermount3 looks there
            table.symlink_to("../proc/self/mounts")
        if f"{USER}:" not in (self.folder / "etc/passwd").read_text(encoding="utf-8"):
            self.as_root("useradd", "--uid", str(USER_ID), "--create-home", USER)

    def leave(self) -> None:
        """Take away what was mounted into it."""
        for inside in ("tmp/.X11-unix", "dev/shm", "proc"):
            while _is_mounted(self.folder / inside):  # a run that was ended may have left one below another
                _run(["umount", str(self.folder / inside)])

    @property
    def home(self) -> Path:
        """The user's home, from outside."""
        return self.folder / "home" / USER

    def as_root(self, *command: str) -> str:
        """Return what ``command`` prints inside. Raises PackagingError when it fails."""
        return _run([*self._inside(), *command])

    def as_user(self, *command: str, stdin: str = "", may_fail: bool = False) -> str:
        """Return what ``command`` prints for the ordinary user, in the home. Raises PackagingError when it fails."""
        return _run([*self._user(), *command], stdin, may_fail=may_fail)

    def started_by_user(self, *command: str) -> subprocess.Popen[bytes]:
        """Start ``command`` for the ordinary user and return the process."""
        return subprocess.Popen([*self._user(), *command])  # noqa: S603  # our own commands

    def _inside(self) -> list[str]:
        plain = [f"PATH={_PATH}", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", "HOME=/root"]
        return ["chroot", str(self.folder), "/usr/bin/env", "-i", *plain]

    def _user(self) -> list[str]:
        as_them = ["setpriv", f"--reuid={USER_ID}", f"--regid={USER_ID}", "--clear-groups"]
        there = ["/usr/bin/env", "--chdir", f"/home/{USER}", f"HOME=/home/{USER}", f"DISPLAY={self.display}"]
        return [*self._inside(), *as_them, *there]


class Stick:
    """A memory stick of its own file system, in the root as a desktop mounts one; gone, with all on it, at the end."""

    def __init__(self, root: Root) -> None:
        self.inside = f"/media/{USER}/STICK"
        self.outside = root.folder / self.inside[1:]
        self._image = root.folder / "var/tmp/stick.img"

    def __enter__(self) -> Self:
        self.outside.mkdir(parents=True, exist_ok=True)
        self._pull()  # of a run that was ended
        with self._image.open("wb") as file:
            file.truncate(_STICK_BYTES)
        _run(["mkfs.ext4", "-q", "-E", f"root_owner={USER_ID}:{USER_ID}", str(self._image)])
        _run(["mount", "-o", "loop,nosuid,nodev", str(self._image), str(self.outside)])
        return self

    def __exit__(self, *_: object) -> None:
        self._pull()

    def lock(self) -> None:
        """Let nothing be written any more, as the switch on a stick does."""
        _run(["mount", "-o", "remount,ro", str(self.outside)])

    def _pull(self) -> None:
        while _is_mounted(self.outside):
            _run(["umount", str(self.outside)])
        self._image.unlink(missing_ok=True)


def _is_mounted(place: Path) -> bool:
    """Return whether something is mounted there; ``is_mount`` sees no folder bound from the same disk."""
    listed = Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines()
    return str(place.resolve()).replace(" ", r"\040") in {line.split()[4] for line in listed}


def _mirror() -> str:
    """Return where this computer's own apt has Debian from."""
    sites = _run(["apt-get", "indextargets", "--format", "$(SITE)"]).split()
    plain = [site for site in sites if not site.endswith("-security")]
    if not plain:
        raise PackagingError("apt-get names no place to have Debian from.")
    return plain[0]


def _run(command: list[str], stdin: str = "", *, may_fail: bool = False) -> str:
    try:
        told = subprocess.run(  # noqa: S603  # our own commands
            command,
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=_LIMIT_S,
        )
    except subprocess.TimeoutExpired:
        raise PackagingError(f"{' '.join(command[-6:])} did not end within {_LIMIT_S} s.") from None
    if told.returncode != 0 and not may_fail:
        raise PackagingError(f"{' '.join(command[-6:])} ended with {told.returncode}:\n{told.stdout[-2000:]}")
    return told.stdout

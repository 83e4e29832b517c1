"""One line from a fresh clone to the running program, or to the passed tests.

    python3 run.py demo         sets up once, then runs `holdfast demo`
    python3 run.py test         sets up once, then runs the tests
    python3 run.py package      sets up once, then makes the packaged program (docs/packaging.md)
    python3 run.py ANYTHING     sets up once, then runs `holdfast ANYTHING`

Needs Python 3.11 to 3.14 with pip, and nothing else: on Debian not even python3-venv. On Windows say `py run.py demo`.
The packages go into `.venv` in this folder, each checked against its pinned hash; nothing else on the computer
changes, unless the tests or packaging need a system library on Debian and root runs them. It imports the standard
library only.
"""

import ctypes
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PACKAGE_VENV = ROOT / ".venv-package"  # what is packed is what is there: no tests, no checkers
MARK = "holdfast-setup.json"
REQUIREMENTS = {kind: ROOT / "requirements" / f"{kind}.txt" for kind in ("run", "test", "package")}
HOLDS = {"run": ("run",), "test": ("run", "test"), "package": ("run", "package")}  # "test" has all of "run" itself
INSTALLED = {"run": ("run",), "test": ("test",), "package": ("run", "package")}
OLDEST, NEWEST = (3, 11), (3, 14)

# What the Qt wheel takes from the system on Linux even without a screen, and Debian's package for each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# The same for a window on a screen: one test listens to it as a screen reader does.
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs that the tests use to look at the documents with other eyes than our own, and at the window without any.
TEST_PROGRAMS = {"pdfsig": "poppler-utils", "pdftotext": "poppler-utils", "pdftoppm": "poppler-utils"}
LISTENING = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "at-spi-bus-launcher": "at-spi2-core"}
NOT_ON_PATH = "/usr/libexec"  # where Debian keeps the last of these

# What packaging needs beside Qt's libraries and those of a screen, which are packed along.
PACKAGE_PROGRAMS = dict.fromkeys(("objdump", "strip", "as", "ld"), "binutils")
PACKAGE_LIBRARIES = {"libxcb-sync.so.1": "libxcb-sync1"}
# The AppImage has a small start of its own, compiled here.
IMAGE_PROGRAMS = {"mksquashfs": "squashfs-tools", "gcc": "gcc"}
IMAGE_USE = {"fusermount3": "fuse3"}  # to start it
IMAGE_HEADERS = {
    "libc6-dev": Path("/usr/include/errno.h"),
    "libsquashfuse-dev": Path("/usr/include/squashfuse/ll.h"),
    "libfuse3-dev": Path("/usr/include/fuse3/fuse_lowlevel.h"),
    "libzstd-dev": Path("/usr/include/zstd.h"),
    "liblzma-dev": Path("/usr/include/lzma.h"),
    "liblz4-dev": Path("/usr/include/lz4.h"),
    "zlib1g-dev": Path("/usr/include/zlib.h"),
}

# Tests write and flush some ten thousand files; where there is a disk in memory with room enough, they do it there.
MEMORY_DISK, MEMORY_DISK_BYTES = Path("/dev/shm"), 4 << 30  # noqa: S108  # each run makes a folder of its own in it

# On Linux one test builds a small library that lets chosen writes fail.
COMPILER, HEADERS = "gcc", {"libc6-dev": Path("/usr/include/errno.h")}


class SetUpError(Exception):
    """Set-up cannot go on; the text is a sentence for the person at the terminal."""


def main(arguments):
    """Set up what is needed and run it. Returns the exit code: that of what ran, or 2 when set-up cannot go on."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0
    kind = arguments[0] if arguments[0] in ("test", "package") else "run"
    try:
        check_python()
        set_up(kind)
        if kind != "run":
            provide_needs("program" if kind == "package" and "program" in arguments else kind)
    except SetUpError as problem:
        print(f"run.py: {problem}", file=sys.stderr)
        return 2
    if kind == "package":
        return run([python_of(PACKAGE_VENV), "-m", "release", *arguments[1:]], cwd=ROOT)
    if kind == "test":
        workers = (os.cpu_count() or 1) + 1  # one more than can work: a test waits now and then for a disk or a process
        chosen = arguments[1:] or ["-n", str(workers), "--dist", "worksteal"]
        return run([python_of(VENV), "-m", "pytest", *chosen], cwd=ROOT, env={**os.environ, **temporary_files()})
    environment = dict(os.environ)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), environment.get("PYTHONPATH", "")]))
    return run([python_of(VENV), "-m", "app", *arguments], env=environment)


def check_python():
    """Raise SetUpError when this Python, or its pip, will not do."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        found = ".".join(map(str, sys.version_info[:2]))
        raise SetUpError(f"this needs Python 3.11, 3.12, 3.13 or 3.14, and found {found}. Start it with one of those.")
    asked = subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True, text=True, check=False)
    if asked.returncode != 0:
        raise SetUpError("this Python has no pip. On Debian: apt-get install python3-pip. Else: python -m ensurepip.")


def set_up(kind):
    """Make the venv of ``kind`` ("run", "test", "package") hold exactly its pinned packages; reuse what is right."""
    venv = PACKAGE_VENV if kind == "package" else VENV
    wanted = {name: digest(path) for name, path in REQUIREMENTS.items()}
    here = {"python": sys.version, "base": sys.base_prefix, "folder": str(ROOT)}
    found = read_mark(venv)
    if found is not None and {name: found.get(name) for name in here} == here:
        have = found.get("packages", {})
        if all(have.get(name) == wanted[name] for name in HOLDS[kind]):
            unfold_toolkit(venv)  # an earlier run.py did not
            return
        reusable = all(wanted.get(name) == value for name, value in have.items())
    else:
        reusable = False
    if venv.exists() and found is None:
        raise SetUpError(
            f"there is a {venv.name} folder here that run.py did not make. Move it away, then start again."
        )
    if not reusable:
        make_venv(venv, here)
    install(venv, [REQUIREMENTS[name] for name in INSTALLED[kind]])
    write_mark(venv, {**here, "packages": {name: wanted[name] for name in HOLDS[kind]}})
    unfold_toolkit(venv)


def make_venv(venv, here):
    """Make an empty venv in place of an older one of ours. It gets no pip of its own (Debian may lack ensurepip)."""
    from venv import EnvBuilder

    print(f"Setting up {venv.name} in this folder (once; it fetches about 120 MB) ...", flush=True)
    if venv.exists():
        shutil.rmtree(venv)
    venv.mkdir()
    write_mark(venv, {**here, "packages": {}})  # first, so that a set-up that was interrupted is known as ours
    EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(venv)


def install(venv, requirements):
    """Install the pinned packages with the pip that belongs to this Python. Raises SetUpError when pip fails."""
    command = [sys.executable, "-m", "pip", "--python", python_of(venv), "install", "--no-input"]
    command += ["--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:", "--no-deps"]
    if not sys.stdout.isatty():
        command += ["--quiet", "--progress-bar", "off"]
    for one in requirements:
        command += ["-r", str(one)]
    if run(command) != 0:
        raise SetUpError(
            "pip could not fetch the packages (its words are above). Look to the network, then start again."
        )


def unfold_toolkit(venv):
    """Have the toolkit find compiled what it otherwise compiles at each start; where that fails it is only slower.

    Anew where it was done for another version. Not in the venv that is packed: packaging does it by itself.
    """
    places = ("lib/python*/site-packages", "Lib/site-packages")
    made_for = [one for place in places for one in venv.glob(f"{place}/shiboken6/files.dir/made-for-6.txt")]
    if venv != VENV or any(
        any(one.parents[2].glob(f"shiboken6-{one.read_text(errors='replace')}.dist-info")) for one in made_for
    ):
        return
    run([python_of(venv), "-m", "release.toolkit_support"], cwd=ROOT, stderr=subprocess.DEVNULL)


def provide_needs(kind):
    """Install on Debian as root, or name in one sentence, the system libraries and programs that ``kind`` uses.

    Raises SetUpError when something is missing and cannot be installed from here.
    """
    packages = missing_packages(kind)
    # some tests need these, and are left out without them
    also = [*missing_image_needs(), *missing_programs(IMAGE_USE)] if kind == "test" else []
    if not packages and not also:
        return
    apt = shutil.which("apt-get")
    if apt and hasattr(os, "geteuid") and os.geteuid() == 0:
        print(f"Installing for {kind}: {' '.join([*packages, *also])}", flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        quiet = [apt, "-q", "-y", "-o", "Dpkg::Use-Pty=0"]
        with_output = {"env": environment, "stdout": subprocess.DEVNULL}
        run([*quiet, "update"], **with_output)  # may fail in part where another source is out of reach
        get = [*quiet, "install", "--no-install-recommends", *packages]
        if run([*get, *also], **with_output) != 0 and also and packages:
            run(get, **with_output)
        packages = missing_packages(kind)
    if not packages:
        return
    if sys.platform == "linux":
        raise SetUpError(f"{kind} needs these packages (Debian's names): apt-get install {' '.join(packages)}")
    raise SetUpError("the tests need pdfsig, pdftotext and pdftoppm: install Poppler and put its programs on the PATH.")


def temporary_files():
    """Return what the environment says about temporary files while tests run: in memory, unless that will not do."""
    try:
        about, free = os.statvfs(MEMORY_DISK), shutil.disk_usage(MEMORY_DISK).free
    except (AttributeError, OSError):  # not Linux
        return {}
    will_not_run = about.f_flag & (os.ST_NOEXEC | os.ST_RDONLY)  # a library that a test builds has to be loaded there
    if "TMPDIR" in os.environ or will_not_run or free < MEMORY_DISK_BYTES or not os.access(MEMORY_DISK, os.W_OK):
        return {}
    return {"TMPDIR": str(MEMORY_DISK)}


def missing_packages(kind):
    """Return the sorted Debian names of what is missing for ``kind``: "test", "package", or "program" of the latter."""
    programs = dict(TEST_PROGRAMS if kind == "test" else PACKAGE_PROGRAMS)
    if sys.platform != "linux":
        return missing_programs(programs) if kind == "test" else []
    libraries = QT_LIBRARIES | SCREEN_LIBRARIES
    missing = set()
    if kind == "test":
        missing |= missing_headers(HEADERS)
    if kind == "package":
        missing |= set(missing_image_needs())
    if kind != "test":
        libraries |= PACKAGE_LIBRARIES
        if sys.base_prefix == "/usr":  # Debian's Python has its library in a package of its own
            version = f"{sys.version_info[0]}.{sys.version_info[1]}"
            libraries[f"libpython{version}.so.1.0"] = f"libpython{version}"
    else:
        programs |= LISTENING | {COMPILER: COMPILER}
    missing |= {package for library, package in libraries.items() if not can_load(library)}
    return sorted(missing.union(missing_programs(programs)))


def missing_image_needs():
    """Return the sorted Debian names of what making an AppImage needs and is not here."""
    return sorted(missing_headers(IMAGE_HEADERS).union(missing_programs(IMAGE_PROGRAMS)))


def missing_headers(headers):
    """Return the Debian names of those ``headers`` that are not here."""
    return {package for package, header in headers.items() if not header.exists()}


def missing_programs(programs):
    """Return the sorted Debian names of those ``programs`` that are not here."""
    places = os.pathsep.join((os.environ.get("PATH", os.defpath), NOT_ON_PATH))
    return sorted({package for program, package in programs.items() if shutil.which(program, path=places) is None})


def can_load(library):
    """Return whether the system's loader finds the shared ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def python_of(venv):
    """Return the path of the Python in ``venv``."""
    return str(venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def digest(path):
    """Return the SHA-256 of a file, hex; line ends do not count (git may have changed them)."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def read_mark(venv):
    """Return what the mark in ``venv`` says, or None when there is none that can be read."""
    try:
        mark = json.loads((venv / MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return mark if isinstance(mark, dict) else None


def write_mark(venv, mark):
    """Write the mark whole or not at all."""
    beside = (venv / MARK).with_suffix(".new")
    beside.write_text(json.dumps(mark, indent=1), encoding="utf-8")
    beside.replace(venv / MARK)


def run(command, **options):
    """Run ``command`` on this terminal and return its exit code; Ctrl+C reaches it and is waited for."""
    with subprocess.Popen(command, **options) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The program opens no network socket: forbidden in one run, and impossible in another, with the same outcome.

The run is ``holdfast --self-check``: the sample club's year, every check, a signed document, the window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_FORBIDDING = """
import socket, sys

def forbid(event, args):
    if event == "socket.__new__" and args[1] != getattr(socket, "AF_UNIX", None):
        raise RuntimeError("a network socket")
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        raise RuntimeError("a look-up of a name")

sys.addaudithook(forbid)
"""
_SELF_CHECK = """
from app.__main__ import main
sys.argv[1:] = ["--self-check"]
sys.exit(main())
"""
_TRY = """
try:
    socket.{attempt}
except RuntimeError:
    sys.exit(7)
"""


def run(tmp_path: Path, program: str, *before: str) -> subprocess.CompletedProcess[str]:
    """Run ``program`` in a process of its own, after the words of ``before``."""
    environment = {
        **os.environ,
        "HOLDFAST_DATA": str(tmp_path),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.run(
        [*before, sys.executable, "-c", program],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def test_no_network_socket_is_asked_for(tmp_path: Path) -> None:
    done = run(tmp_path, _FORBIDDING + _SELF_CHECK)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("attempt", ["socket()", "socket(socket.AF_INET6)", "getaddrinfo('holdfast.example', 443)"])
def test_the_forbidding_itself_works(tmp_path: Path, attempt: str) -> None:
    assert run(tmp_path, _FORBIDDING + _TRY.format(attempt=attempt)).returncode == 7


def test_everything_works_where_there_is_no_network_at_all(tmp_path: Path) -> None:
    namespace = ("unshare", "--map-root-user", "--net")
    if shutil.which("unshare") is None or run(tmp_path, "pass", *namespace).returncode != 0:
        pytest.skip("this system gives no network namespaces")
    alone = "import socket, sys; sys.exit(0 if [name for _, name in socket.if_nameindex()] == ['lo'] else 5)"
    assert run(tmp_path, alone, *namespace).returncode == 0
    done = run(tmp_path, "import sys\n" + _SELF_CHECK, *namespace)
    assert done.returncode == 0, done.stdout + done.stderr

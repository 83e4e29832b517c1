"""The program opens no network socket: one ends the run at once, where there is no network either, and all works.

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
import os, socket, sys

def forbid(event, args):
    # ended, not raised: nothing may catch it
    if event == "socket.__new__" and args[1] != getattr(socket, "AF_UNIX", None):
        os._exit(7)
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        os._exit(7)

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
except Exception:
    pass
"""
_ALONE = "import socket, sys; sys.exit(0 if [name for _, name in socket.if_nameindex()] == ['lo'] else 5)"
_WITHOUT_NETWORK = ("unshare", "--map-root-user", "--net")


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


@pytest.mark.parametrize("attempt", ["socket()", "socket(socket.AF_INET6)", "getaddrinfo('holdfast.example', 443)"])
def test_the_forbidding_itself_works(tmp_path: Path, attempt: str) -> None:
    assert run(tmp_path, _FORBIDDING + _TRY.format(attempt=attempt)).returncode == 7


def test_everything_works_without_a_network_and_asks_for_none(tmp_path: Path) -> None:
    """Where the system gives no namespace without a network, only that none is asked for is proved."""
    has_namespaces = shutil.which("unshare") is not None and run(tmp_path, "pass", *_WITHOUT_NETWORK).returncode == 0
    before = _WITHOUT_NETWORK if has_namespaces else ()
    assert not has_namespaces or run(tmp_path, _ALONE, *before).returncode == 0
    done = run(tmp_path, _FORBIDDING + _SELF_CHECK, *before)
    assert done.returncode == 0, done.stdout + done.stderr

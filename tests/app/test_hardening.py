"""No memory of this process is written to the disk by the system, nor read by other programs of the same account."""

from __future__ import annotations

import subprocess
import sys

import pytest

_ASK = """
import ctypes, resource
from app.bootstrap.hardening import refuse_core_dumps
refuse_core_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_core_dumps_are_off_and_the_process_cannot_be_dumped() -> None:
    told = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True, timeout=60).stdout
    assert told.strip() == "(0, 0) 0"  # soft and hard limit; PR_GET_DUMPABLE

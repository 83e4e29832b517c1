"""The same record gives the same bytes, on every computer and at every time."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from tests.reports import samples
from tests.reports.test_documents import DOCUMENTS, rendered

PROGRAM = """
import hashlib
from tests.reports.test_documents import DOCUMENTS, rendered
for module, extract in DOCUMENTS:
    print(hashlib.sha256(rendered(module, extract()).pdf).hexdigest())
"""


def digests(**environment: str) -> list[str]:
    root = Path(__file__).parents[2]
    return subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        check=True,
        cwd=root,
        env={**os.environ, **environment},
    ).stdout.split()


def test_the_bytes_depend_on_the_record_alone() -> None:
    here = [hashlib.sha256(rendered(module, extract()).pdf).hexdigest() for module, extract in DOCUMENTS]
    there = digests(PYTHONHASHSEED="1", TZ="Pacific/Auckland", SOURCE_DATE_EPOCH="86400", LC_ALL="C")
    elsewhere = digests(PYTHONHASHSEED="4242", TZ="America/St_Johns")
    assert here == there == elsewhere
    assert len(set(here)) == len(DOCUMENTS)


def test_another_record_has_another_id() -> None:
    module = DOCUMENTS[0][0]
    one, other = (rendered(module, samples.case(child_name=name)).pdf for name in ("Kezia Thornley", "Kezia Thornly"))
    assert one[one.rindex(b"/ID") :][:40] != other[other.rindex(b"/ID") :][:40]

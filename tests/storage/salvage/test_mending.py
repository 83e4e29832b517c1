"""What mends a rescued file has to know every kind of record, also the one that was added last."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_every_table_is_known_when_a_file_is_mended() -> None:
    made = {
        name
        for path in (ROOT / "storage" / "repositories").glob("*.py")
        for name in re.findall(r'\bTable\(\s*\w+,\s*"(\w+)"', path.read_text(encoding="utf-8"))
    }
    told = subprocess.run(  # a process of its own: here every repository is loaded already
        [
            sys.executable,
            "-c",
            "import storage.salvage.mending\nfrom storage.repositories.table import TABLES\nprint(*TABLES)",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(made) > 40
    assert set(told.stdout.split()) >= made

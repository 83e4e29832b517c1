"""A file system is known by what it is called, not by a number that the next memory stick may get."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.services import mounts


@pytest.mark.skipif(sys.platform == "win32", reason="devices are no files there")
def test_a_drive_is_known_by_the_name_of_its_file_system(tmp_path: Path) -> None:
    (tmp_path / "1F30-99AA").symlink_to(tmp_path / "pulled out")
    (tmp_path / "2E41-0BD7").symlink_to(os.devnull)
    assert mounts.named(Path(os.devnull).stat().st_rdev, tmp_path) == "2E41-0BD7"
    assert mounts.named(Path(os.devnull).stat().st_rdev + 1, tmp_path) is None
    assert mounts.named(1, tmp_path / "a system without such a list") is None

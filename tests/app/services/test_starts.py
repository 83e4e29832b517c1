"""How many starts did not end well: counted, forgotten after a good end, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services import starts


def test_a_start_that_ends_well_is_forgotten(tmp_path: Path) -> None:
    assert [starts.begin(tmp_path) for _ in range(3)] == [0, 1, 2]
    starts.end(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert starts.begin(tmp_path) == 0


@pytest.mark.parametrize("content", [b"", b"two", b"\xff\x00", b"-4", b"9" * 5_000, "٣".encode()])
def test_a_damaged_file_counts_for_nothing_worse_than_an_offer(tmp_path: Path, content: bytes) -> None:
    (tmp_path / starts.FILE_NAME).write_bytes(content)
    assert 0 <= starts.begin(tmp_path) <= 99
    assert (tmp_path / starts.FILE_NAME).stat().st_size <= 4


def test_where_nothing_can_be_written_nothing_is_remembered(tmp_path: Path) -> None:
    (tmp_path / starts.FILE_NAME).mkdir()
    assert starts.begin(tmp_path) == 0
    starts.end(tmp_path)
    assert starts.begin(tmp_path / "none") == 0

"""A list is written whole, and takes the place of another list only."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import InputError
from app.services import lists


def test_a_list_is_replaced_by_a_list(tmp_path: Path) -> None:
    target = tmp_path / "who-did-what.csv"
    lists.save(target, b"one")
    lists.save(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("name", ["riverside.vault", "riverside.vault.keys", "letter.txt"])
def test_nothing_else_is(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    target.write_bytes(b"the records")
    with pytest.raises(InputError, match="not-a-list"):
        lists.save(target, b"one")
    assert target.read_bytes() == b"the records"


def test_a_link_called_a_list_is_not_replaced(tmp_path: Path) -> None:
    records, link = tmp_path / "riverside.vault", tmp_path / "list.csv"
    records.write_bytes(b"the records")
    link.symlink_to(records)
    with pytest.raises(InputError):
        lists.save(link, b"one")
    assert link.is_symlink()

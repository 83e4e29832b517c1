"""The page about the vault's format names every table there is, and none that is not."""

from __future__ import annotations

import re
from pathlib import Path

import storage
from storage import opening
from storage.keys.kdf import TEST_COST
from storage.migrations.steps import STEPS
from tests.storage.samples import AMINA, AMINAS, NOW

PAGE = Path(storage.__file__).parent.parent / "docs" / "vault-format.md"


def tables_named() -> set[str]:
    """Return every name in the first column of the tables below "The database"."""
    text = PAGE.read_text(encoding="utf-8").split("\n## The database\n")[1].split("\n## ")[0]
    rows = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    return {name for row in rows for name in re.findall(r"`(\w+)`", row)}


def test_every_table_is_named(tmp_path: Path) -> None:
    vault = opening.create(
        tmp_path / "Club.vault", label="AK", person_id=AMINA, passphrase=AMINAS, cost=TEST_COST, now=NOW, steps=STEPS
    )
    rows = vault.db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    vault.close()
    assert tables_named() == {name for (name,) in rows}

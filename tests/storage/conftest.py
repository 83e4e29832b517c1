"""An open vault for one test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.vault import Vault
from tests.storage.samples import new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """Amina's new vault, open; closed afterwards if the test did not."""
    opened = new_vault(tmp_path / "Club.vault")
    yield opened
    opened.close()

"""The anchor sees an older copy put back, and nothing else troubles it."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.audit import Act
from app.domain.errors import ReadOnlyError
from storage import anchor
from storage.anchor import AnchorResult
from storage.connection import transaction
from storage.vault import Vault
from tests.storage.samples import AMINA, NOW, files_in, new_vault, reopened


def _save(vault: Vault) -> None:
    with transaction(vault.db):
        vault.audit.add(Act.CHANGED, kind="case", person_id=AMINA, now=NOW)


def _compare(vault: Vault, folder: Path) -> AnchorResult:
    return anchor.compare(folder, vault.ring, vault.audit)


def test_none_then_same_then_newer(vault: Vault, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "holdfast"
    assert _compare(vault, folder) is AnchorResult.NONE
    anchor.write(folder, vault.ring, vault.audit.head(), NOW)
    assert _compare(vault, folder) is AnchorResult.SAME_OR_NEWER
    _save(vault)
    assert _compare(vault, folder) is AnchorResult.SAME_OR_NEWER
    anchor.write(folder, vault.ring, vault.audit.head(), NOW + timedelta(hours=1))
    assert _compare(vault, folder) is AnchorResult.SAME_OR_NEWER
    assert [path.name for path in folder.iterdir()] == [f"anchor-{vault.vault_id.hex}.json"]
    kept = anchor.read(folder, vault.vault_id)
    assert kept is not None
    assert (kept.head, kept.at) == (vault.audit.head(), NOW + timedelta(hours=1))


def test_an_old_copy_put_back_is_seen(vault: Vault, tmp_path: Path) -> None:
    path, folder, old = vault.path, tmp_path / "data", tmp_path / "old.vault"
    vault.close()
    shutil.copy(path, old)
    vault = reopened(path)
    _save(vault)
    anchor.write(folder, vault.ring, vault.audit.head(), NOW)
    vault.close()
    shutil.copy(old, path)
    vault = reopened(path)
    assert _compare(vault, folder) is AnchorResult.OLDER_OR_DIFFERENT
    vault.close()


def test_a_conflict_copy_with_another_history_of_the_same_length_is_seen(vault: Vault, tmp_path: Path) -> None:
    path, folder, old = vault.path, tmp_path / "data", tmp_path / "old.vault"
    vault.close()
    shutil.copy(path, old)
    vault = reopened(path)
    _save(vault)
    anchor.write(folder, vault.ring, vault.audit.head(), NOW)
    vault.close()
    shutil.copy(old, path)
    vault = reopened(path)
    with transaction(vault.db):
        vault.audit.add(Act.DELETED, kind="case", person_id=AMINA, now=NOW)
    assert _compare(vault, folder) is AnchorResult.OLDER_OR_DIFFERENT
    vault.close()


def test_another_vault_has_another_anchor(vault: Vault, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    anchor.write(folder, vault.ring, vault.audit.head(), NOW)
    other = new_vault(tmp_path / "Other.vault")
    assert _compare(other, folder) is AnchorResult.NONE
    other.close()


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 9000, b'{"format":1}'])
def test_an_anchor_that_cannot_be_read_counts_as_none(vault: Vault, tmp_path: Path, content: bytes) -> None:
    anchor.path_of(tmp_path, vault.vault_id).write_bytes(content)
    assert _compare(vault, tmp_path) is AnchorResult.NONE


@pytest.mark.parametrize("seq", ["1e999", "NaN", "1.5", '"7"', "true", "9" * 5000])
def test_a_number_that_is_none_counts_as_none(vault: Vault, tmp_path: Path, seq: str) -> None:
    anchor.write(tmp_path, vault.ring, vault.audit.head(), NOW)
    path = anchor.path_of(tmp_path, vault.vault_id)
    head = vault.audit.head().seq
    path.write_text(path.read_text().replace(f'"seq":{head}', f'"seq":{seq}'))
    assert anchor.read(tmp_path, vault.vault_id) is None


def test_an_anchor_that_someone_edited_is_not_believed(vault: Vault, tmp_path: Path) -> None:
    anchor.write(tmp_path, vault.ring, vault.audit.head(), NOW)
    path = anchor.path_of(tmp_path, vault.vault_id)
    content = json.loads(path.read_bytes())
    for changes in ({"seq": 1, "head": vault.audit.entries()[0].hash.hex()}, {"mac": "00" * 32}, {"seq": 10**30}):
        path.write_text(json.dumps(content | changes))
        assert _compare(vault, tmp_path) is AnchorResult.OLDER_OR_DIFFERENT


def test_it_names_nobody_and_is_its_owners_only(vault: Vault, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    anchor.write(folder, vault.ring, vault.audit.head(), NOW)
    ((name, content),) = files_in(folder).items()
    assert "Club" not in name
    assert b"Club" not in content
    assert AMINA.hex.encode() not in content
    assert (folder / name).stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_written_is_told(vault: Vault) -> None:
    with pytest.raises(ReadOnlyError):
        anchor.write(vault.path / "under a file", vault.ring, vault.audit.head(), NOW)

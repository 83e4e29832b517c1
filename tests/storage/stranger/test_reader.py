"""docs/vault-format.md is enough: a reader of under 150 lines, without Holdfast, reads a whole vault."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from app.services import holders, key_files
from tests.app.services.conftest import open_as
from tests.conftest import Records, sample_surroundings
from tests.storage.stranger import reader
from tests.storage.stranger.reader import Stranger

OURS = {"app", "ui", "storage", "reports", "resources", "tests"}


def opened(records: Records, place: int = 0) -> Stranger:
    key = records.club.keys[place]
    return Stranger.by_passphrase(records.path, key.label, key.passphrase)


def test_it_knows_nothing_of_the_program() -> None:
    source = Path(reader.__file__).read_text(encoding="utf-8")
    assert len(source.splitlines()) < 150
    imported = {
        name.split(".")[0]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [one.name for one in node.names])
    }
    assert not imported & OURS


def test_it_reads_every_table_as_the_program_has_it(records: Records, tmp_path: Path) -> None:
    ours = open_as(records.path, sample_surroundings(tmp_path / "data"), records.passphrase)
    db = ours.vault.db
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    counts = {name: next(iter(db.execute(f'SELECT count(*) FROM "{name}"')))[0] for name in tables}  # noqa: S608  # ours
    people = {one.full_name for one in ours.read(lambda work: work.people.all())}
    ours.lock()
    stranger = opened(records)
    assert {name: len(list(stranger.rows(name))) for name in stranger.tables()} == counts
    assert {row["full_name"] for row in stranger.rows("person")} == people


def test_it_takes_a_new_vault_key_that_waits_for_its_slot(records: Records, tmp_path: Path) -> None:
    ours = open_as(records.path, sample_surroundings(tmp_path / "data"), records.passphrase)
    holders.change_records_key(ours)
    head = ours.vault.audit.head()
    ours.lock()
    for place in (0, 1):  # who changed it, and somebody for whom it waits
        assert opened(records, place).audit_head() == (head.seq, head.hash.hex())


def test_it_opens_with_a_key_file(records: Records, tmp_path: Path) -> None:
    ours = open_as(records.path, sample_surroundings(tmp_path / "data"), records.passphrase)
    made = key_files.make(ours, records.passphrase, tmp_path)
    head = ours.vault.audit.head()
    ours.lock()
    key = records.club.keys[0]
    stranger = Stranger.by_passphrase(records.path, key.label, key.passphrase, made)
    assert stranger.audit_head() == (head.seq, head.hash.hex())


def test_it_opens_what_is_sealed_to_its_key_and_nothing_else(records: Records) -> None:
    lead, other = opened(records), opened(records, 1)
    readable = {row["note_id"] for row in lead.rows("sealed_key") if row["slot_id"] == lead.slot_id}
    notes = {row["note_id"] for row in lead.rows("sealed_note")}
    assert readable < notes  # some are not for the lead
    for note in readable:
        assert isinstance(json.loads(lead.sealed_note(note)), dict)
    theirs = {row["note_id"] for row in other.rows("sealed_key") if row["slot_id"] == other.slot_id}
    closed = notes - theirs
    assert closed
    for note in closed:
        with pytest.raises(LookupError):
            other.sealed_note(note)


def test_it_walks_the_audit_chain_to_the_same_head(records: Records, tmp_path: Path) -> None:
    ours = open_as(records.path, sample_surroundings(tmp_path / "data"), records.passphrase)
    head = ours.vault.audit.head()
    ours.lock()
    assert opened(records).audit_head() == (head.seq, head.hash.hex())


def test_it_opens_with_the_recovery_sheet(records: Records, tmp_path: Path) -> None:
    ours = open_as(records.path, sample_surroundings(tmp_path / "data"), records.passphrase)
    sheet = holders.make_recovery(ours)
    holders.keep_recovery(ours, sheet, "Lorraine Okafor")
    ours.lock()
    stranger = Stranger.by_sheet(records.path, " - ".join(sheet.groups).lower())
    assert "person" in stranger.tables()
    sealed = {row["note_id"] for row in stranger.rows("sealed_key") if row["slot_id"] == stranger.slot_id}
    assert sealed
    for note in sealed:
        assert stranger.sealed_note(note)

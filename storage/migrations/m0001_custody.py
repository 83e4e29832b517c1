"""Step 1: the tables of custody. Who the vault is, who holds a key, sealed notes, the audit chain, devices."""

from __future__ import annotations

from typing import Any

_TABLES = (
    """CREATE TABLE vault_meta (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        vault_id BLOB NOT NULL CHECK (length(vault_id) = 16),
        db_epoch INTEGER NOT NULL,
        created_at TEXT NOT NULL
    ) STRICT""",
    # person_id is null for the recovery sheet; the header has the slot, this table says whose it is.
    """CREATE TABLE key_holder (
        slot_id BLOB PRIMARY KEY CHECK (length(slot_id) = 16),
        person_id BLOB CHECK (length(person_id) = 16),
        public_key BLOB NOT NULL CHECK (length(public_key) = 32),
        wrapped_signing_key BLOB
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE sealed_note (
        note_id BLOB PRIMARY KEY CHECK (length(note_id) = 16),
        version INTEGER NOT NULL CHECK (version > 0),
        body BLOB NOT NULL
    ) STRICT""",
    # reader_id is a person, or 16 zero bytes for the recovery key. A person named as a reader who holds no key
    # yet has a row without slot and key.
    """CREATE TABLE sealed_key (
        note_id BLOB NOT NULL REFERENCES sealed_note (note_id) ON DELETE CASCADE,
        reader_id BLOB NOT NULL CHECK (length(reader_id) = 16),
        slot_id BLOB CHECK (length(slot_id) = 16),
        sealed BLOB CHECK (length(sealed) = 80),
        PRIMARY KEY (note_id, reader_id),
        CHECK ((slot_id IS NULL) = (sealed IS NULL))
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX sealed_key_reader ON sealed_key (reader_id, slot_id)",
    """CREATE TABLE audit (
        seq INTEGER PRIMARY KEY CHECK (seq > 0),
        at TEXT NOT NULL,
        clock_was TEXT,
        person_id BLOB CHECK (length(person_id) = 16),
        act TEXT NOT NULL,
        kind TEXT NOT NULL,
        record_id BLOB CHECK (length(record_id) = 16),
        digest BLOB CHECK (length(digest) = 32),
        prev BLOB NOT NULL CHECK (length(prev) = 32),
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT""",
    "CREATE INDEX audit_record ON audit (record_id, seq)",
    """CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END""",
    """CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END""",
    """CREATE TRIGGER audit_next_only BEFORE INSERT ON audit
        WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
        BEGIN SELECT RAISE(ABORT, 'the audit trail only grows'); END""",
    # Apart from the chain, so that a deleted record's salts can go and its digests become unusable.
    """CREATE TABLE audit_salt (
        record_id BLOB NOT NULL CHECK (length(record_id) = 16),
        seq INTEGER NOT NULL,
        salt BLOB NOT NULL CHECK (length(salt) = 16),
        PRIMARY KEY (record_id, seq)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE device (
        device_id BLOB PRIMARY KEY CHECK (length(device_id) = 16),
        first_used_at TEXT NOT NULL,
        last_used_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)


def upgrade(db: Any) -> None:
    """Create the tables on an open connection, inside the runner's transaction."""
    for statement in _TABLES:
        db.execute(statement)

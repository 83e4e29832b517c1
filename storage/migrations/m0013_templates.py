"""A club's own wording of its documents, in versions, and which wording each document was made with."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    "CREATE TABLE template_text (sha256 TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) STRICT",
    """CREATE TABLE template_version (
        id BLOB PRIMARY KEY NOT NULL, kind TEXT NOT NULL, language TEXT NOT NULL, number INTEGER NOT NULL,
        text_sha256 TEXT NOT NULL, standard_sha256 TEXT NOT NULL, note TEXT NOT NULL, made_by BLOB NOT NULL,
        made_at TEXT NOT NULL, made_device BLOB NOT NULL, UNIQUE (kind, language, number)
    ) STRICT""",
    "ALTER TABLE export_receipt ADD COLUMN template_language TEXT NOT NULL DEFAULT 'en-GB'",
    "ALTER TABLE export_receipt ADD COLUMN template_version INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE export_receipt ADD COLUMN template_sha256 TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX receipt_by_record ON export_receipt (record_id, made_at)",
)


def upgrade(db: Any) -> None:
    """Make the tables and columns on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)

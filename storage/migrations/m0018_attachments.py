"""Files that are kept with a record, in pieces, and how large they may be."""

from __future__ import annotations

from typing import Any

_STAMP = "made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL"

_STATEMENTS = (
    f"""CREATE TABLE attachment (
        id BLOB PRIMARY KEY NOT NULL, case_id BLOB REFERENCES child_case, discussion_id BLOB,
        agreement_id BLOB REFERENCES agreement, title TEXT NOT NULL, "on" TEXT NOT NULL, format TEXT NOT NULL,
        size INTEGER NOT NULL, sha256 TEXT NOT NULL, given_size INTEGER NOT NULL, given_sha256 TEXT NOT NULL,
        {_STAMP}, taken_out TEXT NOT NULL, shows TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE attachment_chunk (
        attachment_id BLOB NOT NULL REFERENCES attachment ON DELETE CASCADE, number INTEGER NOT NULL,
        body BLOB NOT NULL, PRIMARY KEY (attachment_id, number)
    ) STRICT""",
    f"""CREATE TABLE attachment_limits (
        id BLOB PRIMARY KEY NOT NULL, each_mb INTEGER NOT NULL, all_mb INTEGER NOT NULL, {_STAMP}
    ) STRICT""",
    'CREATE INDEX attachment_by_case ON attachment (case_id, "on")',
    'CREATE INDEX attachment_by_agreement ON attachment (agreement_id, "on")',
)


def upgrade(db: Any) -> None:
    """Make the tables on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)

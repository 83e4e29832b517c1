"""Taking a supervisor's place for a time, letting somebody in for a reason, and telling both of the pair.

A name on a sealed note gets a tag that only a reader of the note can make; names written before have none, and nobody
is let in because of them. Why somebody was let in is sealed like a note; the row says who, to what and until when.
"""

from __future__ import annotations

from typing import Any

_STAMP = "made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL"

_STATEMENTS = (
    f"""CREATE TABLE cover (
        id BLOB PRIMARY KEY NOT NULL, absent BLOB NOT NULL REFERENCES person,
        stand_in BLOB NOT NULL REFERENCES person, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, {_STAMP}
    ) STRICT""",
    f"""CREATE TABLE access_grant (
        id BLOB PRIMARY KEY NOT NULL, reader BLOB NOT NULL REFERENCES person, kind TEXT NOT NULL,
        sessions TEXT NOT NULL, cases TEXT NOT NULL, state TEXT NOT NULL, opened TEXT NOT NULL, ends_on TEXT NOT NULL,
        settled_by BLOB REFERENCES person, settled_at TEXT, way TEXT, cover_id BLOB REFERENCES cover, {_STAMP}
    ) STRICT""",
    f"""CREATE TABLE notice (
        id BLOB PRIMARY KEY NOT NULL, person_id BLOB NOT NULL REFERENCES person, kind TEXT NOT NULL,
        record_id BLOB NOT NULL, seen_at TEXT, seen_by BLOB REFERENCES person, {_STAMP}
    ) STRICT""",
    "CREATE INDEX cover_by_stand_in ON cover (stand_in, ends_on)",
    "CREATE INDEX grant_by_reader ON access_grant (reader, state)",
    "CREATE INDEX notice_unseen ON notice (seen_at, person_id)",
)


def tag_names(db: Any) -> None:
    """Give the names on sealed notes room for their tags."""
    db.execute("ALTER TABLE sealed_key ADD COLUMN tag BLOB CHECK (tag IS NULL OR length(tag) = 32)")


def upgrade(db: Any) -> None:
    """Make the tables on an open connection, inside the caller's transaction."""
    tag_names(db)
    for statement in _STATEMENTS:
        db.execute(statement)

"""Requests to see what is kept about somebody."""

from __future__ import annotations

from typing import Any

_TABLE = """CREATE TABLE access_request (
    id BLOB PRIMARY KEY NOT NULL, kind TEXT NOT NULL, person_id BLOB REFERENCES person, case_id BLOB,
    way TEXT NOT NULL, received_on TEXT NOT NULL, identity_checked_on TEXT, paused_on TEXT, resumed_on TEXT,
    closed_on TEXT, made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL,
    asked_by TEXT NOT NULL, scope TEXT NOT NULL, extended_reason TEXT NOT NULL, answers TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT"""


def upgrade(db: Any) -> None:
    """Make the table on an open connection, inside the runner's transaction."""
    db.execute(_TABLE)
    db.execute("CREATE INDEX access_request_open ON access_request (closed_on, received_on)")

"""Places asked for to watch a safeguarding process, and the consent of the family and the child."""

from __future__ import annotations

from typing import Any

_MADE = "made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL"
# A consent stays on the child's file when the training it was for is disposed of: it leads nowhere then.
_STATEMENTS = (
    f"""CREATE TABLE watching (
        id BLOB PRIMARY KEY NOT NULL, person_id BLOB NOT NULL REFERENCES person, case_id BLOB REFERENCES child_case,
        process TEXT NOT NULL, held_on TEXT NOT NULL, asked_on TEXT NOT NULL, place TEXT NOT NULL, place_on TEXT,
        {_MADE}, asked_of TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX watching_by_person ON watching (person_id, held_on)",
    "CREATE INDEX watching_by_case ON watching (case_id)",
    f"""CREATE TABLE watching_consent (
        id BLOB PRIMARY KEY NOT NULL, watching_id BLOB NOT NULL, case_id BLOB NOT NULL REFERENCES child_case,
        person_id BLOB NOT NULL REFERENCES person, process TEXT NOT NULL, held_on TEXT NOT NULL, whose TEXT NOT NULL,
        answer TEXT NOT NULL, asked_on TEXT NOT NULL, answered_on TEXT NOT NULL, is_free INTEGER NOT NULL,
        {_MADE}, asked_by TEXT NOT NULL, who TEXT NOT NULL, note TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX watching_consent_by_case ON watching_consent (case_id, asked_on)",
)


def upgrade(db: Any) -> None:
    """Make the tables on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)

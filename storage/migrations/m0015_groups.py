"""Sessions of a group: who was there, which children were spoken of, what other agencies have taken on.

A child's part of a group has the columns of a child's part of a pair's session, in a table of its own, because the
session that it points to is another kind of row.
"""

from __future__ import annotations

from typing import Any

_STAMP = "made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL"

_STATEMENTS = (
    f"""CREATE TABLE group_agreement (
        id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, starts_on TEXT NOT NULL, review_on TEXT NOT NULL, {_STAMP},
        terms TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE group_session (
        id BLOB PRIMARY KEY NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, title TEXT NOT NULL,
        planned_on TEXT NOT NULL, planned_at TEXT NOT NULL, length_min INTEGER NOT NULL,
        facilitator BLOB NOT NULL REFERENCES person, agreement_id BLOB REFERENCES group_agreement, "trigger" TEXT,
        started_at TEXT, finished_at TEXT, {_STAMP},
        place TEXT NOT NULL, members TEXT NOT NULL, agenda TEXT NOT NULL, moves TEXT NOT NULL, notes TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE group_child (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL REFERENCES group_session,
        case_id BLOB NOT NULL REFERENCES child_case, presenter BLOB NOT NULL REFERENCES person,
        position INTEGER NOT NULL, {_STAMP}
    ) STRICT""",
    f"""CREATE TABLE group_part (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL REFERENCES group_session,
        item_id BLOB NOT NULL REFERENCES group_child, case_id BLOB NOT NULL REFERENCES child_case,
        held_on TEXT NOT NULL, supervisor BLOB NOT NULL REFERENCES person,
        practitioner BLOB NOT NULL REFERENCES person, risk TEXT, better TEXT, {_STAMP}
    ) STRICT""",
    """CREATE TABLE group_part_text (
        id BLOB PRIMARY KEY NOT NULL REFERENCES group_part ON DELETE CASCADE, last_seen TEXT,
        why_discussed TEXT NOT NULL, what_happened TEXT NOT NULL, lived_experience TEXT NOT NULL,
        lived_blank_reason TEXT NOT NULL, childs_words TEXT NOT NULL, analysis TEXT NOT NULL,
        hypotheses TEXT NOT NULL, not_known TEXT NOT NULL, other_views TEXT NOT NULL, plan_followed TEXT NOT NULL,
        procedure TEXT NOT NULL, advice TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE group_decision (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL REFERENCES group_session,
        item_id BLOB NOT NULL REFERENCES group_child, case_id BLOB NOT NULL REFERENCES child_case,
        kind TEXT NOT NULL, authority TEXT NOT NULL, decided_by BLOB NOT NULL REFERENCES person,
        decided_at TEXT NOT NULL, endorsed_by BLOB REFERENCES person, endorsed_at TEXT, review_on TEXT, {_STAMP},
        what TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE group_decision_text (
        id BLOB PRIMARY KEY NOT NULL REFERENCES group_decision ON DELETE CASCADE, why TEXT NOT NULL,
        options_not_taken TEXT NOT NULL, effect_on_child TEXT NOT NULL, effect_on_family TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE agency (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL REFERENCES group_session, position INTEGER NOT NULL,
        name TEXT NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL, contact TEXT NOT NULL,
        attendance TEXT NOT NULL, {_STAMP}
    ) STRICT""",
    f"""CREATE TABLE agency_task (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL REFERENCES group_session,
        agency_id BLOB NOT NULL REFERENCES agency, case_id BLOB NOT NULL REFERENCES child_case, kind TEXT NOT NULL,
        due_on TEXT, recorded_on TEXT, {_STAMP},
        what TEXT NOT NULL, why TEXT NOT NULL, person TEXT NOT NULL, recorded_by TEXT NOT NULL
    ) STRICT""",
    "ALTER TABLE action ADD COLUMN group_id BLOB REFERENCES group_session",
    "CREATE INDEX group_session_by_day ON group_session (planned_on, planned_at, id)",
    "CREATE INDEX group_child_by_session ON group_child (session_id, position)",
    "CREATE INDEX group_child_by_case ON group_child (case_id)",
    "CREATE INDEX group_part_by_case ON group_part (case_id, held_on, session_id, better)",
    "CREATE INDEX group_part_by_session ON group_part (session_id, case_id)",
    "CREATE INDEX group_decision_by_case ON group_decision (case_id, decided_at)",
    "CREATE INDEX group_decision_by_session ON group_decision (session_id, decided_at)",
    "CREATE INDEX agency_by_session ON agency (session_id, position)",
    "CREATE INDEX agency_task_by_session ON agency_task (session_id)",
    "CREATE INDEX agency_task_by_case ON agency_task (case_id)",
    "CREATE INDEX action_by_group ON action (group_id)",
)


def upgrade(db: Any) -> None:
    """Make the tables and indexes on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)

"""The records of the practice: every table of the domain, as the first release has them.

Ids are 16 bytes, days "2026-11-22", moments UTC with six decimals, so that text order is order in time. Structures
that are only ever read whole are JSON. Long texts sit in a table of their own or at the end of the row: a list that
has to read past one is ten times slower in an encrypted file. Each list has an index that answers it in its order.
The words of personal parts and of their drafts are not here at all: they are sealed (m0001), and the rows here only
say that they exist.
"""

from __future__ import annotations

from typing import Any

_STAMP = "made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL"

_TABLES = (
    f"""CREATE TABLE person (
        id BLOB PRIMARY KEY NOT NULL, full_name TEXT NOT NULL, known_as TEXT NOT NULL, initials TEXT NOT NULL,
        email TEXT NOT NULL, telephone TEXT NOT NULL, started_on TEXT, left_on TEXT, {_STAMP}
    ) STRICT""",
    f"""CREATE TABLE organisation (
        id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, reference_prefix TEXT NOT NULL, address TEXT NOT NULL,
        telephone TEXT NOT NULL, email TEXT NOT NULL, charity_number TEXT NOT NULL, {_STAMP}, logo_png BLOB
    ) STRICT""",
    f"""CREATE TABLE supervision_policy (
        id BLOB PRIMARY KEY NOT NULL, version INTEGER NOT NULL UNIQUE, approved_by TEXT NOT NULL, approved_on TEXT,
        review_on TEXT, {_STAMP}, rules TEXT NOT NULL, sections TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE emergency_contact (
        id BLOB PRIMARY KEY NOT NULL, label TEXT NOT NULL, number TEXT NOT NULL, position INTEGER NOT NULL,
        checked_on TEXT, {_STAMP}, note TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE appointment (
        id BLOB PRIMARY KEY NOT NULL, person_id BLOB NOT NULL REFERENCES person, role TEXT NOT NULL,
        title TEXT NOT NULL, "group" TEXT NOT NULL, line_manager BLOB REFERENCES person, authorised_by TEXT NOT NULL,
        starts_on TEXT NOT NULL, ends_on TEXT, {_STAMP}
    ) STRICT""",
    f"""CREATE TABLE supervision_pair (
        id BLOB PRIMARY KEY NOT NULL, supervisor BLOB NOT NULL REFERENCES person,
        supervisee BLOB NOT NULL REFERENCES person, starts_on TEXT NOT NULL, ends_on TEXT, is_cover INTEGER NOT NULL,
        {_STAMP}
    ) STRICT""",
    f"""CREATE TABLE agreement (
        id BLOB PRIMARY KEY NOT NULL, pair_id BLOB NOT NULL REFERENCES supervision_pair, version INTEGER NOT NULL,
        state TEXT NOT NULL, starts_on TEXT NOT NULL, review_on TEXT NOT NULL, supersedes BLOB REFERENCES agreement,
        {_STAMP}, written TEXT NOT NULL, signatures TEXT NOT NULL, UNIQUE (pair_id, version)
    ) STRICT""",
    """CREATE TABLE agreement_text (
        id BLOB PRIMARY KEY NOT NULL REFERENCES agreement ON DELETE CASCADE, terms TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE child_case (
        id BLOB PRIMARY KEY NOT NULL, reference TEXT NOT NULL COLLATE NOCASE UNIQUE, child_name TEXT NOT NULL,
        initials TEXT NOT NULL, date_of_birth TEXT, "group" TEXT NOT NULL, worry TEXT NOT NULL, status TEXT NOT NULL,
        status_since TEXT, lead BLOB NOT NULL REFERENCES person, supervisor BLOB NOT NULL REFERENCES person,
        opened_on TEXT NOT NULL, closed_on TEXT, discuss_every_weeks INTEGER, plan_since TEXT, {_STAMP},
        siblings TEXT NOT NULL, closed_reason TEXT NOT NULL, discuss_reason TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE session (
        id BLOB PRIMARY KEY NOT NULL, pair_id BLOB NOT NULL REFERENCES supervision_pair, kind TEXT NOT NULL,
        state TEXT NOT NULL, planned_on TEXT NOT NULL, planned_at TEXT NOT NULL, length_min INTEGER NOT NULL,
        agreement_id BLOB REFERENCES agreement, started_at TEXT, ended_at TEXT, next_on TEXT,
        finished_by BLOB REFERENCES person, finished_at TEXT, {_STAMP},
        acknowledgement TEXT, place TEXT NOT NULL, interruptions TEXT NOT NULL, moves TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE agenda_item (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL REFERENCES session, position INTEGER NOT NULL,
        kind TEXT NOT NULL, topic TEXT NOT NULL, function TEXT NOT NULL, proposed_by BLOB REFERENCES person,
        case_id BLOB REFERENCES child_case, minutes INTEGER, state TEXT NOT NULL, {_STAMP}, title TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE preparation (
        session_id BLOB NOT NULL REFERENCES session, person_id BLOB NOT NULL REFERENCES person,
        has_read_last_notes INTEGER NOT NULL, has_added_items INTEGER NOT NULL, {_STAMP},
        PRIMARY KEY (session_id, person_id)
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE personal_part (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL UNIQUE REFERENCES session, {_STAMP}
    ) STRICT""",
    f"""CREATE TABLE case_discussion (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL REFERENCES session,
        item_id BLOB NOT NULL REFERENCES agenda_item, case_id BLOB NOT NULL REFERENCES child_case,
        held_on TEXT NOT NULL, supervisor BLOB NOT NULL REFERENCES person,
        practitioner BLOB NOT NULL REFERENCES person, risk TEXT, better TEXT, {_STAMP}
    ) STRICT""",
    """CREATE TABLE case_discussion_text (
        id BLOB PRIMARY KEY NOT NULL REFERENCES case_discussion ON DELETE CASCADE, last_seen TEXT,
        why_discussed TEXT NOT NULL, what_happened TEXT NOT NULL, lived_experience TEXT NOT NULL,
        lived_blank_reason TEXT NOT NULL, childs_words TEXT NOT NULL, analysis TEXT NOT NULL,
        hypotheses TEXT NOT NULL, not_known TEXT NOT NULL, other_views TEXT NOT NULL, plan_followed TEXT NOT NULL,
        procedure TEXT NOT NULL, advice TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE decision (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL REFERENCES session,
        item_id BLOB NOT NULL REFERENCES agenda_item, case_id BLOB NOT NULL REFERENCES child_case,
        kind TEXT NOT NULL, authority TEXT NOT NULL, decided_by BLOB NOT NULL REFERENCES person,
        decided_at TEXT NOT NULL, endorsed_by BLOB REFERENCES person, endorsed_at TEXT, review_on TEXT, {_STAMP},
        what TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE decision_text (
        id BLOB PRIMARY KEY NOT NULL REFERENCES decision ON DELETE CASCADE, why TEXT NOT NULL,
        options_not_taken TEXT NOT NULL, effect_on_child TEXT NOT NULL, effect_on_family TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE action (
        id BLOB PRIMARY KEY NOT NULL, pair_id BLOB NOT NULL REFERENCES supervision_pair,
        session_id BLOB REFERENCES session, item_id BLOB REFERENCES agenda_item, case_id BLOB REFERENCES child_case,
        owner BLOB NOT NULL REFERENCES person, due_on TEXT NOT NULL, function TEXT NOT NULL, state TEXT NOT NULL,
        closed_on TEXT, {_STAMP}, what TEXT NOT NULL, carried TEXT NOT NULL, measure TEXT NOT NULL,
        obstacles TEXT NOT NULL, difference TEXT NOT NULL, outcome TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE addition (
        id BLOB PRIMARY KEY NOT NULL, record_id BLOB NOT NULL, kind TEXT NOT NULL, {_STAMP},
        text TEXT NOT NULL, struck TEXT NOT NULL, reason TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE episode (
        id BLOB PRIMARY KEY NOT NULL, case_id BLOB NOT NULL REFERENCES child_case, happened_at TEXT NOT NULL,
        kind TEXT NOT NULL, {_STAMP}, what TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE read_and_sign (
        id BLOB PRIMARY KEY NOT NULL, case_id BLOB NOT NULL REFERENCES child_case, {_STAMP}, comment TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE export_receipt (
        id BLOB PRIMARY KEY NOT NULL, kind TEXT NOT NULL, record_id BLOB NOT NULL,
        case_id BLOB REFERENCES child_case, sha256 TEXT NOT NULL, pages INTEGER NOT NULL,
        signed_by BLOB NOT NULL REFERENCES person, entered_on TEXT, entered_by TEXT NOT NULL, {_STAMP},
        destination TEXT NOT NULL, kept_names TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE child_draft (
        session_id BLOB NOT NULL REFERENCES session, item_id BLOB NOT NULL REFERENCES agenda_item,
        writer BLOB NOT NULL REFERENCES person, saved_at TEXT NOT NULL, content TEXT NOT NULL,
        PRIMARY KEY (session_id, item_id, writer)
    ) STRICT""",
    """CREATE TABLE personal_draft (
        id BLOB PRIMARY KEY NOT NULL, session_id BLOB NOT NULL REFERENCES session,
        item_id BLOB NOT NULL REFERENCES agenda_item, writer BLOB NOT NULL REFERENCES person, saved_at TEXT NOT NULL,
        UNIQUE (session_id, item_id, writer)
    ) STRICT""",
    """CREATE TABLE composer_draft (
        session_id BLOB NOT NULL REFERENCES session, item_id BLOB NOT NULL REFERENCES agenda_item,
        writer BLOB NOT NULL REFERENCES person, kind TEXT NOT NULL, saved_at TEXT NOT NULL, fields TEXT NOT NULL,
        PRIMARY KEY (session_id, item_id, writer, kind)
    ) STRICT""",
    """CREATE TABLE place (
        session_id BLOB NOT NULL REFERENCES session, writer BLOB NOT NULL REFERENCES person,
        item_id BLOB NOT NULL REFERENCES agenda_item, section TEXT NOT NULL, cursor INTEGER NOT NULL,
        PRIMARY KEY (session_id, writer)
    ) STRICT, WITHOUT ROWID""",
    # The club's own certificate; its key is wrapped under the vault's key.
    """CREATE TABLE club_issuer (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        wrapped_key BLOB NOT NULL,
        certificate BLOB NOT NULL
    ) STRICT""",
    # Who keeps the printed recovery sheet, and since when; the key itself is kept nowhere.
    """CREATE TABLE recovery_sheet (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        kept_by TEXT NOT NULL,
        made_on TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE revision (
        record_kind TEXT NOT NULL, record_id BLOB NOT NULL, revision INTEGER NOT NULL, saved_at TEXT NOT NULL,
        "by" BLOB NOT NULL, device BLOB NOT NULL, body TEXT NOT NULL, PRIMARY KEY (record_kind, record_id, revision)
    ) STRICT""",
)

_INDEXES = (
    "CREATE INDEX appointment_by_person ON appointment (person_id, starts_on)",
    "CREATE INDEX appointment_by_manager ON appointment (line_manager, person_id, starts_on, ends_on)",
    "CREATE INDEX pair_by_supervisor ON supervision_pair (supervisor)",
    "CREATE INDEX pair_by_supervisee ON supervision_pair (supervisee)",
    "CREATE INDEX session_by_day ON session (planned_on, planned_at, id)",
    "CREATE INDEX session_held ON session (kind, state, pair_id, planned_on)",
    "CREATE INDEX session_by_pair ON session (pair_id, planned_on, planned_at, id)",
    "CREATE INDEX item_by_session ON agenda_item (session_id, position)",
    "CREATE INDEX item_by_case ON agenda_item (case_id, session_id)",
    "CREATE INDEX discussion_by_case ON case_discussion (case_id, held_on, session_id, better)",
    "CREATE INDEX discussion_by_session ON case_discussion (session_id, case_id)",
    "CREATE INDEX discussion_by_item ON case_discussion (item_id)",
    "CREATE INDEX decision_by_case ON decision (case_id, decided_at)",
    "CREATE INDEX decision_by_session ON decision (session_id, decided_at)",
    "CREATE INDEX action_by_state ON action (state, due_on)",
    "CREATE INDEX action_by_case ON action (case_id, due_on)",
    "CREATE INDEX action_by_pair ON action (pair_id, due_on)",
    "CREATE INDEX action_by_session ON action (session_id)",
    "CREATE INDEX addition_by_record ON addition (record_id, made_at)",
    "CREATE INDEX episode_by_case ON episode (case_id, happened_at)",
    "CREATE INDEX read_and_sign_by_case ON read_and_sign (case_id, made_at)",
    "CREATE INDEX receipt_by_case ON export_receipt (case_id, made_at)",
    "CREATE INDEX child_draft_by_writer ON child_draft (writer, session_id, saved_at)",
    "CREATE INDEX personal_draft_by_writer ON personal_draft (writer, session_id, saved_at)",
)


def upgrade(db: Any) -> None:
    """Make the tables and indexes on an open connection, inside the caller's transaction."""
    for statement in (*_TABLES, *_INDEXES):
        db.execute(statement)

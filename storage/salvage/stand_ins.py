"""Places held for what is lost, so that what hung on it can still be read: a person, a pair, a case, an agenda item.

A stand-in says that it is one. Who belongs to a lost pair is taken only from records that name both; where none does,
the second is somebody without a name, so that nobody gains sight of what was not theirs.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, get_type_hints

from app.domain.discussion import DiscussionContent
from storage.connection import Database
from storage.repositories.codec import column_codec
from storage.salvage.loss import made_on

NAME_LOST = "Name lost"
WORDS_LOST = "(These words were lost when the file of the records was damaged.)"


class StandIns:
    """Makes them on an open database, inside the caller's transaction, and counts them by kind."""

    def __init__(self, db: Database, now: str, references: Mapping[bytes, object]) -> None:
        self._db, self._now, self._references = db, now, references
        self.made: Counter[str] = Counter()
        self._makers = {
            "person": self._person,
            "supervision_pair": self._pair,
            "child_case": self._case,
            "agenda_item": self._item,
        }

    def make(self, table: str, record_id: bytes, near: Mapping[str, Any]) -> bool:
        """Hold the place of a lost record that ``near`` points to; False when that cannot be done honestly."""
        maker = self._makers.get(table)
        if maker is None:
            return False
        if self._db.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', (record_id,)).fetchone() is None:  # noqa: S608  # ours
            return maker(record_id, near)
        return True

    def words(self, table: str, record_id: bytes) -> bool:
        """Say in the place of a discussion's or decision's lost words that they are lost."""
        if table == "decision":
            self._db.execute(
                "INSERT INTO decision_text (id, why, options_not_taken, effect_on_child, effect_on_family) "
                "VALUES (?, ?, '', '', '')",
                (record_id, WORDS_LOST),
            )
            return True
        if table == "case_discussion":
            blank = DiscussionContent(what_happened=WORDS_LOST, lived_experience=WORDS_LOST)
            hints = get_type_hints(DiscussionContent)
            columns = [one.name for one in fields(DiscussionContent) if one.name not in ("risk", "better")]
            values = [column_codec(hints[name])[0](getattr(blank, name)) for name in columns]
            names, slots = ", ".join(columns), ", ".join("?" * len(columns))
            self._db.execute(
                f"INSERT INTO case_discussion_text (id, {names}) VALUES (?, {slots})",  # noqa: S608  # fields of ours
                (record_id, *values),
            )
            return True
        return False

    def _person(self, record_id: bytes, near: Mapping[str, Any]) -> bool:
        self._db.execute(
            "INSERT INTO person (id, full_name, known_as, initials, email, telephone, started_on, left_on, made_by, "
            "made_at, made_device) "
            "VALUES (?, ?, ?, '??', '', '', NULL, NULL, ?, ?, ?)",
            (record_id, f"{NAME_LOST} {record_id.hex()[-4:]}", NAME_LOST, record_id, self._now, _device(near)),
        )
        self.made["person"] += 1
        return True

    def _pair(self, record_id: bytes, near: Mapping[str, Any]) -> bool:
        both = self._two_of(record_id)
        if both is None:
            return False
        day = made_on(record_id)
        self._db.execute(
            "INSERT INTO supervision_pair (id, supervisor, supervisee, starts_on, ends_on, is_cover, made_by, "
            "made_at, made_device) "
            "VALUES (?, ?, ?, ?, NULL, 0, ?, ?, ?)",
            (record_id, *both, self._now[:10] if day is None else day.isoformat(), both[0], self._now, _device(near)),
        )
        self.made["pair"] += 1
        return True

    def _two_of(self, pair_id: bytes) -> tuple[bytes, bytes] | None:
        """Return supervisor and supervisee of a lost pair, as a discussion, a signed agreement or an answer says."""
        row = self._db.execute(
            "SELECT d.supervisor, d.practitioner FROM case_discussion d JOIN session s ON s.id = d.session_id "
            "WHERE s.pair_id = ? AND d.supervisor <> d.practitioner LIMIT 1",
            (pair_id,),
        ).fetchone()
        if row is not None:
            return bytes(row[0]), bytes(row[1])
        for finished_by, answer in self._db.execute(
            "SELECT finished_by, acknowledgement FROM session WHERE pair_id = ? AND finished_by IS NOT NULL", (pair_id,)
        ).fetchall():
            other = None if answer is None else json.loads(answer).get("person_id")
            if other is not None:
                return bytes(finished_by), bytes.fromhex(other)
        row = self._db.execute(
            "SELECT made_by FROM session WHERE pair_id = ?1 UNION ALL SELECT made_by FROM agreement WHERE pair_id = ?1",
            (pair_id,),
        ).fetchone()
        return None if row is None else (bytes(row[0]), pair_id)  # the pair's own id serves as that of a person unknown

    def _case(self, record_id: bytes, near: Mapping[str, Any]) -> bool:
        lead = near.get("practitioner") or near.get("decided_by") or near.get("owner") or near.get("made_by")
        supervisor = near.get("supervisor") or near.get("decided_by") or near.get("made_by")
        if lead is None or supervisor is None:
            return False
        known = self._references.get(record_id)
        reference = known if isinstance(known, str) else f"LOST-{record_id.hex()[-6:].upper()}"
        day = made_on(record_id)
        self._db.execute(
            'INSERT INTO child_case (id, reference, child_name, initials, date_of_birth, "group", worry, status, '
            "status_since, lead, supervisor, opened_on, closed_on, discuss_every_weeks, plan_since, "
            "made_by, made_at, made_device, siblings, closed_reason, discuss_reason) "
            "VALUES (?, ?, ?, '?', NULL, '', 'other', 'none', NULL, ?, ?, ?, NULL, NULL, NULL, ?, ?, ?, '[]', '', '')",
            (
                *(record_id, reference, f"{NAME_LOST} {reference}", lead, supervisor),
                *(self._now[:10] if day is None else day.isoformat(), supervisor, self._now, _device(near)),
            ),
        )
        self.made["case"] += 1
        return True

    def _item(self, record_id: bytes, near: Mapping[str, Any]) -> bool:
        session, case = near.get("session_id"), near.get("case_id")
        if session is None or case is None:
            return False
        self._db.execute(
            "INSERT INTO agenda_item (id, session_id, position, kind, topic, function, proposed_by, case_id, minutes, "
            "state, made_by, made_at, made_device, title) "
            "VALUES (?, ?, 0, 'case', '', 'management', NULL, ?, NULL, 'covered', ?, ?, ?, '')",
            (record_id, session, case, near["made_by"], self._now, _device(near)),
        )
        self.made["agenda-item"] += 1
        return True


def _device(near: Mapping[str, Any]) -> bytes:
    found = near.get("made_device")
    return found if isinstance(found, bytes) else bytes(16)

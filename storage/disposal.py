"""Removes records for good: every row, every replaced state, every draft, every sealed note, every salt.

``secure_delete`` (storage.connection) overwrites what is deleted with zeros, free pages included, and the journal is
cut to nothing at the commit. So after the commit no byte of the file says the words any more, also not to somebody who
holds the key; ``tests/storage/test_disposal.py`` decrypts every page to see.

The two files of a session go apart: disposing of a child leaves the pair's session, and disposing of a pair's file
leaves of a session only who met when, as long as a child's file still rests on it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, tzinfo
from uuid import UUID

from app.domain.group import GroupNotes
from storage import file_days
from storage.connection import Database
from storage.repositories.codec import dumps
from storage.search_index import SearchIndex

Counts = tuple[tuple[str, int], ...]

# Every table that leads to a child, a pair or one of their sessions and items. A table that is new in the schema and
# not here makes a test fail: somebody has to decide what becomes of its rows.
TABLES = frozenset(
    {
        *("action", "agenda_item", "agreement", "agreement_text", "case_discussion", "case_discussion_text"),
        *("child_case", "child_draft", "composer_draft", "decision", "decision_text", "episode", "export_receipt"),
        *("escalation", "review", "attachment", "earlier_record", "allocation", "sharing"),
        *("watching", "watching_consent"),
        *("personal_draft", "personal_part", "place", "preparation", "read_and_sign", "session", "supervision_pair"),
        "case_merger",
        *("group_child", "group_part", "group_part_text", "group_decision", "group_decision_text", "agency_task"),
    }
)
# Nothing else rests on these.
_OF_CHILD = (
    "episode",
    "read_and_sign",
    "export_receipt",
    "escalation",
    "attachment",
    "earlier_record",
    "allocation",
    "sharing",
    "watching_consent",
)
_OF_CHILD_IN_GROUP = ("agency_task", "group_decision", "group_part", "group_child")  # in the order of deleting
# What goes with a person: with their own supervision's file, or with their address when nobody supervised them.
OF_PERSON = frozenset({"training", "feedback", "feedback_response", "objective"})
_ALONE = ("leadership_visit", "section11_return", "group_agreement", "training", "watching")
_ENTRIES = "SELECT ?1 UNION ALL SELECT former FROM person_merger WHERE kept = ?1 AND undone IS NULL"  # of one person
# Whose file a replaced state, or the note that something was taken out, is of.
_OF_CASE = "json_extract(body, '$.case_id') = ?1"
_OF_PAIR = (
    "json_extract(body, '$.case_id') IS NULL AND "
    "?1 IN (json_extract(body, '$.pair_id'), json_extract(body, '$.agreement_id'))"
)
_OF_GROUP = "json_extract(body, '$.case_id') IS NULL AND json_extract(body, '$.session_id') = ?1"


class Disposal:
    """Deletes on an open connection, inside the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._counts: Counter[str] = Counter()  # of the deletion under way

    def child(self, case_id: UUID) -> Counts:
        """Delete one child's case with all that hangs on it, and return how many rows of each kind went.

        The files that were put together with it go too.
        """
        key = case_id.bytes
        formers = self._ids("SELECT former FROM case_merger WHERE kept = ? AND undone IS NULL", key)
        items = self._ids("SELECT id FROM agenda_item WHERE case_id = ?", key)
        records = [
            one
            for table in ("case_discussion", "decision", "action", *_OF_CHILD, *_OF_CHILD_IN_GROUP)
            for one in self._ids(f"SELECT id FROM {table} WHERE case_id = ?", key)  # noqa: S608  # constants
        ]
        self._forget([*records, *items, key])
        self._forms_about([*records, *items, key])
        self._drafts_of_items(items)
        self._delete("decision", "case_id = ?", key)
        self._delete("action", "case_id = ?", key)
        for item in items:  # what was agreed there and is on no child's file, or on another's
            self._db.execute("UPDATE action SET item_id = NULL WHERE item_id = ?", (item,))
        self._delete("case_discussion", "case_id = ?", key)
        for table in (*_OF_CHILD_IN_GROUP, *_OF_CHILD):
            self._delete(table, "case_id = ?", key)
        self._delete("agenda_item", "case_id = ?", key)
        for one in (key, *formers):
            self._put_together(one)
            self._take_from_siblings(UUID(bytes=one))
        for one in (*formers, key):
            self._forget([one])
            self._forms_about([one])
            self._watched_without(one)
            self._delete("child_case", "id = ?", one)
            self._taken_out(_OF_CASE, one)
        self._reasons()
        return self._told()

    def _put_together(self, key: bytes) -> None:
        """Delete that the file was put together with another, or the other with it, also where it was undone."""
        mergers = self._ids("SELECT id FROM case_merger WHERE kept = ?1 OR former = ?1", key)
        self._forget(mergers)
        self._forms_about(mergers)
        for one in mergers:
            self._delete("case_merger", "id = ?", one)  # its list of rows goes with it

    def pair(self, pair_id: UUID) -> Counts:
        """Delete one pair's supervision file and return how many rows of each kind went.

        Discussions, decisions and actions about children stay: they are on the children's files.
        """
        key = pair_id.bytes
        sessions = self._ids("SELECT id FROM session WHERE pair_id = ?", key)
        kept = set(
            self._ids(
                "SELECT s.id FROM session s WHERE s.pair_id = ?1 AND ("
                "EXISTS (SELECT 1 FROM case_discussion d WHERE d.session_id = s.id) OR "
                "EXISTS (SELECT 1 FROM decision d WHERE d.session_id = s.id) OR "
                "EXISTS (SELECT 1 FROM action a WHERE a.session_id = s.id AND a.case_id IS NOT NULL))",
                key,
            )
        )
        for session in sessions:
            self._personal_side(session)
        self._training_with(key)
        looked_at = self._ids("SELECT id FROM review WHERE pair_id = ?", key)
        self._forget(looked_at)
        self._delete("review", "pair_id = ?", key)
        papers = self._ids(
            "SELECT a.id FROM attachment a JOIN agreement g ON g.id = a.agreement_id WHERE g.pair_id = ?", key
        )
        self._forget(papers)
        self._forms_about(papers)
        for paper in papers:
            self._delete("attachment", "id = ?", paper)  # its pieces go with it
        own = self._ids("SELECT id FROM action WHERE pair_id = ? AND case_id IS NULL", key)
        agreements = self._ids("SELECT id FROM agreement WHERE pair_id = ?", key)
        self._forget([*own, *agreements, *sessions, key])
        self._forms_about([*own, *agreements, *sessions, key])
        self._delete("action", "pair_id = ? AND case_id IS NULL", key)
        self._db.execute("UPDATE session SET agreement_id = NULL WHERE pair_id = ?", (key,))
        self._db.execute("UPDATE agreement SET supersedes = NULL WHERE pair_id = ?", (key,))
        self._delete("agreement", "pair_id = ?", key)
        for session in sessions:
            if session in kept:
                self._empty(session)
            else:
                self._delete("session", "id = ?", session)
        if not kept and not self._ids("SELECT id FROM action WHERE pair_id = ?", key):
            self._delete("supervision_pair", "id = ?", key)
        for one in (key, *agreements):
            self._taken_out(_OF_PAIR, one)
        self._reasons()
        return self._told()

    def _training_with(self, pair: bytes) -> None:
        """What somebody was trained in goes with the last file of their own supervision, once they have left.

        It belongs to the supervisee's file (practice.md c1), and so is kept as long.
        """
        people = self._ids(
            "SELECT p.id FROM person p JOIN supervision_pair s ON s.supervisee = p.id WHERE s.id = ?1 AND p.left_on IS "
            "NOT NULL AND NOT EXISTS (SELECT 1 FROM supervision_pair o WHERE o.supervisee = p.id AND o.id <> ?1)",
            pair,
        )
        for person in people:
            self._said_of(person)
            for table in ("training", "watching"):
                mine = self._ids(f"SELECT id FROM {table} WHERE person_id = ?", person)  # noqa: S608  # constants
                self._forget(mine)
                self._forms_about(mine)
                self._delete(table, "person_id = ?", person)

    def _watched_without(self, case: bytes) -> None:
        """That somebody asked to watch stays on their training record, without the way to the child.

        What is half written about the family's and the child's consent goes: its form names the record of the asking.
        """
        asked = self._ids("SELECT id FROM watching WHERE case_id = ?", case)
        for one in asked:
            self._db.execute("DELETE FROM revision WHERE record_id = ?", (one,))
            self._db.execute("DELETE FROM audit_salt WHERE record_id = ?", (one,))
        self._forms_about(asked)
        self._db.execute("UPDATE watching SET case_id = NULL WHERE case_id = ?", (case,))

    def _said_of(self, person: bytes) -> None:
        """Delete what was said of somebody, and what they were to reach.

        What they said of others by name is on the others' file: it stays without the name, and not as one of those
        without a name that together may be shown.
        """
        by_name = f"SELECT id FROM feedback WHERE author IN ({_ENTRIES}) AND about <> ?1"  # noqa: S608  a constant
        self._db.execute(f"DELETE FROM audit_salt WHERE record_id IN ({by_name})", (person,))  # noqa: S608  a constant
        self._db.execute(f"UPDATE feedback SET author = NULL, on_paper = 1 WHERE id IN ({by_name})", (person,))  # noqa: S608
        for table, condition in (
            ("feedback", "about = ?1"),
            ("feedback_response", "about = ?1"),
            ("objective", "person_id = ?1"),
        ):
            said = self._ids(f"SELECT id FROM {table} WHERE {condition}", person)  # noqa: S608  # names of ours
            self._forget(said)
            self._forms_about(said)
            self._delete(table, condition, person)
        self._forms_about([person])

    def group(self, session_id: UUID) -> Counts:
        """Delete what a session of a group says of itself, and return how many rows of each kind went.

        Children's parts stay, with what other agencies have taken on for a child: they are on the children's files.
        As long as one rests on it, who led it and when stays too.
        """
        key = session_id.bytes
        self._forget([key])
        self._forms_about([key])
        rests = any(
            self._ids(f"SELECT id FROM {table} WHERE session_id = ?", key)  # noqa: S608  # constants
            for table in ("group_part", "group_decision", "agency_task")
        ) or self._ids("SELECT id FROM action WHERE group_id = ?", key)
        if rests:
            self._db.execute(
                "UPDATE group_session SET title = '', place = '', members = '[]', agenda = '[]', moves = '[]', "
                "notes = ?, agreement_id = NULL WHERE id = ?",
                (dumps(GroupNotes()), key),
            )
            self._counts["group_session"] += 1
        else:
            for table in ("agency", "group_child"):
                self._forget(self._ids(f"SELECT id FROM {table} WHERE session_id = ?", key))  # noqa: S608  # constants
                self._delete(table, "session_id = ?", key)
            self._delete("group_session", "id = ?", key)
        self._taken_out(_OF_GROUP, key)
        return self._told()

    def contact(self, person_id: UUID) -> Counts:
        """Forget a person's address and number; the name stays, because records say who wrote them.

        What was said of somebody whom nobody supervised, or whose file is gone already, goes with them. Two entries
        that were put together are one person.
        """
        self._forget(self._ids(_ENTRIES, person_id.bytes))
        if not self._ids("SELECT id FROM supervision_pair WHERE supervisee = ?", person_id.bytes):
            self._said_of(person_id.bytes)
        every = f"UPDATE person SET email = '', telephone = '' WHERE id IN ({_ENTRIES})"  # noqa: S608  a constant
        self._counts["person"] += self._db.execute(every, (person_id.bytes,)).rowcount
        self._db.execute("UPDATE person_merger SET reason = '', undone_reason = '' WHERE kept = ?", (person_id.bytes,))
        return self._told()

    def alone(self, record_id: UUID) -> Counts:
        """Delete one record that goes by itself, whichever table holds it. A group's sessions stay."""
        self._forget([key := record_id.bytes])
        self._forms_about([key])
        self._db.execute("UPDATE group_session SET agreement_id = NULL WHERE agreement_id = ?", (key,))
        for table in _ALONE:
            self._delete(table, "id = ?", key)
        return self._told()

    def notes(self, note_ids: Iterable[UUID]) -> None:
        """Delete sealed notes that no other table knows of, with their salts; ids that are not there do no harm."""
        keys = [one.bytes for one in note_ids]
        for key in keys:
            self._db.execute("DELETE FROM sealed_note WHERE note_id = ?", (key,))
        self._forget(keys)

    def span(self, record_id: UUID, zone: tzinfo, *, of_child: bool) -> tuple[date | None, date | None]:
        """Return the first and the last day that a child's or a pair's file is about; ``zone`` is the club's."""
        return file_days.span(self._db, record_id, zone, of_child=of_child)

    def _personal_side(self, session: bytes) -> None:
        parts = self._ids("SELECT id FROM personal_part WHERE session_id = ?", session)
        drafts = self._ids("SELECT id FROM personal_draft WHERE session_id = ?", session)
        items = self._ids("SELECT id FROM agenda_item WHERE session_id = ? AND case_id IS NULL", session)
        self._forget([*parts, *drafts, *items])
        self._forms_about(items)
        for note in (*parts, *drafts):
            self._db.execute("DELETE FROM sealed_note WHERE note_id = ?", (note,))
        self._delete("personal_part", "session_id = ?", session)
        self._delete("personal_draft", "session_id = ?", session)
        self._drafts_of_items(items)
        for table in ("place", "preparation", "composer_draft"):
            self._delete(table, "session_id = ?", session)
        # A decision or an action of a child may hang on an item that is not the child's: the item stays, untitled.
        leaned_on = set(
            self._ids(
                "SELECT i.id FROM agenda_item i WHERE i.session_id = ?1 AND i.case_id IS NULL AND ("
                "EXISTS (SELECT 1 FROM decision d WHERE d.item_id = i.id) OR "
                "EXISTS (SELECT 1 FROM action a WHERE a.item_id = i.id AND a.case_id IS NOT NULL))",
                session,
            )
        )
        for item in items:
            if item in leaned_on:
                self._db.execute("UPDATE agenda_item SET title = '' WHERE id = ?", (item,))
            else:
                self._db.execute("UPDATE action SET item_id = NULL WHERE item_id = ?", (item,))
                self._delete("agenda_item", "id = ?", item)

    def _reasons(self) -> None:
        """Why somebody was let in goes with what they were let into; that they were stays in the access log."""
        self._db.execute(
            "DELETE FROM sealed_note WHERE note_id IN (SELECT g.id FROM access_grant g WHERE NOT EXISTS "
            "(SELECT 1 FROM json_each(g.sessions) j JOIN personal_part p ON lower(hex(p.session_id)) = j.value) "
            "AND NOT EXISTS (SELECT 1 FROM json_each(g.cases) j JOIN child_case c ON lower(hex(c.id)) = j.value))"
        )

    def _empty(self, session: bytes) -> None:
        """Leave of a session only who met when: a child's file rests on it."""
        self._db.execute(
            "UPDATE session SET place = '', interruptions = '', moves = '[]', acknowledgement = NULL, paper = NULL "
            "WHERE id = ?",
            (session,),
        )
        self._counts["session"] += 1

    def _drafts_of_items(self, items: Iterable[bytes]) -> None:
        for item in items:
            for note in self._ids("SELECT id FROM personal_draft WHERE item_id = ?", item):
                self._db.execute("DELETE FROM sealed_note WHERE note_id = ?", (note,))
            for table in ("child_draft", "personal_draft", "composer_draft", "place"):
                self._delete(table, "item_id = ?", item)

    def _forms_about(self, ids: Iterable[bytes]) -> None:
        """Delete every form that somebody has half filled about one of these records: its key names the record."""
        gone = {str(UUID(bytes=one)) for one in ids}
        for note, form in self._db.execute("SELECT id, form FROM form_draft").fetchall():
            if any(one in form for one in gone):
                self._db.execute("DELETE FROM sealed_note WHERE note_id = ?", (bytes(note),))
                self._delete("form_draft", "id = ?", bytes(note))

    def _take_from_siblings(self, case_id: UUID) -> None:
        self._db.execute(
            "UPDATE child_case SET siblings = (SELECT json_group_array(value) FROM json_each(child_case.siblings) "
            "WHERE value <> ?1) WHERE EXISTS (SELECT 1 FROM json_each(child_case.siblings) WHERE value = ?1)",
            (case_id.hex,),
        )

    def _forget(self, ids: Iterable[bytes]) -> None:
        """Delete additions, replaced states and salts of these records: the digests in the trail become unusable."""
        ids = tuple(ids)
        added = [addition for one in ids for addition in self._ids("SELECT id FROM addition WHERE record_id = ?", one)]
        SearchIndex(self._db).forget([*ids, *added])
        for one in ids:
            self._delete("addition", "record_id = ?", one)
            self._delete("revision", "record_id = ?", one)
            self._db.execute("DELETE FROM audit_salt WHERE record_id = ?", (one,))
            self._db.execute("DELETE FROM notice WHERE record_id = ?", (one,))
            self._db.execute("DELETE FROM person_merger_row WHERE record_id = ? AND of_column <> 'left_on'", (one,))
            # What a salvage found without its place may be of this record: it names it by id.
            self._db.execute("DELETE FROM salvaged_apart WHERE instr(replace(lower(body), '-', ''), ?)", (one.hex(),))

    def _taken_out(self, whose: str, key: bytes) -> None:
        """Delete the states in which a record was of this file, and forget it whole when nothing of it is left.

        That is so when it was taken out, after a correction or without one. What was moved to another file lives on
        there, or was taken out there: its other states and its salts wait for that file.
        """
        records = self._ids(f"SELECT DISTINCT record_id FROM revision WHERE {whose}", key.hex())  # noqa: S608  constants
        self._delete("revision", whose, key.hex())
        gone = [one for one in records if not self._remains(one)]
        self._forget(gone)
        self._forms_about(gone)

    def _remains(self, record: bytes) -> bool:
        """Whether any table has a row of that id, or a replaced state of it is kept."""
        tables = self._db.execute(
            "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
            "WHERE t.type = 'table' AND c.name = 'id'"
        ).fetchall()
        return bool(self._ids("SELECT record_id FROM revision WHERE record_id = ?", record)) or any(
            self._ids(f'SELECT id FROM "{table}" WHERE id = ?', record)  # noqa: S608  names of ours
            for (table,) in tables
        )

    def _delete(self, table: str, where: str, key: bytes | str) -> None:
        cursor = self._db.execute(f"DELETE FROM {table} WHERE {where}", (key,))  # noqa: S608  # constants
        self._counts[table] += max(0, cursor.rowcount)

    def _ids(self, sql: str, key: bytes | str) -> list[bytes]:
        return [bytes(row[0]) for row in self._db.execute(sql, (key,)).fetchall()]

    def _told(self) -> Counts:
        told = tuple(sorted((table, count) for table, count in self._counts.items() if count))
        self._counts.clear()
        return told

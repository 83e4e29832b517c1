"""Two entries of one person put together: which values were changed for it, and back.

What stands *today* is turned to the entry that is kept: who supervises whom, who holds a case, who owes an action. What
was said, decided, signed or attended on a day stays as it was written. Every column that leads to a person is in one of
the two tables below; a test finds the one that is forgotten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.domain.audit import Act
from app.domain.ids import ActionId, PairId, PersonId
from app.domain.people import SupervisionPair
from app.domain.same_person import PersonMerger
from storage.repositories import since
from storage.repositories.codec import bound, moment
from storage.repositories.table import Store, Table
from storage.search_index import SearchIndex

_MERGER = Table(PersonMerger, "person_merger")
_OPEN_GROUPS = "SELECT id FROM group_session WHERE state IN ('planned', 'draft')"
TURNED = {  # columns that say what stands today, with which of their rows
    ("appointment", "person_id"): "1",
    ("appointment", "line_manager"): "1",
    ("supervision_pair", "supervisor"): "1",
    ("supervision_pair", "supervisee"): "1",
    ("child_case", "lead"): "1",
    ("child_case", "supervisor"): "1",
    ("action", "owner"): "closed_on IS NULL",
    ("cover", "absent"): "1",
    ("cover", "stand_in"): "1",
    ("notice", "person_id"): "seen_at IS NULL",
    ("training", "person_id"): "1",
    ("watching", "person_id"): "1",
    ("objective", "person_id"): "1",
    ("feedback", "about"): "1",
    ("feedback_response", "about"): "1",
    ("group_session", "facilitator"): f"id IN ({_OPEN_GROUPS})",
    ("group_child", "presenter"): f"session_id IN ({_OPEN_GROUPS})",
}
LEFT = {  # columns that stay as they are, with the reason
    ("person_merger", "kept"): "which entry was kept is what the row says",
    ("person_merger", "former"): "which entry was put away is what the row says",
    ("session", "finished_by"): "who finished it",
    ("agenda_item", "proposed_by"): "who proposed it",
    ("preparation", "person_id"): "who had prepared for one session",
    ("case_discussion", "supervisor"): "who spoke of the child that day",
    ("case_discussion", "practitioner"): "as above",
    ("group_part", "supervisor"): "as above",
    ("group_part", "practitioner"): "as above",
    ("decision", "decided_by"): "whose decision it was",
    ("decision", "endorsed_by"): "who approved it",
    ("group_decision", "decided_by"): "whose decision it was",
    ("group_decision", "endorsed_by"): "who approved it",
    ("allocation", "person"): "whom the case was given to that day",
    ("escalation", "raised_by"): "who disagreed",
    ("escalation", "closed_by"): "who closed it",
    ("export_receipt", "signed_by"): "who signed the document",
    ("access_request", "person_id"): "who asked; one that is open stands in the way",
    ("access_grant", "reader"): "whose key was let in: an entry without a key reads nothing",
    ("access_grant", "settled_by"): "who let them in",
    ("notice", "seen_by"): "who saw it",
    ("review", "by"): "who looked at the supervision",
    ("training", "seen_by"): "who saw the certificate",
    ("feedback", "author"): "who said it",
    ("watching_consent", "person_id"): "of whom the family was asked",
    ("child_draft", "writer"): "whose draft it is; one that is open stands in the way",
    ("personal_draft", "writer"): "as above, and sealed to them",
    ("composer_draft", "writer"): "as above",
    ("form_draft", "writer"): "sealed to its writer",
    ("place", "writer"): "where somebody was in a session",
}
_PAIRS_FILE = ("session", "agreement", "action", "review")  # what of a pair's file may have been written since
_SHOWS_TWO = (  # what only two people can have done with each other; ?1 and ?2 are the two, either way round
    "SELECT 1 FROM supervision_pair WHERE supervisor = ?1 AND supervisee = ?2",
    "SELECT 1 FROM appointment WHERE person_id = ?1 AND line_manager = ?2",
    "SELECT 1 FROM child_case WHERE lead = ?1 AND supervisor = ?2",
    "SELECT 1 FROM cover WHERE absent = ?1 AND stand_in = ?2",
    "SELECT 1 FROM case_discussion WHERE practitioner = ?1 AND supervisor = ?2",
    "SELECT 1 FROM decision WHERE decided_by = ?1 AND endorsed_by = ?2",
    "SELECT 1 FROM group_decision WHERE decided_by = ?1 AND endorsed_by = ?2",
    "SELECT 1 FROM training WHERE person_id = ?1 AND seen_by = ?2",
    'SELECT 1 FROM review WHERE "by" = ?1 AND pair_id IN (SELECT id FROM supervision_pair WHERE supervisor = ?2)',
    'SELECT 1 FROM review WHERE "by" = ?1 AND pair_id IN (SELECT id FROM supervision_pair WHERE supervisee = ?2)',
)


class _Half(NamedTuple):
    """One half of a pair that was turned: under which entry it was until ``place`` in the trail, None when lost."""

    column: str
    was: PersonId
    made_at: str
    place: int | None


class PersonMergerRepository(Store[PersonMerger]):
    """One row for each time that two entries were put together."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _MERGER)

    def in_force(self, kept: PersonId) -> tuple[PersonMerger, ...]:
        """Return what is put together under this entry today, the oldest first."""
        return self._many("WHERE t.kept = ? AND t.undone IS NULL ORDER BY t.made_at, t.id", kept)

    def all_in_force(self) -> dict[PersonId, PersonId]:
        """Return every entry that is put away today, with the one it was put together with."""
        return {one.former: one.kept for one in self._many("WHERE t.undone IS NULL ORDER BY t.made_at, t.id")}

    def known_apart(self) -> frozenset[frozenset[PersonId]]:
        """Return the pairs of entries that were taken apart again: somebody has said that they are two people."""
        return frozenset(frozenset({one.kept, one.former}) for one in self._many("WHERE t.undone IS NOT NULL"))

    def putting_away(self, former: PersonId) -> PersonMerger | None:
        """Return what puts this entry away today, or None."""
        return self._first("WHERE t.former = ? AND t.undone IS NULL", former)

    def formers(self, kept: UUID) -> tuple[PersonId, ...]:
        """Return the entries that are put away under this one today, the oldest merger first."""
        return tuple(one.former for one in self.in_force(PersonId(kept)))

    def standing_for(self, person_id: PersonId) -> PersonId:
        """Return under which entry somebody stands today: their own, or the one it was put together with."""
        found = self.putting_away(person_id)
        return person_id if found is None else found.kept

    def is_one(self, one: PersonId, other: PersonId | None) -> bool:
        """Return whether two entries are of one person, as far as that is known."""
        return other is not None and self.standing_for(one) == self.standing_for(other)

    def as_of(self, pair: SupervisionPair, record_id: UUID, act: Act, at: datetime) -> SupervisionPair:
        """Return the pair under the names of when this was done to a record, ``at`` (aware) by the clock."""
        halves = self._halves(pair)
        if not halves:
            return pair
        place = since.place_of(self._db, record_id, act)
        then: dict[str, Any] = {
            half.column: half.was
            for half in halves
            if (half.made_at > moment(at) if place is None or half.place is None else half.place > place)
        }
        return replace(pair, **then)

    def entries_before(self, pair: SupervisionPair) -> dict[str, tuple[PersonId, ...]]:
        """Return under which entries either half of the pair was on file before, the latest first."""
        found: dict[str, tuple[PersonId, ...]] = {}
        for half in self._halves(pair):
            found[half.column] = (*found.get(half.column, ()), half.was)
        return found

    def left_behind(self, person_id: PersonId) -> tuple[PairId, ...]:
        """Return the pairs that were turned away from this entry, in force or not."""
        rows = self._db.execute(
            "SELECT DISTINCT record_id FROM person_merger_row WHERE of_table = 'supervision_pair' AND was = ? "
            "ORDER BY record_id",
            (bound(person_id),),
        ).fetchall()
        return tuple(PairId(UUID(bytes=pair)) for (pair,) in rows)

    def turned_a_pair(self) -> bool:
        """Return whether any pair was ever under another name than today."""
        rows = self._db.execute("SELECT 1 FROM person_merger_row WHERE of_table = 'supervision_pair' LIMIT 1")
        return rows.fetchone() is not None

    def turned_pairs(self, one: PersonMerger) -> tuple[PairId, ...]:
        """Return the pairs that were turned; of a merger that is undone, those that stayed with the kept entry."""
        rows = self._db.execute(
            "SELECT DISTINCT record_id FROM person_merger_row WHERE merger_id = ? AND of_table = 'supervision_pair' "
            "ORDER BY record_id",
            (bound(one.id),),
        ).fetchall()
        return tuple(PairId(UUID(bytes=pair)) for (pair,) in rows)

    @contextmanager
    def as_if(self, one: PersonMerger, today: date) -> Iterator[None]:
        """For the length of the block the two stand together; afterwards nothing of it remains, whatever happens."""
        is_open = self._db.in_transaction
        self._db.execute("SAVEPOINT as_if_one" if is_open else "BEGIN IMMEDIATE")
        try:
            self.save(one)
            self.turn(one, today)
            yield
        finally:
            if is_open:
                self._db.execute("ROLLBACK TO as_if_one")
                self._db.execute("RELEASE as_if_one")
            elif self._db.in_transaction:
                self._db.execute("ROLLBACK")

    def turn(self, one: PersonMerger, today: date) -> None:
        """Turn what stands today from the former entry to the kept one, put the former away, and list each value.

        What the kept one is appointed to stands: a role of the former that runs beside it ends the day before today.
        Where the kept one says no address or number, the former's stands there: nobody looks at the former any more.
        """
        kept, former = one.kept.bytes, one.former.bytes
        self._end_roles(one, today)
        for (table, column), which in TURNED.items():
            rows = self._db.execute(f'SELECT id FROM "{table}" WHERE "{column}" = ? AND {which}', (former,)).fetchall()  # noqa: S608  ours
            for (key,) in rows:
                self._set(one, table, column, key, former, kept)
        wanted, instead = one.former.hex, one.kept.hex
        rows = self._db.execute(
            f"SELECT id, members FROM group_session WHERE instr(members, ?) AND id IN ({_OPEN_GROUPS})",  # noqa: S608  ours
            (wanted,),
        ).fetchall()
        for key, members in rows:
            self._set(one, "group_session", "members", key, members, members.replace(wanted, instead))
        self._take_over_contact(one)
        (left_on,) = self._db.execute("SELECT left_on FROM person WHERE id = ?", (former,)).fetchone()
        if left_on is None:
            self._set(one, "person", "left_on", former, None, _day_before(today))
        self._look_up_anew(one)

    def open_again(self, action_id: ActionId, owner: PersonId) -> PersonId:
        """Return whose an action is that is open again, listed with what was turned when that is another entry."""
        one = self.putting_away(owner)
        if one is None:
            return owner
        self._list(one, "action", "owner", action_id.bytes, owner.bytes, one.kept.bytes)
        return one.kept

    def turn_back(self, one: PersonMerger, staying: frozenset[PairId]) -> None:
        """Set each listed value back that is still as it was changed, and drop the list but for the pairs that stay.

        ``staying`` are pairs that stay with the kept entry, with what was agreed in them: what was finished in them
        before still says the name of then. A group that began since stays with it too.
        """
        pairs = {bound(pair) for pair in staying}
        rows = self._db.execute(
            "SELECT of_table, of_column, record_id, was, became FROM person_merger_row WHERE merger_id = ?",
            (bound(one.id),),
        ).fetchall()
        for table, column, key, was, became in rows:
            if self._stays(one, table, key, pairs):
                continue
            if column == "members":  # others may have been asked since
                (became,) = self._db.execute("SELECT members FROM group_session WHERE id = ?", (key,)).fetchone()
                was = became.replace(one.kept.hex, one.former.hex)
            self._db.execute(
                f'UPDATE "{table}" SET "{column}" = ? WHERE id = ? AND "{column}" IS ?',  # noqa: S608  ours
                (was, key, became),
            )
        self._look_up_anew(one)
        for table, column, key, _was, _became in rows:
            if table != "supervision_pair" or key not in pairs:
                self._db.execute(
                    "DELETE FROM person_merger_row WHERE merger_id = ? AND of_table = ? AND of_column = ? "
                    "AND record_id = ?",
                    (bound(one.id), table, column, key),
                )

    def gives_something(self, one: PersonMerger) -> bool:
        """Return whether more was turned than what the former entry is appointed to and that it is on file."""
        statement = (
            "SELECT 1 FROM person_merger_row WHERE merger_id = ? AND "
            "(of_table NOT IN ('appointment', 'person') OR of_column = 'line_manager')"
        )
        return self._db.execute(statement, (bound(one.id),)).fetchone() is not None

    def took_over_contact(self, one: PersonMerger) -> bool:
        """Return whether an address or number of the former entry stands at the kept one, as it was taken over."""
        statement = (
            "SELECT 1 FROM person_merger_row r JOIN person p ON p.id = r.record_id "
            "WHERE r.merger_id = ? AND r.of_table = 'person' AND ((r.of_column = 'email' AND p.email IS r.became) "
            "OR (r.of_column = 'telephone' AND p.telephone IS r.became))"
        )
        return self._db.execute(statement, (bound(one.id),)).fetchone() is not None

    def later(self, one: PersonMerger) -> tuple[PairId, ...]:
        """Return the turned pairs in which something was written since: somebody has to say whose they are."""
        made_in, at = since.made_in(self._db, one.id), bound(one.made.at)
        written = f"EXISTS (SELECT 1 FROM audit a WHERE a.record_id = t.id AND a.seq > ?2 AND {since.WRITTEN})"  # noqa: S608  constants
        # The terms of a draft are typed without a row in the trail: only its replaced states say when.
        typed = "EXISTS (SELECT 1 FROM revision v WHERE v.record_id = t.id AND v.saved_at > ?3)"
        return tuple(
            pair
            for pair in self.turned_pairs(one)
            if any(
                self._db.execute(
                    f"SELECT 1 FROM {table} t WHERE pair_id = ?1 AND ({written} OR (?3 IS NOT NULL AND {typed}))",  # noqa: S608  constants
                    (bound(pair), made_in, at if table == "agreement" else None),
                ).fetchone()
                for table in _PAIRS_FILE
            )
        )

    def counts(self, person_id: PersonId) -> tuple[tuple[str, int], ...]:
        """Return how many rows of each table stand under an entry, and in how many entries of the trail it wrote."""
        found = Counter[str]()
        key = bound(person_id)
        for table, column in (*TURNED, *LEFT):
            if table == "person_merger" or table.endswith("draft") or table in ("place", "notice"):
                continue
            statement = f'SELECT count(*) FROM "{table}" WHERE "{column}" = ?'  # noqa: S608  names of the schema
            counted = "line_manager" if column == "line_manager" else table  # whom one manages is no role of one's own
            found[counted] += self._db.execute(statement, (key,)).fetchone()[0]
        found["session"] = self._db.execute(
            "SELECT count(*) FROM session WHERE pair_id IN "
            "(SELECT id FROM supervision_pair WHERE ?1 IN (supervisor, supervisee))",
            (key,),
        ).fetchone()[0]
        found["audit"] = self._db.execute("SELECT count(*) FROM audit WHERE person_id = ?", (key,)).fetchone()[0]
        return tuple(sorted((table, count) for table, count in found.items() if count))

    def show_two(self, one: PersonId, other: PersonId) -> bool:
        """Return whether a record says of the two what only two people can do with each other."""
        ways = ((bound(one), bound(other)), (bound(other), bound(one)))
        if any(self._db.execute(statement, way).fetchone() for statement in _SHOWS_TWO for way in ways):
            return True
        together = "SELECT 1 FROM group_session WHERE {} AND {}"
        is_in = "(facilitator = ?{0} OR instr(members, ?{1}))"
        statement = together.format(is_in.format(1, 3), is_in.format(2, 4))
        return self._db.execute(statement, (*ways[0], one.hex, other.hex)).fetchone() is not None

    def is_writing(self, person_id: PersonId) -> bool:
        """Return whether notes that this entry began are not finished."""
        return any(
            self._db.execute(f"SELECT 1 FROM {table} WHERE writer = ?", (bound(person_id),)).fetchone()  # noqa: S608  constants
            for table in ("child_draft", "personal_draft", "composer_draft")
        )

    def _halves(self, pair: SupervisionPair) -> list[_Half]:
        """Return which half of a pair was under which entry until when, the latest first."""
        rows = self._db.execute(
            "SELECT r.of_column, r.was, m.made_at, (SELECT min(seq) FROM audit a WHERE a.record_id = m.id) AS place "
            "FROM person_merger_row r JOIN person_merger m ON m.id = r.merger_id "
            "WHERE r.of_table = 'supervision_pair' AND r.record_id = ? ORDER BY place DESC, m.made_at DESC, m.id DESC",
            (bound(pair.id),),
        ).fetchall()
        return [_Half(column, PersonId(UUID(bytes=was)), made_at, place) for column, was, made_at, place in rows]

    def _take_over_contact(self, one: PersonMerger) -> None:
        statement = "SELECT email, telephone FROM person WHERE id = ?"
        mine, theirs = (self._db.execute(statement, (bound(each),)).fetchone() for each in (one.kept, one.former))
        for column, was, other in zip(("email", "telephone"), mine, theirs, strict=True):
            if other and not was:
                self._set(one, "person", column, one.kept.bytes, was, other)

    def _end_roles(self, one: PersonMerger, today: date) -> None:
        """End what the former entry is appointed to today where the kept one has a role of its own."""
        holds = "starts_on <= ?2 AND (ends_on IS NULL OR ends_on >= ?2)"
        statement = f"SELECT id, ends_on FROM appointment WHERE person_id = ?1 AND {holds}"  # noqa: S608  ours
        if self._db.execute(statement, (bound(one.kept), bound(today))).fetchone() is None:
            return
        for key, ends_on in self._db.execute(statement, (bound(one.former), bound(today))).fetchall():
            self._set(one, "appointment", "ends_on", key, ends_on, _day_before(today))

    def _set(self, one: PersonMerger, table: str, column: str, key: bytes, was: object, became: object) -> None:
        self._db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', (became, key))  # noqa: S608  ours
        self._list(one, table, column, key, was, became)

    def _list(self, one: PersonMerger, table: str, column: str, key: bytes, was: object, became: object) -> None:
        self._db.execute(
            "INSERT INTO person_merger_row (merger_id, of_table, of_column, record_id, was, became) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (bound(one.id), table, column, key, was, became),
        )

    def _look_up_anew(self, one: PersonMerger) -> None:
        """Take actions that changed hands out of the search index: the next search puts them in under the owner."""
        rows = self._db.execute(
            "SELECT record_id FROM person_merger_row WHERE merger_id = ? AND of_table = 'action'", (bound(one.id),)
        ).fetchall()
        SearchIndex(self._db).forget([bytes(key) for (key,) in rows])

    def _stays(self, one: PersonMerger, table: str, key: bytes, pairs: set[object]) -> bool:
        """Return whether a listed value stays: of a pair that stays, or of a group that began since."""
        if table == "supervision_pair":
            return key in pairs
        if table == "action":
            row = self._db.execute("SELECT pair_id FROM action WHERE id = ? AND case_id IS NULL", (key,)).fetchone()
            return row is not None and row[0] in pairs
        which = {"group_session": "?1", "group_child": "(SELECT session_id FROM group_child WHERE id = ?1)"}.get(table)
        if which is None:
            return False
        begun = (
            "SELECT coalesce((SELECT max(seq) > ?3 FROM audit a WHERE a.record_id = g.id AND a.at = g.started_at), "  # noqa: S608  constants
            f"g.started_at > ?2, 0) FROM group_session g WHERE g.id = {which}"
        )
        row = self._db.execute(begun, (key, bound(one.made.at), since.made_in(self._db, one.id))).fetchone()
        return bool(row and row[0])


def _day_before(day: date) -> str:
    return date.fromordinal(day.toordinal() - 1).isoformat()

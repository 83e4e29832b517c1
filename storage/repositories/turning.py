"""Turns the rows of one child's file to another file of the same child, and back when that was wrong.

Which columns lead to a child is read from the schema, so that no table is forgotten. Each row that is turned is listed,
and so is what stood on the other file before: a row in neither list was written since, and a person says whose it is.
A replaced state keeps the file that it stood on then; once two files are apart again, those kept while they were one
say the file that their record is on, so that disposing of either finds all of its own and nothing of the other's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from app.domain.ids import CaseId
from app.domain.merging import Merger, Written
from storage.repositories.codec import bound
from storage.repositories.revisions import TAKEN_OUT
from storage.search_index import SearchIndex

Counts = tuple[tuple[str, int], ...]  # table -> how many rows

LEFT = {  # columns that lead to a child and stay as they are, with the reason
    ("case_merger", "kept"): "which file was kept is what the row says",
    ("case_merger", "former"): "which file was put away is what the row says",
}
PLACES = frozenset({"agenda_item", "group_child"})  # of an agenda: written under, and empty before
# What a row goes with: the id of that one. ?1 is the file.
_GOES_WITH = {
    "case_discussion": "item_id",
    "decision": "item_id",
    "action": "coalesce(item_id, (SELECT g.id FROM group_child g WHERE g.session_id = t.group_id AND g.case_id = ?1))",
    "group_part": "item_id",
    "group_decision": "item_id",
    "agency_task": "(SELECT g.id FROM group_child g WHERE g.session_id = t.session_id AND g.case_id = ?1)",
    "attachment": "discussion_id",
    "watching_consent": "watching_id",
    "escalation": "source_id",
}
NOT_OURS = "form NOT LIKE 'put-together-%'"  # what is half filled in about putting together stays where it is
FIXED = frozenset({"export_receipt"})  # it tells of a document that says the number of the kept file


@dataclass(frozen=True, slots=True)
class _Row:
    table: str
    goes_with: bytes | None


def columns(db: Any) -> dict[str, str]:
    """Return every table with a column that leads to a child's file and is turned, and which that is."""
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    return {
        table: key[3]
        for table in sorted(tables)
        for key in db.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        if key[2] == "child_case" and (table, key[3]) not in LEFT
    }


def counts(db: Any, case_id: CaseId) -> Counts:
    """Return how many rows of each table are on a file."""
    found = {
        table: db.execute(f'SELECT count(*) FROM "{table}" WHERE "{column}" = ?', (bound(case_id),)).fetchone()[0]  # noqa: S608
        for table, column in columns(db).items()
    }
    return tuple(sorted((table, count) for table, count in found.items() if count))


def turn(db: Any, one: Merger) -> None:
    """Turn every row of the former file to the kept one, and list each; list what was on the kept one, too."""
    kept, former, merger = bound(one.kept), bound(one.former), bound(one.id)
    turned: list[bytes] = []
    for table, column in columns(db).items():
        db.execute(
            f'INSERT INTO case_merger_own (merger_id, record_id) SELECT ?, id FROM "{table}" WHERE "{column}" = ?',  # noqa: S608
            (merger, kept),
        )
        ids = [bytes(key) for (key,) in db.execute(f'SELECT id FROM "{table}" WHERE "{column}" = ?', (former,))]  # noqa: S608
        _list(db, one, table, column, ids)
        db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" = ?', (kept, former))  # noqa: S608
        turned += ids
    db.execute(
        "INSERT OR IGNORE INTO case_merger_own (merger_id, record_id) SELECT ?, record_id FROM revision "
        "WHERE json_extract(body, '$.case_id') = ?",
        (merger, one.kept.hex),
    )
    _list_as_it_was(db, one)
    _turn_forms(db, one)
    _look_up_anew(db, turned)


def written_since(db: Any, one: Merger) -> tuple[Written, ...]:
    """Return what is on the kept file since, each with what goes with it, in the order in which it came to be."""
    return _Since(db, one).written


def changed_since(db: Any, one: Merger) -> Counts:
    """Return how many turned rows of each table were changed while they stood on the kept file: they go back so.

    With what was added to them, and what came to hang on them.
    """
    rows = db.execute(
        "SELECT l.of_table, count(DISTINCT l.record_id) FROM case_merger_row l JOIN revision v "
        "ON v.record_id = l.record_id AND v.record_kind IN (l.of_table, ?4) "
        "WHERE l.merger_id = ?1 AND json_extract(v.body, '$.case_id') = ?2 AND (v.saved_at >= ?3 OR NOT EXISTS "
        "(SELECT 1 FROM case_merger_own o WHERE o.merger_id = ?1 AND o.record_id = l.record_id)) "
        "GROUP BY l.of_table",
        (bound(one.id), one.kept.hex, bound(one.made.at), TAKEN_OUT),
    ).fetchall()
    return _summed(rows, _added_since(db, one, "case_merger_row"), _Since(db, one).hanging(on_turned=True))


def kept_changed_since(db: Any, one: Merger) -> Counts:
    """Return how much of what was the kept file's own was changed, added to or taken out since, its card too.

    By how often each had been changed when the two were put together, whatever the clock said. It stays where it is.
    """
    rows = db.execute(
        "SELECT kind, count(*) FROM (SELECT coalesce(max(CASE WHEN v.record_kind <> ?2 THEN v.record_kind END), ?2) "
        "AS kind FROM case_merger_own o JOIN revision v ON v.record_id = o.record_id WHERE o.merger_id = ?1 "
        "GROUP BY o.record_id, o.revisions HAVING count(*) > o.revisions) GROUP BY kind",
        (bound(one.id), TAKEN_OUT),
    ).fetchall()
    return _summed(rows, _added_since(db, one, "case_merger_own"), _Since(db, one).hanging(on_turned=False))


def held_since(db: Any, one: Merger) -> frozenset[UUID]:
    """Return the holds on the kept file that it did not have when the two were put together, released ones too."""
    rows = db.execute(
        "SELECT h.id FROM retention_hold h WHERE h.record_id = ?1 AND NOT EXISTS "
        "(SELECT 1 FROM case_merger_own o WHERE o.merger_id = ?2 AND o.record_id = h.id)",
        (bound(one.kept), bound(one.id)),
    ).fetchall()
    return frozenset(UUID(bytes=key) for (key,) in rows)


def turn_back(db: Any, one: Merger, theirs: Collection[UUID]) -> None:
    """Turn the listed rows back, with what was written since and is of the former file's child; then drop the lists.

    ``theirs`` are the ids of those that ``written_since`` returns. The others stay on the kept file.
    """
    since = _Since(db, one)
    for table, key in since.going(theirs):
        statement = f'UPDATE "{table}" SET "{since.column[table]}" = ? WHERE id = ?'  # noqa: S608  names of the schema
        db.execute(statement, (bound(one.former), key))
    staying = since.stays(theirs)
    ids = [key for _table, key in since.going(theirs)] + [key for key in since.turned if key not in staying]
    ids += [each.id.bytes for each in since.written if each.is_gone and each.id in theirs]
    for key in set(ids):
        db.execute(
            "UPDATE revision SET body = json_set(body, '$.case_id', ?1) WHERE record_id = ?2 AND "
            "json_extract(body, '$.case_id') = ?3 AND (saved_at >= ?4 OR ?5)",
            (one.former.hex, key, one.kept.hex, bound(one.made.at), key not in since.own),
        )
    db.execute(
        "UPDATE form_draft SET form = replace(form, ?1, ?2) WHERE id IN "
        "(SELECT record_id FROM case_merger_row WHERE merger_id = ?3 AND of_table = 'form_draft')",
        (str(one.kept), str(one.former), bound(one.id)),
    )
    for table in ("case_merger_row", "case_merger_own"):
        db.execute(f"DELETE FROM {table} WHERE merger_id = ?", (bound(one.id),))  # noqa: S608  constants
    _look_up_anew(db, ids)


class _Since:
    """What stands on the kept file of one merger: what was turned, what was there, what came since."""

    def __init__(self, db: Any, one: Merger) -> None:
        self._db, self._one = db, one
        self.column = columns(db)
        merger = bound(one.id)
        self.turned = {
            bytes(key): str(table)
            for table, key in db.execute(
                "SELECT of_table, record_id FROM case_merger_row WHERE merger_id = ? AND of_table <> 'form_draft'",
                (merger,),
            ).fetchall()
        }
        self.own = self._keys("SELECT record_id FROM case_merger_own WHERE merger_id = ?", merger)
        others = self._keys(
            "SELECT l.record_id FROM case_merger_row l JOIN case_merger m ON m.id = l.merger_id "
            "WHERE m.kept = ? AND m.undone IS NULL AND m.id <> ?",
            bound(one.kept),
            merger,
        )
        self._before = set(self.turned) | self.own | others
        self._rows = self._standing()

    @cached_property
    def written(self) -> tuple[Written, ...]:
        """What a person is asked about."""
        units: dict[bytes, list[bytes]] = {}
        for key in sorted(self._rows):
            root = None if key in self._before else self._root(key)
            if root is not None:
                units.setdefault(root, [root] if root in self._before else []).append(key)
        found = [
            Written(tuple((self._rows[key].table, UUID(bytes=key)) for key in sorted(keys, key=root.__ne__)))
            for root, keys in units.items()
        ]
        return (*sorted(found, key=lambda one: min(key for _table, key in one.rows)), *self._gone())

    def going(self, theirs: Collection[UUID]) -> list[tuple[str, bytes]]:
        """Return the rows that go to the former file, by table and id."""
        asked = {key.bytes for one in self.written for _table, key in one.rows if not one.is_gone}
        chosen = {key.bytes for one in self.written if one.id in theirs for _table, key in one.rows if not one.is_gone}

        def goes(key: bytes) -> bool:
            if key in asked:
                return key in chosen
            if key in self._before:
                return key in self.turned
            anchor = self._rows[key].goes_with
            return anchor is not None and anchor in self._rows and goes(anchor)

        return [(row.table, key) for key, row in self._rows.items() if goes(key)]

    def hanging(self, *, on_turned: bool) -> Counts:
        """Return what came since and goes with a row that was there, by table; nobody is asked whose it is."""
        found: dict[str, int] = {}
        for key, row in self._rows.items():
            if key in self._before or row.table in FIXED or self._root(key) is not None:
                continue
            anchor = row.goes_with
            while anchor is not None and anchor not in self._before:
                anchor = self._rows[anchor].goes_with
            if (anchor in self.turned) is on_turned:
                found[row.table] = found.get(row.table, 0) + 1
        return tuple(found.items())

    def stays(self, theirs: Collection[UUID]) -> set[bytes]:
        """Return the listed rows that stay: places under which something was written that is the kept file's."""
        return {key.bytes for one in self.written if one.id not in theirs for _table, key in one.rows}

    def _root(self, key: bytes) -> bytes | None:
        """Return what is asked about for a row that came since; None for what goes with a row that was there."""
        row = self._rows[key]
        if row.table in FIXED:
            return None
        anchor = row.goes_with
        if anchor is None or anchor not in self._rows:
            return key
        if anchor not in self._before:
            return self._root(anchor)
        is_free = self._rows[anchor].table in PLACES and not any(
            each.goes_with == anchor and other in self._before for other, each in self._rows.items()
        )
        return anchor if is_free else None

    def _standing(self) -> dict[bytes, _Row]:
        found: dict[bytes, _Row] = {}
        for table, column in self.column.items():
            goes_with = _GOES_WITH.get(table, "NULL")
            rows = self._db.execute(
                f'SELECT id, {goes_with} FROM "{table}" t WHERE "{column}" = ?1',  # noqa: S608  names of ours
                (bound(self._one.kept),),
            ).fetchall()
            found |= {bytes(key): _Row(table, None if other is None else bytes(other)) for key, other in rows}
        return found

    def _gone(self) -> list[Written]:
        """Return what was written since and taken out again, where something that it said is kept."""
        rows = self._db.execute(
            "SELECT DISTINCT record_kind, record_id FROM revision WHERE record_kind <> ? AND "
            "json_extract(body, '$.case_id') = ? ORDER BY record_id",
            (TAKEN_OUT, self._one.kept.hex),
        ).fetchall()
        return [
            Written(((str(kind), UUID(bytes=key)),), is_gone=True)
            for kind, key in rows
            if bytes(key) not in self._before and bytes(key) not in self._rows
        ]

    def _keys(self, sql: str, *values: object) -> set[bytes]:
        return {bytes(key) for (key,) in self._db.execute(sql, values).fetchall()}


def _list(db: Any, one: Merger, table: str, column: str, ids: Iterable[bytes]) -> None:
    for key in ids:
        db.execute("INSERT INTO case_merger_row VALUES (?, ?, ?, ?)", (bound(one.id), table, column, key))


def _list_as_it_was(db: Any, one: Merger) -> None:
    """List the card of the kept file, its holds and every addition, and how often each listed one had been changed."""
    merger, kept = bound(one.id), bound(one.kept)
    db.execute("INSERT OR IGNORE INTO case_merger_own (merger_id, record_id) VALUES (?, ?)", (merger, kept))
    db.execute(
        "INSERT OR IGNORE INTO case_merger_own (merger_id, record_id) "
        "SELECT ?, id FROM retention_hold WHERE record_id = ?",
        (merger, kept),
    )
    db.execute(
        "INSERT OR IGNORE INTO case_merger_own (merger_id, record_id) SELECT ?1, id FROM addition WHERE record_id IN "
        "(SELECT record_id FROM case_merger_own WHERE merger_id = ?1 "
        "UNION ALL SELECT record_id FROM case_merger_row WHERE merger_id = ?1)",
        (merger,),
    )
    db.execute(
        "UPDATE case_merger_own SET revisions = c.times FROM "
        "(SELECT record_id AS changed, count(*) AS times FROM revision GROUP BY record_id) c "
        "WHERE merger_id = ? AND record_id = c.changed",
        (merger,),
    )


def _added_since(db: Any, one: Merger, listed: str) -> Counts:
    """Return how many additions since there are to the rows of one of the two lists."""
    row = db.execute(
        f"SELECT count(*) FROM addition a WHERE a.record_id IN (SELECT record_id FROM {listed} WHERE merger_id = ?1) "  # noqa: S608  constants
        "AND a.id NOT IN (SELECT record_id FROM case_merger_own WHERE merger_id = ?1)",
        (bound(one.id),),
    ).fetchone()
    return (("addition", int(row[0])),) if row[0] else ()


def _summed(*parts: Iterable[tuple[str, int]]) -> Counts:
    found: dict[str, int] = {}
    for table, count in (each for part in parts for each in part):
        found[str(table)] = found.get(str(table), 0) + int(count)
    return tuple(sorted(found.items()))


def _turn_forms(db: Any, one: Merger) -> None:
    """Let what somebody has half filled in about the former file be offered to them on the kept one."""
    forms = db.execute(f"SELECT id FROM form_draft WHERE instr(form, ?) AND {NOT_OURS}", (str(one.former),)).fetchall()  # noqa: S608
    _list(db, one, "form_draft", "form", [bytes(key) for (key,) in forms])
    for (key,) in forms:
        statement = "UPDATE form_draft SET form = replace(form, ?, ?) WHERE id = ?"
        db.execute(statement, (str(one.former), str(one.kept), key))


def _look_up_anew(db: Any, records: list[bytes]) -> None:
    """Take the records and what was added to them out of the search index: the next search puts them in again."""
    added = [
        bytes(key)
        for record in records
        for (key,) in db.execute("SELECT id FROM addition WHERE record_id = ?", (record,)).fetchall()
    ]
    SearchIndex(db).forget([*records, *added])

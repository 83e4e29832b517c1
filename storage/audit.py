"""The audit trail: what was done, by whom, when; ids, times and digests only, each row chained to the one before.

Tamper-evident against outsiders and mistakes, never tamper-proof: who holds a key to the vault could write the whole
chain anew, and only heads kept elsewhere (anchor, signed records, backup manifests) would tell.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from app.domain.audit import Act
from storage.connection import Database, Row
from storage.keys.hierarchy import canonical, same

SALT_BYTES = 16
CLOCK_SLACK = timedelta(minutes=2)

_NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
COLUMNS = "seq, at, clock_was, person_id, act, kind, record_id, digest, prev, hash"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One row. ``clock_was`` is set where the computer's clock stood more than 2 minutes before the row before."""

    seq: int
    at: datetime  # aware, UTC: the computer's clock when it was written
    clock_was: datetime | None  # the time of the row before, when the clock went back
    person_id: UUID | None  # None for the recovery key
    act: str  # a value of app.domain.audit.Act
    kind: str  # which kind of record, such as "case" or "vault"
    record_id: UUID | None
    digest: bytes | None = field(repr=False)
    hash: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The end of the chain: the number of rows and the hash of the last one."""

    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """The result of reading the whole chain. ``first_bad_seq`` is where it first does not hold, None when it does.

    ``lost`` counts rows that a salvage noted as lost: a gap that is noted does not break the chain.
    """

    ok: bool
    count: int
    first_bad_seq: int | None
    head_hash: bytes
    lost: int = 0


@dataclass(frozen=True, slots=True)
class AuditGap:
    """Rows that are noted as lost, from ``first`` to ``last``, and the aware times of what stands around them.

    ``mended_at`` is when the trail itself says that a damaged file was mended, as that noted it; None when it says no
    such thing: whoever has a key can note a gap.
    """

    first: int
    last: int
    before: datetime | None  # None when the trail has nothing before it, or after it
    after: datetime | None
    mended_at: datetime | None


class AuditLog:
    """The trail of one open vault."""

    def __init__(
        self, db: Database, vault_id: UUID, digest: Callable[[bytes], bytes], random_bytes: Callable[[int], bytes]
    ) -> None:
        """``digest`` is the HMAC under ``audit-digest-v1``."""
        self._db = db
        self._start = hashlib.sha256(b"holdfast-audit-v1" + vault_id.bytes).digest()
        self._digest = digest
        self._random_bytes = random_bytes

    def add(
        self,
        act: str,
        *,
        kind: str,
        person_id: UUID | None,
        now: datetime,
        record_id: UUID | None = None,
        content: bytes | None = None,
    ) -> AuditEntry:
        """Append one row and return it. To be called inside the transaction of the change itself.

        ``content`` is what the record holds now; only a salted, keyed digest of it is kept, and only where there is
        a ``record_id``. Raises ValueError outside a transaction, for a naive time and for an act or kind that is not
        a short lower-case word: no name or text ever enters the trail.
        """
        if not self._db.in_transaction:
            raise ValueError("an audit row belongs into the transaction of its change")
        if not _NAME.fullmatch(act) or not _NAME.fullmatch(kind):
            raise ValueError("act and kind are short lower-case words")
        at = _utc(now)
        seq, prev, last_at = self._last()
        clock_was = last_at if last_at is not None and at < last_at - CLOCK_SLACK else None
        digest = self._kept_digest(seq + 1, record_id, content)
        entry = AuditEntry(seq + 1, at, clock_was, person_id, str(act), kind, record_id, digest, b"")
        row_hash = _hash(prev, _hashed_fields(_as_row(entry)))
        self._db.execute(
            f"INSERT INTO audit ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608  # a constant
            (*_as_row(entry), prev, row_hash),
        )
        return entry_of((*_as_row(entry), prev, row_hash))

    def entries(
        self, *, record_id: UUID | None = None, after: int = 0, newest_first: bool = False, limit: int = -1
    ) -> list[AuditEntry]:
        """Return rows with a seq above ``after``, of one record or all, oldest first unless asked; -1 for no limit."""
        order = "DESC" if newest_first else "ASC"
        rows = self._db.execute(
            f"SELECT {COLUMNS} FROM audit WHERE seq > ? AND (? IS NULL OR record_id = ?) "  # noqa: S608  # constants
            f"ORDER BY seq {order} LIMIT ?",
            (after, record_id and record_id.bytes, record_id and record_id.bytes, limit),
        )
        return [entry_of(row) for row in rows]

    def head(self) -> AuditHead:
        """Return the end of the chain, for anchors, signed records and manifests. Seq 0 when there is no row."""
        seq, last_hash, _ = self._last()
        return AuditHead(seq, last_hash)

    def hash_at(self, seq: int) -> bytes | None:
        """Return the hash of row ``seq``, or None when there is no such row. Row 0 is the start of every chain."""
        if seq == 0:
            return self._start
        row = self._db.execute("SELECT hash FROM audit WHERE seq = ?", (seq,)).fetchone()
        return bytes(row[0]) if row else None

    def find(self, row_hash: bytes) -> AuditEntry | None:
        """Return the entry of this hash, as a signed record names it, or None when the trail does not hold it."""
        row = self._db.execute(f"SELECT {COLUMNS} FROM audit WHERE hash = ?", (row_hash,)).fetchone()  # noqa: S608  # a constant
        return None if row is None else entry_of(row)

    def verify(self) -> AuditCheck:
        """Read every row and say whether numbers, links and hashes hold (100,000 rows: about a second)."""
        gaps = self.gaps()
        prev, count, bad, lost, expected = self._start, 0, None, 0, 1
        for row in self._db.execute(f"SELECT {COLUMNS} FROM audit ORDER BY seq"):  # noqa: S608  # a constant
            count += 1
            kept_prev, kept_hash = bytes(row[8]), bytes(row[9])
            if expected in gaps and row[0] == gaps[expected] + 1:
                lost += row[0] - expected
                expected, prev = row[0], kept_prev
            good = row[0] == expected and kept_prev == prev and kept_hash == _hash(prev, _hashed_fields(row[:8]))
            if bad is None and not good:
                bad = int(row[0])
            prev, expected = kept_hash, row[0] + 1
        return AuditCheck(bad is None, count, bad, prev, lost)

    def gaps(self) -> dict[int, int]:
        """Return the rows that a salvage noted as lost: first -> last of each gap. Empty in almost every vault."""
        known = self._db.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'audit_gap'").fetchone()
        if known is None:  # a schema from before the table
            return {}
        return dict(self._db.execute("SELECT first_seq, last_seq FROM audit_gap").fetchall())

    def noted_gaps(self) -> tuple[AuditGap, ...]:
        """Return the rows that are noted as lost, with what the trail says around each and why, in order."""
        if not self.gaps():
            return ()
        rows = self._db.execute(
            "SELECT first_seq, last_seq, noted_at, (SELECT at FROM audit WHERE seq = first_seq - 1), "
            "(SELECT at FROM audit WHERE seq = last_seq + 1) FROM audit_gap ORDER BY first_seq"
        ).fetchall()
        statement = "SELECT seq, at FROM audit WHERE act = ?"
        mended = self._db.execute(statement, (Act.SALVAGED.value,)).fetchall()
        return tuple(
            AuditGap(first, last, _time(before), _time(after), _mended(mended, last, noted))
            for first, last, noted, before, after in rows
        )

    def matches(self, seq: int, content: bytes) -> bool | None:
        """Return whether ``content`` is what row ``seq`` was written about; None when it cannot be told any more."""
        row = self._db.execute(
            "SELECT a.digest, s.salt FROM audit a JOIN audit_salt s ON s.record_id = a.record_id AND s.seq = a.seq "
            "WHERE a.seq = ?",
            (seq,),
        ).fetchone()
        if row is None or row[0] is None:
            return None
        former = self._db.execute(
            "SELECT audit FROM former_key WHERE until_seq >= ? ORDER BY until_seq LIMIT 1", (seq,)
        ).fetchone()
        salted = row[1] + content
        return same(row[0], self._digest(salted) if former is None else hmac.digest(former[0], salted, "sha256"))

    def forget(self, record_id: UUID) -> None:
        """Delete the salts of a deleted record, inside its transaction: its digests in the chain say nothing then."""
        self._db.execute("DELETE FROM audit_salt WHERE record_id = ?", (record_id.bytes,))

    def _last(self) -> tuple[int, bytes, datetime | None]:
        row = self._db.execute("SELECT seq, hash, at FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
        return (0, self._start, None) if row is None else (row[0], bytes(row[1]), datetime.fromisoformat(row[2]))

    def _kept_digest(self, seq: int, record_id: UUID | None, content: bytes | None) -> bytes | None:
        if record_id is None or content is None:
            return None
        salt = self._random_bytes(SALT_BYTES)
        self._db.execute("INSERT INTO audit_salt VALUES (?, ?, ?)", (record_id.bytes, seq, salt))
        return self._digest(salt + content)


def _utc(now: datetime) -> datetime:
    if now.tzinfo is None:
        raise ValueError("times are aware")
    return now.astimezone(UTC)


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _mended(mended: list[Row], last: int, noted: str) -> datetime | None:
    """Return when a mending behind row ``last`` noted what was lost, if one did at that time."""
    for seq, at in mended:
        with suppress(ValueError):
            if seq > last and datetime.fromisoformat(noted) == datetime.fromisoformat(at):
                return datetime.fromisoformat(at)
    return None


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="microseconds")


def _as_row(entry: AuditEntry) -> Row:
    return (
        entry.seq,
        _text(entry.at),
        _text(entry.clock_was),
        entry.person_id and entry.person_id.bytes,
        entry.act,
        entry.kind,
        entry.record_id and entry.record_id.bytes,
        entry.digest,
    )


def entry_of(row: Row) -> AuditEntry:
    """Return the entry in a row of ``COLUMNS``."""
    seq, at, clock_was, person, act, kind, record, digest, _, row_hash = row
    return AuditEntry(
        seq,
        datetime.fromisoformat(at),
        datetime.fromisoformat(clock_was) if clock_was else None,
        UUID(bytes=person) if person else None,
        act,
        kind,
        UUID(bytes=record) if record else None,
        digest,
        row_hash,
    )


def _hashed_fields(row: Row) -> Iterator[object]:
    return (value.hex() if isinstance(value, bytes) else value for value in row)


def _hash(prev: bytes, fields: Iterator[object]) -> bytes:
    return hashlib.sha256(prev + canonical(list(fields))).digest()

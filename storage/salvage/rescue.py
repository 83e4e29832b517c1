"""From a damaged vault to a new one with the same keys. The damaged file is only ever read."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from app.domain.audit import Act
from app.domain.errors import AppError, DamagedVaultError, VaultExistsError
from storage import backup, connection, files, holders
from storage.audit import AuditLog
from storage.connection import Database, transaction
from storage.keys import header as headers
from storage.keys.hierarchy import MasterLabel
from storage.keys.ring import KeyRing
from storage.keys.slots import SlotKind
from storage.migrations import Step, migrate
from storage.migrations.steps import STEPS
from storage.salvage import sources
from storage.salvage.loss import Lost, Rescued, counted, kind_of
from storage.salvage.mending import Mending
from storage.salvage.pages import Pages
from storage.salvage.sources import Source, Sources
from storage.unlocking import Unlocked

_INNER = frozenset(  # counted nowhere, or in a way of their own
    {"audit", "audit_salt", "audit_gap", "revision", "device", "place", "vault_meta", "sealed_key", "key_holder"}
    | {"former_key", "preparation", "salvaged_apart", "attachment_chunk", "person_merger_row"}
    | {"case_merger_row", "case_merger_own"}
)


def rescue(
    unlocked: Unlocked,
    target: Path,
    *,
    now: datetime,
    random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    steps: tuple[Step, ...] = STEPS,
) -> Rescued:
    """Write what is whole of ``unlocked.path`` into a new vault at ``target``, and count what was lost.

    The same passphrases open it. Any thread, some seconds for 50 MB. Raises DamagedVaultError("records") when nothing
    can be read or nobody could open what is left, VaultExistsError, DiskFullError, ReadOnlyError, StorageFailedError;
    nothing half written remains.
    """
    finals = (target, headers.keys_path(target), headers.copy_path(target))
    if any(final.exists() for final in finals):
        raise VaultExistsError
    building = target.with_name(target.name + ".new")
    try:
        with files.as_app_errors():
            target.parent.mkdir(parents=True, exist_ok=True)
            files.remove_all((building, building.with_name(building.name + "-journal")))
        found = _read(unlocked, building.with_name(building.name + ".read"), steps)
        ring = unlocked.ring
        db = connection.create(building, ring.database_key())
        try:
            result = _Writer(db, unlocked, found, now, random_bytes, steps).write(target)
        finally:
            connection.close(db)
        with files.as_app_errors():
            for final in finals[1:]:
                files.write_new(final, headers.encoded(unlocked.header))
            files.move_new(building, target)
            files.sync_folder(target.parent)
    except BaseException:
        files.remove_all((building, building.with_name(building.name + "-journal")))
        if not target.exists():
            files.remove_all(finals[1:])
        raise
    return result


def _read(unlocked: Unlocked, copy: Path, steps: tuple[Step, ...]) -> Sources:
    """Read the damaged file; with a journal beside it, a copy in which the journal was played back, if that works."""
    path, key = unlocked.path, unlocked.ring.database_key()
    journal = path.with_name(path.name + "-journal")
    read_from = path
    beside = copy.with_name(copy.name + "-journal")
    try:
        if journal.exists() and journal.stat().st_size:
            with files.as_app_errors():
                backup.copy_file(path, copy)
                backup.copy_file(journal, beside)
            with suppress(AppError):
                connection.play_back(copy, key)
                read_from = copy
        found = sources.read(Pages(read_from, key), steps)
    finally:
        files.remove_all((copy, beside))
    if not any(source.rows for source in found.tables.values()):
        raise DamagedVaultError("records")
    return found


class _Writer:
    """Writes one salvaged vault, in one transaction."""

    def __init__(
        self,
        db: Database,
        unlocked: Unlocked,
        found: Sources,
        now: datetime,
        random_bytes: Callable[[int], bytes],
        steps: tuple[Step, ...],
    ) -> None:
        self._db, self._unlocked, self._found = db, unlocked, found
        self._now, self._random_bytes, self._steps = now.astimezone(UTC), random_bytes, steps
        self._written: dict[str, int] = {}

    def write(self, target: Path) -> Rescued:
        """Write every table, mend what hangs loose, note what was lost in the trail."""
        db, found = self._db, self._found
        db.execute("PRAGMA foreign_keys=OFF")
        migrate(db, self._steps[: found.version], before_first=_nothing)
        with transaction(db):
            triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
            for name, _sql in triggers:
                db.execute(f'DROP TRIGGER "{name}"')
            for source in found.tables.values():
                self._written[source.shape.name] = self._fill(source)
            self._complete_meta()
            keys_lost = self._complete_holders()
            for _name, sql in triggers:
                db.execute(sql)
        migrate(db, self._steps, before_first=_nothing)
        with transaction(db):
            mending = Mending(db, self._now, found.tables["child_case"].second)
            lost = [counted(kind_of(name), gone) for name, gone in self._gone(mending).items() if gone]
            lost += self._lost_drafts()
            mending.tie_together()
            trail_lost = self._note_gaps()
            self._log().add(Act.SALVAGED, kind="vault", person_id=self._person(), now=self._now)
        db.execute("PRAGMA foreign_keys=ON")
        return Rescued(
            path=target,
            pages=found.pages,
            damaged_pages=found.damaged,
            kept=self._kept(mending),
            lost=tuple(sorted(lost, key=lambda one: one.kind)),
            earlier=dict(mending.earlier),
            apart=dict(mending.apart),
            blanked=dict(mending.blanked),
            stand_ins=sum(mending.stand_ins.values()),
            strays=found.strays,
            keys_lost=keys_lost,
            trail_lost=trail_lost,
        )

    @property
    def _ring(self) -> KeyRing:
        return self._unlocked.ring

    def _fill(self, source: Source) -> int:
        columns = source.shape.columns
        names = ", ".join(f'"{column}"' for column in columns)
        slots = ", ".join("?" * len(columns))
        statement = f'INSERT OR IGNORE INTO "{source.shape.name}" ({names}) VALUES ({slots})'  # noqa: S608  # our names
        written = 0
        for row in source.rows:
            with suppress(dbapi2.IntegrityError):  # a row that breaks a rule of its table was none of it
                written += self._db.execute(statement, tuple(row[column] for column in columns)).rowcount
        return written

    def _complete_meta(self) -> None:
        header = self._unlocked.header
        self._db.execute(
            "INSERT OR REPLACE INTO vault_meta (only, vault_id, db_epoch, created_at) VALUES (1, ?, ?, "
            "coalesce((SELECT created_at FROM vault_meta), ?))",
            (header.vault_id.bytes, header.db_epoch, self._now.isoformat()),
        )

    def _complete_holders(self) -> tuple[str, ...]:
        """Name the holder at hand when the table of holders lost them. Returns the labels of those still nameless.

        Who holds which slot also stands beside every sealed note. Raises DamagedVaultError("records") when it cannot
        be told who is at the keyboard: nobody could open what would be written.
        """
        known = {bytes(row[0]) for row in self._db.execute("SELECT slot_id FROM key_holder")}
        mine = self._ring.slot_id.bytes
        if mine not in known:
            row = self._db.execute(
                "SELECT reader_id FROM sealed_key WHERE slot_id = ? AND reader_id <> ? LIMIT 1", (mine, bytes(16))
            ).fetchone()
            openers = self._db.execute(
                "SELECT DISTINCT person_id FROM audit WHERE act = ? AND person_id IS NOT NULL", (Act.OPENED.value,)
            ).fetchall()
            person = row[0] if row else openers[0][0] if len(openers) == 1 else None
            is_sheet = self._unlocked.kind is SlotKind.RECOVERY
            if person is None and not is_sheet:
                raise DamagedVaultError("records")
            self._db.execute(
                "INSERT INTO key_holder (slot_id, person_id, public_key) VALUES (?, ?, ?)",
                (mine, None if is_sheet else person, self._ring.public_key()),
            )
            known.add(mine)
        return tuple(slot.label for slot in self._unlocked.header.slots if slot.slot_id.bytes not in known)

    def _gone(self, mending: Mending) -> dict[str, set[bytes]]:
        """Return the ids that are lost, by table, after older states were put in the place of what has one."""
        gone: dict[str, set[bytes]] = {}
        made = self._made_by_trail()
        for name, source in self._found.tables.items():
            if name in _INNER or source.shape.key not in (("id",), ("note_id",)) or name.endswith("_text"):
                continue
            key = source.shape.key[0]
            present = {bytes(row[0]) for row in self._db.execute(f'SELECT "{key}" FROM "{name}"')}  # noqa: S608  # our names
            known = source.ids if source.is_whole else source.ids | made.get(kind_of(name), set())
            gone[name] = mending.bring_back(name, known - present)
        sealed_to_nobody = self._db.execute(
            "SELECT note_id FROM sealed_note "
            "WHERE note_id NOT IN (SELECT note_id FROM sealed_key WHERE sealed NOT NULL)"
        )
        gone["sealed_note"] |= {bytes(row[0]) for row in sealed_to_nobody}
        return gone

    def _lost_drafts(self) -> list[Lost]:
        """Return notes that were not finished and are gone: their index knows how many there were."""
        found = []
        for name in ("child_draft", "composer_draft"):
            gone = self._found.tables[name].indexed - self._written[name]
            if gone > 0:
                found.append(Lost("draft", gone, None, None))
        return found

    def _made_by_trail(self) -> dict[str, set[bytes]]:
        """Return the ids that the trail saw made and not deleted, by kind."""
        made: dict[str, set[bytes]] = {}
        rows = self._db.execute(
            "SELECT kind, record_id, act FROM audit WHERE record_id IS NOT NULL AND act IN (?, ?, ?) ORDER BY seq",
            (Act.CREATED.value, Act.ADDED_TO.value, Act.DELETED.value),
        )
        for kind, record_id, act in rows:
            ids = made.setdefault(str(kind), set())
            if act == Act.DELETED.value:
                ids.discard(bytes(record_id))
            else:
                ids.add(bytes(record_id))
        return made

    def _note_gaps(self) -> int:
        """Note every stretch of the trail that is missing, so that what is left can still be checked."""
        lost, expected = 0, 1
        for (seq,) in self._db.execute("SELECT seq FROM audit ORDER BY seq").fetchall():
            if seq > expected:
                self._db.execute(
                    "INSERT OR IGNORE INTO audit_gap (first_seq, last_seq, noted_at) VALUES (?, ?, ?)",
                    (expected, seq - 1, self._now.isoformat()),
                )
                lost += seq - expected
            expected = seq + 1
        return lost

    def _log(self) -> AuditLog:
        ring = self._ring
        return AuditLog(
            self._db, ring.vault_id, lambda content: ring.mac(MasterLabel.AUDIT, content), self._random_bytes
        )

    def _person(self) -> UUID | None:
        return holders.person_of(self._db, self._ring.slot_id)

    def _kept(self, mending: Mending) -> dict[str, int]:
        kept = {}
        for name in self._found.tables:
            if name in _INNER or name.endswith("_text"):
                continue
            (count,) = self._db.execute(f'SELECT count(*) FROM "{name}"').fetchone() or (0,)  # noqa: S608  # our names
            kind = kind_of(name)
            count -= mending.earlier.get(kind, 0) + mending.stand_ins.get(kind, 0)
            if count > 0:
                kept[kind] = count
        return kept


def _nothing() -> None:
    """A new file needs no backup."""

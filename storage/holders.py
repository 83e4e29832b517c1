"""Who holds a key: the slots of the header together with the table that says whose each is.

A row whose slot is not in the header is what a crash between two files leaves: it counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from storage.connection import Database
from storage.keys.header import Header
from storage.keys.slots import SlotKind


@dataclass(frozen=True, slots=True)
class Holder:
    """One way into the vault. ``person_id`` is None for the recovery sheet."""

    slot_id: UUID
    kind: SlotKind
    label: str
    person_id: UUID | None
    public_key: bytes = field(repr=False)


def current(db: Database, header: Header) -> tuple[Holder, ...]:
    """Return the holders in the header's order. A slot without a row (which ``check`` reports) is left out."""
    rows = {
        UUID(bytes=slot): (person, bytes(public))
        for slot, person, public in db.execute("SELECT slot_id, person_id, public_key FROM key_holder")
    }
    found = []
    for slot in header.slots:
        if slot.slot_id in rows:
            person, public = rows[slot.slot_id]
            person_id = None if person is None else UUID(bytes=person)
            found.append(Holder(slot.slot_id, slot.kind, slot.label, person_id, public))
    return tuple(found)


def insert(db: Database, slot_id: UUID, person_id: UUID | None, public_key: bytes) -> None:
    """Say whose slot it is. Part of the caller's transaction."""
    db.execute(
        "INSERT INTO key_holder (slot_id, person_id, public_key) VALUES (?, ?, ?)",
        (slot_id.bytes, person_id and person_id.bytes, public_key),
    )


def delete(db: Database, slot_ids: Iterable[UUID]) -> None:
    """Forget slots that are gone, and the signing keys that only they could open."""
    db.executemany("DELETE FROM key_holder WHERE slot_id = ?", [(slot_id.bytes,) for slot_id in slot_ids])


def person_of(db: Database, slot_id: UUID) -> UUID | None:
    """Return whose slot it is; None for the recovery sheet."""
    row = db.execute("SELECT person_id FROM key_holder WHERE slot_id = ?", (slot_id.bytes,)).fetchone()
    return None if row is None or row[0] is None else UUID(bytes=row[0])


def keep_signing_key(db: Database, slot_id: UUID, wrapped: bytes) -> None:
    """Keep a holder's wrapped signing key. Part of the caller's transaction."""
    db.execute("UPDATE key_holder SET wrapped_signing_key = ? WHERE slot_id = ?", (wrapped, slot_id.bytes))


def signing_key(db: Database, slot_id: UUID) -> bytes | None:
    """Return a holder's wrapped signing key, or None when there is none yet."""
    row = db.execute("SELECT wrapped_signing_key FROM key_holder WHERE slot_id = ?", (slot_id.bytes,)).fetchone()
    return None if row is None or row[0] is None else bytes(row[0])

"""Entries that the program writes into a restricted matter when something is done: held, exported, packaged.

They stand among the others, for those who are named and for nobody else.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import InputError, NotFoundError
from app.domain.exports import KeptName
from app.domain.ids import MatterId
from app.domain.matters import EntryKind, Matter, MatterEntry
from app.services import matter_store
from app.services.work import Work


def write(
    work: Work,
    matter: Matter,
    kind: EntryKind,
    act: Act,
    *,
    text: str = "",
    on: date | None = None,
    who: str = "",
    because: str = "",
    due_on: date | None = None,
    outcome: str = "",
    entry_id: UUID | None = None,
) -> MatterEntry:
    """Add one entry of today to a matter that this person has opened, and return it."""
    entry = MatterEntry(
        id=entry_id or work.ids.new(),
        kind=kind,
        on=on or work.today,
        text=text,
        who=who,
        because=because,
        due_on=due_on,
        done_on=None,
        outcome=outcome,
        made=work.stamp(),
    )
    matter_store.record(work, matter.with_entry(entry), act)
    return entry


def exported(
    work: Work,
    matter_id: MatterId,
    receiver: str,
    reason: str,
    sha256: str,
    pages: int,
    kept_names: tuple[KeptName, ...],
) -> MatterEntry:
    """Note in the matter that a signed document of it left: for whom, why, which. There is no other receipt of it.

    Raises NotFoundError for a matter that does not name this person, InputError("receiver" | "reason", "missing").
    """
    matter = matter_store.get(work, matter_id)
    stayed = "; ".join(f"{one.found}: {one.reason}" for one in kept_names)
    return write(
        work,
        matter,
        EntryKind.EXPORTED,
        Act.EXPORTED,
        text=words.prose("reason", reason, is_needed=True),
        who=words.line("receiver", receiver, is_needed=True),
        because=f"{sha256} {pages}",
        outcome=stayed,
    )


def packaged(work: Work, matter_id: MatterId, package_id: UUID, receiver: str, sha256: str) -> MatterEntry:
    """Note in the matter that it is in a sealed package for another body. Raises as ``exported``."""
    matter = matter_store.get(work, matter_id)
    who = words.line("receiver", receiver, is_needed=True)
    return write(work, matter, EntryKind.PACKAGED, Act.EXPORTED, who=who, because=sha256, entry_id=package_id)


def received(work: Work, package_id: UUID, on: date, by: str) -> None:
    """Note in every matter of a package that another body has it: when, and who there said so.

    Raises NotFoundError when no matter of this person waits for it, InputError("on", "in-the-future"),
    InputError("by", "missing").
    """
    if on > work.today:
        raise InputError("on", "in-the-future")
    said_by = words.line("by", by, is_needed=True)
    waiting = [
        one for one in matter_store.all_of(work) if any(each.id == package_id for each in one.packages_under_way)
    ]
    if not waiting:
        raise NotFoundError
    for matter in waiting:
        write(work, matter, EntryKind.RECEIVED, Act.ADDED_TO, on=on, who=said_by, because=package_id.hex)

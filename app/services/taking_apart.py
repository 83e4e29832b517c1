"""Taking two files apart that were put together as of one child, and are of two.

What was on the former file goes back, row by row. What was written since is shown first, and a person says of each
whose it is: nothing of that is worked out, because a wrong answer shows one child's matter in another child's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from app.domain import words
from app.domain.audit import Act
from app.domain.case import Case
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.ids import CaseId, HoldId, MergerId
from app.domain.merging import Merger
from app.domain.retention import Hold, RecordClass
from app.services import child_history, chronology
from app.services.chronology import ChronologyEntry
from app.services.merging import Counts, Obstacle, may_undo, note, to_put_together
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Piece:
    """Something written since, as the chronology tells it. ``beside`` are rows by table of which it tells nothing.

    ``is_gone``: it was taken out again; what it said before is kept and goes where it is said.
    """

    id: UUID
    entries: tuple[ChronologyEntry, ...]
    beside: Counts
    is_gone: bool


@dataclass(frozen=True, slots=True)
class Apart:
    """What is to be known and said before two files are taken apart."""

    merger: Merger
    kept: Case
    former: Case
    pieces: tuple[Piece, ...]
    changed: Counts  # what goes back was changed since: rows by table
    kept_changed: Counts  # what was the kept file's own was changed since, and stays: rows by table
    signed: int  # documents signed since, which hold what was on both
    held: int  # holds put on the file since: both are held from then on
    obstacle: Obstacle | None
    obstacle_on: date | None = None


def look(work: Work, merger_id: MergerId) -> Apart:
    """Return what there is to know and to say. Raises NotFoundError, NotAllowedError("put-together")."""
    merger, kept = _in_force(work, merger_id)
    history = child_history.read(work, kept)
    told: dict[UUID | None, list[ChronologyEntry]] = {}
    for entry in chronology.entries(work, kept, history):
        told.setdefault(entry.record_id, []).append(entry)
    pieces = []
    for one in work.mergers.written_since(merger):
        beside: dict[str, int] = {}
        for table, key in one.rows:
            if key not in told:
                beside[table] = beside.get(table, 0) + 1
        entries = tuple(entry for _table, key in one.rows for entry in reversed(told.get(key, [])))
        pieces.append(Piece(one.id, entries, tuple(beside.items()), one.is_gone))
    obstacle, on = _obstacle(work, kept)
    return Apart(
        merger=merger,
        kept=kept,
        former=work.cases.get(merger.former),
        pieces=tuple(pieces),
        changed=work.mergers.changed_since(merger),
        kept_changed=work.mergers.kept_changed_since(merger),
        signed=work.mergers.signed_since(merger),
        held=len(_held_since(work, merger)),
        obstacle=obstacle,
        obstacle_on=on,
    )


def take_apart(work: Work, merger_id: MergerId, reason: str, is_theirs: Mapping[UUID, bool]) -> CaseId:
    """Turn exactly what was turned back, and return the file that is of its own again.

    ``is_theirs`` says of each piece that ``look`` returns whether it is of the former file's child. Raises
    NotFoundError, NotAllowedError("put-together"), InputError("former", an obstacle), InputError("whose", "missing" or
    "changed" when something was written since it was shown), InputError("reason", "missing").
    """
    merger, kept = _in_force(work, merger_id)
    obstacle, on = _obstacle(work, kept)
    if obstacle is not None:
        raise InputError("former", obstacle.value, on=on)
    why = words.prose("reason", reason, is_needed=True).strip()
    asked = {one.id for one in work.mergers.written_since(merger)}
    if asked - is_theirs.keys():
        raise InputError("whose", "missing")
    if is_theirs.keys() - asked:
        raise InputError("whose", "changed")
    _hold_both(work, merger)
    work.mergers.turn_back(merger, [one for one, theirs in is_theirs.items() if theirs])
    undone = replace(merger, undone=work.stamp(), undone_reason=why)
    work.mergers.save(undone)
    work.audit(Act.CHANGED, "case-merger", undone.id, undone)
    note(work, undone)
    return undone.former


def undo(work: Work, merger_id: MergerId) -> CaseId:
    """Undo putting together at once, without a reason. Raises as ``take_apart``, NotAllowedError("undo-together")."""
    merger, _kept = _in_force(work, merger_id)
    if not may_undo(work, merger):
        raise NotAllowedError("undo-together")
    return take_apart(work, merger_id, "Undone at once", {})


def _in_force(work: Work, merger_id: MergerId) -> tuple[Merger, Case]:
    found = work.mergers.get(merger_id)
    kept = to_put_together(work, found.kept)
    if found.undone is not None:
        raise NotFoundError
    return found, kept


def _obstacle(work: Work, kept: Case) -> tuple[Obstacle | None, date | None]:
    on = work.mergers.being_written(kept.id)
    if on is not None:
        return Obstacle.BEING_WRITTEN, on
    if any(one.record_id == kept.id for one in work.proposals.all()):
        return Obstacle.DISPOSAL, None
    is_asked = any(one.case_id == kept.id and one.closed_on is None for one in work.requests.all())
    return (Obstacle.REQUEST if is_asked else None), None


def _held_since(work: Work, merger: Merger) -> list[Hold]:
    since = work.mergers.held_since(merger)
    return [one for one in work.holds.all() if one.id in since and one.released is None]


def _hold_both(work: Work, merger: Merger) -> None:
    """What was held since was both children's: nobody but a person can say which of them it was meant for."""
    for one in _held_since(work, merger):
        made = Hold(HoldId(work.ids.new()), RecordClass.CHILD, merger.former, one.reason, work.stamp(), None, "")
        work.holds.save(made)
        work.audit(Act.CREATED, "hold", made.id, made)

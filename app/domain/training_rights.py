"""Who reads and enters what somebody is trained in: more rules of practice.md c3, as ``rights``."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from app.domain.access_matrix import Reach, RecordKind, Standing
from app.domain.ids import PersonId
from app.domain.rights import Viewer, cells, standings_by_role


def standings_for_person(viewer: Viewer, person_id: PersonId, supervised: AbstractSet[PersonId]) -> frozenset[Standing]:
    """Return every way in which this person stands to another's training. ``supervised`` are whom they supervise."""
    found = standings_by_role(viewer)
    if viewer.person_id == person_id:
        found.add(Standing.SUPERVISEE)
    if person_id in supervised:
        found.add(Standing.SUPERVISOR)
    if person_id in viewer.manages:
        found.add(Standing.MANAGER)
    if viewer.audits:
        found.add(Standing.AUDITOR)
    return frozenset(found)


def may_see_training(viewer: Viewer, person_id: PersonId, supervised: AbstractSet[PersonId]) -> bool:
    """What somebody is trained in, word for word: themselves, who supervises or manages them, the lead."""
    held = cells(standings_for_person(viewer, person_id, supervised), RecordKind.TRAINING)
    return any(cell.is_open for cell in held)


def may_see_training_status(viewer: Viewer, person_id: PersonId, supervised: AbstractSet[PersonId]) -> bool:
    """Whether they are trained, and until when: also a programme lead and an auditor."""
    held = cells(standings_for_person(viewer, person_id, supervised), RecordKind.TRAINING)
    return any(cell.is_open or cell.reads is Reach.STATUS for cell in held)


def may_write_training(viewer: Viewer, person_id: PersonId, supervised: AbstractSet[PersonId]) -> bool:
    """Entering a course: the person themselves, who supervises them, the lead and deputies."""
    held = cells(standings_for_person(viewer, person_id, supervised), RecordKind.TRAINING)
    return any(cell.writes for cell in held)

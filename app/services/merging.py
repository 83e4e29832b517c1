"""Putting two files of one child together, and taking them apart when that was wrong.

The one place where one child's matter comes under another child's file on purpose. So: both files side by side first,
what it changes for whom, a written reason, the reference of the file to be put away typed by hand; everything that
stands in the way is said before anything is changed; and taking apart turns exactly the same rows back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain import rights, words
from app.domain.audit import Act
from app.domain.case import Case
from app.domain.errors import InputError, NotAllowedError
from app.domain.group import GroupSession
from app.domain.ids import CaseId, MergerId, PairId, PersonId
from app.domain.merging import Merger, may_put_together
from app.domain.rights import Viewer
from app.services import access, due
from app.services.viewers import viewer_of
from app.services.work import Work
from storage.repositories.letting_in import CoverRepository, GrantRepository
from storage.repositories.people import AppointmentRepository, PairRepository
from storage.repositories.sessions import SessionRepository

Counts = tuple[tuple[str, int], ...]  # table of the practice -> how many rows


class Obstacle(StrEnum):
    """Why two files cannot be put together as they stand."""

    SAME = "same"  # it is one file
    TOGETHER = "together"  # one of them is put away, or has another put away under it that would have to move on
    ONE_SESSION = "one-session"  # a session speaks of both: then its record says that they are two
    BEING_WRITTEN = "being-written"
    DISPOSAL = "disposal"
    HANDED_OVER = "handed-over"  # one of them only is in a package for another body
    REQUEST = "request"  # somebody has asked to see one of them and waits for the answer
    SHOWN = "shown"  # somebody was let into one of them, and would see both
    CLOSED = "closed"  # the one to be put away is open and the other is closed
    SIBLINGS = "siblings"  # they are linked as brother or sister: then somebody knew them as two
    HALF_FILLED = "half-filled"  # somebody has the same form half filled in about each, and one would be lost


class Change(StrEnum):
    """What putting together changes for one person."""

    SEES_FORMER = "sees-former"  # saw the kept file, and then what was on the former too
    SEES_KEPT = "sees-kept"  # saw the former file, and then what is on the kept one too
    SEES_NEITHER = "sees-neither"  # saw the former file, and then only what was said in sessions of their own
    SITS_IN = "sits-in"  # sees neither file, and in sessions of their own which child it is


@dataclass(frozen=True, slots=True)
class Effect:
    """Whose sight changes, and how."""

    person: PersonId
    name: str
    change: Change


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two files: what is on it, and who sees it today. ``counts`` are rows by table."""

    case: Case
    lead_name: str
    supervisor_name: str
    counts: Counts
    seen_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both files side by side, whose sight changes, and what stands in the way."""

    kept: Side
    former: Side
    effects: tuple[Effect, ...]
    obstacle: Obstacle | None
    obstacle_on: date | None = None


@dataclass(frozen=True, slots=True)
class Together:
    """A file that was put together with this one: which, by whom and when. ``may_undo``: at once, without a reason."""

    merger: Merger
    former: Case
    made_by: str
    made_on: date
    may_take_apart: bool
    may_undo: bool


@dataclass(slots=True)
class _Seat:
    """Somebody else's rights, as of today."""

    me: PersonId
    today: date
    appointments: AppointmentRepository
    pairs: PairRepository
    covers: CoverRepository
    grants: GrantRepository
    sessions: SessionRepository


def candidates(work: Work, kept_id: CaseId) -> tuple[Case, ...]:
    """Return the other files, those most likely of the same child first: born on that day, or of that name.

    Raises NotFoundError, NotAllowedError("put-together").
    """
    kept = to_put_together(work, kept_id)

    def likely(case: Case) -> tuple[bool, bool, CaseId]:
        same_day = kept.date_of_birth is not None and case.date_of_birth == kept.date_of_birth
        same_name = bool(set(case.child_name.casefold().split()) & set(kept.child_name.casefold().split()))
        return not (same_day and same_name), not (same_day or same_name), case.id

    return tuple(sorted((case for case in access.cases(work) if case.id != kept.id), key=likely))


def compare(work: Work, kept_id: CaseId, former_id: CaseId) -> Comparison:
    """Return both files side by side. Raises NotFoundError, NotAllowedError("put-together")."""
    kept, former = to_put_together(work, kept_id), to_put_together(work, former_id)
    obstacle, on = _obstacle(work, kept, former)
    shared = access.pairs_of_case(work)
    viewers = _viewers(work)
    met_in = [work.groups.get(one.session_id) for one in work.group_children.of_case(former.id)]
    return Comparison(
        kept=_side(work, kept, shared, viewers),
        former=_side(work, former, shared, viewers),
        effects=_effects(kept, former, shared, viewers, met_in),
        obstacle=obstacle,
        obstacle_on=on,
    )


def put_together(
    work: Work, kept_id: CaseId, former_id: CaseId, *, reason: str, typed: str, told: tuple[Effect, ...]
) -> MergerId:
    """Turn everything on the former file to the kept one, and return the id of what was done.

    ``typed`` is the reference of the file to be put away; ``told`` whose sight changes, as it was shown. The lead and
    deputies. Raises NotFoundError, NotAllowedError("put-together"), InputError("former", an obstacle, or "changed" when
    what was shown is no longer so), InputError("typed", "other"), InputError("reason", "missing").
    """
    comparison = compare(work, kept_id, former_id)
    former = comparison.former.case
    if comparison.obstacle is not None:
        raise InputError("former", comparison.obstacle.value, on=comparison.obstacle_on)
    if comparison.effects != told:
        raise InputError("former", "changed")
    if typed.strip().casefold() != former.reference.casefold():
        raise InputError("typed", "other", reference=former.reference)
    why = words.prose("reason", reason, is_needed=True).strip()
    made = Merger(MergerId(work.ids.new()), kept_id, former_id, why, work.stamp(), None, "")
    work.mergers.save(made)
    work.mergers.turn(made)
    work.audit(Act.CREATED, "case-merger", made.id, made)
    note(work, made)
    return made.id


def of_case(work: Work, case: Case) -> tuple[Together, ...]:
    """Return what is put together under this file today. The caller has checked that it may be seen."""
    people = access.people(work)
    return tuple(
        Together(
            merger=one,
            former=work.cases.get(one.former),
            made_by=due.name_of(people, one.made.by),
            made_on=one.made.at.astimezone(work.zone).date(),
            may_take_apart=may_put_together(work.viewer),
            may_undo=may_undo(work, one),
        )
        for one in work.mergers.in_force(case.id)
    )


def may_undo(work: Work, one: Merger) -> bool:
    """Who put two files together may undo it on the same day, while nothing was written or changed since."""
    if not may_put_together(work.viewer) or one.made.by != work.me:
        return False
    if one.made.at.astimezone(work.zone).date() != work.today:
        return False
    mergers = work.mergers
    since = (mergers.written_since, mergers.changed_since, mergers.kept_changed_since, mergers.signed_since)
    return not any(asked(one) for asked in since)


def in_use(work: Work, case_id: CaseId) -> CaseId:
    """Return the file on which that one's matters stand today. Raises NotFoundError, also when it is hidden."""
    return access.case_to_see(work, work.mergers.standing_for(case_id)).id


def siblings_of(work: Work, case: Case) -> tuple[CaseId, ...]:
    """Return whom the child is linked with, by the files in use today. The caller has checked the case."""
    formers = [work.cases.get(one) for one in work.mergers.formers(case.id)]
    return work.mergers.siblings(case, formers)


def note(work: Work, one: Merger) -> None:
    """Let the trail of either file say so, and every page that shows either be read again."""
    for case_id in (one.kept, one.former):
        work.audit(Act.CHANGED, "case", case_id, one)
    work.changed(cases={one.kept, one.former}, retention=True)


def to_put_together(work: Work, case_id: CaseId) -> Case:
    case = access.case_to_see(work, case_id)
    if not may_put_together(work.viewer):
        raise NotAllowedError("put-together")
    return case


def _obstacle(work: Work, kept: Case, former: Case) -> tuple[Obstacle | None, date | None]:
    both = {kept.id, former.id}
    if kept.id == former.id:
        return Obstacle.SAME, None
    if work.mergers.in_force(former.id):  # one that is put away itself is not to be seen at all
        return Obstacle.TOGETHER, None
    on = work.mergers.told_together(kept.id, former.id)
    if on is not None:
        return Obstacle.ONE_SESSION, on
    on = work.mergers.being_written(former.id) or work.mergers.being_written(kept.id)
    if on is not None:
        return Obstacle.BEING_WRITTEN, on
    if any(one.record_id in both for one in work.proposals.all()):
        return Obstacle.DISPOSAL, None
    if any(len(both.intersection(one.records)) == 1 for one in work.packages.all()):  # both went, or neither
        return Obstacle.HANDED_OVER, None
    if any(one.case_id in both and one.closed_on is None for one in work.requests.all()):
        return Obstacle.REQUEST, None
    if any(one.holds_on(work.today) and both.intersection(one.cases) for one in work.grants.all()):
        return Obstacle.SHOWN, None
    if kept.id in former.siblings or former.id in kept.siblings:
        return Obstacle.SIBLINGS, None
    if work.mergers.half_filled_on_both(former.id, kept.id):
        return Obstacle.HALF_FILLED, None
    return (Obstacle.CLOSED if kept.closed_on is not None and former.closed_on is None else None), None


def _viewers(work: Work) -> tuple[tuple[str, Viewer], ...]:
    registers = (work.appointments, work.pairs, work.covers, work.grants, work.sessions)
    return tuple(
        (person.full_name, viewer_of(_Seat(person.id, work.today, *registers)))
        for person in sorted(work.people.all(), key=lambda one: (one.full_name, one.id))
    )


def _side(
    work: Work,
    case: Case,
    shared: Mapping[CaseId, frozenset[PairId]],
    viewers: tuple[tuple[str, Viewer], ...],
) -> Side:
    people = access.people(work)
    pairs = shared.get(case.id, frozenset())
    return Side(
        case=case,
        lead_name=due.name_of(people, case.lead),
        supervisor_name=due.name_of(people, case.supervisor),
        counts=work.mergers.counts(case.id),
        seen_by=tuple(name for name, viewer in viewers if rights.may_see_case(viewer, case, pairs)),
    )


def _effects(
    kept: Case,
    former: Case,
    shared: Mapping[CaseId, frozenset[PairId]],
    viewers: tuple[tuple[str, Viewer], ...],
    met_in: Sequence[GroupSession],
) -> tuple[Effect, ...]:
    """Say for everybody on file whose sight changes: the rules are asked as they stand, before and after."""
    of_kept, of_former = shared.get(kept.id, frozenset()), shared.get(former.id, frozenset())
    found = []
    for name, viewer in viewers:
        saw_kept = rights.may_see_case(viewer, kept, of_kept)
        saw_former = rights.may_see_case(viewer, former, of_former)
        sees = rights.may_see_case(viewer, kept, of_kept | of_former)
        change = None
        if sees and saw_kept and not saw_former:
            change = Change.SEES_FORMER
        elif sees and saw_former and not saw_kept:
            change = Change.SEES_KEPT
        elif saw_former and not sees:
            change = Change.SEES_NEITHER
        elif not sees and _was_there(viewer, of_former, met_in):
            change = Change.SITS_IN
        if change is not None:
            found.append(Effect(viewer.person_id, name, change))
    return tuple(found)


def _was_there(viewer: Viewer, pairs: frozenset[PairId], groups: Sequence[GroupSession]) -> bool:
    in_pair = (viewer.pairs | viewer.covered_pairs) & pairs
    return bool(in_pair) or any(rights.may_see_group(viewer, one) for one in groups)

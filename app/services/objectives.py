"""What each supervisor is to reach in supervising, and how it came out (S1-16). Nobody sets or measures their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain import quality_rights, words
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.ids import ObjectiveId, PersonId
from app.domain.improving import Objective, Reached
from app.services import access, due
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class ObjectiveForm:
    """What is asked: for whom, what, how it is measured, by when."""

    person_id: PersonId
    what: str
    measure: str
    due_on: date


@dataclass(frozen=True, slots=True)
class ObjectiveRow:
    """One in the list."""

    objective: Objective
    name: str
    may_measure: bool


def supervisors(work: Work) -> tuple[tuple[PersonId, str], ...]:
    """Return for whom this person may set objectives, by name."""
    people = access.people(work)
    found = {pair.supervisor for pair in work.pairs.all() if due.is_active(pair, work.today) and not pair.is_cover}
    mine = [one for one in found if quality_rights.may_set_objectives(work.viewer, one)]
    return tuple(sorted(((one, due.name_of(people, one)) for one in mine), key=lambda one: one[1]))


def set_one(work: Work, form: ObjectiveForm) -> ObjectiveId:
    """Set an objective and return its id.

    Raises NotAllowedError("objective"), NotFoundError, InputError for "what", "measure" ("missing"), "due_on"
    ("in-the-past").
    """
    if not quality_rights.may_set_objectives(work.viewer, form.person_id):
        raise NotAllowedError("objective")
    access.person_on_file(work, form.person_id)
    if form.due_on < work.today:
        raise InputError("due_on", "in-the-past")
    made = Objective(
        id=ObjectiveId(work.ids.new()),
        person_id=form.person_id,
        due_on=form.due_on,
        reached=None,
        measured_on=None,
        made=work.stamp(),
        what=words.prose("what", form.what, is_needed=True),
        measure=words.prose("measure", form.measure, is_needed=True),
        found="",
    )
    _save(work, made, Act.CREATED)
    return made.id


def measure(work: Work, objective_id: ObjectiveId, reached: Reached, found: str) -> None:
    """Write down how it came out, today.

    Raises NotFoundError, NotAllowedError("objective"), AlreadyFinishedError, InputError("found", "missing").
    """
    one = work.objectives.get(objective_id)
    if not quality_rights.may_read_feedback(work.viewer, one.person_id):
        raise NotFoundError
    if not quality_rights.may_set_objectives(work.viewer, one.person_id):
        raise NotAllowedError("objective")
    written = words.prose("found", found, is_needed=True)
    _save(work, one.measured(reached, written, work.today), Act.CHANGED)


def listing(work: Work) -> tuple[ObjectiveRow, ...]:
    """Return one's own and those of whom one leads or manages, the soonest due first, what is measured last."""
    people = access.people(work)
    rows = [
        ObjectiveRow(
            one, due.name_of(people, one.person_id), quality_rights.may_set_objectives(work.viewer, one.person_id)
        )
        for one in work.objectives.all()
        if quality_rights.may_read_feedback(work.viewer, one.person_id)
    ]
    return tuple(sorted(rows, key=lambda row: row.objective.reached is not None))


def _save(work: Work, one: Objective, act: Act) -> None:
    work.objectives.save(one)
    work.audit(act, "objective", one.id, one)
    work.changed(quality=True)

"""The register of training: courses entered, what runs out, what is missing, and supervisors who are not trained.

Everybody enters their own courses; that a certificate was seen is noted by somebody else (practice.md b12, S1-12).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

import resources
from app.domain import rights, training_rights, words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError, StaleError
from app.domain.ids import PersonId, TrainingId
from app.domain.people import Appointment, Person, Role
from app.domain.training import (
    DONE,
    WANTING,
    Evidence,
    Held,
    Progress,
    Topic,
    TopicRule,
    TopicStanding,
    Training,
    needed_by,
    standing,
)
from app.services import access, due
from app.services.work import Work

MOST_HOURS = 400


@dataclass(frozen=True, slots=True)
class TrainingForm:
    """What is asked about one course. ``expires_on`` None: as long as the topic counts; ``runs_out`` False: for good.

    ``is_seen`` says that the person writing has seen what shows it; nobody sees their own.
    """

    person_id: PersonId
    topic: Topic
    course: str
    on: date | None = None
    progress: Progress = Progress.ATTENDED
    level: str = ""
    provider: str = ""
    hours: int | None = None
    expires_on: date | None = None
    runs_out: bool = True
    evidence: Evidence = Evidence.TOLD
    is_seen: bool = False
    applied: str = ""


@dataclass(frozen=True, slots=True)
class PersonTraining:
    """Somebody's courses, newest first, and how they stand in each topic, what is wanting first."""

    person: Person
    title: str
    courses: tuple[Training, ...]
    standings: tuple[TopicStanding, ...]
    seen_by: Mapping[PersonId, str]
    may_write: bool


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One person in one topic, in the register."""

    person_id: PersonId
    name: str
    title: str
    is_supervisor: bool
    standing: TopicStanding


def rules() -> tuple[TopicRule, ...]:
    """Return what is needed by whom, and how long it counts; sources in resources/policy/training.toml."""
    return tuple(
        TopicRule(Topic(row["key"]), row["months"], frozenset(Role(one) for one in row["needed_by"]), row["weeks"])
        for row in _shipped()["topic"]
    )


def rule_of(topic: Topic) -> TopicRule:
    """Return the rule of one topic."""
    return next(one for one in rules() if one.topic is topic)


def add(work: Work, form: TrainingForm) -> TrainingId:
    """Enter a course and return its id.

    Raises NotFoundError, NotAllowedError("training"; "own" for seeing one's own certificate), FormError with "course"
    ("missing"), "on" ("missing", "in-the-future" when attended, "in-the-past" when booked), "expires_on" ("before"),
    "hours" ("out-of-range").
    """
    made = _filled(work, form, None)
    work.training.save(made)
    work.audit(Act.CREATED, "training", made.id, made)
    work.changed(people={made.person_id})
    return made.id


def change(work: Work, training_id: TrainingId, form: TrainingForm) -> None:
    """Change a course; what stood there before is kept. Raises as ``add``.

    Whoever changes their own has it looked at again: what was seen was the entry before.
    """
    old = _to_write(work, training_id)
    changed = _filled(work, replace(form, person_id=old.person_id), old)
    work.training.save(changed)
    work.audit(Act.CHANGED, "training", changed.id, changed)
    work.changed(people={changed.person_id})


def remove(work: Work, training_id: TrainingId) -> Training:
    """Take an entry out that was a mistake; returns it, for ``restore``. Raises NotFoundError, NotAllowedError."""
    one = _to_write(work, training_id)
    work.training.delete(one.id)
    work.audit(Act.DELETED, "training", one.id, one)
    work.changed(people={one.person_id})
    return one


def restore(work: Work, removed: Training) -> None:
    """Undo ``remove``. Raises NotFoundError, NotAllowedError("training"), StaleError when it is there."""
    check_may_write(work, removed.person_id)
    if removed.seen_by == removed.person_id:
        raise NotAllowedError("own")
    if work.training.find(removed.id) is not None:
        raise StaleError
    work.training.save(removed)
    work.audit(Act.CREATED, "training", removed.id, removed)
    work.changed(people={removed.person_id})


def of_person(work: Work, person_id: PersonId) -> PersonTraining:
    """Return one person's training. Raises NotFoundError when it may not be seen."""
    supervised = _supervised(work)
    person = work.people.get(person_id)
    if not training_rights.may_see_training(work.viewer, person_id, supervised):
        raise NotFoundError
    courses = work.training.of(person_id)
    appointment = _appointments(work).get(person_id)
    supervisors = _supervisors(work)
    people = access.people(work)
    return PersonTraining(
        person=person,
        title="" if appointment is None else appointment.title,
        courses=courses,
        standings=_standings(work, person, appointment, courses, supervises=person_id in supervisors),
        seen_by={one.seen_by: due.name_of(people, one.seen_by) for one in courses if one.seen_by is not None},
        may_write=training_rights.may_write_training(work.viewer, person_id, supervised),
    )


def may_see(work: Work, person_id: PersonId) -> bool:
    """Return whether this person's training may be read here."""
    return training_rights.may_see_training(work.viewer, person_id, _supervised(work))


def may_write(work: Work, person_id: PersonId) -> bool:
    """Return whether this person's training may be written here."""
    return training_rights.may_write_training(work.viewer, person_id, _supervised(work))


def check_may_write(work: Work, person_id: PersonId) -> None:
    """Raise NotFoundError when this person's training may not be read, NotAllowedError("training") not written.

    Nor is anything written under an entry that was put together with another.
    """
    supervised = _supervised(work)
    access.person_on_file(work, person_id)
    if not training_rights.may_see_training(work.viewer, person_id, supervised):
        raise NotFoundError
    if not training_rights.may_write_training(work.viewer, person_id, supervised):
        raise NotAllowedError("training")


def register(work: Work) -> tuple[RegisterRow, ...]:
    """Return everybody whose training may at least be known of, topic by topic; what is wanting first, then by name.

    Who has left is not in it. Who sees only that and until when somebody is trained gets no course with it.
    """
    supervised, supervisors = _supervised(work), _supervisors(work)
    by_person: dict[PersonId, list[Training]] = {}
    for one in work.training.all():
        by_person.setdefault(one.person_id, []).append(one)
    appointed = _appointments(work)
    rows = []
    for person in work.people.all():
        if person.left_on is not None and person.left_on < work.today:
            continue
        if not training_rights.may_see_training_status(work.viewer, person.id, supervised):
            continue
        in_words = training_rights.may_see_training(work.viewer, person.id, supervised)
        held = appointed.get(person.id)
        supervises = person.id in supervisors
        for each in _standings(work, person, held, by_person.get(person.id, []), supervises=supervises):
            shown = each if in_words else replace(each, newest=None)
            title = "" if held is None else held.title
            rows.append(RegisterRow(person.id, person.full_name, title, supervises, shown))
    return tuple(sorted(rows, key=lambda row: (*_wanting_first(row.standing), row.name, row.person_id)))


def wanting(work: Work) -> tuple[RegisterRow, ...]:
    """Return what runs out, has run out or is missing, for Today: one's own and of those one supervises.

    A lead or a deputy sees everybody's: they look after the register.
    """
    me, supervised = work.me, _supervised(work)
    return tuple(
        row
        for row in register(work)
        if row.standing.held in WANTING
        and row.standing.booked_on is None
        and (work.viewer.leads or row.person_id == me or row.person_id in supervised)
    )


def supervisor_standing(work: Work, person_id: PersonId) -> Held:
    """Return how somebody stands in training to supervise, for the warning before they are appointed (S1-12).

    That somebody is trained for it, or is not, is told to whoever appoints. Raises NotAllowedError("people").
    """
    if not rights.may_manage_people(work.viewer):
        raise NotAllowedError("people")
    found = standing(
        Topic.SUPERVISING, work.training.of(person_id), needed_by=work.today, today=work.today, warn_days=_warn_days()
    )
    if found is None or found.held is Held.STILL_TIME:
        return Held.MISSING  # nobody supervises on a course that is still to come
    return found.held


def _wanting_first(one: TopicStanding) -> tuple[int, date]:
    order = (Held.EXPIRED, Held.MISSING, Held.EXPIRING, Held.STILL_TIME, Held.IN_DATE)
    return order.index(one.held), one.by or date.max


def _standings(
    work: Work, person: Person, appointment: Appointment | None, courses: Iterable[Training], *, supervises: bool
) -> tuple[TopicStanding, ...]:
    kept = tuple(courses)
    found = []
    for rule in rules():
        by = None
        if appointment is not None:
            since = person.started_on or appointment.starts_on
            by = needed_by(rule, appointment.role, since, supervises=supervises)
        one = standing(rule.topic, kept, needed_by=by, today=work.today, warn_days=_warn_days())
        if one is not None:
            found.append(one)
    return tuple(sorted(found, key=_wanting_first))


def _filled(work: Work, form: TrainingForm, old: Training | None) -> Training:
    check_may_write(work, form.person_id)
    if form.is_seen and form.person_id == work.me:
        raise NotAllowedError("own")
    errors: list[InputError] = []
    texts = {}
    for name in ("course", "level", "provider", "applied"):
        try:
            read = words.prose if name == "applied" else words.line
            texts[name] = read(name, getattr(form, name), is_needed=name == "course")
        except InputError as error:
            errors.append(error)
    errors += _day_errors(work, form)
    if form.hours is not None and not 0 < form.hours <= MOST_HOURS:
        errors.append(InputError("hours", "out-of-range", lowest=1, highest=MOST_HOURS))
    if errors:
        raise FormError(tuple(errors))
    seen_by = None
    if form.is_seen and form.evidence is not Evidence.TOLD:
        seen_by = work.me if old is None or old.seen_by is None else old.seen_by
    return Training(
        id=TrainingId(work.ids.new()) if old is None else old.id,
        person_id=form.person_id,
        topic=form.topic,
        progress=form.progress,
        on=form.on,
        hours=form.hours,
        expires_on=_expiry(form),
        evidence=form.evidence,
        seen_by=seen_by,
        made=work.stamp() if old is None else old.made,
        **texts,
    )


def _expiry(form: TrainingForm) -> date | None:
    """A course that is still to come counts for nothing yet, so it does not run out either."""
    if not form.runs_out or form.on is None or form.progress not in DONE:
        return None
    return form.expires_on or rule_of(form.topic).runs_out_on(form.on)


def _day_errors(work: Work, form: TrainingForm) -> list[InputError]:
    errors = []
    if form.on is None:
        if form.progress is not Progress.OFFERED:
            errors.append(InputError("on", "missing"))
    elif form.progress in DONE and form.on > work.today:
        errors.append(InputError("on", "in-the-future"))
    elif form.progress is Progress.BOOKED and form.on < work.today:
        errors.append(InputError("on", "in-the-past"))
    if form.expires_on is not None and form.on is not None and form.expires_on < form.on:
        errors.append(InputError("expires_on", "before", limit=form.on))
    return errors


def _to_write(work: Work, training_id: TrainingId) -> Training:
    one = work.training.get(training_id)
    check_may_write(work, one.person_id)
    return one


def _supervised(work: Work) -> frozenset[PersonId]:
    """Return whom the person at the keyboard supervises today."""
    return frozenset(
        pair.supervisee
        for pair in work.pairs.all()
        if pair.id in work.viewer.supervises and not pair.is_cover and due.is_active(pair, work.today)
    )


def _supervisors(work: Work) -> frozenset[PersonId]:
    return frozenset(
        pair.supervisor for pair in work.pairs.all() if not pair.is_cover and due.is_active(pair, work.today)
    )


def _appointments(work: Work) -> dict[PersonId, Appointment]:
    held: dict[PersonId, Appointment] = {}
    for one in work.appointments.all():
        if one.starts_on <= work.today and (one.ends_on is None or work.today <= one.ends_on):
            held[one.person_id] = one
    return held


def _warn_days() -> int:
    return int(_shipped()["warn_days"])


@cache
def _shipped() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("policy/training.toml"))

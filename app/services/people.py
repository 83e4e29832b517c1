"""People: adding, changing, leaving; what they are appointed to; who supervises whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.domain import words
from app.domain.agreement import Agreement, AgreementState
from app.domain.audit import Act
from app.domain.drift import Lateness
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.ids import AgreementId, AppointmentId, PairId, PersonId
from app.domain.people import Appointment, Person, Role, SupervisionPair, initials_of, known_as_of
from app.domain.rights import may_manage_people, may_see_pair, may_write_pair
from app.services import access, certificates, covering, due, persons_sessions
from app.services.covering import CoverLine
from app.services.persons_sessions import SessionLine
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class PersonForm:
    """What is asked about a person. Only the full name is required."""

    full_name: str
    known_as: str = ""
    email: str = ""
    telephone: str = ""
    role: Role = Role.PRACTITIONER
    title: str = ""
    group: str = ""
    line_manager: PersonId | None = None
    started_on: date | None = None
    until: date | None = None  # the last day of the role; an auditor's is always named (practice.md c3)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person in the list. What this person may not see of a pair is None."""

    person: Person
    appointment: Appointment | None
    supervisor_name: str | None
    pair_id: PairId | None
    holds_key: bool
    agreement_state: AgreementState | None
    last_session_on: date | None
    next_session_on: date | None
    session_due_on: date | None
    lateness: Lateness
    is_never_supervised: bool = False  # no session of theirs was ever held, as far as this person may know


@dataclass(frozen=True, slots=True)
class PairLine:
    """One supervision pair on a person's page. ``every_weeks`` is what was agreed, None without an agreement."""

    pair_id: PairId
    other_name: str
    since: date
    every_weeks: int | None
    agreement_id: AgreementId | None
    may_plan: bool = True


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person's page. Sessions newest first, only of pairs this person may see."""

    person: Person
    appointment: Appointment | None
    line_manager_name: str
    supervised_by: tuple[PairLine, ...]
    supervises: tuple[PairLine, ...]
    sessions: tuple[SessionLine, ...]
    holds_key: bool
    may_change: bool
    absences: tuple[CoverLine, ...] = ()  # theirs, and those in which they stand in
    may_mark_away: bool = False
    may_choose_sample: bool = False  # they are an auditor, and this person chooses what they read


def add_person(work: Work, form: PersonForm) -> PersonId:
    """Put a person on file with what they are appointed to, and return their id.

    Raises NotAllowedError("people"), FormError with "full_name", "known_as", "email", ... "until" ("missing" for an
    auditor, "in-the-past").
    """
    _may_manage(work)
    person = _filled(work, form, None)
    work.people.save(person)
    work.audit(Act.CREATED, "person", person.id, person)
    _appoint(work, person.id, form, None)
    work.changed(people={person.id})
    return person.id


def check_form(work: Work, form: PersonForm) -> None:
    """Say what does not fit in a form for a new person, and keep nothing. Raises as ``add_person``."""
    _may_manage(work)
    _filled(work, form, None)


def change_person(work: Work, person_id: PersonId, form: PersonForm) -> None:
    """Change what is on file; a new role begins a new appointment today. Raises as ``add_person``, NotFoundError."""
    _may_manage(work)
    old = access.person_on_file(work, person_id)
    person = _filled(work, form, old)
    if person != old:
        work.people.save(person)
        work.audit(Act.CHANGED, "person", person.id, person)
    _appoint(work, person_id, form, appointment_on(work, person_id))
    work.changed(people={person_id})


def leave(work: Work, person_id: PersonId, on: date) -> None:
    """Note that a person leaves: their appointment and pairs end that day; nothing is deleted.

    Raises NotAllowedError("people" | "own"), NotFoundError, InputError("on", "before") when before they started.
    """
    _may_manage(work)
    person = access.person_on_file(work, person_id)
    if person_id == work.me:
        raise NotAllowedError("own")
    if person.started_on is not None and on < person.started_on:
        raise InputError("on", "before")
    work.people.save(replace(person, left_on=on))
    work.audit(Act.CHANGED, "person", person_id, on)
    held = appointment_on(work, person_id)
    if held is not None:
        work.appointments.save(replace(held, ends_on=on))
    for pair in work.pairs.of(person_id):
        if pair.ends_on is None or pair.ends_on > on:
            end_pair(work, pair.id, on)
    certificates.withdraw_leaver(work, person_id, on)
    work.changed(people={person_id})


def come_back(work: Work, person_id: PersonId) -> None:
    """Undo ``leave``: on file as before; pairs are made anew. Raises NotAllowedError("people"), NotFoundError."""
    _may_manage(work)
    person = access.person_on_file(work, person_id)
    work.people.save(replace(person, left_on=None))
    work.audit(Act.CHANGED, "person", person_id)
    certificates.give_back(work, person_id)
    for appointment in work.appointments.of(person_id):
        if appointment.ends_on == person.left_on:
            work.appointments.save(replace(appointment, ends_on=None))
    work.changed(people={person_id})


def pair_up(work: Work, supervisor: PersonId, supervisee: PersonId, starts_on: date) -> PairId:
    """Say who supervises whom from a day on, and return the pair's id. A supervisee has one supervisor at a time.

    Raises NotAllowedError("people"), NotFoundError, InputError("supervisor", "same" | "has-one").
    """
    _may_manage(work)
    access.person_on_file(work, supervisor)
    access.person_on_file(work, supervisee)
    if supervisor == supervisee:
        raise InputError("supervisor", "same")
    for known in work.pairs.of(supervisee):
        if known.supervisee == supervisee and not known.is_cover and due.is_active(known, starts_on):
            raise InputError("supervisor", "has-one")
    pair = SupervisionPair(PairId(work.ids.new()), supervisor, supervisee, starts_on, None, False, work.stamp())
    work.pairs.save(pair)
    work.audit(Act.CREATED, "pair", pair.id, pair)
    work.forget_viewer()
    work.changed(people={supervisor, supervisee})
    return pair.id


def end_pair(work: Work, pair_id: PairId, on: date) -> None:
    """End a pair on a day; its records stay. Raises NotAllowedError("people"), NotFoundError."""
    _may_manage(work)
    pair = work.pairs.get(pair_id)
    work.pairs.save(replace(pair, ends_on=on))
    work.audit(Act.CHANGED, "pair", pair_id, on)
    work.forget_viewer()
    work.changed(people={pair.supervisor, pair.supervisee})


def listing(work: Work) -> tuple[PersonRow, ...]:
    """Return everyone on file by name, those who left last. Names of adults are no secret within the club."""
    people, away = access.people(work), work.person_mergers.all_in_force()
    visible = access.status_pairs(work)
    held = {one.person_id: one for one in work.appointments.all() if _holds(one, work.today)}
    keys = work.key_holders()
    supervised = {
        pair.supervisee: pair for pair in work.pairs.all() if due.is_active(pair, work.today) and not pair.is_cover
    }
    dues = {row.pair.id: row for row in due.sessions_due(work, visible.values())}
    newest = _newest_agreements(work)
    every_pair = work.pairs.all()
    unknown = {pair.supervisee for pair in every_pair if pair.id not in visible}
    held_in = work.sessions.last_held()
    met = {pair.supervisee for pair in every_pair if pair.id in held_in}
    rows = []
    for person in people.values():
        if person.id in away:
            continue
        pair = supervised.get(person.id)
        seen = pair if pair is not None and pair.id in visible else None
        row = None if seen is None else dues.get(seen.id)
        agreement = None if seen is None else newest.get(seen.id)
        rows.append(
            PersonRow(
                person=person,
                appointment=held.get(person.id),
                supervisor_name=None if pair is None else due.name_of(people, pair.supervisor),
                pair_id=None if seen is None else seen.id,
                holds_key=person.id in keys,
                agreement_state=None if agreement is None else agreement.state,
                last_session_on=None if row is None else row.last_on,
                next_session_on=None if row is None or row.booked is None else row.booked[1],
                session_due_on=None if row is None else row.due_on,
                lateness=Lateness.FINE if row is None else row.lateness,
                is_never_supervised=person.id not in met and person.id not in unknown,
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.person.left_on is not None, row.person.full_name.casefold())))


def person_view(work: Work, person_id: PersonId) -> PersonView:
    """Return one person's page; for an entry that was put together with another, the other's. Raises NotFoundError."""
    people, person_id = access.people(work), work.person_mergers.standing_for(person_id)
    person = work.people.get(person_id)
    appointment = appointment_on(work, person_id)
    newest = _newest_agreements(work)
    pairs = [
        pair for pair in work.pairs.of(person_id) if may_see_pair(work.viewer, pair) and due.is_active(pair, work.today)
    ]
    manager = None if appointment is None else appointment.line_manager
    return PersonView(
        person=person,
        appointment=appointment,
        line_manager_name="" if manager is None else due.name_of(people, manager),
        supervised_by=tuple(
            _line(work, pair, due.name_of(people, pair.supervisor), newest)
            for pair in pairs
            if pair.supervisee == person_id
        ),
        supervises=tuple(
            _line(work, pair, due.name_of(people, pair.supervisee), newest)
            for pair in pairs
            if pair.supervisor == person_id
        ),
        sessions=persons_sessions.of_person(work, person_id),
        holds_key=person_id in work.key_holders(),
        may_change=may_manage_people(work.viewer),
        absences=covering.of_person(work, person_id),
        may_mark_away=covering.may_mark_away(work, person_id) and covering.supervises(work, person_id),
        may_choose_sample=may_manage_people(work.viewer)
        and appointment is not None
        and appointment.role is Role.AUDITOR,
    )


def appointment_on(work: Work, person_id: PersonId) -> Appointment | None:
    """Return what a person is appointed to today, or None."""
    held = [one for one in work.appointments.of(person_id) if _holds(one, work.today)]
    return max(held, key=lambda one: (one.starts_on, one.id), default=None)


def title_of(work: Work, person_id: PersonId) -> str:
    """Return what a person does, as documents say it under their name; "" when it is not on file."""
    held = appointment_on(work, person_id)
    return "" if held is None else held.title


def _line(work: Work, pair: SupervisionPair, other: str, newest: dict[PairId, Agreement]) -> PairLine:
    agreement = newest.get(pair.id)
    weeks = None if agreement is None else agreement.terms.every_weeks
    may_plan = may_write_pair(work.viewer, pair)
    return PairLine(pair.id, other, pair.starts_on, weeks, None if agreement is None else agreement.id, may_plan)


def _newest_agreements(work: Work) -> dict[PairId, Agreement]:
    newest: dict[PairId, Agreement] = {}
    for agreement in work.agreements.all():
        known = newest.get(agreement.pair_id)
        if known is None or agreement.version > known.version:
            newest[agreement.pair_id] = agreement
    return newest


def _holds(appointment: Appointment, on: date) -> bool:
    return appointment.starts_on <= on and (appointment.ends_on is None or on <= appointment.ends_on)


def _filled(work: Work, form: PersonForm, old: Person | None) -> Person:
    errors: list[InputError] = []
    texts: dict[str, str] = {}
    for name in ("full_name", "known_as", "email", "telephone", "title", "group"):
        try:
            texts[name] = words.line(name, getattr(form, name), is_needed=name == "full_name")
        except InputError as error:
            errors.append(error)
    if form.line_manager is not None and old is not None and form.line_manager == old.id:
        errors.append(InputError("line_manager", "same"))
    if form.line_manager is not None and (old is None or form.line_manager != old.id):
        access.person_on_file(work, form.line_manager)
    if form.role is Role.AUDITOR and form.until is None:
        errors.append(InputError("until", "missing"))
    if form.until is not None and form.until < work.today:
        errors.append(InputError("until", "in-the-past"))
    if errors:
        raise FormError(tuple(errors))
    full_name = texts["full_name"]
    return Person(
        id=PersonId(work.ids.new()) if old is None else old.id,
        full_name=full_name,
        known_as=texts["known_as"] or known_as_of(full_name),
        initials=initials_of(full_name),
        email=texts["email"],
        telephone=texts["telephone"],
        started_on=form.started_on,
        left_on=None if old is None else old.left_on,
        made=work.stamp() if old is None else old.made,
    )


def _appoint(work: Work, person_id: PersonId, form: PersonForm, held: Appointment | None) -> None:
    """Keep the appointment as asked: changed in place, or a new one from today when the role is another."""
    title, group = words.line("title", form.title), words.line("group", form.group)
    if held is not None and held.role is form.role:
        new = replace(held, title=title, group=group, line_manager=form.line_manager, ends_on=form.until)
        if new != held:
            work.appointments.save(new)
            work.audit(Act.CHANGED, "appointment", new.id, new)
            work.forget_viewer()
        return
    if held is not None:
        if person_id == work.me and held.role is Role.LEAD and not _other_lead(work):
            raise NotAllowedError("last-lead")
        work.appointments.save(replace(held, ends_on=work.today))
    appointment = Appointment(
        id=AppointmentId(work.ids.new()),
        person_id=person_id,
        role=form.role,
        title=title,
        group=group,
        line_manager=form.line_manager,
        authorised_by=work.people.get(work.me).full_name,
        starts_on=work.today if held is not None or form.started_on is None else min(form.started_on, work.today),
        ends_on=form.until,
        made=work.stamp(),
    )
    work.appointments.save(appointment)
    work.audit(Act.CREATED, "appointment", appointment.id, appointment)
    work.forget_viewer()


def _other_lead(work: Work) -> bool:
    return any(
        one.role is Role.LEAD and one.person_id != work.me and _holds(one, work.today)
        for one in work.appointments.all()
    )


def _may_manage(work: Work) -> None:
    if not may_manage_people(work.viewer):
        raise NotAllowedError("people")

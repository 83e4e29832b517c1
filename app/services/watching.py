"""A place to watch a safeguarding process, and the consent of the family and the child (S3-22 to S3-24).

The place belongs to the training record of whoever watches, the consent to the child's file: each is read by whoever
may read that, and the training record names no child.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotFoundError
from app.domain.ids import CaseId, PersonId, WatchConsentId, WatchingId
from app.domain.leak_index import find_leaks
from app.domain.leaks import KnownPerson
from app.domain.people import Person
from app.domain.training import Topic
from app.domain.watching import OPEN, Answer, Place, Process, WatchConsent, Watching, Whose, may_be_watched
from app.services import access, due, training
from app.services.document_words import PROCESS
from app.services.exporting.leak_check import known_children
from app.services.training import TrainingForm
from app.services.work import Work

AHEAD_DAYS = 366  # a process later than a year from now is a slip of the year


@dataclass(frozen=True, slots=True)
class PlaceForm:
    """What is asked about a place: for whom, what is watched and when, whom it was asked of and when."""

    person_id: PersonId
    process: Process
    held_on: date
    asked_on: date
    asked_of: str


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """What is asked about consent. All answers but yes need ``note``; a yes needs ``is_free``."""

    whose: Whose
    answer: Answer
    asked_on: date
    answered_on: date
    asked_by: str
    who: str
    is_free: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class WatchingRow:
    """One place, with the answers that count. ``reference`` is "" for who may not see the case."""

    watching: Watching
    person: str
    reference: str
    family: Answer | None
    child: Answer | None
    may_settle: bool

    @property
    def may_watch(self) -> bool:
        """True once everybody who had to be asked has said yes."""
        return may_be_watched(self.family, self.child)


@dataclass(frozen=True, slots=True)
class CaseWatching:
    """The places asked for about one child, newest first, and who could be sent: by name, their training writable."""

    rows: tuple[WatchingRow, ...]
    people: tuple[Person, ...]
    may_add: bool


def ask(work: Work, case_id: CaseId, form: PlaceForm) -> WatchingId:
    """Note that a place was asked for and return its id.

    Whoever may write on the child's file and on the person's training may. Raises NotFoundError,
    NotAllowedError("add-to-case", "training"), FormError with "asked_of" ("missing", "names-a-child"), "asked_on"
    ("in-the-future"), "held_on" ("before" the asking, "too-far"), "person_id" ("left").
    """
    case = access.case_to_add_to(work, case_id)
    training.check_may_write(work, form.person_id)
    person = work.people.get(form.person_id)
    errors = []
    if person.left_on is not None and person.left_on <= work.today:
        errors.append(InputError("person_id", "left"))
    if form.asked_on > work.today:
        errors.append(InputError("asked_on", "in-the-future"))
    if form.held_on < form.asked_on:
        errors.append(InputError("held_on", "before", limit=form.asked_on))
    elif form.held_on > (latest := work.today + timedelta(AHEAD_DAYS)):
        errors.append(InputError("held_on", "too-far", limit=latest))
    asked_of = _texts(form, ("asked_of",), errors)["asked_of"]
    if _names_a_child(work, asked_of, person):
        errors.append(InputError("asked_of", "names-a-child"))
    if errors:
        raise FormError(tuple(errors))
    made = Watching(
        id=WatchingId(work.ids.new()),
        person_id=person.id,
        case_id=case.id,
        process=form.process,
        held_on=form.held_on,
        asked_on=form.asked_on,
        place=Place.ASKED,
        place_on=None,
        made=work.stamp(),
        asked_of=asked_of,
    )
    work.watching.save(made)
    work.audit(Act.CREATED, "watching", made.id, made)
    work.changed(cases={case.id}, people={person.id})
    return made.id


def consent(work: Work, watching_id: WatchingId, form: ConsentForm) -> WatchConsentId:
    """Write down on the child's file what the family or the child said, and return its id.

    A later answer counts instead of an earlier one. Raises NotFoundError, NotAllowedError("add-to-case"), FormError
    with "asked_by" and, unless nobody was asked, "who" ("missing"), "note" ("missing" for all answers but yes),
    "answered_on" ("before" the asking, "in-the-future"), "is_free" ("missing" for a yes).
    """
    one = work.watching.get(watching_id)
    if one.case_id is None:
        raise NotFoundError
    case = access.case_to_add_to(work, one.case_id)
    errors = []
    if form.answered_on > work.today:
        errors.append(InputError("answered_on", "in-the-future"))
    elif form.answered_on < form.asked_on:
        errors.append(InputError("answered_on", "before", limit=form.asked_on))
    if form.answer is Answer.YES and not form.is_free:
        errors.append(InputError("is_free", "missing"))
    needed = {"asked_by"} | (set() if form.answer is Answer.NOT_ASKED else {"who"})
    needed |= set() if form.answer is Answer.YES else {"note"}
    texts = _texts(form, ("asked_by", "who", "note"), errors, needed)
    if errors:
        raise FormError(tuple(errors))
    made = WatchConsent(
        id=WatchConsentId(work.ids.new()),
        watching_id=one.id,
        case_id=case.id,
        person_id=one.person_id,
        process=one.process,
        held_on=one.held_on,
        whose=form.whose,
        answer=form.answer,
        asked_on=form.asked_on,
        answered_on=form.answered_on,
        is_free=form.is_free,
        made=work.stamp(),
        **texts,
    )
    work.watching_consents.save(made)
    work.audit(Act.CREATED, "watching-consent", made.id, made)
    work.changed(cases={case.id}, people={one.person_id})
    return made.id


def settle(work: Work, watching_id: WatchingId, place: Place, on: date) -> None:
    """Note what became of the place: given, refused, called off, or that they were there.

    Who was there gets a course of that day on their training record. Raises NotFoundError, NotAllowedError("training"),
    AlreadyFinishedError once it is settled, FormError with "on" ("in-the-future", "before" it was asked for or held),
    "place" ("no-consent" while the family or the child has not said yes).
    """
    one = work.watching.get(watching_id)
    training.check_may_write(work, one.person_id)
    if one.place not in OPEN:
        raise AlreadyFinishedError
    errors = []
    first = one.held_on if place is Place.WATCHED else one.asked_on
    if on > work.today:
        errors.append(InputError("on", "in-the-future"))
    elif on < first:
        errors.append(InputError("on", "before", limit=first))
    if place is Place.WATCHED and not _row(work, one, {}).may_watch:
        errors.append(InputError("place", "no-consent"))
    if errors:
        raise FormError(tuple(errors))
    changed = replace(one, place=place, place_on=on)
    work.watching.save(changed)
    work.audit(Act.CHANGED, "watching", one.id, changed)
    if place is Place.WATCHED:
        course = TrainingForm(
            one.person_id, Topic.WATCHING, PROCESS[one.process], on, provider=one.asked_of, runs_out=False
        )
        training.add(work, course)
    work.changed(people={one.person_id}, cases=set() if one.case_id is None else {one.case_id})


def of_person(work: Work, person_id: PersonId) -> tuple[WatchingRow, ...]:
    """Return somebody's places, newest first; () for who may not read their training."""
    if not training.may_see(work, person_id):
        return ()
    known = access.people(work)
    return tuple(_row(work, one, known) for one in work.watching.of(person_id))


def of_case(work: Work, case_id: CaseId) -> CaseWatching:
    """Return the places asked for about one child. Raises NotFoundError when the case may not be seen."""
    case = access.case_to_see(work, case_id)
    known = access.people(work)
    may_add = access.may_add_to(work, case)
    writable = (one for one in work.people.all() if may_add and training.may_write(work, one.id))
    return CaseWatching(
        tuple(_row(work, one, known) for one in work.watching.of_case(case.id)),
        tuple(one for one in writable if one.left_on is None or one.left_on > work.today),
        may_add,
    )


def _row(work: Work, one: Watching, known: dict[PersonId, Person]) -> WatchingRow:
    said: dict[Whose, Answer] = {}
    for each in work.watching_consents.of_watching(one.id):
        said.setdefault(each.whose, each.answer)
    case = None if one.case_id is None else work.cases.find(one.case_id)
    is_seen = case is not None and access.may_see(work, case)
    return WatchingRow(
        watching=one if is_seen else replace(one, case_id=None),
        person=due.name_of(known, one.person_id) if known else "",
        reference=case.reference if case is not None and is_seen else "",
        family=said.get(Whose.FAMILY),
        child=said.get(Whose.CHILD),
        may_settle=one.place in OPEN and training.may_write(work, one.person_id),
    )


def _names_a_child(work: Work, text: str, person: Person) -> bool:
    """The training record names no child; initials are not counted, because agencies have them too."""
    found = find_leaks(text, KnownPerson(person.full_name, "", ""), list(known_children(work).values()))
    return any(hit.what != "initials" for hit in found)


def _texts(
    form: PlaceForm | ConsentForm, names: tuple[str, ...], errors: list[InputError], needed: set[str] | None = None
) -> dict[str, str]:
    found = {}
    for name in names:
        read = words.prose if name == "note" else words.line
        try:
            found[name] = read(name, getattr(form, name), is_needed=needed is None or name in needed)
        except InputError as error:
            errors.append(error)
            found[name] = ""
    return found

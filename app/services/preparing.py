"""The preparation form of a session: given out as a PDF to fill in anywhere, and read back into the agenda.

What comes back is offered, line by line, to one of the two; only what they take goes on the agenda, as the supervisee's
own item, beside what is there already. All of it can be undone in one step.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import resources
from app.domain import rights, words
from app.domain.audit import Act
from app.domain.case import Case
from app.domain.errors import AlreadyFinishedError, FormReadingError, InputError, NotAllowedError, NotFoundError
from app.domain.folding import folded_letters
from app.domain.ids import AgendaItemId, CaseId, PersonId, SessionId
from app.domain.leak_index import find_leaks
from app.domain.leaks import KnownPerson
from app.domain.people import SupervisionPair
from app.domain.preparation_form import PreparationAnswers, PreparationExtract
from app.domain.session import AgendaItem, Function, ItemState, Preparation, Session
from app.services import access, agendas, due, lists, organisation, people
from app.services.document_words import FUNCTION
from app.services.exporting.gathering import document_mark
from app.services.exporting.leak_check import known_children
from app.services.work import Work
from storage import files

_REFERENCE = re.compile(r"[^\W\d_]{1,8}[\s\-_/.]{0,3}\d{1,8}")


@dataclass(frozen=True, slots=True)
class PreparationForm:
    """What the form is made from."""

    extract: PreparationExtract
    template: str
    at: datetime


class Doubt(StrEnum):
    """Why something that came back is not taken unless somebody wants it, or cannot be."""

    NONE = ""
    THERE = "there"  # stands on the agenda already
    NAMES = "names"  # seems to name a child
    UNKNOWN = "unknown"  # no such case, or none that this person may add
    HIDDEN = "hidden"  # holds characters nobody can see


CANNOT = frozenset({Doubt.THERE, Doubt.UNKNOWN, Doubt.HIDDEN})


@dataclass(frozen=True, slots=True)
class Offered:
    """One thing that came back. ``case_id`` is set for a child; ``is_cut`` says that more was written than fits."""

    words: str
    function: Function
    case_id: CaseId | None
    doubt: Doubt
    is_cut: bool = False

    @property
    def may_take(self) -> bool:
        """Whether it can go on the agenda at all."""
        return self.doubt not in CANNOT


@dataclass(frozen=True, slots=True)
class Proposal:
    """What came back with the form of ``supervisee``, in the order of the form."""

    supervisee: str
    has_read: bool
    offered: tuple[Offered, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What was put on the agenda, for undoing it. ``before`` is what was noted of the preparation until then."""

    session_id: SessionId
    items: tuple[AgendaItemId, ...]
    person_id: PersonId
    before: Preparation | None


def form(work: Work, session_id: SessionId) -> PreparationForm:
    """Return the form of a session that is not over. One of the two, or who takes the supervisor's place.

    An item of the agenda that names a child is left out of it. Raises NotFoundError, NotAllowedError("plan" |
    "prepare"), AlreadyFinishedError.
    """
    session, pair = to_prepare(work, session_id)
    known = access.people(work)
    extract = PreparationExtract(
        letterhead=organisation.letterhead(work),
        mark=document_mark(work, work.ids.new(), people.title_of(work, work.me)),
        session_id=session.id,
        supervisor=due.name_of(known, pair.supervisor),
        supervisee=due.name_of(known, pair.supervisee),
        planned_on=session.planned_on,
        starts_at=f"{session.planned_at:%H:%M}",
        duration_min=session.length_min,
        place="" if names_a_child(work, session.place, pair) else session.place,
        agenda=tuple(_titles(work, session, pair)),
    )
    return PreparationForm(extract, resources.read_text("templates/preparation_form.md"), work.now)


def _titles(work: Work, session: Session, pair: SupervisionPair) -> Sequence[str]:
    cases = access.cases_in_session(work, session, pair)
    titles = []
    for item in standing(work, session, pair):
        if item.case_id is not None:
            titles += [cases[item.case_id].reference] if item.case_id in cases else []
        elif item.title and not names_a_child(work, item.title, pair):
            titles.append(item.title)
    return titles


def save(made: PreparationForm, target: Path) -> None:
    """Draw the form and write it. On any thread. Raises as ``lists.save``, TemplateError, ExportFailedError."""
    from reports import preparation_form

    functions = tuple(FUNCTION.values())
    rendered = preparation_form.render(made.extract, template=made.template, functions=functions, at=made.at)
    lists.save(target, rendered.pdf, ".pdf")


def default_file_name(made: PreparationForm) -> str:
    """Return the name to offer; it names nobody."""
    return f"Preparing for supervision {made.extract.planned_on.isoformat()}.pdf"


def note_saved(work: Work, session_id: SessionId) -> None:
    """Note in the trail that the form was given out. Raises as ``form``."""
    to_prepare(work, session_id)
    work.audit(Act.EXPORTED, "preparation-form", session_id)


def read_file(path: Path, session_id: SessionId) -> PreparationAnswers:
    """Read a form that came back. On any thread; touches no records.

    Raises FormReadingError, also when it was made for another session; ReadOnlyError, StorageFailedError.
    """
    answers = _read(path)
    if answers.session_id != session_id:
        raise FormReadingError("other-session")
    return answers


def session_of(path: Path) -> SessionId | None:
    """Return which session a file says it is the form of, None when it is no form. On any thread.

    Raises ReadOnlyError, StorageFailedError.
    """
    try:
        return SessionId(_read(path).session_id)
    except FormReadingError:
        return None


def is_for_me(work: Work, session_id: SessionId) -> bool:
    """Return whether a form of this session can be read into its agenda now, by the person at the keyboard."""
    try:
        to_prepare(work, session_id)
    except (NotFoundError, NotAllowedError, AlreadyFinishedError):
        return False
    return True


def _read(path: Path) -> PreparationAnswers:
    from reports import form_reading

    with files.as_app_errors():
        try:
            raw = files.read_ordinary(path, form_reading.LARGEST_BYTES)
        except files.NotOrdinaryError:
            raise FormReadingError("not-ours") from None
    return form_reading.read(raw)


def proposed(work: Work, session_id: SessionId, answers: PreparationAnswers) -> Proposal:
    """Return what could go on the agenda. Nothing is written.

    Raises as ``form``, FormReadingError("other-session").
    """
    session, pair = to_prepare(work, session_id)
    if answers.session_id != session.id:
        raise FormReadingError("other-session")
    there = {folded_letters(item.title) for item in standing(work, session, pair) if item.case_id is None}
    offered = [_wish(work, pair, one.about, one.function, there, is_cut=one.is_cut) for one in answers.wishes]
    offered += _children(work, session, pair, answers.children)
    return Proposal(due.name_of(access.people(work), pair.supervisee), answers.has_read, tuple(offered))


def _wish(work: Work, pair: SupervisionPair, about: str, function: str, there: set[str], *, is_cut: bool) -> Offered:
    chiefly = next((one for one, word in FUNCTION.items() if word == function), Function.SUPPORT)
    try:
        title = words.line("title", about, is_needed=True)
    except InputError:
        shown = "".join(character if character.isprintable() else "?" for character in about)
        return Offered(shown, chiefly, None, Doubt.HIDDEN, is_cut)
    doubt = Doubt.NONE
    if folded_letters(title) in there:
        doubt = Doubt.THERE
    elif names_a_child(work, title, pair):
        doubt = Doubt.NAMES
    return Offered(title, chiefly, None, doubt, is_cut)


def _children(work: Work, session: Session, pair: SupervisionPair, written: str) -> Sequence[Offered]:
    """Return the cases whose numbers were written. One that may not be added reads as one that does not exist."""
    known = {_plain(case.reference): case for case in access.cases(work)}
    on = {item.case_id for item in standing(work, session, pair)}
    found: dict[str, Offered] = {}
    for match in _REFERENCE.finditer(written):
        case = known.get(_plain(match[0]))
        shown = match[0] if case is None else f"{case.initials} · {case.reference}"
        case_id = None if case is None else case.id
        found.setdefault(shown, Offered(shown, Function.MANAGEMENT, case_id, _doubt(work, case, on)))
    return list(found.values())


def _doubt(work: Work, case: Case | None, on: set[CaseId | None]) -> Doubt:
    if case is None or case.closed_on is not None or not access.may_add_to(work, case):
        return Doubt.UNKNOWN
    return Doubt.THERE if case.id in on else Doubt.NONE


def _plain(reference: str) -> str:
    """Return a case number without what people leave out or write otherwise: "RJ-014" and "rj 14" are one."""
    letters = "".join(character for character in reference if character.isalpha()).casefold()
    figures = "".join(character for character in reference if character.isdigit()).lstrip("0")
    return f"{letters}-{figures}"


def take(work: Work, session_id: SessionId, chosen: Sequence[Offered], *, has_read: bool) -> Taken:
    """Put what was chosen on the agenda as the supervisee's own items, and note that they have prepared.

    Nothing that stands there is changed. Raises as ``form``; InputError for what cannot be taken.
    """
    session, pair = to_prepare(work, session_id)
    added = []
    for one in chosen:
        if one.case_id is None:
            item_id = agendas.add_item(work, session.id, one.words, one.function, proposed_by=pair.supervisee)
        else:
            item_id = agendas.add_item(work, session.id, "", one.function, one.case_id, proposed_by=pair.supervisee)
        added.append(item_id)
    before = next((one for one in work.preparations.of_session(session.id) if one.person_id == pair.supervisee), None)
    now = Preparation(
        session.id,
        pair.supervisee,
        has_read or (before is not None and before.has_read_last_notes),
        bool(added) or (before is not None and before.has_added_items),
        work.stamp(),
        before is not None and before.has_checked_actions,
    )
    work.preparations.save(now)
    work.audit(Act.CHANGED, "preparation-form", session.id, now)  # who read it in; the items say whose they are
    work.changed(sessions={session.id})
    return Taken(session.id, tuple(added), pair.supervisee, before)


def undo(work: Work, taken: Taken) -> None:
    """Take off the agenda what a form put there, and what was noted of the preparation with it. Raises as ``form``."""
    session, _pair = to_prepare(work, taken.session_id)
    for item_id in taken.items:
        agendas.remove_item(work, item_id)
    before = taken.before or Preparation(session.id, taken.person_id, False, False, work.stamp())
    work.preparations.save(before)
    work.audit(Act.CHANGED, "preparation-form", session.id, before)
    work.changed(sessions={session.id})


def to_prepare(work: Work, session_id: SessionId) -> tuple[Session, SupervisionPair]:
    """Return a session that may be prepared for here, and its pair. Raises as ``form``."""
    session, pair = access.session_to_plan(work, session_id)
    if not rights.works_in(work.viewer, pair):  # who plans for others does not read what they bring
        raise NotAllowedError("prepare")
    return session, pair


def standing(work: Work, session: Session, pair: SupervisionPair) -> Sequence[AgendaItem]:
    """Return what stands on the agenda for this person to see."""
    items = access.agenda_to_see(work, session, pair)
    return [item for item in items if item.state is not ItemState.REMOVED]


def names_a_child(work: Work, text: str, pair: SupervisionPair) -> bool:
    """True when the words seem to name a child on file; initials and case numbers are how adults speak of one."""
    adults = " ".join(work.people.get(one).full_name for one in (pair.supervisor, pair.supervisee))
    hits = find_leaks(text, KnownPerson(adults, "", ""), list(known_children(work).values()))
    return any(hit.what not in ("initials", "reference") for hit in hits)

"""Which words of a document seem to name somebody whom it must not name (practice.md c1).

A child's record names that child, and the adults who stand in it because of their role. A session record and an agenda
are the two adults' own: there a child is initials and reference, never a name. Everybody else on file is looked for,
with telephone number and e-mail address. The numbers of the club and of the services it calls are no secret.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Protocol

import resources
from app.domain.case import Case
from app.domain.chronology_extract import ChronologyExtract
from app.domain.contact_forms import national
from app.domain.errors import InputError
from app.domain.exports import KeptName
from app.domain.extracts import (
    AgendaExtract,
    CaseExtract,
    EscalationExtract,
    Letterhead,
    MatterExtract,
    SessionExtract,
)
from app.domain.folding import folded_letters
from app.domain.group_extracts import AgencyExtract, GroupExtract
from app.domain.ids import AgencyId, CaseId
from app.domain.leak_index import LeakIndex
from app.domain.leaks import KnownPerson, LeakHit
from app.domain.name_forms import name_words
from app.domain.people import Person
from app.domain.quality_extracts import TrainingExtract
from app.domain.section11_extract import SectionElevenExtract
from app.domain.templates import MadeWith
from app.services import access
from app.services.exporting.written import stated_facts, written_parts
from app.services.work import Work


class Extract(Protocol):
    """What every document is made from."""

    @property
    def letterhead(self) -> Letterhead: ...


_AROUND = 60  # characters shown on each side of a place


def index_for(work: Work, extract: Extract, case_id: CaseId | None) -> LeakIndex:
    """Return whom a document must not name: ``case_id`` is the child it is about."""
    match extract:
        case CaseExtract() | ChronologyExtract() | EscalationExtract() if case_id is not None:
            return other_people(work, case_id, extract)
        case AgendaExtract() | SessionExtract():
            return children_and_others(work, extract)
        case TrainingExtract():
            named = tuple(KnownPerson(one.person, "", "") for one in extract.people)
            return _children_by_name(work, named, extract.letterhead)
        case GroupExtract():
            adults = tuple(KnownPerson(person.full_name, "", "") for person in access.people(work).values())
            return _children_by_name(work, adults, extract.letterhead)
        case SectionElevenExtract():
            return _nobody_named(work, extract)
        case _:
            return children_and_contacts(work, extract)


def _nobody_named(work: Work, extract: SectionElevenExtract) -> LeakIndex:
    """Return whom an evidence pack must not name: a child, by name, initials or reference; an adult unless chosen."""
    in_role, others = _adults(work, extract, extract.letterhead)
    index = LeakIndex((*(one.name for one in in_role), *_club(extract.letterhead)))
    for child in known_children(work).values():
        index.add(child, tuple(in_role))
    for adult in others:
        known = KnownPerson("", "", "", contacts=adult.contacts) if extract.people else adult
        index.add(known, tuple(in_role), by_reference=False)
    return index


def other_agencies(work: Work, agency_id: AgencyId, case_id: CaseId, extract: AgencyExtract) -> LeakIndex:
    """Return whom one agency's extract must not name: as a child's record, and the other agencies and their people."""
    index = other_people(work, case_id, extract)
    own = work.agencies.get(agency_id)
    index.excuse((own.name, own.person))
    for other in work.agencies.of_session(own.session_id):
        if other.id != own.id:
            contacts = (other.contact,) if other.contact else ()
            index.add(KnownPerson("", "", other.name, contacts=contacts))  # an agency is known by its whole name
            index.add(KnownPerson(other.person, "", ""), by_reference=False)
    return index


def other_people(
    work: Work, case_id: CaseId, extract: CaseExtract | ChronologyExtract | EscalationExtract | AgencyExtract
) -> LeakIndex:
    """Return everybody whom a child's record must not name: every other child, also those this person may not see,
    and adults whom the record does not name for what they did. Where the record is to go by initials and case number,
    the child's own name as well.
    """
    case = work.cases.get(case_id)
    own = known_child(case)
    also = tuple(known_child(work.cases.get(one)) for one in work.mergers.formers(case.id))
    by_initials = isinstance(extract, CaseExtract | ChronologyExtract) and extract.child_name == case.initials
    in_role, others = _adults(work, extract, extract.letterhead, also={case.lead, case.supervisor})
    mine = () if by_initials else (own.name, *(one.name for one in also))
    index = LeakIndex((*mine, *(one.name for one in in_role), *_club(extract.letterhead)))
    if by_initials:
        for each in (own, *also):
            index.add(each, by_reference=False)
    for other_id, child in known_children(work).items():
        if work.mergers.standing_for(other_id) != case_id:
            index.add(child, (own, *also))
    for adult in others:
        index.add(adult, (own, *also, *in_role))
    for adult in in_role:
        index.add(KnownPerson("", "", "", contacts=adult.contacts))  # a private number is in nobody's file
    return index


def children_and_others(work: Work, extract: SessionExtract | AgendaExtract) -> LeakIndex:
    """Return everybody whom an adults' document must not name; a name that one of the two has as well is theirs."""
    in_role, others = _adults(work, extract, extract.letterhead)
    index = _children_by_name(work, in_role, extract.letterhead)
    for adult in others:
        index.add(adult, in_role, by_reference=False)
    return index


def children_and_contacts(work: Work, extract: Extract) -> LeakIndex:
    """Return whom an agreement or a paper of the club must not name: a child. It names adults on purpose, but not how
    to reach them.
    """
    in_role, others = _adults(work, extract, extract.letterhead)
    index = _children_by_name(work, in_role, extract.letterhead)
    for adult in others:
        index.add(KnownPerson("", "", "", contacts=adult.contacts))
    return index


def outside_matter(work: Work, extract: MatterExtract, others: Iterable[str]) -> LeakIndex:
    """Return whom one matter must not name: a child on file, or one of ``others``, adults whom other matters are about.

    A child whom it is about has to stay in: whoever exports says so, once for each name.
    """
    own = (KnownPerson(" ".join((extract.about, *extract.named, extract.written_by)), "", ""),)
    index = LeakIndex((extract.about, *extract.named, extract.written_by, *_club(extract.letterhead)))
    for name in others:
        index.add(KnownPerson(name, "", ""), own)
    for child in known_children(work).values():
        index.add(child, own)
    return index


def known_children(work: Work) -> dict[CaseId, KnownPerson]:
    """Return every child on file as the check knows them. For checks; what it finds is told without names.

    What a child was called on a file that was put together with theirs is looked for as well, under that file's id.
    """
    every = work.cases.all()
    formers = [work.cases.get(one) for case in every for one in work.mergers.formers(case.id)]
    return {case.id: known_child(case) for case in (*every, *formers)}


def known_child(case: Case) -> KnownPerson:
    """Return a child as the check knows them."""
    return KnownPerson(case.child_name, case.initials, case.reference, _called(case.child_name))


def known_adult(person: Person) -> KnownPerson:
    """Return an adult as the check knows them."""
    contacts = tuple(each for each in (person.telephone, person.email) if each)
    called = (person.known_as, *_called(person.full_name))
    return KnownPerson(person.full_name, person.initials, "", called, contacts)


def hits_in(work: Work, index: LeakIndex, extract: object) -> tuple[LeakHit, ...]:
    """Return every place in the words of ``extract`` that somebody wrote, with its field and the words around it.

    A hit on a child whom this person may not see says which words, not whose they are.
    """
    return _without_strangers(work, placed_hits(index, written_parts(extract)))


def named_in_wording(work: Work, index: LeakIndex, text: str, made_with: MadeWith) -> tuple[LeakHit, ...]:
    """Return where a club's own wording names somebody: it would stand in every document of its kind."""
    if not made_with.version:
        return ()  # the standard wording names nobody
    hits = placed_hits(index, [("template", text)])
    return _without_strangers(work, (hit for hit in hits if hit.what not in ("initials", "reference")))


def placed_hits(index: LeakIndex, parts: Iterable[tuple[str, str]]) -> Iterator[LeakHit]:
    """Yield the hits in ``parts`` (field and text), each with its field and the words around it."""
    for where, text in parts:
        for hit in index.search(text):
            before = " ".join(text[max(0, hit.start - _AROUND) : hit.start].split())
            after = " ".join(text[hit.end : hit.end + _AROUND].split())
            yield replace(hit, where=where, before=before, after=after)


def _without_strangers(work: Work, hits: Iterable[LeakHit]) -> tuple[LeakHit, ...]:
    seen = {case.reference for case in access.cases(work)}
    return tuple(hit if hit.reference in seen else replace(hit, reference="") for hit in hits)


def _children_by_name(work: Work, in_role: tuple[KnownPerson, ...], letterhead: Letterhead) -> LeakIndex:
    index = LeakIndex((*(one.name for one in in_role), *_club(letterhead)))
    for child in known_children(work).values():
        index.add(child, in_role, by_reference=False)
    return index


def _adults(
    work: Work, extract: object, letterhead: Letterhead, also: Iterable[object] = ()
) -> tuple[tuple[KnownPerson, ...], tuple[KnownPerson, ...]]:
    """Return the adults whom the document names for their role, and all others; the club's own number is nobody's."""
    facts = "\n".join(stated_facts(extract))
    club = {_plain_contact(part) for part in letterhead.contact.split("·")}
    named = set(also) | {work.me}
    in_role: list[KnownPerson] = []
    others: list[KnownPerson] = []
    for person in work.people.all():
        adult = known_adult(person)
        private = tuple(each for each in adult.contacts if _plain_contact(each) not in club)
        is_named = person.full_name in facts or person.id in named
        (in_role if is_named else others).append(replace(adult, contacts=private))
    return tuple(in_role), tuple(others)


def _plain_contact(contact: str) -> str:
    return contact.strip().casefold() if "@" in contact else national(contact)


def _club(letterhead: Letterhead) -> Sequence[str]:
    return (letterhead.club_name, letterhead.address)


def _called(name: str) -> tuple[str, ...]:
    words = name_words(name)
    return _short_names().get(folded_letters(words[0]), ()) if words else ()


@cache
def _short_names() -> dict[str, tuple[str, ...]]:
    lines = resources.read_text("words/short_names.txt").splitlines()
    pairs = (line.partition(":") for line in lines if line.strip())
    return {name.strip(): tuple(short.split()) for name, _, short in pairs}


def check_kept(leaks: Sequence[LeakHit], kept_names: Sequence[KeptName]) -> None:
    """Raise InputError("kept_names", "missing") while a name that was found has no reason to stay."""
    reasons = {kept.found: kept.reason.strip() for kept in kept_names}
    if any(not reasons.get(hit.found) for hit in leaks):
        raise InputError("kept_names", "missing")

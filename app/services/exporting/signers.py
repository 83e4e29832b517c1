"""Who is to sign a document: the places that are laid out in it before its first signature, and whose each one is.

Nobody is asked to sign what they may not read, and nobody who holds no key can be asked here: they sign on paper.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from app.domain import rights
from app.domain.errors import NotAllowedError
from app.domain.exports import DocumentKind, SignaturePlace
from app.domain.extracts import AgendaExtract, SignatureLine
from app.domain.ids import AgreementId, CaseId, PersonId, SessionId
from app.domain.people import SupervisionPair
from app.services import access, names_then, people
from app.services.viewers import viewer_of
from app.services.work import Work
from storage.repositories.letting_in import CoverRepository, GrantRepository
from storage.repositories.people import AppointmentRepository, PairRepository
from storage.repositories.sessions import SessionRepository

E = TypeVar("E")  # the extract of one kind of document


@dataclass(frozen=True, slots=True)
class SignerOffer:
    """Somebody who can be asked to sign as well. ``is_laid``: there is a place for them in any case."""

    person_id: PersonId
    name: str
    role: str
    is_laid: bool


def offers(work: Work, kind: DocumentKind, record_id: UUID) -> list[SignerOffer]:
    """Return who else can be asked to sign the document. Raises as ``gather``."""
    laid = set(_laid(work, kind, record_id))
    found = []
    for person_id in _candidates(work, kind, record_id):
        name = work.people.get(person_id).full_name
        found.append(SignerOffer(person_id, name, people.title_of(work, person_id), person_id in laid))
    return found


def with_places(
    work: Work,
    kind: DocumentKind,
    record_id: UUID,
    extract: E,
    asked: tuple[PersonId, ...],
) -> tuple[E, tuple[SignaturePlace, ...]]:
    """Return the extract with a line for each person who was asked to sign, and the places in the order of the file.

    Whoever makes the document has a place in any case and signs first. Raises NotAllowedError("countersign") for
    somebody who cannot be asked.
    """
    made: Any = extract
    if isinstance(extract, AgendaExtract):
        return extract, (SignaturePlace("Signature1", work.me, made.mark.made_by_role),)
    persons = list(_lines(work, kind, record_id))
    lines = list(made.signatures)
    places = [
        (_standing_for(work, person, line, made.mark.made_by), line.role)
        for person, line in zip(persons, lines, strict=True)
        if not (line.signed_on or line.how)
    ]
    allowed = {one.person_id for one in offers(work, kind, record_id)} if asked else set()
    for person in dict.fromkeys(asked):
        if person in {one for one, _ in places} or person == work.me:
            continue
        if person not in allowed:
            raise NotAllowedError("countersign")
        role = people.title_of(work, person)
        lines.append(SignatureLine(work.people.get(person).full_name, role, None, ""))
        places.append((person, role))
    awaited = {line.name for line in lines if not (line.signed_on or line.how)}
    if made.mark.made_by not in awaited:  # then the document lays out a place for whoever makes it
        places.append((work.me, made.mark.made_by_role))
    return replace(made, signatures=tuple(lines)), tuple(
        SignaturePlace(f"Signature{number}", person, role) for number, (person, role) in enumerate(places, 1)
    )


def _standing_for(work: Work, person: PersonId, line: SignatureLine, made_by: str) -> PersonId:
    """Return whose place a line is: the maker's own when it bears their name under an entry that was put away."""
    is_mine = line.name == made_by and work.person_mergers.standing_for(person) == work.me
    return work.me if is_mine else person


def _lines(work: Work, kind: DocumentKind, record_id: UUID) -> tuple[PersonId, ...]:
    """Return whose the lines to sign of a document are, in their order."""
    if kind in (DocumentKind.AGREEMENT, DocumentKind.SESSION_RECORD):
        pair = _pair(work, kind, record_id)
        return (pair.supervisor, pair.supervisee)
    return (work.me,)


def _laid(work: Work, kind: DocumentKind, record_id: UUID) -> tuple[PersonId, ...]:
    """Return who has a place without being asked."""
    if kind is DocumentKind.AGREEMENT and work.agreements.get(AgreementId(record_id)).signatures:
        answered = {one.person_id for one in work.agreements.get(AgreementId(record_id)).signatures}
        return tuple(one for one in _lines(work, kind, record_id) if one not in answered)
    if kind is DocumentKind.SESSION_RECORD:
        pair = _pair(work, kind, record_id)
        answer = work.sessions.get(SessionId(record_id)).acknowledgement
        return (pair.supervisor,) if answer is not None else (pair.supervisor, pair.supervisee)
    return _lines(work, kind, record_id)


def _pair(work: Work, kind: DocumentKind, record_id: UUID) -> SupervisionPair:
    """Return the two under the entries that the document names."""
    if kind is DocumentKind.AGREEMENT:
        agreement = work.agreements.get(AgreementId(record_id))
        return names_then.of_agreement(work, agreement, access.pair_to_see(work, agreement.pair_id))
    return names_then.of_session(work, *access.session_to_see(work, SessionId(record_id)))


def _candidates(work: Work, kind: DocumentKind, record_id: UUID) -> list[PersonId]:
    """Return who may be asked: who holds a key, may read the document, and is not the one who makes it."""
    keys = set(work.key_holders()) - {work.me}
    if kind in (DocumentKind.AGREEMENT, DocumentKind.SESSION_RECORD):
        pair = _pair(work, kind, record_id)
        named = [pair.supervisor, pair.supervisee, *_manager_of(work, pair.supervisor)]
        if kind is DocumentKind.SESSION_RECORD:  # the personal part: sealed to those it names
            readers = {PersonId(one) for one in work.personal.named_of(SessionId(record_id))}
            readers = readers or {pair.supervisor, pair.supervisee}  # nothing was sealed
            named = [one for one in named if one in readers]
    elif kind in (DocumentKind.CASE_RECORD, DocumentKind.CASE_CHRONOLOGY):
        case = access.case_to_export(work, CaseId(record_id))
        first = (case.supervisor, case.lead, *_manager_of(work, case.supervisor))
        shared = access.pairs_of_case(work).get(case.id, frozenset())
        others = sorted(keys, key=lambda one: work.people.get(one).full_name.casefold())
        named = [
            one for one in (*first, *others) if rights.may_export_case(viewer_of(_Seen.by(one, work)), case, shared)
        ]
    else:
        named = []
    return [one for one in dict.fromkeys(named) if one in keys]


def _manager_of(work: Work, person_id: PersonId) -> tuple[PersonId, ...]:
    held = people.appointment_on(work, work.person_mergers.standing_for(person_id))
    return () if held is None or held.line_manager is None else (held.line_manager,)


@dataclass(slots=True)
class _Seen:
    """The registers as another person would stand to them: to ask the rules what that person may read."""

    me: PersonId
    today: date
    appointments: AppointmentRepository
    pairs: PairRepository
    covers: CoverRepository
    grants: GrantRepository
    sessions: SessionRepository

    @classmethod
    def by(cls, person_id: PersonId, work: Work) -> _Seen:
        """Return the registers as ``person_id`` stands to them."""
        return cls(person_id, work.today, work.appointments, work.pairs, work.covers, work.grants, work.sessions)

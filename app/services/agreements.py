"""Supervision agreements: begun from the club's wording or the last version, written, signed, read (practice.md b2).

A signed version never changes. Its terms drive intervals, which children are discussed, deadlines, and who reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta

from app.domain import words
from app.domain.agreement import (
    SECTION_KEYS,
    Agreement,
    AgreementSignature,
    AgreementState,
    AgreementTerms,
    SignatureWay,
)
from app.domain.audit import Act
from app.domain.drift import Lateness, lateness
from app.domain.errors import AlreadyFinishedError, InputError, NotAllowedError, StaleError
from app.domain.extracts import AgreementSection
from app.domain.ids import AgreementId, PairId, PersonId
from app.domain.people import SupervisionPair
from app.domain.rights import may_see_pair, may_write_agreement
from app.domain.tongue import ENGLISH, Tongue
from app.services import access, club_defaults, due, names_then, people
from app.services.agreement_reading import Parties, read_sections
from app.services.work import Work

__all__ = ["AgreementId", "AgreementSignature", "AgreementView", "Listing"]

REVIEW_AFTER_DAYS = 365  # annual or by agreement: AGRA, WBERK in practice.md b2
REVIEW_WARN_DAYS = 30
ONE_LINE = frozenset({"place", "items_by", "written_by", "other_person"})
SECTION_FIELDS: dict[str, tuple[str, ...]] = {
    "who-and-why": (
        *("purpose", "supervisor_hopes", "supervisee_hopes", "objectives", "authority", "confidence", "standards"),
    ),
    "how-often": ("every_weeks", "length_min", "place", "contact_between"),
    "preparing": ("preparing", "items_by"),
    "children": ("criteria", "case_weeks", "children_else", "needs_endorsement"),
    "recording": ("written_by", "record_within_days", "comment_within_days", "where_kept"),
    "confidentiality": ("confidentiality", "line_manager_reads"),
    "disagreeing": ("disagreement", "other_person"),
    "cancelling": ("cancelling", "rebook_within_days"),
    "review-and-sign": ("review_note",),
}
_FIGURES = frozenset({"every_weeks", "case_weeks", "record_within_days"})


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One agreement in the list: the newest version of each pair."""

    id: AgreementId
    pair: SupervisionPair
    supervisor_name: str
    supervisee_name: str
    version: int
    review_on: date
    state: AgreementState
    lateness: Lateness
    may_open: bool = True  # False: only how it stands may be known


@dataclass(frozen=True, slots=True)
class PairWithout:
    """A pair that works together and has no agreement, not even a draft."""

    pair_id: PairId
    supervisor_name: str
    supervisee_name: str
    may_begin: bool = True


@dataclass(frozen=True, slots=True)
class Listing:
    """Agreements by the name of the person supervised, and pairs that have none."""

    agreements: tuple[AgreementRow, ...]
    without: tuple[PairWithout, ...]


@dataclass(frozen=True, slots=True)
class AgreementView:
    """One agreement with the names its document needs. ``last`` is the version before, for copying from."""

    agreement: Agreement
    supervisor: PersonId
    supervisee: PersonId
    supervisor_name: str
    supervisee_name: str
    supervisor_title: str
    supervisee_title: str
    line_manager_name: str
    last: Agreement | None
    has_later_draft: bool
    may_write: bool
    manager_is_shut_out: bool = False  # signed with a line manager as reader, and today's may not read
    is_manager: bool = False  # whoever looks is the supervisor's line manager

    @property
    def parties(self) -> Parties:
        """The names as the document uses them."""
        return Parties(
            self.supervisor_name,
            self.supervisor_title,
            self.supervisee_name,
            self.supervisee_title,
            self.line_manager_name,
        )


def begin(work: Work, pair_id: PairId) -> AgreementId:
    """Begin a draft: the next version of the last one, or the club's wording with the policy's figures.

    A draft that is there already is returned instead of a second one. Raises NotFoundError, NotAllowedError("plan").
    """
    pair = access.pair_to_agree(work, pair_id)
    versions = work.agreements.of_pair(pair_id)
    last = versions[0] if versions else None
    if last is not None and last.state is AgreementState.DRAFT:
        return last.id
    terms = first_terms(work, pair) if last is None else replace(last.terms, confidence="")  # asked anew
    agreement = Agreement(
        id=AgreementId(work.ids.new()),
        pair_id=pair_id,
        version=1 if last is None else last.version + 1,
        state=AgreementState.DRAFT,
        terms=terms,
        written=frozenset(),
        starts_on=work.today,
        review_on=work.today + timedelta(days=REVIEW_AFTER_DAYS),
        signatures=(),
        supersedes=None if last is None else last.id,
        made=work.stamp(),
    )
    work.agreements.save(agreement)
    work.audit(Act.CREATED, "agreement", agreement.id, agreement)
    work.changed(agreements={agreement.id})
    return agreement.id


def first_terms(work: Work, pair: SupervisionPair) -> AgreementTerms:
    """Return the terms of a first agreement: the club's wording, the interval of the supervisee's role."""
    rules = due.rules(work)
    weeks = due.role_weeks(rules, people.appointment_on(work, pair.supervisee), work.today)
    return club_defaults.agreement_terms(rules, weeks)


def save(
    work: Work,
    agreement_id: AgreementId,
    terms: AgreementTerms,
    written: frozenset[str],
    starts_on: date,
    review_on: date,
) -> None:
    """Save a draft as it is typed. No audit row: it is a draft, kept in its revisions.

    Raises NotFoundError, NotAllowedError("plan"), AlreadyFinishedError when signed, InputError for a term
    ("too-long", "hidden-characters", "out-of-range") or "review_on" ("before").
    """
    agreement = _to_write(work, agreement_id)
    if review_on < starts_on:
        raise InputError("review_on", "before")
    changed = agreement.with_terms(_checked(terms), written & frozenset(SECTION_KEYS), starts_on, review_on)
    if changed != agreement:
        work.agreements.save(changed)
        work.changed(agreements={agreement_id})


def use_club_wording(terms: AgreementTerms, section: str) -> AgreementTerms:
    """Return ``terms`` with the club's own words in one section; agreed figures stay. Raises KeyError."""
    club = club_defaults.agreement_wording()
    return replace(
        terms, **{name: club[name] for name in SECTION_FIELDS[section] if name in club and name not in _FIGURES}
    )


def copy_section(terms: AgreementTerms, last: AgreementTerms, section: str) -> AgreementTerms:
    """Return ``terms`` with one section as it was in the ``last`` agreement. Raises KeyError."""
    return replace(terms, **{name: getattr(last, name) for name in SECTION_FIELDS[section]})


def sign(
    work: Work, agreement_id: AgreementId, person_id: PersonId, way: SignatureWay, on: date, reason: str = ""
) -> None:
    """Record how one of the two signed, or that they did not. The version is signed once both have.

    "On this computer" is recorded where the two sit together, so only by one of them: whoever plans for others records
    what came on paper. Who recorded it and who is the supervisor's line manager that day stay with the signature: a
    manager whom the agreement lets read, and who recorded it, does not read by it (``Agreement.agreed_manager``). An
    answer that is on record already stays as it was recorded.

    Raises NotFoundError, NotAllowedError("plan" | "sign"), AlreadyFinishedError, InputError("on", "in-the-future"),
    InputError("reason", "missing") for a refusal without one.
    """
    agreement = _to_write(work, agreement_id)
    pair = work.pairs.get(agreement.pair_id)
    parties = frozenset({pair.supervisor, pair.supervisee})
    if person_id not in parties or (way is SignatureWay.ON_THIS_COMPUTER and work.me not in parties):
        raise NotAllowedError("sign")
    if on > work.today:
        raise InputError("on", "in-the-future")
    reason = words.prose("reason", reason, is_needed=way is SignatureWay.DECLINED)
    given = next((one for one in agreement.signatures if one.person_id == person_id), None)
    if given is not None and (given.way, given.reason) == (way, reason):
        return
    manager = _manager_of(work, pair.supervisor)
    signed = agreement.signed(AgreementSignature(person_id, way, on, reason, work.me, manager), parties)
    if signed.state is AgreementState.SIGNED:
        signed = replace(signed, written=frozenset(SECTION_KEYS))
        _end_earlier(work, signed)
    work.agreements.save(signed)
    work.audit(Act.SIGNED, "agreement", agreement_id, signed)
    work.changed(agreements={agreement_id}, people={pair.supervisee})


def sign_together(work: Work, agreement_id: AgreementId, answers: Sequence[tuple[PersonId, SignatureWay, str]]) -> None:
    """Record the answers of both (or of one) today: person, way, reason. Raises as ``sign``."""
    for person_id, way, reason in answers:
        sign(work, agreement_id, person_id, way, work.today, reason)


def delete_draft(work: Work, agreement_id: AgreementId) -> Agreement:
    """Delete a draft and return it, for ``restore_draft``. Raises as ``save``."""
    agreement = _to_write(work, agreement_id)
    work.agreements.delete_draft(agreement_id)
    work.audit(Act.DELETED, "agreement", agreement_id)
    work.changed(agreements={agreement_id})
    return agreement


def restore_draft(work: Work, agreement: Agreement) -> None:
    """Undo ``delete_draft``. Raises NotFoundError, NotAllowedError("plan"), StaleError when it is there or another
    version was begun meanwhile: an undo brings back what is gone and changes nothing else.
    """
    access.pair_to_agree(work, agreement.pair_id)
    is_there = any(one.id == agreement.id for one in work.agreements.all())
    overtaken = any(one.version >= agreement.version for one in work.agreements.of_pair(agreement.pair_id))
    if is_there or overtaken or agreement.state is not AgreementState.DRAFT:
        raise StaleError
    work.agreements.save(agreement)
    work.audit(Act.CREATED, "agreement", agreement.id, agreement)
    work.changed(agreements={agreement.id})


def listing(work: Work) -> Listing:
    """Return the newest agreement of every pair whose state this person may know, and the pairs that have none."""
    known = access.people(work)
    newest: dict[PairId, Agreement] = {}
    for agreement in work.agreements.all():
        seen = newest.get(agreement.pair_id)
        if seen is None or agreement.version > seen.version:
            newest[agreement.pair_id] = agreement
    rows, without = [], []
    for pair in access.status_pairs(work).values():
        supervisor, supervisee = due.name_of(known, pair.supervisor), due.name_of(known, pair.supervisee)
        found = newest.get(pair.id)
        if found is not None:
            stands = lateness(found.review_on, work.today, REVIEW_WARN_DAYS)
            rows.append(
                AgreementRow(
                    found.id,
                    pair,
                    supervisor,
                    supervisee,
                    found.version,
                    found.review_on,
                    found.state,
                    stands,
                    may_see_pair(work.viewer, pair),
                )
            )
        elif due.is_active(pair, work.today):
            without.append(PairWithout(pair.id, supervisor, supervisee, may_write_agreement(work.viewer, pair)))
    return Listing(
        tuple(sorted(rows, key=lambda row: (row.supervisee_name.casefold(), row.id))),
        tuple(sorted(without, key=lambda pair: (pair.supervisee_name.casefold(), pair.pair_id))),
    )


def view(work: Work, agreement_id: AgreementId) -> AgreementView:
    """Return one agreement's page. Raises NotFoundError when it may not be seen."""
    agreement = work.agreements.get(agreement_id)
    pair = access.pair_to_see(work, agreement.pair_id)
    known = access.people(work)
    versions = work.agreements.of_pair(pair.id)
    managers = work.managers_of(pair.supervisor)
    manager = agreement.agreed_manager or _manager_of(work, pair.supervisor)
    is_read = agreement.terms.line_manager_reads
    then = names_then.of_agreement(work, agreement, pair)
    return AgreementView(
        agreement=agreement,
        supervisor=then.supervisor,
        supervisee=then.supervisee,
        supervisor_name=due.name_of(known, then.supervisor),
        supervisee_name=due.name_of(known, then.supervisee),
        supervisor_title=people.title_of(work, pair.supervisor),
        supervisee_title=people.title_of(work, pair.supervisee),
        line_manager_name="" if manager is None else due.name_of(known, manager),
        last=next((one for one in versions if one.version < agreement.version), None),
        has_later_draft=any(one.version > agreement.version for one in versions),
        may_write=may_write_agreement(work.viewer, pair),
        manager_is_shut_out=is_read
        and agreement.state is AgreementState.SIGNED
        and agreement.agreed_manager not in managers,
        is_manager=work.me in managers,
    )


def sections_as_read(
    shown: AgreementView, terms: AgreementTerms, written: frozenset[str], tongue: Tongue = ENGLISH
) -> tuple[AgreementSection, ...]:
    """Return the nine sections as they read with ``terms``: for the editor's reading view and for the document.

    In another language than English the club's standard words are its own; what the two wrote stays as they wrote it.
    """
    agreement = shown.agreement
    is_signed = agreement.state is not AgreementState.DRAFT
    done = frozenset(SECTION_KEYS) if is_signed else written
    return read_sections(terms, shown.parties, agreement.starts_on, agreement.review_on, done, tongue)


def _to_write(work: Work, agreement_id: AgreementId) -> Agreement:
    agreement = work.agreements.get(agreement_id)
    access.pair_to_agree(work, agreement.pair_id)
    if agreement.state is not AgreementState.DRAFT:
        raise AlreadyFinishedError
    return agreement


def _manager_of(work: Work, supervisor: PersonId) -> PersonId | None:
    held = people.appointment_on(work, supervisor)
    return None if held is None else held.line_manager


def _end_earlier(work: Work, signed: Agreement) -> None:
    for other in work.agreements.of_pair(signed.pair_id):
        if other.id != signed.id and other.state is AgreementState.SIGNED:
            work.agreements.save(replace(other, state=AgreementState.ENDED))
            work.changed(agreements={other.id})


def _checked(terms: AgreementTerms) -> AgreementTerms:
    """Return the terms with their texts cleaned. Raises InputError naming the term."""
    changes: dict[str, str] = {}
    for field in fields(AgreementTerms):
        value = getattr(terms, field.name)
        if isinstance(value, str):
            keep = words.line if field.name in ONE_LINE else words.prose
            changes[field.name] = keep(field.name, value)
        elif isinstance(value, int) and not isinstance(value, bool) and value < 1:
            raise InputError(field.name, "out-of-range")
    return replace(terms, **changes)  # type: ignore[arg-type]  # only text fields are in it

"""The supervision agreement: versions, terms, review date, signatures (practice.md b2).

Its terms drive intervals, which children must be discussed, recording deadlines and who else may read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.errors import AlreadyFinishedError
from app.domain.ids import AgreementId, PairId, PersonId
from app.domain.stamps import Stamp


class AgreementState(StrEnum):
    """A draft can change; a signed version never does, a change makes a new version."""

    DRAFT = "draft"
    SIGNED = "signed"
    ENDED = "ended"  # replaced by a later version, or the pair ended


class CaseCriterion(StrEnum):
    """When a child is always discussed (S2-42). The weeks of the last one are ``AgreementTerms.case_weeks``."""

    OPEN_CASE = "open-case"
    NEW_WORRY = "new-worry"
    CARRIED_TWICE = "carried-twice"
    OTHER_SERVICE = "other-service"
    NOT_DISCUSSED_FOR = "not-discussed-for"


@dataclass(frozen=True, slots=True)
class AgreementTerms:
    """The terms, section by section in the order they read. Texts may be ""."""

    # 1 who and why
    purpose: str
    supervisor_hopes: str  # what I want from you, what I will bring
    supervisee_hopes: str
    # 2 how often, where
    every_weeks: int
    length_min: int
    place: str
    contact_between: str
    # 3 preparing
    preparing: str
    items_by: str  # "the evening before"
    # 4 children we discuss
    criteria: frozenset[CaseCriterion]
    case_weeks: int
    children_else: str
    needs_endorsement: str  # judgements that need the supervisor's approval
    # 5 recording
    written_by: str  # "the supervisor"
    record_within_days: int  # working days
    comment_within_days: int  # working days
    where_kept: str
    # 6 confidentiality
    confidentiality: str
    line_manager_reads: bool  # the supervisor's line manager is a reader of the personal part (practice.md c3)
    # 7 if we disagree
    disagreement: str
    other_person: str  # an alternative person to turn to (S0-20)
    # 8 if we must cancel
    cancelling: str
    rebook_within_days: int
    # 9 review and sign
    review_note: str
    # added since, so last: 1 what each may decide alone, asks about or refers (S1-31); standards and registration (b2);
    # what the two want to reach, for the organisation, in the work and for the person (S1-28)
    authority: str = ""
    standards: str = ""
    objectives: str = ""
    confidence: str = ""  # how sure the person supervised is of role and authority, asked anew each time (S2-16)


class SignatureWay(StrEnum):
    """How a signature was given. Worded as what it is: none of these is a digital signature of the person."""

    ON_THIS_COMPUTER = "on-this-computer"
    ON_PAPER = "on-paper"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class AgreementSignature:
    """One party's signature, or recorded refusal with the reason; None where that was not kept yet."""

    person_id: PersonId
    way: SignatureWay
    on: date
    reason: str  # for DECLINED; otherwise ""
    recorded_by: PersonId | None = None  # whose key it was recorded with
    manager: PersonId | None = None  # the supervisor's line manager, as the agreement named them that day


SECTION_KEYS = (
    "who-and-why",
    "how-often",
    "preparing",
    "children",
    "recording",
    "confidentiality",
    "disagreeing",
    "cancelling",
    "review-and-sign",
)


@dataclass(frozen=True, slots=True)
class Agreement:
    """One version of the agreement of one pair. ``written`` holds the keys of the sections gone through."""

    id: AgreementId
    pair_id: PairId
    version: int
    state: AgreementState
    terms: AgreementTerms
    written: frozenset[str]
    starts_on: date
    review_on: date
    signatures: tuple[AgreementSignature, ...]
    supersedes: AgreementId | None
    made: Stamp

    @property
    def agreed_manager(self) -> PersonId | None:
        """The line manager both agreed to as a reader of the personal part (practice.md c3), or None.

        That is one named person, the same for both, and not somebody who recorded either signature: nobody lets
        themselves in by writing down that others agreed, nor by becoming the line manager afterwards.
        """
        if self.state is AgreementState.DRAFT or not self.terms.line_manager_reads:
            return None
        managers = {one.manager for one in self.signatures}
        recorders = {one.recorded_by for one in self.signatures}
        if len(managers) != 1 or None in recorders or managers & recorders:
            return None
        return managers.pop()

    def with_terms(self, terms: AgreementTerms, written: frozenset[str], starts_on: date, review_on: date) -> Agreement:
        """Return the draft with other terms. Raises AlreadyFinishedError when it is no longer a draft.

        Whoever has answered already answered to other terms: what they said goes with any change of a term or a day.
        """
        if self.state is not AgreementState.DRAFT:
            raise AlreadyFinishedError
        is_same = (terms, starts_on, review_on) == (self.terms, self.starts_on, self.review_on)
        signatures = self.signatures if is_same else ()
        return replace(
            self, terms=terms, written=written, starts_on=starts_on, review_on=review_on, signatures=signatures
        )

    def signed(self, signature: AgreementSignature, parties: frozenset[PersonId]) -> Agreement:
        """Return the agreement with one more signature or refusal; SIGNED once every party has answered and
        nobody declined. Raises AlreadyFinishedError when it is no longer a draft.
        """
        if self.state is not AgreementState.DRAFT:
            raise AlreadyFinishedError
        kept = tuple(s for s in self.signatures if s.person_id != signature.person_id)
        signatures = (*kept, signature)
        agreed = {s.person_id for s in signatures if s.way is not SignatureWay.DECLINED}
        state = AgreementState.SIGNED if parties <= agreed else AgreementState.DRAFT
        return replace(self, signatures=signatures, state=state)

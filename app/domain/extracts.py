"""What a document can be made from: plain snapshots, with names already resolved, and nothing else.

The two-file rule (practice.md c1) is kept here by shape. ``CaseExtract`` is the only thing a child's PDF can be made
from. It has no field that can hold a personal part, another child or a free-form session note, so leaving those out
is not a filter that somebody can forget. ``SessionExtract`` holds the personal part, in which a child appears only
as a case reference.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.domain.templates import NOT_RECORDED, MadeWith


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The organisation as it stands at the top of its documents. ``logo_png`` is a PNG file's bytes, or None."""

    club_name: str
    address: str
    contact: str  # telephone, e-mail, charity number: one line, may be ""
    logo_png: bytes | None


@dataclass(frozen=True, slots=True)
class DocumentMark:
    """What identifies one document: its own id, when it was made, by whom, and the audit trail's head then.

    ``audit_seq`` stands in documents that were signed before it was left out: two of them tell how much was written
    between them. The head by itself finds the entry: ``holdfast check --record``.
    """

    document_id: UUID
    made_at: datetime  # aware, UTC; from this computer's clock
    made_by: str
    made_by_role: str
    audit_seq: int | None
    audit_head: str | None  # hex
    issuer_fingerprint: str | None  # SHA-256 of the club's certificate, hex, no spaces; None in an unsigned preview
    issuer_name: str = ""  # who issued the signer's certificate when it is not the club's: the fingerprint is theirs
    wording: MadeWith = NOT_RECORDED


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """One place to sign. ``signed_on`` and ``how`` are filled when the person has signed or declined."""

    name: str
    role: str
    signed_on: date | None
    how: str  # "signed on this computer", "signed on paper", "did not sign: <reason>", or ""


@dataclass(frozen=True, slots=True)
class ActionExtract:
    """One action as a document tells it. Owner by name and role."""

    what: str
    owner: str
    due_on: date
    measure: str  # how we will know it is done
    obstacles: str
    difference: str  # what difference it should make
    state: str  # "open", "done", "dropped"
    closed_on: date | None
    outcome: str  # evidence and effect, or the reason it was dropped
    carried: tuple[str, ...]  # one line for each time it was carried over, with its reason
    review: str = ""  # which case review it comes from


@dataclass(frozen=True, slots=True)
class DecisionExtract:
    """One decision about the child, with its reasons (practice.md b5)."""

    kind: str  # "decision", "no-change", "not-referring"
    what: str
    why: str
    options_not_taken: str
    effect_on_child: str
    effect_on_family: str
    authority: str  # "in-role", "advised", "referred"
    decided_by: str
    decided_at: datetime
    endorsed_by: str  # name and role, or ""
    endorsed_at: datetime | None
    review_on: date | None


@dataclass(frozen=True, slots=True)
class HypothesisExtract:
    """One explanation that was considered, with what speaks for and against it (S0-16)."""

    explanation: str
    evidence_for: str
    evidence_against: str


@dataclass(frozen=True, slots=True)
class DiscussionExtract:
    """One case discussion: the child part of one session, for this child only. Empty text means not written."""

    held_on: date
    session_kind: str  # "one-to-one", "ad-hoc"
    supervisor: str
    practitioner: str
    why_discussed: str
    what_happened: str
    lived_experience: str
    lived_experience_blank_reason: str
    childs_words: str
    last_seen: str  # "7 November 2026 by Priya Nair, alone", or ""
    analysis: str
    hypotheses: tuple[HypothesisExtract, ...]
    not_known: str
    other_views: str
    plan_followed: str
    procedure: str
    advice: str
    risk_direction: str  # "higher", "same", "lower", or ""
    better_since: str  # "yes", "no", "too early", or ""
    decisions: tuple[DecisionExtract, ...]
    actions: tuple[ActionExtract, ...]
    additions: tuple[str, ...]  # dated additions and corrections, in order, each one line with date and name
    observed: str = ""
    opinion: str = ""
    first_view: str = ""
    language: str = ""
    from_adults: str = ""
    from_children: str = ""
    advised_by: str = ""
    on_paper: str = ""  # when it was written on paper, and by whom and when it was entered
    taken_on: tuple[str, ...] = ()  # what other agencies decided or will do about this child, each one line


@dataclass(frozen=True, slots=True)
class TogetherExtract:
    """That the file was put together with another of the same child: from which, when and by whom, and why."""

    put_together_line: str
    reason: str


@dataclass(frozen=True, slots=True)
class CaseExtract:
    """Everything a child's PDF is made from: one child, their discussions, decisions and actions. Nothing else fits."""

    letterhead: Letterhead
    mark: DocumentMark
    child_name: str  # full name, or initials when chosen
    date_of_birth: date | None
    reference: str
    group: str
    status: str
    status_since: date | None
    discussions: tuple[DiscussionExtract, ...]  # newest first
    read_and_signed: tuple[str, ...]
    signatures: tuple[SignatureLine, ...]
    put_together: tuple[TogetherExtract, ...] = ()


@dataclass(frozen=True, slots=True)
class StepExtract:
    """One stage of an escalation, as a document tells it."""

    title: str
    whom: str
    way: str  # "telephone", "meeting", "message", "letter"
    started_on: date
    due_on: date
    answer: str
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class ToldExtract:
    """Somebody who was told of an escalation."""

    who: str
    at: datetime  # aware, UTC
    of_what: str


@dataclass(frozen=True, slots=True)
class EscalationExtract:
    """A disagreement about one child that was taken further (practice.md b10). One child and no personal part fit.

    What the organisation learned has no place in it: that names no child anywhere (practice.md c1).
    """

    letterhead: Letterhead
    mark: DocumentMark
    child_name: str  # full name, or initials when chosen
    date_of_birth: date | None
    reference: str
    status: str
    status_since: date | None
    scope: str  # "internal", "between-agencies"
    voice: str  # "given", "received"
    subject: str  # key, such as "referral-threshold"
    urgency: str  # "today", "usual"
    raised_by: str
    raised_at: datetime  # aware, UTC
    source: str  # "case", "decision", "action", "disagreement"
    source_words: str
    other_side: str
    agreed: str
    disputed: str
    why_matters: str
    wishes: str
    safe_meanwhile: str
    steps: tuple[StepExtract, ...]
    told: tuple[ToldExtract, ...]
    settlement: str  # "agreed", "decided", "accepted", "withdrawn", or ""
    outcome: str
    closed_on: date | None
    closed_by: str
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class AgreementSection:
    """One of the nine sections of an agreement as it reads: heading, sentences, bullet points."""

    key: str
    heading: str
    sentences: tuple[str, ...]
    points: tuple[str, ...]
    closing: str
    is_written: bool


@dataclass(frozen=True, slots=True)
class AgreementExtract:
    """A supervision agreement (practice.md b2)."""

    letterhead: Letterhead
    mark: DocumentMark
    version: int
    state: str  # "draft", "signed", "ended"
    supervisor: str
    supervisor_role: str
    supervisee: str
    supervisee_role: str
    line_manager: str
    starts_on: date
    review_on: date
    sections: tuple[AgreementSection, ...]
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One agenda item. A child appears as initials and reference only."""

    number: int
    title: str
    proposed_by: str  # "standing item" or a name
    function: str
    minutes: int | None


@dataclass(frozen=True, slots=True)
class AgendaExtract:
    """A session's agenda (practice.md b3)."""

    letterhead: Letterhead
    mark: DocumentMark
    supervisor: str
    supervisee: str
    session_kind: str
    planned_on: date
    starts_at: str  # "18:30"
    duration_min: int
    place: str
    agreement: str  # "version 2, signed 3 January 2026", or "no signed agreement"
    items: tuple[AgendaLine, ...]
    earlier_actions: tuple[ActionExtract, ...]
    preparation: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonalNoteExtract:
    """What was written under one agenda item in the personal part."""

    heading: str  # for a case item the reference only: "RJ-014"
    function: str
    text: str


@dataclass(frozen=True, slots=True)
class SessionExtract:
    """The session record: the personal part of one session, for the supervisee (practice.md b4)."""

    letterhead: Letterhead
    mark: DocumentMark
    supervisor: str
    supervisor_role: str
    supervisee: str
    supervisee_role: str
    session_kind: str
    held_on: date
    started: str  # "18:31", or ""
    ended: str
    place: str
    interruptions: str
    agreement: str
    notes: tuple[PersonalNoteExtract, ...]
    functions_covered: tuple[str, ...]
    functions_not_covered: tuple[str, ...]
    cases_discussed: tuple[str, ...]  # references only
    personal_actions: tuple[ActionExtract, ...]
    comment: str  # the supervisee's own words, never changed by the supervisor
    acknowledgement: str  # "Priya Nair has read this on this computer, 12 November 2026.", or ""
    next_on: date | None
    additions: tuple[str, ...]
    signatures: tuple[SignatureLine, ...]
    challenge: str = ""  # who challenged whom, and on what
    on_paper: str = ""  # when it was written on paper, and by whom and when it was entered
    handed_on: str = ""  # that practice which gave cause for concern went to a policy: to whom, when, which


@dataclass(frozen=True, slots=True)
class PackPart:
    """One text of a copy of records, with what it is. Words that are withheld are not in it any more."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class PackEntry:
    """One record of a copy of records."""

    heading: str
    parts: tuple[PackPart, ...]


@dataclass(frozen=True, slots=True)
class SubjectAccessExtract:
    """The answer to a request to see what is kept: one person's or one child's own matter (practice.md c4)."""

    letterhead: Letterhead
    mark: DocumentMark
    about: str
    asked_by: str
    received_on: date
    scope: str
    entries: tuple[PackEntry, ...]
    withheld: tuple[str, ...]  # one line for each reason: how often, never which words
    left_out: tuple[str, ...]
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class MatterEntryExtract:
    """One entry of a restricted matter. ``kind`` is a stable key such as "contact"; empty text means not written."""

    kind: str
    on: date
    who: str
    text: str
    because: str
    due_on: date | None
    done_on: date | None
    outcome: str
    written_by: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class MatterExtract:
    """One restricted matter, for an authority. It has no field for another matter, a child's file or a session."""

    letterhead: Letterhead
    mark: DocumentMark
    receiver: str
    reason: str
    title: str
    about: str
    told_by: str
    told_on: date
    alleged: str
    written_by: str
    written_at: datetime
    named: tuple[str, ...]  # who reads it in the club
    entries: tuple[MatterEntryExtract, ...]  # oldest first
    signatures: tuple[SignatureLine, ...]

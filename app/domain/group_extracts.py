"""What the documents of a group can be made from (practice.md b6), and nothing else.

``GroupExtract`` is the group's own record: children by case number only, no word that was said of one, nothing that is
personal to somebody. What was said goes on each child's file, by ``CaseExtract``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.extracts import DocumentMark, Letterhead, SignatureLine


@dataclass(frozen=True, slots=True)
class GroupExtract:
    """One session of a group. Adults by name and role; how sure people felt as figures without names."""

    letterhead: Letterhead
    mark: DocumentMark
    title: str
    session_kind: str
    held_on: date
    started: str  # "18:31", or ""
    ended: str
    place: str
    interruptions: str
    agreement: str  # its name and from when, or that there is none
    trigger: str
    facilitator: str
    facilitator_role: str
    present: tuple[str, ...]
    apologies: tuple[str, ...]
    absent: tuple[str, ...]
    agencies_present: tuple[str, ...]
    agencies_absent: tuple[str, ...]
    agenda: tuple[str, ...]
    cases_discussed: tuple[str, ...]  # references only
    responsible: tuple[str, ...]  # who is responsible for decisions that were taken, each once
    critical_friend: str
    agreed_too_easily: str
    process: str
    about_agencies: str
    learning: str
    confidence: tuple[str, ...]  # "2 before, 4 after", sorted
    additions: tuple[str, ...]  # what was added later, each with its day and by whom
    answers: tuple[str, ...]  # who has read it, or did not agree and why
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class GroupAgreementExtract:
    """What one group has agreed on. It names no child and nobody's matter."""

    letterhead: Letterhead
    mark: DocumentMark
    name: str
    starts_on: date
    review_on: date
    aims: str
    ground_rules: str
    confidentiality: str
    conflict: str
    recording: str
    is_open: bool  # others may join
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class AgencyLine:
    """One thing that the agency has decided, will do, or needs to know."""

    what: str
    why: str
    person: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class AgencyExtract:
    """What one agency takes with it from a multi-agency session, for its own record of one child (S2-73).

    There is no place in it for another agency, for the notes of the group or for the club's own discussion.
    """

    letterhead: Letterhead
    mark: DocumentMark
    agency: str
    agency_person: str  # name and role, or ""
    was_there: bool
    child_name: str
    date_of_birth: date | None
    reference: str
    held_on: date
    place: str
    trigger: str
    facilitator: str
    facilitator_role: str
    to_know: tuple[AgencyLine, ...]
    decisions: tuple[AgencyLine, ...]
    actions: tuple[AgencyLine, ...]
    signatures: tuple[SignatureLine, ...]

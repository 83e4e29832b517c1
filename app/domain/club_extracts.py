"""What the club's own documents can be made from: its policy, a disposal, its trust card. No child is in any of them.

Like every extract these are plain snapshots. ``DisposalExtract`` has no field for a name, a reference or a reason in
free words: a certificate says that something was disposed of and under which rule, never what it said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.extracts import DocumentMark, Letterhead, SignatureLine
from app.domain.organisation import PolicySection


@dataclass(frozen=True, slots=True)
class IntervalExtract:
    """How often people in one kind of role are supervised, in weeks, and how often while they are new in it."""

    role: str  # "Safeguarding lead"
    weeks: int
    new_weeks: int
    new_for_weeks: int


@dataclass(frozen=True, slots=True)
class PolicyExtract:
    """The supervision policy (practice.md b1), as it is in force."""

    letterhead: Letterhead
    mark: DocumentMark
    version: int
    approved_by: str
    approved_on: date | None
    review_on: date | None
    sections: tuple[PolicySection, ...]
    intervals: tuple[IntervalExtract, ...]
    figures: tuple[str, ...]  # the other figures of the policy, one sentence each
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class DisposalExtract:
    """What is known of a record that was disposed of: its kind, its rule, its days, how much it was, by whom."""

    letterhead: Letterhead
    mark: DocumentMark
    entry_id: str
    record_class: str  # "child", "supervision", "contact"
    years: int | None  # kept for so many years after it ended; None when it was handed over
    ended_on: date | None  # the day its period counted from, or the day it was handed over
    covered_from: date | None
    covered_to: date | None
    counts: tuple[tuple[str, int], ...]  # key of a kind of record -> how many
    proposed_by: str
    proposed_on: date
    agreed_by: str
    disposed_at: datetime
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class TrustCardExtract:
    """How anybody can check that a document comes from this club. The fingerprint itself is in the mark."""

    letterhead: Letterhead
    mark: DocumentMark
    signatures: tuple[SignatureLine, ...]

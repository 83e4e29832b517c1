"""Who may see what: the table of practice.md c3, cell by cell. Nothing but ``app.domain.rights`` reads it.

Rows are how a person stands to a record, columns what kind of record it is. The table says what is read and under
which condition; ``writes`` says who may also write (c3 names only the auditor; the rest is who does the work).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How a person stands to one record. One person can stand to it in several ways."""

    SUPERVISEE = "supervisee"
    SUPERVISOR = "supervisor"  # or who takes the supervisor's place between two dates
    MANAGER = "manager"  # the supervisor's line manager
    LEAD = "lead"  # designated safeguarding lead and deputies
    PROGRAMME_LEAD = "programme-lead"
    TRUSTEE = "trustee"  # or the lead of a committee
    AUDITOR = "auditor"  # named, between two dates, for a sample
    INSPECTOR = "inspector"  # partnership or inspectorate: no key of their own, a lead exports for them


class RecordKind(StrEnum):
    """What is looked at."""

    AGREEMENT = "agreement"
    PERSONAL_PART = "personal-part"
    CHILD_PART = "child-part"
    GROUP_NOTES = "group-notes"
    QUALITY = "quality"  # audits, observations, figures
    TRAINING = "training"  # who is trained in what: no column of c3, see docs/decisions/0012
    CUSTODY = "custody"  # the disposal log and who opened what


class Reach(StrEnum):
    """How far the sight goes."""

    NONE = "none"
    STATUS = "status"  # whether there is one, and until when: no word of it
    FIGURES = "figures"
    SUMMARY = "summary"
    OWN = "own"  # one's own, one's pairs', the cases one holds or discusses
    SAMPLE = "sample"
    ALL = "all"


class Condition(StrEnum):
    """What has to be so before it is shown."""

    ALWAYS = "always"
    NOTIFIED = "notified"  # both of the pair are told
    WITH_REASON = "with-reason"  # let in by a present reader, for a written reason; both of the pair are told
    JUSTIFIED = "justified"  # not, unless somebody who may see it lets them in for a written reason
    ON_REQUEST = "on-request"  # exported by a lead, and the export is logged


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the table."""

    reads: Reach
    when: Condition = Condition.ALWAYS
    writes: bool = False

    @property
    def is_open(self) -> bool:
        """True when the words are shown without further ado."""
        return self.reads in (Reach.OWN, Reach.ALL) and self.when is Condition.ALWAYS

    @property
    def opens_when_let_in(self) -> bool:
        """True when the words are shown once, and while, the person is let in."""
        if self.when in (Condition.NOTIFIED, Condition.WITH_REASON, Condition.JUSTIFIED):
            return self.reads is not Reach.NONE
        return self.reads is Reach.SAMPLE


_NO = Cell(Reach.NONE)
_OWN = Cell(Reach.OWN)
_OWN_WRITTEN = Cell(Reach.OWN, writes=True)
_ALL = Cell(Reach.ALL)
_ALL_WRITTEN = Cell(Reach.ALL, writes=True)
_STATUS = Cell(Reach.STATUS)
_FIGURES = Cell(Reach.FIGURES)
_SAMPLE = Cell(Reach.SAMPLE)
_ON_REQUEST = Cell(Reach.ALL, Condition.ON_REQUEST)

MATRIX: Mapping[Standing, Mapping[RecordKind, Cell]] = {
    Standing.SUPERVISEE: {
        RecordKind.AGREEMENT: _OWN_WRITTEN,
        RecordKind.PERSONAL_PART: _OWN,  # their comment is written with the answer, not into the notes
        RecordKind.CHILD_PART: _OWN_WRITTEN,
        RecordKind.GROUP_NOTES: _OWN,
        RecordKind.QUALITY: _OWN,
        RecordKind.TRAINING: _OWN_WRITTEN,
        RecordKind.CUSTODY: _OWN,
    },
    Standing.SUPERVISOR: {
        RecordKind.AGREEMENT: _OWN_WRITTEN,
        RecordKind.PERSONAL_PART: _OWN_WRITTEN,
        RecordKind.CHILD_PART: _OWN_WRITTEN,
        RecordKind.GROUP_NOTES: _OWN_WRITTEN,
        RecordKind.QUALITY: _OWN,
        RecordKind.TRAINING: _OWN_WRITTEN,
        RecordKind.CUSTODY: _OWN,
    },
    Standing.MANAGER: {
        RecordKind.AGREEMENT: _ALL,
        RecordKind.PERSONAL_PART: Cell(Reach.ALL, Condition.NOTIFIED),
        RecordKind.CHILD_PART: _ALL,
        RecordKind.GROUP_NOTES: _ALL,
        RecordKind.QUALITY: _ALL_WRITTEN,  # line managers observe supervision (S2-55)
        RecordKind.TRAINING: _ALL,
        RecordKind.CUSTODY: _ALL,
    },
    Standing.LEAD: {
        RecordKind.AGREEMENT: _ALL_WRITTEN,
        RecordKind.PERSONAL_PART: Cell(Reach.ALL, Condition.WITH_REASON),
        RecordKind.CHILD_PART: _ALL_WRITTEN,
        RecordKind.GROUP_NOTES: _ALL,
        RecordKind.QUALITY: _ALL_WRITTEN,
        RecordKind.TRAINING: _ALL_WRITTEN,
        RecordKind.CUSTODY: _ALL,
    },
    Standing.PROGRAMME_LEAD: {
        RecordKind.AGREEMENT: _STATUS,
        RecordKind.PERSONAL_PART: _NO,
        RecordKind.CHILD_PART: _NO,
        RecordKind.GROUP_NOTES: _NO,
        RecordKind.QUALITY: _FIGURES,
        RecordKind.TRAINING: _STATUS,
        RecordKind.CUSTODY: _NO,
    },
    Standing.TRUSTEE: {
        RecordKind.AGREEMENT: _STATUS,
        RecordKind.PERSONAL_PART: _NO,
        RecordKind.CHILD_PART: Cell(Reach.ALL, Condition.JUSTIFIED),
        RecordKind.GROUP_NOTES: _NO,
        RecordKind.QUALITY: _FIGURES,
        RecordKind.TRAINING: _FIGURES,
        RecordKind.CUSTODY: Cell(Reach.SUMMARY),
    },
    Standing.AUDITOR: {
        RecordKind.AGREEMENT: _SAMPLE,
        RecordKind.PERSONAL_PART: _SAMPLE,
        RecordKind.CHILD_PART: _SAMPLE,
        RecordKind.GROUP_NOTES: _SAMPLE,
        RecordKind.QUALITY: Cell(Reach.OWN, writes=True),
        RecordKind.TRAINING: _STATUS,
        RecordKind.CUSTODY: _NO,
    },
    Standing.INSPECTOR: {
        RecordKind.AGREEMENT: _ON_REQUEST,
        RecordKind.PERSONAL_PART: _ON_REQUEST,
        RecordKind.CHILD_PART: _ON_REQUEST,
        RecordKind.GROUP_NOTES: _ON_REQUEST,
        RecordKind.QUALITY: _ON_REQUEST,
        RecordKind.TRAINING: _ON_REQUEST,
        RecordKind.CUSTODY: _ON_REQUEST,
    },
}

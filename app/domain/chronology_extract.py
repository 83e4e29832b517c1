"""What a child's chronology can be made from: what happened around one child, day by day, and nothing else.

Like ``CaseExtract`` it keeps the two-file rule by shape (practice.md c1): there is one child, and no field of it or of
an entry can hold a personal part, another child or a free session note. A case discussion comes in as the
``DiscussionExtract`` it is in the child's record.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.extracts import DecisionExtract, DiscussionExtract, DocumentMark, Letterhead, SignatureLine


@dataclass(frozen=True, slots=True)
class ChronologyAction:
    """An action as it stood on the day of its entry: ``due_on`` is the date that was agreed then."""

    what: str
    owner: str
    due_on: date
    measure: str
    obstacles: str
    difference: str
    review: str = ""


@dataclass(frozen=True, slots=True)
class SentDocument:
    """A signed document about this child that left: what, how long, where to, when it was entered there."""

    document_id: UUID
    document: str  # "Case record"
    pages: int
    destination: str
    entered_on: date | None
    entered_by: str


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file kept with this child's record: what it is, its digest, and what is in it when it was chosen to go along.

    ``content`` never stands in the data of the document: a picture is drawn on pages of its own, another file is
    carried in the PDF under ``file_name``.
    """

    title: str
    format: str  # "png", "jpeg", "pdf", "text"
    size: int
    sha256: str
    added_on: date
    shows: str  # what a picture shows, in words
    file_name: str  # under which it is carried; "" for a picture and for what does not go along
    content: bytes | None

    @property
    def is_drawn(self) -> bool:
        """True for a picture that goes along."""
        return self.content is not None and not self.file_name


@dataclass(frozen=True, slots=True)
class ChronologyEntry:
    """One thing that happened on one day. Of the five bodies at most one is there.

    ``kind`` is one of: opened, allocated, shared, not-shared, closed, episode, seen, discussion, decision, endorsed,
    action-agreed, action-carried, action-done, action-dropped, attached, escalated, escalated-further,
    escalation-answered, escalation-settled, agency-decided, agency-agreed, agency-recorded, signed, sent, addition,
    correction.
    """

    on: date
    at: str  # "18:20" local, of an episode; otherwise ""
    kind: str
    topic: str  # the kind of an episode, what a correction belongs to, whose task it is; "" for the rest
    recorded_by: str
    text: str  # words as they were written: what happened, a reason, an outcome, a comment
    discussion: DiscussionExtract | None = None
    decision: DecisionExtract | None = None
    action: ChronologyAction | None = None
    sent: SentDocument | None = None
    attached: AttachedFile | None = None


@dataclass(frozen=True, slots=True)
class ChronologyExtract:
    """One child's whole file from ``since`` to ``until``, the oldest entry first."""

    letterhead: Letterhead
    mark: DocumentMark
    child_name: str  # full name, or initials when chosen
    date_of_birth: date | None
    reference: str
    group: str
    status: str
    status_since: date | None
    opened_on: date
    closed_on: date | None
    since: date
    until: date
    entries: tuple[ChronologyEntry, ...]
    open_actions: tuple[ChronologyAction, ...]  # agreed by ``until`` and neither done nor dropped by then
    signatures: tuple[SignatureLine, ...]

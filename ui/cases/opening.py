"""What an entry of a child's chronology opens: what was written, a file, a paper, an escalation, or its session."""

from __future__ import annotations

from functools import partial

from app.domain.ids import AttachmentId, CaseId
from app.services.cases import ChronologyEntry, EntryKind
from ui.attachments.part import AttachmentsPart
from ui.desk import Desk

ESCALATIONS = frozenset(
    {
        EntryKind.ESCALATED,
        EntryKind.ESCALATED_FURTHER,
        EntryKind.ESCALATION_ANSWERED,
        EntryKind.ESCALATION_SETTLED,
    }
)
WRITTEN = frozenset({EntryKind.DISCUSSION, EntryKind.DECISION})


def open_entry(desk: Desk, files: AttachmentsPart, case_id: CaseId, entry: object) -> None:
    """Open ``entry`` of the file of ``case_id``; a gap opens nothing. ``files`` offers to undo what is taken out."""
    if not isinstance(entry, ChronologyEntry) or entry.record_id is None:
        return  # a gap
    place = partial(desk.open, "group" if entry.is_in_group else "session", entry.session_id)
    if entry.kind in ESCALATIONS:
        desk.open("escalation", entry.record_id)
    elif entry.kind is EntryKind.ATTACHED:
        files.open(AttachmentId(entry.record_id))
    elif entry.kind is EntryKind.EARLIER:
        desk.open("earlier", case_id, entry.record_id, files.offer_paper)
    elif entry.kind in WRITTEN:
        desk.open("child-record", entry.record_id, place)
    elif entry.session_id is not None:
        place()

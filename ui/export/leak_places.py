"""Where a found name stands: the part of the document, and the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.domain.exports import DocumentKind
from app.domain.leaks import LeakHit
from ui.components import Sheet
from ui.desk import Desk

# The page on which the words of a document were written. Of the others nothing is withheld here or reworded: a copy of
# records has a list of its own, and what was written in a restricted matter stays as it is.
REWORDED_AT = {
    DocumentKind.CASE_RECORD: "case",
    DocumentKind.AGREEMENT: "agreement",
    DocumentKind.AGENDA: "session",
    DocumentKind.SESSION_RECORD: "session",
    DocumentKind.ESCALATION: "escalation",
}
MOST = 3  # places told one by one; of more, how many
_PARTS = {
    "group": "Team or group",
    "why_discussed": "Why we discussed this",
    "what_happened": "What has happened",
    "lived_experience": "What it is like for the child",
    "lived_experience_blank_reason": "What it is like for the child",
    "childs_words": "The child’s own words",
    "last_seen": "Last seen",
    "analysis": "What we make of it",
    "explanation": "An explanation",
    "evidence_for": "An explanation",
    "evidence_against": "An explanation",
    "not_known": "What we do not know",
    "observed": "What we saw or heard",
    "opinion": "What is an opinion",
    "first_view": "What we made of it before",
    "language": "Wording we looked at",
    "from_adults": "Risk from adults",
    "from_children": "Risk from other children",
    "advised_by": "Who advised us",
    "other_views": "What others think",
    "plan_followed": "The plan",
    "procedure": "Procedure or guidance",
    "advice": "Advice",
    "why": "A decision",
    "options_not_taken": "A decision",
    "effect_on_child": "A decision",
    "effect_on_family": "A decision",
    "what": "A decision or an action",
    "measure": "An action",
    "review": "An action",
    "obstacles": "An action",
    "difference": "An action",
    "outcome": "An action",
    "carried": "An action",
    "additions": "Added later",
    "title": "An item of the agenda",
    "heading": "A heading",
    "comment": "Their comment",
    "challenge": "Challenge, given and received",
    "handed_on": "Handed on",
    "place": "The place",
    "interruptions": "Interruptions",
    "sentences": "A section of the agreement",
    "points": "A section of the agreement",
    "closing": "A section of the agreement",
    "template": "The club’s own wording",
    "pages": "The pages, outside the notes",
    "descriptions": "The file’s properties or bookmarks",
    "attached": "The attached data",
}


def go_and_reword(desk: Desk, sheet: Sheet, kind: DocumentKind, record_id: UUID) -> None:
    """Close the sheet, with nothing written, and open the page on which the words were written."""
    sheet.reject()
    desk.open(REWORDED_AT[kind], record_id)


def place_lines(places: Sequence[LeakHit]) -> Iterator[str]:
    """Yield a line for each of the first places, and one that counts the others."""
    for hit in places[:MOST]:
        part = _PARTS.get(hit.where, "The notes")
        yield f"{_tr(part)}: “{_ellipsis(hit.before)} {hit.found} {hit.after}…”".replace("  ", " ")
    more = len(places) - MOST
    if more > 0:
        one, many = _tr("And in one more place."), _tr("And in %1 more places.")
        yield one if more == 1 else many.replace("%1", str(more))


def _ellipsis(before: str) -> str:
    return f"…{before}" if before else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("LeakPlaces", words)

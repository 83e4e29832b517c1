"""The chronology: one child's whole file from one day to another, oldest first, with a table of it at the front.

It can be made from a ``ChronologyExtract`` and from nothing else, which has no place for a personal part or another
child.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from app.domain.attachment import Format
from app.domain.chronology_extract import AttachedFile, ChronologyAction, ChronologyEntry, ChronologyExtract
from reports.case_record import decision_values, discussion_values
from reports.document import Block, Heading, Paragraph, ParagraphStyle, Picture, Run
from reports.metadata import CarriedFile
from reports.picture import redrawn
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import DECISION_KINDS, SESSION_KINDS, day, day_of_year, fingerprint_groups, key_words

KIND = "case-chronology"
TEMPLATE = "templates/case_chronology.md"
GLANCE_CHARACTERS = 110  # of an entry in the table; the whole of it stands in full further on

_WHAT = {
    "opened": "File opened",
    "closed": "File closed",
    "episode": "Something that happened",
    "seen": "Child seen",
    "discussion": "Discussed",
    "decision": "Decision",
    "endorsed": "Decision endorsed",
    "action-agreed": "Action agreed",
    "action-carried": "Action carried over",
    "action-done": "Action done",
    "action-dropped": "Action dropped",
    "escalated": "Disagreement taken further",
    "escalated-further": "Taken to the next stage",
    "escalation-answered": "Answer to an escalation",
    "escalation-settled": "Escalation settled",
    "allocated": "Case given to somebody",
    "shared": "Information shared",
    "not-shared": "Decided not to share",
    "watched": "Consent to somebody watching",
    "together": "Put together with another file of the same child",
    "apart": "Taken apart from another child’s file",
    "agency-decided": "Decided by another agency",
    "agency-agreed": "Taken on by another agency",
    "agency-recorded": "Entered in the record of another agency",
    "attached": "Attachment",
    "earlier": "Written on paper, entered later",
    "signed": "File read and signed",
    "sent": "Handed over",
    "addition": "Added to the record",
    "correction": "Record corrected",
}
_COUNTED = (
    ("discussion", "discussion", "discussions"),
    ("decision", "decision", "decisions"),
    ("action-agreed", "action agreed", "actions agreed"),
    ("episode", "thing that happened", "things that happened"),
    ("escalated", "escalation", "escalations"),
    ("agency-decided", "decision of another agency", "decisions of other agencies"),
    ("agency-agreed", "action of another agency", "actions of other agencies"),
    ("shared", "sharing of information", "sharings of information"),
    ("attached", "attachment", "attachments"),
    ("earlier", "paper entered later", "papers entered later"),
    ("signed", "reading signed", "readings signed"),
    ("sent", "document handed over", "documents handed over"),
)


def render(extract: ChronologyExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned chronology as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/case_chronology.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Case chronology · {extract.reference}",
        footer_subject=(f"Case chronology, {day(extract.since)} to {day(extract.until)} · {extract.reference}"),
    )
    attached = [one.attached for one in extract.entries if one.attached is not None]
    return render_document(
        sheet,
        extract,
        signatures=extract.signatures,
        at=at,
        appendix=tuple(_appendix([one for one in attached if one.is_drawn])),
        files=tuple(_carried(one) for one in attached if one.file_name),
    )


def context(extract: ChronologyExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    return {
        "club": extract.letterhead.club_name,
        "child": {
            "name": extract.child_name,
            "born": day(extract.date_of_birth),
            "reference": extract.reference,
            "group": extract.group,
            "status": extract.status,
            "status_since": day(extract.status_since),
        },
        "opened_on": day(extract.opened_on),
        "closed_on": day(extract.closed_on),
        "since": day(extract.since),
        "until": day(extract.until),
        "holds": _holds(extract),
        "made_by": extract.mark.made_by,
        "made_by_role": extract.mark.made_by_role,
        "made_on": day(extract.mark.made_at),
        "years": [
            {"year": str(year), "rows": [_row(entry) for entry in entries]}
            for year, entries in groupby(extract.entries, key=lambda entry: entry.on.year)
        ],
        "entries": [_entry(entry) for entry in extract.entries],
        "open_actions": [_action(action) for action in extract.open_actions],
    }


def _holds(extract: ChronologyExtract) -> str:
    """Return what the chronology holds, counted: "3 discussions, 2 decisions, 1 action agreed"."""
    counted = Counter(entry.kind for entry in extract.entries)
    parts = [f"{counted[kind]} {one if counted[kind] == 1 else many}" for kind, one, many in _COUNTED if counted[kind]]
    return ", ".join(parts)


def _row(entry: ChronologyEntry) -> Value:
    first = _first_words(entry)
    what = f"{_what(entry)}: {first}" if first else _what(entry)
    if entry.kind == "seen" and first:
        what = f"{_what(entry)} {first[:1].lower()}{first[1:]}"
    if len(what) > GLANCE_CHARACTERS:
        what = what[: GLANCE_CHARACTERS - 1].rstrip() + "…"
    return {"day": day_of_year(entry.on), "at": entry.at, "what": what, "who": entry.recorded_by}


def _what(entry: ChronologyEntry) -> str:
    if entry.decision is not None and entry.kind == "decision":
        return key_words(DECISION_KINDS, entry.decision.kind)
    if entry.sent is not None:
        return entry.sent.document
    if entry.kind == "episode":
        return entry.topic
    if entry.discussion is not None:
        return f"Discussed, {key_words(SESSION_KINDS, entry.discussion.session_kind)}"
    return key_words(_WHAT, entry.kind)


def _first_words(entry: ChronologyEntry) -> str:
    """Return what the entry is about, in one line."""
    text = entry.text
    if entry.decision is not None:
        text = entry.decision.what
    elif entry.action is not None:
        text = entry.action.what
    elif entry.attached is not None:
        text = entry.attached.title
    elif entry.discussion is not None:
        text = f"with {entry.discussion.practitioner}"
    elif entry.sent is not None:
        text = f"to {entry.sent.destination}" if entry.sent.destination else ""
    elif entry.kind.startswith("agency-"):
        text = f"{entry.topic}: {text}"
    return " ".join(text.split())


def _entry(entry: ChronologyEntry) -> Value:
    return {
        "day": day(entry.on),
        "at": entry.at,
        "kind": entry.kind,
        "title": _title(entry),
        "topic": entry.topic,
        "who": entry.recorded_by,
        "text": entry.text if entry.attached is None else _said_of(entry.attached),
        "is_discussion": entry.discussion is not None,
        "is_decision": entry.decision is not None,
        "is_action": entry.action is not None,
        "is_sent": entry.sent is not None,
        "discussion": {} if entry.discussion is None else discussion_values(entry.discussion),
        "decision": {} if entry.decision is None else decision_values(1, entry.decision),
        "action": {} if entry.action is None else _action(entry.action),
        "sent": _sent(entry),
    }


def _title(entry: ChronologyEntry) -> str:
    when = f"{day(entry.on)}, {entry.at}" if entry.at else day(entry.on)
    what = key_words(_WHAT, entry.kind)
    return f"{when}: {what[:1].lower()}{what[1:]}"


_FORMATS = {"png": "Picture (PNG)", "jpeg": "Picture (JPEG)", "pdf": "PDF", "text": "Plain text"}


def _said_of(one: AttachedFile) -> str:
    """Return what is said of a file: title, kind, digest, and whether it goes along."""
    facts = f"{_FORMATS[one.format]}, {one.size:,} bytes, added {day(one.added_on)}. SHA-256 {_digest(one)}."
    if one.is_drawn:
        where = "It stands at the end of this document."
    elif one.file_name:
        where = f"It is carried in this document as “{one.file_name}”."
    else:
        where = "It is not part of this document."
    return f"{one.title}\n{facts}\n{where}"


def _digest(one: AttachedFile) -> str:
    return " ".join(fingerprint_groups(one.sha256))


def _appendix(drawn: list[AttachedFile]) -> Iterator[Block]:
    """Yield the pictures that go along, each below its title and what is said of it."""
    if drawn:
        yield Heading(2, "Attachments")
    for one in drawn:
        yield Heading(3, one.title)
        yield Paragraph((Run(f"{_FORMATS[one.format]}. SHA-256 {_digest(one)}."),), ParagraphStyle.SMALL)
        yield Picture(redrawn(one.content or b""), one.shows)


def _carried(one: AttachedFile) -> CarriedFile:
    return CarriedFile(one.file_name, one.title, Format(one.format).mime, one.content or b"")


def _action(action: ChronologyAction) -> Value:
    return {
        "what": action.what,
        "owner": action.owner,
        "due": day(action.due_on),
        "measure": action.measure,
        "obstacles": action.obstacles,
        "difference": action.difference,
        "review": action.review,
    }


def _sent(entry: ChronologyEntry) -> Value:
    sent = entry.sent
    if sent is None:
        return {}
    return {
        "document": sent.document,
        "record": str(sent.document_id),
        "pages": f"{sent.pages} {'page' if sent.pages == 1 else 'pages'}",
        "destination": sent.destination,
        "entered_on": day(sent.entered_on),
        "entered_by": sent.entered_by,
    }

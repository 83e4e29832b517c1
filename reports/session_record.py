"""The session record: the personal part of one session, for the person supervised (practice.md b4).

A child appears in it as a case reference only; the extract has nothing else to offer.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.extracts import SessionExtract
from reports.actions import action_values
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import SESSION_KINDS, day, key_words

KIND = "session-record"
TEMPLATE = "templates/session_record.md"


def render(extract: SessionExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned session record as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/session_record.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Supervision session record · {day(extract.held_on)}",
        footer_subject=f"Supervision session record, personal part · {extract.supervisee} · {day(extract.held_on)}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: SessionExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    times = [time for time in (extract.started, extract.ended) if time]
    return {
        "club": extract.letterhead.club_name,
        "supervisor": extract.supervisor,
        "supervisor_role": extract.supervisor_role,
        "supervisee": extract.supervisee,
        "supervisee_role": extract.supervisee_role,
        "kind": key_words(SESSION_KINDS, extract.session_kind),
        "held_on": day(extract.held_on),
        "times": " to ".join(times),
        "place": extract.place,
        "on_paper": extract.on_paper,
        "interruptions": extract.interruptions,
        "agreement": extract.agreement,
        "notes": [{"heading": note.heading, "function": note.function, "text": note.text} for note in extract.notes],
        "functions_covered": list(extract.functions_covered),
        "functions_not_covered": list(extract.functions_not_covered),
        "cases_discussed": list(extract.cases_discussed),
        "actions": [action_values(number, action) for number, action in enumerate(extract.personal_actions, 1)],
        "comment": extract.comment,
        "challenge": extract.challenge,
        "handed_on": extract.handed_on,
        "acknowledgement": extract.acknowledgement,
        "next_on": day(extract.next_on),
        "additions": list(extract.additions),
    }

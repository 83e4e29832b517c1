"""The agenda of one session (practice.md b3)."""

from __future__ import annotations

from datetime import datetime

from app.domain.extracts import AgendaExtract
from reports.actions import action_values
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.tongues import tongue_of
from reports.wording import SESSION_KINDS, day, key_words

KIND = "agenda"
TEMPLATE = "templates/agenda.md"


def render(extract: AgendaExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned agenda. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/agenda.md``).
    Raises TemplateError and ExportFailedError.
    """
    tongue = tongue_of(extract.mark.wording.language)
    pair = tongue.say("{first} and {second}", first=extract.supervisor, second=extract.supervisee)
    planned = day(extract.planned_on, tongue)
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=tongue.say("Supervision agenda · {day}", day=planned),
        footer_subject=tongue.say("Supervision agenda · {pair} · {day}", pair=pair, day=planned),
    )
    return render_document(sheet, extract, signatures=(), at=at)


def context(extract: AgendaExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    tongue = tongue_of(extract.mark.wording.language)
    return {
        "club": extract.letterhead.club_name,
        "supervisor": extract.supervisor,
        "supervisee": extract.supervisee,
        "kind": key_words(SESSION_KINDS, extract.session_kind, tongue),
        "planned_on": day(extract.planned_on, tongue),
        "starts_at": extract.starts_at,
        "minutes": extract.duration_min,
        "place": extract.place,
        "agreement": extract.agreement,
        "agenda": [
            {
                "number": line.number,
                "title": line.title,
                "proposed_by": line.proposed_by,
                "function": line.function,
                "minutes": "" if line.minutes is None else str(line.minutes),
            }
            for line in extract.items
        ],
        "earlier_actions": [
            action_values(number, action, tongue) for number, action in enumerate(extract.earlier_actions, 1)
        ],
        "preparation": list(extract.preparation),
    }

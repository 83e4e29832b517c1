"""One restricted matter for an authority: an allegation about an adult, with everything since.

The extract holds this matter and nothing else; nothing is left out of it either.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.extracts import MatterEntryExtract, MatterExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import MATTER_BECAUSE, MATTER_ENTRIES, day, key_words, moment

KIND = "restricted-matter"
TEMPLATE = "templates/restricted_matter.md"


def render(extract: MatterExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned record as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/restricted_matter.md``).
    Raises TemplateError and ExportFailedError.
    """
    to = f" · for {extract.receiver}" if extract.receiver else ""
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Record of an allegation · told {day(extract.told_on)}",
        footer_subject=f"Record of an allegation, restricted{to}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: MatterExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    return {
        "club": extract.letterhead.club_name,
        "receiver": extract.receiver,
        "reason": extract.reason,
        "title": extract.title,
        "about": extract.about,
        "told_by": extract.told_by,
        "told_on": day(extract.told_on),
        "alleged": extract.alleged,
        "written": f"{extract.written_by}, {moment(extract.written_at)}",
        "named": list(extract.named),
        "entries": [_entry(one) for one in extract.entries],
    }


def _entry(one: MatterEntryExtract) -> Value:
    kind = key_words(MATTER_ENTRIES, one.kind)
    done = f"{day(one.done_on)}: {one.outcome}" if one.done_on is not None else ""
    return {
        "heading": f"{day(one.on)} · {kind}" + (f": {one.who}" if one.who else ""),
        "text": one.text,
        "because": one.because,
        "because_is": MATTER_BECAUSE.get(one.kind, ""),
        "due": day(one.due_on),
        "done": done,
        "stayed": "" if one.done_on is not None else one.outcome,
        "written": f"{one.written_by}, {moment(one.written_at)}",
    }

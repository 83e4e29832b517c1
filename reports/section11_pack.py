"""The Section 11 evidence pack: figures with charts and their tables, scores with their evidence (practice.md b13)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.domain.section11_extract import (
    BarExtract,
    FigureExtract,
    SectionElevenExtract,
    StandardExtract,
    SupervisedExtract,
)
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day, key_words

KIND = "section-11"
TEMPLATE = "templates/section_11.md"
_GROUPS = {
    "coverage": "Who is supervised",
    "sessions": "Sessions",
    "functions": "What supervision covers",
    "children": "Children",
    "follow-up": "What followed",
    "checks": "Training and checks",
    "club": "The club",
}
_AGREEMENTS = {"signed": "signed", "none": "not signed"}


def render(extract: SectionElevenExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned pack as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/section_11.md``).
    Raises TemplateError and ExportFailedError.
    """
    period = f"{day(extract.since)} to {day(extract.until)}"
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Section 11 evidence · {period}",
        footer_subject=f"Section 11 evidence pack · {period}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: SectionElevenExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    groups = list(dict.fromkeys(one.group for one in extract.figures))
    return {
        "club": extract.letterhead.club_name,
        "since": day(extract.since),
        "until": day(extract.until),
        "on": day(extract.on),
        "due_on": day(extract.due_on),
        "returned_on": day(extract.returned_on),
        "moderated_by": extract.moderated_by,
        "law": extract.law,
        "groups": [_group(key, extract.figures) for key in groups],
        "definitions": [
            {"title": one.title, "counted": one.counted, "asked_by": one.source} for one in extract.figures
        ],
        "months": _bars(extract.months),
        "functions": _bars(extract.functions),
        "standards": [_standard(number, one) for number, one in enumerate(extract.standards, 1)],
        "works": extract.works,
        "next_steps": extract.next_steps,
        "people": [_person(one) for one in extract.people],
    }


def _group(key: str, figures: Sequence[FigureExtract]) -> Value:
    rows: list[Value] = [
        {"title": one.title, "value": one.value, "share": "" if one.percent is None else f"{one.percent} %"}
        for one in figures
        if one.group == key
    ]
    return {"title": key_words(_GROUPS, key), "rows": rows}


def _bars(bars: Sequence[BarExtract]) -> list[Value]:
    return [{"label": one.label, "count": str(one.count), "of": str(one.of)} for one in bars]


def _standard(number: int, one: StandardExtract) -> Value:
    return {
        "number": str(number),
        "text": one.text,
        "is_essential": one.is_essential,
        "asked_by": one.source,
        "own": _score(one.own),
        "moderated": _score(one.moderated),
        "measures": list(one.figures),
        "shown_by": one.shown_by,
        "to_improve": one.to_improve,
        "deadline": day(one.deadline),
    }


def _score(score: int | None) -> str:
    return "–" if score is None else str(score)


def _person(one: SupervisedExtract) -> Value:
    return {
        "name": one.supervisee,
        "role": one.role,
        "supervisor": one.supervisor or "nobody",
        "agreement": key_words(_AGREEMENTS, one.agreement) if one.agreement else "–",
    }

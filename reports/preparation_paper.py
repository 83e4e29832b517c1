"""The preparation form of one session on paper, with room to write by hand (practice.md b3). Nobody signs it."""

from __future__ import annotations

from datetime import datetime

from app.domain.preparation_paper import PaperAction, PreparationPaperExtract
from reports.preparation import of_both
from reports.rendering import Rendered, Sheet, render_unsigned
from reports.sandbox import Value
from reports.wording import day

KIND = "preparation-paper"
TEMPLATE = "templates/preparation_paper.md"
_OWN = 3  # places for what somebody wants to bring


def render(extract: PreparationPaperExtract, *, template: str, at: datetime) -> Rendered:
    """Return the form. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/preparation_paper.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Preparing for supervision · {day(extract.planned_on)}",
        footer_subject=f"Preparing for supervision · {extract.supervisee} · {day(extract.planned_on)}",
        is_record=False,
        instead_of_record="A form to write on by hand. It is not a record and not signed.",
    )
    return render_unsigned(sheet, extract, at=at)


def context(extract: PreparationPaperExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing is known."""
    return {
        **of_both(extract),
        "actions": [_action(number, action) for number, action in enumerate(extract.actions, 1)],
        "agenda": [
            {"number": number, "title": item.title, "prompts": list(item.prompts)}
            for number, item in enumerate(extract.items, 1)
        ],
        "own": [str(number) for number in range(1, _OWN + 1)],
    }


def _action(number: int, action: PaperAction) -> Value:
    times = {0: "", 1: "carried over once", 2: "carried over twice"}
    return {
        "number": number,
        "what": action.what,
        "owner": action.owner,
        "due": day(action.due_on),
        "carried": times.get(action.carried, f"carried over {action.carried} times"),
    }

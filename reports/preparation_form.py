"""The preparation form of one session, to be filled in anywhere, by whoever is supervised (practice.md b3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from app.domain import preparation_form as form
from app.domain.preparation_form import PreparationExtract
from reports.document import Answer, AnswerKind, AnswerRow, Block, Heading
from reports.preparation import of_both
from reports.rendering import Rendered, Sheet, render_unsigned
from reports.sandbox import Value
from reports.wording import day

KIND = "preparation-form"
TEMPLATE = "templates/preparation_form.md"


def render(extract: PreparationExtract, *, template: str, functions: tuple[str, ...], at: datetime) -> Rendered:
    """Return the form. ``functions`` are the words offered for what an item is chiefly about.

    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Preparing for supervision · {day(extract.planned_on)}",
        footer_subject=f"Preparing for supervision · {extract.supervisee} · {day(extract.planned_on)}",
        is_record=False,
        instead_of_record="A form to fill in, on a screen or by hand. It is not a record and not signed.",
    )
    return render_unsigned(sheet, extract, list(_fields(extract, functions)), at=at)


def context(extract: PreparationExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print."""
    return {
        **of_both(extract),
        "agenda": list(extract.agenda),
    }


def _fields(extract: PreparationExtract, functions: tuple[str, ...]) -> Iterator[Block]:
    yield Heading(2, "Before we meet")
    yield AnswerRow((Answer(form.HAS_READ, "I have read the notes of last time", AnswerKind.TICK),))
    yield Heading(2, "What I want to talk about")
    for number in range(1, form.LINES + 1):
        yield AnswerRow(
            (
                Answer(
                    form.about(number),
                    f"{number}.",
                    AnswerKind.TEXT,
                    most=form.LONGEST,
                    lines=2,
                    spoken=f"What I want to talk about, {number} of {form.LINES}",
                ),
                Answer(
                    form.chiefly(number),
                    "It is chiefly" if number == 1 else "",
                    AnswerKind.CHOICE,
                    options=functions,
                    spoken=f"What {number} is chiefly: {', '.join(functions)}",
                ),
            )
        )
    yield Heading(2, "Children to talk about")
    yield AnswerRow((Answer(form.CHILDREN, "By case number only, such as RJ-014", AnswerKind.TEXT, most=form.LONGEST),))
    form_number = str(extract.session_id)
    yield AnswerRow(
        (Answer(form.FORM, f"Form {form_number}", AnswerKind.FIXED, value=form_number, spoken="Number of this form"),)
    )

"""What leaves without a signature, drawn from invented content: the forms and the recovery sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from uuid import UUID

from app.domain.preparation_form import PreparationExtract
from app.domain.preparation_paper import PaperAction, PaperItem, PreparationPaperExtract
from app.domain.recovery_extract import RecoverySheetExtract
from reports import preparation_form, preparation_paper, recovery_sheet
from reports.rendering import Rendered
from tests.reports import samples
from tests.reports.conftest import shipped

FUNCTIONS = ("Management", "Support", "Development", "Mediation", "Reflection")
GROUPS = ("7K2MQ", "X0D4T", "H5N8W", "3FV9C", "R1YGB", "ZP6SE", "4JQ2A", "TM7X8")  # opens nothing


def form() -> PreparationExtract:
    return PreparationExtract(
        letterhead=samples.letterhead(),
        mark=samples.mark(),
        session_id=UUID("0199a3c1-7d2e-7b40-8f11-2c5d90ab0001"),
        supervisor="Dee Marsh",
        supervisee="Priya Nair",
        planned_on=date(2026, 12, 10),
        starts_at="18:30",
        duration_min=45,
        place="Clubhouse office",
        agenda=("How are you, and how has it been?", "RJ-014", "First aid course"),
    )


def paper() -> PreparationPaperExtract:
    return PreparationPaperExtract(
        letterhead=samples.letterhead(),
        mark=samples.mark(),
        supervisor="Dee Marsh",
        supervisee="Priya Nair",
        planned_on=date(2026, 12, 10),
        starts_at="18:30",
        duration_min=45,
        place="Clubhouse office",
        actions=(
            PaperAction("Call K.T.’s mum and offer early help.", "Priya Nair", date(2026, 11, 20), 2),
            PaperAction("Tell the trustee for safeguarding.", "Dee Marsh", date(2026, 11, 16), 0),
        ),
        items=(
            PaperItem("How are you, and how has it been?", ("What has been heavy, and what has helped?",)),
            PaperItem("RJ-014", ("What did you see or hear yourself?", "Whose words are these?")),
        ),
    )


def sheet() -> RecoverySheetExtract:
    return RecoverySheetExtract(samples.letterhead(), samples.mark(), samples.AT.date())


def _form() -> Rendered:
    template = shipped(preparation_form.TEMPLATE)
    return preparation_form.render(form(), template=template, functions=FUNCTIONS, at=samples.AT)


def _paper() -> Rendered:
    return of_paper(paper())


def of_paper(extract: PreparationPaperExtract) -> Rendered:
    """Return the form on paper of an extract."""
    return preparation_paper.render(extract, template=shipped(preparation_paper.TEMPLATE), at=samples.AT)


def _sheet() -> Rendered:
    template = shipped(recovery_sheet.TEMPLATE)
    return recovery_sheet.render(sheet(), template=template, groups=GROUPS, at=samples.AT)


UNSIGNED: Mapping[str, Callable[[], Rendered]] = {
    preparation_form.KIND: _form,
    preparation_paper.KIND: _paper,
    recovery_sheet.KIND: _sheet,
}

"""The recovery sheet: eight groups that open the records, how to keep them and how to use them. Never signed.

The groups stand on the page alone: not in the attached data, not in what the file says about itself.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.recovery_extract import RecoverySheetExtract
from reports.rendering import Rendered, Sheet, render_unsigned
from reports.sandbox import Value
from reports.wording import day

KIND = "recovery-sheet"
TEMPLATE = "templates/recovery_sheet.md"


def render(extract: RecoverySheetExtract, *, template: str, groups: tuple[str, ...], at: datetime) -> Rendered:
    """Return the sheet with the eight ``groups``. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/recovery_sheet.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract, groups),
        running_title=f"Recovery sheet · {day(extract.made_on)}",
        footer_subject="Holdfast recovery sheet. Keep it sealed, away from the computer.",
        is_record=False,
        instead_of_record="Whoever has this sheet and the file of the records can read everything in it.",
    )
    return render_unsigned(sheet, extract, at=at)


def context(extract: RecoverySheetExtract, groups: tuple[str, ...]) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print."""
    return {
        "club": extract.letterhead.club_name,
        "contact": extract.letterhead.contact,
        "made_on": day(extract.made_on),
        "made_by": extract.mark.made_by,
        "groups": list(groups),
    }

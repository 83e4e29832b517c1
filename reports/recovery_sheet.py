"""The printed recovery sheet: shown once, never stored, never signed, nothing attached (security.md 2)."""

from __future__ import annotations

from datetime import datetime

from app.domain.extracts import RecoverySheet
from reports.furniture import Furniture
from reports.markdown import blocks_from_template
from reports.rendering import Rendered, assemble
from reports.sandbox import Value
from reports.wording import day

KIND = "recovery-sheet"
TEMPLATE = "templates/recovery_sheet.md"


def render(extract: RecoverySheet, *, template: str, at: datetime) -> Rendered:
    """Return the recovery sheet for printing. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/recovery_sheet.md``).
    Raises TemplateError and ExportFailedError.
    """
    blocks = blocks_from_template(template, context(extract), name=KIND)
    furniture = Furniture(
        club=extract.club_name,
        contact="",
        logo_png=None,
        running_title="Holdfast recovery sheet",
        footer=(
            f"Holdfast recovery sheet · made {day(extract.made_on)}",
            f"Records file {extract.vault_id}",
        ),
    )
    return assemble(KIND, blocks, furniture=furniture, author=extract.club_name, at=at, data=None, fields=())


def context(extract: RecoverySheet) -> dict[str, Value]:
    """Return what the template may name."""
    return {
        "club": extract.club_name,
        "vault_id": extract.vault_id,
        "made_on": day(extract.made_on),
        "kept_by": extract.kept_by,
        "groups": list(extract.groups),
    }

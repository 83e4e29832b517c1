"""The recovery sheet as a document: on paper, or as a file when somebody knowingly wants one. Nothing else holds it.

A page to print is drawn in memory and given to the printer. The trail notes that it was printed or saved, never what
stands on it; there is no receipt.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import resources
from app.domain.audit import Act
from app.domain.errors import NotAllowedError
from app.domain.recovery_extract import RecoverySheetExtract
from app.domain.rights import may_manage_people
from app.services import lists, organisation, people
from app.services.exporting.drawing import PagePicture
from app.services.exporting.gathering import document_mark
from app.services.exporting.printing import page_to_print
from app.services.holders import RecoveryText
from app.services.vaults import OpenVault
from app.services.work import Work

KIND = "recovery-sheet"


def page(opened: OpenVault, text: RecoveryText) -> PagePicture:
    """Return the one page, at a printer's sharpness. On the records' thread.

    Raises NotAllowedError("keys"), ExportFailedError.
    """
    return page_to_print(_pdf(opened, text), 1)


def save(opened: OpenVault, text: RecoveryText, target: Path) -> None:
    """Write the sheet as a PDF that somebody has chosen to have, and note that in the trail. On the records' thread.

    Raises NotAllowedError("keys"), ExportFailedError, and as ``lists.save``.
    """
    lists.save(target, _pdf(opened, text), ".pdf")
    opened.do(_note, Act.EXPORTED)


def note_printed(opened: OpenVault) -> None:
    """Note in the trail that the sheet was given to a printer. Raises NotAllowedError("keys")."""
    opened.do(_note, Act.PRINTED)


def default_file_name(made_on: date) -> str:
    """Return the name to offer for a file of it."""
    return f"Recovery sheet {made_on.isoformat()}.pdf"


def _pdf(opened: OpenVault, text: RecoveryText) -> bytes:
    from reports import recovery_sheet

    extract = opened.read(_extract)
    template = resources.read_text(recovery_sheet.TEMPLATE)
    return recovery_sheet.render(extract, template=template, groups=text.groups, at=extract.mark.made_at).pdf


def _extract(work: Work) -> RecoverySheetExtract:
    _may(work)
    mark = document_mark(work, work.ids.new(), people.title_of(work, work.me))
    return RecoverySheetExtract(organisation.letterhead(work), mark, work.today)


def _note(work: Work, act: Act) -> None:
    _may(work)
    work.audit(act, KIND, organisation.organisation(work).id)


def _may(work: Work) -> None:
    if not may_manage_people(work.viewer):
        raise NotAllowedError("keys")

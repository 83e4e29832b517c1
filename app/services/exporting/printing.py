"""A document on paper: its pages one by one, at a printer's sharpness, and that it was printed."""

from __future__ import annotations

from app.domain.audit import Act
from app.domain.exports import KeptName
from app.services.exporting.attached_files import check_looked_at
from app.services.exporting.drawing import PagePicture
from app.services.exporting.gathering import Gathered
from app.services.exporting.leak_check import check_kept
from app.services.exporting.receipts import must_see
from app.services.work import Work

PRINT_WIDTH_PX = 2_480  # of a page of A4: 300 dots an inch


def page_to_print(pdf: bytes, number: int) -> PagePicture:
    """Return page ``number`` (from 1). On any thread. Raises NotAPdfError."""
    from reports import preview

    (page,) = preview.page_pictures(pdf, width_px=PRINT_WIDTH_PX, first=number - 1, count=1)
    return PagePicture(page.width, page.height, page.bgrx)


def note_printed(work: Work, gathered: Gathered, kept_names: tuple[KeptName, ...]) -> None:
    """Note in the trail that a document, signed or not, was given to a printer; it left the house like any other.

    Raises NotFoundError, InputError("kept_names", "missing") while a name found by the check has no reason to stay,
    and as ``check_looked_at`` for files that go along.
    """
    must_see(work, gathered.kind, gathered.record_id, gathered.case_id)
    check_kept(gathered.leaks, kept_names)
    check_looked_at(gathered.extract, looked_at=gathered.files_looked_at)
    work.audit(Act.PRINTED, gathered.kind.value, gathered.record_id, kept_names)

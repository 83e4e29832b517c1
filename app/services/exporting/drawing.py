"""Drawing a document: the unsigned pages, as a PDF and as pictures. Runs on any thread; touches no vault."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.services.exporting.gathering import Gathered

if TYPE_CHECKING:
    from reports.rendering import Rendered


@dataclass(frozen=True, slots=True)
class Drawn:
    """An unsigned document. ``unprintable`` lists characters that stand in it by their number ("U+1F600")."""

    pdf: bytes
    text: str
    pages: int
    unprintable: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as a picture: blue, green, red and an unused byte for each pixel, rows from the top."""

    width: int
    height: int
    bgra: bytes
    text: str = ""


def draw(gathered: Gathered) -> Drawn:
    """Return the unsigned document. Raises TemplateError, ExportFailedError."""
    rendered = render(gathered, None)
    return Drawn(rendered.pdf, rendered.text, rendered.pages, rendered.unprintable)


def pictures(
    pdf: bytes, width_px: int, most: int, password: str = "", marked: Collection[str] = ()
) -> tuple[PagePicture, ...]:
    """Return the pages of ``pdf``, at most the first ``most``, as pictures ``width_px`` wide. Raises NotAPdfError.

    ``password`` opens a document that is locked. The words in ``marked`` stand on yellow wherever the pages say them.
    """
    from reports import preview

    return tuple(
        PagePicture(page.width, page.height, page.bgrx)
        for page in preview.page_pictures(pdf, width_px=width_px, count=most, password=password, marked=marked)
    )


def render(gathered: Gathered, fingerprint: str | None, issuer: str = "") -> Rendered:
    """Return the rendered document, with the club's certificate fingerprint (hex) on its last page when given.

    ``issuer`` names who issued the first signer's certificate when it is not the club's: the fingerprint is theirs.
    """
    from reports import kinds

    extract = gathered.extract
    mark = replace(extract.mark, issuer_fingerprint=fingerprint, issuer_name=issuer)
    shown = replace(extract, mark=mark)
    return kinds.drawn_by(shown).render(shown, template=gathered.template, at=gathered.at)

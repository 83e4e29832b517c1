"""A document that does not exist: a wording tried on invented content, under the club's own letterhead."""

from __future__ import annotations

from dataclasses import replace

from app.domain.exports import DocumentKind
from app.domain.extracts import Letterhead
from app.domain.ids import PersonId, ReceiptId
from app.domain.templates import DocumentLanguage, MadeWith
from app.services.exporting.drawing import Drawn, draw
from app.services.exporting.gathering import Gathered
from app.services.templates import samples


def draw_sample(kind: DocumentKind, language: DocumentLanguage, text: str, letterhead: Letterhead) -> Drawn:
    """Return the unsigned pages of an invented document with ``text`` as its wording. Runs on any thread.

    Raises TemplateError, ExportFailedError.
    """
    mark = replace(samples.MARK, wording=MadeWith(language.value))
    return draw(
        Gathered(
            kind=kind,
            record_id=mark.document_id,
            case_id=None,
            document_id=ReceiptId(mark.document_id),
            extract=samples.extract(kind, letterhead, mark),
            template=text,
            at=samples.AT,
            signer=mark.made_by,
            role=mark.made_by_role,
            maker=PersonId(mark.document_id),
            file_stem="",
            leaks=(),
            places=(),
        )
    )

"""Drawing a document: the unsigned pages, as a PDF and as pictures. Runs on any thread; touches no vault."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.chronology_extract import ChronologyExtract
from app.domain.club_extracts import DisposalExtract, PolicyExtract, TrustCardExtract
from app.domain.extracts import (
    AgendaExtract,
    AgreementExtract,
    CaseExtract,
    EscalationExtract,
    MatterExtract,
    SessionExtract,
    SubjectAccessExtract,
)
from app.domain.group_extracts import AgencyExtract, GroupExtract
from app.domain.quality_extracts import ObservationExtract, SampleExtract, TrainingExtract
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


def render(gathered: Gathered, fingerprint: str | None) -> Rendered:
    """Return the rendered document, with the club's certificate fingerprint (hex) on its last page when given."""
    from reports import (
        agency_extract,
        agenda,
        agreement,
        audit_sample,
        case_chronology,
        case_record,
        disposal_certificate,
        escalation,
        group_record,
        observation,
        policy,
        restricted_matter,
        session_record,
        subject_access,
        training_record,
        trust_card,
    )

    extract = gathered.extract
    mark = replace(extract.mark, issuer_fingerprint=fingerprint)
    template, at = gathered.template, gathered.at
    match extract:
        case CaseExtract():
            return case_record.render(replace(extract, mark=mark), template=template, at=at)
        case ChronologyExtract():
            return case_chronology.render(replace(extract, mark=mark), template=template, at=at)
        case AgreementExtract():
            return agreement.render(replace(extract, mark=mark), template=template, at=at)
        case AgendaExtract():
            return agenda.render(replace(extract, mark=mark), template=template, at=at)
        case ObservationExtract():
            return observation.render(replace(extract, mark=mark), template=template, at=at)
        case SampleExtract():
            return audit_sample.render(replace(extract, mark=mark), template=template, at=at)
        case TrainingExtract():
            return training_record.render(replace(extract, mark=mark), template=template, at=at)
        case EscalationExtract():
            return escalation.render(replace(extract, mark=mark), template=template, at=at)
        case SubjectAccessExtract():
            return subject_access.render(replace(extract, mark=mark), template=template, at=at)
        case MatterExtract():
            return restricted_matter.render(replace(extract, mark=mark), template=template, at=at)
        case AgencyExtract():
            return agency_extract.render(replace(extract, mark=mark), template=template, at=at)
        case GroupExtract():
            return group_record.render(replace(extract, mark=mark), template=template, at=at)
        case SessionExtract():
            return session_record.render(replace(extract, mark=mark), template=template, at=at)
        case PolicyExtract():
            return policy.render(replace(extract, mark=mark), template=template, at=at)
        case DisposalExtract():
            return disposal_certificate.render(replace(extract, mark=mark), template=template, at=at)
        case TrustCardExtract():
            return trust_card.render(replace(extract, mark=mark), template=template, at=at)

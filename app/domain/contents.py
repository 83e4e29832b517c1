"""What a document is made from: for each kind the one extract that can hold what it may show, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.chronology_extract import ChronologyExtract
from app.domain.club_extracts import DisposalExtract, PolicyExtract, TrustCardExtract
from app.domain.exports import DocumentKind
from app.domain.extracts import (
    AgendaExtract,
    AgreementExtract,
    CaseExtract,
    EscalationExtract,
    MatterExtract,
    SessionExtract,
    SubjectAccessExtract,
)
from app.domain.group_extracts import AgencyExtract, GroupAgreementExtract, GroupExtract
from app.domain.quality_extracts import ObservationExtract, SampleExtract, TrainingExtract
from app.domain.section11_extract import SectionElevenExtract

Content = (
    CaseExtract
    | ChronologyExtract
    | AgreementExtract
    | AgendaExtract
    | SessionExtract
    | SubjectAccessExtract
    | MatterExtract
    | EscalationExtract
    | PolicyExtract
    | DisposalExtract
    | TrustCardExtract
    | TrainingExtract
    | GroupExtract
    | GroupAgreementExtract
    | ObservationExtract
    | SampleExtract
    | AgencyExtract
    | SectionElevenExtract
)
CONTENTS: Final[Mapping[DocumentKind, type[Content]]] = {
    DocumentKind.AGREEMENT: AgreementExtract,
    DocumentKind.AGENDA: AgendaExtract,
    DocumentKind.SESSION_RECORD: SessionExtract,
    DocumentKind.CASE_RECORD: CaseExtract,
    DocumentKind.CASE_CHRONOLOGY: ChronologyExtract,
    DocumentKind.SUBJECT_ACCESS: SubjectAccessExtract,
    DocumentKind.POLICY: PolicyExtract,
    DocumentKind.DISPOSAL: DisposalExtract,
    DocumentKind.TRUST_CARD: TrustCardExtract,
    DocumentKind.ESCALATION: EscalationExtract,
    DocumentKind.TRAINING: TrainingExtract,
    DocumentKind.GROUP_RECORD: GroupExtract,
    DocumentKind.GROUP_AGREEMENT: GroupAgreementExtract,
    DocumentKind.OBSERVATION: ObservationExtract,
    DocumentKind.AUDIT_SAMPLE: SampleExtract,
    DocumentKind.AGENCY_EXTRACT: AgencyExtract,
    DocumentKind.SECTION_11: SectionElevenExtract,
    DocumentKind.RESTRICTED_MATTER: MatterExtract,
}

"""Everything one document is made from, read in one go on the records' thread."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.domain.contents import Content
from app.domain.exports import DocumentKind, KeptName, Purpose, SignaturePlace
from app.domain.extracts import DocumentMark, Letterhead
from app.domain.ids import (
    AccessRequestId,
    AgencyId,
    AgreementId,
    CaseId,
    EscalationId,
    GroupAgreementId,
    MatterId,
    PersonId,
    ReceiptId,
    ReturnId,
    ReviewId,
    SessionId,
)
from app.domain.leak_index import LeakIndex
from app.domain.leaks import LeakHit
from app.domain.quality_extracts import ObservationExtract, SampleExtract
from app.domain.templates import NOT_RECORDED, DocumentLanguage, MadeWith
from app.services import organisation, people, templates
from app.services.exporting import (
    access_pack,
    case_chronology,
    case_extract,
    club_documents,
    escalation_extract,
    group_extracts,
    leak_check,
    matter_extract,
    pair_extracts,
    review_extract,
    section11_extract,
    signers,
    training_extract,
    withholding,
)
from app.services.exporting.case_chronology import Period
from app.services.exporting.choices import CaseChoices
from app.services.exporting.folders import FolderChoice, folder_choice, safe_name
from app.services.exporting.withholding import Mask
from app.services.work import Work
from reports.tongues import tongue_of


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """Which document of which record, in which language; ``choices`` only for a child's record.

    ``period`` only for a chronology, ``purpose`` only for a restricted matter.
    """

    kind: DocumentKind
    record_id: UUID
    choices: CaseChoices | None = None
    masks: tuple[Mask, ...] = ()  # words to take out of the copy; of a restricted matter nothing is
    period: Period | None = None
    purpose: Purpose | None = None
    signers: tuple[PersonId, ...] = ()  # who is to sign as well, after whoever makes it
    language: DocumentLanguage = DocumentLanguage.ENGLISH
    wording: MadeWith | None = None  # to make it again with the wording it was made with; None: the one in force


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a document is made from. ``leaks`` are places that seem to name somebody who must not be named.

    ``places`` are the places to sign in the order of the file; ``own_field`` is that of whoever makes it.

    ``index`` is whom it must not name, to be looked for once more in the finished pages; ``withheld`` is what was taken
    out of this copy, as it is remembered.
    """

    kind: DocumentKind
    record_id: UUID
    case_id: CaseId | None
    document_id: ReceiptId
    extract: Content
    template: str
    at: datetime  # aware, UTC: what the document says it was made at
    signer: str
    role: str
    maker: PersonId
    file_stem: str
    leaks: tuple[LeakHit, ...]
    places: tuple[SignaturePlace, ...]
    folder: FolderChoice = field(default_factory=FolderChoice)
    index: LeakIndex = field(default_factory=LeakIndex, repr=False, compare=False)
    withheld: tuple[KeptName, ...] = ()
    files_looked_at: bool = False  # whoever signs has looked at each file that goes along

    @property
    def own_field(self) -> str:
        """The field in which whoever makes the document signs: the first signature. "" when there is none."""
        return next((one.field for one in self.places if one.person_id == self.maker), "")

    @property
    def made_with(self) -> MadeWith:
        """The wording it is made with."""
        return self.extract.mark.wording


def gather(work: Work, request: ExportRequest) -> Gathered:
    """Read everything the document needs. Nothing is written.

    Raises NotFoundError for what may not be seen, SealedError for a personal part of others,
    InputError("record", "nothing-yet") when there is nothing to export. Names of children that somebody wrote into the
    club's wording itself are among the leaks.
    """
    document_id = ReceiptId(work.ids.new())
    role = people.title_of(work, work.me)
    template, made_with = _wording(work, request)
    mark = document_mark(work, document_id, role, made_with)
    letterhead = organisation.letterhead(work, tongue_of(made_with.language))
    read = _read(work, request, letterhead, mark)
    extract, places = signers.with_places(work, request.kind, request.record_id, read.extract, request.signers)
    index = leak_check.index_for(work, extract, read.case_id) if read.index is None else read.index
    index.excuse(work.people.get(place.person_id).full_name for place in places)
    counted = read.withheld
    if request.kind not in _MASKED_ELSEWHERE:
        extract, counted = withholding.withhold(extract, request.masks, index)
    leaks = leak_check.hits_in(work, index, extract) + leak_check.named_in_wording(work, index, template, made_with)
    return Gathered(
        kind=request.kind,
        record_id=request.record_id,
        case_id=read.case_id,
        document_id=document_id,
        extract=extract,
        template=template,
        at=work.now,
        signer=mark.made_by,
        role=role,
        maker=work.me,
        file_stem=read.stem,
        leaks=leaks,
        places=places,
        folder=folder_choice(work, request.kind, read.case_id),
        index=index,
        withheld=withholding.remembered(request.masks, counted),
        files_looked_at=request.period is not None and request.period.files_looked_at,
    )


# A copy of records applies its masks to what it gathers; what was written in a restricted matter stays as it is.
_MASKED_ELSEWHERE = (DocumentKind.SUBJECT_ACCESS, DocumentKind.RESTRICTED_MATTER)


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read for a document: the child it is about, and whom it must not name where the kind says it itself."""

    extract: Content
    stem: str  # of its file name
    case_id: CaseId | None
    index: LeakIndex | None
    withheld: Counter[str]  # how often each masked word was taken out


def _read(work: Work, request: ExportRequest, letterhead: Letterhead, mark: DocumentMark) -> _Read:
    case_id: CaseId | None = None
    index: LeakIndex | None = None
    counted: Counter[str] = Counter()
    extract: Content
    match request.kind:
        case DocumentKind.CASE_RECORD:
            case_id = CaseId(request.record_id)
            extract, held = case_extract.extract(work, case_id, request.choices or CaseChoices(), letterhead, mark)
            stem = f"{extract.reference} supervision {held}"
        case DocumentKind.CASE_CHRONOLOGY:
            case_id = CaseId(request.record_id)
            period = request.period or Period()
            extract, days = case_chronology.extract(work, case_id, period, letterhead, mark)
            stem = f"{extract.reference} chronology {days}"
        case DocumentKind.AGREEMENT:
            extract, stem = pair_extracts.agreement(work, AgreementId(request.record_id), letterhead, mark)
        case DocumentKind.AGENDA:
            extract, stem = pair_extracts.agenda(work, SessionId(request.record_id), letterhead, mark)
        case DocumentKind.SESSION_RECORD:
            extract, stem = pair_extracts.session(work, SessionId(request.record_id), letterhead, mark)
        case DocumentKind.ESCALATION:
            one = EscalationId(request.record_id)
            extract, case_id = escalation_extract.extract(work, one, letterhead, mark)
            stem = f"{extract.reference} escalation {extract.raised_at.astimezone(work.zone):%Y-%m-%d}"
        case DocumentKind.TRAINING:
            extract, stem = training_extract.extract(work, request.record_id, letterhead, mark)
        case DocumentKind.OBSERVATION | DocumentKind.AUDIT_SAMPLE:
            extract, stem = _review(work, request, letterhead, mark)
        case DocumentKind.SECTION_11:
            extract, stem = section11_extract.extract(work, ReturnId(request.record_id), letterhead, mark)
        case DocumentKind.SUBJECT_ACCESS:
            request_id = AccessRequestId(request.record_id)
            extract, index, counted = access_pack.extract(work, request_id, request.masks, letterhead, mark)
            stem = f"Copy of records {extract.received_on.isoformat()}"
        case DocumentKind.POLICY:
            extract, stem = club_documents.policy(work, letterhead, mark)
        case DocumentKind.DISPOSAL:
            extract, stem = club_documents.disposal(work, request.record_id, letterhead, mark)
        case DocumentKind.TRUST_CARD:
            extract, stem = club_documents.trust_card(work, letterhead, mark)
        case DocumentKind.RESTRICTED_MATTER:
            matter_id = MatterId(request.record_id)
            extract, index = matter_extract.extract(work, matter_id, request.purpose or Purpose(), letterhead, mark)
            stem = f"Record for the authority {work.today.isoformat()}"  # a folder is read by others: no title
        case DocumentKind.AGENCY_EXTRACT:
            agency_id = AgencyId(request.record_id)
            extract, case_id, stem = group_extracts.agency(work, agency_id, letterhead, mark)
            index = leak_check.other_agencies(work, agency_id, case_id, extract)
        case DocumentKind.GROUP_AGREEMENT:
            of_group = GroupAgreementId(request.record_id)
            extract, stem = group_extracts.agreement(work, of_group, letterhead, mark)
        case DocumentKind.GROUP_RECORD:
            extract, stem = group_extracts.group(work, SessionId(request.record_id), letterhead, mark)
    return _Read(extract, stem, case_id, index, counted)


def _review(
    work: Work, request: ExportRequest, letterhead: Letterhead, mark: DocumentMark
) -> tuple[ObservationExtract | SampleExtract, str]:
    review_id = ReviewId(request.record_id)
    if request.kind is DocumentKind.OBSERVATION:
        return review_extract.observation(work, review_id, letterhead, mark)
    return review_extract.sample(work, review_id, letterhead, mark)


def _wording(work: Work, request: ExportRequest) -> tuple[str, MadeWith]:
    if request.wording is None:
        return templates.current(work, request.kind, request.language)
    return templates.as_made(work, request.wording), request.wording


def default_file_name(gathered: Gathered) -> str:
    """Return the name to offer: "RJ-014 supervision 2026-11-12.pdf". Never a child's name (security.md 6)."""
    return f"{safe_name(gathered.file_stem)}.pdf"


def offered_place(gathered: Gathered, usual: Path | None = None) -> Path:
    """Return where to offer to save a document: the case's own folder, or where this person saved it last time."""
    return gathered.folder.folder(usual_folder() if usual is None else usual) / default_file_name(gathered)


def usual_folder(documents: Path | None = None) -> Path:
    """Return the folder that exports go to unless another is chosen: "Holdfast exports" among the documents."""
    if documents is None:
        from platformdirs import user_documents_path

        documents = user_documents_path()
    return documents / "Holdfast exports"


def document_mark(work: Work, document_id: UUID, role: str, made_with: MadeWith = NOT_RECORDED) -> DocumentMark:
    """Return what marks a document made now by the person at the keyboard, in that role, with that wording."""
    _number, head = work.audit_head()
    return DocumentMark(
        document_id=document_id,
        made_at=work.now,
        made_by=work.people.get(work.me).full_name,
        made_by_role=role,
        audit_seq=None,  # two documents would tell how much was written between them
        audit_head=head,
        issuer_fingerprint=None,
        wording=made_with,
    )

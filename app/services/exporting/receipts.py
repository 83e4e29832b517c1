"""What is remembered of a document that left: a receipt with its digest, where it went, when it was entered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import InputError, NotFoundError
from app.domain.exports import OF_THE_CLUB, DocumentKind, ExportReceipt, SignaturePlace
from app.domain.extracts import MatterExtract
from app.domain.ids import (
    AccessRequestId,
    AgreementId,
    CaseId,
    EscalationId,
    GroupAgreementId,
    MatterId,
    ReceiptId,
    ReturnId,
    ReviewId,
    SessionId,
)
from app.domain.templates import DocumentLanguage, MadeWith
from app.services import (
    access,
    disposing,
    group_agreements,
    matter_notes,
    requests,
    reviews,
    section11_return,
    templates,
)
from app.services.exporting import folders, training_extract
from app.services.exporting.gathering import Gathered
from app.services.exporting.signing import Signed
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class WordingOffer:
    """A wording that a document can be made with. ``made_on`` is when it last was, None for the one in force."""

    made_with: MadeWith
    made_on: date | None


def record(work: Work, gathered: Gathered, signed: Signed, *, keep_folder: bool = False) -> ReceiptId:
    """Remember a signed export, its digest in the audit trail in the same transaction (S2-68). Returns its id.

    With ``keep_folder`` the folder it was saved in is offered for the next one of the same case.

    A restricted matter is remembered in the matter itself, where only those who are named find it. Raises
    NotFoundError for a record that this person may not see.
    """
    if isinstance(gathered.extract, MatterExtract):
        made, matter_id = gathered.extract, MatterId(gathered.record_id)
        matter_notes.exported(
            work, matter_id, made.receiver, made.reason, signed.sha256, signed.pages, signed.kept_names
        )
        return gathered.document_id
    must_see(work, gathered.kind, gathered.record_id, gathered.case_id)
    receipt = ExportReceipt(
        id=gathered.document_id,
        kind=gathered.kind,
        record_id=gathered.record_id,
        case_id=gathered.case_id,
        sha256=signed.sha256,
        pages=signed.pages,
        signed_by=work.me,
        kept_names=(*signed.kept_names, *gathered.withheld),
        destination="",
        entered_on=None,
        entered_by="",
        made=work.stamp(),
        signatures=tuple(_with_first(one, gathered, signed) for one in gathered.places),
        template=gathered.made_with,
    )
    templates.keep(work, gathered.template)
    work.receipts.save(receipt)
    work.audit(Act.EXPORTED, gathered.kind.value, receipt.id, receipt)
    if keep_folder:
        folders.remember_folder(work, gathered.kind, gathered.case_id, signed.target.parent)
    if gathered.case_id is not None:
        work.changed(cases={gathered.case_id})
    return receipt.id


def must_see(work: Work, kind: DocumentKind, record_id: UUID, case_id: CaseId | None) -> None:
    """Raise NotFoundError when this person may not see the record that a document is about."""
    if case_id is not None:
        access.case_to_see(work, case_id)
    elif kind is DocumentKind.AGREEMENT:
        access.pair_to_see(work, work.agreements.get(AgreementId(record_id)).pair_id)
    elif kind is DocumentKind.SUBJECT_ACCESS:
        requests.row(work, AccessRequestId(record_id))
    elif kind in (DocumentKind.OBSERVATION, DocumentKind.AUDIT_SAMPLE):
        reviews.view(work, ReviewId(record_id))
    elif kind is DocumentKind.TRAINING:
        training_extract.check(work, record_id)
    elif kind is DocumentKind.SECTION_11:
        section11_return.find(work, ReturnId(record_id))
    elif kind is DocumentKind.DISPOSAL:
        disposing.log(work)
    elif kind is DocumentKind.GROUP_AGREEMENT:
        group_agreements.to_see(work, GroupAgreementId(record_id))
    elif kind is DocumentKind.GROUP_RECORD:
        access.group_to_see(work, SessionId(record_id))
    elif kind not in OF_THE_CLUB:  # everybody with a key knows the policy and the trust card
        access.session_to_see(work, SessionId(record_id))


def _with_first(place: SignaturePlace, gathered: Gathered, signed: Signed) -> SignaturePlace:
    if place.field != gathered.own_field:
        return place
    certificate = signed.check.signatures[0].certificate_fingerprint
    return replace(place, given_at=gathered.at, sha256=signed.sha256, certificate=certificate, number=1)


def set_destination(work: Work, receipt_id: ReceiptId, where: str, on: date) -> None:
    """Note where a record is going and on which day (S2-36).

    Raises NotFoundError, InputError("on", "in-the-future").
    """
    if on > work.today:
        raise InputError("on", "in-the-future")
    receipt = _receipt(work, receipt_id)
    name = work.people.get(work.me).full_name
    where = words.line("destination", where)
    _save(work, replace(receipt, destination=where, entered_on=on, entered_by=name))


def entered(work: Work, receipt_id: ReceiptId, on: date, by: str) -> None:
    """Note that a record was entered in the child's file: when and by whom. Raises as ``set_destination``."""
    if on > work.today:
        raise InputError("on", "in-the-future")
    receipt = _receipt(work, receipt_id)
    _save(work, replace(receipt, entered_on=on, entered_by=words.line("entered_by", by, is_needed=True)))


def receipts_of_case(work: Work, case_id: CaseId) -> tuple[ExportReceipt, ...]:
    """Return what left the house about a child, newest first. Raises NotFoundError."""
    access.case_to_see(work, case_id)
    return work.receipts.of_case(case_id)


def wordings(work: Work, kind: DocumentKind, record_id: UUID, language: DocumentLanguage) -> tuple[WordingOffer, ...]:
    """Return the wordings to choose from for a document: the one in force, then others it was made with, newest first.

    Raises NotFoundError for a record that this person may not see.
    """
    if kind is not DocumentKind.RESTRICTED_MATTER:  # what left of a matter is in the matter, sealed
        must_see(work, kind, record_id, _case_of(work, kind, record_id))
    _text, now = templates.current(work, kind, language)
    offers = {now.sha256: WordingOffer(now, None)}
    for receipt in work.receipts.of_record(record_id):
        used = receipt.template
        if receipt.kind is kind and used.language == language and work.template_texts.find(used.sha256) is not None:
            made_on = receipt.made.at.astimezone(work.zone).date()
            offers.setdefault(used.sha256, WordingOffer(used, made_on))
    return tuple(offers.values())


def _case_of(work: Work, kind: DocumentKind, record_id: UUID) -> CaseId | None:
    if kind in (DocumentKind.CASE_RECORD, DocumentKind.CASE_CHRONOLOGY):
        return CaseId(record_id)
    return work.escalations.get(EscalationId(record_id)).case_id if kind is DocumentKind.ESCALATION else None


def _receipt(work: Work, receipt_id: ReceiptId) -> ExportReceipt:
    receipt = work.receipts.get(receipt_id)
    if receipt.made.by != work.me and not work.viewer.leads:  # who sent it, and the lead, know where it went
        raise NotFoundError
    if receipt.case_id is not None:
        access.case_to_see(work, receipt.case_id)
    return receipt


def _save(work: Work, receipt: ExportReceipt) -> None:
    work.receipts.save(receipt)
    work.audit(Act.CHANGED, "receipt", receipt.id, receipt)
    if receipt.case_id is not None:
        work.changed(cases={receipt.case_id})

"""What may be done with one file that is kept with a record, and by whom. ``app.services.attachments`` asks these."""

from __future__ import annotations

from app.domain import rights
from app.domain.access_matrix import Reach, RecordKind
from app.domain.agreement import AgreementState
from app.domain.attachment import Attachment
from app.domain.errors import NotAllowedError, NotFoundError
from app.domain.ids import AgreementId, AttachmentId, CaseId, DiscussionId
from app.domain.people import SupervisionPair
from app.services import access, taking_out
from app.services.taking_out import Removing
from app.services.work import Work


def to_see(work: Work, attachment_id: AttachmentId) -> Attachment:
    """Return the file. Raises NotFoundError when its record may not be seen."""
    one = work.attachments.get(attachment_id)
    if one.case_id is not None:
        access.case_to_see(work, one.case_id)
    elif one.agreement_id is not None:
        access.pair_to_see(work, _pair(work, one).id)
    else:
        raise NotFoundError
    return one


def to_change(work: Work, attachment_id: AttachmentId) -> Attachment:
    """Return the file for correcting what is said of it. Raises NotFoundError, NotAllowedError("attachment")."""
    one = to_see(work, attachment_id)
    if not may_change(work, one):
        raise NotAllowedError("attachment")
    return one


def may_change(work: Work, one: Attachment) -> bool:
    """Who added it and still works on the record, and who answers for the record: its details are theirs to change."""
    if one.case_id is not None:
        case = work.cases.get(one.case_id)
        return rights.may_change_case(work.viewer, case) or (one.made.by == work.me and access.may_add_to(work, case))
    if one.agreement_id is not None:
        return rights.may_write_agreement(work.viewer, _pair(work, one))
    return False


def may_remove(work: Work, one: Attachment) -> Removing:
    """Return how it may be taken out; for a file that may be seen."""
    if one.case_id is not None:
        return taking_out.from_case(work, work.cases.get(one.case_id), one.made)
    return Removing.NO if one.agreement_id is None else taking_out.from_pair(work, _pair(work, one), one.made)


def may_copy(work: Work, one: Attachment) -> bool:
    """Who may hand the record on that it belongs to: an auditor with a sample, or a trustee who was let in, reads."""
    if one.case_id is not None:
        return access.may_export(work, work.cases.get(one.case_id))
    if one.agreement_id is None:
        return False
    stands = rights.standings_for_pair(work.viewer, _pair(work, one))
    return rights.reach(stands, RecordKind.AGREEMENT) in (Reach.OWN, Reach.ALL)


def check_may_add(work: Work, case_id: CaseId | None, agreement_id: AgreementId | None) -> None:
    """Who writes the record adds to it. Raises as ``app.services.attachments.add``."""
    if case_id is not None and agreement_id is None:
        access.case_to_add_to(work, case_id)
    elif agreement_id is not None and case_id is None:
        agreement = work.agreements.get(agreement_id)
        access.pair_to_agree(work, agreement.pair_id)
        if agreement.state is AgreementState.DRAFT:
            raise NotAllowedError("attachment")
    else:
        raise NotFoundError


def check_discussion(work: Work, case_id: CaseId | None, discussion_id: DiscussionId | None) -> None:
    """A file of a discussion is one of that very child's, never of another that was spoken of the same evening."""
    if discussion_id is not None and work.discussions.get(discussion_id).case_id != case_id:
        raise NotFoundError


def _pair(work: Work, one: Attachment) -> SupervisionPair:
    if one.agreement_id is None:
        raise NotFoundError
    return work.pairs.get(work.agreements.get(one.agreement_id).pair_id)

"""Everything on one child's file, read once for what is told of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.domain.action import Action
from app.domain.allocation import Allocation
from app.domain.attachment import Attachment
from app.domain.case import Case, Episode, ReadAndSign
from app.domain.discussion import Addition, CaseDiscussion, Decision
from app.domain.earlier import EarlierRecord
from app.domain.escalation import Escalation
from app.domain.exports import ExportReceipt
from app.domain.group import AgencyTask, GroupSession
from app.domain.ids import CaseId, SessionId
from app.domain.merging import Merger
from app.domain.session import Session
from app.domain.sharing import Sharing
from app.domain.watching import WatchConsent
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class History:
    """Everything on one child's file, read once."""

    discussions: tuple[CaseDiscussion, ...]  # newest first
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]
    episodes: tuple[Episode, ...]
    signed: tuple[ReadAndSign, ...]
    receipts: tuple[ExportReceipt, ...]
    additions: tuple[Addition, ...]
    escalations: tuple[Escalation, ...]
    sessions: Mapping[SessionId, Session]
    groups: Mapping[SessionId, GroupSession]
    tasks: tuple[AgencyTask, ...]  # what other agencies have taken on
    attachments: tuple[Attachment, ...]
    earlier: tuple[EarlierRecord, ...]  # on paper, entered later
    allocations: tuple[Allocation, ...]
    sharings: tuple[Sharing, ...]
    watching: tuple[WatchConsent, ...]
    mergers: tuple[Merger, ...]  # undone ones too
    formers: tuple[Case, ...]  # the files that are put away under this one today
    signed_under: Mapping[UUID, str]  # receipts of documents that were signed under another reference

    def reference_of(self, former: CaseId) -> str:
        """Return the reference of a file that is put away under this one."""
        return next(one.reference for one in self.formers if one.id == former)


def read(work: Work, case: Case) -> History:
    """Return the child's file. The caller has checked that it may be seen."""
    discussions = work.discussions.of_case(case.id)
    mergers = work.mergers.of_case(case.id)
    return History(
        discussions=discussions,
        decisions=work.decisions.of_case(case.id),
        actions=work.actions.of_case(case.id),
        episodes=work.episodes.of_case(case.id),
        signed=work.read_and_signs.of_case(case.id),
        receipts=work.receipts.of_case(case.id),
        additions=work.additions.of_case(case.id),
        escalations=work.escalations.of_case(case.id),
        sessions={one.id: one for one in (work.sessions.find(each.session_id) for each in discussions) if one},
        groups={one.session_id: work.groups.get(one.session_id) for one in work.group_children.of_case(case.id)},
        tasks=work.agency_tasks.of_case(case.id),
        attachments=work.attachments.of_case(case.id),
        earlier=work.earlier.of_case(case.id),
        allocations=work.allocations.of_case(case.id),
        sharings=work.sharings.of_case(case.id),
        watching=work.watching_consents.of_case(case.id),
        mergers=mergers,
        formers=tuple(work.cases.get(one) for one in work.mergers.formers(case.id)),
        signed_under={
            record: work.cases.get(former).reference for record, former in work.mergers.turned_receipts(case.id).items()
        },
    )

"""Which signed documents and files go out, and where each lies: a child's own in that child's folder and nowhere else.

No name of a child is in the name of a file or a folder: a child has the reference, a pair has initials (security.md 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from app.domain.agreement import AgreementState
from app.domain.attachment import Attachment
from app.domain.errors import SealedError
from app.domain.exports import DocumentKind
from app.domain.ids import SessionId
from app.domain.people import SupervisionPair
from app.domain.session import OVER
from app.services import access, attachments, exporting, organisation
from app.services.exporting import ExportRequest, Gathered
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Paper:
    """A document to be signed, and the name of its file."""

    name: str
    kind: DocumentKind
    record_id: UUID

    def gather(self, work: Work) -> Gathered:
        """Read what it is made from. Raises as ``exporting.gather``.

        SealedError as well for a session whose personal part this person was only let into for a reason: that is for
        reading it, not for a copy of everything.
        """
        if self.kind is DocumentKind.SESSION_RECORD and access.is_let_into(work, SessionId(self.record_id)):
            raise SealedError
        return exporting.gather(work, ExportRequest(self.kind, self.record_id))


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file kept with a record, and its name outside."""

    name: str
    attachment: Attachment

    def gather(self, work: Work) -> bytes:
        """Return what is in it, checked. Raises as ``attachments.content``."""
        return attachments.content(work, self.attachment.id)


def listed(work: Work) -> Iterator[Paper | KeptFile]:
    """Yield what there is to take out for this person, the children first."""
    yield from _children(work)
    yield from _pairs(work)
    yield from _groups(work)
    if organisation.policy(work).approved_on is not None:
        yield Paper("club/supervision policy.pdf", DocumentKind.POLICY, organisation.policy(work).id)


def _children(work: Work) -> Iterator[Paper | KeptFile]:
    taken: set[str] = set()
    for case in access.cases(work):
        folder = f"children/{_folder(case.reference, taken)}"
        if work.discussions.of_case(case.id):
            yield Paper(f"{folder}/record.pdf", DocumentKind.CASE_RECORD, case.id)
        yield Paper(f"{folder}/chronology.pdf", DocumentKind.CASE_CHRONOLOGY, case.id)
        for number, one in enumerate(work.escalations.of_case(case.id), 1):
            yield Paper(f"{folder}/escalation {number:03}.pdf", DocumentKind.ESCALATION, one.id)
        yield from _files(f"{folder}/files", work.attachments.of_case(case.id))


def _pairs(work: Work) -> Iterator[Paper | KeptFile]:
    taken: set[str] = set()
    for pair in access.pairs(work).values():
        folder = f"supervision/{_folder(_initials(work, pair), taken)}"
        for agreement in work.agreements.of_pair(pair.id):
            if agreement.state is AgreementState.DRAFT:
                continue
            yield Paper(f"{folder}/agreement {agreement.version:03}.pdf", DocumentKind.AGREEMENT, agreement.id)
            yield from _files(
                f"{folder}/agreement {agreement.version:03} files", work.attachments.of_agreement(agreement.id)
            )
        held = [one for one in work.sessions.of_pair(pair.id) if one.state in OVER]
        for number, session in enumerate(reversed(held), 1):
            name = f"{folder}/session {number:03} {session.planned_on.isoformat()}.pdf"
            yield Paper(name, DocumentKind.SESSION_RECORD, session.id)


def _groups(work: Work) -> Iterator[Paper]:
    for number, group in enumerate((one for one in work.groups.all() if one.state in OVER), 1):
        name = f"groups/session {number:03} {group.planned_on.isoformat()}.pdf"
        yield Paper(name, DocumentKind.GROUP_RECORD, group.id)
    for number, agreement in enumerate(work.group_agreements.all(), 1):
        yield Paper(f"groups/agreement {number:03}.pdf", DocumentKind.GROUP_AGREEMENT, agreement.id)


def _files(folder: str, found: tuple[Attachment, ...]) -> Iterator[KeptFile]:
    for number, one in enumerate(reversed(found), 1):
        yield KeptFile(f"{folder}/{number:03} {one.on.isoformat()}{one.format.suffix}", one)


def _initials(work: Work, pair: SupervisionPair) -> str:
    return "-".join(work.people.get(one).initials for one in (pair.supervisor, pair.supervisee))


def _folder(wanted: str, taken: set[str]) -> str:
    """Return a name for a folder that every system takes and that is not ``taken``; it is from now on."""
    plain = re.sub(r"[^A-Za-z0-9]+", "-", wanted).strip("-") or "record"
    name, number = plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain} ({number})"
    taken.add(name.casefold())
    return name

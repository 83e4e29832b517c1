"""Closing and handing over: packages for another body, their receipt, and what a lead who leaves still holds.

A club that closes agrees beforehand where its records go (practice.md c2: a review found a charity's records destroyed
with its funding). For each kind of record one sealed package is made, opened there, its receipt noted; only then may
what was in it be disposed of, by two people as always.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.domain import words
from app.domain.action import ActionState
from app.domain.agreement import AgreementState
from app.domain.attachment import Attachment
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError, SealedError
from app.domain.exports import DocumentKind, KeptName
from app.domain.ids import CaseId, PackageId
from app.domain.packages import Package
from app.domain.retention import RecordClass
from app.domain.rights import may_dispose
from app.domain.session import OVER
from app.services import attachments, drafting, exporting, matter_store, organisation
from app.services.exporting import ExportRequest, Gathered
from app.services.work import Work
from storage import packages
from storage.packages import Document, Made
from storage.repositories.codec import plain

if TYPE_CHECKING:
    from reports.identity import SigningIdentity

KINDS = (RecordClass.CHILD, RecordClass.SUPERVISION, RecordClass.GROUP)
SUFFIX = packages.SUFFIX
KEY_FORM = "package-key"  # a package's key, until whoever made it says that they have it


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything of one kind, gathered. ``named`` are words that name others and need one reason to stay.

    ``sealed`` counts session records that the person at the keyboard cannot open: another of their readers has to
    make a package too.
    """

    record_class: RecordClass
    club: str
    documents: tuple[tuple[str, Gathered], ...]
    data: tuple[Document, ...]
    records: tuple[UUID, ...]
    named: tuple[str, ...]
    sealed: int
    package_id: PackageId


@dataclass(frozen=True, slots=True)
class Sealed:
    """A package on the disk. ``groups`` are its key: shown now, printed, kept nowhere."""

    contents: Contents
    made: Made

    @property
    def groups(self) -> tuple[str, ...]:
        """The eight groups of five."""
        return self.made.key.groups


@dataclass(frozen=True, slots=True)
class StillHeld:
    """What a lead who leaves still holds: counts, each 0 when it has been passed on."""

    leads_alone: bool  # nobody else is lead or deputy
    key_holders: int
    cases: int
    pairs: int
    actions: int
    requests: int
    proposals: int
    agreements_unsigned: int
    matters: int  # restricted matters that name them: told to nobody else


def gather(work: Work, record_class: RecordClass) -> Contents:
    """Read everything of one kind that this person may read. Raises NotAllowedError("closing").

    Raises InputError("record_class", "nothing-yet") when there is nothing of that kind.
    """
    _may(work)
    package_id = PackageId(work.ids.new())
    club = organisation.organisation(work).name
    read = {RecordClass.CHILD: _children, RecordClass.SUPERVISION: _pairs, RecordClass.GROUP: _groups}[record_class]
    documents, data, records, sealed = read(work)
    if not records:
        raise InputError("record_class", "nothing-yet")
    named = tuple(sorted({hit.found for _name, one in documents for hit in one.leaks}))
    return Contents(record_class, club, tuple(documents), tuple(data), tuple(records), named, sealed, package_id)


def seal(
    contents: Contents, identity: SigningIdentity, target: Path, random_bytes: Any, *, keep_reason: str = ""
) -> Sealed:
    """Sign every document, seal them into one package at ``target`` and read it back. Slow; on any thread.

    Raises InputError("keep_reason", "missing") while words that name others have no reason, and as
    ``storage.packages.write`` and the signing of a document.
    """
    if contents.named and not keep_reason.strip():
        raise InputError("keep_reason", "missing")
    documents = [
        Document(name, exporting.signed_bytes(one, identity, _kept(one, keep_reason)))
        for name, one in contents.documents
    ]
    about = f"{contents.club}: {_ABOUT[contents.record_class]}"
    made = packages.write(target, contents.package_id, about, (*documents, *contents.data), random_bytes)
    return Sealed(contents, made)


def record(work: Work, sealed: Sealed, receiver: str, key: Mapping[str, str] | None = None) -> PackageId:
    """Remember a package that was made, and for whom.

    ``key`` is kept, sealed to this person, until they say that they have it: a lock must not be what takes it from
    them (form ``KEY_FORM``). Raises NotAllowedError("closing"), InputError("receiver", ..).
    """
    _may(work)
    contents = sealed.contents
    package = Package(
        contents.package_id,
        contents.record_class,
        words.line("receiver", receiver, is_needed=True),
        sealed.made.sha256,
        contents.records,
        None,
        "",
        work.stamp(),
    )
    work.packages.save(package)
    work.audit(Act.EXPORTED, "package", package.id, package)
    if key is not None:
        drafting.save_form(work, KEY_FORM, key)
    work.changed(retention=True)
    return package.id


def received(work: Work, package_id: PackageId, on: date, by: str) -> None:
    """Note that the body opened the package: when, and who there said so.

    Raises NotAllowedError("closing"), NotFoundError, InputError("on", "in-the-future"), InputError("by", "missing").
    """
    _may(work)
    found = work.packages.get(package_id)
    if on > work.today:
        raise InputError("on", "in-the-future")
    said_by = words.line("by", by, is_needed=True)
    work.packages.save(replace(found, received_on=on, received_by=said_by))
    work.audit(Act.CHANGED, "package", package_id, said_by)
    work.changed(retention=True)


def listing(work: Work) -> tuple[Package, ...]:
    """Return every package, newest first. Raises NotAllowedError("closing")."""
    _may(work)
    return work.packages.all()


def still_held(work: Work) -> StillHeld:
    """Return what the person at the keyboard still holds as lead. Raises NotAllowedError("closing")."""
    _may(work)
    leads = {
        one.person_id
        for one in work.appointments.all()
        if one.role.value in ("lead", "deputy") and (one.ends_on is None or one.ends_on >= work.today)
    }
    pairs = [pair for pair in work.pairs.of(work.me) if pair.ends_on is None and pair.supervisor == work.me]
    return StillHeld(
        leads_alone=leads <= {work.me},
        key_holders=len(work.key_holders()),
        cases=sum(case.closed_on is None and work.me in (case.lead, case.supervisor) for case in work.cases.all()),
        pairs=len(pairs),
        actions=sum(action.owner == work.me and action.state is ActionState.OPEN for action in work.actions.open()),
        requests=sum(one.closed_on is None for one in work.requests.all()),
        proposals=sum(one.made.by == work.me for one in work.proposals.all()),
        agreements_unsigned=sum(
            one.state is AgreementState.DRAFT for pair in pairs for one in work.agreements.of_pair(pair.id)
        ),
        matters=len(matter_store.all_of(work)),
    )


def open_package(path: Path, typed: str, to: Path) -> tuple[Path, ...]:
    """Open a package of another club into the folder ``to``; needs no records. Raises as ``packages.unpack``."""
    return packages.unpack(path, typed, to)


_ABOUT = {
    RecordClass.CHILD: "children’s files",
    RecordClass.SUPERVISION: "supervision files",
    RecordClass.GROUP: "notes of groups",
    RecordClass.RESTRICTED: "restricted records",
}
_Found = tuple[list[tuple[str, Gathered]], list[Document], list[UUID], int]


def _children(work: Work) -> _Found:
    documents: list[tuple[str, Gathered]] = []
    data: list[Document] = []
    records: list[UUID] = []
    for case in work.cases.all():
        reference = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in case.reference)
        records += (case.id, *work.mergers.formers(case.id))
        data.append(_data(f"{reference} data.json", dict(_of_case(work, case.id))))
        data += _files(work, reference, work.attachments.of_case(case.id))
        if work.discussions.of_case(case.id):
            request = ExportRequest(DocumentKind.CASE_RECORD, case.id)
            documents.append((f"{reference} record.pdf", exporting.gather(work, request)))
    return documents, data, records, 0


def _of_case(work: Work, case_id: CaseId) -> Iterator[tuple[str, object]]:
    yield "case", work.cases.get(case_id)
    yield "put_together", work.mergers.in_force(case_id)
    yield "put_together_files", [work.cases.get(one) for one in work.mergers.formers(case_id)]
    yield "episodes", work.episodes.of_case(case_id)
    yield "discussions", work.discussions.of_case(case_id)
    yield "decisions", work.decisions.of_case(case_id)
    yield "actions", work.actions.of_case(case_id)
    yield "escalations", work.escalations.of_case(case_id)
    yield "additions", work.additions.of_case(case_id)
    yield "allocations", work.allocations.of_case(case_id)
    yield "sharing_decisions", work.sharings.of_case(case_id)
    yield "consent_to_being_watched", work.watching_consents.of_case(case_id)
    yield "read_and_signed", work.read_and_signs.of_case(case_id)
    yield "exports", work.receipts.of_case(case_id)
    yield "attachments", work.attachments.of_case(case_id)
    yield "earlier", work.earlier.of_case(case_id)


def _pairs(work: Work) -> _Found:
    documents: list[tuple[str, Gathered]] = []
    data: list[Document] = []
    records: list[UUID] = []
    sealed = 0
    for number, pair in enumerate(work.pairs.all(), 1):
        both = f"{work.people.get(pair.supervisor).initials}-{work.people.get(pair.supervisee).initials} {number:03}"
        records.append(pair.id)
        content: dict[str, object] = {
            "pair": pair,
            "sessions": work.sessions.of_pair(pair.id),
            "training": work.training.of(pair.supervisee),
            "watching": [replace(one, case_id=None) for one in work.watching.of(pair.supervisee)],
            "reviews": work.reviews.of_pair(pair.id),
        }
        data.append(_data(f"{both} data.json", content))
        for agreement in work.agreements.of_pair(pair.id):
            request = ExportRequest(DocumentKind.AGREEMENT, agreement.id)
            name = f"{both} agreement {agreement.version}"
            documents.append((f"{name}.pdf", exporting.gather(work, request)))
            data += _files(work, name, work.attachments.of_agreement(agreement.id))
        held = [one for one in work.sessions.of_pair(pair.id) if one.state in OVER]
        for count, session in enumerate(sorted(held, key=lambda one: one.planned_on), 1):
            try:
                gathered = exporting.gather(work, ExportRequest(DocumentKind.SESSION_RECORD, session.id))
            except SealedError:
                sealed += 1
                continue
            documents.append((f"{both} session {count:03} {session.planned_on.isoformat()}.pdf", gathered))
    return documents, data, records, sealed


def _groups(work: Work) -> _Found:
    """The record of each session of a group that is over; children's parts of it are in the children's package."""
    documents: list[tuple[str, Gathered]] = []
    data: list[Document] = []
    records: list[UUID] = []
    for number, group in enumerate((one for one in work.groups.all() if one.finished_at is not None), 1):
        name = f"group {number:03} {group.planned_on.isoformat()}"
        records.append(group.id)
        agreement = None if group.agreement_id is None else work.group_agreements.find(group.agreement_id)
        data.append(_data(f"{name} data.json", {"group": group, "agreement": agreement}))
        if group.state in OVER:
            documents.append(
                (f"{name}.pdf", exporting.gather(work, ExportRequest(DocumentKind.GROUP_RECORD, group.id)))
            )
    return documents, data, records, 0


def _files(work: Work, name: str, found: tuple[Attachment, ...]) -> Iterator[Document]:
    """Yield what is in the files of a record; the record's data say what each is and give its digest."""
    for number, one in enumerate(found, 1):
        said = f"{name} attachment {number:03} {one.on.isoformat()}{one.format.suffix}"
        yield Document(said, attachments.content(work, one.id))


def _data(name: str, content: dict[str, object]) -> Document:
    text = json.dumps(plain(content), ensure_ascii=False, indent=1)
    return Document(name, text.encode("utf-8", "backslashreplace"))


def _kept(gathered: Gathered, reason: str) -> tuple[KeptName, ...]:
    return tuple(KeptName(found, reason) for found in dict.fromkeys(hit.found for hit in gathered.leaks))


def _may(work: Work) -> None:
    if not may_dispose(work.viewer):
        raise NotAllowedError("closing")

"""Files kept with a child's case, one of its discussions, or an agreement: added, read, corrected, taken out.

Who reads and who adds is who reads and writes the record that a file belongs to. Who takes one out
(``app.services.taking_out``) and who saves a copy outside have rules of their own. What may be kept is told by what is
in a file, never by its name (``app.domain.file_kinds``). The file it came from is only read.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import resources
from app.domain import file_kinds, rights, words
from app.domain.agreement import AgreementState
from app.domain.attachment import (
    LARGEST_ALL_MB,
    LARGEST_EACH_MB,
    MEGABYTE,
    Attachment,
    AttachmentLimits,
    Format,
)
from app.domain.audit import Act
from app.domain.case import FILE_OUT, PUT_BACK
from app.domain.earlier import day_problem
from app.domain.errors import DamagedVaultError, FormError, InputError, NotAllowedError, NotFoundError, StaleError
from app.domain.ids import AgreementId, AttachmentId, CaseId, DiscussionId
from app.services import access, attachment_rights, due, lists, organisation, taking_out
from app.services.taking_out import Removing
from app.services.work import Work
from storage import files


@dataclass(frozen=True, slots=True)
class Belongs:
    """What a file belongs to: a child's case, or an agreement."""

    case_id: CaseId | None = None
    agreement_id: AgreementId | None = None


@dataclass(frozen=True, slots=True)
class AttachmentForm:
    """What is said of a file. ``discussion_id`` only within a case; ``keep_traces`` only when it is added."""

    title: str
    on: date | None
    shows: str = ""
    discussion_id: DiscussionId | None = None
    keep_traces: bool = False


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One file in a list. ``held_on`` is the day of the discussion it belongs to, None for the case as a whole."""

    attachment: Attachment
    added_by: str
    added_on: date
    held_on: date | None
    may_change: bool
    may_remove: Removing
    may_copy: bool


@dataclass(frozen=True, slots=True)
class AttachmentList:
    """The files of a case or an agreement, newest own day first, and what there is to say of adding one."""

    belongs: Belongs
    rows: tuple[AttachmentRow, ...]
    may_add: bool
    discussions: tuple[tuple[DiscussionId, date], ...]  # what it can belong to beside the case, newest first
    limits: AttachmentLimits
    stem: str  # of a copy's file name: the child's reference or "Agreement", never a name


@dataclass(frozen=True, slots=True)
class Removed:
    """A file that was taken out, for ``restore``."""

    attachment: Attachment
    content: bytes
    reason: str = ""  # where one was asked for


def limits(work: Work) -> AttachmentLimits:
    """Return the club's limits, or those Holdfast comes with."""
    own = work.attachments.limits.current()
    shipped = _shipped()
    club = organisation.organisation(work)
    return own or AttachmentLimits(club.id, shipped["each_mb"], shipped["all_mb"], club.made)


def set_limits(work: Work, each_mb: int, all_mb: int) -> None:
    """Set how large a file and all of them may be. What is there already stays, whatever its size.

    Raises NotAllowedError("organisation"), FormError with "each_mb", "all_mb" ("out-of-range").
    """
    if not rights.may_manage_people(work.viewer):
        raise NotAllowedError("organisation")
    errors = [
        InputError(field, "out-of-range", lowest=1, highest=most)
        for field, value, most in (("each_mb", each_mb, LARGEST_EACH_MB), ("all_mb", all_mb, LARGEST_ALL_MB))
        if not 1 <= value <= most
    ]
    if errors:
        raise FormError(tuple(errors))
    new = AttachmentLimits(organisation.organisation(work).id, each_mb, all_mb, work.stamp())
    work.attachments.limits.save(new)
    work.audit(Act.CHANGED, "attachment-limits", new.id, new)
    work.changed(organisation=True)


def read_file(path: Path, most_mb: int) -> bytes:
    """Return what is in a file outside, which stays as it is. Any thread.

    Raises InputError("attachment", "too-large" (fact ``most``) | "not-ordinary" | "not-there"), StorageFailedError.
    """
    try:
        data = files.read_ordinary(path, most_mb * MEGABYTE)
    except files.NotOrdinaryError:
        raise InputError("attachment", "not-ordinary") from None
    except FileNotFoundError:
        raise InputError("attachment", "not-there") from None
    if len(data) > most_mb * MEGABYTE:
        raise InputError("attachment", "too-large", most=most_mb)
    return data


def add(work: Work, belongs: Belongs, form: AttachmentForm, data: bytes) -> AttachmentId:
    """Keep a file with a record and return its id; all of it is saved, or nothing.

    Raises NotFoundError, NotAllowedError("add-to-case" | "plan"; "attachment" for an agreement that is still written),
    InputError("attachment") as ``file_kinds.examine`` and for "too-large" (fact ``most``) and "no-room" (facts
    ``most``, ``used``), FormError with "title" ("missing", ...) and "on" ("missing", "in-the-future", "too-far").
    """
    attachment_rights.check_may_add(work, belongs.case_id, belongs.agreement_id)
    said = _said(work, belongs, form)
    found = file_kinds.examine(data)
    content = found.kept(with_traces=form.keep_traces)
    _check_room(work, len(data), len(content))
    attachment = Attachment(
        id=AttachmentId(work.ids.new()),
        case_id=belongs.case_id,
        agreement_id=belongs.agreement_id,
        format=found.format,
        size=len(content),
        sha256=file_kinds.sha256(content),
        given_size=len(data),
        given_sha256=file_kinds.sha256(data),
        taken_out=() if content == data else found.traces,
        made=work.stamp(),
        **said,
    )
    work.attachments.keep(attachment, content)
    work.audit(Act.CREATED, "attachment", attachment.id, attachment)
    _changed(work, attachment)
    return attachment.id


def change(work: Work, attachment_id: AttachmentId, form: AttachmentForm) -> None:
    """Correct what is said of a file; what was said before is kept.

    Raises as ``add``, and NotAllowedError("attachment").
    """
    old = attachment_rights.to_change(work, attachment_id)
    new = replace(old, **_said(work, Belongs(old.case_id, old.agreement_id), form))
    work.attachments.save(new)
    work.audit(Act.CHANGED, "attachment", new.id, new)
    _changed(work, new)


def remove(work: Work, attachment_id: AttachmentId, reason: str = "") -> Removed:
    """Take a file out for good; returns it, for ``restore``. ``reason`` where it is asked for (``may_remove``).

    The trail keeps that it was there and a digest of it and the reason, the child's file the reason itself; not one
    byte of it stays in the records. Raises NotFoundError, NotAllowedError("attachment-kept"), InputError("reason").
    """
    one = attachment_rights.to_see(work, attachment_id)
    why = taking_out.reason_for(attachment_rights.may_remove(work, one), reason, "attachment-kept")
    removed = Removed(one, content(work, attachment_id), why)
    work.attachments.delete(one.id)
    work.search.forget([one.id.bytes])
    work.audit(Act.DELETED, "attachment", one.id, (one, why) if why else one)
    taking_out.tell(work, one.case_id, FILE_OUT, why)
    _changed(work, one)
    return removed


def restore(work: Work, removed: Removed) -> None:
    """Undo ``remove``.

    Raises NotFoundError, NotAllowedError, StaleError when it is there again or is not what was removed.
    """
    one = removed.attachment
    attachment_rights.check_may_add(work, one.case_id, one.agreement_id)
    attachment_rights.check_discussion(work, one.case_id, one.discussion_id)
    if one.case_id is not None:
        access.check_put_back(work, one.case_id, one.id)
    if work.attachments.find(one.id) is not None or file_kinds.sha256(removed.content) != one.sha256:
        raise StaleError
    work.attachments.keep(one, removed.content)
    work.audit(Act.CREATED, "attachment", one.id, one)
    if removed.reason:
        taking_out.tell(work, one.case_id, PUT_BACK, removed.reason)
    _changed(work, one)


def of_case(work: Work, case_id: CaseId) -> AttachmentList:
    """Return the files of one child. Raises NotFoundError when the case may not be seen."""
    case = access.case_to_see(work, case_id)
    held = {one.id: one.held_on for one in work.discussions.of_case(case.id)}
    return AttachmentList(
        belongs=Belongs(case_id=case.id),
        rows=tuple(_row(work, one, held) for one in work.attachments.of_case(case.id)),
        may_add=access.may_add_to(work, case),
        discussions=tuple(held.items()),
        limits=limits(work),
        stem=case.reference,
    )


def of_agreement(work: Work, agreement_id: AgreementId) -> AttachmentList:
    """Return the files of one agreement. Raises NotFoundError when it may not be seen."""
    agreement = work.agreements.get(agreement_id)
    pair = access.pair_to_see(work, agreement.pair_id)
    is_signed = agreement.state is not AgreementState.DRAFT  # a draft can be deleted, or signed in other words
    return AttachmentList(
        belongs=Belongs(agreement_id=agreement.id),
        rows=tuple(_row(work, one, {}) for one in work.attachments.of_agreement(agreement.id)),
        may_add=is_signed and rights.may_write_agreement(work.viewer, pair),
        discussions=(),
        limits=limits(work),
        stem="Agreement",
    )


def view(work: Work, attachment_id: AttachmentId) -> tuple[AttachmentList, AttachmentRow, bytes]:
    """Return one file with its list and what is in it. Raises as ``content``."""
    one = attachment_rights.to_see(work, attachment_id)
    listed = of_case(work, one.case_id) if one.case_id is not None else _of_its_agreement(work, one)
    row = next(row for row in listed.rows if row.attachment.id == one.id)
    return listed, row, content(work, attachment_id)


def content(work: Work, attachment_id: AttachmentId) -> bytes:
    """Return what is in a file, checked against its digest.

    Raises NotFoundError when its record may not be seen, DamagedVaultError("attachment").
    """
    one = attachment_rights.to_see(work, attachment_id)
    found = b"".join(work.attachments.pieces(one.id))
    if file_kinds.sha256(found) != one.sha256:
        raise DamagedVaultError("attachment")
    return found


def note_saved(work: Work, attachment_id: AttachmentId) -> None:
    """Note in the trail that a copy leaves the records, before it is written.

    Who may hand on the child's record may; who was only let in to read may not. Raises NotFoundError,
    NotAllowedError("export").
    """
    one = attachment_rights.to_see(work, attachment_id)
    if not attachment_rights.may_copy(work, one):
        raise NotAllowedError("export")
    work.audit(Act.EXPORTED, "attachment", one.id)


def save_copy(data: bytes, kind: Format, target: Path) -> None:
    """Write a copy outside. Any thread. Raises as ``lists.save``."""
    lists.save(target, data, kind.suffix)


def copy_name(listed: AttachmentList, one: Attachment) -> str:
    """Return the file name to offer: reference and day, never a title or a name (security.md 6)."""
    return f"{listed.stem} attachment {one.on.isoformat()}{one.format.suffix}"


def _row(work: Work, one: Attachment, held: dict[DiscussionId, date]) -> AttachmentRow:
    return AttachmentRow(
        attachment=one,
        added_by=due.name_of(access.people(work), one.made.by),
        added_on=one.made.at.astimezone(work.zone).date(),
        held_on=None if one.discussion_id is None else held.get(one.discussion_id),
        may_change=attachment_rights.may_change(work, one),
        may_remove=attachment_rights.may_remove(work, one),
        may_copy=attachment_rights.may_copy(work, one),
    )


def _of_its_agreement(work: Work, one: Attachment) -> AttachmentList:
    if one.agreement_id is None:
        raise NotFoundError
    return of_agreement(work, one.agreement_id)


def _said(work: Work, belongs: Belongs, form: AttachmentForm) -> dict[str, Any]:
    attachment_rights.check_discussion(work, belongs.case_id, form.discussion_id)
    errors: list[InputError] = []
    title = shows = ""
    try:
        title = words.line("title", form.title, is_needed=True)
        shows = words.prose("shows", form.shows)
    except InputError as error:
        errors.append(error)
    if (problem := day_problem(form.on, work.today)) is not None:
        errors.append(InputError("on", problem))
    if errors:
        raise FormError(tuple(errors))
    return {"title": title, "shows": shows, "on": form.on, "discussion_id": form.discussion_id}


def _check_room(work: Work, given: int, kept: int) -> None:
    allowed = limits(work)
    if given > allowed.each_mb * MEGABYTE:
        raise InputError("attachment", "too-large", most=allowed.each_mb)
    used = work.attachments.bytes_in_all()
    if used + kept > allowed.all_mb * MEGABYTE:
        raise InputError("attachment", "no-room", most=allowed.all_mb, used=used // MEGABYTE)


def _changed(work: Work, one: Attachment) -> None:
    if one.case_id is not None:
        work.changed(cases={one.case_id})
    if one.agreement_id is not None:
        work.changed(agreements={one.agreement_id})


@cache
def _shipped() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("policy/attachments.toml"))

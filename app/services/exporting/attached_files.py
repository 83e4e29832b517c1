"""Files of one child's record that go along with the child's chronology: chosen one by one, each looked at before.

The program reads no words in a picture or a PDF, so whoever signs says that they looked at every one (leak-check.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain import words
from app.domain.attachment import Attachment, Format
from app.domain.chronology_extract import AttachedFile, ChronologyExtract
from app.domain.errors import InputError, NotFoundError
from app.domain.ids import AttachmentId, CaseId
from app.services import access, attachments
from app.services.work import Work

MOST_BYTES = 60_000_000  # of all that go along: a PDF larger than that is not taken by most mail


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """A file to go along, and what it shows, for who cannot see it: asked of a picture."""

    id: AttachmentId
    shows: str = ""


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """A file that can be chosen."""

    id: AttachmentId
    title: str
    on: date
    format: Format
    size: int
    shows: str


def offered(work: Work, case_id: CaseId) -> tuple[OfferedFile, ...]:
    """Return what can be chosen, the oldest first. Raises NotFoundError, NotAllowedError("export")."""
    access.case_to_export(work, case_id)
    found = work.attachments.of_case(case_id)
    return tuple(OfferedFile(one.id, one.title, one.on, one.format, one.size, one.shows) for one in reversed(found))


def for_extract(
    work: Work, found: Iterable[Attachment], chosen: Iterable[ChosenFile]
) -> Mapping[AttachmentId, AttachedFile]:
    """Return what a chronology says of each of ``found``, with what is in those that were chosen.

    Raises NotFoundError for a chosen file that is not of this child, InputError("files", "too-much") (fact ``most``),
    DamagedVaultError("attachment").
    """
    told = tuple(found)
    wanted = {one.id: words.prose("shows", one.shows) for one in chosen}
    if set(wanted) - {one.id for one in told}:
        raise NotFoundError
    if sum(one.size for one in told if one.id in wanted) > MOST_BYTES:
        raise InputError("files", "too-much", most=MOST_BYTES // 1_000_000)
    made = {}
    number = 0
    for one in sorted(told, key=lambda each: (each.on, each.id)):
        goes_along = one.id in wanted
        name = ""
        if goes_along and not one.format.is_picture:
            number += 1
            name = f"attachment-{number:03}{one.format.suffix}"
        made[one.id] = AttachedFile(
            title=one.title,
            format=one.format.value,
            size=one.size,
            sha256=one.sha256,
            added_on=one.made.at.astimezone(work.zone).date(),
            shows=wanted.get(one.id) or one.shows,
            file_name=name,
            content=attachments.content(work, one.id) if goes_along else None,
        )
    return made


def gone_along(extract: object) -> tuple[AttachedFile, ...]:
    """Return the files whose content goes along with a document."""
    if not isinstance(extract, ChronologyExtract):
        return ()
    found = (entry.attached for entry in extract.entries)
    return tuple(one for one in found if one is not None and one.content is not None)


def check_looked_at(extract: object, *, looked_at: bool) -> None:
    """Raise InputError("files", "not-looked-at") or ("shows", "missing") while a file that goes along needs a look."""
    along = gone_along(extract)
    if along and not looked_at:
        raise InputError("files", "not-looked-at")
    if any(one.is_drawn and not one.shows.strip() for one in along):
        raise InputError("shows", "missing")

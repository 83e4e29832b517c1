"""A file that is kept with a record: a scanned paper, a letter, a photograph of rough notes.

It belongs to one child's case, or to one of that child's discussions, or to one agreement, and to nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import AgreementId, AttachmentId, CaseId, DiscussionId, OrganisationId
from app.domain.stamps import Stamp

MEGABYTE = 1_000_000
CHUNK_BYTES = 256 * 1024  # how much of a file stands in one row
LARGEST_EACH_MB, LARGEST_ALL_MB = 50, 2_000  # what a club may set at most
MOST_PIXELS = 50_000_000  # a phone's largest photograph; beyond it a small file may fill the memory


class Format(StrEnum):
    """What can be kept, as its first bytes say and not its name."""

    PNG = "png"
    JPEG = "jpeg"
    PDF = "pdf"
    TEXT = "text"

    @property
    def is_picture(self) -> bool:
        """True for what can be shown and printed as a picture."""
        return self in (Format.PNG, Format.JPEG)

    @property
    def suffix(self) -> str:
        """The end of a file's name."""
        return {Format.PNG: ".png", Format.JPEG: ".jpg", Format.PDF: ".pdf", Format.TEXT: ".txt"}[self]

    @property
    def mime(self) -> str:
        """How other programs call it."""
        return {
            Format.PNG: "image/png",
            Format.JPEG: "image/jpeg",
            Format.PDF: "application/pdf",
            Format.TEXT: "text/plain",
        }[self]


class Trace(StrEnum):
    """What a picture tells beside what it shows."""

    PLACE = "place"  # where it was taken
    CAMERA = "camera"  # with which telephone or camera
    TIME = "time"
    OTHER = "other"  # words, a smaller picture, whatever else a program put in


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file. What is in it stands beside it, in pieces; ``sha256`` says whether they are still what was kept.

    ``given_size`` and ``given_sha256`` are those of the file as it was given: another one only where ``taken_out``
    says that something was left out of a picture.
    """

    id: AttachmentId
    case_id: CaseId | None
    discussion_id: DiscussionId | None  # of that child; None: the case as a whole
    agreement_id: AgreementId | None
    title: str
    on: date  # its own day: when the letter was written, the notes were made
    format: Format
    size: int
    sha256: str
    given_size: int
    given_sha256: str
    taken_out: tuple[Trace, ...]
    shows: str  # what a picture shows, in words, for who cannot see it
    made: Stamp


@dataclass(frozen=True, slots=True)
class AttachmentLimits:
    """How large a file may be, and all of them together, in megabytes (millions of bytes)."""

    id: OrganisationId
    each_mb: int
    all_mb: int
    made: Stamp

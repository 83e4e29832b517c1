"""The wording of documents that a club can own: languages, versions, and what one document was made with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import TemplateVersionId
from app.domain.stamps import Stamp


class DocumentLanguage(StrEnum):
    """The languages that documents are written in. The value is the tag that a PDF carries."""

    ENGLISH = "en-GB"
    WELSH = "cy-GB"


@dataclass(frozen=True, slots=True)
class TemplateText:
    """One wording, kept once for all versions and documents that use it. ``sha256`` is the digest of its UTF-8."""

    sha256: str
    text: str


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """One version of a club's wording of a kind of document in one language; the highest number is in force.

    ``text_sha256`` is "" for a version that follows the standard wording, whatever the program brings along.
    ``standard_sha256`` is the standard wording of the day on which it was made.
    """

    id: TemplateVersionId
    kind: str  # a DocumentKind
    language: DocumentLanguage
    number: int
    text_sha256: str
    standard_sha256: str
    note: str
    made: Stamp


@dataclass(frozen=True, slots=True)
class MadeWith:
    """The wording that a document was made with. ``version`` is the club's, 0 for the standard wording.

    ``sha256`` is "" for documents from before wordings were recorded.
    """

    language: str = DocumentLanguage.ENGLISH.value
    version: int = 0
    sha256: str = ""


NOT_RECORDED = MadeWith()  # documents from before wordings were recorded


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """What keeps a wording from being used. ``line`` counts from 1, or None; ``nearest`` is a name that was meant.

    ``cause`` is one of TemplateError's causes, or "not-closed" and "closes-nothing" for a tag.
    """

    line: int | None
    cause: str
    name: str = ""
    nearest: str = ""

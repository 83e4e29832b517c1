"""What a check of a signed PDF finds, as facts. The wording for people lives in the window and in the commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.folding import name_words


class PdfState(StrEnum):
    """The one answer: ``INTACT`` only when every signature holds and the last one covers the whole file."""

    INTACT = "intact"
    ALTERED = "altered"
    UNSIGNED = "unsigned"


class IssuerState(StrEnum):
    """How the signer's certificate stands to what is known here."""

    EXPECTED = "expected"  # chained to the certificate that was asked for
    OTHER = "other"  # a different issuer than the one asked for
    UNKNOWN = "unknown"  # nothing to compare with


class PagesState(StrEnum):
    """Whether the data attached to a document says the same as its pages."""

    SAME = "same"
    OTHER_WORDS = "other-words"  # all of the data stands on the pages; other words there are not of this version
    DIFFERENT = "different"  # the data holds words that the pages lack
    NOT_COMPARED = "not-compared"  # another program's document, or data of a form that is not known here


@dataclass(frozen=True, slots=True)
class PagesDifference:
    """One place where they differ: the words on the pages, and those that the data would have there."""

    pages: str
    data: str


@dataclass(frozen=True, slots=True)
class PagesCheck:
    """What came of the comparison, with the first few differences."""

    state: PagesState
    differences: tuple[PagesDifference, ...] = ()


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """One signature. ``signed_at`` is the signer's own clock; fingerprints are SHA-256, hex, no spaces.

    ``place`` is for whom the place it stands in was laid out ("Dee Marsh, club welfare officer"), "" when unknown.
    ``sha256`` is the digest of the file as this signature left it, before anything that follows. ``is_own``: on a
    document of ours, with a certificate that no club made. ``is_own`` and an issuer that is the certificate itself:
    the signer made it.
    """

    signer: str
    role: str
    reason: str
    signed_at: datetime | None
    certificate_fingerprint: str
    issuer_name: str
    issuer_fingerprint: str
    is_valid: bool
    covers_whole_file: bool
    certificate_expired: bool
    issuer: IssuerState
    place: str = ""
    sha256: str = ""
    is_own: bool = False

    @property
    def is_self_made(self) -> bool:
        """True when nobody but the signer vouches for the certificate."""
        return self.issuer_fingerprint == self.certificate_fingerprint

    @property
    def is_in_other_name(self) -> bool:
        """True when a certificate that no club made names another than for whom its place was laid out.

        An authority writes a name in full, or with a number: so this is told, and altered it is not.
        """
        place = self.place.split(", ")[0]
        return self.is_own and bool(place) and name_words(place) != name_words(self.signer)


@dataclass(frozen=True, slots=True)
class TimeStampCheck:
    """A time stamp over the whole signed document that holds.

    ``authority`` names who gave it and, in order, the issuers above as far as they are carried. Nothing here says
    whether that authority is to be trusted. Fingerprints are SHA-256, hex: of its certificate, and of the topmost.
    """

    at: datetime  # aware, UTC: the authority's clock
    authority: tuple[str, ...]
    certificate_fingerprint: str
    issuer_fingerprint: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What was found in one PDF. ``problem`` is a stable key saying why it is not intact, or "".

    ``awaited`` names those for whom a place to sign was laid out that is still empty. ``trail_head`` is the hash (hex)
    of the audit trail's latest entry as the attached content names it, "" when it names none; ``trail_number`` its
    number, which stands in earlier documents.
    """

    state: PdfState
    signatures: tuple[SignatureCheck, ...]
    sha256: str
    document_id: str  # from the attached content, or ""
    title: str
    problem: str
    awaited: tuple[str, ...] = ()
    pages: PagesCheck = PagesCheck(PagesState.NOT_COMPARED)
    stamp: TimeStampCheck | None = None
    trail_head: str = ""
    trail_number: int | None = None

    @property
    def signed_sha256(self) -> str:
        """The digest of the file as its last signature left it: without the time stamp that may follow."""
        return self.sha256 if self.stamp is None or not self.signatures else self.signatures[-1].sha256


class Standing(StrEnum):
    """How a file stands to the register of these records."""

    UNKNOWN = "unknown"  # no document of these records, or none that this person may know of
    CURRENT = "current"  # exactly the file as its last signature left it
    EARLIER = "earlier"  # as an earlier signature left it: there is a file with more of them
    AHEAD = "ahead"  # with a signature that the register does not know: the program was ended while keeping it
    DIFFERENT = "different"  # says it is one of ours, and no signature left it like this


@dataclass(frozen=True, slots=True)
class PlaceTold:
    """One place to sign as the register knows it."""

    name: str
    role: str
    given_at: datetime | None

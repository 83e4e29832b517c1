"""A decision to share information about a child, or not to, with what it rests on (S2-68, S3-4, practice.md c4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import CaseId, SharingId
from app.domain.stamps import Stamp


class Basis(StrEnum):
    """What the sharing rests on. The law moves: the program names grounds and says to check the current position."""

    SAFEGUARDING = "safeguarding"  # keeping a child or an adult at risk safe
    CONSENT = "consent"
    DUTY = "duty"  # the law, a court or a statutory body asks for it
    DANGER = "danger"  # a life or somebody's health is in danger now
    OTHER = "other"


class Consent(StrEnum):
    """Whether the child or the family was asked. All but "given" need a word on why."""

    GIVEN = "given"
    REFUSED = "refused"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class Sharing:
    """One decision. It never changes; a later one stands beside it."""

    id: SharingId
    case_id: CaseId
    on: date
    is_shared: bool  # False: it was decided not to share
    basis: Basis
    consent: Consent
    made: Stamp
    with_whom: str
    what: str
    why: str
    consent_note: str

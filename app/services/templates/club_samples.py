"""Invented content of the club's own documents, to try a wording on."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, Final

from app.domain.club_extracts import IntervalExtract
from app.domain.extracts import SignatureLine
from app.domain.organisation import PolicySection

_SIGNED = (SignatureLine("Alex Morgan", "club welfare officer", None, ""),)

POLICY: Final[dict[str, Any]] = {
    "version": 2,
    "approved_by": "The trustees",
    "approved_on": date(2026, 9, 3),
    "review_on": date(2027, 9, 3),
    "sections": (PolicySection("Why we have supervision", "Children are safer when nobody decides alone."),),
    "intervals": (IntervalExtract("Works or volunteers with children", 17, 2, 8),),
    "figures": ("A session is recorded within 5 working days.",),
    "signatures": _SIGNED,
}
DISPOSAL: Final[dict[str, Any]] = {
    "entry_id": "01900000-0000-7000-8000-000000000001",
    "record_class": "child",
    "years": 25,
    "ended_on": date(2001, 5, 2),
    "covered_from": date(1999, 9, 1),
    "covered_to": date(2001, 5, 2),
    "counts": (("case_discussion", 4), ("decision", 1)),
    "proposed_by": "Alex Morgan",
    "proposed_on": date(2026, 11, 10),
    "agreed_by": "Jo Price",
    "disposed_at": datetime(2026, 11, 12, 19, 46, tzinfo=UTC),
    "signatures": _SIGNED,
}
FINGERPRINT: Final = "0123456789abcdef" * 4
TRUST_CARD: Final[dict[str, Any]] = {"signatures": _SIGNED}

"""Invented content for wordings about training, observations and samples, all of it filled in. Nobody in it exists."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.extracts import SignatureLine
from app.domain.quality_extracts import CourseExtract, PersonTrainingExtract, TopicExtract

_TO_SIGN = (SignatureLine("Alex Morgan", "club welfare officer", None, ""),)
TRAINING: dict[str, Any] = {
    "about": "Sam Hughes",
    "of_club": False,
    "on": date(2026, 11, 12),
    "people": (
        PersonTrainingExtract(
            "Sam Hughes",
            "team manager",
            (TopicExtract("safeguarding", "expiring", date(2026, 12, 1)),),
            (
                CourseExtract(
                    "safeguarding",
                    "Safeguarding children in sport",
                    "Level 1",
                    "County partnership",
                    "applied",
                    date(2023, 12, 1),
                    3,
                    date(2026, 12, 1),
                    "certificate",
                    "Alex Morgan",
                    "They ask sooner.",
                ),
            ),
        ),
    ),
    "signatures": _TO_SIGN,
}

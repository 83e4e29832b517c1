"""Invented content for wordings about training, observations and samples, all of it filled in. Nobody in it exists."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.extracts import SignatureLine
from app.domain.quality_extracts import CourseExtract, FindingExtract, PersonTrainingExtract, TopicExtract

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
_FOUND: dict[str, Any] = {
    "supervisor": "Alex Morgan",
    "supervisee": "Sam Hughes",
    "on": date(2026, 11, 12),
    "findings": (FindingExtract("Both had prepared.", "partly", "One of the two had."),),
    "strengths": "They listen.",
    "to_develop": "Read the last notes before.",
    "feedback_on": date(2026, 11, 13),
    "done": "Ten minutes are kept free before each session.",
    "done_on": date(2026, 11, 20),
    "signatures": _TO_SIGN,
}
OBSERVATION: dict[str, Any] = {
    **_FOUND,
    "watched": "supervision",
    "observer": "Jo Bennett",
    "next_on": date(2027, 11, 12),
}
SAMPLE: dict[str, Any] = {
    **_FOUND,
    "since": date(2026, 5, 1),
    "until": date(2026, 10, 31),
    "rule": "drawn",
    "drawn_from": 6,
    "days": (date(2026, 10, 1), date(2026, 6, 4)),
    "auditor": "Jo Bennett",
    "learning": "Rooms are booked too late.",
    "findings": (
        FindingExtract("Sessions are planned.", "no", "Two were not."),
        FindingExtract("Actions are specific.", "yes", "Each has a day."),
        FindingExtract("Somebody stood in.", "not-applicable", ""),
    ),
}

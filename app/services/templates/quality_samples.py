"""Invented content for wordings about training, observations and samples, all of it filled in. Nobody in it exists."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.extracts import SignatureLine
from app.domain.quality_extracts import CourseExtract, FindingExtract, PersonTrainingExtract, TopicExtract
from app.domain.section11_extract import BarExtract, FigureExtract, StandardExtract, SupervisedExtract

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
SECTION_11: dict[str, Any] = {
    "since": date(2025, 11, 13),
    "until": date(2026, 11, 12),
    "on": date(2026, 11, 12),
    "due_on": date(2026, 12, 15),
    "returned_on": date(2026, 12, 14),
    "moderated_by": "the partnership’s quality group",
    "law": "Check the current position: who asks, by when, on which form.",
    "figures": (
        FigureExtract("coverage", "People with a named supervisor", "12 of 14", 86, "Everybody with a role.", "S0-1"),
        FigureExtract(
            "sessions", "Planned sessions that were held", "54 of 56", 96, "Sessions of the period.", "S1-17"
        ),
        FigureExtract("sessions", "Ad hoc talks", "3", None, "Ad hoc talks of the period.", "S1-40"),
    ),
    "months": (BarExtract("October 2026", 5, 6), BarExtract("November 2026", 4, 4)),
    "functions": (BarExtract("Management", 9, 9), BarExtract("Reflection", 7, 9)),
    "standards": (
        StandardExtract(
            "Supervision is regular, planned and protected.",
            True,
            "S1-17",
            2,
            1,
            ("Planned sessions that were held: 54 of 56",),
            "The year on one page, and the reasons for each date that moved.",
            "Book two dates ahead.",
            date(2027, 1, 31),
        ),
        StandardExtract("Supervisors are trained.", False, "S1-12", None, None, (), "", "", None),
    ),
    "works": "Sessions are kept.",
    "next_steps": "Observe each supervisor once a year.",
    "people": (SupervisedExtract("Sam Hughes", "Coach", "Alex Morgan", "signed"),),
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

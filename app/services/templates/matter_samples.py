"""Invented content of a restricted matter, in which everything is filled in. Nobody in it exists."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from app.domain.extracts import MatterEntryExtract, SignatureLine

AT = datetime(2026, 11, 12, 19, 46, tzinfo=UTC)
DAY = AT.date()
SUPERVISOR = "Alex Morgan"
_ON = date(2026, 11, 13)

MATTER: dict[str, Any] = {
    "receiver": "The local authority’s officer",
    "reason": "They asked for it",
    "title": "Something that was said about a helper",
    "about": "Pat Example",
    "told_by": "A parent",
    "told_on": DAY,
    "alleged": "What the parent said, in their own words.",
    "written_by": SUPERVISOR,
    "written_at": AT,
    "named": (SUPERVISOR, "Jo Bennett"),
    "signatures": (SignatureLine(SUPERVISOR, "club welfare officer", None, ""),),
    "entries": (
        MatterEntryExtract(
            "decision",
            DAY,
            "",
            "They help at no session until we have spoken.",
            "Advice",
            None,
            None,
            "",
            SUPERVISOR,
            AT,
        ),
        MatterEntryExtract(
            "action",
            _ON,
            SUPERVISOR,
            "Speak with them.",
            "",
            date(2026, 11, 20),
            date(2026, 11, 19),
            "Done.",
            SUPERVISOR,
            AT,
        ),
        MatterEntryExtract("exported", _ON, "Officer", "", "Asked", None, None, "A name: needed", SUPERVISOR, AT),
    ),
}

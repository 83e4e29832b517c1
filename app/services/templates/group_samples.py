"""Invented content of a group's documents, in which everything is filled in. Nobody in it exists."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.extracts import SignatureLine
from app.domain.group_extracts import AgencyLine

FACILITATOR, ROLE = "Alex Morgan", "club welfare officer"
GROUP: dict[str, Any] = {
    "title": "Coaches together",
    "session_kind": "multi-agency",
    "held_on": date(2026, 11, 12),
    "started": "18:30",
    "ended": "20:05",
    "place": "Clubhouse",
    "interruptions": "One telephone call.",
    "agreement": "Coaches together, from 3 January 2026",
    "trigger": "a complex case that was stuck",
    "facilitator": FACILITATOR,
    "facilitator_role": ROLE,
    "present": ("Sam Hughes, team manager",),
    "apologies": ("Robin Field, coach",),
    "absent": ("Kim Ash, driver",),
    "agencies_present": ("Example Primary, Pat Lee, deputy head",),
    "agencies_absent": ("School nursing, Jo Bell",),
    "agenda": ("What we know", "What each of us will do"),
    "cases_discussed": ("EX-001",),
    "responsible": (FACILITATOR,),
    "critical_friend": "Sam Hughes",
    "agreed_too_easily": "At first: nobody asked what it costs to come.",
    "process": "Nobody had been told who holds the plan.",
    "about_agencies": "A school can bring a review forward.",
    "learning": "Ask a second time, in another way.",
    "confidence": ("2 before, 4 after",),
    "additions": ("19 November 2026, Alex Morgan: The school has sent its timetable.",),
    "answers": ("Sam Hughes has read this, 14 November 2026",),
    "signatures": (SignatureLine(FACILITATOR, ROLE, None, ""),),
}
GROUP_AGREEMENT: dict[str, Any] = {
    "name": "Coaches together",
    "starts_on": date(2026, 1, 3),
    "review_on": date(2027, 1, 3),
    "aims": "Think together about the children we worry about.",
    "ground_rules": "One speaks at a time. Nobody is made to speak.",
    "confidentiality": "What is said stays here. What is about a child’s safety never does.",
    "conflict": "We say it in the room first.",
    "recording": "The facilitator writes. The notes are kept in the records of the club.",
    "is_open": True,
    "signatures": (SignatureLine(FACILITATOR, ROLE, None, ""),),
}
AGENCY: dict[str, Any] = {
    "agency": "Example Primary",
    "agency_person": "Pat Lee, deputy head",
    "was_there": False,
    "child_name": "Jamie Sample",
    "date_of_birth": date(2015, 5, 6),
    "reference": "EX-001",
    "held_on": date(2026, 11, 12),
    "place": "Clubhouse",
    "trigger": "a complex case that was stuck",
    "facilitator": FACILITATOR,
    "facilitator_role": ROLE,
    "to_know": (AgencyLine("Nobody collects Jamie on Thursdays.", "It is a long way.", "", None),),
    "decisions": (AgencyLine("Bring the review forward.", "The plan is old.", "Pat Lee", date(2026, 12, 4)),),
    "actions": (AgencyLine("Ring the family.", "They know Pat.", "Pat Lee", date(2026, 11, 20)),),
    "signatures": (SignatureLine(FACILITATOR, ROLE, None, ""),),
}

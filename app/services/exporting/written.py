"""The words of a document that somebody wrote, as opposed to names and facts taken from the records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

# Fields of extracts that hold names of adults, fixed words and facts. Everything else is read: a new field of an
# extract is written words until it is named here.
NOT_WRITTEN = frozenset(
    {
        "supervisor",
        "supervisor_role",
        "supervisee",
        "supervisee_role",
        "practitioner",
        "decided_by",
        "endorsed_by",
        "owner",
        "raised_by",
        "scope",
        "voice",
        "subject",
        "urgency",
        "source",
        "way",
        "settlement",
        "closed_by",
        "person",
        "role",
        "held",
        "progress",
        "evidence",
        "seen_by",
        "proposed_by",
        "child_name",
        "reference",
        "status",
        "kind",
        "authority",
        "function",
        "functions_covered",
        "functions_not_covered",
        "session_kind",
        "state",
        "started",
        "ended",
        "starts_at",
        "agreement",
        "acknowledgement",
        "preparation",
        "facilitator",
        "facilitator_role",
        "present",
        "apologies",
        "absent",
        "agencies_present",
        "agencies_absent",
        "critical_friend",
        "responsible",
        "confidence",
        "trigger",
        "cases_discussed",
        "read_and_signed",
        "written_by",
        "named",
        "letterhead",
        "topic",
        "recorded_by",
        "document",
        "mark",
        "signatures",
    }
)


def written_words(made: object) -> Iterator[str]:
    """Yield every text of an extract that somebody wrote."""
    if isinstance(made, str):
        if made:
            yield made
    elif isinstance(made, tuple):
        for each in made:
            yield from written_words(each)
    elif is_dataclass(made):
        for field in fields(made):
            if field.name not in NOT_WRITTEN:
                yield from written_words(getattr(made, field.name))

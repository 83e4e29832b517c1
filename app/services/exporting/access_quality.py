"""What is kept about somebody's training, and what was found when their supervision was looked at, for a copy of it.

Both are part of a person's own file (practice.md c1). The caller has checked that the request may be answered.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.day_names import in_full
from app.domain.extracts import PackEntry, PackPart
from app.domain.ids import PersonId
from app.domain.reviews import Review, ReviewKind
from app.domain.training import Training
from app.services.work import Work

_MARKS = {"yes": "Yes", "partly": "Partly", "no": "No", "not-applicable": "Does not apply"}


def kept_about(work: Work, person_id: PersonId) -> Iterator[PackEntry]:
    """Yield one entry for all courses, and one for each observation and sample."""
    courses = work.training.of(person_id)
    if courses:
        yield PackEntry("Training", tuple(PackPart(one.course, _course(one)) for one in courses))
    for pair in work.pairs.of(person_id):
        for one in work.reviews.of_pair(pair.id):
            yield _review(one)


def _course(one: Training) -> str:
    lines = (
        "" if one.on is None else in_full(one.on),
        one.level,
        one.provider,
        "" if one.expires_on is None else f"Counts until {in_full(one.expires_on)}",
        one.applied,
    )
    return "\n".join(line for line in lines if line) or one.topic.value


def _review(one: Review) -> PackEntry:
    what = "An observation" if one.kind is ReviewKind.OBSERVATION else "A sample of records"
    parts = [
        PackPart(finding.text, f"{_MARKS[finding.mark.value]}. {finding.comment}".strip()) for finding in one.findings
    ]
    parts += [
        PackPart("What is good", one.strengths),
        PackPart("What to develop", one.to_develop),
        PackPart("What was done about it", one.done),
    ]
    return PackEntry(f"{what}, {in_full(one.on)}", tuple(part for part in parts if part.text.strip()))

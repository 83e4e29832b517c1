"""Observations and samples as documents. Children have no field in them; what was typed is checked for their names."""

from __future__ import annotations

from app.domain.errors import NotFoundError
from app.domain.extracts import DocumentMark, Letterhead, SignatureLine
from app.domain.ids import ReviewId
from app.domain.quality_extracts import FindingExtract, ObservationExtract, SampleExtract
from app.domain.reviews import Review, ReviewKind
from app.services import reviews
from app.services.exporting.pair_extracts import initials_of_pair
from app.services.work import Work


def observation(
    work: Work, review_id: ReviewId, letterhead: Letterhead, mark: DocumentMark
) -> tuple[ObservationExtract, str]:
    """Return the extract of an observation and the stem of its file name. Raises NotFoundError."""
    shown = reviews.view(work, review_id).row
    one = shown.review
    if one.kind is not ReviewKind.OBSERVATION or one.watched is None:
        raise NotFoundError
    made = ObservationExtract(
        letterhead=letterhead,
        mark=mark,
        supervisor=shown.supervisor_name,
        supervisee=shown.supervisee_name,
        watched=one.watched.value,
        on=one.on,
        observer=shown.by_name,
        findings=_findings(one),
        strengths=one.strengths,
        to_develop=one.to_develop,
        feedback_on=one.feedback_on,
        done=one.done,
        done_on=one.done_on,
        next_on=one.next_on,
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    return made, f"Observation {initials_of_pair(work, one.pair_id)} {one.on.isoformat()}"


def sample(work: Work, review_id: ReviewId, letterhead: Letterhead, mark: DocumentMark) -> tuple[SampleExtract, str]:
    """Return the extract of a sample and the stem of its file name. Raises NotFoundError."""
    found = reviews.view(work, review_id)
    shown, one = found.row, found.row.review
    if one.kind is not ReviewKind.SAMPLE or one.since is None or one.until is None or one.rule is None:
        raise NotFoundError
    made = SampleExtract(
        letterhead=letterhead,
        mark=mark,
        supervisor=shown.supervisor_name,
        supervisee=shown.supervisee_name,
        since=one.since,
        until=one.until,
        rule=one.rule.value,
        drawn_from=one.drawn_from,
        days=found.days,
        on=one.on,
        auditor=shown.by_name,
        findings=_findings(one),
        strengths=one.strengths,
        to_develop=one.to_develop,
        learning=one.learning,
        feedback_on=one.feedback_on,
        done=one.done,
        done_on=one.done_on,
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    return made, f"Audit sample {initials_of_pair(work, one.pair_id)} {one.on.isoformat()}"


def _findings(one: Review) -> tuple[FindingExtract, ...]:
    return tuple(FindingExtract(each.text, each.mark.value, each.comment) for each in one.findings)

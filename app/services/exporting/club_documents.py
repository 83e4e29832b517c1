"""The club's own documents: its supervision policy, a certificate of disposal, its trust card. None names a child."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.domain.club_extracts import DisposalExtract, IntervalExtract, PolicyExtract, TrustCardExtract
from app.domain.errors import NotFoundError
from app.domain.extracts import DocumentMark, Letterhead, SignatureLine
from app.domain.organisation import PolicyRules
from app.services import disposing, organisation
from app.services.document_words import ROLE
from app.services.work import Work


def policy(work: Work, letterhead: Letterhead, mark: DocumentMark) -> tuple[PolicyExtract, str]:
    """Return the policy in force and the stem of its file name. Raises NotFoundError while there is none."""
    found = organisation.policy(work)
    made = PolicyExtract(
        letterhead=letterhead,
        mark=mark,
        version=found.version,
        approved_by=found.approved_by,
        approved_on=found.approved_on,
        review_on=found.review_on,
        sections=found.sections,
        intervals=tuple(
            IntervalExtract(ROLE[one.role], one.weeks, one.new_weeks, one.new_for_weeks)
            for one in found.rules.intervals
        ),
        figures=_figures(found.rules),
        signatures=_signed_by_maker(mark),
    )
    return made, f"Supervision policy version {found.version}"


def _signed_by_maker(mark: DocumentMark) -> tuple[SignatureLine, ...]:
    return (SignatureLine(mark.made_by, mark.made_by_role, None, ""),)


def _figures(rules: PolicyRules) -> tuple[str, ...]:
    """Say every other figure of the policy in a sentence."""
    discussed, read = _count(rules.case_weeks, "week"), _count(rules.read_and_sign_weeks, "week")
    protected = _count(rules.read_and_sign_protection_days, "day")
    recorded = _count(rules.record_within_days, "working day")
    sessions = _count(rules.drift_sessions_without_progress, "session")
    times, months = _count(rules.drift_times_carried, "time"), _count(rules.drift_plan_months, "month")
    warned = _count(rules.warn_days_before, "day")
    drifting = (
        f"A case is said to be drifting when nothing got better in {sessions} running, when an action was carried over "
        f"{times}, or when a plan is older than {months}."
    )
    return (
        f"Each open case is discussed at least every {discussed}; longer needs a reason on the case.",
        f"A child’s file is read and signed at least every {read}, on a protection plan every {protected}.",
        f"A session is recorded within {recorded}.",
        drifting,
        f"What is coming up is pointed out {warned} before.",
    )


def _count(number: int, one: str) -> str:
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def disposal(work: Work, entry_id: UUID, letterhead: Letterhead, mark: DocumentMark) -> tuple[DisposalExtract, str]:
    """Return what the log says of one disposal, without the reason that was typed, and the stem of its file name.

    Raises NotAllowedError("disposal"), NotFoundError.
    """
    row = next((one for one in disposing.log(work) if one.entry.id == entry_id), None)
    if row is None:
        raise NotFoundError
    entry = row.entry
    years, ended_on = _rule(entry.rule)
    made = DisposalExtract(
        letterhead=letterhead,
        mark=mark,
        entry_id=str(entry.id),
        record_class=entry.record_class.value,
        years=years,
        ended_on=ended_on,
        covered_from=entry.covered_from,
        covered_to=entry.covered_to,
        counts=entry.counts,
        proposed_by=row.proposed_by,
        proposed_on=entry.proposed_at.astimezone(work.zone).date(),
        agreed_by=row.agreed_by,
        disposed_at=entry.made.at,
        signatures=_signed_by_maker(mark),
    )
    return made, f"Disposal certificate {entry.made.at.astimezone(work.zone).date().isoformat()}"


def _rule(rule: str) -> tuple[int | None, date | None]:
    """Return years and day of a rule as the log keeps it: "child 25 2001-05-02", "child handed-over 2026-11-22"."""
    try:
        _kind, years, day = rule.split(" ")
        return (None if years == "handed-over" else int(years)), date.fromisoformat(day)
    except ValueError:
        return None, None


def trust_card(work: Work, letterhead: Letterhead, mark: DocumentMark) -> tuple[TrustCardExtract, str]:
    """Return the club's trust card and the stem of its file name. Raises NotFoundError while there is no club."""
    club = organisation.organisation(work)
    return TrustCardExtract(letterhead, mark, _signed_by_maker(mark)), f"Trust card {club.name}"

"""Visits, self-assessments, group agreements, and courses of who was never supervised: their period and their end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from app.domain.errors import InputError, NotFoundError
from app.domain.exports import DocumentKind
from app.domain.group import GroupTerms
from app.domain.improving import LeadershipVisit
from app.domain.retention import RecordClass
from app.domain.training import Topic
from app.services import disposing, exporting, groups, retention, section11, section11_return, training, visits
from app.services.exporting import ExportRequest
from app.services.group_agreements import GroupAgreementForm
from app.services.retention import ReviewRow, ReviewState
from app.services.section11_return import StandardForm
from app.services.training import TrainingForm
from app.services.vaults import OpenVault
from app.services.visits import VisitForm
from app.services.work import Work
from tests.app.services.small_club import SmallClub, set_up
from tests.app.services.test_groups import bring_together
from tests.app.services.test_retention import agreed, in_file, salts_of

WORD = "SANDPIPER"


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def visit(club: SmallClub) -> UUID:
    dee = club.seat(club.dee)
    made = dee.do(visits.record, VisitForm(club.today, f"{WORD} chair", "Pitch", f"{WORD} heard")).value
    dee.do(visits.follow_up, made, f"{WORD} done", club.today)
    return made


def assessment(club: SmallClub) -> UUID:
    dee = club.seat(club.dee)
    made = dee.do(section11_return.begin, section11.last_twelve_months(club.today)).value
    key = section11_return.standards()[0].key
    dee.do(section11_return.answer, made, key, StandardForm(own=2, evidence=f"{WORD} evidence"))
    dee.do(section11_return.answer, made, key, StandardForm(own=3, evidence=f"{WORD} more evidence"))
    return made


def group_agreement(club: SmallClub) -> UUID:
    terms = GroupTerms(WORD, f"{WORD} rules", f"{WORD} limits", f"{WORD} conflict", f"{WORD} recording")
    form = GroupAgreementForm(f"{WORD} coaches", club.today + timedelta(days=30), terms)
    return club.seat(club.dee).do(groups.agree, form).value


def course(club: SmallClub) -> UUID:
    """Joan manages and is nobody's supervisee."""
    dee = club.seat(club.dee)
    made = dee.do(training.add, TrainingForm(club.joan, Topic.ONLINE, f"{WORD} course", club.today)).value
    club.opened.do(lambda work: work.people.save(replace(work.people.get(club.joan), left_on=work.today)))
    return made


MADE: dict[RecordClass, Callable[[SmallClub], UUID]] = {
    RecordClass.VISIT: visit,
    RecordClass.SELF_ASSESSMENT: assessment,
    RecordClass.GROUP_AGREEMENT: group_agreement,
    RecordClass.TRAINING: course,
}


def long_ago(club: SmallClub, kind: RecordClass, record_id: UUID) -> None:
    """Put the day on which it ended ten years back."""

    def back(day: date) -> date:
        return day - timedelta(days=3653)

    def change(work: Work) -> None:
        match kind:
            case RecordClass.VISIT:
                one = next(each for each in work.visits.all() if each.id == record_id)
                work.visits.save(replace(one, on=back(one.on), done_on=back(one.on)))
            case RecordClass.SELF_ASSESSMENT:
                found = next(each for each in work.returns.all() if each.id == record_id)
                work.returns.save(replace(found, since=back(found.since), until=back(found.until)))
            case RecordClass.GROUP_AGREEMENT:
                agreement = next(each for each in work.group_agreements.all() if each.id == record_id)
                made = replace(agreement, starts_on=back(agreement.starts_on), review_on=back(agreement.review_on))
                work.group_agreements.save(made)
            case _:
                person = work.people.get(club.joan)
                work.people.save(replace(person, left_on=back(work.today)))

    club.opened.do(change)


def row(club: SmallClub, record_id: UUID) -> ReviewRow | None:
    return next((one for one in club.opened.read(retention.review) if one.record_id == record_id), None)


@pytest.mark.parametrize("kind", MADE)
def test_it_comes_up_when_its_period_is_over_and_goes_to_the_last_byte(club: SmallClub, kind: RecordClass) -> None:
    record_id = MADE[kind](club)
    before = row(club, record_id)
    if kind is RecordClass.GROUP_AGREEMENT:
        assert before is None  # it is in force
    else:
        assert before is not None
        assert before.state is ReviewState.KEPT
    long_ago(club, kind, record_id)
    due = row(club, record_id)
    assert due is not None
    assert (due.state, due.record_class) == (ReviewState.DUE, kind)
    assert in_file(club, WORD) > 0
    agreed(club, kind, record_id)
    assert in_file(club, WORD) == 0
    assert salts_of(club, record_id) == 1  # of the row that says that it went
    assert row(club, record_id) is None
    (line,) = club.opened.read(disposing.log)
    assert dict(line.entry.counts)[kind.value.replace("-", "_")] == 1
    assert line.entry.covered_to is not None
    request = ExportRequest(DocumentKind.DISPOSAL, line.entry.id)
    preview = exporting.draw(club.opened.read(exporting.gather, request))
    assert preview.pages == 1


@pytest.mark.parametrize("kind", MADE)
def test_a_shipped_period_says_where_it_comes_from(club: SmallClub, kind: RecordClass) -> None:
    period = club.opened.read(retention.periods)[kind]
    assert period.years == 6
    assert period.source
    assert period.made is None


@pytest.mark.parametrize("kind", MADE)
def test_a_hold_stops_it(club: SmallClub, kind: RecordClass) -> None:
    record_id = MADE[kind](club)
    long_ago(club, kind, record_id)
    club.opened.do(retention.hold, kind, record_id, "An inquiry")
    with pytest.raises(InputError, match="held"):
        club.opened.do(disposing.propose, kind, record_id, "Period over")
    with pytest.raises(NotFoundError):
        club.opened.do(retention.hold, kind, club.dee_priya, "Another record")


def test_a_visit_counts_from_its_follow_up(club: SmallClub) -> None:
    record_id = visit(club)

    def later(one: LeadershipVisit, work: Work) -> LeadershipVisit:
        return replace(one, on=work.today - timedelta(days=4000), done_on=work.today - timedelta(days=10))

    club.opened.do(lambda work: work.visits.save(later(work.visits.get(record_id), work)))
    found = row(club, record_id)
    assert found is not None
    assert found.ended_on == club.today - timedelta(days=10)


@pytest.mark.parametrize(("days", "is_over"), [(-1, False), (0, True), (1, True)])
def test_a_groups_agreement_lapses_on_its_review_day(club: SmallClub, days: int, is_over: bool) -> None:
    record_id = group_agreement(club)
    review = club.today - timedelta(days=days)
    club.opened.do(
        lambda work: work.group_agreements.save(replace(work.group_agreements.get(record_id), review_on=review))
    )
    assert (row(club, record_id) is not None) is is_over


def test_a_groups_agreement_waits_for_the_sessions_under_it_and_leaves_them(club: SmallClub) -> None:
    record_id = group_agreement(club)
    session = bring_together(club, agreement_id=record_id)
    long_ago(club, RecordClass.GROUP_AGREEMENT, record_id)
    assert row(club, record_id) is None  # a session under it is still to come
    club.seat(club.dee).do(groups.cancel, session, "Nobody could come")
    assert row(club, record_id) is not None
    agreed(club, RecordClass.GROUP_AGREEMENT, record_id)
    assert club.opened.read(lambda work: work.groups.get(session)).agreement_id is None


def test_a_replaced_agreement_of_a_group_ends_when_the_new_one_begins(club: SmallClub) -> None:
    first = group_agreement(club)
    group_agreement(club)
    found = row(club, first)
    assert found is not None
    assert found.ended_on == club.today


def test_a_course_of_somebody_with_a_supervision_file_goes_with_that(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    made = dee.do(training.add, TrainingForm(club.tom, Topic.ONLINE, f"{WORD} course", club.today)).value
    club.opened.do(lambda work: work.people.save(replace(work.people.get(club.tom), left_on=work.today)))
    assert row(club, made) is None
    assert RecordClass.SUPERVISION in {one.record_class for one in club.opened.read(retention.review)}

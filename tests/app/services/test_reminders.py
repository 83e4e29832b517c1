"""What Today reminds of, and on which day it begins to."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from app.domain.drift import Lateness
from app.domain.group import Attendance, GroupTerms
from app.domain.session import SessionKind
from app.services import groups, reminders, sessions
from app.services.group_agreements import GroupAgreementForm
from app.services.groups import GroupPlan
from app.services.reminders import Reminders
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, open_case, plan, set_up


def seen(club: SmallClub, who: str = "dee") -> Reminders:
    """Return what one of the club is reminded of."""
    return club.seat(getattr(club, who)).read(reminders.reminders)


def test_the_next_two_dates_are_asked_for_until_they_are_booked(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    (line,) = seen(club).to_book
    assert (line.supervisee_name, line.booked, line.lateness) == ("Priya Nair", (), Lateness.LATE)
    assert [one.supervisor_name for one in seen(club, "priya").to_book] == ["Dee Marsh"]
    plan(club, days=10)
    (line,) = seen(club).to_book
    assert line.booked == (club.today + timedelta(days=10),)
    assert line.next_due_on == club.today + timedelta(days=10 + 42)
    assert seen(club, "priya").to_book == ()  # one is enough for her to know
    plan(club, days=50)
    assert seen(club).to_book == ()
    assert [one.supervisee_name for one in seen(club, "sam").to_book] == ["Tom Ashby"]
    assert seen(club, "lorraine") == Reminders()


def test_a_date_called_off_is_to_be_booked_again_in_five_working_days(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    club.seat(club.dee).do(sessions.cancel, plan(club, days=1), "Ill")
    (line,) = seen(club).to_book
    assert (line.rebook_by, line.lateness) == (date(2026, 11, 27), Lateness.SOON)
    clock.move(days=5)
    assert seen(club).to_book[0].lateness is Lateness.SOON  # the day itself
    clock.move(days=1)
    assert seen(club).to_book[0].lateness is Lateness.LATE


@pytest.mark.parametrize(("days", "is_told"), [(0, False), (1, True)])
def test_a_day_that_passed_is_told_on_the_day_after(
    open_vault: OpenVault, clock: Clock, days: int, is_told: bool
) -> None:
    club = set_up(open_vault)
    session_id = plan(club)
    clock.move(days=days)
    assert [one.session_id for one in seen(club).not_held] == ([session_id] if is_told else [])
    assert seen(club, "priya").not_held == ()  # the supervisor says why


@pytest.mark.parametrize(
    ("days", "standing"),
    [(20, None), (21, Lateness.SOON), (28, Lateness.SOON), (29, Lateness.LATE)],
)
def test_a_file_is_read_and_signed_in_time(
    open_vault: OpenVault, clock: Clock, days: int, standing: Lateness | None
) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=0)
    clock.move(days=days)
    told = [(one.case_id, one.lateness) for one in seen(club).to_sign]
    assert told == ([] if standing is None else [(case_id, standing)])
    assert seen(club, "priya").to_sign == ()


def test_a_group_is_on_today_until_its_record_is_finished_and_its_agreement_is_reviewed(
    open_vault: OpenVault, clock: Clock
) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    terms = GroupTerms(ground_rules="One speaks at a time", confidentiality="What is said stays here")
    agreement = dee.do(groups.agree, GroupAgreementForm("Coaches", club.today + timedelta(days=60), terms)).value
    form = GroupPlan(
        SessionKind.GROUP,
        "Coaches",
        club.today + timedelta(days=15),
        time(19),
        (club.priya, club.tom),
        agreement_id=agreement,
    )
    group = dee.do(groups.plan, form).value
    assert seen(club).groups == ()
    clock.move(days=1)
    assert [one.group_id for one in seen(club).groups] == [group]
    assert [one.may_record for one in seen(club, "priya").groups] == [False]
    clock.move(days=14)
    dee.do(groups.start, group)
    dee.do(groups.attend, group, {club.priya: Attendance.PRESENT, club.tom: Attendance.PRESENT})
    clock.move(days=1)
    (line,) = seen(club).groups
    assert (line.is_being_written, line.record_due_on) == (True, date(2026, 12, 14))  # held on Monday 7 December
    assert seen(club, "priya").groups == ()
    assert seen(club).group_reviews == ()
    clock.move(days=14)  # thirty days before the review
    assert [one.lateness for one in seen(club).group_reviews] == [Lateness.SOON]
    clock.move(days=31)
    assert [one.lateness for one in seen(club).group_reviews] == [Lateness.LATE]

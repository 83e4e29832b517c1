"""Requests to see what is kept: the clock on both sides of each edge, what is thought of first, and the hold."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.drift import Lateness
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError
from app.domain.requests import RequestKind, RequestWay, months_after
from app.domain.retention import RecordClass
from app.services import requests, retention
from app.services.requests import RequestForm
from app.services.retention import ReviewState
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, open_case, set_up
from tests.app.services.test_retention import closed_years_ago


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def logged(club: SmallClub, received: date, **fields: object) -> requests.RequestRow:
    form = RequestForm(RequestKind.OWN, "Priya Nair", received, RequestWay.SPOKEN, person_id=club.priya)
    request_id = club.opened.do(requests.log, form).value
    return club.opened.read(requests.row, request_id)


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 22), 1, date(2026, 12, 22)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
    ],
)
def test_months(day: date, months: int, then: date) -> None:
    assert months_after(day, months) == then


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 10, 23), date(2026, 11, 23)),  # a Monday
        (date(2026, 10, 20), date(2026, 11, 20)),  # a Friday
        (date(2026, 10, 21), date(2026, 11, 23)),  # a Saturday counts on to Monday
        (date(2026, 10, 22), date(2026, 11, 23)),  # a Sunday too
    ],
)
def test_one_month_and_never_on_a_weekend(club: SmallClub, received: date, due: date) -> None:
    assert logged(club, received).due_on == due


@pytest.mark.parametrize(
    ("due_in", "late"), [(8, Lateness.FINE), (7, Lateness.SOON), (0, Lateness.SOON), (-1, Lateness.LATE)]
)
def test_amber_a_week_before_and_red_the_day_after(club: SmallClub, clock: Clock, due_in: int, late: Lateness) -> None:
    row = logged(club, club.today)
    assert row.due_on is not None
    clock.move(days=(row.due_on - club.today).days - due_in)
    again = club.opened.read(requests.row, row.request.id)
    assert (again.lateness, again.days) == (late, -due_in)


def test_the_clock_stands_still_while_a_clarification_is_awaited(club: SmallClub, clock: Clock) -> None:
    row = logged(club, club.today)
    key = row.request.id
    club.opened.do(requests.pause, key, club.today)
    assert club.opened.read(requests.row, key).due_on is None
    with pytest.raises(InputError):
        club.opened.do(requests.pause, key, club.today)
    clock.move(days=10)
    club.opened.do(requests.resume, key, club.today)
    assert row.due_on is not None
    resumed = club.opened.read(requests.row, key)
    assert resumed.due_on is not None
    assert (resumed.due_on - row.due_on).days in (10, 11, 12)  # and on to Monday
    with pytest.raises(InputError):
        club.opened.do(requests.resume, key, club.today)


def test_a_complex_one_has_three_months_and_a_reason(club: SmallClub) -> None:
    row = logged(club, date(2026, 11, 2))
    with pytest.raises(InputError):
        club.opened.do(requests.extend, row.request.id, " ")
    club.opened.do(requests.extend, row.request.id, "Four years of records")
    assert club.opened.read(requests.row, row.request.id).due_on == date(2027, 2, 2)


def test_what_does_not_fit_is_told_all_at_once(club: SmallClub) -> None:
    with pytest.raises(FormError) as error:
        club.opened.do(requests.log, RequestForm(RequestKind.PARENT, " ", club.today + timedelta(days=1)))
    assert {one.field for one in error.value.errors} == {"asked_by", "received_on", "about"}


def test_a_parents_request_asks_for_the_childs_best_interests_first(club: SmallClub) -> None:
    case_id = open_case(club)
    form = RequestForm(RequestKind.PARENT, "Maureen Tarn", club.today, case_id=case_id, scope="Everything")
    key = club.opened.do(requests.log, form).value
    row = club.opened.read(requests.row, key)
    assert row.questions[0].key == "best-interests"
    club.opened.do(requests.check_identity, key, club.today)
    assert not club.opened.read(requests.row, key).may_gather
    club.opened.do(requests.think, key, {one.key: "Thought about with the deputy" for one in row.questions[:-1]})
    assert not club.opened.read(requests.row, key).may_gather
    club.opened.do(requests.think, key, {row.questions[-1].key: "No enquiry is known", "no-such": "x"})
    ready = club.opened.read(requests.row, key)
    assert ready.may_gather
    assert len(ready.request.answers) == len(row.questions)


def test_disposal_is_held_until_the_request_is_closed(club: SmallClub) -> None:
    case_id = open_case(club)
    closed_years_ago(club, case_id)
    club.opened.do(retention.set_period, RecordClass.CHILD, 6, "Our committee")
    form = RequestForm(RequestKind.CHILD, "Kezia Tarn", club.today, case_id=case_id)
    key = club.opened.do(requests.log, form).value
    (row,) = club.opened.read(retention.review)
    assert row.state is ReviewState.HELD
    club.opened.do(requests.close, key, "Given in full, by hand")
    (row,) = club.opened.read(retention.review)
    assert row.state is ReviewState.DUE
    with pytest.raises(AlreadyFinishedError):
        club.opened.do(requests.extend, key, "more")


def test_disposal_stays_held_for_a_second_request_about_the_same_child(club: SmallClub) -> None:
    case_id = open_case(club)
    closed_years_ago(club, case_id)
    club.opened.do(retention.set_period, RecordClass.CHILD, 6, "Our committee")
    first, second = (
        club.opened.do(requests.log, RequestForm(RequestKind.PARENT, name, club.today, case_id=case_id)).value
        for name in ("Maureen Tarn", "Robert Tarn")
    )
    for key, state in ((first, ReviewState.HELD), (second, ReviewState.DUE)):
        club.opened.do(requests.close, key, "Refused, with the reason")
        (row,) = club.opened.read(retention.review)
        assert row.state is state


def test_only_leads_answer_requests(club: SmallClub) -> None:
    row = logged(club, club.today)
    for nobody in (club.priya, club.sam, club.joan, club.lorraine):
        seat = club.seat(nobody)
        with pytest.raises(NotAllowedError):
            seat.read(requests.listing)
        with pytest.raises(NotAllowedError):
            seat.do(requests.close, row.request.id, "no")
        assert seat.read(requests.open_count) == 0
    assert club.opened.read(requests.open_count) == 1

"""The club's own policy: changed in a draft, in force once approved, reviewed in time; each figure has its source."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.drift import Lateness
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.organisation import Interval
from app.domain.people import Role
from app.domain.requests import months_after
from app.services import cases, due, organisation, policy, today
from app.services.policy import FIGURES, Asks
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, open_case, set_up

COMMITTEE = "the committee"


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def approve(club: SmallClub, review_on: date | None = None) -> None:
    club.opened.do(policy.approve, COMMITTEE, club.today, review_on or months_after(club.today, 12))


def test_every_figure_says_what_it_began_with_whose_that_is_and_when_it_was_looked_up(club: SmallClub) -> None:
    found = club.opened.read(policy.view)
    assert tuple(one.key for one in found.figures) == FIGURES
    assert all(one.value == one.shipped and one.source for one in found.figures)
    assert all(one.source for one in found.intervals)
    assert found.checked_on == date(2026, 11, 22)


def test_a_new_club_works_by_its_draft_and_a_change_counts_at_once(club: SmallClub) -> None:
    before = club.opened.read(organisation.policy)
    club.opened.do(policy.set_figure, "case_weeks", 2)
    after = club.opened.read(organisation.policy)
    assert (after.id, after.version, after.rules.case_weeks) == (before.id, 1, 2)


def test_a_new_policy_asks_for_hours_and_money(club: SmallClub) -> None:
    sections = {one.title: one.text for one in club.opened.read(organisation.policy).sections}
    said = sections["Time and money for safeguarding"].splitlines()
    assert [line.rpartition(": ")[2] for line in said[:2]] == ["not agreed yet."] * 2  # no figure is made up
    assert ("hours a month" in said[0], "spent in a year" in said[1]) == (True, True)


def test_what_is_approved_stays_in_force_until_the_draft_is_approved_too(club: SmallClub) -> None:
    approve(club)
    club.opened.do(policy.set_figure, "case_weeks", 2)
    club.opened.do(policy.set_interval, Interval(Role.PRACTITIONER, 8, 1, 4))
    club.opened.do(policy.set_section, None, "Away trips", "Nobody drives alone with a child.")
    club.opened.do(policy.set_section, 0, "Why we meet", "")  # emptied: left out
    assert club.opened.read(due.rules).case_weeks == 4
    draft = club.opened.read(policy.view)
    assert (draft.is_draft, draft.shown.version, draft.in_force.version) == (True, 2, 1)
    approve(club)
    now = club.opened.read(organisation.policy)
    assert (now.version, now.rules.case_weeks, now.approved_by) == (2, 2, COMMITTEE)
    assert Interval(Role.PRACTITIONER, 8, 1, 4) in now.rules.intervals
    assert now.sections[-1].title == "Away trips"
    assert "Why we have supervision" not in [one.title for one in now.sections]
    assert [one.version for one in club.opened.read(policy.view).versions] == [2, 1]


def test_the_figures_decide_what_is_late(club: SmallClub) -> None:
    case_id = open_case(club, weeks_ago=3, lead=club.lorraine)  # nobody has an agreement about this child
    assert club.opened.read(cases.view, case_id).standing.lateness is not Lateness.LATE
    club.opened.do(policy.set_figure, "case_weeks", 2)
    assert club.opened.read(cases.view, case_id).standing.lateness is Lateness.LATE


def test_a_draft_is_given_up_and_one_that_changes_nothing_is_none(club: SmallClub) -> None:
    approve(club)
    club.opened.do(policy.set_figure, "case_weeks", 4)
    assert not club.opened.read(policy.view).is_draft
    club.opened.do(policy.set_figure, "case_weeks", 2)
    club.opened.do(policy.set_figure, "case_weeks", 4)
    assert not club.opened.read(policy.view).is_draft
    club.opened.do(policy.set_figure, "case_weeks", 3)
    club.opened.do(policy.give_up_draft)
    assert club.opened.read(policy.view).shown.rules.case_weeks == 4
    club.opened.do(policy.give_up_draft)  # nothing to give up: what is in force is never deleted
    assert club.opened.read(organisation.policy).version == 1


def test_what_was_approved_is_approved_again_as_a_version_of_its_own(club: SmallClub, clock: Clock) -> None:
    approve(club)
    clock.move(days=365)
    approve(club)
    first, second = reversed(club.opened.read(policy.view).versions)
    assert (first.version, second.version, first.rules) == (1, 2, second.rules)
    assert second.approved_on == club.today


@pytest.mark.parametrize(
    ("by", "days", "review_months", "problems"),
    [
        ("", 0, 12, {"by": "missing"}),
        (COMMITTEE, 1, 12, {"on": "in-the-future"}),
        (COMMITTEE, -1, 12, {"on": "before-last"}),
        (COMMITTEE, 0, 0, {"review_on": "before"}),
        (COMMITTEE, 0, 37, {"review_on": "too-late"}),
    ],
)
def test_an_approval_that_cannot_be(
    club: SmallClub, by: str, days: int, review_months: int, problems: dict[str, str]
) -> None:
    approve(club)
    on = club.today + timedelta(days=days)
    with pytest.raises(FormError) as caught:
        club.opened.do(policy.approve, by, on, months_after(on, review_months))
    assert {error.field: error.problem for error in caught.value.errors} == problems


@pytest.mark.parametrize("value", [0, policy.MOST + 1])
def test_a_figure_that_cannot_be(club: SmallClub, value: int) -> None:
    with pytest.raises(InputError):
        club.opened.do(policy.set_figure, "warn_days_before", value)


def test_only_the_lead_changes_it_and_everybody_may_read_it(club: SmallClub) -> None:
    tom = club.seat(club.tom)
    club.opened.do(policy.set_figure, "case_weeks", 2)
    approve(club)
    club.opened.do(policy.set_figure, "case_weeks", 3)
    read = tom.read(policy.view)
    assert (read.may_change, read.shown.rules.case_weeks) == (False, 2)  # nobody else is shown a draft
    for refused in (
        lambda: tom.do(policy.set_figure, "case_weeks", 2),
        lambda: tom.do(policy.set_interval, Interval(Role.LEAD, 1, 1, 0)),
        lambda: tom.do(policy.set_section, None, "Mine", "Words"),
        lambda: tom.do(policy.approve, "me", club.today, months_after(club.today, 1)),
        lambda: tom.do(policy.give_up_draft),
    ):
        with pytest.raises(NotAllowedError):
            refused()


@pytest.mark.parametrize(
    ("days", "asked"),
    [(31, Asks.NOTHING), (30, Asks.REVIEW), (0, Asks.REVIEW), (-1, Asks.OVERDUE)],
)
def test_the_review_is_asked_for_on_today(club: SmallClub, clock: Clock, days: int, asked: Asks) -> None:
    approve(club)
    (made,) = club.opened.read(policy.view).versions
    review_on = club.today + timedelta(days=days)
    club.opened.do(lambda work: work.policies.save(replace(made, review_on=review_on)))
    assert club.opened.read(today.today).policy is asked
    assert club.seat(club.tom).read(today.today).policy is Asks.NOTHING


@pytest.mark.parametrize(("days", "asked"), [(28, Asks.NOTHING), (29, Asks.APPROVAL)])
def test_a_club_that_never_approved_one_is_reminded(club: SmallClub, clock: Clock, days: int, asked: Asks) -> None:
    clock.move(days=days)
    assert club.opened.read(today.today).policy is asked

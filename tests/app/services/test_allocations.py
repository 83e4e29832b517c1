"""A case is given to somebody once training, experience and time were looked at; it stands on the child's file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.allocation import Allocation, Confirmed, review_is_due
from app.domain.errors import AlreadyFinishedError, FormError, NotAllowedError, NotFoundError
from app.services import allocations, cases
from app.services.allocations import AllocationForm
from app.services.cases import EntryKind
from app.services.vaults import OpenVault
from tests.app.services.small_club import SmallClub, open_case, set_up


def form(club: SmallClub, **more: Any) -> AllocationForm:
    usual: dict[str, Any] = {
        "person": club.tom,
        "on": club.today,
        "action_required": "Meet her and Mum this week.",
        "how_reviewed": "In each 1:1 with Sam.",
    }
    return AllocationForm(**{**usual, **more})


def test_whoever_it_is_given_to_leads_on_it_and_the_file_says_so(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, case_id = club.seat(club.dee), open_case(club)
    before = dee.read(allocations.of_case, case_id)
    assert (before.in_force, before.is_missing, before.may_allocate) == (None, True, True)
    dee.do(
        allocations.allocate,
        case_id,
        form(
            club,
            training=Confirmed.NOT_YET,
            training_note="Neglect course on Monday.",
            review_on=club.today + timedelta(28),
        ),
    )
    view = dee.read(allocations.of_case, case_id)
    assert view.in_force is not None
    assert (view.in_force.person, view.is_missing, view.review_due) == (club.tom, False, False)
    page = dee.read(cases.view, case_id)
    assert page.case.lead == club.tom
    (entry,) = [one for one in page.chronology if one.kind is EntryKind.ALLOCATED]
    assert (entry.headline, entry.detail) == ("Tom Ashby", "Meet her and Mum this week.")
    case = page.case
    changed = cases.CaseForm(case.child_name, club.priya, case.supervisor, case.worry, case.opened_on)
    dee.do(cases.change_case, case_id, changed)
    assert dee.read(allocations.of_case, case_id).is_missing


@pytest.mark.parametrize(
    ("more", "fields"),
    [
        ({"action_required": " ", "how_reviewed": ""}, ["action_required", "how_reviewed"]),
        ({"training": Confirmed.NOT_YET}, ["training_note"]),
        ({"experience": Confirmed.NOT_YET, "time": Confirmed.NOT_YET}, ["experience_note", "time_note"]),
    ],
)
def test_what_is_not_there_needs_a_word_on_what_is_done_about_it(
    open_vault: OpenVault, more: dict[str, Any], fields: list[str]
) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    with pytest.raises(FormError) as caught:
        club.seat(club.dee).do(allocations.allocate, case_id, form(club, **more))
    assert [one.field for one in caught.value.errors] == fields


@pytest.mark.parametrize(
    ("on", "review", "problem"),
    [
        (1, None, "on"),
        (0, None, ""),
        (-14, None, ""),  # the day it was opened
        (-15, None, "on"),
        (0, 0, "review_on"),
        (0, 1, ""),
        (0, 366, ""),
        (0, 367, "review_on"),
    ],
)
def test_days_at_their_edges(open_vault: OpenVault, on: int, review: int | None, problem: str) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    review_on = None if review is None else club.today + timedelta(review)
    asked = form(club, on=club.today + timedelta(on), review_on=review_on)
    if not problem:
        club.seat(club.dee).do(allocations.allocate, case_id, asked)
        return
    with pytest.raises(FormError) as caught:
        club.seat(club.dee).do(allocations.allocate, case_id, asked)
    assert [one.field for one in caught.value.errors] == [problem]


def test_who_may_give_a_case(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
    for person, error in ((club.tom, NotAllowedError), (club.priya, NotFoundError), (club.lorraine, NotFoundError)):
        with pytest.raises(error):
            club.seat(person).do(allocations.allocate, case_id, form(club))
        with pytest.raises(error):
            club.seat(person).read(allocations.candidates, case_id)
    sam = club.seat(club.sam)
    sam.do(allocations.allocate, case_id, form(club, person=club.priya))
    assert not sam.read(allocations.of_case, case_id).is_missing
    sam.do(cases.close_case, case_id, club.today, "Settled.")
    assert not sam.read(allocations.of_case, case_id).may_allocate
    with pytest.raises(AlreadyFinishedError):
        sam.do(allocations.allocate, case_id, form(club))


def test_nobody_supervises_their_own_case_unless_a_lead_says_so(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
    sam = club.seat(club.sam)
    assert club.sam not in {one.person.id for one in sam.read(allocations.candidates, case_id)}
    with pytest.raises(FormError, match="person: supervises"):
        sam.do(allocations.allocate, case_id, form(club, person=club.sam))
    assert sam.read(allocations.of_case, case_id).in_force is None
    club.seat(club.dee).do(allocations.allocate, case_id, form(club, person=club.sam))
    assert sam.read(cases.view, case_id).case.lead == club.sam


def test_it_says_what_is_known_of_training_and_other_cases_to_who_may_know(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    found = {one.person.id: one for one in club.seat(club.dee).read(allocations.candidates, case_id)}
    assert found[club.priya].cases == 1
    assert found[club.tom].cases == 0
    assert found[club.tom].wanting  # the register holds nothing of Tom
    hers = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
    seen = {one.person.id: one for one in club.seat(club.sam).read(allocations.candidates, hers)}
    assert seen[club.tom].wanting is not None  # whom Sam supervises
    assert (seen[club.priya].wanting, seen[club.priya].cases) == (None, None)


@pytest.mark.parametrize(
    ("review_on", "today", "due"),
    [
        (date(2026, 11, 30), date(2026, 11, 29), False),
        (date(2026, 11, 30), date(2026, 11, 30), True),
        (date(2026, 11, 30), date(2026, 12, 1), True),
        (date(2028, 2, 29), date(2028, 2, 28), False),
        (date(2028, 2, 29), date(2028, 2, 29), True),
        (None, date(2030, 1, 1), False),
    ],
)
def test_a_review_is_due_from_its_day_on(open_vault: OpenVault, review_on: date | None, today: date, due: bool) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    club.seat(club.dee).do(allocations.allocate, case_id, form(club))
    one = club.seat(club.dee).read(allocations.of_case, case_id).in_force
    assert isinstance(one, Allocation)
    assert review_is_due(replace(one, review_on=review_on), today) is due

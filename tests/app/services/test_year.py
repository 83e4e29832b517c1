"""The year as each of the club's people may see it, counted another way."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from app.domain.people import Role
from app.domain.session import SessionState
from app.domain.year import CellState
from app.services import people, sessions, year
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from app.services.year import YearRow
from tests.app.services.conftest import Clock
from tests.app.services.small_club import PAIRED_ON, SmallClub, add_pair, add_person, plan, set_up, sign_agreement
from tests.app.services.test_many_rows import queries


def hold(club: SmallClub) -> None:
    """Hold and finish a session of Dee and Priya today."""
    session_id = plan(club)
    dee = club.seat(club.dee)
    dee.do(sessions.start, session_id)
    dee.do(sessions.finish, session_id, FinishForm())


def row_of(club: SmallClub, name: str = "Priya Nair", by: str = "dee") -> YearRow:
    """Return a row of the year as one of the club sees it."""
    view = club.seat(getattr(club, by)).read(year.year)
    return next(row for row in view.rows if row.name == name)


def test_a_year_is_counted_from_the_agreement(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    before = row_of(club)
    weeks = (club.today - PAIRED_ON).days
    assert (before.held, before.due, before.every_weeks, before.is_agreed) == (0, (weeks - 1) // 42, 6, True)
    hold(club)
    held = row_of(club)
    assert held.held == 1
    assert held.due == before.due + (weeks % 42 == 0)  # held late for the last date that went by, or on its day
    assert CellState.HELD_LATE in {entry.state for cell in held.cells for entry in cell.entries}
    clock.move(days=42)
    assert row_of(club).due == held.due
    clock.move(days=1)
    assert row_of(club).due == held.due + 1


def test_new_in_role_counts_without_an_agreement(open_vault: OpenVault) -> None:
    club = set_up(open_vault, agreed=False)
    amina = open_vault.do(
        people.add_person, people.PersonForm("Amina Khan", role=Role.PRACTITIONER, started_on=club.today)
    ).value
    open_vault.do(people.pair_up, club.dee, amina, club.today)
    assert row_of(club, "Amina Khan").every_weeks == 2
    assert not row_of(club, "Amina Khan").is_agreed
    assert row_of(club).every_weeks == 17  # in the role since January


def test_moves_are_counted_and_their_reason_is_for_those_who_see_the_pair(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    session_id = plan(club, days=1)
    dee = club.seat(club.dee)
    dee.do(sessions.move, session_id, club.today + timedelta(days=2), time(19), "Her mother is ill")
    dee.do(sessions.cancel, session_id, "Still ill", club.today + timedelta(days=6), time(19))
    reasons = {
        who: {entry.reason for cell in row_of(club, by=who).cells for entry in cell.entries if entry.reason}
        for who in ("dee", "priya", "lorraine")
    }
    assert reasons["dee"] == reasons["priya"] == {"Her mother is ill", "Still ill"}
    assert reasons["lorraine"] == set()  # a trustee knows how it stands, not why
    assert row_of(club, by="lorraine").moved == row_of(club).moved == 2
    assert not row_of(club, by="lorraine").opens
    assert row_of(club, by="lorraine").pair_id is None


def test_each_sees_only_the_rows_they_may(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    names = {
        who: [row.name for row in club.seat(getattr(club, who)).read(year.year).rows]
        for who in ("dee", "priya", "sam", "tom", "joan", "lorraine")
    }
    both = ["Priya Nair", "Tom Ashby"]
    assert names["dee"] == names["lorraine"] == both
    assert names["priya"] == ["Priya Nair"]
    assert names["sam"] == names["tom"] == names["joan"] == ["Tom Ashby"]


def test_a_change_of_supervisor_does_not_begin_the_year_anew(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    hold(club)
    clock.move(days=7)
    open_vault.do(people.end_pair, club.dee_priya, club.today - timedelta(days=1))
    open_vault.do(sign_agreement, open_vault.do(people.pair_up, club.sam, club.priya, club.today).value)
    rows = [row for row in club.seat(club.dee).read(year.year).rows if row.name == "Priya Nair"]
    assert [(row.supervisor_name, row.held) for row in rows] == [("Sam Whitlock", 1)]


def test_who_has_none_none_signed_and_never_met(open_vault: OpenVault) -> None:
    club = set_up(open_vault, agreed=False)
    open_vault.do(sign_agreement, club.dee_priya)
    open_vault.do(add_person, "Amina Khan", Role.PRACTITIONER, "Helper")
    rows = {row.person.full_name: row for row in club.seat(club.dee).read(people.listing)}
    assert all(rows[name].is_never_supervised for name in ("Priya Nair", "Tom Ashby", "Amina Khan"))
    hold(club)
    rows = {row.person.full_name: row for row in club.seat(club.dee).read(people.listing)}
    assert not rows["Priya Nair"].is_never_supervised
    assert rows["Tom Ashby"].agreement_state is None
    assert rows["Amina Khan"].supervisor_name is None
    seen = {row.person.full_name: row for row in club.seat(club.tom).read(people.listing)}
    assert not seen["Priya Nair"].is_never_supervised  # not his to know: nothing is claimed


def test_the_sample_years_figures_are_those_of_its_sessions(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    for _ in range(3):
        hold(club)
        clock.move(days=41)
    row = row_of(club)
    held = open_vault.read(lambda work: [one for one in work.sessions.all() if one.state is SessionState.FINISHED])
    assert (
        row.held
        == len(held)
        == sum(entry.state in (CellState.HELD, CellState.HELD_LATE) for cell in row.cells for entry in cell.entries)
    )
    assert {date(one.planned_on.year, one.planned_on.month, 1) for one in held} <= {
        cell.month for cell in row.cells if cell.entries
    }


@pytest.mark.parametrize(("days", "asked"), [(0, (2, 56)), (55, (2, 56)), (56, None)])
def test_it_is_said_where_the_policy_asks_for_more_than_was_agreed(
    open_vault: OpenVault, clock: Clock, days: int, asked: tuple[int, int] | None
) -> None:
    club = set_up(open_vault)
    begun = club.today
    form = people.PersonForm("Amina Khan", role=Role.PRACTITIONER, started_on=begun)
    amina = open_vault.do(people.add_person, form).value
    open_vault.do(sign_agreement, open_vault.do(people.pair_up, club.dee, amina, begun).value)  # every six weeks
    clock.move(days=days)
    row = row_of(club, "Amina Khan")
    assert row.every_weeks == 6  # what was agreed counts
    expected = (None, None) if asked is None else (asked[0], begun + timedelta(days=asked[1]))
    assert (row.policy_weeks, row.new_until) == expected


def test_interruptions_are_counted(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    hold(club)
    assert row_of(club).interrupted == 0
    session_id = plan(club, days=-1)
    dee = club.seat(club.dee)
    dee.do(sessions.start, session_id)
    dee.do(sessions.finish, session_id, FinishForm(interruptions="The telephone, twice"))
    assert row_of(club).interrupted == 1


def test_the_number_of_queries_does_not_grow_with_the_people(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    before = [queries(club, club.dee, one) for one in (year.year, people.listing)]
    for name in ("Amina Khan", "Bo Lund", "Cara Miles", "Dan Osei"):
        person = open_vault.do(add_person, name, Role.PRACTITIONER, "Helper").value
        open_vault.do(sign_agreement, open_vault.do(add_pair, club.dee, person).value)
    assert [queries(club, club.dee, one) for one in (year.year, people.listing)] == before

"""People brought in from a list: each line looked at, doubles told, all of the chosen ones or none, and taken back."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.people import Role
from app.domain.people_list import PeopleList, guess_columns, read_list
from app.domain.session import SessionKind
from app.services import audit_trail, group_planning, groups, people, people_import
from app.services.audit_trail import TrailFilter
from app.services.group_planning import GroupPlan
from app.services.people import PersonForm
from app.services.people_import import LineState, ListLine
from app.services.vaults import OpenVault
from tests.app.services.small_club import set_up

LIST = """Name,Role,E-mail,Since
Amina Khan,Under 9s coach,amina@example.org,3 Sept 2024
dee MARSH,,,
Amína  Khan,,,
Leo Brand,,amina@example.org,
Sam Obi,,,31/02/2024
,,nobody@example.org,
Priya Nair,Designated safeguarding lead,,2026-01-05
"""


def look(open_vault: OpenVault, text: str) -> tuple[ListLine, ...]:
    """Return the lines of a list as they would be brought in."""
    found: PeopleList = read_list(text.encode())
    return open_vault.read(lambda work: people_import.look_through(work, found, guess_columns(found.heads)))


def names(open_vault: OpenVault) -> set[str]:
    """Return who is on file."""
    return {row.person.full_name for row in open_vault.read(people.listing)}


def test_each_line_is_looked_at_and_told(open_vault: OpenVault) -> None:
    lines = look(open_vault, LIST)
    assert [(line.number, line.state) for line in lines] == [
        (2, LineState.NEW),
        (3, LineState.ON_FILE),
        (4, LineState.TWICE),
        (5, LineState.TWICE),
        (6, LineState.FAULTY),
        (7, LineState.FAULTY),
        (8, LineState.NEW),
    ]
    assert (lines[1].like, lines[2].like_number, lines[3].like_number) == ("Dee Marsh", 2, 2)
    assert [(one.field, one.problem) for one in lines[4].problems] == [("started_on", "no-such-day")]
    assert [(one.field, one.problem) for one in lines[5].problems] == [("full_name", "missing")]
    assert names(open_vault) == {"Dee Marsh"}


def test_the_chosen_ones_come_in_and_nobody_gets_a_right_by_a_word_in_the_list(open_vault: OpenVault) -> None:
    forms = [line.form for line in look(open_vault, LIST) if line.state is LineState.NEW]
    brought = open_vault.do(people_import.bring_in, forms).value
    rows = {row.person.id: row for row in open_vault.read(people.listing)}
    assert [rows[one].person.full_name for one in brought] == ["Amina Khan", "Priya Nair"]
    assert [rows[one].person.started_on for one in brought] == [date(2024, 9, 3), date(2026, 1, 5)]
    for one in brought:
        appointment = rows[one].appointment
        assert appointment is not None
        assert appointment.role is Role.PRACTITIONER


def test_all_of_them_or_none(open_vault: OpenVault) -> None:
    with pytest.raises(FormError):
        open_vault.do(people_import.bring_in, [PersonForm("Amina Khan"), PersonForm(""), PersonForm("Leo Brand")])
    assert names(open_vault) == {"Dee Marsh"}


def test_what_was_brought_in_is_taken_back_without_a_trace_but_the_trail(open_vault: OpenVault) -> None:
    brought = open_vault.do(people_import.bring_in, [PersonForm("Amina Khan"), PersonForm("Leo Brand")]).value
    open_vault.do(people_import.take_back, brought)
    assert names(open_vault) == {"Dee Marsh"}
    rows = open_vault.read(lambda work: audit_trail.page(work, TrailFilter()))
    assert [row.act for row in rows[:2]] == [Act.DELETED, Act.DELETED]


def test_nobody_is_taken_back_of_whom_something_is_on_file(open_vault: OpenVault) -> None:
    brought = open_vault.do(people_import.bring_in, [PersonForm("Amina Khan"), PersonForm("Leo Brand")]).value
    me = open_vault.me
    open_vault.do(people.pair_up, me, brought[1], date(2026, 11, 22))
    with pytest.raises(NotAllowedError, match="in-use"):
        open_vault.do(people_import.take_back, brought)
    assert names(open_vault) == {"Dee Marsh", "Amina Khan", "Leo Brand"}


def test_nor_of_whom_a_group_is_planned_with(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    brought = dee.do(people_import.bring_in, [PersonForm("Amina Khan"), PersonForm("Leo Brand")]).value
    members = (brought[1], club.priya, club.tom)
    plan = GroupPlan(kind=SessionKind.GROUP, title="Coaches", on=club.today, at=time(19), members=members)
    group = dee.do(group_planning.plan, plan).value
    with pytest.raises(NotAllowedError, match="in-use"):
        dee.do(people_import.take_back, brought)
    assert "Leo Brand" in {one.name for one in dee.read(groups.view, group).members}
    dee.do(people_import.take_back, brought[:1])
    assert "Amina Khan" not in names(open_vault)


def test_nor_on_another_day(open_vault: OpenVault, clock: object) -> None:
    brought = open_vault.do(people_import.bring_in, [PersonForm("Amina Khan")]).value
    clock.move(days=1)  # type: ignore[attr-defined]  # the clock of the fixtures
    with pytest.raises(NotAllowedError, match="in-use"):
        open_vault.do(people_import.take_back, brought)


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not-text"):
        people_import.open_list(tmp_path)
    listing = tmp_path / "people.csv"
    listing.write_text("Name\nAmina Khan\n", encoding="utf-8")
    assert people_import.open_list(listing).rows == ((2, ("Amina Khan",)),)

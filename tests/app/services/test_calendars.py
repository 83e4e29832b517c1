"""Planned sessions for a calendar: whose, what is said of them, and what never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from app.domain.audit import Act
from app.domain.errors import InputError, NotFoundError
from app.domain.ids import SessionId
from app.domain.session import SessionKind
from app.services import audit_trail, calendars, group_planning, sessions
from app.services.audit_trail import TrailFilter
from app.services.calendars import CalendarChoice
from app.services.group_planning import GroupPlan
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.small_club import SmallClub, open_case, plan, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def put_place(club: SmallClub, session_id: SessionId, place: str) -> None:
    def change(work: Work) -> None:
        work.sessions.save(replace(work.sessions.get(session_id), place=place))

    club.opened.do(change)


def test_only_what_lies_ahead_and_only_ones_own(club: SmallClub) -> None:
    mine = plan(club, days=7)
    plan(club, days=-3)
    plan(club, days=8, by=club.sam, pair=club.sam_tom)
    for person, wanted in ((club.dee, [mine]), (club.priya, [mine])):
        made = club.seat(person).read(calendars.made, CalendarChoice())
        assert [one.session_id for one in made.entries] == wanted
    with pytest.raises(InputError, match="nothing-planned"):
        club.seat(club.lorraine).read(calendars.made, CalendarChoice())


def test_titles_are_neutral_unless_names_are_asked_for(club: SmallClub) -> None:
    session_id = plan(club, days=7)
    put_place(club, session_id, "Clubhouse")
    seat = club.seat(club.dee)
    (plain,) = seat.read(calendars.made, CalendarChoice()).entries
    assert (plain.title, plain.place) == ("Supervision", "")
    (named,) = seat.read(calendars.made, CalendarChoice(with_names=True, with_place=True)).entries
    assert (named.title, named.place) == ("Supervision with Priya Nair", "Clubhouse")
    (hers,) = club.seat(club.priya).read(calendars.made, CalendarChoice(with_names=True)).entries
    assert hers.title == "Supervision with Dee Marsh"


@pytest.mark.parametrize("place", ["At Kezia’s home", "KEZIA TARN's", "room 2, re k.t.", "RJ-001"])
def test_a_place_that_names_a_child_stays_out(club: SmallClub, place: str) -> None:
    """Also of a child whom this person may not see."""
    open_case(club)
    session_id = plan(club, days=7, by=club.sam, pair=club.sam_tom)
    put_place(club, session_id, place)
    made = club.seat(club.tom).read(calendars.made, CalendarChoice(with_place=True))
    assert made.entries[0].place == ""
    assert made.places_left_out == 1


def test_a_moved_session_is_the_same_entry_and_one_called_off_is_told(club: SmallClub) -> None:
    seat = club.seat(club.dee)
    moved, off = plan(club, days=7), plan(club, days=14)
    before = {one.session_id: one for one in seat.read(calendars.made, CalendarChoice()).entries}
    day = club.today + timedelta(days=9)
    seat.do(sessions.move, moved, day, time(19), "The hall is let")
    new = seat.do(sessions.cancel, off, "Away", club.today + timedelta(days=21), time(18, 30)).value
    after = {one.session_id: one for one in seat.read(calendars.made, CalendarChoice()).entries}
    assert (after[moved].on, after[moved].at) == (day, time(19))
    assert after[moved].changes > before[moved].changes
    assert after[moved].changed_at > before[moved].changed_at
    assert after[off].is_cancelled
    assert after[off].changes > before[off].changes
    assert new is not None
    assert not after[new].is_cancelled


def test_one_session_by_itself(club: SmallClub) -> None:
    mine, theirs = plan(club, days=7), plan(club, days=8, by=club.sam, pair=club.sam_tom)
    seat = club.seat(club.dee)
    made = seat.read(calendars.made, CalendarChoice(theirs))
    assert [one.session_id for one in made.entries] == [theirs]  # who leads sees it, and plans it
    with pytest.raises(NotFoundError):
        club.seat(club.tom).read(calendars.made, CalendarChoice(mine))
    seat.do(sessions.start, mine)
    with pytest.raises(InputError, match="nothing-planned"):
        seat.read(calendars.made, CalendarChoice(mine))


def test_the_file_is_a_calendar_and_the_trail_knows(club: SmallClub, tmp_path: Path) -> None:
    session_id = plan(club, days=7)
    seat, choice, target = club.seat(club.dee), CalendarChoice(session_id), tmp_path / "Supervision.ics"
    made = seat.read(calendars.made, choice)
    assert calendars.default_file_name(choice, made) == f"Supervision {club.today + timedelta(days=7)}.ics"
    calendars.save(made, club.opened.around.clock(), target)
    calendars.save(made, club.opened.around.clock(), target)  # a second time in its place
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert event["UID"] == f"{session_id}@holdfast"
    seat.do(calendars.note_saved, choice)
    newest = seat.read(audit_trail.page, TrailFilter())[0]
    assert (newest.act, newest.kind, newest.about.on) == (Act.EXPORTED, "calendar", club.today + timedelta(days=7))
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    with pytest.raises(InputError, match="not-a-calendar"):
        calendars.save(made, club.opened.around.clock(), letter)


def test_a_group_stands_in_the_calendars_of_those_who_sit_in_it(club: SmallClub) -> None:
    day = club.today + timedelta(days=5)
    plan_of_it = GroupPlan(SessionKind.GROUP, "Coaches", day, time(19), (club.priya, club.joan), 90, "Clubhouse")
    group_id = club.seat(club.sam).do(group_planning.plan, plan_of_it).value
    for person in (club.sam, club.priya):
        (one,) = club.seat(person).read(calendars.made, CalendarChoice(with_names=True, with_place=True)).entries
        assert (one.session_id, one.on, one.minutes, one.title, one.place) == (
            group_id,
            day,
            90,
            "Supervision in a group",
            "Clubhouse",
        )
    with pytest.raises(InputError, match="nothing-planned"):
        club.seat(club.tom).read(calendars.made, CalendarChoice())
    club.seat(club.sam).do(group_planning.move, group_id, day + timedelta(days=1), time(19), "The hall is let")
    (moved,) = club.seat(club.priya).read(calendars.made, CalendarChoice()).entries
    assert (moved.session_id, moved.changes, moved.title) == (group_id, 1, "Supervision")

"""Somebody leaves: what was planned with them is cancelled, passed on, or stays."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.errors import InputError, NotAllowedError
from app.domain.session import Function, ItemKind, SessionState
from app.services import agendas, leaving, people, sessions
from app.services.leaving import Becomes
from app.services.vaults import OpenVault
from tests.app.services.small_club import SmallClub, items, plan, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def test_what_is_planned_is_listed_soonest_first_for_who_manages_people(club: SmallClub) -> None:
    later = plan(club, days=30, by=club.sam, pair=club.sam_tom)
    sooner = plan(club, days=9, by=club.sam, pair=club.sam_tom)
    found = club.opened.read(leaving.planned_ahead, club.sam)
    assert [one.session_id for one in found] == [sooner, later]
    assert {(one.with_name, one.can_pass_on) for one in found} == {("Tom Ashby", True)}
    assert not club.opened.read(leaving.planned_ahead, club.tom)[0].can_pass_on
    for nobody in (club.sam, club.priya):
        with pytest.raises(NotAllowedError, match="people"):
            club.seat(nobody).read(leaving.planned_ahead, club.sam)
        with pytest.raises(NotAllowedError, match="people"):
            club.seat(nobody).do(leaving.leave, club.tom, club.today, Becomes.CANCEL)


def test_after_the_last_day_sessions_are_cancelled_with_the_reason(club: SmallClub) -> None:
    before = plan(club, days=3, by=club.sam, pair=club.sam_tom)
    after = plan(club, days=9, by=club.sam, pair=club.sam_tom)
    club.opened.do(leaving.leave, club.sam, club.today + timedelta(days=5), Becomes.CANCEL)
    assert club.opened.read(lambda work: work.sessions.get(before)).state is SessionState.PLANNED
    gone = club.opened.read(lambda work: work.sessions.get(after))
    assert gone.state is SessionState.CANCELLED
    assert gone.moves[-1].reason == "Sam Whitlock has left"


def test_they_are_passed_on_with_their_own_items_to_who_supervises_from_then_on(club: SmallClub) -> None:
    session = plan(club, days=9, by=club.sam, pair=club.sam_tom)
    club.seat(club.tom).do(agendas.add_item, session, "The car park", Function.SUPPORT)
    made = club.opened.do(leaving.leave, club.sam, club.today, Becomes.PASS_ON, club.dee).value
    (new_id,) = made
    new = club.opened.read(lambda work: work.sessions.get(new_id))
    old = club.opened.read(lambda work: work.sessions.get(session))
    assert (new.planned_on, new.planned_at, new.length_min) == (old.planned_on, old.planned_at, old.length_min)
    pair = club.opened.read(lambda work: work.pairs.get(new.pair_id))
    assert (pair.supervisor, pair.supervisee, pair.starts_on) == (club.dee, club.tom, club.today + timedelta(days=1))
    assert "The car park" in [one.title for one in items(club, new.id) if one.kind is ItemKind.OWN]
    assert old.state is SessionState.CANCELLED


def test_who_is_supervised_has_nobody_to_pass_it_on_to(club: SmallClub) -> None:
    session = plan(club, days=9, by=club.sam, pair=club.sam_tom)
    assert club.opened.do(leaving.leave, club.tom, club.today, Becomes.PASS_ON, club.dee).value == ()
    assert club.opened.read(lambda work: work.sessions.get(session)).state is SessionState.CANCELLED


def test_a_session_with_notes_stays_and_so_does_everything_when_asked(club: SmallClub) -> None:
    planned = plan(club, days=9, by=club.sam, pair=club.sam_tom)
    club.opened.do(leaving.leave, club.sam, club.today, Becomes.STAY)
    assert club.opened.read(lambda work: work.sessions.get(planned)).state is SessionState.PLANNED
    begun = plan(club, days=0)
    club.seat(club.dee).do(sessions.start, begun)
    club.opened.do(leaving.leave, club.priya, club.today - timedelta(days=1), Becomes.CANCEL)
    assert club.opened.read(lambda work: work.sessions.get(begun)).state is SessionState.DRAFT


def test_a_successor_is_needed_and_has_not_left(club: SmallClub) -> None:
    plan(club, days=9, by=club.sam, pair=club.sam_tom)
    club.opened.do(people.leave, club.joan, club.today)
    for who, problem in ((None, "missing"), (club.sam, "missing"), (club.joan, "left")):
        with pytest.raises(InputError, match=f"successor: {problem}"):
            club.opened.do(leaving.leave, club.sam, club.today, Becomes.PASS_ON, who)
    assert club.opened.read(lambda work: work.people.get(club.sam)).left_on is None

"""Planning, moving, cancelling, beginning; and what comes onto an agenda by itself."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest

from app.domain.agreement import CaseCriterion
from app.domain.case import CaseStatus
from app.domain.discussion import DiscussionContent
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.session import Function, ItemKind, ItemState, SessionState
from app.services import ad_hoc, agendas, cases, sessions
from app.services.ad_hoc import AdHocForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import (
    SmallClub,
    discuss,
    item_for,
    items,
    local_noon,
    open_case,
    plan,
    set_up,
    sign_agreement,
)


def topics(club: SmallClub, session_id: Any) -> list[str]:
    """Return the topics on the agenda in order; a child as "case", an added item as its title."""
    return [
        "case" if item.kind is ItemKind.CASE else item.topic or item.title
        for item in items(club, session_id)
        if item.state is not ItemState.REMOVED
    ]


@pytest.mark.parametrize(
    ("field", "problem", "change"),
    [
        ("on", "in-the-past", {"on": date(2026, 9, 1)}),
        ("on", "before", {"on": date(2026, 1, 4)}),
        ("on", "too-far", {"on": date(2030, 1, 1)}),
        ("at", "taken", {}),
        ("length_min", "out-of-range", {"length_min": 0, "at": time(9)}),
        ("length_min", "out-of-range", {"length_min": 481, "at": time(9)}),
        ("place", "hidden-characters", {"place": "Club\u202ehouse", "at": time(9)}),
    ],
)
def test_a_day_that_cannot_be_is_refused(
    open_vault: OpenVault, field: str, problem: str, change: dict[str, Any]
) -> None:
    club = set_up(open_vault)
    plan(club)
    asked: dict[str, Any] = {"on": club.today, "at": time(18, 30), **change}
    with pytest.raises(InputError) as caught:
        club.seat(club.dee).do(sessions.plan, club.dee_priya, **asked)
    assert (caught.value.field, caught.value.problem) == (field, problem)
    assert len(club.opened.read(lambda work: work.sessions.all())) == 1


def test_a_session_takes_length_and_place_from_the_agreement(open_vault: OpenVault) -> None:
    club = set_up(open_vault, agreed=False)
    open_vault.do(sign_agreement, club.dee_priya, length_min=45, place="Clubhouse office")
    session = open_vault.read(lambda work: work.sessions.get(plan(club)))
    assert (session.length_min, session.place, session.agreement_id is None) == (45, "Clubhouse office", False)


def test_without_a_signed_agreement_the_session_says_so(open_vault: OpenVault) -> None:
    club = set_up(open_vault, agreed=False)
    session_id = plan(club)
    dee = club.seat(club.dee)
    assert dee.read(sessions.workspace, session_id).agreement_missing
    assert dee.read(sessions.listing)[0].agreement_missing
    dee.do(sessions.start, session_id)
    dee.do(sessions.finish, session_id, FinishForm())
    open_vault.do(sign_agreement, club.dee_priya)
    assert dee.read(sessions.workspace, session_id).agreement_missing  # signed later changes nothing about it


def test_moving_needs_a_reason_and_is_counted(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    session_id = plan(club, days=3)
    priya = club.seat(club.priya)
    with pytest.raises(InputError, match="reason: missing"):
        priya.do(sessions.move, session_id, club.today + timedelta(days=4), time(19), " ")
    priya.do(sessions.move, session_id, club.today + timedelta(days=4), time(19), "Tournament")
    session = open_vault.read(lambda work: work.sessions.get(session_id))
    assert (session.planned_at, session.moves[0].reason, session.moves[0].made.by) == (
        time(19),
        "Tournament",
        club.priya,
    )
    club.seat(club.dee).do(sessions.start, session_id)
    with pytest.raises(NotAllowedError, match="begun"):
        priya.do(sessions.move, session_id, club.today + timedelta(days=5), time(19), "Again")


def test_cancelling_can_plan_the_new_day_and_takes_what_both_wanted_along(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=1)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    session_id = plan(club, days=1)
    priya.do(agendas.add_item, session_id, "Away kit", Function.MEDIATION)
    removed = priya.do(agendas.add_item, session_id, "Old thing", Function.MEDIATION).value
    priya.do(agendas.remove_item, removed)
    dee.do(agendas.add_case, session_id, case_id)
    with pytest.raises(InputError, match="reason: missing"):
        dee.do(sessions.cancel, session_id, "")
    with pytest.raises(InputError, match="new_at: missing"):
        dee.do(sessions.cancel, session_id, "Ill", club.today + timedelta(days=8))
    new = dee.do(sessions.cancel, session_id, "Ill", club.today + timedelta(days=8), time(18)).value
    assert new is not None
    old = open_vault.read(lambda work: work.sessions.get(session_id))
    assert (old.state, old.moves[0].to_on) == (SessionState.POSTPONED, club.today + timedelta(days=8))
    wanted = topics(club, new)
    assert wanted.count("case") == 1
    assert "Away kit" in wanted
    assert "Old thing" not in wanted
    assert dee.do(sessions.cancel, new, "Season over").value is None
    assert open_vault.read(lambda work: work.sessions.get(new)).state is SessionState.CANCELLED


def test_a_session_with_words_in_it_is_finished_not_cancelled(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    session_id = plan(club)
    dee = club.seat(club.dee)
    item = item_for(club, session_id, topic="wellbeing")
    dee.do(sessions.save_personal_draft, session_id, item.id, " \n")
    dee.do(sessions.save_personal_draft, session_id, item.id, "Words.")
    for seat in (dee, club.seat(club.priya)):
        with pytest.raises(NotAllowedError, match="has-notes"):
            seat.do(sessions.cancel, session_id, "Ill")


def test_only_the_supervisor_begins_and_an_earlier_beginning_can_be_told(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    session_id = plan(club)
    with pytest.raises(NotAllowedError, match="record"):
        club.seat(club.priya).do(sessions.start, session_id)
    dee = club.seat(club.dee)
    with pytest.raises(InputError, match="at: in-the-future"):
        dee.do(sessions.start, session_id, clock.now + timedelta(hours=1))
    yesterday = clock.now - timedelta(days=1)
    dee.do(sessions.start, session_id, yesterday)
    dee.do(sessions.start, session_id)  # again: nothing changes
    view = dee.read(sessions.workspace, session_id)
    assert (view.session.started_at, view.held_on) == (yesterday, club.today - timedelta(days=1))


def test_the_lead_plans_for_others_and_a_trustee_for_nobody(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    session_id = plan(club, pair=club.sam_tom, by=club.dee)
    assert not club.seat(club.dee).read(sessions.workspace, session_id).may_write
    assert club.seat(club.joan).read(sessions.workspace, session_id).may_plan is False  # Sam's manager sees, no more
    with pytest.raises(NotAllowedError, match="plan"):
        club.seat(club.joan).do(sessions.plan, club.sam_tom, club.today, time(8))
    for stranger in (club.lorraine, club.priya):
        with pytest.raises(NotFoundError):
            club.seat(stranger).do(sessions.plan, club.sam_tom, club.today, time(8))


def test_standing_items_come_back_when_they_are_due_again(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    every = [item.topic for item in agendas.standing_items()]
    first = plan(club)
    assert topics(club, first) == every
    dee.do(sessions.start, first)
    dee.do(agendas.mark, item_for(club, first, topic="training").id, ItemState.COVERED)
    dee.do(agendas.mark, item_for(club, first, topic="wellbeing").id, ItemState.COVERED)
    dee.do(sessions.finish, first, FinishForm())
    clock.move(weeks=6)
    second = plan(club)
    assert topics(club, second) == [topic for topic in every if topic != "training"]
    clock.move(weeks=6)
    assert "training" in topics(club, plan(club))  # twelve weeks after it was covered
    view = dee.read(sessions.workspace, second)
    assert next(one for one in view.items if one.item.topic == "wellbeing").last_covered_on == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("criteria", "fields", "is_on"),
    [
        ({CaseCriterion.NOT_DISCUSSED_FOR}, {"weeks_ago": 3}, False),
        ({CaseCriterion.NOT_DISCUSSED_FOR}, {"weeks_ago": 4}, True),
        ({CaseCriterion.OPEN_CASE}, {"weeks_ago": 1}, True),
        ({CaseCriterion.NEW_WORRY}, {"weeks_ago": 1}, True),
        ({CaseCriterion.OTHER_SERVICE}, {"weeks_ago": 1}, False),
        ({CaseCriterion.OTHER_SERVICE}, {"weeks_ago": 1, "status": CaseStatus.EARLY_HELP}, True),
        (set(), {"weeks_ago": 1, "status": CaseStatus.CHILD_PROTECTION}, True),
        (set(), {"weeks_ago": 5}, True),  # drifting
        (set(), {"weeks_ago": 1}, False),
        (set(), {"weeks_ago": 1, "plan_since": date(2026, 2, 20)}, True),  # an old plan is drift too
    ],
)
def test_which_children_come_onto_the_agenda(
    open_vault: OpenVault, criteria: set[CaseCriterion], fields: dict[str, Any], is_on: bool
) -> None:
    club = set_up(open_vault, agreed=False)
    open_vault.do(sign_agreement, club.dee_priya, criteria=frozenset(criteria))
    open_case(club, **fields)
    assert ("case" in topics(club, plan(club))) is is_on


def test_other_peoples_children_and_closed_cases_stay_off(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    open_case(club, "Ola Vance", weeks_ago=9, lead=club.tom, supervisor=club.sam)
    closed = open_case(club, "Remi Dale", weeks_ago=9)
    club.seat(club.dee).do(cases.close_case, closed, club.today, "Moved away, school told.")
    assert "case" not in topics(club, plan(club))


def test_a_new_episode_brings_a_child_back(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault, agreed=False)
    open_vault.do(sign_agreement, club.dee_priya, criteria=frozenset({CaseCriterion.NEW_WORRY}))
    case_id = open_case(club, weeks_ago=1)
    dee = club.seat(club.dee)
    discuss(club, case_id)
    clock.move(days=2)
    assert "case" not in topics(club, plan(club))
    dee.do(cases.add_episode, case_id, local_noon(open_vault, club.today), "late-collection", "Fifty minutes.")
    clock.move(days=1)
    assert "case" in topics(club, plan(club))


def test_a_child_who_became_due_joins_when_the_session_begins_unless_taken_off(
    open_vault: OpenVault, clock: Clock
) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    early = open_case(club, "Kezia Tarn", weeks_ago=4)
    session_id = plan(club, days=7)
    dee.do(agendas.remove_item, item_for(club, session_id, early).id)
    late = open_case(club, "Jo Orme", weeks_ago=3)
    clock.move(days=8)
    dee.do(sessions.start, session_id)
    view = dee.read(sessions.workspace, session_id)
    assert [one.item.case_id for one in view.items if one.item.case_id] == [late]
    kinds = [one.item.kind for one in view.items]
    assert kinds.index(ItemKind.CASE) == kinds.index(ItemKind.ACTIONS) + 1


def test_an_ad_hoc_talk_comes_up_again_planned_or_not(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    case_id = open_case(club, weeks_ago=1)
    booked = plan(club, days=10)
    dee.do(ad_hoc.record, AdHocForm(pair_id=club.dee_priya, case_id=case_id, asked="May I drive her home?"))
    dee.do(ad_hoc.record, AdHocForm(pair_id=club.dee_priya, asked="Rota"))
    dee.do(ad_hoc.record, AdHocForm(pair_id=club.dee_priya, asked="Rota again"))
    assert topics(club, booked).count("case") == 1
    assert topics(club, booked).count("ad-hoc") == 1
    assert topics(club, plan(club, days=12)).count("ad-hoc") == 1  # planned afterwards: found again
    clock.move(days=11)
    dee.do(sessions.start, booked)
    dee.do(sessions.finish, booked, FinishForm())
    clock.move(days=2)
    assert "ad-hoc" not in topics(club, plan(club, days=20))  # they have met since


def test_the_next_session_can_be_one_that_is_booked(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    session_id = plan(club)
    booked = plan(club, days=42)
    kit = dee.do(agendas.add_item, session_id, "Away kit", Function.MEDIATION).value
    left = item_for(club, session_id, topic="training")
    dee.do(sessions.start, session_id)
    seen = dee.read(sessions.finish_view, session_id).next_booked
    assert seen == (booked, club.today + timedelta(days=42), time(18, 30))
    form = FinishForm(
        next_on=club.today + timedelta(days=42), next_at=time(18, 30), carry_items=frozenset({kit, left.id})
    )
    assert dee.do(sessions.finish, session_id, form).value == booked
    assert topics(club, booked).count("Away kit") == 1
    assert topics(club, booked).count("training") == 1
    assert len(open_vault.read(lambda work: work.sessions.all())) == 2


def test_the_list_tells_what_was_not_held_and_what_is_not_written_up(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    begun, missed, gone = plan(club), plan(club, days=1), plan(club, days=2)
    dee.do(sessions.start, begun)
    dee.do(sessions.cancel, gone, "Ill")
    clock.move(days=5)  # Friday: five working days after a Sunday
    rows = {row.session.id: row for row in dee.read(sessions.listing)}
    assert set(rows) == {begun, missed}
    assert rows[missed].not_held
    assert rows[begun].record_lateness.value == "fine"
    clock.move(days=1)
    late = {row.session.id: row for row in dee.read(sessions.listing)}[begun]
    assert (late.record_lateness.value, late.record_due_on) == ("soon", date(2026, 11, 27))
    clock.move(days=7)
    assert {row.session.id: row for row in dee.read(sessions.listing)}[begun].record_lateness.value == "late"
    assert [row.session.id for row in dee.read(sessions.listing, "past")] == [gone]


def test_an_empty_session_can_be_finished_and_makes_no_child_record(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=6)
    dee = club.seat(club.dee)
    session_id = plan(club)
    dee.do(sessions.start, session_id)
    item = item_for(club, session_id, case_id)
    dee.do(sessions.save_child_draft, session_id, item.id, DiscussionContent(what_happened="  \n"))
    dee.do(sessions.finish, session_id, FinishForm())
    assert open_vault.read(lambda work: work.discussions.of_session(session_id)) == ()
    assert all(one.state is ItemState.LEFT for one in items(club, session_id))
    part = open_vault.read(lambda work: work.personal.of_session(session_id))
    assert part is not None
    assert part.notes == ()

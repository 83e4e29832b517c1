"""Actions: required fields, carrying over that counts, who may see and follow them up, undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.action import ActionState, Letter
from app.domain.drift import DriftSign, Lateness
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError, NotFoundError
from app.services import actions, cases, sessions
from app.services.actions import ActionForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, item_for, open_case, plan, set_up


def form(club: SmallClub, **fields: Any) -> ActionForm:
    """Return a form for an action of Priya's, due in a week."""
    usual = ActionForm(club.dee_priya, "Log every late collection", club.priya, club.today + timedelta(days=7))
    return replace(usual, **fields)


def test_only_what_who_and_when_are_required_and_all_problems_come_at_once(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    action = open_vault.read(lambda work: work.actions.get(dee.do(actions.add, form(club)).value))
    assert action.letters == {Letter.SPECIFIC, Letter.ACHIEVABLE, Letter.TIMED}
    with pytest.raises(FormError) as caught:
        dee.do(actions.add, form(club, what=" ", due_on=club.today - timedelta(days=1)))
    assert [(error.field, error.problem) for error in caught.value.errors] == [
        ("what", "missing"),
        ("due_on", "in-the-past"),
    ]
    with pytest.raises(FormError, match="due_on: too-far"):
        dee.do(actions.add, form(club, due_on=date(2062, 1, 1)))
    open_vault.do(lambda work: work.people.save(replace(work.people.get(club.joan), left_on=date(2026, 5, 1))))
    with pytest.raises(FormError, match="owner: left"):
        dee.do(actions.add, form(club, owner=club.joan))


def test_carrying_over_needs_a_reason_counts_and_makes_drift(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    case_id = open_case(club, weeks_ago=1)
    action_id = dee.do(actions.add, form(club, case_id=case_id)).value
    with pytest.raises(InputError, match="reason: missing"):
        priya.do(actions.carry_on, action_id, " ", club.today + timedelta(days=9))
    with pytest.raises(InputError, match="new_due: in-the-past"):
        priya.do(actions.carry_on, action_id, "Busy", club.today - timedelta(days=1))
    for number in (1, 2):
        clock.move(days=1)
        priya.do(actions.carry_on, action_id, f"Busy {number}", club.today + timedelta(days=9))
    action = open_vault.read(lambda work: work.actions.get(action_id))
    assert [carry.reason for carry in action.carried] == ["Busy 1", "Busy 2"]
    assert action.carried[0].old_due_on == action.made.at.date() + timedelta(days=7)
    assert [(reason.sign, reason.figure) for reason in dee.read(cases.view, case_id).standing.drift] == [
        (DriftSign.CARRIED, 2)
    ]
    with pytest.raises(AlreadyFinishedError):  # somebody else's
        dee.do(actions.undo_carry, action_id)
    priya.do(actions.undo_carry, action_id)
    assert dee.read(cases.view, case_id).standing.drift == ()
    with pytest.raises(AlreadyFinishedError):  # the first was yesterday
        priya.do(actions.undo_carry, action_id)


def test_done_dropped_and_back(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    action_id = dee.do(actions.add, form(club)).value
    with pytest.raises(InputError, match="reason: missing"):
        dee.do(actions.drop, action_id, "")
    with pytest.raises(InputError, match="on: in-the-future"):
        dee.do(actions.done, action_id, "", club.today + timedelta(days=1))
    dee.do(actions.drop, action_id, "The family moved.")
    for again in (
        lambda work: actions.done(work, action_id),
        lambda work: actions.drop(work, action_id, "x"),
        lambda work: actions.carry_on(work, action_id, "x", work.today),
        lambda work: actions.change(work, action_id, form(club)),
        lambda work: actions.remove(work, action_id),
    ):
        with pytest.raises(AlreadyFinishedError):
            dee.do(again)
    dee.do(actions.reopen, action_id)
    dee.do(actions.done, action_id, "She is collected on time.", club.today - timedelta(days=2))
    action = open_vault.read(lambda work: work.actions.get(action_id))
    assert (action.state, action.closed_on, action.outcome) == (
        ActionState.DONE,
        club.today - timedelta(days=2),
        "She is collected on time.",
    )


def test_words_change_only_while_the_session_is_open(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    session_id = plan(club)
    item = item_for(club, session_id, topic="actions")
    action_id = dee.do(actions.add, form(club, session_id=session_id, item_id=item.id)).value
    dee.do(actions.change, action_id, form(club, what="Log them with times"))
    removed = dee.do(actions.remove, action_id).value
    assert dee.read(actions.listing) == ()
    dee.do(actions.restore, removed)
    assert [row.action.what for row in dee.read(actions.listing)] == ["Log them with times"]
    assert dee.read(sessions.workspace, session_id).items[1].actions[0].id == action_id
    dee.do(sessions.finish, session_id, FinishForm())
    for again in (
        lambda work: actions.change(work, action_id, form(club)),
        lambda work: actions.remove(work, action_id),
        lambda work: actions.restore(work, removed),
        lambda work: actions.add(work, form(club, session_id=session_id)),
    ):
        with pytest.raises(AlreadyFinishedError):
            dee.do(again)
    outside = dee.do(actions.add, form(club)).value
    with pytest.raises(NotAllowedError, match="change-action"):
        club.seat(club.priya).do(actions.remove, outside)
    clock.move(days=1)
    with pytest.raises(AlreadyFinishedError):
        dee.do(actions.remove, outside)


def test_a_personal_action_is_the_pairs_and_a_childs_is_for_who_sees_the_child(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    sam = club.seat(club.sam)
    personal = sam.do(actions.add, form(club, pair_id=club.sam_tom, owner=club.tom)).value
    case_id = open_case(club, "Ola Vance", weeks_ago=1, lead=club.tom, supervisor=club.sam)
    childs = sam.do(actions.add, form(club, pair_id=club.sam_tom, owner=club.joan, case_id=case_id)).value
    seen = {
        name: {row.action.id for row in club.seat(getattr(club, name)).read(actions.listing)}
        for name in ("dee", "priya", "sam", "tom", "joan", "lorraine")
    }
    assert seen == {
        "dee": {childs},  # the lead sees every child, and no personal part
        "priya": set(),
        "sam": {personal, childs},
        "tom": {personal, childs},
        "joan": {personal, childs},  # Sam's manager, and owner of one
        "lorraine": set(),
    }
    with pytest.raises(NotFoundError):
        club.seat(club.dee).do(actions.done, personal)
    with pytest.raises(NotFoundError):
        club.seat(club.priya).do(actions.done, childs)
    with pytest.raises(NotAllowedError, match="follow-up"):
        club.seat(club.joan).do(actions.done, personal)
    club.seat(club.dee).do(actions.done, childs)
    with pytest.raises(NotFoundError):
        club.seat(club.priya).do(actions.add, form(club, case_id=case_id))
    with pytest.raises(NotFoundError):
        sam.do(actions.add, form(club, pair_id=club.dee_priya))


def test_the_list_tells_how_late_and_ends_with_what_was_closed(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    case_id = open_case(club, weeks_ago=1)
    late = dee.do(actions.add, form(club, case_id=case_id)).value
    soon = dee.do(actions.add, form(club, due_on=club.today + timedelta(days=36))).value
    fine = dee.do(actions.add, form(club, due_on=club.today + timedelta(days=60))).value
    done = dee.do(actions.add, form(club)).value
    dee.do(actions.done, done)
    clock.move(days=35)
    rows = dee.read(actions.listing, club.today - timedelta(days=40))
    assert [(row.action.id, row.lateness, row.days) for row in rows] == [
        (late, Lateness.LATE, 28),
        (soon, Lateness.SOON, -1),
        (fine, Lateness.FINE, -25),
        (done, Lateness.FINE, -7),
    ]
    assert (rows[0].case_label, rows[1].case_label, rows[0].owner_name) == (("K.T.", "RJ-001"), None, "Priya Nair")
    assert [row.action.id for row in dee.read(actions.listing, club.today)] == [late, soon, fine]


def test_quick_dates() -> None:
    day = date(2026, 12, 30)
    assert actions.quick_dates(day, date(2027, 1, 7)) == {
        "tomorrow": date(2026, 12, 31),
        "one-week": date(2027, 1, 6),
        "next-session": date(2027, 1, 7),
    }
    assert set(actions.quick_dates(day, None)) == set(actions.quick_dates(day, day)) == {"tomorrow", "one-week"}

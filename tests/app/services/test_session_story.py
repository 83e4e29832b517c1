"""A whole evening, and the next one: planned, prepared, written, decided, finished, answered, carried on."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from app.domain.action import ActionState
from app.domain.audit import Act
from app.domain.discussion import Authority, Better, DecisionKind
from app.domain.errors import AlreadyFinishedError, NotFoundError
from app.domain.session import AcknowledgementWay, Function, ItemKind, ItemState, SessionState
from app.services import actions, agendas, cases, decisions, discussions, sessions, today
from app.services.actions import ActionForm
from app.services.decisions import DecisionForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import CONTENT, item_for, items, open_case, plan, set_up


def test_an_evening_and_the_next(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    case_id = open_case(club, weeks_ago=7)  # never discussed in seven weeks: drifting
    session_id = plan(club)
    priya.do(agendas.add_item, session_id, "Late collections: what is our line?", Function.MEDIATION)
    refresher = priya.do(agendas.add_item, session_id, "Refresher training", Function.DEVELOPMENT).value
    priya.do(agendas.prepared, session_id, True, True)

    view = dee.read(sessions.workspace, session_id)
    assert [one.item.topic or one.reference or one.item.title for one in view.items][:5] == [
        "wellbeing",
        "actions",
        "RJ-001",
        "Late collections: what is our line?",
        "Refresher training",
    ]
    assert (view.may_write, view.is_read_only, view.agreement_missing, view.agreement_version) == (
        True,
        False,
        False,
        1,
    )
    assert view.items[2].drift[0].figure == 7
    assert view.items[3].proposed_by_name == "Priya Nair"
    assert view.preparations[0].person_id == club.priya
    assert not priya.read(sessions.workspace, session_id).may_write

    dee.do(sessions.start, session_id)
    case_item, wellbeing = item_for(club, session_id, case_id), item_for(club, session_id, topic="wellbeing")
    dee.do(sessions.save_personal_draft, session_id, wellbeing.id, "Tired, and glad of the summer.")
    dee.do(sessions.save_child_draft, session_id, case_item.id, CONTENT)
    dee.do(sessions.save_personal_draft, session_id, case_item.id, "RJ-001 stays with me on the drive home.")
    dee.do(
        decisions.record,
        session_id,
        case_item.id,
        DecisionForm(
            "Offer early help this week.",
            "Put together it is a pattern.",
            effect_on_child="Collected on time.",
            authority=Authority.IN_ROLE,
        ),
    )
    action_id = dee.do(
        actions.add,
        ActionForm(
            club.dee_priya,
            "Call K.T.’s mum together",
            club.priya,
            club.today + timedelta(days=1),
            session_id=session_id,
            item_id=case_item.id,
            case_id=case_id,
        ),
    ).value
    finishing = dee.read(sessions.finish_view, session_id)
    assert [one.item.id for one in finishing.covered] == [wellbeing.id, case_item.id]
    assert refresher in [one.item.id for one in finishing.left]
    assert finishing.functions == {Function.SUPPORT, Function.MANAGEMENT, Function.REFLECTION}
    assert (finishing.decisions, finishing.actions) == (1, 1)
    assert finishing.next_due_on == club.today + timedelta(weeks=6)

    clock.move(minutes=50)
    done = dee.do(
        sessions.finish,
        session_id,
        FinishForm(
            better={case_id: Better.NO},
            next_on=club.today + timedelta(weeks=6),
            next_at=time(18, 30),
            carry_items=frozenset({refresher}),
        ),
    )
    assert done.changes.cases == {case_id}
    session = dee.read(lambda work: work.sessions.get(session_id))
    assert (session.state, session.finished_by) == (SessionState.FINISHED, club.dee)
    (discussion,) = dee.read(lambda work: work.discussions.of_case(case_id))
    assert discussion.content == replace(CONTENT, better=Better.NO)
    assert (discussion.held_on, discussion.supervisor, discussion.practitioner) == (club.today, club.dee, club.priya)
    part = dee.read(lambda work: work.personal.of_session(session_id))
    assert part is not None
    assert {note.text for note in part.notes} == {
        "Tired, and glad of the summer.",
        "RJ-001 stays with me on the drive home.",
    }
    assert dee.read(lambda work: work.personal.readers_of(session_id)) == {club.dee}  # Priya holds no key yet
    assert dee.read(lambda work: work.drafts.of_session(session_id, club.dee)) == ((), ())
    assert {item.id for item in items(club, session_id) if item.state is ItemState.COVERED} == {
        wellbeing.id,
        case_item.id,
    }

    record = dee.read(sessions.handover, session_id)
    assert [one.note for one in record.items] == [
        "Tired, and glad of the summer.",
        "RJ-001 stays with me on the drive home.",
    ]
    assert record.may_answer
    assert record.items[1].discussion == discussion
    assert [line.session_id for line in dee.read(today.today).to_acknowledge] == [session_id]
    dee.do(sessions.acknowledge, session_id, AcknowledgementWay.ON_THIS_COMPUTER, True, "That is how it was.")
    after = dee.read(sessions.workspace, session_id)
    assert (after.session.state, after.comment) == (SessionState.ACKNOWLEDGED, "That is how it was.")
    assert after.is_read_only
    assert dee.read(today.today).to_acknowledge == ()
    with pytest.raises(AlreadyFinishedError):
        dee.do(sessions.acknowledge, session_id, AcknowledgementWay.ON_PAPER, False, "Changed.")

    second = done.value
    assert second is not None
    clock.move(weeks=6)
    following = dee.read(sessions.workspace, second)
    assert "Refresher training" in [one.item.title for one in following.items]
    earlier = next(one for one in following.items if one.item.kind is ItemKind.ACTIONS).earlier_actions
    assert [(one.action.id, one.days_late) for one in earlier] == [(action_id, 41)]
    dee.do(sessions.start, second)
    context = dee.read(sessions.case_context, second, case_id)
    assert context.last_decision is not None
    assert (context.initials, context.age, context.last_decision.what) == ("K.T.", 11, "Offer early help this week.")
    dee.do(actions.carry_on, action_id, "She was upset, I didn’t want to push.", club.today + timedelta(days=7), second)
    (looked,) = dee.read(sessions.case_context, second, case_id).earlier_actions
    assert (looked.is_looked_at, len(looked.action.carried)) == (True, 1)
    dee.do(actions.done, action_id, "Mum came in.")
    dee.do(actions.reopen, action_id)
    assert dee.read(lambda work: work.actions.get(action_id)).state is ActionState.OPEN


def test_finished_words_never_change_but_grow(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    case_id = open_case(club, weeks_ago=5)
    session_id = plan(club)
    dee.do(sessions.start, session_id)
    item = item_for(club, session_id, case_id)
    dee.do(sessions.save_child_draft, session_id, item.id, CONTENT)
    decision_id = dee.do(
        decisions.record,
        session_id,
        item.id,
        DecisionForm("Wait and see.", "Nothing new.", DecisionKind.NO_CHANGE, authority=Authority.ADVISED),
    ).value
    dee.do(sessions.finish, session_id, FinishForm())
    (discussion,) = dee.read(lambda work: work.discussions.of_case(case_id))
    dee.do(sessions.add_to_record, discussion.id, "School rang the next morning.")
    dee.do(sessions.correct, discussion.id, "40 minutes", "45 minutes", "The log says 45.")
    view = dee.read(discussions.view, discussion.id)
    assert view.discussion == discussion
    added, corrected = view.additions[discussion.id]
    assert (added.text, corrected.struck, corrected.reason) == (
        "School rang the next morning.",
        "40 minutes",
        "The log says 45.",
    )
    for change in (
        lambda work: sessions.save_child_draft(work, session_id, item.id, CONTENT),
        lambda work: sessions.save_personal_draft(work, session_id, item.id, "late"),
        lambda work: sessions.save_composer(work, session_id, item.id, "action", {"what": "x"}),
        lambda work: agendas.add_item(work, session_id, "More", Function.SUPPORT),
        lambda work: agendas.remove_item(work, item.id),
        lambda work: agendas.mark(work, item.id, ItemState.OPEN),
        lambda work: decisions.change(work, decision_id, DecisionForm("a", "b", authority=Authority.IN_ROLE)),
        lambda work: decisions.remove(work, decision_id),
        lambda work: sessions.move(work, session_id, work.today, time(9), "no"),
        lambda work: sessions.cancel(work, session_id, "no"),
        lambda work: sessions.start(work, session_id),
        lambda work: sessions.finish(work, session_id, FinishForm()),
    ):
        with pytest.raises(AlreadyFinishedError):
            dee.do(change)
    dee.do(decisions.endorse, decision_id)
    assert dee.read(lambda work: work.decisions.get(decision_id)).endorsed_by == club.dee
    with pytest.raises(AlreadyFinishedError):
        dee.do(decisions.endorse, decision_id)
    kinds = [entry.kind.value for entry in dee.read(cases.view, case_id).chronology]
    assert sorted(kinds) == ["addition", "addition", "decision", "discussion", "opened"]
    trail = open_vault.vault.db.execute("SELECT act, kind FROM audit").fetchall()
    assert (Act.FINISHED.value, "session") in trail
    assert (Act.ADDED_TO.value, "addition") in trail
    assert (Act.ENDORSED.value, "decision") in trail


def test_each_half_answers_for_itself(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=5)
    dee = club.seat(club.dee)
    session_id = plan(club)
    with pytest.raises(NotFoundError):
        club.seat(club.lorraine).read(sessions.workspace, session_id)
    assert case_id in [item.case_id for item in items(club, session_id)]
    assert dee.read(sessions.listing, "coming")[0].session.id == session_id
    assert club.seat(club.lorraine).read(sessions.listing, "coming") == ()

"""Decisions with their reasons, approval, and the way back while the session is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest

from app.domain.discussion import Authority, DecisionKind
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.session import SessionKind
from app.services import ad_hoc, decisions, discussions, holders, sessions, today
from app.services.ad_hoc import AdHocForm
from app.services.decisions import DecisionForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import CONTENT, SmallClub, discuss, item_for, open_case, plan, set_up

SAMS = "saddle ember violin glacier acorn"


def evening(opened: OpenVault) -> tuple[SmallClub, Any, Any]:
    """Return a club, a session of Sam and Tom, and the item of Tom's child on it."""
    club = set_up(opened)
    holders.add_holder(opened, club.sam, "Sam Whitlock", SAMS)
    case_id = open_case(club, "Ola Vance", weeks_ago=5, lead=club.tom, supervisor=club.sam)
    session_id = plan(club, pair=club.sam_tom, by=club.sam)
    return club, session_id, item_for(club, session_id, case_id)


def test_what_and_why_are_required_for_every_kind(open_vault: OpenVault) -> None:
    club, session_id, item = evening(open_vault)
    sam = club.seat(club.sam)
    for kind in DecisionKind:
        with pytest.raises(FormError) as caught:
            sam.do(
                decisions.record,
                session_id,
                item.id,
                DecisionForm(" ", "", kind, review_on=club.today - timedelta(days=1), authority=Authority.IN_ROLE),
            )
        assert [error.field for error in caught.value.errors] == ["what", "why", "review_on"]
    with pytest.raises(FormError, match="authority"):  # nobody's answer is taken for granted
        sam.do(decisions.record, session_id, item.id, DecisionForm("Wait.", "Calm."))
    with pytest.raises(InputError, match="item_id: not-a-child"):
        sam.do(
            decisions.record,
            session_id,
            item_for(club, session_id, topic="wellbeing").id,
            DecisionForm("a", "b", authority=Authority.IN_ROLE),
        )
    with pytest.raises(NotAllowedError, match="record"):
        club.seat(club.tom).do(
            decisions.record, session_id, item.id, DecisionForm("a", "b", authority=Authority.IN_ROLE)
        )


def test_a_decision_changes_goes_and_comes_back_while_the_session_is_open(open_vault: OpenVault, clock: Clock) -> None:
    club, session_id, item = evening(open_vault)
    sam = club.seat(club.sam)
    decision_id = sam.do(
        decisions.record,
        session_id,
        item.id,
        DecisionForm("Wait.", "Calm.", DecisionKind.NO_CHANGE, authority=Authority.IN_ROLE),
    ).value
    first = open_vault.read(lambda work: work.decisions.get(decision_id))
    clock.move(minutes=5)
    sam.do(
        decisions.change,
        decision_id,
        DecisionForm("Refer.", "A bruise.", authority=Authority.REFERRED, decided_by=club.tom, is_endorsed=True),
    )
    changed = open_vault.read(lambda work: work.decisions.get(decision_id))
    assert (changed.what, changed.decided_by, changed.decided_at, changed.endorsed_by) == (
        "Refer.",
        club.tom,
        first.decided_at,
        club.sam,
    )
    sam.do(
        decisions.change,
        decision_id,
        DecisionForm("Refer!", "A bruise.", is_endorsed=True, authority=Authority.IN_ROLE),
    )
    again = open_vault.read(lambda work: work.decisions.get(decision_id))
    assert again.endorsed_at == changed.endorsed_at
    removed = sam.do(decisions.remove, decision_id).value
    assert sam.read(sessions.workspace, session_id).items[2].decisions == ()
    sam.do(decisions.restore, removed)
    assert sam.read(sessions.workspace, session_id).items[2].decisions == (again,)
    kept = open_vault.vault.db.execute("SELECT body FROM revision WHERE record_kind = 'decision'").fetchall()
    assert len(kept) == 2  # each state that was replaced


def test_who_may_approve(open_vault: OpenVault) -> None:
    club, session_id, item = evening(open_vault)
    sam = club.seat(club.sam)
    decision_id = sam.do(
        decisions.record, session_id, item.id, DecisionForm("Refer.", "A bruise.", authority=Authority.IN_ROLE)
    ).value
    with pytest.raises(NotAllowedError, match="endorse"):
        club.seat(club.tom).do(decisions.endorse, decision_id)
    with pytest.raises(NotFoundError):
        club.seat(club.priya).do(decisions.endorse, decision_id)
    club.seat(club.dee).do(decisions.endorse, decision_id)  # the lead
    assert open_vault.read(lambda work: work.decisions.get(decision_id)).endorsed_by == club.dee


def test_who_may_add_to_a_record(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    holders.add_holder(open_vault, club.sam, "Sam Whitlock", SAMS)
    case_id = open_case(club, "Ola Vance", weeks_ago=5, lead=club.tom, supervisor=club.sam)
    sam = club.seat(club.sam)
    discuss(club, case_id, by=club.sam, pair=club.sam_tom)
    (record,) = open_vault.read(lambda work: work.discussions.of_case(case_id))
    for allowed in (club.sam, club.tom, club.dee):
        club.seat(allowed).do(discussions.add_to_record, record.id, "Seen.")
    with pytest.raises(NotAllowedError, match="add"):  # sees it as Sam's manager, and adds nothing
        club.seat(club.joan).do(discussions.add_to_record, record.id, "Seen.")
    for stranger in (club.priya, club.lorraine):
        with pytest.raises(NotFoundError):
            club.seat(stranger).do(discussions.add_to_record, record.id, "Seen.")
        with pytest.raises(NotFoundError):
            club.seat(stranger).read(discussions.view, record.id)
    for struck, text, reason, problem in (
        (" ", "x", "y", "struck: missing"),
        ("never written", "x", "y", "struck: not-in-record"),
        (CONTENT.analysis[:5], "x", " ", "reason: missing"),
    ):
        with pytest.raises(InputError, match=problem):
            sam.do(discussions.correct, record.id, struck, text, reason)
    with pytest.raises(InputError, match="text: missing"):
        sam.do(discussions.add_to_record, record.id, "\n")
    sam.do(discussions.correct, record.id, CONTENT.analysis[:5], "", "A slip.")  # only struck


def test_who_reads_the_childs_file_reads_nothing_of_the_pairs_session(open_vault: OpenVault) -> None:
    """Why it was moved, where it was and what interrupted it belong to the two (practice.md c1)."""
    club, session_id, item = evening(open_vault)
    sam = club.seat(club.sam)
    sam.do(sessions.move, session_id, club.today + timedelta(days=1), time(19), "PAIRSOWN: Tom was too upset")
    sam.do(sessions.move, session_id, club.today, time(17), "PAIRSOWN: better today")
    sam.do(lambda work: work.sessions.save(replace(work.sessions.get(session_id), place="PAIRSOWN: at the pub")))
    sam.do(sessions.start, session_id)
    sam.do(sessions.save_child_draft, session_id, item.id, CONTENT)
    sam.do(sessions.finish, session_id, FinishForm(interruptions="PAIRSOWN: he had to go out"))
    (record,) = open_vault.read(lambda work: work.discussions.of_session(session_id))
    for reader in (club.dee, club.tom, club.joan):  # the lead, the child's practitioner, the supervisor's manager
        view = club.seat(reader).read(discussions.view, record.id)
        assert view.discussion == record
        assert "PAIRSOWN" not in repr(view)
        assert view.session_kind is SessionKind.ONE_TO_ONE


def test_an_open_decision_is_changed_where_it_is(open_vault: OpenVault) -> None:
    club, session_id, item = evening(open_vault)
    sam = club.seat(club.sam)
    decision_id = sam.do(
        decisions.record, session_id, item.id, DecisionForm("Refer.", "A bruise.", authority=Authority.IN_ROLE)
    ).value
    with pytest.raises(NotAllowedError, match="not-finished"):
        sam.do(discussions.add_to_record, decision_id, "More.")
    sam.do(sessions.finish, session_id, FinishForm(blank_reasons={item.case_id: "Report first."}))
    sam.do(discussions.correct, decision_id, "Refer", "Referred", "Done already.")
    (record,) = open_vault.read(lambda work: work.discussions.of_session(session_id))
    view = sam.read(discussions.view, record.id)
    assert [made.text for made in view.additions[decision_id]] == ["Referred"]
    assert (view.decisions[0].what, view.may_add) == ("Refer.", True)


def test_a_judgement_of_somebody_else_waits_for_who_signs_the_file(open_vault: OpenVault) -> None:
    club, session_id, item = evening(open_vault)
    sam, tom = club.seat(club.sam), club.seat(club.tom)
    case_id = item.case_id
    note = AdHocForm(
        pair_id=club.sam_tom,
        case_id=case_id,
        asked="x",
        decision=DecisionForm("Wait.", "Nothing new.", authority=Authority.IN_ROLE),
    )
    tom.do(ad_hoc.record, note)  # the person supervised wrote it down
    sam.do(
        decisions.record, session_id, item.id, DecisionForm("Ring the school.", "To hear.", authority=Authority.IN_ROLE)
    )  # still being written
    (waiting,) = sam.read(today.today).to_approve
    assert (waiting.what, waiting.decided_by, waiting.case_id) == ("Wait.", "Tom Ashby", case_id)
    for other in (club.tom, club.dee, club.lorraine):  # nor the lead: whoever supervises the child's case is asked
        assert club.seat(other).read(today.today).to_approve == ()
    sam.do(decisions.endorse, waiting.decision_id)
    assert sam.read(today.today).to_approve == ()

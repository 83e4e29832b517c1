"""An undo hands a record back to the services: it brings back what is gone, and opens and overwrites nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.agreement import AgreementState, SignatureWay
from app.domain.discussion import Authority
from app.domain.errors import NotAllowedError, NotFoundError, StaleError
from app.domain.ids import PersonId
from app.services import actions, agendas, agreements, decisions, sessions
from app.services.actions import ActionForm
from app.services.decisions import DecisionForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import Seat, SmallClub, item_for, open_case, plan, set_up

FORM = DecisionForm(what="Offer early help", why="The pattern is clear", authority=Authority.IN_ROLE)


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def action_of(club: SmallClub, seat: Seat, owner: PersonId, what: str = "Ring Mum") -> ActionForm:
    pair = club.sam_tom if owner == club.tom else club.dee_priya
    return ActionForm(pair_id=pair, what=what, owner=owner, due_on=club.today + timedelta(days=2))


def test_an_action_of_another_pair_is_not_overwritten_by_an_undo(club: SmallClub) -> None:
    dee, sam = club.seat(club.dee), club.seat(club.sam)
    theirs = dee.do(actions.add, action_of(club, dee, club.priya)).value
    forged = replace(club.opened.read(lambda work: work.actions.get(theirs)), pair_id=club.sam_tom, what="Nothing")
    with pytest.raises(StaleError):
        sam.do(actions.restore, forged)
    assert club.opened.read(lambda work: work.actions.get(theirs)).what == "Ring Mum"


def test_an_action_comes_back_about_no_child_that_may_not_be_seen(club: SmallClub) -> None:
    sam, kezia = club.seat(club.sam), open_case(club)
    mine = sam.do(actions.add, action_of(club, sam, club.tom)).value
    removed = sam.do(actions.remove, mine).value
    with pytest.raises(NotFoundError):
        sam.do(actions.restore, replace(removed, case_id=kezia))
    sam.do(actions.restore, removed)
    assert club.opened.read(lambda work: work.actions.get(mine)) == removed


def test_a_decision_comes_back_under_its_own_child_only(club: SmallClub) -> None:
    dee, kezia, alfie = club.seat(club.dee), open_case(club), open_case(club, "Alfie Stonewell")
    session = plan(club)
    dee.do(sessions.start, session)
    on_agenda = {one.case_id for one in club.opened.read(lambda work: work.agenda.of_session(session))}
    for child in {kezia, alfie} - on_agenda:
        dee.do(agendas.add_case, session, child)
    item = item_for(club, session, kezia)
    made = dee.do(decisions.record, session, item.id, FORM).value
    kept = club.opened.read(lambda work: work.decisions.get(made))
    with pytest.raises(StaleError):
        dee.do(decisions.restore, replace(kept, what="Do nothing"))
    removed = dee.do(decisions.remove, made).value
    with pytest.raises(NotFoundError):
        dee.do(decisions.restore, replace(removed, case_id=alfie))
    dee.do(decisions.restore, removed)
    assert club.opened.read(lambda work: work.decisions.get(made)) == removed


def test_a_signed_agreement_is_not_overwritten_by_an_undo(club: SmallClub) -> None:
    dee, sam = club.seat(club.dee), club.seat(club.sam)
    signed = club.opened.read(lambda work: work.agreements.of_pair(club.dee_priya))[0]
    draft = replace(signed, state=AgreementState.DRAFT, signatures=())
    for seat, forged in ((dee, draft), (dee, signed), (sam, replace(draft, pair_id=club.sam_tom))):
        with pytest.raises(StaleError):
            seat.do(agreements.restore_draft, forged)
    assert club.opened.read(lambda work: work.agreements.get(signed.id)) == signed


def test_a_deleted_draft_comes_back_unless_another_was_begun(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    made = dee.do(agreements.begin, club.dee_priya).value
    removed = dee.do(agreements.delete_draft, made).value
    dee.do(agreements.restore_draft, removed)
    dee.do(agreements.delete_draft, made)
    dee.do(agreements.begin, club.dee_priya)
    with pytest.raises(StaleError):
        dee.do(agreements.restore_draft, removed)


def test_only_one_of_the_two_records_a_signature_given_here(club: SmallClub) -> None:
    made = club.seat(club.sam).do(agreements.begin, club.sam_tom).value
    here, paper = SignatureWay.ON_THIS_COMPUTER, SignatureWay.ON_PAPER
    with pytest.raises(NotAllowedError):
        club.seat(club.dee).do(agreements.sign, made, club.tom, here, club.today)
    club.seat(club.dee).do(agreements.sign, made, club.tom, paper, club.today)
    club.seat(club.sam).do(agreements.sign, made, club.sam, here, club.today)
    assert club.opened.read(lambda work: work.agreements.get(made)).state is AgreementState.SIGNED

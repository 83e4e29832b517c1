"""An action that comes from a case review says which, on the child's file and in its documents (S2-63)."""

from __future__ import annotations

from datetime import timedelta

from app.domain.exports import DocumentKind
from app.services import actions, agendas, exporting, sessions
from app.services.actions import ActionForm
from app.services.exporting import ExportRequest
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import CONTENT, item_for, items, open_case, plan, set_up

REVIEW = "Review of the late collections, March 2026"


def test_an_action_says_which_review_it_comes_from(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, case_id = club.seat(club.dee), open_case(club)
    session = plan(club)
    dee.do(sessions.start, session)
    if all(item.case_id != case_id for item in items(club, session)):
        dee.do(agendas.add_case, session, case_id)
    item = item_for(club, session, case_id)
    dee.do(sessions.save_child_draft, session, item.id, CONTENT)
    due = club.today + timedelta(days=7)
    form = ActionForm(
        club.dee_priya, "Two adults at the gate", club.priya, due, session, item.id, case_id=case_id, review=REVIEW
    )
    dee.do(actions.add, form)
    dee.do(sessions.finish, session, FinishForm())
    (row,) = [one for one in dee.read(actions.listing) if one.action.case_id == case_id]
    assert row.action.review == REVIEW
    for kind in (DocumentKind.CASE_RECORD, DocumentKind.CASE_CHRONOLOGY):
        drawn = exporting.draw(dee.read(exporting.gather, ExportRequest(kind, case_id)))
        assert f"From a case review: {REVIEW}" in " ".join(drawn.text.split())

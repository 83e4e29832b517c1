"""The preparation form on paper: what comes from before, what is on the agenda, room, and no child's name."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.audit import Act
from app.domain.errors import NotAllowedError, NotFoundError
from app.domain.session import Function
from app.services import actions, agendas, audit_trail, preparing_on_paper
from app.services.actions import ActionForm
from app.services.audit_trail import TrailFilter
from app.services.vaults import OpenVault
from tests.app.services.small_club import SmallClub, open_case, plan, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def test_it_has_actions_and_agenda_with_prompts_and_children_by_number_only(club: SmallClub) -> None:
    case_id = open_case(club, weeks_ago=1)
    dee = club.seat(club.dee)
    pair = club.opened.read(lambda work: work.pairs.all())[0].id
    due = club.today + timedelta(days=3)
    for what, case in (("Ring Kezia Tarn’s mum", case_id), ("Order first aid kit", None)):
        dee.do(actions.add, ActionForm(pair, what, club.priya, due, case_id=case, measure="Done"))
    session_id = plan(club)
    for title, case in (("First aid course", None), ("What Kezia Tarn said", None), ("", case_id)):
        dee.do(agendas.add_item, session_id, title, Function.SUPPORT, case)
    made = dee.read(preparing_on_paper.paper, session_id)
    reference = club.opened.read(lambda work: work.cases.get(case_id)).reference
    assert {one.what for one in made.extract.actions} == {f"An action about {reference}", "Order first aid kit"}
    titles = [one.title for one in made.extract.items]
    assert "First aid course" in titles
    assert titles.count(reference) == 1
    (child,) = [one for one in made.extract.items if one.title == reference]
    assert child.prompts[0] == "What did you see or hear yourself?"
    pages = preparing_on_paper.draw(made)
    assert pages.pages >= 1
    assert not any(name in repr(made.extract) for name in ("Kezia", "Tarn"))


def test_it_is_noted_as_printed_and_is_for_the_two_only(club: SmallClub) -> None:
    session_id = plan(club)
    priya = club.seat(club.priya)
    priya.do(preparing_on_paper.note_printed, session_id)
    newest = club.seat(club.dee).read(audit_trail.page, TrailFilter())[0]
    assert (newest.act, newest.kind) == (Act.PRINTED, "preparation-paper")
    for other in (club.sam, club.tom):
        with pytest.raises((NotFoundError, NotAllowedError)):
            club.seat(other).read(preparing_on_paper.paper, session_id)

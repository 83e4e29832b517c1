"""What somebody calls an item of their own on an agenda is for those who read their notes, not for who plans it."""

from __future__ import annotations

import pytest

from app.domain.exports import DocumentKind
from app.domain.session import Function
from app.services import agendas, exporting, sessions
from app.services.exporting import ExportRequest
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.small_club import SmallClub, plan, set_up

WORDS = "My drinking"


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def test_the_lead_plans_for_others_without_reading_their_items(club: SmallClub) -> None:
    session = plan(club, by=club.sam, pair=club.sam_tom)
    club.seat(club.tom).do(agendas.add_item, session, WORDS, Function.SUPPORT)
    kept = club.seat(club.tom).do(agendas.add_item, session, "Something else", Function.SUPPORT).value
    club.seat(club.tom).do(agendas.remove_item, kept)
    for two in (club.sam, club.tom):
        assert WORDS in repr(club.seat(two).read(sessions.workspace, session))
        assert WORDS in repr(club.seat(two).read(exporting.gather, ExportRequest(DocumentKind.AGENDA, session)))
    lead = club.seat(club.dee)
    view = lead.read(sessions.workspace, session)
    assert view.may_plan
    assert any(one.item.proposed_by == club.tom for one in view.items)
    for shown in (view, lead.read(exporting.gather, ExportRequest(DocumentKind.AGENDA, session))):
        assert WORDS not in repr(shown)
        assert "Something else" not in repr(shown)

    def finished(work: Work) -> None:
        work.sessions.save(work.sessions.get(session).finished(club.sam, work.now, interruptions="", next_on=None))

    club.opened.do(finished)
    assert WORDS not in repr(lead.read(sessions.workspace, session))
    assert WORDS not in repr(lead.read(sessions.handover, session))


def test_an_item_the_lead_put_there_is_theirs_to_read(club: SmallClub) -> None:
    session = plan(club, by=club.sam, pair=club.sam_tom)
    club.seat(club.dee).do(agendas.add_item, session, "The new policy", Function.MANAGEMENT)
    assert "The new policy" in repr(club.seat(club.dee).read(sessions.workspace, session))

"""What comes next for somebody who begins: one thing after another, and nothing any more once a session was held."""

from __future__ import annotations

from app.services import sessions
from app.services.first_steps import FirstStep, FirstSteps, first_steps
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import plan, set_up


def next_of(steps: FirstSteps | None) -> FirstStep:
    assert steps is not None
    return steps.next


def test_somebody_then_a_session_then_holding_it_then_nothing(open_vault: OpenVault) -> None:
    assert next_of(open_vault.read(first_steps)) is FirstStep.PERSON
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    found = dee.read(first_steps)
    assert found is not None
    assert (found.next, found.pair) == (FirstStep.SESSION, club.dee_priya)
    session = plan(club)
    assert next_of(dee.read(first_steps)) is FirstStep.HOLD
    dee.do(sessions.start, session)
    assert next_of(dee.read(first_steps)) is FirstStep.HOLD
    dee.do(sessions.finish, session, FinishForm())
    assert dee.read(first_steps) is None


def test_sessions_of_others_are_no_steps_of_mine(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    plan(club)
    assert next_of(club.seat(club.sam).read(first_steps)) is FirstStep.SESSION
    for nobody in (club.priya, club.tom, club.lorraine):
        assert club.seat(nobody).read(first_steps) is None

"""What comes next for somebody who begins: one thing after another, and nothing any more once a session was held."""

from __future__ import annotations

import pytest

from app.domain.ids import PairId
from app.domain.session import Session
from app.services import sessions
from app.services.first_steps import FirstStep, FirstSteps, first_steps
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from storage.repositories.sessions import SessionRepository
from tests.app.services.small_club import add_pair, plan, set_up


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


def test_once_a_session_was_held_no_other_pair_is_looked_at(
    open_vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    open_vault.do(lambda work: add_pair(work, club.dee, club.joan))  # after the pair with Priya
    session = plan(club)
    dee.do(sessions.start, session)
    dee.do(sessions.finish, session, FinishForm())
    asked: list[PairId] = []

    def noting(store: SessionRepository, pair_id: PairId) -> tuple[Session, ...]:
        asked.append(pair_id)
        return of_pair(store, pair_id)

    of_pair = SessionRepository.of_pair
    monkeypatch.setattr(SessionRepository, "of_pair", noting)
    assert dee.read(first_steps) is None
    assert asked == [club.dee_priya]

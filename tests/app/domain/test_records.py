"""A finished record never changes, and each change of state asks for what the practice asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from uuid import UUID

import pytest

from app.domain.action import Action, ActionState, CarriedOver, Letter
from app.domain.agreement import Agreement, AgreementSignature, AgreementState, SignatureWay
from app.domain.case import child_initials
from app.domain.errors import AlreadyFinishedError, InputError
from app.domain.ids import ActionId, AgreementId, DeviceId, PairId, PersonId, SessionId
from app.domain.people import initials_of, known_as_of
from app.domain.session import Acknowledgement, AcknowledgementWay, Function, Move, Session, SessionKind, SessionState
from app.domain.stamps import Stamp

NOW = datetime(2026, 11, 12, 18, 30, tzinfo=UTC)
DEE, PRIYA = PersonId(UUID(int=1)), PersonId(UUID(int=2))
MADE = Stamp(DEE, NOW, DeviceId(UUID(int=9)))


def a_session() -> Session:
    return Session(
        id=SessionId(UUID(int=3)),
        pair_id=PairId(UUID(int=4)),
        kind=SessionKind.ONE_TO_ONE,
        state=SessionState.PLANNED,
        planned_on=date(2026, 11, 12),
        planned_at=time(18, 30),
        length_min=60,
        place="Clubhouse office",
        agreement_id=None,
        started_at=None,
        ended_at=None,
        interruptions="",
        moves=(),
        next_on=None,
        finished_by=None,
        finished_at=None,
        acknowledgement=None,
        made=MADE,
    )


def an_action() -> Action:
    return Action(
        id=ActionId(UUID(int=5)),
        pair_id=PairId(UUID(int=4)),
        session_id=None,
        item_id=None,
        case_id=None,
        what="Speak to Mum about Saturday collections",
        owner=PRIYA,
        due_on=date(2026, 10, 15),
        measure="",
        obstacles="",
        difference="",
        function=Function.MANAGEMENT,
        state=ActionState.OPEN,
        closed_on=None,
        outcome="",
        carried=(),
        made=MADE,
    )


def carry(reason: str) -> CarriedOver:
    return CarriedOver(None, reason, date(2026, 10, 15), date(2026, 11, 15), MADE)


def test_a_finished_session_is_read_only() -> None:
    over = a_session().started(NOW).finished(DEE, NOW, interruptions="", next_on=None)
    assert over.state is SessionState.FINISHED
    with pytest.raises(AlreadyFinishedError):
        over.finished(DEE, NOW, interruptions="", next_on=None)
    with pytest.raises(AlreadyFinishedError):
        over.started(NOW)
    with pytest.raises(AlreadyFinishedError):
        over.moved(Move(over.planned_on, over.planned_at, None, None, "ill", MADE))


def test_a_session_moves_only_with_a_reason_and_the_move_is_kept() -> None:
    planned = a_session()
    with pytest.raises(InputError):
        planned.moved(Move(planned.planned_on, planned.planned_at, date(2026, 11, 19), time(18), " ", MADE))
    move = Move(planned.planned_on, planned.planned_at, date(2026, 11, 19), time(18), "Match moved", MADE)
    moved = planned.moved(move)
    assert (moved.planned_on, moved.planned_at, moved.moves) == (date(2026, 11, 19), time(18), (move,))
    cancelled = planned.moved(replace(move, to_on=None, to_at=None))
    assert cancelled.state is SessionState.CANCELLED


def test_the_supervisee_answers_once() -> None:
    over = a_session().finished(DEE, NOW, interruptions="", next_on=None)
    read = Acknowledgement(PRIYA, AcknowledgementWay.ON_THIS_COMPUTER, True, NOW)
    assert over.acknowledged(read).state is SessionState.ACKNOWLEDGED
    assert over.acknowledged(replace(read, is_agreed=False)).state is SessionState.NOT_AGREED
    with pytest.raises(AlreadyFinishedError):
        over.acknowledged(read).acknowledged(read)
    with pytest.raises(AlreadyFinishedError):
        a_session().acknowledged(read)


def test_carrying_over_needs_a_reason_and_is_counted() -> None:
    action = an_action()
    with pytest.raises(InputError):
        action.carried_over(carry("  "))
    twice = action.carried_over(carry("She was upset")).carried_over(carry("Away"))
    assert len(twice.carried) == 2
    assert twice.due_on == date(2026, 11, 15)


def test_a_closed_action_stays_closed_until_it_is_reopened() -> None:
    done = an_action().done(date(2026, 10, 30), "Spoke to Mum")
    with pytest.raises(AlreadyFinishedError):
        done.dropped(date(2026, 10, 31), "again")
    with pytest.raises(InputError):
        an_action().dropped(date(2026, 10, 31), "")
    assert done.reopened() == an_action()


def test_smart_letters_fill_as_the_fields_do() -> None:
    action = an_action()
    assert action.letters == {Letter.SPECIFIC, Letter.ACHIEVABLE, Letter.TIMED}
    full = replace(action, measure="Both Saturdays on time", obstacles="Nothing")
    assert full.letters == set(Letter)


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Kezia Tarn", "K.T."), ("Alfie Stone-Vale", "A.S.V."), ("Zoë", "Z."), ("", "?"), ("李 雷", "李.雷.")],
)
def test_a_child_s_initials(name: str, initials: str) -> None:
    assert child_initials(name) == initials


def test_an_adult_s_initials_and_short_name() -> None:
    assert initials_of("Priya Nair") == "PN"
    assert initials_of("Ana Maria da Silva") == "AMS"
    assert known_as_of("Priya Nair") == "Priya"


def an_agreement(draft: Agreement, *answers: tuple[PersonId, SignatureWay]) -> Agreement:
    for person, way in answers:
        draft = draft.signed(AgreementSignature(person, way, date(2026, 11, 12), ""), frozenset({DEE, PRIYA}))
    return draft


def test_an_agreement_is_signed_when_both_have_and_nobody_declined() -> None:
    here, declined = SignatureWay.ON_THIS_COMPUTER, SignatureWay.DECLINED
    draft = Agreement(
        id=AgreementId(UUID(int=6)),
        pair_id=PairId(UUID(int=4)),
        version=1,
        state=AgreementState.DRAFT,
        terms=None,  # type: ignore[arg-type]  # the terms play no part in signing
        written=frozenset(),
        starts_on=date(2026, 11, 12),
        review_on=date(2027, 11, 12),
        signatures=(),
        supersedes=None,
        made=MADE,
    )
    assert an_agreement(draft, (DEE, here)).state is AgreementState.DRAFT
    assert an_agreement(draft, (DEE, here), (PRIYA, declined)).state is AgreementState.DRAFT
    assert an_agreement(draft, (DEE, here), (PRIYA, declined), (PRIYA, here)).state is AgreementState.SIGNED
    with pytest.raises(AlreadyFinishedError):
        an_agreement(draft, (DEE, here), (PRIYA, here), (PRIYA, here))

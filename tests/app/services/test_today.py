"""Today as each of them sees it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.domain.agreement import AgreementState
from app.domain.drift import Lateness
from app.domain.ids import AgreementId, PairId
from app.domain.people import SupervisionPair
from app.domain.session import Function
from app.services import actions, agendas, holders, people, sessions, today
from app.services.actions import ActionForm
from app.services.leavers import Leaver
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from app.services.work import Work
from storage.repositories.table import Store
from tests.app.services.conftest import Clock
from tests.app.services.small_club import add_pair, discuss, item_for, open_case, plan, set_up


def checked(opened: OpenVault) -> None:
    """Have every number checked today."""

    def check(work: Work) -> None:
        for contact in work.contacts.all():
            work.contacts.save(replace(contact, checked_on=work.today))

    opened.do(check)


def test_a_new_club_is_asked_for_the_sheet_a_second_key_and_the_numbers_only(open_vault: OpenVault) -> None:
    view = open_vault.read(today.today)
    assert (view.needs_recovery_sheet, view.contacts_need_check, view.is_empty) == (True, True, False)
    assert view.needs_second_key
    checked(open_vault)
    assert not open_vault.read(today.today).contacts_need_check


@pytest.mark.parametrize(("days", "is_told"), [(-1, True), (0, True), (1, False)])
def test_a_lead_is_told_of_who_has_left_and_still_holds_a_key(open_vault: OpenVault, days: int, is_told: bool) -> None:
    club = set_up(open_vault)
    slot = holders.add_holder(open_vault, club.sam, "Sam Whitlock", "saddle ember violin glacier acorn")
    last = club.today + timedelta(days=days)
    club.seat(club.dee).do(people.leave, club.sam, last)
    told = club.seat(club.dee).read(today.today)
    assert told.left_with_key == ((Leaver(club.sam, "Sam Whitlock", last),) if is_told else ())
    assert not is_told or not told.is_empty
    assert club.seat(club.priya).read(today.today).left_with_key == ()  # she could not take it away
    holders.remove_holder(open_vault, slot)
    assert club.seat(club.dee).read(today.today).left_with_key == ()


def test_somebody_with_nothing_to_do_sees_nothing(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    open_case(club, weeks_ago=9)
    found = club.seat(club.lorraine).read(today.today)
    assert {row.person_id for row in found.training} == {club.lorraine}  # nobody has noted any training of hers
    assert replace(found, training=()).is_empty


def test_the_next_session_with_its_counts(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    dee.do(actions.add, ActionForm(club.dee_priya, "Ring the school", club.dee, club.today + timedelta(days=1)))
    open_case(club, weeks_ago=5)
    plan(club, days=20)
    session_id = plan(club)
    priya.do(agendas.add_item, session_id, "Rota", Function.MANAGEMENT)
    coming = dee.read(today.today).next_session
    assert coming is not None
    assert (coming.session.id, coming.with_name, coming.with_title) == (
        session_id,
        "Priya Nair",
        "U12 girls lead coach",
    )
    assert (coming.cases, coming.items_from_supervisee, coming.earlier_actions) == (1, 1, 1)
    assert coming.items == len(agendas.standing_items()) + 2
    assert (coming.may_start, coming.is_supervisor, coming.agreement_missing) == (True, True, False)
    theirs = priya.read(today.today).next_session
    assert theirs is not None
    assert (theirs.with_known_as, theirs.may_start, theirs.session.id) == ("Dee", False, session_id)
    assert dee.read(today.today).sessions_today == 1


def test_drafts_stand_above_everything_until_they_are_finished(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    session_id = plan(club)
    assert dee.read(today.today).drafts == ()
    item = item_for(club, session_id, topic="wellbeing")
    dee.do(sessions.start, session_id)
    dee.do(sessions.save_personal_draft, session_id, item.id, "x")
    clock.move(days=6)
    (line,) = dee.read(today.today).drafts
    assert (line.session_id, line.with_name, line.held_on) == (session_id, "Priya Nair", date(2026, 11, 22))
    assert (line.record_lateness, line.record_due_on) == (Lateness.SOON, date(2026, 11, 27))
    assert dee.read(today.today).sessions_due == ()  # under way
    assert club.seat(club.priya).read(today.today).drafts == ()
    dee.do(sessions.finish, session_id, FinishForm())
    assert dee.read(today.today).drafts == ()


def test_actions_due_are_mine_late_first_and_within_a_fortnight(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee, sam = club.seat(club.dee), club.seat(club.sam)

    def add(what: str, days: int) -> None:
        dee.do(actions.add, ActionForm(club.dee_priya, what, club.priya, club.today + timedelta(days=days)))

    add("later", 60)
    add("soon", 40)
    add("late", 10)
    sam.do(actions.add, ActionForm(club.sam_tom, "Tom's own", club.tom, club.today + timedelta(days=3)))
    clock.move(days=30)
    view = dee.read(today.today)
    assert [row.action.what for row in view.actions_due] == ["late", "soon"]
    assert (view.late_actions, view.actions_due[0].days) == (1, 20)
    assert [row.action.what for row in club.seat(club.tom).read(today.today).actions_due] == ["Tom's own"]


def test_sessions_due_by_agreement_policy_and_newness(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)  # agreed: every six weeks; paired since January, never met
    dee = club.seat(club.dee)
    (line,) = dee.read(today.today).sessions_due
    assert (line.supervisee_name, line.due.every_weeks, line.due.lateness) == ("Priya Nair", 6, Lateness.LATE)
    assert line.due.due_on == date(2026, 2, 16)
    session_id = plan(club)
    assert dee.read(today.today).sessions_due == ()  # it is today
    dee.do(sessions.start, session_id)
    dee.do(sessions.finish, session_id, FinishForm())
    assert dee.read(today.today).sessions_due == ()
    clock.move(weeks=4)
    (line,) = dee.read(today.today).sessions_due
    assert (line.due.due_on, line.due.lateness, line.due.last_on) == (
        date(2027, 1, 3),
        Lateness.FINE,
        date(2026, 11, 22),
    )
    booked = dee.do(sessions.plan, club.dee_priya, club.today + timedelta(days=10), time(18)).value
    (line,) = dee.read(today.today).sessions_due
    assert line.due.booked == (booked, club.today + timedelta(days=10))
    clock.move(weeks=3)
    (line,) = dee.read(today.today).sessions_due
    assert line.due.lateness is Lateness.LATE


def test_a_pair_without_agreement_follows_the_policy_for_the_role(open_vault: OpenVault) -> None:
    club = set_up(open_vault, agreed=False)
    dee = club.seat(club.dee)
    (line,) = dee.read(today.today).sessions_due
    assert line.due.every_weeks == 17  # a coach
    assert dee.read(today.today).without_agreement == (club.dee_priya,)

    def appoint_anew(work: Work) -> None:
        (appointed,) = work.appointments.of(club.priya)
        work.appointments.save(replace(appointed, starts_on=work.today - timedelta(weeks=3)))

    open_vault.do(appoint_anew)
    (line,) = dee.read(today.today).sessions_due
    assert line.due.every_weeks == 2  # new in role


def test_a_cover_supervisor_is_asked_too_until_the_cover_ends(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    cover = SupervisionPair(
        PairId(UUID(int=9)),
        club.dee,
        club.tom,
        club.today,
        club.today + timedelta(weeks=20),
        True,
        open_vault.read(lambda work: work.stamp()),
    )
    open_vault.do(lambda work: work.pairs.save(cover))
    clock.move(weeks=17)
    dee = club.seat(club.dee)
    assert cover.id in [line.due.pair.id for line in dee.read(today.today).sessions_due]
    assert cover.id not in dee.read(today.today).without_agreement
    clock.move(weeks=4)
    assert cover.id not in [line.due.pair.id for line in dee.read(today.today).sessions_due]


def test_drifting_cases_worst_first_with_the_next_agenda(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    worse = open_case(club, weeks_ago=9)
    toms = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam, weeks_ago=6)
    open_case(club, "Jo Orme", weeks_ago=1)
    session_id = plan(club, days=3)
    lines = dee.read(today.today).drifting
    assert [line.case.id for line in lines] == [worse, toms]
    assert (lines[0].on_agenda_of, lines[0].on_agenda_on) == (session_id, club.today + timedelta(days=3))
    assert (lines[1].on_agenda_of, lines[1].standing.drift[0].figure) == (None, 6)
    assert [line.case.id for line in club.seat(club.tom).read(today.today).drifting] == [toms]
    assert [line.case.id for line in club.seat(club.priya).read(today.today).drifting] == [worse]


def test_records_wait_for_the_pairs_answer(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=1)
    session_id = discuss(club, case_id)
    clock.move(days=19)
    (line,) = club.seat(club.dee).read(today.today).to_acknowledge
    assert (line.session_id, line.finished_on, line.is_mine_to_answer) == (session_id, date(2026, 11, 22), False)
    assert line.answer_due_on == date(2026, 11, 27)
    (theirs,) = club.seat(club.priya).read(today.today).to_acknowledge
    assert theirs.is_mine_to_answer
    assert club.seat(club.sam).read(today.today).to_acknowledge == ()


def test_agreements_to_sign_and_to_review(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)  # review on 5 January 2027
    dee = club.seat(club.dee)
    assert dee.read(today.today).agreements_to_review == ()
    clock.move(days=14)
    (line,) = dee.read(today.today).agreements_to_review
    assert (line.supervisee_name, line.is_draft, line.lateness) == ("Priya Nair", False, Lateness.SOON)

    def begin_next(work: Work) -> None:
        current = work.agreements.current(club.dee_priya)
        assert current is not None
        work.agreements.save(
            replace(
                current, id=AgreementId(UUID(int=7)), version=2, state=AgreementState.DRAFT, review_on=date(2028, 1, 5)
            )
        )
        add_pair(work, work.me, club.joan)

    open_vault.do(begin_next)
    view = dee.read(today.today)
    assert [(line.is_draft, line.review_on) for line in view.agreements_to_review] == [(True, date(2028, 1, 5))]
    assert len(view.without_agreement) == 1


def test_nothing_is_read_twice_for_one_page(open_vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    club = set_up(open_vault)
    open_case(club, weeks_ago=9)
    plan(club, days=3)
    asked: Counter[tuple[object, ...]] = Counter()
    read = Store._rows

    def noting(store: Store[Any], clause: str, values: tuple[object, ...]) -> Any:
        states = [json.dumps(sorted(json.loads(one))) if one.startswith("[") else one for one in map(str, values)]
        asked[store._table.name, clause, *states] += 1  # in whatever order the states were named
        return read(store, clause, values)

    monkeypatch.setattr(Store, "_rows", noting)
    club.seat(club.dee).read(today.today)
    assert ("person", "ORDER BY t.id") in asked
    assert not [one for one, times in asked.items() if times > 1]

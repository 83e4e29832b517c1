"""Whatever two entries hold, taking them apart sets every row back, and what was told beforehand is what changed."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import time
from itertools import permutations

import pytest

from app.domain.action import Action, ActionState
from app.domain.errors import NotAllowedError, NotFoundError
from app.domain.group import Attendance, GroupNotes, GroupSession, Member
from app.domain.ids import ActionId, CaseId, CoverId, PersonId, SessionId
from app.domain.letting_in import Cover
from app.domain.people import Role
from app.domain.requests import RequestKind
from app.domain.searching import HitKind
from app.domain.session import Function, SessionKind, SessionState
from app.domain.training import Topic
from app.services import access, actions, doubles, earlier_notes, requests, same_person, searching, sessions, training
from app.services.actions import ActionForm
from app.services.requests import RequestForm
from app.services.searching import SearchAsk
from app.services.training import TrainingForm
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.small_club import add_pair, add_person, open_case, set_up
from tests.app.services.test_same_person import REASON, snapshot, together, two_entries


def entangled(work: Work, chance: random.Random) -> list[PersonId]:
    """Put a handful of people on file who supervise, manage, stand in for and are spoken of with one another."""
    names = [add_person(work, f"Person {number}", chance.choice(list(Role)), "") for number in range(7)]

    def two() -> tuple[PersonId, PersonId]:
        one, other = chance.sample(names, 2)
        return one, other

    for _ in range(4):
        add_pair(work, *two())
    for one in names:
        if chance.random() < 0.3:
            work.people.save(replace(work.people.get(one), left_on=work.today))
        for held in work.appointments.of(one):
            manager = chance.choice([None, *names])
            work.appointments.save(replace(held, line_manager=None if manager == one else manager))
    a_case = work.cases.all()[0]
    for number in range(3):
        lead, supervisor = two()
        case = replace(a_case, id=CaseId(work.ids.new()), reference=f"P{work.ids.new().hex}", lead=lead)
        work.cases.save(replace(case, supervisor=supervisor, closed_on=work.today if number == 0 else None))
        pair = chance.choice(work.pairs.all())
        closed = chance.choice([None, work.today])
        work.actions.save(
            Action(
                id=ActionId(work.ids.new()),
                pair_id=pair.id,
                session_id=None,
                item_id=None,
                case_id=None,
                what="Ring them.",
                owner=lead,
                due_on=work.today,
                measure="",
                obstacles="",
                difference="",
                function=Function.SUPPORT,
                state=ActionState.OPEN if closed is None else ActionState.DONE,
                closed_on=closed,
                outcome="",
                carried=(),
                made=work.stamp(),
            )
        )
        members = tuple(Member(one, Attendance.INVITED) for one in chance.sample(names, 2))
        state = chance.choice([SessionState.PLANNED, SessionState.DRAFT, SessionState.FINISHED])
        work.groups.save(
            GroupSession(
                id=SessionId(work.ids.new()),
                kind=SessionKind.GROUP,
                state=state,
                title=f"Group {number}",
                planned_on=work.today,
                planned_at=time(19),
                length_min=60,
                facilitator=supervisor,
                agreement_id=None,
                trigger=None,
                started_at=None,
                finished_at=work.now if state is SessionState.FINISHED else None,
                made=work.stamp(),
                place="",
                members=members,
                agenda=(),
                moves=(),
                notes=GroupNotes(),
            )
        )
    absent, stand_in = two()
    work.covers.save(Cover(CoverId(work.ids.new()), absent, stand_in, work.today, work.today, work.stamp()))
    course = TrainingForm(absent, Topic.ONLINE, "A course", work.today)
    training.add(work, course)
    return names


@pytest.mark.parametrize("seed", range(3))
def test_any_two_go_back_exactly_and_what_was_told_is_what_changed(open_vault: OpenVault, seed: int) -> None:
    club = set_up(open_vault)
    open_case(club)
    chance = random.Random(seed)
    names = open_vault.do(entangled, chance).value
    dee = club.seat(club.dee)

    def roles(work: Work) -> frozenset[Role]:
        return work.viewer.roles

    def sees() -> dict[PersonId, tuple[object, ...]]:
        return {
            one: (
                set(seat.read(access.pairs)),
                {case.id for case in seat.read(access.cases)},
                seat.read(lambda work: work.viewer.roles),
            )
            for one in names
            for seat in [club.seat(one)]
        }

    tried = 0
    for kept, former in chance.sample(list(permutations(names, 2)), 12):
        before, saw = snapshot(club), sees()
        shown = dee.read(same_person.compare, kept, former)
        assert snapshot(club) == before
        if shown.obstacle is not None:
            continue
        tried += 1
        merger = dee.do(same_person.put_together, kept, former, reason=REASON, told=shown.effects).value
        now = sees()
        assert {one for one in names if one != former and saw[one] != now[one]} <= {one.person for one in shown.effects}
        dee.do(same_person.take_apart, merger, "No.")
        assert snapshot(club) == before
    assert tried


def test_who_sat_there_opens_the_notes_from_before_and_taking_apart_closes_them(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee, before = club.seat(club.dee), snapshot(club)
    (held,) = [one.session.id for one in dee.read(sessions.listing, "past")]
    assert dee.read(earlier_notes.closed_to, club.priya) == ()
    merger = together(club, former)
    (closed,) = dee.read(earlier_notes.closed_to, club.priya)
    assert (closed.pair_id, closed.sessions) == (club.dee_priya, (held,))
    other_lead = open_vault.do(add_person, "Ada Fenn", Role.DEPUTY, "Deputy").value
    for who in (other_lead, club.priya, club.sam):  # the key at the keyboard is Dee's, the rules are asked all the same
        assert club.seat(who).read(earlier_notes.closed_to, club.priya) == ()
        with pytest.raises((NotAllowedError, NotFoundError)):
            club.seat(who).do(earlier_notes.open_to, club.priya, club.dee_priya)
    with pytest.raises(NotAllowedError):
        dee.do(earlier_notes.open_to, club.dee, club.dee_priya)
    assert dee.do(earlier_notes.open_to, club.priya, club.dee_priya).value == 1
    assert open_vault.read(lambda work: work.personal.named_of(held)) == {club.dee, former, club.priya}
    assert dee.read(earlier_notes.closed_to, club.priya) == ()
    dee.do(same_person.take_apart, merger, "No.")
    assert open_vault.read(lambda work: work.personal.named_of(held)) == {club.dee, former}
    after = snapshot(club)
    assert {table for table in before if before[table] != after[table]} <= {"person", "appointment"}  # Ada came


def test_two_who_look_alike_are_not_offered_again(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    assert dee.read(doubles.likely)
    with pytest.raises(NotAllowedError):
        club.seat(club.priya).do(same_person.are_two, club.priya, former)
    dee.do(same_person.are_two, club.priya, former)
    dee.do(same_person.are_two, former, club.priya)
    assert dee.read(doubles.likely) == ()
    assert open_vault.read(lambda work: work.person_mergers.all_in_force()) == {}
    together(club, former)  # somebody may know better


def test_a_copy_on_request_and_a_search_know_both_names(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)

    def said(work: Work) -> None:
        work.people.save(replace(work.people.get(former), email="old.address@example.org"))

    open_vault.do(said)
    together(club, former)
    form = RequestForm(RequestKind.OWN, "Priya", club.today, person_id=former)
    dee.do(requests.log, form)
    (row,) = dee.read(requests.listing)
    assert row.request.person_id == club.priya
    dee.do(searching.prepare)
    (hit,) = dee.read(searching.search, SearchAsk("cones", person=club.priya)).hits
    assert hit.kind is HitKind.DISCUSSION


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_of_three_entries_each_goes_back_in_either_order(open_vault: OpenVault, order: tuple[int, int]) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)

    def third(work: Work) -> PersonId:
        other = add_person(work, "P. A. Nair", Role.DEPUTY, "Deputy")
        work.people.save(replace(work.people.get(other), email="nair@example.org"))
        return other

    other = open_vault.do(third).value
    cases = [open_case(club, name, lead=lead) for name, lead in (("Rory Finch", former), ("Jonah Pell", other))]
    before = snapshot(club)
    mergers = [together(club, each) for each in (former, other)]
    assert open_vault.read(lambda work: work.person_mergers.formers(club.priya)) == (former, other)

    def leads() -> list[PersonId | None]:
        return open_vault.read(lambda work: [work.cases.get(one).lead for one in cases])

    assert leads() == [club.priya, club.priya]
    first, last = order
    dee.do(same_person.take_apart, mergers[first], "No.")
    assert leads()[first] == (former, other)[first]
    assert leads()[last] == club.priya
    assert open_vault.read(lambda work: work.person_mergers.formers(club.priya)) == ((former, other)[last],)
    dee.do(same_person.take_apart, mergers[last], "Nor she.")
    assert snapshot(club) == before


def test_an_action_that_opens_again_is_owed_by_the_kept_entry_and_goes_back(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee, priya = club.seat(club.dee), club.seat(club.priya)

    def agree(what: str) -> ActionId:
        return dee.do(actions.add, ActionForm(club.dee_priya, what, former, club.today)).value

    closed, removed = agree("Ring the school."), agree("Ask for the register.")
    dee.do(actions.done, closed)
    taken_out = dee.do(actions.remove, removed).value
    merger = together(club, former)
    assert open_vault.read(lambda work: work.actions.get(closed).owner) == former  # what is closed stays as it was
    dee.do(actions.reopen, closed)
    dee.do(actions.restore, taken_out)
    assert {row.action.id: row.owner_name for row in priya.read(actions.listing)} == {
        closed: "Priya Nair",
        removed: "Priya Nair",
    }
    dee.do(actions.done, closed)
    dee.do(same_person.take_apart, merger, "Two sisters.", {club.dee_priya: True})
    owners = open_vault.read(lambda work: [work.actions.get(one).owner for one in (closed, removed)])
    assert owners == [former, former]

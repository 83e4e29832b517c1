"""The agenda: items from either person, in an order, taken off and put back."""

from __future__ import annotations

import pytest

from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.session import Function, ItemKind, ItemState
from app.services import agendas, sessions
from app.services.vaults import OpenVault
from tests.app.services.small_club import item_for, items, open_case, plan, set_up


def test_what_ships_stands_in_order_and_covers_every_function() -> None:
    shipped = agendas.standing_items()
    assert [item.topic for item in shipped][:2] == ["wellbeing", "actions"]
    assert shipped[-1].topic == "looking-back"
    assert {item.function for item in shipped} == set(Function)
    assert len({item.topic for item in shipped}) == len(shipped)
    assert [item.kind for item in shipped].count(ItemKind.ACTIONS) == 1


def test_added_items_stand_behind_the_children_and_before_the_end(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    session_id = plan(club)
    seat = club.seat(club.priya)
    first = seat.do(agendas.add_item, session_id, " Away \n kit ", Function.MEDIATION).value
    second = seat.do(agendas.add_item, session_id, "Rota", Function.MANAGEMENT).value
    case_id = open_case(club, weeks_ago=1)
    third = club.seat(club.dee).do(agendas.add_case, session_id, case_id).value
    order = [item.id for item in items(club, session_id)]
    assert order[2:5] == [third, first, second]
    assert [item.position for item in items(club, session_id)] == sorted({i.position for i in items(club, session_id)})
    added = next(item for item in items(club, session_id) if item.id == first)
    assert (added.title, added.proposed_by, added.functions) == (
        "Away kit",
        club.priya,
        frozenset({Function.MEDIATION}),
    )
    child = next(item for item in items(club, session_id) if item.id == third)
    assert child.functions == {Function.MANAGEMENT, Function.REFLECTION}


@pytest.mark.parametrize(
    ("title", "problem"), [(" ", "missing"), ("x" * 201, "too-long"), ("a\u200bb", "hidden-characters")]
)
def test_a_title_is_asked_for(open_vault: OpenVault, title: str, problem: str) -> None:
    club = set_up(open_vault)
    with pytest.raises(InputError) as caught:
        club.seat(club.dee).do(agendas.add_item, plan(club), title, Function.SUPPORT)
    assert (caught.value.field, caught.value.problem) == ("title", problem)


def test_a_child_stands_once_and_comes_back_when_added_again(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    session_id, case_id = plan(club), open_case(club, weeks_ago=1)
    item_id = dee.do(agendas.add_case, session_id, case_id).value
    with pytest.raises(InputError, match="case_id: taken"):
        dee.do(agendas.add_case, session_id, case_id)
    dee.do(agendas.remove_item, item_id)
    assert dee.do(agendas.add_case, session_id, case_id).value == item_id
    with pytest.raises(NotFoundError):  # a child of another pair, whom Priya may not see
        club.seat(club.priya).do(
            agendas.add_case, session_id, open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
        )


def test_moving_swaps_with_the_neighbour_that_is_still_there(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    session_id = plan(club)
    order = [item.id for item in items(club, session_id)]
    dee.do(agendas.remove_item, order[1])
    dee.do(agendas.move_item, order[2], True)
    dee.do(agendas.move_item, order[2], True)  # first already: nothing happens
    left = [item.id for item in items(club, session_id) if item.state is not ItemState.REMOVED]
    assert left[:2] == [order[2], order[0]]
    dee.do(agendas.move_item, order[-1], False)
    assert items(club, session_id)[-1].id == order[-1]
    with pytest.raises(NotFoundError):
        dee.do(agendas.move_item, order[1], True)


def test_taking_off_is_undone_with_the_state_it_had(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    session_id = plan(club)
    item = item_for(club, session_id, topic="wellbeing")
    dee.do(agendas.mark, item.id, ItemState.COVERED)
    was = dee.do(agendas.remove_item, item.id).value
    view = dee.read(sessions.workspace, session_id)
    assert [one.id for one in view.removed] == [item.id]
    assert view.covered == frozenset()
    with pytest.raises(NotAllowedError, match="remove"):
        dee.do(agendas.mark, item.id, ItemState.OPEN)
    dee.do(agendas.restore_item, item.id, was)
    assert dee.read(sessions.workspace, session_id).covered == {Function.SUPPORT}


def test_preparation_is_the_pairs(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    session_id = plan(club, pair=club.sam_tom)
    with pytest.raises(NotAllowedError, match="prepare"):  # the lead plans for others, and prepares for nobody
        club.seat(club.dee).do(agendas.prepared, session_id, True, True)
    club.seat(club.tom).do(agendas.prepared, session_id, True, False)
    club.seat(club.tom).do(agendas.prepared, session_id, True, True)
    (kept,) = club.seat(club.sam).read(sessions.workspace, session_id).preparations
    assert (kept.person_id, kept.has_read_last_notes, kept.has_added_items) == (club.tom, True, True)

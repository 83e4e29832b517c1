"""Two entries put together and taken apart under a clock that is set back, or was ahead: it decides nothing."""

from __future__ import annotations

import pytest

from app.domain.errors import InputError
from app.domain.ids import PersonId, SessionId
from app.services import groups, same_person, workspace
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, discuss, open_case, plan
from tests.app.services.test_groups import bring_together
from tests.app.services.test_same_person import together, two_entries


def asked(club: SmallClub) -> list[object]:
    """Return the pairs of which somebody has to say whose they are."""
    (shown,) = club.seat(club.dee).read(same_person.of_person, club.priya) or ()
    return [one.pair_id for one in shown.later]


def test_what_was_written_since_is_asked_about_when_the_clock_was_set_back(open_vault: OpenVault, clock: Clock) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    merger = together(club, former)
    clock.move(hours=-3)
    plan(club, days=1)
    assert asked(club) == [club.dee_priya]
    with pytest.raises(InputError, match="missing"):
        dee.do(same_person.take_apart, merger, "No.")
    held = discuss(club, open_case(club, "Rory Finch"))
    assert dee.read(workspace.workspace, held).supervisee.full_name == "Priya Nair"


def test_what_was_written_before_is_not_asked_about_when_the_clock_was_ahead(
    open_vault: OpenVault, clock: Clock
) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    clock.move(hours=3)
    held = discuss(club, open_case(club, "Rory Finch"))
    clock.move(hours=-3)
    merger = together(club, former)
    assert asked(club) == []
    assert dee.read(workspace.workspace, held).supervisee.full_name == "Priya Anne Nair"
    dee.do(same_person.take_apart, merger, "Two sisters.")
    assert former in {one.supervisee for one in open_vault.read(lambda work: work.pairs.all())}


def test_a_group_stays_where_it_began_whatever_the_clock_said(open_vault: OpenVault, clock: Clock) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    clock.move(hours=3)
    begun, lies_ahead = (bring_together(club, members=(former, club.sam)) for _ in range(2))
    dee.do(groups.start, begun)
    clock.move(hours=-3)
    merger = together(club, former)
    clock.move(hours=-3)
    dee.do(groups.start, lies_ahead)
    dee.do(same_person.take_apart, merger, "Two sisters.")

    def members(group: SessionId) -> set[PersonId]:
        return {one.person_id for one in open_vault.read(lambda work: work.groups.get(group)).members}

    assert former in members(begun)
    assert club.priya in members(lies_ahead)

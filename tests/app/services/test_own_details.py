"""Anybody corrects how they are reached; names, roles and other people's details stay the lead's."""

from __future__ import annotations

import pytest

from app.domain.errors import FormError, NotAllowedError
from app.services import own_details
from app.services.vaults import OpenVault
from tests.app.services.small_club import set_up


def test_own_details_are_ones_own_to_correct(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    tom, dee = club.seat(club.tom), club.seat(club.dee)
    before = tom.read(lambda work: work.people.get(club.tom))
    tom.do(own_details.correct, club.tom, "tom@example.org", "01632 960 111", "Tommy")
    after = tom.read(lambda work: work.people.get(club.tom))
    assert (after.email, after.telephone, after.known_as) == ("tom@example.org", "01632 960 111", "Tommy")
    assert (after.full_name, after.initials, after.started_on) == (before.full_name, before.initials, before.started_on)
    tom.do(own_details.correct, club.tom, "", "")
    assert tom.read(lambda work: work.people.get(club.tom)).known_as == "Tommy"  # nobody is called nothing
    dee.do(own_details.correct, club.tom, "tom@example.org", "")


def test_nobody_corrects_another(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    for who in (club.tom, club.sam, club.joan, club.lorraine):
        with pytest.raises(NotAllowedError, match="people"):
            club.seat(who).do(own_details.correct, club.priya, "x@example.org", "")
    with pytest.raises(FormError):
        club.seat(club.priya).do(own_details.correct, club.priya, "hid\u202eden@example.org", "")

"""A club's own questions and wording: versions, back to what is brought along, and who may."""

from __future__ import annotations

import pytest

from app.domain.errors import InputError, NotAllowedError
from app.services import own_lists, phrases, prompts
from app.services.vaults import OpenVault
from tests.app.services.small_club import open_case, set_up

MAKE = "prompts-make-of-it"


def test_a_list_goes_through_versions_and_back_to_what_is_brought_along(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    brought = dee.read(prompts.lines_of, MAKE)
    dee.do(own_lists.forget, MAKE)  # nothing to go back from
    assert dee.read(own_lists.versions, MAKE) == ()
    dee.do(own_lists.save, MAKE, ["  What would  {child} want? ", "", "Who is missing {here}?"])
    assert dee.read(prompts.lines_of, MAKE) == ("What would {child} want?", "Who is missing {here}?")
    dee.do(own_lists.save, MAKE, ["What would {child} want?", "Who is missing {here}?"])  # the same is no version
    asked = dee.read(prompts.for_section, "make-of-it", open_case(club))
    assert [one.text for one in asked] == ["What would K.T. want?", "Who is missing {here}?"]
    dee.do(own_lists.forget, MAKE)
    assert dee.read(prompts.lines_of, MAKE) == brought
    assert [(one.number, one.is_shipped) for one in dee.read(own_lists.versions, MAKE)] == [(2, True), (1, False)]


def test_a_way_of_ones_own_is_offered_and_used_in_every_section(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    name = f"{prompts.LIST}{prompts.OWN}1"
    dee.do(own_lists.save, name, ["Look: What do you see?", "What next?"], "Our own four")
    (own,) = [one for one in dee.read(prompts.methods) if one.is_own]
    assert own.title == "Our own four"
    asked = dee.read(prompts.for_section, "own", None, "", prompts.Asking(own.key))
    assert [(one.text, one.reason.topic if one.reason else "") for one in asked] == [
        ("What do you see?", "Look"),
        ("What next?", ""),
    ]
    dee.do(own_lists.save, name, [], "Our own four")
    assert not any(one.is_own for one in dee.read(prompts.methods))


def test_only_the_lead_and_deputies_change_a_list(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    for person in (club.priya, club.sam, club.lorraine, club.joan):
        with pytest.raises(NotAllowedError, match="organisation"):
            club.seat(person).do(own_lists.save, MAKE, ["Why?"])
        with pytest.raises(NotAllowedError, match="organisation"):
            club.seat(person).do(own_lists.forget, MAKE)


@pytest.mark.parametrize("lines", [["a" * 401], ["a?"] * 201])
def test_a_list_has_an_end(open_vault: OpenVault, lines: list[str]) -> None:
    club = set_up(open_vault)
    with pytest.raises(InputError, match="lines"):
        club.seat(club.dee).do(own_lists.save, MAKE, lines)


def test_wording_is_left_alone_for_one_person_only(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    every = dee.read(phrases.to_notice)
    dee.do(phrases.leave_alone, "clingy")
    dee.do(phrases.leave_alone, every[0].text)
    assert dee.read(phrases.to_notice) == every[1:]  # "clingy" is none of the list
    assert dee.read(phrases.left_alone) == ("clingy", every[0].text)
    dee.do(phrases.notice_all)
    assert dee.read(phrases.to_notice) == every
    dee.do(own_lists.save, phrases.LIST, ["wild child = child in distress"])
    assert [one.text for one in dee.read(phrases.to_notice)] == ["wild child"]

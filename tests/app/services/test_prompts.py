"""Prompts: one at a time, the child by initials, and the two that come by themselves."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.errors import NotFoundError
from app.services import agendas, cases, prompts
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import open_case, set_up

USED_TO = "Have we grown used to something that should worry us?"


def test_every_section_has_prompts_that_end_as_questions(open_vault: OpenVault) -> None:
    topics = {item.topic for item in agendas.standing_items()}
    assert topics <= set(prompts.sections())
    for section in prompts.sections():
        asked = open_vault.read(prompts.for_section, section)
        assert asked
        assert all(prompt.endswith("?") and "{" not in prompt for prompt in asked)
        assert len(set(asked)) == len(asked)
    assert open_vault.read(prompts.for_section, "no-such-section") == ()


def test_the_child_is_named_by_initials(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    asked = club.seat(club.dee).read(prompts.for_section, "like-for-child", case_id)
    assert asked[0] == "What would K.T. say a Saturday is like?"
    assert not any("Kezia" in prompt for prompt in asked)
    with pytest.raises(NotFoundError):
        club.seat(club.tom).read(prompts.for_section, "like-for-child", case_id)


@pytest.mark.parametrize(
    ("episodes", "comes"),
    [
        ([("hungry", 1), ("hungry", 40), ("hungry", 89)], True),
        ([("hungry", 1), ("hungry", 40), ("hungry", 91)], False),
        ([("hungry", 1), ("hungry", 40), ("late-collection", 41)], False),
    ],
)
def test_the_third_like_episode_in_ninety_days_asks_whether_we_grew_used_to_it(
    open_vault: OpenVault, clock: Clock, episodes: list[tuple[str, int]], comes: bool
) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=20)
    dee = club.seat(club.dee)
    for kind, days in episodes:
        dee.do(cases.add_episode, case_id, clock.now - timedelta(days=days), kind, "Seen at training.")
    asked = dee.read(prompts.for_section, "make-of-it", case_id)
    assert (asked[0] == USED_TO) is comes
    assert asked.count(USED_TO) == 1


@pytest.mark.parametrize(("hours", "late"), [(3.9, False), (4, True), (11.9, True), (12, False)])
def test_late_at_night_only_tiredness_is_asked_about(
    open_vault: OpenVault, clock: Clock, hours: float, late: bool
) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    clock.move(hours=hours)  # from six in the evening
    asked = club.seat(club.dee).read(prompts.for_section, "what-has-happened", case_id)
    assert (len(asked) == 1) is late

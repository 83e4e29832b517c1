"""Questions: one at a time, the child by initials, chosen by what is on the file, put away for one item."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.case import Worry
from app.domain.errors import NotFoundError
from app.domain.prompting import Cause, Prompt
from app.services import agendas, cases, prompts, sessions
from app.services.cases import CaseForm
from app.services.prompts import Asking
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import item_for, open_case, plan, set_up

USED_TO = "Have we grown used to something that should worry us?"


def texts(found: tuple[Prompt, ...]) -> list[str]:
    return [one.text for one in found]


def causes(found: tuple[Prompt, ...]) -> list[Cause]:
    return [one.reason.cause for one in found if one.reason is not None]


def test_every_section_has_prompts_that_end_as_questions(open_vault: OpenVault) -> None:
    topics = {item.topic for item in agendas.standing_items()}
    assert topics <= set(prompts.sections())
    ways = [prompts.EVERYDAY, *(one.key for one in open_vault.read(prompts.methods))]
    for section in prompts.sections():
        for way in ways:
            asked = texts(open_vault.read(prompts.for_section, section, None, "Priya", Asking(way)))
            assert asked
            assert all(prompt.endswith("?") and "{" not in prompt for prompt in asked)
            assert len(set(asked)) == len(asked)
    assert open_vault.read(prompts.for_section, "no-such-section") == ()


def test_the_child_is_named_by_initials(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    asked = texts(club.seat(club.dee).read(prompts.for_section, "like-for-child", case_id))
    assert asked[0] == "What would K.T. say a Saturday is like?"
    assert not any("Kezia" in prompt for prompt in asked)
    with pytest.raises(NotFoundError):
        club.seat(club.tom).read(prompts.for_section, "like-for-child", case_id)


@pytest.mark.parametrize(
    ("episodes", "comes"),
    [
        ([("hungry", 1), ("hungry", 40), ("hungry", 90)], True),
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
    assert (asked[0].text == USED_TO) is comes
    assert texts(asked).count(USED_TO) == 1
    assert (Cause.LIKE_EPISODES in causes(asked)) is comes


@pytest.mark.parametrize(("hours", "late"), [(3.9, False), (4, True), (11.9, True), (12, False)])
def test_late_at_night_only_tiredness_is_asked_about(
    open_vault: OpenVault, clock: Clock, hours: float, late: bool
) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    clock.move(hours=hours)  # from six in the evening
    asked = club.seat(club.dee).read(prompts.for_section, "what-has-happened", case_id)
    assert (len(asked) == 1) is late
    assert (Cause.LATE in causes(asked)) is late


def test_another_worker_brings_the_question_who_knows_the_family(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    dee = club.seat(club.dee)
    assert Cause.WORKERS not in causes(dee.read(prompts.for_section, "make-of-it", case_id))
    case = dee.read(cases.view, case_id).case
    dee.do(cases.change_case, case_id, CaseForm("Kezia Tarn", club.tom, club.sam, case.worry, case.opened_on))
    asked = dee.read(prompts.for_section, "make-of-it", case_id)
    assert asked[0].reason is not None
    assert (asked[0].reason.cause, asked[0].reason.figure) == (Cause.WORKERS, 2)


def test_a_brother_or_sister_who_may_not_be_seen_is_not_even_a_number(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    other = dee.do(cases.open_case, CaseForm("Jude Tarn", club.tom, club.sam, Worry.NEGLECT, club.today)).value
    case_id = open_case(club)
    case = dee.read(cases.view, case_id).case
    form = CaseForm("Kezia Tarn", case.lead, case.supervisor, case.worry, case.opened_on, siblings=(other,))
    dee.do(cases.change_case, case_id, form)
    assert Cause.SIBLINGS in causes(dee.read(prompts.for_section, "like-for-child", case_id))
    assert Cause.SIBLINGS not in causes(priya.read(prompts.for_section, "like-for-child", case_id))


def test_a_way_is_chosen_and_a_question_put_away_for_one_item_until_it_is_finished(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    case_id = open_case(club)
    session_id = plan(club)
    dee.do(sessions.start, session_id)
    item = item_for(club, session_id, topic="wellbeing")
    dee.do(prompts.choose, item.id, "gibbs")
    asking = dee.read(prompts.asking_of, item.id)
    assert asking == Asking("gibbs")
    asked = dee.read(prompts.for_section, "wellbeing", None, "Priya", asking)
    assert asked[0].reason is not None
    assert asked[0].reason.topic == "Feelings"
    dee.do(prompts.put_away, item.id, asked[0].key)
    asking = dee.read(prompts.asking_of, item.id)
    assert asking.method == "gibbs"
    assert asked[0] not in dee.read(prompts.for_section, "wellbeing", None, "Priya", asking)
    assert club.seat(club.priya).read(prompts.asking_of, item.id) == Asking()
    dee.do(prompts.choose, item.id, prompts.EVERYDAY)
    assert dee.read(prompts.asking_of, item.id) == Asking()
    dee.do(prompts.choose, item.id, "gibbs")
    assert dee.read(prompts.for_section, "make-of-it", case_id)  # other items are asked as before
    dee.do(sessions.finish, session_id, FinishForm())
    assert dee.read(prompts.asking_of, item.id) == Asking()


def test_a_group_is_asked_first_whether_it_agrees_too_easily(open_vault: OpenVault) -> None:
    asked = open_vault.read(prompts.in_group, "make-of-it", "K.T.")
    assert causes(asked)[0] is Cause.IN_GROUP
    assert not causes(open_vault.read(prompts.in_group, "like-for-child", "K.T."))

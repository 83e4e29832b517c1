"""After a group is finished: who has read it and what they say, what is added, and the next one without retyping."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.domain.errors import AlreadyFinishedError, InputError, NotAllowedError, NotFoundError
from app.domain.group import Attendance
from app.domain.group_extracts import GroupExtract
from app.domain.ids import SessionId
from app.domain.session import AcknowledgementWay, SessionState
from app.services import groups, people, reminders
from app.services.exporting import DocumentKind, ExportRequest, gather
from app.services.groups import GroupFinish
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, open_case, set_up
from tests.app.services.test_groups import bring_together

HERE, PAPER = AcknowledgementWay.ON_THIS_COMPUTER, AcknowledgementWay.ON_PAPER


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """The small club."""
    return set_up(open_vault)


def hold(club: SmallClub) -> SessionId:
    """Hold and finish a group: Priya was there, Tom sent apologies."""
    dee = club.seat(club.dee)
    group = bring_together(club)
    dee.do(groups.start, group)
    came = {one.person_id: Attendance.APOLOGIES for one in dee.read(groups.view, group).members}
    dee.do(groups.attend, group, came | {club.priya: Attendance.PRESENT})
    dee.do(groups.finish, group, GroupFinish())
    return group


def test_who_was_there_is_asked_and_answers_once(club: SmallClub) -> None:
    group = hold(club)
    priya, dee = club.seat(club.priya), club.seat(club.dee)
    assert [one.waiting for one in dee.read(reminders.reminders).group_answers] == [("Priya Nair",)]
    assert [one.is_mine for one in priya.read(reminders.reminders).group_answers] == [True]
    priya.do(groups.answer, group, club.priya, HERE, True, "It was good to hear the others.")
    (member,) = [one for one in dee.read(groups.view, group).members if one.person_id == club.priya]
    assert member.answer is not None
    assert (member.answer.comment, member.answer.recorded_by) == ("It was good to hear the others.", club.priya)
    assert not member.may_answer
    for seat in (dee, priya):
        assert seat.read(reminders.reminders).group_answers == ()
        with pytest.raises(AlreadyFinishedError):
            seat.do(groups.answer, group, club.priya, HERE, False, "Changed my mind")


def test_on_paper_the_facilitator_notes_it_and_nobody_else_does(club: SmallClub) -> None:
    group = hold(club)
    with pytest.raises(NotFoundError):
        club.seat(club.tom).do(groups.answer, group, club.priya, PAPER, True)  # sent apologies: reads nothing of it
    with pytest.raises(AlreadyFinishedError):
        club.seat(club.dee).do(groups.answer, group, club.tom, PAPER, True)  # was not there
    club.seat(club.dee).do(groups.answer, group, club.priya, PAPER, True)
    view = club.seat(club.dee).read(groups.view, group)
    (answer,) = [one.answer for one in view.members if one.answer is not None]
    assert (answer.way, answer.recorded_by) == (PAPER, club.dee)


def test_nobody_who_was_there_answers_for_another(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    group = bring_together(club)
    dee.do(groups.start, group)
    dee.do(groups.attend, group, dict.fromkeys((club.priya, club.sam, club.tom), Attendance.PRESENT))
    dee.do(groups.finish, group, GroupFinish())
    with pytest.raises(NotAllowedError, match="answer"):
        club.seat(club.sam).do(groups.answer, group, club.priya, PAPER, True)
    view = club.seat(club.sam).read(groups.view, group)
    assert [one.person_id for one in view.members if one.may_answer] == [club.sam]


def test_not_agreeing_needs_a_reason_and_none_names_a_child(club: SmallClub) -> None:
    group = hold(club)
    open_case(club)
    priya = club.seat(club.priya)
    for comment, problem in (("  ", "missing"), ("We said more about Kezia than that.", "names-somebody")):
        with pytest.raises(InputError) as caught:
            priya.do(groups.answer, group, club.priya, HERE, False, comment)
        assert (caught.value.field, caught.value.problem) == ("comment", problem)
    priya.do(groups.answer, group, club.priya, HERE, False, "I said that it was too soon.")
    assert made(club, group).answers == ("Priya Nair did not agree, 22 November 2026: I said that it was too soon.",)


@pytest.mark.parametrize(("way", "on_paper"), [(HERE, ""), (PAPER, " on paper")])
def test_the_record_says_who_recorded_the_answer_of_another(
    club: SmallClub, way: AcknowledgementWay, on_paper: str
) -> None:
    group = hold(club)
    club.seat(club.dee).do(groups.answer, group, club.priya, way, True)
    assert made(club, group).answers == (
        f"Priya Nair has read this{on_paper}, 22 November 2026, recorded by Dee Marsh",
    )


def made(club: SmallClub, group: SessionId) -> GroupExtract:
    """Return what the record would be made from."""
    extract = club.seat(club.dee).read(gather, ExportRequest(DocumentKind.GROUP_RECORD, group)).extract
    assert isinstance(extract, GroupExtract)
    return extract


def test_an_answer_before_the_end_is_none(club: SmallClub) -> None:
    group = bring_together(club)
    with pytest.raises(AlreadyFinishedError):
        club.seat(club.dee).do(groups.answer, group, club.priya, HERE, True)
    with pytest.raises(NotAllowedError, match="not-finished"):
        club.seat(club.dee).do(groups.add_to_record, group, "Too early")


def test_an_addition_is_dated_and_the_record_stays(club: SmallClub, clock: Clock) -> None:
    group = hold(club)
    open_case(club)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    before = dee.read(lambda work: work.groups.get(group))
    clock.move(days=2)
    priya.do(groups.add_to_record, group, "The hall is free on Thursdays.")
    dee.do(groups.add_to_record, group, "Thursdays it is.")
    after = dee.read(lambda work: work.groups.get(group))
    assert [(one.text, one.made.by) for one in after.notes.additions] == [
        ("The hall is free on Thursdays.", club.priya),
        ("Thursdays it is.", club.dee),
    ]
    assert replace(after, notes=replace(after.notes, additions=())) == before
    assert made(club, group).additions[0] == "24 November 2026, Priya Nair: The hall is free on Thursdays."
    for text, problem in (("", "missing"), ("Kezia was there too.", "names-somebody")):
        with pytest.raises(InputError, match=f"text: {problem}"):
            dee.do(groups.add_to_record, group, text)
    with pytest.raises(NotFoundError):
        club.seat(club.tom).do(groups.add_to_record, group, "I was not there")


@pytest.mark.parametrize(("apart", "then"), [(None, 28), (7, 7), (10, 7), (30, 28), (42, 42)])
def test_the_same_people_again_without_retyping(club: SmallClub, clock: Clock, apart: int | None, then: int) -> None:
    dee = club.seat(club.dee)
    if apart is not None:
        bring_together(club)
        clock.move(days=apart)
    group = hold(club)
    dee.do(people.leave, club.tom, club.today)
    held = dee.read(lambda work: work.groups.get(group))
    again = dee.read(groups.as_last_time, group)
    assert again.on == held.planned_on + timedelta(days=then)
    assert (again.title, again.at, again.place, again.agreement_id) == (
        held.title,
        held.planned_at,
        held.place,
        held.agreement_id,
    )
    assert club.priya in again.members
    assert club.tom not in again.members
    made_anew = dee.do(groups.plan, again).value if len(again.members) > 1 else None
    if made_anew is not None:
        assert dee.read(lambda work: work.groups.get(made_anew)).state is SessionState.PLANNED
    with pytest.raises(NotFoundError):
        club.seat(club.lorraine).read(groups.as_last_time, group)


def test_a_record_from_before_has_no_answers_and_no_additions(club: SmallClub) -> None:
    group = hold(club)

    def older(work: Any) -> None:
        db = work._vault.db
        (members, notes) = db.execute(
            "SELECT members, notes FROM group_session WHERE id = ?", (group.bytes,)
        ).fetchone()
        db.execute(
            "UPDATE group_session SET members = ?, notes = ? WHERE id = ?",
            (members.replace(',"answer":null', ""), notes.replace(',"additions":[]', ""), group.bytes),
        )

    club.opened.do(older)
    asked = "SELECT members || notes FROM group_session"
    stored = str(club.opened.read(lambda work: work._vault.db.execute(asked).fetchall()))
    assert "answer" not in stored
    assert "additions" not in stored
    found = club.opened.read(lambda work: work.groups.get(group))
    assert [one.answer for one in found.members] == [None] * len(found.members)
    assert found.notes.additions == ()

"""Nothing is written under an entry that was put together with another: nobody would see it there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

import pytest

from app.domain.errors import NotFoundError
from app.domain.ids import CaseId, PersonId
from app.domain.improving import Want
from app.domain.people import Role
from app.domain.session import SessionKind
from app.domain.training import Topic
from app.services import (
    actions,
    ad_hoc,
    allocations,
    covering,
    feedback,
    group_planning,
    leaving,
    objectives,
    own_details,
    people,
    training,
)
from app.services.actions import ActionForm
from app.services.ad_hoc import AdHocForm
from app.services.allocations import AllocationForm
from app.services.feedback import FeedbackForm
from app.services.group_planning import GroupPlan
from app.services.leaving import Becomes
from app.services.objectives import ObjectiveForm
from app.services.people import PersonForm
from app.services.training import TrainingForm
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.small_club import SmallClub, add_person, open_case, set_up
from tests.app.services.test_same_person import together


@dataclass(frozen=True)
class Ends:
    """The club, a child's case, and Priya's two entries: ``away`` is put away, hers in the club stands."""

    club: SmallClub
    case: CaseId
    away: PersonId


def course(work: Work, ends: Ends, person: PersonId) -> None:
    training.add(work, TrainingForm(person, Topic.SAFEGUARDING, "Safeguarding children", work.today))


def absence(work: Work, ends: Ends, person: PersonId) -> None:
    covering.mark_away(work, person, ends.club.sam, work.today, work.today)


def stand_in(work: Work, ends: Ends, person: PersonId) -> None:
    covering.mark_away(work, work.me, person, work.today, work.today)


def objective(work: Work, ends: Ends, person: PersonId) -> None:
    objectives.set_one(work, ObjectiveForm(person, "Meets monthly", "By the list", work.today))


def told_about(work: Work, ends: Ends, person: PersonId) -> None:
    marks = {one.key: 4 for one in feedback.questions()}
    wants = {one.key: Want.SAME for one in feedback.questions()}
    feedback.give(work, FeedbackForm(person, marks=marks, wants=wants, on_paper=True))


def answer(work: Work, ends: Ends, person: PersonId) -> None:
    feedback.respond(work, person, "We meet on Mondays now.", None)


def action(work: Work, ends: Ends, person: PersonId) -> None:
    actions.add(work, ActionForm(ends.club.dee_priya, "Ring the school", person, work.today))


def lead(work: Work, ends: Ends, person: PersonId) -> None:
    allocations.allocate(work, ends.case, AllocationForm(person, work.today, "Meet her.", "In each 1:1."))


def member(work: Work, ends: Ends, person: PersonId) -> None:
    plan = GroupPlan(SessionKind.GROUP, "Coaches", work.today, time(19), (ends.club.tom, person))
    group_planning.plan(work, plan)


def reached(work: Work, ends: Ends, person: PersonId) -> None:
    own_details.correct(work, person, "priya@example.org", "")


def manager(work: Work, ends: Ends, person: PersonId) -> None:
    people.add_person(work, PersonForm("Ann Lowe", line_manager=person))


def successor(work: Work, ends: Ends, person: PersonId) -> None:
    leaving.leave(work, ends.club.sam, work.today, Becomes.PASS_ON, person)


WRITES: tuple[Callable[[Work, Ends, PersonId], None], ...] = (
    course,
    absence,
    stand_in,
    objective,
    told_about,
    answer,
    action,
    lead,
    member,
    reached,
    manager,
    successor,
)


@pytest.fixture
def ends(open_vault: OpenVault) -> Ends:
    club = set_up(open_vault)
    away = open_vault.do(lambda work: add_person(work, "Priya Anne Nair", Role.PRACTITIONER, "Volunteer")).value
    together(club, away)
    return Ends(club, open_case(club), away)


def test_what_would_be_written_there_is_refused(ends: Ends) -> None:
    dee = ends.club.seat(ends.club.dee)
    for write in WRITES:
        with pytest.raises(NotFoundError):
            dee.do(write, ends, ends.away)
    with pytest.raises(NotFoundError):
        open_case(ends.club, "Ola Vance", lead=ends.away)


def test_what_was_told_by_somebody_under_an_old_name_is_kept_under_the_one_that_stands(ends: Ends) -> None:
    dee = ends.club.seat(ends.club.dee)
    session = dee.do(ad_hoc.record, AdHocForm(other=ends.away, asked="May I step back?", advised="Yes.")).value
    assert dee.read(lambda work: work.sessions.get(session).pair_id) == ends.club.dee_priya

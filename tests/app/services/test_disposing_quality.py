"""What an escalation, training and a look at supervision hold goes with the file it belongs to, to the last byte."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.domain.escalation import Settlement
from app.domain.improving import Want
from app.domain.retention import RecordClass
from app.domain.reviews import Mark, ReviewKind
from app.domain.training import Topic
from app.services import escalations, feedback, retention, reviews, training
from app.services.escalations import EscalationForm
from app.services.feedback import FeedbackForm
from app.services.reviews import FoundForm, ObservationForm
from app.services.training import TrainingForm
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.small_club import SmallClub, open_case, set_up
from tests.app.services.test_retention import agreed, closed_years_ago, ended_years_ago, in_file

WORD = "HERONSTILT"


def looked_at(club: SmallClub) -> None:
    """Priya and Tom have been on a course, and the supervision of Sam and Tom was observed."""
    dee = club.seat(club.dee)
    for person in (club.priya, club.tom):
        dee.do(
            training.add, TrainingForm(person, Topic.ONLINE, f"{WORD} course", club.today, applied=f"{WORD} applied")
        )
    marks = {one.key: Mark.YES for one in reviews.questions(ReviewKind.OBSERVATION)}
    found = FoundForm(marks, {"challenge": f"{WORD} seen"}, strengths=f"{WORD} good")
    dee.do(reviews.record_observation, ObservationForm(club.sam_tom, club.today, both_agreed=True), found)
    marks_given = {one.key: 3 for one in feedback.questions()}
    wants = dict.fromkeys(marks_given, Want.SAME)
    for author in (club.tom, None):
        dee.do(feedback.give, FeedbackForm(club.sam, author, marks_given, wants, f"{WORD} said", author is None))


def test_an_escalation_goes_with_the_childs_file(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    dee = club.seat(club.dee)
    text = f"{WORD} in dispute"
    form = EscalationForm(case_id, text, text, text, text, WORD, WORD, "lead", agreed=text)
    one = dee.do(escalations.begin, form).value
    dee.do(escalations.answer, one, text, club.today)
    dee.do(escalations.tell, one, WORD, club.opened.around.clock(), text)
    dee.do(escalations.close, one, Settlement.AGREED, text, club.today, text)
    closed_years_ago(club, case_id)
    assert in_file(club, WORD) > 10
    agreed(club, RecordClass.CHILD, case_id)
    assert in_file(club, WORD) == 0


def test_training_and_observations_go_with_the_last_file_of_who_has_left(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    looked_at(club)
    dee = club.seat(club.dee)
    long_ago = club.today - timedelta(days=4000)

    def end(work: Work) -> None:
        pair = work.pairs.get(club.sam_tom)
        work.pairs.save(replace(pair, ends_on=long_ago))
        tom = work.people.get(club.tom)
        work.people.save(replace(tom, left_on=long_ago))

    club.opened.do(end)
    assert dee.read(retention.review)
    before = in_file(club, WORD)
    agreed(club, RecordClass.SUPERVISION, club.sam_tom)
    assert 0 < in_file(club, WORD) < before  # Priya's course stays: she is still here
    assert dee.read(lambda work: work.training.of(club.tom)) == ()
    assert dee.read(lambda work: work.reviews.all()) == ()
    said = [(one.author, one.on_paper) for one in dee.read(lambda work: work.feedback.all())]
    assert said == [(None, True)] * 2  # that from paper, and what Tom said by name: on Sam's file, without the name
    assert len(dee.read(lambda work: work.training.of(club.priya))) == 1


def test_training_stays_while_somebody_is_here(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    looked_at(club)
    ended_years_ago(club)  # the pair of Dee and Priya
    agreed(club, RecordClass.SUPERVISION, club.dee_priya)
    assert len(club.seat(club.dee).read(lambda work: work.training.of(club.priya))) == 1

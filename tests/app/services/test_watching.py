"""Learning by watching: nobody watches before the family and the child were asked, and the record names no child."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any

import pytest

from app.domain.errors import AlreadyFinishedError, FormError, NotAllowedError, NotFoundError
from app.domain.exports import DocumentKind
from app.domain.retention import RecordClass
from app.domain.training import Topic
from app.domain.watching import Answer, Place, Process, Whose, may_be_watched
from app.services import cases, exporting, training, watching
from app.services.cases import EntryKind
from app.services.exporting import ExportRequest
from app.services.vaults import OpenVault
from app.services.watching import ConsentForm, PlaceForm
from storage.repositories.codec import dumps
from tests.app.services.small_club import SmallClub, open_case, set_up
from tests.app.services.test_retention import agreed, closed_years_ago, in_file

WORD = "HERONSTILT"


def place(club: SmallClub, **more: Any) -> PlaceForm:
    usual: dict[str, Any] = {
        "person_id": club.tom,
        "process": Process.CONFERENCE,
        "held_on": club.today,
        "asked_on": club.today - timedelta(days=21),
        "asked_of": "Safeguarding quality service",
    }
    return PlaceForm(**{**usual, **more})


def said(club: SmallClub, whose: Whose = Whose.FAMILY, answer: Answer = Answer.YES, **more: Any) -> ConsentForm:
    usual: dict[str, Any] = {
        "asked_on": club.today - timedelta(days=7),
        "answered_on": club.today - timedelta(days=5),
        "asked_by": "The social worker",
        "who": "Mother",
        "is_free": True,
    }
    return ConsentForm(whose, answer, **{**usual, **more})


def test_from_asking_to_having_watched(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, case_id = club.seat(club.dee), open_case(club)
    one = dee.do(watching.ask, case_id, place(club)).value
    (row,) = dee.read(watching.of_case, case_id).rows
    assert (row.person, row.watching.lead_days, row.may_watch) == ("Tom Ashby", 21, False)
    dee.do(watching.settle, one, Place.GIVEN, club.today - timedelta(days=10))
    for form in (said(club), said(club, Whose.CHILD, Answer.NOT_ASKED, who="", is_free=False, note="She is two.")):
        with pytest.raises(FormError, match="place"):
            dee.do(watching.settle, one, Place.WATCHED, club.today)
        dee.do(watching.consent, one, form)
    dee.do(watching.settle, one, Place.WATCHED, club.today)
    (course,) = dee.read(lambda work: work.training.of(club.tom))
    assert (course.topic, course.course, course.on) == (Topic.WATCHING, "Child protection conference", club.today)
    with pytest.raises(AlreadyFinishedError):
        dee.do(watching.settle, one, Place.CALLED_OFF, club.today)


def test_a_later_no_counts(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, case_id = club.seat(club.dee), open_case(club)
    one = dee.do(watching.ask, case_id, place(club)).value
    dee.do(watching.consent, one, said(club))
    dee.do(watching.consent, one, said(club, Whose.CHILD))
    dee.do(watching.consent, one, said(club, answer=Answer.NO, answered_on=club.today, note="They would rather not."))
    with pytest.raises(FormError, match="place"):
        dee.do(watching.settle, one, Place.WATCHED, club.today)


@pytest.mark.parametrize(
    ("family", "child", "may"),
    [
        (Answer.YES, Answer.YES, True),
        (Answer.YES, Answer.NOT_ASKED, True),
        (Answer.YES, Answer.NO, False),
        (Answer.YES, None, False),
        (Answer.NOT_ASKED, Answer.YES, False),
        (Answer.NO, Answer.YES, False),
        (None, Answer.YES, False),
    ],
)
def test_who_has_to_say_yes(family: Answer | None, child: Answer | None, may: bool) -> None:
    assert may_be_watched(family, child) is may


@pytest.mark.parametrize(
    ("more", "fields"),
    [
        ({}, []),
        ({"is_free": False}, ["is_free"]),
        ({"answer": Answer.NO}, ["note"]),
        ({"answer": Answer.NO, "is_free": False, "note": "No."}, []),
        ({"answer": Answer.NOT_ASKED, "who": ""}, ["note"]),
        ({"who": " ", "asked_by": ""}, ["asked_by", "who"]),
    ],
)
def test_what_an_answer_needs(open_vault: OpenVault, more: dict[str, Any], fields: list[str]) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    one = dee.do(watching.ask, open_case(club), place(club)).value
    form = replace(said(club), **more)
    if not fields:
        dee.do(watching.consent, one, form)
        return
    with pytest.raises(FormError) as caught:
        dee.do(watching.consent, one, form)
    assert [each.field for each in caught.value.errors] == fields


@pytest.mark.parametrize(
    ("asked", "held", "field"),
    [(0, 0, ""), (-1, -1, ""), (1, 1, "asked_on"), (0, -1, "held_on"), (0, 366, ""), (0, 367, "held_on")],
)
def test_the_days_of_a_place(open_vault: OpenVault, asked: int, held: int, field: str) -> None:
    club = set_up(open_vault)
    form = place(club, asked_on=club.today + timedelta(asked), held_on=club.today + timedelta(held))
    case_id, dee = open_case(club), club.seat(club.dee)
    if not field:
        dee.do(watching.ask, case_id, form)
        return
    with pytest.raises(FormError) as caught:
        dee.do(watching.ask, case_id, form)
    assert [each.field for each in caught.value.errors] == [field]


def test_the_training_record_names_no_child(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, case_id = club.seat(club.dee), open_case(club)
    with pytest.raises(FormError, match="asked_of"):
        dee.do(watching.ask, case_id, place(club, asked_of="The service, for Kezia Tarn"))
    one = dee.do(watching.ask, case_id, place(club)).value
    for form in (said(club), said(club, Whose.CHILD, who="Kezia")):
        dee.do(watching.consent, one, form)
    dee.do(watching.settle, one, Place.WATCHED, club.today)
    reference = dee.read(lambda work: work.cases.get(case_id)).reference
    (seen,) = dee.read(watching.of_person, club.tom)
    assert seen.reference == reference
    for reader in (club.tom, club.sam):  # neither may see the case
        seat = club.seat(reader)
        (row,) = seat.read(watching.of_person, club.tom)
        assert (row.reference, row.watching.case_id) == ("", None)
        told = dumps(asdict(row)) + dumps(asdict(seat.read(training.of_person, club.tom).courses[0]))
        assert [word for word in ("Kezia", reference) if word in told] == []
    gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.TRAINING, club.tom))
    told = dumps(gathered.extract)
    assert "Child protection conference" in told
    assert [word for word in ("Kezia", reference) if word in told] == []


def test_who_may_ask_answer_and_settle(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    one = club.seat(club.dee).do(watching.ask, case_id, place(club)).value
    for person in (club.tom, club.sam, club.joan, club.lorraine):  # none of them may see the case
        seat = club.seat(person)
        with pytest.raises(NotFoundError):
            seat.do(watching.ask, case_id, place(club))
        with pytest.raises(NotFoundError):
            seat.do(watching.consent, one, said(club))
        with pytest.raises(NotFoundError):
            seat.read(watching.of_case, case_id)
    priya = club.seat(club.priya)  # works on the case, but Tom's training is not hers to write
    with pytest.raises(NotFoundError):
        priya.do(watching.ask, case_id, place(club))
    with pytest.raises(NotFoundError):
        priya.do(watching.settle, one, Place.GIVEN, club.today)
    assert priya.read(watching.of_person, club.tom) == ()
    priya.do(watching.consent, one, said(club))
    with pytest.raises((NotAllowedError, NotFoundError)):
        club.seat(club.lorraine).do(watching.settle, one, Place.GIVEN, club.today)


def test_the_answer_stands_on_the_childs_file_and_goes_with_it(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, case_id = club.seat(club.dee), open_case(club)
    one = dee.do(watching.ask, case_id, place(club)).value
    dee.do(watching.settle, one, Place.GIVEN, club.today)
    dee.do(watching.consent, one, said(club, who=f"{WORD} mother", note=f"{WORD} told in their words"))
    (row,) = [each for each in dee.read(cases.view, case_id).chronology if each.kind is EntryKind.WATCHED]
    assert (row.with_whom, row.topic, row.headline) == ("Tom Ashby", "yes", f"{WORD} mother")
    gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, case_id))
    (told,) = [each.text for each in gathered.extract.entries if each.kind == "watched"]  # type: ignore[union-attr]
    assert told.splitlines()[0].startswith("Child protection conference on ")
    assert "Told that they may say no" in told
    assert f"{WORD} told in their words" in told
    closed_years_ago(club, case_id)
    assert in_file(club, WORD) > 0
    agreed(club, RecordClass.CHILD, case_id)
    assert in_file(club, WORD) == 0
    (left,) = dee.read(watching.of_person, club.tom)  # that a place was asked for stays on the training record
    assert (left.watching.case_id, left.watching.place, left.family) == (None, Place.GIVEN, None)
    with pytest.raises(NotFoundError):
        dee.do(watching.consent, one, said(club))

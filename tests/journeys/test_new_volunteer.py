"""A child's case is given to a new volunteer: put on file, supervised, what is missing made up for, looked at again."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from app.domain.agreement import SignatureWay
from app.domain.allocation import Confirmed
from app.domain.errors import FormError
from app.domain.training import WANTING, Progress, Topic
from app.services import agreements, allocations, cases, due, people, sessions, training
from app.services.allocations import AllocationForm
from app.services.people import PersonForm
from app.services.training import TrainingForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock, around, clock, open_vault, prepared_vault, vault_path  # noqa: F401
from tests.app.services.small_club import items, open_case, set_up
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.conftest import locked, person  # noqa: F401  # fixtures
from tests.ui.screens.test_people import add
from ui.components import PersonField, RowList, SegmentedChoice, Text


def test_by_the_services(open_vault: OpenVault, clock: Clock) -> None:  # noqa: F811  # the fixtures
    club = set_up(open_vault)
    dee, day = club.seat(club.dee), club.today
    case_id = open_case(club)
    nina = dee.do(people.add_person, PersonForm("Nina Vale", title="U12 girls helper", started_on=day)).value
    pair = dee.do(people.pair_up, club.dee, nina, day).value
    here = SignatureWay.ON_THIS_COMPUTER
    agreement = dee.do(agreements.begin, pair).value
    dee.do(agreements.sign_together, agreement, ((club.dee, here, ""), (nina, SignatureWay.ON_PAPER, "")))
    (line,) = dee.read(lambda work: due.sessions_due(work, [work.pairs.get(pair)]))
    assert line.due_on == day + timedelta(weeks=2)  # new in the role: sooner than the seventeen weeks of the others

    known = {one.person.id: one for one in dee.read(allocations.candidates, case_id)}
    assert Topic.SAFEGUARDING not in {one.topic for one in known[nina].wanting or ()}  # still within its weeks
    assert known[nina].cases == 0
    with pytest.raises(FormError) as caught:
        dee.do(allocations.allocate, case_id, AllocationForm(nina, day, "", "", experience=Confirmed.NOT_YET))
    assert {one.field for one in caught.value.errors} == {"action_required", "how_reviewed", "experience_note"}
    given = AllocationForm(
        nina,
        day,
        "Meet K.T. with Priya on Saturday",
        "In two weeks, then every six",
        training=Confirmed.NOT_YET,
        training_note="Booked for Thursday",
        experience=Confirmed.NOT_YET,
        experience_note="Priya stays beside her until Christmas",
        review_on=day + timedelta(weeks=2),
    )
    dee.do(allocations.allocate, case_id, given)
    booked = TrainingForm(nina, Topic.SAFEGUARDING, "Safeguarding in sport", day + timedelta(days=4), Progress.BOOKED)
    course = dee.do(training.add, booked).value
    assert dee.read(cases.view, case_id).case.lead == nina

    clock.move(weeks=2)
    attended = TrainingForm(nina, Topic.SAFEGUARDING, "Safeguarding in sport", day + timedelta(days=4))
    dee.do(training.change, course, attended)
    held = {one.topic: one.held for one in dee.read(training.of_person, nina).standings}
    assert held[Topic.SAFEGUARDING] not in WANTING
    assert dee.read(allocations.of_case, case_id).review_due
    first = dee.do(sessions.plan, pair, dee.read(lambda work: work.today), time(18, 30)).value
    assert case_id in {one.case_id for one in items(club, first)}  # it is on the first agenda by itself
    again = AllocationForm(nina, dee.read(lambda work: work.today), "Carry on", "Every six weeks")
    dee.do(allocations.allocate, case_id, again)
    after = dee.read(allocations.of_case, case_id)
    assert (len(after.allocations), after.review_due, after.is_missing) == (2, False, False)


def test_on_the_window(person: Person, records: Records) -> None:  # noqa: F811  # the fixture
    case_id = records.club.case
    add(person, "Nina Vale")
    person.press("person-pair-first")
    person.settle()
    person.press("pair-go-on")
    person.settle()
    person.press("agreement-sign")
    person.find(SegmentedChoice, "sign-supervisor").option("on-this-computer").click()
    person.find(SegmentedChoice, "sign-supervisee").option("on-paper").click()
    person.press("sign-record")
    person.settle()
    person.desk.open("case", case_id)
    person.settle()
    person.press("case-allocate")
    person.settle()
    nina = person.ask(lambda work: next(one.id for one in work.people.all() if one.full_name == "Nina Vale"))
    who = person.find(PersonField, "allocate-person")
    who.set_key(nina)
    who.chosen.emit(nina)
    assert "Leads 0 open cases now." in person.find(Text, "allocate-known").text()
    person.press("allocate-go-on")
    person.settle()
    assert "Say which" in person.texts()
    for name, answer in (("training", "yes"), ("experience", "not-yet"), ("time", "yes")):
        person.find(SegmentedChoice, f"allocate-{name}").option(answer).click()
    person.grow("allocate-action", "Meet K.T. with Priya on Saturday")
    person.grow("allocate-how", "In two weeks, then every six")
    person.press("allocate-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.grow("allocate-experience-note", "Priya stays beside her until Christmas")
    person.press("allocate-go-on")
    person.until(lambda: person.ask(lambda work: work.cases.get(case_id)).lead == nina)
    person.settle()
    person.until(lambda: "Given to Nina Vale" in person.find(Text, "allocation-words").text())
    listing = person.find(RowList, "chronology")
    person.until(lambda: any("Meet K.T. with Priya" in f"{row.title} {row.detail}" for row in listing.rows()))

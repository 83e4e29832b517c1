"""Training on the real window: a course is entered on a person's page and leaves the list of what is wanting."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.training import Evidence, Progress, Topic
from tests.at_the_keyboard import Person
from ui.components import Banner, DateField, FormField, PersonField, RowList
from ui.components.combo import choose


def test_what_is_missing_is_entered_and_is_missing_no_more(person: Person) -> None:
    people = person.ask(lambda work: {one.full_name: one.id for one in work.people.all()})
    joan = people["Joan Petrie"]
    person.program.window.go("quality")
    person.settle()
    person.press("quality-section-training")
    listed = person.find(RowList, "training-register")
    assert (joan, "supervising") in [row.key for row in listed.rows()]
    listed.opened.emit((joan, "supervising"))
    person.settle()
    person.press("training-add")
    person.write("training-course", "Supervision skills")
    person.press("training-go-on")
    said = {one.problem() for one in person.every(FormField, "")}
    assert {"Choose what it was about", "Choose how far it is"} <= said
    person.pick("training-progress", Progress.ATTENDED.value)
    topic = person.find(QComboBox, "training-topic")
    assert choose(topic, Topic.SUPERVISING.value)
    topic.activated.emit(topic.currentIndex())
    assert person.find(DateField, "training-expires").date() is not None  # 36 months on
    evidence = person.find(QComboBox, "training-evidence")
    assert choose(evidence, Evidence.CERTIFICATE.value)
    evidence.activated.emit(evidence.currentIndex())
    person.press("training-seen")
    person.press("training-go-on")
    person.settle()
    (made,) = person.ask(lambda work: [one for one in work.training.of(joan) if one.topic is Topic.SUPERVISING])
    assert (made.course, made.progress, made.seen_by) == (
        "Supervision skills",
        Progress.ATTENDED,
        person.desk.vault.me,
    )
    person.program.window.go("quality")
    person.settle()
    assert (joan, "supervising") not in [row.key for row in person.find(RowList, "training-register").rows()]


def test_a_course_is_changed_and_taken_out(person: Person) -> None:
    me = person.desk.vault.me
    before = len(person.ask(lambda work: work.training.of(me)))
    person.desk.open("person", me)
    person.settle()
    courses = person.find(RowList, "person-courses")
    courses.opened.emit(courses.rows()[0].key)
    person.settle()
    assert not person.every(QWidget, "training-seen")  # nobody sees their own
    person.write("training-course", "Renamed course")
    person.press("training-go-on")
    person.settle()
    assert "Renamed course" in [one.course for one in person.ask(lambda work: work.training.of(me))]
    courses = person.find(RowList, "person-courses")
    courses.opened.emit(courses.rows()[0].key)
    person.settle()
    person.press("training-take-out")
    person.settle()
    assert len(person.ask(lambda work: work.training.of(me))) == before - 1


def test_a_registration_is_asked_for_in_its_own_words(person: Person) -> None:
    me = person.desk.vault.me
    person.desk.open("person", me)
    person.settle()
    person.press("training-add")
    topic = person.find(QComboBox, "training-topic")
    assert choose(topic, Topic.REGISTRATION.value)
    topic.activated.emit(topic.currentIndex())
    assert person.find(QLineEdit, "training-level").accessibleName() == "Number"
    assert not person.every(QWidget, "training-hours")
    person.pick("training-progress", Progress.ATTENDED.value)
    person.write("training-course", "Social worker")
    person.write("training-level", "SW104711")
    renewal = person.desk.today() + timedelta(days=300)
    person.find(DateField, "training-expires").set_date(renewal)
    person.write("training-on", "1 nov")  # the day of renewal stays as it was written
    person.press("training-go-on")
    person.settle()
    (made,) = person.ask(lambda work: [one for one in work.training.of(me) if one.topic is Topic.REGISTRATION])
    assert (made.level, made.expires_on) == ("SW104711", renewal)


def test_a_supervisor_without_training_is_warned_of(person: Person) -> None:
    people = person.ask(lambda work: {one.full_name: one.id for one in work.people.all()})
    person.desk.open("pair", people["Rosa Martel"])
    person.settle()
    assert not person.every(Banner, "pair-untrained")  # Dee is trained
    who = person.find(PersonField, "pair-supervisor")
    who.set_key(people["Tom Ashby"])
    who.chosen.emit(people["Tom Ashby"])
    person.settle()
    person.find(Banner, "pair-untrained")
    person.press("pair-go-on")  # a warning, not a gate
    person.settle()
    assert person.ask(lambda work: any(pair.supervisor == people["Tom Ashby"] for pair in work.pairs.all()))

"""On a person's page the lead puts two entries of one person together after looking, and takes them apart again."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.ids import PairId, PersonId
from app.domain.people import Person as OnFile
from app.domain.people import SupervisionPair
from app.services import earlier_notes, same_person, sessions
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.choosing import choose
from tests.ui.screens.test_forms_kept import lock_and_come_back
from ui.components import Banner, HintButton, SegmentedChoice, Text
from ui.pages import Page
from ui.people.page import PersonPage
from ui.people.same_person import GOES_BACK

REASON = "Her married name: she was typed in again."


def two(work: Work) -> tuple[OnFile, OnFile]:
    """Somebody who is supervised, and an entry of the same name that came with a list."""
    pair = next(one for one in work.pairs.all() if one.supervisor == work.me)
    kept = work.people.get(pair.supervisee)
    former = replace(kept, id=PersonId(work.ids.new()), full_name=f"{kept.full_name}-Wick", made=work.stamp())
    work.people.save(former)
    return kept, former


@pytest.fixture
def both(person: Person) -> tuple[OnFile, OnFile]:
    found = person.do(two)
    person.desk.open("person", found[0].id)
    person.settle()
    return found


def test_two_entries_are_put_together_and_taken_apart(person: Person, both: tuple[OnFile, OnFile]) -> None:
    kept, former = both
    person.press("person-together")
    person.settle()
    person.press("same-person-go-on")
    person.settle()
    assert "Choose the other entry" in person.texts()
    choose(person, "same-person-other", former.id)
    assert f"{former.full_name}, put away" in person.texts()
    assert person.find(Text, "same-person-nothing").text() == "Nobody will see more or less than before."
    person.press("same-person-swap")
    person.until(lambda: f"{former.full_name}, kept" in person.texts())
    assert f"{kept.full_name}, put away" in person.texts()
    person.press("same-person-swap")
    person.until(lambda: f"{former.full_name}, put away" in person.texts())
    person.press("same-person-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.grow("same-person-reason", REASON)
    person.press("same-person-go-on")
    person.until(lambda: person.ask(lambda work: work.person_mergers.standing_for(former.id)) == kept.id)
    person.settle()
    assert REASON in person.find(Text, "person-same").text()
    person.press("person-apart")
    person.settle()
    assert f"What stood under {former.full_name} before goes back there." in person.texts()
    person.grow("person-apart-reason", "They are sisters.")
    person.press("person-apart-go-on")
    person.until(lambda: person.ask(lambda work: work.person_mergers.standing_for(former.id)) == former.id)


def test_which_of_the_two_is_kept_outlives_a_lock(
    person: Person, records: Records, both: tuple[OnFile, OnFile]
) -> None:
    _kept, former = both
    person.press("person-together")
    person.settle()
    choose(person, "same-person-other", former.id)
    person.until(lambda: f"{former.full_name}, put away" in person.texts())
    person.press("same-person-swap")
    person.until(lambda: f"{former.full_name}, kept" in person.texts())
    lock_and_come_back(person, records)
    person.until(lambda: bool(person.every(HintButton, "person-together")))
    person.press("person-together")
    person.until(lambda: f"{former.full_name}, kept" in person.texts())
    person.press("words-afresh")
    person.until(lambda: f"{former.full_name}, kept" not in person.texts())
    choose(person, "same-person-other", former.id)
    person.until(lambda: f"{former.full_name}, put away" in person.texts())


def test_of_supervision_written_in_since_it_is_asked_whose_it_is(person: Person, both: tuple[OnFile, OnFile]) -> None:
    kept, former = both

    def supervised_since(work: Work) -> PairId:
        (pair,) = (one for one in work.pairs.of(kept.id) if one.supervisee == kept.id)
        work.pairs.save(replace(pair, supervisee=former.id))
        told = same_person.compare(work, kept.id, former.id).effects
        same_person.put_together(work, kept.id, former.id, reason=REASON, told=told)
        return pair.id

    pair_id = person.do(supervised_since)
    person.do(lambda work: sessions.plan(work, pair_id, work.today + timedelta(days=9), time(7)))
    person.settle()
    person.press("person-apart")
    person.settle()
    person.grow("person-apart-reason", "They are sisters.")
    person.press("person-apart-go-on")
    person.settle()
    assert "One or more have no answer yet" in person.texts()
    assert person.ask(lambda work: work.person_mergers.standing_for(former.id)) == kept.id
    person.find(SegmentedChoice, "person-apart-whose-1").option(GOES_BACK).click()
    person.press("person-apart-go-on")
    person.until(lambda: person.ask(lambda work: work.pairs.get(pair_id).supervisee) == former.id)


def test_a_double_is_told_on_the_people_page_and_when_a_name_is_typed_again(
    person: Person, both: tuple[OnFile, OnFile]
) -> None:
    kept, former = both
    person.do(lambda work: work.people.save(replace(former, full_name=kept.full_name.replace(" ", " Owen "))))
    person.desk.window.go("people")
    person.settle()
    assert kept.full_name in person.find(Text, "people-doubles-words").text()
    person.desk.open("new-person")
    person.settle()
    assert not any(one.isVisible() for one in person.every(Banner, "person-double"))
    field = person.find(QLineEdit, "person-full-name")
    field.setText(kept.full_name.upper())
    field.editingFinished.emit()
    person.settle()
    assert person.find(Banner, "person-double").words().startswith(f"{kept.full_name} is on file, with the same name.")
    person.press("person-cancel")
    person.settle()
    person.press("people-doubles-look")
    person.settle()
    assert f"{kept.full_name}, kept" in person.texts()


def test_notes_from_before_are_opened_by_who_sat_there_and_two_people_are_noted_as_two(
    person: Person, both: tuple[OnFile, OnFile]
) -> None:
    kept, former = both

    def supervised_as_former(work: Work) -> None:
        for pair in work.pairs.of(kept.id):
            if pair.supervisee == kept.id:
                work.pairs.save(replace(pair, supervisee=former.id))
        for session in (one for pair in work.pairs.of(former.id) for one in work.sessions.of_pair(pair.id)):
            part = work.personal.of_session(session.id)
            if part is not None:
                work.personal.save(part, {work.me: b"", former.id: b""})

    person.do(supervised_as_former)
    told = person.ask(lambda work: same_person.compare(work, kept.id, former.id)).effects
    person.do(lambda work: same_person.put_together(work, kept.id, former.id, reason=REASON, told=told))
    person.settle()
    assert "You read them, and can open them" in person.find(Banner, "person-closed-notes").words()
    person.press("person-open-notes")
    person.until(lambda: person.ask(lambda work: earlier_notes.closed_to(work, kept.id)) == ())
    person.settle()
    (merger,) = person.ask(lambda work: work.person_mergers.in_force(kept.id))
    person.do(lambda work: same_person.take_apart(work, merger.id, "No."))
    other = person.ask(lambda work: next(one for one in work.people.all() if one.id not in (work.me, kept.id)))
    person.desk.open("same-person", kept.id, other.id)
    person.until(lambda: person.find(Text, "same-person-0-1").isVisible())
    person.press("same-person-two")
    person.until(lambda: frozenset({kept.id, other.id}) in person.ask(lambda work: work.person_mergers.known_apart()))


def test_what_stands_in_the_way_is_said(person: Person, both: tuple[OnFile, OnFile]) -> None:
    kept, former = both

    def pair(work: Work) -> None:
        pair_id = PairId(work.ids.new())
        work.pairs.save(SupervisionPair(pair_id, kept.id, former.id, work.today, None, False, work.stamp()))

    done: list[None] = []
    person.desk.do(pair).then(done.append)
    person.until(lambda: bool(done))
    person.press("person-together")
    person.settle()
    choose(person, "same-person-other", former.id)
    assert "The records say that they are two" in person.find(Banner, "same-person-obstacle").words()
    go_on = person.find(HintButton, "same-person-go-on")
    assert not go_on.isEnabled()
    assert go_on.accessibleDescription().startswith("The records say that they are two")
    assert "See below what stands in the way" in person.texts()
    person.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert person.ask(lambda work: work.person_mergers.standing_for(former.id)) == former.id


def put_together(person: Person, both: tuple[OnFile, OnFile]) -> None:
    kept, former = both
    told = person.ask(lambda work: same_person.compare(work, kept.id, former.id)).effects
    person.do(lambda work: same_person.put_together(work, kept.id, former.id, reason=REASON, told=told))


def pages_of_people(person: Person) -> list[Page]:
    return [one for one in person.desk.window.live_pages() if isinstance(one, PersonPage)]


def test_back_does_not_lead_to_the_entry_that_was_put_away(person: Person, both: tuple[OnFile, OnFile]) -> None:
    kept, former = both
    window = person.desk.window
    person.desk.open("person", former.id)
    person.desk.open("person", kept.id)
    put_together(person, both)
    person.until(lambda: pages_of_people(person) == [window.page])
    assert person.desk.whereabouts().arguments == (kept.id,)
    window.back()
    assert not isinstance(window.page, PersonPage)


def test_the_page_of_an_entry_that_was_put_away_gives_way_to_that_of_the_person(
    person: Person, both: tuple[OnFile, OnFile]
) -> None:
    kept, former = both
    window = person.desk.window
    window.back()  # nothing of either is on the way back
    person.desk.open("person", former.id)
    (stale,) = pages_of_people(person)
    window.go("people")
    put_together(person, both)
    person.until(lambda: stale not in window.live_pages())
    window.back()
    assert person.desk.whereabouts().arguments == (kept.id,)
    assert REASON in person.find(Text, "person-same").text()
    window.back()
    person.desk.open("person", former.id)  # from a search, or from the trail
    person.until(lambda: person.desk.whereabouts().arguments == (kept.id,))
    assert REASON in person.find(Text, "person-same").text()
    window.back()
    assert not isinstance(window.page, PersonPage)

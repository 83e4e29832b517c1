"""On a child's page the lead puts two files of one child together after looking, and takes them apart again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.case import Case
from app.domain.ids import CaseId, EpisodeId
from app.services import cases, merging
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.ui.screens.choosing import choose
from ui.components import Banner, HintButton, SegmentedChoice, Text
from ui.wording import day_in_prose

REASON = "Mum gave her second name at the other ground."


def two(work: Work) -> tuple[Case, Case]:
    """The case RJ-011, and a second file of the child that somebody opened, with one thing that happened."""
    kept = next(one for one in work.cases.all() if one.reference == "RJ-011")
    former = replace(kept, id=CaseId(work.ids.new()), reference="RJ-099", siblings=(), made=work.stamp())
    work.cases.save(former)
    for one in work.episodes.of_case(kept.id)[:1]:
        work.episodes.save(replace(one, id=EpisodeId(work.ids.new()), case_id=former.id, what="Came without a coat."))
    return kept, former


@pytest.fixture
def both(person: Person) -> tuple[Case, Case]:
    found = person.do(two)
    person.desk.open("case", found[0].id)
    person.settle()
    return found


def test_two_files_are_put_together_and_taken_apart(person: Person, both: tuple[Case, Case]) -> None:
    kept, former = both
    person.press("case-together")
    person.settle()
    person.press("together-go-on")
    person.settle()
    assert "Choose a file" in person.texts()
    choose(person, "together-other", former.id)
    assert "RJ-099, put away" in person.texts()
    assert person.find(Text, "together-effects").text() == "Nobody will see more or less than before."
    person.grow("together-reason", REASON)
    person.write("together-typed", "RJ-011")
    person.press("together-go-on")
    person.settle()
    assert "Type RJ-099, the number of the file that is put away" in person.texts()
    assert person.ask(lambda work: work.mergers.of_case(kept.id)) == ()
    person.write("together-typed", "rj-099")
    person.press("together-go-on")
    person.until(lambda: len(person.ask(lambda work: work.mergers.in_force(kept.id))) == 1)
    person.until(lambda: REASON in person.find(Banner, "case-same").words())
    assert "put together from RJ-011 and RJ-099" in person.find(Banner, "case-same").words()
    person.press("case-together-undo")
    person.until(lambda: person.ask(lambda work: work.mergers.in_force(kept.id)) == ())


def test_what_was_written_since_is_asked_about_piece_by_piece(person: Person, both: tuple[Case, Case]) -> None:
    kept, former = both

    def together(work: Work) -> EpisodeId:
        work.cases.save(replace(former, child_name="Karol Thorne", date_of_birth=None))
        told = merging.compare(work, kept.id, former.id).effects
        merging.put_together(work, kept.id, former.id, reason=REASON, typed="RJ-099", told=told)
        return cases.add_episode(work, kept.id, work.now, "hungry", "Asked for a second sandwich.")

    written: list[EpisodeId] = []
    person.desk.do(together).then(written.append)
    person.until(lambda: bool(written))
    person.until(lambda: person.find(HintButton, "case-apart").isVisible())
    person.press("case-apart")
    choice = person.find(SegmentedChoice, f"apart-whose-{written[0]}")
    assert kept.date_of_birth is not None
    born = f"born {day_in_prose(kept.date_of_birth)}"
    assert person.find(Text, "apart-kept").text() == f"RJ-011 · {kept.child_name} · {born} · kept"
    assert person.find(Text, "apart-former").text() == "RJ-099 · Karol Thorne · date of birth not known · was put away"
    person.grow("apart-reason", "They are cousins.")
    person.press("apart-go-on")
    person.settle()
    assert "One or more have no answer yet" in person.texts()
    assert person.ask(lambda work: work.mergers.in_force(kept.id)) != ()
    choice.option("former").click()
    person.press("apart-go-on")
    person.until(lambda: person.ask(lambda work: work.mergers.in_force(kept.id)) == ())
    assert person.ask(lambda work: {one.id for one in work.episodes.of_case(former.id)} >= set(written))
    assert not person.ask(lambda work: {one.id for one in work.episodes.of_case(kept.id)} & set(written))


def test_what_stands_in_the_way_is_said_before_anything_is_typed(person: Person, both: tuple[Case, Case]) -> None:
    kept, former = both

    def close(work: Work) -> None:
        work.cases.save(replace(work.cases.get(kept.id), closed_on=work.today, closed_reason="Over"))

    done: list[None] = []
    person.desk.do(close).then(done.append)
    person.until(lambda: bool(done))
    person.press("case-together")
    person.settle()
    choose(person, "together-other", former.id)
    assert "is open, and the other is closed" in person.find(Banner, "together-obstacle").words()
    shown = person.ask(lambda work: merging.compare(work, kept.id, former.id))
    assert shown.obstacle is merging.Obstacle.CLOSED

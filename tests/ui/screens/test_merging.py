"""On a child's page the lead puts two files of one child together after looking, and takes them apart again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.case import Case
from app.domain.ids import CaseId, EpisodeId
from app.services import cases, merging
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.ui.screens.choosing import choose
from ui.cases.page import CasePage
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
    nothing = person.find(Text, "together-nothing")
    assert (nothing.text(), nothing.property("role")) == ("Nobody will see more or less than before.", "body")
    assert not person.every(Banner, "together-effects")
    assert "Who can read it now" in person.texts()
    grid = person.find(QWidget, "together-sides").layout()
    assert isinstance(grid, QGridLayout)
    cells = [grid.itemAtPosition(row, column).widget() for row in range(grid.rowCount()) for column in range(3)]
    # None stands in the middle where what is on the file takes several lines.
    person.until(lambda: all(one.height() == one.heightForWidth(one.width()) for one in cells))
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


def test_who_will_read_more_is_told_in_a_banner(person: Person, both: tuple[Case, Case]) -> None:
    kept, former = both

    def of_another(work: Work) -> None:
        other = next(one for one in work.cases.all() if one.supervisor != kept.supervisor)
        work.cases.save(replace(former, lead=other.lead, supervisor=other.supervisor))

    person.do(of_another)
    person.press("case-together")
    choose(person, "together-other", former.id)
    person.until(lambda: bool(person.every(Banner, "together-effects")))
    told = person.find(Banner, "together-effects").words()
    assert told.startswith("What changes")
    assert "who sees RJ-011, will also see what is on RJ-099." in told
    assert not person.every(Text, "together-nothing")


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


def test_back_does_not_lead_to_the_file_that_was_put_away(person: Person, both: tuple[Case, Case]) -> None:
    kept, former = both
    window = person.desk.window
    person.desk.open("case", former.id)
    person.desk.open("case", kept.id)
    told = person.ask(lambda work: merging.compare(work, kept.id, former.id)).effects
    person.do(lambda work: merging.put_together(work, kept.id, former.id, reason=REASON, typed="RJ-099", told=told))
    person.until(lambda: [one for one in window.live_pages() if isinstance(one, CasePage)] == [window.page])
    assert person.desk.whereabouts().arguments == (kept.id,)
    window.back()
    assert not isinstance(window.page, CasePage)
    person.desk.open("case", former.id)  # from a search, or from the trail
    person.until(lambda: person.desk.whereabouts().arguments == (kept.id,))
    person.until(lambda: "put together from RJ-011 and RJ-099" in person.find(Banner, "case-same").words())
    window.back()
    assert not isinstance(window.page, CasePage)

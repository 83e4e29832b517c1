"""In the workspace: facts, observation and opinion apart, more than one explanation, the view before, wording kept."""

from __future__ import annotations

from app.domain.discussion import DiscussionContent, Hypothesis
from tests.at_the_keyboard import Person
from ui.components import NoteSection
from ui.session.page import SessionPage


def written(person: Person, page: SessionPage) -> DiscussionContent:
    item = page._item
    assert item is not None
    page.save_now()
    person.settle()
    children, _ = person.ask(lambda work: work.drafts.of_session(page._id, work.me))
    return next(one.content for one in children if one.item_id == item)


def test_every_part_of_the_analysis_is_kept_apart_and_comes_back(person: Person) -> None:
    person.press("start-session")
    person.settle()
    page = person.program.window.page
    assert isinstance(page, SessionPage)
    page.open_child("K.T.")
    person.settle()
    person.press("more")
    for name, text in (
        ("more-observed", "Cold hands."),
        ("more-opinion", "Careless, says a coach."),
        ("more-first-view", "A parent who forgets."),
        ("more-from-adults", "Whoever minds her at night."),
        ("more-from-children", "Two older boys on the way home."),
        ("more-advised-by", "The school, as a named professional."),
        ("more-explanation", "New shifts."),
        ("more-evidence-for", "Her words."),
    ):
        person.note(name, text)
    person.press("more-add-explanation")
    person.note("more-explanation-2", "Nobody at home.")
    person.note("more-evidence-against-2", "Lights on.")
    analysis = person.find(NoteSection, "section-analysis-section")
    person.note("section-analysis", "He is hard to reach. ")
    analysis.wording.look()
    (one,) = analysis.wording.found
    analysis.wording.take(one, one.instead[0])
    person.press("more-note-replaced")
    content = written(person, page)
    assert (content.observed, content.opinion, content.first_view) == (
        "Cold hands.",
        "Careless, says a coach.",
        "A parent who forgets.",
    )
    assert (content.from_adults, content.from_children, content.advised_by) == (
        "Whoever minds her at night.",
        "Two older boys on the way home.",
        "The school, as a named professional.",
    )
    assert content.hypotheses == (
        Hypothesis("New shifts.", "Her words.", ""),
        Hypothesis("Nobody at home.", "", "Lights on."),
    )
    assert content.language == "“hard to reach” became “not reached by us yet”"
    assert content.analysis == "He is not reached by us yet. "
    page.open_child("A.S.")
    person.settle()
    page.open_child("K.T.")
    person.settle()
    assert person.find(type(analysis.editor), "more-evidence-against-2").text() == "Lights on."

"""A group's session in the real window: planned, held, each child's words on that child's file, finished, exported."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog

from app.domain.group import Attendance
from app.domain.ids import CaseId, SessionId
from app.domain.session import SessionState
from app.services import groups
from app.services.groups import GroupView
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.test_forms_kept import lock_and_come_back
from ui.components import Banner, Editor, RowList, SegmentedChoice, Tag
from ui.components.combo import choose
from ui.groups.child import GroupChildPage
from ui.groups.page import GroupPage


def everyone(person: Person) -> dict[str, object]:
    """Return the adults of the sample club by name."""
    return {one.full_name: one.id for one in person.ask(lambda work: work.people.all())}


def plan(person: Person, *, kind: str = "group") -> SessionId:
    """Plan a group in its sheet, with Tom and Priya, for today."""
    person.program.window.go("sessions")
    person.press("sessions-new-group")
    person.settle()
    who = everyone(person)
    person.press(f"plan-group-kind-{kind}")
    person.write("plan-group-title", "Coaches together")
    person.write("plan-group-on", "today")
    if kind == "multi-agency":
        assert choose(person.find(QComboBox, "plan-group-trigger"), "stuck")
    for name in ("Tom Ashby", "Priya Nair"):
        person.find(QCheckBox, f"plan-group-{who[name]}").setChecked(True)
    person.find(QComboBox, "plan-group-agreement").setCurrentIndex(0)  # none yet
    person.press("plan-group-go-on")
    person.until(lambda: isinstance(person.program.window.page, GroupPage))
    person.settle()
    return person.ask(groups.listing)[0].group.id


def seen(person: Person, group: SessionId) -> GroupView:
    """Return the session as the person at the keyboard may see it."""
    return person.ask(lambda work: groups.view(work, group))


def begin(person: Person, group: SessionId, case_id: CaseId, *, came: Attendance = Attendance.PRESENT) -> None:
    """Put the child on the list, start, note who came."""
    person.press("group-add-child-button")
    person.settle()
    assert choose(person.find(QComboBox, "group-add-child-case"), case_id)
    person.press("group-add-child-go-on")
    person.settle()
    person.press("group-start")
    person.until(lambda: seen(person, group).takes_notes)
    person.settle()
    for one in seen(person, group).members:
        person.find(SegmentedChoice, f"group-came-{one.person_id}").option(came.value).click()
        person.settle()


def open_child(person: Person) -> GroupChildPage:
    """Open the first child on the list."""
    listing = person.find(RowList, "group-children")
    listing.opened.emit(listing.rows()[0].key)
    person.settle()
    page = person.program.window.page
    assert isinstance(page, GroupChildPage)
    return page


def dialog() -> QDialog:
    """Return the sheet that is open."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def test_a_group_is_planned_held_finished_and_read(person: Person, records: Records) -> None:
    case_id = records.club.case
    group = plan(person)
    person.until(lambda: "This group has no agreement" in person.texts())
    begin(person, group, case_id)
    open_child(person)
    person.grow("group-child-text-what-happened", "Late again on Saturday.")
    person.grow("group-child-text-other-views", "Tom thinks it is too soon to say.")
    person.press("group-child-decide")
    person.settle()
    person.grow("group-decision-what", "Ask the school")
    person.grow("group-decision-why", "Nobody has asked yet")
    person.press("group-decision-go-on")
    person.until(lambda: "Choose whose decision it is" in person.texts())
    assert choose(person.find(QComboBox, "group-decision-authority"), "advised")
    person.press("group-decision-go-on")
    person.settle()
    person.press("group-child-act")
    person.settle()
    person.grow("group-action-what", "Ring the school")
    person.write("group-action-due", "in 1 week")
    person.press("group-action-go-on")
    person.settle()
    assert "Ask the school" in rows_of(person, "group-child-recorded")
    person.press("group-child-done")
    person.settle()
    person.grow("group-note-learning", "K.T. taught us to ask twice.")
    person.program.window.page.leave()
    person.press("group-finish")
    person.settle()
    person.press("finish-group-go-on")
    person.until(lambda: "The shared learning seems to name somebody" in person.texts())
    person.grow("finish-group-why-0", "She was not there.")
    person.find(QCheckBox, "finish-group-names").setChecked(True)
    person.press("finish-group-go-on")
    person.until(lambda: seen(person, group).group.state is SessionState.FINISHED)
    person.settle()
    person.until(lambda: "K.T. taught us to ask twice." in person.texts())
    (part, *_older) = person.ask(lambda work: work.discussions.of_case(case_id))
    assert part.content.what_happened == "Late again on Saturday."
    assert part.content.other_views == "Tom thinks it is too soon to say."
    page = open_child(person)
    person.until(lambda: "Late again on Saturday." in person.texts())
    assert not page.has_unsaved()
    person.program.window.back()
    person.press("group-pdf")
    person.settle()
    person.until(lambda: "Record of a group, for those who were there" in person.texts())
    dialog().close()


def rows_of(person: Person, name: str) -> str:
    """Return the words of a list's rows."""
    return " ".join(f"{row.strong} {row.title} {row.detail}" for row in person.find(RowList, name).rows())


def test_a_name_in_the_shared_learning_is_noticed_as_it_is_left(person: Person) -> None:
    group = plan(person)
    person.press("group-start")
    person.until(lambda: seen(person, group).takes_notes)
    person.settle()
    page = person.program.window.page
    assert isinstance(page, GroupPage)
    person.grow("group-note-learning", "Kezia taught us to ask twice.")
    assert page._notes is not None
    page._notes._learning.left.emit()
    banner = person.find(Banner, "group-learning-names")
    person.until(lambda: not banner.isHidden() and "Kezia" in banner.words())


def test_words_typed_about_a_child_outlive_a_lock(person: Person, records: Records) -> None:
    group = plan(person)
    begin(person, group, records.club.case)
    open_child(person)
    person.grow("group-child-text-what-happened", "Half a sent")
    lock_and_come_back(person, records)
    assert isinstance(person.program.window.page, GroupChildPage)
    assert person.find(Editor, "group-child-text-what-happened").text() == "Half a sent"


def test_peers_have_no_button_for_a_decision(person: Person, records: Records) -> None:
    group = plan(person, kind="peer")
    begin(person, group, records.club.case)
    page = open_child(person)
    assert not person.every(type(page._file), "group-child-decide")
    assert not person.every(type(page._file), "group-child-act")
    person.grow("group-child-text-advice", "Ask Dee first.")
    page.leave()
    assert person.find(QCheckBox, "group-child-text-take-on").isVisible()


def test_the_list_finds_a_group(person: Person) -> None:
    group = plan(person, kind="multi-agency")
    person.program.window.go("sessions")
    person.settle()
    listing = person.find(RowList, "session-list")
    assert group in [row.key for row in listing.rows()]
    listing.opened.emit(group)
    person.settle()
    assert isinstance(person.program.window.page, GroupPage)


def test_the_record_is_answered_added_to_and_the_next_one_planned_without_retyping(
    person: Person, records: Records
) -> None:
    group = records.club.group
    person.desk.open("group", group)
    person.settle()
    ffion = next(one for one in seen(person, group).members if one.name == "Ffion Rees")
    person.press(f"group-answer-{ffion.person_id}")
    person.press("group-answer-go-on")  # nobody has said anything yet
    assert "Choose what they say" in person.texts()
    assert "optional" in person.texts()
    person.press("group-answer-how-not-agreed")
    assert "optional" not in person.texts()
    person.press("group-answer-go-on")
    assert "Say what is not agreed with, in their own words" in person.texts()
    person.grow("group-answer-comment", "We never came to the second question.")
    person.press("group-answer-go-on")
    person.until(lambda: not seen(person, group).group.unanswered)
    person.until(lambda: "We never came to the second question." in person.texts())
    assert "Did not agree" in [one.text() for one in person.every(Tag, "")]
    person.press("group-add-to-record")
    person.grow("group-add-to-text", "The minibus is booked.")
    person.press("group-add-to-go-on")
    person.until(lambda: "The minibus is booked." in person.texts())
    person.press("group-next")
    person.settle()
    person.find(QCheckBox, f"plan-group-{ffion.person_id}")
    ticked = {one.text() for one in person.every(QCheckBox, "plan-group-") if one.isChecked()}
    assert {"Ffion Rees", "Joan Petrie", "Tom Ashby", "Priya Nair"} <= ticked
    person.write("plan-group-on", "+6w")
    person.press("plan-group-go-on")
    person.until(lambda: seen_page(person) != group)
    coming = seen(person, seen_page(person)).group
    assert (coming.title, coming.state, len(coming.members)) == ("Coaches together", SessionState.PLANNED, 4)


def seen_page(person: Person) -> SessionId:
    """Return which session of a group is open."""
    page = person.program.window.page
    assert isinstance(page, GroupPage)
    return page._id

"""The sheets of a child's case, of people, of quality and of the policy, typed into by the club of ``canaries``."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.domain.ids import CaseId, ObjectiveId
from app.domain.sharing import Basis
from app.services import discussions, people, watching
from app.services.feedback import AboutOne
from app.services.people import PersonForm
from app.services.work import Work
from ui.cases.record import RecordSheet
from ui.components import DateField, NumberField, RowList, TimeField
from ui.components.combo import choose
from ui.quality.improving_sheets import FeedbackSheet, MeasureSheet, ObjectiveSheet, RespondSheet
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from tests.faults.canaries import Club


def on_the_case(club: Club, case_id: CaseId) -> None:
    """The case is given away, something is shared, somebody would watch, the record is added to and corrected."""
    desk = club.person.desk
    desk.open("allocate", case_id)
    club.person.settle()
    club.choose("allocate-person", club.supervisee_name())
    for check in ("training", "experience", "time"):
        club.person.press(f"allocate-{check}-not-yet")
    club.fill()
    club.go("allocate-go-on")
    desk.open("share-about", case_id)
    club.person.settle()
    for answer in ("share-decided-share", "share-consent-not-asked"):  # nothing is answered beforehand
        club.person.press(answer)
    assert choose(club.person.find(QComboBox, "share-basis"), Basis.SAFEGUARDING)
    club.fill()
    club.go("share-about-go-on")
    watch(club, case_id)
    for how in ("add", "correct"):
        one = club.person.ask(lambda work: discussions.view(work, work.discussions.of_case(case_id)[0].id))
        RecordSheet(desk, one).open()
        club.person.settle()
        club.person.press(f"record-how-{how}")
        club.fill()
        club.go("child-record-go-on" if how == "add" else "child-record-cancel")  # no such words stand there


def one_person(club: Club) -> None:
    """Somebody who was typed in twice is put together, and taken apart again."""
    desk, name = club.person.desk, club.word("double")
    rows = club.person.ask(people.listing)
    kept = next(row.person.id for row in rows if row.person.full_name == club.supervisee_name())
    club.person.do(lambda work: people.add_person(work, PersonForm(name)))
    desk.open("same-person", kept)
    club.person.settle()
    club.choose("same-person-other", name)
    club.person.settle()
    club.fill()
    club.go("same-person-go-on")
    desk.open("person", kept)
    club.person.settle()
    club.go("person-apart")
    club.fill()
    club.go("person-apart-go-on")


def one_child(club: Club, like: CaseId) -> None:
    """Two files are put together as of one child and taken apart again, each with its reason."""
    desk = club.person.desk

    def opened_twice(work: Work) -> tuple[CaseId, str]:
        one = replace(work.cases.get(like), siblings=(), closed_on=None)
        kept, former = CaseId(work.ids.new()), CaseId(work.ids.new())
        work.cases.save(replace(one, id=kept, reference="TWICE-1"))
        work.cases.save(replace(one, id=former, reference="TWICE-2"))
        return kept, f"TWICE-2 {one.initials}"

    kept, former = club.person.do(opened_twice)
    desk.open("put-together", kept)
    club.person.settle()
    club.fill()
    club.choose("together-other", former)
    club.person.until(lambda: club.person.find(QWidget, "together-sides").isVisible())
    club.person.write("together-typed", "TWICE-2")
    club.go("together-go-on")
    club.person.until(lambda: bool(club.person.ask(lambda work: work.mergers.in_force(kept))))
    merger = club.person.ask(lambda work: work.mergers.in_force(kept)[0].id)
    desk.open("take-apart", merger)
    club.person.settle()
    club.fill()
    club.go("apart-go-on")


def from_paper(club: Club) -> None:
    """A session that was held on paper."""
    desk, today = club.person.desk, club.person.desk.today()
    desk.open("session-from-paper", None)
    club.person.settle()
    club.choose("paper-who", club.supervisee_name())
    club.person.find(DateField, "paper-on").set_date(today)
    club.person.find(DateField, "paper-written").set_date(today)
    club.person.find(TimeField, "paper-at").setText("00:05")
    club.person.find(NumberField, "paper-length").setValue(5)
    club.fill()
    club.go("paper-go-on")


def watch(club: Club, case_id: CaseId) -> None:
    """A place to watch, what the family and the child said to it."""
    desk, today = club.person.desk, club.person.desk.today()
    desk.open("watch", case_id)
    club.person.settle()
    club.choose("watch-person", club.supervisee_name())
    club.person.find(DateField, "watch-held-on").set_date(today + timedelta(days=9))
    club.fill()
    club.go("watch-go-on")
    for whose in ("family", "child"):
        desk.open("watch-consent", club.person.ask(lambda work: watching.of_case(work, case_id)).rows[0])
        club.person.settle()
        club.person.press(f"consent-whose-{whose}")
        club.person.press("consent-answer-yes")
        club.person.find(QCheckBox, "consent-free").click()
        club.fill()
        club.go("watch-consent-go-on")


def own_details(club: Club) -> None:
    """How the person at the keyboard is reached."""
    club.person.desk.open("own-details")
    club.person.settle()
    club.fill()
    club.go("own-details-go-on")


def improve(club: Club) -> None:
    """Feedback and what is done about it, a leader's visit and what came of it, an objective and how it came out."""
    club.person.program.window.go("quality")
    club.person.settle()
    club.go("quality-section-improving")
    me = club.person.desk.vault.me
    desk, mine = club.person.desk, ((me, "Me"),)
    for sheet in (  # nobody may do these for themselves: they are left half typed
        FeedbackSheet(desk, mine),
        RespondSheet(desk, AboutOne(me, "Me", desk.today(), (), (), {}, ())),
        ObjectiveSheet(desk, mine),
        MeasureSheet(desk, ObjectiveId(UUID(int=1)), "What was to be reached"),
    ):
        sheet.open()
        club.person.settle()
        club.fill()
        club.go(f"{sheet.objectName()}-cancel")
    club.go("improving-visit")
    club.fill()
    club.go("visit-go-on")
    rows = club.person.find(RowList, "improving-visits")
    rows.opened.emit(rows.rows()[0].key)
    club.person.settle()
    club.fill()
    club.go("visit-done-go-on")


def policy(club: Club) -> None:
    """A section of the policy in other words, a new one, and who approved it."""
    page = club.person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("policy")
    club.person.settle()
    sections = club.person.find(RowList, "policy-sections")
    sections.button_clicked.emit(sections.rows()[0].key, "change")
    club.person.settle()
    club.fill()
    club.go("policy-section-go-on", "policy-add-section")
    club.fill()
    club.go("policy-section-go-on", "policy-approve")
    club.person.find(DateField, "policy-approved-on").set_date(club.person.desk.today())
    club.fill()
    club.go("policy-approve-go-on")

"""Preparing on the real window: both tick what they did; a draft of an agreement is deleted and brought back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.domain.agreement import AgreementState
from app.domain.ids import SessionId
from app.domain.session import SessionState
from app.services import agreements
from app.services.work import Work
from tests.at_the_keyboard import Person
from ui.agreements.listing import AgreementsPage
from ui.session.page import SessionPage


def coming(work: Work) -> SessionId:
    """Return the next session of Dee Marsh with Ffion Rees."""
    ffion = next(one.id for one in work.people.all() if one.full_name == "Ffion Rees")
    (pair,) = [one for one in work.pairs.of(ffion) if one.supervisee == ffion]
    ahead = [one for one in work.sessions.of_pair(pair.id) if one.state is SessionState.PLANNED]
    return min(ahead, key=lambda one: one.planned_on).id


def test_both_tick_what_they_did_and_see_it_of_each_other(as_anyone: Callable[[str], Person]) -> None:
    person = as_anyone("Dee Marsh")
    session = person.ask(coming)
    person.desk.open("session", session)
    person.settle()
    assert person.find(QLabel, "prepared-other").text() == "Ffion has noted nothing yet."
    for name in ("prepared-notes", "prepared-items"):
        person.find(QCheckBox, name).click()
        person.settle()
    (done,) = person.ask(lambda work: work.preparations.of_session(session))
    assert (done.has_read_last_notes, done.has_checked_actions, done.has_added_items) == (True, False, True)
    person.press("prepared-read")
    person.until(lambda: isinstance(person.program.window.page, SessionPage))
    person.settle()
    assert not person.every(QWidget, "prepared-notes")  # the last one is over

    person = as_anyone("Ffion Rees")
    person.desk.open("session", session)
    person.settle()
    assert person.find(QLabel, "prepared-other").text() == "Dee has read the last notes and added items."
    person.find(QCheckBox, "prepared-actions").click()
    person.settle()
    done = {one.person_id: one for one in person.ask(lambda work: work.preparations.of_session(session))}[
        person.desk.vault.me
    ]
    assert (done.has_read_last_notes, done.has_checked_actions, done.has_added_items) == (False, True, False)


def test_a_draft_of_an_agreement_is_deleted_and_brought_back(person: Person) -> None:
    listing = person.ask(agreements.listing)
    draft = next(row for row in listing.agreements if row.state is AgreementState.DRAFT)
    signed = next(row for row in listing.agreements if row.state is AgreementState.SIGNED and row.may_open)
    person.desk.open("agreement", signed.id)
    person.settle()
    assert not person.every(QWidget, "agreement-delete")  # what was signed is not deleted
    person.desk.open("agreement", draft.id)
    person.settle()
    person.press("agreement-delete")
    person.until(lambda: isinstance(person.program.window.page, AgreementsPage))
    person.settle()
    assert draft.id not in [row.id for row in person.ask(agreements.listing).agreements]
    person.press("agreements-undo-undo")
    person.settle()
    assert draft.id in [row.id for row in person.ask(agreements.listing).agreements]

"""An agreement being written: terms and dates save themselves; a save that fails is told and tried again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QSpinBox

from app.domain.agreement import Agreement, AgreementState, SignatureWay
from app.domain.errors import DiskFullError
from app.domain.ids import AgreementId
from app.services import agreements
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.agreements.editor import AgreementPage
from ui.components import AgendaList, Banner, DateField, SegmentedChoice


@pytest.fixture
def draft(person: Person, records: Records) -> AgreementId:
    """The next version of Priya's agreement, open on its page."""
    signed = person.ask(lambda work: work.agreements.get(records.club.agreement))
    begun = person.do(lambda work: agreements.begin(work, signed.pair_id))
    person.desk.open("agreement", begun)
    person.settle()
    return begun


def kept(person: Person, draft: AgreementId) -> Agreement:
    return person.ask(lambda work: work.agreements.get(draft))


def page_of(person: Person) -> AgreementPage:
    page = person.program.window.page
    assert isinstance(page, AgreementPage)
    return page


def test_terms_and_dates_save_themselves(person: Person, draft: AgreementId) -> None:
    person.find(AgendaList, "agreement-sections").chosen.emit("how-often")
    person.find(QSpinBox, "term-every-weeks").setValue(5)
    person.find(AgendaList, "agreement-sections").chosen.emit("review-and-sign")
    later = person.desk.today() + timedelta(days=200)
    person.find(DateField, "review-on").set_date(later)
    person.settle()
    page_of(person).save_now()
    person.settle()
    assert (kept(person, draft).terms.every_weeks, kept(person, draft).review_on) == (5, later)
    assert not page_of(person).has_unsaved()


def test_a_save_that_fails_is_told_and_tried_again(
    person: Person, draft: AgreementId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFullError

    person.find(AgendaList, "agreement-sections").chosen.emit("how-often")
    with monkeypatch.context() as patch:
        patch.setattr(agreements, "save", full)
        person.find(QSpinBox, "term-every-weeks").setValue(5)
        page_of(person).leave()
        person.settle()
    assert person.find(Banner, "agreement-trouble").isVisible()
    assert page_of(person).has_unsaved()
    page_of(person).leave()
    person.settle()
    assert kept(person, draft).terms.every_weeks == 5
    assert page_of(person).findChild(Banner, "agreement-trouble").isHidden()


def test_a_change_takes_an_answer_away_and_the_page_says_so_before(person: Person, draft: AgreementId) -> None:
    one = kept(person, draft)
    supervisee = person.ask(lambda work: work.pairs.get(one.pair_id)).supervisee
    paper = SignatureWay.ON_PAPER
    person.do(lambda work: agreements.sign(work, draft, supervisee, paper, work.today))
    person.settle()
    note = person.find(Banner, "agreement-half-signed")
    assert note.isVisible()
    person.find(AgendaList, "agreement-sections").chosen.emit("how-often")
    person.settle()
    assert kept(person, draft).signatures  # going from one section to the next is no change
    person.find(QSpinBox, "term-every-weeks").setValue(5)
    person.settle()
    page_of(person).save_now()
    person.settle()
    assert not kept(person, draft).signatures
    assert note.isHidden()


def test_a_manager_is_told_that_their_record_does_not_let_them_in(person: Person, draft: AgreementId) -> None:
    """The page of the draft, seen by whoever manages the supervisor: before they record, and once both have signed."""

    def manage(work: Work) -> None:
        pair = work.pairs.get(work.agreements.get(draft).pair_id)
        for held in work.appointments.of(pair.supervisor):
            work.appointments.save(replace(held, line_manager=work.me))
        one = work.agreements.get(draft)
        terms = replace(one.terms, line_manager_reads=True)
        agreements.save(work, draft, terms, one.written, one.starts_on, one.review_on)
        work.changed(agreements={draft}, people={pair.supervisor})

    person.do(manage)
    person.settle()
    person.press("agreement-sign")
    assert person.find(Banner, "sign-own-reading").isVisible()
    person.find(SegmentedChoice, "sign-supervisor").set_value(SignatureWay.ON_PAPER.value)
    person.find(SegmentedChoice, "sign-supervisee").set_value(SignatureWay.ON_PAPER.value)
    person.press("sign-record")
    person.settle()
    assert kept(person, draft).state is AgreementState.SIGNED
    assert person.find(Banner, "agreement-manager").isVisible()

"""An agreement being written: terms and dates save themselves; a save that fails is told and tried again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QSpinBox

from app.domain.agreement import Agreement
from app.domain.errors import DiskFullError
from app.domain.ids import AgreementId
from app.services import agreements
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.agreements.editor import AgreementPage
from ui.components import AgendaList, Banner, DateField


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

"""A person supervised does not want to sign: the reason is kept in their own words, nothing pretends that they agreed,
supervision goes on, and a changed agreement is signed by both in the end.

Told through the widgets of the real window.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta

from PySide6.QtWidgets import QWidget

from app.domain.agreement import AgreementState, SignatureWay
from app.domain.ids import AgreementId, PairId
from app.services import agreements, sessions, today, year
from app.services.exporting import DocumentKind, ExportRequest, gather
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.ui.screens.conftest import as_anyone, locked  # noqa: F401  # fixtures
from ui.components import Banner, NumberField, SegmentedChoice

REASON = "I do not want my line manager to read what I say about home"


def draft_of(work: Work) -> tuple[AgreementId, PairId]:
    """Return the draft that nobody has signed: Joan Petrie's with Bea Lindqvist."""
    (row,) = [one for one in agreements.listing(work).agreements if one.state is AgreementState.DRAFT]
    return row.id, work.agreements.get(row.id).pair_id


def answer(person: Person, supervisee: str) -> None:
    """Sign as the supervisor; the other one says what they say."""
    person.press("agreement-sign")
    person.find(SegmentedChoice, "sign-supervisor").option("on-this-computer").click()
    person.find(SegmentedChoice, "sign-supervisee").option(supervisee).click()


def test_a_refusal_is_kept_and_supervision_goes_on(as_anyone: Callable[[str], Person]) -> None:  # noqa: F811
    person = as_anyone("Joan Petrie")
    agreement, pair = person.ask(draft_of)
    person.desk.open("agreement", agreement)
    person.settle()
    answer(person, "declined")
    person.press("sign-record")
    assert "Say why, in their own words" in person.texts()
    person.write("decline-reason-supervisee", REASON)
    person.press("sign-record")
    person.settle()
    kept = person.ask(lambda work: work.agreements.get(agreement))
    refused = next(one for one in kept.signatures if one.way is SignatureWay.DECLINED)
    assert (kept.state, refused.reason, refused.on) == (AgreementState.DRAFT, REASON, person.desk.today())
    assert REASON in repr(person.ask(lambda work: gather(work, ExportRequest(DocumentKind.AGREEMENT, agreement))))

    on = person.desk.today() + timedelta(days=1)
    session = person.do(lambda work: sessions.plan(work, pair, on, time(18)))
    person.desk.open("session", session)
    person.settle()
    assert person.every(Banner, "no-agreement")  # it warns, and does not stop them
    waiting = person.ask(today.today).agreements_to_review
    assert [one.agreement_id for one in waiting if one.is_draft] == [agreement]
    row = next(one for one in person.ask(year.year).rows if one.name == "Bea Lindqvist")
    assert not row.is_agreed

    person.desk.open("agreement", agreement)
    person.settle()
    assert person.every(Banner, "agreement-half-signed")  # a change takes the answers away, and says so
    change_a_term(person)
    changed = person.ask(lambda work: work.agreements.get(agreement))
    assert changed.signatures == ()
    answer(person, "on-paper")
    person.press("sign-record")
    person.settle()
    assert person.ask(lambda work: work.agreements.get(agreement)).state is AgreementState.SIGNED
    person.desk.open("session", session)
    person.settle()
    assert not person.every(QWidget, "no-agreement")
    row = next(one for one in person.ask(year.year).rows if one.name == "Bea Lindqvist")
    assert row.is_agreed


def change_a_term(person: Person) -> None:
    """They meet every eight weeks instead."""
    page = person.program.window.page
    assert page is not None
    page._go_to("how-often")  # type: ignore[attr-defined]  # the agreement's page
    person.settle()
    weeks = person.find(NumberField, "term-every-weeks")
    weeks.setValue(8)
    page.save_now()
    person.settle()

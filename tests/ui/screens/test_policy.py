"""The supervision policy in Settings: figures with their source, sections, a draft, its approval."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.services import organisation, policy
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.ui.screens.test_club_papers import in_settings
from tests.ui.screens.test_keeping import press_in
from ui.components import Banner, HintButton, NumberField, RowList, Text


def row(person: Person, name: str, start: str) -> object:
    return next(one.key for one in person.find(RowList, name).rows() if one.title.startswith(start))


def test_a_figure_and_a_section_are_changed_and_approved(person: Person) -> None:
    in_settings(person, "policy")
    assert "approved by the committee" in person.find(Text, "policy-in-force").text()
    assert not person.every(HintButton, "policy-approve")  # there is nothing to approve
    figures = person.find(RowList, "policy-figures")
    discussed = next(one for one in figures.rows() if one.title.startswith("Each open case"))
    assert "Bournemouth" in discussed.detail
    assert "22 November 2026" in discussed.detail
    press_in(person, "policy-figures", discussed.key, "change")
    person.find(NumberField, "policy-figure-value").setValue(3)
    person.press("policy-figure-go-on")
    person.settle()
    assert "draft of version 2" in person.find(Banner, "policy-draft").words()
    press_in(person, "policy-intervals", row(person, "policy-intervals", "Coaches"), "change")
    person.find(NumberField, "policy-interval-weeks").setValue(12)
    person.press("policy-interval-go-on")
    person.settle()
    person.press("policy-add-section")
    person.write("policy-section-title", "Away trips")
    person.grow("policy-section-text", "Nobody drives alone with a child.")
    person.press("policy-section-go-on")
    person.settle()
    assert person.ask(organisation.policy).rules.case_weeks == 4
    person.press("policy-approve")
    person.press("policy-approve-go-on")  # nobody has said by whom or when
    assert "Fill this in" in person.texts()
    person.write("policy-approved-by", "the trustees")
    person.write("policy-approved-on", "today")
    person.press("policy-approve-go-on")
    person.settle()
    person.until(lambda: "Version 2" in person.find(Text, "policy-in-force").text())
    made = person.ask(organisation.policy)
    assert (made.rules.case_weeks, made.sections[-1].title, made.approved_by) == (3, "Away trips", "the trustees")
    assert not [one for one in person.every(Banner, "policy-draft") if one.isVisible()]


def test_a_draft_is_given_up(person: Person) -> None:
    person.do(lambda work: policy.set_figure(work, "case_weeks", 2))
    in_settings(person, "policy")
    person.press("policy-give-up")
    person.settle()
    assert not person.ask(policy.view).is_draft


def test_today_leads_to_a_review_that_is_overdue(person: Person) -> None:
    def past(work: Work) -> None:
        yesterday = work.today - timedelta(days=1)
        work.policies.save(replace(organisation.policy(work), review_on=yesterday))
        work.changed(organisation=True)

    person.do(past)
    person.program.window.go("today")
    person.settle()
    assert "overdue" in person.find(Banner, "policy-asks").words()
    person.press("open-policy")
    person.settle()
    assert person.find(Text, "policy-in-force").isVisible()
    person.find(HintButton, "policy-approve")  # it may be approved again as it is

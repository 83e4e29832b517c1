"""A child's whole file between two days: all of that child, as it was known then, and nothing of anybody else."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.chronology_extract import ChronologyExtract
from app.domain.errors import InputError
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId
from app.services import actions, cases, discussions, exporting, signing_keys
from app.services.actions import ActionForm
from app.services.exporting import ExportRequest, Period
from app.services.exporting.gathering import Gathered
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.test_journey import a_case
from tests.app.services.test_leak_check import finished

CANARY = "HEAVYHEART"


def gathered(opened: OpenVault, case_id: CaseId, period: Period | None = None) -> Gathered:
    return opened.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, case_id, period=period))


def told(opened: OpenVault, case_id: CaseId, period: Period | None = None) -> ChronologyExtract:
    extract = gathered(opened, case_id, period).extract
    assert isinstance(extract, ChronologyExtract)
    return extract


def kinds(extract: ChronologyExtract) -> list[str]:
    return [entry.kind for entry in extract.entries]


def an_action(opened: OpenVault, case_id: CaseId, due_on: date) -> None:
    pair = opened.read(lambda work: work.pairs.all())[0].id
    form = ActionForm(pair, "Call Mum", opened.me, due_on, case_id=case_id, measure="A note of the call")
    opened.do(actions.add, form)


def test_the_personal_part_and_other_children_are_not_in_it(open_vault: OpenVault) -> None:
    _session, kezia = finished(open_vault, personal=f"{CANARY} I am worn out.", what="Late on four Saturdays.")
    made = gathered(open_vault, kezia)
    assert made.leaks == ()
    drawn = exporting.draw(made)
    assert "Late on four Saturdays." in drawn.text
    for unwanted in (CANARY, "Alfie", "Stonewell", "RJ-002"):
        assert unwanted not in drawn.text
        assert unwanted not in repr(made.extract)


def test_another_child_s_name_in_any_entry_is_found(open_vault: OpenVault) -> None:
    _session, kezia = finished(open_vault)
    now = open_vault.read(lambda work: work.now)
    open_vault.do(cases.add_episode, kezia, now, "late-collection", "Collected late, with Alfie.")
    assert [hit.found for hit in gathered(open_vault, kezia).leaks] == ["Alfie"]


def test_an_action_is_told_on_each_of_its_days(open_vault: OpenVault, clock: Clock) -> None:
    _session, kezia = finished(open_vault)
    first = open_vault.read(lambda work: work.today)
    an_action(open_vault, kezia, first + timedelta(days=5))
    action = open_vault.read(lambda work: work.actions.of_case(kezia))[0]
    clock.move(days=6)
    open_vault.do(actions.carry_on, action.id, "No answer on two evenings", first + timedelta(days=12))
    clock.move(days=5)
    open_vault.do(actions.done, action.id, "Mum said yes")
    whole = told(open_vault, kezia)
    of_action = [(one.kind, one.on, one.action.due_on) for one in whole.entries if one.action is not None]
    assert of_action == [
        ("action-agreed", first, first + timedelta(days=5)),
        ("action-carried", first + timedelta(days=6), first + timedelta(days=12)),
        ("action-done", first + timedelta(days=11), first + timedelta(days=12)),
    ]
    assert whole.open_actions == ()
    then = told(open_vault, kezia, Period(until=first + timedelta(days=3)))
    assert [one.due_on for one in then.open_actions] == [first + timedelta(days=5)]
    assert "action-carried" not in kinds(then)


def test_only_the_days_asked_for_are_told_oldest_first(open_vault: OpenVault, clock: Clock) -> None:
    _session, kezia = finished(open_vault)
    first = open_vault.read(lambda work: work.today)
    for days in (10, 20):
        clock.move(days=10)
        now = open_vault.read(lambda work: work.now)
        open_vault.do(cases.add_episode, kezia, now, "hungry", f"No lunch, after {days} days.")
    whole = told(open_vault, kezia)
    assert [one.on for one in whole.entries] == sorted(one.on for one in whole.entries)
    assert (whole.since, whole.until) == (first, first + timedelta(days=20))
    assert kinds(whole)[0] == "opened"
    middle = told(open_vault, kezia, Period(first + timedelta(days=1), first + timedelta(days=15)))
    assert [one.text for one in middle.entries] == ["No lunch, after 10 days."]
    assert gathered(open_vault, kezia).file_stem == f"RJ-001 chronology {whole.since} to {whole.until}"


def test_what_was_corrected_later_is_told_with_it(open_vault: OpenVault, clock: Clock) -> None:
    _session, kezia = finished(open_vault, what="Late on four Saturdays.")
    held = open_vault.read(lambda work: work.discussions.of_case(kezia))[0]
    clock.move(days=9)
    open_vault.do(discussions.correct, held.id, "four", "five", "Counted again")
    then = told(open_vault, kezia, Period(until=held.held_on))
    correction = then.entries[-1]
    assert (correction.kind, correction.on) == ("correction", held.held_on + timedelta(days=9))
    assert "it should say “five”" in correction.text


def test_what_was_handed_over_is_told_with_where_it_went(open_vault: OpenVault, tmp_path: Path) -> None:
    _session, kezia = finished(open_vault)
    made = open_vault.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, kezia))
    signed = exporting.sign_and_save(made, signing_keys.identity(open_vault), tmp_path / "record.pdf")
    receipt = open_vault.do(exporting.record, made, signed).value
    today = open_vault.read(lambda work: work.today)
    open_vault.do(exporting.set_destination, receipt, "Family Hub", today)
    (sent,) = [one.sent for one in told(open_vault, kezia).entries if one.sent is not None]
    assert (sent.document, sent.destination, sent.entered_on) == ("Case record", "Family Hub", today)
    assert f"Case record, {signed.pages} pages, to Family Hub." in exporting.draw(gathered(open_vault, kezia)).text


@pytest.mark.parametrize(
    ("since", "until", "problem"),
    [(0, 1, "in-the-future"), (0, -1, "before-start"), (None, -40, "nothing-yet")],
)
def test_days_that_cannot_be_are_refused(open_vault: OpenVault, since: int | None, until: int, problem: str) -> None:
    _session, kezia = finished(open_vault)
    today = open_vault.read(lambda work: work.today)
    first = None if since is None else today + timedelta(days=since)
    with pytest.raises(InputError) as refused:
        gathered(open_vault, kezia, Period(first, today + timedelta(days=until)))
    assert refused.value.problem == problem


def test_a_child_who_was_not_discussed_yet_has_a_chronology(open_vault: OpenVault) -> None:
    finished(open_vault)
    pair = open_vault.read(lambda work: work.pairs.all())[0].id
    new = a_case(open_vault, "Robin Sallow", pair)
    assert open_vault.read(exporting.offer, new).parts == ()
    assert kinds(told(open_vault, new)) == ["opened"]


def test_initials_leave_name_and_birthday_out(open_vault: OpenVault) -> None:
    _session, kezia = finished(open_vault)
    shown = told(open_vault, kezia, Period(as_initials=True))
    assert (shown.child_name, shown.date_of_birth) == ("K.T.", None)

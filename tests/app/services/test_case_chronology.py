"""A child's whole file between two days: all of that child, as it was known then, and nothing of anybody else."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.checks import PdfState
from app.domain.chronology_extract import ChronologyExtract
from app.domain.errors import InputError, NotFoundError
from app.domain.exports import DocumentKind
from app.domain.ids import AttachmentId, CaseId
from app.services import actions, attachments, cases, discussions, exporting, signing_keys
from app.services.actions import ActionForm
from app.services.attachments import AttachmentForm, Belongs
from app.services.exporting import ChosenFile, ExportRequest, Period
from app.services.exporting.gathering import Gathered
from app.services.vaults import OpenVault
from tests.app.pictures import png
from tests.app.services.conftest import Clock
from tests.app.services.test_journey import a_case, a_pair
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


def attached(
    opened: OpenVault, case_id: CaseId, data: bytes = b"What they wrote.\n", shows: str = "A page"
) -> AttachmentId:
    today = opened.read(lambda work: work.today)
    form = AttachmentForm("A letter", today - timedelta(days=1), shows)
    return opened.do(attachments.add, Belongs(case_id=case_id), form, data).value


def test_files_are_listed_and_go_along_only_when_chosen(open_vault: OpenVault, tmp_path: Path) -> None:
    kezia = a_case(open_vault, "Kezia Tarn", a_pair(open_vault))
    letter, notes = attached(open_vault, kezia), attached(open_vault, kezia, png())
    for chosen in ((), (letter,), (letter, notes)):
        files = tuple(ChosenFile(one, "A page") for one in chosen)
        extract = told(open_vault, kezia, Period(files=files))
        found = [entry.attached for entry in extract.entries if entry.attached is not None]
        assert len(found) == 2
        assert sum(one.content is not None for one in found) == len(chosen)
        assert {one.file_name for one in found} == ({"", "attachment-001.txt"} if chosen else {""})


def test_a_file_of_another_child_has_no_way_in(open_vault: OpenVault) -> None:
    pair = a_pair(open_vault)
    kezia, alfie = a_case(open_vault, "Kezia Tarn", pair), a_case(open_vault, "Alfie Stonewell", pair)
    own, other = attached(open_vault, kezia), attached(open_vault, alfie, f"{CANARY} of the other child\n".encode())
    with pytest.raises(NotFoundError):
        told(open_vault, kezia, Period(files=(ChosenFile(own), ChosenFile(other))))
    made = exporting.draw(gathered(open_vault, kezia, Period(files=(ChosenFile(own),))))
    assert CANARY.encode() not in made.pdf
    assert {one.id for one in open_vault.read(exporting.offer, kezia).files} == {own}


def test_nothing_is_signed_or_printed_before_every_file_was_looked_at(open_vault: OpenVault, tmp_path: Path) -> None:
    kezia = a_case(open_vault, "Kezia Tarn", a_pair(open_vault))
    picture = attached(open_vault, kezia, png(), shows="")
    identity = signing_keys.identity(open_vault)
    for period, problem in (
        (Period(files=(ChosenFile(picture, "A page of notes"),)), "not-looked-at"),
        (Period(files=(ChosenFile(picture, " "),), files_looked_at=True), "missing"),
    ):
        ready = gathered(open_vault, kezia, period)
        for leave in (
            lambda one: exporting.sign_and_save(one, identity, tmp_path / "record.pdf"),
            lambda one: open_vault.do(exporting.note_printed, one, ()),
        ):
            with pytest.raises(InputError, match=problem):
                leave(ready)
    assert not list(tmp_path.glob("*.pdf"))
    ready = gathered(open_vault, kezia, Period(files=(ChosenFile(picture, "A page of notes"),), files_looked_at=True))
    signed = exporting.sign_and_save(ready, identity, tmp_path / "record.pdf")
    assert signed.check.state is PdfState.INTACT

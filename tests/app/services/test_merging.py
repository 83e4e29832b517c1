"""Two files of one child put together without losing who said what, and taken apart row by row when it was wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

import resources
from app.domain.audit import Act
from app.domain.case import CaseStatus
from app.domain.errors import AppError, InputError, NotAllowedError, NotFoundError
from app.domain.exports import DocumentKind, ExportReceipt
from app.domain.extracts import CaseExtract
from app.domain.ids import CaseId, MergerId, ReceiptId
from app.domain.retention import RecordClass
from app.domain.sharing import Basis, Consent
from app.services import (
    access,
    agendas,
    audit_trail,
    cases,
    directory,
    disposing,
    exporting,
    merging,
    retention,
    searching,
    sessions,
    sharings,
    taking_apart,
)
from app.services.audit_trail import TrailFilter
from app.services.cases import EntryKind
from app.services.exporting import CaseChoices, ExportRequest
from app.services.exporting.leak_check import known_children
from app.services.merging import Change, Obstacle
from app.services.sharings import SharingForm
from app.services.vaults import OpenVault
from app.services.work import Work
from reports import case_record
from storage.repositories import turning
from storage.repositories.turning import LEFT
from tests.app.services import whole_vault
from tests.app.services.small_club import CONTENT, SmallClub, discuss, open_case, plan, set_up

REASON = "The same girl: Mum gave her second name at the other ground."
SAYS_WHAT_WAS_DONE = ("case_merger", "case_merger_row")


def snapshot(club: SmallClub) -> dict[str, list[Any]]:
    """Return every row but those that say what was done."""
    return whole_vault.snapshot(club, SAYS_WHAT_WAS_DONE)


def two_files(open_vault: OpenVault) -> tuple[SmallClub, CaseId, CaseId]:
    """Priya holds the one, Tom under Sam the other; each has been spoken of, with what hangs on a file."""
    club = set_up(open_vault)
    kept = open_case(club)
    former = open_case(club, "Kezia Tarn-Bellweather", lead=club.tom, supervisor=club.sam, weeks_ago=9)
    discuss(club, kept)
    theirs = discuss(club, former, content=replace(CONTENT, analysis="QUILLFEATHER told Sam."))

    def between_sam_and_tom(work: Work) -> None:  # neither holds a key here, so Dee wrote it
        work.sessions.save(replace(work.sessions.get(theirs), pair_id=club.sam_tom))
        (one,) = work.discussions.of_case(former)
        work.discussions.save(replace(one, supervisor=club.sam, practitioner=club.tom))

    club.opened.do(between_sam_and_tom)
    sam = club.seat(club.sam)
    sam.do(cases.add_episode, former, club.opened.read(lambda work: work.now), "hungry", "Asked for food.")
    sam.do(cases.read_and_sign, former, "Read.")
    sam.do(
        sharings.decide,
        former,
        SharingForm(
            club.today, "School", "That she is hungry.", "They feed her.", True, Basis.SAFEGUARDING, Consent.GIVEN
        ),
    )
    return club, kept, former


def together(club: SmallClub, kept: CaseId, former: CaseId, **more: Any) -> MergerId:
    """Dee puts them together after looking."""
    dee = club.seat(club.dee)
    shown = dee.read(merging.compare, kept, former)
    usual: dict[str, Any] = {"reason": REASON, "typed": shown.former.case.reference, "told": shown.effects}
    return dee.do(merging.put_together, kept, former, **{**usual, **more}).value


def test_everything_counted_before_is_counted_after_and_goes_back_row_by_row(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    dee = club.seat(club.dee)
    before = snapshot(club)
    shown = dee.read(merging.compare, kept, former)
    merger = together(club, kept, former)
    counted: dict[str, int] = {}
    for table, count in (*shown.kept.counts, *shown.former.counts):
        counted[table] = counted.get(table, 0) + count
    assert dict(open_vault.read(lambda work: work.mergers.counts(kept))) == counted
    assert open_vault.read(lambda work: work.mergers.counts(former)) == ()
    assert snapshot(club) != before
    assert dee.do(taking_apart.take_apart, merger, "They are cousins.", {}).value == former
    assert snapshot(club) == before


def test_who_said_what_stays(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    (said,) = open_vault.read(lambda work: work.discussions.of_case(former))
    together(club, kept, former)
    found = next(one for one in open_vault.read(lambda work: work.discussions.of_case(kept)) if one.id == said.id)
    assert found == replace(said, case_id=kept)
    assert (found.supervisor, found.practitioner) == (club.sam, club.tom)


def test_nobody_sees_what_was_not_said_before(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    everyone = (club.dee, club.priya, club.sam, club.tom, club.joan, club.lorraine)

    def sees() -> dict[Any, set[CaseId]]:
        return {one: {case.id for case in club.seat(one).read(access.cases)} for one in everyone}

    before = sees()
    told = {one.person: one.change for one in club.seat(club.dee).read(merging.compare, kept, former).effects}
    together(club, kept, former)
    after = sees()
    for one in everyone:
        saw, now = before[one], kept in after[one]
        expected = None
        if now and kept in saw and former not in saw:
            expected = Change.SEES_FORMER
        elif now and former in saw and kept not in saw:
            expected = Change.SEES_KEPT
        elif former in saw and not now:
            expected = Change.SEES_NEITHER
        elif not now and one == club.tom:
            expected = Change.SITS_IN
        assert told.get(one) is expected
        assert now <= (kept in saw or former in saw)
    assert told == {
        club.priya: Change.SEES_FORMER,
        club.sam: Change.SEES_KEPT,
        club.joan: Change.SEES_KEPT,
        club.tom: Change.SEES_NEITHER,
    }


def test_who_sat_in_is_told_of_too(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    open_vault.do(lambda work: work.cases.save(replace(work.cases.get(former), lead=club.priya)))
    told = {one.person: one.change for one in club.seat(club.dee).read(merging.compare, kept, former).effects}
    assert told[club.tom] is Change.SITS_IN


def test_a_document_that_was_signed_says_under_which_number(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)

    def signed(work: Work) -> None:
        mark = work.stamp()
        work.receipts.save(
            ExportReceipt(
                id=ReceiptId(work.ids.new()),
                kind=DocumentKind.CASE_RECORD,
                record_id=former,
                case_id=former,
                sha256="0" * 64,
                pages=2,
                signed_by=work.me,
                entered_on=None,
                entered_by="",
                made=mark,
                destination="The child’s file",
                kept_names=(),
            )
        )

    open_vault.do(signed)
    (before,) = open_vault.read(lambda work: work.receipts.of_case(former))
    together(club, kept, former)
    assert open_vault.read(lambda work: work.receipts.of_case(kept)) == (replace(before, case_id=kept),)
    dee = club.seat(club.dee)
    (told,) = [one for one in dee.read(cases.view, kept).chronology if one.kind is EntryKind.EXPORT]
    assert told.headline == "RJ-002"
    gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, kept))
    sent = [one.sent for one in gathered.extract.entries if one.sent]  # type: ignore[union-attr]  # a chronology's
    assert sent[0].document.endswith(", signed under RJ-002")


def test_the_file_put_away_is_nowhere_and_its_reference_leads_to_the_other(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    merger = together(club, kept, former)
    dee = club.seat(club.dee)
    assert [row.case.id for row in dee.read(cases.listing)] == [kept]
    assert dee.read(cases.by_reference, "rj-002") == kept
    assert dee.read(directory.read).formerly == {kept: "RJ-002"}
    for call in (cases.view, sharings.of_case, cases.name_of_child):
        with pytest.raises(NotFoundError):
            dee.read(call, former)
    with pytest.raises(NotFoundError):
        dee.do(cases.read_and_sign, former)
    with pytest.raises(NotFoundError):
        dee.do(cases.close_case, former, club.today, "Over")
    (one,) = dee.read(cases.view, kept).together
    assert (one.merger.id, one.former.reference) == (merger, "RJ-002")


@pytest.mark.parametrize("who", ["priya", "sam", "tom", "joan", "lorraine"])
def test_only_the_lead_and_deputies_may(open_vault: OpenVault, who: str) -> None:
    club, kept, former = two_files(open_vault)
    seat = club.seat(getattr(club, who))
    for call in (lambda: seat.read(merging.compare, kept, former), lambda: seat.read(merging.candidates, kept)):
        with pytest.raises((NotAllowedError, NotFoundError)):
            call()
    with pytest.raises((NotAllowedError, NotFoundError)):
        seat.do(merging.put_together, kept, former, reason=REASON, typed="RJ-002", told=())
    merger = together(club, kept, former)
    with pytest.raises((NotAllowedError, NotFoundError)):
        seat.do(taking_apart.take_apart, merger, "No.", {})


@pytest.mark.parametrize(
    ("more", "field"),
    [({"typed": "RJ-001"}, "typed"), ({"typed": ""}, "typed"), ({"reason": " "}, "reason"), ({"told": ()}, "former")],
)
def test_it_is_never_done_by_accident(open_vault: OpenVault, more: dict[str, Any], field: str) -> None:
    club, kept, former = two_files(open_vault)
    before = snapshot(club)
    with pytest.raises(InputError) as caught:
        together(club, kept, former, **more)
    assert caught.value.field == field
    assert snapshot(club) == before


def in_one_session(club: SmallClub, kept: CaseId, former: CaseId) -> None:
    discuss(club, former)
    discuss(club, kept)

    def both(work: Work) -> None:
        where = work.discussions.of_case(former)[0].session_id
        work.discussions.save(replace(work.discussions.of_case(kept)[0], session_id=where))

    club.opened.do(both)


def proposed(club: SmallClub, kept: CaseId, former: CaseId) -> None:
    club.seat(club.dee).do(cases.close_case, former, club.today, "Over")
    club.opened.do(
        lambda work: work.cases.save(
            replace(work.cases.get(former), closed_on=club.today.replace(year=club.today.year - 40))
        )
    )
    club.opened.do(retention.set_period, RecordClass.CHILD, 1, "Our committee")
    club.opened.do(disposing.propose, RecordClass.CHILD, former, "Period over")


def closed(club: SmallClub, kept: CaseId, former: CaseId) -> None:
    club.seat(club.dee).do(cases.close_case, kept, club.today, "Over")


def written(club: SmallClub, kept: CaseId, former: CaseId) -> None:
    session_id = plan(club, by=club.sam, pair=club.sam_tom)
    club.seat(club.sam).do(sessions.start, session_id)
    club.seat(club.sam).do(agendas.add_case, session_id, former)


def another_under_it(club: SmallClub, kept: CaseId, former: CaseId) -> None:
    together(club, former, open_case(club, "Kezia Tarn"))


@pytest.mark.parametrize(
    ("arrange", "obstacle"),
    [
        (in_one_session, Obstacle.ONE_SESSION),
        (proposed, Obstacle.DISPOSAL),
        (closed, Obstacle.CLOSED),
        (written, Obstacle.BEING_WRITTEN),
        (another_under_it, Obstacle.TOGETHER),
    ],
)
def test_what_stands_in_the_way_changes_nothing(open_vault: OpenVault, arrange: Any, obstacle: Obstacle) -> None:
    club, kept, former = two_files(open_vault)
    arrange(club, kept, former)
    before = snapshot(club)
    shown = club.seat(club.dee).read(merging.compare, kept, former)
    assert shown.obstacle is obstacle
    assert (shown.obstacle_on is not None) is (obstacle in (Obstacle.ONE_SESSION, Obstacle.BEING_WRITTEN))
    with pytest.raises(InputError, match=obstacle.value):
        together(club, kept, former)
    assert snapshot(club) == before


def test_a_file_is_not_put_together_with_itself(open_vault: OpenVault) -> None:
    club, kept, _former = two_files(open_vault)
    with pytest.raises(InputError, match=r"former: same"):
        together(club, kept, kept)


def test_both_files_and_the_signed_chronology_say_so(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    dee = club.seat(club.dee)
    merger = together(club, kept, former)
    told = next(one for one in dee.read(cases.view, kept).chronology if one.kind is EntryKind.TOGETHER)
    assert (told.headline, told.detail, told.record_id) == ("RJ-002", REASON, merger)
    gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, kept))
    texts = {one.kind: one.text for one in gathered.extract.entries}  # type: ignore[union-attr]  # a chronology's
    assert texts["together"] == f"With RJ-002: {REASON}"
    record = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, kept, CaseChoices())).extract
    assert isinstance(record, CaseExtract)
    (said,) = record.put_together
    assert said.put_together_line.startswith(
        "This file was put together from RJ-001 and RJ-002, on 22 November 2026, by "
    )
    assert said.reason == REASON
    made = case_record.render(record, template=resources.read_text(case_record.TEMPLATE), at=club.opened.around.clock())
    assert f"because: {REASON}" in " ".join(made.text.split())
    opened = {one.headline for one in dee.read(cases.view, kept).chronology if one.kind is EntryKind.OPENED}
    assert opened == {"", "RJ-002"}
    trail = dee.read(audit_trail.page, TrailFilter())
    assert {(row.act, row.kind) for row in trail[:3]} == {(Act.CREATED, "case-merger"), (Act.CHANGED, "case")}
    dee.do(taking_apart.take_apart, merger, "They are cousins.", {})
    for case_id, other in ((kept, "RJ-002"), (former, "RJ-001")):
        told_now = dee.read(cases.view, case_id).chronology
        assert {EntryKind.APART} == {one.kind for one in told_now} & {EntryKind.APART, EntryKind.TOGETHER}
        gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, case_id))
        texts = {one.kind: one.text for one in gathered.extract.entries}  # type: ignore[union-attr]  # a chronology's
        assert "That was wrong." in texts["apart"]
        record = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, case_id, CaseChoices())).extract
        assert isinstance(record, CaseExtract)
        assert record.put_together == ()
        for words in (other, "cousins", REASON):  # it is another child's file: nothing of it stands here
            assert words not in repr(told_now)
            assert words not in repr(gathered.extract)


def test_the_other_name_is_the_childs_own_and_still_looked_for_elsewhere(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    together(club, kept, former)
    discuss(club, kept, content=replace(CONTENT, analysis="Mum calls her Kezia Bellweather."))
    stranger = open_case(club, "Jonah Reed")
    discuss(club, stranger, content=replace(CONTENT, analysis="Plays with Kezia Bellweather."))
    dee = club.seat(club.dee)
    assert dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, kept)).leaks == ()
    found = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, stranger)).leaks
    assert any("Bellweather" in hit.found for hit in found)
    assert former in open_vault.read(known_children)


def test_a_hold_and_the_later_end_count_for_both(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    dee = club.seat(club.dee)
    dee.do(retention.hold, RecordClass.CHILD, former, "Court")
    dee.do(cases.close_case, former, club.today, "Over")
    together(club, kept, former)
    earlier = club.today - timedelta(days=3)
    dee.do(cases.close_case, kept, earlier, "Over")
    (subject,) = [one for one in open_vault.read(retention.subjects) if one.record_class is RecordClass.CHILD]
    assert (subject.record_id, subject.ended_on) == (kept, club.today)
    assert open_vault.read(retention.hold_on, kept) is not None


@pytest.mark.parametrize("undone", [False, True])
def test_disposal_leaves_nothing_of_either(open_vault: OpenVault, undone: bool) -> None:
    club, kept, former = two_files(open_vault)
    merger = together(club, kept, former)
    if undone:
        club.seat(club.dee).do(taking_apart.take_apart, merger, "They are cousins.", {})
    club.opened.do(lambda work: work.disposal.child(kept))
    db = club.opened.vault.db
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    left = [
        name
        for name in names
        if name not in ("audit",) and not name.startswith("search")
        for row in db.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608  names of the schema
        if (kept.bytes in row or merger.bytes in row or (not undone and former.bytes in row))
    ]
    assert left == []
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert open_vault.read(lambda work: work.cases.find(former) is not None) is undone


def test_a_search_finds_it_under_the_file_that_is_in_use(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    dee = club.seat(club.dee)

    def found() -> set[CaseId | None]:
        club.opened.do(searching.prepare)
        return {one.case_id for one in dee.read(searching.search, searching.SearchAsk("quillfeather")).hits}

    assert found() == {former}
    merger = together(club, kept, former)
    assert found() == {kept}
    dee.do(taking_apart.take_apart, merger, "They are cousins.", {})
    assert found() == {former}


def test_brothers_and_sisters_are_linked_with_the_file_in_use(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    dee = club.seat(club.dee)
    brother = open_case(club, "Jonah Tarn", siblings=(former,))
    before = snapshot(club)
    merger = together(club, kept, former)
    assert [one.id for one in dee.read(cases.view, brother).siblings] == [kept]
    assert [one.id for one in dee.read(cases.view, kept).siblings] == [brother]
    dee.do(taking_apart.take_apart, merger, "They are cousins.", {})
    assert snapshot(club) == before
    assert [one.id for one in dee.read(cases.view, brother).siblings] == [former]


def test_the_most_likely_file_comes_first(open_vault: OpenVault) -> None:
    club, kept, former = two_files(open_vault)
    open_case(club, "Jonah Reed", status=CaseStatus.NONE)
    assert club.seat(club.dee).read(merging.candidates, kept)[0].id == former


def test_every_column_that_leads_to_a_child_is_turned_or_left_for_a_reason(open_vault: OpenVault) -> None:
    db = open_vault.vault.db
    turned = set(turning.columns(db).items())
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    named, keys = set(), set()
    for table in tables:
        columns = {row[1]: row for row in db.execute(f'PRAGMA table_info("{table}")').fetchall()}
        named |= {(table, column) for column in columns if "case" in column and not column.startswith("case_weeks")}
        found = {
            row[3] for row in db.execute(f'PRAGMA foreign_key_list("{table}")').fetchall() if row[2] == "child_case"
        }
        keys |= {(table, column) for column in found}
        for column in found - {one for name, one in LEFT if name == table}:
            assert columns["id"][5] == 1, f"{table}.{column} cannot be listed by an id"
            assert "made_at" in columns, f"{table} does not say when a row was made"
    assert keys == turned | set(LEFT)
    without_key = {
        ("access_request", "case_id"),  # an open one stands in the way, a closed one says what was asked then
        ("access_grant", "cases"),  # one in force stands in the way
    }
    assert {one for one in named - keys if not one[0].startswith("search")} == without_key


def test_it_is_whole_or_not_at_all(open_vault: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    club, kept, former = two_files(open_vault)
    before = snapshot(club)

    def broken(*_args: object) -> None:
        raise AppError

    monkeypatch.setattr("app.services.merging.note", broken)
    with pytest.raises(AppError):
        together(club, kept, former)
    assert snapshot(club) == before
    assert open_vault.read(lambda work: work.mergers.of_case(kept)) == ()

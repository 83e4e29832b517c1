"""Files kept with a record: who adds and who reads is who does so with the record; all of it is kept, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.attachment import CHUNK_BYTES, Trace
from app.domain.audit import Act
from app.domain.case import FILE_OUT, PUT_BACK
from app.domain.errors import (
    DamagedVaultError,
    DiskFullError,
    FormError,
    InputError,
    NotAllowedError,
    NotFoundError,
    StaleError,
)
from app.domain.exports import DocumentKind
from app.domain.ids import AttachmentId, CaseId, PersonId
from app.domain.retention import RecordClass
from app.services import attachments, cases, exporting, letting_in, retention
from app.services.attachments import AttachmentForm, Belongs
from app.services.exporting import ExportRequest
from app.services.taking_out import Removing
from app.services.vaults import OpenVault
from storage.connection import transaction
from tests.app.pictures import telling_jpeg
from tests.app.services.conftest import Clock
from tests.app.services.small_club import Seat, SmallClub, discuss, open_case, set_up

TEXT = b"Rough notes of the call. The wordmark is Quillfeather.\n"


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """Dee supervises Priya, Sam supervises Tom and is managed by Joan."""
    return set_up(open_vault)


def form(club: SmallClub, **changes: Any) -> AttachmentForm:
    """Return what is said of a file of today."""
    return replace(AttachmentForm("Rough notes of the call", club.today), **changes)


def attach(club: SmallClub, who: PersonId, case: CaseId, data: bytes = TEXT, **changes: Any) -> AttachmentId:
    """Attach a file to a child's case."""
    return club.seat(who).do(attachments.add, Belongs(case_id=case), form(club, **changes), data).value


def acts_on(club: SmallClub, record: AttachmentId) -> list[str]:
    """Return what the trail says was done to a file."""
    rows = club.opened.vault.db.execute("SELECT act FROM audit WHERE record_id = ? ORDER BY seq", (record.bytes,))
    return [str(row[0]) for row in rows.fetchall()]


def test_a_file_comes_back_byte_for_byte_from_pieces_of_bounded_size(club: SmallClub) -> None:
    case = open_case(club)
    data = ("A long letter. " * 60_000).encode()
    made = attach(club, club.dee, case, data)
    assert club.seat(club.priya).read(attachments.content, made) == data  # she leads the case
    sizes = club.opened.vault.db.execute("SELECT length(body) FROM attachment_chunk").fetchall()
    assert max(size for (size,) in sizes) == CHUNK_BYTES
    assert sum(size for (size,) in sizes) == len(data)
    assert acts_on(club, made) == [Act.CREATED]
    (entry,) = [one for one in club.seat(club.dee).read(cases.view, case).chronology if one.record_id == made]
    assert entry.attachment is not None
    assert (entry.headline, len(entry.attachment.sha256)) == ("Rough notes of the call", 64)


def test_the_rights_are_those_of_the_record(club: SmallClub) -> None:
    case = open_case(club)  # Priya's, supervised by Dee
    made = attach(club, club.priya, case)
    calls: tuple[Callable[[Seat], object], ...] = (
        lambda seat: seat.read(attachments.content, made),
        lambda seat: seat.read(attachments.of_case, case),
        lambda seat: seat.do(attachments.add, Belongs(case_id=case), form(club), TEXT),
        lambda seat: seat.do(attachments.change, made, form(club)),
        lambda seat: seat.do(attachments.remove, made),
        lambda seat: seat.do(attachments.note_saved, made),
    )
    for stranger in (club.sam, club.tom, club.joan, club.lorraine):
        for call in calls:
            with pytest.raises(NotFoundError):
                call(club.seat(stranger))
    signed = club.opened.read(lambda work: work.agreements.of_pair(club.dee_priya))[0].id
    paper = club.seat(club.dee).do(attachments.add, Belongs(agreement_id=signed), form(club), TEXT).value
    assert club.seat(club.priya).read(attachments.content, paper) == TEXT
    with pytest.raises(NotFoundError):
        club.seat(club.tom).read(attachments.content, paper)


def test_a_file_belongs_to_a_discussion_of_that_very_child(club: SmallClub) -> None:
    kezia, alfie = open_case(club), open_case(club, "Alfie Stonewell")
    discuss(club, kezia)
    (held,) = club.opened.read(lambda work: work.discussions.of_case(kezia))
    made = attach(club, club.dee, kezia, discussion_id=held.id)
    assert club.seat(club.dee).read(attachments.of_case, kezia).rows[0].held_on == held.held_on
    with pytest.raises(NotFoundError):
        attach(club, club.dee, alfie, discussion_id=held.id)
    other = attach(club, club.dee, alfie)
    with pytest.raises(NotFoundError):
        club.seat(club.dee).do(attachments.change, other, form(club, discussion_id=held.id))
    removed = club.seat(club.dee).do(attachments.remove, made).value
    forged = replace(removed, attachment=replace(removed.attachment, case_id=alfie))
    with pytest.raises(NotFoundError):
        club.seat(club.dee).do(attachments.restore, forged)
    assert {row.attachment.id for row in club.seat(club.dee).read(attachments.of_case, alfie).rows} == {other}


def test_what_a_picture_tells_is_left_out_unless_it_is_wanted(club: SmallClub) -> None:
    case, data = open_case(club), telling_jpeg()
    bare, whole = attach(club, club.dee, case, data), attach(club, club.dee, case, data, keep_traces=True)
    found = {row.attachment.id: row.attachment for row in club.seat(club.dee).read(attachments.of_case, case).rows}
    assert Trace.PLACE in found[bare].taken_out
    assert found[bare].sha256 != found[bare].given_sha256 == found[whole].sha256 == found[whole].given_sha256
    assert b"Fone 9" not in club.seat(club.dee).read(attachments.content, bare)
    assert club.seat(club.dee).read(attachments.content, whole) == data


def test_what_was_taken_out_is_gone_and_comes_back_on_undo(club: SmallClub) -> None:
    case = open_case(club)
    made = attach(club, club.priya, case)
    seat = club.seat(club.priya)
    removed = seat.do(attachments.remove, made).value
    assert club.opened.vault.db.execute("SELECT count(*) FROM attachment_chunk").fetchone() == (0,)
    with pytest.raises(StaleError):
        seat.do(attachments.restore, replace(removed, content=b"other words"))
    seat.do(attachments.restore, removed)
    assert seat.read(attachments.content, made) == TEXT
    with pytest.raises(StaleError):
        seat.do(attachments.restore, removed)
    assert acts_on(club, made) == [Act.CREATED, Act.DELETED, Act.CREATED]


def test_a_file_stays_in_a_record_that_is_held_or_closed(club: SmallClub) -> None:
    case = open_case(club)
    made = attach(club, club.priya, case)
    signed = club.opened.read(lambda work: work.agreements.of_pair(club.dee_priya))[0].id
    paper = club.seat(club.priya).do(attachments.add, Belongs(agreement_id=signed), form(club), TEXT).value
    dee = club.seat(club.dee)
    held = dee.do(retention.hold, RecordClass.CHILD, case, "The police asked for it").value
    dee.do(retention.hold, RecordClass.SUPERVISION, club.dee_priya, "A complaint")
    for seat in (club.seat(club.priya), dee):
        for one in (made, paper):
            assert seat.read(attachments.view, one)[1].may_remove is Removing.NO
            with pytest.raises(NotAllowedError, match="attachment-kept"):
                seat.do(attachments.remove, one, "No longer wanted")
    dee.do(retention.release, held, "They have it")
    dee.do(cases.close_case, case, club.today, "Moved away")
    for seat in (club.seat(club.priya), dee):
        with pytest.raises(NotAllowedError, match="attachment-kept"):
            seat.do(attachments.remove, made, "No longer wanted")
    assert dee.read(attachments.content, made) == dee.read(attachments.content, paper) == TEXT


def test_later_than_its_day_a_lead_takes_it_out_with_a_reason_that_stays_on_the_file(
    club: SmallClub, clock: Clock
) -> None:
    case = open_case(club)
    mine, deesown = attach(club, club.priya, case), attach(club, club.dee, case)
    signed = club.opened.read(lambda work: work.agreements.of_pair(club.dee_priya))[0].id
    priya, dee = club.seat(club.priya), club.seat(club.dee)
    paper = priya.do(attachments.add, Belongs(agreement_id=signed), form(club), TEXT).value
    assert priya.read(attachments.view, mine)[1].may_remove is Removing.FREELY
    with pytest.raises(NotAllowedError, match="attachment-kept"):
        priya.do(attachments.remove, deesown)  # of another, though she leads the case
    clock.move(days=1)
    with pytest.raises(NotAllowedError, match="attachment-kept"):
        priya.do(attachments.remove, mine)
    for seat in (priya, dee):  # with the pair's record, by two people
        with pytest.raises(NotAllowedError, match="attachment-kept"):
            seat.do(attachments.remove, paper, "Not needed")
    assert dee.read(attachments.view, mine)[1].may_remove is Removing.WITH_REASON
    for reason in ("", "  "):
        with pytest.raises(InputError, match="reason"):
            dee.do(attachments.remove, mine, reason)
    removed = dee.do(attachments.remove, mine, "Of another child").value
    (told,) = [one for one in dee.read(cases.view, case).chronology if one.topic == FILE_OUT]
    assert (told.headline, told.who) == ("Of another child", "Dee Marsh")
    gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, case))
    assert "A file was taken out of this record" in exporting.draw(gathered).text
    dee.do(attachments.restore, removed)
    assert priya.read(attachments.content, mine) == TEXT
    (back,) = [one for one in dee.read(cases.view, case).chronology if one.topic == PUT_BACK]
    assert back.headline == "Of another child"  # never its title, which may name that child


def test_who_was_only_let_in_to_read_saves_no_copy(club: SmallClub) -> None:
    case = open_case(club)
    made = attach(club, club.dee, case)
    until = club.today + timedelta(days=3)
    club.seat(club.dee).do(letting_in.show_case, case, club.lorraine, "Asked by the board", until)
    lorraine = club.seat(club.lorraine)
    listed, row, data = lorraine.read(attachments.view, made)
    assert (row.may_copy, row.may_change, row.may_remove, listed.may_add, data) == (
        *(False, False, Removing.NO, False),
        TEXT,
    )
    with pytest.raises(NotAllowedError, match="export"):
        lorraine.do(attachments.note_saved, made)
    assert acts_on(club, made) == [Act.CREATED]
    assert club.seat(club.priya).read(attachments.view, made)[1].may_copy


def test_a_correction_keeps_what_was_said_before_and_what_is_in_it(club: SmallClub) -> None:
    made = attach(club, club.dee, open_case(club))
    club.seat(club.dee).do(attachments.change, made, form(club, title="Notes of the second call"))
    states = club.opened.vault.db.execute("SELECT body FROM revision WHERE record_id = ?", (made.bytes,)).fetchall()
    assert len(states) == 1
    assert "Rough notes of the call" in states[0][0]
    assert club.seat(club.dee).read(attachments.content, made) == TEXT


def test_limits_are_the_clubs_and_say_so(club: SmallClub) -> None:
    case = open_case(club)
    with pytest.raises(NotAllowedError):
        club.seat(club.priya).do(attachments.set_limits, 1, 1)
    for each, every in ((0, 5), (51, 60), (5, 2001)):
        with pytest.raises(FormError):
            club.seat(club.dee).do(attachments.set_limits, each, every)
    club.seat(club.dee).do(attachments.set_limits, 1, 2)
    attach(club, club.dee, case, b"a" * 1_000_000)
    for size, why in ((1_000_001, "too-large"), (1_000_000, None), (2, "no-room")):
        if why is None:
            attach(club, club.dee, case, b"b" * size)
            continue
        with pytest.raises(InputError) as refused:
            attach(club, club.dee, case, b"c" * size)
        assert refused.value.problem == why
    assert len(club.seat(club.dee).read(attachments.of_case, case).rows) == 2


def test_what_is_said_has_to_fit(club: SmallClub) -> None:
    case, day = open_case(club), club.today
    for changes, field in (
        ({"title": " "}, "title"),
        ({"on": None}, "on"),
        ({"on": day + timedelta(days=1)}, "on"),
        ({"on": date(1949, 12, 31)}, "on"),
    ):
        with pytest.raises(FormError) as refused:
            attach(club, club.dee, case, **changes)
        assert [one.field for one in refused.value.errors] == [field]
    assert club.seat(club.dee).read(attachments.of_case, case).rows == ()


def test_an_agreement_that_is_still_written_takes_no_paper(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    from app.services import agreements

    draft = dee.do(agreements.begin, club.dee_priya).value
    assert not dee.read(attachments.of_agreement, draft).may_add
    with pytest.raises(NotAllowedError, match="attachment"):
        dee.do(attachments.add, Belongs(agreement_id=draft), form(club), TEXT)


def test_a_changed_piece_is_noticed(club: SmallClub) -> None:
    made = attach(club, club.dee, open_case(club))
    with transaction(club.opened.vault.db):
        club.opened.vault.db.execute("UPDATE attachment_chunk SET body = X'00'")
    with pytest.raises(DamagedVaultError):
        club.seat(club.dee).read(attachments.content, made)


def test_a_full_disk_while_adding_leaves_no_half_file(club: SmallClub) -> None:
    case = open_case(club)
    db = club.opened.vault.db
    (pages,) = db.execute("PRAGMA page_count").fetchone() or (0,)
    db.execute(f"PRAGMA max_page_count={pages + 20}")
    with pytest.raises(DiskFullError):
        attach(club, club.dee, case, b"x" * 900_000)
    db.execute("PRAGMA max_page_count=1000000")
    assert db.execute("SELECT count(*) FROM attachment").fetchone() == (0,)
    assert db.execute("SELECT count(*) FROM attachment_chunk").fetchone() == (0,)
    attach(club, club.dee, case, b"x" * 900_000)


def test_the_file_outside_is_only_read_and_a_copy_is_written_whole(tmp_path: Path, club: SmallClub) -> None:
    source = tmp_path / "letter.txt"
    source.write_bytes(TEXT)
    assert attachments.read_file(source, 1) == TEXT
    assert source.read_bytes() == TEXT
    for path, most, why in (
        (tmp_path, 1, "not-ordinary"),
        (tmp_path / "gone", 1, "not-there"),
        (source, 0, "too-large"),
    ):
        with pytest.raises(InputError) as refused:
            attachments.read_file(path, most)
        assert refused.value.problem == why
    made = attach(club, club.dee, open_case(club))
    listed, row, data = club.seat(club.dee).read(attachments.view, made)
    name = attachments.copy_name(listed, row.attachment)
    assert name == f"RJ-001 attachment {club.today.isoformat()}.txt"
    attachments.save_copy(data, row.attachment.format, tmp_path / name)
    assert (tmp_path / name).read_bytes() == TEXT
    club.seat(club.dee).do(attachments.note_saved, made)
    assert acts_on(club, made)[-1] == Act.EXPORTED


def test_a_disposed_child_takes_its_files_along(club: SmallClub) -> None:
    kezia, alfie = open_case(club), open_case(club, "Alfie Stonewell")
    gone, stays = attach(club, club.dee, kezia), attach(club, club.dee, alfie, b"Of the other child\n")
    told = dict(club.opened.do(lambda work: work.disposal.child(kezia)).value)
    assert told["attachment"] == 1
    left: Callable[[Seat], bytes] = lambda seat: seat.read(attachments.content, stays)  # noqa: E731
    assert left(club.seat(club.dee)) == b"Of the other child\n"
    rows = club.opened.vault.db.execute("SELECT DISTINCT attachment_id FROM attachment_chunk").fetchall()
    assert [bytes(one) for (one,) in rows] == [stays.bytes]
    with pytest.raises(NotFoundError):
        club.seat(club.dee).read(attachments.content, gone)

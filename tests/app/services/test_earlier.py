"""Papers of before the vault: marked wherever they stand, counted for the time between discussions and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.case import PAPER_OUT, PUT_BACK
from app.domain.chronology_extract import ChronologyExtract
from app.domain.earlier import EarlierKind
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError, StaleError
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId, EarlierId, PersonId
from app.domain.retention import RecordClass
from app.services import cases, due, earlier, exporting, retention
from app.services.earlier import EarlierForm
from app.services.exporting import ExportRequest
from app.services.taking_out import Removing
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import Seat, SmallClub, discuss, open_case, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """Dee supervises Priya, Sam supervises Tom and is managed by Joan."""
    return set_up(open_vault)


def form(on: date | None, **changes: Any) -> EarlierForm:
    """Return a discussion that was written on paper."""
    usual = EarlierForm(on, EarlierKind.DISCUSSION, "Ann Lee", "She waits at the gate.", "Blue folder", "Priya Nair")
    return replace(usual, **changes)


def before(club: SmallClub) -> date:
    """Return the last day on which a paper can be that is entered now: the cases were put on file today."""
    return club.today - timedelta(days=1)


def enter(club: SmallClub, case: CaseId, on: date | None, who: PersonId | None = None, **changes: Any) -> EarlierId:
    """Enter a paper."""
    return club.seat(who or club.dee).do(earlier.enter, case, form(on, **changes)).value


def opened(club: SmallClub, case: CaseId, days_ago: int) -> None:
    """Let the case have been opened so many days ago."""
    club.opened.do(
        lambda work: work.cases.save(replace(work.cases.get(case), opened_on=work.today - timedelta(days=days_ago)))
    )


def last_discussed(club: SmallClub, case: CaseId) -> date | None:
    """Return the day both ways of working it out agree on."""
    alone = club.opened.read(lambda work: due.standing_of(work, work.cases.get(case)))
    together = club.opened.read(lambda work: due.standings(work, work.cases.all()))[case]
    assert alone == together
    return alone.last_discussed_on


@pytest.mark.parametrize(
    ("days_ago", "kind", "counts"),
    [
        (99, EarlierKind.DISCUSSION, True),
        (100, EarlierKind.DISCUSSION, True),  # the day on which the case was opened
        (101, EarlierKind.DISCUSSION, False),  # before it: the clock began with the case
        (10, EarlierKind.MEETING, False),
        (10, EarlierKind.CALL, False),
        (10, EarlierKind.NOTE, False),
    ],
)
def test_a_discussion_on_paper_counts_from_the_opening_of_the_case(
    club: SmallClub, days_ago: int, kind: EarlierKind, counts: bool
) -> None:
    case = open_case(club)
    opened(club, case, 100)
    day = club.today - timedelta(days=days_ago)
    enter(club, case, day, kind=kind)
    assert last_discussed(club, case) == (day if counts else None)
    gaps = club.seat(club.dee).read(cases.view, case).gaps
    assert any(gap.since == day for gap in gaps) is counts


def test_it_answers_no_question_and_is_nobodys_session(club: SmallClub) -> None:
    case = open_case(club)
    opened(club, case, 100)
    asked = club.opened.read(lambda work: (len(work.discussions.days()), work.discussions.answers(2)))
    enter(club, case, before(club) - timedelta(days=9))
    assert club.opened.read(lambda work: (len(work.discussions.days()), work.discussions.answers(2))) == asked
    discuss(club, case)
    assert last_discussed(club, case) == club.today  # what is in the vault goes on from there


def test_it_is_marked_on_screen_and_in_the_chronology(club: SmallClub) -> None:
    case = open_case(club)
    opened(club, case, 100)
    day = club.today - timedelta(days=40)
    made = enter(club, case, day)
    (row,) = [one for one in club.seat(club.dee).read(cases.view, case).chronology if one.record_id == made]
    assert (row.on, row.who, row.entered_by, row.topic) == (day, "Ann Lee", "Dee Marsh", EarlierKind.DISCUSSION)
    gathered = club.seat(club.dee).read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, case))
    assert isinstance(gathered.extract, ChronologyExtract)
    (entry,) = [one for one in gathered.extract.entries if one.kind == "earlier"]
    text = exporting.draw(gathered).text
    assert "She waits at the gate." in entry.text
    for words in (
        "Written on paper by Ann Lee, with Priya Nair",
        "Entered later, on",
        "Blue folder",
        "1 paper entered",
    ):
        assert words in text


def test_the_rights_are_those_of_the_case(club: SmallClub) -> None:
    case = open_case(club)  # Priya's, supervised by Dee
    made = enter(club, case, before(club), club.priya)
    calls: tuple[Callable[[Seat], object], ...] = (
        lambda seat: seat.read(earlier.view, made),
        lambda seat: seat.do(earlier.enter, case, form(before(club))),
        lambda seat: seat.do(earlier.change, made, form(before(club))),
        lambda seat: seat.do(earlier.remove, made),
    )
    for stranger in (club.sam, club.tom, club.joan, club.lorraine):
        for call in calls:
            with pytest.raises(NotFoundError):
                call(club.seat(stranger))


def test_what_was_taken_out_comes_back_and_a_correction_keeps_what_stood_there(club: SmallClub) -> None:
    case = open_case(club)
    made = enter(club, case, before(club))
    dee = club.seat(club.dee)
    dee.do(earlier.change, made, form(before(club), author="Ann Leigh"))
    assert dee.read(earlier.view, made).record.author == "Ann Leigh"
    states = club.opened.vault.db.execute("SELECT body FROM revision WHERE record_id = ?", (made.bytes,)).fetchall()
    assert ["Ann Lee" in body for (body,) in states] == [True]
    removed = dee.do(earlier.remove, made).value
    dee.do(earlier.restore, removed)
    with pytest.raises(StaleError):
        dee.do(earlier.restore, removed)
    told = dict(club.opened.do(lambda work: work.disposal.child(case)).value)
    assert told["earlier_record"] == 1


def test_what_was_held_since_the_child_is_on_file_is_no_paper_from_before(club: SmallClub, clock: Clock) -> None:
    """A paper that one person enters alone makes nobody up to date: not as it is entered, nor by a correction."""
    case = open_case(club, weeks_ago=20)
    on_file = club.today
    clock.move(days=30)
    priya = club.seat(club.priya)
    for day in (on_file, on_file + timedelta(days=1), club.today):
        with pytest.raises(FormError) as refused:
            priya.do(earlier.enter, case, form(day))
        (error,) = refused.value.errors
        assert (error.field, error.problem, error.facts) == ("held_on", "not-before", {"limit": on_file})
    note = priya.do(earlier.enter, case, form(on_file - timedelta(days=1), kind=EarlierKind.NOTE)).value
    with pytest.raises(FormError):
        priya.do(earlier.change, note, form(club.today))
    old = club.opened.read(lambda work: work.earlier.get(note))
    club.opened.do(lambda work: work.earlier.save(replace(old, held_on=club.today)))  # as it could be before this rule
    priya.do(earlier.change, note, replace(form(club.today, kind=EarlierKind.NOTE), text="A slip put right."))
    with pytest.raises(FormError):
        priya.do(earlier.change, note, form(club.today))  # and it becomes no discussion
    assert last_discussed(club, case) is None


def test_a_paper_stays_on_a_file_that_is_held_or_closed_and_goes_later_with_a_reason_only(
    club: SmallClub, clock: Clock
) -> None:
    case = open_case(club)
    mine, theirs = enter(club, case, before(club), club.priya), enter(club, case, before(club))
    priya, dee = club.seat(club.priya), club.seat(club.dee)
    assert [priya.read(earlier.view, one).may_remove for one in (mine, theirs)] == [Removing.FREELY, Removing.NO]
    with pytest.raises(NotAllowedError, match="earlier-kept"):
        priya.do(earlier.remove, theirs)
    held = dee.do(retention.hold, RecordClass.CHILD, case, "The police asked for it").value
    for seat in (priya, dee):
        with pytest.raises(NotAllowedError, match="earlier-kept"):
            seat.do(earlier.remove, mine, "Wrong")
    dee.do(retention.release, held, "They have it")
    clock.move(days=1)
    with pytest.raises(NotAllowedError, match="earlier-kept"):
        priya.do(earlier.remove, mine)
    with pytest.raises(InputError, match="reason"):
        dee.do(earlier.remove, mine)
    removed = dee.do(earlier.remove, mine, "Of another child").value
    (told,) = club.opened.read(lambda work: work.episodes.of_case(case))
    assert (told.kind, told.what, told.is_of_the_file) == (PAPER_OUT, "Of another child", True)
    dee.do(earlier.restore, removed)
    assert [one.kind for one in club.opened.read(lambda work: work.episodes.of_case(case))].count(PUT_BACK) == 1
    dee.do(cases.close_case, case, club.today, "Moved away")
    with pytest.raises(NotAllowedError, match="earlier-kept"):
        dee.do(earlier.remove, mine, "Of another child")


def test_what_is_missing_is_asked_for(club: SmallClub) -> None:
    case = open_case(club)
    for changes, field in (
        ({"author": " "}, "author"),
        ({"text": ""}, "text"),
        ({"kept_at": ""}, "kept_at"),
        ({"held_on": None}, "held_on"),
        ({"held_on": club.today + timedelta(days=1)}, "held_on"),
        ({"held_on": date(1949, 12, 31)}, "held_on"),
    ):
        with pytest.raises(FormError) as refused:
            club.seat(club.dee).do(earlier.enter, case, replace(form(before(club)), **changes))
        assert [one.field for one in refused.value.errors] == [field]

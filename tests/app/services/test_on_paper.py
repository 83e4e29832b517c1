"""A session whose notes were written on paper: typed in on its own day, marked, counted by the day it was held."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from app.domain.discussion import DiscussionContent
from app.domain.errors import FormError, NotAllowedError, NotFoundError
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId, SessionId
from app.domain.session import Paper, SessionState
from app.services import discussions, due, exporting, on_paper, reviews, sessions
from app.services.exporting import ExportRequest
from app.services.on_paper import PaperForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, items, open_case, plan, set_up


def form(club: SmallClub, **change: Any) -> PaperForm:
    """What somebody fills in who held the session nine days ago and wrote it up the next day."""
    usual = PaperForm(
        held_on=club.today - timedelta(days=9),
        at=time(18, 30),
        length_min=50,
        place="Clubhouse",
        written_on=club.today - timedelta(days=8),
        kept_at="Shredded after typing",
    )
    return replace(usual, **change)


def typed_in(club: SmallClub, session_id: SessionId, case_id: CaseId | None = None) -> None:
    """Type in one child's part and finish."""
    dee = club.seat(club.dee)
    for item in items(club, session_id):
        if item.case_id is not None and item.case_id == case_id:
            content = DiscussionContent(what_happened="As the paper says.", lived_experience="Saturdays are long.")
            dee.do(sessions.save_child_draft, session_id, item.id, content)
    dee.do(sessions.finish, session_id, FinishForm())


def mark_of(made: object) -> list[str]:
    """Return every mark of a paper in what a document is made from."""
    if isinstance(made, tuple):
        return [mark for one in made for mark in mark_of(one)]
    if not is_dataclass(made):
        return []
    own = [mark] if (mark := getattr(made, "on_paper", "")) else []
    return own + [mark for part in fields(made) for mark in mark_of(getattr(made, part.name))]


def planned(club: SmallClub, clock: Clock) -> SessionId:
    """Plan one, and let nine days go by."""
    session_id = plan(club)
    clock.move(days=9)
    return session_id


def test_a_planned_session_is_typed_in_on_its_own_day_and_marked(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=6)
    session_id = planned(club, clock)
    dee = club.seat(club.dee)
    dee.do(on_paper.begin, session_id, form(club))
    held = club.today - timedelta(days=9)
    begun = open_vault.read(lambda work: work.sessions.get(session_id))
    assert begun.state is SessionState.DRAFT
    assert begun.paper == Paper(held + timedelta(days=1), "Shredded after typing")
    assert begun.agreement_id is not None
    item = next(one for one in items(club, session_id) if one.case_id == case_id)
    typed_in(club, session_id, item.case_id)
    over = open_vault.read(lambda work: work.sessions.get(session_id))
    assert over.started_at is not None
    assert over.ended_at is not None
    assert over.ended_at - over.started_at == timedelta(minutes=50)
    assert open_vault.read(due.held_on, over) == held
    mark = dee.read(on_paper.mark, over)
    assert mark is not None
    assert (mark.written_on, mark.entered_on, mark.entered_by) == (held + timedelta(days=1), club.today, "Dee Marsh")
    (part,) = open_vault.read(lambda work: work.discussions.of_case(case_id))
    assert part.held_on == held
    assert dee.read(discussions.view, part.id).paper == mark
    assert dee.read(sessions.handover, session_id).paper == mark
    says = "Written on paper on 23 November 2026, entered on 1 December 2026 by Dee Marsh"
    record = dee.read(exporting.gather, ExportRequest(DocumentKind.SESSION_RECORD, session_id))
    assert (mark_of(record.extract), mark.kept_at) == ([says], "Shredded after typing")
    for kind in (DocumentKind.CASE_RECORD, DocumentKind.CASE_CHRONOLOGY):
        assert mark_of(dee.read(exporting.gather, ExportRequest(kind, case_id)).extract) == [says]


def test_it_counts_for_the_interval_and_as_recorded_on_the_day_of_the_paper(
    open_vault: OpenVault, clock: Clock
) -> None:
    club = set_up(open_vault)
    session_id = planned(club, clock)
    dee = club.seat(club.dee)
    dee.do(on_paper.begin, session_id, form(club))
    typed_in(club, session_id)
    held = club.today - timedelta(days=9)
    pair = open_vault.read(lambda work: work.pairs.get(club.dee_priya))
    (row,) = open_vault.read(due.sessions_due, [pair])
    assert (row.last_on, row.due_on) == (held, held + timedelta(weeks=6))
    facts = open_vault.read(reviews._facts, pair, held, club.today)
    assert (facts.held, facts.in_time, facts.on_paper) == (1, 1, 1)  # nine days later here, one day later on paper


@pytest.mark.parametrize("days", [0, 5, 6, 30])
def test_a_paper_that_was_written_late_is_late(open_vault: OpenVault, clock: Clock, days: int) -> None:
    club = set_up(open_vault)
    session_id = plan(club)
    held = club.today
    clock.move(days=40)
    dee = club.seat(club.dee)
    dee.do(on_paper.begin, session_id, form(club, held_on=held, written_on=held + timedelta(days=days)))
    typed_in(club, session_id)
    pair = open_vault.read(lambda work: work.pairs.get(club.dee_priya))
    assert open_vault.read(reviews._facts, pair, held, club.today).in_time == (days <= 5)  # five working days


def test_another_day_than_planned_needs_a_reason_and_is_counted_as_moved(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    session_id = planned(club, clock)
    dee = club.seat(club.dee)
    other = form(club, held_on=club.today - timedelta(days=5), written_on=club.today - timedelta(days=5))
    with pytest.raises(FormError, match="reason"):
        dee.do(on_paper.begin, session_id, other)
    dee.do(on_paper.begin, session_id, replace(other, reason="The hall was shut"))
    moved = open_vault.read(lambda work: work.sessions.get(session_id))
    assert moved.planned_on == club.today - timedelta(days=5)
    assert [one.reason for one in moved.moves] == ["The hall was shut"]


def test_one_that_was_never_planned_here_gets_its_agenda_and_its_day(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    assert [name for _pair, name in dee.read(on_paper.supervised)] == ["Priya Nair"]
    session_id = dee.do(on_paper.enter, club.dee_priya, form(club)).value
    session = open_vault.read(lambda work: work.sessions.get(session_id))
    assert (session.state, session.planned_on) == (SessionState.DRAFT, club.today - timedelta(days=9))
    assert items(club, session_id)


@pytest.mark.parametrize(
    ("change", "field", "problem"),
    [
        ({"held_on": None}, "held_on", "missing"),
        ({"written_on": None}, "written_on", "missing"),
        ({"at": None}, "at", "missing"),
        ({"kept_at": " "}, "kept_at", "missing"),
        ({"length_min": 0}, "length_min", "missing"),
        ({"length_min": 1}, "length_min", "too-short"),
        ({"length_min": 4}, "length_min", "too-short"),
        ({"length_min": 481}, "length_min", "out-of-range"),
        ({"held_on": date(2026, 1, 4)}, "held_on", "before"),
        ({"held_on": date(2030, 1, 1)}, "held_on", "in-the-future"),
        ({"written_on": date(2030, 1, 1)}, "written_on", "in-the-future"),
    ],
)
def test_what_cannot_be_is_refused(open_vault: OpenVault, change: dict[str, Any], field: str, problem: str) -> None:
    club = set_up(open_vault)
    with pytest.raises(FormError) as caught:
        club.seat(club.dee).do(on_paper.enter, club.dee_priya, form(club, **change))
    assert (field, problem) in [(one.field, one.problem) for one in caught.value.errors]
    assert not open_vault.read(lambda work: work.sessions.all())


def test_the_one_that_was_planned_for_the_day_is_not_made_twice(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    session_id = planned(club, clock)
    assert club.seat(club.dee).do(on_paper.enter, club.dee_priya, form(club)).value == session_id
    assert len(open_vault.read(lambda work: work.sessions.all())) == 1


@pytest.mark.parametrize(("back", "is_fine"), [(180, True), (181, False)])
def test_half_a_year_is_the_limit(open_vault: OpenVault, back: int, is_fine: bool) -> None:
    club = set_up(open_vault)
    day = club.today - timedelta(days=back)
    asked = form(club, held_on=day, written_on=day)
    if is_fine:
        club.seat(club.dee).do(on_paper.enter, club.dee_priya, asked)
    else:
        with pytest.raises(FormError, match="too-long-ago"):
            club.seat(club.dee).do(on_paper.enter, club.dee_priya, asked)


def test_a_paper_from_before_its_session_and_a_second_time_are_refused(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    early = form(club, written_on=club.today - timedelta(days=10))
    with pytest.raises(FormError, match="written_on"):
        dee.do(on_paper.enter, club.dee_priya, early)
    session_id = dee.do(on_paper.enter, club.dee_priya, form(club)).value
    typed_in(club, session_id)
    with pytest.raises(FormError, match="taken"):
        dee.do(on_paper.enter, club.dee_priya, form(club))


def test_only_whoever_records_the_session_types_it_in(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    session_id = planned(club, clock)
    for who in (club.priya, club.sam, club.lorraine):
        with pytest.raises((NotAllowedError, NotFoundError)):
            club.seat(who).do(on_paper.begin, session_id, form(club))
        with pytest.raises((NotAllowedError, NotFoundError)):
            club.seat(who).do(on_paper.enter, club.dee_priya, form(club))
    club.seat(club.dee).do(sessions.start, session_id)
    with pytest.raises(NotAllowedError, match="begun"):
        club.seat(club.dee).do(on_paper.begin, session_id, form(club))

"""The ad hoc note: finished at once, shared by rule, and the clock from told to reported."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.domain.discussion import Authority, LastSeen
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.session import SessionKind, SessionState
from app.services import ad_hoc, cases, holders, sessions, today
from app.services.actions import ActionForm
from app.services.ad_hoc import AdHocForm
from app.services.cases import EntryKind
from app.services.decisions import DecisionForm
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.conftest import Clock
from tests.app.services.small_club import open_case, set_up


def test_one_page_makes_a_whole_record(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    case_id = open_case(club, weeks_ago=1)
    held = clock.now - timedelta(hours=2)
    session_id = dee.do(
        ad_hoc.record,
        AdHocForm(
            pair_id=club.dee_priya,
            case_id=case_id,
            about="Nobody came at five.",
            asked="May I drive her home?",
            advised="Wait with a second adult; ring the mother again.",
            childs_words="Mum sleeps in the day now.",
            personal="Shaken.",
            last_seen=LastSeen(club.today, "Priya", True),
            held_at=held,
            decision=DecisionForm("Ring again at six.", "Somebody must be at home.", authority=Authority.IN_ROLE),
            action=ActionForm(club.dee_priya, "Note the time she was collected", club.priya, club.today),
        ),
    ).value
    session = open_vault.read(lambda work: work.sessions.get(session_id))
    assert (session.kind, session.state, session.started_at) == (SessionKind.AD_HOC, SessionState.FINISHED, held)
    assert session.ended_at == held + timedelta(minutes=15)
    (record,) = open_vault.read(lambda work: work.discussions.of_case(case_id))
    content = record.content
    assert (content.why_discussed, content.what_happened, content.advice, content.childs_words) == (
        "May I drive her home?",
        "Nobody came at five.",
        "Wait with a second adult; ring the mother again.",
        "Mum sleeps in the day now.",
    )
    part = open_vault.read(lambda work: work.personal.of_session(session_id))
    assert part is not None
    assert [note.text for note in part.notes] == ["Shaken."]
    view = dee.read(cases.view, case_id)
    assert {entry.kind for entry in view.chronology} >= {EntryKind.DISCUSSION, EntryKind.DECISION}
    assert view.open_actions[0].action.session_id == session_id
    assert view.standing.last_discussed_on == club.today
    assert [line.kind for line in dee.read(today.today).to_acknowledge] == [SessionKind.AD_HOC]
    assert open_vault.read(lambda work: work.sessions.last_held()) == {}  # it stands in for no planned session


def test_without_a_child_every_word_is_sealed(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    session_id = (
        club.seat(club.dee)
        .do(ad_hoc.record, AdHocForm(pair_id=club.dee_priya, asked="Can I step back in spring?", advised="Yes."))
        .value
    )
    part = open_vault.read(lambda work: work.personal.of_session(session_id))
    assert part is not None
    assert [note.text for note in part.notes] == ["Can I step back in spring?\n\nYes."]
    plain = open_vault.vault.db.execute("SELECT title FROM agenda_item UNION ALL SELECT place FROM session").fetchall()
    assert not any("spring" in text for (text,) in plain)


def test_the_supervisee_may_write_it_too_and_nobody_else(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    session_id = club.seat(club.priya).do(ad_hoc.record, AdHocForm(pair_id=club.dee_priya, asked="x")).value
    session = open_vault.read(lambda work: work.sessions.get(session_id))
    assert session.finished_by == club.priya
    with pytest.raises(NotAllowedError, match="record"):
        club.seat(club.dee).do(ad_hoc.record, AdHocForm(pair_id=club.sam_tom, asked="x"))
    with pytest.raises(NotFoundError):
        club.seat(club.tom).do(ad_hoc.record, AdHocForm(pair_id=club.dee_priya, asked="x"))


def test_advice_to_somebody_elses_supervisee_makes_a_pair_of_that_day(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    first = dee.do(ad_hoc.record, AdHocForm(other=club.tom, asked="Who do I ring?")).value
    second = dee.do(ad_hoc.record, AdHocForm(other=club.tom, asked="And if nobody answers?")).value
    found = open_vault.read(lambda work: [work.sessions.get(one) for one in (first, second)])
    assert found[0].pair_id == found[1].pair_id
    pair = open_vault.read(lambda work: work.pairs.get(found[0].pair_id))
    assert (pair.supervisor, pair.supervisee, pair.is_cover, pair.ends_on) == (club.dee, club.tom, True, club.today)
    own = dee.do(ad_hoc.record, AdHocForm(other=club.priya, asked="x")).value
    assert open_vault.read(lambda work: work.sessions.get(own)).pair_id == club.dee_priya
    clock.move(days=1)
    assert all(line.due.pair.id != pair.id for line in dee.read(today.today).sessions_due)
    with pytest.raises(NotAllowedError, match="record"):
        dee.do(ad_hoc.record, AdHocForm(other=club.dee, asked="x"))


def test_who_records_it_sees_it_at_once(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    holders.add_holder(open_vault, club.sam, "Sam Whitlock", "saddle ember violin glacier acorn")

    def record_and_look(work: Work) -> bool:
        before = sessions.listing(work, "past")
        made = ad_hoc.record(work, AdHocForm(other=club.priya, asked="x"))
        return before == () and [row.session.id for row in sessions.listing(work, "past")] == [made]

    assert club.seat(club.sam).do(record_and_look).value


@pytest.mark.parametrize(
    ("fields", "field", "problem"),
    [
        ({"asked": " "}, "asked", "missing"),
        ({"asked": "x", "pair_id": None}, "pair_id", "missing"),
        ({"asked": "x", "childs_words": "He grabbed me."}, "case_id", "missing"),
        ({"asked": "x", "decision": DecisionForm("a", "b", authority=Authority.IN_ROLE)}, "case_id", "missing"),
        ({"asked": "x", "held_at": 60}, "held_at", "in-the-future"),
        ({"asked": "x", "held_at": -60 * 24 * 90}, "held_at", "too-far"),
        ({"asked": "x", "told_at": -5, "reported_at": -9, "reported_to": "Police"}, "reported_at", "before"),
        ({"asked": "x", "told_at": -5, "reported_at": -1}, "reported_to", "missing"),
        ({"asked": "x", "length_min": 0}, "length_min", "out-of-range"),
    ],
)
def test_what_is_missing_is_said(
    open_vault: OpenVault, clock: Clock, fields: dict[str, Any], field: str, problem: str
) -> None:
    club = set_up(open_vault)
    given: dict[str, Any] = {"pair_id": club.dee_priya, **fields}
    if "told_at" in given:
        given["case_id"] = open_case(club)
    for name in ("held_at", "told_at", "reported_at"):
        if name in given:
            given[name] = clock.now + timedelta(minutes=given[name])
    with pytest.raises(FormError) as caught:
        club.seat(club.dee).do(ad_hoc.record, AdHocForm(**given))
    assert [(error.field, error.problem) for error in caught.value.errors] == [(field, problem)]
    assert open_vault.read(lambda work: work.sessions.all()) == ()


def test_the_clock_runs_from_told_to_reported(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    case_id = open_case(club)
    told = clock.now - timedelta(minutes=6)
    dee.do(
        ad_hoc.record,
        AdHocForm(pair_id=club.dee_priya, case_id=case_id, childs_words="He grabbed me.", told_at=told, told_by="Joan"),
    )
    (waiting,) = dee.read(today.today).unreported
    assert (waiting.at, waiting.reference) == (told, "RJ-001")
    assert club.seat(club.tom).read(today.today).unreported == ()
    for at, to, problem in (
        (told - timedelta(minutes=1), "Police", "reported_at: before"),
        (clock.now + timedelta(hours=1), "Police", "reported_at: in-the-future"),
        (told, " ", "reported_to: missing"),
    ):
        with pytest.raises(InputError, match=problem):
            dee.do(ad_hoc.reported, case_id, at, to)
    dee.do(ad_hoc.reported, case_id, clock.now, "Children’s social care")
    assert dee.read(today.today).unreported == ()
    kinds = [entry.topic for entry in dee.read(cases.view, case_id).chronology if entry.kind is EntryKind.EPISODE]
    assert kinds == ["reported", "told"]

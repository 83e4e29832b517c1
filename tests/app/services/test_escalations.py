"""A disagreement from the first word to the child's file: who may, what is refused, what trail and file hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from app.domain.chronology_extract import ChronologyExtract
from app.domain.drift import Lateness
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError, NotFoundError
from app.domain.escalation import RouteStage, Scope, Settlement, Source, Subject, Urgency, Way
from app.domain.exports import DocumentKind
from app.domain.extracts import EscalationExtract
from app.domain.ids import CaseId, EscalationId
from app.domain.session import AcknowledgementWay
from app.services import (
    actions,
    cases,
    closing,
    escalation_prompts,
    escalation_routes,
    escalations,
    exporting,
    sessions,
    today,
)
from app.services.actions import ActionForm
from app.services.cases import EntryKind
from app.services.escalations import EscalationForm, StepForm
from app.services.exporting import ExportRequest
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, discuss, open_case, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """Dee supervises Priya."""
    return set_up(open_vault)


def form(case_id: CaseId, **changes: Any) -> EscalationForm:
    """Return a whole form: the school will not say what was decided."""
    usual = EscalationForm(
        case_id=case_id,
        disputed="The school will not say what was decided",
        why_matters="Nobody here knows what the plan asks of us",
        wishes="“Everybody should know the same”",
        safe_meanwhile="Seen twice a week",
        other_side="Beth Ollerton, Weir Lane Primary School",
        whom="Beth Ollerton",
        stage="workers",
        scope=Scope.BETWEEN,
        subject=Subject.SHARING,
        way=Way.TELEPHONE,
    )
    return replace(usual, **changes)


def begun(club: SmallClub, case_id: CaseId, **changes: Any) -> EscalationId:
    """Begin one as Dee."""
    return club.seat(club.dee).do(escalations.begin, form(case_id, **changes)).value


def test_from_the_first_word_to_the_outcome(club: SmallClub, clock: Clock) -> None:
    case_id = open_case(club)
    dee = club.seat(club.dee)
    one = begun(club, case_id)
    row = dee.read(escalations.view, one).row
    assert (row.escalation.current.title, row.due_on) == ("Worker to worker", club.today + timedelta(days=1))
    assert row.lateness is Lateness.SOON  # 22 November is a Sunday: the Monday counts
    clock.move(days=2)
    row = dee.read(escalations.view, one).row
    assert (row.lateness, row.days) == (Lateness.LATE, 1)
    dee.do(escalations.answer, one, "Ask my manager", club.today)
    dee.do(escalations.take_further, one, StepForm("managers", "Ruth Amadi, head teacher", Way.MEETING))
    dee.do(escalations.tell, one, "Kezia’s mother", club.opened.around.clock(), "That we have asked")
    dee.do(escalations.close, one, Settlement.DECIDED, "The school tells us each Friday", club.today, "Ask sooner")
    held = dee.read(escalations.view, one).row.escalation
    assert [(step.stage, step.answer) for step in held.steps] == [("workers", "Ask my manager"), ("managers", "")]
    assert (held.settlement, held.closed_on, held.due_on) == (Settlement.DECIDED, club.today, None)
    story = [
        entry for entry in reversed(dee.read(cases.view, case_id).chronology) if entry.kind.value.startswith("escalat")
    ]
    assert [entry.kind for entry in story] == [
        EntryKind.ESCALATED,
        EntryKind.ESCALATION_ANSWERED,
        EntryKind.ESCALATED_FURTHER,
        EntryKind.ESCALATION_SETTLED,
    ]
    assert [entry.headline for entry in story][-1] == "The school tells us each Friday"
    with pytest.raises(AlreadyFinishedError):
        dee.do(escalations.close, one, Settlement.AGREED, "Something else", club.today)
    acts = club.opened.vault.db.execute(
        "SELECT act FROM audit WHERE kind = 'escalation' AND record_id = ? ORDER BY seq", (one.bytes,)
    ).fetchall()
    assert [act for (act,) in acts] == ["created", "changed", "changed", "changed", "finished"]


def test_every_state_before_is_kept(club: SmallClub) -> None:
    one = begun(club, open_case(club))
    club.seat(club.dee).do(escalations.answer, one, "No", club.today)
    rows = club.opened.vault.db.execute("SELECT body FROM revision WHERE record_id = ?", (one.bytes,)).fetchall()
    assert len(rows) == 1
    assert '"answer":""' in rows[0][0]


def test_what_has_to_be_there_and_by_when_an_answer_can_be_wanted(club: SmallClub) -> None:
    case_id = open_case(club)
    for changes, problem in (
        ({"disputed": " "}, ("disputed", "missing")),
        ({"why_matters": ""}, ("why_matters", "missing")),
        ({"wishes": "\n"}, ("wishes", "missing")),
        ({"safe_meanwhile": ""}, ("safe_meanwhile", "missing")),
        ({"other_side": ""}, ("other_side", "missing")),
        ({"whom": " "}, ("whom", "missing")),
        ({"stage": "trustee"}, ("stage", "unknown")),  # of the other route
        ({"due_on": club.today - timedelta(days=1)}, ("due_on", "in-the-past")),
        ({"due_on": club.today + timedelta(days=367)}, ("due_on", "too-far")),
    ):
        with pytest.raises(FormError) as refused:
            begun(club, case_id, **changes)
        assert [(one.field, one.problem) for one in refused.value.errors] == [problem]
    for days in (0, 366):
        begun(club, case_id, due_on=club.today + timedelta(days=days))


def test_on_which_day_it_can_be_answered_and_settled(club: SmallClub) -> None:
    one, dee = begun(club, open_case(club)), club.seat(club.dee)
    for days, problem in ((-1, "before"), (1, "in-the-future"), (0, "")):
        day = club.today + timedelta(days=days)
        for act in (
            partial(dee.do, escalations.answer, one, "Yes", day),
            partial(dee.do, escalations.close, one, Settlement.AGREED, "Yes", day),
        ):
            if problem:
                with pytest.raises(InputError) as refused:
                    act()
                assert refused.value.problem == problem
            else:
                act()


def test_another_childs_record_is_no_source(club: SmallClub) -> None:
    first, second = open_case(club), open_case(club, "Alfie Stonewell")
    discuss(club, second)
    dee = club.seat(club.dee)
    other = dee.read(lambda work: work.discussions.of_case(second))[0].id
    due = club.today + timedelta(days=3)
    action = dee.do(actions.add, ActionForm(club.dee_priya, "Ring", club.dee, due, case_id=second)).value
    for source, source_id in (
        (Source.DISAGREEMENT, other),
        (Source.ACTION, action),
        (Source.DECISION, UUID(int=1)),
        (Source.ACTION, None),
        (Source.CASE, action),
    ):
        with pytest.raises(NotFoundError):
            begun(club, first, source=source, source_id=source_id)


def test_who_may_write_and_who_may_read(club: SmallClub) -> None:
    case_id = open_case(club)
    one = begun(club, case_id)
    priya, sam, joan = club.seat(club.priya), club.seat(club.sam), club.seat(club.joan)
    assert priya.read(escalations.view, one).may_write  # she leads on the child
    priya.do(escalations.answer, one, "They rang back", club.today)
    for stranger in (sam, joan, club.seat(club.lorraine)):
        reads: tuple[Callable[[], Any], ...] = (
            partial(stranger.read, escalations.view, one),
            partial(stranger.read, escalations.of_case, case_id),
            partial(stranger.read, escalation_prompts.offer, case_id),
            partial(stranger.do, escalations.begin, form(case_id)),
            partial(stranger.do, escalations.tell, one, "X", club.opened.around.clock()),
        )
        for look in reads:
            with pytest.raises(NotFoundError):
                look()
        assert stranger.read(escalations.waiting) == ()


def test_a_manager_reads_and_does_not_write(club: SmallClub) -> None:
    case_id = open_case(club, by=club.dee, lead=club.tom, supervisor=club.sam)
    one = begun(club, case_id)
    joan = club.seat(club.joan)  # Sam's line manager
    shown = joan.read(escalations.view, one)
    assert (shown.may_write, shown.may_export) == (False, True)
    with pytest.raises(NotAllowedError, match="add-to-case"):
        joan.do(escalations.answer, one, "Yes", club.today)


def test_today_shows_open_ones_and_forgets_settled_ones(club: SmallClub) -> None:
    case_id = open_case(club)
    one = begun(club, case_id)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    for seat in (dee, priya):
        view = seat.read(today.today)
        assert [row.escalation.id for row in view.escalations] == [one]
        assert not view.is_empty
    assert club.seat(club.tom).read(today.today).escalations == ()
    dee.do(escalations.close, one, Settlement.AGREED, "Settled", club.today)
    assert dee.read(today.today).escalations == ()


def test_a_late_action_asks_to_be_taken_further_until_it_is(club: SmallClub, clock: Clock) -> None:
    case_id = open_case(club)
    dee = club.seat(club.dee)
    due = club.today + timedelta(days=1)
    action = dee.do(actions.add, ActionForm(club.dee_priya, "Ring the school", club.priya, due, case_id=case_id)).value
    clock.move(days=7)
    assert dee.read(escalation_prompts.of_case, case_id) == ()
    clock.move(days=1)
    (asked,) = dee.read(escalation_prompts.of_case, case_id)
    assert (asked.source, asked.source_id, asked.words, asked.days) == (Source.ACTION, action, "Ring the school", 7)
    assert dee.read(today.today).to_take_further == (asked,)
    assert club.seat(club.priya).read(escalation_prompts.mine) == (asked,)  # she leads on the child
    assert club.seat(club.tom).read(escalation_prompts.mine) == ()
    one = begun(club, case_id, source=Source.ACTION, source_id=action)
    assert dee.read(escalation_prompts.of_case, case_id) == ()
    assert dee.read(escalations.view, one).source_words == "Ring the school"


def test_a_record_that_was_not_agreed_with_asks_too(club: SmallClub, clock: Clock) -> None:
    case_id = open_case(club)
    session_id = discuss(club, case_id)
    dee = club.seat(club.dee)
    dee.do(sessions.acknowledge, session_id, AcknowledgementWay.ON_THIS_COMPUTER, False, "Not what I said")
    clock.move(days=5)
    assert dee.read(escalation_prompts.of_case, case_id) == ()  # Friday: the fifth working day
    clock.move(days=1)
    (asked,) = dee.read(escalation_prompts.of_case, case_id)
    assert (asked.source, asked.words) == (Source.DISAGREEMENT, "")
    offered = dee.read(escalation_prompts.offer, case_id).sources
    assert [one.source for one in offered] == [Source.CASE, Source.DISAGREEMENT]
    begun(club, case_id, source=Source.DISAGREEMENT, source_id=asked.source_id)
    assert dee.read(escalation_prompts.of_case, case_id) == ()


def test_the_club_has_its_own_route(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    own = (RouteStage("", "Our county’s desk", "The duty desk", 3, 1), RouteStage("x", " ", "left empty", 1, 0))
    dee.do(escalation_routes.save, Scope.BETWEEN, own)
    rules = dee.read(escalation_routes.rules)
    assert [one.title for one in rules.routes[Scope.BETWEEN]] == ["Our county’s desk"]
    assert [one.key for one in rules.routes[Scope.INTERNAL]] == ["supervision", "lead", "trustee"]
    key = rules.routes[Scope.BETWEEN][0].key
    one = begun(club, open_case(club), stage=key, urgency=Urgency.TODAY)
    assert dee.read(escalations.view, one).row.due_on == club.today + timedelta(days=1)
    with pytest.raises(NotAllowedError):
        club.seat(club.priya).do(escalation_routes.save, Scope.BETWEEN, own)
    with pytest.raises(NotAllowedError):
        club.seat(club.priya).do(escalation_routes.forget, Scope.BETWEEN)
    dee.do(escalation_routes.forget, Scope.BETWEEN)
    assert not dee.read(escalation_routes.is_own, Scope.BETWEEN)
    assert dee.read(escalations.view, one).row.escalation.current.title == "Our county’s desk"  # as it was called then


def test_how_long_a_stage_may_take(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    for days, fits in ((-1, False), (0, True), (60, True), (61, False)):
        stages = (RouteStage("", "Ours", "", days, 0),)
        if fits:
            dee.do(escalation_routes.save, Scope.INTERNAL, stages)
        else:
            with pytest.raises(FormError):
                dee.do(escalation_routes.save, Scope.INTERNAL, stages)


def test_the_document_is_of_one_child_and_keeps_what_was_learned_at_home(club: SmallClub) -> None:
    case_id, _other = open_case(club), open_case(club, "Alfie Stonewell")
    one = begun(club, case_id, agreed="Alfie Stonewell was there too")
    dee = club.seat(club.dee)
    dee.do(escalations.close, one, Settlement.AGREED, "They tell us", club.today, "HERONSTILT was learned")
    gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.ESCALATION, one))
    assert isinstance(gathered.extract, EscalationExtract)
    assert (gathered.case_id, gathered.extract.child_name) == (case_id, "Kezia Tarn")
    assert "HERONSTILT" not in repr(gathered.extract)
    assert [hit.found for hit in gathered.leaks] == ["Alfie Stonewell"]
    assert exporting.default_file_name(gathered) == "RJ-001 escalation 2026-11-22.pdf"
    text = exporting.draw(gathered).text
    assert [words in text for words in ("Kezia Tarn", "They tell us", "HERONSTILT")] == [True, True, False]
    for other in (club.tom, club.lorraine):
        with pytest.raises(NotFoundError):
            club.seat(other).read(exporting.gather, ExportRequest(DocumentKind.ESCALATION, one))


def test_the_childs_chronology_tells_it_and_not_what_was_learned(club: SmallClub) -> None:
    case_id = open_case(club)
    one, dee = begun(club, case_id), club.seat(club.dee)
    dee.do(escalations.answer, one, "Not before Friday", club.today)
    dee.do(escalations.close, one, Settlement.AGREED, "They tell us", club.today, "HERONSTILT was learned")
    made = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, case_id)).extract
    assert isinstance(made, ChronologyExtract)
    told = {entry.kind: entry.text for entry in made.entries if entry.kind.startswith("escalat")}
    assert (told["escalation-answered"], told["escalation-settled"]) == ("Not before Friday", "They tell us")
    assert "The school will not say what was decided" in told["escalated"]
    assert "HERONSTILT" not in repr(made)


def test_it_goes_along_when_the_childs_file_is_handed_over(club: SmallClub) -> None:
    case_id = open_case(club)
    begun(club, case_id)
    data = club.seat(club.dee).read(lambda work: dict(closing._of_case(work, case_id)))
    assert [one.other_side for one in data["escalations"]] == ["Beth Ollerton, Weir Lane Primary School"]  # type: ignore[attr-defined]

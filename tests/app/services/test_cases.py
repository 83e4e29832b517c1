"""Cases: opened, changed, closed, signed; drift; the chronology; who sees which child."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.action import ActionState
from app.domain.case import CaseStatus, Worry
from app.domain.discussion import Authority, Better
from app.domain.drift import DriftSign, Lateness
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError, NotFoundError
from app.domain.exports import DocumentKind, ExportReceipt
from app.domain.ids import ReceiptId
from app.domain.session import SessionKind
from app.domain.training import Topic
from app.services import actions, agendas, cases, decisions, sessions
from app.services.actions import ActionForm
from app.services.cases import CaseForm, EntryKind
from app.services.decisions import DecisionForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock
from tests.app.services.small_club import (
    CONTENT,
    SmallClub,
    discuss,
    item_for,
    local_noon,
    open_case,
    plan,
    set_up,
    sign_agreement,
)


def test_nobody_makes_themselves_lead_and_supervisor_of_a_case(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    with pytest.raises(FormError, match="supervisor: same-person"):
        open_case(club, "Ola Vance", by=club.sam, lead=club.sam, supervisor=club.sam)
    case_id = open_case(club, "Ola Vance", by=club.sam, lead=club.tom, supervisor=club.sam)
    sam, both = club.seat(club.sam), form_of(club, lead=club.sam, supervisor=club.sam)
    with pytest.raises(FormError, match="lead: same-person"):
        sam.do(cases.change_case, case_id, both)
    club.seat(club.dee).do(cases.change_case, case_id, both)
    sam.do(cases.change_case, case_id, replace(both, group="U14"))  # it stands already
    assert sam.read(cases.view, case_id).case.group == "U14"


def test_a_case_and_a_course_name_the_new_threats_in_the_same_words() -> None:
    threats = {"online", "grooming", "exploitation", "radicalisation"}  # S3-3
    assert threats <= {one.value for one in Worry}
    assert threats <= {one.value for one in Topic}


def form_of(club: SmallClub, **fields: Any) -> CaseForm:
    """Return the form of a child Priya leads."""
    usual: dict[str, Any] = {
        "child_name": "Kezia Tarn",
        "lead": club.priya,
        "supervisor": club.dee,
        "worry": Worry.NEGLECT,
        "opened_on": club.today,
    }
    return CaseForm(**{**usual, **fields})


def test_a_case_gets_reference_and_initials(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    first, second = open_case(club), open_case(club, "Jo Orme-Hart")
    found = open_vault.read(lambda work: [work.cases.get(one) for one in (first, second)])
    assert [(case.reference, case.initials) for case in found] == [("RJ-001", "K.T."), ("RJ-002", "J.O.H.")]
    dee = club.seat(club.dee)
    assert dee.read(cases.by_reference, "rj-002") == second
    assert dee.read(cases.name_of_child, first) == "Kezia Tarn"
    assert dee.read(cases.view, first).age == 11


@pytest.mark.parametrize(
    ("fields", "field", "problem"),
    [
        ({"child_name": " "}, "child_name", "missing"),
        ({"child_name": "K\u202ezia"}, "child_name", "hidden-characters"),
        ({"opened_on": date(2026, 11, 23)}, "opened_on", "in-the-future"),
        ({"date_of_birth": date(2027, 1, 1)}, "date_of_birth", "in-the-future"),
        ({"date_of_birth": date(1926, 1, 1)}, "date_of_birth", "too-far"),
        ({"status_since": date(2027, 1, 1)}, "status_since", "in-the-future"),
        ({"plan_since": date(2027, 1, 1)}, "plan_since", "in-the-future"),
        ({"discuss_every_weeks": 6}, "discuss_reason", "missing"),
        ({"discuss_every_weeks": 0}, "discuss_every_weeks", "out-of-range"),
        (
            {"discuss_every_weeks": 6, "discuss_reason": "Calm.", "status": CaseStatus.CHILD_PROTECTION},
            "discuss_every_weeks",
            "too-long-for-plan",
        ),
    ],
)
def test_what_does_not_fit_is_said_at_its_field(
    open_vault: OpenVault, fields: dict[str, Any], field: str, problem: str
) -> None:
    club = set_up(open_vault)
    with pytest.raises(FormError) as caught:
        club.seat(club.dee).do(cases.open_case, form_of(club, **fields))
    assert [(error.field, error.problem) for error in caught.value.errors] == [(field, problem)]
    assert open_vault.read(lambda work: work.cases.all()) == ()


def test_who_may_open_and_change(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    for other in (club.tom, club.lorraine, club.joan):
        with pytest.raises(NotAllowedError, match="open-case"):
            club.seat(other).do(cases.open_case, form_of(club))
    case_id = club.seat(club.priya).do(cases.open_case, form_of(club)).value
    club.seat(club.priya).do(cases.change_case, case_id, form_of(club, group="U13 girls"))
    with pytest.raises(NotFoundError):
        club.seat(club.tom).do(cases.change_case, case_id, form_of(club))
    assert open_vault.read(lambda work: work.cases.get(case_id)).group == "U13 girls"
    left = replace(open_vault.read(lambda work: work.people.get(club.priya)), left_on=date(2026, 11, 1))
    open_vault.do(lambda work: work.people.save(left))
    with pytest.raises(FormError, match="lead: left"):
        club.seat(club.dee).do(cases.open_case, form_of(club))
    club.seat(club.dee).do(cases.change_case, case_id, form_of(club))  # already theirs: may still be corrected


def test_siblings_are_linked_from_both_ends(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    first, second = open_case(club), open_case(club, "Jonah Tarn")
    dee.do(cases.change_case, second, form_of(club, child_name="Jonah Tarn", siblings=(first,)))
    assert [one.reference for one in dee.read(cases.view, first).siblings] == ["RJ-002"]
    with pytest.raises(FormError, match="siblings: itself"):
        dee.do(cases.change_case, first, form_of(club, siblings=(first,)))
    dee.do(cases.change_case, first, form_of(club))
    assert dee.read(cases.view, second).siblings == ()


def test_a_sibling_who_may_not_be_seen_is_absent_and_stays_linked(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    own = open_case(club)
    other = open_case(club, "Jonah Tarn", lead=club.tom, supervisor=club.sam, siblings=(own,))
    priya = club.seat(club.priya)
    assert priya.read(cases.view, own).siblings == ()
    priya.do(cases.change_case, own, form_of(club))
    assert open_vault.read(lambda work: work.cases.get(own)).siblings == (other,)
    with pytest.raises(NotFoundError):
        priya.do(cases.change_case, own, form_of(club, siblings=(other,)))


def test_closing_needs_a_reason_and_ends_what_is_due(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    case_id = open_case(club, weeks_ago=9)
    with pytest.raises(InputError, match="reason: missing"):
        dee.do(cases.close_case, case_id, club.today, "")
    with pytest.raises(InputError, match="on: in-the-future"):
        dee.do(cases.close_case, case_id, club.today + timedelta(days=1), "x")
    with pytest.raises(InputError, match="on: before"):
        dee.do(cases.close_case, case_id, date(2026, 1, 1), "x")
    dee.do(cases.close_case, case_id, club.today, "Support from the Family Hub is in place.")
    with pytest.raises(AlreadyFinishedError):
        dee.do(cases.close_case, case_id, club.today, "x")
    standing = dee.read(cases.view, case_id).standing
    assert (standing.drift, standing.due_on, standing.sign_due_on) == ((), None, None)
    assert dee.read(cases.view, case_id).chronology[0].kind is EntryKind.CLOSED
    dee.do(cases.reopen, case_id)
    assert dee.read(cases.view, case_id).standing.drift[0].sign is DriftSign.NOT_DISCUSSED


@pytest.mark.parametrize(
    ("fields", "terms", "days", "drifts"),
    [
        ({}, {}, 28, None),
        ({}, {}, 29, 4),
        ({}, {}, 49, 7),
        ({}, {"case_weeks": 2}, 15, 2),
        ({"discuss_every_weeks": 6, "discuss_reason": "Calm."}, {}, 42, None),
        ({"discuss_every_weeks": 6, "discuss_reason": "Calm."}, {}, 43, 6),
        ({"discuss_every_weeks": 2}, {}, 15, 2),
    ],
)
def test_how_long_a_child_may_wait(
    open_vault: OpenVault,
    clock: Clock,
    fields: dict[str, Any],
    terms: dict[str, Any],
    days: int,
    drifts: int | None,
) -> None:
    club = set_up(open_vault, agreed=False)
    open_vault.do(sign_agreement, club.dee_priya, **terms)
    case_id = open_case(club, weeks_ago=0, **fields)
    discuss(club, case_id)
    clock.move(days=days)
    view = club.seat(club.dee).read(cases.view, case_id)
    assert [reason.figure for reason in view.standing.drift] == ([] if drifts is None else [drifts])
    (row,) = club.seat(club.dee).read(cases.listing)
    assert row.standing == view.standing
    over = [(gap.until - gap.due_on).days for gap in view.gaps]
    assert over == ([] if drifts is None else [days - view.standing.agreed_weeks * 7])


def test_a_childs_own_figure_gives_way_to_a_stricter_agreement(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=3, discuss_every_weeks=4)
    dee = club.seat(club.dee)
    assert dee.read(cases.view, case_id).standing.agreed_weeks == 4
    open_vault.do(sign_agreement, club.dee_priya, case_weeks=2)
    assert dee.read(cases.view, case_id).standing.agreed_weeks == 2


def test_without_an_agreement_the_policy_counts(open_vault: OpenVault) -> None:
    club = set_up(open_vault, agreed=False)
    case_id = open_case(club, weeks_ago=5)
    standing = club.seat(club.dee).read(cases.view, case_id).standing
    assert (standing.agreed_weeks, standing.lateness) == (4, Lateness.LATE)


@pytest.mark.parametrize(
    ("answers", "drifts"),
    [
        ([Better.NO, Better.NO], True),
        ([Better.NO, None, Better.NO], True),  # what was not answered does not count
        ([Better.NO, Better.YES], False),
        ([Better.NO, Better.TOO_EARLY], False),
        ([Better.NO], False),
        ([Better.YES, Better.NO, Better.NO], True),
    ],
)
def test_no_progress_in_two_sessions_is_drift(
    open_vault: OpenVault, clock: Clock, answers: list[Better | None], drifts: bool
) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=0)
    for answer in answers:
        discuss(club, case_id, form=FinishForm(better={} if answer is None else {case_id: answer}))
        clock.move(days=7)
    signs = [reason.sign for reason in club.seat(club.dee).read(cases.view, case_id).standing.drift]
    assert signs == ([DriftSign.NO_PROGRESS] if drifts else [])
    (row,) = club.seat(club.dee).read(cases.listing)
    assert [reason.sign for reason in row.standing.drift] == signs


@pytest.mark.parametrize(
    ("status", "days", "lateness"),
    [
        (CaseStatus.NONE, 20, Lateness.FINE),
        (CaseStatus.NONE, 21, Lateness.SOON),
        (CaseStatus.NONE, 29, Lateness.LATE),
        (CaseStatus.CHILD_PROTECTION, 6, Lateness.FINE),
        (CaseStatus.CHILD_PROTECTION, 14, Lateness.SOON),
        (CaseStatus.CHILD_PROTECTION, 15, Lateness.LATE),
    ],
)
def test_when_the_file_is_to_be_read_and_signed(
    open_vault: OpenVault, clock: Clock, status: CaseStatus, days: int, lateness: Lateness
) -> None:
    club = set_up(open_vault)
    case_id = open_case(club, weeks_ago=9, status=status)
    dee = club.seat(club.dee)
    dee.do(cases.read_and_sign, case_id, "Read to the end.")
    clock.move(days=days)
    standing = dee.read(cases.view, case_id).standing
    assert (standing.sign_lateness, standing.last_signed_on) == (lateness, date(2026, 11, 22))
    with pytest.raises(NotAllowedError, match="sign"):
        club.seat(club.priya).do(cases.read_and_sign, case_id)
    with pytest.raises(NotFoundError):
        club.seat(club.tom).do(cases.read_and_sign, case_id)


def test_who_sees_which_child(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    own = open_case(club)
    toms = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam, weeks_ago=1)
    seats = ("dee", "priya", "sam", "tom", "joan", "lorraine")
    seen = {name: {row.case.id for row in club.seat(getattr(club, name)).read(cases.listing)} for name in seats}
    assert seen == {
        "dee": {own, toms},
        "priya": {own},
        "sam": {toms},
        "tom": {toms},
        "joan": {toms},  # Sam's line manager
        "lorraine": set(),
    }
    for name in seats:
        for case_id in {own, toms} - seen[name]:
            for read in (cases.view, cases.name_of_child):
                with pytest.raises(NotFoundError):
                    club.seat(getattr(club, name)).read(read, case_id)
            with pytest.raises(NotFoundError):
                club.seat(getattr(club, name)).read(cases.by_reference, "RJ-001" if case_id == own else "RJ-002")
    # Put on the agenda of Dee and Priya: Priya takes part in that item, and the child's file stays closed to her.
    session_id = plan(club)
    club.seat(club.dee).do(agendas.add_case, session_id, toms)
    item = item_for(club, session_id, toms)
    (shown,) = [
        one for one in club.seat(club.priya).read(sessions.workspace, session_id).items if one.item.id == item.id
    ]
    assert (shown.reference, shown.may_open_case) == ("RJ-002", False)
    assert toms not in {row.case.id for row in club.seat(club.priya).read(cases.listing)}
    with pytest.raises(NotFoundError):
        club.seat(club.priya).read(sessions.case_context, session_id, toms)
    # On the agenda of somebody one supervises it is a case discussed, and its file is open.
    lent = open_case(club, "Ivo Marl", lead=club.priya, supervisor=club.dee, weeks_ago=1)
    assert lent not in {row.case.id for row in club.seat(club.sam).read(cases.listing)}
    session_id = plan(club, pair=club.sam_tom)
    club.seat(club.dee).do(agendas.add_case, session_id, lent)
    assert lent in {row.case.id for row in club.seat(club.sam).read(cases.listing)}
    assert lent in {row.case.id for row in club.seat(club.joan).read(cases.listing)}  # Sam's manager
    assert lent not in {row.case.id for row in club.seat(club.tom).read(cases.listing)}
    club.seat(club.dee).do(agendas.remove_item, item_for(club, session_id, lent).id)
    assert lent not in {row.case.id for row in club.seat(club.sam).read(cases.listing)}


def test_the_chronology_tells_the_whole_story_newest_first(open_vault: OpenVault, clock: Clock) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    case_id = open_case(club, weeks_ago=1)
    discussed = club.today
    session_id = plan(club)
    dee.do(sessions.start, session_id)
    item_id = dee.do(agendas.add_case, session_id, case_id).value
    dee.do(sessions.save_child_draft, session_id, item_id, CONTENT)
    dee.do(
        decisions.record,
        session_id,
        item_id,
        DecisionForm("Ask Mum what would help.", "Nobody has asked.", authority=Authority.IN_ROLE),
    )

    def action(what: str, days: int) -> Any:
        return dee.do(
            actions.add,
            ActionForm(
                club.dee_priya,
                what,
                club.priya,
                club.today + timedelta(days=days),
                session_id,
                item_id,
                case_id,
            ),
        ).value

    late, done, open_one = action("Speak to Mum", 10), action("Ask school", 10), action("Log times", 90)
    dee.do(sessions.finish, session_id, FinishForm())
    clock.move(days=7)
    dee.do(cases.add_episode, case_id, local_noon(open_vault, club.today) - timedelta(hours=1), "hungry", "No lunch.")
    dee.do(cases.read_and_sign, case_id)
    clock.move(days=1)
    dee.do(actions.done, done, "They have seen it too.")
    clock.move(days=40)
    receipt = ExportReceipt(
        ReceiptId(open_vault.read(lambda work: work.ids.new())),
        DocumentKind.CASE_RECORD,
        case_id,
        case_id,
        "0" * 64,
        3,
        club.dee,
        (),
        "Family Hub",
        None,
        "",
        open_vault.read(lambda work: work.stamp()),
    )
    open_vault.do(lambda work: work.receipts.save(receipt))
    booked = plan(club, days=2)
    view = dee.read(cases.view, case_id)
    assert [(entry.kind.value, (entry.on - discussed).days) for entry in view.chronology] == [
        ("export", 48),
        ("action-late", 10),
        ("action-done", 8),
        ("signed", 7),
        ("episode", 7),
        ("action-added", 0),
        ("decision", 0),
        ("discussion", 0),
        ("opened", -7),
    ]
    by_kind = {entry.kind: entry for entry in view.chronology}
    talk = by_kind[EntryKind.DISCUSSION]
    assert (talk.with_whom, talk.session_kind, talk.session_id, talk.detail) == (
        "Priya Nair",
        SessionKind.ONE_TO_ONE,
        session_id,
        CONTENT.what_happened,
    )
    assert (by_kind[EntryKind.ACTION_DONE].detail, by_kind[EntryKind.EPISODE].topic) == (
        "They have seen it too.",
        "hungry",
    )
    episode_at = by_kind[EntryKind.EPISODE].at
    assert episode_at is not None
    assert episode_at.hour == 11
    assert {row.action.id for row in view.open_actions} == {late, open_one}
    assert view.latest_words is not None
    assert (view.latest_words.text, view.latest_words.told_to, view.latest_words.on) == (
        CONTENT.childs_words,
        "Priya Nair",
        discussed,
    )
    assert view.next_discussion is not None
    assert (view.next_discussion.session_id, view.next_discussion.with_name) == (booked, "Priya Nair")
    assert [(gap.since, gap.until) for gap in view.gaps] == [(discussed, club.today)]
    assert open_vault.read(lambda work: work.actions.get(late)).state is ActionState.OPEN


@pytest.mark.parametrize(
    ("kind", "hours", "what", "problem"),
    [("hungry", 1, "x", "happened_at: in-the-future"), ("told", -1, "x", "kind: unknown"), ("hungry", -1, " ", "what")],
)
def test_an_episode_needs_kind_time_and_words(
    open_vault: OpenVault, clock: Clock, kind: str, hours: int, what: str, problem: str
) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    with pytest.raises(InputError, match=problem):
        club.seat(club.dee).do(cases.add_episode, case_id, clock.now + timedelta(hours=hours), kind, what)


def test_open_cases_come_by_reference_and_closed_ones_last(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    first, second, third = open_case(club), open_case(club, "Jo Orme"), open_case(club, "Ola Vance")
    club.seat(club.dee).do(cases.close_case, first, club.today, "Done.")
    assert [row.case.id for row in club.seat(club.dee).read(cases.listing)] == [second, third, first]

"""Supervision in a group: each child's part on that child's file alone, peers advise, names noticed, who reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from app.domain.discussion import Authority
from app.domain.errors import (
    AlreadyFinishedError,
    FormError,
    InputError,
    NotAllowedError,
    NotFoundError,
)
from app.domain.extracts import CaseExtract
from app.domain.group import Attendance, Confidence, GroupTerms, read_confidence
from app.domain.group_extracts import GroupExtract
from app.domain.ids import AgendaItemId, CaseId, PersonId, SessionId
from app.domain.session import SessionKind, SessionState
from app.services import cases, decisions, discussions, drafting, groups
from app.services.decisions import DecisionForm
from app.services.exporting import CaseChoices, DocumentKind, ExportRequest, gather
from app.services.group_agreements import GroupAgreementForm
from app.services.groups import GroupAction, GroupFinish, GroupPlan
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.small_club import SmallClub, open_case, plan, set_up

MADE_UP = "Her brother Alfie-Marmaduke walks her home."
OTHER = "He waits at the gate until Pumpernickel Lane is dark."


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def bring_together(
    club: SmallClub, *, kind: SessionKind = SessionKind.GROUP, by: PersonId | None = None, **fields: Any
) -> SessionId:
    """Plan a group of Priya, Sam and Tom for today, Dee facilitating."""
    usual: dict[str, Any] = {
        "kind": kind,
        "title": "Coaches together",
        "on": club.today,
        "at": time(19),
        "members": tuple(one for one in (club.priya, club.sam, club.tom) if one != by),
    }
    return club.seat(by or club.dee).do(groups.plan, GroupPlan(**{**usual, **fields})).value


def everyone_came(
    club: SmallClub, group: SessionId, *, by: PersonId | None = None, away: PersonId | None = None
) -> None:
    """Note attendance: ``away`` sent apologies."""
    seat = club.seat(club.dee)
    view = seat.read(groups.view, group)
    came = {
        one.person_id: Attendance.APOLOGIES if one.person_id == away else Attendance.PRESENT for one in view.members
    }
    seat.do(groups.attend, group, came)


def write_child(
    club: SmallClub, group: SessionId, case_id: CaseId, *, by: PersonId | None = None, **typed: str
) -> None:
    """Type into a child's form, as the page keeps it."""
    usual = {"what_happened": MADE_UP, "lived_experience": "She likes the noise of the hall."}
    club.seat(club.dee).do(drafting.save_form, groups.child_form(group, case_id), usual | typed)


def held(club: SmallClub, *, away: PersonId | None = None) -> tuple[SessionId, CaseId, CaseId]:
    """A finished group in which two children were spoken of, one of them with a decision and an action."""
    kezia, other = open_case(club), open_case(club, "Jonah Pell", lead=club.tom, supervisor=club.sam)
    group = bring_together(club)
    dee = club.seat(club.dee)
    first = dee.do(groups.add_child, group, kezia, club.priya).value
    second = dee.do(groups.add_child, group, other, club.tom).value
    dee.do(groups.start, group)
    everyone_came(club, group, away=away)
    write_child(club, group, kezia)
    write_child(club, group, other, what_happened=OTHER, other_views="Sam saw it differently: it is too soon.")
    dee.do(
        groups.decide,
        group,
        first,
        DecisionForm("Ask the school", "Nobody has asked", decided_by=club.sam, authority=Authority.IN_ROLE),
    )
    due = club.today + timedelta(days=7)
    dee.do(groups.add_action, group, second, GroupAction("Ring his mother", club.tom, due))
    dee.do(drafting.save_form, groups.group_form(group), {"learning": "Ask twice.", "confidence": "2-4, 3-3"})
    dee.do(groups.finish, group, GroupFinish())
    return group, kezia, other


def extract_of(club: SmallClub, case_id: CaseId) -> CaseExtract:
    """Return what a child's record would be made from."""
    request = ExportRequest(DocumentKind.CASE_RECORD, case_id, CaseChoices())
    made = club.seat(club.dee).read(gather, request).extract
    assert isinstance(made, CaseExtract)
    return made


def test_each_childs_part_goes_on_that_childs_file_alone(club: SmallClub) -> None:
    group, kezia, other = held(club)
    dee = club.seat(club.dee)
    (part,) = dee.read(lambda work: work.discussions.of_case(kezia))
    (another,) = dee.read(lambda work: work.discussions.of_case(other))
    assert (part.session_id, part.practitioner, part.supervisor) == (group, club.priya, club.dee)
    assert (part.content.what_happened, another.content.what_happened) == (MADE_UP, OTHER)
    assert another.content.other_views.startswith("Sam saw it differently")  # dissent stays on the child's file
    for case_id, words, absent in ((kezia, MADE_UP, OTHER), (other, OTHER, MADE_UP)):
        made = repr(extract_of(club, case_id))
        assert words in made
        assert absent not in made
        assert "Ask twice." not in made


def test_what_was_agreed_stands_in_the_childs_record_with_its_owner(club: SmallClub) -> None:
    _, kezia, other = held(club)
    first, second = (extract_of(club, one).discussions[0] for one in (kezia, other))
    assert [(one.what, one.decided_by) for one in first.decisions] == [("Ask the school", "Sam Whitlock")]
    assert [(one.what, one.owner) for one in second.actions] == [("Ring his mother", "Tom Ashby")]
    assert (first.actions, second.decisions, first.session_kind) == ((), (), "group")


def test_a_group_counts_as_having_spoken_of_the_child(club: SmallClub) -> None:
    group, kezia, _ = held(club)
    view = club.seat(club.dee).read(cases.view, kezia)
    assert view.standing.last_discussed_on == club.today
    entry = next(one for one in view.chronology if one.kind == "discussion")
    assert (entry.session_id, entry.is_in_group, entry.session_kind) == (group, True, SessionKind.GROUP)


def test_a_finished_part_can_be_added_to_and_its_decision_endorsed(club: SmallClub) -> None:
    _, kezia, _ = held(club)
    dee = club.seat(club.dee)
    (part,) = dee.read(lambda work: work.discussions.of_case(kezia))
    (decision,) = dee.read(lambda work: work.decisions.of_case(kezia))
    dee.do(discussions.add_to_record, part.id, "The school rang back.")
    dee.do(decisions.endorse, decision.id)
    shown = dee.read(discussions.view, part.id)
    assert (shown.session_kind, shown.decisions[0].endorsed_by) == (SessionKind.GROUP, club.dee)
    assert [one.text for one in shown.additions[part.id]] == ["The school rang back."]


def test_the_notes_of_the_group_hold_figures_and_nobodys_name_beside_them(club: SmallClub) -> None:
    group, _, _ = held(club)
    notes = club.seat(club.dee).read(groups.view, group).group.notes
    assert notes.confidence == (Confidence(2, 4), Confidence(3, 3))
    assert notes.learning == "Ask twice."


@pytest.mark.parametrize(
    ("who", "sees", "children"),
    [
        ("dee", True, 2),  # facilitator, and lead
        ("priya", True, 2),  # was there
        ("sam", True, 2),
        ("tom", False, 0),  # sent apologies: sessions attended, not sessions invited to
        ("joan", False, 0),  # Sam's manager, not the facilitator's
        ("lorraine", False, 0),  # trustee
    ],
)
def test_who_reads_the_notes_of_a_group(club: SmallClub, who: str, sees: bool, children: int) -> None:
    group, _, _ = held(club, away=club.tom)
    seat = club.seat(getattr(club, who))
    if not sees:
        with pytest.raises(NotFoundError):
            seat.read(groups.view, group)
        assert seat.read(groups.listing, "past") == ()
        return
    assert len(seat.read(groups.view, group).children) == children
    assert [row.group.id for row in seat.read(groups.listing, "past")] == [group]


def test_hearing_of_a_child_opens_no_file(club: SmallClub) -> None:
    _, kezia, other = held(club)
    with pytest.raises(NotFoundError):
        club.seat(club.tom).read(cases.view, kezia)
    with pytest.raises(NotFoundError):
        club.seat(club.priya).read(cases.view, other)


def test_only_the_facilitator_writes(club: SmallClub) -> None:
    group = bring_together(club)
    for who in (club.priya, club.sam, club.tom):
        with pytest.raises(NotAllowedError):
            club.seat(who).do(groups.start, group)
        with pytest.raises(NotAllowedError):
            club.seat(who).do(groups.finish, group, GroupFinish())


@pytest.mark.parametrize(
    ("kind", "who", "may"),
    [
        (SessionKind.GROUP, "dee", True),
        (SessionKind.GROUP, "sam", True),
        (SessionKind.GROUP, "tom", False),
        (SessionKind.PEER, "tom", True),
        (SessionKind.PEER, "lorraine", False),
        (SessionKind.MULTI_AGENCY, "tom", False),
        (SessionKind.ONE_TO_ONE, "dee", False),  # a pair's, not a group's
    ],
)
def test_who_may_bring_a_group_together(club: SmallClub, kind: SessionKind, who: str, may: bool) -> None:
    form = GroupPlan(kind, "Peers", club.today, time(19), (club.priya, club.joan), trigger="drift")  # type: ignore[arg-type]
    if may:
        club.seat(getattr(club, who)).do(groups.plan, form)
    else:
        with pytest.raises(NotAllowedError):
            club.seat(getattr(club, who)).do(groups.plan, form)


@pytest.mark.parametrize(
    ("fields", "field", "problem"),
    [
        ({"title": " "}, "title", "missing"),
        ({"members": ()}, "members", "too-few"),
        ({"length_min": 10}, "length_min", "out-of-range"),
        ({"on": date(2026, 9, 22)}, "on", "in-the-past"),  # 61 days before
        ({"on": date(2029, 2, 1)}, "on", "too-far"),
        ({"kind": SessionKind.MULTI_AGENCY}, "trigger", "missing"),
    ],
)
def test_what_a_plan_needs(club: SmallClub, fields: dict[str, Any], field: str, problem: str) -> None:
    with pytest.raises(FormError) as caught:
        bring_together(club, **fields)
    assert [(one.field, one.problem) for one in caught.value.errors] == [(field, problem)]


def test_a_session_of_sixty_days_ago_can_still_be_written_up(club: SmallClub) -> None:
    bring_together(club, on=club.today - timedelta(days=60))


def finishing(prepare: Callable[[SmallClub, SessionId, CaseId, AgendaItemId], None], club: SmallClub) -> list[str]:
    kezia = open_case(club)
    group = bring_together(club)
    dee = club.seat(club.dee)
    item = dee.do(groups.add_child, group, kezia, club.priya).value
    dee.do(groups.start, group)
    prepare(club, group, kezia, item)
    with pytest.raises(FormError) as caught:
        dee.do(groups.finish, group, GroupFinish())
    assert dee.read(groups.view, group).group.state is SessionState.DRAFT
    return [f"{one.field}.{one.problem}" for one in caught.value.errors]


def test_finishing_asks_who_came(club: SmallClub) -> None:
    assert finishing(lambda *_: None, club) == ["members.not-noted"]


def test_finishing_asks_what_it_is_like_for_the_child(club: SmallClub) -> None:
    def write(club: SmallClub, group: SessionId, case_id: CaseId, _item: AgendaItemId) -> None:
        everyone_came(club, group)
        write_child(club, group, case_id, lived_experience=" ")

    assert finishing(write, club) == ["blank_reasons.missing"]


def test_a_decision_without_a_word_still_makes_a_part(club: SmallClub) -> None:
    def write(club: SmallClub, group: SessionId, _case: CaseId, item: AgendaItemId) -> None:
        everyone_came(club, group)
        club.seat(club.dee).do(
            groups.decide, group, item, DecisionForm("No change", "All is well", authority=Authority.IN_ROLE)
        )

    assert finishing(write, club) == ["blank_reasons.missing"]


@pytest.mark.parametrize(
    ("learning", "named"),
    [
        ("Ask twice before you write it off.", []),
        ("Kezia showed us to ask twice.", ["Kezia"]),
        ("K.T. showed us to ask twice.", ["K.T."]),
        ("RJ-001 showed us to ask twice.", ["RJ-001"]),
        ("Priya showed us to ask twice.", ["Priya"]),
    ],
)
def test_names_in_the_shared_learning_are_noticed(club: SmallClub, learning: str, named: list[str]) -> None:
    open_case(club)
    assert list(club.seat(club.tom).read(groups.noticed, learning)) == named

    def write(club: SmallClub, group: SessionId, _case: CaseId, _item: AgendaItemId) -> None:
        everyone_came(club, group)
        typed = {"learning": learning, "confidence": "lots"}
        club.seat(club.dee).do(drafting.save_form, groups.group_form(group), typed)

    found = finishing_again(write, club)
    assert ("learning.names-somebody" in found) is bool(named)
    assert "confidence.not-figures" in found


def finishing_again(prepare: Callable[..., None], club: SmallClub) -> list[str]:
    """As ``finishing``, with a child of another name."""
    other = open_case(club, "Jonah Pell")
    group = bring_together(club)
    item = club.seat(club.dee).do(groups.add_child, group, other, club.priya).value
    prepare(club, group, other, item)
    with pytest.raises(FormError) as caught:
        club.seat(club.dee).do(groups.finish, group, GroupFinish())
    return [f"{one.field}.{one.problem}" for one in caught.value.errors]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("", ()),
        ("2-4", ((2, 4),)),
        ("3-3, 2-4", ((2, 4), (3, 3))),  # sorted: no order tells who gave which
        ("5 to 5; 1–1", ((1, 1), (5, 5))),
        ("0-3", None),
        ("3-6", None),
        ("three", None),
        ("3", None),
    ],
)
def test_confidence_is_read_as_figures_without_names(text: str, figures: tuple[tuple[int, int], ...] | None) -> None:
    if figures is None:
        with pytest.raises(InputError):
            read_confidence(text)
    else:
        assert tuple((one.before, one.after) for one in read_confidence(text)) == figures


def test_a_finished_group_takes_nothing_more(club: SmallClub) -> None:
    group, kezia, _ = held(club)
    dee = club.seat(club.dee)
    item = dee.read(groups.view, group).children[0].child.id
    for attempt in (
        lambda: dee.do(groups.finish, group, GroupFinish()),
        lambda: dee.do(groups.decide, group, item, DecisionForm("x", "y", authority=Authority.IN_ROLE)),
        lambda: dee.do(groups.attend, group, {club.tom: Attendance.ABSENT}),
        lambda: dee.do(groups.add_child, group, kezia, club.priya),
    ):
        with pytest.raises(AlreadyFinishedError):
            attempt()


def test_a_decision_and_an_action_can_be_taken_back_while_it_is_open(club: SmallClub) -> None:
    kezia = open_case(club)
    group = bring_together(club)
    dee = club.seat(club.dee)
    item = dee.do(groups.add_child, group, kezia, club.priya).value
    with pytest.raises(InputError, match="taken"):
        dee.do(groups.add_child, group, kezia, club.priya)
    decision = dee.do(groups.decide, group, item, DecisionForm("Wait", "Too soon", authority=Authority.IN_ROLE)).value
    action = dee.do(groups.add_action, group, item, GroupAction("Ring", club.priya, club.today)).value
    with pytest.raises(NotAllowedError):
        dee.do(groups.remove_child, group, item)
    dee.do(groups.take_back, group, decision)
    dee.do(groups.take_back, group, action)
    dee.do(groups.remove_child, group, item)
    assert dee.read(groups.view, group).children == ()
    assert dee.read(lambda work: (work.decisions.of_case(kezia), work.actions.of_case(kezia))) == ((), ())


def test_moving_and_cancelling_need_a_reason(club: SmallClub) -> None:
    group = bring_together(club)
    dee = club.seat(club.dee)
    later = club.today + timedelta(days=7)
    with pytest.raises(InputError):
        dee.do(groups.move, group, later, time(20), " ")
    dee.do(groups.move, group, later, time(20), "The hall is let")
    moved = dee.read(groups.view, group).group
    assert (moved.planned_on, moved.moves[0].reason) == (later, "The hall is let")
    dee.do(groups.cancel, group, "Half of us are ill")
    assert dee.read(groups.view, group).group.state is SessionState.CANCELLED


# Peers


def test_peers_advise_and_decide_nothing(club: SmallClub) -> None:
    kezia = open_case(club)
    coming = plan(club, days=3)
    group = bring_together(club, kind=SessionKind.PEER, members=(club.priya, club.tom))
    dee = club.seat(club.dee)
    item = dee.do(groups.add_child, group, kezia, club.priya).value
    dee.do(groups.start, group)
    for attempt in (
        lambda: dee.do(groups.decide, group, item, DecisionForm("Ask the school", "why", authority=Authority.IN_ROLE)),
        lambda: dee.do(groups.add_action, group, item, GroupAction("Ring", club.priya, club.today)),
    ):
        with pytest.raises(NotAllowedError, match="peers-advise"):
            attempt()
    everyone_came(club, group)
    write_child(club, group, kezia, advice="Ask Dee.", take_on="1")
    before = items_of(club, coming, kezia)
    assert dee.do(groups.finish, group, GroupFinish()).value == ()
    (part,) = dee.read(lambda work: work.discussions.of_case(kezia))
    assert part.content.advice == "Ask Dee."
    assert (before, items_of(club, coming, kezia)) == (before, 1)
    assert not dee.read(groups.view, group).decides


def items_of(club: SmallClub, session: SessionId, case_id: CaseId) -> int:
    """Count a child's items on an agenda."""
    return len([one for one in club.opened.read(lambda w: w.agenda.of_session(session)) if one.case_id == case_id])


def test_without_a_session_to_take_it_to_peers_are_told(club: SmallClub) -> None:
    kezia = open_case(club)
    group = bring_together(club, kind=SessionKind.PEER, members=(club.priya, club.tom))
    dee = club.seat(club.dee)
    dee.do(groups.add_child, group, kezia, club.priya)
    everyone_came(club, group)
    write_child(club, group, kezia, take_on="1")
    assert dee.do(groups.finish, group, GroupFinish()).value == (kezia,)


# The agreement of a group, and what is left when a child's file goes


def test_a_group_without_an_agreement_is_marked(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    group = bring_together(club)
    assert dee.read(groups.listing)[0].agreement_missing
    terms = GroupTerms(ground_rules="One speaks.", confidentiality="It stays here, but for a child in danger.")
    with pytest.raises(FormError):
        dee.do(groups.agree, GroupAgreementForm("Coaches", club.today + timedelta(days=365)))
    with pytest.raises(NotAllowedError):
        club.seat(club.lorraine).read(groups.agreements)
    agreed = dee.do(groups.agree, GroupAgreementForm("Coaches", club.today + timedelta(days=365), terms)).value
    second = bring_together(club, agreement_id=agreed)
    assert dee.read(groups.view, second).agreement is not None
    assert dee.read(groups.view, group).agreement is None


def test_nothing_of_a_child_is_left_in_a_group_when_the_file_is_disposed_of(club: SmallClub) -> None:
    group, kezia, other = held(club)
    draft = bring_together(club)
    club.seat(club.dee).do(groups.add_child, draft, kezia, club.priya)
    write_child(club, draft, kezia, what_happened=MADE_UP)

    def dispose(work: Work) -> None:
        work.disposal.child(kezia)

    club.opened.do(dispose)
    dee = club.seat(club.dee)
    assert [one.child.case_id for one in dee.read(groups.view, group).children] == [other]
    assert dee.read(groups.view, draft).children == ()
    assert dee.read(drafting.kept_form, groups.child_form(draft, kezia)) == {}
    db = club.opened.vault.db
    for table in ("group_part_text", "group_decision_text", "group_child", "revision"):
        rows = db.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608  # names of tables
        assert MADE_UP not in repr(rows)
        assert kezia.bytes not in [value for row in rows for value in row]


def test_the_record_tells_a_reader_of_no_child_that_the_page_hides(club: SmallClub) -> None:
    """Joan is the facilitator's manager: she did not sit in it, and sees one of the two children for another reason."""
    group, *_children = held(club)
    joan = club.seat(club.joan)

    def manage(work: Work) -> None:
        for person, manager in ((club.dee, club.joan), (club.sam, None)):
            for one in work.appointments.of(person):
                work.appointments.save(replace(one, line_manager=manager))

    club.opened.do(manage)
    on_page = {one.reference for one in joan.read(groups.view, group).children}
    made = joan.read(gather, ExportRequest(DocumentKind.GROUP_RECORD, group)).extract
    assert isinstance(made, GroupExtract)
    assert set(made.cases_discussed) == on_page
    assert len(on_page) < 2


def test_who_sent_apologies_reads_nothing_of_it_also_before_it_is_finished(club: SmallClub) -> None:
    kezia = open_case(club)
    group = bring_together(club)
    dee = club.seat(club.dee)
    first = dee.do(groups.add_child, group, kezia, club.priya).value
    assert club.seat(club.tom).read(groups.view, group).group.id == group
    dee.do(groups.start, group)
    everyone_came(club, group, away=club.tom)
    with pytest.raises(NotFoundError):
        club.seat(club.tom).read(groups.view, group)
    assert club.seat(club.sam).read(groups.view, group).group.id == group
    with pytest.raises((FormError, InputError)):
        dee.do(
            groups.decide,
            group,
            first,
            DecisionForm("Ask the school", "Nobody has", decided_by=club.tom, authority=Authority.IN_ROLE),
        )

"""Several agencies about one child: each has its own extract, and nothing of another's is in it (S2-70 to S2-73)."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, time, timedelta

import pytest

from app.domain.chronology_extract import ChronologyExtract
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError, NotFoundError
from app.domain.group import Attendance, TaskKind, Trigger
from app.domain.group_extracts import AgencyExtract
from app.domain.ids import AgencyId, CaseId, SessionId
from app.domain.session import SessionKind
from app.services import cases, drafting, exporting, groups
from app.services.exporting import CaseChoices, DocumentKind, ExportRequest
from app.services.groups import AgencyForm, GroupFinish, GroupPlan, TaskForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import SmallClub, open_case, set_up

SCHOOL = AgencyForm("Weir Lane School", "Hana Okoro", "Head of year", "01632 960 210")
NURSING = AgencyForm("School nursing", "Jo Pask", "Nurse", "01632 960 230")
OF_SCHOOL = ("Bring the review forward", "The quillwort plan is old", "She trains on Thursdays")
OF_NURSING = ("Offer a health check at the club", "She opens no letters", "Her inhaler is empty")


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def bring_together(club: SmallClub) -> SessionId:
    form = GroupPlan(
        SessionKind.MULTI_AGENCY, "Round the table", club.today, time(16), (club.priya,), trigger=Trigger.STUCK
    )
    return club.seat(club.dee).do(groups.plan, form).value


def take_on(club: SmallClub, agency: AgencyId, words: tuple[str, str, str]) -> None:
    dee = club.seat(club.dee)
    due = club.today + timedelta(days=7)
    dee.do(groups.take_on, agency, TaskForm(TaskKind.DECISION, words[0], words[1], due_on=due))
    dee.do(groups.take_on, agency, TaskForm(TaskKind.ACTION, f"Start: {words[0]}", due_on=due))
    dee.do(groups.take_on, agency, TaskForm(TaskKind.TO_KNOW, words[2]))


def held(club: SmallClub, **typed: str) -> tuple[CaseId, SessionId, AgencyId, AgencyId]:
    """A finished session about one child: the school was there, the nurse was invited and was not."""
    case_id = open_case(club)
    group = bring_together(club)
    dee = club.seat(club.dee)
    dee.do(groups.add_child, group, case_id, club.priya)
    school, nursing = (dee.do(groups.invite, group, one).value for one in (SCHOOL, NURSING))
    dee.do(groups.start, group)
    dee.do(groups.attend, group, {club.priya: Attendance.PRESENT})
    dee.do(groups.came, school, Attendance.PRESENT)
    dee.do(groups.came, nursing, Attendance.ABSENT)
    take_on(club, school, OF_SCHOOL)
    take_on(club, nursing, OF_NURSING)
    words = {"what_happened": "Our own Zebrafinch words.", "lived_experience": "She waits.", **typed}
    dee.do(drafting.save_form, groups.child_form(group, case_id), words)
    dee.do(drafting.save_form, groups.group_form(group), {"process": "Our own Marrowfat notes."})
    dee.do(groups.finish, group, GroupFinish())
    return case_id, group, school, nursing


def extract_of(club: SmallClub, agency: AgencyId) -> AgencyExtract:
    made = club.seat(club.dee).read(exporting.gather, ExportRequest(DocumentKind.AGENCY_EXTRACT, agency)).extract
    assert isinstance(made, AgencyExtract)
    return made


def test_an_extract_has_no_field_for_another_agency_or_for_the_groups_notes() -> None:
    assert {one.name for one in fields(AgencyExtract)} == {
        *("letterhead", "mark", "agency", "agency_person", "was_there", "child_name", "date_of_birth", "reference"),
        *("held_on", "place", "trigger", "facilitator", "facilitator_role", "to_know", "decisions", "actions"),
        "signatures",
    }


def test_each_agency_gets_its_own_and_nothing_of_anothers(club: SmallClub) -> None:
    _, _, school, nursing = held(club)
    for agency, own, others, was_there in (
        (school, (SCHOOL, OF_SCHOOL), (NURSING, OF_NURSING), True),
        (nursing, (NURSING, OF_NURSING), (SCHOOL, OF_SCHOOL), False),
    ):
        gathered = club.seat(club.dee).read(exporting.gather, ExportRequest(DocumentKind.AGENCY_EXTRACT, agency))
        pages = exporting.draw(gathered).text
        made = extract_of(club, agency)
        assert made.was_there is was_there
        for words in (own[0].name, own[0].person, *own[1], "Kezia Tarn"):
            assert words in pages
        for told in (repr(made), pages):
            for words in (others[0].name, others[0].person, others[0].contact, *others[1], "Zebrafinch", "Marrowfat"):
                assert words not in told
        assert gathered.leaks == ()


def test_the_chronology_tells_what_each_of_them_took_on_and_entered_but_not_what_it_was_told(club: SmallClub) -> None:
    case_id, group, _, _ = held(club)
    dee = club.seat(club.dee)
    (child,) = dee.read(groups.view, group).children
    task = next(one.id for one in child.tasks if one.what == OF_SCHOOL[0])
    dee.do(groups.recorded, task, club.today, "Hana Okoro")
    gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, case_id))
    made = gathered.extract
    assert isinstance(made, ChronologyExtract)
    theirs = [(one.kind, one.topic, one.text.splitlines()[0]) for one in made.entries if one.kind.startswith("agency-")]
    by_school, by_nursing = "Weir Lane School, Hana Okoro", "School nursing, Jo Pask"
    assert sorted(theirs) == sorted(
        [
            ("agency-decided", by_school, OF_SCHOOL[0]),
            ("agency-agreed", by_school, f"Start: {OF_SCHOOL[0]}"),
            ("agency-decided", by_nursing, OF_NURSING[0]),
            ("agency-agreed", by_nursing, f"Start: {OF_NURSING[0]}"),
            ("agency-recorded", "Weir Lane School", OF_SCHOOL[0]),
        ]
    )
    pages = exporting.draw(gathered).text
    assert "2 decisions of other agencies, 2 actions of other agencies" in pages
    assert f"Decided by another agency: {by_school}: {OF_SCHOOL[0]}" in pages
    assert f"Why: {OF_SCHOOL[1]}" in pages
    assert "In their own record, as Hana Okoro told." in pages
    assert OF_SCHOOL[2] not in pages + repr(made)


def test_the_clubs_own_file_keeps_what_all_of_them_took_on(club: SmallClub) -> None:
    case_id, _, _, _ = held(club)
    dee = club.seat(club.dee)
    made = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, case_id, CaseChoices())).extract
    (told,) = [one.taken_on for one in made.discussions]  # type: ignore[union-attr]  # a child's record
    assert [line.split(":")[0] for line in told] == ["Weir Lane School, Hana Okoro"] * 2 + [
        "School nursing, Jo Pask"
    ] * 2
    assert "Her inhaler is empty" not in repr(told)  # what one agency was told is in its own extract
    theirs = [one for one in dee.read(cases.view, case_id).chronology if one.kind == "agency"]
    assert {one.topic for one in theirs} == {"decision", "action", "to-know"}
    assert all(one.is_in_group for one in theirs)


def test_another_agencys_name_in_the_words_is_found_before_signing(club: SmallClub) -> None:
    case_id = open_case(club)
    group = bring_together(club)
    dee = club.seat(club.dee)
    dee.do(groups.add_child, group, case_id, club.priya)
    school, nursing = (dee.do(groups.invite, group, one).value for one in (SCHOOL, NURSING))
    dee.do(groups.attend, group, {club.priya: Attendance.PRESENT})
    for agency in (school, nursing):
        dee.do(groups.came, agency, Attendance.PRESENT)
    open_case(club, "Alfie Stonewell")
    words = "Ask jo pask, of School Nursing, and Alfie"
    dee.do(groups.take_on, school, TaskForm(TaskKind.DECISION, words, "It is overdue"))
    dee.do(groups.finish, group, GroupFinish(blank_reasons={case_id: "Not seen"}))
    gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.AGENCY_EXTRACT, school))
    assert {hit.found for hit in gathered.leaks} == {"jo pask", "School Nursing", "Alfie"}


@pytest.mark.parametrize(
    ("who", "error"),
    [("dee", None), ("priya", NotAllowedError), ("sam", NotFoundError), ("lorraine", NotFoundError)],
)
def test_who_may_hand_an_extract_out(club: SmallClub, who: str, error: type[Exception] | None) -> None:
    _, _, school, _ = held(club)
    request = ExportRequest(DocumentKind.AGENCY_EXTRACT, school)
    if error is None:
        club.seat(getattr(club, who)).read(exporting.gather, request)
    else:
        with pytest.raises(error):
            club.seat(getattr(club, who)).read(exporting.gather, request)


@pytest.mark.parametrize(
    ("form", "field", "problem"),
    [
        (TaskForm(TaskKind.DECISION, " ", "why"), "what", "missing"),
        (TaskForm(TaskKind.DECISION, "what"), "why", "missing"),
        (TaskForm(TaskKind.ACTION, "what"), "due_on", "missing"),
        (TaskForm(TaskKind.ACTION, "what", due_on=date(2026, 11, 21)), "due_on", "in-the-past"),  # the day before
        (TaskForm(TaskKind.ACTION, "what", due_on=date(2026, 11, 22)), "", ""),  # the day itself
        (TaskForm(TaskKind.TO_KNOW, "what"), "", ""),
    ],
)
def test_what_taking_on_needs(club: SmallClub, form: TaskForm, field: str, problem: str) -> None:
    group = bring_together(club)
    dee = club.seat(club.dee)
    agency = dee.do(groups.invite, group, SCHOOL).value
    with pytest.raises(InputError):
        dee.do(groups.take_on, agency, form)  # no child yet
    dee.do(groups.add_child, group, open_case(club), club.priya)
    if not field:
        dee.do(groups.take_on, agency, form)
        return
    with pytest.raises(FormError) as caught:
        dee.do(groups.take_on, agency, form)
    assert [(one.field, one.problem) for one in caught.value.errors] == [(field, problem)]


def test_one_child_and_each_agency_once(club: SmallClub) -> None:
    group = bring_together(club)
    dee = club.seat(club.dee)
    dee.do(groups.add_child, group, open_case(club), club.priya)
    with pytest.raises(InputError, match="one-child"):
        dee.do(groups.add_child, group, open_case(club, "Jonah Pell"), club.priya)
    agency = dee.do(groups.invite, group, SCHOOL).value
    for form, problem in ((AgencyForm("weir lane school"), "taken"), (AgencyForm(" "), "missing")):
        with pytest.raises(FormError) as caught:
            dee.do(groups.invite, group, form)
        assert [one.problem for one in caught.value.errors] == [problem]
    task = dee.do(groups.take_on, agency, TaskForm(TaskKind.TO_KNOW, "x")).value
    with pytest.raises(NotAllowedError, match="has-notes"):
        dee.do(groups.uninvite, agency)
    dee.do(groups.give_back, task)
    dee.do(groups.uninvite, agency)
    assert dee.read(groups.view, group).agencies == ()


def test_agencies_belong_to_a_multi_agency_session(club: SmallClub) -> None:
    form = GroupPlan(SessionKind.GROUP, "Coaches", club.today, time(19), (club.priya, club.sam))
    group = club.seat(club.dee).do(groups.plan, form).value
    with pytest.raises(NotAllowedError, match="not-multi-agency"):
        club.seat(club.dee).do(groups.invite, group, SCHOOL)


def test_finishing_asks_whether_an_agency_came(club: SmallClub) -> None:
    group = bring_together(club)
    dee = club.seat(club.dee)
    agency = dee.do(groups.invite, group, SCHOOL).value
    dee.do(groups.attend, group, {club.priya: Attendance.PRESENT})
    with pytest.raises(FormError):
        dee.do(groups.finish, group, GroupFinish())
    dee.do(groups.came, agency, Attendance.APOLOGIES)
    dee.do(groups.finish, group, GroupFinish())
    with pytest.raises(AlreadyFinishedError):
        dee.do(groups.came, agency, Attendance.PRESENT)


def test_that_it_stands_in_their_own_record_is_noted_once_and_never_ahead(club: SmallClub) -> None:
    case_id, _, _, _ = held(club)
    dee = club.seat(club.dee)
    task = dee.read(lambda work: work.agency_tasks.of_case(case_id))[0]
    with pytest.raises(InputError, match="in-the-future"):
        dee.do(groups.recorded, task.id, club.today + timedelta(days=1), "Hana Okoro")
    with pytest.raises(NotAllowedError):
        club.seat(club.priya).do(groups.recorded, task.id, club.today, "Hana Okoro")
    dee.do(groups.recorded, task.id, club.today, "Hana Okoro")
    with pytest.raises(AlreadyFinishedError):
        dee.do(groups.recorded, task.id, club.today, "Hana Okoro")


def test_what_agencies_took_on_goes_with_the_childs_file(club: SmallClub) -> None:
    case_id, _, school, _ = held(club)
    club.opened.do(lambda work: work.disposal.child(case_id))
    db = club.opened.vault.db
    kept = [
        db.execute(statement).fetchall()
        for statement in ("SELECT * FROM agency_task", "SELECT * FROM group_child", "SELECT * FROM agency")
    ]
    assert (kept[0], kept[1], len(kept[2])) == ([], [], 2)
    with pytest.raises(NotFoundError):
        extract_of(club, school)

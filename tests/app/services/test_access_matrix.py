"""The table of access through the services: who reads and writes what, as practice.md c3 has it.

The records are opened with a key that opens the personal part as well, so that the rules alone decide here; what the
key itself keeps closed is proved in test_exceptional_access.py and test_restricted_matters.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain import rights
from app.domain.access_matrix import RecordKind
from app.domain.errors import NotAllowedError, NotFoundError, SealedError
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId, PersonId, SessionId
from app.domain.people import Role
from app.services import agreements, cases, exporting, holders, people, reviews, sessions, sight
from app.services.exporting import CaseChoices, ExportRequest
from app.services.finishing import FinishForm
from app.services.people import PersonForm
from app.services.vaults import Surroundings
from tests.app.services.conftest import Clock, open_as
from tests.app.services.small_club import (
    Seat,
    SmallClub,
    add_person,
    discuss,
    item_for,
    local_noon,
    open_case,
    plan,
    set_up,
)

SAMS = "saddle ember violin glacier acorn"
WORDS = "Between the two of us."

# Through the services, as they stand before anybody is let in: "words" are shown, "status" is how things stand.
READS = """
                | agreement | personal-part | child-part | quality | custody
supervisee      | words     | words         | words      | own     | own
supervisor      | words     | words         | words      | own     | own
manager         | words     | no            | words      | all     | all
lead            | words     | no            | words      | all     | all
programme-lead  | status    | no            | no         | figures | none
trustee         | status    | no            | no         | figures | summary
auditor         | no        | no            | no         | own     | none
stranger        | no        | no            | no         | own     | own
"""
WRITES = """
                | agreement | personal-part | child-part | quality
supervisee      | yes       | no            | yes        | no
supervisor      | yes       | yes           | yes        | no
manager         | no        | no            | no         | yes
lead            | yes       | no            | yes        | yes
programme-lead  | no        | no            | no         | no
trustee         | no        | no            | no         | no
auditor         | no        | no            | no         | no
stranger        | no        | no            | no         | no
"""


@dataclass(frozen=True)
class World:
    """Sam supervises Tom; a finished session with a personal part, a child discussed, a session still planned."""

    club: SmallClub
    people: dict[str, PersonId]
    held: SessionId
    planned: SessionId
    case: CaseId

    def seat(self, who: str) -> Seat:
        """Return the seat of a standing."""
        return self.club.seat(self.people[who])


@pytest.fixture
def world(vault_path: Path, around: Surroundings) -> Iterator[World]:
    """The club at Sam's keyboard, so that the personal part opens for the key."""
    opened = open_as(vault_path, around)
    club = set_up(opened)
    extra = opened.do(
        lambda work: (
            add_person(work, "Petra Lund", Role.PROGRAMME_LEAD, "Head of the girls' section"),
            add_person(work, "Ana Ruiz", Role.AUDITOR, "Visiting auditor"),
        )
    ).value
    case_id = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
    holders.add_holder(opened, club.sam, "Sam Whitlock", SAMS)
    opened.lock()
    opened = open_as(vault_path, around, SAMS, 1)
    club = replace(club, opened=opened)
    held = discuss(club, case_id, by=club.sam, pair=club.sam_tom, personal=WORDS)
    planned = plan(club, days=1, by=club.sam, pair=club.sam_tom)
    club.seat(club.sam).do(sessions.start, planned)
    yield World(
        club,
        {
            "supervisee": club.tom,
            "supervisor": club.sam,
            "manager": club.joan,
            "lead": club.dee,
            "programme-lead": extra[0],
            "trustee": club.lorraine,
            "auditor": extra[1],
            "stranger": club.priya,
        },
        held,
        planned,
        case_id,
    )
    opened.lock()


def read(world: World, who: str, kind: str) -> str:
    """Say what somebody reads of a kind of record."""
    seat = world.seat(who)
    if kind == "agreement":
        return _agreement(world, seat)
    if kind == "personal-part":
        try:
            record = seat.read(sessions.handover, world.held)
        except NotFoundError:
            return "no"
        assert record.is_sealed is (WORDS not in [one.note for one in record.items])
        return "no" if record.is_sealed else "words"
    if kind == "child-part":
        try:
            seat.read(cases.view, world.case)
        except NotFoundError:
            assert seat.read(cases.listing) == ()
            return "no"
        return "words"
    return seat.read(lambda work: rights.general_reach(work.viewer, RecordKind(kind))).value


def _agreement(world: World, seat: Seat) -> str:
    listed = seat.read(agreements.listing).agreements
    row = next((one for one in listed if one.pair.id == world.club.sam_tom), None)
    signed = world.club.opened.read(lambda work: work.agreements.current(world.club.sam_tom))
    assert signed is not None
    try:
        seat.read(agreements.view, signed.id)
    except NotFoundError:
        assert row is None or not row.may_open
        return "no" if row is None else "status"
    assert row is not None
    return "words"


def writes(world: World, who: str, kind: str) -> str:
    """Say whether somebody writes a kind of record."""
    seat, club = world.seat(who), world.club
    try:
        if kind == "agreement":
            seat.do(agreements.begin, club.sam_tom)
        elif kind == "personal-part":
            item = item_for(club, world.planned, topic="wellbeing")
            seat.do(sessions.save_personal_draft, world.planned, item.id, "x")
        elif kind == "child-part":
            seat.do(cases.add_episode, world.case, local_noon(club.opened, date(2026, 11, 20)), "late-collection", "x")
        else:
            return "yes" if seat.read(reviews.may_record) else "no"
    except (NotAllowedError, NotFoundError):
        return "no"
    return "yes"


def as_table(world: World, text: str, look: object) -> str:
    """Return the table as the services have it, in the same layout."""
    head, *rows = text.strip("\n").splitlines()
    columns = head.split("|")[1:]
    made = [head]
    for row in rows:
        who = row.split("|")[0]
        cells = [f" {look(world, who.strip(), one.strip())}".ljust(len(one)) for one in columns]  # type: ignore[operator]
        made.append("|".join([who, *cells]).rstrip())
    return "\n".join(made)


def test_who_reads_what(world: World) -> None:
    assert as_table(world, READS, read) == READS.strip("\n")


def test_who_writes_what(world: World) -> None:
    assert as_table(world, WRITES, writes) == WRITES.strip("\n")


def test_group_notes_follow_the_same_table_once_there_are_any(world: World) -> None:
    pair = world.club.opened.read(lambda work: work.pairs.get(world.club.sam_tom))
    found = {
        who: world.seat(who).read(
            lambda work: rights.reach(rights.standings_for_pair(work.viewer, pair), RecordKind.GROUP_NOTES).value
        )
        for who in world.people
    }
    assert found == {
        "supervisee": "own",
        "supervisor": "own",
        "manager": "all",
        "lead": "all",
        "programme-lead": "none",
        "trustee": "none",
        "auditor": "none",  # nothing is in the sample
        "stranger": "none",
    }


def test_an_inspector_has_no_key_and_a_lead_exports_what_may_be_seen(world: World) -> None:
    for who, allowed in (("lead", True), ("manager", True), ("supervisor", True), ("trustee", False)):
        seat = world.seat(who)
        assert seat.read(lambda work: rights.may_export_for_inspection(work.viewer)) is (who == "lead")
        for kind in (DocumentKind.CASE_RECORD, DocumentKind.CASE_CHRONOLOGY):
            request = ExportRequest(kind, world.case, CaseChoices())
            if allowed:
                assert seat.read(exporting.gather, request).case_id == world.case
            else:
                with pytest.raises(NotFoundError):
                    seat.read(exporting.gather, request)
    with pytest.raises(SealedError):  # the personal part leaves only through somebody who may read it
        world.seat("lead").read(exporting.gather, ExportRequest(DocumentKind.SESSION_RECORD, world.held))


def test_places_with_nothing_to_see_are_absent(world: World) -> None:
    always = {"today", "people", "settings", "help"}
    expected = {
        "supervisee": {"sessions", "cases", "actions", "agreements", "quality"},
        "supervisor": {"sessions", "cases", "actions", "agreements", "quality"},
        "manager": {"sessions", "cases", "actions", "agreements", "quality"},
        "lead": {"sessions", "cases", "actions", "agreements", "quality"},
        "programme-lead": {"agreements", "quality"},
        "trustee": {"agreements", "quality"},
        "auditor": {"quality"},
    }
    for who, places in expected.items():
        assert world.seat(who).read(sight.of).places - {"matters"} == always | places, who


def test_a_supervisee_with_a_key_sees_their_own(world: World) -> None:
    tom = world.seat("supervisee")
    assert [row.session.id for row in tom.read(sessions.listing, "past")] == [world.held]
    assert [row.case.id for row in tom.read(cases.listing)] == [world.case]
    assert [row.pair.id for row in tom.read(agreements.listing).agreements] == [world.club.sam_tom]
    assert [row.pair_id for row in tom.read(people.listing) if row.pair_id is not None] == [world.club.sam_tom]


def test_how_things_stand_is_known_to_trustee_and_programme_lead_without_a_word(world: World) -> None:
    for who in ("trustee", "programme-lead"):
        rows = {row.person.id: row for row in world.seat(who).read(people.listing)}
        assert rows[world.club.tom].agreement_state is not None
        assert rows[world.club.tom].last_session_on is not None
        assert world.seat(who).read(sessions.listing, "past") == ()
        with pytest.raises(NotFoundError):
            world.seat(who).read(sessions.workspace, world.held)
    (strangers,) = [r for r in world.seat("stranger").read(people.listing) if r.person.id == world.club.tom]
    assert (strangers.agreement_state, strangers.last_session_on) == (None, None)


def test_an_auditor_is_named_between_two_dates(world: World, clock: Clock) -> None:
    dee, day = world.seat("lead"), world.club.today
    for until, problem in ((None, "missing"), (day - timedelta(days=1), "in-the-past")):
        with pytest.raises(Exception, match=f"until: {problem}"):
            dee.do(people.add_person, PersonForm(full_name="Kit Moss", role=Role.AUDITOR, until=until))
    kit = dee.do(people.add_person, PersonForm(full_name="Kit Moss", role=Role.AUDITOR, until=day)).value
    assert world.club.seat(kit).read(lambda work: work.viewer.audits)
    clock.move(days=1)
    assert not world.club.seat(kit).read(lambda work: work.viewer.audits)


def test_an_ad_hoc_talk_opens_nobody_elses_children(world: World) -> None:
    """Somebody who writes a note about a talk with a colleague is no supervisor of theirs because of it."""
    from app.services import ad_hoc, agendas
    from app.services.ad_hoc import AdHocForm

    hers = open_case(world.club, "Ivo Marl", by=world.club.dee, weeks_ago=9)
    sam = world.seat("supervisor")
    talk = sam.do(ad_hoc.record, AdHocForm(other=world.club.priya, asked="Who do I ring?")).value
    pair = world.club.opened.read(lambda work: work.sessions.get(talk).pair_id)
    planned = plan(world.club, by=world.club.sam, pair=pair)
    sam.do(sessions.start, planned)
    agenda = world.club.opened.read(lambda work: work.agenda.of_session(planned))
    assert hers not in {item.case_id for item in agenda}
    with pytest.raises(NotFoundError):
        sam.do(agendas.add_case, planned, hers)
    sam.do(sessions.finish, planned, FinishForm())
    assert hers not in {row.case.id for row in sam.read(cases.listing)}

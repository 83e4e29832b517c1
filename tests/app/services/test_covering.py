"""A supervisor is away: who stands in from the first day to the last, what they see, and what stays closed to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError, SealedError
from app.domain.ids import CaseId, CoverId, PersonId, SessionId
from app.domain.letting_in import NoticeKind
from app.domain.session import AcknowledgementWay, Function
from app.services import (
    ad_hoc,
    agendas,
    agreements,
    allocations,
    cases,
    cover_parts,
    covering,
    holders,
    notices,
    people,
    sessions,
    today,
)
from app.services.ad_hoc import AdHocForm
from app.services.allocations import AllocationForm
from app.services.cases import CaseForm
from app.services.finishing import FinishForm
from app.services.vaults import OpenVault, Surroundings
from tests.app.services.conftest import PASSPHRASE, Clock, open_as
from tests.app.services.small_club import CONTENT, SmallClub, discuss, item_for, open_case, plan, set_up

SAMS = "saddle ember violin glacier acorn"
TOMS = "walnut ribbon harbour pencil frost"
JOANS = "copper meadow signal turtle brick"
OWN_ITEM = "The argument with my brother"
BEFORE, DURING = "Said before the holiday.", "Said to the one who stands in."


@dataclass
class World:
    """Sam supervises Tom and will be away; Joan stands in. Four hold keys; one at a time has the records open."""

    path: Path
    around: Surroundings
    clock: Clock
    club: SmallClub
    case: CaseId
    held: SessionId
    opened: OpenVault | None = None

    def at(self, who: str) -> OpenVault:
        """Return the records opened by somebody, after the one before has locked them."""
        if self.opened is not None:
            self.opened.lock()
        keys = {"dee": PASSPHRASE, "sam": SAMS, "tom": TOMS, "joan": JOANS}
        self.opened = open_as(self.path, self.around, keys[who], list(keys).index(who))
        return self.opened

    @property
    def day(self) -> date:
        """The local day."""
        return self.clock.now.astimezone(self.around.zone).date()

    def away(self, first: int = 2, last: int = 8, stand_in: PersonId | None = None) -> CoverId:
        """Have Sam mark himself as away, counted in days from now, with Joan in his place."""
        form = (self.club.sam, stand_in or self.club.joan, self.day + timedelta(first), self.day + timedelta(last))
        return self.at("sam").do(covering.mark_away, *form).value


@pytest.fixture
def world(vault_path: Path, around: Surroundings, clock: Clock) -> Iterator[World]:
    """The club with keys, a child of Tom's, a session of Sam and Tom already held."""
    opened = open_as(vault_path, around)
    club = set_up(opened)
    for person, name, passphrase in (
        (club.sam, "Sam Whitlock", SAMS),
        (club.tom, "Tom Ashby", TOMS),
        (club.joan, "Joan Petrie", JOANS),
    ):
        holders.add_holder(opened, person, name, passphrase)
    case_id = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
    opened.lock()
    made = World(vault_path, around, clock, club, case_id, SessionId(case_id))
    made.held = discuss(replace(club, opened=made.at("sam")), case_id, by=club.sam, pair=club.sam_tom, personal=BEFORE)
    # Joan is no longer Sam's manager, so that what she sees comes from standing in alone.
    made.at("dee").do(_without_manager, club.sam)
    yield made
    if made.opened is not None:
        made.opened.lock()


def _without_manager(work: Any, sam: PersonId) -> None:
    (held,) = work.appointments.of(sam)
    work.appointments.save(replace(held, line_manager=None))


def sees(opened: OpenVault, world: World) -> bool:
    """Say whether somebody sees the pair's session, its agreement and the child: all three, or none."""
    found = set()
    for look, record in ((sessions.workspace, world.held), (cases.view, world.case)):
        try:
            opened.read(look, record)  # type: ignore[arg-type]  # each with its own id
        except NotFoundError:
            found.add(False)
        else:
            found.add(True)
    found.add(bool(opened.read(agreements.listing).agreements))
    assert len(found) == 1
    return found.pop()


@pytest.mark.parametrize(("days", "stands_in"), [(1, False), (2, True), (5, True), (8, True), (9, False)])
def test_it_begins_and_ends_by_date(world: World, days: int, stands_in: bool) -> None:
    world.away(2, 8)  # the day before, the first, one between, the last, the day after
    world.clock.move(days=days)
    joan = world.at("joan")
    assert sees(joan, world) is stands_in
    assert bool(joan.read(sessions.listing, "past")) is stands_in
    assert ("sessions" in joan.sight.places) is stands_in
    on = world.day + timedelta(days=1)
    if stands_in:
        joan.do(sessions.plan, world.club.sam_tom, on, time(19))
    else:
        with pytest.raises(NotFoundError):
            joan.do(sessions.plan, world.club.sam_tom, on, time(19))


def hold(world: World, opened: OpenVault, words: str) -> SessionId:
    """Plan, write and finish a session of the pair today, with a child part and a personal part."""
    session_id = opened.do(sessions.plan, world.club.sam_tom, world.day, time(18, 45)).value
    opened.do(sessions.start, session_id)
    club = replace(world.club, opened=opened)
    if all(item.case_id != world.case for item in opened.read(lambda work: work.agenda.of_session(session_id))):
        opened.do(agendas.add_case, session_id, world.case)
    item = item_for(club, session_id, world.case)
    opened.do(sessions.save_child_draft, session_id, item.id, CONTENT)
    opened.do(sessions.save_personal_draft, session_id, item.id, words)
    opened.do(sessions.finish, session_id, FinishForm())
    return session_id


def part_of(opened: OpenVault, session_id: SessionId) -> str:
    """Return what somebody reads of a personal part; "closed" when the program keeps it closed to them."""
    record = opened.read(sessions.handover, session_id)
    notes = [one.note for one in record.items if one.note]
    assert record.is_sealed is not bool(notes)
    return "closed" if record.is_sealed else notes[0]


def test_who_stands_in_plans_records_and_discusses_and_it_counts_for_the_pair(world: World) -> None:
    world.away(0, 6)
    joan = world.at("joan")
    held = hold(world, joan, DURING)
    (record,) = joan.read(lambda work: work.discussions.of_session(held))
    assert (record.supervisor, record.practitioner) == (world.club.joan, world.club.tom)
    assert joan.read(today.today).to_acknowledge
    assert joan.read(lambda work: work.sessions.last_held())[world.club.sam_tom] == world.day
    joan.do(cases.read_and_sign, world.case, "Read in Sam's place.")
    joan.do(ad_hoc.record, AdHocForm(pair_id=world.club.sam_tom, case_id=world.case, asked="Should I ring?"))


def test_earlier_words_stay_closed_and_what_is_said_meanwhile_stays_with_the_two(world: World) -> None:
    sam = world.at("sam")
    own = plan(replace(world.club, opened=sam), by=world.club.sam, pair=world.club.sam_tom)
    sam.do(sessions.start, own)
    sam.do(agendas.add_item, own, OWN_ITEM, Function.SUPPORT)
    sam.do(sessions.finish, own, FinishForm())
    world.away(0, 6)
    joan = world.at("joan")
    held = hold(world, joan, DURING)
    assert (part_of(joan, world.held), part_of(joan, held)) == ("closed", DURING)
    titles = {one.item.title for one in joan.read(sessions.workspace, own).items}
    assert OWN_ITEM not in titles  # what the two called an item of their own is for the two
    with pytest.raises(SealedError):  # not only by the rules: her key does not open it
        joan.read(lambda work: work.personal.of_session(world.held))
    tom = world.at("tom")
    assert (part_of(tom, world.held), part_of(tom, held)) == (BEFORE, DURING)
    tom.do(sessions.acknowledge, held, AcknowledgementWay.ON_THIS_COMPUTER, False, "I would put it otherwise.")
    sam = world.at("sam")
    assert (part_of(sam, world.held), part_of(sam, held)) == (BEFORE, "closed")
    with pytest.raises(SealedError):
        sam.read(lambda work: work.personal.of_session(held))
    assert part_of(world.at("joan"), held) == DURING  # the answer was sealed to the same two
    assert sam.is_locked
    world.clock.move(days=7)
    with pytest.raises(NotFoundError):
        world.at("joan").read(sessions.handover, held)


def test_the_supervisee_opens_what_was_written_before_and_it_closes_by_itself(world: World) -> None:
    cover = world.away(0, 6)
    tom = world.at("tom")
    (line,) = tom.read(covering.of_person, world.club.sam)
    assert line.may_open == ((world.club.sam_tom, "Tom Ashby"),)
    tom.do(cover_parts.open_earlier, cover, world.club.sam_tom, supervisee_agreed=False)
    joan = world.at("joan")
    assert part_of(joan, world.held) == BEFORE
    assert Act.READ_BY_EXCEPTION in {row.act for row in joan.vault.audit.entries()}
    told = world.at("sam").read(notices.unread)
    assert [(one.who, one.by, one.until) for one in told if one.kind is NoticeKind.LET_IN] == [
        ("Joan Petrie", "Tom Ashby", world.day + timedelta(days=6))
    ]
    world.clock.move(days=7)
    dee = world.at("dee")  # whoever unlocks: Joan's key is taken off
    part = dee.read(lambda work: work.personal.id_of(world.held))
    assert part is not None
    assert dee.vault.sealed.named(part) == {world.club.sam, world.club.tom}
    joan = world.at("joan")
    with pytest.raises(SealedError):
        joan.vault.open_sealed(part)


def test_the_supervisor_opens_it_once_the_supervisee_has_agreed_and_that_is_noted(world: World) -> None:
    cover = world.away(0, 6)
    sam = world.at("sam")
    with pytest.raises(InputError, match="supervisee_agreed: missing"):
        sam.do(cover_parts.open_earlier, cover, world.club.sam_tom, supervisee_agreed=False)
    sam.do(cover_parts.open_earlier, cover, world.club.sam_tom, supervisee_agreed=True)
    assert part_of(world.at("joan"), world.held) == BEFORE
    (told,) = [one for one in world.at("tom").read(notices.unread) if one.kind is NoticeKind.LET_IN]
    assert told.way is not None
    assert told.way.value == "supervisee-said"


def test_nobody_else_opens_it(world: World) -> None:
    cover = world.away(0, 6)
    for who in ("joan", "dee"):
        with pytest.raises(NotAllowedError, match="let-in"):
            world.at(who).do(cover_parts.open_earlier, cover, world.club.sam_tom, supervisee_agreed=True)


def test_the_returning_supervisor_reads_on_when_the_supervisee_agrees(world: World) -> None:
    cover = world.away(0, 2)
    held = hold(world, world.at("joan"), DURING)
    world.clock.move(days=3)
    assert part_of(world.at("sam"), held) == "closed"
    (line,) = world.at("tom").read(covering.of_person, world.club.sam)
    assert line.may_return == ((world.club.sam_tom, "Tom Ashby"),)
    world.at("tom").do(cover_parts.open_after, cover, world.club.sam_tom, supervisee_agreed=True)
    assert part_of(world.at("sam"), held) == DURING
    world.clock.move(days=200)
    assert part_of(world.at("sam"), held) == DURING  # it is the pair's own now


def test_coming_back_early_ends_it_and_what_was_opened(world: World) -> None:
    cover = world.away(0, 6)
    world.at("tom").do(cover_parts.open_earlier, cover, world.club.sam_tom, supervisee_agreed=True)
    world.clock.move(days=1)
    with pytest.raises(NotAllowedError, match="away"):
        world.at("joan").do(covering.come_back, cover)
    sam = world.at("sam")
    sam.do(covering.come_back, cover)
    part = sam.read(lambda work: work.personal.id_of(world.held))
    assert part is not None
    assert world.club.joan not in sam.vault.sealed.named(part)
    with pytest.raises(NotFoundError):
        world.at("joan").read(sessions.handover, world.held)


def test_all_concerned_are_told_until_they_have_read_it(world: World) -> None:
    world.away(2, 8)
    for who in ("joan", "tom"):
        opened = world.at(who)
        (line,) = opened.read(notices.unread)
        assert (line.kind, line.who, line.absent, line.until) == (
            NoticeKind.COVER,
            "Joan Petrie",
            "Sam Whitlock",
            world.day + timedelta(days=8),
        )
        opened.do(notices.read, line.id)
        assert opened.read(notices.unread) == ()
    assert world.at("sam").read(notices.unread) == ()  # he did it himself
    assert world.at("dee").read(notices.unread) == ()


def test_somebody_without_a_key_is_told_by_who_supervises_them(world: World) -> None:
    dee = world.at("dee")
    day = world.day
    dee.do(covering.mark_away, world.club.dee, world.club.joan, day, day)
    joan = world.at("joan")  # she supervises Priya today
    tells = [one for one in joan.read(notices.unread) if one.tell]
    assert [one.tell for one in tells] == ["Priya Nair"]
    joan.do(notices.read, tells[0].id)
    assert [one for one in joan.read(notices.unread) if one.tell] == []
    with pytest.raises(NotFoundError):
        world.at("tom").do(notices.read, tells[0].id)


def test_half_written_notes_are_finished_by_who_began_them(world: World) -> None:
    sam = world.at("sam")
    session_id = plan(replace(world.club, opened=sam), by=world.club.sam, pair=world.club.sam_tom)
    sam.do(sessions.start, session_id)
    item = item_for(replace(world.club, opened=sam), session_id, topic="wellbeing")
    sam.do(sessions.save_personal_draft, session_id, item.id, "Sam's own words.")
    world.away(0, 6)
    joan = world.at("joan")
    for command in (
        lambda work: sessions.save_personal_draft(work, session_id, item.id, "Joan's"),
        lambda work: sessions.finish(work, session_id, FinishForm()),
    ):
        with pytest.raises(NotAllowedError, match="written-by-another"):
            joan.do(command)
    with pytest.raises(NotAllowedError, match="has-notes"):
        joan.do(sessions.cancel, session_id, "Sam is away")
    world.at("sam").do(sessions.finish, session_id, FinishForm())
    assert part_of(world.at("tom"), session_id) == "Sam's own words."


def test_the_agreement_stays_between_the_two_whom_it_binds(world: World) -> None:
    world.away(0, 6)
    joan = world.at("joan")
    current = joan.read(lambda work: work.agreements.current(world.club.sam_tom))
    assert current is not None
    assert not joan.read(agreements.view, current.id).may_write
    with pytest.raises(NotAllowedError, match="plan"):
        joan.do(agreements.begin, world.club.sam_tom)


def test_whose_case_it_is_stays_with_those_who_have_it(world: World) -> None:
    world.away(0, 2)
    joan = world.at("joan")
    assert not joan.read(allocations.of_case, world.case).may_allocate
    asked = AllocationForm(world.club.joan, world.day, "Meet her.", "Each week.")
    with pytest.raises(NotAllowedError, match="allocate"):
        joan.do(allocations.allocate, world.case, asked)
    with pytest.raises(NotAllowedError, match="allocate"):
        joan.read(allocations.candidates, world.case)
    case = joan.read(cases.view, world.case).case
    form = CaseForm(case.child_name, case.lead, case.supervisor, case.worry, case.opened_on)
    hers = replace(form, lead=world.club.joan), replace(form, supervisor=world.club.joan)
    for field, taken in zip(("lead", "supervisor"), hers, strict=True):
        with pytest.raises(FormError, match=f"{field}: stand-in"):
            joan.do(cases.change_case, world.case, taken)
    joan.do(cases.change_case, world.case, replace(form, group="U14 girls"))  # the rest is hers to keep right
    world.clock.move(days=3)
    assert not sees(world.at("joan"), world)
    kept = world.at("tom").read(cases.view, world.case).case
    assert (kept.lead, kept.supervisor, kept.group) == (world.club.tom, world.club.sam, "U14 girls")


def test_who_stands_in_for_their_own_supervisor_is_not_their_own_supervisor(world: World) -> None:
    day = world.day
    world.at("sam").do(covering.mark_away, world.club.sam, world.club.tom, day, day)
    tom = world.at("tom")
    (line,) = tom.read(covering.of_person, world.club.sam)
    assert line.left_out == ("Tom Ashby",)
    session_id = tom.do(sessions.plan, world.club.sam_tom, day, time(19)).value
    with pytest.raises(NotAllowedError, match="record"):
        tom.do(sessions.start, session_id)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda form, _club: form | {"starts_on": form["starts_on"] - timedelta(days=30)}, "starts_on: in-the-past"),
        (lambda form, _club: form | {"ends_on": form["starts_on"] - timedelta(days=1)}, "ends_on: before-start"),
        (lambda form, _club: form | {"ends_on": form["starts_on"] + timedelta(days=500)}, "ends_on: too-far"),
        (lambda form, _club: form | {"stand_in": form["absent"]}, "stand_in: same"),
        (lambda form, club: form | {"stand_in": club.priya}, "stand_in: no-key"),
        (lambda form, club: form | {"absent": club.tom}, "absent: supervises-nobody"),
    ],
)
def test_what_does_not_fit_is_said(
    world: World, change: Callable[[dict[str, Any], SmallClub], dict[str, Any]], problem: str
) -> None:
    usual = {
        "absent": world.club.sam,
        "stand_in": world.club.joan,
        "starts_on": world.day,
        "ends_on": world.day + timedelta(days=3),
    }
    with pytest.raises(FormError, match=problem):
        world.at("dee").do(covering.mark_away, **change(usual, world.club))


def test_two_absences_do_not_overlap_and_who_is_away_does_not_stand_in(world: World) -> None:
    world.away(2, 8)
    with pytest.raises(FormError, match="starts_on: taken"):
        world.away(8, 9)
    day = world.day
    with pytest.raises(FormError, match="stand_in: away"):
        world.at("dee").do(covering.mark_away, world.club.dee, world.club.sam, day, day + timedelta(days=3))
    with pytest.raises(NotAllowedError, match="away"):
        world.at("tom").do(covering.mark_away, world.club.sam, world.club.joan, day, day)


def test_what_the_stand_in_may_not_see_of_other_pairs_stays_so(world: World) -> None:
    hers = open_case(replace(world.club, opened=world.at("dee")), "Ivo Marl")
    world.away(0, 6)
    joan = world.at("joan")
    assert {row.case.id for row in joan.read(cases.listing)} == {world.case}
    with pytest.raises(NotFoundError):
        joan.read(cases.view, hers)
    rows = {row.person.id: row for row in joan.read(people.listing)}
    assert rows[world.club.priya].agreement_state is None

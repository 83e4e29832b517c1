"""Two entries of one person put together without losing who said what, and taken apart exactly when it was wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.agreement import SignatureWay
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.ids import PersonId, PersonMergerId
from app.domain.people import Role
from app.domain.people_list import Column, read_list
from app.domain.retention import RecordClass
from app.domain.same_person import Alike
from app.services import (
    access,
    agreements,
    directory,
    doubles,
    holders,
    matters,
    people,
    people_import,
    retention,
    same_person,
    sessions,
    workspace,
)
from app.services.people import PersonForm
from app.services.people_import import LineState
from app.services.same_person import Obstacle
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from storage.repositories.same_person import LEFT, TURNED
from tests.app.services import whole_vault
from tests.app.services.conftest import Clock
from tests.app.services.four_holders import World, everywhere, four_holders
from tests.app.services.small_club import SmallClub, add_person, discuss, open_case, plan, set_up
from tests.app.services.test_retention import agreed, in_file

REASON = "Her married name: she was typed in again from the list."
SAYS_WHAT_WAS_DONE = ("person_merger", "person_merger_row")


def snapshot(club: SmallClub) -> dict[str, list[Any]]:
    """Return every row but those that say what was done."""
    return whole_vault.snapshot(club, SAYS_WHAT_WAS_DONE)


def two_entries(open_vault: OpenVault) -> tuple[SmallClub, PersonId]:
    """Priya, and a second entry of hers under which Dee has supervised her and a child was spoken of."""
    club = set_up(open_vault)

    def second(work: Work) -> PersonId:
        former = add_person(work, "Priya Anne Nair", Role.PRACTITIONER, "Volunteer")
        work.pairs.save(replace(work.pairs.get(club.dee_priya), supervisee=former))
        return former

    former = open_vault.do(second).value
    case = open_case(club, lead=former)
    discuss(club, case, personal="PLOVERSONG is hard for her.")
    return club, former


def together(club: SmallClub, former: PersonId, *, by: PersonId | None = None, **more: Any) -> PersonMergerId:
    """Dee puts Priya's two entries together after looking."""
    seat = club.seat(by or club.dee)
    shown = seat.read(same_person.compare, club.priya, former)
    usual: dict[str, Any] = {"reason": REASON, "told": shown.effects}
    return seat.do(same_person.put_together, club.priya, former, **{**usual, **more}).value


def test_everything_goes_back_as_it_was(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    before = snapshot(club)
    merger = together(club, former)
    assert snapshot(club) != before
    assert {pair.supervisee for pair in club.opened.read(lambda work: work.pairs.of(club.priya))} == {club.priya}
    assert club.seat(club.dee).do(same_person.take_apart, merger, "Two sisters.").value == former
    assert snapshot(club) == before


def test_every_column_that_leads_to_a_person_was_thought_of(open_vault: OpenVault) -> None:
    db = open_vault.vault.db
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    columns = {
        (table, key[3])
        for table in tables
        for key in db.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        if key[2] == "person"
    }
    assert columns == set(TURNED) | set(LEFT)
    assert not set(TURNED) & set(LEFT)


@pytest.fixture
def world(vault_path: Path, around: Surroundings, clock: Clock) -> Iterator[World]:
    """The club, four of whom hold a key, with a recovery sheet."""
    yield from four_holders(vault_path, around, clock)


def refusal(club: SmallClub, kept: PersonId, former: PersonId, *, by: PersonId | None = None) -> str:
    """Return what stands in the way, as it is said before and when it is tried all the same."""
    seat = club.seat(by or club.dee)
    shown = seat.read(same_person.compare, kept, former)
    assert shown.obstacle is not None
    with pytest.raises(InputError) as refused:
        seat.do(same_person.put_together, kept, former, reason=REASON, told=shown.effects)
    assert (refused.value.field, refused.value.problem) == ("same_person", shown.obstacle.value)
    return shown.obstacle.value


@pytest.mark.parametrize("who", ["priya", "sam", "joan", "lorraine"])
def test_only_the_lead_and_deputies_do_it_and_see_it(open_vault: OpenVault, who: str) -> None:
    club, former = two_entries(open_vault)
    merger = together(club, former)
    seat = club.seat(getattr(club, who))
    assert seat.read(same_person.of_person, club.priya) is None
    assert seat.read(doubles.likely) == ()
    for refused in (
        lambda: seat.read(same_person.candidates, club.priya),
        lambda: seat.read(same_person.compare, club.priya, club.tom),
        lambda: seat.do(same_person.put_together, club.priya, club.tom, reason=REASON, told=()),
        lambda: seat.do(same_person.take_apart, merger, REASON),
    ):
        with pytest.raises(NotAllowedError):
            refused()


def test_who_sees_more_is_said_first_and_nothing_is_done_when_it_is_no_longer_so(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    (effect,) = club.seat(club.dee).read(same_person.compare, club.priya, former).effects
    assert (effect.person, effect.less, effect.roles) == (club.priya, (), ())
    assert effect.more == ("Dee Marsh · Priya Anne Nair", "K.T. RJ-001")
    with pytest.raises(InputError, match="changed"):
        together(club, former, told=())
    assert open_vault.read(lambda work: work.person_mergers.formers(club.priya)) == ()


def test_looking_changes_nothing(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    before, rows = snapshot(club), open_vault.vault.db.execute("SELECT count(*) FROM audit").fetchone()
    club.seat(club.dee).read(same_person.compare, club.priya, former)
    assert snapshot(club) == before
    assert open_vault.read(lambda work: work.person_mergers.all_in_force()) == {}
    assert open_vault.vault.db.execute("SELECT count(*) FROM audit").fetchone() == rows


def test_the_seen_and_what_was_told_agree(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    everyone = (club.dee, club.priya, club.sam, club.tom, club.joan, club.lorraine)

    def sees() -> dict[PersonId, tuple[set[Any], set[Any]]]:
        return {
            one: (set(club.seat(one).read(access.pairs)), {case.id for case in club.seat(one).read(access.cases)})
            for one in everyone
        }

    before = sees()
    told = {one.person for one in club.seat(club.dee).read(same_person.compare, club.priya, former).effects}
    together(club, former)
    after = sees()
    assert {one for one in everyone if before[one] != after[one]} == told


def test_a_role_of_the_entry_that_is_put_away_is_not_gained(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    deputy = open_vault.do(add_person, "Priya A. Nair", Role.DEPUTY, "Deputy").value
    shown = club.seat(club.dee).read(same_person.compare, club.priya, deputy)
    assert shown.effects == ()
    merger = together(club, deputy)
    assert club.seat(club.priya).read(lambda work: work.viewer.roles) == {Role.PRACTITIONER}
    club.seat(club.dee).do(same_person.take_apart, merger, "No.")
    held = open_vault.read(people.appointment_on, deputy)
    assert held is not None
    assert (held.role, held.ends_on) == (Role.DEPUTY, None)


def test_nobody_puts_themselves_together_with_somebody_to_gain_by_it(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    other_lead = open_vault.do(add_person, "Ada Fenn", Role.DEPUTY, "Deputy").value
    assert refusal(club, other_lead, former, by=other_lead) == Obstacle.OWN
    merger = together(club, former)

    def appoint(work: Work) -> None:
        (held,) = [one for one in work.appointments.of(club.priya) if one.title == "U12 girls lead coach"]
        work.appointments.save(replace(held, role=Role.DEPUTY))

    open_vault.do(appoint)
    with pytest.raises(NotAllowedError, match="own-entry"):
        club.seat(club.priya).do(same_person.take_apart, merger, "I am not her.")
    # a double of one's own that came with a list and holds nothing
    empty = open_vault.do(add_person, "Ada Fenn", Role.PRACTITIONER, "").value
    seat = club.seat(other_lead)
    seat.do(same_person.put_together, other_lead, empty, reason=REASON, told=())
    assert seat.read(lambda work: work.person_mergers.standing_for(empty)) == other_lead


def test_what_only_two_people_do_with_each_other_stands_in_the_way(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    assert refusal(club, club.joan, club.sam) == Obstacle.TWO_PEOPLE  # she manages him
    assert refusal(club, club.sam, club.tom) == Obstacle.TWO_PEOPLE
    open_case(club, "Rory Finch", lead=club.lorraine, supervisor=former)
    assert refusal(club, club.lorraine, former) == Obstacle.TWO_PEOPLE
    assert refusal(club, former, club.lorraine) == Obstacle.TWO_PEOPLE


def test_the_other_things_that_stand_in_the_way(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    assert refusal(club, club.tom, former) == Obstacle.TWO_SUPERVISORS
    assert dee.read(same_person.compare, former, former).obstacle is Obstacle.SAME
    dee.do(people.leave, club.lorraine, club.today)
    assert refusal(club, club.lorraine, club.joan) == Obstacle.LEFT
    merger = together(club, former)
    assert refusal(club, club.joan, club.priya) == Obstacle.TOGETHER
    for gone in (lambda: dee.read(same_person.compare, former, club.joan), lambda: dee.do(people.come_back, former)):
        with pytest.raises(NotFoundError):
            gone()
    dee.do(same_person.take_apart, merger, "No.")
    with pytest.raises(NotFoundError):
        dee.do(same_person.take_apart, merger, "Twice.")
    with pytest.raises(InputError, match="missing"):
        together(club, former, reason="  ")


def test_a_key_is_never_joined_to_another(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    other_lead = open_vault.do(add_person, "Ada Fenn", Role.DEPUTY, "Deputy").value
    ada = club.seat(other_lead)
    assert ada.read(same_person.compare, former, club.dee).obstacle is Obstacle.TWO_PEOPLE
    assert ada.read(same_person.compare, club.lorraine, club.dee).obstacle is Obstacle.KEY
    holders.add_holder(open_vault, club.lorraine, "Lorraine Okafor", "violet ladder button anchor mist")
    assert ada.read(same_person.compare, club.lorraine, club.dee).obstacle is Obstacle.BOTH_KEYS
    together(club, former)
    with pytest.raises(NotFoundError):
        holders.add_holder(open_vault, former, "Priya Anne Nair", "violet ladder button anchor mist")


def test_what_was_finished_says_the_name_of_then_and_what_comes_says_the_name_of_now(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    (held,) = [one.session.id for one in dee.read(sessions.listing, "past")]
    (case,) = [one.id for one in dee.read(access.cases)]
    draft = dee.do(agreements.begin, club.dee_priya).value
    for who in (club.dee, former):
        dee.do(agreements.sign, draft, who, SignatureWay.ON_PAPER, club.today)
    together(club, former)
    assert dee.read(workspace.workspace, held).supervisee.full_name == "Priya Anne Nair"
    assert dee.read(agreements.view, draft).supervisee_name == "Priya Anne Nair"
    assert [one.practitioner for one in dee.read(lambda work: work.discussions.of_case(case))] == [former]
    later = plan(club, days=7)
    assert dee.read(workspace.workspace, later).supervisee.full_name == "Priya Nair"
    assert dee.read(agreements.view, dee.do(agreements.begin, club.dee_priya).value).supervisee_name == "Priya Nair"


def test_a_sealed_note_stays_closed_and_the_next_one_is_open(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    (held,) = [one.session.id for one in dee.read(sessions.listing, "past")]
    assert dee.read(same_person.compare, club.priya, former).closed_parts == 1
    together(club, former)
    assert open_vault.read(lambda work: work.personal.named_of(held)) == {club.dee, former}
    assert priya.read(workspace.workspace, held).is_sealed
    case = open_case(club, "Rory Finch")
    later = discuss(club, case, personal="Easier now.")
    assert open_vault.read(lambda work: work.personal.named_of(later)) == {club.dee, club.priya}


def test_of_what_was_written_since_somebody_says_whose_it_is(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    for going_back in (False, True):
        merger = together(club, former)
        (shown,) = dee.read(same_person.of_person, club.priya) or ()
        assert shown.later == ()
        plan(club, days=14 if going_back else 7)
        (shown,) = dee.read(same_person.of_person, club.priya) or ()
        assert [one.pair_id for one in shown.later] == [club.dee_priya]
        with pytest.raises(InputError, match="missing"):
            dee.do(same_person.take_apart, merger, "No.")
        with pytest.raises(InputError, match="changed"):
            dee.do(same_person.take_apart, merger, "No.", {club.dee_priya: True, club.sam_tom: True})
        dee.do(same_person.take_apart, merger, "No.", {club.dee_priya: going_back})
        pair = open_vault.read(lambda work: work.pairs.get(club.dee_priya))
        assert pair.supervisee == (former if going_back else club.priya)
        if not going_back:
            open_vault.do(lambda work: work.pairs.save(replace(work.pairs.get(club.dee_priya), supervisee=former)))


def test_they_are_found_under_either_name_and_once(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)
    (double,) = dee.read(doubles.likely)
    assert ({double.kept.id, double.other.id}, double.why) == ({club.priya, former}, Alike.PARTS)
    merger = together(club, former)
    found = dee.read(directory.read)
    assert former not in {one.id for one in found.people}
    assert found.known_before == {club.priya: "Priya Anne Nair"}
    assert former not in {row.person.id for row in dee.read(people.listing)}
    assert dee.read(people.person_view, former).person.id == club.priya
    assert dee.read(doubles.likely) == ()
    typed = read_list(b"Name\nPriya Anne Nair\n")
    rows = dee.read(people_import.look_through, typed, {Column.FULL_NAME: 0})
    assert [(row.state, row.like) for row in rows] == [(LineState.ON_FILE, "Priya Nair")]
    dee.do(same_person.take_apart, merger, "Two sisters.")
    assert dee.read(doubles.likely) == ()  # somebody has said that they are two


def test_what_makes_two_entries_alike(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)

    def add(name: str, email: str = "", telephone: str = "") -> None:
        dee.do(people.add_person, PersonForm(name, email=email, telephone=telephone))

    add("Sam Whitlock", telephone="07700 900123")
    add("Zoë Ashby", "zoe@example.org", "07700 900124")
    add("Zoe Marsh", "Zoe@Example.org")
    add("Ben Ashby", telephone="+44 7700 900124")
    add("Ruth Quill", telephone="07700 900124")
    found = {frozenset({one.kept.full_name, one.other.full_name}): one.why for one in dee.read(doubles.likely)}
    assert found == {
        frozenset({"Sam Whitlock"}): Alike.NAME,
        frozenset({"Zoë Ashby", "Zoe Marsh"}): Alike.EMAIL,
        frozenset({"Zoë Ashby", "Ben Ashby"}): Alike.TELEPHONE,
    }


def test_of_two_clocks_the_later_counts_and_disposal_takes_both(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee = club.seat(club.dee)
    former = open_vault.do(add_person, "Tom B. Ashby", Role.PRACTITIONER, "").value
    long_ago, longer_ago = club.today - timedelta(days=4000), club.today - timedelta(days=5000)

    def leave(work: Work) -> None:
        for one, on, address in ((club.joan, longer_ago, ""), (former, long_ago, "HERONSTILT@example.org")):
            work.people.save(replace(work.people.get(one), left_on=on, email=address))

    open_vault.do(leave)
    shown = dee.read(same_person.compare, club.joan, former)
    dee.do(same_person.put_together, club.joan, former, reason="HERONSTILT moved.", told=shown.effects)
    (row,) = [one for one in dee.read(retention.review) if one.record_class is RecordClass.CONTACT]
    assert (row.record_id, row.ended_on) == (club.joan, long_ago)
    agreed(club, RecordClass.CONTACT, club.joan)
    assert in_file(club, "HERONSTILT") == 0


def test_how_somebody_is_reached_is_taken_over_where_the_kept_entry_does_not_say_it(open_vault: OpenVault) -> None:
    club, former = two_entries(open_vault)
    dee = club.seat(club.dee)

    def reached(person_id: PersonId, **fields: Any) -> tuple[str, str]:
        def told(work: Work) -> tuple[str, str]:
            person = replace(work.people.get(person_id), **fields)
            work.people.save(person)
            return person.email, person.telephone

        return open_vault.do(told).value

    def took_over() -> bool:
        (one,) = dee.read(same_person.of_person, club.priya) or ()
        return one.took_over_contact

    reached(former, email="anne@example.org", telephone="07700 900123")
    reached(club.priya, telephone="07700 900456")
    before = snapshot(club)
    merger = together(club, former)
    assert reached(club.priya) == ("anne@example.org", "07700 900456")
    assert took_over()
    dee.do(same_person.take_apart, merger, "Two sisters.")
    assert snapshot(club) == before
    merger = together(club, former)
    reached(club.priya, email="priya@example.org")
    assert not took_over()  # what stands there is their own
    dee.do(same_person.take_apart, merger, "Two sisters.")
    assert reached(club.priya) == ("priya@example.org", "07700 900456")
    assert reached(former) == ("anne@example.org", "07700 900123")


def test_whom_a_matter_is_about_is_not_named_under_another_entry(world: World) -> None:
    former = world.at("dee").do(add_person, "Joan Mary Petrie", Role.MANAGER, "").value
    form = replace(world.form(world.club.lorraine), about="Joan Mary Petrie", about_id=former)
    matter = world.at("lorraine").do(matters.begin, form).value
    opened = world.at("dee")
    before = world.opened and everywhere(world.opened)
    shown = opened.read(same_person.compare, world.club.joan, former)
    assert shown.obstacle is None  # a refusal would tell that there is something
    opened.do(same_person.put_together, world.club.joan, former, reason=REASON, told=shown.effects)
    assert before is not None
    assert "Zebrafinch" not in everywhere(world.at("dee")) + everywhere(world.at("joan"))
    with pytest.raises(InputError, match="about"):
        world.at("lorraine").do(matters.name, matter, world.club.joan)
    assert world.at("joan").read(matters.listing) == ()

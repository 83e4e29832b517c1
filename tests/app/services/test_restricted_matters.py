"""Restricted matters: what is in them, who reads them, and that nobody else finds so much as a word or a count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.matters import EntryKind
from app.services import (
    audit_trail,
    holders,
    integrity,
    matters,
    sessions,
)
from app.services.audit_trail import TrailFilter
from app.services.matters import EntryForm
from app.services.vaults import Surroundings
from storage.sealed_notes import RECOVERY_READER
from tests.app.services.conftest import Clock
from tests.app.services.four_holders import CANARIES, KEYS, World, everywhere, fill, four_holders
from tests.app.services.small_club import discuss, open_case
from tests.raw_access import words_in


@pytest.fixture
def world(vault_path: Path, around: Surroundings, clock: Clock) -> Iterator[World]:
    """The club, four of whom hold a key, with a recovery sheet."""
    yield from four_holders(vault_path, around, clock)


def test_whoever_is_named_reads_everything_and_nobody_else_anything(world: World) -> None:
    matter = world.begin()
    fill(world, matter)
    for who in ("lorraine", "joan"):
        opened = world.at(who)
        (row,) = opened.read(matters.listing)
        assert (row.title, row.open_actions, row.outcome_on) == (
            "Zebrafinch at the Quillwort tournament",
            1,
            world.day,
        )
        view = opened.read(matters.view, matter)
        assert [one.kind for one in view.matter.entries] == [
            EntryKind.CONTACT,
            EntryKind.DECISION,
            EntryKind.ACTION,
            EntryKind.SUPPORT,
            EntryKind.LINK,
            EntryKind.ADDITION,
            EntryKind.OUTCOME,
        ]
    for who in ("dee", "sam"):
        opened = world.at(who)
        assert opened.read(matters.listing) == ()
        for attempt in (
            lambda work: matters.view(work, matter),
            lambda work: matters.add(work, matter, EntryForm(EntryKind.ADDITION, "x", world.day)),
            lambda work: matters.name(work, matter, work.me),
            lambda work: matters.unname(work, matter, world.club.joan),
            lambda work: matters.keep(work, matters.form_of(matter, EntryKind.ADDITION), {"text": "x"}),
        ):
            with pytest.raises(NotFoundError):
                opened.do(attempt)


def test_another_holders_raw_access_finds_no_word_of_it(world: World) -> None:
    matter = world.begin()
    fill(world, matter)
    world.at("lorraine").do(matters.keep, matters.form_of(matter, EntryKind.DECISION), {"text": "Half: Zebrafinch"})
    world.at("lorraine").do(matters.keep, matters.NEW, {"alleged": "Half typed: Quillwort"})
    for who in ("dee", "sam"):
        assert words_in(world.raw(who), CANARIES) == set()
    assert words_in(world.raw("dee"), "Lorraine Okafor") == {"lorraine", "okafor"}  # what is not sealed is found
    assert world.at("lorraine").read(matters.view, matter).matter.title.startswith("Zebrafinch")


def test_no_word_of_a_personal_part_either(world: World) -> None:
    club = replace(world.club, opened=world.at("dee"))
    case = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
    club = replace(world.club, opened=world.at("sam"))
    discuss(club, case, by=club.sam, pair=club.sam_tom, personal="Zebrafinch and Quillwort keep me awake.")
    sam = world.at("sam")
    planned = sam.do(sessions.plan, club.sam_tom, world.day, time(6)).value
    sam.do(sessions.start, planned)
    item = sam.read(lambda work: work.agenda.of_session(planned))[0]
    sam.do(sessions.save_personal_draft, planned, item.id, "Half typed: Periwinkle.")
    for who in ("dee", "joan", "lorraine"):
        assert words_in(world.raw(who), "Zebrafinch Quillwort awake Periwinkle") == set()


def test_it_changes_nothing_that_others_see(world: World) -> None:
    dee = world.at("dee")
    before = everywhere(dee)
    rows, checked = dee.read(audit_trail.count, TrailFilter()), audit_trail.check(dee).count
    matter = world.begin()
    fill(world, matter)
    dee = world.at("dee")
    after = everywhere(dee)
    assert words_in(after.encode(), CANARIES) == set()
    assert "restricted" not in after
    assert after.count("TrailRow") - before.count("TrailRow") == 2  # that Lorraine and then Dee unlocked, and no more
    assert dee.read(audit_trail.count, TrailFilter()) - rows == 2
    assert audit_trail.check(dee).count - checked == 2  # nor does the check count what the list does not show
    assert integrity.check(dee) == ()


def test_the_place_is_there_for_who_may_begin_one_or_is_named_and_for_nobody_else(world: World) -> None:
    assert {who: "matters" in world.at(who).sight.places for who in KEYS} == {
        "dee": True,
        "sam": False,
        "joan": True,
        "lorraine": True,
    }
    world.at("lorraine").do(matters.begin, world.form(world.club.lorraine, world.club.sam))
    assert "matters" in world.at("sam").sight.places
    with pytest.raises(NotAllowedError, match="matter"):
        world.at("sam").do(matters.begin, world.form(world.club.sam))


def test_only_a_present_reader_names_somebody_and_the_newcomer_reads_all(world: World) -> None:
    matter = world.begin()
    fill(world, matter)
    with pytest.raises(NotFoundError):
        world.at("sam").do(matters.name, matter, world.club.sam)
    world.at("joan").do(matters.name, matter, world.club.sam)
    sam = world.at("sam")
    view = sam.read(matters.view, matter)
    assert len(view.matter.entries) == 7
    assert {one.name for one in view.named} == {"Lorraine Okafor", "Joan Petrie", "Sam Whitlock"}
    with pytest.raises(InputError, match="person: about"):
        sam.do(matters.name, matter, world.club.dee)
    with pytest.raises(InputError, match="person: no-key"):
        sam.do(matters.name, matter, world.club.priya)
    world.at("lorraine").do(matters.unname, matter, world.club.sam)
    with pytest.raises(NotFoundError):
        world.at("sam").read(matters.view, matter)
    lorraine = world.at("lorraine")
    lorraine.do(matters.unname, matter, world.club.joan)
    with pytest.raises(NotAllowedError, match="last-reader"):
        lorraine.do(matters.unname, matter, world.club.lorraine)


def test_unlocking_lets_nobody_in_whose_name_or_key_was_put_there_by_hand(world: World) -> None:
    matter = world.begin()
    dee = world.at("dee")
    db = dee.vault.db
    db.execute(
        "INSERT INTO sealed_key (note_id, reader_id, slot_id, sealed) VALUES (?, ?, NULL, NULL)",
        (matter.bytes, world.club.dee.bytes),
    )
    world.at("lorraine")
    dee = world.at("dee")
    assert not dee.vault.sealed.can_open(matter)
    # Nor does a key of one's own in the place of a named person's: what is written later is closed to that key.
    dee.vault.db.execute(
        "UPDATE key_holder SET public_key = (SELECT public_key FROM key_holder WHERE person_id = ?) "
        "WHERE person_id = ?",
        (world.club.dee.bytes, world.club.joan.bytes),
    )
    lorraine = world.at("lorraine")
    lorraine.do(matters.add, matter, EntryForm(EntryKind.ADDITION, "Written after that.", world.day))
    closed = {one.name: one.is_closed for one in lorraine.read(matters.view, matter).named}
    assert closed == {"Lorraine Okafor": False, "Joan Petrie": True}
    rows = lorraine.vault.db.execute("SELECT reader_id FROM sealed_key WHERE note_id = ?", (matter.bytes,))
    assert world.club.joan.bytes not in {row[0] for row in rows}


def test_a_new_sheet_opens_it_only_once_a_reader_has_said_so(world: World) -> None:
    matter = world.begin()
    assert world.at("lorraine").read(matters.view, matter).on_sheet
    dee = world.at("dee")
    sheet = holders.make_recovery(dee)
    holders.keep_recovery(dee, sheet, "Dee")
    lorraine = world.at("lorraine")
    assert not lorraine.read(matters.view, matter).on_sheet
    lorraine.do(matters.add, matter, EntryForm(EntryKind.ADDITION, "Written since.", world.day))
    assert not lorraine.vault.sealed.is_recoverable(matter)
    lorraine.do(matters.seal_to_sheet, matter)
    assert lorraine.vault.sealed.is_recoverable(matter)
    assert lorraine.read(matters.view, matter).on_sheet


def test_a_forgotten_passphrase_costs_no_matter_while_the_sheet_is_kept(world: World) -> None:
    dee = world.at("dee")
    sheet = holders.make_recovery(dee)
    holders.keep_recovery(dee, sheet, "Lorraine")
    matter = world.at("lorraine").do(matters.begin, world.form(world.club.lorraine)).value
    world.at("lorraine").do(matters.keep, matters.NEW, {"title": "Half typed"})
    assert world.opened is not None
    world.opened.lock()
    again = holders.recover(
        world.path, " ".join(sheet.groups), world.slots["lorraine"], "marble thistle canyon lamp otter", world.around
    )
    assert again.read(matters.view, matter).matter.about == "Dee Marsh (Marjoram)"
    assert again.read(matters.kept, matters.NEW) == {"title": "Half typed"}
    again.do(matters.add, matter, EntryForm(EntryKind.ADDITION, "Still readable.", world.day))
    again.lock()


def test_what_was_written_stays_and_an_action_is_done_once(world: World) -> None:
    matter = world.begin()
    opened = world.opened
    assert opened is not None
    entry = opened.do(
        matters.add, matter, EntryForm(EntryKind.ACTION, "Ring back.", world.day, who="Joan", due_on=world.day)
    ).value
    before = opened.read(matters.view, matter).matter
    with pytest.raises(InputError, match="outcome: missing"):
        opened.do(matters.done, matter, entry, " ")
    opened.do(matters.done, matter, entry, "Rang, and wrote it down.")
    after = opened.read(matters.view, matter).matter
    assert (after.alleged, after.told_by, after.made) == (before.alleged, before.told_by, before.made)
    assert (after.entries[0].text, after.entries[0].done_on) == ("Ring back.", world.day)
    with pytest.raises(NotFoundError):
        opened.do(matters.done, matter, entry, "Again")


def test_a_draft_is_its_writers_and_goes_with_the_entry(world: World) -> None:
    matter = world.begin()
    form = matters.form_of(matter, EntryKind.DECISION)
    lorraine = world.at("lorraine")
    lorraine.do(matters.keep, form, {"text": "Half a thought", "because": ""})
    lorraine.do(matters.keep, form, {"text": "Half a thought, and more", "because": ""})
    assert lorraine.read(matters.kept, form) == {"text": "Half a thought, and more", "because": ""}
    assert world.at("joan").read(matters.kept, form) == {}
    lorraine = world.at("lorraine")
    lorraine.do(matters.add, matter, EntryForm(EntryKind.DECISION, "A whole one.", world.day, because="Thought about."))
    assert lorraine.read(matters.drafts) == ()
    lorraine.do(matters.keep, form, {"text": "Another"})
    lorraine.do(matters.keep, form, {"text": " "})
    assert lorraine.read(matters.drafts) == ()


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"title": " "}, "title: missing"),
        ({"about": ""}, "about: missing"),
        ({"alleged": ""}, "alleged: missing"),
        ({"told_by": ""}, "told_by: missing"),
        ({"told_on": date(2027, 1, 1)}, "told_on: in-the-future"),
        ({"readers": frozenset()}, "readers: without-you"),
    ],
)
def test_what_is_missing_is_said(world: World, fields: dict[str, object], problem: str) -> None:
    lorraine = world.at("lorraine")
    with pytest.raises(FormError, match=problem):
        lorraine.do(matters.begin, replace(world.form(), **fields))  # type: ignore[arg-type]  # one wrong field each


def test_who_it_is_about_and_who_holds_no_key_is_not_named(world: World) -> None:
    lorraine = world.at("lorraine")
    for other, problem in ((world.club.dee, "readers: about"), (world.club.priya, "readers: no-key")):
        with pytest.raises(FormError, match=problem):
            lorraine.do(matters.begin, world.form(world.club.lorraine, other))


@pytest.mark.parametrize(
    ("form", "problem"),
    [
        (EntryForm(EntryKind.CONTACT, "Rang.", date(2026, 11, 22)), "who: missing"),
        (EntryForm(EntryKind.DECISION, "No change.", date(2026, 11, 22)), "because: missing"),
        (EntryForm(EntryKind.ACTION, "Ring.", date(2026, 11, 22), who="Joan"), "due_on: missing"),
        (EntryForm(EntryKind.SUPPORT, "A talk.", date(2026, 11, 22)), "who: missing"),
        (EntryForm(EntryKind.SUPPORT, "A talk.", date(2026, 11, 22), who="Joan"), "because: missing"),
        (EntryForm(EntryKind.ADDITION, " ", date(2026, 11, 22)), "text: missing"),
        (EntryForm(EntryKind.OUTCOME, "Over.", date(2027, 11, 22)), "on: in-the-future"),
    ],
)
def test_an_entry_says_what_it_needs(world: World, form: EntryForm, problem: str) -> None:
    matter = world.begin()
    assert world.opened is not None
    with pytest.raises(FormError, match=problem):
        world.opened.do(matters.add, matter, form)


def test_the_writer_finds_their_own_lines_in_the_trail_and_the_chain_holds(world: World) -> None:
    matter = world.begin()
    fill(world, matter)
    lorraine = world.at("lorraine")
    kinds = [row.kind for row in lorraine.read(audit_trail.page, TrailFilter(), None, 500)]
    assert kinds.count("restricted-matter") == 8
    assert lorraine.vault.audit.verify().ok
    assert RECOVERY_READER not in lorraine.vault.sealed.named(matter)

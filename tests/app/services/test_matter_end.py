"""How a restricted matter ends: its period, holds, two people, what is gone and what stays; all for those named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.ids import MatterId
from app.domain.matters import BY_HAND, EntryKind
from app.domain.retention import RecordClass
from app.services import (
    audit_trail,
    disposing,
    holders,
    integrity,
    matter_keeping,
    matter_packages,
    matter_store,
    matters,
    retention,
)
from app.services.audit_trail import TrailFilter
from app.services.matter_keeping import KeepingState
from app.services.matters import EntryForm, MatterForm
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from storage.repositories.codec import dumps
from tests.app.services.conftest import Clock
from tests.app.services.four_holders import CANARIES, World, everywhere, four_holders
from tests.raw_access import words_in
from tests.storage.pages import plain_bytes

TOLD = date(2012, 3, 5)
SHORTEST = 24  # bytes of a sealed note that are looked for: a page may end in the middle of one


@pytest.fixture
def world(vault_path: Path, around: Surroundings, clock: Clock) -> Iterator[World]:
    """The club, four of whom hold a key, with a recovery sheet."""
    yield from four_holders(vault_path, around, clock)


def old_matter(world: World, *, with_outcome: bool = True) -> MatterId:
    """Have Lorraine write down what she was told years ago, for Joan too, and what came of it."""
    form = world.form()
    lorraine = world.at("lorraine")
    matter = lorraine.do(
        matters.begin,
        MatterForm(form.title, form.about, form.alleged, form.told_by, TOLD, form.readers, form.about_id),
    ).value
    if with_outcome:
        lorraine.do(matters.add, matter, EntryForm(EntryKind.OUTCOME, "Betony found it unfounded.", date(2012, 9, 1)))
    return matter


def due_matter(world: World) -> MatterId:
    """Return a matter whose period is over."""
    matter = old_matter(world)
    lorraine = world.at("lorraine")
    lorraine.do(matter_keeping.set_pension_age, matter, None, "The person moved away; nobody knows their age.")
    return matter


def sealed_notes(opened: OpenVault) -> dict[bytes, bytes]:
    """Return every sealed note as it is kept, by its id."""
    rows = opened.vault.db.execute("SELECT note_id, body FROM sealed_note").fetchall()
    return {bytes(note): bytes(body) for note, body in rows}


def state(opened: OpenVault, matter: MatterId) -> KeepingState:
    return opened.read(matter_keeping.keeping, matter).state


def test_it_is_kept_ten_years_from_the_day_it_was_told_or_until_pension_age(world: World) -> None:
    matter = old_matter(world, with_outcome=False)
    lorraine = world.at("lorraine")
    assert state(lorraine, matter) is KeepingState.OPEN
    lorraine.do(matters.add, matter, EntryForm(EntryKind.OUTCOME, "Unfounded.", date(2012, 9, 1)))
    assert state(lorraine, matter) is KeepingState.ASKS_AGE
    with pytest.raises(InputError, match="how: missing"):
        lorraine.do(matter_keeping.set_pension_age, matter, None, " ")
    lorraine.do(matter_keeping.set_pension_age, matter, date(2041, 6, 1), "They told us when they began.")
    kept = lorraine.read(matter_keeping.keeping, matter)
    assert (kept.state, kept.due_on, kept.years) == (KeepingState.KEPT, date(2041, 6, 1), 10)
    lorraine.do(matter_keeping.set_pension_age, matter, date(2015, 6, 1), "Corrected after a letter.")
    kept = lorraine.read(matter_keeping.keeping, matter)
    assert (kept.state, kept.due_on) == (KeepingState.DUE, date(2022, 3, 5))
    dee = world.at("dee")
    dee.do(retention.set_period, RecordClass.RESTRICTED, 25, "Our committee, after the LADO’s advice")
    kept = world.at("joan").read(matter_keeping.keeping, matter)
    assert (kept.state, kept.due_on) == (KeepingState.KEPT, date(2037, 3, 5))
    world.at("dee").do(retention.set_period, RecordClass.RESTRICTED, None, "Not decided yet")
    assert state(world.at("joan"), matter) is KeepingState.NO_PERIOD


def test_two_of_those_named_dispose_of_it_and_one_alone_cannot(world: World) -> None:
    matter = due_matter(world)
    lorraine = world.at("lorraine")
    lorraine.do(matters.unname, matter, world.club.joan)
    assert lorraine.read(matter_keeping.keeping, matter).readers == 1
    with pytest.raises(NotAllowedError, match="second-named"):
        lorraine.do(matter_keeping.propose, matter, "Its period is over")
    lorraine.do(matters.name, matter, world.club.sam)
    lorraine.do(matter_keeping.propose, matter, "Its period is over")
    assert lorraine.read(matter_keeping.keeping, matter).is_mine
    with pytest.raises(NotAllowedError, match="second-person"):
        lorraine.do(matter_keeping.agree, matter)
    for nobody in ("dee", "joan"):
        for attempt in (matter_keeping.agree, matter_keeping.decline, matter_keeping.keeping):
            with pytest.raises(NotFoundError):
                world.at(nobody).do(attempt, matter)
        assert world.at(nobody).read(matter_keeping.review) == {}
    line = world.at("sam").do(matter_keeping.agree, matter).value
    assert (line.proposed_by, line.made.by, line.covered_from) == (world.club.lorraine, world.club.sam, TOLD)
    for who in ("sam", "lorraine"):
        opened = world.at(who)
        assert opened.read(matters.listing) == ()
        (row,) = opened.read(matter_keeping.disposals)
        assert (row.proposed_by, row.agreed_by, row.line.reason) == (
            "Lorraine Okafor",
            "Sam Whitlock",
            "Its period is over",
        )
        assert words_in(repr(row).encode(), CANARIES) == set()
        assert "matters" in opened.sight.places
        assert integrity.check(opened) == ()
    for nobody in ("dee", "joan"):
        assert world.at(nobody).read(matter_keeping.disposals) == ()


def test_a_hold_answers_a_proposal_and_a_proposal_can_be_declined(world: World) -> None:
    matter = due_matter(world)
    world.at("lorraine").do(matter_keeping.propose, matter, "Its period is over")
    joan = world.at("joan")
    joan.do(matter_keeping.hold, matter, "The police have asked for it")
    with pytest.raises(InputError, match="hold: held"):
        joan.do(matter_keeping.hold, matter, "again")
    with pytest.raises(InputError, match="record: not-proposed"):
        joan.do(matter_keeping.agree, matter)
    lorraine = world.at("lorraine")
    with pytest.raises(InputError, match="record: not-due"):
        lorraine.do(matter_keeping.propose, matter, "Its period is over")
    with pytest.raises(InputError, match="reason: missing"):
        lorraine.do(matter_keeping.release, matter, " ")
    lorraine.do(matter_keeping.release, matter, "The police are done")
    assert state(lorraine, matter) is KeepingState.DUE
    with pytest.raises(InputError, match="hold: not-held"):
        lorraine.do(matter_keeping.release, matter, "again")
    lorraine.do(matter_keeping.propose, matter, "Its period is over")
    world.at("joan").do(matter_keeping.decline, matter)
    lorraine = world.at("lorraine")
    assert state(lorraine, matter) is KeepingState.DUE
    kinds = [one.kind for one in lorraine.read(matters.view, matter).matter.entries]
    assert kinds[-5:] == [
        EntryKind.PROPOSED,
        EntryKind.HELD,
        EntryKind.RELEASED,
        EntryKind.PROPOSED,
        EntryKind.DECLINED,
    ]


def test_what_is_written_after_a_proposal_answers_it(world: World) -> None:
    matter = due_matter(world)
    action = (
        world.at("lorraine")
        .do(matters.add, matter, EntryForm(EntryKind.ACTION, "Ask the LADO.", world.day, who="Joan", due_on=world.day))
        .value
    )
    writes: list[Callable[[OpenVault], object]] = [
        lambda joan: joan.do(matters.done, matter, action, "A new allegation came of it."),
        lambda joan: joan.do(matter_keeping.set_pension_age, matter, date(2015, 6, 1), "A letter."),
    ]
    for kind in BY_HAND:
        form = EntryForm(kind, "Reopened.", world.day, who="LADO", because="They said so.", due_on=world.day)
        writes.append(lambda joan, form=form: joan.do(matters.add, matter, form))  # type: ignore[misc]
    for number, write in enumerate(writes):
        world.at("lorraine").do(matter_keeping.propose, matter, "Its period is over")
        joan = world.at("joan")
        assert state(joan, matter) is KeepingState.PROPOSED
        write(joan)
        with pytest.raises(InputError, match="record: not-proposed"):
            joan.do(matter_keeping.agree, matter)
        found = joan.read(matter_keeping.keeping, matter)
        assert (found.state, found.is_overtaken) == (KeepingState.DUE, number > 0)  # the first one is told as declined
    joan.do(matter_keeping.set_pension_age, matter, date(2050, 6, 1), "Another letter.")
    assert state(joan, matter) is KeepingState.KEPT


def test_a_proposal_is_agreed_to_only_while_it_is_due(world: World) -> None:
    matter = due_matter(world)
    world.at("lorraine").do(matter_keeping.propose, matter, "Its period is over")
    world.at("dee").do(retention.set_period, RecordClass.RESTRICTED, 25, "Our committee, after the LADO’s advice")
    joan = world.at("joan")
    with pytest.raises(InputError, match="record: not-due"):
        joan.do(matter_keeping.agree, matter)
    assert state(joan, matter) is KeepingState.PROPOSED  # to be declined or taken back
    joan.do(matter_keeping.decline, matter)
    assert state(joan, matter) is KeepingState.KEPT


def test_nothing_of_it_is_written_by_hand(world: World) -> None:
    matter = world.begin()
    assert world.opened is not None
    for kind in (EntryKind.RECEIVED, EntryKind.DECLINED, EntryKind.EXPORTED):
        with pytest.raises(InputError, match="kind: unknown"):
            world.opened.do(matters.add, matter, EntryForm(kind, "By hand.", world.day, who="x"))


def test_what_others_see_does_not_change_when_it_ends(world: World) -> None:
    matter = due_matter(world)
    dee = world.at("dee")
    before, rows = everywhere(dee), dee.read(audit_trail.count, TrailFilter())
    log = dee.read(disposing.log)
    world.at("lorraine").do(matter_keeping.propose, matter, "Quillwort is over")
    world.at("joan").do(matter_keeping.agree, matter)
    dee = world.at("dee")
    after = everywhere(dee)
    assert after.count("TrailRow") - before.count("TrailRow") == 3  # Lorraine, Joan and Dee unlocked
    assert dee.read(audit_trail.count, TrailFilter()) - rows == 3
    assert dee.read(disposing.log) == log == ()
    assert (dee.read(disposing.proposals), dee.read(retention.review)) == ((), ())
    assert dee.read(disposing.waiting_count) == 0
    assert "restricted-" not in after
    assert words_in(world.raw("dee"), CANARIES) == set()


def test_the_generic_ways_to_hold_or_dispose_do_not_reach_it(world: World) -> None:
    matter = due_matter(world)
    dee = world.at("dee")
    for attempt in (
        lambda work: retention.hold(work, RecordClass.RESTRICTED, matter, "x"),
        lambda work: disposing.propose(work, RecordClass.RESTRICTED, matter, "x"),
    ):
        with pytest.raises(NotFoundError):
            dee.do(attempt)


def test_it_is_removed_to_the_last_byte_with_every_half_filled_form(world: World) -> None:
    matter = due_matter(world)
    forms = (
        ("joan", matters.form_of(matter, EntryKind.DECISION)),
        ("joan", matters.form_of(matter, EntryKind.HELD)),
        ("lorraine", matters.form_of(matter, EntryKind.ADDITION)),
    )
    for who, form in forms:
        world.at(who).do(matters.keep, form, {"text": "Half typed: Zebrafinch " * 40})
    lorraine = world.at("lorraine")
    notes = sealed_notes(lorraine)
    assert len(notes) == 4  # the matter and three forms
    lorraine.do(matter_keeping.propose, matter, "Its period is over")
    latest = sealed_notes(lorraine)
    raw = plain_bytes(lorraine.path, lorraine.vault.ring.database_key())
    assert all(body[:SHORTEST] in raw for body in latest.values())
    joan = world.at("joan")
    joan.do(matter_keeping.agree, matter)
    (left,) = sealed_notes(joan)
    assert left not in latest  # the permanent line
    raw = plain_bytes(joan.path, joan.vault.ring.database_key())
    for body in (*notes.values(), *latest.values()):
        for start in range(0, len(body) - SHORTEST, SHORTEST):
            assert body[start : start + SHORTEST] not in raw
    assert joan.vault.db.execute("SELECT 1 FROM sealed_key WHERE note_id <> ?", (left,)).fetchall() == []
    assert not [one for one in joan.path.parent.glob("*-journal") if one.stat().st_size]
    assert joan.vault.audit.verify().ok


def test_who_is_taken_off_leaves_no_half_filled_form(world: World) -> None:
    matter = world.begin()
    world.at("joan").do(matters.keep, matters.form_of(matter, EntryKind.DECISION), {"text": "Half"})
    lorraine = world.at("lorraine")
    assert len(sealed_notes(lorraine)) == 2
    lorraine.do(matters.unname, matter, world.club.joan)
    assert list(sealed_notes(lorraine)) == [matter.bytes]


def test_a_matter_from_before_gets_what_its_forms_are_found_by(world: World) -> None:
    matter = world.begin()
    lorraine = world.at("lorraine")

    def without_secret(work: Work) -> None:
        found = matter_store.get(work, matter)
        body = dumps({"what": "restricted-matter", "matter": found}).replace(f',"secret":"{found.secret}"', "")
        assert "secret" not in body
        readers = [one.person_id for one in found.readers]
        work.sealed.save_guarded(matter, body.encode(), readers, recovery=True)

    lorraine.do(without_secret)
    assert lorraine.read(matters.view, matter).matter.secret == ""
    lorraine.do(matters.add, matter, EntryForm(EntryKind.ADDITION, "Since.", world.day))
    assert len(lorraine.read(matters.view, matter).matter.secret) == 32


def test_the_permanent_line_comes_back_with_the_recovery_sheet(world: World) -> None:
    dee = world.at("dee")
    sheet = holders.make_recovery(dee)
    holders.keep_recovery(dee, sheet, "Lorraine")
    matter = due_matter(world)
    world.at("lorraine").do(matter_keeping.propose, matter, "Its period is over")
    world.at("joan").do(matter_keeping.agree, matter)
    assert world.opened is not None
    world.opened.lock()
    again = holders.recover(
        world.path, " ".join(sheet.groups), world.slots["lorraine"], "marble thistle canyon lamp otter", world.around
    )
    assert len(again.read(matter_keeping.disposals)) == 1
    again.lock()


def test_packages_and_exports_are_for_who_is_named(world: World) -> None:
    world.begin()
    for nobody in ("dee", "sam"):
        with pytest.raises(NotFoundError):
            world.at(nobody).read(matter_packages.gather)
        for form in (matters.PACKAGE, matters.PACKAGE_KEY, matters.ARRIVED):
            with pytest.raises(NotFoundError):
                world.at(nobody).do(matters.keep, form, {"groups": "x"})

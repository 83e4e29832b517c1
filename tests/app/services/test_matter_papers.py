"""What leaves of a restricted matter: a signed document for an authority, and a sealed package at the club's end."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from app.domain.checks import PdfState
from app.domain.errors import InputError, NotFoundError
from app.domain.exports import DocumentKind, KeptName, Purpose
from app.domain.ids import MatterId
from app.domain.matters import EntryKind
from app.services import (
    audit_trail,
    closing,
    exporting,
    matter_keeping,
    matter_packages,
    matters,
    signing_keys,
)
from app.services.audit_trail import TrailFilter
from app.services.exporting import ExportRequest, Gathered
from app.services.matter_keeping import KeepingState
from app.services.matters import EntryForm, MatterForm
from app.services.vaults import OpenVault, Surroundings
from storage import packages
from tests.app.services.conftest import Clock
from tests.app.services.four_holders import CANARIES, World, fill, four_holders
from tests.app.services.small_club import discuss, open_case
from tests.raw_access import words_in

OTHER = "Gorsewood Hazelmouse Brambletooth Nightjarrow"
PURPOSE = Purpose("Foxglove, LADO of Anyford", "They asked for the whole record")


@pytest.fixture
def world(vault_path: Path, around: Surroundings, clock: Clock) -> Iterator[World]:
    """The club, four of whom hold a key, with a recovery sheet."""
    yield from four_holders(vault_path, around, clock)


def other_matter(world: World) -> MatterId:
    """Have Lorraine write down another matter, about somebody else."""
    form = MatterForm(
        "Gorsewood evening",
        "Hazelmouse Brambletooth",
        "Nightjarrow was said.",
        "A parent",
        world.day,
        frozenset({world.club.lorraine}),
    )
    return world.at("lorraine").do(matters.begin, form).value


def gathered(opened: OpenVault, matter: MatterId, purpose: Purpose | None = PURPOSE) -> Gathered:
    """Gather one matter's document."""
    return opened.read(exporting.gather, ExportRequest(DocumentKind.RESTRICTED_MATTER, matter, purpose=purpose))


def everything_in(pdf: bytes) -> bytes:
    """Return every word of a document: its pages and the data attached to it."""
    pages = "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        attached = b"".join(one.get_file().read_bytes() for one in document.attachments.values())
    return pages.encode() + attached


def test_a_named_person_signs_the_whole_matter_and_nothing_else(world: World, tmp_path: Path) -> None:
    other_matter(world)
    dee = world.at("dee")
    club = replace(world.club, opened=dee)
    case = open_case(club, "Kezia Tarn")
    discuss(club, case, personal="Brambletooth keeps me awake")
    matter = world.begin()
    fill(world, matter)
    lorraine = world.at("lorraine")
    lorraine.do(matters.add, matter, EntryForm(EntryKind.LINK, "Kezia was there too.", world.day))
    found = gathered(lorraine, matter)
    assert [hit.found for hit in found.leaks] == ["Kezia"]
    identity = signing_keys.identity(lorraine)
    target = tmp_path / exporting.default_file_name(found)
    assert words_in(target.name.encode(), CANARIES + " Restricted matter Dee Marsh") == set()
    with pytest.raises(InputError, match="kept_names: missing"):
        exporting.sign_and_save(found, identity, target)
    kept = (KeptName("Kezia", "She is the child it is about"),)
    signed = exporting.sign_and_save(found, identity, target, kept_names=kept)
    lorraine.do(exporting.record, found, signed)
    check = exporting.verify_file(target)
    assert (check.state, check.signatures[0].signer) == (PdfState.INTACT, "Lorraine Okafor")
    said = everything_in(target.read_bytes())
    assert words_in(said, CANARIES) == {word.lower() for word in CANARIES.split()}
    assert words_in(said, OTHER) == set()
    assert words_in(said, "neglect cones awake") == set()  # of the child's file and the pair's
    entry = lorraine.read(matters.view, matter).matter.entries[-1]
    assert (entry.kind, entry.who, entry.text) == (EntryKind.EXPORTED, PURPOSE.receiver, PURPOSE.reason)
    assert entry.because == f"{signed.sha256} {signed.pages}"
    assert entry.outcome == "Kezia: She is the child it is about"
    assert lorraine.vault.db.execute("SELECT 1 FROM export_receipt WHERE kind = 'restricted-matter'").fetchall() == []


def test_it_needs_a_receiver_and_a_reason(world: World, tmp_path: Path) -> None:
    matter = world.begin()
    assert world.opened is not None
    identity = signing_keys.identity(world.opened)
    for purpose, field in ((None, "receiver"), (Purpose("The LADO"), "reason"), (Purpose("", "Asked"), "receiver")):
        with pytest.raises(InputError, match=f"{field}: missing"):
            exporting.sign_and_save(gathered(world.opened, matter, purpose), identity, tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_who_is_not_named_can_neither_draw_it_nor_note_that_it_left(world: World, tmp_path: Path) -> None:
    matter = world.begin()
    assert world.opened is not None
    found = gathered(world.opened, matter)
    identity = signing_keys.identity(world.opened)
    signed = exporting.sign_and_save(found, identity, tmp_path / "x.pdf")
    dee = world.at("dee")
    rows = dee.read(audit_trail.count, TrailFilter())
    for nobody in ("dee", "sam"):
        opened = world.at(nobody)
        with pytest.raises(NotFoundError):
            gathered(opened, matter)
        with pytest.raises(NotFoundError):
            opened.do(exporting.record, found, signed)
    world.at("lorraine").do(exporting.record, found, signed)
    dee = world.at("dee")
    assert dee.read(audit_trail.count, TrailFilter()) - rows == 4  # Dee, Sam, Lorraine and Dee unlocked
    assert words_in(world.raw("dee"), CANARIES) == set()


def test_whom_another_matter_is_about_is_found_in_it(world: World) -> None:
    other_matter(world)
    matter = world.begin()
    lorraine = world.opened
    assert lorraine is not None
    lorraine.do(matters.add, matter, EntryForm(EntryKind.LINK, "See what Brambletooth said.", world.day))
    assert [hit.found for hit in gathered(lorraine, matter).leaks] == ["Brambletooth"]
    joan = world.at("joan")  # who is not named in the other one
    assert gathered(joan, matter).leaks == ()


def test_a_package_holds_what_its_maker_may_read_and_opens_elsewhere(world: World, tmp_path: Path) -> None:
    matter = world.begin()
    fill(world, matter)
    other_matter(world)
    joan = world.at("joan")
    contents = joan.read(matter_packages.gather)
    identity = signing_keys.identity(joan)
    target = tmp_path / "records.holdfast-package"
    sealed = closing.seal(contents, identity, target, joan.around.random_bytes)
    key = {"groups": " ".join(sealed.groups)}
    joan.do(matter_packages.record, sealed, "Anyford Council", key)
    assert joan.read(matters.kept, matters.PACKAGE_KEY) == key
    joan.do(matters.keep, matters.PACKAGE_KEY, None)
    assert joan.read(matters.kept, matters.PACKAGE_KEY) == {}
    assert words_in(target.read_bytes(), CANARIES + " restricted Anyford") == set()
    _about, documents = packages.read(target, " ".join(sealed.groups))
    assert [one.name for one in documents] == ["record 001.pdf", "record 001 data.json"]
    assert words_in(everything_in(documents[0].content), CANARIES) == {word.lower() for word in CANARIES.split()}
    assert all(words_in(one.content, OTHER) == set() for one in documents)
    data = json.loads(documents[1].content)
    assert data["matter"]["title"].startswith("Zebrafinch")
    assert (data["matter"]["secret"], len(data["named"])) == ("", 2)
    assert world.club.lorraine.hex in data["people"]
    dee = world.at("dee")
    assert dee.read(closing.listing) == ()
    assert words_in(world.raw("dee"), "Anyford") == set()


def test_once_another_body_has_it_two_of_those_named_may_dispose_of_it(world: World, tmp_path: Path) -> None:
    matter = world.begin()
    joan = world.at("joan")
    contents = joan.read(matter_packages.gather)
    sealed = closing.seal(contents, signing_keys.identity(joan), tmp_path / "p", joan.around.random_bytes)
    package = joan.do(matter_packages.record, sealed, "Anyford Council").value
    assert joan.read(matter_keeping.keeping, matter).state is KeepingState.OPEN
    for nobody in ("dee", "sam"):
        with pytest.raises(NotFoundError):
            world.at(nobody).do(matter_packages.received, package, world.day, "Sunita Rao")
    lorraine = world.at("lorraine")
    with pytest.raises(InputError, match="on: in-the-future"):
        lorraine.do(matter_packages.received, package, world.day + timedelta(days=1), "Sunita Rao")
    with pytest.raises(InputError, match="by: missing"):
        lorraine.do(matter_packages.received, package, world.day, " ")
    lorraine.do(matter_packages.received, package, world.day, "Sunita Rao")
    assert lorraine.read(matters.view, matter).matter.packages_under_way == ()
    lorraine.do(matter_keeping.propose, matter, "The club closes")
    line = world.at("joan").do(matter_keeping.agree, matter).value
    assert line.rule.startswith("restricted handed-over")


def packed(world: World, who: str, place: Path) -> UUID:
    """Have somebody make a package of what they may read for another body; return its id."""
    opened = world.at(who)
    contents = opened.read(matter_packages.gather)
    sealed = closing.seal(contents, signing_keys.identity(opened), place, opened.around.random_bytes)
    return opened.do(matter_packages.record, sealed, "Anyford Council").value


def test_what_was_written_after_the_package_is_not_what_another_body_has(world: World, tmp_path: Path) -> None:
    matter = world.begin()
    first = packed(world, "joan", tmp_path / "first")
    joan = world.at("joan")
    joan.do(matters.add, matter, EntryForm(EntryKind.ADDITION, "A new allegation.", world.day))
    joan.do(matter_packages.received, first, world.day, "Sunita Rao")
    found = joan.read(matter_keeping.keeping, matter)
    assert (found.state, found.is_received_in_part) == (KeepingState.OPEN, True)
    with pytest.raises(InputError, match="record: not-due"):
        joan.do(matter_keeping.propose, matter, "The club closes")
    second = packed(world, "joan", tmp_path / "second")
    joan = world.at("joan")
    joan.do(matter_packages.received, second, world.day, "Sunita Rao")
    joan.do(matter_keeping.hold, matter, "The police have asked for it")
    joan.do(matter_keeping.release, matter, "The police are done")
    joan.do(matter_keeping.set_pension_age, matter, None, "Nobody knows.")
    found = joan.read(matter_keeping.keeping, matter)
    assert (found.state, found.is_received_in_part) == (KeepingState.DUE, False)
    joan.do(matters.add, matter, EntryForm(EntryKind.ADDITION, "And another.", world.day))
    assert joan.read(matter_keeping.keeping, matter).state is KeepingState.OPEN


def test_what_came_of_an_action_since_the_package_keeps_the_matter(world: World, tmp_path: Path) -> None:
    matter = world.begin()
    form = EntryForm(EntryKind.ACTION, "Ask the LADO.", world.day, who="Joan", due_on=world.day)
    action = world.at("joan").do(matters.add, matter, form).value
    package = packed(world, "joan", tmp_path / "p")
    joan = world.at("joan")
    joan.do(matter_packages.received, package, world.day, "Sunita Rao")
    assert joan.read(matter_keeping.keeping, matter).state is KeepingState.DUE
    joan.do(matters.done, matter, action, "A new allegation came of it.")
    found = joan.read(matter_keeping.keeping, matter)
    assert (found.state, found.is_received_in_part) == (KeepingState.OPEN, True)

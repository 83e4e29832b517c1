"""An allegation about a coach: call first, then a matter of its own; supervision says only that support was offered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import NotAllowedError, NotFoundError
from app.domain.exports import DocumentKind
from app.domain.matters import EntryKind
from app.services import cases, exporting, matters, sessions, today
from app.services.exporting import ExportRequest
from app.services.matters import EntryForm, MatterForm
from app.services.vaults import Surroundings
from tests.app.services.conftest import Clock, around, clock, prepared_vault, vault_path  # noqa: F401  # fixtures
from tests.app.services.four_holders import World, four_holders
from tests.app.services.small_club import discuss, open_case
from tests.at_the_keyboard import Person
from tests.ui.screens.conftest import as_anyone, locked  # noqa: F401  # fixtures
from ui.components import PersonField, RowList
from ui.matters.adding import AddCard

SAID = "Zebrafinch: he met her alone after training"


@pytest.fixture
def world(vault_path: Path, around: Surroundings, clock: Clock) -> Iterator[World]:  # noqa: F811  # fixtures
    """Dee leads, Lorraine is a trustee, Joan a manager, Sam supervises the coach Tom."""
    yield from four_holders(vault_path, around, clock)


def test_by_the_services(world: World) -> None:
    dee = world.at("dee")
    world.club = replace(world.club, opened=dee)
    child = open_case(world.club, "Kezia Tarn", lead=world.club.tom, supervisor=world.club.sam)
    sam = world.at("sam")
    before = sam.read(today.today)
    form = MatterForm("The evening at the pitch", "Tom Ashby", SAID, "A parent", world.day, frozenset(), world.club.tom)
    with pytest.raises(NotAllowedError):  # who supervises him tells the lead, and writes nothing of it anywhere
        sam.do(matters.begin, form)

    dee = world.at("dee")
    named = MatterForm(
        form.title, form.about, SAID, form.told_by, world.day, frozenset({world.club.dee, world.club.lorraine}),
        world.club.tom,
    )  # fmt: skip
    matter = dee.do(matters.begin, named).value
    for entry in (
        EntryForm(EntryKind.CONTACT, "Rang within the hour.", world.day, "The LADO", "Say nothing to him yet."),
        EntryForm(EntryKind.DECISION, "He does not coach meanwhile.", world.day, because="As advised."),
        EntryForm(EntryKind.SUPPORT, "Two talks with somebody from outside.", world.day, "Sam Whitlock", "Taken."),
        EntryForm(EntryKind.OUTCOME, "The police take no action; the club trains all coaches anew.", world.day),
    ):
        dee.do(matters.add, matter, entry)
    assert dee.read(matters.view, matter).matter.outcome_on == world.day

    sam = world.at("sam")  # his supervisor notices nothing of it, and his supervision goes on
    assert sam.read(matters.listing) == ()
    with pytest.raises(NotFoundError):
        sam.read(matters.view, matter)
    assert sam.read(today.today) == before
    world.club = replace(world.club, opened=sam)
    held = discuss(world.club, child, by=world.club.sam, pair=world.club.sam_tom, personal="Support was offered.")
    assert sam.read(sessions.handover, held).items
    for kind, record in ((DocumentKind.SESSION_RECORD, held), (DocumentKind.CASE_RECORD, child)):
        text = exporting.draw(sam.read(exporting.gather, ExportRequest(kind, record))).text
        assert "Zebrafinch" not in text
        assert "LADO" not in text
    assert "Zebrafinch" not in str(sam.read(cases.view, child))
    assert (
        "Support was offered."
        in exporting.draw(sam.read(exporting.gather, ExportRequest(DocumentKind.SESSION_RECORD, held))).text
    )


def test_on_the_window(as_anyone: Callable[[str], Person]) -> None:  # noqa: F811  # the fixture
    dee = as_anyone("Dee Marsh")
    dee.program.window.go("matters")
    dee.press("new-matter")
    dee.settle()
    assert "call first" in dee.texts().casefold()
    people = dee.ask(lambda work: {one.full_name: one.id for one in work.people.all()})
    dee.find(PersonField, "matter-about-person").set_key(people["Tom Ashby"])
    dee.write("matter-title", "The evening at the pitch")
    dee.write("matter-told-by", "A parent")
    dee.grow("matter-alleged", SAID)
    dee.find(RowList, "matter-readers").toggled.emit(people["Ffion Rees"], True)
    dee.press("matter-save")
    dee.until(lambda: bool(dee.program.window.findChildren(AddCard)))
    dee.settle()
    dee.grow("matter-entry-text", "Rang within the hour.")
    dee.write("matter-entry-who", "The LADO")
    dee.grow("matter-entry-because", "Say nothing to him yet.")
    dee.press("matter-add-save")
    dee.until(lambda: "They advised: Say nothing to him yet." in dee.texts())
    dee.settle()
    dee.find(AddCard, "matter-add")._chips.option("support").click()
    dee.settle()
    assert "write only that support was offered" in dee.texts()
    dee.write("matter-entry-who", "A colleague who was there")
    dee.grow("matter-entry-text", "Two talks with somebody from outside.")
    dee.grow("matter-entry-because", "Taken.")
    dee.press("matter-add-save")
    dee.until(lambda: "What came of it: Taken." in dee.texts())
    dee.settle()
    dee.desk.open("person", people["Tom Ashby"])
    dee.settle()
    assert "pitch" not in dee.texts()  # nothing of it is on his own page
    joan = as_anyone("Joan Petrie")  # supervises others; not named
    assert "matters" not in {place.key for place in joan.program.window.places()}
    assert joan.ask(matters.listing) == ()

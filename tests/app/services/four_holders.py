"""A club in which four people hold a key, and everything that the program tells one of them: for restricted matters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from app.domain.ids import MatterId, PersonId
from app.domain.matters import EntryKind
from app.services import (
    actions,
    audit_trail,
    cases,
    directory,
    holders,
    integrity,
    matters,
    people,
    sessions,
    today,
)
from app.services.audit_trail import TrailFilter
from app.services.matters import EntryForm, MatterForm
from app.services.vaults import OpenVault, Surroundings
from tests.app.services.conftest import PASSPHRASE, Clock, open_as
from tests.app.services.small_club import SmallClub, set_up
from tests.raw_access import everything

KEYS = {
    "dee": PASSPHRASE,
    "sam": "saddle ember violin glacier acorn",
    "joan": "copper meadow signal turtle brick",
    "lorraine": "violet ladder button anchor mist",
}
CANARIES = (
    "Zebrafinch Quillwort Marjoram Thistledown Periwinkle Foxglove Bryony Snapdragon Larkspur Candytuft Tormentil "
    "Honesty Speedwell Betony"
)


@dataclass
class World:
    """Dee leads, Lorraine is a trustee, Joan a manager, Sam supervises; each with a key, one at the keyboard."""

    path: Path
    around: Surroundings
    clock: Clock
    club: SmallClub
    slots: dict[str, UUID]
    opened: OpenVault | None = None

    def at(self, who: str) -> OpenVault:
        """Return the records opened by somebody, after the one before has locked them."""
        if self.opened is not None:
            self.opened.lock()
        self.opened = open_as(self.path, self.around, KEYS[who], list(KEYS).index(who))
        return self.opened

    @property
    def day(self) -> date:
        """The local day."""
        return self.clock.now.astimezone(self.around.zone).date()

    def form(self, *readers: PersonId) -> MatterForm:
        """Return a concern about the lead, for Lorraine and Joan unless others are named."""
        return MatterForm(
            title="Zebrafinch at the Quillwort tournament",
            about="Dee Marsh (Marjoram)",
            about_id=self.club.dee,
            alleged="Said to have left a child alone with Thistledown.",
            told_by="Periwinkle, a parent",
            told_on=self.day - timedelta(days=1),
            readers=frozenset(readers or (self.club.lorraine, self.club.joan)),
        )

    def begin(self) -> MatterId:
        """Have Lorraine write it down."""
        return self.at("lorraine").do(matters.begin, self.form()).value

    def raw(self, who: str) -> bytes:
        """Return everything in the file that somebody's key to the vault opens, without Holdfast's rules."""
        if self.opened is not None:
            self.opened.lock()
        return everything(self.path, self.slots[who], KEYS[who])


def four_holders(vault_path: Path, around: Surroundings, clock: Clock) -> Iterator[World]:
    """Yield the club, four of whom hold a key, with a recovery sheet."""
    opened = open_as(vault_path, around)
    club = set_up(opened)
    holders.keep_recovery(opened, holders.make_recovery(opened), "Lorraine")
    slots = {"dee": opened.slot_id}
    for who, person, name in (
        ("sam", club.sam, "Sam Whitlock"),
        ("joan", club.joan, "Joan Petrie"),
        ("lorraine", club.lorraine, "Lorraine Okafor"),
    ):
        slots[who] = holders.add_holder(opened, person, name, KEYS[who])
    opened.lock()
    made = World(vault_path, around, clock, club, slots)
    yield made
    if made.opened is not None:
        made.opened.lock()


def fill(world: World, matter: MatterId) -> None:
    """Add one entry of every kind."""
    opened = world.opened
    assert opened is not None
    for form in (
        EntryForm(
            EntryKind.CONTACT, "Rang at nine.", world.day, who="Foxglove, LADO", because="Ask nobody yet: Bryony."
        ),
        EntryForm(EntryKind.DECISION, "Snapdragon steps back.", world.day, because="Larkspur advised it."),
        EntryForm(EntryKind.ACTION, "Write to Candytuft.", world.day, who="Lorraine", due_on=world.day),
        EntryForm(EntryKind.SUPPORT, "A colleague to talk to.", world.day, who="Tormentil", because="taken"),
        EntryForm(EntryKind.LINK, "Honesty, session of October.", world.day),
        EntryForm(EntryKind.ADDITION, "Speedwell rang back.", world.day),
        EntryForm(EntryKind.OUTCOME, "Betony found it unfounded.", world.day),
    ):
        opened.do(matters.add, matter, form)


def everywhere(opened: OpenVault) -> str:
    """Return everything that the program tells somebody, place by place."""
    found: list[object] = [
        opened.read(directory.read),
        opened.read(today.today),
        opened.read(people.listing),
        opened.read(sessions.listing, "coming"),
        opened.read(sessions.listing, "past"),
        opened.read(cases.listing),
        opened.read(actions.listing),
        opened.read(audit_trail.page, TrailFilter(), None, 500),
        opened.read(matters.listing),
        opened.sight,
        integrity.check(opened),
    ]
    return repr(found)

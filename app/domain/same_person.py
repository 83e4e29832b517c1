"""Two entries that turned out to be of one person, put together; taken apart again when that was wrong."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.folding import folded_letters, name_words
from app.domain.ids import PersonId, PersonMergerId
from app.domain.people import Person
from app.domain.rights import Viewer
from app.domain.stamps import Stamp


@dataclass(frozen=True, slots=True)
class PersonMerger:
    """What stands under the entry ``former`` today stands under ``kept``, until it is undone."""

    id: PersonMergerId
    kept: PersonId
    former: PersonId
    reason: str
    made: Stamp
    undone: Stamp | None
    undone_reason: str


class Alike(StrEnum):
    """Why two entries may be of one person."""

    NAME = "name"  # the same name but for case and accents
    PARTS = "parts"  # the first and the last name are the same: a middle name was left out
    EMAIL = "email"
    TELEPHONE = "telephone"


def may_put_people_together(viewer: Viewer) -> bool:
    """Putting two entries of one person together, and taking them apart: lead and deputies, who see every pair."""
    return viewer.leads


def marks(person: Person) -> tuple[tuple[Alike, str], ...]:
    """Return by what an entry is taken for another's, the strongest first: each with what has to be the same.

    A telephone is often a family's, so it goes with each part of the name; an address is read by one person.
    """
    name = folded_letters(person.full_name)
    parts = name.split()
    number = _digits(person.telephone)
    address = person.email.strip().casefold()
    return (
        (Alike.NAME, name),
        *(((Alike.EMAIL, address),) if address else ()),
        *(((Alike.PARTS, f"{parts[0]} {parts[-1]}"),) if len(parts) > 1 else ()),
        *((Alike.TELEPHONE, f"{number} {part}") for part in sorted(name_words(person.full_name)) if number),
    )


def _digits(telephone: str) -> str:
    """The number as it is dialled within the country: 07700 900123 and +44 7700 900123 are one."""
    digits = "".join(letter for letter in telephone if letter.isdecimal())
    return digits.removeprefix("0044").removeprefix("44").removeprefix("0")

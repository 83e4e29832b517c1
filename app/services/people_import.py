"""Bringing people in from a list: looked at line by line first, then all of the chosen ones or none.

Everybody comes in as somebody who works or volunteers with children: who leads or audits is appointed one at a time, on
their own page, so that a list from outside gives nobody a right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.domain import date_words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.folding import folded_letters
from app.domain.ids import PersonId
from app.domain.people_list import LARGEST_BYTES, Column, PeopleList, read_list, taken
from app.domain.rights import may_manage_people
from app.services import access, people
from app.services.people import PersonForm
from app.services.work import Work
from storage import files


class LineState(Enum):
    """What is to be thought of before a line is brought in."""

    NEW = "new"
    ON_FILE = "on-file"  # somebody of that name or that e-mail address is on file
    TWICE = "twice"  # the same name or e-mail address stands further up in the list
    FAULTY = "faulty"  # something in it does not fit: it stays out until that is mended in the list


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line of the list as it would be brought in. ``number`` is its line in the file.

    ``like`` names who it is like: somebody on file, or the same name further up (its line is ``like_number``).
    """

    number: int
    form: PersonForm
    state: LineState
    problems: tuple[InputError, ...] = ()
    like: str = ""
    like_number: int = 0


def open_list(path: Path) -> PeopleList:
    """Return the list in a file; the file stays as it is. Raises as ``read_list``, StorageFailedError."""
    try:
        raw = files.read_ordinary(path, LARGEST_BYTES)
    except (FileNotFoundError, files.NotOrdinaryError):
        raise InputError("list", "not-text") from None
    return read_list(raw)


def look_through(work: Work, found: PeopleList, columns: Mapping[Column, int]) -> tuple[ListLine, ...]:
    """Return every line as it would be brought in, in the order of the list. Raises NotAllowedError("people")."""
    if not may_manage_people(work.viewer):
        raise NotAllowedError("people")
    on_file: dict[str, str] = {}
    entries, away = access.people(work), work.person_mergers.all_in_force()
    for person in entries.values():
        for key in _keys(person.full_name, person.email):
            on_file.setdefault(key, entries[away.get(person.id, person.id)].full_name)
    seen: dict[str, tuple[int, str]] = {}
    lines = []
    for number, row in found.rows:
        form, problems = _form(work, taken(row, columns))
        keys = _keys(form.full_name, form.email)
        known = next((on_file[key] for key in keys if key in on_file), "")
        above = next((seen[key] for key in keys if key in seen), (0, ""))
        if problems:
            lines.append(ListLine(number, form, LineState.FAULTY, problems))
        elif known:
            lines.append(ListLine(number, form, LineState.ON_FILE, like=known))
        elif above[0]:
            lines.append(ListLine(number, form, LineState.TWICE, like=above[1], like_number=above[0]))
        else:
            lines.append(ListLine(number, form, LineState.NEW))
        for key in keys:
            seen.setdefault(key, (number, form.full_name))
    return tuple(lines)


def counted(lines: Sequence[ListLine]) -> Counter[LineState]:
    """Return how many lines there are of each state."""
    return Counter(line.state for line in lines)


def bring_in(work: Work, forms: Sequence[PersonForm]) -> tuple[PersonId, ...]:
    """Put these people on file, and return their ids. In the transaction of a command, all of them or none.

    Raises NotAllowedError("people"), FormError as ``people.add_person``.
    """
    if not may_manage_people(work.viewer):
        raise NotAllowedError("people")
    return tuple(people.add_person(work, form) for form in forms)


def take_back(work: Work, brought: Sequence[PersonId]) -> None:
    """Undo ``bring_in`` on the same day: the people are on file no more, and the trail says so. All of them or none.

    Raises NotAllowedError("people" | "in-use"): a record names one of them by now, or one has a key.
    """
    if not may_manage_people(work.viewer):
        raise NotAllowedError("people")
    keys = work.key_holders()
    if work.people.are_named(brought):
        raise NotAllowedError("in-use")
    for person_id in brought:
        person = work.people.get(person_id)
        is_fresh = person.made.by == work.me and person.made.at.astimezone(work.zone).date() == work.today
        if not is_fresh or person_id in keys:
            raise NotAllowedError("in-use")
        work.appointments.delete_of(person_id)
        work.people.delete(person_id)
        work.audit(Act.DELETED, "person", person_id)
    work.changed(people=set(brought))


def _form(work: Work, said: Mapping[Column, str]) -> tuple[PersonForm, tuple[InputError, ...]]:
    problems: list[InputError] = []
    since = None
    if said.get(Column.STARTED_ON):
        try:
            since = date_words.parse(
                said[Column.STARTED_ON].removesuffix(" 00:00:00"), work.today, field="started_on", prefer="past"
            )
        except InputError as error:
            problems.append(error)
    form = PersonForm(
        full_name=said.get(Column.FULL_NAME, ""),
        known_as=said.get(Column.KNOWN_AS, ""),
        email=said.get(Column.EMAIL, ""),
        telephone=said.get(Column.TELEPHONE, ""),
        title=said.get(Column.TITLE, ""),
        group=said.get(Column.GROUP, ""),
        started_on=since,
    )
    try:
        people.check_form(work, form)
    except FormError as error:
        problems.extend(error.errors)
    return form, tuple(problems)


def _keys(full_name: str, email: str) -> tuple[str, ...]:
    """Return by what two lines are taken for the same person: the name without case and accents, the address."""
    name, address = folded_letters(full_name), email.strip().casefold()
    return tuple(key for key in (f"name:{name}" if name else "", f"mail:{address}" if address else "") if key)

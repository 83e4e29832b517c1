"""What one can go to by typing a few letters: people, cases, sessions and actions this person may see."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.case import Case
from app.domain.people import Person
from app.services import access, actions, groups, sessions
from app.services.actions import ActionRow
from app.services.groups import GroupRow
from app.services.sessions import SessionRow
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Directory:
    """Everything there is to go to. People by name, cases by reference, coming sessions before past ones."""

    people: tuple[Person, ...]
    cases: tuple[Case, ...]
    sessions: tuple[SessionRow, ...]
    actions: tuple[ActionRow, ...]
    groups: tuple[GroupRow, ...]


def read(work: Work) -> Directory:
    """Return what this person may go to; of actions, those that are still open."""
    return Directory(
        people=tuple(sorted(access.people(work).values(), key=lambda one: (one.full_name.casefold(), one.id))),
        cases=tuple(sorted(access.cases(work), key=lambda one: (one.closed_on is not None, one.reference))),
        sessions=(*sessions.listing(work, "coming"), *sessions.listing(work, "past")),
        actions=actions.listing(work),
        groups=(*groups.listing(work, "coming"), *groups.listing(work, "past")),
    )

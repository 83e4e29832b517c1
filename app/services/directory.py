"""What one can go to by typing a few letters: people, cases, sessions and actions this person may see."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.case import Case
from app.domain.ids import CaseId, PersonId
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
    known_before: Mapping[PersonId, str]  # under which other names people are on file
    formerly: Mapping[CaseId, str]  # the references of files that were put together with a case


def read(work: Work) -> Directory:
    """Return what this person may go to; of actions, those that are still open."""
    known, away = access.people(work), work.person_mergers.all_in_force()
    known_before: dict[PersonId, str] = {}
    for former, kept in away.items():
        known_before[kept] = f"{known_before.get(kept, '')} {known[former].full_name}".strip()
    on_file = (one for one in known.values() if one.id not in away)
    return Directory(
        people=tuple(sorted(on_file, key=lambda one: (one.full_name.casefold(), one.id))),
        cases=tuple(sorted(access.cases(work), key=lambda one: (one.closed_on is not None, one.reference))),
        sessions=(*sessions.listing(work, "coming"), *sessions.listing(work, "past")),
        actions=actions.listing(work),
        formerly=work.mergers.references_of_formers(),
        groups=(*groups.listing(work, "coming"), *groups.listing(work, "past")),
        known_before=known_before,
    )

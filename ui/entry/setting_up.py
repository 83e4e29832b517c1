"""What the four steps of the first run ask for, done: the vault made, the sheet confirmed, people put on file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.domain.agreement import AgreementTerms
from app.domain.ids import PersonId
from app.domain.people import Role
from app.services import agreements, first_run, people, vaults
from app.services.first_run import FirstRun as FirstDetails
from app.services.people import PersonForm
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from ui.entry.people_step import PersonEntry


def make_vault(path: Path, club: str, name: str, title: str, passphrase: str, around: Surroundings) -> OpenVault:
    """Make the folder and the vault in it. Raises ReadOnlyError, DiskFullError, VaultExistsError."""
    vaults.make_folder(path.parent)
    details = FirstDetails(club_name=club, your_name=name, your_title=title, passphrase=passphrase)
    return first_run.create(path, details, around)


def put_people_on_file(
    work: Work, supervisees: tuple[PersonEntry, ...], supervisor: PersonEntry | None, starts_on: date
) -> dict[str, PersonId]:
    """Add the people of step 4, pair them with the lead, and begin an agreement for each. Returns ids by name."""
    ids: dict[str, PersonId] = {}
    for entry in supervisees:
        ids[entry.name] = _add(work, entry, Role.PRACTITIONER, starts_on)
        _begin(work, work.me, ids[entry.name], entry.weeks, starts_on)
    if supervisor is not None:
        if supervisor.name not in ids:
            ids[supervisor.name] = _add(work, supervisor, Role.SUPERVISOR, starts_on)
        _begin(work, ids[supervisor.name], work.me, supervisor.weeks, starts_on)
    return ids


def _add(work: Work, entry: PersonEntry, role: Role, starts_on: date) -> PersonId:
    return people.add_person(work, PersonForm(full_name=entry.name, role=role, title=entry.work, started_on=starts_on))


def _begin(work: Work, supervisor: PersonId, supervisee: PersonId, weeks: int, starts_on: date) -> None:
    pair_id = people.pair_up(work, supervisor, supervisee, starts_on)
    agreement_id = agreements.begin(work, pair_id)
    _set_weeks(work, agreement_id, lambda terms: replace(terms, every_weeks=weeks))


def _set_weeks(
    work: Work, agreement_id: agreements.AgreementId, change: Callable[[AgreementTerms], AgreementTerms]
) -> None:
    agreement = work.agreements.get(agreement_id)
    agreements.save(
        work,
        agreement_id,
        change(agreement.terms),
        agreement.written,
        agreement.starts_on,
        agreement.review_on,
    )

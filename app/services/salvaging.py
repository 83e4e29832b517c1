"""A damaged file: what is whole goes into new records with the same keys, and what was lost is counted.

The damaged file is only read. What a club cannot be without (a policy, the numbers to call, somebody who leads) is made
anew where it was lost, so that the new records open and work.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.domain.audit import Act
from app.domain.ids import AppointmentId, Ids, OrganisationId, PersonId, PolicyId
from app.domain.organisation import Organisation
from app.domain.people import Appointment, Role
from app.services import club_defaults, looking
from app.services.doorplate import name_of
from app.services.surroundings import Surroundings
from app.services.vaults import OpenVault, Unlocked
from app.services.work import Work
from storage import opening
from storage.anchor import AnchorResult
from storage.audit import AuditEntry
from storage.keys import header as headers
from storage.salvage.loss import Lost, Rescued
from storage.salvage.pages import Pages
from storage.salvage.rescue import rescue

__all__ = ["Lost", "Rescued", "damaged_pages", "look", "salvage", "target_of"]

_PREFIX = "looking-"  # what begins so is removed at the next look


def target_of(path: Path, around: Surroundings) -> Path:
    """Return where the new records go: a dated folder beside the damaged file, the same file name."""
    local = around.clock().astimezone(around.zone)
    return path.with_name(f"{path.stem} salvaged {local:%Y-%m-%d %H.%M.%S}") / path.name


def damaged_pages(unlocked: Unlocked) -> tuple[int, int]:
    """Return how many pages of the file are damaged, and how many it has. Reads all of it; any thread."""
    pages = Pages(unlocked.path, unlocked.ring.database_key())
    return len(pages.damaged()), pages.count


def salvage(unlocked: Unlocked, target: Path, around: Surroundings) -> Rescued:
    """Write what is whole into new records at ``target``. Slow, any thread.

    Raises DamagedVaultError("records") when nothing can be read or nobody could open what is left, VaultExistsError,
    DiskFullError, ReadOnlyError, StorageFailedError; the damaged file is as it was in any case.
    """
    found = rescue(unlocked, target, now=around.clock(), random_bytes=around.random_bytes)
    try:
        _complete(replace(unlocked, path=target), around)
    except BaseException:
        for path in (target, headers.keys_path(target), headers.copy_path(target)):
            path.unlink(missing_ok=True)
        with suppress(OSError):
            target.parent.rmdir()
        raise
    return found


def look(unlocked: Unlocked, around: Surroundings, *, home: Path | None) -> tuple[Rescued, OpenVault]:
    """Open what is whole of a damaged file to look at, on this thread: nothing is kept, nothing can be written.

    Raises as ``salvage``.
    """
    folder = around.data_folder / f"{_PREFIX}{around.random_bytes(8).hex()}"
    target = folder / unlocked.path.name
    try:
        found = salvage(unlocked, target, around)
        opened = looking.look(replace(unlocked, path=target), around, home=home)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    if sys.platform != "win32":  # an open file needs no name there
        shutil.rmtree(folder, ignore_errors=True)
    return found, opened


def _complete(unlocked: Unlocked, around: Surroundings) -> None:
    vault = opening.connect(unlocked, random_bytes=around.random_bytes)
    try:
        founder = _founder(vault.audit.entries(limit=50))
        me = vault.person_id or founder
        if me is not None:
            ids = Ids(around.clock, around.random_bytes)
            opened = OpenVault(vault, PersonId(me), around, ids, AnchorResult.NONE)
            opened.do(_make_anew, name_of(unlocked.path), PersonId(founder or me))
    finally:
        vault.close()


def _founder(first: Sequence[AuditEntry]) -> UUID | None:
    """Return who set the records up, or whoever is named first of all in what is left of the trail."""
    return next((entry.person_id for entry in first if entry.person_id is not None), None)


def _make_anew(work: Work, club: str, founder: PersonId) -> None:
    made = work.stamp()
    if work.organisation.current() is None:
        work.organisation.save(Organisation(OrganisationId(work.ids.new()), club, "HF", "", "", "", "", None, made))
        work.audit(Act.CREATED, "organisation", work.me)
    if work.policies.current() is None:
        work.policies.save(club_defaults.first_policy(PolicyId(work.ids.new()), made))
        work.audit(Act.CREATED, "policy", work.me)
    if not work.contacts.all():
        for contact in club_defaults.first_contacts(work.ids.new, made):
            work.contacts.save(contact)
            work.audit(Act.CREATED, "contact", contact.id, contact)
    leads = [
        one for one in work.appointments.all() if one.role is Role.LEAD and (one.ends_on or work.today) >= work.today
    ]
    if not leads and work.people.find(founder) is not None:
        again = Appointment(AppointmentId(work.ids.new()), founder, Role.LEAD, "", "", None, "", work.today, None, made)
        work.appointments.save(again)
        work.audit(Act.CREATED, "appointment", again.id, again)

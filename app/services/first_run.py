"""The first run: a vault made whole under another name, then put in place, so that half a club is never found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import VaultExistsError
from app.domain.ids import AppointmentId, Ids, OrganisationId, PersonId, PolicyId
from app.domain.organisation import Organisation
from app.domain.people import Appointment, Person, Role, initials_of, known_as_of
from app.services import club_defaults, vaults
from app.services.vaults import AnchorResult, OpenVault, Surroundings, Unlocked
from app.services.work import Work
from storage import files, opening
from storage.keys.header import copy_path, keys_path
from storage.keys.slots import SlotKind


@dataclass(frozen=True, slots=True)
class FirstRun:
    """What the first run asks. ``label`` and ``reference_prefix`` are made from the names when empty."""

    club_name: str
    your_name: str
    your_title: str
    passphrase: str
    label: str = ""
    reference_prefix: str = ""


def create(path: Path, first: FirstRun, around: Surroundings) -> OpenVault:
    """Make a vault with the club, its first person as safeguarding lead, a policy and numbers to call. Slow.

    Call it on the thread that will own the connection. Raises InputError, VaultExistsError, ReadOnlyError,
    DiskFullError, StorageFailedError; nothing is left behind then.
    """
    club = words.line("club_name", first.club_name, is_needed=True)
    your_name = words.line("your_name", first.your_name, is_needed=True)
    title = words.line("your_title", first.your_title)
    ids = Ids(around.clock, around.random_bytes)
    me = PersonId(ids.new())
    finals, making = _files(path), path.with_name(f"{path.stem}.making{path.suffix}")
    if any(final.exists() or final.is_symlink() for final in finals):
        raise VaultExistsError
    files.remove_all(_files(making))  # of an earlier try that was killed
    vault = opening.create(
        making,
        label=first.label or initials_of(your_name),
        person_id=me,
        passphrase=first.passphrase,
        cost=around.cost,
        random_bytes=around.random_bytes,
        now=around.clock(),
    )
    try:
        filled = OpenVault(vault, me, around, ids, AnchorResult.NONE)
        filled.do(_fill, me, club, first.reference_prefix or _prefix(club), your_name, title)
        unlocked = Unlocked(path, vault.header, SlotKind.PERSON, vault.ring)
        vault.close()
        _put_in_place(making, finals)
    except BaseException:
        vault.close()
        files.remove_all(_files(making))
        raise
    return vaults.connect(unlocked, around)


def _files(path: Path) -> tuple[Path, Path, Path]:
    """Return the three files of a vault, the records last: without them the others are no vault."""
    return keys_path(path), copy_path(path), path


def _put_in_place(making: Path, finals: tuple[Path, ...]) -> None:
    """Give a finished vault its name; what was moved already goes when the rest cannot follow."""
    moved: list[Path] = []
    try:
        with files.as_app_errors():
            for made, final in zip(_files(making), finals, strict=True):
                _move(made, final)
                moved.append(final)
            files.sync_folder(finals[-1].parent)
    except BaseException:
        files.remove_all(tuple(moved))
        raise


def _move(made: Path, final: Path) -> None:
    try:
        files.move_new(made, final)
    except FileExistsError:
        raise VaultExistsError from None


def _fill(work: Work, me: PersonId, club: str, prefix: str, your_name: str, title: str) -> None:
    made = work.stamp()
    organisation = Organisation(
        id=OrganisationId(work.ids.new()),
        name=club,
        reference_prefix=prefix,
        address="",
        telephone="",
        email="",
        charity_number="",
        logo_png=None,
        made=made,
    )
    person = Person(
        id=me,
        full_name=your_name,
        known_as=known_as_of(your_name),
        initials=initials_of(your_name),
        email="",
        telephone="",
        started_on=None,
        left_on=None,
        made=made,
    )
    appointment = Appointment(
        id=AppointmentId(work.ids.new()),
        person_id=me,
        role=Role.LEAD,
        title=title,
        group="",
        line_manager=None,
        authorised_by="",
        starts_on=work.today,
        ends_on=None,
        made=made,
    )
    work.people.save(person)
    work.organisation.save(organisation)
    work.appointments.save(appointment)
    policy = club_defaults.first_policy(PolicyId(work.ids.new()), made)
    work.policies.save(policy)
    for contact in club_defaults.first_contacts(work.ids.new, made):
        work.contacts.save(contact)
    for kind, record_id, record in (
        ("person", me, person),
        ("organisation", organisation.id, organisation),
        ("appointment", appointment.id, appointment),
        ("policy", policy.id, policy),
    ):
        work.audit(Act.CREATED, kind, record_id, record)
    work.changed(organisation=True, people={me})


def _prefix(club: str) -> str:
    """Return two or three capital letters for case references: "Riverside Juniors FC" gives "RJ"."""
    initials = [word[0].upper() for word in club.split() if word[0].isalnum() and not word.isupper()]
    letters = "".join(letter for letter in initials if letter.isascii())[:3]
    return letters if len(letters) > 1 else "HF"

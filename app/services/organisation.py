"""The organisation as it stands at the top of its documents, its policy, and the numbers it calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError, StorageFailedError
from app.domain.extracts import Letterhead
from app.domain.ids import ContactId
from app.domain.organisation import EmergencyContact, Organisation, SupervisionPolicy
from app.domain.people import initials_of, known_as_of
from app.domain.rights import may_manage_people
from app.domain.tongue import ENGLISH, Tongue
from app.services.work import Work
from storage import files

LARGEST_LOGO_BYTES = 1_000_000
_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class OrganisationForm:
    """What is asked about the organisation. Only the name and the prefix of case references are required."""

    name: str
    reference_prefix: str
    address: str = ""
    telephone: str = ""
    email: str = ""
    charity_number: str = ""
    logo_png: bytes | None = None


@dataclass(frozen=True, slots=True)
class ContactForm:
    """One number to call. ``id`` is None for a new one."""

    id: ContactId | None
    label: str
    number: str
    note: str = ""


def organisation(work: Work) -> Organisation:
    """Return the organisation. Raises NotFoundError while there is none."""
    found = work.organisation.current()
    if found is None:
        raise NotFoundError
    return found


def letterhead(work: Work, tongue: Tongue = ENGLISH) -> Letterhead:
    """Return the club as it stands at the top of its documents. Raises NotFoundError while there is none."""
    club = organisation(work)
    charity = tongue.say("Registered charity {number}", number=club.charity_number) if club.charity_number else ""
    contact = " · ".join(part for part in (club.telephone, club.email, charity) if part)
    return Letterhead(club.name, ", ".join(club.address.split("\n")), contact, club.logo_png)


def save_organisation(work: Work, form: OrganisationForm) -> None:
    """Save what stands at the top of every document.

    Raises NotAllowedError("organisation"), FormError with "name", "reference_prefix" and the other lines.
    """
    _may_manage(work)
    old = organisation(work)
    errors: list[InputError] = []
    texts: dict[str, str] = {}
    for name in ("name", "reference_prefix", "telephone", "email", "charity_number"):
        try:
            needed = name in ("name", "reference_prefix")
            texts[name] = words.line(name, getattr(form, name), is_needed=needed)
        except InputError as error:
            errors.append(error)
    prefix = texts.get("reference_prefix", "")
    if prefix and not (prefix.isalnum() and prefix.isascii() and len(prefix) <= 6):
        errors.append(InputError("reference_prefix", "not-a-prefix"))
    if form.logo_png is not None and not form.logo_png.startswith(_PNG):
        errors.append(InputError("logo_png", "not-a-picture"))
    if errors:
        raise FormError(tuple(errors))
    texts["reference_prefix"] = prefix.upper()
    new = replace(old, **texts, address=words.prose("address", form.address), logo_png=form.logo_png)  # type: ignore[arg-type]  # texts are the text fields of the record
    work.organisation.save(new)
    work.audit(Act.CHANGED, "organisation", new.id, new)
    work.changed(organisation=True)


def rename_first(work: Work, club: str, name: str, title: str) -> None:
    """During the first run: the person went back and changed the club's name, their own, or what they do.

    Raises NotAllowedError("organisation"), InputError("club_name" | "your_name" | "your_title", ..).
    """
    _may_manage(work)
    club = words.line("club_name", club, is_needed=True)
    name = words.line("your_name", name, is_needed=True)
    title = words.line("your_title", title)
    old = organisation(work)
    if old.name != club:
        work.organisation.save(replace(old, name=club))
        work.audit(Act.CHANGED, "organisation", old.id, club)
    person = work.people.get(work.me)
    if person.full_name != name:
        renamed = replace(person, full_name=name, known_as=known_as_of(name), initials=initials_of(name))
        work.people.save(renamed)
        work.audit(Act.CHANGED, "person", person.id, renamed)
    for appointment in work.appointments.of(work.me):
        if appointment.title != title:
            work.appointments.save(replace(appointment, title=title))
            work.audit(Act.CHANGED, "appointment", appointment.id, title)
    work.changed(organisation=True, people={work.me})


def read_logo(path: Path) -> bytes:
    """Return the bytes of a PNG picture for the letterhead.

    Raises InputError("logo_png", "not-a-picture" | "too-large"), StorageFailedError.
    """
    try:
        raw = files.read_ordinary(path, LARGEST_LOGO_BYTES)
    except files.NotOrdinaryError:
        raise InputError("logo_png", "not-a-picture") from None
    except OSError as error:
        raise StorageFailedError("logo") from error
    if not raw.startswith(_PNG):
        raise InputError("logo_png", "not-a-picture")
    if len(raw) > LARGEST_LOGO_BYTES:
        raise InputError("logo_png", "too-large")
    return raw


def policy(work: Work) -> SupervisionPolicy:
    """Return the policy in force. Raises NotFoundError while there is none."""
    found = work.policies.current()
    if found is None:
        raise NotFoundError
    return found


def contacts(work: Work) -> tuple[EmergencyContact, ...]:
    """Return the numbers to call, in the club's order."""
    return work.contacts.all()


def save_contacts(work: Work, forms: Sequence[ContactForm], *, checked: bool) -> None:
    """Save the numbers in this order. ``checked`` says that somebody has just looked whether they are right.

    Numbers that are not among ``forms`` are kept as they are: removing one is ``delete_contact``. Raises
    NotAllowedError("organisation"), FormError with "label" or "number".
    """
    _may_manage(work)
    known = {contact.id: contact for contact in work.contacts.all()}
    for position, form in enumerate(forms):
        old = known.get(form.id) if form.id is not None else None
        contact = EmergencyContact(
            id=ContactId(work.ids.new()) if old is None else old.id,
            label=words.line("label", form.label, is_needed=True),
            number=words.line("number", form.number),
            note=words.line("note", form.note),
            position=position,
            checked_on=work.today if checked else None if old is None else old.checked_on,
            made=work.stamp() if old is None else old.made,
        )
        if contact != old:
            work.contacts.save(contact)
            work.audit(Act.CREATED if old is None else Act.CHANGED, "contact", contact.id, contact)
    work.changed(organisation=True)


def delete_contact(work: Work, contact_id: ContactId) -> None:
    """Remove a number. Raises NotAllowedError("organisation"), NotFoundError."""
    _may_manage(work)
    contact = work.contacts.get(contact_id)
    work.contacts.delete(contact_id)
    work.audit(Act.DELETED, "contact", contact.id)
    work.changed(organisation=True)


def restore_contact(work: Work, contact: EmergencyContact) -> None:
    """Undo ``delete_contact``. Raises NotAllowedError("organisation")."""
    _may_manage(work)
    work.contacts.save(contact)
    work.audit(Act.CREATED, "contact", contact.id, contact)
    work.changed(organisation=True)


def _may_manage(work: Work) -> None:
    if not may_manage_people(work.viewer):
        raise NotAllowedError("organisation")

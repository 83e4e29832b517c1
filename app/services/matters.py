"""Restricted matters: written down by whoever is told, read by the people named and nobody else (c1, S1-43).

Nothing here shows anywhere else: not on Today, in Go to, in counts, exports or the check. The trail keeps who wrote and
when, as ids, and shows it to the writer alone. Names and words are sealed with everything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.ids import MatterId, PersonId
from app.domain.matters import BY_HAND, EntryKind, Matter, MatterEntry, MatterReader
from app.domain.rights import may_begin_matter
from app.services import access, matter_notes, matter_store
from app.services.matter_store import MatterDraft
from app.services.work import Work

NEW = "new"  # the form of a matter that is not begun yet; entries of one are kept under ``form_of``
PACKAGE = "package"  # the form of a package of all that this person may read
ARRIVED = "package-arrived"  # that another body has one
PACKAGE_KEY = "package-key"  # a package's key, until whoever made it says that they have it
_NEEDS_WHO = frozenset({EntryKind.CONTACT, EntryKind.ACTION, EntryKind.SUPPORT})
_NEEDS_BECAUSE = frozenset({EntryKind.DECISION, EntryKind.SUPPORT})


@dataclass(frozen=True, slots=True)
class MatterForm:
    """What is asked to begin. ``readers`` are everybody named, the writer included; ``about_id`` when on file."""

    title: str
    about: str
    alleged: str
    told_by: str
    told_on: date
    readers: frozenset[PersonId]
    about_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class EntryForm:
    """What is asked of an entry; which of it is needed depends on the kind."""

    kind: EntryKind
    text: str
    on: date
    who: str = ""
    because: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class MatterRow:
    """One matter in the list of somebody named in it."""

    id: MatterId
    title: str
    about: str
    told_on: date
    last_on: date
    open_actions: int
    next_due_on: date | None
    outcome_on: date | None


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody named. ``is_closed``: their key is another than the one it was sealed to, or they hold none."""

    person_id: PersonId
    name: str
    named_by: str
    named_on: date
    is_closed: bool


@dataclass(frozen=True, slots=True)
class MatterView:
    """The page. ``others`` could be named: everybody with a key who is not, and whom it is not about."""

    matter: Matter
    writers: Mapping[PersonId, str]
    named: tuple[Named, ...]
    others: tuple[tuple[PersonId, str], ...]
    on_sheet: bool  # the present recovery sheet opens it
    sheet_exists: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """Who can be named at the beginning, everybody with a key, and whom it can be about: id, name, what they do."""

    me: PersonId
    people: tuple[tuple[PersonId, str, str], ...]
    everyone: tuple[tuple[PersonId, str, str], ...]
    sheet_exists: bool


# Reading


def any_here(work: Work) -> bool:
    """True when this person is or was named in one, or may begin one: only then is there such a place."""
    return may_begin_matter(work.viewer) or bool(matter_store.all_of(work) or matter_store.disposals(work))


def listing(work: Work) -> tuple[MatterRow, ...]:
    """Return the matters that name this person: those without an outcome first, the latest entry first."""
    rows = []
    for matter in matter_store.all_of(work):
        waiting = matter.open_actions
        last = max((one.made.at for one in matter.entries), default=matter.made.at)
        rows.append(
            MatterRow(
                id=matter.id,
                title=matter.title,
                about=matter.about,
                told_on=matter.told_on,
                last_on=last.astimezone(work.zone).date(),
                open_actions=len(waiting),
                next_due_on=waiting[0].due_on if waiting else None,
                outcome_on=matter.outcome_on,
            )
        )
    rows.sort(key=lambda row: (row.last_on, row.told_on, row.title), reverse=True)
    return tuple(sorted(rows, key=lambda row: row.outcome_on is not None))


def view(work: Work, matter_id: MatterId) -> MatterView:
    """Return one matter's page. Raises NotFoundError for one that is not there or does not name this person."""
    matter = matter_store.get(work, matter_id)
    names = {one.id: one.full_name for one in access.people(work).values()}
    keys = work.key_holders()
    named = {one.person_id for one in matter.readers}
    sheet = work.sealed.sheet_key()
    return MatterView(
        matter=matter,
        writers=names,
        named=tuple(
            Named(
                one.person_id,
                names.get(one.person_id, "?"),
                names.get(one.named_by, "?"),
                one.named_on,
                keys.get(one.person_id, b"").hex() != one.public_key,
            )
            for one in matter.readers
        ),
        others=tuple((person, names[person]) for person in keys if person not in named and person != matter.about_id),
        on_sheet=bool(sheet) and sheet == matter.recovery_key,
        sheet_exists=bool(sheet),
    )


def offer(work: Work) -> Offer:
    """Return whom a new matter can be about and who can be named. Raises NotAllowedError("matter")."""
    _may_begin(work)
    people, keys = access.people(work), work.key_holders()
    held = {one.person_id: one for one in work.appointments.all() if one.ends_on is None or one.ends_on >= work.today}
    order = sorted(people.values(), key=lambda one: (one.full_name.casefold(), one.id))
    titles = {person: one.title for person, one in held.items()}
    return Offer(
        me=work.me,
        people=tuple((one.id, one.full_name, titles.get(one.id, "")) for one in order if one.id in keys),
        everyone=tuple((one.id, one.full_name, titles.get(one.id, "")) for one in order if one.left_on is None),
        sheet_exists=bool(work.sealed.sheet_key()),
    )


# Writing


def begin(work: Work, form: MatterForm) -> MatterId:
    """Write a matter down, sealed to the people named and the recovery sheet. Returns its id.

    Leads, deputies, trustees and managers may. It need not name the safeguarding lead: it may be about them. Raises
    NotAllowedError("matter"), FormError with "title", "about", "alleged", "told_by" ("missing"), "told_on"
    ("in-the-future"), "readers" ("without-you", "about", "no-key").
    """
    _may_begin(work)
    matter = _filled(work, form)
    matter_store.record(work, matter, Act.CREATED)
    matter_store.save_draft(work, NEW, None)
    return matter.id


def add(work: Work, matter_id: MatterId, form: EntryForm) -> UUID:
    """Add a dated entry and return its id; nothing written before is touched. Whoever is named may.

    Raises NotFoundError, FormError with "text" ("missing"), "on" ("in-the-future"), "who" ("missing" for a contact, an
    action, support), "because" ("missing" for a decision, and for support: what came of it), "due_on" ("missing" for
    an action).
    """
    matter = matter_store.get(work, matter_id)
    if form.kind not in BY_HAND:
        raise InputError("kind", "unknown")
    entry = _entry(work, form)
    matter_store.record(work, matter.with_entry(entry), Act.ADDED_TO)
    matter_store.save_draft(work, form_of(matter_id, form.kind), None)
    return entry.id


def done(work: Work, matter_id: MatterId, entry_id: UUID, outcome: str) -> None:
    """Mark an action done today; a proposal to dispose of the matter is declined with that, as by any new entry.

    Raises NotFoundError, InputError("outcome", "missing").
    """
    matter = matter_store.get(work, matter_id)
    outcome = words.prose("outcome", outcome, is_needed=True)
    matter = matter.with_done(entry_id, work.today, outcome)
    if matter.proposal is None:
        matter_store.record(work, matter, Act.ADDED_TO)
    else:  # what came of it has no place of its own among the entries that would show that it came later
        matter_notes.write(work, matter, EntryKind.DECLINED, Act.ADDED_TO)


def name(work: Work, matter_id: MatterId, person_id: PersonId) -> None:
    """Name one more person, or confirm the new key of one who is named: from now on they read all of it.

    Only somebody who reads it now can. Raises NotFoundError, InputError("person", "no-key" | "about").
    """
    matter = matter_store.get(work, matter_id)
    if work.person_mergers.is_one(person_id, matter.about_id):
        raise InputError("person", "about")
    new = _reader(work, person_id)
    others = tuple(one for one in matter.readers if one.person_id != person_id)
    matter_store.record(work, replace(matter, readers=(*others, new)), Act.KEY_ADDED)


def unname(work: Work, matter_id: MatterId, person_id: PersonId) -> None:
    """Take a person off: what is written from now on is closed to them. Oneself, or another; never the last one.

    What they have read they know, and an older backup still opens to them. Raises NotFoundError,
    NotAllowedError("last-reader").
    """
    matter = matter_store.get(work, matter_id)
    left = tuple(one for one in matter.readers if one.person_id != person_id)
    if not matter_store.present(work, left):
        raise NotAllowedError("last-reader")
    if matter.secret:
        matter_store.forget_forms(work, matter, person_id)
    matter_store.record(work, replace(matter, readers=left), Act.KEY_REMOVED)


def seal_to_sheet(work: Work, matter_id: MatterId) -> None:
    """Seal the matter to the present recovery sheet: one made since is not trusted before a reader says so.

    Raises NotFoundError, NotAllowedError("no-sheet").
    """
    matter = matter_store.get(work, matter_id)
    sheet = work.sealed.sheet_key()
    if not sheet:
        raise NotAllowedError("no-sheet")
    matter_store.record(work, replace(matter, recovery_key=sheet), Act.CHANGED)


# Half-filled forms


def form_of(matter_id: MatterId, kind: EntryKind) -> str:
    """Return the name under which a half-filled entry of a matter is kept."""
    return f"{matter_id.hex}:{kind.value}"


def form_of_outcome(matter_id: MatterId, entry_id: UUID) -> str:
    """Return the name under which what came of an action is kept while it is being written."""
    return f"{matter_id.hex}:done-{entry_id.hex}"


def kept(work: Work, form: str) -> Mapping[str, str]:
    """Return what this person left in a form; empty when there is nothing."""
    return next((one.fields for one in drafts(work) if one.form == form), {})


def drafts(work: Work) -> tuple[MatterDraft, ...]:
    """Return this person's half-filled forms. They are sealed to their writer: the rule is the key."""
    return matter_store.drafts(work)


def keep(work: Work, form: str, fields: Mapping[str, str] | None) -> None:
    """Keep a form as it stands, sealed to this person and the sheet; no line in the trail.

    Raises NotAllowedError("matter") for the form of a new one, NotFoundError for a matter that does not name them, or
    for a package when there is none that does.
    """
    matter = None
    if form == NEW:
        _may_begin(work)
    elif form in (PACKAGE, ARRIVED, PACKAGE_KEY):
        if not matter_store.all_of(work):
            raise NotFoundError
    else:
        matter = matter_store.get(work, MatterId(UUID(form.partition(":")[0])))
    typed = None if fields is None else {key: words.prose(key, text) for key, text in fields.items()}
    matter_store.save_draft(work, form, typed, matter)


# Inside


def _may_begin(work: Work) -> None:
    if not may_begin_matter(work.viewer):
        raise NotAllowedError("matter")


def _reader(work: Work, person_id: PersonId) -> MatterReader:
    key = work.key_holders().get(person_id)
    if key is None:
        raise InputError("person", "no-key")
    return MatterReader(person_id, key.hex(), work.me, work.today)


def _filled(work: Work, form: MatterForm) -> Matter:
    errors: list[InputError] = []
    texts: dict[str, str] = {}
    for field, keep_as in (
        ("about", words.line),
        ("title", words.line),
        ("told_by", words.line),
        ("alleged", words.prose),
    ):
        try:
            texts[field] = keep_as(field, getattr(form, field), is_needed=True)
        except InputError as error:
            errors.append(error)
    if form.told_on > work.today:
        errors.append(InputError("told_on", "in-the-future"))
    errors += _reader_errors(work, form.readers, form.about_id)
    if errors:
        raise FormError(tuple(errors))
    return Matter(
        id=MatterId(work.sealed.new_id()),
        title=texts["title"],
        about=texts["about"],
        about_id=form.about_id,
        told_by=texts["told_by"],
        told_on=form.told_on,
        alleged=texts["alleged"],
        readers=tuple(_reader(work, one) for one in sorted(form.readers)),
        recovery_key=work.sealed.sheet_key(),
        entries=(),
        made=work.stamp(),
        secret=work.sealed.new_id().hex,
    )


def _reader_errors(work: Work, readers: Iterable[PersonId], about: PersonId | None) -> list[InputError]:
    named, keys = frozenset(readers), work.key_holders()
    if work.me not in named:
        return [InputError("readers", "without-you")]
    if any(work.person_mergers.is_one(one, about) for one in named):
        return [InputError("readers", "about")]
    return [] if all(one in keys for one in named) else [InputError("readers", "no-key")]


def _entry(work: Work, form: EntryForm) -> MatterEntry:
    errors: list[InputError] = []
    texts: dict[str, str] = {}
    for field, keep_as, is_needed in (
        ("text", words.prose, True),
        ("who", words.line, form.kind in _NEEDS_WHO),
        ("because", words.prose, form.kind in _NEEDS_BECAUSE),
    ):
        try:
            texts[field] = keep_as(field, getattr(form, field), is_needed=is_needed)
        except InputError as error:
            errors.append(error)
    if form.on > work.today:
        errors.append(InputError("on", "in-the-future"))
    if form.kind is EntryKind.ACTION and form.due_on is None:
        errors.append(InputError("due_on", "missing"))
    if errors:
        raise FormError(tuple(errors))
    return MatterEntry(
        id=work.ids.new(),
        kind=form.kind,
        on=form.on,
        text=texts["text"],
        who=texts["who"],
        because=texts["because"],
        due_on=form.due_on if form.kind is EntryKind.ACTION else None,
        done_on=None,
        outcome="",
        made=work.stamp(),
    )

"""Restricted matters as they are kept: one guarded sealed note each, and nothing about them in any other table.

The note's id is random, so that it tells no time. Everything is in the note, who is named included; the names beside it
are there for the keys. Each named person's key is written down inside: a key that changed since opens nothing before a
present reader has confirmed it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from app.domain.audit import Act
from app.domain.errors import NotFoundError, SealedError
from app.domain.ids import MatterId, PersonId
from app.domain.matters import EntryKind, Matter, MatterDisposal, MatterReader
from app.services.work import Work
from storage.repositories.codec import dumps, reader
from storage.sealed_notes import SealedNotes

_MATTER, _DRAFT, _DISPOSAL = "restricted-matter", "restricted-draft", "restricted-disposal"
_NAMES_IN = {_MATTER: "matter", _DISPOSAL: "line"}  # what of a note says who is named
_read_matter = reader(Matter)
_read_disposal = reader(MatterDisposal)


@dataclass(frozen=True, slots=True)
class MatterDraft:
    """A form that is being filled in, sealed to its writer. ``form`` says which; ``note_id`` is where it is kept."""

    note_id: UUID
    form: str
    fields: Mapping[str, str]


def all_of(work: Work) -> tuple[Matter, ...]:
    """Return every matter that is sealed to the person at the keyboard and names them."""
    found = [_matter_from(body) for body in _bodies(work) if body.get("what") == _MATTER]
    return tuple(one for one in found if one.reader(work.me) is not None)


def get(work: Work, matter_id: MatterId) -> Matter:
    """Return one matter. Raises NotFoundError for one that is not there or not for this person: nobody can tell."""
    try:
        body = _parsed(work.sealed.open(matter_id))
    except (NotFoundError, SealedError):
        raise NotFoundError from None
    if body.get("what") != _MATTER:
        raise NotFoundError
    matter = _matter_from(body)
    if matter.reader(work.me) is None:
        raise NotFoundError
    return matter


def save(work: Work, matter: Matter) -> None:
    """Seal the matter to the named people whose key is still the one written down, and to the sheet if it is."""
    if not matter.secret:
        matter = replace(matter, secret=work.sealed.new_id().hex)
    body = dumps({"what": _MATTER, "matter": matter}).encode("utf-8")
    _seal(work, matter.id, body, matter.readers, matter.recovery_key)


def record(work: Work, matter: Matter, act: Act) -> None:
    """Save the matter with a line in the trail: ids and a digest of the sealed bytes."""
    save(work, matter)
    work.audit(act, "restricted-matter", matter.id, work.sealed.digest(matter.id))
    work.changed(matters=True)


def present(work: Work, readers: Iterable[MatterReader]) -> tuple[PersonId, ...]:
    """Return those of the named people who can open it today: with the key that is written down."""
    keys = work.key_holders()
    return tuple(one.person_id for one in readers if keys.get(one.person_id, b"").hex() == one.public_key)


def _seal(work: Work, note_id: UUID, body: bytes, readers: Iterable[MatterReader], recovery_key: str) -> None:
    on_sheet = work.sealed.sheet_key() == recovery_key != ""
    work.sealed.save_guarded(note_id, body, present(work, readers), recovery=on_sheet)


# The end of a matter


def dispose(work: Work, matter: Matter, line: MatterDisposal) -> None:
    """Remove the matter and every half-filled form about it, also those that only their writers can open.

    ``line`` stays, sealed to those who were named.
    """
    forms = [draft_id(matter, one.person_id, form) for one in matter.readers for form in _forms(matter)]
    work.disposal.notes([matter.id, *forms, *(one.note_id for one in drafts(work) if _is_about(one.form, matter.id))])
    body = dumps({"what": _DISPOSAL, "line": line}).encode("utf-8")
    _seal(work, line.id, body, line.readers, line.recovery_key)
    work.audit(Act.DELETED, "restricted-matter", matter.id, work.sealed.digest(line.id))
    work.changed(matters=True)


def disposals(work: Work) -> tuple[MatterDisposal, ...]:
    """Return the permanent lines that are sealed to this person, newest first."""
    found: list[MatterDisposal] = [
        _read_disposal(body["line"]) for body in _bodies(work) if body.get("what") == _DISPOSAL
    ]
    mine = [one for one in found if any(named.person_id == work.me for named in one.readers)]
    return tuple(sorted(mine, key=lambda one: (one.made.at, one.id), reverse=True))


def forget_forms(work: Work, matter: Matter, writer: PersonId) -> None:
    """Delete what a person has half filled about a matter: they are named no more."""
    for form in _forms(matter):
        work.sealed.delete(draft_id(matter, writer, form))


def draft_id(matter: Matter, writer: PersonId, form: str) -> UUID:
    """Return where a half-filled form about a matter is kept.

    Whoever is named can work it out, and nobody else: so the last two of them can remove it without opening it.
    """
    parts = (bytes.fromhex(matter.secret), writer.bytes, form.encode("utf-8"))
    return UUID(bytes=hashlib.sha256(b"".join(parts)).digest()[:16])


def _forms(matter: Matter) -> Iterator[str]:
    yield from (f"{matter.id.hex}:{kind.value}" for kind in EntryKind)
    yield from (f"{matter.id.hex}:done-{one.id.hex}" for one in matter.entries)


def _is_about(form: str, matter_id: MatterId) -> bool:
    return form.startswith(f"{matter_id.hex}:")


# Half-filled forms


def drafts(work: Work) -> tuple[MatterDraft, ...]:
    """Return this person's half-filled forms."""
    return tuple(
        MatterDraft(note_id, body["form"], body["fields"])
        for note_id, body in _with_ids(work)
        if body.get("what") == _DRAFT and body.get("writer") == work.me.hex
    )


def save_draft(work: Work, form: str, fields: Mapping[str, str] | None, matter: Matter | None = None) -> None:
    """Keep a form as it stands, sealed to the writer and the sheet; None, or nothing typed, forgets it.

    ``matter`` is what it is about, None for the form of a new one.
    """
    known = next((one for one in drafts(work) if one.form == form), None)
    if fields is None or not any(text.strip() for text in fields.values()):
        if known is not None:
            work.sealed.delete(known.note_id)
        return
    body = dumps({"what": _DRAFT, "writer": work.me, "form": form, "fields": dict(fields)}).encode("utf-8")
    note_id = work.sealed.new_id() if known is None else known.note_id
    if matter is not None and matter.secret and known is None:
        note_id = draft_id(matter, work.me, form)
    work.sealed.save_guarded(note_id, body, [work.me], recovery=True)


def let_back_in(notes: SealedNotes, person_id: PersonId, keys: Mapping[PersonId, bytes]) -> None:
    """With the recovery sheet: seal to a person's new key the matters that name them, and write the key down.

    ``keys`` are the public keys in force. Others stay named as they are: only a key that is written down counts.
    """
    for note_id in notes.guarded():
        try:
            body = _parsed(notes.unseal(note_id))
        except SealedError:
            continue
        if body.get("what") == _DRAFT and body.get("writer") == person_id.hex:
            notes.add_reader(note_id, person_id, for_good=False)
        part = _NAMES_IN.get(str(body.get("what")))
        if part is None:
            continue
        named = {PersonId(UUID(one["person_id"])): one for one in body[part]["readers"]}
        if person_id in named:
            named[person_id]["public_key"] = keys[person_id].hex()
            readers = [one for one, how in named.items() if keys.get(one, b"").hex() == how["public_key"]]
            notes.seal(note_id, dumps(body).encode("utf-8"), readers, guarded=True)


def _matter_from(body: Mapping[str, Any]) -> Matter:
    matter: Matter = _read_matter({"secret": "", **body["matter"]})  # one written before forms were found by it
    return matter


def _bodies(work: Work) -> Iterable[dict[str, Any]]:
    return (body for _note_id, body in _with_ids(work))


def _with_ids(work: Work) -> Iterable[tuple[UUID, dict[str, Any]]]:
    for note_id in work.sealed.guarded():
        try:
            yield note_id, _parsed(work.sealed.open(note_id))
        except SealedError:
            continue


def _parsed(plain: bytes) -> dict[str, Any]:
    """Return the note's content; a note of another kind (a personal part one was let into) is none of ours."""
    try:
        found = json.loads(plain)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}

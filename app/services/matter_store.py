"""Restricted matters as they are kept: one guarded sealed note each, and nothing about them in any other table.

The note's id is random, so that it tells no time. Everything is in the note, who is named included; the names beside it
are there for the keys. Each named person's key is written down inside: a key that changed since opens nothing before a
present reader has confirmed it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.domain.errors import NotFoundError, SealedError
from app.domain.ids import MatterId, PersonId
from app.domain.matters import Matter
from app.services.work import Work
from storage.repositories.codec import dumps, reader
from storage.sealed_notes import SealedNotes

_MATTER, _DRAFT = "restricted-matter", "restricted-draft"
_matter_from = reader(Matter)


@dataclass(frozen=True, slots=True)
class MatterDraft:
    """A form that is being filled in, sealed to its writer. ``form`` says which; ``note_id`` is where it is kept."""

    note_id: UUID
    form: str
    fields: Mapping[str, str]


def all_of(work: Work) -> tuple[Matter, ...]:
    """Return every matter that is sealed to the person at the keyboard and names them."""
    found = [_matter_from(body["matter"]) for body in _bodies(work) if body.get("what") == _MATTER]
    return tuple(one for one in found if one.reader(work.me) is not None)


def get(work: Work, matter_id: MatterId) -> Matter:
    """Return one matter. Raises NotFoundError for one that is not there or not for this person: nobody can tell."""
    try:
        body = _parsed(work.sealed.open(matter_id))
    except (NotFoundError, SealedError):
        raise NotFoundError from None
    if body.get("what") != _MATTER:
        raise NotFoundError
    matter: Matter = _matter_from(body["matter"])
    if matter.reader(work.me) is None:
        raise NotFoundError
    return matter


def save(work: Work, matter: Matter) -> None:
    """Seal the matter to the named people whose key is still the one written down, and to the sheet if it is."""
    body = dumps({"what": _MATTER, "matter": matter}).encode("utf-8")
    keys = work.key_holders()
    named = [one.person_id for one in matter.readers if keys.get(one.person_id, b"").hex() == one.public_key]
    work.sealed.save_guarded(matter.id, body, named, recovery=work.sealed.sheet_key() == matter.recovery_key != "")


def drafts(work: Work) -> tuple[MatterDraft, ...]:
    """Return this person's half-filled forms."""
    return tuple(
        MatterDraft(note_id, body["form"], body["fields"])
        for note_id, body in _with_ids(work)
        if body.get("what") == _DRAFT and body.get("writer") == work.me.hex
    )


def save_draft(work: Work, form: str, fields: Mapping[str, str] | None) -> None:
    """Keep a form as it stands, sealed to the writer and the sheet; None, or nothing typed, forgets it."""
    known = next((one for one in drafts(work) if one.form == form), None)
    if fields is None or not any(text.strip() for text in fields.values()):
        if known is not None:
            work.sealed.delete(known.note_id)
        return
    body = dumps({"what": _DRAFT, "writer": work.me, "form": form, "fields": dict(fields)}).encode("utf-8")
    note_id = work.sealed.new_id() if known is None else known.note_id
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
        if body.get("what") != _MATTER:
            continue
        named = {PersonId(UUID(one["person_id"])): one for one in body["matter"]["readers"]}
        if person_id in named:
            named[person_id]["public_key"] = keys[person_id].hex()
            readers = [one for one, how in named.items() if keys.get(one, b"").hex() == how["public_key"]]
            notes.seal(note_id, dumps(body).encode("utf-8"), readers, guarded=True)


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

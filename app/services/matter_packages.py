"""A sealed package of the restricted matters that one person may read, for the body that receives a club's records.

The club's own packages (``app.services.closing``) cannot hold them: leads see those, and their list. Whoever is named
makes this one; what was packed, for whom and that it arrived stands in the matters themselves.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from app.domain import words
from app.domain.errors import NotFoundError
from app.domain.exports import DocumentKind, Purpose
from app.domain.ids import PackageId
from app.domain.matters import Matter
from app.domain.retention import RecordClass
from app.services import exporting, matter_notes, matter_store, matters, organisation
from app.services.closing import Contents, Sealed
from app.services.exporting import ExportRequest
from app.services.work import Work
from storage.packages import Document
from storage.repositories.codec import plain

_PURPOSE = Purpose("whoever receives the club’s records", "The club hands its records over")


def gather(work: Work) -> Contents:
    """Read every matter that names this person, each as a document and as data. Raises NotFoundError without any."""
    found = sorted(matter_store.all_of(work), key=lambda one: (one.told_on, one.id))
    if not found:
        raise NotFoundError
    documents = []
    data = []
    for number, matter in enumerate(found, 1):
        request = ExportRequest(DocumentKind.RESTRICTED_MATTER, matter.id, purpose=_PURPOSE)
        documents.append((f"record {number:03}.pdf", exporting.gather(work, request)))
        data.append(Document(f"record {number:03} data.json", _data(work, matter)))
    return Contents(
        record_class=RecordClass.RESTRICTED,
        club=organisation.organisation(work).name,
        documents=tuple(documents),
        data=tuple(data),
        records=tuple(one.id for one in found),
        named=tuple(sorted({hit.found for _name, one in documents for hit in one.leaks})),
        sealed=0,
        package_id=PackageId(work.sealed.new_id()),
    )


def record(work: Work, sealed: Sealed, receiver: str, key: Mapping[str, str] | None = None) -> PackageId:
    """Note in each matter that it is in a package, and for whom; no list of packages tells of it.

    ``key`` is kept, sealed to this person, until they say that they have it (``matters.PACKAGE_KEY``). Raises
    NotFoundError, InputError("receiver", "missing").
    """
    contents = sealed.contents
    receiver = words.line("receiver", receiver, is_needed=True)
    for matter in matter_store.all_of(work):
        if matter.id in contents.records:
            matter_notes.packaged(work, matter.id, contents.package_id, receiver, sealed.made.sha256)
    if key is not None:
        matters.keep(work, matters.PACKAGE_KEY, key)
    return contents.package_id


def received(work: Work, package_id: UUID, on: date, by: str) -> None:
    """Note that the body has the package. Raises as ``matter_notes.received``."""
    matter_notes.received(work, package_id, on, by)


def _data(work: Work, matter: Matter) -> bytes:
    """Return the matter as data, with the names of those who wrote in it; its keys stay here."""
    body: dict[str, Any] = {
        "matter": replace(matter, secret="", recovery_key="", readers=()),
        "people": {
            one.id.hex: one.full_name
            for one in work.people.all()
            if one.id in {matter.made.by, *(each.made.by for each in matter.entries), *_named(matter)}
        },
        "named": [one.hex for one in _named(matter)],
    }
    text = json.dumps(plain(body), ensure_ascii=False, indent=1)
    return text.encode("utf-8", "backslashreplace")


def _named(matter: Matter) -> tuple[UUID, ...]:
    return tuple(one.person_id for one in matter.readers)

"""Taking everything out: noted before the first byte, written piece by piece, there whole or not at all.

What is planned and gathered runs on the records' thread, what is signed and written on any other, one piece after
another: never more than one document is in memory, nothing waits in a file of its own, and between two pieces it can be
given up.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import (
    AppError,
    DamagedVaultError,
    ExportFailedError,
    InputError,
    NotAllowedError,
    NotFoundError,
    SealedError,
    TemplateError,
)
from app.domain.exports import KeptName
from app.domain.ids import TakenOutId
from app.domain.open_formats import OpenForm, may_take_everything_out
from app.services import drafting, exporting, organisation
from app.services.exporting import Gathered
from app.services.open_formats import half_made, papers, readme
from app.services.open_formats.data import Names, as_json, as_list
from app.services.open_formats.kinds import KINDS, Kind
from app.services.open_formats.papers import KeptFile, Paper
from app.services.open_formats.readme import Facts, Missing
from app.services.open_formats.schema import schema
from app.services.open_formats.telling import tell_others
from app.services.work import Work
from storage import packages, plain_archive
from storage.packages import Document

if TYPE_CHECKING:
    from reports.identity import SigningIdentity

KEY_FORM = "everything-key"  # the key of what was sealed, until whoever made it says that they have it
_OFFERED = re.compile(rf"Everything \d{{4}}-\d\d-\d\d( \(\d+\))?{re.escape(plain_archive.SUFFIX)}")
SUFFIXES = {OpenForm.SEALED: packages.SUFFIX, OpenForm.PLAIN: plain_archive.SUFFIX}


@dataclass(frozen=True, slots=True)
class Records:
    """All of one kind, as far as this person may read them."""

    kind: Kind
    found: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """What one step brings: records, a document to be signed, what is in a file, or nothing because it is sealed."""

    name: str
    content: Records | Gathered | bytes | Missing | None


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to take out. ``name`` says what it is and names nobody."""

    name: str
    _read: Callable[[Work], Records | Gathered | bytes]

    def gather(self, work: Work) -> Piece:
        """Read it. One thing that cannot be read keeps nothing else back."""
        try:
            return Piece(self.name, self._read(work))
        except SealedError:
            return Piece(self.name, None)
        except (NotFoundError, InputError):
            return Piece(self.name, Missing(self.name, "it was not there any more when its turn came"))
        except DamagedVaultError:
            return Piece(self.name, Missing(self.name, "it is damaged in these records; a backup may have it whole"))


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to take out, in the order in which it goes."""

    steps: tuple[Step, ...]
    papers: int
    files: int
    club: str
    by: str
    at: datetime  # in the club's zone
    people: Names
    id: TakenOutId


@dataclass(frozen=True, slots=True)
class Taken:
    """What is on the disk and was read back. ``groups`` are the key of a sealed one, () for a plain one."""

    form: OpenForm
    path: Path
    sha256: str
    groups: tuple[str, ...]
    files: int
    counts: Mapping[str, int]
    missing: tuple[Missing, ...]
    sealed: int


def plan(work: Work) -> Plan:
    """Return what there is to take out for this person. Raises NotAllowedError("everything")."""
    _may(work)
    found = tuple(papers.listed(work))
    steps = [_of_kind(kind) for kind in KINDS]
    steps += [Step(one.name, one.gather) for one in found]
    return Plan(
        steps=tuple(steps),
        papers=sum(isinstance(one, Paper) for one in found),
        files=sum(isinstance(one, KeptFile) for one in found),
        club=organisation.organisation(work).name,
        by=work.people.get(work.me).full_name,
        at=work.now.astimezone(work.zone),
        people={person.id: person.full_name for person in work.people.all()},
        id=TakenOutId(work.ids.new()),
    )


def _of_kind(kind: Kind) -> Step:
    def read(work: Work) -> Records:
        return Records(kind, tuple(kind.take(work)))

    return Step(f"data/{kind.name}", read)


def begin(work: Work, planned: Plan, form: OpenForm, reason: str, target: Path) -> str:
    """Note in the trail that everything leaves, before any of it does, and tell those who watch over it.

    ``target`` is kept until it is there (``half_made``). Returns the reason as it is kept. Raises
    NotAllowedError("everything"), InputError("reason", "missing").
    """
    _may(work)
    why = words.line("reason", reason, is_needed=True)
    work.audit(Act.EXPORTED, form.value, planned.id, why)
    tell_others(work, form, planned.id)
    half_made.note(work, form, planned.id, target)
    work.changed(notices=True)
    return why


def end(work: Work, planned: Plan, form: OpenForm, taken: Taken | None, key: Mapping[str, str] | None = None) -> None:
    """Note in the trail how it ended: the digest of what is on the disk, or (None) that nothing is.

    ``key`` is kept, sealed to this person, until they say that they have it (form ``KEY_FORM``). Raises
    NotAllowedError("everything").
    """
    _may(work)
    work.audit(Act.ENDED if taken is None else Act.FINISHED, form.value, planned.id, taken and taken.sha256)
    half_made.end(work, planned.id, is_there=taken is not None)
    if key is not None:
        drafting.save_form(work, KEY_FORM, key)
    work.changed(notices=True)


class TakingOut:
    """Writes what was planned. Used in a ``with`` block: what was not finished leaves nothing at the target.

    What a killed run left half made in the same folder, under a name that is offered here, is taken away first: the
    name of another day would not be met again.

    Raises VaultExistsError when something is at ``target``, DiskFullError, ReadOnlyError, StorageFailedError.
    """

    def __init__(
        self,
        planned: Plan,
        form: OpenForm,
        target: Path,
        identity: SigningIdentity,
        reason: str,
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self._plan, self._form, self._identity, self._reason = planned, form, identity, reason
        self._counts: dict[str, int] = {}
        self._sums: list[tuple[str, str]] = []
        self._missing: list[Missing] = []
        self._naming: dict[str, int] = {}
        self._sealed = 0
        plain_archive.clear_up(target.parent, lambda name: _OFFERED.fullmatch(name) is not None)
        self._archive = (
            packages.Writer(target, planned.id, random_bytes)
            if form is OpenForm.SEALED
            else plain_archive.Writer(target)
        )

    def __enter__(self) -> TakingOut:
        return self

    def __exit__(self, *_error: object) -> None:
        self.drop()

    def put(self, piece: Piece) -> None:
        """Write one piece: records as data and as a list, a document signed, a file as it is. Slow, on any thread."""
        match piece.content:
            case None:
                self._sealed += 1
            case Missing():
                self._missing.append(piece.content)
            case bytes():
                self._add(piece.name, piece.content)
            case Records(kind, found):
                self._counts[kind.name] = len(found)
                self._add(f"data/{kind.name}.json", as_json(kind.name, found, self._plan.people))
                self._add(f"lists/{kind.name}.csv", as_list(kind.record, found, self._plan.people))
            case Gathered():
                self._sign(piece.name, piece.content)

    def finish(self) -> Taken:
        """Write the schema, what is in it and the digests; read everything back; put it in its place."""
        self._add("data/schema.json", _lines(schema()))
        facts = Facts(
            club=self._plan.club,
            by=self._plan.by,
            at=self._plan.at,
            reason=self._reason,
            counts=self._counts,
            missing=tuple(self._missing),
            naming=self._naming,
            sealed=self._sealed,
        )
        self._add("README.txt", readme.text(facts).encode())
        sums = "".join(f"{digest}  {name}\n" for name, digest in sorted(self._sums))
        self._put("SHA256SUMS", sums.encode())
        groups: tuple[str, ...] = ()
        if isinstance(self._archive, packages.Writer):
            made = self._archive.finish(f"{self._plan.club}: everything that one person could take out")
            groups, path, sha256 = made.key.groups, made.path, made.sha256
        else:
            written = self._archive.finish()
            path, sha256 = written.path, written.sha256
        number = len(self._sums) + 1
        missing = tuple(self._missing)
        return Taken(self._form, path, sha256, groups, number, self._counts, missing, self._sealed)

    def drop(self) -> None:
        """Take away what was begun. Safe at any time, and after ``finish``."""
        self._archive.drop()

    def _sign(self, name: str, gathered: Gathered) -> None:
        found = dict.fromkeys(hit.found for hit in gathered.leaks)
        kept = tuple(KeptName(each, f"Everything was taken out: {self._reason}") for each in found)
        try:
            pdf = exporting.signed_bytes(gathered, self._identity, kept)
        except (InputError, TemplateError, ExportFailedError) as error:
            self._missing.append(Missing(name, _why(error)))
            return
        if found:
            self._naming[name] = len(found)
        self._add(name, pdf)

    def _add(self, name: str, content: bytes) -> None:
        self._put(name, content)
        self._sums.append((name, hashlib.sha256(content).hexdigest()))

    def _put(self, name: str, content: bytes) -> None:
        if isinstance(self._archive, packages.Writer):
            self._archive.add(Document(name, content))
        else:
            self._archive.add(name, content)


def file_name(form: OpenForm, at: datetime) -> str:
    """Return the name to offer: it names nobody, the club neither."""
    return f"Everything {at.date().isoformat()}{SUFFIXES[form]}"


def free_place(folder: Path, form: OpenForm, at: datetime) -> Path:
    """Return where to put it in a folder: the name to offer, with a number where that is taken."""
    target, number = folder / file_name(form, at), 1
    while target.exists() or target.is_symlink():
        number += 1
        target = folder / f"{Path(file_name(form, at)).stem} ({number}){SUFFIXES[form]}"
    return target


def all_at_once(
    read: Callable[[Callable[[Work], Piece]], Piece], planned: Plan, taking: TakingOut
) -> Iterator[tuple[int, str]]:
    """Gather and write every step, where one thread does it all; yield (number, name) before each."""
    for number, step in enumerate(planned.steps, 1):
        yield number, step.name
        taking.put(read(step.gather))


def _why(error: AppError) -> str:
    if isinstance(error, InputError):
        return "its finished pages seem to name somebody else besides: make this document on its own"
    if isinstance(error, TemplateError):
        return "the club’s wording of it cannot be used as it is"
    return "it did not pass its check after it was signed"


def _lines(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def _may(work: Work) -> None:
    if not may_take_everything_out(work.viewer):
        raise NotAllowedError("everything")

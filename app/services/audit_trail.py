"""Who did what, in words: the audit trail as somebody may read it, and whether it holds.

The chain holds ids only; names and references come from the records as they are now. Who may read what is practice.md
c3 (access log): the lead and deputies everything, a supervisor and the supervisor's manager their pairs, everybody
what they did themselves and what was done to their own key.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from app.domain import rights
from app.domain.audit import Act
from app.domain.ids import PersonId
from app.domain.open_formats import OpenForm
from app.services import access
from app.services.integrity import LostEntries, noted_as_lost
from app.services.trail_names import About, TrailNames
from app.services.vaults import AnchorResult, OpenVault
from app.services.work import Work
from storage import anchor
from storage.audit import AuditEntry
from storage.repositories.trail import TrailQuery, TrailScope

PAGE = 200
EVERYBODYS_KINDS = frozenset(form.value for form in OpenForm)  # that all records left is for every reader to know
OWN_KINDS = frozenset({"restricted-matter"})  # shown to nobody else, count included (security.md 4)


class Topic(StrEnum):
    """What a reader of the trail narrows it to."""

    OPENED = "opened"
    NOTES = "notes"
    CASES = "cases"
    ACTIONS = "actions"
    AGREEMENTS = "agreements"
    PEOPLE = "people"
    KEYS = "keys"
    DOCUMENTS = "documents"
    BACKUPS = "backups"
    CLUB = "club"


_KINDS: dict[Topic, frozenset[str]] = {
    Topic.NOTES: frozenset(
        {
            "session",
            "group",
            "group-child",
            "group-part",
            "group-decision",
            "agenda-item",
            "discussion",
            "personal-part",
            "addition",
            "decision",
        }
    ),
    Topic.CASES: frozenset({"case", "episode", "decision", "discussion", "escalation", "attachment", "earlier-record"})
    | {"group-part", "group-decision", "allocation", "sharing", "watching-consent", "case-merger"},
    Topic.ACTIONS: frozenset({"action"}),
    Topic.AGREEMENTS: frozenset({"agreement", "group-agreement"}),
    Topic.PEOPLE: frozenset({"person", "appointment", "pair", "training", "watching"})
    | {"review", "objective", "feedback", "feedback-response", "person-merger"},
    Topic.KEYS: frozenset({"key", "signing-key", "club-certificate"}),
    Topic.DOCUMENTS: frozenset(
        {
            "receipt",
            "document",
            "agenda",
            "session-record",
            "case-record",
            "case-chronology",
            "audit-trail",
            "escalation-record",
            "training-record",
            "section-11",
            "section11-return",
            "group-record",
            "agency-extract",
            "year",
        }
    )
    | EVERYBODYS_KINDS,
    Topic.CLUB: frozenset(
        {"leadership-visit", "organisation", "contact", "policy", "escalation-route", "template", "own-list"}
    )
    | {"attachment-limits"},
}
_ACTS: dict[Topic, frozenset[str]] = {
    Topic.OPENED: frozenset({Act.OPENED, Act.READ_BY_EXCEPTION, Act.COPY_OPENED}),
    Topic.KEYS: frozenset({Act.REKEYED}),
    Topic.DOCUMENTS: frozenset({Act.EXPORTED, Act.PRINTED}),
    Topic.BACKUPS: frozenset({Act.BACKED_UP, Act.RESTORED, Act.COPY_OPENED, Act.SALVAGED}),
}


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """What to show. Days are local and both included. ``case_reference`` is as typed; empty for any record."""

    person_id: PersonId | None = None
    topic: Topic | None = None
    first_on: date | None = None
    last_on: date | None = None
    case_reference: str = ""


@dataclass(frozen=True, slots=True)
class TrailRow:
    """One entry in words' reach: who, when, what. ``clock_was`` is set where the clock had gone back."""

    seq: int
    at: datetime  # aware, in the club's zone
    clock_was: datetime | None
    who: str  # "" for the recovery sheet
    act: str
    kind: str
    about: About


@dataclass(frozen=True, slots=True)
class TrailReaders:
    """Whom the filter offers, and how much of the trail this person may read."""

    people: tuple[tuple[PersonId, str], ...]
    whole: bool  # all of it
    pairs: int  # otherwise: of so many pairs, besides what they did themselves


@dataclass(frozen=True, slots=True)
class TrailCheck:
    """Whether the chain holds, and what this computer remembers of it.

    ``first_bad_at`` is when the first entry that does not hold says it was written. ``anchor_at`` and ``anchor_seq``
    are what this computer wrote down last; ``anchor`` says whether the records still hold it.
    """

    ok: bool
    count: int
    lost: tuple[LostEntries, ...]  # noted as lost
    first_bad_seq: int | None
    head: str  # the last entry's hash, hex
    turned_back: int
    anchor: AnchorResult
    anchor_at: datetime | None
    anchor_seq: int | None


def readers(work: Work) -> TrailReaders:
    """Return who can be chosen in the filter and what this person may read."""
    people = tuple(
        (person.id, person.full_name)
        for person in sorted(work.people.all(), key=lambda one: (one.full_name.casefold(), one.id))
    )
    scope = _scope(work)
    if scope is None:
        return TrailReaders(people, whole=True, pairs=0)
    return TrailReaders(people, whole=False, pairs=len(scope.pairs))


def page(work: Work, chosen: TrailFilter, before: int | None = None, limit: int = PAGE) -> tuple[TrailRow, ...]:
    """Return the next rows, newest first, below entry ``before``. Raises NotFoundError for an unknown case."""
    found = work.trail.page(_query(work, chosen), before=before, limit=limit)
    names = TrailNames(work)
    return tuple(_row(work, entry, names) for entry in found)


def count(work: Work, chosen: TrailFilter) -> int:
    """Return how many rows the filter leaves. Raises NotFoundError for an unknown case."""
    return work.trail.count(_query(work, chosen))


def every(work: Work, chosen: TrailFilter, most: int) -> tuple[TrailRow, ...]:
    """Return all rows the filter leaves, newest first, at most ``most``: for printing and for a file."""
    return page(work, chosen, None, most)


def note_export(work: Work) -> None:
    """Note that the trail, or a part of it, left as a list."""
    work.audit(Act.EXPORTED, "audit-trail", work.me)


def check(opened: OpenVault) -> TrailCheck:
    """Read the whole chain and compare it with this computer's memory. On the records' thread (100,000: a second)."""
    vault = opened.vault
    found = vault.audit.verify()
    kept = anchor.read(opened.around.data_folder, vault.vault_id)
    compared = anchor.compare(opened.around.data_folder, vault.ring, vault.audit)
    zone = opened.around.zone
    return TrailCheck(
        ok=found.ok,
        count=found.count - opened.read(_of_others),
        lost=noted_as_lost(opened),
        first_bad_seq=found.first_bad_seq,
        head=found.head_hash.hex(),
        turned_back=opened.read(lambda work: work.trail.turned_back(_query(work, TrailFilter()))),
        anchor=compared,
        anchor_at=None if kept is None else kept.at.astimezone(zone),
        anchor_seq=None if kept is None else kept.head.seq,
    )


def _scope(work: Work) -> TrailScope | None:
    """Return what bounds this person's reading, None when nothing does."""
    if rights.may_read_whole_trail(work.viewer):
        return None
    pairs = frozenset(pair.id for pair in work.pairs.all() if rights.may_read_trail_of(work.viewer, pair))
    return TrailScope(work.me, frozenset[UUID](pairs))


def _query(work: Work, chosen: TrailFilter) -> TrailQuery:
    reference = chosen.case_reference.strip()
    about = None
    if reference:
        about = access.case_to_see(work, work.cases.by_reference(reference).id).id
    return TrailQuery(
        person_id=chosen.person_id,
        acts=_ACTS.get(chosen.topic, frozenset()) if chosen.topic else frozenset(),
        kinds=_KINDS.get(chosen.topic, frozenset()) if chosen.topic else frozenset(),
        about=about,
        since=None if chosen.first_on is None else datetime.combine(chosen.first_on, time(), work.zone),
        until=None if chosen.last_on is None else datetime.combine(chosen.last_on + timedelta(1), time(), work.zone),
        scope=_scope(work),
        reader=work.me,
        own_kinds=OWN_KINDS,
        open_kinds=EVERYBODYS_KINDS,
    )


def _of_others(work: Work) -> int:
    """Return how many rows are shown to nobody but their writer: they count for nobody else either."""
    everything = TrailQuery(reader=work.me)
    return work.trail.count(everything) - work.trail.count(replace(everything, own_kinds=OWN_KINDS))


def _row(work: Work, entry: AuditEntry, names: TrailNames) -> TrailRow:
    return TrailRow(
        seq=entry.seq,
        at=entry.at.astimezone(work.zone),
        clock_was=None if entry.clock_was is None else entry.clock_was.astimezone(work.zone),
        who=names.person(entry.person_id),
        act=entry.act,
        kind=entry.kind,
        about=names.about(entry.act, entry.kind, entry.record_id),
    )

"""The Section 11 pack: its figures for any two days, and the rows that each was counted from (practice.md b13).

Whoever sees figures only gets no rows, because a figure may point at one person or one child; for the same reason they
get whole quarters only, and no number of one or two children. Rows name nobody unless that is chosen, and that it was
chosen goes into the trail; a child is initials and a case number either way.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

import resources
from app.domain import quality_rights, rights
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError
from app.domain.ids import CaseId, PersonId, SessionId
from app.domain.section11 import (
    Counted,
    EvidenceRow,
    Figure,
    Month,
    RowKind,
    Tally,
    Unit,
    are_whole_quarters,
    by_month,
    last_four_quarters,
    year_to,
)
from app.services import (
    access,
    section11_children,
    section11_counting,
    section11_dates,
    section11_reading,
    training,
)
from app.services.section11_reading import Period, Reading
from app.services.work import Work

__all__ = ["Definition", "FigureRows", "Pack", "Period", "RowView", "figures", "names", "rows"]

WAYS = {**section11_counting.WAYS, **section11_dates.WAYS, **section11_children.WAYS}
ABOUT_CHILDREN = frozenset({*section11_children.WAYS, Figure.AFTER_DISCLOSURE, Figure.AD_HOC})
_OF_TRAINING = frozenset({Figure.TRAINING, Figure.SUPERVISORS_TRAINED})


@dataclass(frozen=True, slots=True)
class Definition:
    """What a figure is called and how it is counted, with where the guidance asks for it."""

    key: Figure
    group: str
    unit: Unit
    title: str
    counted: str
    source: str

    @property
    def is_share(self) -> bool:
        """True when it reads as so many of so many."""
        return self.unit is Unit.SHARE


@dataclass(frozen=True, slots=True)
class Pack:
    """All figures of a period, in the order of the page. ``of_club`` is False for a manager: only their people.

    Numbers only: rows are asked for one figure at a time (``rows``). ``months`` are those of the sessions held.
    """

    period: Period
    of_club: bool
    may_open: bool
    figures: Mapping[Figure, Tally]
    months: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of a figure as it may be shown. ``who`` are initials, or names once they were chosen.

    ``case`` is "K.T. RJ-014"; ``route`` and ``record_id`` open the record, "" when nothing does.
    """

    row: EvidenceRow
    who: tuple[str, ...]
    case: str
    route: str
    record_id: UUID | None


@dataclass(frozen=True, slots=True)
class FigureRows:
    """The rows behind a figure. ``hidden`` are counted in it and not for this person to read."""

    counted: Tally
    rows: tuple[RowView, ...]
    hidden: int


@cache
def definitions() -> tuple[Definition, ...]:
    """Return every figure in the order in which it stands on the page and in the document."""
    return tuple(
        Definition(Figure(row["key"]), row["group"], Unit(row["unit"]), row["title"], row["counted"], row["source"])
        for row in shipped()["figure"]
    )


def definition(key: Figure) -> Definition:
    """Return what one figure is."""
    return next(one for one in definitions() if one.key is key)


def last_twelve_months(today: date) -> Period:
    """Return the period that is offered first to whoever may open the rows."""
    return Period(year_to(today), today)


def last_year_of_quarters(today: date) -> Period:
    """Return the period that is offered first to whoever sees figures only."""
    return Period(*last_four_quarters(today))


def may_see(work: Work) -> bool:
    """Return whether there are figures for this person."""
    return rights.may_see_figures(work.viewer)


def figures(work: Work, period: Period | None) -> Pack:
    """Count every figure of a period; None is the one that is offered first.

    Who may not open the rows has whole quarters that are over counted, and no number of one or two children: of any two
    days, the day of one child's telling could be found by trying.

    Raises NotAllowedError("figures"), InputError("until", "before-start" | "in-the-future"), InputError("since",
    "not-whole-quarters").
    """
    may_open = rights.may_open_figures(work.viewer)
    if period is None:
        period = last_twelve_months(work.today) if may_open else last_year_of_quarters(work.today)
    found = section11_reading.read(work, period)
    if not may_open and not (are_whole_quarters(period.since, period.until) and period.until < work.today):
        raise InputError("since", "not-whole-quarters")
    counted = {one.key: Counted(one.key, WAYS[one.key](found)) for one in definitions()}
    tallies = {key: one.tally() for key, one in counted.items()}
    return Pack(
        period=period,
        of_club=rights.sees_figures_of_club(work.viewer),
        may_open=may_open,
        figures={key: one.coarse() if key in ABOUT_CHILDREN and not may_open else one for key, one in tallies.items()},
        months=by_month(counted[Figure.HELD].rows, period.since, period.until),
    )


def rows(work: Work, period: Period, key: Figure) -> FigureRows:
    """Return the rows behind one figure, without names. Raises as ``figures``, NotAllowedError("figure-rows")."""
    return _rows(work, period, key, named=False)


def names(work: Work, period: Period, key: Figure) -> FigureRows:
    """Return the rows with the names of adults, and note in the trail that they were chosen. Raises as ``rows``."""
    found = _rows(work, period, key, named=True)
    club = work.organisation.current()
    if club is not None:
        work.audit(Act.READ_BY_EXCEPTION, "figure-names", club.id)
    return found


def _rows(work: Work, period: Period, key: Figure, *, named: bool) -> FigureRows:
    if not rights.may_open_figures(work.viewer):
        raise NotAllowedError("figure-rows")
    found = section11_reading.read(work, period)
    counted = Counted(key, WAYS[key](found))
    reader = _Reader(work, found, key, named=named)
    shown = [reader.view(row) for row in counted.rows]
    seen = [one for one in shown if one is not None]
    seen.sort(key=lambda one: (one.row.counts == (key is not Figure.DRIFTING), _day(one), one.who, one.case))
    return FigureRows(counted.tally(), tuple(seen), len(shown) - len(seen))


def _day(one: RowView) -> int:
    return 0 if one.row.on is None else -one.row.on.toordinal()


class _Reader:
    """What this person may be shown of a row; each list of what they may see is read once."""

    def __init__(self, work: Work, found: Reading, key: Figure, *, named: bool) -> None:
        self._work, self._named, self._of_training = work, named, key in _OF_TRAINING
        self._trained: dict[PersonId, bool] = {}
        self._people = access.people(work)
        self._pairs = access.pairs(work)
        self._cases = {case.id: case for case in access.cases(work)}
        self._seen_cases = frozenset(self._cases)
        self._actions = {one.id: one for one in found.actions}
        self._groups = {one.id: one for one in found.groups}

    def view(self, row: EvidenceRow) -> RowView | None:
        """Return the row as it may be shown, None when it may not."""
        if not self._may_see(row):
            return None
        case = None if row.case_id is None else self._cases.get(row.case_id)
        route, record_id = self._where(row)
        return RowView(
            row=row,
            who=tuple(self._called(one) for one in row.people),
            case="" if case is None else f"{case.initials} {case.reference}",
            route=route,
            record_id=record_id,
        )

    def _called(self, person_id: PersonId) -> str:
        person = self._people[person_id]
        return person.full_name if self._named else person.initials

    def _may_see(self, row: EvidenceRow) -> bool:
        viewer = self._work.viewer
        if self._of_training:
            return self._may_see_training(row.people[0])
        match row.kind:
            case RowKind.PERSON:
                mine = {one for pair in self._pairs.values() for one in (pair.supervisor, pair.supervisee)}
                return viewer.leads or bool(set(row.people) & (viewer.manages | mine))
            case RowKind.PAIR | RowKind.SESSION:
                return row.pair_id in self._pairs
            case RowKind.GROUP:
                return rights.may_see_group(viewer, self._groups[SessionId(row.id)])
            case RowKind.ACTION:
                action = next(one for key, one in self._actions.items() if key == row.id)
                return access.sees_action(self._work, action, self._pairs, self._seen_cases)
            case RowKind.REVIEW:
                one = self._work.reviews.find(row.id)
                pair = None if one is None else self._pairs.get(one.pair_id)
                return one is not None and pair is not None and quality_rights.may_see_review(viewer, pair, one.by)
            case RowKind.VISIT:
                return quality_rights.may_keep_visits(viewer)
            case RowKind.OBJECTIVE:
                return quality_rights.may_read_feedback(viewer, row.people[0])
            case RowKind.POLICY:
                return True
        return row.case_id in self._seen_cases

    def _may_see_training(self, person_id: PersonId) -> bool:
        if person_id not in self._trained:
            self._trained[person_id] = training.may_see(self._work, person_id)
        return self._trained[person_id]

    def _where(self, row: EvidenceRow) -> tuple[str, UUID | None]:
        match row.kind:
            case RowKind.PERSON | RowKind.PAIR:
                return "person", row.people[-1]
            case RowKind.SESSION | RowKind.GROUP | RowKind.ACTION | RowKind.ESCALATION | RowKind.REVIEW:
                return row.kind.value, row.id
            case RowKind.CASE | RowKind.EPISODE | RowKind.RECEIPT | RowKind.DECISION:
                return "case", CaseId(row.case_id) if row.case_id is not None else None
        return "", None


@cache
def shipped() -> dict[str, Any]:
    """Return what resources/policy/section11.toml says: figures, standards, and what is said about the law."""
    return tomllib.loads(resources.read_text("policy/section11.toml"))

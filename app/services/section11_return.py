"""The self-assessment of a period: scores, evidence, what to improve (practice.md b13; S2-61).

The lead and deputies write it, for whoever asks: a partnership or an inspector has no key of their own (c3). The score
that the club gives itself and the one that the partnership makes of it stand apart and do not change each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.ids import ReturnId
from app.domain.rights import may_export_for_inspection
from app.domain.section11 import HIGHEST, LOWEST, Figure, SectionElevenReturn, StandardAnswer
from app.services import section11
from app.services.section11 import Pack, Period
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Standard:
    """One standard of the self-assessment, and the figures that bear on it."""

    key: str
    text: str
    is_essential: bool
    source: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class StandardForm:
    """What is asked about one standard. A score is 0 to 3, None while it is not given."""

    own: int | None = None
    moderated: int | None = None
    evidence: str = ""
    to_improve: str = ""
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class ReturnForm:
    """What is asked about the whole of it."""

    due_on: date | None = None
    returned_on: date | None = None
    moderated_by: str = ""
    works: str = ""
    next_steps: str = ""
    names_people: bool = False


@dataclass(frozen=True, slots=True)
class ReturnView:
    """A self-assessment with the figures of its period as they are counted now."""

    one: SectionElevenReturn
    pack: Pack

    @property
    def scored(self) -> int:
        """How many standards the club has scored."""
        return sum(answer.own is not None for answer in self.one.answers)


@cache
def standards() -> tuple[Standard, ...]:
    """Return every standard in its order; sources in resources/policy/section11.toml."""
    return tuple(
        Standard(
            row["key"],
            row["text"],
            row.get("essential", False),
            row["source"],
            tuple(Figure(one) for one in row["figures"]),
        )
        for row in section11.shipped()["standard"]
    )


def scale() -> Mapping[int, str]:
    """Return what each score means."""
    return dict(enumerate(section11.shipped()["scale"]))


def begin(work: Work, period: Period) -> ReturnId:
    """Return the self-assessment of a period, a new one when there is none yet.

    Raises NotAllowedError("inspection"), InputError as ``section11.figures``.
    """
    _may(work)
    section11.figures(work, period)  # a period that cannot be counted is refused
    known = work.returns.of(period.since, period.until)
    if known is not None:
        return known.id
    one = SectionElevenReturn(
        id=ReturnId(work.ids.new()),
        since=period.since,
        until=period.until,
        due_on=None,
        returned_on=None,
        names_people=False,
        made=work.stamp(),
        answers=(),
        moderated_by="",
        works="",
        next_steps="",
    )
    _save(work, one, Act.CREATED)
    return one.id


def answer(work: Work, return_id: ReturnId, key: str, form: StandardForm) -> None:
    """Answer one standard. Raises NotFoundError, NotAllowedError("inspection"), FormError ("own", "moderated")."""
    one = find(work, return_id)
    if key not in {standard.key for standard in standards()}:
        raise NotFoundError
    scores = (("own", form.own), ("moderated", form.moderated))
    wrong = [
        InputError(name, "out-of-range", lowest=LOWEST, highest=HIGHEST)
        for name, score in scores
        if score is not None and not LOWEST <= score <= HIGHEST
    ]
    if wrong:
        raise FormError(tuple(wrong))
    made = StandardAnswer(
        standard=key,
        own=form.own,
        moderated=form.moderated,
        evidence=words.prose("evidence", form.evidence),
        to_improve=words.prose("to_improve", form.to_improve),
        deadline=form.deadline,
    )
    _save(work, one.with_answer(made), Act.CHANGED)


def change(work: Work, return_id: ReturnId, form: ReturnForm) -> None:
    """Change what belongs to the whole. Raises NotFoundError, NotAllowedError, InputError("returned_on")."""
    one = find(work, return_id)
    if form.returned_on is not None and form.returned_on > work.today:
        raise InputError("returned_on", "in-the-future")
    changed = replace(
        one,
        due_on=form.due_on,
        returned_on=form.returned_on,
        names_people=form.names_people,
        moderated_by=words.line("moderated_by", form.moderated_by),
        works=words.prose("works", form.works),
        next_steps=words.prose("next_steps", form.next_steps),
    )
    _save(work, changed, Act.CHANGED)


def find(work: Work, return_id: ReturnId) -> SectionElevenReturn:
    """Return one. Raises NotFoundError, NotAllowedError("inspection")."""
    _may(work)
    return work.returns.get(return_id)


def view(work: Work, return_id: ReturnId) -> ReturnView:
    """Return one with its figures. Raises as ``find``."""
    one = find(work, return_id)
    return ReturnView(one, section11.figures(work, Period(one.since, one.until)))


def listing(work: Work) -> tuple[SectionElevenReturn, ...]:
    """Return every one for those who write them, nothing for others; the newest period first."""
    return work.returns.all() if may_write(work) else ()


def may_write(work: Work) -> bool:
    """Return whether this person writes self-assessments."""
    return may_export_for_inspection(work.viewer)


def _may(work: Work) -> None:
    if not may_export_for_inspection(work.viewer):
        raise NotAllowedError("inspection")


def _save(work: Work, one: SectionElevenReturn, act: Act) -> None:
    work.returns.save(one)
    work.audit(act, "section11-return", one.id, one)
    work.changed(quality=True)

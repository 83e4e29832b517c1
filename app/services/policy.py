"""The supervision policy as the club keeps it: its figures and sections, a draft of the next version, approval, review.

What is changed is changed in a draft; it counts from the day on which it is approved. Only a club that has approved
nothing yet works by its draft (S1-1 to S1-9, S1-26). Where a figure comes from stands beside it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

import resources
from app.domain import words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.ids import PolicyId
from app.domain.organisation import Interval, PolicyRules, PolicySection, SupervisionPolicy
from app.domain.requests import months_after
from app.domain.rights import may_manage_people
from app.services import club_defaults, organisation
from app.services.work import Work

FIGURES = tuple(field.name for field in fields(PolicyRules) if field.name != "intervals")
MOST = 104  # weeks, days, sessions or months: nothing in a policy is longer than two years
LONGEST_REVIEW_MONTHS = 36
REVIEW_AHEAD_DAYS = 30
APPROVE_WITHIN_DAYS = 28  # a new club is reminded after four weeks


class Asks(StrEnum):
    """What the policy asks of the lead today."""

    NOTHING = ""
    APPROVAL = "approval"  # the club works by one that nobody has approved
    REVIEW = "review"  # soon
    OVERDUE = "overdue"  # the review date has passed (S4-19)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure: its value in the draft or in force, the value a new club starts with, and whose that is."""

    key: str
    value: int
    shipped: int
    source: str


@dataclass(frozen=True, slots=True)
class IntervalRow:
    """How often people in one role are supervised, what a new club starts with, and whose that is."""

    interval: Interval
    shipped: Interval
    source: str


@dataclass(frozen=True, slots=True)
class PolicyView:
    """Everything the club's page of its policy shows. ``shown`` is the draft where there is one and one may see it."""

    in_force: SupervisionPolicy
    shown: SupervisionPolicy
    intervals: tuple[IntervalRow, ...]
    figures: tuple[FigureRow, ...]
    versions: tuple[SupervisionPolicy, ...]  # approved ones, newest first
    checked_on: date  # when the sources were looked up
    may_change: bool
    is_review_due: bool  # soon or overdue: what is in force may be approved again as it is

    @property
    def is_draft(self) -> bool:
        """True when what is shown is not approved."""
        return self.shown.approved_on is None


def view(work: Work) -> PolicyView:
    """Return what is in force for everybody, and the draft for those who write it. Raises NotFoundError."""
    may_change = may_manage_people(work.viewer)
    shown = _shown(work) if may_change else organisation.policy(work)
    shipped, sources = club_defaults.policy_rules(), _shipped()["sources"]
    by_role = {one.role: one for one in shipped.intervals}
    return PolicyView(
        in_force=organisation.policy(work),
        shown=shown,
        intervals=tuple(
            IntervalRow(one, by_role.get(one.role, one), sources.get(one.role.value, ""))
            for one in shown.rules.intervals
        ),
        figures=tuple(
            FigureRow(key, getattr(shown.rules, key), getattr(shipped, key), sources[key]) for key in FIGURES
        ),
        versions=tuple(one for one in work.policies.all() if one.approved_on is not None),
        checked_on=_shipped()["checked_on"],
        may_change=may_change,
        is_review_due=asks(work) in (Asks.REVIEW, Asks.OVERDUE),
    )


def new_in_role_source() -> str:
    """Return where the figures for people who are new in a role come from."""
    return str(_shipped()["sources"]["new-in-role"])


def usual_review(on: date) -> date:
    """Return when a policy that is approved on that day is usually looked at again: a year later (own default)."""
    return months_after(on, 12)


def set_figure(work: Work, key: str, value: int) -> None:
    """Set one figure in the draft. Raises NotAllowedError("organisation"), NotFoundError, InputError(key, ..)."""
    if key not in FIGURES:
        raise NotFoundError
    _in_range(key, value, 1)
    _change(work, lambda old: replace(old, rules=replace(old.rules, **{key: value})))  # type: ignore[arg-type]  # a figure


def set_interval(work: Work, interval: Interval) -> None:
    """Set in the draft how often people in one role are supervised.

    Raises NotAllowedError("organisation"), InputError("weeks" | "new_weeks" | "new_for_weeks", "out-of-range").
    """
    _in_range("weeks", interval.weeks, 1)
    _in_range("new_weeks", interval.new_weeks, 1)
    _in_range("new_for_weeks", interval.new_for_weeks, 0)

    def changed(old: SupervisionPolicy) -> SupervisionPolicy:
        kept = tuple(interval if one.role is interval.role else one for one in old.rules.intervals)
        return replace(old, rules=replace(old.rules, intervals=kept))

    _change(work, changed)


def set_section(work: Work, place: int | None, title: str, text: str) -> None:
    """Write one section of the draft: the one at ``place``, or a new one at the end. An empty text takes it out.

    Raises NotAllowedError("organisation"), NotFoundError for a place there is not, InputError("title" | "text", ..).
    """
    title, text = words.line("title", title, is_needed=True), words.prose("text", text, is_needed=place is None).strip()

    def changed(old: SupervisionPolicy) -> SupervisionPolicy:
        sections = list(old.sections)
        if place is None:
            sections.append(PolicySection(title, text))
        elif not 0 <= place < len(sections):
            raise NotFoundError
        elif text:
            sections[place] = PolicySection(title, text)
        else:
            del sections[place]
        return replace(old, sections=tuple(sections))

    _change(work, changed)


def approve(work: Work, by: str, on: date, review_on: date) -> PolicyId:
    """Put the draft in force; without one, what is in force is approved again, as a version of its own.

    ``by`` is the body that approved it, such as "the committee". Raises NotAllowedError("organisation"), FormError
    with "by" ("missing"), "on" ("in-the-future", "before-last"), "review_on" ("before", "too-late").
    """
    _may_change(work)
    errors: list[InputError] = []
    try:
        by = words.line("by", by, is_needed=True)
    except InputError as error:
        errors.append(error)
    shown = _shown(work)
    in_force = organisation.policy(work).approved_on
    if on > work.today:
        errors.append(InputError("on", "in-the-future"))
    elif in_force is not None and on < in_force:
        errors.append(InputError("on", "before-last"))
    if review_on <= on:
        errors.append(InputError("review_on", "before"))
    elif review_on > months_after(on, LONGEST_REVIEW_MONTHS):
        errors.append(InputError("review_on", "too-late"))
    if errors:
        raise FormError(tuple(errors))
    if shown.approved_on is not None:
        shown = _next(work, shown)
    made = replace(shown, approved_by=by, approved_on=on, review_on=review_on)
    work.policies.save(made)
    work.audit(Act.SIGNED, "policy", made.id, made)
    work.changed(organisation=True)
    return made.id


def give_up_draft(work: Work) -> None:
    """Take the draft back, so that what is in force is all there is. Nothing to do without one, or before the first
    approval. Raises NotAllowedError("organisation").
    """
    _may_change(work)
    shown, in_force = _shown(work), organisation.policy(work)
    if shown.id != in_force.id:
        work.policies.delete_draft(shown.id)
        work.audit(Act.DELETED, "policy", shown.id)
        work.changed(organisation=True)


def asks(work: Work) -> Asks:
    """Return what the policy asks for today, for those who can do it; the others are asked nothing."""
    if not may_manage_people(work.viewer):
        return Asks.NOTHING
    found = work.policies.current()
    if found is None:
        return Asks.NOTHING
    if found.approved_on is None:
        since = found.made.at.astimezone(work.zone).date()
        return Asks.APPROVAL if work.today > since + timedelta(days=APPROVE_WITHIN_DAYS) else Asks.NOTHING
    if found.review_on is None or found.review_on > work.today + timedelta(days=REVIEW_AHEAD_DAYS):
        return Asks.NOTHING
    return Asks.OVERDUE if found.review_on < work.today else Asks.REVIEW


def _change(work: Work, changed: Callable[[SupervisionPolicy], SupervisionPolicy]) -> None:
    _may_change(work)
    shown = _shown(work)
    is_new = shown.approved_on is not None
    draft = changed(_next(work, shown) if is_new else shown)
    in_force = organisation.policy(work)
    if draft.id != in_force.id and (draft.sections, draft.rules) == (in_force.sections, in_force.rules):
        if not is_new:
            give_up_draft(work)
        return
    work.policies.save(draft)
    work.audit(Act.CREATED if is_new else Act.CHANGED, "policy", draft.id, draft)
    work.changed(organisation=True)


def _shown(work: Work) -> SupervisionPolicy:
    """Return the draft, else what is in force."""
    return work.policies.draft() or organisation.policy(work)


def _next(work: Work, last: SupervisionPolicy) -> SupervisionPolicy:
    newest = work.policies.all()[0].version
    made = replace(last, id=PolicyId(work.ids.new()), version=newest + 1, made=work.stamp())
    return replace(made, approved_by="", approved_on=None, review_on=None)


def _in_range(key: str, value: int, least: int) -> None:
    if not least <= value <= MOST:
        raise InputError(key, "out-of-range", lowest=least, highest=MOST)


def _may_change(work: Work) -> None:
    if not may_manage_people(work.viewer):
        raise NotAllowedError("organisation")


@cache
def _shipped() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("policy/defaults.toml"))

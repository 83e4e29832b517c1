"""Leaders who walk the floor: who, when, what they heard, what was done about it (S1-13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError
from app.domain.ids import VisitId
from app.domain.improving import LeadershipVisit
from app.domain.quality_rights import may_keep_visits
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class VisitForm:
    """What is asked about a visit."""

    on: date
    who: str
    where: str
    heard: str


def record(work: Work, form: VisitForm) -> VisitId:
    """Write a visit down and return its id.

    Raises NotAllowedError("visit"), InputError for "on" ("in-the-future"), "who", "where", "heard" ("missing").
    """
    _may(work)
    if form.on > work.today:
        raise InputError("on", "in-the-future")
    made = LeadershipVisit(
        id=VisitId(work.ids.new()),
        on=form.on,
        done_on=None,
        made=work.stamp(),
        who=words.line("who", form.who, is_needed=True),
        where=words.line("where", form.where, is_needed=True),
        heard=words.prose("heard", form.heard, is_needed=True),
        done="",
    )
    _save(work, made, Act.CREATED)
    return made.id


def follow_up(work: Work, visit_id: VisitId, done: str, on: date) -> None:
    """Write down what was done about what was heard.

    Raises NotFoundError, NotAllowedError("visit"), AlreadyFinishedError, InputError("done", "missing"),
    InputError("on", "in-the-future" | "before").
    """
    _may(work)
    one = work.visits.get(visit_id)
    if on > work.today:
        raise InputError("on", "in-the-future")
    if on < one.on:
        raise InputError("on", "before", limit=one.on)
    _save(work, one.followed_up(words.prose("done", done, is_needed=True), on), Act.CHANGED)


def listing(work: Work) -> tuple[LeadershipVisit, ...]:
    """Return every visit for those who keep them, the newest first; nothing for others."""
    return work.visits.all() if may_keep_visits(work.viewer) else ()


def may_record(work: Work) -> bool:
    """Return whether this person writes visits down."""
    return may_keep_visits(work.viewer)


def _may(work: Work) -> None:
    if not may_keep_visits(work.viewer):
        raise NotAllowedError("visit")


def _save(work: Work, one: LeadershipVisit, act: Act) -> None:
    work.visits.save(one)
    work.audit(act, "leadership-visit", one.id, one)
    work.changed(quality=True)

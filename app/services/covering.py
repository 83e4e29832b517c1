"""A supervisor is away: a named person takes their place between two days, with their pairs and cases (ui.md 4.8).

It starts and ends by date by itself. No reason is asked. What was written before stays closed to who stands in unless
the supervisee agrees (``cover_parts.open_earlier``); what is written meanwhile is theirs and the supervisee's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.ids import CoverId, PairId, PersonId
from app.domain.letting_in import Cover, NoticeKind
from app.domain.people import SupervisionPair
from app.domain.rights import may_manage_people
from app.services import access, cover_parts, due, letting_in, notices
from app.services.work import Work

LONGEST_DAYS = 400  # a longer absence is a change of supervisor


@dataclass(frozen=True, slots=True)
class CoverLine:
    """One absence on a person's page. ``left_out`` are supervisees who stand in themselves: nobody covers for them.

    ``may_open`` are pairs whose earlier personal parts this person can open to who stands in, ``may_return`` those
    whose parts from the absence they can open to the supervisor, each with the supervisee's name.
    """

    id: CoverId
    absent: PersonId
    absent_name: str
    stand_in_name: str
    starts_on: date
    ends_on: date
    is_over: bool
    is_under_way: bool
    may_end: bool
    left_out: tuple[str, ...]
    may_open: tuple[tuple[PairId, str], ...]
    may_return: tuple[tuple[PairId, str], ...]


def mark_away(work: Work, absent: PersonId, stand_in: PersonId, starts_on: date, ends_on: date) -> CoverId:
    """Note that a supervisor is away from one day to another, both included, and who takes their place. Returns its id.

    The supervisor themselves, the lead and deputies may. All concerned are told. Raises NotFoundError,
    NotAllowedError("away"), FormError with "starts_on" ("in-the-past", "taken" by another absence), "ends_on"
    ("before-start", "too-far"), "stand_in" ("same", "left", "no-key", "away" in those days), "absent"
    ("supervises-nobody").
    """
    access.person_on_file(work, absent)
    if not may_mark_away(work, absent):
        raise NotAllowedError("away")
    errors = _errors(work, absent, stand_in, starts_on, ends_on)
    if errors:
        raise FormError(tuple(errors))
    cover = Cover(CoverId(work.ids.new()), absent, stand_in, starts_on, ends_on, work.stamp())
    work.covers.save(cover)
    work.audit(Act.CREATED, "cover", cover.id, cover)
    work.forget_viewer()
    notices.tell(work, (absent, stand_in, *_supervisees(work, cover)), NoticeKind.COVER, cover.id)
    _changed(work, cover)
    return cover.id


def come_back(work: Work, cover_id: CoverId) -> None:
    """The supervisor is back: yesterday was the last day. An absence that has not begun falls away.

    Raises NotFoundError, NotAllowedError("away"). Nothing happens to one that is over.
    """
    cover = work.covers.get(cover_id)
    if not may_mark_away(work, cover.absent):
        raise NotAllowedError("away")
    if cover.ends_on < work.today:
        return
    ended = replace(cover, ends_on=min(cover.ends_on, max(work.today, cover.starts_on) - timedelta(days=1)))
    work.covers.save(ended)
    work.audit(Act.ENDED, "cover", cover.id, ended)
    work.forget_viewer()
    letting_in.end_with_cover(work, ended)
    notices.tell(work, (cover.absent, cover.stand_in, *_supervisees(work, cover)), NoticeKind.COVER, cover.id)
    _changed(work, cover)


def may_mark_away(work: Work, person_id: PersonId) -> bool:
    """True for the supervisor themselves, the lead and deputies."""
    return work.me == person_id or may_manage_people(work.viewer)


def supervises(work: Work, person_id: PersonId) -> bool:
    """True when a person has somebody to supervise today, or a case to oversee: only then is a stand-in needed."""
    pairs = any(one.supervisor == person_id and due.is_active(one, work.today) for one in work.pairs.of(person_id))
    return pairs or any(case.supervisor == person_id and case.closed_on is None for case in work.cases.all())


def of_person(work: Work, person_id: PersonId) -> tuple[CoverLine, ...]:
    """Return the absences of a person, and those in which they stand in: under way and to come, latest first.

    Everybody within the club may know who stands in for whom. One that ended lately is among them while the supervisor
    can still be let into what was written meanwhile.
    """
    names = {one.id: one.full_name for one in access.people(work).values()}
    found = []
    for cover in work.covers.all():
        if person_id not in (cover.absent, cover.stand_in) or cover.ends_on < cover.starts_on:
            continue
        may_open, may_return = _openings(work, cover, names)
        is_over = cover.ends_on < work.today
        if is_over and not may_return:
            continue
        left_out = [pair.supervisee for pair in _pairs(work, cover) if pair.supervisee == cover.stand_in]
        found.append(
            CoverLine(
                id=cover.id,
                absent=cover.absent,
                absent_name=names.get(cover.absent, "?"),
                stand_in_name=names.get(cover.stand_in, "?"),
                starts_on=cover.starts_on,
                ends_on=cover.ends_on,
                is_over=is_over,
                is_under_way=cover.holds_on(work.today),
                may_end=not is_over and may_mark_away(work, cover.absent),
                left_out=tuple(names.get(one, "?") for one in left_out),
                may_open=may_open,
                may_return=may_return,
            )
        )
    return tuple(sorted(found, key=lambda line: (line.starts_on, line.id), reverse=True))


def _openings(
    work: Work, cover: Cover, names: dict[PersonId, str]
) -> tuple[tuple[tuple[PairId, str], ...], tuple[tuple[PairId, str], ...]]:
    opens, returns = [], []
    for pair in _pairs(work, cover):
        line = (pair.id, names.get(pair.supervisee, "?"))
        if cover.holds_on(work.today) and cover_parts.earlier_parts(work, cover, pair):
            opens.append(line)
        if cover_parts.parts_meanwhile(work, cover, pair):
            returns.append(line)
    return tuple(opens), tuple(returns)


def _pairs(work: Work, cover: Cover) -> list[SupervisionPair]:
    return [
        pair
        for pair in work.pairs.of(cover.absent)
        if pair.supervisor == cover.absent and due.is_active(pair, max(cover.starts_on, pair.starts_on))
    ]


def _supervisees(work: Work, cover: Cover) -> list[PersonId]:
    return [pair.supervisee for pair in _pairs(work, cover) if pair.supervisee != cover.stand_in]


def _errors(work: Work, absent: PersonId, stand_in: PersonId, starts_on: date, ends_on: date) -> list[InputError]:
    errors = []
    if not supervises(work, absent):
        errors.append(InputError("absent", "supervises-nobody"))
    if starts_on < work.today:
        errors.append(InputError("starts_on", "in-the-past"))
    if ends_on < starts_on:
        errors.append(InputError("ends_on", "before-start"))
    elif (ends_on - starts_on).days > LONGEST_DAYS:
        errors.append(InputError("ends_on", "too-far"))
    if any(_overlap(one, starts_on, ends_on) for one in work.covers.of(absent)):
        errors.append(InputError("starts_on", "taken"))
    if stand_in == absent:
        return [*errors, InputError("stand_in", "same")]
    person = access.person_on_file(work, stand_in)
    if person.left_on is not None and person.left_on <= ends_on:
        errors.append(InputError("stand_in", "left"))
    elif stand_in not in work.key_holders():
        errors.append(InputError("stand_in", "no-key"))
    elif any(_overlap(one, starts_on, ends_on) for one in work.covers.of(stand_in)):
        errors.append(InputError("stand_in", "away"))
    return errors


def _overlap(cover: Cover, starts_on: date, ends_on: date) -> bool:
    return cover.starts_on <= ends_on and starts_on <= cover.ends_on


def _changed(work: Work, cover: Cover) -> None:
    work.changed(people={cover.absent, cover.stand_in}, notices=True)

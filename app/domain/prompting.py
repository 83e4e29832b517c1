"""Why a question is asked of somebody who writes about a child: rules over what is on the child's file (S0-28 to 32).

Each rule says what it found, so that the question can say why it is shown. Days are local calendar days.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from app.domain.case import Episode
from app.domain.ids import PersonId

CLOCKS = frozenset({"told", "reported"})  # the clock of "report now", not something that happened again
_SATURDAY = 5


class Cause(StrEnum):
    """What on the file brings a question."""

    LIKE_EPISODES = "like-episodes"  # figure: how many; topic: the kind; on: the first of them
    WORKERS = "workers"  # figure: how many different people
    ODD_HOURS = "odd-hours"  # on and at: the latest contact
    SIBLINGS = "siblings"  # figure: how many are on file
    OTHERS = "others"  # on: the discussion that others' views were written in
    IN_GROUP = "group"
    LATE = "late"  # at: what time it is now
    METHOD = "method"  # topic: the stage of the way that was chosen


@dataclass(frozen=True, slots=True)
class Reason:
    """What a rule found."""

    cause: Cause
    figure: int = 0
    topic: str = ""
    on: date | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question. ``key`` stays the same from one reading to the next, so that it can be put away."""

    key: str
    text: str
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class OddHours:
    """When contact counts as being at an odd hour: local hours, and kinds of episode that count on a weekend."""

    late_from: int  # from this hour on, 0 to 23
    late_until: int  # up to, and without, this hour
    weekend_kinds: Collection[str]
    days: int  # how far back contact still counts


def like_episodes(episodes: Iterable[Episode], today: date, zone: tzinfo, *, times: int, days: int) -> Reason | None:
    """Return the kind of episode that repeats: ``times`` or more from ``days`` days ago up to today (S0-30).

    Of several kinds, the one that repeats most; of equals, the first by name.
    """
    since = today - timedelta(days=days)
    happened: dict[str, list[date]] = {}
    for one in episodes:
        on = one.happened_at.astimezone(zone).date()
        if one.kind not in CLOCKS and not one.is_of_the_file and since <= on <= today:
            happened.setdefault(one.kind, []).append(on)
    counts = Counter({kind: len(on) for kind, on in happened.items()})
    kind, count = min(counts.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
    if count < times:
        return None
    return Reason(Cause.LIKE_EPISODES, count, kind, min(happened[kind]))


def workers(people: Iterable[PersonId], *, times: int) -> Reason | None:
    """Return how many different people have had the work with a child, from ``times`` on (S0-31)."""
    count = len(set(people))
    return Reason(Cause.WORKERS, count) if count >= times else None


def odd_hours(episodes: Iterable[Episode], today: date, zone: tzinfo, rule: OddHours) -> Reason | None:
    """Return the latest contact at an odd hour: at night, or of some kinds at the weekend (S0-32)."""
    since = today - timedelta(days=rule.days)
    found = [
        local
        for one in episodes
        if not one.is_of_the_file
        and since <= (local := one.happened_at.astimezone(zone)).date() <= today
        and (is_late(local, rule) or (local.weekday() >= _SATURDAY and one.kind in rule.weekend_kinds))
    ]
    if not found:
        return None
    latest = max(found)
    return Reason(Cause.ODD_HOURS, on=latest.date(), at=latest.time().replace(second=0, microsecond=0, fold=0))


def is_late(local: datetime, rule: OddHours) -> bool:
    """True late at night and early in the morning. ``local`` is aware and in the club's zone."""
    return local.hour >= rule.late_from or local.hour < rule.late_until

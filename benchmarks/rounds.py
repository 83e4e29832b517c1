"""Interleaved rounds: each runs every arm once, the order turned by one each time; medians with their extremes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Arm = Callable[[], float]  # does its work once and returns what was measured, in the measure's unit
Found = Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the table: an arm over its floor, or by itself when ``floor`` is "".

    ``goal`` is the design's, None where it has none. With ``worst`` the goal is meant for the slowest round. ``gross``
    is where it counts as broken, when that is not a multiple of the goal.
    """

    number: str
    what: str
    arm: str
    floor: str
    unit: str
    goal: float | None
    worst: bool = False
    gross: float | None = None

    def value(self, found: Found) -> float:
        """Return what is held against the goal: a ratio of medians, a median, or the worst."""
        values = found[self.arm]
        if self.worst:
            return max(values)
        return median(values) / median(found[self.floor]) if self.floor else median(values)

    def is_broken(self, found: Found, times: float) -> bool:
        """Return whether the value is beyond ``gross``, or else more than ``times`` its goal."""
        if self.goal is None:
            return False
        return self.value(found) > (self.gross or times * self.goal)


def timed(work: Callable[[], object], *, share: int = 1) -> Arm:
    """Return an arm that measures the milliseconds ``work`` takes, divided by ``share`` (pages, repetitions)."""

    def once() -> float:
        began = perf_counter()
        work()
        return (perf_counter() - began) * 1000 / share

    return once


def run(arms: Mapping[str, Arm], rounds: int) -> dict[str, list[float]]:
    """Return what each arm measured in each round, after one round that is thrown away (first use loads things)."""
    names = list(arms)
    for name in names:
        arms[name]()
    found: dict[str, list[float]] = {name: [] for name in names}
    for number in range(rounds):
        turn = number % len(names)
        for name in (*names[turn:], *names[:turn]):
            found[name].append(arms[name]())
    return found


def lines(measures: Sequence[Measure], found: Found) -> list[str]:
    """Return the table (Markdown): what counts, its goal, whether it is met, then arm and floor with min and max."""
    told = ["| # | what / floor | | goal | | median (min to max) | floor |", "|---|---|--:|--:|---|---|---|"]
    for one in measures:
        value = one.value(found)
        goal = "" if one.goal is None else f"{one.goal:g}"
        floor = _spread(found[one.floor], one.unit) if one.floor else ""
        shown = f"{value:.2f}" if one.floor or value < 10 else f"{value:.0f}"
        cells = (one.number, one.what, shown, goal, _verdict(value, one.goal), _spread(found[one.arm], one.unit), floor)
        told.append(f"| {' | '.join(cells)} |")
    return told


def _verdict(value: float, goal: float | None) -> str:
    if goal is None:
        return ""
    if value <= goal:
        return "met"
    return "as good as met" if value <= 1.1 * goal else "missed"


def _spread(values: Sequence[float], unit: str) -> str:
    digits = 1 if median(values) >= 1 else 3
    return f"{median(values):.{digits}f} ({min(values):.{digits}f} to {max(values):.{digits}f}) {unit}"

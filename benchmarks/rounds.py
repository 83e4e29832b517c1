"""Interleaved rounds: each runs every arm once, the order turned by one each time; medians with their extremes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Arm = Callable[[], float]  # does its work once and returns what was measured, in the measure's unit


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of the table: an arm over its floor. ``goal`` is speed.md's, "" where it has none; never asserted."""

    number: str
    what: str
    arm: str
    floor: str
    unit: str
    goal: str


def timed(work: Callable[[], object]) -> Arm:
    """Return an arm that measures the milliseconds ``work`` takes."""

    def once() -> float:
        began = perf_counter()
        work()
        return (perf_counter() - began) * 1000

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


def lines(measures: Sequence[Measure], found: Mapping[str, Sequence[float]]) -> list[str]:
    """Return the table's lines (Markdown): ratio of the medians, then both with minimum and maximum."""
    told = []
    for one in measures:
        value, base = found[one.arm], found[one.floor]
        ratio = median(value) / median(base)
        told.append(
            f"| {one.number} | {one.what} | {ratio:.2f} | {one.goal} "
            f"| {_spread(value, one.unit)} | {_spread(base, one.unit)} |"
        )
    return told


def _spread(values: Sequence[float], unit: str) -> str:
    return f"{median(values):.1f} ({min(values):.1f} to {max(values):.1f}) {unit}"

"""The table says what was measured, and a quick run fails on a gross break only."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rounds import Measure, lines, run

FOUND = {"arm": [30.0, 10.0, 20.0], "floor": [10.0, 11.0, 9.0]}


def test_a_ratio_is_that_of_the_medians() -> None:
    measure = Measure("S1", "start / bare", "arm", "floor", "ms", 1.2)
    assert measure.value(FOUND) == 2.0
    assert not measure.is_broken(FOUND, 3)  # missed, and not grossly
    assert measure.is_broken(FOUND, 1.5)
    assert not replace(measure, gross=2.5).is_broken(FOUND, 1.5)  # known to miss: has a limit of its own
    assert replace(measure, gross=1.9).is_broken(FOUND, 3)
    (row,) = lines([measure], FOUND)[2:]
    assert row == "| S1 | start / bare | 2.00 | 1.2 | missed | 20.0 (10.0 to 30.0) ms | 10.0 (9.0 to 11.0) ms |"


def test_a_worst_is_the_slowest_round_and_no_goal_is_never_broken() -> None:
    assert Measure("T3", "save", "arm", "", "ms", 16, worst=True).value(FOUND) == 30.0
    assert not Measure("P5", "export", "arm", "", "ms", None).is_broken(FOUND, 3)


def test_within_ten_percent_is_as_good_as_met() -> None:
    measures = [Measure("P1", "draw", "arm", "floor", "ms", goal) for goal in (2, 1.9, 1.5)]
    shown = [row.split(" | ")[4] for row in lines(measures, FOUND)[2:]]
    assert shown == ["met", "as good as met", "missed"]


def test_each_round_runs_every_arm_once_in_a_turned_order() -> None:
    seen: list[str] = []

    def arm(name: str) -> float:
        seen.append(name)
        return 1.0

    found = run({"a": lambda: arm("a"), "b": lambda: arm("b"), "c": lambda: arm("c")}, 3)
    assert "".join(seen) == "abc" + "abc" + "bca" + "cab"
    assert found == {"a": [1.0] * 3, "b": [1.0] * 3, "c": [1.0] * 3}

"""Nobody there: counted on a clock of our own, minute by minute, asleep or awake."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.lock import IdleLock, waking_clock


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Watched:
    """An idle lock on a hand-wound clock, with what it said."""

    def __init__(self, minutes: int = 5) -> None:
        self.clock = Clock()
        self.idle = IdleLock(self.clock, minutes)
        self.said: list[str] = []
        self.idle.warning_started.connect(lambda left: self.said.append(f"warn {left}"))
        self.idle.warning_ended.connect(lambda: self.said.append("stay"))
        self.idle.lock_due.connect(lambda why: self.said.append(f"lock {why}"))
        self.idle.start()

    def wait(self, seconds: int) -> None:
        """Let time pass second by second, as it does for a computer that is awake."""
        for _ in range(seconds):
            self.clock.now += 1
            self.idle.check()


def test_it_warns_thirty_seconds_before_and_then_locks(qtbot: QtBot) -> None:
    watched = Watched(minutes=5)
    watched.wait(269)
    assert watched.said == []
    watched.wait(1)
    assert watched.said == ["warn 30"]
    watched.wait(29)
    assert watched.said == ["warn 30"]
    watched.wait(1)
    assert watched.said == ["warn 30", "stay", "lock idle"]
    watched.wait(600)
    assert len(watched.said) == 3
    assert not watched.idle.is_running


def test_any_key_keeps_it_open(qtbot: QtBot) -> None:
    watched = Watched(minutes=1)
    watched.wait(45)
    assert watched.said == ["warn 30"]
    watched.idle.touch()
    assert watched.said == ["warn 30", "stay"]
    watched.wait(29)
    assert watched.said == ["warn 30", "stay"]


def test_sleep_locks_even_when_it_was_short(qtbot: QtBot) -> None:
    watched = Watched(minutes=30)
    watched.wait(10)
    watched.clock.now += 60  # the lid was shut for a minute
    watched.idle.check()
    assert watched.said == ["lock sleep"]


def test_the_key_that_wakes_the_computer_does_not_count_as_being_there(qtbot: QtBot) -> None:
    watched = Watched(minutes=30)
    watched.clock.now += 3600
    watched.idle.touch()
    assert watched.said == ["lock sleep"]


def test_starting_again_counts_from_then(qtbot: QtBot) -> None:
    watched = Watched(minutes=1)
    watched.wait(60)
    watched.clock.now += 5000
    watched.idle.start()
    watched.wait(20)
    assert watched.said == ["warn 30", "stay", "lock idle"]


@pytest.mark.parametrize("minutes", [0, 31, -1])
def test_only_one_to_thirty_minutes(qtbot: QtBot, minutes: int) -> None:
    with pytest.raises(ValueError, match="minutes"):
        IdleLock(Clock(), minutes)


def test_it_ticks_by_itself(qtbot: QtBot) -> None:
    watched = Watched(minutes=1)
    watched.clock.now += 14
    watched.idle.check()
    watched.clock.now += 14
    watched.idle.check()
    watched.clock.now += 14
    with qtbot.waitSignal(watched.idle.warning_started, timeout=5000):
        pass


def test_the_clock_goes_on() -> None:
    assert waking_clock() <= waking_clock()

"""Tasks: off the window's thread, told in it, in order, and never lost."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from functools import partial
from types import TracebackType

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError, DiskFullError
from ui.tasks import Lane, TaskRunner

HERE = threading.get_ident


@pytest.fixture
def tasks(qapp: object) -> Iterator[TaskRunner]:
    runner = TaskRunner(show_after_ms=10)
    yield runner
    runner.close()


def refuse(error: AppError) -> None:
    raise AssertionError(f"not expected: {error!r}")


@pytest.fixture
def hooked(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What reached the one exception hook."""
    found: list[BaseException] = []

    def hook(kind: type[BaseException], defect: BaseException, trace: TracebackType | None) -> None:
        found.append(defect)

    monkeypatch.setattr(sys, "excepthook", hook)
    return found


def test_work_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot, tasks: TaskRunner) -> None:
    told: list[tuple[int, int]] = []
    tasks.run(HERE, done=lambda there: told.append((there, HERE())), failed=refuse)
    assert told == []  # never from inside run
    qtbot.waitUntil(lambda: bool(told))
    there, here = told[0]
    assert there != here == HERE()


def test_a_lane_keeps_order_and_thread_over_many_tasks(qtbot: QtBot, tasks: TaskRunner) -> None:
    order: list[int] = []
    threads: set[int] = set()

    def work(number: int) -> int:
        threads.add(HERE())
        return number

    for number in range(3000):
        tasks.run(partial(work, number), done=order.append, failed=refuse)
    qtbot.waitUntil(lambda: len(order) == 3000, timeout=20000)
    assert order == list(range(3000))
    assert len(threads) == 1
    assert tasks.is_idle


def test_a_save_does_not_wait_for_the_work_lane(qtbot: QtBot, tasks: TaskRunner) -> None:
    saved, gate = threading.Event(), threading.Event()
    ends: list[str] = []
    tasks.run(gate.wait, done=lambda _: ends.append("page"), failed=refuse, lane=Lane.WORK)
    tasks.run(saved.set, done=lambda _: ends.append("save"), failed=refuse)
    qtbot.waitUntil(lambda: ends == ["save"])
    gate.set()
    qtbot.waitUntil(lambda: ends == ["save", "page"])


def test_an_error_for_people_goes_to_failed_and_the_lane_goes_on(qtbot: QtBot, tasks: TaskRunner) -> None:
    ends: list[object] = []

    def full() -> None:
        raise DiskFullError

    tasks.run(full, done=ends.append, failed=lambda error: ends.append(error.code), settled=lambda: ends.append("end"))
    tasks.run(lambda: "next", done=ends.append, failed=refuse)
    qtbot.waitUntil(lambda: "next" in ends)
    assert ends == ["disk-full", "end", "next"]


def test_a_defect_reaches_the_hook_and_the_lane_goes_on(
    qtbot: QtBot, tasks: TaskRunner, hooked: list[BaseException]
) -> None:
    ends: list[object] = []
    tasks.run(lambda: 1 // 0, done=ends.append, failed=refuse, settled=lambda: ends.append("settled"))
    tasks.run(lambda: "next", done=ends.append, failed=refuse)
    qtbot.waitUntil(lambda: "next" in ends)
    assert ends == ["settled", "next"]
    assert [type(defect) for defect in hooked] == [ZeroDivisionError]


def test_a_defect_in_done_keeps_no_other_outcome_back(
    qtbot: QtBot, tasks: TaskRunner, hooked: list[BaseException]
) -> None:
    ends: list[object] = []

    def broken(_: object) -> None:
        raise KeyError("broken")

    gate = threading.Event()
    tasks.run(gate.wait, done=broken, failed=refuse)
    tasks.run(lambda: 2, done=ends.append, failed=refuse)
    gate.set()
    qtbot.waitUntil(lambda: ends == [2])
    assert [type(defect) for defect in hooked] == [KeyError]


class Screen(QWidget):
    heard: list[object]

    def __init__(self) -> None:
        super().__init__()
        self.heard = []

    def on_done(self, value: object) -> None:
        self.heard.append(value)


def test_a_widget_that_is_gone_hears_nothing(qtbot: QtBot, tasks: TaskRunner, hooked: list[BaseException]) -> None:
    import shiboken6

    screen, heard, gate, ends = Screen(), [], threading.Event(), []  # type: ignore[var-annotated]
    screen.heard = heard
    tasks.run(gate.wait, done=screen.on_done, failed=refuse)
    shiboken6.delete(screen)
    gate.set()
    tasks.run(lambda: 1, done=ends.append, failed=refuse)
    qtbot.waitUntil(lambda: ends == [1])
    assert heard == []
    assert hooked == []


def test_words_are_shown_only_for_what_takes_long(qtbot: QtBot, tasks: TaskRunner) -> None:
    heard: list[str] = []
    tasks.busy_changed.connect(heard.append)
    gate, shown = threading.Event(), threading.Event()

    def work() -> None:
        assert gate.wait(60)
        tasks.say("Checking")
        assert shown.wait(60)

    tasks.run(work, done=lambda _: None, failed=refuse, words="Signing", lane=Lane.WORK)
    qtbot.waitUntil(lambda: heard == ["Signing"])
    gate.set()
    qtbot.waitUntil(lambda: heard == ["Signing", "Checking"])
    shown.set()
    qtbot.waitUntil(lambda: heard == ["Signing", "Checking", ""])


def test_quick_work_is_never_announced(qtbot: QtBot) -> None:
    runner = TaskRunner(show_after_ms=60_000)
    heard: list[str] = []
    ends: list[int] = []
    runner.busy_changed.connect(heard.append)
    runner.run(lambda: 1, done=ends.append, failed=refuse, words="Saving")
    qtbot.waitUntil(lambda: ends == [1])
    runner.close()
    assert heard == []


def test_a_cancelled_task_tells_nobody(qtbot: QtBot, tasks: TaskRunner) -> None:
    gate, begun = threading.Event(), threading.Event()
    ran: list[str] = []
    ends: list[object] = []

    def running() -> str:
        begun.set()
        assert gate.wait(60)
        return "running"

    first = tasks.run(running, done=ends.append, failed=refuse)
    second = tasks.run(lambda: ran.append("waiting"), done=ends.append, failed=refuse)
    assert begun.wait(60)
    first.cancel()
    second.cancel()
    gate.set()
    tasks.run(lambda: "last", done=ends.append, failed=refuse)
    qtbot.waitUntil(lambda: ends == ["last"])
    assert ran == []


def test_closing_finishes_every_save_and_tells_it(qtbot: QtBot) -> None:
    runner = TaskRunner()
    gate = threading.Event()
    saved: list[int] = []
    told: list[int] = []
    runner.run(gate.wait, done=lambda _: None, failed=refuse)

    def save(number: int) -> int:
        saved.append(number)
        return number

    for number in range(50):
        runner.run(partial(save, number), done=told.append, failed=refuse)
    gate.set()
    runner.close()
    assert saved == told == list(range(50))
    with pytest.raises(RuntimeError):
        runner.run(lambda: 1, done=told.append, failed=refuse)
    runner.close()


def test_closing_drops_pages_that_were_not_begun(qtbot: QtBot) -> None:
    runner = TaskRunner()
    begun, gate = threading.Event(), threading.Event()
    drawn: list[int] = []

    def drawing() -> None:
        begun.set()
        assert gate.wait(60)
        drawn.append(1)

    runner.run(drawing, done=lambda _: None, failed=refuse, lane=Lane.WORK)
    runner.run(lambda: drawn.append(2), done=lambda _: None, failed=refuse, lane=Lane.WORK)
    assert begun.wait(60)
    threading.Timer(0.05, gate.set).start()  # closing waits for the page that is being drawn
    runner.close()
    assert drawn == [1]


def test_tasks_are_not_started_from_another_thread(qtbot: QtBot, tasks: TaskRunner) -> None:
    found: list[BaseException] = []

    def elsewhere() -> None:
        try:
            tasks.run(lambda: 1, done=lambda _: None, failed=refuse)
        except RuntimeError as error:
            found.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(found) == 1


def test_hammer_all_lanes_from_callbacks(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Each outcome asks for the next piece of work, failures mixed in, on all lanes at once."""
    left = dict.fromkeys(Lane, 1000)
    failures: list[str] = []
    anchor = QObject()

    def work(number: int) -> int:
        if number % 7 == 0:
            raise DiskFullError
        return number

    def next_one(lane: Lane) -> None:
        left[lane] -= 1
        if left[lane]:
            number = left[lane]
            tasks.run(lambda: work(number), done=lambda _: next_one(lane), failed=lambda e: fail(lane, e), lane=lane)

    def fail(lane: Lane, error: AppError) -> None:
        failures.append(error.code)
        next_one(lane)

    for lane in Lane:
        left[lane] += 1
        next_one(lane)
    qtbot.waitUntil(lambda: not any(left.values()), timeout=20000)
    assert failures == ["disk-full"] * len(Lane) * (1000 // 7)
    assert anchor is not None

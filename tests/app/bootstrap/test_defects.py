"""The one hook: every defect is written down once, said once at a time, and never makes things worse."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import defects

SECRET = "Kezia Tarn was collected late"


@pytest.fixture(autouse=True)
def hooks() -> Iterator[None]:
    """Leave the hooks as they were."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def raised(text: str = SECRET) -> ValueError:
    """An exception from always the same line."""
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


def meet(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def reports(folder: Path) -> list[Path]:
    return sorted((folder / "reports").glob("*.txt"))


def test_what_comes_again_and_again_is_one_report_and_said_again_only_later(tmp_path: Path) -> None:
    told: list[Path | None] = []
    now = [100.0]
    defects.install(tmp_path, told.append, lambda: now[0])
    for _ in range(1_000):
        meet(raised())
    (report,) = reports(tmp_path)
    assert told == [report]
    assert SECRET not in report.read_text(encoding="utf-8")
    now[0] += defects.AGAIN_AFTER_S
    meet(raised())
    assert told == [report, report]
    assert len(reports(tmp_path)) == 1


def test_a_defect_of_what_says_it_is_written_down_and_not_said_again(tmp_path: Path) -> None:
    calls = []

    def tell(_report: Path | None) -> None:
        calls.append(1)
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            meet(error)  # as Qt does with what a slot raises
            raise

    defects.install(tmp_path, tell)
    meet(raised())
    assert calls == [1]
    assert len(reports(tmp_path)) == 2


def test_the_number_of_reports_has_an_end(tmp_path: Path) -> None:
    told: list[Path | None] = []
    for run in range(2):
        defects.install(tmp_path, told.append)
        for number in range(defects.MOST_REPORTS + 5):
            places = "\n" * (number + 100 * run) + "raise ValueError('x')"
            try:
                exec(compile(places, "made", "exec"), {"__name__": "made"})  # noqa: S102  # another line each time
            except ValueError as error:
                meet(error)
    assert len(reports(tmp_path)) == defects.MOST_REPORTS
    assert len(told) == 2 * (defects.MOST_REPORTS + 5)
    assert told.count(None) == 10


def test_threads_have_the_same_hook_and_an_end_on_purpose_is_no_defect(tmp_path: Path) -> None:
    told: list[Path | None] = []
    defects.install(tmp_path, told.append)

    def fails() -> None:
        raise ValueError(SECRET)

    def ends() -> None:
        raise SystemExit

    for work in (fails, ends):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    meet(KeyboardInterrupt())
    assert told == reports(tmp_path)
    assert len(told) == 1


def test_where_nothing_can_be_written_it_is_said_all_the_same(tmp_path: Path) -> None:
    told: list[Path | None] = []
    (tmp_path / "reports").write_bytes(b"a file in the way")
    defects.install(tmp_path, told.append)
    meet(raised())
    assert told == [None]

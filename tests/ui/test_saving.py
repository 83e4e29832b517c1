"""Autosave: what it calls saved is saved, whatever order the answers come in and whatever fails meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError, DiskFullError
from ui import saving
from ui.components import Banner, PageHeader, SaveIndicator
from ui.desk import Answer, Desk
from ui.pages import Page
from ui.saving import Autosave, Save


class Records:
    """Stands for the records' thread: saves are asked for, and answered when the test says so."""

    def __init__(self, page: Page) -> None:
        self.page, self.window = page, self  # the page is the one that is seen
        self.asked: list[tuple[str, Callable[[None], None], Callable[[AppError], None]]] = []

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 18, 52, tzinfo=UTC)

    def save_of(self, text: str) -> Callable[[], Save]:
        """Return a snapshot whose save asks to keep ``text``."""
        records = self

        class Asked:
            def then(
                self,
                done: Callable[[None], None],
                *,
                failed: Callable[[AppError], None],
                settled: Callable[[], None],  # noqa: ARG002  # for defects, which these records have none of
            ) -> None:
                records.asked.append((text, done, failed))

        return lambda: lambda: cast("Answer[None]", Asked())

    def answer(self, error: AppError | None = None) -> str:
        """Answer the oldest save: done, or ``error``. Return what was to be kept."""
        text, done, failed = self.asked.pop(0)
        if error is None:
            done(None)
        else:
            failed(error)
        return text


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page("Session", "sessions", PageHeader("Session"))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def records(page: Page) -> Records:
    return Records(page)


@pytest.fixture
def indicator(page: Page) -> SaveIndicator:
    return SaveIndicator(parent=page)


@pytest.fixture
def banner(page: Page) -> Banner:
    made = Banner("urgent", "", "", name="cannot-save")
    page.column.addWidget(made)
    made.hide()
    return made


@pytest.fixture
def autosave(records: Records, page: Page, indicator: SaveIndicator, banner: Banner) -> Autosave:
    return Autosave(cast(Desk, records), page, indicator, banner)


def test_it_waits_one_second_after_the_last_key_and_never_more_than_five(qtbot: QtBot, autosave: Autosave) -> None:
    assert (saving.AFTER_MS, saving.AT_LEAST_MS) == (1000, 5000)
    timers = {timer.interval(): timer for timer in autosave.findChildren(QTimer)}
    autosave.mark("child", lambda: lambda: None)  # type: ignore[arg-type,return-value]  # never asked for here
    latest = timers[5000].remainingTime()
    timers[1000].stop()
    autosave.mark("child", lambda: lambda: None)  # type: ignore[arg-type,return-value]  # as above
    assert timers[1000].isActive()  # begins anew with each key
    assert timers[5000].isActive()
    assert timers[5000].remainingTime() <= latest  # does not
    autosave.forget("child")


def test_saved_is_said_when_everything_under_way_is_saved(
    records: Records, autosave: Autosave, indicator: SaveIndicator
) -> None:
    autosave.mark("child", records.save_of("one"))
    autosave.flush()
    autosave.mark("child", records.save_of("one two"))
    autosave.mark("personal", records.save_of("tired"))
    autosave.flush()
    assert [records.answer(), indicator.words()] == ["one", ""]
    assert [records.answer(), indicator.words()] == ["one two", ""]
    assert [records.answer(), indicator.words()] == ["tired", "Saved 18:52"]


def test_words_that_could_not_be_saved_are_tried_again_until_they_are(
    records: Records, autosave: Autosave, indicator: SaveIndicator, banner: Banner
) -> None:
    autosave.mark("child", records.save_of("one"))
    autosave.flush()
    autosave.mark("child", records.save_of("one two"))
    autosave.flush()
    records.answer()
    records.answer(DiskFullError())  # the newer of two that were under way together
    assert autosave.has_unsaved
    assert indicator.words() == "Not saved since 18:52"
    assert banner.words().startswith("Holdfast can’t save: the disk is full.")
    autosave.say_saved()
    assert indicator.words() == "Not saved since 18:52"
    assert records.answer(DiskFullError()) == "one two"
    autosave.mark("personal", records.save_of("tired"))
    autosave.flush()
    assert records.answer() == "one two"
    assert indicator.words() == "Not saved since 18:52"
    assert not banner.isHidden()
    assert records.answer() == "tired"
    assert indicator.words() == "Saved 18:52"
    assert banner.isHidden()
    assert not autosave.has_unsaved


def test_an_older_failure_does_not_bring_back_older_words(records: Records, autosave: Autosave) -> None:
    autosave.mark("child", records.save_of("one"))
    autosave.flush()
    autosave.mark("child", records.save_of("one two"))
    autosave.flush()
    records.answer(DiskFullError())
    records.answer()
    autosave.flush()
    assert records.asked == []
    assert not autosave.has_unsaved


def test_a_form_that_is_given_up_is_not_missed(records: Records, autosave: Autosave, indicator: SaveIndicator) -> None:
    autosave.mark("composer", records.save_of("half"))
    autosave.flush()
    records.answer(DiskFullError())
    autosave.forget("composer")
    assert indicator.words() == "Saved 18:52"
    assert not autosave.has_unsaved
    autosave.flush()
    assert records.asked == []


def test_what_belongs_to_a_save_is_asked_for_before_it(records: Records, autosave: Autosave) -> None:
    order: list[str] = []
    autosave.begun.connect(lambda: order.append("place"))
    snapshot = records.save_of("one")

    def taken() -> Save:
        order.append("words")
        return snapshot()

    autosave.mark("child", taken)
    autosave.flush()
    assert order == ["place", "words"]


def test_words_that_cannot_be_taken_keep_no_others_from_being_saved(
    records: Records, autosave: Autosave, indicator: SaveIndicator
) -> None:
    def broken() -> Save:
        raise ValueError("a defect")

    autosave.mark("gone", broken)
    autosave.mark("child", records.save_of("she waits by the gate"))
    with pytest.raises(ValueError, match="a defect"):
        autosave.flush()
    assert records.answer() == "she waits by the gate"
    assert autosave.has_unsaved  # what could not be taken is not called saved
    autosave.forget("gone")
    assert not autosave.has_unsaved

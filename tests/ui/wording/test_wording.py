"""Dates and errors in words."""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from app.domain import errors
from app.domain.audit import Act
from app.domain.checks import PagesCheck, PagesDifference, PagesState
from app.domain.errors import AppError, FormError, InputError
from app.domain.exports import DocumentKind
from app.services.reviews import Facts
from ui.export.questions import question
from ui.export.result import pages_words
from ui.wording import (
    clock_time,
    count,
    day,
    day_in_list,
    day_in_prose,
    due,
    explain,
    field_problem,
    how_long,
    lateness,
    weekday_in_prose,
)
from ui.wording.reviews import facts_words
from ui.wording.templates import document_name
from ui.wording.trail import deed

TODAY = date(2026, 11, 12)
MADE: list[AppError] = [
    AppError(),
    InputError("name", "empty"),
    FormError((InputError("name", "empty"), InputError("when", "not-a-date"))),
    errors.WrongPassphraseError(),
    errors.KeyFileNeededError(),
    errors.KeyFileError(),
    errors.TooSoonError(4),
    errors.WrongRecoveryKeyError(),
    errors.WrongRecoveryKeyError(3),
    errors.NotAVaultError(),
    errors.DamagedVaultError("page 12"),
    errors.NewerVaultError(9, 3),
    errors.AlreadyOpenError(),
    errors.VaultExistsError(),
    errors.DiskFullError(),
    errors.ReadOnlyError(),
    errors.StorageFailedError("SQLITE_IOERR_READ"),
    errors.PrinterError(),
    errors.LookingOnlyError(),
    errors.NotFoundError(),
    errors.NotAllowedError("export"),
    errors.AlreadyFinishedError(),
    errors.StaleError(),
    errors.SealedError(),
    errors.TemplateError("agreement.md", 12, "unknown-name", "clubb"),
    errors.TemplateError("agreement.md", None, "syntax"),
    errors.ExportFailedError("check"),
    errors.NotAPdfError(),
    errors.PdfPasswordError(),
    *map(errors.FormReadingError, ("too-large", "not-ours", "locked", "other-session", "unreadable")),
    errors.PdfPasswordError(is_wrong=True),
    errors.BackupFailedError("copy"),
    errors.PackageError("changed"),
    errors.DrawnSignatureError("empty"),
    errors.OwnCertificateError("expired"),
    errors.TimeStampError("refused"),
    errors.UpdateError("changed"),
]
KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, AppError)]


def test_days() -> None:
    assert day(TODAY) == "Thu 12 Nov 2026"
    assert day_in_prose(date(2026, 3, 1)) == "1 March 2026"
    assert weekday_in_prose(TODAY) == "Thursday 12 November 2026"
    assert day_in_list(date(2026, 10, 15), TODAY) == "15 Oct"
    assert day_in_list(date(2025, 10, 15), TODAY) == "15 Oct 2025"
    assert day_in_list(date(2026, 11, 16), TODAY, weekday=True) == "Mon 16 Nov"


def test_times() -> None:
    assert clock_time(time(9, 5)) == "09:05"
    assert clock_time(datetime(2026, 11, 12, 18, 52)) == "18:52"  # noqa: DTZ001  # a local time, as on screen


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (date(2026, 10, 15), "28 days late"),
        (date(2026, 11, 11), "1 day late"),
        (date(2026, 11, 12), "Today"),
        (date(2026, 11, 13), "Tomorrow"),
        (date(2026, 11, 16), "Mon 16 Nov"),
        (date(2027, 1, 4), "Mon 4 Jan 2027"),
    ],
)
def test_due(when: date, words: str) -> None:
    assert due(when, TODAY) == words


def test_lateness_is_said_only_of_what_is_late() -> None:
    assert lateness(TODAY, TODAY) == ""


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "0 days"),
        (1, "1 day"),
        (13, "13 days"),
        (14, "2 weeks"),
        (49, "7 weeks"),
        (200, "7 months"),
        (800, "2 years"),
    ],
)
def test_lengths_of_time(days: int, words: str) -> None:
    assert how_long(days) == words


def test_counts() -> None:
    assert count(1, "case", "cases") == "1 case"
    assert count(0, "case", "cases") == "0 cases"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_error_is_tried_here(kind: type[AppError]) -> None:
    assert any(type(error) is kind for error in MADE)


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_every_error_is_explained_without_blame_or_machine_words(error: AppError) -> None:
    words = explain(error).in_one()
    assert words.strip().endswith(".")
    for banned in ("please", "invalid", "successfully", "error", "exception", "vault", "user", "!", "{", "None"):
        assert banned not in words.replace(".vault", "").lower(), words


def test_a_kind_without_words_of_its_own_borrows_those_of_its_parent() -> None:
    class FloppyFullError(errors.DiskFullError):
        code = "floppy"

    assert explain(FloppyFullError()) == explain(errors.DiskFullError())


def test_facts_are_in_the_words() -> None:
    assert "Group 3" in explain(errors.WrongRecoveryKeyError(3)).what_happened
    assert "line 12" in explain(errors.TemplateError("agreement.md", 12, "unknown-name", "clubb")).what_happened
    assert "“clubb”" in explain(errors.TemplateError("agreement.md", 12, "unknown-name", "clubb")).what_happened


def test_field_problems() -> None:
    assert field_problem(InputError("due", "wrong-weekday", weekday=3)) == (
        "That date is a Thursday. Check the day or the date"
    )
    assert field_problem(InputError("due", "never heard of")) == "This does not fit here. Look at it again"


@pytest.mark.parametrize("act", list(Act))
def test_every_act_of_the_trail_is_said_in_words(act: Act) -> None:
    words = deed(act.value, "case")
    assert words != f"{act.value.replace('-', ' ').capitalize()}: a case"
    assert "{" not in words


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_of_document_has_its_name_and_its_question(kind: DocumentKind) -> None:
    assert document_name(kind)
    assert kind is DocumentKind.CASE_CHRONOLOGY or question(kind)  # it is asked for on the sheet of the child's record


@pytest.mark.parametrize(
    ("state", "beside"),
    [(PagesState.OTHER_WORDS, "in this version’s wording"), (PagesState.DIFFERENT, "in the data")],
)
def test_what_stands_beside_the_pages_is_named_for_what_it_is(state: PagesState, beside: str) -> None:
    found = PagesCheck(state, (PagesDifference("the old words", "the new words"),))
    assert pages_words(found).endswith(f"\non the pages “the old words”, {beside} “the new words”")


def test_how_many_records_were_on_paper_first_is_said_beside_how_many_were_in_time() -> None:
    facts = Facts(4, 6, 0, 0, None, 3, 2, 1, None, False)
    assert facts_words("recorded", facts).endswith(
        "2 of 4 finished in time, 3 answered. 1 of 4 written on paper first, and counted by the day written there."
    )
    assert "paper" not in facts_words("recorded", replace(facts, on_paper=0))

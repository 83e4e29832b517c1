"""What does not fit is said at its field, the first one has the focus, and nothing is left unsaid."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import DiskFullError, FormError, InputError
from ui.components import FormField
from ui.problems import in_words, parts, show_at_fields

MISSING = InputError("what", "missing")
LATE = InputError("due_on", "in-the-past")


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[dict[str, FormField]]:
    window = QWidget()
    column = QVBoxLayout(window)
    fields = {name: FormField(name, QLineEdit()) for name in ("what", "on")}
    for field in fields.values():
        column.addWidget(field)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    yield fields
    window.close()


def test_each_problem_stands_at_its_field_and_the_first_has_the_focus(form: dict[str, FormField]) -> None:
    lines = show_at_fields(FormError((MISSING, LATE)), form, names={"due_on": "on"})
    assert [target for _, target in lines] == [form["what"].control, form["on"].control]
    assert [form[name].problem() for name in ("what", "on")] == [in_words(MISSING), in_words(LATE)]
    assert form["what"].control.hasFocus()


def test_what_belongs_to_no_field_is_returned_to_be_told(form: dict[str, FormField]) -> None:
    assert show_at_fields(DiskFullError(), form) == [(in_words(DiskFullError()), form["what"].control)]
    assert form["what"].problem() == ""


def test_or_it_stands_at_the_field_that_was_named_for_it(form: dict[str, FormField]) -> None:
    show_at_fields(InputError("elsewhere", "missing"), form, otherwise=form["on"])
    assert form["on"].problem() == in_words(InputError("elsewhere", "missing"))


def test_a_form_comes_apart_into_its_problems() -> None:
    assert parts(FormError((MISSING, LATE))) == (MISSING, LATE)
    assert parts(MISSING) == (MISSING,)

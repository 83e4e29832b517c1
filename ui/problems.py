"""What does not fit is said at the field it is about; what was typed stays."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, FormError, InputError
from ui.components import FormField, reveal
from ui.wording import explain, field_problem


def parts(error: AppError) -> tuple[AppError, ...]:
    """Return the errors of a whole form one by one; any other error is the only one."""
    return tuple(error.errors) if isinstance(error, FormError) else (error,)


def in_words(problem: AppError) -> str:
    """Return one problem in a few words, for a field or a line of a list."""
    return field_problem(problem) if isinstance(problem, InputError) else explain(problem).what_happened


def show_at_fields(
    error: AppError,
    fields: Mapping[str, FormField],
    *,
    names: Mapping[str, str] | None = None,
    otherwise: FormField | None = None,
) -> list[tuple[str, QWidget]]:
    """Show each problem at its field, put the focus into the first, and return a line and a widget for each.

    ``names`` says which field of ``fields`` a field of the error is shown at. A problem without a field is shown at
    ``otherwise``; without that it is only in what is returned, to be told by the caller.
    """
    names = names or {}
    lines: list[tuple[str, QWidget]] = []
    for problem in parts(error):
        named = names.get(problem.field, problem.field) if isinstance(problem, InputError) else ""
        field, words = fields.get(named, otherwise), in_words(problem)
        if field is None:
            first = next(iter(fields.values()))
            lines.append((words, first.control))
            continue
        field.set_problem(words)
        lines.append((f"{field.label()}: {words}", field.control))
    shown = [field for field in fields.values() if any(field.control is control for _words, control in lines)]
    if shown:
        shown[0].control.setFocus()
        QTimer.singleShot(0, shown[0], partial(reveal, shown[0]))  # once the words have taken their room
    elif lines:
        lines[0][1].setFocus()
    return lines

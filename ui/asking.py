"""A sheet that asks for a line or two and does one thing: fields, one button, problems shown where they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, InputError
from app.services import drafting
from app.services.work import Work
from ui.components import Banner, DateField, FormField, HintButton, Sheet
from ui.components.inputs import Input, inputs_of
from ui.desk import Answer, Desk
from ui.kept_form import Keep, Kept
from ui.kept_sheet import KeptSheet
from ui.problems import parts, show_at_fields
from ui.wording import explain, field_problem

P = ParamSpec("P")
T = TypeVar("T")


class AskingSheet(Sheet):
    """A title, fields, one button; what does not fit is shown at its field, and what was typed stays.

    One that asks for words says ``keep`` once its fields are filled, and does its work with ``do``.
    """

    def __init__(
        self, desk: Desk, title: str, subtitle: str, verb: str, name: str, *, width: int = 640, height: int = 440
    ) -> None:
        super().__init__(desk.window, title, subtitle, name=name, width=width, height=height)
        self.desk = desk
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name=f"{name}-trouble")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self.fields: dict[str, FormField] = {}
        self._kept: KeptSheet | None = None
        self._is_over = False
        self.finished.connect(self._note_over)
        self._cancel = cancel = HintButton(self.tr("Cancel"), kind="quiet", name=f"{name}-cancel")
        cancel.clicked.connect(self._give_up)
        self._go_on = HintButton(verb, kind="primary", hint="Ctrl Enter", name=f"{name}-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)

    def ask(self, key: str, label: str, control: QWidget, *, optional: bool = False) -> None:
        """Add a field; errors for ``key`` are shown at it."""
        self.fields[key] = FormField(label, control, optional=optional)
        self.body.addWidget(self.fields[key])

    def day_in(self, key: str, control: DateField, missing: str = "") -> date | None:
        """Return the day in ``control``; None when there is none or it cannot be read, which is said at field ``key``.

        ``missing`` is said when nothing is there, instead of the usual words.
        """
        try:
            day = control.date()
        except InputError as error:
            self.fields[key].set_problem(field_problem(error))
            return None
        if day is None and missing:
            self.fields[key].set_problem(missing)
        elif day is None:
            self.refused(InputError(key, "missing"))
        return day

    def keep(
        self,
        form: str,
        *,
        keep: Keep = drafting.save_form,
        kept: Kept = drafting.kept_form,
        also: Mapping[str, Input] | None = None,
    ) -> None:
        """Keep from now on what is typed, as the form ``form`` (which one, and of what); offer what was left of it.

        ``also`` is what is filled in beside the usual controls, such as ticks in a list. Nothing is kept of a sheet
        that was closed before it was filled.
        """
        if self._is_over:
            return
        self._kept = KeptSheet(self.desk, self, form, keep=keep, kept=kept)
        self._kept.begin({**inputs_of(self), **(also or {})})

    def _note_over(self) -> None:
        self._is_over = True

    def do(self, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> Answer[T]:
        """Run the command that the sheet is for; with it goes what was kept of the sheet."""
        if self._kept is None:
            return self.desk.do(command, *args, **kwargs)
        return self._kept.do(command, *args, **kwargs)

    def _give_up(self) -> None:
        if self._kept is not None:
            self._kept.forget()
        self.reject()

    def set_verb(self, verb: str) -> None:
        """Say something else on the button, when what it does has changed."""
        self._go_on.set_words(verb)

    def hold_back(self, why: str) -> None:
        """Let what the sheet is for not be done, for the reason ``why``, which the button tells; with "" let it."""
        self._go_on.setEnabled(not why)
        self._go_on.setAccessibleDescription(why)

    def set_cancel(self, words: str) -> None:
        """Say something else on the button that closes the sheet without doing it."""
        self._cancel.set_words(words)

    def primary(self) -> None:
        """Close. Each sheet does what it is for first."""
        self.accept()

    def settled(self, _value: object) -> None:
        """It is done: close."""
        self.accept()

    def refused(self, error: AppError) -> None:
        """Show what does not fit at its field."""
        if all(isinstance(one, InputError) and one.field in self.fields for one in parts(error)):
            show_at_fields(error, self.fields)
            return
        told = explain(error)
        self._trouble.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._trouble.show()

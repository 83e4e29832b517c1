"""The sheet that takes everything out: why, a warning to answer where it is not sealed, how far it is, and the end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from app.domain.errors import AppError, InputError
from app.domain.open_formats import OpenForm
from app.services.open_formats import taking
from app.services.open_formats.taking import Plan, Taken
from ui.asking import AskingSheet
from ui.closing.key_sheet import PackageKeySheet
from ui.closing.sources import KeyOf
from ui.components import Banner, Text, reveal
from ui.components.busy import BusyBar
from ui.components.naming import named
from ui.components.wrapped_tick import WrappedTick
from ui.desk import Desk
from ui.everything.run import Run, key_of
from ui.wording import count
from ui.wording.taken_out import left_out

KEY = KeyOf(taking.KEY_FORM)


class TakeOutSheet(AskingSheet):
    """``folder`` is where the archive goes, under a name that is free there."""

    def __init__(self, desk: Desk, form: OpenForm, folder: Path) -> None:
        is_sealed = form is OpenForm.SEALED
        super().__init__(
            desk,
            desk.tr("Take everything out"),
            desk.tr("One sealed file, and one printed key that opens it. Keep them apart.")
            if is_sealed
            else desk.tr("One file that any program opens, and anybody."),
            desk.tr("&Take everything out"),
            "take-out",
            height=560,
        )
        self._form, self._folder = form, folder
        self._plan: Plan | None = None
        self._run: Run | None = None
        self._is_done = False
        self._what = Text(self.tr("Counting what there is…"), "soft", "take-out-what")
        self.body.addWidget(self._what)
        self._warning = Banner(
            "urgent",
            self.tr("Whoever gets hold of this file can read all of it."),
            self.tr(
                "Every child by name, every session and decision that you may read. A lost memory stick is then a "
                "breach to report. Sealed, it would be safe without its key."
            ),
            icon="alert-circle",
            name="take-out-warning",
        )
        self._knows = WrappedTick(
            self.tr("I know that this file is not sealed, and it is what I want"), "take-out-knows"
        )
        self._knows.box.toggled.connect(lambda _on: self.fields["knows"].set_problem(""))
        self._reason = named(QLineEdit(), "take-out-reason")
        self.ask("reason", self.tr("&Why everything is taken out"), self._reason)
        self.keep(f"take-out-{form.value}")  # the reason; what answers the warning is answered each time
        if not is_sealed:
            self.body.insertWidget(0, self._warning)
            self.ask("knows", self.tr("Your &answer to the warning"), self._knows)
        self._told = Text(
            self.tr(
                "The reason stands in the file, and where words that seem to name others stay as they were written. "
                "Other leads, trustees and line managers are told on their Today."
            ),
            "hint",
            "take-out-told",
        )
        self.body.addWidget(self._told)
        self._done = Banner("good", "", "", icon="circle-check", name="take-out-done")
        self._done.hide()
        self.body.addWidget(self._done)
        self._busy = BusyBar("take-out-busy")
        self.body.addWidget(self._busy)
        self._step = Text("", "soft", "take-out-step")
        self._step.hide()
        self.body.addWidget(self._step)
        self.body.addStretch(1)
        self.finished.connect(self._closed)
        desk.ask(taking.plan).then(self._planned, failed=self.refused)

    def _planned(self, plan: Plan) -> None:
        self._plan = plan
        papers = count(plan.papers, "signed document", "signed documents")
        files = count(plan.files, "file kept with a record", "files kept with records")
        words = self.tr("Every record that you may read as data and as lists, up to %1, and %2.")
        self._what.setText(
            words.replace("%1", papers).replace("%2", files)
            + " "
            + self.tr("Restricted matters and what is sealed to others are not in it; the file says so.")
        )

    def primary(self) -> None:
        """Begin; when it is done, close."""
        if self._is_done:
            self.accept()
            return
        if self._plan is None or self._run is not None:
            return
        for field in self.fields.values():
            field.clear_problem()
        if not self._reason.text().strip():
            self.refused(InputError("reason", "missing"))
            return
        if self._form is OpenForm.PLAIN and not self._knows.box.isChecked():
            self.fields["knows"].set_problem(self.tr("Tick this, or take it out sealed."))
            self._knows.box.setFocus()
            reveal(self.fields["knows"])
            return
        self._show_questions(False)
        self._go_on.setEnabled(False)
        self.set_cancel(self.tr("Give it up"))
        self._busy.set_words(self.tr("Signing and writing"))
        self._step.setText("")
        self._step.show()
        target = taking.free_place(self._folder, self._form, self._plan.at)
        self._run = run = Run(self.desk, self._plan, self._form, target)
        run.step.connect(self._on_step)
        run.finished.connect(self._on_finished)
        run.failed.connect(self._on_failed)
        run.begin(self._reason.text())

    def _on_step(self, number: int, name: str) -> None:
        if self._plan is not None:
            self._busy.set_part((number - 1) / len(self._plan.steps))
            words = self.tr("%1 of %2: %3").replace("%1", str(number)).replace("%2", str(len(self._plan.steps)))
            self._step.setText(words.replace("%3", name))

    def _on_finished(self, taken: Taken) -> None:
        self._is_done = True
        self._busy.set_words("")
        if self._kept is not None:
            self._kept.forget()
        if taken.groups:
            self.accept()
            PackageKeySheet(self.desk, KEY, key_of(taken)).open()
            return
        self._done.set_words(
            self.tr("Everything is out, and was read back."),
            self.tr("It is %1. It is not sealed: remove it when it has served its purpose.").replace(
                "%1", str(taken.path)
            ),
        )
        self._done.show()
        self._warning.hide()
        self._what.hide()
        self._step.setText(left_out(taken))
        self.set_verb(self.tr("&Close"))
        self._go_on.setEnabled(True)
        self._cancel.hide()
        self._go_on.setFocus()

    def _show_questions(self, are_open: bool) -> None:
        """While it runs there is room for how far it is; what was answered stays as it was."""
        for field in self.fields.values():
            field.setVisible(are_open)
        self._told.setVisible(are_open)

    def _on_failed(self, error: AppError) -> None:
        self._run = None
        self._busy.set_words("")
        self._step.hide()
        self._show_questions(True)
        self._go_on.setEnabled(True)
        self.set_cancel(self.tr("Cancel"))
        self.refused(error)

    def _closed(self) -> None:
        """Given up, or locked: what was begun leaves nothing."""
        if self._run is not None and not self._is_done:
            self._run.give_up()

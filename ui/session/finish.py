"""Finish a session: what was covered and what was not, is it better for each child, the next date (mock 04c)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.discussion import Better
from app.domain.errors import AppError, InputError, NotAllowedError
from app.domain.ids import CaseId, SessionId
from app.domain.session import Function
from app.services import sessions
from app.services.finish_review import CaseToFinish, FinishView
from app.services.sessions import FinishForm
from ui.components import (
    Banner,
    Card,
    DateField,
    FormField,
    GrowingText,
    HintButton,
    SegmentedChoice,
    Sheet,
    Text,
    TimeField,
)
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_sheet import KeptSheet
from ui.problems import in_words, parts
from ui.session.handed_on import HandedOnPart
from ui.session.words import item_title
from ui.theme import box
from ui.wording import count, day_in_prose, explain, field_problem
from ui.wording.practice import function_name


class FinishSheet(Sheet):
    """After this the notes are locked; anything later goes in as a dated addition."""

    def __init__(
        self,
        desk: Desk,
        session_id: SessionId,
        finished: Callable[[bool], None],
        has_unsaved: Callable[[], bool],
    ) -> None:
        super().__init__(desk.window, "", name="finish", width=720, height=650)
        self.set_title(
            self.tr("Finish this session"),
            self.tr("After this the notes are locked. Anything you want to add later goes in as a dated addition."),
        )
        self._desk, self._id, self._tell_finished = desk, session_id, finished
        self._has_unsaved = has_unsaved
        self._better: dict[CaseId, SegmentedChoice] = {}
        self._blank: dict[CaseId, FormField] = {}
        self._view: FinishView | None = None
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="finish-trouble")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self._kept = KeptSheet(desk, self, f"finish-{session_id}")
        back = HintButton(self.tr("Back to the notes"), kind="quiet", name="finish-back")
        back.clicked.connect(self.reject)
        self._go_on = HintButton(self.tr("&Finish"), kind="primary", hint="Ctrl Enter", name="finish-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(back)
        self.bar.add_right(self._go_on)
        desk.ask(sessions.finish_view, session_id).then(self._show)

    def _show(self, view: FinishView) -> None:
        self._view = view
        self.body.addWidget(self._covered(view))
        for case in view.cases:
            self.body.addWidget(self._case_card(case))
        self._interruptions = named(QLineEdit(), "interruptions")
        self.body.addWidget(
            FormField(
                self.tr("Were you &interrupted?"),
                self._interruptions,
                hint=self.tr("By what, and for how long."),
                optional=True,
            )
        )
        self._challenge = GrowingText(min_lines=1, name="challenge")
        self.body.addWidget(
            FormField(
                self.tr("Who &challenged whom, and on what?"),
                self._challenge,
                hint=self.tr(
                    "Either of you, asked to think again. You both read it, and so does whoever is let in to the "
                    "personal part, such as a line manager you agreed on. It stands in the session record."
                ),
                optional=True,
            )
        )
        self._handed_on = HandedOnPart(self._desk)
        self.body.addWidget(self._handed_on)
        self.body.addWidget(self._next(view))
        known = view.supervisee.known_as
        self._reads = SegmentedChoice(
            [("now", self.tr("Now, on this computer")), ("paper", self.tr("On paper")), ("later", self.tr("Later"))],
            name="how-they-read",
            label=self.tr("How %1 reads the notes").replace("%1", known),
        )
        self._reads.set_value("now")
        self._reads.chosen.connect(self._explain_reading)
        self._reads_field = FormField(
            self.tr("How will %1 read the notes?").replace("%1", known), self._reads, hint=" "
        )
        self.body.addWidget(self._reads_field)
        self.body.addStretch(1)
        self._explain_reading("now")
        self._kept.begin()
        self.take_focus_soon()

    def _explain_reading(self, way: str) -> None:
        """Say what the chosen way means, and let the button say what comes next."""
        known = self._view.supervisee.known_as if self._view is not None else ""
        words = {
            "now": self.tr("%1 reads it here, and says that it was read, or what %1 sees differently."),
            "paper": self.tr("Save a reading copy as PDF. When it comes back signed, mark it as read."),
            "later": self.tr("It waits on Today until %1 has answered."),
        }[way]
        self._reads_field.set_hint(words.replace("%1", known))
        self._go_on.set_words(self.tr("&Finish and hand over") if way == "now" else self.tr("&Finish"))

    def _covered(self, view: FinishView) -> Card:
        card = Card("finish-covered")
        covered = ", ".join(item_title(one) for one in view.covered) or self.tr("nothing yet")
        left = ", ".join(item_title(one) for one in view.left)
        card.body.addWidget(Text(self.tr("Covered: %1.").replace("%1", covered), "body"))
        if left:
            card.body.addWidget(Text(self.tr("Not reached: %1.").replace("%1", left), "attn"))
        missing = [function_name(each) for each in Function if each not in view.functions]
        if missing:
            words = self.tr("Functions not touched this time: %1.").replace("%1", ", ".join(missing))
            card.body.addWidget(Text(words, "soft"))
        none = (self.tr("No decision"), self.tr("no action"))
        recorded = count(view.decisions, "decision", "decisions") if view.decisions else none[0]
        agreed = count(view.actions, "action", "actions") if view.actions else none[1]
        words = self.tr("%1 and %2 recorded.").replace("%1", recorded).replace("%2", agreed)
        card.body.addWidget(Text(words, "soft"))
        return card

    def _case_card(self, case: CaseToFinish) -> Card:
        card = Card(f"finish-{case.reference}")
        card.body.addWidget(Text(f"{case.initials} · {case.reference}", "strong"))
        choice = SegmentedChoice(
            [
                (Better.YES.value, self.tr("Yes")),
                (Better.NO.value, self.tr("No")),
                (Better.TOO_EARLY.value, self.tr("Too early to say")),
            ],
            name=f"better-{case.reference}",
            label=self.tr("Better for %1 since last time?").replace("%1", case.initials),
        )
        if case.better is not None:
            choice.set_value(case.better.value)
        self._better[case.case_id] = choice
        question = self.tr("Better for %1 since last time?").replace("%1", case.initials)
        card.body.addWidget(FormField(question, choice))
        if not case.has_decision:
            card.body.addWidget(Text(self.tr("No decision was recorded for this child."), "attn"))
        if case.lived_is_blank:
            edit = named(QLineEdit(), f"blank-{case.reference}")
            words = self.tr("Why is nothing written about what it is like for %1?").replace("%1", case.initials)
            field = FormField(words, edit)
            self._blank[case.case_id] = field
            card.body.addWidget(field)
        return card

    def _next(self, view: FinishView) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        box(row, 0, 12)
        self._on = DateField(self._desk.today, name="next-on")
        self._at = TimeField(name="next-at")
        booked = view.next_booked
        self._on.set_date(booked[1] if booked else view.next_suggested_on)
        self._at.set_time(booked[2] if booked else view.next_suggested_at)
        agreed = self.tr("As agreed: by %1.").replace("%1", day_in_prose(view.next_due_on))
        self._on_field = FormField(self.tr("&Next session"), self._on, hint=agreed)
        self._at_field = FormField(self.tr("&At"), self._at)
        row.addWidget(self._on_field, 2)
        row.addWidget(self._at_field, 1)
        self._fix_booked(booked is not None)
        return holder

    def _fix_booked(self, is_booked: bool) -> None:
        for field in (self._on, self._at):
            field.setEnabled(not is_booked)
        if is_booked:
            self._on_field.set_hint(self.tr("It is booked already."))

    def primary(self) -> None:
        """Finish, when the dates can be read; what else is missing is said at its field."""
        view = self._view
        if view is None:
            return
        for field in (*self._blank.values(), self._on_field, self._at_field):
            field.clear_problem()
        self._trouble.hide()
        if self._has_unsaved():  # a finished record takes no more words, so none may be on its way
            self._trouble.set_words(
                self.tr("Your last words are not saved yet."),
                self.tr("Go back to the notes: it says there what stands in the way. Finish once they are saved."),
            )
            self._trouble.show()
            return
        next_on = next_at = None
        if view.next_booked is None:
            try:
                next_on = self._on.date()
                next_at = self._at.time() if next_on is not None else None
            except InputError as error:
                field = self._at_field if error.field == "time" else self._on_field
                field.set_problem(field_problem(error))
                return
            if next_on is not None and next_at is None:
                next_at = view.next_suggested_at
        is_read, handed_on = self._handed_on.read()
        if not is_read:
            return
        form = FinishForm(
            better={case: Better(value) for case, choice in self._better.items() if (value := choice.value())},
            blank_reasons={case: _typed(field) for case, field in self._blank.items()},
            interruptions=self._interruptions.text(),
            challenge=self._challenge.text(),
            handed_on=handed_on,
            next_on=next_on,
            next_at=next_at,
        )
        self._go_on.setEnabled(False)
        self._kept.do(sessions.finish, self._id, form).then(self._finished, failed=self._refused)

    def _finished(self, _next_session: SessionId | None) -> None:
        hand_over = self._reads.value() == "now"
        self.accept()
        self._tell_finished(hand_over)

    def _refused(self, error: AppError) -> None:
        self._go_on.setEnabled(True)
        blank = next(iter(self._blank.values()), None)
        for problem in parts(error):
            if isinstance(problem, InputError) and problem.field.startswith(("lived", "blank")) and blank is not None:
                case = problem.facts.get("case_id")
                field = self._blank.get(case, blank)  # type: ignore[call-overload]  # a case id, or anything
                field.set_problem(self.tr("Say why it is left empty"))
                field.control.setFocus()
            elif isinstance(problem, InputError) and problem.field.startswith("next"):
                self._on_field.set_problem(field_problem(problem))
            elif isinstance(problem, InputError) and problem.field in self._handed_on.fields:
                self._handed_on.fields[problem.field].set_problem(field_problem(problem))
            elif isinstance(problem, NotAllowedError) and problem.what == "open-form":
                self._trouble.set_words(
                    self.tr("A decision or an action is half written."),
                    self.tr("Go back to the notes and save it or cancel it; then finish."),
                )
                self._trouble.show()
            else:
                self._trouble.set_words(in_words(problem), explain(problem).what_to_do)
                self._trouble.show()


def _typed(field: FormField) -> str:
    control = field.control
    return control.text() if isinstance(control, QLineEdit) else ""

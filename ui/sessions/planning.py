"""Plan a session; move it, or cancel it with a reason and a new date in the same breath (S1-47)."""

from __future__ import annotations

from datetime import time, timedelta
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.domain.errors import AppError, InputError
from app.domain.ids import PairId, SessionId
from app.services import people, sessions
from app.services.people import PersonRow
from app.services.workspace import WorkspaceView
from ui.components import (
    DateField,
    Flow,
    FormField,
    HintButton,
    NumberField,
    PersonChoice,
    PersonField,
    SegmentedChoice,
    Sheet,
    TimeField,
)
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_sheet import KeptSheet
from ui.problems import show_at_fields
from ui.theme import box, fix, nest
from ui.wording import field_problem


class _When(Sheet):
    """What planning and moving share: a day, a time, and problems at their fields."""

    def __init__(self, desk: Desk, name: str, form: str, *, height: int) -> None:
        super().__init__(desk.window, "", name=name, width=560, height=height)
        self.desk = desk
        self.kept = KeptSheet(desk, self, form)
        self.fields: dict[str, FormField] = {}
        self.on = DateField(desk.today, name=f"{name}-on")
        self.at = TimeField(name=f"{name}-at")
        self.at.set_time(time(18, 30))
        self.fields["on"] = FormField(self.tr("&Day"), self.on)
        self.fields["at"] = FormField(self.tr("&Time"), self.at)

    def add_when(self) -> None:
        """Put day and time side by side into the form."""
        row = QHBoxLayout()
        box(row, 0, 12)
        row.addWidget(self.fields["on"], 2)
        row.addWidget(self.fields["at"], 1)
        nest(self.body, row)

    def read_when(self) -> bool:
        """Say what is wrong with day or time; True when both can be read and are there."""
        for field in self.fields.values():
            field.clear_problem()
        good = True
        for key, control in (("at", self.at), ("on", self.on)):
            try:
                value = control.date() if isinstance(control, DateField) else control.time()
            except InputError as error:
                self.fields[key].set_problem(field_problem(error))
                good = False
                continue
            if value is None:
                words = self.tr("Say which day") if key == "on" else self.tr("Say at what time")
                self.fields[key].set_problem(words)
                good = False
        return good

    def refused(self, error: AppError) -> None:
        """Show what does not fit at its field."""
        names = {"planned_on": "on", "planned_at": "at", "new_on": "on", "new_at": "at", "pair": "who"}
        show_at_fields(error, self.fields, names=names, otherwise=self.fields["on"])


class PlanSheet(_When):
    """With whom, when, how long, where. The agenda is made from what is due."""

    def __init__(self, desk: Desk, pair_id: PairId | None) -> None:
        super().__init__(desk, "plan", "plan-session" if pair_id is None else f"plan-session-{pair_id}", height=520)
        self.set_title(
            self.tr("Plan a session"),
            self.tr("The agenda is made from standing items, open actions and the children who are due."),
        )
        self._pair_id = pair_id
        self._who = PersonField([], name="plan-who")
        self.fields["who"] = FormField(self.tr("&With whom"), self._who)
        self.body.addWidget(self.fields["who"])
        self.add_when()
        self.on.set_date(desk.today() + timedelta(days=7))
        self.body.addWidget(self._soon())
        row = QHBoxLayout()
        box(row, 0, 12)
        self._length = NumberField(10, 240, 60, suffix=self.tr(" minutes"), name="plan-length")
        fix(self._length, min_width=140)
        self._place = named(QLineEdit(), "plan-place")
        row.addWidget(FormField(self.tr("&How long"), self._length), 1)
        row.addWidget(FormField(self.tr("Wh&ere"), self._place, optional=True), 2)
        nest(self.body, row)
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="plan-cancel")
        cancel.clicked.connect(self.kept.give_up)
        go_on = HintButton(self.tr("&Plan it"), kind="primary", hint="Ctrl Enter", name="plan-go-on")
        go_on.clicked.connect(self.primary)
        held = HintButton(self.tr("From pape&r…"), kind="quiet", name="plan-from-paper")
        held.setToolTip(self.tr("A session that was held already, and written on paper"))
        held.clicked.connect(self._from_paper)
        self.bar.add(held)
        self.bar.add_right(cancel)
        self.bar.add_right(go_on)
        desk.ask(people.listing).then(self._offer)

    def _soon(self) -> Flow:
        """Return the days that are chosen most."""
        line = Flow(gap=8)
        for days, words in ((0, self.tr("Today")), (7, self.tr("In 1 week")), (14, self.tr("In 2 weeks"))):
            button = HintButton(words, kind="quiet", small=True, name=f"plan-in-{days}")
            button.clicked.connect(lambda _on=False, days=days: self.on.set_date(self.desk.today() + timedelta(days)))
            line.add(button)
        return line

    def _offer(self, rows: tuple[PersonRow, ...]) -> None:
        choices = []
        for row in rows:
            if row.pair_id is None or row.person.left_on is not None:
                continue
            by = self.tr("supervised by %1").replace("%1", row.supervisor_name or "")
            choices.append(PersonChoice(row.pair_id, row.person.full_name, by))
        self._who.set_people(choices)
        if self._pair_id is not None:
            self._who.set_key(self._pair_id)
            self.on.setFocus()
        elif self._who.choose_only():
            self.on.setFocus()
        else:
            self._who.setFocus()
        self.kept.begin()

    def primary(self) -> None:
        """Plan it and open its agenda."""
        good = self.read_when()
        pair_id = self._who.key()
        if pair_id is None:
            self.fields["who"].set_problem(self.tr("Choose with whom"))
            good = False
        if not good:
            return
        day, at = self.on.date(), self.at.time()
        if day is None or at is None:
            return
        self.kept.do(sessions.plan, cast(PairId, pair_id), day, at, self._length.value(), self._place.text()).then(
            self._planned, failed=self.refused
        )

    def _from_paper(self) -> None:
        self.kept.give_up()
        self.desk.open("session-from-paper", None)

    def _planned(self, session_id: SessionId) -> None:
        self.accept()
        self.desk.open("session", session_id)


class MoveSheet(_When):
    """Another day, or cancelled: either way a reason, and a new date at once."""

    def __init__(self, desk: Desk, session_id: SessionId) -> None:
        super().__init__(desk, "move", f"move-session-{session_id}", height=460)
        self.set_title(
            self.tr("Change this session"), self.tr("Sessions move only when they must. The reason is kept.")
        )
        self._id = session_id
        self._how = SegmentedChoice(
            [("move", self.tr("Move it")), ("cancel", self.tr("Cancel it"))],
            name="move-how",
            label=self.tr("Move or cancel"),
        )
        self._how.set_value("move")
        self._how.chosen.connect(self._chosen)
        self.body.addWidget(self._how)
        self.add_when()
        self._reason = named(QLineEdit(), "move-reason")
        self.fields["reason"] = FormField(self.tr("&Why?"), self._reason)
        self.body.addWidget(self.fields["reason"])
        self.body.addStretch(1)
        back = HintButton(self.tr("Leave it as it is"), kind="quiet", name="move-back")
        back.clicked.connect(self.kept.give_up)
        self._go_on = HintButton(self.tr("&Move it"), kind="primary", hint="Ctrl Enter", name="move-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(back)
        self.bar.add_right(self._go_on)
        desk.ask(sessions.workspace, session_id).then(self._show)

    def _show(self, view: WorkspaceView) -> None:
        self.on.set_date(view.session.planned_on)
        self.at.set_time(view.session.planned_at)
        self.on.setFocus()
        self.kept.begin()

    def _chosen(self, key: str) -> None:
        self._go_on.set_words(self.tr("&Cancel it") if key == "cancel" else self.tr("&Move it"))
        hint = self.tr("A new session is planned for this day.") if key == "cancel" else ""
        self.fields["on"].set_hint(hint)

    def primary(self) -> None:
        """Move or cancel it, when there is a reason and a day."""
        if not self.read_when():
            return
        day, at, reason = self.on.date(), self.at.time(), self._reason.text()
        if day is None or at is None:
            return
        if self._how.value() == "cancel":
            self.kept.do(sessions.cancel, self._id, reason, day, at).then(self._done, failed=self.refused)
        else:
            self.kept.do(sessions.move, self._id, day, at, reason).then(self._done, failed=self.refused)

    def _done(self, _value: object) -> None:
        self.accept()

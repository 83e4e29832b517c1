"""The clock of "report now": when a child told somebody, when it was reported and to whom. Call first, write later."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import InputError
from app.domain.ids import CaseId
from app.services import ad_hoc
from ui.asking import AskingSheet
from ui.components import DateField, FormField, HintButton, TimeField
from ui.components.inputs import inputs_of
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box
from ui.wording import field_problem


class Moment(QWidget):
    """A day and a time of day. ``read`` gives the aware moment; half of one is a problem said at its field."""

    def __init__(self, desk: Desk, name: str, day_label: str, time_label: str, *, optional: bool) -> None:
        super().__init__()
        self._desk, self._optional = desk, optional
        self._on, self._at = DateField(desk.today, name=f"{name}-on"), TimeField(name=f"{name}-at")
        self.day = FormField(day_label, self._on, optional=optional)
        self.time = FormField(time_label, self._at, optional=optional)
        row = QHBoxLayout(self)
        box(row, 0, 12)
        row.addWidget(self.day, 1)
        row.addWidget(self.time, 1)
        now = HintButton(self.tr("Now"), small=True, name=f"{name}-now")
        now.setAccessibleName(self.tr("%1: now").replace("%1", self.time.label()))
        now.clicked.connect(self._set_now)
        row.addWidget(now, 0, Qt.AlignmentFlag.AlignBottom)

    def _set_now(self) -> None:
        now = self._desk.around.clock().astimezone(self._desk.around.zone)
        self._on.set_date(now.date())
        self._at.set_time(now.time())

    def read(self) -> tuple[bool, datetime | None]:
        """Return whether it can be read, and the moment; None when nothing is filled in and nothing need be."""
        self.day.clear_problem()
        self.time.clear_problem()
        on: date | None = None
        at: time | None = None
        try:
            on = self._on.date()
        except InputError as error:
            self.day.set_problem(field_problem(error))
            return False, None
        try:
            at = self._at.time()
        except InputError as error:
            self.time.set_problem(field_problem(error))
            return False, None
        if on is None and at is None and self._optional:
            return True, None
        if on is None or at is None:
            (self.day if on is None else self.time).set_problem(self.tr("Fill this in"))
            return False, None
        return True, datetime.combine(on, at, self._desk.around.zone)


class ReportClock(QWidget):
    """Part of the ad hoc note: offered once a child is chosen. ``typed`` on every change."""

    typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        box(column, 0, 12)
        self.tick = named(
            QCheckBox(self.tr("The child &told somebody something that has to be reported")), "ad-hoc-told"
        )
        column.addWidget(self.tick)
        self._inside = QWidget()
        inner = QVBoxLayout(self._inside)
        box(inner, 0, 12)
        self.told = Moment(desk, "told", self.tr("Told on"), self.tr("Told at"), optional=False)
        self._by = named(QLineEdit(), "told-by")
        self.reported = Moment(desk, "reported", self.tr("Reported on"), self.tr("Reported at"), optional=True)
        self._to = named(QLineEdit(), "reported-to")
        self.to = FormField(
            self.tr("&Reported to whom, with their number or reference"),
            self._to,
            optional=True,
            hint=self.tr("Not reported yet? Leave it empty, call now, and note it from Today."),
        )
        for part in (self.told, FormField(self.tr("To&ld to whom"), self._by, optional=True), self.reported, self.to):
            inner.addWidget(part)
        column.addWidget(self._inside)
        self._inside.hide()
        self.tick.toggled.connect(self._toggled)
        for one in inputs_of(self).values():
            one.watch(self.typed.emit, self.typed.emit)

    def _toggled(self, on: bool) -> None:  # Qt's signature
        self._inside.setVisible(on)

    @property
    def is_on(self) -> bool:
        """Whether something has to be reported."""
        return self.tick.isChecked() and not self.isHidden()

    def words(self) -> dict[str, str]:
        """Return what is filled in, for keeping."""
        return {name: one.read() for name, one in inputs_of(self).items()} if self.is_on else {}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Put back what was left."""
        for name, one in inputs_of(self).items():
            if kept.get(name):
                one.put(kept[name])

    def fields(self) -> dict[str, FormField]:
        """Return the fields that the service may have something to say about."""
        return {"told_at": self.told.time, "reported_at": self.reported.time, "reported_to": self.to}

    def read(self) -> dict[str, object] | None:
        """Return the terms of the form; None when something cannot be read, which is said at its field."""
        self.to.clear_problem()
        if not self.is_on:
            return {}
        told, reported = self.told.read(), self.reported.read()
        if not told[0] or not reported[0]:
            return None
        return {
            "told_at": told[1],
            "told_by": self._by.text(),
            "reported_at": reported[1],
            "reported_to": self._to.text(),
        }


class ReportedSheet(AskingSheet):
    """When it was reported and to whom: it goes on the child's file and stops the clock."""

    def __init__(self, desk: Desk, case_id: CaseId, label: str = "") -> None:
        super().__init__(
            desk,
            desk.tr("It is reported"),
            desk.tr("When, and to whom. It goes on this child’s file and stops the clock."),
            desk.tr("&Note it"),
            "reported",
            height=440,
        )
        self._case_id = case_id
        if label:
            self.set_title(
                desk.tr("It is reported: %1").replace("%1", label),
                desk.tr("When, and to whom. It goes on this child’s file and stops the clock."),
            )
        self._moment = Moment(desk, "reported", self.tr("Reported &on"), self.tr("Reported &at"), optional=False)
        self.body.addWidget(self._moment)
        self.fields["reported_at"] = self._moment.time
        self._to = named(QLineEdit(), "reported-to")
        self.ask("reported_to", self.tr("&To whom, with their number or reference"), self._to)
        self.body.addStretch(1)
        self._moment.day.control.setFocus()
        self.keep(f"reported-{case_id}")

    def primary(self) -> None:
        """Note it."""
        for field in self.fields.values():
            field.clear_problem()
        can_be_read, at = self._moment.read()
        if can_be_read and at is not None:
            self.do(ad_hoc.reported, self._case_id, at, self._to.text()).then(self.settled, failed=self.refused)

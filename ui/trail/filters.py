"""What narrows the list of who did what: a person, a topic, days, a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.services.audit_trail import Topic, TrailFilter, TrailReaders
from ui.components import DateField, Flow, FormField
from ui.components.combo import choose
from ui.components.naming import named
from ui.theme import box, fix
from ui.wording.trail import topic_name


class TrailFilters(QWidget):
    """``changed`` when the list is to be read anew. Fields stand in one line and wrap when there is no room."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], reference: str) -> None:
        super().__init__()
        self.setObjectName("trail-filters")
        self._quiet = False
        self._who = named(QComboBox(), "trail-who")
        self._who.addItem(self.tr("Everybody"), None)
        self._topic = named(QComboBox(), "trail-topic")
        self._topic.addItem(self.tr("Everything"), None)
        for topic in Topic:
            self._topic.addItem(topic_name(topic), topic)
        self._first = DateField(today, name="trail-first", prefer="past")
        self._last = DateField(today, name="trail-last", prefer="past")
        self._case = named(QLineEdit(reference), "trail-case")
        self._case.setPlaceholderText(self.tr("RJ-014"))
        for box_ in (self._who, self._topic):
            box_.currentIndexChanged.connect(self._tell)
            fix(box_, width=200)
        for day in (self._first, self._last):
            day.date_changed.connect(self._tell)
            fix(day, width=180)
        fix(self._case, width=110)
        self._case.editingFinished.connect(self._tell)
        self._asked = self.value()
        flow = Flow(gap=12)
        self.case_field = FormField(self.tr("Cas&e number"), self._case, name="trail-case-field")
        for field in (
            FormField(self.tr("&Who"), self._who, name="trail-who-field"),
            FormField(self.tr("&About what"), self._topic, name="trail-topic-field"),
            FormField(self.tr("&From"), self._first, name="trail-first-field"),
            FormField(self.tr("&To"), self._last, name="trail-last-field"),
            self.case_field,
        ):
            flow.add(field)
        box(QVBoxLayout(self), 0).addWidget(flow)

    def offer(self, readers: TrailReaders) -> None:
        """Offer these people; the one that was chosen stays chosen."""
        self._quiet = True
        chosen = self._who.currentData()
        self._who.clear()
        self._who.addItem(self.tr("Everybody"), None)
        for person_id, name in readers.people:
            self._who.addItem(name, person_id)
        choose(self._who, chosen)
        self._quiet = False

    def value(self) -> TrailFilter:
        """Return what is chosen; a day that cannot be read narrows nothing."""
        return TrailFilter(
            person_id=self._who.currentData(),
            topic=None if (topic := self._topic.currentData()) is None else Topic(topic),  # Qt keeps the plain text
            first_on=self._first.readable_date(),
            last_on=self._last.readable_date(),
            case_reference=self._case.text().strip(),
        )

    def _tell(self, *_args: object) -> None:
        value = self.value()
        if not self._quiet and value != self._asked:
            self._asked = value
            self.case_field.clear_problem()
            self.changed.emit()

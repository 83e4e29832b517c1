"""What narrows a search: the kind of record, a person, days; and the order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.domain.errors import InputError
from app.domain.ids import PersonId
from app.domain.searching import HitKind
from app.services.searching import SearchAsk
from ui.components import DateField, Flow, FormField
from ui.components.naming import named
from ui.theme import box, fix
from ui.wording import field_problem
from ui.wording.search import kind_names


class SearchFilters(QWidget):
    """``changed`` when the search is to be asked anew. Fields stand in one line and wrap when there is no room."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("search-filters")
        self._quiet = False
        self._kind = named(QComboBox(), "search-kind")
        self._kind.addItem(self.tr("Everything"), None)
        for kind, words in kind_names().items():
            self._kind.addItem(words, kind.value)
        self._who = named(QComboBox(), "search-who")
        self._who.addItem(self.tr("Everybody"), None)
        self._first = DateField(today, name="search-first", prefer="past")
        self._last = DateField(today, name="search-last", prefer="past")
        self._order = named(QComboBox(), "search-order")
        self._order.addItem(self.tr("Newest first"), False)
        self._order.addItem(self.tr("Best match first"), True)
        for choice in (self._kind, self._who, self._order):
            choice.currentIndexChanged.connect(self._tell)
            fix(choice, width=180)
        for day in (self._first, self._last):
            day.date_changed.connect(self._tell)
            day.editingFinished.connect(self._tell)
            fix(day, width=210)
        self._asked = self.narrowed("")
        self._was_readable = True
        flow = Flow(gap=12)
        self._days = (
            (FormField(self.tr("&From"), self._first, name="search-first-field"), self._first),
            (FormField(self.tr("&To"), self._last, name="search-last-field"), self._last),
        )
        for field in (
            FormField(self.tr("&Kind"), self._kind, name="search-kind-field"),
            FormField(self.tr("&Who"), self._who, name="search-who-field"),
            *(field for field, _day in self._days),
            FormField(self.tr("&Order"), self._order, name="search-order-field"),
        ):
            flow.add(field)
        box(QVBoxLayout(self), 0).addWidget(flow)

    def offer(self, people: Iterable[tuple[PersonId, str]]) -> None:
        """Offer these people, by name."""
        self._quiet = True
        for person_id, name in people:
            self._who.addItem(name, person_id)
        self._quiet = False

    def narrowed(self, typed: str) -> SearchAsk:
        """Return the question about ``typed``. Ask ``is_readable`` first: a day that cannot be read is left out."""
        kind = self._kind.currentData()
        return SearchAsk(
            typed=typed,
            kinds=frozenset() if kind is None else frozenset({HitKind(kind)}),
            person=self._who.currentData(),
            since=self._first.readable_date(),
            until=self._last.readable_date(),
            best_first=bool(self._order.currentData()),
        )

    def is_readable(self) -> bool:
        """Return whether both days can be read; what is wrong with one is said at it."""
        every = True
        for field, day in self._days:
            field.clear_problem()
            try:
                day.date()
            except InputError as error:
                field.set_problem(field_problem(error))
                every = False
        return every

    def _tell(self, *_args: object) -> None:
        now, readable = self.narrowed(""), self.is_readable()
        if not self._quiet and (now, readable) != (self._asked, self._was_readable):
            self._asked, self._was_readable = now, readable
            self.changed.emit()

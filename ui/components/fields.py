"""Fields for days and times: typed in words, shown in one form, with a calendar for who prefers it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTransform
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.domain.date_words import Prefer, parse, parse_time
from app.domain.errors import InputError
from ui.components.buttons import IconButton
from ui.components.trailing_line import TrailingLine
from ui.theme import box, fix, follow, icons, px
from ui.wording.dates import clock_time, day


class DateField(TrailingLine):
    """A day: ``12/11/26``, ``12 nov``, ``tomorrow``, ``next thu``, ``+2w`` (day first), or from the calendar.

    ``today`` gives the local day. Up and Down move by a day, Alt+Down opens the calendar. What can be read is written
    out ("Thu 19 Nov 2026") on leaving the field; what cannot is left as it was typed.
    """

    date_changed = Signal(object)  # date | None

    def __init__(
        self,
        today: Callable[[], dt.date],
        *,
        name: str = "",
        prefer: Prefer = "nearest",
        parent: QWidget | None = None,
    ) -> None:
        button = IconButton("calendar", self.tr("Open the calendar"), name=f"{name}-calendar", side=30)
        super().__init__(button, parent)
        self._today = today
        self._prefer: Prefer = prefer
        self._told: dt.date | None = None
        self._popup: _CalendarPopup | None = None
        self.setObjectName(name)
        self.setPlaceholderText(self.tr("Day, such as 19 nov"))
        fix(self, min_width=170)
        button.clicked.connect(self.open_calendar)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def date(self) -> dt.date | None:
        """Return the day, or None when the field is empty. Raises InputError when it cannot be read."""
        if not self.text().strip():
            return None
        return parse(self.text(), self._today(), field=self.objectName() or "date", prefer=self._prefer)

    def readable_date(self) -> dt.date | None:
        """Return the day, or None when the field is empty or cannot be read."""
        try:
            return self.date()
        except InputError:
            return None

    def set_date(self, when: dt.date | None) -> None:
        """Show ``when``, or nothing."""
        self._told = when
        self.setText(day(when) if when else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Move by days, or open the calendar."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            self._choose((self.readable_date() or self._today() - dt.timedelta(days=step)) + dt.timedelta(days=step))

    @Slot()
    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        if self._popup is None:
            self._popup = _CalendarPopup(self)
            self._popup.chosen.connect(self._choose)
        self._popup.show_at(self, self.readable_date() or self._today())

    @Slot(object)
    def _choose(self, when: dt.date) -> None:
        self.set_date(when)
        self._told = None
        self._tell(when)

    def _tell(self, when: dt.date | None) -> None:
        if when != self._told:
            self._told = when
            self.date_changed.emit(when)

    @Slot()
    def _on_edited(self) -> None:
        self._tell(self.readable_date())

    @Slot()
    def _on_finished(self) -> None:
        when = self.readable_date()
        if when is not None:
            self.setText(day(when))


class _CalendarPopup(QFrame):
    """A month to choose from; Esc or a click outside closes it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("frame", "popup")
        self.setObjectName("calendar-popup")
        column = box(QVBoxLayout(self), 6, 0)
        self._calendar = QCalendarWidget()
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._calendar.setAccessibleName(self.tr("Calendar"))
        self._calendar.clicked.connect(self._on_chosen)
        self._calendar.activated.connect(self._on_chosen)
        column.addWidget(self._calendar)
        follow(self, _CalendarPopup._dress)

    def show_at(self, field: QWidget, when: dt.date) -> None:
        """Open below ``field`` (above it where there is no room), with ``when`` chosen."""
        self._calendar.setSelectedDate(QDate(when.year, when.month, when.day))
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height() + px(2)))
        screen = field.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place = field.mapToGlobal(QPoint(0, -self.height() - px(2)))
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _dress(self) -> None:
        """Use our own arrows, and leave weekends in the colour of the other days."""
        turned = QTransform().rotate(180)
        for name, words, back in (
            ("qt_calendar_prevmonth", self.tr("Month before"), True),
            ("qt_calendar_nextmonth", self.tr("Month after"), False),
        ):
            button = self._calendar.findChild(QToolButton, name)
            if button is not None:
                picture = icons.pixmap("chevron-right", "ink2", 18)
                button.setIcon(picture.transformed(turned) if back else picture)
                button.setAccessibleName(words)
                button.setToolTip(words)
        plain = self._calendar.weekdayTextFormat(Qt.DayOfWeek.Monday)
        plain.setForeground(self.palette().text())
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, plain)

    @Slot(QDate)
    def _on_chosen(self, when: QDate) -> None:
        self.close()
        self.chosen.emit(dt.date(when.year(), when.month(), when.day()))


class TimeField(QLineEdit):
    """A time of day: ``18:30``, ``1830``, ``6.30pm``; shown as 18:30 on leaving the field."""

    time_changed = Signal(object)  # time | None

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText("18:30")
        self._told: dt.time | None = None
        fix(self, width=84)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def time(self) -> dt.time | None:
        """Return the local time, or None when the field is empty. Raises InputError when it cannot be read."""
        if not self.text().strip():
            return None
        return parse_time(self.text(), field=self.objectName() or "time")

    def readable_time(self) -> dt.time | None:
        """Return the time, or None when the field is empty or cannot be read."""
        try:
            return self.time()
        except InputError:
            return None

    def set_time(self, when: dt.time | None) -> None:
        """Show ``when``, or nothing."""
        self._told = when
        self.setText(clock_time(when) if when else "")

    @Slot()
    def _on_edited(self) -> None:
        when = self.readable_time()
        if when != self._told:
            self._told = when
            self.time_changed.emit(when)

    @Slot()
    def _on_finished(self) -> None:
        when = self.readable_time()
        if when is not None:
            self.setText(clock_time(when))

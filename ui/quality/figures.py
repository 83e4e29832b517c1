"""The figures of a Section 11 pack: any two days, charts with their tables, every figure a way to its rows."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.ids import ReturnId
from app.domain.section11 import Figure, hours
from app.services import section11, section11_return
from app.services.section11 import Pack, Period
from ui.components import DateField, HintButton, RowList, SectionHead, Text, TwoColumns, clear_layout
from ui.components.chart import Bar, ChartCard
from ui.components.forms import FieldMessage
from ui.components.rows import Row
from ui.desk import Desk
from ui.theme import box, nest
from ui.wording import day_in_prose, explain
from ui.wording.dates import month_name, short_month
from ui.wording.figures import further, group_name, value
from ui.wording.shipped import shipped

_FUNCTIONS = (
    Figure.COVERS_MANAGEMENT,
    Figure.COVERS_SUPPORT,
    Figure.COVERS_REFLECTION,
    Figure.COVERS_MEDIATION,
    Figure.COVERS_DEVELOPMENT,
)


class FiguresSection(QWidget):
    """Read anew when the period changes, or the records do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("quality-figures")
        self._desk = desk
        self._period = section11.last_twelve_months(desk.today())
        self._chosen: Period | None = None  # None: the one that is offered first
        column = box(QVBoxLayout(self), 0, 12)
        nest(column, self._asked())
        words = self.tr(
            "You see whole quarters of the year that are over, one or several: from the first of January, April, July "
            "or October to the last day of a quarter. Of fewer than three children no number is told."
        )
        self._quarters = Text(words, "hint", "figures-quarters")
        self._quarters.hide()
        column.addWidget(self._quarters)
        self._trouble = FieldMessage()
        column.addWidget(self._trouble)
        self._sentence = Text("", "soft", "figures-sentence")
        column.addWidget(self._sentence)
        self._charts = TwoColumns(left_share=50, right_share=50)
        self._often = ChartCard("figures-often", self.tr("How often"), self.tr("Table"))
        self._covers = ChartCard("figures-covers", self.tr("What supervision covers"), self.tr("Table"), across=True)
        self._charts.left.addWidget(self._often)
        self._charts.right.addWidget(self._covers)
        column.addWidget(self._charts)
        self._lists: dict[str, RowList] = {}
        self._groups = box(QVBoxLayout(), 0, 12)
        nest(column, self._groups)
        self._note = Text("", "hint", "figures-note")
        column.addWidget(self._note)

    def _asked(self) -> QHBoxLayout:
        row = box(QHBoxLayout(), 0, 8)
        self._days: dict[str, DateField] = {}
        for key, words, day in (
            ("since", self.tr("&From"), self._period.since),
            ("until", self.tr("&To"), self._period.until),
        ):
            field = DateField(self._desk.today, name=f"figures-{key}", prefer="past")
            field.set_date(day)
            field.setAccessibleName(words.replace("&", ""))
            field.date_changed.connect(self._changed)
            label = QLabel(words)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
            self._days[key] = field
        row.addStretch(1)
        self._assess = HintButton(
            self.tr("&Self-assessment and pack…"),
            kind="primary",
            icon="file-export",
            short=self.tr("Pack…"),
            name="figures-assess",
        )
        self._assess.clicked.connect(self._begin)
        self._assess.hide()
        row.addWidget(self._assess)
        return row

    @property
    def period(self) -> Period:
        """The days that are shown."""
        return self._period

    def ask(self) -> None:
        """Count."""
        words = self.tr("Counting…")
        self._desk.ask(section11.figures, self._chosen).then(self._show, failed=self._refused, words=words)

    def first(self) -> QWidget:
        """Return where work begins."""
        return next(iter(self._lists.values()), self._days["since"])

    def set_stacked(self, stacked: bool) -> None:  # Qt's way
        """Put the charts one below the other."""
        self._charts.set_stacked(stacked)

    def _begin(self) -> None:
        self._desk.do(section11_return.begin, self._period).then(self._go_on, failed=self._refused)

    def _go_on(self, return_id: ReturnId) -> None:
        self._desk.open("self-assessment", return_id)

    def _changed(self, *_args: object) -> None:
        since, until = self._days["since"].readable_date(), self._days["until"].readable_date()
        if since is not None and until is not None and Period(since, until) != self._period:
            self._chosen = self._period = Period(since, until)
            self.ask()

    def _refused(self, error: AppError) -> None:
        told = explain(error)
        self._trouble.set_words(told.what_happened)

    def _set_period(self, period: Period) -> None:
        self._period = period
        for key, day in (("since", period.since), ("until", period.until)):
            with QSignalBlocker(self._days[key]):
                self._days[key].set_date(day)

    def _show(self, pack: Pack) -> None:
        if self._chosen is None:
            self._set_period(pack.period)
        self._quarters.setVisible(not pack.may_open)
        self._trouble.set_words("")
        self._assess.setVisible(self._desk.sight.manages_people)
        held, spent = pack.figures[Figure.HELD], pack.figures[Figure.HOURS]
        words = self.tr("%1 of %2 planned sessions were held: %3 of %4 hours.")
        for mark, text in (
            ("%1", str(held.count)),
            ("%2", str(held.of)),
            ("%3", hours(spent.minutes)),
            ("%4", hours(spent.of_minutes)),
        ):
            words = words.replace(mark, text)
        self._sentence.setText(words if held.of else self.tr("No session was planned in this time."))
        self._show_charts(pack)
        clear_layout(self._groups)
        self._lists = {}
        for group in dict.fromkeys(one.group for one in section11.definitions()):
            self._add_group(pack, group)
        self._note.setText(self._what_is_shown(pack))

    def _add_group(self, pack: Pack, group: str) -> None:
        rows = []
        for one in section11.definitions():
            if one.group == group:
                found = pack.figures[one.key]
                rows.append(
                    Row(
                        key=one.key,
                        title=shipped(one.title),
                        title_rest=f"· {more}" if (more := further(found, one.unit)) else "",
                        detail=shipped(one.counted),
                        lead=value(found, one.unit),
                    )
                )
        self._groups.addWidget(SectionHead(group_name(group)))
        shown = RowList(f"figures-{group}", group_name(group), fit=True, wrap=True)
        shown.set_rows(rows)
        if pack.may_open:
            shown.opened.connect(self._open)
        self._groups.addWidget(shown)
        self._lists[group] = shown

    def _what_is_shown(self, pack: Pack) -> str:
        last = day_in_prose(pack.period.until)
        counted = self.tr("Counted from the records as they stood on %1. No child or adult is named.")
        parts = [counted.replace("%1", last)]
        if not pack.of_club:
            parts.append(self.tr("Only the people you manage are counted."))
        if not pack.may_open:
            parts.append(self.tr("You see the figures; the rows behind them are for the lead and line managers."))
        return " ".join(parts)

    def _show_charts(self, pack: Pack) -> None:
        bars, names = [], []
        for month in pack.months:
            name = f"{month_name(month.first)} {month.first.year}"
            words = self.tr("%1: %2 held, %3 not").replace("%1", name).replace("%2", str(month.count))
            bars.append(
                Bar(short_month(month.first), month.count, month.others, words.replace("%3", str(month.others)))
            )
            names.append(name)
        held = pack.figures[Figure.HELD]
        words = self.tr("%1 of %2 held. Dashed: planned, not held.")
        self._often.set_bars(bars, words.replace("%1", str(held.count)).replace("%2", str(held.of)), names)
        titles = {one.key: shipped(one.title) for one in section11.definitions()}
        across = []
        for key in _FUNCTIONS:
            found = pack.figures[key]
            words = self.tr("%1: in %2 of %3 sessions").replace("%1", titles[key]).replace("%2", str(found.count))
            across.append(Bar(titles[key], found.count, found.of - found.count, words.replace("%3", str(found.of))))
        words = self.tr("Out of %1 sessions that were held.").replace("%1", str(held.count))
        self._covers.set_bars(across, words, [bar.label for bar in across])

    def _open(self, key: object) -> None:
        if isinstance(key, Figure):
            self._desk.open("figure", key, self._period)

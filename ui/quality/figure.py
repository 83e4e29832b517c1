"""One figure, and every row that it was counted from. Nobody is named unless that is chosen, and it is noted then."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.section11 import Figure
from app.services import section11
from app.services.section11 import FigureRows, Period, RowView
from ui.components import EmptyState, HintButton, PageHeader, Row, RowList, ScrollBody, TagSpec, Text
from ui.desk import Desk
from ui.pages import Page
from ui.wording import count, day_in_list, day_in_prose
from ui.wording.figures import dated, kind, title, value, why
from ui.wording.shipped import shipped
from ui.wording.sources import where_from


class FigurePage(Page):
    """What does not count first: that is what there is to look at."""

    def __init__(self, desk: Desk, key: Figure, period: Period) -> None:
        self._meant = section11.definition(key)
        title = shipped(self._meant.title)
        header = PageHeader(title, " ", back=True)
        super().__init__(title, "quality", header)
        self._desk, self._key, self._period = desk, key, period
        self._head = header
        self._names = HintButton(self.tr("Show &names"), icon="eye", small=True, name="figure-names")
        self._names.clicked.connect(self._show_names)
        self._names.hide()
        header.add(self._names)
        body = ScrollBody(margins=(28, 8, 28, 28), spacing=12)
        body.column.addWidget(Text(shipped(self._meant.counted), "body"))
        asked = self.tr("From: %1").replace("%1", where_from(self._meant.source))
        body.column.addWidget(Text(asked, "hint"))
        self._rows = RowList("figure-rows", title, fit=True)
        self._rows.opened.connect(self._open)
        body.column.addWidget(self._rows)
        self._hidden = Text("", "hint", "figure-hidden")
        body.column.addWidget(self._hidden)
        self._empty = EmptyState(
            "list-details",
            self.tr("Nothing to count here"),
            self.tr("There is no record of this kind in the time you chose."),
            name="figure-empty",
        )
        self._empty.hide()
        body.column.addWidget(self._empty)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._routes: dict[object, RowView] = {}
        self._ask()

    def _ask(self) -> None:
        self._desk.ask(section11.rows, self._period, self._key).then(self._show)

    def begin_at(self) -> QWidget | None:
        """Begin in the rows."""
        return self._rows

    def _show_names(self) -> None:
        self._names.hide()
        self._desk.do(section11.names, self._period, self._key).then(self._show)

    def _show(self, found: FigureRows) -> None:
        period = self.tr("%1 to %2").replace("%1", day_in_prose(self._period.since))
        period = period.replace("%2", day_in_prose(self._period.until))
        self._head.set_subtitle(f"{value(found.counted, self._meant.unit)} · {period}")
        self._routes = dict(enumerate(found.rows))
        self._rows.set_rows([self._row(number, one) for number, one in self._routes.items()])
        self._rows.setVisible(bool(found.rows))
        self._empty.setVisible(not found.rows and not found.hidden)
        words = self.tr("%1 counted here and not shown: the words are for the two people concerned.")
        more = count(found.hidden, "more row is", "more rows are")
        self._hidden.setText(words.replace("%1", more))
        self._hidden.setVisible(bool(found.hidden))
        named = any(one.who for one in found.rows) and not any(" " in who for one in found.rows for who in one.who)
        self._names.setVisible(named)
        self.take_focus_soon()

    def _row(self, number: object, one: RowView) -> Row:
        parts = [kind(one)]
        if one.row.on is not None:
            parts.insert(0, dated(self._key, day_in_list(one.row.on, self._desk.today(), weekday=True)))
        if one.case and one.who:
            parts.append(" · ".join(one.who))
        good = one.row.counts is not (self._key is Figure.DRIFTING)
        words = why(one, self._key) or (self.tr("Counted") if one.row.counts else self.tr("Not counted"))
        tag = TagSpec(words, "plain" if good else "attn", "check" if good else "clock")
        return Row(
            key=number,
            title=title(one, self._key),
            detail=" · ".join(parts),
            tag=tag,
        )

    def _open(self, key: object) -> None:
        one = self._routes.get(key)
        if one is not None and one.route and self._desk.can_open(one.route):
            self._desk.open(one.route, one.record_id)

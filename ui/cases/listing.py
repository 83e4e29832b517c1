"""The list of children on file: initials, number, worry, last discussed, open actions, read and sign due."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.drift import Lateness
from app.services import cases
from app.services.cases import CaseRow
from ui.components import EmptyState, FilterChips, HintButton, PageHeader, Row, RowList, ScrollBody, TagSpec, Text
from ui.desk import Desk
from ui.names import NamesButton
from ui.pages import Page
from ui.theme import box
from ui.wording import count, day_in_list
from ui.wording.practice import drift_sentence, worry_name


class CasesPage(Page):
    """Open cases, drifting ones first; closed ones on request. Full names only while names are shown (F9)."""

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Cases")
        header = PageHeader(title, self.tr("Children you keep in mind, by initials and case number"))
        super().__init__(title, "cases", header)
        self._desk = desk
        self._rows: tuple[CaseRow, ...] = ()
        self._names = False
        new = HintButton(self.tr("&New case"), kind="primary", icon="plus", hint="Ctrl N", name="new-case")
        new.clicked.connect(self.new)
        header.add(NamesButton(desk.window.names), keep=False)
        header.add(new)
        self._new = new
        self._body = ScrollBody(margins=(28, 8, 28, 28))
        self._filter = FilterChips(
            [
                ("open", self.tr("Open"), 0),
                ("drifting", self.tr("Drifting"), 0),
                ("closed", self.tr("Closed"), 0),
            ],
            name="cases-filter",
            label=self.tr("Which cases"),
        )
        self._filter.set_value("open")
        self._filter.chosen.connect(self._fill)
        self._body.column.addWidget(self._filter)
        self._list = RowList("case-list", title, fit=True)
        self._list.opened.connect(lambda key: desk.open("case", key))
        self._body.column.addWidget(self._list)
        self._first = first = HintButton(self.tr("Open a &case"), kind="primary", icon="plus", name="first-case")
        first.clicked.connect(self.new)
        self._empty = EmptyState(
            "folder",
            self.tr("No children are on file yet"),
            self.tr(
                "When somebody is worried about a child, open a case. It holds what was discussed, what was decided "
                "and what was done, and nothing about anybody else’s child."
            ),
            primary=first if desk.sight.opens_cases else None,
            foot=self._call_first(),
            name="cases-empty",
        )
        self._body.column.addWidget(self._empty)
        self._body.column.addStretch(1)
        self.column.addWidget(self._body, 1)
        for widget in (self._filter, self._list, self._empty):
            widget.hide()  # until it is known whether there are any
        self._ask()

    def _call_first(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        box(row, (0, 12, 0, 0), 6)
        row.addWidget(Text(self.tr("Worried about a child right now? Make the call first."), "soft", wrap=False))
        call = HintButton(self.tr("Who to ca&ll"), kind="link", name="cases-who-to-call")
        call.clicked.connect(lambda: self._desk.open("report-now", None))
        row.addWidget(call)
        return line

    def refresh(self, changes: object) -> None:
        """Read again when cases, sessions or actions changed."""
        if isinstance(changes, Changes) and (changes.cases or changes.sessions or changes.actions):
            self._ask()

    def begin_at(self) -> QWidget | None:
        """Begin in the list, or with what an empty one offers."""
        return self._list if self._list.rows() else self._first

    def new(self) -> None:
        """Open a case."""
        if self._desk.sight.opens_cases:
            self._desk.open("new-case")

    def set_names_shown(self, shown: bool) -> None:
        """Show full names, or initials again."""
        self._names = shown
        if self._rows:
            self._fill()

    def _ask(self) -> None:
        self._desk.ask(cases.listing).then(self._show)

    def _show(self, rows: tuple[CaseRow, ...]) -> None:
        self._rows = rows
        self._fill()
        self.take_focus_soon()

    def _fill(self, *_args: object) -> None:
        groups = {
            "open": [row for row in self._rows if row.case.closed_on is None],
            "drifting": [row for row in self._rows if row.standing.drift],
            "closed": [row for row in self._rows if row.case.closed_on is not None],
        }
        self._filter.set_counts({key: len(rows) for key, rows in groups.items()})
        shown = groups[self._filter.value() or "open"]
        self._list.set_rows([self._row(row) for row in shown])
        self._list.setVisible(bool(shown))
        self._filter.setVisible(bool(self._rows))
        self._empty.setVisible(not self._rows)
        self._new.setVisible(bool(self._rows) and self._desk.sight.opens_cases)  # an empty place has its own button

    def _row(self, row: CaseRow) -> Row:
        case, standing, today = row.case, row.standing, self._desk.today()
        parts = [worry_name(case.worry).capitalize()]
        if standing.last_discussed_on is not None:
            last = day_in_list(standing.last_discussed_on, today)
            parts.append(self.tr("discussed %1").replace("%1", last))
        else:
            parts.append(self.tr("not discussed yet"))
        if standing.open_actions:
            parts.append(count(standing.open_actions, "open action", "open actions"))
        if standing.sign_due_on is not None and standing.sign_lateness is not Lateness.FINE:
            due = day_in_list(standing.sign_due_on, today)
            late = standing.sign_lateness is Lateness.LATE
            words = self.tr("read and sign was due %1") if late else self.tr("read and sign by %1")
            parts.append(words.replace("%1", due))
        since = standing.last_discussed_on or case.opened_on
        return Row(
            key=case.id,
            title=case.child_name if self._names else case.initials,
            title_rest=case.reference,
            detail=drift_sentence(standing.drift) or " · ".join(parts),
            icon="folder",
            tag=self._tag(row),
            tone="attn" if standing.drift else "",
            bar=None if case.closed_on else ((today - since).days, standing.agreed_weeks * 7),
        )

    def _tag(self, row: CaseRow) -> TagSpec:
        if row.case.closed_on is not None:
            closed = day_in_list(row.case.closed_on, self._desk.today())
            return TagSpec(self.tr("Closed %1").replace("%1", closed), "plain")
        if row.standing.drift:
            return TagSpec(self.tr("Drifting"), "attn", "hourglass")
        return TagSpec(self.tr("Open"), "info", "folder-open")

"""The matters in which this person is named."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.services import matters
from app.services.matters import MatterRow
from ui.components import EmptyState, HintButton, PageHeader, Row, RowList, ScrollBody, TagSpec
from ui.desk import Desk
from ui.pages import Page
from ui.wording import count, day_in_list, due


class MattersPage(Page):
    """Enter opens. For everybody who is not named in any of them this page does not exist, or is empty."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("Restricted matters")
        header = PageHeader(title, desk.tr("Allegations about a colleague. Only the people named in one know of it"))
        super().__init__(title, "matters", header)
        self._desk = desk
        begins = desk.sight.begins_matters
        if begins:
            new = HintButton(self.tr("&Write one down"), kind="primary", icon="plus", hint="Ctrl N", name="new-matter")
            new.clicked.connect(self.new)
            header.add(new)
        body = ScrollBody(margins=(28, 8, 28, 28))
        self._list = RowList("matter-list", title, fit=True)
        self._list.opened.connect(lambda key: desk.open("matter", key))
        body.column.addWidget(self._list)
        first = HintButton(self.tr("Write one &down"), kind="primary", icon="plus", name="first-matter")
        first.clicked.connect(self.new)
        self._empty = EmptyState(
            "eye-off",
            self.tr("There is nothing here for you"),
            self.tr(
                "When somebody tells you that a colleague may have harmed a child, or behaved in a way that worries "
                "you gravely, write it down here. You choose who is named. For everybody else it does not exist: no "
                "title, no count, no mention anywhere. The local authority’s officer (LADO) is told within one working "
                "day."
            ),
            primary=first if begins else None,
            name="matters-empty",
        )
        self._empty.hide()
        body.column.addWidget(self._empty)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._ask()

    def refresh(self, changes: object) -> None:
        """Read again when a matter or a key changed."""
        if isinstance(changes, Changes) and (changes.matters or changes.keys):
            self._ask()

    def begin_at(self) -> QWidget | None:
        """Begin in the list."""
        return self._list if self._list.isVisible() else None

    def new(self) -> None:
        """Write one down."""
        if self._desk.can_open("new-matter"):
            self._desk.open("new-matter")

    def _ask(self) -> None:
        self._desk.ask(matters.listing).then(self._show)

    def _show(self, rows: tuple[MatterRow, ...]) -> None:
        self._list.set_rows([self._row(row) for row in rows])
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _row(self, row: MatterRow) -> Row:
        today = self._desk.today()
        parts = [
            self.tr("told on %1").replace("%1", day_in_list(row.told_on, today)),
            self.tr("last entry %1").replace("%1", day_in_list(row.last_on, today)),
        ]
        if row.open_actions:
            actions = count(row.open_actions, self.tr("open action"), self.tr("open actions"))
            if row.next_due_on is not None:
                actions = f"{actions}: {due(row.next_due_on, today)}"
            parts.append(actions)
        tag = TagSpec(self.tr("Open"), "info")
        if row.outcome_on is not None:
            ended = day_in_list(row.outcome_on, today)
            tag = TagSpec(self.tr("Outcome %1").replace("%1", ended), "plain")
        return Row(
            key=row.id,
            title=row.title,
            title_rest=row.about,
            detail=" · ".join(parts),
            icon="eye-off",
            tag=tag,
        )

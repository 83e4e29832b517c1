"""The routes a disagreement takes: stages, whom they go to, and in how many working days an answer is wanted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.domain.changes import Changes
from app.domain.escalation import EscalationRules, RouteStage, Scope
from app.services import escalation_routes
from app.services.escalation_routes import LONGEST_DAYS
from ui.components import HintButton, NumberField, SectionHead, Text, clear_layout
from ui.components.naming import named
from ui.desk import Desk
from ui.settings.group import Group
from ui.theme import box, fix, follow, px
from ui.wording.escalation import scope_name

BESIDE = 780  # px at 100 % text: narrower than that, the fields of a stage stand below each other
STACK = 5  # lines of a stage, the gap below it counted
NUMBERS = (2, 3)  # the places of the two fields that need no more room than a number
SHARES = (3, 5, 0, 0)  # of the room, where they stand side by side


@dataclass(frozen=True)
class StageFields:
    """What is typed of one stage, and what stands before each field where there is no room for heads above."""

    key: str
    title: QLineEdit
    who: QLineEdit
    days: NumberField
    days_today: NumberField
    heads: tuple[Text, ...]

    @property
    def edits(self) -> tuple[QWidget, ...]:
        """The four fields, in order."""
        return self.title, self.who, self.days, self.days_today


class RoutesGroup(Group):
    """One table for each route; a stage whose name is emptied is left out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("When you disagree"),
            self.tr(
                "The stages that a disagreement about a child goes through. All of it should be settled within five "
                "working days. Put in your local partnership’s own procedure where it differs; what is under way "
                "keeps its dates."
            ),
            "routes",
            width=1000,
        )
        self._shown: EscalationRules | None = None
        self._tables: dict[Scope, QGridLayout] = {}
        self._rows: dict[Scope, list[StageFields]] = {}
        self._heads: dict[Scope, tuple[Text, ...]] = {}
        self._is_stacked: bool | None = None
        for scope in Scope:
            self.items.addWidget(SectionHead(scope_name(scope), ""))
            table = QWidget()
            grid = QGridLayout(table)
            box(grid, 0, 8)
            self._tables[scope] = grid
            self.items.addWidget(table)
            add = HintButton(
                self.tr("Add a stage"), kind="quiet", icon="plus", small=True, name=f"routes-add-{scope.value}"
            )
            add.clicked.connect(lambda _on=False, scope=scope: self._add(scope, RouteStage("", "", "", 1, 0)))
            shipped = HintButton(
                self.tr("Use the one Holdfast came with"),
                kind="quiet",
                small=True,
                name=f"routes-shipped-{scope.value}",
            )
            shipped.clicked.connect(lambda _on=False, scope=scope: self._forget(scope))
            self.items.addWidget(add)
            self.items.addWidget(shipped)
        save = HintButton(self.tr("&Save the routes"), kind="primary", name="routes-save")
        save.clicked.connect(self._save)
        self.items.addWidget(save)
        follow(self, RoutesGroup._fit_anew)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Read again when the organisation changed."""
        if changes.organisation:
            self._ask()

    def _ask(self) -> None:
        self.desk.ask(escalation_routes.rules).then(self._show)

    def _show(self, rules: EscalationRules) -> None:
        self._shown = rules
        for scope, grid in self._tables.items():
            clear_layout(grid)
            self._rows[scope] = []
            self._heads[scope] = tuple(Text(words, "strong") for words in self._head_words())
            for place in NUMBERS:
                fix(self._heads[scope][place], max_width=104)  # two lines: the room is for the words that are typed
            for stage in rules.routes[scope]:
                self._make(scope, stage)
            self._lay_out(scope)

    def _head_words(self) -> tuple[str, ...]:
        return self.tr("Stage"), self.tr("To whom"), self.tr("Working days"), self.tr("When needed today")

    def _add(self, scope: Scope, stage: RouteStage) -> None:
        self._make(scope, stage)
        self._lay_out(scope)

    def _make(self, scope: Scope, stage: RouteStage) -> None:
        number = len(self._rows[scope]) + 1
        title, who = (named(QLineEdit(), f"route-{scope.value}-{part}-{number}") for part in ("title", "who"))
        title.setText(stage.title)
        who.setText(stage.who)
        days, days_today = (
            NumberField(0, LONGEST_DAYS, value, name=f"route-{scope.value}-{part}-{number}")
            for part, value in (("days", stage.days), ("today", stage.days_today))
        )
        names = (
            self.tr("Stage %1"),
            self.tr("To whom, stage %1"),
            self.tr("Working days, stage %1"),
            self.tr("When needed today, stage %1"),
        )
        first = Text(names[0].replace("%1", str(number)), "strong")
        heads = (first, *(Text(words, "soft") for words in self._head_words()[1:]))
        made = StageFields(stage.key, title, who, days, days_today, heads)
        for edit, name in zip(made.edits, names, strict=True):
            edit.setAccessibleName(name.replace("%1", str(number)))
        for edit in (title, who):
            edit.setCursorPosition(0)  # a field that is too narrow shows how it begins
        self._rows[scope].append(made)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Put the fields of each stage below each other, or side by side again."""
        super().resizeEvent(event)
        self._fit()

    def _fit_anew(self) -> None:
        self._is_stacked = None  # the gaps have the size of the text
        self._fit()

    def _fit(self) -> None:
        is_stacked = self.viewport().width() - px(56) < px(BESIDE)
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            for scope in self._rows:
                self._lay_out(scope)

    def _lay_out(self, scope: Scope) -> None:
        grid, rows, above = self._tables[scope], self._rows[scope], self._heads[scope]
        for widget in (*above, *(one for row in rows for one in (*row.heads, *row.edits))):
            grid.removeWidget(widget)
        for column, share in enumerate((0, 1, 0, 0) if self._is_stacked else SHARES):
            grid.setColumnStretch(column, share)
        for number, row in enumerate(rows):
            grid.setRowMinimumHeight(number * STACK + STACK - 1, px(4) if self._is_stacked else 0)
            for place, (head, edit) in enumerate(zip(row.heads, row.edits, strict=True)):
                if self._is_stacked:
                    line = number * STACK + place
                    grid.addWidget(head, line, 0)
                    grid.addWidget(
                        edit, line, 1, Qt.AlignmentFlag.AlignLeft if place in NUMBERS else Qt.AlignmentFlag(0)
                    )
                else:
                    grid.addWidget(head, 0, place)
                    grid.addWidget(edit, number + 1, place)
                head.setVisible(bool(self._is_stacked))
        for column, head in enumerate(above):
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignBottom)
            head.setVisible(not self._is_stacked)

    def leave(self) -> None:
        """Save what was typed."""
        for scope, stages in self._changed():
            self.desk.do(escalation_routes.save, scope, stages).then(failed=self.tell)

    def _changed(self) -> list[tuple[Scope, tuple[RouteStage, ...]]]:
        """Return the routes that are not as they were shown."""
        if self._shown is None:
            return []
        typed = {
            scope: tuple(
                RouteStage(row.key, row.title.text(), row.who.text(), row.days.value(), row.days_today.value())
                for row in rows
                if row.title.text().strip()
            )
            for scope, rows in self._rows.items()
        }
        return [(scope, stages) for scope, stages in typed.items() if stages != self._shown.routes[scope]]

    def _save(self) -> None:
        for scope, stages in self._changed():
            self.desk.do(escalation_routes.save, scope, stages).then(self._saved, failed=self.tell)

    def _saved(self, _value: object) -> None:
        self.say(self.tr("Saved. New disagreements take these routes."))

    def _forget(self, scope: Scope) -> None:
        self.desk.do(escalation_routes.forget, scope).then(failed=self.tell)

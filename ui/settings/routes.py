"""The routes a disagreement takes: stages, whom they go to, and in how many working days an answer is wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.domain.changes import Changes
from app.domain.escalation import EscalationRules, RouteStage, Scope
from app.services import escalation_routes
from app.services.escalation_routes import LONGEST_DAYS
from ui.components import HintButton, NumberField, SectionHead, Text, clear_layout
from ui.components.naming import named
from ui.desk import Desk
from ui.settings.group import Group
from ui.theme import box
from ui.wording.escalation import scope_name

Edits = tuple[str, QLineEdit, QLineEdit, NumberField, NumberField]


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
        self._rows: dict[Scope, list[Edits]] = {}
        for scope in Scope:
            self.items.addWidget(SectionHead(scope_name(scope), ""))
            table = QWidget()
            grid = QGridLayout(table)
            box(grid, 0, 8)
            for column, share in enumerate((4, 5, 0, 0)):
                grid.setColumnStretch(column, share)
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
            heads = (self.tr("Stage"), self.tr("To whom"), self.tr("Working days"), self.tr("When needed today"))
            for column, words in enumerate(heads):
                grid.addWidget(Text(words, "strong", wrap=False), 0, column)
            for stage in rules.routes[scope]:
                self._add(scope, stage)

    def _add(self, scope: Scope, stage: RouteStage) -> None:
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
        for edit, name in zip((title, who, days, days_today), names, strict=True):
            edit.setAccessibleName(name.replace("%1", str(number)))
        for edit in (title, who):
            edit.setCursorPosition(0)  # a field that is too narrow shows how it begins
        for column, edit in enumerate((title, who, days, days_today)):
            self._tables[scope].addWidget(edit, number, column)
        self._rows[scope].append((stage.key, title, who, days, days_today))

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
                RouteStage(key, title.text(), who.text(), days.value(), days_today.value())
                for key, title, who, days, days_today in rows
                if title.text().strip()
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

"""The list of actions, grouped by when they are due."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.action import ActionState
from app.domain.changes import Changes
from app.domain.ids import ActionId
from app.services import actions
from app.services.actions import ActionRow
from ui.actions.rows import action_row
from ui.components import EmptyState, FilterChips, PageHeader, RowList, ScrollBody, SectionHead, UndoStrip, reveal
from ui.desk import Desk
from ui.pages import Page

GROUPS = ("late", "week", "later", "closed")
CLOSED_DAYS = 90  # closed actions older than this are found in the case or the session


class ActionsPage(Page):
    """Late first. Done and Carry on stand in each row; what was just done can be undone."""

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Actions")
        super().__init__(title, "actions", PageHeader(title, self.tr("What was agreed, who does it, and by when")))
        self._desk = desk
        self._rows: dict[object, ActionRow] = {}
        self._wanted: object = None  # an action to begin on, once the rows are here
        self._settling: ActionRow | None = None  # whose sheet was opened here last
        self._undo = UndoStrip("actions-undo")
        self._body = ScrollBody(margins=(28, 8, 28, 28))
        self._filter = FilterChips(
            [
                ("all", self.tr("Everyone’s"), None),
                ("mine", self.tr("Mine"), None),
                ("reviews", self.tr("From case reviews"), None),
            ],
            name="actions-filter",
            label=self.tr("Whose actions"),
        )
        self._filter.set_value("all")
        self._filter.chosen.connect(self._fill)
        self._body.column.addWidget(self._filter)
        self._body.column.addWidget(self._undo)
        self._titles = titles = {
            "late": self.tr("Late"),
            "week": self.tr("This week"),
            "later": self.tr("Later"),
            "closed": self.tr("Done or dropped"),
        }
        self._heads: dict[str, SectionHead] = {}
        self._lists: dict[str, RowList] = {}
        for key in GROUPS:
            head = SectionHead(titles[key], "")
            listing = RowList(f"actions-{key}", titles[key], fit=True)
            listing.button_clicked.connect(self._pressed)
            listing.opened.connect(self._opened)
            self._heads[key], self._lists[key] = head, listing
            self._body.column.addWidget(head)
            self._body.column.addWidget(listing)
        self._empty = EmptyState(
            "checklist",
            self.tr("No actions yet"),
            self.tr(
                "Actions are agreed in a session: what will be done, who does it and by when. "
                "They come back on the next agenda until they are done."
            ),
            name="actions-empty",
        )
        self._body.column.addWidget(self._empty)
        self._body.column.addStretch(1)
        self.column.addWidget(self._body, 1)
        for widget in (self._filter, self._empty, *self._heads.values(), *self._lists.values()):
            widget.hide()  # until it is known whether there are any
        self._ask()

    def refresh(self, changes: object) -> None:
        """Read again when actions, sessions or people changed."""
        if isinstance(changes, Changes) and (changes.actions or changes.sessions or changes.people or changes.cases):
            self._ask()

    def begin_at(self) -> QWidget | None:
        """Begin with what is late."""
        return next((self._lists[key] for key in GROUPS if self._lists[key].rows()), None)

    def show_action(self, action_id: ActionId) -> None:
        """Begin with this action, whoever does it."""
        self._wanted = action_id
        self._filter.set_value("all")
        self._fill()
        self._begin_on_wanted()

    def _begin_on_wanted(self) -> None:
        for listing in self._lists.values():
            if any(row.key == self._wanted for row in listing.rows()):
                listing.set_current_key(self._wanted)
                listing.setFocus()
                reveal(listing)
                self._wanted = None
                return

    def _ask(self) -> None:
        self._desk.ask(actions.listing, self._desk.today() - timedelta(days=CLOSED_DAYS)).then(self._show)

    def _show(self, rows: tuple[ActionRow, ...]) -> None:
        self._rows = {row.action.id: row for row in rows}
        self._offer_undo()
        self._fill()
        if self._wanted is not None:
            self._begin_on_wanted()
        self.take_focus_soon()

    def _fill(self, *_args: object) -> None:
        today, me = self._desk.today(), self._desk.vault.me
        chosen = self._filter.value()
        groups: dict[str, list[ActionRow]] = {key: [] for key in GROUPS}
        for row in self._rows.values():
            wanted = {"mine": row.action.owner == me, "reviews": bool(row.action.review)}
            if wanted.get(str(chosen), True):
                groups[self._group(row)].append(row)
        groups["closed"].sort(key=lambda row: row.action.closed_on or today, reverse=True)
        settle = (("done", self.tr("Done")), ("carry", self.tr("Carry on")))
        for key, found in groups.items():
            buttons = () if key == "closed" else settle
            further = (("escalate", self.tr("Escalate…")),) if key == "late" else ()
            self._lists[key].set_rows(
                [
                    action_row(row, today, me, buttons=(*buttons, *(further if row.may_escalate else ())))
                    for row in found
                ]
            )
            self._lists[key].setVisible(bool(found))
            self._heads[key].setVisible(bool(found))
            self._heads[key].set_words(self._titles[key], str(len(found)))
        self._empty.setVisible(not self._rows)
        self._filter.setVisible(bool(self._rows))

    def _group(self, row: ActionRow) -> str:
        action, today = row.action, self._desk.today()
        if action.state is not ActionState.OPEN:
            return "closed"
        if action.due_on < today:
            return "late"
        return "week" if action.due_on <= today + timedelta(days=7) else "later"

    def _offer_undo(self) -> None:
        """What a sheet of this page has just settled can be undone."""
        before = self._settling
        after = None if before is None else self._rows.get(before.action.id)
        if before is None or after is None or after.action == before.action:
            return
        self._settling = None
        action = after.action
        if action.state is not ActionState.OPEN:
            done = action.state is ActionState.DONE
            words = self.tr("“%1” is done.") if done else self.tr("“%1” is dropped.")
            self._undo.offer(words.replace("%1", action.what), lambda: self._reopen(action.id))
        elif len(action.carried) > len(before.action.carried):
            words = self.tr("“%1” is carried on.").replace("%1", action.what)
            self._undo.offer(words, lambda: self._uncarry(action.id))

    def _pressed(self, key: object, button: str) -> None:
        if button == "escalate":
            self._desk.open("escalate", self._rows[key].action.case_id, key)
            return
        self._settling = self._rows[key]
        self._desk.open("action-done" if button == "done" else "action-carry-on", self._rows[key])

    def _opened(self, key: object) -> None:
        row = self._rows[key]
        if row.action.state is ActionState.OPEN:
            self._settling = row
            self._desk.open("action-done", row)
            return
        words = self.tr("“%1” is closed.").replace("%1", row.action.what)
        self._undo.offer(words, lambda: self._reopen(row.action.id))

    def _reopen(self, action_id: ActionId) -> None:
        self._desk.do(actions.reopen, action_id).then()

    def _uncarry(self, action_id: ActionId) -> None:
        self._desk.do(actions.undo_carry, action_id).then()

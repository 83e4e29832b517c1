"""The page of settings: a list of groups at the left, one group at the right. Everything takes effect at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import Changes
from ui.components import AgendaList, AgendaRow, PageHeader
from ui.components.naming import named
from ui.desk import Desk
from ui.pages import LayoutMode, Page
from ui.settings.about import AboutGroup
from ui.settings.access import AccessGroup
from ui.settings.backups import BackupsGroup
from ui.settings.calls import CallsGroup
from ui.settings.closing import ClosingGroup
from ui.settings.club import ClubGroup
from ui.settings.everything import EverythingGroup
from ui.settings.group import Group
from ui.settings.keeping import KeepingGroup
from ui.settings.locking import LockingGroup
from ui.settings.own_key import OwnKeyGroup
from ui.settings.policy import PolicyGroup
from ui.settings.questions import QuestionsGroup
from ui.settings.reading import ReadingGroup
from ui.settings.requests import RequestsGroup
from ui.settings.routes import RoutesGroup
from ui.settings.sight import SightGroup
from ui.settings.titles import titles
from ui.settings.wording import WordingGroup
from ui.theme import box, fix, nest

_GROUPS: dict[str, Callable[[Desk], Group]] = {
    "reading": ReadingGroup,
    "locking": LockingGroup,
    "own-key": OwnKeyGroup,
    "backups": BackupsGroup,
    "about": AboutGroup,
    "calls": CallsGroup,
    "club": ClubGroup,
    "access": AccessGroup,
    "sight": SightGroup,
    "policy": PolicyGroup,
    "routes": RoutesGroup,
    "questions": QuestionsGroup,
    "wording": WordingGroup,
    "keeping": KeepingGroup,
    "requests": RequestsGroup,
    "everything": EverythingGroup,
    "closing": ClosingGroup,
}


class SettingsPage(Page):
    """Groups are made when they are first looked at, so that opening the page stays quick."""

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Settings")
        super().__init__(title, "settings", PageHeader(title))
        self._desk = desk
        shown = titles(desk.sight)
        self._groups = [(key, title, _GROUPS[key]) for key, title in shown.items()]
        self._headings = {  # above the group of that name
            "reading": self.tr("You and this computer"),
            "calls": self.tr("The club and its people"),
            "policy": self.tr("How you work"),
            "keeping": self.tr("What becomes of records"),
        }
        self._made: dict[str, Group] = {}
        row = QHBoxLayout()
        box(row, (16, 0, 0, 0), 0)
        self._list = AgendaList("settings-groups", self.tr("Groups of settings"), tight=True)
        fix(self._list, width=240)
        self._list.chosen.connect(self._choose)
        row.addWidget(self._list)
        self._pick = named(QComboBox(), "settings-group-choice")  # the list, in narrow windows
        self._pick.setAccessibleName(self.tr("Groups of settings"))
        for name, words, _make in self._groups:
            if name in self._headings and self._pick.count():
                self._pick.insertSeparator(self._pick.count())
            self._pick.addItem(words, name)
        self._pick.activated.connect(lambda place: self._choose(self._pick.itemData(place)))
        picks = box(QHBoxLayout(), (12, 8, 28, 0))
        picks.addWidget(self._pick)
        self._pick.hide()
        right = box(QVBoxLayout())
        nest(right, picks)
        self._stack = QStackedWidget()
        right.addWidget(self._stack, 1)
        nest(row, right, 1)
        nest(self.column, row, 1)
        self._choose("reading")

    @property
    def topic(self) -> str:
        """The group that is shown."""
        return f"settings-{self._pick.currentData()}"

    def refresh(self, changes: object) -> None:
        """Read again what concerns the groups that were looked at."""
        if isinstance(changes, Changes):
            for group in self._made.values():
                group.refresh(changes)

    def leave(self) -> None:
        """Save what is typed in a group."""
        for group in self._made.values():
            group.leave()

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """In narrow windows the list becomes a drop-down above the group."""
        super().set_layout_mode(mode)
        self._list.setVisible(mode.agenda_beside)
        self._pick.setVisible(not mode.agenda_beside)

    def panes(self) -> tuple[QWidget, ...]:
        """The list and the group."""
        return (self._list, self._stack)

    def show_group(self, key: str) -> Group:
        """Show the group ``key`` and return it."""
        self._choose(key)
        return self._made[key]

    def _choose(self, key: object) -> None:
        chosen = str(key)
        if chosen not in self._made:
            maker = next(make for name, _title, make in self._groups if name == chosen)
            self._made[chosen] = maker(self._desk)
            self._stack.addWidget(self._made[chosen])
        self._stack.setCurrentWidget(self._made[chosen])
        self._list.set_rows(self._rows(chosen))
        self._list.set_current(chosen)
        self._pick.setCurrentIndex(self._pick.findData(chosen))

    def _rows(self, chosen: str) -> list[AgendaRow]:
        rows = []
        for name, title, _make in self._groups:
            if name in self._headings:
                rows.append(AgendaRow(("heading", name), self._headings[name], "", "heading"))
            rows.append(AgendaRow(name, title, "", "here" if name == chosen else "plain"))
        return rows

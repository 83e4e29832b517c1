"""The matters in which this person is named."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.ids import MatterId
from app.services import matter_keeping, matters
from app.services.closing import SUFFIX
from app.services.matter_keeping import DisposalRow, Keeping, KeepingState
from app.services.matters import MatterRow
from app.services.work import Work
from ui.closing.key_sheet import unless_key_waits
from ui.closing.sheets import PackageSheet
from ui.closing.sources import of_matters
from ui.components import EmptyState, FileDialog, HintButton, PageHeader, Row, RowList, ScrollBody, TagSpec, Text
from ui.desk import Desk
from ui.pages import Page
from ui.wording import count, day_in_list, day_in_prose, due
from ui.wording.matters import disposal_in_words, keeping_tag

Found = tuple[tuple[MatterRow, ...], Mapping[MatterId, Keeping], tuple[DisposalRow, ...]]


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
                "title, no count, no mention anywhere. Tell the local authority’s officer (LADO) at once: in many "
                "areas within one working day at the latest; your own area’s procedure says when."
            ),
            primary=first if begins else None,
            name="matters-empty",
        )
        self._empty.hide()
        body.column.addWidget(self._empty)
        self._package = HintButton(self.tr("Make a &package for another body…"), small=True, name="matter-package")
        self._package.clicked.connect(self._choose)
        self._package_why = Text(
            self.tr(
                "When the club closes: a sealed file of all that is listed here, for whoever receives its records. "
                "Nobody else sees that it was made."
            ),
            "hint",
            "matter-package-why",
        )
        self._gone_head = Text(self.tr("What was disposed of"), "heading")
        self._gone = RowList("matter-disposals", self.tr("What was disposed of"), fit=True, wrap=True)
        for part in (self._package, self._package_why, self._gone_head, self._gone):
            body.column.addWidget(part)
            part.hide()
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._ask()

    def refresh(self, changes: object) -> None:
        """Read again when a matter or a key changed."""
        if isinstance(changes, Changes) and (changes.matters or changes.keys or changes.retention):
            self._ask()

    def begin_at(self) -> QWidget | None:
        """Begin in the list."""
        return self._list if self._list.isVisible() else None

    def new(self) -> None:
        """Write one down."""
        if self._desk.can_open("new-matter"):
            self._desk.open("new-matter")

    def _ask(self) -> None:
        self._desk.ask(_read).then(self._show)

    def _show(self, found: Found) -> None:
        rows, keepings, gone = found
        self._list.set_rows([self._row(row, keepings.get(row.id)) for row in rows])
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows and not gone)
        self._package.setVisible(bool(rows))
        self._package_why.setVisible(bool(rows))
        self._gone.set_rows([self._gone_row(one) for one in gone])
        self._gone_head.setVisible(bool(gone))
        self._gone.setVisible(bool(gone))

    def _gone_row(self, one: DisposalRow) -> Row:
        day = day_in_prose(one.line.made.at.astimezone(self._desk.around.zone).date())
        return Row(key=one.line.id, title=day, detail=disposal_in_words(one))

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Where to put the package"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.pack(Path(folder)))
        dialog.open()

    def pack(self, folder: Path) -> None:
        """Open the sheet that makes the package in ``folder``."""
        source = of_matters(self.tr("Restricted matters"))
        target = folder / f"records-{self._desk.today().isoformat()}{SUFFIX}"
        unless_key_waits(self._desk, source, lambda: PackageSheet(self._desk, source, target).open())

    def _row(self, row: MatterRow, keeping: Keeping | None) -> Row:
        today = self._desk.today()
        parts = [
            self.tr("told on %1").replace("%1", day_in_list(row.told_on, today)),
            self.tr("last entry %1").replace("%1", day_in_list(row.last_on, today)),
        ]
        if row.open_actions:
            actions = count(row.open_actions, "open action", "open actions")
            if row.next_due_on is not None:
                actions = f"{actions}: {due(row.next_due_on, today)}"
            parts.append(actions)
        tag = TagSpec(self.tr("Open"), "info")
        if row.outcome_on is not None:
            ended = day_in_list(row.outcome_on, today)
            tag = TagSpec(self.tr("Outcome %1").replace("%1", ended), "plain")
        words = "" if keeping is None else keeping_tag(keeping)
        if words:
            tag = TagSpec(words, "info" if words and keeping and keeping.state is KeepingState.HELD else "attn")
        return Row(
            key=row.id,
            title=row.title,
            title_rest=row.about,
            detail=" · ".join(parts),
            icon="eye-off",
            tag=tag,
        )


def _read(work: Work) -> Found:
    return matters.listing(work), matter_keeping.review(work), matter_keeping.disposals(work)

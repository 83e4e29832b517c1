"""Leaving and closing: what a lead still holds, and a sealed package of each kind for another body."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from app.domain.changes import Changes
from app.domain.packages import Package
from app.domain.retention import RecordClass
from app.services import closing
from app.services.closing import StillHeld
from ui.closing.key_sheet import unless_key_waits
from ui.closing.sheets import PackageSheet, ReceiptSheet
from ui.closing.sources import of_kind
from ui.components import Banner, FileDialog, HintButton, Row, RowList, TagSpec, Text
from ui.desk import Desk
from ui.settings.group import Group
from ui.wording import count, day_in_prose
from ui.wording.keeping import kind_in_words


class ClosingGroup(Group):
    """For leads."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Leaving and closing"),
            self.tr("When a lead leaves, or the club ends, the records go to somebody who will answer for them."),
            "closing",
        )
        self._packages: dict[UUID, Package] = {}
        self.items.addWidget(Text(self.tr("If you leave"), "heading"))
        self._held = RowList("still-held", self.tr("What you still hold"), fit=True, wrap=True)
        self.items.addWidget(self._held)
        self.items.addWidget(Text(self.tr("If the club closes"), "heading"))
        self.items.addWidget(
            Banner(
                "info",
                self.tr("Agree beforehand where the records go."),
                self.tr(
                    "One package for each kind of record, sealed under a fresh key that is printed for the receiving "
                    "body. They open it, say so, and then what was in it can be disposed of, by two people."
                ),
                icon="info-circle",
                name="closing-advice",
            )
        )
        for kind in closing.KINDS:
            button = HintButton(
                self.tr("Make a package: %1…").replace("%1", kind_in_words(kind)), name=f"package-{kind.value}"
            )
            button.clicked.connect(lambda _on=False, kind=kind: self._choose(kind))
            self.items.addWidget(button)
        self.items.addWidget(
            Text(
                self.tr(
                    "Restricted matters are in none of these packages. Whoever is named in one makes a package of "
                    "their own, under Restricted."
                ),
                "hint",
                "closing-restricted",
            )
        )
        self._list = RowList("package-list", self.tr("Packages that were made"), fit=True, wrap=True)
        self._list.button_clicked.connect(self._on_button)
        self.items.addWidget(self._list)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Read again when something was handed over."""
        if changes.retention or changes.cases or changes.people or changes.keys:
            self._ask()

    def _ask(self) -> None:
        self.desk.ask(closing.still_held).then(self._show_held)
        self.desk.ask(closing.listing).then(self._show_packages)

    def _show_held(self, held: StillHeld) -> None:
        rows: list[tuple[str, str, str]] = []
        if held.leads_alone:
            rows.append(("lead", self.tr("Nobody else is lead or deputy"), self.tr("People: give somebody the role.")))
        if held.key_holders < 2:
            rows.append(("keys", self.tr("Nobody else holds a key"), self.tr("People with access: give a key.")))
        counted = (
            (
                "cases",
                held.cases,
                count(held.cases, "open case that you lead or supervise", "open cases that you lead or supervise"),
                self.tr("Cases: name another."),
            ),
            (
                "pairs",
                held.pairs,
                count(held.pairs, "person you supervise", "people you supervise"),
                self.tr("People: give each of them another supervisor."),
            ),
            (
                "actions",
                held.actions,
                count(held.actions, "open action of yours", "open actions of yours"),
                self.tr("Actions: done, or pass them on."),
            ),
            (
                "requests",
                held.requests,
                count(held.requests, "open request", "open requests"),
                self.tr("Requests: answer, or tell your successor."),
            ),
            (
                "proposals",
                held.proposals,
                count(held.proposals, "proposal to dispose of", "proposals to dispose of"),
                self.tr("Keeping: take them back."),
            ),
            (
                "matters",
                held.matters,
                count(held.matters, "restricted matter that names you", "restricted matters that name you"),
                self.tr("Restricted: name whoever goes on with them, then take yourself off."),
            ),
            (
                "drafts",
                held.agreements_unsigned,
                count(held.agreements_unsigned, "unsigned agreement", "unsigned agreements"),
                self.tr("Agreements: sign them."),
            ),
        )
        rows += [(key, words, then) for key, number, words, then in counted if number]
        done = [Row("done", self.tr("Nothing. Let your successor take your key away.", "still held"))]
        self._held.set_rows([Row(key, title, detail) for key, title, detail in rows] or done)

    def _show_packages(self, found: tuple[Package, ...]) -> None:
        self._packages = {one.id: one for one in found}
        rows = []
        for one in found:
            made = self.tr("Made %1 for %2.").replace("%1", day_in_prose(one.made.at.date()))
            detail = made.replace("%2", one.receiver)
            tag: TagSpec | None = TagSpec(self.tr("Waiting"), "attn")
            buttons: tuple[tuple[str, str], ...] = (("received", self.tr("They have it…")),)
            if one.received_on is not None:
                said = self.tr("Received %1, said %2.").replace("%1", day_in_prose(one.received_on))
                detail, tag, buttons = f"{detail} {said.replace('%2', one.received_by)}", None, ()
            rows.append(Row(one.id, kind_in_words(one.record_class), detail, tag=tag, buttons=buttons))
        self._list.set_rows(rows)
        self._list.setVisible(bool(rows))

    def _choose(self, kind: RecordClass) -> None:
        dialog = FileDialog(self, self.tr("Where to put the package"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.make(kind, Path(folder)))
        dialog.open()

    def make(self, kind: RecordClass, folder: Path) -> None:
        """Open the sheet that makes a package of ``kind`` in ``folder``."""
        target = folder / f"{kind.value}-{self.desk.today().isoformat()}{closing.SUFFIX}"
        source = of_kind(kind)
        unless_key_waits(self.desk, source, lambda: PackageSheet(self.desk, source, target).open())

    def _on_button(self, key: object, _button: str) -> None:
        ReceiptSheet(self.desk, self._packages[UUID(str(key))]).open()

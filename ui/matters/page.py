"""One restricted matter: what was said, everything since, who is named. For reading; adding is one card below."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.exports import DocumentKind
from app.domain.ids import MatterId
from app.domain.matters import EntryKind, MatterEntry
from app.services import matter_keeping, matters
from app.services.matter_keeping import Keeping
from app.services.matters import MatterView, Named
from app.services.work import Work
from ui.components import (
    Banner,
    Card,
    Crumbs,
    HintButton,
    PageHeader,
    ScrollBody,
    SectionHead,
    Tag,
    Text,
    TwoColumns,
    clear_layout,
)
from ui.desk import Desk
from ui.matters.adding import AddCard
from ui.matters.keeping import KeepingCard
from ui.pages import LayoutMode, Page
from ui.theme import box, nest
from ui.wording import clock_time, day_in_prose
from ui.wording.matters import entry_because, entry_head, entry_state


class MatterPage(Page):
    """Oldest first, as it came about."""

    def __init__(self, desk: Desk, matter_id: MatterId) -> None:
        header = PageHeader(" ", back=True)
        super().__init__(desk.tr("Restricted matter"), "matters", header)
        self._head, self._desk, self._id = header, desk, matter_id
        self._view: MatterView | None = None
        self._keeping: Keeping | None = None
        header.set_crumbs(Crumbs(self.tr("Restricted matters"), ""))
        self._state = Tag("", "info")
        self._state.hide()
        header.add_tag(self._state)
        self._name = HintButton(
            self.tr("&Name somebody…"), short=self.tr("&Name…"), icon="user-plus", name="matter-name"
        )
        self._name.clicked.connect(self._ask_name)
        self._name.hide()
        header.add(self._name)
        self._export = HintButton(
            self.tr("E&xport for an authority…"), short=self.tr("E&xport…"), icon="file-export", name="matter-export"
        )
        self._export.clicked.connect(lambda: desk.open("export", DocumentKind.RESTRICTED_MATTER, matter_id))
        header.add(self._export)
        body = ScrollBody(margins=(28, 8, 28, 28), spacing=16)
        self._columns = TwoColumns(left_share=66, right_share=34)
        body.column.addWidget(self._columns)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._reading = QVBoxLayout()
        box(self._reading, 0, 12)
        nest(self._columns.left, self._reading)
        self._adding = AddCard(desk, self, matter_id)
        self._columns.left.addWidget(self._adding)
        self._aside = QVBoxLayout()
        box(self._aside, 0, 12)
        nest(self._columns.right, self._aside)
        self._ask()

    def refresh(self, changes: object) -> None:
        """Read again when a matter or a key changed."""
        if isinstance(changes, Changes) and (changes.matters or changes.keys or changes.retention):
            self._ask()

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Stack the columns in narrow windows."""
        super().set_layout_mode(mode)
        self._columns.set_stacked(not mode.two_columns)

    def leave(self) -> None:
        """Keep what is typed."""
        self._adding.flush()

    def save_now(self) -> None:
        """Ctrl+S."""
        self._adding.flush()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._adding.has_unsaved

    def primary(self) -> None:
        """Add the entry that is being written."""
        self._adding.save()

    def _ask(self) -> None:
        self._desk.ask(_read, self._id).then(self._show)

    def _show(self, found: tuple[MatterView, Keeping]) -> None:
        view, keeping = found
        if (view, keeping) == (self._view, self._keeping):
            return
        self._view, self._keeping = view, keeping
        matter = view.matter
        self._head.set_title(matter.title)
        self._head.set_subtitle(self.tr("About %1").replace("%1", matter.about))
        outcome = matter.outcome_on
        self._state.set(
            self.tr("Open") if outcome is None else self.tr("Outcome %1").replace("%1", day_in_prose(outcome)),
            "info" if outcome is None else "plain",
        )
        self._state.show()
        self._name.setVisible(bool(view.others))
        clear_layout(self._reading)
        self._reading.addWidget(self._first_card(view))
        if matter.entries:
            self._reading.addWidget(SectionHead(self.tr("Since then"), str(len(matter.entries))))
        for entry in matter.entries:
            self._reading.addWidget(self._entry_card(view, entry))
        clear_layout(self._aside)
        self._aside.addWidget(KeepingCard(self._desk, matter, keeping))
        self._fill_aside(view)

    def _first_card(self, view: MatterView) -> Card:
        matter = view.matter
        card = Card("matter-first")
        told = self.tr("Told on %1 by %2").replace("%1", day_in_prose(matter.told_on)).replace("%2", matter.told_by)
        card.body.addWidget(Text(told, "heading"))
        card.body.addWidget(Text(matter.alleged, "note", "matter-alleged-text"))
        card.body.addWidget(Text(self._signed(matter.made.by, matter.made.at), "caption"))
        return card

    def _entry_card(self, view: MatterView, entry: MatterEntry) -> Card:
        card = Card("matter-entry")
        card.setAccessibleName(entry_head(entry))
        head = QHBoxLayout()
        box(head, 0, 8)
        head.addWidget(Text(entry_head(entry), "strong"), 1)
        head.addWidget(Text(day_in_prose(entry.on), "hint", wrap=False))
        nest(card.body, head)
        if entry.text:
            card.body.addWidget(Text(entry.text, "note"))
        for words in (entry_because(entry), entry_state(entry, self._desk.today())):
            if words:
                card.body.addWidget(Text(words, "body"))
        card.body.addWidget(Text(self._signed(entry.made.by, entry.made.at), "caption"))
        if entry in view.matter.packages_under_way:
            nest(card.body, self._arrived_line(entry))
        if entry.kind is EntryKind.ACTION and entry.done_on is None:
            done = HintButton(self.tr("Done…"), small=True, name="matter-action-done")
            done.setAccessibleName(self.tr("Done: %1").replace("%1", entry.text))
            done.clicked.connect(partial(self._desk.open, "matter-done", self._id, entry))
            line = QHBoxLayout()
            box(line, 0, 0)
            line.addWidget(done)
            line.addStretch(1)
            nest(card.body, line)
        return card

    def _arrived_line(self, entry: MatterEntry) -> QHBoxLayout:
        arrived = HintButton(self.tr("They have it…"), small=True, name="matter-package-arrived")
        arrived.clicked.connect(lambda: self._desk.open("matter-package-arrived", entry))
        line = QHBoxLayout()
        box(line, 0, 0)
        line.addWidget(arrived)
        line.addStretch(1)
        return line

    def _signed(self, by: object, at: datetime) -> str:
        local = at.astimezone(self._desk.around.zone)
        name = self._view.writers.get(by, "?") if self._view is not None else "?"  # type: ignore[call-overload]
        words = self.tr("Written by %1 on %2 at %3").replace("%1", name).replace("%2", day_in_prose(local.date()))
        return words.replace("%3", clock_time(local))

    # Who is named

    def _fill_aside(self, view: MatterView) -> None:
        card = Card("matter-named")
        card.body.addWidget(Text(self.tr("Who is named"), "heading"))
        card.body.addWidget(
            Text(
                self.tr(
                    "It is sealed to them. Holdfast shows nobody else that it exists. Who takes the file apart could "
                    "see that there is a sealed note and who is named in it, not what it says."
                ),
                "hint",
            )
        )
        for one in view.named:
            card.body.addWidget(self._named_line(view, one))
        self._aside.addWidget(card)
        self._aside.addWidget(self._sheet_banner(view))

    def _named_line(self, view: MatterView, one: Named) -> QWidget:
        line = QWidget()
        line.setObjectName("matter-named-line")
        row = QHBoxLayout(line)
        box(row, 0, 8)
        words = QVBoxLayout()
        box(words, 0, 0)
        you = self.tr(" (you)") if one.person_id == self._desk.vault.me else ""
        words.addWidget(Text(one.name + you, "body"))
        since = self.tr("named by %1, %2").replace("%1", one.named_by).replace("%2", day_in_prose(one.named_on))
        if one.is_closed:
            since = self.tr("Their key was changed since: closed to them until you let them read again")
        words.addWidget(Text(since, "attn" if one.is_closed else "caption"))
        nest(row, words, 1)
        if one.is_closed:
            again = HintButton(self.tr("Let them read again"), small=True, name="matter-name-again")
            again.clicked.connect(lambda: self._desk.do(matters.name, self._id, one.person_id).then())
            row.addWidget(again)
        if len(view.named) > 1:
            off = HintButton(self.tr("Take off"), kind="quiet", small=True, name="matter-take-off")
            off.setAccessibleName(self.tr("Take %1 off").replace("%1", one.name))
            off.clicked.connect(lambda: self._take_off(one))
            row.addWidget(off)
        return line

    def _take_off(self, one: Named) -> None:
        left_oneself = one.person_id == self._desk.vault.me
        self._desk.do(matters.unname, self._id, one.person_id).then(
            lambda _value: self._desk.window.back() if left_oneself else None
        )

    def _sheet_banner(self, view: MatterView) -> Banner:
        if view.on_sheet:
            return Banner(
                "good", "", self.tr("The recovery sheet opens it too."), icon="file-text", name="matter-sheet"
            )
        if not view.sheet_exists:
            words = self.tr("There is no recovery sheet: if everybody named forgets their passphrase, it is lost.")
            return Banner("attn", "", words, icon="file-alert", name="matter-sheet")
        banner = Banner(
            "attn",
            self.tr("The present recovery sheet does not open it."),
            self.tr("A new sheet was made since. Do you know who made it, and who keeps it?"),
            icon="file-alert",
            name="matter-sheet",
        )
        seal = HintButton(self.tr("&Seal it to the sheet"), small=True, name="matter-seal-sheet")
        seal.clicked.connect(lambda: self._desk.do(matters.seal_to_sheet, self._id).then())
        banner.add_button(seal)
        return banner

    def _ask_name(self) -> None:
        if self._view is not None:
            self._desk.open("name-in-matter", self._view)


def _read(work: Work, matter_id: MatterId) -> tuple[MatterView, Keeping]:
    return matters.view(work, matter_id), matter_keeping.keeping(work, matter_id)

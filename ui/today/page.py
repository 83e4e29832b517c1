"""The page of the day. At most four rows a list, then "Show all"; empty lists are left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.drift import Lateness
from app.services import today as today_service
from app.services.today import TodayView
from ui.actions.rows import action_row
from ui.components import (
    Banner,
    EmptyState,
    HintButton,
    PageHeader,
    Row,
    RowList,
    ScrollBody,
    TagSpec,
    Text,
    TwoColumns,
)
from ui.components.buttons import Kind
from ui.desk import Desk
from ui.escalations.rows import escalation_row
from ui.letting_in.banners import asked_banner, told_banner
from ui.names import NamesButton
from ui.pages import LayoutMode, Page
from ui.theme import box, nest
from ui.today.cards import DriftCard, SessionCard
from ui.today.first_steps import FIRST_BUTTONS, FirstStepsCard
from ui.today.lines import SettingLine, setting_lines, unreported_lines
from ui.today.reminders import TodayList, left_lists, right_lists, waiting_row
from ui.today.sentence import summary
from ui.wording import day_in_list, due, weekday_in_prose
from ui.wording.dates import starting

ROWS = 4


class TodayPage(Page):
    """Read anew whenever something changed; built once."""

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Today")
        header = PageHeader(title)
        super().__init__(title, "today", header)
        self._head, self._desk = header, desk
        self._view: TodayView | None = None
        new = HintButton(self.tr("&New session"), icon="plus", hint="Ctrl N", name="today-new-session")
        new.clicked.connect(self.new)
        header.add(NamesButton(desk.window.names), keep=False)
        if desk.sight.plans:
            header.add(new)
        self._body = ScrollBody(margins=(28, 4, 28, 28), spacing=16)
        self._place = 0
        self._hold_place = QTimer(self, singleShot=True)  # a child: it does not outlive the page
        self._hold_place.timeout.connect(self._go_back_to_place)
        self._sentence = Text("", "body", "today-sentence")
        self._body.column.addWidget(self._sentence)
        self._notices = QVBoxLayout()
        box(self._notices, 0, 8)
        nest(self._body.column, self._notices)
        self._first = FirstStepsCard(desk, self._show_empty)
        self._body.column.addWidget(self._first)
        self._columns = TwoColumns()
        self._columns.hide()  # until it is known what stands in them
        self._body.column.addWidget(self._columns)
        self._empty = EmptyState(
            "home-2",
            self.tr("Nothing is waiting for you today"),
            self.tr("Sessions, actions and children who should be talked about will appear here when they are due."),
            primary=self._button(self.tr("&Plan a session"), "empty-plan", self.new, kind="primary")
            if desk.sight.plans
            else None,
            secondary=self._button(self.tr("&Add a person"), "empty-person", lambda: desk.open("new-person"))
            if desk.sight.manages_people
            else None,
            name="today-empty",
        )
        self._empty.hide()
        self._body.column.addWidget(self._empty)
        self._body.column.addStretch(1)
        self.column.addWidget(self._body, 1)
        self._show_all: set[str] = set()
        self._names = False
        desk.notices_changed.connect(self._fill)

    @staticmethod
    def _button(words: str, name: str, pressed: Callable[[], None], *, kind: Kind = "secondary") -> HintButton:
        button = HintButton(words, kind=kind, name=name)
        button.clicked.connect(pressed)
        return button

    def arrive(self) -> None:
        """Read again: the day may have changed since the page was last seen. At first it is read already."""
        ahead, self._desk.first_page = self._desk.first_page, None
        if ahead is None:
            self._ask()
        else:
            self._first.show_steps(ahead.steps)
            self._show(ahead.today)

    def refresh(self, changes: object) -> None:
        """Read again after any change."""
        if isinstance(changes, Changes) and changes:
            self._ask()

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Stack the columns in narrow windows."""
        super().set_layout_mode(mode)
        self._columns.set_stacked(not mode.two_columns)

    def set_names_shown(self, shown: bool) -> None:
        """Show full names, or initials again."""
        if shown != self._names:
            self._names = shown
            self._fill()

    def begin_at(self) -> QWidget | None:
        """Begin with what is to be done next."""
        for name in ("carry-on-session", *FIRST_BUTTONS, "start-session", "prepare-agenda", "empty-plan"):
            button = self.findChild(HintButton, name)
            if button is not None and button.isVisible():
                return button
        return None

    def new(self) -> None:
        """Plan a session."""
        if self._desk.sight.plans:
            self._desk.open("plan-session", None)

    def primary(self) -> None:
        """Start the next session."""
        if self._view is not None and self._view.next_session is not None:
            self._desk.open("session", self._view.next_session.session.id)

    def _ask(self) -> None:
        self._first.ask()
        self._desk.ask(today_service.today).then(self._show)

    def _show(self, view: TodayView) -> None:
        if view == self._view:
            return
        self._view = view
        self._fill()
        self.take_focus_soon()

    def _fill(self) -> None:
        view = self._view
        if view is None:
            return
        day = self._desk.today()
        focus = QApplication.focusWidget()
        held = focus.objectName() if focus is not None and self._body.isAncestorOf(focus) else ""
        if not self._hold_place.isActive():  # else it is on its way back to where it was, from wherever the focus went
            self._place = self._body.verticalScrollBar().value()
        self._head.set_subtitle(starting(weekday_in_prose(day)))
        words = summary(view, day)
        self._sentence.setText(words)
        self._sentence.setVisible(bool(words))
        self._put_first(above=not list(unreported_lines(view, self._desk.around.zone)))
        for layout in (self._notices, self._columns.left, self._columns.right):
            _empty_out(layout)
        self._show_notices(view)
        self._show_left(view)
        self._show_right(view)
        self._show_empty()
        self.set_layout_mode(self.layout_mode)
        self._give_back_focus(held)
        self._hold_place.start()  # what has the focus again had no place of its own yet

    def _put_first(self, *, above: bool) -> None:
        """What comes next for somebody new stands above every reminder but that of a report that is not made yet."""
        column = self._body.column
        column.removeWidget(self._first)
        column.insertWidget(column.indexOf(self._sentence) + (1 if above else 2), self._first)

    def _show_empty(self) -> None:
        """Say that nothing is waiting, unless something is, or there are first steps to take, or it is not read yet."""
        if self._view is None:
            return
        nothing = self._columns.left.count() == 0 and self._columns.right.count() == 0
        self._empty.setVisible(nothing and not self._first.is_wanted)
        self._columns.setVisible(not nothing)
        self.take_focus_soon()

    def _go_back_to_place(self) -> None:
        self._body.verticalScrollBar().setValue(self._place)

    def _give_back_focus(self, name: str) -> None:
        """Everything was made anew: put the focus where it was, or where work begins."""
        if not name:
            return
        self.setFocus()
        same = next((one for one in self.findChildren(QWidget, name) if one.isVisibleTo(self)), None)
        if same is not None:
            same.setFocus()
        else:
            self.take_focus_soon()

    # Above everything: drafts, the recovery sheet, the numbers

    def _show_notices(self, view: TodayView) -> None:
        for one in unreported_lines(view, self._desk.around.zone):
            banner = Banner(one.tone, one.what, one.then, icon=one.icon, name=one.name)
            banner.add_button(self._button(self.tr("Who to call"), "unreported-call", self._call))
            banner.add_button(self._button(one.words, one.button, partial(self._open_setting, one)))
            self._notices.addWidget(banner)
        for draft in view.drafts:
            words = self.tr("Carry on: 1:1 with %1").replace("%1", draft.with_name)
            saved = self.tr("Your notes of %1 are not finished.").replace("%1", weekday_in_prose(draft.held_on))
            if draft.record_lateness is not Lateness.FINE:
                late = self.tr("They were to be written up by %1.")
                saved = f"{saved} {late.replace('%1', weekday_in_prose(draft.record_due_on))}"
            banner = Banner("info", words, saved, icon="pencil", name="carry-on")
            banner.add_button(self._open_session_button(self.tr("&Carry on"), draft.session_id))
            self._notices.addWidget(banner)
        for key, notice in self._desk.notices.items():
            banner = Banner(notice.tone, notice.what, notice.then, icon=notice.icon, name=f"notice-{key}")
            for words, name, pressed in notice.buttons:
                button = HintButton(words, small=True, name=name)
                button.clicked.connect(pressed)
                banner.add_button(button)
            self._notices.addWidget(banner)
        for request in view.asked:
            self._notices.addWidget(asked_banner(self._desk, request))
        for line in view.told:
            self._notices.addWidget(told_banner(self._desk, line))
        for one in setting_lines(view, is_invented=self._desk.is_invented):
            banner = Banner(one.tone, one.what, one.then, icon=one.icon, name=one.name)
            banner.add_button(self._button(one.words, one.button, partial(self._open_setting, one)))
            self._notices.addWidget(banner)

    def _call(self) -> None:
        self._desk.open("report-now", None)

    def _open_setting(self, line: SettingLine) -> None:
        self._desk.open(line.route, *line.about)

    def _open_session_button(self, words: str, session_id: object) -> HintButton:
        button = HintButton(words, small=True, name="carry-on-session")
        button.clicked.connect(lambda: self._desk.open("session", session_id))
        return button

    # Left: the next session, actions, sessions

    def _show_left(self, view: TodayView) -> None:
        if view.next_session is not None:
            self._columns.left.addWidget(SessionCard(self._desk, view.next_session, self._columns))
        day, me = self._desk.today(), self._desk.vault.me
        rows = [action_row(row, day, me) for row in view.actions_due]
        self._add_list(
            self._columns.left,
            "actions-due",
            self.tr("Actions due"),
            rows,
            lambda _key: self._desk.window.go("actions"),
            link=(self.tr("All actions"), lambda: self._desk.window.go("actions")),
        )
        rows = []
        for line in view.sessions_due:
            late = line.due.lateness is Lateness.LATE
            words = (
                self.tr("Was due %1").replace("%1", day_in_list(line.due.due_on, day))
                if late
                else due(line.due.due_on, day)
            )
            booked = line.due.booked
            rows.append(
                Row(
                    key=booked[0] if booked else line.due.pair.id,
                    title=line.supervisee_name,
                    title_rest=self.tr("1:1 · every %1 weeks").replace("%1", str(line.due.every_weeks)),
                    tag=TagSpec(words, "urgent" if late else "plain", "alert-triangle" if late else ""),
                    buttons=() if booked else (("book", self.tr("Book")),),
                )
            )
        listing = self._add_list(self._columns.left, "sessions-due", self.tr("Sessions due"), rows, self._open_due)
        if listing is not None:
            listing.button_clicked.connect(lambda key, _button: self._desk.open("plan-session", key))
        self._add_lists(self._columns.left, left_lists(self._desk, view))

    def _open_due(self, key: object) -> None:
        view = self._view
        if view is not None and any(line.due.booked and line.due.booked[0] == key for line in view.sessions_due):
            self._desk.open("session", key)
        else:
            self._desk.open("plan-session", key)

    # Right: drift, acknowledgements, agreements

    def _show_right(self, view: TodayView) -> None:
        day = self._desk.today()
        self._add_list(
            self._columns.right,
            "escalations",
            self.tr("Escalation"),
            [escalation_row(row, day) for row in view.escalations],
            lambda key: self._desk.open("escalation", key),
        )
        if view.drifting:
            shown = view.drifting if "drifting" in self._show_all else view.drifting[:ROWS]
            self._add_head(self._columns.right, self.tr("Cases drifting"), len(view.drifting))
            self._columns.right.addWidget(DriftCard(self._desk, shown, self._columns, names=self._names))
            self._add_show_all(self._columns.right, "drifting", len(view.drifting))
        rows = [waiting_row(line, day) for line in view.to_acknowledge]
        listing = self._add_list(
            self._columns.right,
            "to-acknowledge",
            self.tr("Waiting to be acknowledged"),
            rows,
            lambda key: self._desk.open("session", key),
        )
        if listing is not None:
            listing.button_clicked.connect(lambda key, _button: self._desk.open("follow-up", key))
        rows = [
            Row(
                key=line.agreement_id,
                title=line.supervisee_name,
                tag=TagSpec(self.tr("Not signed"), "attn", "writing-sign")
                if line.is_draft
                else TagSpec(self.tr("by %1").replace("%1", day_in_list(line.review_on, day, weekday=True)), "plain"),
            )
            for line in view.agreements_to_review
        ]
        self._add_list(
            self._columns.right,
            "agreements-to-review",
            self.tr("Agreements to review"),
            rows,
            lambda key: self._desk.open("agreement", key),
        )
        self._add_lists(self._columns.right, right_lists(self._desk, view))

    def _add_lists(self, column: QVBoxLayout, lists: Sequence[TodayList]) -> None:
        for one in lists:
            listing = self._add_list(column, one.name, one.title, one.rows, one.opened)
            if listing is not None and one.pressed is not None:
                pressed = one.pressed
                listing.button_clicked.connect(lambda key, _button, pressed=pressed: pressed(key))

    def _add_list(
        self,
        column: QVBoxLayout,
        name: str,
        title: str,
        rows: Sequence[Row],
        opened: Callable[[object], object],
        *,
        link: tuple[str, Callable[[], object]] | None = None,
    ) -> RowList | None:
        if not rows:
            return None
        self._add_head(column, title, len(rows), link)
        listing = RowList(f"today-{name}", title, fit=True, parent=self._columns)
        listing.set_rows(rows if name in self._show_all else rows[:ROWS])
        listing.opened.connect(opened)
        column.addWidget(listing)
        self._add_show_all(column, name, len(rows))
        return listing

    def _add_head(
        self, column: QVBoxLayout, title: str, number: int, link: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        head = QWidget(self._columns)
        row = QHBoxLayout(head)
        box(row, (2, 4, 2, 0), 8)
        row.addWidget(Text(title, "heading", wrap=False, parent=head))
        row.addWidget(Text(str(number), "hint", wrap=False, parent=head))
        row.addStretch(1)
        if link is not None:
            name = f"link-{title.casefold().replace(' ', '-')}"
            button = HintButton(link[0], kind="link", name=name, parent=head)
            button.clicked.connect(link[1])
            row.addWidget(button)
        column.addWidget(head)

    def _add_show_all(self, column: QVBoxLayout, name: str, number: int) -> None:
        if number <= ROWS or name in self._show_all:
            return
        button = HintButton(self.tr("Show all %1").replace("%1", str(number)), kind="link", name=f"show-all-{name}")
        button.clicked.connect(lambda: self._show_every(name))
        column.addWidget(button)

    def _show_every(self, name: str) -> None:
        self._show_all.add(name)
        self._fill()


def _empty_out(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()

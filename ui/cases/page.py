"""A child's page: rhythm, chronology, the child's own words, what is still to do, reading and signing (mock 05)."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.drift import Lateness
from app.domain.earlier import EarlierKind
from app.domain.errors import AppError
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId
from app.services import cases, merging
from app.services.actions import ActionRow
from app.services.attachments import Belongs
from app.services.cases import CaseView, EntryKind
from ui.actions.rows import case_action_row
from ui.attachments.part import AttachmentsPart
from ui.cases.agenda import AddToAgendaSheet
from ui.cases.allocating import AllocationCard
from ui.cases.chronology import chronology_row
from ui.cases.merging import TogetherStrip
from ui.cases.opening import ESCALATIONS, open_entry
from ui.cases.sharing import SharingCard
from ui.cases.standing import standing_card
from ui.cases.watching import WatchingCard
from ui.components import (
    Card,
    Crumbs,
    FilterChips,
    HintButton,
    IconLabel,
    PageHeader,
    Rhythm,
    RhythmBar,
    RhythmEvent,
    Row,
    RowList,
    ScrollBody,
    Tag,
    Text,
    TwoColumns,
)
from ui.components.naming import named
from ui.desk import Desk
from ui.escalations.card import EscalationCard
from ui.names import NamesButton
from ui.pages import LayoutMode, Page
from ui.theme import box, nest
from ui.wording import clock_time, day_in_list, day_in_prose, how_long, weekday_in_prose
from ui.wording.dates import starting
from ui.wording.practice import drift_sentence, status_name, worry_name

FILTERS: dict[str, frozenset[EntryKind]] = {
    "discussions": frozenset({EntryKind.DISCUSSION, EntryKind.EARLIER}),
    "decisions": frozenset({EntryKind.DECISION, EntryKind.SHARED, EntryKind.NOT_SHARED}),
    "actions": frozenset(
        {
            EntryKind.ACTION_ADDED,
            EntryKind.ACTION_DONE,
            EntryKind.ACTION_DROPPED,
            EntryKind.ACTION_CARRIED,
            EntryKind.ACTION_LATE,
        }
    ),
    "escalations": ESCALATIONS,
    "signed": frozenset({EntryKind.SIGNED}),
    "exports": frozenset({EntryKind.EXPORT}),
    "attachments": frozenset({EntryKind.ATTACHED}),
}


class CasePage(Page):
    """Initials and case number; the full name only while names are shown."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        header = PageHeader(" ", back=False)
        super().__init__(desk.tr("Case"), "cases", header)
        self._head, self._desk, self._id = header, desk, case_id
        self._view: CaseView | None = None
        self._names = False
        self._actions: dict[object, ActionRow] = {}
        self._build_header(header)
        self._body = ScrollBody(margins=(28, 8, 28, 28), spacing=16)
        self.column.addWidget(self._body, 1)
        self._body.column.addWidget(self._safety_line())
        self._together = TogetherStrip(desk)
        self._body.column.addWidget(self._together)
        self._rhythm_card = Card("rhythm")
        self._rhythm = RhythmBar()
        self._rhythm_card.body.addWidget(self._rhythm)
        self._body.column.addWidget(self._rhythm_card)
        self._attachments = AttachmentsPart(desk, self, Belongs(case_id=case_id))
        self._body.column.addWidget(self._attachments.strip)
        self._columns = TwoColumns(left_share=67, right_share=33)
        self._body.column.addWidget(self._columns)
        self._body.column.addStretch(1)
        self._build_left()
        self._ask()

    # Building

    def _build_header(self, header: PageHeader) -> None:
        self._crumbs = Crumbs(self.tr("Cases"), "")
        header.set_crumbs(self._crumbs)
        self._state = Tag("", "info", "folder-open")
        self._drifting = Tag(self.tr("Drifting"), "attn", "hourglass")
        self._drifting.hide()
        header.add_tag(self._state, keep=False)
        header.add_tag(self._drifting)
        header.add(NamesButton(self._desk.window.names), keep=False)
        self._change = HintButton(self.tr("C&hange…"), kind="quiet", short=self.tr("Change"), name="case-change")
        self._change.clicked.connect(lambda: self._desk.open("change-case", self._id))
        self._export = HintButton(
            self.tr("&Export for case file…"), short=self.tr("Export…"), icon="file-export", name="case-export"
        )
        self._export.clicked.connect(lambda: self._desk.open("export", DocumentKind.CASE_RECORD, self._id))
        self._agenda = HintButton(
            self.tr("&Add to agenda"), kind="primary", short=self.tr("Agenda"), name="case-to-agenda"
        )
        self._agenda.clicked.connect(self._add_to_agenda)
        self._show_it = HintButton(
            self.tr("Let a &trustee read…"), kind="quiet", short=self.tr("Trustee…"), name="case-show"
        )
        self._show_it.clicked.connect(self._show_to_trustee)
        self._show_it.hide()  # until it is known who may
        for button in (self._show_it, self._change, self._export, self._agenda):
            header.add(button)

    def _safety_line(self) -> QWidget:
        line = named(QWidget(), "safety-line")
        row = QHBoxLayout(line)
        box(row, 0, 8)
        row.addWidget(IconLabel("phone", "urgent", 18))
        words = self.tr("If the child may be in danger now, stop writing and call first.")
        row.addWidget(Text(words, "hint", "safety-words"), 1)
        call = HintButton(self.tr("Who to &call"), kind="link", name="case-who-to-call")
        call.clicked.connect(lambda: self._desk.open("report-now", self._id))
        row.addWidget(call)
        return line

    def _build_left(self) -> None:
        self._filter = FilterChips(
            [
                ("all", self.tr("All"), 0),
                ("discussions", self.tr("Discussions"), 0),
                ("decisions", self.tr("Decisions"), 0),
                ("actions", self.tr("Actions"), 0),
                ("escalations", self.tr("Escalations"), 0),
                ("signed", self.tr("Signed"), 0),
                ("exports", self.tr("Exports"), 0),
                ("attachments", self.tr("Attachments"), 0),
            ],
            name="chronology-filter",
            label=self.tr("Which entries"),
        )
        self._filter.set_value("all")
        self._filter.chosen.connect(self._fill_chronology)
        self._columns.left.addWidget(self._filter)
        self._chronology = RowList("chronology", self.tr("Chronology, newest first"), fit=True, wrap=True)
        self._chronology.opened.connect(self._open_entry)
        self._columns.left.addWidget(self._chronology)
        self._aside = QVBoxLayout()
        box(self._aside, 0, 16)
        nest(self._columns.right, self._aside)

    # Reading

    def refresh(self, changes: object) -> None:
        """Read again when this case, its sessions or actions changed."""
        if isinstance(changes, Changes) and (self._id in changes.cases or changes.sessions or changes.actions):
            self._ask()

    def set_names_shown(self, shown: bool) -> None:
        """Show the child's full name, or initials again."""
        self._names = shown
        if self._view is not None:
            self._head.set_title(self._view.case.child_name if shown else self._view.case.initials)

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Stack the columns in narrow windows."""
        super().set_layout_mode(mode)
        self._columns.set_stacked(not mode.two_columns)

    def begin_at(self) -> QWidget | None:
        """Begin in the chronology."""
        return self._chronology

    def primary(self) -> None:
        """Add the child to an agenda."""
        self._add_to_agenda()

    def _ask(self) -> None:
        self._desk.ask(cases.view, self._id).then(self._show, failed=self._look_elsewhere)

    def _look_elsewhere(self, error: AppError) -> None:
        """Give way to the file that this one was put together with, if it was; Back does not lead here again."""
        self._desk.ask(merging.in_use, self._id).then(
            lambda other: self._desk.turn_to(self, "case", other), failed=lambda _none: self._desk.trouble.emit(error)
        )

    def _show(self, view: CaseView) -> None:
        self._view = view
        case, standing = view.case, view.standing
        self._crumbs.set_here(case.reference)
        self._head.set_title(case.child_name if self._names else case.initials)
        if case.closed_on is not None:
            self._state.set(self.tr("Closed on %1").replace("%1", day_in_prose(case.closed_on)), "plain", "folder")
        else:
            self._state.set(
                self.tr("Open since %1").replace("%1", day_in_list(case.opened_on, self._desk.today())),
                "info",
                "folder-open",
            )
        self._drifting.setVisible(bool(standing.drift))
        self._drifting.setAccessibleDescription(drift_sentence(standing.drift))
        self._change.setVisible(view.may_change)
        self._export.setVisible(view.may_export)
        self._show_it.setVisible(view.may_show)
        self._agenda.setVisible(case.closed_on is None and view.may_add)
        self._head.set_subtitle(self._about(view))
        self._together.show_files(case.reference, view.together)
        self._show_rhythm(view)
        self._fill_chronology()
        self._fill_aside(view)
        self.take_focus_soon()

    def _about(self, view: CaseView) -> str:
        case = view.case
        age = case.age_on(self._desk.today())
        parts = []
        if age is not None:
            parts.append(self.tr("Age %1").replace("%1", str(age)))
        parts.extend(part for part in (case.group,) if part)
        parts.append(self.tr("worry: %1").replace("%1", worry_name(case.worry)))
        parts.append(status_name(case.status).lower())
        parts.append(self.tr("lead %1").replace("%1", view.lead_name))
        parts.append(self.tr("supervisor %1").replace("%1", view.supervisor_name))
        return " · ".join(parts)

    def _show_rhythm(self, view: CaseView) -> None:
        standing, today = view.standing, self._desk.today()
        self._rhythm_card.setVisible(standing.due_on is not None)
        if standing.due_on is None:
            return
        events = [
            RhythmEvent(entry.on, "discussed", self.tr("Discussed %1").replace("%1", day_in_list(entry.on, today)))
            for entry in view.chronology
            if entry.kind is EntryKind.DISCUSSION or (entry.entered_by and entry.topic == EarlierKind.DISCUSSION)
        ]
        events += [
            RhythmEvent(entry.on, "signed", self.tr("Signed %1").replace("%1", day_in_list(entry.on, today)))
            for entry in view.chronology
            if entry.kind is EntryKind.SIGNED
        ]
        late = (today - standing.due_on).days
        words = drift_sentence(standing.drift) or self.tr("Discussed as often as agreed.")
        limit = self.tr("Due by %1").replace("%1", day_in_list(standing.due_on, today))
        now = self.tr("Today: %1 over").replace("%1", how_long(late)) if late > 0 else self.tr("Today")
        self._rhythm.set_data(
            Rhythm(
                events=tuple(sorted(events, key=_day)),
                limit=standing.due_on,
                today=today,
                sentence=words,
                limit_words=limit,
                today_words=now,
            )
        )

    def _fill_chronology(self, *_args: object) -> None:
        view = self._view
        if view is None:
            return
        today = self._desk.today()
        counts = {"all": len(view.chronology)}
        for key, kinds in FILTERS.items():
            counts[key] = sum(entry.kind in kinds for entry in view.chronology)
        self._filter.set_counts(counts)
        chosen = self._filter.value() or "all"
        wanted = FILTERS.get(chosen)
        rows = [chronology_row(entry, today) for entry in view.chronology if wanted is None or entry.kind in wanted]
        standing = view.standing
        if wanted is None and standing.due_on is not None and today > standing.due_on:
            over = how_long((today - standing.due_on).days)
            since = standing.last_discussed_on or view.case.opened_on
            words = self.tr("No discussion since %1: %2 over what was agreed")
            gap = words.replace("%1", day_in_prose(since)).replace("%2", over)
            rows.insert(0, Row(key="gap", title=gap, icon="hourglass", icon_colour="attn", band="attn"))
        self._chronology.set_rows(rows)

    # The right side

    def _fill_aside(self, view: CaseView) -> None:
        while (item := self._aside.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        cards = (self._words_card(view), self._to_do_card(view), self._sign_card(view), self._next_card(view))
        disputes = EscalationCard(self._desk, self._id, may_add=view.may_add)
        desk, mine = self._desk, self._id
        kept = (AllocationCard(desk, mine), SharingCard(desk, mine), WatchingCard(desk, mine))
        for card in (*cards, *kept, disputes, self._attachments.card(), standing_card(desk, view)):
            if card is not None:
                self._aside.addWidget(card)

    def _words_card(self, view: CaseView) -> Card | None:
        if view.latest_words is None:
            return None
        card = Card("childs-words")
        card.body.addWidget(Text(self.tr("In %1’s words").replace("%1", view.case.initials), "heading"))
        quote = view.latest_words.text.strip().strip('“”"')
        card.body.addWidget(Text(f"“{quote}”", "quote", "latest-words"))
        on = day_in_prose(view.latest_words.on)
        heard = self.tr("Told in the session of %1").replace("%1", on)
        card.body.addWidget(Text(heard, "caption"))
        return card

    def _to_do_card(self, view: CaseView) -> Card | None:
        if not view.open_actions:
            return None
        card = Card("still-to-do")
        card.body.addWidget(Text(self.tr("Still to do"), "heading"))
        listing = RowList("case-actions", self.tr("Still to do"), fit=True, wrap=True, flush=True)
        self._actions = {row.action.id: row for row in view.open_actions}
        today, me = self._desk.today(), self._desk.vault.me
        listing.set_rows([case_action_row(row, today, me) for row in view.open_actions])
        listing.toggled.connect(self._tick)
        listing.opened.connect(lambda key: self._tick(key, True))
        card.body.addWidget(listing)
        return card

    def _sign_card(self, view: CaseView) -> Card | None:
        standing = view.standing
        if standing.sign_due_on is None:
            return None
        card = Card("read-and-sign")
        card.body.addWidget(Text(self.tr("Read and sign"), "heading"))
        due = day_in_prose(standing.sign_due_on)
        late = standing.sign_lateness is Lateness.LATE
        words = self.tr("It was due on %1.") if late else self.tr("Due by %1.")
        last = self.tr("Not signed yet.")
        if standing.last_signed_on is not None:
            last = self.tr("Last signed %1.").replace("%1", day_in_prose(standing.last_signed_on))
        card.body.addWidget(Text(f"{last} {words.replace('%1', due)}", "attn" if late else "body"))
        if view.may_sign:
            button = HintButton(self.tr("Read and si&gn…"), icon="writing-sign", small=True, name="case-read-and-sign")
            button.clicked.connect(lambda: self._desk.open("read-and-sign", self._id))
            card.body.addWidget(button)
        return card

    def _next_card(self, view: CaseView) -> Card | None:
        if view.next_discussion is None:
            return None
        card = Card("next-discussion")
        card.body.addWidget(Text(self.tr("Next discussion"), "heading"))
        coming = view.next_discussion
        when = f"{starting(weekday_in_prose(coming.on))}, {clock_time(coming.at)}"
        words = self.tr("%1, 1:1 with %2").replace("%1", when).replace("%2", coming.with_name)
        link = HintButton(words, kind="link", name="next-discussion-link")
        link.clicked.connect(partial(self._desk.open, "session", coming.session_id))
        card.body.addWidget(link)
        return card

    # Acting

    def _tick(self, key: object, on: bool) -> None:
        if on and key in self._actions:
            self._desk.open("action-done", self._actions[key])
            self._fill_aside_again()

    def _fill_aside_again(self) -> None:
        """The tick is only drawn once the action is really done."""
        if self._view is not None:
            self._fill_aside(self._view)

    def _open_entry(self, key: object) -> None:
        open_entry(self._desk, self._attachments, self._id, key)

    def _show_to_trustee(self) -> None:
        if self._view is not None:
            self._desk.open("show-case", self._id, f"{self._view.case.initials} {self._view.case.reference}")

    def _add_to_agenda(self) -> None:
        if self._view is not None and self._view.may_add:
            AddToAgendaSheet(self._desk, self._view).open()


def _day(event: RhythmEvent) -> date:
    return event.day

"""Pictures of every component, to look at beside the mocks: ``python -m tests.ui.gallery FOLDER``.

Not a test: nothing is asserted. Everything shown is invented.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.components import (
    ActionBar,
    AgendaList,
    AgendaRow,
    Banner,
    Card,
    Composer,
    Crumbs,
    DateField,
    DriftBar,
    EmptyState,
    ErrorSummary,
    FilterChips,
    FocusRings,
    FormField,
    GrowingText,
    HintButton,
    IconButton,
    IconLabel,
    NoteSection,
    NumberField,
    PageHeader,
    PagePicture,
    PaperPreview,
    Part,
    PassphraseField,
    PersonChoice,
    PersonField,
    Rhythm,
    RhythmBar,
    RhythmEvent,
    Row,
    RowList,
    Rule,
    SaveIndicator,
    ScrollBody,
    SectionHead,
    SegmentedChoice,
    Sheet,
    SmartLetters,
    StepList,
    Tag,
    TagSpec,
    Text,
    TimeField,
    TwoColumns,
    UndoStrip,
)
from ui.lock import LockCover, LockStrip
from ui.pages import LayoutMode, Page
from ui.theme import Mode, box, current, fix, nest
from ui.window import MainWindow, Place

TODAY = date(2026, 11, 12)
PROMPTS = ("Have we grown used to something that should worry us?", "What else could explain it?")


def today_page() -> Page:
    return TodayPage()


class TodayPage(Page):
    """As mock 03."""

    def __init__(self) -> None:
        header = PageHeader("Today", "Thursday 12 November 2026")
        header.add(HintButton("Initials only", kind="quiet", icon="eye-off", hint="F9"))
        header.add(HintButton("New session", icon="plus", hint="Ctrl N"))
        super().__init__("Today", "today", header)
        body = ScrollBody()
        self.column.addWidget(body, 1)
        body.column.addWidget(
            Text(
                "One session this evening. One action and two case discussions have slipped. "
                "Everything else is on track."
            )
        )
        self.columns = TwoColumns()
        body.column.addWidget(self.columns)
        body.column.addStretch(1)
        left, right = self.columns.left, self.columns.right
        left.addWidget(self._next())
        left.addWidget(SectionHead("Actions due", "4 in the next 14 days", HintButton("All actions", kind="link")))
        left.addWidget(
            card_list(
                "Actions due",
                [
                    Row(
                        1,
                        "Speak to K.T.’s mum about Saturday collections",
                        "Priya Nair · case RJ-014 · carried over twice",
                        tag=TagSpec("28 days late", "urgent", "alert-triangle"),
                    ),
                    Row(
                        2,
                        "Ring the school’s pastoral lead again",
                        "You · case RJ-014",
                        tag=TagSpec("Tomorrow", "attn", "clock"),
                    ),
                    Row(
                        3,
                        "Book the online safety refresher for U14 coaches",
                        "Tom Ashby · development",
                        tag=TagSpec("Mon 16 Nov"),
                    ),
                    Row(
                        4,
                        "Agree a second adult for the minibus run",
                        "Joan Petrie · group session, 20 October",
                        tag=TagSpec("Fri 20 Nov"),
                    ),
                ],
            )
        )
        left.addWidget(SectionHead("Sessions due", "next 14 days", HintButton("Calendar", kind="link")))
        left.addWidget(
            card_list(
                "Sessions due",
                [
                    Row(
                        1,
                        "Marcus Bell",
                        title_rest="· 1:1 · every 6 weeks",
                        tag=TagSpec("Was due 6 Nov", "urgent", "alert-triangle"),
                        buttons=(("book", "Book"),),
                    ),
                    Row(2, "Match-day leads", title_rest="· group of 5 · Clubhouse", tag=TagSpec("Tue 17 Nov, 19:00")),
                ],
            )
        )
        right.addWidget(SectionHead("Cases drifting", "2"))
        right.addWidget(self._drifting())
        right.addWidget(SectionHead("Waiting to be acknowledged", "2"))
        right.addWidget(
            card_list(
                "Waiting to be acknowledged",
                [
                    Row(
                        1,
                        "Tom Ashby",
                        "Shared 19 days ago",
                        title_rest="· 1:1, 22 October",
                        buttons=(("follow", "Follow up…"),),
                    ),
                    Row(
                        2,
                        "Sam Whitlock",
                        "Shared 6 days ago",
                        title_rest="· ad hoc, 5 November",
                        buttons=(("follow", "Follow up…"),),
                    ),
                ],
            )
        )
        right.addWidget(SectionHead("Agreements to review", "2"))
        right.addWidget(
            card_list(
                "Agreements to review",
                [
                    Row(1, "Joan Petrie", tag=TagSpec("by Mon 30 Nov")),
                    Row(2, "Marcus Bell", tag=TagSpec("Renewal not signed", "attn", "writing-sign")),
                ],
            )
        )

    def set_layout_mode(self, mode: LayoutMode) -> None:
        super().set_layout_mode(mode)
        self.columns.set_stacked(not mode.two_columns)

    def _next(self) -> QWidget:
        card = Card("next-session")
        row = box(QHBoxLayout(), 4, 24)
        when = box(QVBoxLayout(), 0, 2)
        when.addWidget(Text("18:30", "page-title", wrap=False))
        when.addWidget(Text("in 2 hours", "soft", wrap=False))
        when.addStretch(1)
        nest(row, when)
        words = box(QVBoxLayout(), 0, 6)
        words.addWidget(Text("1:1 with Priya Nair", "card-title"))
        words.addWidget(Text("U12 girls lead coach · Clubhouse office · 60 minutes", "soft"))
        facts = box(QHBoxLayout(), 0, 6)
        for icon, fact in (
            ("list-details", "7 agenda items, 2 from Priya"),
            ("folder", "2 cases"),
            ("checklist", "3 earlier actions"),
        ):
            facts.addWidget(IconLabel(icon))
            facts.addWidget(Text(fact, "soft", wrap=False))
            facts.addSpacing(8)
        facts.addStretch(1)
        nest(words, facts)
        buttons = box(QHBoxLayout(), (0, 8, 0, 0), 8)
        self.start = HintButton("Start session", kind="primary")
        buttons.addWidget(self.start)
        buttons.addWidget(HintButton("Prepare agenda"))
        buttons.addWidget(HintButton("Change time…", kind="quiet"))
        buttons.addStretch(1)
        nest(words, buttons)
        nest(row, words, 1)
        nest(card.body, row)
        return card

    def _drifting(self) -> QWidget:
        card = Card(spacing=6)
        for index, (who, ref, weeks, days, text) in enumerate(
            (
                (
                    "K.T.",
                    "RJ-014",
                    "7 weeks since discussed",
                    49,
                    "Last discussed 24 September. Agreed: every 4 weeks. On tonight’s agenda.",
                ),
                ("J.O.", "RJ-017", "5 weeks since discussed", 35, "Last discussed 8 October."),
            )
        ):
            if index:
                card.body.addWidget(Rule())
            row = box(QHBoxLayout(), 0, 8)
            row.addWidget(Text(who, "strong", wrap=False))
            row.addWidget(Text(ref, "soft", wrap=False))
            row.addStretch(1)
            row.addWidget(Text(weeks, "attn-strong", wrap=False))
            nest(card.body, row)
            bar = DriftBar()
            bar.set_data(days, 28, weeks)
            card.body.addWidget(bar)
            card.body.addWidget(Text(text, "caption"))
        return card


def card_list(label: str, rows: list[Row], *, wrap: bool = False) -> QWidget:
    card = Card(pad=1)
    made = RowList(label.lower().replace(" ", "-"), label, fit=True, wrap=wrap)
    made.set_rows(rows)
    card.body.addWidget(made)
    return card


class SessionPage(Page):
    """As mock 04; with ``composing`` as 04b."""

    rail = True

    def __init__(self, *, composing: bool = False) -> None:
        header = PageHeader(
            "1:1 with Priya Nair",
            "Thursday 12 November 2026 · started 18:31 · Clubhouse office",
            record=True,
            back=True,
        )
        super().__init__("Session", "sessions", header)
        header.add(Tag("Draft", "info", "pencil"), keep=False)
        saved = SaveIndicator()
        saved.saved(datetime(2026, 11, 12, 18, 52))  # noqa: DTZ001  # a picture
        header.add(saved)
        header.add(HintButton("Pause", icon="cup"), keep=False)
        header.add(HintButton("Finish session…", short="Finish…"))
        row = box(QHBoxLayout())
        nest(self.column, row, 1)
        self.left = self._agenda()
        self.right = self._context()
        row.addWidget(self.left)
        row.addWidget(Rule(vertical=True))
        centre = box(QVBoxLayout())
        self.body = ScrollBody(margins=(24, 14, 24, 16), spacing=12)
        centre.addWidget(self.body, 1)
        self.bar = ActionBar()
        centre.addWidget(self.bar)
        nest(row, centre, 1)
        row.addWidget(self.right)
        self._title()
        if composing:
            self._compose()
        else:
            self._notes()
        self.body.column.addStretch(1)

    def set_layout_mode(self, mode: LayoutMode) -> None:
        super().set_layout_mode(mode)
        self.right.setVisible(mode.context_beside)
        self.left.setVisible(mode.agenda_beside)

    def _agenda(self) -> QWidget:
        frame = QWidget()
        fix(frame, width=262)
        column = box(QVBoxLayout(frame), (14, 14, 10, 12), 8)
        head = box(QHBoxLayout(), (10, 0, 0, 0), 8)
        head.addWidget(Text("Agenda", "heading"), 1)
        head.addWidget(Text("2 of 7 done", "hint", wrap=False))
        nest(column, head)
        agenda = AgendaList("agenda", "Agenda")
        agenda.set_rows(
            [
                AgendaRow(1, "How are you, and how has it been?", "Support", "done"),
                AgendaRow(2, "Actions from last time", "Management", "done"),
                AgendaRow(3, "K.T. · RJ-014", "Case · 7 weeks since discussed", "now"),
                AgendaRow(4, "A.S. · RJ-009", "Case"),
                AgendaRow(5, "Late collections: what is our line?", "Added by Priya · Mediation"),
                AgendaRow(6, "Refresher training", "Added by Priya · Development"),
                AgendaRow(7, "Looking back, next date", "Reflection"),
            ]
        )
        column.addWidget(agenda, 1)
        column.addWidget(HintButton("Add item", kind="quiet", icon="plus"))
        return frame

    def _title(self) -> None:
        row = box(QHBoxLayout(), 0, 10)
        row.addWidget(Text("K.T.", "page-title", wrap=False))
        row.addWidget(Text("Case discussion", "soft", wrap=False))
        row.addStretch(1)
        row.addWidget(HintButton("Seen 7 Nov by Priya", small=True))
        row.addWidget(HintButton("Risk: higher", small=True))
        nest(self.body.column, row)
        line = box(QHBoxLayout(), 0, 8)
        line.addWidget(IconLabel("phone", "urgent", 18))
        line.addWidget(Text("If K.T. may be in danger now, stop writing and call first.", "soft", wrap=False))
        line.addWidget(HintButton("Report now", kind="link"))
        line.addStretch(1)
        nest(self.body.column, line)

    def _notes(self) -> None:
        self.sections = [
            NoteSection(1, "What has happened", Part.CHILD, name="fact"),
            NoteSection(2, "What it is like for K.T.", Part.CHILD, name="lived"),
            NoteSection(3, "What we make of it", Part.CHILD, name="analysis", prompts=PROMPTS),
            NoteSection(
                4,
                "How this is for Priya",
                Part.PERSONAL,
                name="personal",
                placeholder="Optional. Stays in supervision. Never part of K.T.’s file.",
            ),
        ]
        self.sections[0].set_text(
            "Collected 40 to 55 minutes late on four Saturdays since 19 September. No lunch on three of them. "
            "On 7 November K.T. fell asleep in the clubhouse before the match."
        )
        self.sections[1].set_text(
            "K.T. told Priya: “Mum sleeps in the day now, so I get my brother up.” "
            "She asks to put the cones away "
            "so that she is not the one left waiting outside."
        )
        self.sections[2].set_text(
            "We treated each late pick-up as a one-off. Put together: K.T. is hungry, tired and looking after her "
            "brother. We know the times. We are guessing about home. We assumed Mum would be cross if we asked, "
            "and nobody has"
        )
        for section in self.sections:
            self.body.column.addWidget(section)
        self.bar.add(HintButton("Record decision", icon="gavel", short="Decision"))
        self.bar.add(HintButton("Add action", icon="checklist", short="Action"))
        self.bar.add(HintButton("Escalate…", kind="quiet"))
        self.bar.add_right(HintButton("Next item", kind="primary", hint="Ctrl Enter"))

    def _compose(self) -> None:
        composer = Composer("New action", "from decision 1")
        letters = SmartLetters()
        letters.set_filled({"S": True, "M": True, "A": True, "T": True})
        composer.add_to_head(letters)
        what = QLineEdit("Call K.T.’s mum together and offer early help")
        composer.form.addWidget(FormField("&What will be done", what))
        pair = box(QHBoxLayout(), 0, 16)
        who = PersonField(
            [PersonChoice(1, "Priya Nair", "U12 girls lead coach"), PersonChoice(2, "Tom Ashby")], name="who"
        )
        who.set_key(1)
        pair.addWidget(FormField("Wh&o", who), 1)
        when = DateField(lambda: TODAY, name="when")
        when.set_date(date(2026, 11, 13))
        pair.addWidget(FormField("&By when", when), 1)
        nest(composer.form, pair)
        composer.form.addWidget(
            FormField(
                "&How we will know it is done",
                QLineEdit("Note of the call on this case; early help form sent to the Family Hub"),
            )
        )
        composer.form.addWidget(FormField("What could get in the way", QLineEdit(), optional=True))
        self.last = QLineEdit("Collected on time, has eaten, not in charge of her brother")
        composer.form.addWidget(FormField("What &difference it should make for K.T.", self.last))
        self.body.column.addWidget(composer)
        part = QCheckBox("Child part")
        part.setChecked(True)
        self.bar.add(HintButton("Save action", kind="primary", hint="Ctrl Enter"))
        self.bar.add(HintButton("Save, add another"))
        self.bar.add(HintButton("Cancel", kind="quiet", hint="Esc"))
        self.bar.add_right(part)

    def _context(self) -> QWidget:
        panel = QFrame()
        panel.setProperty("frame", "panel")
        fix(panel, width=318)
        column = box(QVBoxLayout(panel), 16, 10)
        head = box(QHBoxLayout(), 0, 8)
        head.addWidget(Text("K.T., age 11", "heading"), 1)
        head.addWidget(HintButton("Name", kind="quiet", icon="eye", hint="F9", small=True))
        nest(column, head)
        column.addWidget(Text("RJ-014 · U12 girls", "caption"))
        column.addWidget(
            Banner(
                "attn",
                "7 weeks since last discussed.",
                "Agreed: every 4 weeks. One action carried over twice.",
                icon="hourglass",
            )
        )
        bar = DriftBar()
        bar.set_data(49, 28, "7 weeks since discussed, agreed every 4 weeks")
        column.addWidget(bar)
        column.addWidget(Text("Last decision", "strong"))
        column.addWidget(Text("Ask Mum what would help before offering early help. Review in 4 weeks.", "soft"))
        column.addWidget(Text("Earlier actions", "strong"))
        for title, detail, tone, chosen in (
            ("Speak to Mum about Saturday collections", "Priya · due 15 Oct · 28 days late", "urgent", "carry"),
            ("Log every late collection with times", "Priya · from 24 Sep", "caption", "done"),
        ):
            column.addWidget(Rule())
            column.addWidget(Text(title))
            column.addWidget(Text(detail, tone))
            choice = SegmentedChoice(
                [("done", "Done"), ("carry", "Carry on"), ("drop", "Drop")], name="earlier", label=title
            )
            choice.set_value(chosen)
            column.addWidget(choice)
        column.addStretch(1)
        return panel


class CasePage(Page):
    """As mock 05."""

    def __init__(self) -> None:
        header = PageHeader("K.T.", "Age 11 · U12 girls · worry: neglect · lead Priya Nair · supervisor Dee Marsh")
        header.set_crumbs(Crumbs("Cases", "RJ-014"))
        header.add_tag(Tag("Open since 3 Sep 2026", "info", "folder-open"))
        header.add_tag(Tag("Drifting", "attn", "hourglass"))
        header.add(HintButton("Show name", kind="quiet", icon="eye", hint="F9"))
        header.add(HintButton("Export for case file…", short="Export…"))
        header.add(HintButton("Add to agenda", kind="primary"))
        super().__init__("K.T., RJ-014", "cases", header)
        body = ScrollBody()
        self.column.addWidget(body, 1)
        card = Card()
        rhythm = RhythmBar()
        rhythm.set_data(
            Rhythm(
                [
                    RhythmEvent(date(2026, 9, 3), "discussed", "Discussed 3 Sep"),
                    RhythmEvent(date(2026, 9, 10), "signed"),
                    RhythmEvent(date(2026, 9, 24), "discussed", "Discussed 24 Sep"),
                ],
                date(2026, 10, 22),
                TODAY,
                "Discussed twice, due by 22 October, 3 weeks over",
                "Due by 22 Oct",
                "Today: 3 weeks over",
            )
        )
        card.body.addWidget(rhythm)
        body.column.addWidget(card)
        self.columns = TwoColumns(left_share=67, right_share=33)
        body.column.addWidget(self.columns)
        body.column.addStretch(1)
        left, right = self.columns.left, self.columns.right
        self.chips = FilterChips(
            [
                ("all", "All", 11),
                ("d", "Discussions", 2),
                ("e", "Decisions", 3),
                ("a", "Actions", 4),
                ("x", "Escalations", 0),
                ("s", "Signed", 1),
                ("o", "Exports", 1),
            ],
            name="chips",
            label="Show",
        )
        self.chips.set_value("all")
        left.addWidget(self.chips)
        left.addWidget(
            card_list(
                "Chronology",
                [
                    Row(
                        0,
                        "No discussion since 24 September: 3 weeks over what was agreed",
                        icon="hourglass",
                        band="attn",
                    ),
                    Row(
                        1,
                        "ask school if they have noticed anything",
                        "School has seen the tiredness too. Pastoral lead will ring back. — Dee Marsh",
                        strong="Action done:",
                        lead="30 Oct",
                        icon="circle-check",
                        icon_colour="good",
                    ),
                    Row(
                        2,
                        "speak to Mum about Saturday collections",
                        "Carried over twice. Reason given: “She was upset, I didn’t want to push.” — Priya Nair",
                        strong="Action passed its date:",
                        lead="15 Oct",
                        icon="alert-triangle",
                        icon_colour="urgent",
                    ),
                    Row(
                        3,
                        "ask Mum what would help before offering early help",
                        "Why: first time the family has been asked. Review in 4 weeks. — Dee Marsh",
                        strong="Decision:",
                        lead="24 Sep",
                        icon="gavel",
                        icon_colour="accent",
                    ),
                    Row(
                        4,
                        "in 1:1 with Priya Nair",
                        "Third late collection. K.T. is quieter and hungry after matches.",
                        strong="Discussed",
                        lead="24 Sep",
                        icon="messages",
                        icon_colour="accent",
                        tag=TagSpec("Acknowledged 27 Sep", "good", "check"),
                    ),
                    Row(
                        5,
                        "by Dee Marsh",
                        strong="File read and signed",
                        lead="10 Sep",
                        icon="writing-sign",
                        icon_colour="good",
                    ),
                ],
                wrap=True,
            )
        )
        words = Card()
        words.body.addWidget(Text("In K.T.’s words", "heading"))
        words.body.addWidget(Text("“I don’t mind waiting if I’ve got a ball.”", "quote"))
        words.body.addWidget(Text("To Priya, 24 September", "caption"))
        right.addWidget(words)
        still = Card()
        still.body.addWidget(Text("Still to do", "heading"))
        todo = RowList("still", "Still to do", fit=True, wrap=True, flush=True)
        todo.set_rows(
            [
                Row(1, "Speak to Mum about Saturday collections", "Priya · 28 days late", tone="urgent", check=False),
                Row(2, "Ring the school’s pastoral lead again", "You · tomorrow", tone="attn", check=True),
            ]
        )
        still.body.addWidget(todo)
        right.addWidget(still)
        sign = Card()
        sign.body.addWidget(Text("Read and sign", "heading"))
        sign.body.addWidget(
            Text("Last signed 10 September. Agreed: every 4 weeks, so it was due on 8 October.", "soft")
        )
        sign.body.addWidget(HintButton("Read and sign…", icon="writing-sign", small=True))
        right.addWidget(sign)

    def set_layout_mode(self, mode: LayoutMode) -> None:
        super().set_layout_mode(mode)
        self.columns.set_stacked(not mode.two_columns)


class FormPage(Page):
    """As mock 10b, and every kind of field."""

    def __init__(self) -> None:
        header = PageHeader("New session")
        header.set_crumbs(Crumbs("Sessions", "New"))
        super().__init__("New session", "sessions", header)
        body = ScrollBody()
        self.column.addWidget(body, 1)
        columns = TwoColumns(left_share=50, right_share=50)
        body.column.addWidget(columns)
        self.columns = columns
        left = columns.left
        self.summary = ErrorSummary()
        left.addWidget(self.summary)
        kinds = box(QHBoxLayout(), 0, 16)
        for index, kind in enumerate(("1:1", "Group", "Peer", "Ad hoc", "Observation")):
            radio = QRadioButton(kind)
            radio.setChecked(index == 0)
            kinds.addWidget(radio)
        kinds.addStretch(1)
        left.addWidget(Text("Kind of session", "strong"))
        nest(left, kinds)
        self.who = PersonField(name="who")
        fix(self.who, max_width=340)
        self.who_field = FormField("&Who is it with?", self.who, name="who-field")
        left.addWidget(self.who_field)
        when = QWidget()
        row = box(QHBoxLayout(when), 0, 8)
        day = DateField(lambda: TODAY, name="day")
        day.set_date(date(2026, 11, 19))
        row.addWidget(day)
        row.addWidget(TimeField(name="from"))
        row.addWidget(Text("to", wrap=False))
        self.until = TimeField(name="until")
        row.addWidget(self.until)
        row.addStretch(1)
        when.setFocusProxy(self.until)
        self.when_field = FormField(
            "W&hen?", when, hint="For example, 19/11/2026 or “next Thursday”", name="when-field"
        )
        left.addWidget(self.when_field)
        left.addWidget(FormField("Where?", QLineEdit("Clubhouse office"), optional=True))
        left.addWidget(FormField("What it is about", GrowingText("A sentence is enough")))
        buttons = box(QHBoxLayout(), (0, 8, 0, 0), 8)
        buttons.addWidget(HintButton("Book session", kind="primary"))
        buttons.addWidget(HintButton("Cancel", kind="quiet"))
        buttons.addStretch(1)
        nest(left, buttons)
        right = columns.right
        combo = QComboBox()
        combo.addItems(["Every 6 weeks", "Every 12 weeks"])
        right.addWidget(FormField("How often", combo))
        spin = NumberField(1, 26, 6, name="weeks")
        right.addWidget(FormField("Weeks", spin))
        secret = PassphraseField()
        secret.setText("gravel kettle orbit")
        right.addWidget(FormField("Passphrase", secret))
        for tone in ("info", "attn", "urgent", "good", "priv"):
            right.addWidget(Banner(tone, "Nobody can reset it for you.", "The next step makes a paper sheet."))
        tags = box(QHBoxLayout(), 0, 6)
        for tone in ("plain", "info", "attn", "urgent", "good", "priv", "accent"):
            tags.addWidget(Tag(tone.title(), tone))  # type: ignore[arg-type]
        tags.addStretch(1)
        nest(right, tags)
        undo = UndoStrip()
        right.addWidget(undo)
        undo.offer("Removed ‘Refresher training’.", lambda: None)
        icons_row = box(QHBoxLayout(), 0, 4)
        icons_row.addWidget(IconButton("refresh", "Again", framed=True))
        icons_row.addWidget(IconButton("x", "Close"))
        box_ticks = QCheckBox("Give Ffion Rees a key of her own")
        box_ticks.setChecked(True)
        icons_row.addWidget(box_ticks)
        icons_row.addStretch(1)
        nest(right, icons_row)
        right.addWidget(StepList(["Your club", "Your passphrase", "Recovery sheet", "People"]))
        steps = right.itemAt(right.count() - 1).widget()
        if isinstance(steps, StepList):
            steps.set_current(1)

    def set_layout_mode(self, mode: LayoutMode) -> None:
        super().set_layout_mode(mode)
        self.columns.set_stacked(not mode.two_columns)

    def fail(self) -> None:
        self.who_field.set_problem("Choose who the session is with")
        self.when_field.set_problem("The end time must be after 18:30")
        self.summary.show_problems(
            "Two things to fix before this can be booked",
            [("Choose who the session is with", self.who), ("The end time must be after 18:30", self.until)],
        )


class EmptyPage(Page):
    def __init__(self) -> None:
        super().__init__("Cases", "cases", PageHeader("Cases"))
        self.first = HintButton("Add a child", kind="primary", hint="Ctrl N")
        self.column.addWidget(
            EmptyState(
                "folder",
                "No children are on file yet",
                "Add a child when you first talk about them in supervision. Use initials; "
                "the full name is kept apart and stays hidden until you ask for it.",
                primary=self.first,
                secondary=HintButton("How cases work", kind="quiet"),
            ),
            1,
        )


def paper() -> list[PagePicture]:
    image = QImage(1240, 1754, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = current().font(15, serif=True, weight=600)
    font.setPixelSize(48)
    painter.setFont(font)
    painter.drawText(120, 180, "Safeguarding supervision record")
    font.setPixelSize(28)
    font.setWeight(font.Weight.Normal)
    painter.setFont(font)
    for line in range(22):
        painter.drawText(120, 260 + 44 * line, "Collected 40 to 55 minutes late on four Saturdays since September.")
    painter.end()
    return [PagePicture(1240, 1754, bytes(image.constBits()), "Safeguarding supervision record")] * 2


def make_window() -> MainWindow:
    window = MainWindow()
    for key, title, icon, factory in (
        ("today", "Today", "home-2", today_page),
        ("sessions", "Sessions", "messages", FormPage),
        ("cases", "Cases", "folder", CasePage),
        ("actions", "Actions", "checklist", EmptyPage),
        ("agreements", "Agreements", "file-text", EmptyPage),
        ("people", "People", "users", EmptyPage),
        ("quality", "Quality", "chart-bar", EmptyPage),
    ):
        window.register(Place(key, title, icon, factory))
    window.register(Place("settings", "Settings", "adjustments-horizontal", EmptyPage, foot=True))
    window.register(Place("help", "Help", "help-circle", EmptyPage, foot=True))
    window.set_identity("Riverside Juniors FC", "Dee Marsh", "Club welfare officer")
    return window


class Gallery:
    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app = app
        self.folder = folder
        self.window = make_window()
        self.window.resize(1366, 688)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        for _ in range(8):
            self.app.processEvents()

    def shot(self, name: str, before: Callable[[], object] | None = None) -> None:
        self.settle()
        if before is not None:
            before()
            self.settle()
        self.window.grab().save(str(self.folder / f"{name}.png"))

    def run(self, suffix: str) -> None:
        window = self.window
        today = window.go("today")
        self.shot(f"today{suffix}", lambda: today.start.setFocus())  # type: ignore[attr-defined]
        session = SessionPage()
        window.open_page(session)
        self.shot(f"session{suffix}", lambda: session.sections[2].editor.setFocus())
        composing = SessionPage(composing=True)
        window.open_page(composing)
        self.shot(f"action{suffix}", lambda: composing.last.setFocus())
        case = window.go("cases")
        self.shot(f"case{suffix}", lambda: case.chips.option("all").setFocus())  # type: ignore[attr-defined]
        form = window.go("sessions")
        self.shot(f"form{suffix}", lambda: form.fail())  # type: ignore[attr-defined]
        empty = window.go("actions")
        strip = LockStrip()
        window.show_strip(strip)
        window.set_busy("Writing pages")
        self.shot(f"empty{suffix}", lambda: empty.first.setFocus())  # type: ignore[attr-defined]
        window.set_busy("")
        window.hide_strip(strip)
        self.sheet(suffix)
        cover = LockCover(window)
        cover.cover()
        self.shot(f"lock{suffix}")
        cover.lift()
        cover.deleteLater()
        window.clear_pages()

    def sheet(self, suffix: str) -> None:
        sheet = Sheet(
            self.window,
            "What should go in K.T.’s file?",
            "From the session on 12 November with Priya Nair",
            width=1000,
            height=620,
        )
        card = Card()
        card.body.addWidget(Text("Goes in", "heading"))
        for words in ("What has happened", "What it is like for K.T.", "What we make of it"):
            tick = QCheckBox(words)
            tick.setChecked(True)
            card.body.addWidget(tick)
        sheet.body.addWidget(card)
        sheet.body.addWidget(Banner("priv", "Stays out", "How this is for Priya. Everyone else’s cases."))
        sheet.body.addStretch(1)
        preview = PaperPreview()
        sheet.add_side(preview, 3)
        sheet.bar.add(Text("You are signing as Dee Marsh", "body", wrap=False))
        sheet.bar.add_right(HintButton("Cancel", kind="quiet"))
        sheet.bar.add_right(HintButton("Sign and save PDF…", kind="primary", hint="Ctrl Enter"))
        sheet.open()
        self.settle()
        preview.set_pages(paper())
        self.settle()
        sheet.grab().save(str(self.folder / f"sheet{suffix}.png"))
        self.window.grab().save(str(self.folder / f"dimmed{suffix}.png"))
        sheet.done(0)
        sheet.deleteLater()


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "gallery")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    theme = current()
    theme.apply(app, mode=Mode.LIGHT, percent=100)
    rings = FocusRings(app)
    gallery = Gallery(app, folder)
    for mode, percent, suffix in (
        (Mode.LIGHT, 100, ""),
        (Mode.DARK, 100, "-dark"),
        (Mode.LIGHT, 150, "-150"),
        (Mode.DARK, 200, "-dark-200"),
    ):
        theme.apply(app, mode=mode, percent=percent)
        gallery.run(suffix)
    assert rings is not None
    gallery.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    gallery.window.close()


if __name__ == "__main__":
    main()

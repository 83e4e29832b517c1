"""One escalation: what is agreed and disputed, stage by stage, who was told, the clock, the outcome (ui.md 4)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.changes import Changes
from app.domain.drift import Lateness
from app.domain.escalation import Escalation, Step
from app.domain.exports import DocumentKind
from app.domain.ids import EscalationId
from app.services import escalations
from app.services.escalations import EscalationView
from ui.components import (
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
from ui.escalations.rows import state_tag
from ui.escalations.sheets import AnswerSheet, FurtherSheet, OutcomeSheet, ToldSheet
from ui.pages import LayoutMode, Page
from ui.theme import box, nest
from ui.wording import clock_time, day_in_prose
from ui.wording.escalation import (
    clock_sentence,
    scope_name,
    settlement_name,
    source_name,
    subject_name,
    voice_name,
    way_name,
)
from ui.wording.shipped import shipped


class EscalationPage(Page):
    """For reading, and one button for what comes next. The child is initials and number, as everywhere."""

    def __init__(self, desk: Desk, escalation_id: EscalationId) -> None:
        header = PageHeader(" ", back=True)
        super().__init__(desk.tr("Escalation"), "cases", header)
        self._head, self._desk, self._id = header, desk, escalation_id
        self._view: EscalationView | None = None
        self._crumbs = Crumbs(self.tr("Cases"), "")
        header.set_crumbs(self._crumbs)
        self._state = Tag("", "info")
        self._state.hide()
        header.add_tag(self._state)
        self._case = HintButton(self.tr("&Open the case"), kind="quiet", short=self.tr("Case"), name="escalation-case")
        self._case.clicked.connect(self._open_case)
        self._export = HintButton(
            self.tr("&Export for case file…"), short=self.tr("Export…"), icon="file-export", name="escalation-export"
        )
        self._export.clicked.connect(lambda: desk.open("export", DocumentKind.ESCALATION, escalation_id))
        self._export.hide()
        for button in (self._case, self._export):
            header.add(button)
        body = ScrollBody(margins=(28, 8, 28, 28), spacing=16)
        self._columns = TwoColumns(left_share=64, right_share=36)
        body.column.addWidget(self._columns)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._reading = box(QVBoxLayout(), 0, 12)
        nest(self._columns.left, self._reading)
        self._aside = box(QVBoxLayout(), 0, 16)
        nest(self._columns.right, self._aside)
        self._ask()

    def refresh(self, changes: object) -> None:
        """Read again when a case changed: an escalation is part of one."""
        if isinstance(changes, Changes) and changes.cases:
            self._ask()

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Stack the columns in narrow windows."""
        super().set_layout_mode(mode)
        self._columns.set_stacked(not mode.two_columns)

    def _ask(self) -> None:
        self._desk.ask(escalations.view, self._id).then(self._show)

    def _show(self, view: EscalationView) -> None:
        if view == self._view:
            return
        self._view = view
        one, today = view.row.escalation, self._desk.today()
        initials, reference = view.row.case_label
        self._crumbs.set_here(reference)
        self._head.set_title(subject_name(one.subject))
        with_whom = self.tr("%1 · with %2").replace("%1", initials).replace("%2", one.other_side)
        self._head.set_subtitle(f"{with_whom} · {scope_name(one.scope)}")
        tag = state_tag(view.row, today)
        self._state.set(tag.words, tag.tone, tag.icon)
        self._state.show()
        self._export.setVisible(view.may_export)
        clear_layout(self._reading)
        self._reading.addWidget(self._what_card(view))
        stages = SectionHead(self.tr("Stage by stage"), str(len(one.steps)))
        self._reading.addWidget(stages)
        for number, step in enumerate(one.steps, 1):
            self._reading.addWidget(self._step_card(view, number, step))
        if one.closed_on is not None:
            self._reading.addWidget(self._outcome_card(view, one))
        clear_layout(self._aside)
        self._aside.addWidget(self._clock_card(view))
        self._aside.addWidget(self._told_card(view))
        self.take_focus_soon()

    # Left: what it is about, the stages, the outcome

    def _what_card(self, view: EscalationView) -> Card:
        one = view.row.escalation
        card = Card("escalation-what", spacing=6)
        said = f"{voice_name(one.voice)} · {source_name(one.source)}"
        card.body.addWidget(Text(said, "hint"))
        if view.source_words:
            card.body.addWidget(Text(f"“{view.source_words}”", "body", "escalation-source-words"))
        for title, words in (
            (self.tr("What we agree on"), one.agreed),
            (self.tr("What is in dispute"), one.disputed),
            (self.tr("Why it matters to the child"), one.why_matters),
            (self.tr("What the child wants"), one.wishes),
            (self.tr("What keeps the child safe meanwhile"), one.safe_meanwhile),
        ):
            if words.strip():
                card.body.addSpacing(6)
                card.body.addWidget(Text(title, "strong"))
                card.body.addWidget(Text(words, "note"))
        card.body.addWidget(Text(self._signed(view, one.raised_by, one.made.at), "caption"))
        return card

    def _step_card(self, view: EscalationView, number: int, step: Step) -> Card:
        card = Card(f"escalation-step-{number}", spacing=4)
        head = box(QHBoxLayout(), 0, 8)
        head.addWidget(Text(f"{number}. {shipped(step.title)}", "strong"), 1)
        head.addWidget(Text(day_in_prose(step.started_on), "hint", wrap=False))
        nest(card.body, head)
        card.setAccessibleName(f"{number}. {shipped(step.title)}")
        wanted = self.tr("Answer wanted by %1").replace("%1", day_in_prose(step.due_on))
        card.body.addWidget(Text(f"{step.whom} · {way_name(step.way)} · {wanted}", "hint"))
        if step.answered_on is not None:
            by = view.writers.get(step.answer_by, "") if step.answer_by is not None else ""
            said = self.tr("Answered on %1, written down by %2").replace("%1", day_in_prose(step.answered_on))
            card.body.addWidget(Text(step.answer, "note"))
            card.body.addWidget(Text(said.replace("%2", by), "caption"))
        else:
            card.body.addWidget(Text(self.tr("No answer is written down yet."), "soft"))
        return card

    def _outcome_card(self, view: EscalationView, one: Escalation) -> Card:
        card = Card("escalation-outcome-card")
        how = "" if one.settlement is None else settlement_name(one.settlement)
        card.body.addWidget(Text(self.tr("Outcome"), "heading"))
        card.body.addWidget(Text(how, "strong"))
        card.body.addWidget(Text(one.outcome, "note"))
        by = view.writers.get(one.closed_by, "") if one.closed_by is not None else ""
        day = "" if one.closed_on is None else day_in_prose(one.closed_on)
        card.body.addWidget(
            Text(self.tr("Settled on %1, written by %2").replace("%1", day).replace("%2", by), "caption")
        )
        if one.learning.strip():
            card.body.addWidget(Text(self.tr("What the club learns from it (not on the child’s file)"), "strong"))
            card.body.addWidget(Text(one.learning, "note", "escalation-learning"))
        return card

    # Right: the clock and what comes next, who was told

    def _clock_card(self, view: EscalationView) -> Card:
        row, today = view.row, self._desk.today()
        one = row.escalation
        card = Card("escalation-clock")
        card.body.addWidget(Text(self.tr("The clock"), "heading"))
        late = row.lateness is Lateness.LATE
        card.body.addWidget(Text(clock_sentence(row), "attn" if late else "body", "escalation-clock-words"))
        if one.closed_on is None:
            whole = self.tr("All of it is to be settled by %1.").replace("%1", day_in_prose(row.settle_by))
            card.body.addWidget(Text(whole, "attn" if today > row.settle_by else "hint"))
        if one.closed_on is None and view.may_write:
            answered = one.current.answered_on is not None
            steps = [
                (self.tr("Note the &answer…"), "escalation-note-answer", AnswerSheet, answered),
                (self.tr("Take it &further…"), "escalation-take-further", FurtherSheet, False),
                (self.tr("&Write the outcome…"), "escalation-write-outcome", OutcomeSheet, False),
            ]
            first = "escalation-write-outcome" if answered else "escalation-note-answer"
            first = "escalation-take-further" if late and not answered else first
            for words, name, sheet, is_hidden in steps:
                if not is_hidden:
                    button = HintButton(words, kind="primary" if name == first else "secondary", name=name)
                    button.clicked.connect(lambda _on=False, sheet=sheet: sheet(self._desk, view).open())
                    card.body.addWidget(button)
        return card

    def _told_card(self, view: EscalationView) -> Card:
        one = view.row.escalation
        card = Card("escalation-told-card")
        card.body.addWidget(Text(self.tr("Who was told"), "heading"))
        if not one.told:
            card.body.addWidget(Text(self.tr("Nobody is noted yet."), "soft"))
        for told in one.told:
            local = told.at.astimezone(self._desk.around.zone)
            when = f"{day_in_prose(local.date())}, {clock_time(local)}"
            card.body.addWidget(Text(told.who, "strong"))
            card.body.addWidget(Text(" · ".join(part for part in (when, told.of_what) if part), "hint"))
        if view.may_write:
            button = HintButton(self.tr("Somebody was &told…"), small=True, name="escalation-somebody-told")
            button.clicked.connect(lambda: ToldSheet(self._desk, view).open())
            card.body.addWidget(button)
        return card

    def _signed(self, view: EscalationView, by: object, at: datetime) -> str:
        local = at.astimezone(self._desk.around.zone)
        name = view.writers.get(by, "?")  # type: ignore[call-overload]  # ids are all people's
        words = self.tr("Written by %1 on %2 at %3").replace("%1", name).replace("%2", day_in_prose(local.date()))
        return words.replace("%3", clock_time(local))

    def _open_case(self) -> None:
        if self._view is not None:
            self._desk.open("case", self._view.case.id)

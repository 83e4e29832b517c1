"""One observation or sample: what was found, question by question, and what was done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.domain.changes import Changes
from app.domain.exports import DocumentKind
from app.domain.ids import ReviewId
from app.domain.reviews import Mark, Review, ReviewKind, compared
from app.services import reviews
from app.services.reviews import ReviewView
from ui.components import (
    Card,
    HintButton,
    PageHeader,
    Row,
    RowList,
    ScrollBody,
    Tag,
    TagSpec,
    Text,
    TwoColumns,
    clear_layout,
)
from ui.desk import Desk
from ui.pages import LayoutMode, Page
from ui.reviews.questions import DoneSheet, told_button
from ui.theme import box, nest
from ui.wording import day_in_list, day_in_prose
from ui.wording.reviews import how_chosen, kind_name, mark_name, since_words, then_words, watched_name

_TONES = {
    Mark.YES: ("good", "check"),
    Mark.PARTLY: ("attn", "circle-dot"),
    Mark.NO: ("urgent", "x"),
    Mark.NOT_APPLICABLE: ("plain", "minus"),
}


class ReviewPage(Page):
    """For reading; what was done about it is added."""

    def __init__(self, desk: Desk, review_id: ReviewId) -> None:
        header = PageHeader(" ", back=True)
        super().__init__(desk.tr("What was found"), "quality", header)
        self._head, self._desk, self._id = header, desk, review_id
        self._state = Tag("", "info")
        self._state.hide()
        header.add_tag(self._state)
        self._export = HintButton(
            self.tr("&Save as PDF…"), short=self.tr("PDF…"), icon="file-export", name="review-export"
        )
        self._export.hide()
        header.add(self._export)
        self._kind = DocumentKind.OBSERVATION
        self._export.clicked.connect(lambda: desk.open("export", self._kind, review_id))
        body = ScrollBody(margins=(28, 8, 28, 28), spacing=16)
        self._columns = TwoColumns(left_share=64, right_share=36)
        body.column.addWidget(self._columns)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._list = RowList("review-findings", self.tr("What was found"), fit=True, wrap=True)
        self._columns.left.addWidget(self._list)
        self._reading = box(QVBoxLayout(), 0, 12)
        nest(self._columns.left, self._reading)
        self._aside = box(QVBoxLayout(), 0, 16)
        nest(self._columns.right, self._aside)
        self._ask()

    def refresh(self, changes: object) -> None:
        """Read again when something of quality changed."""
        if isinstance(changes, Changes) and changes.quality:
            self._ask()

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Stack the columns in narrow windows."""
        super().set_layout_mode(mode)
        self._columns.set_stacked(not mode.two_columns)

    def _ask(self) -> None:
        self._desk.ask(reviews.view, self._id).then(self._show)

    def _show(self, view: ReviewView) -> None:
        one = view.row.review
        self._kind = DocumentKind.OBSERVATION if one.kind is ReviewKind.OBSERVATION else DocumentKind.AUDIT_SAMPLE
        self._head.set_title(kind_name(one.kind))
        who = self.tr("%1 with %2").replace("%1", view.row.supervisor_name).replace("%2", view.row.supervisee_name)
        self._head.set_subtitle(f"{who} · {day_in_prose(one.on)} · {view.row.by_name}")
        words = self.tr("To follow up") if one.is_open else self.tr("Followed up") if one.done_on else ""
        self._state.set(words, "attn" if one.is_open else "good", "clock" if one.is_open else "check")
        self._state.setVisible(bool(words))
        self._export.show()
        rows = []
        then = {each.question: each.mark for each in view.before.findings} if view.before is not None else {}
        for number, finding in enumerate(one.findings, 1):
            tone, icon = _TONES[finding.mark]
            said = (finding.comment, then_words(then.get(finding.question)))
            rows.append(
                Row(
                    key=finding.question,
                    title=f"{number}. {finding.text}",
                    detail=" · ".join(part for part in said if part),
                    tag=TagSpec(mark_name(finding.mark), tone, icon),  # type: ignore[arg-type]  # the tag's tones
                )
            )
        self._list.set_rows(rows)
        clear_layout(self._reading)
        for name, title, text in (
            ("strengths", self.tr("What is good"), one.strengths),
            ("to-develop", self.tr("What to develop"), one.to_develop),
            ("learning", self.tr("What the club learns"), one.learning),
        ):
            if text.strip():
                card = Card(f"review-{name}-card")
                card.body.addWidget(Text(title, "heading"))
                card.body.addWidget(Text(text, "note"))
                self._reading.addWidget(card)
        clear_layout(self._aside)
        self._aside.addWidget(self._how_card(view))
        self._aside.addWidget(self._after_card(view))
        if view.before is not None:
            self._aside.addWidget(self._before_card(one, view.before))
        self.take_focus_soon()

    def _how_card(self, view: ReviewView) -> Card:
        one = view.row.review
        card = Card("review-how")
        card.body.addWidget(Text(self.tr("How it was done"), "heading"))
        if one.watched is not None:
            card.body.addWidget(Text(watched_name(one.watched), "body"))
            card.body.addWidget(Text(self.tr("Both had agreed to it."), "hint"))
        if one.since is not None and one.until is not None:
            period = self.tr("%1 to %2").replace("%1", day_in_prose(one.since)).replace("%2", day_in_prose(one.until))
            card.body.addWidget(Text(period, "body"))
            card.body.addWidget(Text(how_chosen(one), "body"))
            today = self._desk.today()
            days = " · ".join(day_in_list(day, today) for day in view.days)
            card.body.addWidget(Text(days, "hint"))
        if one.next_on is not None:
            card.body.addWidget(Text(self.tr("Next time: %1").replace("%1", day_in_prose(one.next_on)), "body"))
        return card

    def _before_card(self, one: Review, before: Review) -> Card:
        """What became of what was seen the last time, side by side with what is seen now."""
        card = Card("review-before")
        heading = self.tr("Since %1").replace("%1", day_in_prose(before.on))
        card.body.addWidget(Text(heading, "heading"))
        card.body.addWidget(Text(since_words(compared(before, one)), "body", "review-since"))
        for title, text in ((self.tr("Good then"), before.strengths), (self.tr("To develop then"), before.to_develop)):
            if text.strip():
                card.body.addWidget(Text(title, "strong"))
                card.body.addWidget(Text(text, "note"))
        opens = HintButton(self.tr("&Open that observation"), small=True, name="review-open-before")
        opens.clicked.connect(lambda: self._desk.open("review", before.id))
        card.body.addWidget(opens)
        return card

    def _after_card(self, view: ReviewView) -> Card:
        one = view.row.review
        card = Card("review-after")
        card.body.addWidget(Text(self.tr("What followed"), "heading"))
        if one.feedback_on is not None:
            told = self.tr("The two were told on %1.").replace("%1", day_in_prose(one.feedback_on))
            card.body.addWidget(Text(told, "body"))
        else:
            card.body.addWidget(Text(self.tr("The two have not been told yet."), "soft"))
            if view.may_follow_up:
                card.body.addWidget(told_button(self._desk, one.id))
        if one.done_on is not None:
            card.body.addWidget(Text(one.done, "note", "review-done-words"))
            card.body.addWidget(Text(self.tr("Written on %1").replace("%1", day_in_prose(one.done_on)), "caption"))
        elif view.may_follow_up:
            done = HintButton(self.tr("&What was done…"), kind="primary", small=True, name="review-what-was-done")
            done.clicked.connect(lambda: DoneSheet(self._desk, one.id).open())
            card.body.addWidget(done)
        else:
            card.body.addWidget(Text(self.tr("Nothing is written about what was done yet."), "soft"))
        return card

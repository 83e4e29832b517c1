"""One child's part of a session that is over: read, added to, corrected so that both words stay, approved by name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from app.domain.discussion import Addition, AdditionKind, Better, Decision, Direction, Hypothesis, LastSeen
from app.domain.group import GROUP_KINDS
from app.domain.ids import DecisionId, DiscussionId
from app.services import decisions, discussions
from app.services.attachments import Belongs
from app.services.discussions import DiscussionView
from ui.asking import AskingSheet
from ui.attachments.part import AttachmentsPart
from ui.components import Card, GrowingText, HintButton, SegmentedChoice, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import clock_time, day_in_prose
from ui.wording.on_paper import paper_in_words
from ui.wording.practice import kind_name

ADD, CORRECT = "add", "correct"


class RecordSheet(AskingSheet):
    """What is written stays. Below it stands the form for a dated addition or a correction, for who may."""

    def __init__(self, desk: Desk, view: DiscussionView) -> None:
        about = desk.tr("%1 · %2").replace("%1", view.initials).replace("%2", view.reference)
        held = desk.tr("%1, %2, with %3").replace("%1", kind_name(view.session_kind))
        held = held.replace("%2", day_in_prose(view.discussion.held_on))
        held = held.replace("%3", view.names.get(view.discussion.practitioner, ""))
        super().__init__(desk, about, held, desk.tr("&Add it"), "child-record", height=680)
        self._view = view
        if view.paper is not None:
            self.body.addWidget(Text(paper_in_words(view.paper), "soft", "child-record-on-paper"))
        for head, text in _texts(view):
            self.body.addWidget(Text(head, "strong"))
            self.body.addWidget(Text(text, "note"))
        self._show_additions(view.discussion.id)
        for one in view.decisions:
            self.body.addWidget(self._decision(one))
        self._files = AttachmentsPart(desk, self, Belongs(case_id=view.discussion.case_id), view.discussion.id)
        self._notes = self._files.card()
        self._files.changed.connect(self._read_notes)
        for widget in (self._files.strip, self._notes):
            self.body.addWidget(widget)
        self._writes = view.may_add and view.is_over and not desk.vault.is_copy
        if self._writes:
            self._build_form()
        else:
            self._go_on.hide()
            self.set_cancel(self.tr("Close"))
        session = HintButton(self.tr("Open the &session"), kind="quiet", name="child-record-session")
        session.clicked.connect(self._open_session)
        self.bar.add(session)
        session.setVisible(view.may_open_session)
        self.body.addStretch(1)
        if self._writes:
            self.keep(f"record-{view.discussion.id}")

    def _read_notes(self) -> None:
        self._files.fill(self._notes)

    def _show_additions(self, record_id: DiscussionId | DecisionId) -> None:
        for one in self._view.additions.get(record_id, ()):
            self.body.addWidget(Text(self._addition(one), "note"))

    def _addition(self, one: Addition) -> str:
        local = one.made.at.astimezone(self.desk.around.zone)
        by = self.tr("%1, %2").replace("%1", day_in_prose(local.date()))
        by = by.replace("%2", self._view.names.get(one.made.by, ""))
        if one.kind is AdditionKind.ADDITION:
            return self.tr("Added on %1: %2").replace("%1", by).replace("%2", one.text)
        words = self.tr("Corrected on %1: “%2” is struck through")
        words = words.replace("%1", by).replace("%2", one.struck)
        words += self.tr("; right is “%1”").replace("%1", one.text) if one.text else ""
        return self.tr("%1. Why: %2").replace("%1", words).replace("%2", one.reason)

    def _decision(self, one: Decision) -> Card:
        card = Card("child-record-decision")
        card.body.addWidget(Text(self.tr("Decision: %1").replace("%1", one.what), "strong"))
        card.body.addWidget(Text(self.tr("Why: %1").replace("%1", one.why), "note"))
        for head, text in (
            (self.tr("Not chosen: %1"), one.options_not_taken),
            (self.tr("Likely effect on the child: %1"), one.effect_on_child),
            (self.tr("Likely effect on the family: %1"), one.effect_on_family),
        ):
            if text.strip():
                card.body.addWidget(Text(head.replace("%1", text), "note"))
        for added in self._view.additions.get(one.id, ()):
            card.body.addWidget(Text(self._addition(added), "note"))
        if one.endorsed_by is not None and one.endorsed_at is not None:
            local = one.endorsed_at.astimezone(self.desk.around.zone)
            words = self.tr("Approved by %1 on %2 at %3")
            words = words.replace("%1", self._view.names.get(one.endorsed_by, ""))
            words = words.replace("%2", day_in_prose(local.date())).replace("%3", clock_time(local.time()))
            card.body.addWidget(Text(words, "soft"))
        else:
            card.body.addWidget(Text(self.tr("No supervisor has approved this."), "attn"))
        if one.id in self._view.to_endorse and not self.desk.vault.is_copy:
            approve = HintButton(self.tr("A&pprove it by name"), icon="check", small=True, name="record-approve")
            approve.clicked.connect(lambda _on=False, one=one: self._approve(one.id))
            card.body.addWidget(approve)
        return card

    def _approve(self, decision_id: DecisionId) -> None:
        self.desk.do(decisions.endorse, decision_id).then(self.settled, failed=self.refused)

    def _build_form(self) -> None:
        self.body.addWidget(Text(self.tr("Something to add, or to put right"), "heading"))
        self._how = SegmentedChoice(
            [(ADD, self.tr("Add")), (CORRECT, self.tr("Correct"))], name="record-how", label=self.tr("What to do")
        )
        self._how.set_value(ADD)
        self._how.chosen.connect(self._follow)
        self.body.addWidget(self._how)
        self._to = named(QComboBox(), "record-to")
        self._to.addItem(self.tr("What was said"), self._view.discussion.id)
        for one in self._view.decisions:
            self._to.addItem(self.tr("Decision: %1").replace("%1", _short(one.what)), one.id)
        self.ask("record", self.tr("&To what"), self._to)
        self.fields["record"].setVisible(bool(self._view.decisions))
        self._struck = GrowingText(min_lines=1, name="record-struck")
        self.ask("struck", self.tr("The &words as they stand, to be struck through"), self._struck)
        self._text = GrowingText(min_lines=2, name="record-text")
        self.ask("text", self.tr("&What there is to add"), self._text)
        self._reason = GrowingText(min_lines=1, name="record-reason")
        self.ask("reason", self.tr("&Reason"), self._reason)
        told = self.tr("It stands there with your name and today’s date. What was written before stays to be read.")
        self.body.addWidget(Text(told, "hint"))
        self._follow(ADD)

    def _follow(self, how: str) -> None:
        correcting = how == CORRECT
        self.fields["struck"].setVisible(correcting)
        self.fields["reason"].setVisible(correcting)
        self.fields["text"].set_label(self.tr("What is ri&ght") if correcting else self.tr("W&hat there is to add"))
        self.set_verb(self.tr("&Correct it") if correcting else self.tr("&Add it"))

    def primary(self) -> None:
        """Keep the addition or the correction."""
        if not self._writes:
            return
        for field in self.fields.values():
            field.clear_problem()
        record = self._to.currentData()
        if self._how.value() == CORRECT:
            self.do(discussions.correct, record, self._struck.text(), self._text.text(), self._reason.text()).then(
                self.settled, failed=self.refused
            )
        else:
            self.do(discussions.add_to_record, record, self._text.text()).then(self.settled, failed=self.refused)

    def _open_session(self) -> None:
        self.reject()
        self.desk.open(
            "group" if self._view.session_kind in GROUP_KINDS else "session", self._view.discussion.session_id
        )


def open_record(desk: Desk, record_id: DiscussionId | DecisionId, otherwise: Callable[[], None]) -> None:
    """Open the child's part to which a discussion or a decision belongs. ``otherwise`` while the session is open."""

    def show(view: DiscussionView) -> None:
        RecordSheet(desk, view).open()

    desk.ask(lambda work: discussions.view(work, discussions.holding(work, record_id))).then(
        show, failed=lambda _error: otherwise()
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("ChildRecord", words)


def _texts(view: DiscussionView) -> list[tuple[str, str]]:
    """Return what was written, in the order of the pages, with what it answers."""
    content = view.discussion.content
    heard = {
        Direction.HIGHER: _tr("The risk of harm is higher than last time."),
        Direction.SAME: _tr("The risk of harm is the same as last time."),
        Direction.LOWER: _tr("The risk of harm is lower than last time."),
        None: "",
    }[content.risk]
    better = {
        Better.YES: _tr("Things are better for the child since last time."),
        Better.NO: _tr("Things are not better for the child since last time."),
        Better.TOO_EARLY: _tr("It is too early to say whether things are better."),
        None: "",
    }[content.better]
    found = [
        (_tr("Why it was discussed"), content.why_discussed),
        (_tr("What has happened"), content.what_happened),
        (_tr("What we saw or heard ourselves"), content.observed),
        (_tr("What of this is an opinion, and whose"), content.opinion),
        (_tr("What it is like for %1").replace("%1", view.initials), content.lived_experience),
        (_tr("Why nothing is written about that"), content.lived_blank_reason),
        (_tr("Their own words"), content.childs_words),
        (_tr("Last seen"), _seen(content.last_seen)),
        (_tr("What we made of it before"), content.first_view),
        (_tr("What we make of it"), content.analysis),
        *((_tr("It could be"), _explained(one)) for one in content.hypotheses),
        (_tr("Risk from adults"), content.from_adults),
        (_tr("Risk from other children"), content.from_children),
        (_tr("What we do not know"), content.not_known),
        (_tr("Wording we looked at, and what replaced it"), content.language),
        (_tr("What others think"), content.other_views),
        (_tr("The plan"), content.plan_followed),
        (_tr("Procedure or guidance"), content.procedure),
        (_tr("Who advised us, and as what"), content.advised_by),
        (_tr("Advice"), content.advice),
        (_tr("Since last time"), " ".join(part for part in (heard, better) if part)),
    ]
    return [(head, text) for head, text in found if text.strip()]


def _seen(seen: LastSeen | None) -> str:
    if seen is None:
        return ""
    words = _tr("%1 by %2").replace("%1", day_in_prose(seen.on)).replace("%2", seen.by)
    return words if seen.alone is None else f"{words}, {_tr('alone') if seen.alone else _tr('not alone')}"


def _explained(one: Hypothesis) -> str:
    lines = [one.explanation]
    if one.evidence_for.strip():
        lines.append(_tr("For it: %1").replace("%1", one.evidence_for))
    if one.evidence_against.strip():
        lines.append(_tr("Against it: %1").replace("%1", one.evidence_against))
    return "\n".join(line for line in lines if line.strip())


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:59].rstrip()}…"

"""Hand-over: only this record, for the person supervised to read, comment on and acknowledge, or not.

No navigation is shown. Leaving needs the supervisor's passphrase, so that nobody reads on in what is not theirs; who
reads with a key of their own just goes back.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import AppError, InputError
from app.domain.ids import SessionId
from app.domain.session import AcknowledgementWay, ItemKind, SessionState
from app.services import sessions
from app.services.handing_over import HandoverItem, HandoverView, comment_form
from ui.components import (
    ActionBar,
    Banner,
    Card,
    FormField,
    GrowingText,
    HintButton,
    PageHeader,
    PassphraseField,
    ScrollBody,
    Sheet,
    Text,
    limited,
)
from ui.desk import Desk
from ui.kept_form import KeptForm
from ui.pages import Page
from ui.theme import box, nest
from ui.wording import day_in_prose, explain, field_problem, passphrase_problem, weekday_in_prose
from ui.wording.on_paper import paper_in_words, paper_place
from ui.wording.shipped import shipped


class HandoverPage(Page):
    """What was written, in the reader's own time; their comment is theirs and cannot be changed by the supervisor."""

    bare = True
    holds = True

    def __init__(self, desk: Desk, session_id: SessionId) -> None:
        header = PageHeader(desk.tr("For you to read"), record=True)
        super().__init__(desk.tr("For you to read"), "sessions", header)
        self._desk, self._id, self._head = desk, session_id, header
        self._view: HandoverView | None = None
        self._is_own = False  # whoever reads has a key of their own
        body = ScrollBody(margins=(52, 16, 52, 24), spacing=16)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        box(self._column, 0, 16)
        nest(body.column, limited(inside, 760))
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._comment = GrowingText(min_lines=2, name="handover-comment")
        self._comment_field = FormField(
            desk.tr("Anything you want to say about this record"),
            self._comment,
            hint=desk.tr("Leave it empty if there is nothing. If you do not agree, write here with what."),
        )
        bar = ActionBar()
        self._paper = HintButton(self.tr("Read on &paper"), kind="quiet", name="handover-paper")
        self._paper.clicked.connect(lambda: self._answer(AcknowledgementWay.ON_PAPER, is_agreed=True))
        self._disagree = HintButton(self.tr("I do &not agree"), name="handover-disagree")
        self._disagree.clicked.connect(lambda: self._answer(AcknowledgementWay.ON_THIS_COMPUTER, is_agreed=False))
        self._agree = HintButton(self.tr("I have &read this"), kind="primary", name="handover-agree")
        self._agree.clicked.connect(lambda: self._answer(AcknowledgementWay.ON_THIS_COMPUTER, is_agreed=True))
        self._leave = HintButton(self.tr("&Back to the supervisor"), name="handover-leave")
        self._leave.clicked.connect(self._ask_to_leave)
        bar.add(self._leave)
        for button in (self._paper, self._disagree, self._agree):
            bar.add_right(button)
        self.column.addWidget(bar)
        self._kept = KeptForm(desk, self, comment_form(session_id), self._typed)
        self._kept.restored.connect(self._restore)
        header.add(self._kept.indicator)
        self.column.insertWidget(1, self._kept.banner)  # above the pages, below the head
        self._comment.text_changed.connect(self._kept.touch)
        self._comment.left.connect(self._kept.flush)
        desk.ask(sessions.handover, session_id).then(self._show)
        self._kept.fetch()

    def _show(self, view: HandoverView) -> None:
        self._view = view
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._comment_field:
                widget.hide()
                widget.deleteLater()
        self._is_own = self._desk.vault.me == view.supervisee.id
        self.holds = not self._is_own
        if self._is_own:
            self._leave.set_words(self.tr("&Back"))
            self._head.set_title(self.tr("For you to read"))
        else:
            self._head.set_title(self.tr("For %1 to read").replace("%1", view.supervisee.full_name))
        with_words = self.tr("%1, with %2").replace("%1", weekday_in_prose(view.held_on))
        self._head.set_subtitle(with_words.replace("%2", view.supervisor.full_name))
        if view.paper is not None:
            self._column.addWidget(
                Text(f"{paper_in_words(view.paper)}. {paper_place(view.paper)}", "soft", "handover-on-paper")
            )
        if view.is_sealed:
            words = self.tr("The personal part is sealed, and this key does not open it.")
            self._column.addWidget(Banner("priv", "", words, icon="lock", name="handover-sealed"))
        for one in view.items:
            card = self._card(one, view)
            if card is not None:
                self._column.addWidget(card)
        if view.challenge:
            self._column.addWidget(Text(self.tr("Challenge, given and received"), "strong"))
            self._column.addWidget(Text(view.challenge, "note"))
        if view.handed_on is not None:
            words = self.tr("Handed on to %1 on %2, under: %3.").replace("%1", view.handed_on.to_whom)
            words = words.replace("%2", day_in_prose(view.handed_on.on)).replace("%3", view.handed_on.policy)
            self._column.addWidget(Text(words, "note", "handover-handed-on"))
        if view.comment:
            self._column.addWidget(Text(self.tr("What %1 said").replace("%1", view.supervisee.known_as), "strong"))
            self._column.addWidget(Text(view.comment, "note"))
        self._column.addWidget(self._comment_field)
        self._comment_field.setVisible(view.may_answer)
        for button in (self._paper, self._disagree, self._agree):
            button.setVisible(view.may_answer)
        if not view.may_answer:
            self._column.addWidget(self._why_no_answer(view))
        self.take_focus_soon()

    def _why_no_answer(self, view: HandoverView) -> Banner:
        if view.session.state is not SessionState.FINISHED:
            words = self.tr("This record has been answered. Thank you.")
            return Banner("good", words, "", icon="check", name="answered")
        words = self.tr("Only %1 and %2 can answer this record.").replace("%1", view.supervisee.full_name)
        return Banner("info", "", words.replace("%2", view.supervisor.full_name), icon="info-circle", name="answered")

    def _card(self, one: HandoverItem, view: HandoverView) -> Card | None:
        texts: list[tuple[str, str]] = []
        if one.discussion is not None:
            content = one.discussion.content
            texts += [
                (self.tr("What has happened"), content.what_happened),
                (self.tr("What it is like for %1").replace("%1", one.initials), content.lived_experience),
                (self.tr("Their own words"), content.childs_words),
                (self.tr("What we make of it"), content.analysis),
            ]
        why = self.tr("%1. Why: %2")
        texts += [
            (self.tr("Decision"), why.replace("%1", each.what.rstrip(".")).replace("%2", each.why))
            for each in one.decisions
        ]
        texts += [
            (
                self.tr("Action"),
                f"{each.what} — {view.names.get(each.owner, '')}, {day_in_prose(each.due_on)}",
            )
            for each in one.actions
        ]
        how = self.tr("How this is for you") if one.item.kind is ItemKind.CASE else ""
        texts.append((how, one.note))
        shown = [(head, text) for head, text in texts if text.strip()]
        if not shown:
            return None
        card = Card("handover-item")
        title = f"{one.initials} · {one.reference}" if one.item.kind is ItemKind.CASE else shipped(one.item.title)
        card.body.addWidget(Text(title, "card-title"))
        for head, text in shown:
            lines = QVBoxLayout()
            box(lines, (0, 4, 0, 0), 2)
            if head:
                lines.addWidget(Text(head, "strong"))
            lines.addWidget(Text(text, "note"))
            nest(card.body, lines)
        return card

    def _answer(self, way: AcknowledgementWay, *, is_agreed: bool) -> None:
        self._comment_field.clear_problem()
        if not is_agreed and not self._comment.text().strip():
            self._comment_field.set_problem(self.tr("Say what you do not agree with, in your own words"))
            self._comment.setFocus()
            return
        self._kept.flush()
        self._desk.do(sessions.acknowledge, self._id, way, is_agreed, self._comment.text()).then(
            self._answered, failed=self._refused
        )

    def _typed(self) -> dict[str, str]:
        return {"comment": self._comment.text()}

    def _restore(self, kept: Mapping[str, str]) -> None:
        """The reader's own words are still there after a lock."""
        if not self._comment.text():
            self._comment.set_text(kept.get("comment", ""))

    def leave(self) -> None:
        """Keep what is typed."""
        self._kept.flush()

    def save_now(self) -> None:
        """Ctrl+S."""
        self._kept.flush()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._kept.has_unsaved

    def _answered(self, _value: None) -> None:
        self._kept.forget()
        self._desk.ask(sessions.handover, self._id).then(self._show)
        self._leave.setFocus()

    def _refused(self, error: AppError) -> None:
        words = field_problem(error) if isinstance(error, InputError) else explain(error).what_happened
        self._comment_field.set_problem(words)

    def _ask_to_leave(self) -> None:
        if self._is_own:
            self._desk.window.back()
        else:
            LeaveSheet(self._desk).open()

    def begin_at(self) -> QWidget | None:
        """Begin with the answer."""
        return self._agree if self._agree.isVisible() else self._leave


class LeaveSheet(Sheet):
    """The supervisor's passphrase, before anything else can be seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, "", name="handover-leaving", width=460, height=290)
        self.set_title(self.tr("Back to the supervisor"))
        self._desk = desk
        self._passphrase = PassphraseField(name="leave-passphrase")
        words = self.tr("Passphrase of %1").replace("%1", desk.vault.me_name)
        self._field = FormField(words, self._passphrase, name="leave-passphrase-field")
        self._passphrase.returnPressed.connect(self.primary)
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        stay = HintButton(self.tr("Stay here"), kind="quiet", name="leave-stay")
        stay.clicked.connect(self.reject)
        go_on = HintButton(self.tr("&Go back"), kind="primary", name="leave-go-on")
        go_on.clicked.connect(self.primary)
        self.bar.add_right(stay)
        self.bar.add_right(go_on)
        self._passphrase.setFocus()

    def primary(self) -> None:
        """Check the passphrase, then return."""
        vault, typed = self._desk.vault, self._passphrase.text()
        self._passphrase.wipe()
        self._desk.run(lambda: vault.check_passphrase(typed)).then(
            self._right, failed=self._wrong, words=self.tr("Checking")
        )

    def _right(self, _value: None) -> None:
        self.accept()
        self._desk.window.back()

    def _wrong(self, error: AppError) -> None:
        words = self.tr("That is not the supervisor’s passphrase.")
        self._field.set_problem(passphrase_problem(error, words, self._desk.around.tries.left_s()))
        self._passphrase.setFocus()

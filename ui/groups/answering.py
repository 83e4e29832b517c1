"""After a group is finished: who has read the record and what they say to it, and what is added later."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.group import Attendance
from app.domain.ids import PersonId, SessionId
from app.domain.session import AcknowledgementWay
from app.services import groups
from app.services.groups import GroupView, MemberView
from ui.asking import AskingSheet
from ui.components import GrowingText, HintButton, SegmentedChoice, Tag, Text
from ui.desk import Desk
from ui.theme import box, nest
from ui.wording import day_in_prose

HERE, PAPER, REFUSED = "here", "paper", "not-agreed"


def _tr(words: str) -> str:
    return QCoreApplication.translate("GroupAnswers", words)


def answer_of(desk: Desk, view: GroupView, one: MemberView) -> QWidget | None:
    """Return what a member says to the finished record, or the way to say it; None for who is not asked."""
    if view.group.is_open or one.attendance is not Attendance.PRESENT:
        return None
    if one.answer is not None:
        on_paper = one.answer.way is AcknowledgementWay.ON_PAPER
        words = _tr("Read it on paper") if on_paper else _tr("Has read it")
        agreed = one.answer.is_agreed
        return Tag(words, "good", "check") if agreed else Tag(_tr("Did not agree"), "attn", "alert-circle")
    if not one.may_answer:
        return Tag(_tr("Not read yet"), "plain", "clock")
    words = _tr("I have read it…") if one.person_id == desk.vault.me else _tr("Note an answer…")
    ask = HintButton(words, small=True, name=f"group-answer-{one.person_id}")
    ask.clicked.connect(partial(desk.open, "group-answer", view.group.id, one.person_id))
    return ask


def fill_additions(column: QVBoxLayout, desk: Desk, view: GroupView) -> None:
    """Put below the record what was added to it, and the way to add something."""
    names = view.names
    if view.group.notes.additions:
        column.addWidget(Text(_tr("Added later"), "heading"))
    for one in view.group.notes.additions:
        on = day_in_prose(one.made.at.astimezone(desk.around.zone).date())
        words = _tr("%1, %2").replace("%1", on).replace("%2", names.get(one.made.by, ""))
        column.addWidget(Text(words, "caption"))
        column.addWidget(Text(one.text, "note"))
    if view.may_add:
        line = QHBoxLayout()
        box(line, 0, 0)
        add = HintButton(_tr("Add to this &record…"), icon="plus", name="group-add-to-record")
        add.clicked.connect(partial(desk.open, "group-add-to", view.group.id))
        line.addWidget(add)
        line.addStretch(1)
        nest(column, line)


class AnswerSheet(AskingSheet):
    """Read here, read on paper, or not agreed, in the member's own words. It stands as it is given."""

    def __init__(self, desk: Desk, group_id: SessionId, person_id: PersonId) -> None:
        super().__init__(
            desk,
            desk.tr("The record was read"),
            desk.tr("This is no signature. It is kept as it is given, and nobody changes it afterwards."),
            desk.tr("&Keep it"),
            "group-answer",
            height=420,
        )
        self._id, self._person = group_id, person_id
        self._how = SegmentedChoice(
            [
                (HERE, self.tr("Read here")),
                (PAPER, self.tr("Read on paper")),
                (REFUSED, self.tr("Does not agree")),
            ],
            name="group-answer-how",
            label=self.tr("How it was read"),
        )
        self._how.chosen.connect(self._follow)
        self.ask("how", self.tr("What &do they say?"), self._how)
        self._comment = GrowingText(min_lines=2, name="group-answer-comment")
        self.ask("comment", self.tr("In their own &words, without naming a child"), self._comment, optional=True)
        self.body.addStretch(1)
        desk.ask(groups.view, group_id).then(self._show)

    def _show(self, view: GroupView) -> None:
        name = view.names.get(self._person, "")
        self.set_title(
            self.tr("%1 and this record").replace("%1", name),
            self.tr("This is no signature. It is kept as it is given, and nobody changes it afterwards."),
        )
        self.keep(f"group-answer-{self._id}-{self._person}")
        self.take_focus_soon()

    def _follow(self, how: str) -> None:
        self.fields["how"].clear_problem()
        self.fields["comment"].set_optional(how != REFUSED)

    def primary(self) -> None:
        """Keep it."""
        for field in self.fields.values():
            field.clear_problem()
        how = self._how.value()
        if how is None:
            self.fields["how"].set_problem(self.tr("Choose what they say"))
            self._how.setFocus()
            return
        if how == REFUSED and not self._comment.text().strip():
            self.fields["comment"].set_problem(self.tr("Say what is not agreed with, in their own words"))
            self._comment.setFocus()
            return
        way = AcknowledgementWay.ON_PAPER if how == PAPER else AcknowledgementWay.ON_THIS_COMPUTER
        asking = self.do(groups.answer, self._id, self._person, way, how != REFUSED, self._comment.text())
        asking.then(self.settled, failed=self.refused)


class AddToRecordSheet(AskingSheet):
    """A dated addition to a finished record; what was written stays as it is."""

    def __init__(self, desk: Desk, group_id: SessionId) -> None:
        super().__init__(
            desk,
            desk.tr("Add to this record"),
            desk.tr("It is dated and carries your name. What concerns a child is added on that child’s file."),
            desk.tr("&Add it"),
            "group-add-to",
            height=380,
        )
        self._id = group_id
        self._text = GrowingText(min_lines=3, name="group-add-to-text")
        self.ask("text", self.tr("&What is to be added?"), self._text)
        self.body.addStretch(1)
        self.keep(f"group-add-to-{group_id}")
        self._text.setFocus()

    def primary(self) -> None:
        """Add it."""
        self.fields["text"].clear_problem()
        self.do(groups.add_to_record, self._id, self._text.text()).then(self.settled, failed=self.refused)

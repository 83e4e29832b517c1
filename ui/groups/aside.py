"""Beside a group's session: who was asked and came, its agenda, what it has agreed on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from app.domain.group import Attendance
from app.domain.ids import PersonId, SessionId
from app.services import groups
from app.services.groups import GroupView, MemberView
from ui.components import Card, SegmentedChoice, Tag, Text
from ui.desk import Desk
from ui.theme import box
from ui.wording import day_in_prose
from ui.wording.groups import attendance_name, trigger_name

_CAME = (Attendance.PRESENT, Attendance.APOLOGIES, Attendance.ABSENT)


def _tr(words: str) -> str:
    return QCoreApplication.translate("GroupAside", words)


def fill_aside(column: QVBoxLayout, desk: Desk, view: GroupView) -> None:
    """Put the cards into ``column``."""
    column.addWidget(_people(desk, view))
    if view.group.trigger is not None:
        card = Card("group-trigger")
        card.body.addWidget(Text(_tr("Why the agencies sit together"), "heading"))
        card.body.addWidget(Text(trigger_name(view.group.trigger), "body"))
        column.addWidget(card)
    if view.group.agenda:
        card = Card("group-agenda")
        card.body.addWidget(Text(_tr("Agenda"), "heading"))
        for number, line in enumerate(view.group.agenda, 1):
            card.body.addWidget(Text(f"{number}. {line}", "body"))
        column.addWidget(card)
    if view.agreement is not None:
        column.addWidget(_agreement(view))


def _people(desk: Desk, view: GroupView) -> Card:
    card = Card("group-people")
    card.body.addWidget(Text(_tr("Who is there") if view.group.is_open else _tr("Who was there"), "heading"))
    card.body.addWidget(Text(_tr("%1, facilitator").replace("%1", view.facilitator_name), "body"))
    for one in view.members:
        lines = QVBoxLayout()
        box(lines, 0, 4)
        lines.addWidget(Text(", ".join(part for part in (one.name, one.title) if part), "body"))
        if view.takes_notes:
            lines.addWidget(_attendance(desk, view.group.id, one))
        else:
            is_here = one.attendance is Attendance.PRESENT
            lines.addWidget(Tag(attendance_name(one.attendance), "good" if is_here else "plain"))
        card.body.addLayout(lines)
    return card


def _attendance(desk: Desk, group_id: SessionId, one: MemberView) -> SegmentedChoice:
    label = _tr("Did %1 come?").replace("%1", one.name)
    choice = SegmentedChoice(
        [(how.value, attendance_name(how)) for how in _CAME], name=f"group-came-{one.person_id}", label=label
    )
    if one.attendance in _CAME:
        choice.set_value(one.attendance.value)
    choice.chosen.connect(partial(_note, desk, group_id, one.person_id))
    return choice


def _note(desk: Desk, group_id: SessionId, person_id: PersonId, how: str) -> None:
    desk.do(groups.attend, group_id, {person_id: Attendance(how)}).then()


def _agreement(view: GroupView) -> Card:
    card = Card("group-agreement-card")
    agreement = view.agreement
    assert agreement is not None  # noqa: S101  asked by the caller
    card.body.addWidget(Text(_tr("Agreement of the group"), "heading"))
    review = _tr("%1, to be looked at again by %2").replace("%1", agreement.name)
    card.body.addWidget(Text(review.replace("%2", day_in_prose(agreement.review_on)), "body"))
    terms = agreement.terms
    for label, text in (
        (_tr("Ground rules"), terms.ground_rules),
        (_tr("Confidentiality"), terms.confidentiality),
        (_tr("When we disagree"), terms.conflict),
        (_tr("Writing it down"), terms.recording),
    ):
        if text.strip():
            card.body.addWidget(Text(label, "strong"))
            card.body.addWidget(Text(text, "body"))
    return card

"""Beside a group's session: who was asked and came, its agenda, what it has agreed on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.group import Agency, Attendance
from app.domain.ids import AgencyId, PersonId, SessionId
from app.domain.session import SessionKind
from app.services import groups
from app.services.exporting import DocumentKind
from app.services.groups import GroupView, MemberView
from ui.components import Card, Flow, HintButton, SegmentedChoice, Tag, Text
from ui.desk import Desk
from ui.groups.answering import answer_of
from ui.theme import box, nest
from ui.wording import day_in_prose
from ui.wording.groups import attendance_name, trigger_name

_CAME = (Attendance.PRESENT, Attendance.APOLOGIES, Attendance.ABSENT)


def _tr(words: str) -> str:
    return QCoreApplication.translate("GroupAside", words)


def fill_aside(column: QVBoxLayout, desk: Desk, view: GroupView) -> None:
    """Put the cards into ``column``."""
    column.addWidget(_people(desk, view))
    if view.group.kind is SessionKind.MULTI_AGENCY:
        column.addWidget(_agencies(desk, view))
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
        column.addWidget(_agreement(desk, view))


def _people(desk: Desk, view: GroupView) -> Card:
    card = Card("group-people")
    card.body.addWidget(Text(_tr("Who is there") if view.group.is_open else _tr("Who was there"), "heading"))
    card.body.addWidget(Text(_tr("%1, facilitator").replace("%1", view.facilitator_name), "body"))
    for one in view.members:
        card.body.addWidget(Text(", ".join(part for part in (one.name, one.title) if part), "body"))
        if view.takes_notes:
            card.body.addWidget(_attendance(desk, view.group.id, one))
            continue
        line = Flow(gap=6)
        is_here = one.attendance is Attendance.PRESENT
        line.add(Tag(attendance_name(one.attendance), "good" if is_here else "plain"))
        answered = answer_of(desk, view, one)
        if answered is not None:
            line.add(answered)
        card.body.addWidget(line)
        if one.answer is not None and one.answer.comment:
            card.body.addWidget(Text(one.answer.comment, "soft"))
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


def _agencies(desk: Desk, view: GroupView) -> Card:
    card = Card("group-agencies")
    card.body.addWidget(Text(_tr("Other agencies"), "heading"))
    if not view.agencies:
        card.body.addWidget(Text(_tr("None yet. One that cannot come is put down too."), "soft"))
    for one in view.agencies:
        lines = QVBoxLayout()
        box(lines, 0, 4)
        lines.addWidget(Text(one.name, "strong"))
        told = ", ".join(part for part in (one.person, one.role, one.contact) if part)
        if told:
            lines.addWidget(Text(told, "body"))
        nest(lines, _of_agency(desk, view, one))
        nest(card.body, lines)
    if view.may_record:
        add = HintButton(_tr("Add an agenc&y…"), small=True, icon="plus", name="group-add-agency-button")
        add.clicked.connect(partial(desk.open, "group-add-agency", view.group.id))
        nest(card.body, _line(add))
    return card


def _of_agency(desk: Desk, view: GroupView, one: Agency) -> QHBoxLayout:
    """Whether it came; and once the session is over, what it takes with it, for one that did not come too."""
    if view.takes_notes:
        label = _tr("Did %1 come?").replace("%1", one.name)
        choice = SegmentedChoice(
            [(how.value, attendance_name(how)) for how in _CAME], name=f"agency-came-{one.position}", label=label
        )
        if one.attendance in _CAME:
            choice.set_value(one.attendance.value)
        choice.chosen.connect(partial(_note_agency, desk, one.id))
        return _line(choice)
    is_here = one.attendance is Attendance.PRESENT
    tag = Tag(attendance_name(one.attendance), "good" if is_here else "plain")
    if view.group.is_open or not view.may_export:
        return _line(tag)
    extract = HintButton(_tr("Its extract…"), small=True, icon="file-export", name=f"agency-extract-{one.position}")
    extract.setAccessibleName(_tr("Extract for %1").replace("%1", one.name))
    extract.clicked.connect(partial(desk.open, "export", DocumentKind.AGENCY_EXTRACT, one.id))
    return _line(tag, extract)


def _line(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    box(row, 0, 8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _note_agency(desk: Desk, agency_id: AgencyId, how: str) -> None:
    desk.do(groups.came, agency_id, Attendance(how)).then()


def _agreement(desk: Desk, view: GroupView) -> Card:
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
    paper = HintButton(_tr("As a PDF…"), small=True, icon="file-export", name="group-agreement-pdf")
    paper.setAccessibleName(_tr("Agreement of the group as a PDF"))
    paper.clicked.connect(partial(desk.open, "export", DocumentKind.GROUP_AGREEMENT, agreement.id))
    nest(card.body, _line(paper))
    return card

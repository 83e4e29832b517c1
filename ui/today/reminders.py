"""The lists of Today that remind: dates to book, sessions not held, files to sign, groups, training, going further."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.drift import Lateness
from app.services.escalation_prompts import Prompt
from app.services.reminders import GroupLine, NotHeld, ToBook
from app.services.today import TodayView, WaitingLine
from ui.components import Row, TagSpec
from ui.desk import Desk
from ui.escalations.rows import prompt_row
from ui.training.rows import register_row
from ui.wording import day_in_list, due


@dataclass(frozen=True, slots=True)
class TodayList:
    """One list: what it is called, its rows, what Enter does and what the button of a row does."""

    name: str
    title: str
    rows: list[Row]
    opened: Callable[[object], object]
    pressed: Callable[[object], object] | None = None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Today", text)


def late_tag(due_on: date, standing: Lateness, today: date) -> TagSpec:
    """Return when something is due, and by sign and word when it is late."""
    if standing is Lateness.LATE:
        return TagSpec(due(due_on, today), "urgent", "alert-triangle")
    words = _tr("by %1").replace("%1", day_in_list(due_on, today, weekday=True))
    return TagSpec(words, "attn", "clock") if standing is Lateness.SOON else TagSpec(words, "plain")


def waiting_row(line: WaitingLine, today: date) -> Row:
    """Return a record that waits for an answer, with the day the agreement names for it."""
    since = _tr("Waiting since %1").replace("%1", day_in_list(line.finished_on, today))
    if line.answer_due_on is not None:
        words = _tr("answer was due %1") if line.answer_due_on < today else _tr("answer due by %1")
        since = f"{since} · {words.replace('%1', day_in_list(line.answer_due_on, today))}"
    mine = line.is_mine_to_answer
    on = day_in_list(line.held_on, today)
    return Row(
        key=line.session_id,
        title=_tr("Your session of %1").replace("%1", on) if mine else line.with_name,
        title_rest="" if mine else _tr("1:1, %1").replace("%1", on),
        detail=since,
        tone="urgent" if line.answer_due_on is not None and line.answer_due_on < today else "",
        buttons=(("follow", _tr("Read and answer…") if mine else _tr("Follow up…")),),
    )


def left_lists(desk: Desk, view: TodayView) -> list[TodayList]:
    """Return what concerns the diary."""
    today = desk.today()
    shown = {line.due.pair.id for line in view.sessions_due if line.due.booked is None}
    to_book = [one for one in view.reminders.to_book if one.pair_id not in shown or one.rebook_by is not None]
    groups = {one.group_id for one in view.reminders.groups} | {
        one.session_id for one in view.reminders.not_held if one.is_group
    }

    def see(key: object) -> None:
        desk.open("group" if key in groups else "session", key)

    def change(key: object) -> None:
        desk.open("move-group" if key in groups else "move-session", key)

    def book(key: object) -> None:
        desk.open("plan-session", key)

    return [
        TodayList("not-held", _tr("Not held"), [_not_held(one, today) for one in view.reminders.not_held], see, change),
        TodayList("groups", _tr("Groups"), [_group(one, today) for one in view.reminders.groups], see),
        TodayList("to-book", _tr("Dates to book"), [_to_book(one, desk) for one in to_book], book, book),
    ]


def right_lists(desk: Desk, view: TodayView) -> list[TodayList]:
    """Return what concerns files, agreements and people."""
    today = desk.today()
    signs = [
        Row(key=one.case_id, title=one.label, icon="folder", tag=late_tag(one.due_on, one.lateness, today))
        for one in view.reminders.to_sign
    ]
    reviews = [
        Row(key=one.group_id, title=one.name, icon="users", tag=late_tag(one.review_on, one.lateness, today))
        for one in view.reminders.group_reviews
    ]

    def see_person(key: object) -> None:
        if isinstance(key, tuple):
            desk.open("person", key[0])

    def take_further(key: object) -> None:
        if isinstance(key, Prompt):
            desk.open("escalate", key.case_id, key.source_id)

    answers = [
        Row(
            key=one.group_id,
            title=one.title,
            title_rest=day_in_list(one.held_on, today),
            detail=_tr("Have you read it?")
            if one.is_mine
            else _tr("Not read yet: %1").replace("%1", ", ".join(one.waiting)),
            icon="users",
        )
        for one in view.reminders.group_answers
    ]
    return [
        _approvals(desk, view),
        TodayList("group-answers", _tr("Group records to be read"), answers, lambda key: desk.open("group", key)),
        TodayList("to-sign", _tr("Files to read and sign"), signs, lambda key: desk.open("case", key)),
        TodayList("group-reviews", _tr("Group agreements to review"), reviews, lambda key: desk.open("group", key)),
        TodayList("training", _tr("Training"), [register_row(row, today) for row in view.training], see_person),
        TodayList(
            "to-take-further",
            _tr("Should this go further?"),
            [prompt_row(prompt) for prompt in view.to_take_further],
            take_further,
        ),
    ]


def _approvals(desk: Desk, view: TodayView) -> TodayList:
    cases = {one.decision_id: one.case_id for one in view.to_approve}

    def see_record(key: object) -> None:
        desk.open("child-record", key, lambda: desk.open("case", cases[key]))  # type: ignore[index]  # its id

    rows = []
    for one in view.to_approve:
        words = _tr("%1, decided by %2 on %3").replace("%1", one.label).replace("%2", one.decided_by)
        words = words.replace("%3", day_in_list(one.decided_on, desk.today()))
        rows.append(Row(key=one.decision_id, title=one.what, detail=words, icon="gavel"))
    return TodayList("to-approve", _tr("Judgements to approve"), rows, see_record)


def _not_held(line: NotHeld, today: date) -> Row:
    return Row(
        key=line.session_id,
        title=line.with_name,
        detail=_tr("Planned for %1, and no reason recorded").replace(
            "%1", day_in_list(line.planned_on, today, weekday=True)
        ),
        icon="calendar",
        buttons=(("change", _tr("Give a reason…")),),
    )


def _to_book(line: ToBook, desk: Desk) -> Row:
    today, me = desk.today(), desk.vault.me_name
    name = line.supervisor_name if line.supervisee_name == me else line.supervisee_name
    if line.rebook_by is not None:
        detail, on = _tr("The last date was called off, and there is no new one"), line.rebook_by
    elif line.booked:
        detail, on = _tr("One date is booked: %1").replace("%1", day_in_list(line.booked[0], today)), line.next_due_on
    else:
        detail, on = _tr("No date is booked"), line.next_due_on
    return Row(
        key=line.pair_id,
        title=name,
        detail=detail,
        icon="calendar",
        tag=late_tag(on, line.lateness, today),
        buttons=(("book", _tr("Book")),),
    )


def _group(line: GroupLine, today: date) -> Row:
    if line.record_due_on is not None:
        words = _tr("Being written, held on %1").replace("%1", day_in_list(line.on, today))
        return Row(
            key=line.group_id,
            title=line.title,
            detail=words,
            icon="pencil",
            tag=late_tag(line.record_due_on, line.lateness, today),
        )
    return Row(key=line.group_id, title=line.title, icon="users", tag=TagSpec(due(line.on, today), "plain"))

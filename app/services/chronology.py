"""What happened around one child, newest first, and the stretches in which nobody spoke of them (ui.md, screen 5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from app.domain.action import Action, ActionState
from app.domain.allocation import Allocation
from app.domain.attachment import Attachment
from app.domain.case import Case, Episode, ReadAndSign
from app.domain.discussion import Addition, CaseDiscussion, Decision
from app.domain.drift import due_on
from app.domain.earlier import EarlierRecord
from app.domain.escalation import Escalation
from app.domain.exports import ExportReceipt
from app.domain.group import AgencyTask, GroupSession
from app.domain.ids import PersonId, SessionId
from app.domain.merging import Merger
from app.domain.people import Person
from app.domain.rights import may_see_group
from app.domain.session import Session, SessionKind, SessionState
from app.domain.sharing import Sharing
from app.domain.watching import WatchConsent, Whose
from app.services import access, due
from app.services.child_history import History
from app.services.work import Work


class EntryKind(StrEnum):
    """What one row of the chronology is."""

    OPENED = "opened"
    CLOSED = "closed"
    DISCUSSION = "discussion"
    DECISION = "decision"
    ACTION_ADDED = "action-added"  # open, its date is still to come
    ACTION_CARRIED = "action-carried"  # the same, carried over at least once
    ACTION_LATE = "action-late"  # open, its date has passed
    ACTION_DONE = "action-done"
    ACTION_DROPPED = "action-dropped"
    EPISODE = "episode"
    SIGNED = "signed"
    EXPORT = "export"  # headline: the reference it was signed under, where that is not this file’s any more
    ESCALATED = "escalated"  # topic: the subject; figure: the stage it began at, from 1
    ESCALATED_FURTHER = "escalated-further"  # a later stage
    ESCALATION_ANSWERED = "escalation-answered"
    ESCALATION_SETTLED = "escalation-settled"  # topic: how
    ALLOCATED = "allocated"  # with_whom: to whom
    SHARED = "shared"  # with_whom: with whom
    NOT_SHARED = "not-shared"
    WATCHED = "watched"  # with_whom: who would watch; topic: yes, no or not asked; figure: 1 of the child
    AGENCY = "agency"  # topic: a decision, an action or what an agency was told (another agency's, not ours)
    ATTACHED = "attached"  # a file of that day, whenever it was put in
    EARLIER = "earlier"  # topic: what kind of paper; who: its author
    TOGETHER = "together"  # headline: the reference of the file put together with this one; detail: why
    APART = "apart"  # from another child's file, of which nothing is told
    ADDITION = "addition"  # topic: addition or correction


@dataclass(frozen=True, slots=True)
class ChronologyEntry:
    """One row. ``headline`` and ``detail`` are words as they were typed; everything else are facts to word.

    For an action ``figure`` counts the times it was carried over; for an export, pages.
    """

    on: date
    at: time | None  # local; only of an episode
    kind: EntryKind
    headline: str
    detail: str
    who: str
    record_id: UUID | None
    session_id: SessionId | None = None
    session_kind: SessionKind | None = None
    with_whom: str = ""  # of a discussion: the practitioner
    topic: str = ""  # key: the kind of an episode, of a decision, of an addition
    struck: str = ""  # of a correction
    answered: SessionState | None = None  # of a discussion: acknowledged or not agreed
    answered_on: date | None = None
    figure: int = 0
    is_in_group: bool = False  # the session is a group's
    attachment: Attachment | None = None
    entered_by: str = ""  # of a paper: who entered it later

    @property
    def is_acknowledged(self) -> bool:
        """True for a discussion whose record the practitioner has read and agreed to."""
        return self.answered is SessionState.ACKNOWLEDGED


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch in which the child was not discussed for longer than agreed, up to ``until``."""

    since: date
    due_on: date
    until: date


def entries(work: Work, case: Case, history: History) -> tuple[ChronologyEntry, ...]:
    """Return the rows, newest first; on one day decisions and what followed stand above the discussion."""
    people = access.people(work)
    rows = list(_opened_and_closed(case, "", people))
    for former in history.formers:
        rows += _opened_and_closed(former, former.reference, people)
    for one in history.discussions:
        held_by = history.sessions.get(one.session_id) or history.groups[one.session_id]
        rows.append(_discussion(work, one, held_by, people))
    rows += [_decision(work, one, people) for one in history.decisions]
    rows += [_action(work, one, people) for one in history.actions]
    rows += [_task(work, one) for one in history.tasks]
    rows += [_episode(work, one, people) for one in history.episodes]
    rows += [_plain(work, one, EntryKind.SIGNED, one.comment, people) for one in history.signed]
    rows += [
        replace(
            _plain(work, one, EntryKind.EXPORT, one.destination, people),
            figure=one.pages,
            headline=history.signed_under.get(one.id, ""),
        )
        for one in history.receipts
    ]
    rows += [_addition(work, one, people) for one in history.additions]
    rows += [_attachment(one, people) for one in history.attachments]
    rows += [_earlier(one, people) for one in history.earlier]
    rows += [_allocation(one, people) for one in history.allocations]
    rows += [_sharing(one, people) for one in history.sharings]
    rows += [_watching(one, people) for one in history.watching]
    rows += [_merger(work, one, history, people) for one in history.mergers]
    rows += [row for one in history.escalations for row in _escalation(one, people)]
    rows = [_placed(work, row, history) for row in rows]
    rows.sort(key=lambda row: (row.on, _rank(row), row.at or time(), str(row.record_id), _place(row)), reverse=True)
    return tuple(rows)


def _placed(work: Work, row: ChronologyEntry, history: History) -> ChronologyEntry:
    """Say whether the row leads to a group, and let it lead nowhere when that group may not be seen."""
    group = None if row.session_id is None else history.groups.get(row.session_id)
    if group is None:
        return row
    return replace(row, session_id=group.id if may_see_group(work.viewer, group) else None, is_in_group=True)


def gaps(work: Work, case: Case, history: History, standing: due.CaseStanding) -> tuple[Gap, ...]:
    """Return the stretches longer than agreed, oldest first. The last one goes up to today, or to the closing."""
    on_paper = {one.held_on for one in history.earlier if one.is_discussion and one.held_on >= case.opened_on}
    days = sorted({one.held_on for one in history.discussions} | on_paper)
    end = case.closed_on or work.today
    found = []
    for since, until in zip([case.opened_on, *days], [*days, end], strict=True):
        limit = due_on(since, standing.agreed_weeks)
        if until > limit:
            found.append(Gap(since, limit, until))
    return tuple(found)


def _rank(row: ChronologyEntry) -> int:
    order = {EntryKind.OPENED: 0, EntryKind.EPISODE: 1, EntryKind.DISCUSSION: 2, EntryKind.DECISION: 3}
    return order.get(row.kind, 4)


_IN_ONE_DAY = (
    EntryKind.ESCALATED,
    EntryKind.ESCALATED_FURTHER,
    EntryKind.ESCALATION_ANSWERED,
    EntryKind.ESCALATION_SETTLED,
)


def _place(row: ChronologyEntry) -> tuple[int, int]:
    """Return where a row of an escalation stands among those of the same day: stage by stage, each with its answer."""
    return (row.figure, _IN_ONE_DAY.index(row.kind)) if row.kind in _IN_ONE_DAY else (0, 0)


def _day(work: Work, moment: datetime) -> date:
    return moment.astimezone(work.zone).date()


def _opened_and_closed(case: Case, under: str, people: Mapping[PersonId, Person]) -> Iterator[ChronologyEntry]:
    """Yield that a file was opened and closed; ``under`` is its reference where that is not this file's."""
    by = due.name_of(people, case.made.by)
    yield ChronologyEntry(case.opened_on, None, EntryKind.OPENED, under, "", by, case.id)
    if case.closed_on is not None:
        yield ChronologyEntry(case.closed_on, None, EntryKind.CLOSED, under, case.closed_reason, "", case.id)


def _plain(
    work: Work, one: ReadAndSign | ExportReceipt, kind: EntryKind, detail: str, people: Mapping[PersonId, Person]
) -> ChronologyEntry:
    return ChronologyEntry(_day(work, one.made.at), None, kind, "", detail, due.name_of(people, one.made.by), one.id)


def _discussion(
    work: Work, one: CaseDiscussion, session: Session | GroupSession, people: Mapping[PersonId, Person]
) -> ChronologyEntry:
    content = one.content
    written = (content.what_happened, content.why_discussed, content.lived_experience, content.analysis, content.advice)
    answer = session.acknowledgement if isinstance(session, Session) else None
    return ChronologyEntry(
        on=one.held_on,
        at=None,
        kind=EntryKind.DISCUSSION,
        headline="",
        detail=next((text for text in written if text.strip()), ""),
        who=due.name_of(people, one.supervisor),
        record_id=one.id,
        session_id=session.id,
        session_kind=session.kind,
        with_whom=due.name_of(people, one.practitioner),
        answered=session.state if answer is not None else None,
        answered_on=None if answer is None else _day(work, answer.at),
    )


def _decision(work: Work, one: Decision, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    return ChronologyEntry(
        on=_day(work, one.decided_at),
        at=None,
        kind=EntryKind.DECISION,
        headline=one.what,
        detail=one.why,
        who=due.name_of(people, one.decided_by),
        record_id=one.id,
        session_id=one.session_id,
        topic=one.kind.value,
    )


def _action(work: Work, one: Action, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    last_reason = one.carried[-1].reason if one.carried else ""
    if one.state is ActionState.DONE:
        kind, on, detail = EntryKind.ACTION_DONE, one.closed_on or one.due_on, one.outcome
    elif one.state is ActionState.DROPPED:
        kind, on, detail = EntryKind.ACTION_DROPPED, one.closed_on or one.due_on, one.outcome
    elif one.due_on < work.today:
        kind, on, detail = EntryKind.ACTION_LATE, one.due_on, last_reason
    else:
        kind = EntryKind.ACTION_CARRIED if one.carried else EntryKind.ACTION_ADDED
        on, detail = _day(work, one.carried[-1].made.at if one.carried else one.made.at), last_reason
    return ChronologyEntry(
        on=on,
        at=None,
        kind=kind,
        headline=one.what,
        detail=detail,
        who=due.name_of(people, one.owner),
        record_id=one.id,
        session_id=one.session_id or one.group_id,
        figure=len(one.carried),
    )


def _task(work: Work, one: AgencyTask) -> ChronologyEntry:
    agency = work.agencies.get(one.agency_id)
    return ChronologyEntry(
        on=_day(work, one.made.at),
        at=None,
        kind=EntryKind.AGENCY,
        headline=one.what,
        detail=one.why,
        who=", ".join(part for part in (agency.name, one.person) if part),
        record_id=one.id,
        session_id=one.session_id,
        topic=one.kind.value,
    )


def _episode(work: Work, one: Episode, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    local = one.happened_at.astimezone(work.zone)
    return ChronologyEntry(
        on=local.date(),
        at=local.time(),
        kind=EntryKind.EPISODE,
        headline=one.what,
        detail="",
        who=due.name_of(people, one.made.by),
        record_id=one.id,
        topic=one.kind,
    )


def _addition(work: Work, one: Addition, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    return ChronologyEntry(
        on=_day(work, one.made.at),
        at=None,
        kind=EntryKind.ADDITION,
        headline=one.text,
        detail=one.reason,
        who=due.name_of(people, one.made.by),
        record_id=one.id,
        topic=one.kind.value,
        struck=one.struck,
    )


def _attachment(one: Attachment, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    who = due.name_of(people, one.made.by)
    return ChronologyEntry(one.on, None, EntryKind.ATTACHED, one.title, "", who, one.id, attachment=one)


def _earlier(one: EarlierRecord, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    found = ChronologyEntry(one.held_on, None, EntryKind.EARLIER, "", one.text, one.author, one.id, topic=one.kind)
    return replace(found, with_whom=one.with_whom, entered_by=due.name_of(people, one.made.by))


def _allocation(one: Allocation, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    by, to = due.name_of(people, one.made.by), due.name_of(people, one.person)
    return ChronologyEntry(one.on, None, EntryKind.ALLOCATED, to, one.action_required, by, one.id, with_whom=to)


def _sharing(one: Sharing, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    kind = EntryKind.SHARED if one.is_shared else EntryKind.NOT_SHARED
    by, headline = due.name_of(people, one.made.by), f"{one.with_whom}: {one.what}"
    return ChronologyEntry(one.on, None, kind, headline, one.why, by, one.id, with_whom=one.with_whom)


def _watching(one: WatchConsent, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    by, watcher = due.name_of(people, one.made.by), due.name_of(people, one.person_id)
    found = ChronologyEntry(one.answered_on, None, EntryKind.WATCHED, one.who, one.note, by, one.id, with_whom=watcher)
    return replace(found, topic=one.answer.value, figure=int(one.whose is Whose.CHILD))


def _merger(work: Work, one: Merger, history: History, people: Mapping[PersonId, Person]) -> ChronologyEntry:
    """Tell that two files were put together, or that this was undone.

    Once it was undone the other is another child's file: neither its number nor the reasons stand here.
    """
    if one.undone is None:
        by, other = due.name_of(people, one.made.by), history.reference_of(one.former)
        return ChronologyEntry(_day(work, one.made.at), None, EntryKind.TOGETHER, other, one.reason, by, one.id)
    by = due.name_of(people, one.undone.by)
    return ChronologyEntry(_day(work, one.undone.at), None, EntryKind.APART, "", "", by, one.id)


def _escalation(one: Escalation, people: Mapping[PersonId, Person]) -> Iterator[ChronologyEntry]:
    """Yield that it began, each later stage, each answer, and how it ended; on one day in that order."""
    for number, step in enumerate(one.steps, 1):
        yield ChronologyEntry(
            on=step.started_on,
            at=None,
            kind=EntryKind.ESCALATED if number == 1 else EntryKind.ESCALATED_FURTHER,
            headline=one.disputed if number == 1 else step.whom,
            detail=step.title if number > 1 else one.why_matters,
            who=due.name_of(people, step.made.by),
            record_id=one.id,
            with_whom=step.whom,
            topic=one.subject.value,
            figure=number,
        )
        if step.answered_on is not None:
            yield ChronologyEntry(
                on=step.answered_on,
                at=None,
                kind=EntryKind.ESCALATION_ANSWERED,
                headline=step.answer,
                detail=step.whom,
                who=due.name_of(people, step.answer_by or step.made.by),
                record_id=one.id,
                topic=one.subject.value,
                figure=number,
            )
    if one.closed_on is not None and one.settlement is not None:
        yield ChronologyEntry(
            on=one.closed_on,
            at=None,
            kind=EntryKind.ESCALATION_SETTLED,
            headline=one.outcome,
            detail="",
            who=due.name_of(people, one.closed_by or one.made.by),
            record_id=one.id,
            topic=one.settlement.value,
            figure=len(one.steps) + 1,
        )

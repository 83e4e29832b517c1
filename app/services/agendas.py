"""The agenda of a session: what stands on it by itself, what either person adds, in which order (practice.md b3)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

import resources
from app.domain import rights, words
from app.domain.agreement import CaseCriterion
from app.domain.audit import Act
from app.domain.case import Case, CaseStatus
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.ids import AgendaItemId, CaseId, PersonId, SessionId
from app.domain.people import SupervisionPair
from app.domain.session import AgendaItem, Function, ItemKind, ItemState, Preparation, Session, SessionKind
from app.services import access, due
from app.services.work import Work

AD_HOC = "ad-hoc"  # topic of the item that brings what was talked about in between
CASE_MINUTES = 15
_WITHOUT_AGREEMENT = frozenset(
    {
        CaseCriterion.NEW_WORRY,
        CaseCriterion.CARRIED_TWICE,
        CaseCriterion.OTHER_SERVICE,
        CaseCriterion.NOT_DISCUSSED_FOR,
    }
)


@dataclass(frozen=True, slots=True)
class StandingItem:
    """One standing item as shipped. It comes back when not covered for ``after_weeks``; 0 is every time."""

    topic: str
    title: str
    function: Function
    kind: ItemKind
    place: str  # "first", "after", "last"
    after_weeks: int
    minutes: int


@cache
def standing_items() -> tuple[StandingItem, ...]:
    """Return the standing items in their order, from ``resources/agenda/standing.toml``."""
    table = tomllib.loads(resources.read_text("agenda/standing.toml"))
    return tuple(
        StandingItem(
            topic=row["topic"],
            title=row["title"],
            function=Function(row["function"]),
            kind=ItemKind(row["kind"]),
            place=row["place"],
            after_weeks=row["after_weeks"],
            minutes=row["minutes"],
        )
        for row in table["item"]
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """An item to put on an agenda that is being made."""

    kind: ItemKind
    topic: str = ""
    title: str = ""
    function: Function = Function.MANAGEMENT
    proposed_by: PersonId | None = None
    case_id: CaseId | None = None
    minutes: int | None = None


def make(work: Work, session: Session, pair: SupervisionPair, carried: Iterable[Wanted] = ()) -> tuple[AgendaItem, ...]:
    """Write the agenda of a new session and return it.

    In order: wellbeing and earlier actions, the children due, what was talked about in between, what is ``carried``
    from another agenda, the standing items that are due again, the end.
    """
    covered = work.agenda.last_covered(pair.id)
    due_again = [
        item
        for item in standing_items()
        if item.topic not in covered or covered[item.topic] + timedelta(weeks=item.after_weeks) <= session.planned_on
    ]
    carried = list(carried)
    children = list(dict.fromkeys(children_due(work, pair, session.planned_on)))
    wanted = [_standing(item) for item in due_again if item.place == "first"]
    wanted += [Wanted(ItemKind.CASE, case_id=case_id, minutes=CASE_MINUTES) for case_id in children]
    wanted += _in_between(work, session, frozenset(children))
    on_agenda = {one.case_id for one in wanted if one.case_id is not None}
    wanted += [one for one in carried if one.case_id is None or one.case_id not in on_agenda]
    topics = {one.topic for one in carried}
    wanted += [_standing(item) for item in due_again if item.place == "after" and item.topic not in topics]
    wanted += [_standing(item) for item in due_again if item.place == "last"]
    return tuple(write(work, session.id, position, one) for position, one in enumerate(wanted, 1))


def children_due(work: Work, pair: SupervisionPair, on: date) -> tuple[CaseId, ...]:
    """Return the children to discuss with this pair on a day, by the agreement's criteria (S2-42), by reference.

    A child on a protection plan (S1-33) and a child who is drifting (S1-36) are always among them. Without a signed
    agreement every criterion but "every open case" holds.
    """
    theirs = [
        case
        for case in work.cases.all()
        if case.closed_on is None and case.lead == pair.supervisee and case.supervisor == pair.supervisor
    ]
    if not theirs:
        return ()
    agreement = work.agreements.current(pair.id)
    criteria = _WITHOUT_AGREEMENT if agreement is None else agreement.terms.criteria
    standings = due.standings(work, theirs, on)
    carried_limit = due.rules(work).drift_times_carried
    found = [case for case in theirs if _is_due(work, case, standings[case.id], criteria, carried_limit, on)]
    return tuple(case.id for case in sorted(found, key=lambda case: case.reference))


def _is_due(
    work: Work,
    case: Case,
    standing: due.CaseStanding,
    criteria: frozenset[CaseCriterion],
    carried_limit: int,
    on: date,
) -> bool:
    if case.status is CaseStatus.CHILD_PROTECTION or standing.drift or CaseCriterion.OPEN_CASE in criteria:
        return True
    if CaseCriterion.NOT_DISCUSSED_FOR in criteria and standing.due_on is not None and standing.due_on <= on:
        return True
    if CaseCriterion.CARRIED_TWICE in criteria and standing.most_carried >= carried_limit:
        return True
    if CaseCriterion.OTHER_SERVICE in criteria and case.status is not CaseStatus.NONE:
        return True
    return CaseCriterion.NEW_WORRY in criteria and _has_new_worry(work, case, standing.last_discussed_on)


def _has_new_worry(work: Work, case: Case, last_discussed_on: date | None) -> bool:
    if last_discussed_on is None:
        return True
    return any(
        not episode.is_of_the_file and episode.happened_at.astimezone(work.zone).date() > last_discussed_on
        for episode in work.episodes.of_case(case.id)
    )


def _in_between(work: Work, session: Session, children: frozenset[CaseId]) -> list[Wanted]:
    """Return items for ad hoc talks since the pair last met: the child's, or one for all that was about no child."""
    last = work.sessions.last_held().get(session.pair_id)
    wanted: dict[CaseId | None, Wanted] = {}
    for talk in work.sessions.of_pair(session.pair_id):
        if talk.kind is not SessionKind.AD_HOC or (last is not None and due.held_on(work, talk) < last):
            continue
        for item in work.agenda.of_session(talk.id):
            if item.case_id is None:
                wanted.setdefault(None, Wanted(ItemKind.OWN, AD_HOC, proposed_by=talk.finished_by))
            elif item.case_id not in children:
                wanted.setdefault(item.case_id, _from_talk(item.case_id, talk.finished_by))
    return list(wanted.values())


def _from_talk(case_id: CaseId, by: PersonId | None) -> Wanted:
    return Wanted(ItemKind.CASE, AD_HOC, proposed_by=by, case_id=case_id, minutes=CASE_MINUTES)


def bring_in_between(work: Work, session_id: SessionId, case_id: CaseId | None) -> None:
    """Put an ad hoc talk just recorded on an agenda that exists already, once."""
    items = work.agenda.of_session(session_id)
    if case_id is None:
        if not any(item.topic == AD_HOC and item.case_id is None for item in items):
            _insert(work, session_id, items, Wanted(ItemKind.OWN, AD_HOC, proposed_by=work.me))
    elif not any(item.case_id == case_id and item.state is not ItemState.REMOVED for item in items):
        _insert(work, session_id, items, _from_talk(case_id, work.me))


def bring_over(work: Work, session_id: SessionId, carried: Iterable[Wanted]) -> None:
    """Put items from another agenda on one that exists already; a child, or a standing item, only once."""
    for wanted in carried:
        items = work.agenda.of_session(session_id)
        is_there = any(
            item.state is not ItemState.REMOVED
            and (
                (wanted.case_id is not None and item.case_id == wanted.case_id)
                or (wanted.topic not in ("", AD_HOC) and item.topic == wanted.topic)
            )
            for item in items
        )
        if not is_there:
            _insert(work, session_id, items, wanted)


def add_children_due(work: Work, session: Session, pair: SupervisionPair) -> None:
    """Add the children who became due since the agenda was made. One who was taken off stays off."""
    for case_id in children_due(work, pair, work.today):
        items = work.agenda.of_session(session.id)
        if all(item.case_id != case_id for item in items):
            _insert(work, session.id, items, Wanted(ItemKind.CASE, case_id=case_id, minutes=CASE_MINUTES))


def add_item(
    work: Work,
    session_id: SessionId,
    title: str,
    function: Function,
    case_id: CaseId | None = None,
    *,
    proposed_by: PersonId | None = None,
) -> AgendaItemId:
    """Add an item to the agenda of a session that is not over; either of the pair may (S1-48). Returns its id.

    A child needs no title, and comes back when taken off before. ``proposed_by`` is whose wish it is, when that is not
    who writes it down. Raises NotFoundError, NotAllowedError("plan"),
    AlreadyFinishedError, InputError("title", "missing" and the like), InputError("case_id", "taken").
    """
    session, _ = access.session_to_plan(work, session_id)
    items = work.agenda.of_session(session.id)
    if case_id is None:
        item = _insert(
            work,
            session.id,
            items,
            Wanted(
                ItemKind.OWN,
                title=words.line("title", title, is_needed=True),
                function=function,
                proposed_by=proposed_by or work.me,
            ),
        )
    else:
        case = access.case_to_add_to(work, case_id)
        there = next((one for one in items if one.case_id == case.id), None)
        if there is not None and there.state is not ItemState.REMOVED:
            raise InputError("case_id", "taken")
        if there is not None:
            item = replace(there, state=ItemState.OPEN)
            work.agenda.save(item)
        else:
            item = _insert(
                work,
                session.id,
                items,
                Wanted(ItemKind.CASE, proposed_by=proposed_by or work.me, case_id=case.id, minutes=CASE_MINUTES),
            )
    work.audit(Act.CREATED, "agenda-item", item.id, item)
    work.changed(sessions={session.id})
    return item.id


def add_case(work: Work, session_id: SessionId, case_id: CaseId) -> AgendaItemId:
    """Put a child on the agenda. Returns and raises as ``add_item``."""
    return add_item(work, session_id, "", Function.MANAGEMENT, case_id)


def move_item(work: Work, item_id: AgendaItemId, up: bool) -> None:
    """Move an item one place up or down among those that are not removed. At the end of the list nothing happens.

    Raises NotFoundError, NotAllowedError("plan"), AlreadyFinishedError.
    """
    item = _item_to_plan(work, item_id)
    standing = [one for one in work.agenda.of_session(item.session_id) if one.state is not ItemState.REMOVED]
    ids = [one.id for one in standing]
    if item.id not in ids:
        raise NotFoundError
    place = ids.index(item.id)
    other = place - 1 if up else place + 1
    if not 0 <= other < len(standing):
        return
    work.agenda.save(replace(standing[place], position=standing[other].position))
    work.agenda.save(replace(standing[other], position=standing[place].position))
    work.changed(sessions={item.session_id})


def remove_item(work: Work, item_id: AgendaItemId) -> ItemState:
    """Take an item off the agenda and return the state it had, for ``restore_item``. What was written stays.

    Raises NotFoundError, NotAllowedError("plan"), AlreadyFinishedError.
    """
    item = _item_to_plan(work, item_id)
    if item.state is ItemState.REMOVED:
        return ItemState.OPEN
    _save_state(work, item, ItemState.REMOVED)
    work.audit(Act.CHANGED, "agenda-item", item.id, replace(item, state=ItemState.REMOVED))
    return item.state


def restore_item(work: Work, item_id: AgendaItemId, state: ItemState = ItemState.OPEN) -> None:
    """Undo ``remove_item``. Raises NotFoundError, NotAllowedError("plan"), AlreadyFinishedError."""
    item = _item_to_plan(work, item_id)
    if item.state is not ItemState.REMOVED or state is ItemState.REMOVED:
        return
    _save_state(work, item, state)
    work.audit(Act.CHANGED, "agenda-item", item.id, replace(item, state=state))


def mark(work: Work, item_id: AgendaItemId, state: ItemState) -> None:
    """Mark an item open, covered or left: who records the session decides.

    Raises NotFoundError, NotAllowedError("record"; "remove" when asked to remove), AlreadyFinishedError.
    """
    item = work.agenda.get(item_id)
    access.session_to_record(work, item.session_id)
    if ItemState.REMOVED in (state, item.state):
        raise NotAllowedError("remove")
    if state is not item.state:
        _save_state(work, item, state)


def prepared(work: Work, session_id: SessionId, has_read: bool, has_added: bool, has_checked: bool = False) -> None:
    """Keep what this person did beforehand: last notes read, items added, actions checked (S1-54, S2-43).

    One of the pair only. Raises NotFoundError, NotAllowedError("prepare"), AlreadyFinishedError.
    """
    session, pair = access.session_to_plan(work, session_id)
    if not rights.works_in(work.viewer, pair):
        raise NotAllowedError("prepare")
    work.preparations.save(Preparation(session.id, work.me, has_read, has_added, work.stamp(), has_checked))
    work.changed(sessions={session.id})


def _item_to_plan(work: Work, item_id: AgendaItemId) -> AgendaItem:
    item = work.agenda.get(item_id)
    access.session_to_plan(work, item.session_id)
    return item


def _save_state(work: Work, item: AgendaItem, state: ItemState) -> None:
    work.agenda.save(replace(item, state=state))
    work.changed(sessions={item.session_id})


def _standing(item: StandingItem) -> Wanted:
    return Wanted(item.kind, item.topic, item.title, item.function, minutes=item.minutes)


def write(
    work: Work, session_id: SessionId, position: int, wanted: Wanted, state: ItemState = ItemState.OPEN
) -> AgendaItem:
    """Save a new item at a place and return it; the caller has checked everything."""
    item = AgendaItem(
        id=AgendaItemId(work.ids.new()),
        session_id=session_id,
        position=position,
        kind=wanted.kind,
        topic=wanted.topic,
        title=wanted.title,
        function=wanted.function,
        proposed_by=wanted.proposed_by,
        case_id=wanted.case_id,
        minutes=wanted.minutes,
        state=state,
        made=work.stamp(),
    )
    work.agenda.save(item)
    return item


def _insert(work: Work, session_id: SessionId, items: tuple[AgendaItem, ...], wanted: Wanted) -> AgendaItem:
    """Put an item in its place: a child behind the other children, anything else before the standing end."""
    place = len(items)
    if wanted.kind is ItemKind.CASE:
        fitting = [number for number, item in enumerate(items, 1) if item.kind in (ItemKind.CASE, ItemKind.ACTIONS)]
        place = fitting[-1] if fitting else place
    else:
        after = {item.topic for item in standing_items() if item.place != "first"}
        while place > 0 and items[place - 1].topic in after:
            place -= 1
    for item in items[place:]:
        work.agenda.save(replace(item, position=item.position + 1))
    position = items[place - 1].position + 1 if place > 0 else 1
    return write(work, session_id, position, wanted)

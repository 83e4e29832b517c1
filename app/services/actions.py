"""SMART actions: agreed in a session, carried from session to session until done or dropped (practice.md b11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain import rights, words
from app.domain.action import Action, ActionState, CarriedOver
from app.domain.audit import Act
from app.domain.drift import Lateness, lateness
from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError, NotFoundError, StaleError
from app.domain.ids import ActionId, AgendaItemId, CaseId, PairId, PersonId, SessionId
from app.domain.session import Function
from app.services import access, due
from app.services.work import Work

AHEAD_DAYS = 1100  # a date later than three years is a slip of the year


@dataclass(frozen=True, slots=True)
class ActionForm:
    """What is asked about an action. Only what, who and by when are required.

    Without ``case_id`` it is a personal action; ``session_id`` and ``item_id`` say where it was agreed, if anywhere.
    """

    pair_id: PairId
    what: str
    owner: PersonId
    due_on: date
    session_id: SessionId | None = None
    item_id: AgendaItemId | None = None
    case_id: CaseId | None = None
    measure: str = ""
    obstacles: str = ""
    difference: str = ""
    review: str = ""
    function: Function = Function.MANAGEMENT


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action in a list. ``case_label`` is (initials, reference), None for a personal action.

    ``days`` counts from due date to today: 28 is 28 days late, -1 is due tomorrow; closed ones keep the figure of
    the day they were closed.
    """

    action: Action
    owner_name: str
    case_label: tuple[str, str] | None
    lateness: Lateness
    days: int
    may_follow_up: bool
    may_escalate: bool = False  # about a child, by who is responsible for the case


def add(work: Work, form: ActionForm) -> ActionId:
    """Add an action and return its id.

    In a session: who records it, while it is open. Outside: either of the pair, and the lead for a child. Raises
    NotFoundError, NotAllowedError ("record", "plan"), AlreadyFinishedError, FormError with "what" ("missing"),
    "owner" ("left"), "due_on" ("in-the-past", "too-far").
    """
    if form.session_id is not None:
        session, _ = access.session_to_record(work, form.session_id)
        if session.pair_id != form.pair_id:
            raise NotFoundError
        if form.item_id is not None:
            access.item_of(work, session.id, form.item_id)
    else:
        access.pair_to_plan(work, form.pair_id)
    if form.case_id is not None:
        access.case_to_add_to(work, form.case_id)
        _under_own_item(work, form.item_id, form.case_id)
    return write(work, form)


def write(work: Work, form: ActionForm, *, group_id: SessionId | None = None) -> ActionId:
    """Save an action whose pair, session and case the caller has checked; ``group_id`` is the group it was agreed in.

    Raises FormError as ``add``.
    """
    action = replace(_filled(work, form, None), group_id=group_id)
    work.actions.save(action)
    work.audit(Act.CREATED, "action", action.id, action)
    _changed(work, action)
    return action.id


def change(work: Work, action_id: ActionId, form: ActionForm) -> None:
    """Change an action while the session it was agreed in is not finished; outside a session, on the day it was made.

    Later it is carried over, done or dropped. Raises as ``add``, and AlreadyFinishedError.
    """
    action = _while_new(work, action_id)
    if form.case_id is not None and form.case_id != action.case_id:
        access.case_to_add_to(work, form.case_id)
        _under_own_item(work, action.item_id, form.case_id)
        if action.group_id is not None:
            raise NotFoundError  # what a group agreed for one child stays with that child
    changed = _filled(work, replace(form, pair_id=action.pair_id), action)
    work.actions.save(changed)
    work.audit(Act.CHANGED, "action", action.id, changed)
    _changed(work, action)
    _changed(work, changed)


def remove(work: Work, action_id: ActionId) -> Action:
    """Take back an action that may still be changed; returns it, for ``restore``. Raises as ``change``."""
    action = _while_new(work, action_id)
    work.actions.delete(action.id)
    work.audit(Act.DELETED, "action", action.id, action)
    _changed(work, action)
    return action


def restore(work: Work, removed: Action) -> None:
    """Undo ``remove``. Raises NotFoundError, NotAllowedError, AlreadyFinishedError, StaleError when it is there."""
    if removed.session_id is not None:
        session, _ = access.session_to_record(work, removed.session_id)
        if session.pair_id != removed.pair_id:
            raise NotFoundError
    elif removed.group_id is not None:
        access.group_to_record(work, removed.group_id)
    else:
        access.pair_to_plan(work, removed.pair_id)
    if removed.case_id is not None:
        access.case_to_see(work, removed.case_id)
        access.check_put_back(work, removed.case_id, removed.id)
        _under_own_item(work, removed.item_id, removed.case_id)
    if work.actions.find(removed.id) is not None:
        raise StaleError
    back = _under_who_stands(work, removed)
    work.actions.save(back)
    work.audit(Act.CREATED, "action", back.id, back)
    _changed(work, back)


def done(work: Work, action_id: ActionId, outcome: str = "", on: date | None = None) -> None:
    """Mark an action done, today or on an earlier day, with what it changed.

    Raises NotFoundError, NotAllowedError("follow-up"), AlreadyFinishedError when it is not open,
    InputError("on", "in-the-future").
    """
    action = access.action_to_follow_up(work, action_id)
    if on is not None and on > work.today:
        raise InputError("on", "in-the-future")
    _save(work, action.done(on or work.today, words.prose("outcome", outcome)))


def carry_on(work: Work, action_id: ActionId, reason: str, new_due: date, session_id: SessionId | None = None) -> None:
    """Carry an action over to a new date, with a reason, in a session of the pair or outside one. It counts.

    Raises NotFoundError, NotAllowedError("follow-up"), AlreadyFinishedError, InputError for "reason" ("missing") and
    "new_due" ("in-the-past", "too-far").
    """
    action = access.action_to_follow_up(work, action_id)
    if session_id is not None:
        access.session_to_record(work, session_id)
    _check_due(work, "new_due", new_due)
    reason = words.prose("reason", reason, is_needed=True)
    _save(work, action.carried_over(CarriedOver(session_id, reason, action.due_on, new_due, work.stamp())))


def undo_carry(work: Work, action_id: ActionId) -> None:
    """Undo the last carrying over: by the same person, on the same day.

    Raises NotFoundError, NotAllowedError("follow-up"), AlreadyFinishedError when there is none to undo.
    """
    action = access.action_to_follow_up(work, action_id)
    last = action.carried[-1] if action.carried else None
    if last is None or last.made.by != work.me or last.made.at.astimezone(work.zone).date() != work.today:
        raise AlreadyFinishedError
    _save(work, replace(action, due_on=last.old_due_on, carried=action.carried[:-1]))


def drop(work: Work, action_id: ActionId, reason: str) -> None:
    """Drop an action with a reason.

    Raises NotFoundError, NotAllowedError("follow-up"), AlreadyFinishedError, InputError("reason", "missing").
    """
    action = access.action_to_follow_up(work, action_id)
    _save(work, action.dropped(work.today, words.prose("reason", reason, is_needed=True)))


def reopen(work: Work, action_id: ActionId) -> None:
    """Undo done or dropped. An open action stays as it is. Raises NotFoundError, NotAllowedError("follow-up")."""
    action = access.action_to_follow_up(work, action_id)
    if action.state is not ActionState.OPEN:
        _save(work, _under_who_stands(work, action.reopened()))


def listing(work: Work, done_since: date | None = None) -> tuple[ActionRow, ...]:
    """Return the open actions this person may see, earliest due first, then those closed since ``done_since``.

    Closed ones come latest first; none of them when ``done_since`` is None.
    """
    closed = () if done_since is None else work.actions.closed_since(done_since)
    return (
        *rows(work, sorted(work.actions.open(), key=lambda one: (one.due_on, one.id))),
        *rows(work, sorted(closed, key=lambda one: (one.closed_on or one.due_on, one.id), reverse=True)),
    )


def rows(work: Work, actions: list[Action]) -> tuple[ActionRow, ...]:
    """Return rows for those of ``actions`` this person may see, in their order."""
    if not actions:
        return ()
    people = access.people(work)
    pairs = access.pairs(work)
    every_pair = {pair.id: pair for pair in work.pairs.all()}
    cases = {case.id: case for case in access.cases(work)}
    seen = frozenset(cases)
    warn = due.rules(work).warn_days_before
    found = []
    for action in actions:
        if not access.sees_action(work, action, pairs, seen):
            continue
        case = None if action.case_id is None else cases.get(action.case_id)
        is_open = action.state is ActionState.OPEN
        day = work.today if action.closed_on is None else action.closed_on
        found.append(
            ActionRow(
                action=action,
                owner_name=due.name_of(people, action.owner),
                case_label=None if case is None else (case.initials, case.reference),
                lateness=lateness(action.due_on, day, warn) if is_open else Lateness.FINE,
                days=(day - action.due_on).days,
                may_follow_up=is_open
                and (
                    action.owner == work.me
                    or rights.works_in(work.viewer, every_pair[action.pair_id])
                    or (case is not None and rights.may_change_case(work.viewer, case))
                ),
                may_escalate=is_open and case is not None and rights.may_change_case(work.viewer, case),
            )
        )
    return tuple(found)


def quick_dates(today: date, next_session: date | None) -> Mapping[str, date]:
    """Return the quick choices of the form by key: "tomorrow", "one-week" and, when planned, "next-session"."""
    dates = {"tomorrow": today + timedelta(days=1), "one-week": today + timedelta(days=7)}
    if next_session is not None and next_session > today:
        dates["next-session"] = next_session
    return dates


def _under_own_item(work: Work, item_id: AgendaItemId | None, case_id: CaseId) -> None:
    """One child's action is not agreed under another child's item. Raises NotFoundError."""
    if item_id is not None and work.agenda.get(item_id).case_id not in (None, case_id):
        raise NotFoundError


def _under_who_stands(work: Work, action: Action) -> Action:
    """Return an action that is open again, owed by the entry its owner was put together with (decision 0025)."""
    return replace(action, owner=work.person_mergers.open_again(action.id, action.owner))


def _while_new(work: Work, action_id: ActionId) -> Action:
    action = access.action_to_see(work, action_id)
    if action.state is not ActionState.OPEN or action.carried:
        raise AlreadyFinishedError
    if action.session_id is not None:
        access.session_to_record(work, action.session_id)
        return action
    if action.group_id is not None:
        access.group_to_record(work, action.group_id)
        return action
    if action.made.by != work.me:
        raise NotAllowedError("change-action")
    if action.made.at.astimezone(work.zone).date() != work.today:
        raise AlreadyFinishedError
    return action


def _filled(work: Work, form: ActionForm, old: Action | None) -> Action:
    errors: list[InputError] = []
    texts = {}
    for name in ("what", "measure", "obstacles", "difference", "review"):
        try:
            read = words.line if name == "review" else words.prose
            texts[name] = read(name, getattr(form, name), is_needed=name == "what")
        except InputError as error:
            errors.append(error)
    is_same = old is not None and old.owner == form.owner
    owner = work.people.get(form.owner) if is_same else access.person_on_file(work, form.owner)
    if owner.left_on is not None and owner.left_on < work.today:
        errors.append(InputError("owner", "left"))
    if old is None or old.due_on != form.due_on:
        try:
            _check_due(work, "due_on", form.due_on)
        except InputError as error:
            errors.append(error)
    if errors:
        raise FormError(tuple(errors))
    return Action(
        id=ActionId(work.ids.new()) if old is None else old.id,
        pair_id=form.pair_id,
        session_id=form.session_id if old is None else old.session_id,
        item_id=form.item_id if old is None else old.item_id,
        case_id=form.case_id,
        **texts,
        owner=form.owner,
        due_on=form.due_on,
        function=form.function,
        state=ActionState.OPEN,
        closed_on=None,
        outcome="",
        carried=(),
        made=work.stamp() if old is None else old.made,
        group_id=None if old is None else old.group_id,
    )


def _check_due(work: Work, field: str, day: date) -> None:
    if day < work.today:
        raise InputError(field, "in-the-past")
    if day > work.today + timedelta(days=AHEAD_DAYS):
        raise InputError(field, "too-far")


def _save(work: Work, action: Action) -> None:
    work.actions.save(action)
    work.audit(Act.CHANGED, "action", action.id, action)
    _changed(work, action)


def _changed(work: Work, action: Action) -> None:
    work.changed(
        actions={action.id},
        sessions={one for one in (action.session_id, action.group_id) if one is not None},
        cases=set() if action.case_id is None else {action.case_id},
    )

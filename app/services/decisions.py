"""Decisions about a child, with their reasons, and the supervisor's approval of them (practice.md b5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain import rights, words
from app.domain.audit import Act
from app.domain.discussion import Authority, Decision, DecisionKind
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError, StaleError
from app.domain.group import GroupChild, GroupSession
from app.domain.ids import AgendaItemId, CaseId, DecisionId, PersonId, SessionId
from app.domain.session import AgendaItem, ItemKind, Session, SessionState
from app.services import access, due, occasions
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """What is asked about a decision. What, why and whose it is are required, also for "no change".

    ``decided_by`` is the person writing when None. ``is_endorsed`` records this person's approval with it.
    """

    what: str
    why: str
    kind: DecisionKind = DecisionKind.DECISION
    options_not_taken: str = ""
    effect_on_child: str = ""
    effect_on_family: str = ""
    authority: Authority | None = None  # asked, never answered before somebody has
    decided_by: PersonId | None = None
    review_on: date | None = None
    is_endorsed: bool = False


def record(work: Work, session_id: SessionId, item_id: AgendaItemId, form: DecisionForm) -> DecisionId:
    """Record a decision under a child's agenda item and return its id.

    Raises NotFoundError, NotAllowedError ("record"; "endorse"), AlreadyFinishedError, InputError("item_id",
    "not-a-child"), FormError with "what", "why" and "authority" ("missing"), "review_on" ("in-the-past").
    """
    session, _ = access.session_to_record(work, session_id)
    item = access.item_of(work, session_id, item_id)
    return write(work, session, item, form)


def write(work: Work, session: Session, item: AgendaItem, form: DecisionForm) -> DecisionId:
    """Save a decision whose session and item the caller has checked. Raises as ``record``."""
    if item.kind is not ItemKind.CASE or item.case_id is None:
        raise InputError("item_id", "not-a-child")
    if form.is_endorsed and not _may_endorse(work, session.id, item.case_id):
        raise NotAllowedError("endorse")
    decision = _filled(work, session, item, item.case_id, form, None)
    work.decisions.save(decision)
    work.audit(Act.CREATED, "decision", decision.id, decision)
    if form.is_endorsed:
        work.audit(Act.ENDORSED, "decision", decision.id, decision)
    work.changed(sessions={session.id}, cases={item.case_id})
    return decision.id


def change(work: Work, decision_id: DecisionId, form: DecisionForm) -> None:
    """Change a decision while its session is not finished. Raises as ``record``."""
    decision = _while_open(work, decision_id)
    session = work.sessions.get(decision.session_id)
    if form.is_endorsed and decision.endorsed_by is None and not _may_endorse(work, session.id, decision.case_id):
        raise NotAllowedError("endorse")
    changed = _filled(work, session, work.agenda.get(decision.item_id), decision.case_id, form, decision)
    work.decisions.save(changed)
    work.audit(Act.CHANGED, "decision", decision.id, changed)
    work.changed(sessions={decision.session_id}, cases={decision.case_id})


def remove(work: Work, decision_id: DecisionId) -> Decision:
    """Take a decision back while its session is not finished; returns it, for ``restore``.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError.
    """
    decision = _while_open(work, decision_id)
    work.decisions.delete(decision.id)
    work.audit(Act.DELETED, "decision", decision.id, decision)
    work.changed(sessions={decision.session_id}, cases={decision.case_id})
    return decision


def restore(work: Work, removed: Decision) -> None:
    """Undo ``remove``. Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError, StaleError when it is
    there.
    """
    access.session_to_record(work, removed.session_id)
    if access.item_of(work, removed.session_id, removed.item_id).case_id != removed.case_id:
        raise NotFoundError  # one child's decision stays under that child's item
    if work.decisions.find(removed.id) is not None:
        raise StaleError
    work.decisions.save(removed)
    work.audit(Act.CREATED, "decision", removed.id, removed)
    work.changed(sessions={removed.session_id}, cases={removed.case_id})


def endorse(work: Work, decision_id: DecisionId) -> None:
    """Approve a judgement by name and time, also after the session (S1-41, S1-42).

    The supervisor of the session or of the case, the lead and deputies may. Raises NotFoundError,
    NotAllowedError("endorse"), AlreadyFinishedError when it is endorsed already.
    """
    decision = work.decisions.get(decision_id)
    access.case_to_see(work, decision.case_id)
    if not may_endorse(work, decision):
        raise NotAllowedError("endorse")
    endorsed = decision.endorsed(work.me, work.now)
    work.decisions.save(endorsed)
    work.audit(Act.ENDORSED, "decision", decision.id, endorsed)
    work.changed(sessions={decision.session_id}, cases={decision.case_id})


def may_endorse(work: Work, decision: Decision) -> bool:
    """Return whether this person may approve a judgement: who supervised in the session, or who signs the file."""
    return _may_endorse(work, decision.session_id, decision.case_id)


@dataclass(frozen=True, slots=True)
class ToApprove:
    """A judgement somebody else took about a child whose file this person signs. ``label`` is "K.T. · RJ-014"."""

    decision_id: DecisionId
    case_id: CaseId
    label: str
    what: str
    decided_by: str
    decided_on: date


def to_approve(work: Work) -> tuple[ToApprove, ...]:
    """Return the judgements that wait for this person's approval, the oldest first (S1-41).

    Those of open cases whose file is this person's to sign as supervisor, or in the supervisor's place; what one took
    oneself and left unapproved was meant so.
    """
    mine = {
        case.id: case
        for case in access.cases(work)
        if case.closed_on is None and case.supervisor in {work.me, *work.viewer.covers}
    }
    still_open = {one.id for one in work.sessions.in_state(SessionState.PLANNED, SessionState.DRAFT)}
    still_open |= {one.id for one in work.groups.all() if one.is_open}
    people = access.people(work)
    return tuple(
        ToApprove(
            one.id,
            one.case_id,
            f"{mine[one.case_id].initials} · {mine[one.case_id].reference}",
            one.what,
            due.name_of(people, one.decided_by),
            one.decided_at.astimezone(work.zone).date(),
        )
        for one in work.decisions.unendorsed()
        if one.case_id in mine and one.decided_by != work.me and one.session_id not in still_open
    )


def _while_open(work: Work, decision_id: DecisionId) -> Decision:
    decision = work.decisions.get(decision_id)
    access.case_to_see(work, decision.case_id)
    access.session_to_record(work, decision.session_id)
    return decision


def _may_endorse(work: Work, session_id: SessionId, case_id: CaseId) -> bool:
    if occasions.of(work, session_id).may_approve:
        return True
    return rights.may_sign_case(work.viewer, work.cases.get(case_id))


def _filled(
    work: Work, session: Session, item: AgendaItem, case_id: CaseId, form: DecisionForm, old: Decision | None
) -> Decision:
    return _written(work, session.id, due.held_on(work, session), item.id, case_id, form, old)


def in_group(work: Work, group: GroupSession, child: GroupChild, form: DecisionForm) -> Decision:
    """Return a decision about a child in a group, checked and not yet saved. Raises FormError as ``record``."""
    return _written(work, group.id, due.held_on(work, group), child.id, child.case_id, form, None)


def _written(
    work: Work,
    session_id: SessionId,
    held: date,
    item_id: AgendaItemId,
    case_id: CaseId,
    form: DecisionForm,
    old: Decision | None,
) -> Decision:
    errors = []
    texts = {}
    for name in ("what", "why", "options_not_taken", "effect_on_child", "effect_on_family"):
        try:
            texts[name] = words.prose(name, getattr(form, name), is_needed=name in ("what", "why"))
        except InputError as error:
            errors.append(error)
    if form.review_on is not None and form.review_on < held:
        errors.append(InputError("review_on", "in-the-past"))
    if form.authority is None:
        raise FormError((*errors, InputError("authority", "missing")))
    if errors:
        raise FormError(tuple(errors))
    decided_by = work.me if form.decided_by is None else work.people.get(form.decided_by).id
    endorsed_by, endorsed_at = (work.me, work.now) if form.is_endorsed else (None, None)
    if form.is_endorsed and old is not None and old.endorsed_by is not None:
        endorsed_by, endorsed_at = old.endorsed_by, old.endorsed_at
    return Decision(
        id=DecisionId(work.ids.new()) if old is None else old.id,
        session_id=session_id,
        item_id=item_id,
        case_id=case_id,
        kind=form.kind,
        **texts,
        authority=form.authority,
        decided_by=decided_by,
        decided_at=work.now if old is None else old.decided_at,
        endorsed_by=endorsed_by,
        endorsed_at=endorsed_at,
        review_on=form.review_on,
        made=work.stamp() if old is None else old.made,
    ).checked()

"""Finished case discussions and decisions: read with what was added since, never changed (ui.md 5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from app.domain import words
from app.domain.action import Action
from app.domain.audit import Act
from app.domain.discussion import Addition, AdditionKind, CaseDiscussion, Decision
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.ids import AdditionId, DecisionId, DiscussionId, PersonId
from app.domain.rights import may_change_case
from app.domain.session import SessionKind
from app.services import access, occasions, on_paper
from app.services import decisions as decisions_service
from app.services.on_paper import PaperMark
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class DiscussionView:
    """One case discussion as recorded, with its decisions, its actions and what was added later, oldest first.

    Of the session it was held in only the kind: the rest belongs to the pair, and who reads a child's file need not be
    one of them (practice.md c1).
    """

    discussion: CaseDiscussion
    session_kind: SessionKind
    initials: str
    reference: str
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]
    additions: Mapping[DiscussionId | DecisionId, tuple[Addition, ...]]
    names: Mapping[PersonId, str]
    may_add: bool
    is_over: bool  # while the session is open, words are changed there
    may_open_session: bool
    paper: PaperMark | None = None
    to_endorse: frozenset[DecisionId] = frozenset()  # judgements nobody has approved, and this person may (S1-41)


def view(work: Work, discussion_id: DiscussionId) -> DiscussionView:
    """Return the discussion. Raises NotFoundError when the child's case may not be seen."""
    discussion = work.discussions.get(discussion_id)
    case = access.case_to_see(work, discussion.case_id)
    decisions = tuple(
        one for one in work.decisions.of_session(discussion.session_id) if one.item_id == discussion.item_id
    )
    actions = tuple(
        one
        for one in work.actions.of_session(discussion.session_id)
        if one.item_id == discussion.item_id and one.case_id == case.id
    ) or tuple(one for one in work.actions.of_group(discussion.session_id) if one.case_id == case.id)
    occasion = occasions.of(work, discussion.session_id)
    waiting = [one.id for one in decisions if one.endorsed_by is None and decisions_service.may_endorse(work, one)]
    ids: list[DiscussionId | DecisionId] = [discussion.id, *(one.id for one in decisions)]
    additions = {record_id: made for record_id in ids if (made := work.additions.of_record(record_id))}
    session = work.sessions.find(discussion.session_id)
    return DiscussionView(
        discussion=discussion,
        session_kind=occasion.kind,
        initials=case.initials,
        reference=case.reference,
        decisions=decisions,
        actions=actions,
        additions=additions,
        names={person.id: person.full_name for person in work.people.all()},
        may_add=_may_add(work, discussion),
        is_over=occasion.is_over,
        may_open_session=occasion.may_open,
        paper=None if session is None else on_paper.mark(work, session),
        to_endorse=frozenset(waiting),
    )


def holding(work: Work, record_id: DiscussionId | DecisionId) -> DiscussionId:
    """Return the discussion to which a decision belongs, or the discussion itself.

    Raises NotFoundError when the child's case may not be seen, and for a decision whose session is still open.
    """
    record = access.record_to_see(work, record_id)
    if isinstance(record, CaseDiscussion):
        return record.id
    for one in work.discussions.of_session(record.session_id):
        if one.item_id == record.item_id:
            return one.id
    raise NotFoundError


def add_to_record(work: Work, record_id: DiscussionId | DecisionId, text: str) -> AdditionId:
    """Add a dated addition to a finished discussion or decision and return its id.

    Raises NotFoundError, NotAllowedError ("add", or "not-finished" while the session is open: change it there),
    InputError("text", "missing").
    """
    record = _finished(work, record_id)
    return _save(work, record, AdditionKind.ADDITION, words.prose("text", text, is_needed=True), "", "")


def correct(work: Work, record_id: DiscussionId | DecisionId, struck: str, text: str, reason: str) -> AdditionId:
    """Strike words of a finished record through, with a reason, and return the correction's id.

    ``text`` may be "": the words are then only struck. Both stay visible. Raises NotFoundError, NotAllowedError as
    ``add_to_record``, InputError for "struck" ("missing", "not-in-record") and "reason" ("missing").
    """
    record = _finished(work, record_id)
    struck = words.prose("struck", struck, is_needed=True)
    if not any(struck in written for written in _texts(record)):
        raise InputError("struck", "not-in-record")
    reason = words.prose("reason", reason, is_needed=True)
    return _save(work, record, AdditionKind.CORRECTION, words.prose("text", text), struck, reason)


def _finished(work: Work, record_id: DiscussionId | DecisionId) -> CaseDiscussion | Decision:
    record = access.record_to_see(work, record_id)
    if not _may_add(work, record):
        raise NotAllowedError("add")
    if not occasions.of(work, record.session_id).is_over:
        raise NotAllowedError("not-finished")
    return record


def _may_add(work: Work, record: CaseDiscussion | Decision) -> bool:
    """The pair whose session it was, the facilitator of a group, and whoever may change the case."""
    if occasions.of(work, record.session_id).is_mine:
        return True
    return may_change_case(work.viewer, work.cases.get(record.case_id))


def _texts(record: CaseDiscussion | Decision) -> list[str]:
    holder = record.content if isinstance(record, CaseDiscussion) else record
    found = [value for field in fields(holder) if isinstance(value := getattr(holder, field.name), str)]
    if isinstance(record, CaseDiscussion):
        for one in record.content.hypotheses:
            found += [one.explanation, one.evidence_for, one.evidence_against]
    return found


def _save(
    work: Work, record: CaseDiscussion | Decision, kind: AdditionKind, text: str, struck: str, reason: str
) -> AdditionId:
    addition = Addition(AdditionId(work.ids.new()), record.id, kind, text, struck, reason, work.stamp())
    work.additions.save(addition)
    work.audit(Act.ADDED_TO, "addition", addition.id, addition)
    work.changed(cases={record.case_id}, sessions={record.session_id})
    return addition.id

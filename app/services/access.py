"""Records as this person may see them. Every service fetches through here, for reading and for writing.

What may not be seen raises NotFoundError, exactly as what does not exist; what may be seen and not done raises
NotAllowedError. The rules themselves are ``app.domain.rights``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from app.domain import rights
from app.domain.action import Action
from app.domain.case import Case
from app.domain.discussion import CaseDiscussion, Decision
from app.domain.errors import AlreadyFinishedError, NotAllowedError, NotFoundError, SealedError
from app.domain.group import GroupSession
from app.domain.ids import ActionId, AgendaItemId, CaseId, DecisionId, DiscussionId, PairId, PersonId, SessionId
from app.domain.people import Person, SupervisionPair
from app.domain.personal import PersonalPart
from app.domain.session import OVER, AgendaItem, ItemKind, Session, SessionState
from app.services.work import Work

PairsOfCase = Mapping[CaseId, frozenset[PairId]]


def people(work: Work) -> dict[PersonId, Person]:
    """Return everyone on file by id: names of adults are no secret within the club."""
    return {person.id: person for person in work.people.all()}


def person_on_file(work: Work, person_id: PersonId) -> Person:
    """Return a person who is on file under this entry, for whatever is written about them or given to them.

    Raises NotFoundError, also for an entry that was put together with another: nobody looks at it any more, and what
    was written under it would not be seen.
    """
    if work.person_mergers.putting_away(person_id) is not None:
        raise NotFoundError
    return work.people.get(person_id)


def pairs(work: Work) -> dict[PairId, SupervisionPair]:
    """Return the pairs this person may see, by id."""
    return {pair.id: pair for pair in work.pairs.all() if rights.may_see_pair(work.viewer, pair)}


def status_pairs(work: Work) -> dict[PairId, SupervisionPair]:
    """Return the pairs of which this person may know how they stand: whether there is an agreement, when they met."""
    return {pair.id: pair for pair in work.pairs.all() if rights.may_see_status(work.viewer, pair)}


def pair_to_see(work: Work, pair_id: PairId) -> SupervisionPair:
    """Return the pair. Raises NotFoundError when it may not be seen."""
    pair = work.pairs.get(pair_id)
    if not rights.may_see_pair(work.viewer, pair):
        raise NotFoundError
    return pair


def working_pairs(work: Work) -> dict[PairId, SupervisionPair]:
    """Return the pairs this person is half of, and those in which they take the supervisor's place today."""
    return {pair.id: pair for pair in work.pairs.all() if rights.works_in(work.viewer, pair)}


def pair_to_agree(work: Work, pair_id: PairId) -> SupervisionPair:
    """Return the pair for its agreement. Raises NotFoundError, NotAllowedError("plan")."""
    pair = pair_to_see(work, pair_id)
    if not rights.may_write_agreement(work.viewer, pair):
        raise NotAllowedError("plan")
    return pair


def pair_to_plan(work: Work, pair_id: PairId) -> SupervisionPair:
    """Return the pair for planning and agenda. Raises NotFoundError, NotAllowedError("plan")."""
    pair = pair_to_see(work, pair_id)
    if not rights.may_write_pair(work.viewer, pair):
        raise NotAllowedError("plan")
    return pair


def session_to_see(work: Work, session_id: SessionId) -> tuple[Session, SupervisionPair]:
    """Return the session and its pair. Raises NotFoundError when they may not be seen."""
    session = work.sessions.get(session_id)
    pair = pair_to_see(work, session.pair_id)
    if not rights.may_see_session(work.viewer, session, pair):
        raise NotFoundError
    return session, pair


def personal_part(work: Work, session: Session, pair: SupervisionPair) -> tuple[PersonalPart | None, bool]:
    """Return the session's personal part, and whether it is there but closed to this person (practice.md c3).

    Closed by the rules of the program, or because it is sealed to other people.
    """
    if not rights.may_read_personal(work.viewer, session, pair, _named(work, session)):
        return None, work.personal.exists(session.id)
    try:
        part = work.personal.of_session(session.id)
    except SealedError:
        return None, True
    if session.id in work.viewer.let_in:
        work.read_by_exception.add(session.id)
    return part, False


def personal_part_is_closed(work: Work, session: Session, pair: SupervisionPair) -> bool:
    """Return whether the session has a personal part that this person cannot read, without opening it."""
    if not work.personal.exists(session.id):
        return False
    is_mine = rights.may_read_personal(work.viewer, session, pair, _named(work, session))
    return not is_mine or work.me not in work.personal.readers_of(session.id)


def is_let_into(work: Work, session_id: SessionId) -> bool:
    """Return whether this person reads the session's personal part only because they were let in for a reason."""
    return session_id in work.viewer.let_in and work.personal.exists(session_id)


def _named(work: Work, session: Session) -> frozenset[PersonId]:
    return frozenset(PersonId(one) for one in work.personal.named_of(session.id))


def session_to_plan(work: Work, session_id: SessionId) -> tuple[Session, SupervisionPair]:
    """Return a session that is not over, for its date and agenda.

    Raises NotFoundError, NotAllowedError("plan"), AlreadyFinishedError.
    """
    session, pair = session_to_see(work, session_id)
    if not rights.may_write_pair(work.viewer, pair):
        raise NotAllowedError("plan")
    _not_over(session)
    return session, pair


def session_to_record(work: Work, session_id: SessionId) -> tuple[Session, SupervisionPair]:
    """Return a session that is not over, for its notes: the supervisor of the pair, or who takes their place today.

    What one of them has begun to write the other does not finish: drafts are their writer's own. Raises
    NotFoundError, NotAllowedError("record" | "written-by-another"), AlreadyFinishedError.
    """
    session, pair = session_to_see(work, session_id)
    if not rights.may_record_session(work.viewer, pair):
        raise NotAllowedError("record")
    _not_over(session)
    if work.drafts.writers_of(session.id) - {work.me}:
        raise NotAllowedError("written-by-another")
    return session, pair


def group_to_see(work: Work, group_id: SessionId) -> GroupSession:
    """Return the session of a group. Raises NotFoundError when it may not be seen."""
    group = work.groups.get(group_id)
    if not rights.may_see_group(work.viewer, group):
        raise NotFoundError
    return group


def group_to_record(work: Work, group_id: SessionId) -> GroupSession:
    """Return the session of a group that is not over, for its plan and its notes.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError.
    """
    group = group_to_see(work, group_id)
    if not rights.may_record_group(work.viewer, group):
        raise NotAllowedError("record")
    if not group.is_open:
        raise AlreadyFinishedError
    return group


def item_of(work: Work, session_id: SessionId, item_id: AgendaItemId) -> AgendaItem:
    """Return the agenda item of that session. Raises NotFoundError when it is another session's."""
    item = work.agenda.get(item_id)
    if item.session_id != session_id:
        raise NotFoundError
    return item


def agenda_to_see(work: Work, session: Session, pair: SupervisionPair) -> tuple[AgendaItem, ...]:
    """Return the session's agenda. What one of the two called an item of their own is for those who read their notes.

    Who plans for others sees that there is such an item, its function and its minutes (practice.md c3, personal part).
    """
    items = work.agenda.of_session(session.id)
    if rights.may_read_personal(work.viewer, session, pair, _named(work, session)):
        return items
    stands_in_afterwards = work.viewer.takes_place_in(pair) and session.state in OVER
    if rights.works_in(work.viewer, pair) and not stands_in_afterwards:
        return items
    return tuple(
        replace(item, title="") if item.kind is ItemKind.OWN and item.proposed_by != work.me else item for item in items
    )


def pairs_of_case(work: Work) -> PairsOfCase:
    """Return which pairs discussed, or have on an agenda, each child: what supervision shares (practice.md c3)."""
    shared = dict(work.discussions.pairs_of_case())
    for case_id, planned in work.agenda.pairs_of_case().items():
        shared[case_id] = shared.get(case_id, frozenset()) | planned
    return shared


def cases(work: Work) -> tuple[Case, ...]:
    """Return the cases this person may see, as the repository sorts them."""
    every = work.cases.all()
    if work.viewer.leads:
        return every
    shared = pairs_of_case(work)
    return tuple(case for case in every if rights.may_see_case(work.viewer, case, shared.get(case.id, frozenset())))


def may_see(work: Work, case: Case) -> bool:
    """True when this person may see the child part of that case.

    Nobody sees, adds to or changes a file that was put together with another: everything is done on the other.
    """
    if work.mergers.putting_away(case.id) is not None:
        return False
    if rights.may_see_case(work.viewer, case, frozenset()):
        return True
    return rights.may_see_case(work.viewer, case, pairs_of_case(work).get(case.id, frozenset()))


def may_add_to(work: Work, case: Case) -> bool:
    """True when this person works on the case."""
    if rights.may_add_to_case(work.viewer, case, frozenset()):
        return True
    return rights.may_add_to_case(work.viewer, case, pairs_of_case(work).get(case.id, frozenset()))


def may_export(work: Work, case: Case) -> bool:
    """True when this person may hand the child's record on; who was only let in for a reason may not."""
    return rights.may_export_case(work.viewer, case, pairs_of_case(work).get(case.id, frozenset()))


def cases_in_session(work: Work, session: Session, pair: SupervisionPair) -> dict[CaseId, Case]:
    """Return the children of this session's agenda whose part in it this person may read.

    The two who sit together read what was said between them of every child on their agenda; that opens the child's
    file to neither of them who does not hold or supervise the case.
    """
    on_agenda = {item.case_id for item in work.agenda.of_session(session.id) if item.case_id is not None}
    if not on_agenda:
        return {}
    sits_in = rights.works_in(work.viewer, pair)
    return {
        case.id: case
        for case in (work.cases.get(case_id) for case_id in sorted(on_agenda))
        if sits_in or may_see(work, case)
    }


def case_to_see(work: Work, case_id: CaseId) -> Case:
    """Return the case. Raises NotFoundError when it may not be seen."""
    case = work.cases.get(case_id)
    if not may_see(work, case):
        raise NotFoundError
    return case


def case_to_add_to(work: Work, case_id: CaseId) -> Case:
    """Return the case for an episode, an action or an agenda. Raises NotFoundError, NotAllowedError("add-to-case")."""
    case = case_to_see(work, case_id)
    if not may_add_to(work, case):
        raise NotAllowedError("add-to-case")
    return case


def check_put_back(work: Work, case_id: CaseId, record_id: UUID) -> None:
    """Check that what was taken out of a file can go back there. Raises NotFoundError.

    Not when it was taken out while the file was put together with another, and the two are apart again: it may be the
    other child's.
    """
    if work.mergers.was_taken_out_of_both(record_id, case_id):
        raise NotFoundError


def case_to_export(work: Work, case_id: CaseId) -> Case:
    """Return the case for a signed record. Raises NotFoundError, NotAllowedError("export")."""
    case = case_to_see(work, case_id)
    if not may_export(work, case):
        raise NotAllowedError("export")
    return case


def case_to_change(work: Work, case_id: CaseId) -> Case:
    """Return the case for changing its details. Raises NotFoundError, NotAllowedError("change-case")."""
    case = case_to_see(work, case_id)
    if not rights.may_change_case(work.viewer, case):
        raise NotAllowedError("change-case")
    return case


def record_to_see(work: Work, record_id: DiscussionId | DecisionId) -> CaseDiscussion | Decision:
    """Return the discussion or decision of that id. Raises NotFoundError when its case may not be seen."""
    record: CaseDiscussion | Decision
    try:
        record = work.discussions.get(DiscussionId(record_id))
    except NotFoundError:
        record = work.decisions.get(DecisionId(record_id))
    case_to_see(work, record.case_id)
    return record


def sees_action(
    work: Work, action: Action, mine: Mapping[PairId, SupervisionPair], seen_cases: frozenset[CaseId]
) -> bool:
    """True when this person may see the action: its owner, who sees the child, or the pair of a personal one.

    A personal action belongs to the personal part: the pair and the supervisor's manager, not the lead (c3).
    ``mine`` are the pairs this person may see, ``seen_cases`` the children.
    """
    if action.owner == work.me:
        return True
    if action.case_id is not None:
        return action.case_id in seen_cases
    pair = mine.get(action.pair_id)
    return pair is not None and (rights.works_in(work.viewer, pair) or pair.supervisor in work.viewer.manages)


def action_to_see(work: Work, action_id: ActionId) -> Action:
    """Return the action. Raises NotFoundError when it may not be seen."""
    action = work.actions.get(action_id)
    seen = frozenset[CaseId]()
    if action.case_id is not None and may_see(work, work.cases.get(action.case_id)):
        seen = frozenset({action.case_id})
    pair = work.pairs.get(action.pair_id)
    mine = {pair.id: pair} if rights.may_see_pair(work.viewer, pair) else {}
    if not sees_action(work, action, mine, seen):
        raise NotFoundError
    return action


def action_to_follow_up(work: Work, action_id: ActionId) -> Action:
    """Return the action for done, carried over or dropped: its owner, its pair, who may change the child's case.

    Raises NotFoundError, NotAllowedError("follow-up").
    """
    action = action_to_see(work, action_id)
    if action.owner == work.me or rights.works_in(work.viewer, work.pairs.get(action.pair_id)):
        return action
    if action.case_id is not None and rights.may_change_case(work.viewer, work.cases.get(action.case_id)):
        return action
    raise NotAllowedError("follow-up")


def _not_over(session: Session) -> None:
    if session.state not in (SessionState.PLANNED, SessionState.DRAFT):
        raise AlreadyFinishedError

"""Children's cases: opened, changed, closed, read and signed; the list and the page of one child (practice.md b5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from app.domain import words
from app.domain.audit import Act
from app.domain.case import Case, Episode, ReadAndSign
from app.domain.discussion import CaseDiscussion
from app.domain.errors import AlreadyFinishedError, InputError, NotAllowedError
from app.domain.ids import CaseId, EpisodeId, ReadAndSignId, SessionId
from app.domain.merging import may_put_together
from app.domain.rights import may_change_case, may_manage_people, may_sign_case
from app.services import access, child_history, chronology, due
from app.services.actions import ActionRow, rows
from app.services.case_form import CaseForm, filled
from app.services.chronology import ChronologyEntry, EntryKind, Gap
from app.services.merging import Together, in_use, of_case, siblings_of
from app.services.work import Work

__all__ = [
    "EPISODE_KINDS",
    "CaseForm",
    "CaseRow",
    "CaseView",
    "ChildsWords",
    "ChronologyEntry",
    "EntryKind",
    "Gap",
    "NextDiscussion",
    "add_episode",
    "by_reference",
    "change_case",
    "close_case",
    "listing",
    "name_of_child",
    "open_case",
    "read_and_sign",
    "reopen",
    "view",
    "write_episode",
]

EPISODE_KINDS = (
    "late-collection",
    "hungry",
    "tired",
    "injury",
    "missing",
    "behaviour",
    "online",
    "told-something",
    "services",
    "other",
)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in the list. ``next_session`` is the next one with this child on its agenda."""

    case: Case
    lead_name: str
    supervisor_name: str
    standing: due.CaseStanding
    next_session: SessionId | None


@dataclass(frozen=True, slots=True)
class ChildsWords:
    """The child's own words, newest first told: to whom and on which day."""

    text: str
    told_to: str
    on: date


@dataclass(frozen=True, slots=True)
class NextDiscussion:
    """The next session with this child on its agenda."""

    session_id: SessionId
    on: date
    at: time
    with_name: str  # the supervisee


@dataclass(frozen=True, slots=True)
class CaseView:
    """The page of one child."""

    case: Case
    age: int | None
    lead_name: str
    supervisor_name: str
    standing: due.CaseStanding
    chronology: tuple[ChronologyEntry, ...]
    gaps: tuple[Gap, ...]
    latest_words: ChildsWords | None
    open_actions: tuple[ActionRow, ...]
    next_discussion: NextDiscussion | None
    siblings: tuple[Case, ...]
    may_change: bool
    may_sign: bool
    may_add: bool  # to an agenda, an action
    may_export: bool
    may_show: bool  # to a trustee, for a written reason
    together: tuple[Together, ...]  # files of the same child that are put away under this one
    may_put_together: bool


def open_case(work: Work, form: CaseForm) -> CaseId:
    """Put a child on file and return the case's id; it gets the next reference.

    The lead and deputies, and whoever becomes its lead practitioner or supervisor, may. Raises
    NotAllowedError("open-case"), NotFoundError for unknown people or siblings, FormError for the fields.
    """
    case = filled(work, form, None)
    if not may_change_case(work.viewer, case):
        raise NotAllowedError("open-case")
    work.cases.save(case)
    _link_siblings(work, case, frozenset())
    work.audit(Act.CREATED, "case", case.id, case)
    work.changed(cases={case.id, *case.siblings})
    return case.id


def change_case(work: Work, case_id: CaseId, form: CaseForm) -> None:
    """Change the details of a case; who stands in for its supervisor leaves it with those who have it.

    Raises NotFoundError, NotAllowedError("change-case"), FormError.
    """
    old = access.case_to_change(work, case_id)
    hidden = [sibling for sibling in old.siblings if not access.may_see(work, work.cases.get(sibling))]
    case = filled(work, form, old)
    case = replace(case, siblings=tuple(dict.fromkeys((*case.siblings, *hidden))))
    work.cases.save(case)
    _link_siblings(work, case, frozenset(old.siblings))
    work.audit(Act.CHANGED, "case", case.id, case)
    work.changed(cases={case.id, *case.siblings, *old.siblings})


def close_case(work: Work, case_id: CaseId, on: date, reason: str) -> None:
    """Close a case on a day, with the reason.

    Raises NotFoundError, NotAllowedError("change-case"), AlreadyFinishedError when it is closed, InputError for "on"
    ("in-the-future", "before" it was opened) and "reason" ("missing").
    """
    case = access.case_to_change(work, case_id)
    if case.closed_on is not None:
        raise AlreadyFinishedError
    if on > work.today:
        raise InputError("on", "in-the-future")
    if on < case.opened_on:
        raise InputError("on", "before", limit=case.opened_on)
    _save(work, replace(case, closed_on=on, closed_reason=words.prose("reason", reason, is_needed=True)))


def reopen(work: Work, case_id: CaseId) -> None:
    """Open a closed case again; why it was closed stays in its revisions. Raises as ``close_case`` where it fits."""
    case = access.case_to_change(work, case_id)
    if case.closed_on is not None:
        _save(work, replace(case, closed_on=None, closed_reason=""))


def add_episode(work: Work, case_id: CaseId, happened_at: datetime, kind: str, what: str) -> EpisodeId:
    """Log something that happened, with its time (aware), and return its id (S0-30, S0-32).

    Whoever works on the case may. Raises NotFoundError, NotAllowedError("add-to-case"), InputError for "happened_at"
    ("in-the-future"), "kind" ("unknown"), "what" ("missing").
    """
    case = access.case_to_add_to(work, case_id)
    if kind not in EPISODE_KINDS:
        raise InputError("kind", "unknown")
    return write_episode(work, case.id, happened_at, kind, words.prose("what", what, is_needed=True))


def write_episode(work: Work, case_id: CaseId, happened_at: datetime, kind: str, what: str) -> EpisodeId:
    """Save an episode whose case and words the caller has checked. Raises InputError("happened_at")."""
    if happened_at > work.now:
        raise InputError("happened_at", "in-the-future")
    episode = Episode(EpisodeId(work.ids.new()), case_id, happened_at, kind, what, work.stamp())
    work.episodes.save(episode)
    work.audit(Act.CREATED, "episode", episode.id, episode)
    work.changed(cases={case_id})
    return episode.id


def read_and_sign(work: Work, case_id: CaseId, comment: str = "") -> ReadAndSignId:
    """Record that this person read the child's file and signed that they did (S3-13, S3-16). Returns its id.

    The case's supervisor, the lead and deputies. Raises NotFoundError, NotAllowedError("sign").
    """
    case = access.case_to_see(work, case_id)
    if not _may_sign(work, case):
        raise NotAllowedError("sign")
    signed = ReadAndSign(ReadAndSignId(work.ids.new()), case.id, words.prose("comment", comment), work.stamp())
    work.read_and_signs.save(signed)
    work.audit(Act.SIGNED, "case", case.id, signed)
    work.changed(cases={case.id})
    return signed.id


def by_reference(work: Work, reference: str) -> CaseId:
    """Return the case of that reference, or that it was put together with. Raises NotFoundError, also when hidden."""
    case = work.cases.by_reference(reference)
    return in_use(work, case.id)


def name_of_child(work: Work, case_id: CaseId) -> str:
    """Return the child's full name, for when it is asked for. Raises NotFoundError when it may not be seen."""
    return access.case_to_see(work, case_id).child_name


def listing(work: Work) -> tuple[CaseRow, ...]:
    """Return the cases this person may see: open ones by reference, then closed ones, latest closed first."""
    seen = access.cases(work)
    people = access.people(work)
    standings = due.standings(work, seen)
    planned: dict[CaseId, SessionId] = {}
    for session_id, case_id in work.agenda.open_case_items():
        planned.setdefault(case_id, session_id)
    found = [
        CaseRow(
            case=case,
            lead_name=due.name_of(people, case.lead),
            supervisor_name=due.name_of(people, case.supervisor),
            standing=standings[case.id],
            next_session=planned.get(case.id),
        )
        for case in seen
    ]
    still_open = sorted((row for row in found if row.case.closed_on is None), key=lambda row: row.case.id)
    closed = sorted(
        (row for row in found if row.case.closed_on is not None),
        key=lambda row: (row.case.closed_on or date.min, row.case.id),
        reverse=True,
    )
    return (*still_open, *closed)


def view(work: Work, case_id: CaseId) -> CaseView:
    """Return the child's page. Raises NotFoundError when it may not be seen."""
    case = access.case_to_see(work, case_id)
    people = access.people(work)
    standing = due.standing_of(work, case)
    history = child_history.read(work, case)
    linked = siblings_of(work, case)
    visible = {one.id: one for one in access.cases(work)} if linked else {}
    return CaseView(
        case=case,
        age=case.age_on(work.today),
        lead_name=due.name_of(people, case.lead),
        supervisor_name=due.name_of(people, case.supervisor),
        standing=standing,
        chronology=chronology.entries(work, case, history),
        gaps=chronology.gaps(work, case, history, standing),
        latest_words=_latest_words(work, history.discussions),
        open_actions=rows(work, [one for one in history.actions if one.closed_on is None]),
        next_discussion=_next_discussion(work, case),
        siblings=tuple(visible[one] for one in linked if one in visible),
        may_change=may_change_case(work.viewer, case),
        may_sign=_may_sign(work, case),
        may_add=access.may_add_to(work, case),
        may_export=access.may_export(work, case),
        may_show=may_manage_people(work.viewer),
        together=of_case(work, case),
        may_put_together=may_put_together(work.viewer),
    )


def _latest_words(work: Work, discussions: tuple[CaseDiscussion, ...]) -> ChildsWords | None:
    for one in discussions:
        if one.content.childs_words.strip():
            return ChildsWords(
                one.content.childs_words, due.name_of(access.people(work), one.practitioner), one.held_on
            )
    return None


def _next_discussion(work: Work, case: Case) -> NextDiscussion | None:
    for session_id, case_id in work.agenda.open_case_items():
        if case_id == case.id:
            session = work.sessions.get(session_id)
            supervisee = work.people.get(work.pairs.get(session.pair_id).supervisee)
            return NextDiscussion(session.id, session.planned_on, session.planned_at, supervisee.full_name)
    return None


def _may_sign(work: Work, case: Case) -> bool:
    return may_sign_case(work.viewer, case)


def _save(work: Work, case: Case) -> None:
    work.cases.save(case)
    work.audit(Act.CHANGED, "case", case.id, case)
    work.changed(cases={case.id})


def _link_siblings(work: Work, case: Case, before: frozenset[CaseId]) -> None:
    """Keep the link the same from both ends."""
    now = frozenset(case.siblings)
    for other_id in sorted(now ^ before):
        other = work.cases.get(other_id)
        without = tuple(one for one in other.siblings if one != case.id)
        work.cases.save(replace(other, siblings=(*without, case.id) if other_id in now else without))

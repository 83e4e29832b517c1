"""The ad hoc note: one short page, finished at once, brought up again at the next one to one (ui.md 4).

It also holds the two times that matter when a child has told somebody something: told, and reported (screen 12).
They are episodes of the child, kinds "told" and "reported"; from the first to the second the clock runs on Today.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Any

from app.domain import rights, words
from app.domain.audit import Act
from app.domain.case import Case, Episode
from app.domain.discussion import CaseDiscussion, DiscussionContent, LastSeen
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.ids import CaseId, DiscussionId, EpisodeId, PairId, PersonId, SessionId
from app.domain.people import SupervisionPair
from app.domain.personal import PersonalNote
from app.domain.session import AgendaItem, ItemKind, ItemState, Session, SessionKind, SessionState
from app.services import access, actions, agendas, cases, decisions, due, planning
from app.services.actions import ActionForm
from app.services.decisions import DecisionForm
from app.services.finishing import save_personal_part
from app.services.work import Work

FORM = "ad-hoc"  # under which a half-filled note is kept
TOLD, REPORTED = "told", "reported"
WRITE_UP_DAYS = 60
_SHORT_MIN = 15


@dataclass(frozen=True, slots=True)
class AdHocForm:
    """What is asked on the page. Who: an own pair, or ``other``, somebody this person does not supervise.

    With a child, ``about`` is what has happened, ``asked`` why it was brought, ``advised`` the advice (S0-19), and all
    of it is child part; ``personal`` is how it is for the practitioner. Without a child everything is personal part.
    ``told_at`` and ``reported_at`` (aware) are the clock of "report now" and need the child.
    """

    pair_id: PairId | None = None
    other: PersonId | None = None
    case_id: CaseId | None = None
    about: str = ""
    asked: str = ""
    advised: str = ""
    childs_words: str = ""
    personal: str = ""
    last_seen: LastSeen | None = None
    held_at: datetime | None = None
    length_min: int = _SHORT_MIN
    place: str = ""
    decision: DecisionForm | None = None
    action: ActionForm | None = None
    told_at: datetime | None = None
    told_by: str = ""
    reported_at: datetime | None = None
    reported_to: str = ""


@dataclass(frozen=True, slots=True)
class Unreported:
    """A child told somebody something and no report is noted yet. ``at`` is aware."""

    episode_id: EpisodeId
    case_id: CaseId
    initials: str
    reference: str
    at: datetime


def record(work: Work, form: AdHocForm) -> SessionId:
    """Record an ad hoc talk as a finished session and return its id.

    Either of the pair may write it. With ``other`` a cover pair of that one day is made, this person supervising. It
    goes on the pair's next agenda. Raises NotFoundError, NotAllowedError("record"), FormError for "pair_id" or
    "asked" ("missing"), "case_id" ("missing" when a time, a decision or the child's words need the child), "held_at",
    "told_at", "reported_at" ("in-the-future", "before"); and as ``decisions.record`` and ``actions.add``.
    """
    form = _cleaned(form)
    _check(work, form)
    case = None if form.case_id is None else access.case_to_add_to(work, form.case_id)
    pair = _pair(work, form)
    session = _begin(work, form, pair)
    item = _item(work, session, case)
    if case is None:
        notes = tuple(text for text in (form.about, form.asked, form.advised, form.personal) if text.strip())
        personal = (PersonalNote(item.id, "\n\n".join(notes)),) if notes else ()
    else:
        _write_child_part(work, form, pair, session, item, case)
        personal = (PersonalNote(item.id, form.personal),) if form.personal.strip() else ()
    save_personal_part(work, session.id, pair, personal)
    if form.decision is not None:
        decisions.write(work, session, item, form.decision)
    if form.action is not None:
        actions.write(
            work,
            replace(
                form.action,
                pair_id=pair.id,
                session_id=session.id,
                item_id=item.id,
                case_id=None if case is None else case.id,
            ),
        )
    finished = session.finished(work.me, work.now, interruptions="", next_on=None)
    work.sessions.save(finished)
    work.audit(Act.FINISHED, "session", session.id, finished)
    _bring_up_again(work, pair, case)
    work.form_drafts.delete(work.me, FORM)
    work.changed(
        sessions={session.id},
        people={pair.supervisor, pair.supervisee},
        cases=set() if case is None else {case.id},
    )
    return session.id


def reported(work: Work, case_id: CaseId, at: datetime, to: str) -> EpisodeId:
    """Note when, and to whom, it was reported: stops the clock. ``at`` is aware. Returns the episode's id.

    Raises NotFoundError, NotAllowedError("add-to-case"), InputError for "reported_to" ("missing") and "reported_at"
    ("in-the-future", "before" what was told).
    """
    case = access.case_to_add_to(work, case_id)
    to = words.line("reported_to", to, is_needed=True)
    if at > work.now:
        raise InputError("reported_at", "in-the-future")
    told = [one.happened_at for one in work.episodes.of_case(case.id) if one.kind == TOLD]
    if told and at < min(told):
        raise InputError("reported_at", "before")
    return cases.write_episode(work, case.id, at, REPORTED, to)


def unreported(work: Work) -> tuple[Unreported, ...]:
    """Return the children who told something that nobody has noted as reported, longest waiting first."""
    seen: Mapping[CaseId, Case] | None = None
    waiting: dict[CaseId, Episode] = {}
    for episode in sorted(work.episodes.of_kinds((TOLD, REPORTED)), key=lambda one: (one.happened_at, one.id)):
        if episode.kind == REPORTED:
            waiting.pop(episode.case_id, None)
        else:
            waiting.setdefault(episode.case_id, episode)
    if waiting:
        seen = {case.id: case for case in access.cases(work)}
    return tuple(
        Unreported(one.id, one.case_id, seen[one.case_id].initials, seen[one.case_id].reference, one.happened_at)
        for one in waiting.values()
        if seen is not None and one.case_id in seen
    )


def _cleaned(form: AdHocForm) -> AdHocForm:
    texts: dict[str, Any] = {
        name: words.prose(name, getattr(form, name)) for name in ("about", "asked", "advised", "childs_words")
    }
    lines: dict[str, Any] = {
        name: words.line(name, getattr(form, name)) for name in ("place", "told_by", "reported_to")
    }
    seen = form.last_seen
    return replace(
        form,
        **texts,
        **lines,
        personal=words.prose("personal", form.personal),
        last_seen=None if seen is None else replace(seen, by=words.line("last_seen", seen.by)),
    )


def _check(work: Work, form: AdHocForm) -> None:
    errors = []
    if (form.pair_id is None) is (form.other is None):
        errors.append(InputError("pair_id", "missing"))
    if not any(text.strip() for text in (form.about, form.asked, form.advised, form.childs_words, form.personal)):
        errors.append(InputError("asked", "missing"))
    needs_child = form.told_at or form.reported_at or form.decision or form.last_seen or form.childs_words.strip()
    if form.case_id is None and needs_child:
        errors.append(InputError("case_id", "missing"))
    for field in ("held_at", "told_at", "reported_at"):
        moment = getattr(form, field)
        if moment is not None and moment > work.now:
            errors.append(InputError(field, "in-the-future"))
        elif moment is not None and moment < work.now - timedelta(days=WRITE_UP_DAYS):
            errors.append(InputError(field, "too-far"))
    if form.told_at is not None and form.reported_at is not None and form.reported_at < form.told_at:
        errors.append(InputError("reported_at", "before"))
    if form.reported_at is not None and not form.reported_to:
        errors.append(InputError("reported_to", "missing"))
    if not 1 <= form.length_min <= planning.LONGEST_MIN:
        errors.append(InputError("length_min", "out-of-range", lowest=1, highest=planning.LONGEST_MIN))
    if errors:
        raise FormError(tuple(errors))


def _pair(work: Work, form: AdHocForm) -> SupervisionPair:
    if form.pair_id is not None:
        pair = access.pair_to_see(work, form.pair_id)
        if not rights.works_in(work.viewer, pair):
            raise NotAllowedError("record")
        return pair
    assert form.other is not None  # noqa: S101  checked with the form
    other = work.people.get(work.person_mergers.standing_for(form.other))  # nothing is refused that was told
    if other.id == work.me:
        raise NotAllowedError("record")
    for pair in work.pairs.of(work.me):
        if {pair.supervisor, pair.supervisee} == {work.me, other.id} and due.is_active(pair, work.today):
            return pair
    pair = SupervisionPair(
        PairId(work.ids.new()),
        work.me,
        other.id,
        work.today - timedelta(days=WRITE_UP_DAYS),
        work.today,
        True,
        work.stamp(),
    )
    work.pairs.save(pair)
    work.audit(Act.CREATED, "pair", pair.id, pair)
    work.forget_viewer()
    return pair


def _begin(work: Work, form: AdHocForm, pair: SupervisionPair) -> Session:
    held_at = form.held_at or work.now
    local = held_at.astimezone(work.zone)
    agreement = work.agreements.current(pair.id)
    session = planning.write(
        work,
        pair,
        SessionKind.AD_HOC,
        local.date(),
        time(local.hour, local.minute),
        form.length_min,
        form.place,
        None if agreement is None else agreement.id,
    )
    ended = min(held_at + timedelta(minutes=form.length_min), work.now)
    return replace(session.started(held_at), ended_at=ended)


def _item(work: Work, session: Session, case: Case | None) -> AgendaItem:
    wanted = agendas.Wanted(ItemKind.OWN, agendas.AD_HOC, proposed_by=work.me)
    if case is not None:
        wanted = agendas.Wanted(ItemKind.CASE, agendas.AD_HOC, proposed_by=work.me, case_id=case.id)
    return agendas.write(work, session.id, 1, wanted, ItemState.COVERED)


def _write_child_part(
    work: Work, form: AdHocForm, pair: SupervisionPair, session: Session, item: AgendaItem, case: Case
) -> None:
    discussion = CaseDiscussion(
        id=DiscussionId(work.ids.new()),
        session_id=session.id,
        item_id=item.id,
        case_id=case.id,
        held_on=due.held_on(work, session),
        supervisor=work.supervising(pair),
        practitioner=pair.supervisee,
        content=DiscussionContent(
            why_discussed=form.asked,
            what_happened=form.about,
            childs_words=form.childs_words,
            last_seen=form.last_seen,
            advice=form.advised,
        ),
        made=work.stamp(),
    )
    work.discussions.save(discussion)
    work.audit(Act.CREATED, "discussion", discussion.id, discussion)
    if form.told_at is not None:
        cases.write_episode(work, case.id, form.told_at, TOLD, form.told_by)
    if form.reported_at is not None:
        cases.write_episode(work, case.id, form.reported_at, REPORTED, form.reported_to)


def _bring_up_again(work: Work, pair: SupervisionPair, case: Case | None) -> None:
    """Put it on the pair's next agenda when there is one; else planning that session finds it."""
    coming = [
        session
        for session in work.sessions.of_pair(pair.id)
        if session.state in (SessionState.PLANNED, SessionState.DRAFT) and session.kind is SessionKind.ONE_TO_ONE
    ]
    if coming:
        following = min(coming, key=lambda session: (session.planned_on, session.planned_at))
        agendas.bring_in_between(work, following.id, None if case is None else case.id)

"""Searching in what was written: everything this person may read, and nothing else.

The index knows which word is in which record; whether this person may read a record is asked here, for each hit, before
any word of it is shown. Personal parts are in an index of their own, in memory, which only their readers' key can fill.
Nothing of a restricted matter is in either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.attachment import Format
from app.domain.errors import NotFoundError, SealedError
from app.domain.file_kinds import as_text
from app.domain.ids import (
    ActionId,
    AdditionId,
    CaseId,
    DecisionId,
    DiscussionId,
    EscalationId,
    PairId,
    PersonId,
    SessionId,
)
from app.domain.people import SupervisionPair
from app.domain.rights import may_read_personal, may_see_group
from app.domain.searching import HitKind, Indexed, Snippet, Term, expression, index_words, snippet, terms
from app.services import access
from app.services.work import Work
from storage.search_index import Found, Waiting

MOST = 50  # hits shown; a narrower search finds the rest
AT_ONCE = 400  # records put into the index in one piece of work, so that nothing else waits long


@dataclass(frozen=True, slots=True)
class SearchAsk:
    """What is looked for. ``typed`` as typed; None and "" narrow nothing. ``since`` and ``until`` are included."""

    typed: str
    kinds: frozenset[HitKind] = frozenset()  # empty: every kind
    person: PersonId | None = None
    case_id: CaseId | None = None
    since: date | None = None
    until: date | None = None
    best_first: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that holds what was looked for. What tells the child is "" where there is none."""

    kind: HitKind
    record_id: UUID
    case_id: CaseId | None
    session_id: SessionId | None
    day: date
    who: str  # the first of those who wrote, decided or own it
    initials: str
    reference: str
    child_name: str
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Results:
    """The hits; ``more`` when there are others beyond ``MOST``. ``is_question`` is False when too little was typed."""

    hits: tuple[Hit, ...]
    more: bool
    is_question: bool


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of one record, with whose it is."""

    case_id: CaseId | None
    session_id: SessionId | None
    day: date
    people: tuple[PersonId, ...]
    words: str


# Bringing the index up to date


def prepare(work: Work) -> int:
    """Bring the index up to date with what was written since, at most ``AT_ONCE`` records. Returns how many still wait.

    Shows nothing to anybody, so it asks for no right. Raises LookingOnlyError in a copy that is looked at.
    """
    if not work.search.exists:
        work.search.make()
    work.search.drop_gone()
    waiting = work.search.waiting()
    for one in waiting[:AT_ONCE]:
        text = _text(work, one.kind, one.record_id)
        if text is not None:
            work.search.put(_indexed(one, text), one.revision)
    left = max(0, len(waiting) - AT_ONCE)
    if not left and len(waiting) >= AT_ONCE:
        work.search.tidy()
    return left


def prepare_sealed(work: Work) -> None:
    """Put the personal parts that this person reads in their own right into the index in memory."""
    openable = work.sealed.versions()
    mine = [
        (part, openable[part]) for part, session in work.personal.all() if part in openable and _reads(work, session)
    ]
    waiting = {one.record_id: one for one in work.sealed_search.sealed_waiting(mine)}
    for part, session_id in work.personal.all():
        if part in waiting:
            text = _personal(work, session_id)
            if text is not None:
                work.sealed_search.put(_indexed(waiting[part], text), waiting[part].revision)


# Searching


def search(work: Work, ask: SearchAsk) -> Results:
    """Return what this person may read of what holds every word of ``ask.typed``, the newest or the best first.

    The newest means the latest to be written down. An index that was never made finds personal parts only.
    """
    wanted = terms(ask.typed)
    if not wanted:
        return Results((), more=False, is_question=False)
    hits: list[Hit] = []
    for hit in _merged(work, ask, wanted):
        if len(hits) == MOST:
            return Results(tuple(hits), more=True, is_question=True)
        hits.append(hit)
    return Results(tuple(hits), more=False, is_question=True)


def _merged(work: Work, ask: SearchAsk, wanted: tuple[Term, ...]) -> Iterator[Hit]:
    """Go through both indexes: by day when the newest is asked for, else what is on file before what is sealed."""
    reader = _Reader(work, ask, wanted)
    sealed = list(reader.hits(work.sealed_search.find(expression(wanted), best_first=ask.best_first)))
    filed = (
        reader.hits(work.search.find(expression(wanted), best_first=ask.best_first)) if work.search.exists else iter(())
    )
    if ask.best_first:
        yield from filed
        yield from sealed
        return
    for hit in filed:
        while sealed and sealed[0].day > hit.day:
            yield sealed.pop(0)
        yield hit
    yield from sealed


class _Reader:
    """Turns what an index found into hits: asked for, readable by this person, with a piece of the text."""

    def __init__(self, work: Work, ask: SearchAsk, wanted: tuple[Term, ...]) -> None:
        self._work, self._ask, self._wanted = work, ask, wanted
        self._people = access.people(work)
        formers = () if ask.person is None else work.person_mergers.formers(ask.person)
        self._asked_for = frozenset({ask.person, *formers})  # under whichever name they said it
        self._cases = {case.id: case for case in access.cases(work)}
        self._pairs: dict[PairId, SupervisionPair] = access.pairs(work)

    def hits(self, found: Iterator[Found]) -> Iterator[Hit]:
        """Go through the hits among what was found."""
        for one in found:
            if not self._is_asked_for(one) or not self._may_read(one):
                continue
            text = _text(self._work, one.kind, one.record_id)
            if text is not None:
                yield self._hit(one, text)

    def _is_asked_for(self, one: Found) -> bool:
        ask = self._ask
        return (
            (not ask.kinds or one.kind in ask.kinds)
            and (ask.person is None or not self._asked_for.isdisjoint(one.people))
            and (ask.case_id is None or ask.case_id == one.case_id)
            and (ask.since is None or ask.since <= one.day)
            and (ask.until is None or one.day <= ask.until)
        )

    def _may_read(self, one: Found) -> bool:
        if one.kind is HitKind.PERSONAL:
            return one.session_id is not None and _reads(self._work, one.session_id)
        if one.kind is HitKind.GROUP:
            group = self._work.groups.find(SessionId(one.record_id))
            return group is not None and may_see_group(self._work.viewer, group)
        if one.kind is HitKind.ACTION:
            action = self._work.actions.find(ActionId(one.record_id))
            return action is not None and access.sees_action(self._work, action, self._pairs, frozenset(self._cases))
        return one.case_id in self._cases

    def _hit(self, one: Found, text: _Text) -> Hit:
        case = None if text.case_id is None else self._cases.get(text.case_id)
        who = self._people.get(text.people[0]) if text.people else None
        return Hit(
            kind=one.kind,
            record_id=one.record_id,
            case_id=None if case is None else case.id,
            session_id=text.session_id,
            day=text.day,
            who="" if who is None else who.full_name,
            initials="" if case is None else case.initials,
            reference="" if case is None else case.reference,
            child_name="" if case is None else case.child_name,
            snippet=snippet(text.words, self._wanted),
        )


def _reads(work: Work, session_id: SessionId) -> bool:
    """True when this person reads the session's personal part in their own right, not because they were let in."""
    if session_id in work.viewer.let_in:
        return False
    session = work.sessions.find(session_id)
    if session is None:
        return False
    named = frozenset(PersonId(one) for one in work.personal.named_of(session_id))
    return may_read_personal(work.viewer, session, work.pairs.get(session.pair_id), named)


# The words of each kind of record


def _indexed(one: Waiting, text: _Text) -> Indexed:
    return Indexed(
        kind=one.kind,
        record_id=one.record_id,
        case_id=text.case_id,
        session_id=text.session_id,
        day=text.day,
        people=text.people,
        words=index_words(text.words),
    )


def _text(work: Work, kind: HitKind, record_id: UUID) -> _Text | None:
    return _READERS[kind](work, record_id)


def _discussion(work: Work, record_id: UUID) -> _Text | None:
    one = work.discussions.find(DiscussionId(record_id))
    if one is None:
        return None
    content = one.content
    hypotheses = [
        part for each in content.hypotheses for part in (each.explanation, each.evidence_for, each.evidence_against)
    ]
    words = (
        content.why_discussed,
        content.what_happened,
        content.lived_experience,
        content.lived_blank_reason,
        f"“{content.childs_words}”" if content.childs_words else "",
        content.analysis,
        *hypotheses,
        content.not_known,
        content.observed,
        content.opinion,
        content.first_view,
        content.language,
        content.from_adults,
        content.from_children,
        content.advised_by,
        content.other_views,
        content.plan_followed,
        content.procedure,
        content.advice,
        "" if content.last_seen is None else content.last_seen.by,
    )
    return _Text(one.case_id, one.session_id, one.held_on, (one.supervisor, one.practitioner), _joined(words))


def _decision(work: Work, record_id: UUID) -> _Text | None:
    one = work.decisions.find(DecisionId(record_id))
    if one is None:
        return None
    words = (one.what, one.why, one.options_not_taken, one.effect_on_child, one.effect_on_family)
    day = one.decided_at.astimezone(work.zone).date()
    return _Text(one.case_id, one.session_id, day, (one.decided_by,), _joined(words))


def _action(work: Work, record_id: UUID) -> _Text | None:
    one = work.actions.find(ActionId(record_id))
    if one is None:
        return None
    words = (one.what, one.review, one.measure, one.obstacles, one.difference, one.outcome)
    day = one.made.at.astimezone(work.zone).date()
    return _Text(one.case_id, one.session_id, day, (one.owner, one.made.by), _joined(words))


def _addition(work: Work, record_id: UUID) -> _Text | None:
    one = work.additions.find(AdditionId(record_id))
    if one is None:
        return None
    about = work.discussions.find(one.record_id) or work.decisions.find(one.record_id)
    if about is None:
        return None
    day = one.made.at.astimezone(work.zone).date()
    return _Text(about.case_id, about.session_id, day, (one.made.by,), _joined((one.text, one.struck, one.reason)))


def _episode(work: Work, record_id: UUID) -> _Text | None:
    one = work.episodes.find(record_id)
    if one is None:
        return None
    day = one.happened_at.astimezone(work.zone).date()
    return _Text(one.case_id, None, day, (one.made.by,), one.what)


def _read_and_sign(work: Work, record_id: UUID) -> _Text | None:
    one = work.read_and_signs.find(record_id)
    if one is None:
        return None
    return _Text(one.case_id, None, one.made.at.astimezone(work.zone).date(), (one.made.by,), one.comment)


def _earlier(work: Work, record_id: UUID) -> _Text | None:
    one = work.earlier.find(record_id)
    if one is None:
        return None
    words = _joined((one.text, one.author, one.with_whom, one.kept_at))
    return _Text(one.case_id, None, one.held_on, (one.made.by,), words)


def _escalation(work: Work, record_id: UUID) -> _Text | None:
    one = work.escalations.find(EscalationId(record_id))
    if one is None:
        return None
    steps = [part for step in one.steps for part in (step.whom, step.answer)]
    told = [part for each in one.told for part in (each.who, each.of_what)]
    said = (one.disputed, one.agreed, one.why_matters, one.wishes, one.safe_meanwhile, one.other_side)
    words = _joined((*said, *steps, *told, one.outcome, one.learning))
    day = one.made.at.astimezone(work.zone).date()
    return _Text(one.case_id, None, day, (one.raised_by, one.made.by), words)


def _group(work: Work, record_id: UUID) -> _Text | None:
    one = work.groups.find(SessionId(record_id))
    if one is None:
        return None
    notes = one.notes
    added = [addition.text for addition in notes.additions]
    said = (notes.learning, notes.about_agencies, notes.agreed_too_easily, notes.process, notes.interruptions)
    day = one.started_at.astimezone(work.zone).date() if one.started_at else one.planned_on
    return _Text(None, one.id, day, (one.facilitator,), _joined((one.title, *said, *added)))


def _attachment(work: Work, record_id: UUID) -> _Text | None:
    one = work.attachments.find(record_id)
    if one is None:
        return None
    says = b"".join(work.attachments.pieces(one.id)) if one.format is Format.TEXT else b""
    return _Text(one.case_id, None, one.on, (one.made.by,), _joined((one.title, one.shows, as_text(says) or "")))


def _personal_part(work: Work, record_id: UUID) -> _Text | None:
    session_id = next((session for part, session in work.personal.all() if part == record_id), None)
    return None if session_id is None else _personal(work, session_id)


def _personal(work: Work, session_id: SessionId) -> _Text | None:
    try:
        session, pair = access.session_to_see(work, session_id)
        part = work.personal.of_session(session_id)
    except (NotFoundError, SealedError):
        return None
    if part is None:
        return None
    words = _joined((*(note.text for note in part.notes), part.challenge, part.comment))
    day = session.started_at.astimezone(work.zone).date() if session.started_at else session.planned_on
    return _Text(None, session_id, day, (part.made.by, pair.supervisee), words)


def _joined(words: tuple[str, ...]) -> str:
    return "\n\n".join(part for part in words if part.strip())


_READERS: dict[HitKind, Callable[[Work, UUID], _Text | None]] = {
    HitKind.DISCUSSION: _discussion,
    HitKind.DECISION: _decision,
    HitKind.ACTION: _action,
    HitKind.ADDITION: _addition,
    HitKind.EPISODE: _episode,
    HitKind.READ_AND_SIGN: _read_and_sign,
    HitKind.EARLIER: _earlier,
    HitKind.ESCALATION: _escalation,
    HitKind.GROUP: _group,
    HitKind.ATTACHMENT: _attachment,
    HitKind.PERSONAL: _personal_part,
}

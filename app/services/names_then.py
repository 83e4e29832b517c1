"""Under which entry the two of a pair were on file when something was finished: a record says what it said then."""

from __future__ import annotations

from dataclasses import replace

from app.domain.agreement import Agreement
from app.domain.audit import Act
from app.domain.ids import PersonId
from app.domain.people import SupervisionPair
from app.domain.reviews import Review
from app.domain.session import Session
from app.services.work import Work


def of_session(work: Work, session: Session, pair: SupervisionPair) -> SupervisionPair:
    """Return the pair of a finished session as it was called then. For names, not for rights."""
    if session.finished_at is None:
        return pair
    return work.person_mergers.as_of(pair, session.id, Act.FINISHED, session.finished_at)


def of_review(work: Work, review: Review, pair: SupervisionPair) -> SupervisionPair:
    """Return the pair as it was called when an observation or a sample of it was noted. For names, not for rights."""
    return work.person_mergers.as_of(pair, review.id, Act.CREATED, review.made.at)


def of_agreement(work: Work, agreement: Agreement, pair: SupervisionPair) -> SupervisionPair:
    """Return the pair of an agreement under the entries that signed it. For names, not for rights."""
    signed = {one.person_id for one in agreement.signatures}
    earlier = work.person_mergers.entries_before(pair)

    def who(column: str, half: PersonId) -> PersonId:
        entries = (*earlier.get(column, ()), *work.person_mergers.formers(half))
        return next((one for one in entries if one in signed), half)

    return replace(pair, supervisor=who("supervisor", pair.supervisor), supervisee=who("supervisee", pair.supervisee))


def pairs_with(work: Work, person_id: PersonId) -> tuple[SupervisionPair, ...]:
    """Return somebody's pairs, then those that stayed with another entry when the two were taken apart, as of today.

    Under every entry of theirs: one that was put together with a third since brings what had stayed elsewhere. What in
    the pairs is theirs is asked of each record, with ``is_of``.
    """
    standing = work.person_mergers.standing_for(person_id)
    everywhere = (standing, *work.person_mergers.formers(standing))
    found = {pair.id: pair for pair in work.pairs.of(standing)}
    for pair_id in (each for one in everywhere for each in work.person_mergers.left_behind(one)):
        if pair_id not in found:
            found[pair_id] = work.pairs.get(pair_id)
    return tuple(found.values())


def is_of(work: Work, then: SupervisionPair, person_id: PersonId) -> bool:
    """Return whether somebody, under any entry of theirs, was one of the two of a record, called as they were then."""
    return any(work.person_mergers.is_one(half, person_id) for half in (then.supervisor, then.supervisee))

"""Under which entry the two of a pair were on file when something was finished: a record says what it said then."""

from __future__ import annotations

from dataclasses import replace

from app.domain.agreement import Agreement
from app.domain.ids import PersonId
from app.domain.people import SupervisionPair
from app.domain.session import Session
from app.services.work import Work


def of_session(work: Work, session: Session, pair: SupervisionPair) -> SupervisionPair:
    """Return the pair of a finished session as it was called then. For names, not for rights."""
    if session.finished_at is None:
        return pair
    return work.person_mergers.as_finished(pair, session.id, session.finished_at)


def of_agreement(work: Work, agreement: Agreement, pair: SupervisionPair) -> SupervisionPair:
    """Return the pair of an agreement under the entries that signed it. For names, not for rights."""
    signed = {one.person_id for one in agreement.signatures}
    earlier = work.person_mergers.entries_before(pair)

    def who(column: str, half: PersonId) -> PersonId:
        entries = (*earlier.get(column, ()), *work.person_mergers.formers(half))
        return next((one for one in entries if one in signed), half)

    return replace(pair, supervisor=who("supervisor", pair.supervisor), supervisee=who("supervisee", pair.supervisee))

"""Who may take a file or a paper out of a record for good.

The rule: what stands in a record is evidence. It is taken out by who put it there, on the same day and by nobody else
without a word: a slip is put right while it is fresh. Later a lead or deputy may, with a reason that stays on the
child's file. While the record is held, and once the case is closed, nobody may: then it goes only as the whole record
goes, by two people (``app.services.disposing``).
"""

from __future__ import annotations

from enum import Enum

from app.domain import rights, words
from app.domain.case import Case
from app.domain.errors import NotAllowedError
from app.domain.ids import CaseId
from app.domain.people import SupervisionPair
from app.domain.stamps import Stamp
from app.services import access, cases, retention
from app.services.work import Work


class Removing(Enum):
    """How the person at the keyboard may take something out."""

    NO = "no"
    FREELY = "freely"  # they put it there today
    WITH_REASON = "with-reason"  # a lead or deputy, later


def from_case(work: Work, case: Case, made: Stamp) -> Removing:
    """Return how something that was put on a child's file (``made``) may be taken out of it."""
    if case.closed_on is not None or retention.hold_on(work, case.id) is not None:
        return Removing.NO
    if not access.may_add_to(work, case):
        return Removing.NO
    return _by_age(work, made)


def from_pair(work: Work, pair: SupervisionPair, made: Stamp) -> Removing:
    """Return how a file of an agreement may be taken out. Later than its day it goes with the pair's record only.

    No place in that record keeps a reason.
    """
    if retention.hold_on(work, pair.id) is not None or not rights.may_write_agreement(work.viewer, pair):
        return Removing.NO
    found = _by_age(work, made)
    return found if found is Removing.FREELY else Removing.NO


def reason_for(how: Removing, reason: str, what: str) -> str:
    """Return the reason to keep, "" where none is asked for.

    Raises NotAllowedError(``what``), InputError("reason", "missing").
    """
    if how is Removing.NO:
        raise NotAllowedError(what)
    return retention.reason_of(reason) if how is Removing.WITH_REASON else ""


def tell(work: Work, case_id: CaseId | None, kind: str, text: str) -> None:
    """Let the child's file say what became of something in it, where there is something to say."""
    if case_id is not None and text:
        cases.write_episode(work, case_id, work.now, kind, words.prose("reason", text))


def _by_age(work: Work, made: Stamp) -> Removing:
    if made.by == work.me and made.at.astimezone(work.zone).date() == work.today:
        return Removing.FREELY
    return Removing.WITH_REASON if work.viewer.leads else Removing.NO

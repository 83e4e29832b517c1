"""How long a restricted matter is kept, what stops its disposal, and disposal by two of those who are named.

All of it is for the people named in the matter: what stands in its entries nobody else sees, and the permanent line is
sealed to them. The club's period for this kind is a figure of its policy, like the others (``app.services.retention``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError
from app.domain.ids import MatterId
from app.domain.matters import EntryKind, Matter, MatterDisposal, MatterEntry
from app.domain.retention import RecordClass, end_of_period
from app.services import access, matter_notes, matter_store, retention
from app.services.work import Work


class KeepingState(StrEnum):
    """Where a matter stands."""

    OPEN = "open"  # no outcome yet
    ASKS_AGE = "asks-age"  # nobody has written down when the person reaches normal pension age
    NO_PERIOD = "no-period"  # the club has taken its period back
    KEPT = "kept"  # until ``due_on``
    DUE = "due"
    HELD = "held"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class Keeping:
    """How a matter is kept. ``readers`` counts who can open it today: two are needed for its disposal."""

    state: KeepingState
    years: int | None
    due_on: date | None
    pension_age: MatterEntry | None
    hold: MatterEntry | None
    proposal: MatterEntry | None
    is_mine: bool  # the proposal
    is_overtaken: bool  # something was written after the last proposal, which answers it
    is_received_in_part: bool  # another body has it without what was written after the package
    readers: int


@dataclass(frozen=True, slots=True)
class DisposalRow:
    """A permanent line with the names of the two people."""

    line: MatterDisposal
    proposed_by: str
    agreed_by: str


def keeping(work: Work, matter_id: MatterId) -> Keeping:
    """Return how a matter is kept. Raises NotFoundError for one that does not name this person."""
    return _keeping(work, matter_store.get(work, matter_id))


def review(work: Work) -> Mapping[MatterId, Keeping]:
    """Return how every matter is kept that names this person."""
    return {one.id: _keeping(work, one) for one in matter_store.all_of(work)}


def set_pension_age(work: Work, matter_id: MatterId, day: date | None, how: str) -> None:
    """Write down when the person reaches normal pension age and how that is known, or (None) why nobody can say.

    Raises NotFoundError, InputError("how", "missing").
    """
    matter = matter_store.get(work, matter_id)
    told = words.prose("how", how, is_needed=True)
    matter_notes.write(work, matter, EntryKind.PENSION_AGE, Act.ADDED_TO, text=told, due_on=day)


def hold(work: Work, matter_id: MatterId, reason: str) -> None:
    """Stop disposal until somebody named releases it; a proposal is answered with that.

    Raises NotFoundError, InputError("hold", "held"), InputError("reason", "missing").
    """
    matter = matter_store.get(work, matter_id)
    if matter.hold is not None:
        raise InputError("hold", "held")
    matter_notes.write(work, matter, EntryKind.HELD, Act.ADDED_TO, text=_reason(reason))


def release(work: Work, matter_id: MatterId, reason: str) -> None:
    """End a hold, with the reason. Raises NotFoundError, InputError("hold", "not-held"), InputError("reason", ..)."""
    matter = matter_store.get(work, matter_id)
    if matter.hold is None:
        raise InputError("hold", "not-held")
    matter_notes.write(work, matter, EntryKind.RELEASED, Act.ADDED_TO, text=_reason(reason))


def propose(work: Work, matter_id: MatterId, reason: str) -> None:
    """Propose to dispose of a matter whose period is over. Another of those named has to agree.

    Raises NotFoundError, InputError("record", "not-due"), InputError("reason", "missing"), and
    NotAllowedError("second-named") while nobody else who is named can open it: somebody is named first.
    """
    matter = matter_store.get(work, matter_id)
    if _keeping(work, matter).state is not KeepingState.DUE:
        raise InputError("record", "not-due")
    if len(matter_store.present(work, matter.readers)) < 2:
        raise NotAllowedError("second-named")
    text = _reason(reason)
    matter_notes.write(work, matter, EntryKind.PROPOSED, Act.ADDED_TO, text=text, because=_rule(work, matter))


def decline(work: Work, matter_id: MatterId) -> None:
    """Take a proposal back, or decline it. Raises NotFoundError, InputError("record", "not-proposed")."""
    matter = matter_store.get(work, matter_id)
    if matter.proposal is None:
        raise InputError("record", "not-proposed")
    matter_notes.write(work, matter, EntryKind.DECLINED, Act.ADDED_TO)


def agree(work: Work, matter_id: MatterId) -> MatterDisposal:
    """Agree as the second of those named: the matter is removed for good, and its permanent line is returned.

    Raises NotFoundError, InputError("record", "not-proposed"), NotAllowedError("second-person") for the one who
    proposed it, and InputError("record", "not-due") when it is not due any more, such as for a longer period.
    """
    matter = matter_store.get(work, matter_id)
    proposal = matter.proposal
    if proposal is None:
        raise InputError("record", "not-proposed")
    if proposal.made.by == work.me:
        raise NotAllowedError("second-person")
    if _state(work, matter, _due_on(work, matter)) is not KeepingState.DUE:
        raise InputError("record", "not-due")
    line = MatterDisposal(
        id=work.sealed.new_id(),
        matter_id=matter.id,
        rule=proposal.because,
        reason=proposal.text,
        covered_from=matter.told_on,
        covered_to=matter.last_on,
        entries=len(matter.entries),
        proposed_by=proposal.made.by,
        proposed_at=proposal.made.at,
        readers=matter.readers,
        recovery_key=matter.recovery_key,
        made=work.stamp(),
    )
    matter_store.dispose(work, matter, line)
    return line


def disposals(work: Work) -> tuple[DisposalRow, ...]:
    """Return what was disposed of, newest first, to those who were named then."""
    names = {one.id: one.full_name for one in access.people(work).values()}
    return tuple(
        DisposalRow(one, names.get(one.proposed_by, "?"), names.get(one.made.by, "?"))
        for one in matter_store.disposals(work)
    )


def _keeping(work: Work, matter: Matter) -> Keeping:
    due = _due_on(work, matter)
    return Keeping(
        state=_state(work, matter, due) if matter.proposal is None else KeepingState.PROPOSED,
        years=retention.periods(work)[RecordClass.RESTRICTED].years,
        due_on=due,
        pension_age=matter.pension_age,
        hold=matter.hold,
        proposal=matter.proposal,
        is_mine=matter.proposal is not None and matter.proposal.made.by == work.me,
        is_overtaken=matter.is_proposal_overtaken,
        is_received_in_part=matter.was_received_in_part,
        readers=len(matter_store.present(work, matter.readers)),
    )


def _due_on(work: Work, matter: Matter) -> date | None:
    years = retention.periods(work)[RecordClass.RESTRICTED].years
    age = matter.pension_age
    if years is None:
        return None
    due = end_of_period(matter.told_on, years)
    return due if age is None or age.due_on is None else max(due, age.due_on)


def _state(work: Work, matter: Matter, due: date | None) -> KeepingState:
    """Where it stands, whatever was proposed."""
    if matter.hold is not None:
        return KeepingState.HELD
    if matter.was_received:  # another body keeps all of it from now on
        return KeepingState.DUE
    if matter.outcome_on is None:
        return KeepingState.OPEN
    if due is None:
        return KeepingState.NO_PERIOD
    if matter.pension_age is None:
        return KeepingState.ASKS_AGE
    return KeepingState.DUE if due <= work.today else KeepingState.KEPT


def _rule(work: Work, matter: Matter) -> str:
    """The rule as it stood, in words without a name."""
    kind = RecordClass.RESTRICTED.value
    if matter.was_received:
        return f"{kind} handed-over {work.today.isoformat()}"
    age = matter.pension_age
    until = "" if age is None or age.due_on is None else f" pension-age {age.due_on.isoformat()}"
    years = retention.periods(work)[RecordClass.RESTRICTED].years or 0
    return f"{kind} {years} {matter.told_on.isoformat()}{until}"


def _reason(text: str) -> str:
    return retention.reason_of(text)

"""How each figure about children and what followed is counted, row by row. Nothing here reads or writes the records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from app.domain.action import Action, ActionState
from app.domain.case import Case, CaseStatus
from app.domain.drift import Lateness
from app.domain.ids import CaseId
from app.domain.section11 import EvidenceRow, Figure, RowKind
from app.services import due
from app.services.due import CaseFacts, CaseStanding
from app.services.section11_counting import Rows
from app.services.section11_reading import Reading, as_of


def _is_open(case: Case, since: date, until: date) -> bool:
    """True when the case was open on any day from ``since`` to ``until``."""
    return case.opened_on <= until and (case.closed_on is None or case.closed_on > since)


def _open_cases(found: Reading) -> tuple[Case, ...]:
    """Cases open at the end of the last day."""
    until = found.period.until
    return tuple(case for case in found.cases.values() if _is_open(case, until, until))


def _standing(found: Reading, case: Case) -> CaseStanding:
    """Return where a case stood on the last day, by what was on file of that day."""
    until = found.period.until
    days = found.discussed.get(case.id, ())
    answers = tuple(one.better for one in reversed(days) if one.better is not None)[: due.ANSWERS_KEPT]
    return due.standing(
        case,
        CaseFacts(
            last_discussed_on=days[-1].on if days else None,
            answers=answers,
            actions=_open_actions(found).get(case.id, ()),
            last_signed_on=found.signed_files.get(case.id),
        ),
        found.terms(case),
        found.rules,
        until,
    )


def _open_actions(found: Reading) -> Mapping[CaseId, tuple[Action, ...]]:
    until = found.period.until
    open_then: dict[CaseId, tuple[Action, ...]] = {}
    for action in found.actions:
        was_there = found.day(action.made.at) <= until
        if action.case_id is not None and was_there and (action.closed_on is None or action.closed_on > until):
            open_then[action.case_id] = (*open_then.get(action.case_id, ()), as_of(action, until, found.zone))
    return open_then


def _case(case: Case, counts: bool, note: str, on: date | None = None) -> EvidenceRow:  # a column of the row
    return EvidenceRow(RowKind.CASE, case.id, counts, on, case_id=case.id, note="" if counts else note)


def discussed(found: Reading) -> Rows:
    """Children whose case was open in the period, and whether they were discussed in it."""
    period = found.period
    rows = []
    for case in found.cases.values():
        if _is_open(case, period.since, period.until):
            days = [one.on for one in found.discussed.get(case.id, ()) if period.holds(one.on)]
            rows.append(_case(case, bool(days), "not-discussed", days[-1] if days else None))
    return tuple(rows)


def discussed_in_time(found: Reading) -> Rows:
    """Cases open on the last day, and whether the next discussion is overdue; the row's day is when it is due."""
    rows = []
    for case in _open_cases(found):
        stands = _standing(found, case)
        rows.append(_case(case, stands.lateness is not Lateness.LATE, "overdue", stands.due_on))
    return tuple(rows)


def protection_in_time(found: Reading) -> Rows:
    """The same, of children on a protection plan."""
    plan = {case.id for case in _open_cases(found) if case.status is CaseStatus.CHILD_PROTECTION}
    return tuple(row for row in discussed_in_time(found) if row.case_id in plan)


def drifting(found: Reading) -> Rows:
    """Cases open on the last day, and whether there is a sign of drift."""
    rows = []
    for case in _open_cases(found):
        signs = _standing(found, case).drift
        note = signs[0].sign.value if signs else ""
        rows.append(EvidenceRow(RowKind.CASE, case.id, bool(signs), case_id=case.id, note=note))
    return tuple(rows)


def files_signed(found: Reading) -> Rows:
    """Cases open on the last day, and whether the file was read and signed in time."""
    rows = []
    for case in _open_cases(found):
        stands = _standing(found, case)
        signed = stands.last_signed_on is not None and stands.sign_lateness is not Lateness.LATE
        rows.append(_case(case, signed, "not-signed", stands.last_signed_on))
    return tuple(rows)


def decisions_endorsed(found: Reading) -> Rows:
    """Decisions of the period, and whether a supervisor has endorsed them."""
    return tuple(
        EvidenceRow(
            RowKind.DECISION,
            one.id,
            one.endorsed_by is not None,
            found.day(one.decided_at),
            people=(one.decided_by,),
            case_id=one.case_id,
            note="" if one.endorsed_by is not None else "not-endorsed",
        )
        for one in found.decisions
        if found.period.holds(found.day(one.decided_at))
    )


def entered(found: Reading) -> Rows:
    """Case records saved in the period, and whether they are noted as entered in the child's file."""
    return tuple(
        EvidenceRow(
            RowKind.RECEIPT,
            one.id,
            one.entered_on is not None,
            found.day(one.made.at),
            case_id=one.case_id,
            note="" if one.entered_on is not None else "not-entered",
        )
        for one in found.receipts
        if found.period.holds(found.day(one.made.at))
    )


def _actions(found: Reading) -> tuple[Action, ...]:
    until, zone = found.period.until, found.zone
    there = (as_of(one, until, zone) for one in found.actions if found.day(one.made.at) <= until)
    return tuple(one for one in there if found.period.holds(one.due_on))


def _action(found: Reading, one: Action, counts: bool, note: str) -> EvidenceRow:  # a column of the row
    return EvidenceRow(
        RowKind.ACTION,
        one.id,
        counts,
        one.due_on,
        people=(one.owner,),
        pair_id=one.pair_id if one.pair_id in found.pairs else None,
        case_id=one.case_id,
        note=note,
    )


def _done(found: Reading, one: Action) -> bool:
    return one.state is ActionState.DONE and one.closed_on is not None and one.closed_on <= found.period.until


def _state(found: Reading, one: Action) -> str:
    dropped = one.state is ActionState.DROPPED and one.closed_on is not None and one.closed_on <= found.period.until
    return "done" if _done(found, one) else "dropped" if dropped else "open"


def actions_done(found: Reading) -> Rows:
    """Actions due in the period, and whether they were done by its last day."""
    return tuple(_action(found, one, _done(found, one), _state(found, one)) for one in _actions(found))


def actions_on_time(found: Reading) -> Rows:
    """The same actions, and whether they were done by the day that was agreed first."""
    rows = []
    for one in _actions(found):
        first = one.carried[0].old_due_on if one.carried else one.due_on
        on_time = _done(found, one) and one.closed_on is not None and one.closed_on <= first
        rows.append(_action(found, one, on_time, _state(found, one)))
    return tuple(rows)


def actions_carried(found: Reading) -> Rows:
    """The same actions, and whether they were carried over; the amount is how often."""
    return tuple(
        EvidenceRow(
            RowKind.ACTION,
            one.id,
            bool(one.carried),
            one.due_on,
            len(one.carried),
            people=(one.owner,),
            pair_id=one.pair_id if one.pair_id in found.pairs else None,
            case_id=one.case_id,
            note=_state(found, one),
        )
        for one in _actions(found)
    )


def escalations(found: Reading) -> Rows:
    """Disagreements raised in the period, and whether there is an outcome by its last day."""
    rows = []
    for one in found.escalations:
        on = found.day(one.made.at)
        if found.period.holds(on):
            settled = one.closed_on is not None and one.closed_on <= found.period.until
            note = "" if settled else "no-outcome"
            rows.append(EvidenceRow(RowKind.ESCALATION, one.id, settled, on, case_id=one.case_id, note=note))
    return tuple(rows)


WAYS: Mapping[Figure, Callable[[Reading], Rows]] = {
    Figure.DISCUSSED: discussed,
    Figure.DISCUSSED_IN_TIME: discussed_in_time,
    Figure.PROTECTION_IN_TIME: protection_in_time,
    Figure.DRIFTING: drifting,
    Figure.FILES_SIGNED: files_signed,
    Figure.DECISIONS_ENDORSED: decisions_endorsed,
    Figure.ENTERED: entered,
    Figure.ACTIONS_DONE: actions_done,
    Figure.ACTIONS_ON_TIME: actions_on_time,
    Figure.ACTIONS_CARRIED: actions_carried,
    Figure.ESCALATIONS: escalations,
}

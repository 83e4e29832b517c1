"""The words of the practice as they stand on screen (ui.md 2): states, roles, statuses, reasons for drift."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.case import CaseStatus, Worry
from app.domain.drift import DriftReason, DriftSign
from app.domain.people import Role
from app.domain.session import Function, SessionKind, SessionState
from ui.wording.dates import count


def _tr(words: str) -> str:
    return QCoreApplication.translate("Practice", words)


def drift_in_words(reason: DriftReason) -> str:
    """Return one reason for drift: "7 weeks since discussed", "carried over twice", "no progress in 2 sessions"."""
    figure = reason.figure
    if reason.sign is DriftSign.NOT_DISCUSSED:
        weeks = count(figure, "week", "weeks")
        return _tr("%1 since discussed").replace("%1", weeks)
    if reason.sign is DriftSign.NO_PROGRESS:
        return _tr("no progress in %1 sessions").replace("%1", str(figure))
    if reason.sign is DriftSign.CARRIED:
        times = _tr("twice") if figure == 2 else _tr("%1 times").replace("%1", str(figure))
        return _tr("an action carried over %1").replace("%1", times)
    return _tr("the plan is %1 months old").replace("%1", str(figure))


def drift_sentence(reasons: Sequence[DriftReason]) -> str:
    """Return every reason in one sentence, or "" when there is none."""
    if not reasons:
        return ""
    words = ", ".join(drift_in_words(reason) for reason in reasons)
    return f"{words[0].upper()}{words[1:]}."


def function_name(function: Function) -> str:
    """Return the function's name on screen."""
    return {
        Function.MANAGEMENT: _tr("Management"),
        Function.SUPPORT: _tr("Support"),
        Function.DEVELOPMENT: _tr("Development"),
        Function.MEDIATION: _tr("Mediation"),
        Function.REFLECTION: _tr("Reflection"),
    }[function]


def kind_name(kind: SessionKind) -> str:
    """Return the kind of session on screen."""
    return {
        SessionKind.ONE_TO_ONE: _tr("1:1"),
        SessionKind.AD_HOC: _tr("Ad hoc"),
        SessionKind.GROUP: _tr("Group"),
        SessionKind.MULTI_AGENCY: _tr("Multi-agency"),
        SessionKind.PEER: _tr("Peer"),
    }[kind]


def state_name(state: SessionState) -> str:
    """Return the state of a session on screen."""
    return {
        SessionState.PLANNED: _tr("Planned"),
        SessionState.DRAFT: _tr("Draft"),
        SessionState.FINISHED: _tr("Finished"),
        SessionState.ACKNOWLEDGED: _tr("Acknowledged"),
        SessionState.NOT_AGREED: _tr("Not agreed"),
        SessionState.POSTPONED: _tr("Postponed"),
        SessionState.CANCELLED: _tr("Cancelled"),
    }[state]


def role_name(role: Role) -> str:
    """Return what a person is appointed to."""
    return {
        Role.LEAD: _tr("Safeguarding lead or club welfare officer"),
        Role.DEPUTY: _tr("Deputy safeguarding lead"),
        Role.SUPERVISOR: _tr("Supervisor"),
        Role.LEAD_PRACTITIONER: _tr("Lead practitioner for a child"),
        Role.PRACTITIONER: _tr("Works or volunteers with children"),
        Role.MANAGER: _tr("Line manager"),
        Role.PROGRAMME_LEAD: _tr("Programme lead (sees how things stand, no words)"),
        Role.TRUSTEE: _tr("Trustee or committee lead"),
        Role.AUDITOR: _tr("Auditor (a sample, between two dates)"),
    }[role]


def status_name(status: CaseStatus) -> str:
    """Return the child's status with services."""
    return {
        CaseStatus.NONE: _tr("No other service involved"),
        CaseStatus.EARLY_HELP: _tr("Early help"),
        CaseStatus.CHILD_IN_NEED: _tr("Child in need"),
        CaseStatus.CHILD_PROTECTION: _tr("Child protection plan"),
        CaseStatus.LOOKED_AFTER: _tr("Looked after"),
    }[status]


def worry_name(worry: Worry) -> str:
    """Return what the worry is chiefly about."""
    return {
        Worry.NEGLECT: _tr("neglect"),
        Worry.EMOTIONAL: _tr("emotional harm"),
        Worry.PHYSICAL: _tr("physical harm"),
        Worry.SEXUAL: _tr("sexual harm"),
        Worry.ONLINE: _tr("online harm"),
        Worry.EXPLOITATION: _tr("exploitation"),
        Worry.GROOMING: _tr("grooming"),
        Worry.RADICALISATION: _tr("radicalisation"),
        Worry.WELFARE: _tr("welfare"),
        Worry.OTHER: _tr("something else"),
    }[worry]

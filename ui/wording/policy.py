"""The figures of the supervision policy in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Interval, SupervisionPolicy
from app.domain.people import Role
from ui.wording.dates import count, day_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("Policy", words)


def figure_name(key: str) -> str:
    """Return what a figure of the policy is about."""
    return {
        "case_weeks": _tr("Each open case is discussed at least every"),
        "read_and_sign_weeks": _tr("A child’s file is read and signed every"),
        "read_and_sign_protection_days": _tr("With a child protection plan, every"),
        "record_within_days": _tr("A session is recorded within"),
        "drift_sessions_without_progress": _tr("Drifting: nothing better in"),
        "drift_times_carried": _tr("Drifting: an action carried over"),
        "drift_plan_months": _tr("Drifting: the plan is as old as"),
        "after_disclosure_days": _tr("After a child told somebody, a talk about it within"),
        "warn_days_before": _tr("What is coming up is pointed out before, by"),
    }[key]


def figure_value(key: str, value: int) -> str:
    """Return a figure with its unit: "4 weeks", "5 working days"."""
    one, many = {
        "case_weeks": ("week", "weeks"),
        "read_and_sign_weeks": ("week", "weeks"),
        "read_and_sign_protection_days": ("day", "days"),
        "record_within_days": ("working day", "working days"),
        "drift_sessions_without_progress": ("session running", "sessions running"),
        "drift_times_carried": ("time", "times"),
        "drift_plan_months": ("month", "months"),
        "after_disclosure_days": ("day", "days"),
        "warn_days_before": ("day", "days"),
    }[key]
    return count(value, one, many)


def people_in(role: Role) -> str:
    """Return whom an interval is for."""
    return {
        Role.LEAD: _tr("The safeguarding lead"),
        Role.DEPUTY: _tr("Deputies"),
        Role.SUPERVISOR: _tr("Supervisors"),
        Role.LEAD_PRACTITIONER: _tr("Lead practitioners for a child"),
        Role.PRACTITIONER: _tr("Coaches, volunteers and others with children"),
        Role.MANAGER: _tr("Line managers"),
        Role.TRUSTEE: _tr("Trustees and committee members"),
        Role.PROGRAMME_LEAD: _tr("Programme leads"),
        Role.AUDITOR: _tr("Auditors"),
    }[role]


def interval_in_words(one: Interval) -> str:
    """Return "every 6 weeks; new in the role every 2 weeks, for 8 weeks"."""
    usual = _tr("every %1").replace("%1", _weeks(one.weeks))
    if not one.new_for_weeks:
        return usual
    new = _tr("%1; new in the role every %2, for %3").replace("%1", usual)
    return new.replace("%2", _weeks(one.new_weeks)).replace("%3", _weeks(one.new_for_weeks))


def _weeks(number: int) -> str:
    return _tr("week") if number == 1 else count(number, "week", "weeks")


def source_in_words(source: str, shipped: str, checked_on: date) -> str:
    """Return where a figure comes from: what a new club starts with, whose that is, when it was looked up."""
    words = _tr("Holdfast begins with %1. %2 Looked up on %3.").replace("%1", shipped).replace("%2", source)
    return words.replace("%3", day_in_prose(checked_on))


def policy_state(policy: SupervisionPolicy) -> str:
    """Return "Version 2, approved by the committee on 3 September 2026, to be reviewed by 3 September 2027."."""
    words = _tr("Version %1").replace("%1", str(policy.version))
    if policy.approved_on is None:
        return _tr("%1, not approved yet.").replace("%1", words)
    words = _tr("%1, approved by %2 on %3").replace("%1", words).replace("%2", policy.approved_by)
    words = words.replace("%3", day_in_prose(policy.approved_on))
    if policy.review_on is not None:
        words = _tr("%1, to be reviewed by %2").replace("%1", words).replace("%2", day_in_prose(policy.review_on))
    return f"{words}."

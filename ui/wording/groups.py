"""Supervision in a group in words: kinds, attendance, why several agencies sit together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.group import Attendance, TaskKind, Trigger
from app.domain.session import SessionKind


def _tr(words: str) -> str:
    return QCoreApplication.translate("Groups", words)


def attendance_name(how: Attendance) -> str:
    """Return whether somebody came, on screen."""
    return {
        Attendance.INVITED: _tr("Invited"),
        Attendance.PRESENT: _tr("Here"),
        Attendance.APOLOGIES: _tr("Apologies"),
        Attendance.ABSENT: _tr("Not here"),
    }[how]


def trigger_name(trigger: Trigger) -> str:
    """Return why the agencies sit together."""
    return {
        Trigger.THRESHOLD: _tr("Agencies do not agree how serious it is"),
        Trigger.DRIFT: _tr("Nothing moves, in somebody’s view"),
        Trigger.EMOTIONAL_IMPACT: _tr("It weighs heavily on people"),
        Trigger.FRESH_EYES: _tr("Fresh eyes are needed"),
        Trigger.STUCK: _tr("A complex case that is stuck"),
    }[trigger]


def task_name(kind: TaskKind) -> str:
    """Return what an agency has taken on."""
    return {
        TaskKind.DECISION: _tr("Decision"),
        TaskKind.ACTION: _tr("Action"),
        TaskKind.TO_KNOW: _tr("Needs to know"),
    }[kind]


def what_it_is(kind: SessionKind) -> str:
    """Return a sentence about the form a group takes."""
    return {
        SessionKind.GROUP: _tr("People of the club think together. A supervisor is responsible for each decision."),
        SessionKind.MULTI_AGENCY: _tr(
            "Several agencies think about one child. Each decision is one agency’s, and stands in its record."
        ),
        SessionKind.PEER: _tr("Peers give advice. Decisions are taken in each one’s own supervision."),
    }[kind]

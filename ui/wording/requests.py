"""Requests to see what is kept, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.drift import Lateness
from app.domain.requests import RequestKind, RequestWay
from app.services.requests import RequestRow
from ui.wording.dates import count, day_in_prose


def _tr(text: str) -> str:
    return QCoreApplication.translate("Requests", text)


_KINDS = {
    RequestKind.OWN: "somebody’s own record",
    RequestKind.CHILD: "a child, about themselves",
    RequestKind.PARENT: "a parent, about a child",
}
_WAYS = {RequestWay.WRITTEN: "in writing", RequestWay.SPOKEN: "in a conversation"}


def kind_in_words(kind: RequestKind) -> str:
    """Return "a parent, about a child"."""
    return _tr(_KINDS[kind])


def way_in_words(way: RequestWay) -> str:
    """Return "in a conversation"."""
    return _tr(_WAYS[way])


def clock_in_words(row: RequestRow) -> str:
    """Return "Due 22 December 2026, in 27 days", "The clock stands still", or when and how it was closed."""
    request = row.request
    if request.closed_on is not None:
        return _tr("Closed {day}: {outcome}").format(day=day_in_prose(request.closed_on), outcome=request.outcome)
    if row.due_on is None:
        return _tr("The clock stands still until the clarification comes.")
    due = _tr("Due {day}").format(day=day_in_prose(row.due_on))
    if row.lateness is Lateness.LATE:
        return _tr("{due}, {days} late").format(due=due, days=count(row.days, "day", "days"))
    if row.days == 0:
        return _tr("{due}, today").format(due=due)
    return _tr("{due}, in {days}").format(due=due, days=count(-row.days, "day", "days"))


def received_in_words(row: RequestRow) -> str:
    """Return "Asked by Maureen Tarn on 22 November 2026, in a conversation"."""
    return _tr("Asked by {who} on {day}, {way}").format(
        who=row.request.asked_by, day=day_in_prose(row.request.received_on), way=way_in_words(row.request.way)
    )

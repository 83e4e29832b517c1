"""The first and the last day that a child's or a pair's file is about, for the certificate of its disposal."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

# The days that a child's file is about, as (table, column); a moment counts for the club's own day.
CHILD_DAYS = (
    *(("child_case", "opened_on"), ("child_case", "closed_on")),
    *(("case_discussion", "held_on"), ("group_part", "held_on"), ("episode", "happened_at")),
    *(("decision", "decided_at"), ("decision", "endorsed_at")),
    *(("group_decision", "decided_at"), ("group_decision", "endorsed_at")),
    *(("action", "closed_on"), ("escalation", "closed_on"), ("agency_task", "recorded_on")),
    *(("earlier_record", "held_on"), ("attachment", "on"), ("allocation", "on"), ("sharing", "on")),
    *(("watching_consent", "asked_on"), ("watching_consent", "answered_on")),
)
_FILES = "(SELECT ?1 UNION ALL SELECT former FROM case_merger WHERE kept = ?1 AND undone IS NULL)"
_CHILD_SPAN = " UNION ALL ".join(
    f'SELECT "{column}" FROM {table} WHERE {f"id IN {_FILES}" if table == "child_case" else "case_id = ?1"}'  # noqa: S608  constants
    for table, column in CHILD_DAYS
)
_PAIR_SPAN = (
    "SELECT starts_on FROM supervision_pair WHERE id = ?1 UNION ALL "
    "SELECT ends_on FROM supervision_pair WHERE id = ?1 UNION ALL SELECT planned_on FROM session WHERE pair_id = ?1 "
    'UNION ALL SELECT "on" FROM review WHERE pair_id = ?1 UNION ALL '
    'SELECT a."on" FROM attachment a JOIN agreement g ON g.id = a.agreement_id WHERE g.pair_id = ?1'
)


def span(db: Any, record_id: UUID, zone: tzinfo, *, of_child: bool) -> tuple[date | None, date | None]:
    """Return the first and the last day that a child's or a pair's file is about; ``zone`` is the club's."""
    rows = db.execute(_CHILD_SPAN if of_child else _PAIR_SPAN, (record_id.bytes,)).fetchall()
    days = [_day(text, zone) for (text,) in rows if text]
    return (min(days, default=None), max(days, default=None))


def _day(text: str, zone: tzinfo) -> date:
    """The day of a column that holds a day or a moment."""
    found = datetime.fromisoformat(text)
    return found.date() if found.tzinfo is None else found.astimezone(zone).date()

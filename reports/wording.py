"""How dates, times, roles and stable keys read in a document: plain British English, the same on every computer.

Times are UK time, worked out from the rule in force since 1996 (summer time from the last Sunday of March to the last
Sunday of October, changing at 01:00 UTC), so that a document has the same bytes whatever zone the computer is set to
and no time zone data is needed.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.domain.tongue import ENGLISH, Tongue

SESSION_KINDS = {
    "one-to-one": "one to one",
    "ad-hoc": "ad hoc",
    "group": "group",
    "multi-agency": "multi-agency",
    "peer": "peer",
    "observation": "observation",
}
DECISION_KINDS = {"decision": "Decision", "no-change": "No change", "not-referring": "Not referring"}
AUTHORITIES = {
    "in-role": "decided in role",
    "advised": "decided after advice",
    "referred": "referred to someone else to decide",
}
RISK_DIRECTIONS = {
    "higher": "Higher than last time",
    "same": "The same as last time",
    "lower": "Lower than last time",
}
BETTER_SINCE = {"yes": "Yes", "no": "No", "too early": "Too early to say", "too-early": "Too early to say"}
MATTER_ENTRIES = {
    "contact": "Authority contacted",
    "decision": "Decision",
    "action": "Action",
    "support": "Extra support",
    "link": "Other records",
    "addition": "Addition",
    "correction": "Correction",
    "outcome": "Outcome",
    "pension-age": "Normal pension age",
    "held": "Held from disposal",
    "released": "Hold ended",
    "disposal-proposed": "Disposal proposed",
    "disposal-declined": "Disposal declined",
    "exported": "Signed document made",
    "packaged": "Handed over in a sealed package",
    "received": "Package arrived",
}
MATTER_BECAUSE = {
    "contact": "They advised",
    "decision": "Because",
    "support": "What came of it",
    "outcome": "What follows",
}
ACTION_STATES = {"open": "Open", "done": "Done", "dropped": "Dropped"}

ESCALATION_SCOPES = {"internal": "Within the organisation", "between-agencies": "Between agencies"}
ESCALATION_SOURCES = {
    "case": "The case as a whole",
    "decision": "A decision",
    "action": "An action that stayed open",
    "disagreement": "A record of supervision that was not agreed with",
}
ESCALATION_SUBJECTS = {
    "referral-threshold": "Whether to refer, or the threshold for it",
    "assessment-outcome": "What an assessment came to",
    "plan": "The plan for the child",
    "roles": "Who does what",
    "information-sharing": "Sharing information",
    "service": "A service the child gets, or does not get",
    "drift": "Nothing moves",
    "own-management": "The position of our own management",
}
ESCALATION_URGENCIES = {"today": "the same day", "usual": "in the usual time"}
ESCALATION_VOICES = {"given": "We challenged", "received": "We were challenged"}
CONTACT_WAYS = {
    "telephone": "By telephone",
    "meeting": "In a meeting",
    "message": "By message",
    "letter": "By letter",
}
SETTLEMENTS = {
    "agreed": "Settled by agreement",
    "decided": "Decided by somebody with the authority to",
    "accepted": "We accept the other view, and our own stays on record",
    "withdrawn": "Taken back",
}


def day(value: date | None, tongue: Tongue = ENGLISH) -> str:
    """Return "12 November 2026", or "" for None. A datetime is taken as the day it is in the UK."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        value = _uk(value)[0].date()
    return tongue.day(value)


def day_of_year(value: date) -> str:
    """Return "12 November", to stand below its year."""
    return day(value).rsplit(" ", 1)[0]


def moment(value: datetime | None, tongue: Tongue = ENGLISH) -> str:
    """Return "12 November 2026, 19:46 GMT" for an aware time, or "" for None."""
    if value is None:
        return ""
    local, zone = _uk(value)
    return f"{day(local.date(), tongue)}, {local:%H:%M} {zone}"


def key_words(table: dict[str, str], key: str, tongue: Tongue = ENGLISH) -> str:
    """Return the words for a stable ``key``; an unknown key reads as itself with spaces, never as nothing."""
    return tongue.say(table.get(key, key.replace("-", " ")))


def capital(text: str) -> str:
    """Return a text with its first letter large."""
    return text[:1].upper() + text[1:]


def signer_label(name: str, role: str, tongue: Tongue = ENGLISH) -> str:
    """Return the accessible name of a place to sign: "Signature of Dee Marsh, club welfare officer"."""
    if role:
        return tongue.say("Signature of {name}, {role}", name=name, role=role)
    return tongue.say("Signature of {name}", name=name)


def fingerprint_groups(fingerprint: str) -> tuple[str, ...]:
    """Return a hexadecimal fingerprint as upper-case groups of four."""
    figures = fingerprint.replace(" ", "").replace(":", "").upper()
    return tuple(figures[start : start + 4] for start in range(0, len(figures), 4))


def signers_code(fingerprint: str) -> str:
    """Return the first and last four groups of a fingerprint, as they are read out on the telephone."""
    groups = fingerprint_groups(fingerprint)
    if len(groups) <= 8:
        return " ".join(groups)
    return " ".join(groups[:4]) + " … " + " ".join(groups[-4:])


def _uk(value: datetime) -> tuple[datetime, str]:
    """Return the naive UK wall clock time and "GMT" or "BST" for an aware time."""
    utc = value.astimezone(UTC)
    starts, ends = (_last_sunday(utc.year, month) for month in (3, 10))
    if starts <= utc < ends:
        return (utc + timedelta(hours=1)).replace(tzinfo=None), "BST"
    return utc.replace(tzinfo=None), "GMT"


def _last_sunday(year: int, month: int) -> datetime:
    """Return 01:00 UTC on the last Sunday of a month of 31 days."""
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)

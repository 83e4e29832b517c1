"""How documents word the practice: statuses, functions, directions, dates, people. British English, for paper."""

from __future__ import annotations

from datetime import datetime, tzinfo

from app.domain.allocation import Confirmed
from app.domain.case import CaseStatus
from app.domain.discussion import Better, Direction
from app.domain.earlier import EarlierKind
from app.domain.exports import DocumentKind
from app.domain.group import Trigger
from app.domain.people import Role
from app.domain.session import Function
from app.domain.sharing import Basis, Consent
from app.domain.watching import Answer, Process

STATUS = {
    CaseStatus.NONE: "No other service involved",
    CaseStatus.EARLY_HELP: "Early help",
    CaseStatus.CHILD_IN_NEED: "Child in need",
    CaseStatus.CHILD_PROTECTION: "Child protection plan",
    CaseStatus.LOOKED_AFTER: "Looked after",
}
FUNCTION = {
    Function.MANAGEMENT: "Management",
    Function.SUPPORT: "Support",
    Function.DEVELOPMENT: "Development",
    Function.MEDIATION: "Mediation",
    Function.REFLECTION: "Reflection",
}
TRIGGER = {
    Trigger.THRESHOLD: "agencies saw the threshold differently",
    Trigger.DRIFT: "drift, in the view of one of the agencies",
    Trigger.EMOTIONAL_IMPACT: "a strong emotional impact on people",
    Trigger.FRESH_EYES: "fresh eyes were needed",
    Trigger.STUCK: "a complex case that was stuck",
}
DIRECTION = {Direction.HIGHER: "higher", Direction.SAME: "same", Direction.LOWER: "lower"}
DOCUMENT = {
    DocumentKind.AGREEMENT: "Supervision agreement",
    DocumentKind.AGENDA: "Agenda",
    DocumentKind.SESSION_RECORD: "Session record",
    DocumentKind.CASE_RECORD: "Case record",
    DocumentKind.CASE_CHRONOLOGY: "Case chronology",
    DocumentKind.SUBJECT_ACCESS: "Copy of records",
    DocumentKind.POLICY: "Supervision policy",
    DocumentKind.DISPOSAL: "Certificate of disposal",
    DocumentKind.TRUST_CARD: "Trust card",
    DocumentKind.ESCALATION: "Record of an escalation",
    DocumentKind.TRAINING: "Training record",
    DocumentKind.GROUP_RECORD: "Group supervision record",
    DocumentKind.GROUP_AGREEMENT: "Agreement of a group",
    DocumentKind.OBSERVATION: "Observation",
    DocumentKind.AUDIT_SAMPLE: "Audit sample",
    DocumentKind.SECTION_11: "Section 11 evidence pack",
    DocumentKind.AGENCY_EXTRACT: "Extract for another agency",
}
ROLE = {
    Role.LEAD: "Safeguarding lead or club welfare officer",
    Role.DEPUTY: "Deputy safeguarding lead",
    Role.SUPERVISOR: "Supervisor",
    Role.LEAD_PRACTITIONER: "Lead practitioner for a child",
    Role.PRACTITIONER: "Works or volunteers with children",
    Role.MANAGER: "Line manager",
    Role.PROGRAMME_LEAD: "Programme lead",
    Role.TRUSTEE: "Trustee or committee lead",
    Role.AUDITOR: "Auditor",
}
BASIS = {
    Basis.SAFEGUARDING: "keeping a child or an adult at risk safe",
    Basis.CONSENT: "consent",
    Basis.DUTY: "a duty in law",
    Basis.DANGER: "danger to life or health",
    Basis.OTHER: "another ground",
}
CONSENT = {
    Consent.GIVEN: "given",
    Consent.REFUSED: "refused",
    Consent.NOT_ASKED: "not asked for",
}
PROCESS = {
    Process.CONFERENCE: "Child protection conference",
    Process.CORE_GROUP: "Core group",
    Process.STRATEGY: "Strategy meeting",
    Process.REVIEW: "Review of a plan",
    Process.OTHER: "Another safeguarding meeting",
}
WATCH_ANSWER = {Answer.YES: "yes", Answer.NO: "no", Answer.NOT_ASKED: "not asked"}
CONFIRMED = {Confirmed.YES: "confirmed", Confirmed.NOT_YET: "not yet"}
EPISODE = {
    "late-collection": "Collected late",
    "hungry": "Hungry",
    "tired": "Tired",
    "injury": "An injury",
    "missing": "Missing",
    "behaviour": "Behaviour",
    "online": "Online",
    "told-something": "Told somebody something",
    "services": "Contact with services",
    "other": "Something else",
    "file-taken-out": "A file was taken out of this record",
    "paper-taken-out": "A paper record was taken out of this record",
    "put-back": "What was taken out was put back",
}
EARLIER = {
    EarlierKind.DISCUSSION: "Discussed in supervision",
    EarlierKind.MEETING: "A meeting",
    EarlierKind.CALL: "A call",
    EarlierKind.NOTE: "A note",
}
BETTER = {Better.YES: "yes", Better.NO: "no", Better.TOO_EARLY: "too early"}


def clock(moment: datetime | None, zone: tzinfo) -> str:
    """Return the local time of day, "18:31", or "" when there is none."""
    return "" if moment is None else f"{moment.astimezone(zone):%H:%M}"


def titled(name: str, title: str) -> str:
    """Return "Dee Marsh, club welfare officer", or the name alone."""
    return f"{name}, {title[:1].lower()}{title[1:]}" if title else name

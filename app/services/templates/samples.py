"""Invented content to try a wording on: one document of each kind in which everything is filled in.

Every list has an entry and every text a word, so that each part of a wording is seen. Nobody in it exists.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.domain.chronology_extract import ChronologyAction, ChronologyEntry, SentDocument
from app.domain.contents import CONTENTS, Content
from app.domain.exports import DocumentKind
from app.domain.extracts import (
    ActionExtract,
    AgendaLine,
    AgreementSection,
    DecisionExtract,
    DiscussionExtract,
    DocumentMark,
    HypothesisExtract,
    Letterhead,
    PackEntry,
    PackPart,
    PersonalNoteExtract,
    SignatureLine,
    StepExtract,
    TogetherExtract,
    ToldExtract,
)
from app.services.templates import club_samples, quality_samples
from app.services.templates.group_samples import AGENCY, GROUP, GROUP_AGREEMENT
from app.services.templates.matter_samples import MATTER

if TYPE_CHECKING:
    from reports.sandbox import Value

AT = datetime(2026, 11, 12, 19, 46, tzinfo=UTC)
DAY = AT.date()
LETTERHEAD = Letterhead("Example Juniors", "1 Sample Lane, Thornbury", "01632 960 000", None)
MARK = DocumentMark(UUID(int=0), AT, "Alex Morgan", "club welfare officer", 1, "00" * 32, None)
SUPERVISOR, SUPERVISEE = "Alex Morgan", "Sam Hughes"


def extract(kind: DocumentKind, letterhead: Letterhead = LETTERHEAD, mark: DocumentMark = MARK) -> Content:
    """Return an invented document of a kind, under a club's own letterhead."""
    if kind is DocumentKind.TRUST_CARD:
        mark = replace(mark, issuer_fingerprint=club_samples.FINGERPRINT)
    return CONTENTS[kind](letterhead=letterhead, mark=mark, **_VALUES[kind])


@cache
def context(kind: DocumentKind) -> dict[str, Value]:
    """Return the values that a wording of a kind may name, all of them filled. Not to be changed by who asks."""
    from reports import kinds

    return kinds.KINDS[kind].context(extract(kind))


_TO_SIGN = (
    SignatureLine(SUPERVISOR, "club welfare officer", None, ""),
    SignatureLine(SUPERVISEE, "team manager", None, ""),
)
_ACTION = ActionExtract(
    what="Speak to the family together and offer early help.",
    owner=SUPERVISEE,
    due_on=date(2026, 11, 20),
    measure="A note of the call is on the case.",
    obstacles="Evenings are hard to reach anybody.",
    review="Review of the late collections, March 2026",
    difference="Somebody at home knows, and helps.",
    state="done",
    closed_on=date(2026, 11, 19),
    outcome="The offer was taken up.",
    carried=("13 November 2026, to 20 November 2026: nobody answered",),
)
_DECISION = DecisionExtract(
    kind="decision",
    what="Offer early help this week.",
    why="The pattern is clear, and waiting has not helped.",
    options_not_taken="Referring today: no sign of immediate harm.",
    effect_on_child="Less waiting alone.",
    effect_on_family="May feel watched at first.",
    authority="in-role",
    decided_by=SUPERVISOR,
    decided_at=AT,
    endorsed_by=f"{SUPERVISOR}, supervisor",
    endorsed_at=AT,
    review_on=date(2026, 11, 26),
)
_DISCUSSION = DiscussionExtract(
    held_on=DAY,
    session_kind="one-to-one",
    supervisor=SUPERVISOR,
    practitioner=SUPERVISEE,
    on_paper=f"Written on paper on 13 November 2026, entered on 16 November 2026 by {SUPERVISOR}",
    why_discussed="Something new has worried either of us.",
    what_happened="Collected late on four Saturdays since September.",
    lived_experience="Asks to put the cones away, so as not to be the one left waiting outside.",
    lived_experience_blank_reason="not asked yet",
    childs_words="“I get my brother up.”",
    last_seen=f"7 November 2026 by {SUPERVISEE}, alone",
    analysis="We treated each late pick-up as a one-off.",
    hypotheses=(HypothesisExtract("New night shifts at home.", "The child’s own words.", "Nobody was asked."),),
    not_known="Who else is at home in the daytime.",
    observed="Cold hands, no coat, on two of the four days.",
    opinion="That the family does not care: one coach’s, and not ours.",
    first_view="A parent who forgets the time.",
    language="“hard to reach” became “not reached by us yet”",
    from_adults="Nobody we know of; who minds the child at night is not known.",
    from_children="Two older children on the way home, as the child says.",
    advised_by="The school’s safeguarding lead, as a named professional.",
    other_views="The school has not been asked yet.",
    plan_followed="First discussion, no plan yet.",
    procedure="Club safeguarding policy, section 4.",
    advice="None taken yet.",
    risk_direction="higher",
    better_since="no",
    decisions=(_DECISION,),
    actions=(_ACTION,),
    additions=(f"14 November 2026, {SUPERVISOR}: the call was made on the second try.",),
    taken_on=("Example Primary, Pat Lee: bring the review forward, by 4 December 2026",),
)
TOGETHER_LINE = (
    f"This file was put together from EX-001 and EX-002, on 2 October 2026, by {SUPERVISOR}, because:"  # as it is said
)
_CASE: dict[str, Any] = {
    "child_name": "Robin Sample",
    "date_of_birth": date(2015, 3, 14),
    "reference": "EX-001",
    "group": "Under 12s",
    "status": "Early help",
    "status_since": date(2026, 10, 1),
    "discussions": (_DISCUSSION,),
    "read_and_signed": (f"1 October 2026 by {SUPERVISOR}",),
    "signatures": _TO_SIGN[:1],
    "put_together": (TogetherExtract(TOGETHER_LINE, "Registered at both grounds, once by each parent."),),
}
_AGREEMENT: dict[str, Any] = {
    "version": 2,
    "state": "draft",
    "supervisor": SUPERVISOR,
    "supervisor_role": "club welfare officer",
    "supervisee": SUPERVISEE,
    "supervisee_role": "team manager",
    "line_manager": "Jo Bennett",
    "starts_on": DAY,
    "review_on": date(2027, 11, 12),
    "sections": (
        AgreementSection(
            "children",
            "Children we discuss",
            ("We will always discuss a child when:",),
            ("they have an open case at the club;", "something new has worried either of us."),
            "Either of us can add any child at any time.",
            True,
        ),
        AgreementSection("recording", "Recording", (), (), "", False),
    ),
    "signatures": _TO_SIGN,
}
_AGENDA: dict[str, Any] = {
    "supervisor": SUPERVISOR,
    "supervisee": SUPERVISEE,
    "session_kind": "one-to-one",
    "planned_on": DAY,
    "starts_at": "18:30",
    "duration_min": 45,
    "place": "Clubhouse office",
    "agreement": "version 2, signed 3 January 2026",
    "items": (
        AgendaLine(1, "Actions from last time", "standing item", "Management", 5),
        AgendaLine(2, "R.S. · EX-001", SUPERVISEE, "Management", 15),
    ),
    "earlier_actions": (_ACTION,),
    "preparation": (f"Last notes read: {SUPERVISOR}",),
}
_SESSION: dict[str, Any] = {
    "supervisor": SUPERVISOR,
    "supervisor_role": "club welfare officer",
    "supervisee": SUPERVISEE,
    "supervisee_role": "team manager",
    "session_kind": "one-to-one",
    "held_on": DAY,
    "started": "18:31",
    "ended": "19:20",
    "place": "Clubhouse office",
    "interruptions": "One telephone call",
    "agreement": "version 2, signed 3 January 2026",
    "notes": (PersonalNoteExtract("How are you", "Support", "Tired and proud."),),
    "functions_covered": ("Management", "Support"),
    "functions_not_covered": ("Mediation",),
    "cases_discussed": ("EX-001",),
    "personal_actions": (_ACTION,),
    "comment": "I felt listened to.",
    "on_paper": f"Written on paper on 13 November 2026, entered on 16 November 2026 by {SUPERVISOR}",
    "handed_on": "To the chair on 13 November 2026, under: Whistleblowing policy",
    "challenge": "Priya asked why the club waited four weeks; the supervisor asked what else it could be.",
    "acknowledgement": f"{SUPERVISEE} has read this on this computer, 12 November 2026.",
    "next_on": date(2026, 12, 10),
    "additions": (f"14 November 2026, {SUPERVISOR}: the date was moved.",),
    "signatures": _TO_SIGN,
}
_COPY: dict[str, Any] = {
    "about": SUPERVISEE,
    "asked_by": SUPERVISEE,
    "received_on": date(2026, 11, 2),
    "scope": "Everything you keep about me",
    "entries": (PackEntry("What is on file", (PackPart("Started", "1 September 2024"),)),),
    "withheld": ("1 place marked [withheld]: names somebody else.",),
    "left_out": ("1 session record is sealed to the pair and not part of this copy.",),
    "signatures": _TO_SIGN[:1],
}
_AGREED = ChronologyAction(
    what=_ACTION.what,
    owner=_ACTION.owner,
    due_on=_ACTION.due_on,
    measure=_ACTION.measure,
    obstacles=_ACTION.obstacles,
    review=_ACTION.review,
    difference=_ACTION.difference,
)
_SENT = SentDocument(UUID(int=0), "Case record", 3, "The child’s file", date(2026, 11, 20), SUPERVISOR)
_ON, _EMPTY = date(2026, 11, 13), ("", SUPERVISOR, "")
_CHRONOLOGY: dict[str, Any] = {
    **{name: value for name, value in _CASE.items() if name not in ("discussions", "read_and_signed", "put_together")},
    "opened_on": date(2026, 9, 19),
    "closed_on": date(2027, 3, 1),
    "since": date(2026, 9, 19),
    "until": date(2027, 3, 1),
    "entries": (
        ChronologyEntry(date(2026, 11, 7), "18:20", "episode", "Collected late", SUPERVISEE, "Forty minutes late."),
        ChronologyEntry(DAY, "", "discussion", *_EMPTY, discussion=_DISCUSSION),
        ChronologyEntry(DAY, "", "decision", *_EMPTY, decision=_DECISION),
        ChronologyEntry(DAY, "", "action-agreed", *_EMPTY, action=_AGREED),
        ChronologyEntry(_ON, "", "action-carried", "", SUPERVISOR, "Nobody answered.", action=_AGREED),
        ChronologyEntry(date(2026, 11, 20), "", "sent", *_EMPTY, sent=_SENT),
    ),
    "open_actions": (_AGREED,),
}
_ESCALATION: dict[str, Any] = {
    **{
        name: _CASE[name]
        for name in ("child_name", "date_of_birth", "reference", "status", "status_since", "signatures")
    },
    "scope": "between-agencies",
    "voice": "given",
    "subject": "information-sharing",
    "urgency": "usual",
    "raised_by": SUPERVISOR,
    "raised_at": AT,
    "source": "decision",
    "source_words": "Offer early help this week.",
    "other_side": "The pastoral lead of the school",
    "agreed": "That the child is tired.",
    "disputed": "Whether the school tells us what was decided.",
    "why_matters": "We do not know what the plan asks of us.",
    "wishes": "The child wants everybody to know the same things.",
    "safe_meanwhile": "We ring after each session.",
    "steps": (
        StepExtract(
            "Between the two", "The pastoral lead", "telephone", DAY, date(2026, 11, 16), "Yes.", date(2026, 11, 18)
        ),
    ),
    "told": (ToldExtract("Jo Bennett", AT, "that it was raised"),),
    "settlement": "agreed",
    "outcome": "The school sends us its notes.",
    "closed_on": date(2026, 11, 20),
    "closed_by": SUPERVISOR,
}
_VALUES: dict[DocumentKind, dict[str, Any]] = {
    DocumentKind.AGREEMENT: _AGREEMENT,
    DocumentKind.AGENDA: _AGENDA,
    DocumentKind.SESSION_RECORD: _SESSION,
    DocumentKind.CASE_RECORD: _CASE,
    DocumentKind.CASE_CHRONOLOGY: _CHRONOLOGY,
    DocumentKind.SUBJECT_ACCESS: _COPY,
    DocumentKind.POLICY: club_samples.POLICY,
    DocumentKind.DISPOSAL: club_samples.DISPOSAL,
    DocumentKind.TRUST_CARD: club_samples.TRUST_CARD,
    DocumentKind.ESCALATION: _ESCALATION,
    DocumentKind.TRAINING: quality_samples.TRAINING,
    DocumentKind.GROUP_RECORD: GROUP,
    DocumentKind.GROUP_AGREEMENT: GROUP_AGREEMENT,
    DocumentKind.OBSERVATION: quality_samples.OBSERVATION,
    DocumentKind.AUDIT_SAMPLE: quality_samples.SAMPLE,
    DocumentKind.SECTION_11: quality_samples.SECTION_11,
    DocumentKind.AGENCY_EXTRACT: AGENCY,
    DocumentKind.RESTRICTED_MATTER: MATTER,
}

"""The case record: the child part, for the child's case file (practice.md b5 and c1).

It can be made from a ``CaseExtract`` and from nothing else. There is no place in one for a personal part, another
child or a free session note, so none can be in the document.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.extracts import CaseExtract, DecisionExtract, DiscussionExtract, HypothesisExtract
from app.domain.tongue import ENGLISH, Tongue
from reports.actions import action_values
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.tongues import tongue_of
from reports.wording import (
    AUTHORITIES,
    BETTER_SINCE,
    DECISION_KINDS,
    RISK_DIRECTIONS,
    SESSION_KINDS,
    day,
    key_words,
    moment,
)

KIND = "case-record"
TEMPLATE = "templates/case_record.md"


def render(extract: CaseExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned case record as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/case_record.md``).
    Raises TemplateError and ExportFailedError.
    """
    say, reference = tongue_of(extract.mark.wording.language).say, extract.reference
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=say("Safeguarding supervision record · {reference}", reference=reference),
        footer_subject=say(
            "Safeguarding supervision record for the child’s case file · {reference}", reference=reference
        ),
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: CaseExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    tongue = tongue_of(extract.mark.wording.language)
    return {
        "club": extract.letterhead.club_name,
        "child": {
            "name": extract.child_name,
            "born": day(extract.date_of_birth, tongue),
            "reference": extract.reference,
            "group": extract.group,
            "status": extract.status,
            "status_since": day(extract.status_since, tongue),
        },
        "made_by": extract.mark.made_by,
        "made_by_role": extract.mark.made_by_role,
        "made_on": day(extract.mark.made_at, tongue),
        "discussed": _discussed(extract.discussions, tongue),
        "discussions": [discussion_values(discussion, tongue) for discussion in extract.discussions],
        "read_and_signed": list(extract.read_and_signed),
        "put_together": [{"line": one.put_together_line, "reason": one.reason} for one in extract.put_together],
    }


def _discussed(discussions: tuple[DiscussionExtract, ...], tongue: Tongue) -> str:
    """Return when and by whom the child was discussed: each discussion up to three, otherwise how many."""
    if len(discussions) > 3:
        days = sorted(discussion.held_on for discussion in discussions)
        return tongue.say(
            "{count} discussions, from {first} to {last}",
            count=len(discussions),
            first=day(days[0], tongue),
            last=day(days[-1], tongue),
        )
    return "; ".join(
        tongue.say(
            "{day}, {kind}, {supervisor} with {practitioner}",
            day=day(one.held_on, tongue),
            kind=key_words(SESSION_KINDS, one.session_kind, tongue),
            supervisor=one.supervisor,
            practitioner=one.practitioner,
        )
        for one in discussions
    )


def discussion_values(discussion: DiscussionExtract, tongue: Tongue = ENGLISH) -> Value:
    """Return a discussion as plain text under the names a template uses."""
    return {
        "held_on": day(discussion.held_on, tongue),
        "kind": key_words(SESSION_KINDS, discussion.session_kind, tongue),
        "supervisor": discussion.supervisor,
        "practitioner": discussion.practitioner,
        "on_paper": discussion.on_paper,
        "why_discussed": discussion.why_discussed,
        "what_happened": discussion.what_happened,
        "lived_experience": discussion.lived_experience,
        "lived_experience_blank_reason": discussion.lived_experience_blank_reason,
        "childs_words": discussion.childs_words,
        "last_seen": discussion.last_seen,
        "analysis": discussion.analysis,
        "hypotheses": [_hypothesis(hypothesis) for hypothesis in discussion.hypotheses],
        "not_known": discussion.not_known,
        "observed": discussion.observed,
        "opinion": discussion.opinion,
        "first_view": discussion.first_view,
        "language": discussion.language,
        "from_adults": discussion.from_adults,
        "from_children": discussion.from_children,
        "advised_by": discussion.advised_by,
        "other_views": discussion.other_views,
        "plan_followed": discussion.plan_followed,
        "procedure": discussion.procedure,
        "advice": discussion.advice,
        "risk": key_words(RISK_DIRECTIONS, discussion.risk_direction, tongue),
        "better": key_words(BETTER_SINCE, discussion.better_since, tongue),
        "decisions": [
            decision_values(number, decision, tongue) for number, decision in enumerate(discussion.decisions, 1)
        ],
        "actions": [action_values(number, action, tongue) for number, action in enumerate(discussion.actions, 1)],
        "taken_on": list(discussion.taken_on),
        "additions": list(discussion.additions),
    }


def _hypothesis(hypothesis: HypothesisExtract) -> Value:
    return {
        "explanation": hypothesis.explanation,
        "evidence_for": hypothesis.evidence_for,
        "evidence_against": hypothesis.evidence_against,
    }


def decision_values(number: int, decision: DecisionExtract, tongue: Tongue = ENGLISH) -> Value:
    """Return a decision as plain text under the names a template uses. ``number`` counts from 1."""
    endorsed = (
        f"{decision.endorsed_by}, {moment(decision.endorsed_at, tongue)}"
        if decision.endorsed_at
        else decision.endorsed_by
    )
    return {
        "number": number,
        "kind": key_words(DECISION_KINDS, decision.kind, tongue),
        "what": decision.what,
        "why": decision.why,
        "options_not_taken": decision.options_not_taken,
        "effect_on_child": decision.effect_on_child,
        "effect_on_family": decision.effect_on_family,
        "authority": key_words(AUTHORITIES, decision.authority, tongue),
        "decided_by": decision.decided_by,
        "decided_at": moment(decision.decided_at, tongue),
        "endorsed": endorsed,
        "review_on": day(decision.review_on, tongue),
    }

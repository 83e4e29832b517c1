"""The child's record: what was discussed, decided and agreed about one child, and nothing else (practice.md c1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import tzinfo

from app.domain.action import Action
from app.domain.discussion import Addition, AdditionKind, CaseDiscussion, Decision, LastSeen
from app.domain.extracts import (
    ActionExtract,
    CaseExtract,
    DecisionExtract,
    DiscussionExtract,
    DocumentMark,
    HypothesisExtract,
    Letterhead,
    SignatureLine,
    TogetherExtract,
)
from app.domain.group import TaskKind
from app.domain.ids import CaseId, PersonId
from app.domain.merging import Merger
from app.domain.people import Person
from app.domain.tongue import ENGLISH, Tongue
from app.services import access, due, occasions, on_paper, people
from app.services.document_words import BETTER, DIRECTION, STATUS, titled
from app.services.exporting.choices import CaseChoices, chosen_discussions
from app.services.work import Work
from reports.tongues import tongue_of

TOGETHER = "This file was put together from {kept} and {former}, on {day}, by {name}, because:"


def extract(
    work: Work, case_id: CaseId, choices: CaseChoices, letterhead: Letterhead, mark: DocumentMark
) -> tuple[CaseExtract, str]:
    """Return the extract and the day of the discussion for its file name.

    Raises NotFoundError, NotAllowedError("export"), InputError("record", "nothing-yet").
    """
    case = access.case_to_export(work, case_id)
    tongue = tongue_of(mark.wording.language)
    main, earlier = chosen_discussions(work, case_id, choices.session_id)
    shown = (main, *earlier) if "earlier" in choices.parts else (main,)
    known = access.people(work)
    decisions, actions = work.decisions.of_case(case_id), work.actions.of_case(case_id)
    additions = work.additions.of_case(case_id)
    discussions = tuple(
        _ticked(discussion_extract(work, one, known, decisions, actions, additions, tongue), choices.parts, tongue)
        for one in shown
    )
    signed = work.read_and_signs.of_case(case_id) if "read-and-signed" in choices.parts else ()
    made = CaseExtract(
        letterhead=letterhead,
        mark=mark,
        child_name=case.initials if choices.as_initials else case.child_name,
        date_of_birth=None if choices.as_initials else case.date_of_birth,
        reference=case.reference,
        group=case.group,
        status=tongue.say(STATUS[case.status]),
        status_since=case.status_since,
        discussions=discussions,
        read_and_signed=tuple(
            tongue.say(
                "{day} by {name}",
                day=tongue.day(one.made.at.astimezone(work.zone).date()),
                name=due.name_of(known, one.made.by),
            )
            for one in signed
        ),
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
        put_together=tuple(
            _together(work, one, case.reference, known, tongue) for one in work.mergers.in_force(case_id)
        ),
    )
    return made, main.held_on.isoformat()


def _together(
    work: Work, one: Merger, reference: str, known: Mapping[PersonId, Person], tongue: Tongue
) -> TogetherExtract:
    line = tongue.say(
        TOGETHER,
        kept=reference,
        former=work.cases.get(one.former).reference,
        day=tongue.day(one.made.at.astimezone(work.zone).date()),
        name=due.name_of(known, one.made.by),
    )
    return TogetherExtract(line, one.reason)


def discussion_extract(
    work: Work,
    one: CaseDiscussion,
    known: Mapping[PersonId, Person],
    decisions: tuple[Decision, ...],
    actions: tuple[Action, ...],
    additions: tuple[Addition, ...],
    tongue: Tongue = ENGLISH,
) -> DiscussionExtract:
    """Return one discussion with those of the decisions, actions and additions that belong to it."""
    content = one.content
    mine = [decision for decision in decisions if decision.session_id == one.session_id]
    about = {one.id, *(decision.id for decision in mine)}
    return DiscussionExtract(
        held_on=one.held_on,
        session_kind=occasions.of(work, one.session_id).kind.value,
        supervisor=due.name_of(known, one.supervisor),
        practitioner=due.name_of(known, one.practitioner),
        why_discussed=content.why_discussed,
        what_happened=content.what_happened,
        lived_experience=content.lived_experience,
        lived_experience_blank_reason=content.lived_blank_reason,
        childs_words=content.childs_words,
        last_seen=_last_seen(content.last_seen, tongue),
        analysis=content.analysis,
        hypotheses=tuple(
            HypothesisExtract(each.explanation, each.evidence_for, each.evidence_against) for each in content.hypotheses
        ),
        not_known=content.not_known,
        observed=content.observed,
        opinion=content.opinion,
        first_view=content.first_view,
        language=content.language,
        from_adults=content.from_adults,
        from_children=content.from_children,
        advised_by=content.advised_by,
        other_views=content.other_views,
        plan_followed=content.plan_followed,
        procedure=content.procedure,
        advice=content.advice,
        risk_direction="" if content.risk is None else DIRECTION[content.risk],
        better_since="" if content.better is None else BETTER[content.better],
        decisions=tuple(decision_extract(work, decision, known) for decision in mine),
        actions=tuple(
            action_extract(each, known, work.zone, tongue)
            for each in actions
            if one.session_id in (each.session_id, each.group_id)
        ),
        additions=tuple(_addition(each, known, work.zone, tongue) for each in additions if each.record_id in about),
        taken_on=_taken_on(work, one, tongue),
        on_paper=_on_paper(work, one, tongue),
    )


def _on_paper(work: Work, one: CaseDiscussion, tongue: Tongue) -> str:
    session = work.sessions.find(one.session_id)  # a group's is written here
    return "" if session is None else on_paper.in_words(work, session, tongue)


def _taken_on(work: Work, one: CaseDiscussion, tongue: Tongue) -> tuple[str, ...]:
    """Return what other agencies decided or will do about the child; what they were told is in their own extract."""
    agencies = {each.id: each.name for each in work.agencies.of_session(one.session_id)}
    lines = []
    for task in work.agency_tasks.of_session(one.session_id):
        if task.case_id == one.case_id and task.kind is not TaskKind.TO_KNOW:
            who = ", ".join(part for part in (agencies[task.agency_id], task.person) if part)
            by = "" if task.due_on is None else f" ({tongue.day(task.due_on)})"
            lines.append(f"{who}: {task.what}{by}")
    return tuple(lines)


def _ticked(made: DiscussionExtract, parts: frozenset[str], tongue: Tongue) -> DiscussionExtract:
    """Return the discussion without what was not ticked: blanked here, so that the attached data lacks it too."""
    if "what-has-happened" not in parts:
        made = replace(made, why_discussed="", what_happened="", observed="", opinion="", last_seen="")
    if "lived-experience" not in parts:
        made = replace(
            made,
            lived_experience="",
            lived_experience_blank_reason=tongue.say("not part of this copy"),
            childs_words="",
        )
    if "analysis" not in parts:
        made = replace(
            made,
            analysis="",
            hypotheses=(),
            not_known="",
            first_view="",
            language="",
            from_adults="",
            from_children="",
            advised_by="",
            other_views="",
            plan_followed="",
            procedure="",
            advice="",
            risk_direction="",
            better_since="",
        )
    if "decisions" not in parts:
        made = replace(made, decisions=())
    if "actions" not in parts:
        made = replace(made, actions=(), taken_on=())
    return made


def decision_extract(work: Work, one: Decision, known: Mapping[PersonId, Person]) -> DecisionExtract:
    """Return a decision as a document tells it."""
    endorsed = ""
    if one.endorsed_by is not None:
        endorsed = titled(due.name_of(known, one.endorsed_by), people.title_of(work, one.endorsed_by))
    return DecisionExtract(
        kind=one.kind.value,
        what=one.what,
        why=one.why,
        options_not_taken=one.options_not_taken,
        effect_on_child=one.effect_on_child,
        effect_on_family=one.effect_on_family,
        authority=one.authority.value,
        decided_by=due.name_of(known, one.decided_by),
        decided_at=one.decided_at,
        endorsed_by=endorsed,
        endorsed_at=one.endorsed_at,
        review_on=one.review_on,
    )


def action_extract(
    one: Action, known: Mapping[PersonId, Person], zone: tzinfo, tongue: Tongue = ENGLISH
) -> ActionExtract:
    """Return an action as a document tells it."""
    return ActionExtract(
        what=one.what,
        owner=due.name_of(known, one.owner),
        due_on=one.due_on,
        measure=one.measure,
        obstacles=one.obstacles,
        difference=one.difference,
        review=one.review,
        state=one.state.value,
        closed_on=one.closed_on,
        outcome=one.outcome,
        carried=tuple(
            tongue.say(
                "{day}, to {new}: {reason}",
                day=tongue.day(each.made.at.astimezone(zone).date()),
                new=tongue.day(each.new_due_on),
                reason=each.reason,
            )
            for each in one.carried
        ),
    )


def _addition(one: Addition, known: Mapping[PersonId, Person], zone: tzinfo, tongue: Tongue) -> str:
    head = f"{tongue.day(one.made.at.astimezone(zone).date())}, {due.name_of(known, one.made.by)}"
    if one.kind is AdditionKind.CORRECTION:
        return tongue.say(
            "{head}: corrected. It said “{struck}”; it should say “{text}”. Reason: {reason}",
            head=head,
            struck=one.struck,
            text=one.text,
            reason=one.reason,
        )
    return f"{head}: {one.text}"


def seen_by(seen: LastSeen, tongue: Tongue = ENGLISH) -> str:
    """Return by whom a child was seen and whether alone: " by Priya Nair, alone"."""
    alone = "" if seen.alone is None else ", " + tongue.say("alone" if seen.alone else "not alone")
    by = " " + tongue.say("by {name}", name=seen.by) if seen.by else ""
    return f"{by}{alone}"


def _last_seen(seen: LastSeen | None, tongue: Tongue) -> str:
    return "" if seen is None else f"{tongue.day(seen.on)}{seen_by(seen, tongue)}"

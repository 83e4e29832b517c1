"""The sample club's groups: what a plausible year holds of them. Every person, child and event is invented."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from app.domain.group import Attendance, GroupTerms
from app.domain.ids import CaseId, GroupAgreementId, PersonId, SessionId
from app.domain.session import SessionKind
from app.services import drafting, groups
from app.services.decisions import DecisionForm
from app.services.group_agreements import GroupAgreementForm
from app.services.groups import GroupAction, GroupFinish, GroupPlan
from app.services.vaults import OpenVault

TERMS = GroupTerms(
    aims="To think together about children we worry about, and to learn from each other.",
    ground_rules="One speaks at a time. We ask before we advise. Nobody has to agree.",
    confidentiality="What is said stays here. What is about a child’s safety never does: it goes to Dee at once.",
    conflict="A different view is written down, and taken to each one’s own supervisor.",
    recording="Dee writes. Each child’s part goes on that child’s file; the rest is kept for six years.",
)
LEARNING = "A child who says that all is well may be saying what we want to hear. Ask a second time, in another way."
_FIRST = {
    "why_discussed": "Why does nothing that we suggest seem to reach him?",
    "what_happened": "He left training early on three Thursdays and did not say where he was going.",
    "lived_experience": "Football is the hour of the week in which nobody asks him about his phone.",
    "childs_words": "It’s fine. Everyone’s got a second account.",
    "analysis": "We talk about rules. He may hear that we are cross, and not that we are worried.",
    "not_known": "Who he meets on the way home.",
    "other_views": "Joan Petrie would ask his mother now. The others think that he should know first.",
    "better": "too-early",
}
_SECOND = {
    "why_discussed": "How do we stay in touch while he is injured?",
    "what_happened": "He has come to watch twice, and sat with the younger ones.",
    "lived_experience": "He misses the changing room more than the match.",
    "analysis": "Coming to watch is a strength that we had not noticed.",
    "better": "yes",
}


def hold_group(
    opened: OpenVault,
    ids: Mapping[str, PersonId],
    cases: Mapping[str, CaseId],
    today: date,
    later: Callable[[timedelta], None],
) -> SessionId:
    """Hold one session of the coaches' group, about two children of the U14, and return its id.

    ``later`` lets time pass.
    """
    at = opened.around.clock().astimezone(opened.around.zone)
    agreement = opened.do(
        groups.agree, GroupAgreementForm("Coaches together", today + timedelta(days=300), TERMS)
    ).value
    group = _plan(opened, ids, agreement, at.date())
    first = opened.do(groups.add_child, group, cases["Jovan Ostrel"], ids["Tom Ashby"]).value
    opened.do(groups.add_child, group, cases["Dylan Marchetti"], ids["Ffion Rees"])
    opened.do(groups.start, group)
    came = dict.fromkeys((ids[name] for name in ("Ffion Rees", "Joan Petrie", "Tom Ashby")), Attendance.PRESENT)
    opened.do(groups.attend, group, came | {ids["Priya Nair"]: Attendance.APOLOGIES})
    for child, typed in (("Jovan Ostrel", _FIRST), ("Dylan Marchetti", _SECOND)):
        opened.do(drafting.save_form, groups.child_form(group, cases[child]), typed)
    decision = DecisionForm(
        what="Tom tells Jovan what we are worried about before anybody else does",
        why="He hears rules from us, and no reason for them",
        options_not_taken="Ringing his mother first; not to refer",
        effect_on_child="He is told first, and by somebody whom he trusts",
        decided_by=ids["Dee Marsh"],
    )
    opened.do(groups.decide, group, first, decision)
    due = at.date() + timedelta(days=21)
    opened.do(groups.add_action, group, first, GroupAction("Sit down with Jovan after training", ids["Tom Ashby"], due))
    later(timedelta(minutes=85))
    notes = {
        "critical_friend": str(ids["Joan Petrie"]),
        "agreed_too_easily": "At first, yes: nobody asked what the boy himself would say if he sat here.",
        "learning": LEARNING,
        "confidence": "2-4, 3-4, 3-3",
    }
    opened.do(drafting.save_form, groups.group_form(group), notes)
    opened.do(groups.finish, group, GroupFinish(keep_names=True))
    return group


def _plan(opened: OpenVault, ids: Mapping[str, PersonId], agreement: GroupAgreementId, on: date) -> SessionId:
    at = opened.around.clock().astimezone(opened.around.zone)
    form = GroupPlan(
        kind=SessionKind.GROUP,
        title="Coaches together",
        on=on,
        at=at.time(),
        members=tuple(ids[name] for name in ("Ffion Rees", "Joan Petrie", "Tom Ashby", "Priya Nair")),
        place="Clubhouse, upstairs",
        agenda="What we took with us from last time\nTwo children of the U14\nWhat we take with us",
        agreement_id=agreement,
    )
    return opened.do(groups.plan, form).value

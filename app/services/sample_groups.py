"""The sample club's groups: what a plausible year holds of them. Every person, child and event is invented."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from app.domain.discussion import Authority
from app.domain.group import Attendance, GroupTerms, TaskKind, Trigger
from app.domain.ids import AgencyId, CaseId, GroupAgreementId, PersonId, SessionId
from app.domain.session import AcknowledgementWay, SessionKind
from app.services import drafting, groups
from app.services.decisions import DecisionForm
from app.services.group_agreements import GroupAgreementForm
from app.services.groups import AgencyForm, GroupAction, GroupFinish, GroupPlan, TaskForm
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
        authority=Authority.IN_ROLE,
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
    later(timedelta(days=1))
    paper, here = AcknowledgementWay.ON_PAPER, AcknowledgementWay.ON_THIS_COMPUTER
    opened.do(groups.answer, group, ids["Tom Ashby"], here, True)
    opened.do(groups.answer, group, ids["Joan Petrie"], paper, True, "It was longer than it reads.")
    opened.do(groups.add_to_record, group, "The room upstairs is free on Thursdays from now on.")
    opened.do(groups.plan, opened.read(groups.as_last_time, group))
    return group


def hold_multi_agency(
    opened: OpenVault, ids: Mapping[str, PersonId], case: CaseId, later: Callable[[timedelta], None]
) -> tuple[SessionId, AgencyId]:
    """Take a case that is stuck to the agencies around it; return the session, and one agency to look at."""
    at = opened.around.clock().astimezone(opened.around.zone)
    form = GroupPlan(
        kind=SessionKind.MULTI_AGENCY,
        title="Round the table about one child",
        on=at.date(),
        at=at.time(),
        members=(ids["Tom Ashby"],),
        place="Clubhouse, upstairs",
        agenda="What each of us knows\nWhat stands in the way\nWhat each of us will do",
        trigger=Trigger.STUCK,
    )
    session = opened.do(groups.plan, form).value
    place = opened.do(groups.add_child, session, case, ids["Tom Ashby"]).value
    agencies = [opened.do(groups.invite, session, one).value for one in _AGENCIES]
    opened.do(groups.start, session)
    opened.do(groups.attend, session, {ids["Tom Ashby"]: Attendance.PRESENT})
    for agency, how in zip(agencies, (Attendance.PRESENT, Attendance.PRESENT, Attendance.ABSENT), strict=True):
        opened.do(groups.came, agency, how)
    for number, kind, what, why, days in _TAKEN_ON:
        due = None if days is None else at.date() + timedelta(days=days)
        opened.do(groups.take_on, agencies[number], TaskForm(kind, what, why, due_on=due))
    opened.do(drafting.save_form, groups.child_form(session, case), _STUCK)
    ours = DecisionForm(
        what="The club stays one of the places that do not change",
        why="She comes, and it is the only thing that she has kept up",
        effect_on_child="One evening a week on which nobody asks her to explain herself",
        authority=Authority.IN_ROLE,
    )
    opened.do(groups.decide, session, place, ours)
    later(timedelta(minutes=95))
    process = "Two of us had each thought that the other held the plan."
    opened.do(drafting.save_form, groups.group_form(session), {"process": process})
    opened.do(groups.finish, session, GroupFinish())
    return session, agencies[0]


_AGENCIES = (
    AgencyForm("Weir Lane School", "Hana Okoro", "Head of year", "01632 960 210"),
    AgencyForm("Family support", "Piotr Zielinski", "Family worker", "01632 960 220"),
    AgencyForm("School nursing", "Jo Pask", "Nurse", "01632 960 230"),
)
_TAKEN_ON = (
    (0, TaskKind.DECISION, "Bring the review forward", "The plan was made for a child who still went to school", 12),
    (0, TaskKind.TO_KNOW, "She comes to training, and stays to the end.", "", None),
    (1, TaskKind.ACTION, "See her mother at home, with an interpreter", "Nobody has heard her in her own language", 7),
    (2, TaskKind.ACTION, "Offer a health check at the club instead of the clinic", "She does not open letters", 21),
)
_STUCK = {
    "why_discussed": "Three agencies know her, and for four months nothing has changed.",
    "what_happened": "She has not been at school since September. She has missed one training evening in that time.",
    "lived_experience": "Most of her days pass in one room, with a small brother to look after.",
    "childs_words": "I’m not clever any more. I’m good at this, though.",
    "analysis": "Each of us holds a piece of it, and each of us waited for another to begin.",
    "not_known": "Who is at home during the day.",
    "other_views": "Family support thinks that the threshold is reached. The school does not, yet.",
    "better": "no",
}


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

"""The sample club's year, told in order: every day on which something happened, made only through the services."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from app.domain.discussion import Authority, Better, Direction, DiscussionContent, LastSeen
from app.domain.escalation import Scope, Settlement, Subject
from app.domain.exports import DocumentKind
from app.domain.ids import AgencyId, CaseId, PairId, SessionId
from app.domain.matters import EntryKind
from app.domain.session import AcknowledgementWay, ItemKind, SessionState
from app.domain.templates import DocumentLanguage
from app.services import (
    actions,
    cases,
    covering,
    decisions,
    escalation_routes,
    escalations,
    matters,
    sample_attachments,
    sample_corrections,
    sample_groups,
    sample_keeping,
    sample_reviews,
    sample_section11,
    sample_training,
    sessions,
    templates,
    vaults,
)
from app.services import sample_words as says
from app.services.actions import ActionForm
from app.services.cases import CaseForm
from app.services.decisions import DecisionForm
from app.services.escalations import EscalationForm
from app.services.matters import EntryForm, MatterForm
from app.services.sample_people import ADULTS, CHILDREN, DAYS, Adult, Child, Setting
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault, Surroundings


class Clock:
    """A clock that is set by the story and moves a little at each look."""

    def __init__(self, begin: datetime) -> None:
        self.now = begin

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def go_on(self, time_passed: timedelta) -> None:
        """Let time pass."""
        self.now += time_passed

    def go_to(self, day: date, at: time, zone: ZoneInfo) -> None:
        """Go on to a local time; never back."""
        self.now = max(self.now, datetime.combine(day, at, zone).astimezone(UTC))


class Year:
    """Tells the year of a club that is set up. ``chance`` decides what is left open; the same seed, the same year."""

    def __init__(
        self, setting: Setting, around: Surroundings, clock: Clock, zone: ZoneInfo, today: date, chance: random.Random
    ) -> None:
        self._setting, self._around = setting, around
        self._clock, self._zone = clock, zone
        self._today, self._chance = today, chance
        self._cases: dict[str, CaseId] = {}
        self._finished: SessionId | None = None
        self._planned: SessionId | None = None
        self.group: SessionId | None = None
        self.multi_agency: tuple[SessionId, AgencyId] | None = None

    def tell(self) -> tuple[SessionId, SessionId, CaseId]:
        """Let everything happen; return a session that is planned, one that is finished, and Kezia's case."""
        for day, happen in sorted(self._days(), key=lambda event: event[0]):
            self._clock.go_to(day, time(18, 30), self._zone)
            happen(day)
        self._hold_groups()
        self._clock.go_to(self._today, time(9), self._zone)
        self._mark_away()
        self._book_ahead()
        self._put_wording_in_force()
        self._enter_training()
        self._write_matter()
        self._put_together()
        if self._planned is None or self._finished is None:
            raise RuntimeError("the story has no end")
        return self._planned, self._finished, self._cases["Kezia Tarn"]

    # The days of the year

    def _days(self) -> Iterator[tuple[date, Callable[[date], None]]]:
        # partial, not lambda: each event keeps its own child or adult
        for child in CHILDREN:
            yield self._ago(child.opened_days_ago), partial(self._open_case, child)
            if child.closed_days_ago:
                yield self._ago(child.closed_days_ago), partial(self._close_case, child)
        for number, adult in enumerate(ADULTS):
            if not adult.supervisor or adult.name == "Bea Lindqvist":
                continue
            last = self._ago(7 * adult.weeks) if adult.name == "Priya Nair" else self._ago(6 + 3 * (number % 4))
            if adult.name == "Marcus Bell":
                last = self._ago(58)  # his next one was due, and was not held
            day = last
            while day > self._ago(DAYS - 12):
                yield day, partial(self._hold, adult, last)
                day -= timedelta(weeks=adult.weeks)
        for dispute in says.DISPUTES:
            yield self._ago(dispute.days_ago), partial(self._escalate, dispute)
        yield self._ago(40), self._carry_on
        yield self._ago(20), self._carry_on

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _as(self, name: str) -> OpenVault:
        return vaults.connect(self._setting.unlocked[name], self._around)

    def _open_case(self, child: Child, _day: date) -> None:
        opened = self._as("Dee Marsh")
        lead = next(adult for adult in ADULTS if adult.name == child.lead)
        on = opened.read(lambda work: work.today)
        form = CaseForm(
            child_name=child.name,
            lead=self._setting.ids[child.lead],
            supervisor=self._setting.ids[lead.supervisor],
            worry=child.worry,
            opened_on=on,
            date_of_birth=child.born,
            group=child.group,
            status=child.status,
            status_since=on,
        )
        self._cases[child.name] = opened.do(cases.open_case, form).value
        opened.lock()

    def _close_case(self, child: Child, day: date) -> None:
        opened = self._as("Dee Marsh")
        opened.do(cases.close_case, self._cases[child.name], day, "Settled, and agreed with the family and the school.")
        opened.lock()

    def _escalate(self, story: says.EscalationStory, day: date) -> None:
        """A disagreement is written down, answered, and settled where the story has an outcome."""
        opened = self._as("Dee Marsh")
        case_id = self._cases[story.child]
        initials = opened.read(lambda work: work.cases.get(case_id).initials)
        scope = Scope(story.scope)
        stage = opened.read(escalation_routes.rules).routes[scope][0]
        texts = {
            name: getattr(story, name).replace("$child", initials)
            for name in ("agreed", "disputed", "why_matters", "wishes", "safe_meanwhile")
        }
        form = EscalationForm(
            case_id=case_id,
            **texts,
            other_side=story.other_side,
            whom=story.other_side,
            stage=stage.key,
            scope=scope,
            subject=Subject(story.subject),
        )
        one = opened.do(escalations.begin, form).value
        told_at = opened.read(lambda work: work.now)
        opened.do(escalations.tell, one, "Lorraine Okafor, trustee for safeguarding", told_at, "That it was raised")
        for answer in story.answers:
            opened.do(escalations.answer, one, answer, day)
        if story.outcome:
            opened.do(escalations.close, one, Settlement.AGREED, story.outcome, day, story.learning)
        opened.lock()

    def _enter_training(self) -> None:
        opened = self._as("Dee Marsh")
        opened.do(sample_keeping.keep, self._today)
        opened.do(sample_training.enter, self._setting.ids, self._today)
        opened.do(sample_attachments.attach, self._cases["Kezia Tarn"], self._ago(2))
        opened.do(sample_reviews.observe, self._setting.pairs["Nadia Halim"], self._ago(9))
        opened.do(sample_section11.listen, self._setting.ids, self._today)
        opened.do(sample_section11.assess, self._today)
        opened.do(sample_reviews.sample, self._setting.pairs["Owen Tait"], self._today)
        opened.lock()

    def _mark_away(self) -> None:
        """The holiday camp manager will be away, and the minibus lead stands in."""
        opened = self._as("Dee Marsh")
        first = self._today + timedelta(days=9)
        away, stands_in = self._setting.ids["Gareth Pugh"], self._setting.ids["Joan Petrie"]
        opened.do(covering.mark_away, away, stands_in, first, first + timedelta(days=14))
        opened.lock()

    def _book_ahead(self) -> None:
        """The date after next is in the diary too, but for one that is still to be agreed."""
        opened = self._as("Dee Marsh")
        for adult in ADULTS:
            booked = [
                one.planned_on
                for one in opened.read(lambda work: work.sessions.in_state(SessionState.PLANNED))
                if adult.supervisor and one.pair_id == self._setting.pairs[adult.name] and one.planned_on >= self._today
            ]
            if len(booked) == 1 and adult.name != "Tom Ashby":
                following = booked[0] + timedelta(weeks=adult.weeks)
                opened.do(sessions.plan, self._setting.pairs[adult.name], following, time(18, 30))
        opened.lock()

    def _put_wording_in_force(self) -> None:
        """The club has a sentence of its own at the end of its agendas."""
        opened = self._as("Dee Marsh")
        which = (DocumentKind.AGENDA, DocumentLanguage.ENGLISH)
        text = templates.standard(*which).text + says.OWN_AGENDA_WORDS
        opened.do(templates.publish, *which, text, says.OWN_AGENDA_NOTE, 0)
        opened.lock()

    def _hold_groups(self) -> None:
        """The coaches sit together, on a day after everything else of the year."""
        self._clock.go_to(self._ago(4), time(19), self._zone)
        opened = self._as("Dee Marsh")
        self.group = sample_groups.hold_group(opened, self._setting.ids, self._cases, self._today, self._clock.go_on)
        self._clock.go_to(self._ago(2), time(16), self._zone)
        case = self._cases["Mina Draycott"]
        self.multi_agency = sample_groups.hold_multi_agency(opened, self._setting.ids, case, self._clock.go_on)
        opened.lock()

    def _write_matter(self) -> None:
        """The trustee for safeguarding was told something about a helper; she and the welfare officer are named."""
        opened = self._as("Lorraine Okafor")
        form = MatterForm(
            title=says.MATTER_TITLE,
            about="Rosa Martel",
            about_id=self._setting.ids["Rosa Martel"],
            alleged=says.MATTER_ALLEGED,
            told_by=says.MATTER_TOLD_BY,
            told_on=self._ago(2),
            readers=frozenset({self._setting.ids["Lorraine Okafor"], self._setting.ids["Dee Marsh"]}),
        )
        matter = opened.do(matters.begin, form).value
        for kind, text, who, because, days in says.MATTER_SINCE:
            due = self._today + timedelta(days=days) if kind == "action" else None
            opened.do(matters.add, matter, EntryForm(EntryKind(kind), text, self._ago(1), who, because, due))
        opened.lock()

    def _put_together(self) -> None:
        opened = self._as("Dee Marsh")
        opened.do(sample_corrections.put_together, self._setting.ids[sample_corrections.TYPED_TWICE])
        opened.lock()

    def _carry_on(self, _day: date) -> None:
        """An action for Kezia is carried over: the sign that nothing moves."""
        opened = self._as("Dee Marsh")
        for row in opened.read(actions.listing):
            if row.case_label is not None and row.action.what == says.MUMS_ACTION:
                on = opened.read(lambda work: work.today)
                opened.do(actions.carry_on, row.action.id, says.NOT_YET, on + timedelta(days=12))
        opened.lock()

    # One session

    def _hold(self, adult: Adult, last: date, day: date) -> None:
        opened = self._as(adult.supervisor)
        try:
            pair = self._setting.pairs[adult.name]
            session = self._next_planned(opened, pair, day)
            if adult.name == sample_corrections.ON_PAPER and day == last:
                opened.do(sample_corrections.begin_from_paper, session, day)
            else:
                opened.do(sessions.start, session)
            self._write(opened, session, adult, day)
            self._clock.now += timedelta(minutes=45 + self._chance.randrange(15))
            self._finish(opened, session, adult, day, is_last=day == last)
        finally:
            opened.lock()

    def _next_planned(self, opened: OpenVault, pair: PairId, day: date) -> SessionId:
        for session in opened.read(lambda work: work.sessions.of_pair(pair)):
            if session.state is SessionState.PLANNED and session.planned_on == day:
                return session.id
        return opened.do(sessions.plan, pair, day, time(18, 30), 60, "Clubhouse office").value

    def _write(self, opened: OpenVault, session: SessionId, adult: Adult, day: date) -> None:
        items = opened.read(lambda work: work.agenda.of_session(session))
        known = adult.name.split()[0]
        for item in items:
            if item.kind is ItemKind.CASE and item.case_id is not None:
                self._write_child(opened, session, adult, day, item.case_id)
            elif item.kind is ItemKind.STANDING and self._chance.random() < 0.6:
                text = self._chance.choice(says.PERSONAL).replace("$name", known)
                opened.do(sessions.save_personal_draft, session, item.id, text)
        if self._chance.random() < 0.3:
            form = ActionForm(
                pair_id=self._setting.pairs[adult.name],
                what=self._chance.choice(says.OWN_ACTIONS),
                owner=self._setting.ids[adult.name],
                due_on=day + timedelta(days=self._chance.randrange(14, 60)),
                session_id=session,
            )
            opened.do(actions.add, form)

    def _write_child(self, opened: OpenVault, session: SessionId, adult: Adult, day: date, case_id: CaseId) -> None:
        items = opened.read(lambda work: work.agenda.of_session(session))
        item = next(one for one in items if one.case_id == case_id)
        is_kezia = case_id == self._cases.get("Kezia Tarn")
        initials = opened.read(lambda work: work.cases.get(case_id).initials)
        known = adult.name.split()[0]
        story = says.KEZIA if is_kezia else self._chance.choice(says.CHILD)
        content = DiscussionContent(
            what_happened=story.happened.replace("$child", initials).replace("$name", known),
            lived_experience=story.like.replace("$child", initials).replace("$name", known),
            childs_words=story.words,
            analysis=story.analysis.replace("$child", initials),
            last_seen=LastSeen(day - timedelta(days=self._chance.randrange(1, 6)), known, self._chance.random() < 0.5),
            risk=Direction.HIGHER if is_kezia else self._chance.choice(tuple(Direction)),
        )
        opened.do(sessions.save_child_draft, session, item.id, content)
        opened.do(sessions.save_personal_draft, session, item.id, story.practitioner.replace("$name", known))
        decision = DecisionForm(what=story.decision, why=story.why, is_endorsed=True, authority=Authority.IN_ROLE)
        opened.do(decisions.record, session, item.id, decision)
        form = ActionForm(
            pair_id=self._setting.pairs[adult.name],
            what=says.MUMS_ACTION if is_kezia else story.action,
            owner=self._setting.ids[adult.name],
            due_on=day + timedelta(days=14),
            session_id=session,
            item_id=item.id,
            case_id=case_id,
            measure=story.measure,
        )
        opened.do(actions.add, form)

    def _finish(self, opened: OpenVault, session: SessionId, adult: Adult, day: date, *, is_last: bool) -> None:
        view = opened.read(sessions.finish_view, session)
        better = {
            one.case_id: Better.NO if one.initials == "K.T." else self._chance.choice(tuple(Better))
            for one in view.cases
        }
        blank = {one.case_id: "Not seen since last time" for one in view.cases if one.lived_is_blank}
        coming = day + timedelta(weeks=adult.weeks)
        if adult.name == "Priya Nair" and is_last:
            coming = self._today
        form = FinishForm(better=better, blank_reasons=blank, next_on=coming, next_at=time(18, 30))
        planned = opened.do(sessions.finish, session, form).value
        self._settle_actions(opened, adult)
        if not is_last or self._chance.random() < 0.6:
            opened.do(sessions.acknowledge, session, AcknowledgementWay.ON_THIS_COMPUTER, True, "")
        for one in view.cases:
            if self._chance.random() < 0.7 and one.initials != "K.T.":
                opened.do(cases.read_and_sign, one.case_id, "")
        if adult.name == "Priya Nair" and is_last:
            self._planned, self._finished = planned, session

    def _settle_actions(self, opened: OpenVault, adult: Adult) -> None:
        """Most older actions of the pair are done by the next time."""
        pair = self._setting.pairs[adult.name]
        on = opened.read(lambda work: work.today)
        for row in opened.read(actions.listing):
            old = row.action.pair_id == pair and row.action.due_on < on
            if old and row.action.what != says.MUMS_ACTION and row.may_follow_up and self._chance.random() < 0.85:
                opened.do(actions.done, row.action.id, self._chance.choice(says.OUTCOMES))

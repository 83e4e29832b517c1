"""Riverside Juniors FC: an invented club with an invented year, made only through the services.

It shows what Holdfast is like with work in it, and proves the services on the way. Every person and child in it is
made up. The same seed and day give the same records.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from app.domain.agreement import SignatureWay
from app.domain.case import CaseStatus, Worry
from app.domain.discussion import Better, Direction, DiscussionContent, LastSeen
from app.domain.ids import AgreementId, CaseId, DeviceId, PairId, PersonId, SessionId
from app.domain.people import Role
from app.domain.session import AcknowledgementWay, ItemKind, SessionState
from app.services import (
    actions,
    agreements,
    cases,
    decisions,
    first_run,
    holders,
    organisation,
    people,
    sessions,
    vaults,
)
from app.services import sample_words as says
from app.services.actions import ActionForm
from app.services.cases import CaseForm
from app.services.decisions import DecisionForm
from app.services.first_run import FirstRun
from app.services.organisation import ContactForm, OrganisationForm
from app.services.people import PersonForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault, Surroundings, Unlocked
from app.services.work import Work

FILE_NAME = "riverside-juniors-fc.vault"
CLUB = "Riverside Juniors FC"
DAYS = 350
SAMPLE_DEVICE = DeviceId(UUID("019a0000-0000-7000-8000-000000000001"))


@dataclass(frozen=True, slots=True)
class SampleKey:
    """Somebody who can open the sample records, and with which passphrase."""

    label: str
    name: str
    title: str
    passphrase: str
    slot_id: UUID


@dataclass(frozen=True, slots=True)
class SampleClub:
    """The sample club's records, and one record of each kind to look at."""

    path: Path
    keys: tuple[SampleKey, ...]
    agreement: AgreementId
    planned_session: SessionId
    finished_session: SessionId
    case: CaseId

    def open(self, around: Surroundings) -> OpenVault:
        """Open the records as the club welfare officer, with ``around`` for clock and chance."""
        first = self.keys[0]
        return vaults.connect(vaults.unlock(self.path, first.slot_id, first.passphrase, around), around)


@dataclass(frozen=True, slots=True)
class _Adult:
    name: str
    title: str
    group: str
    role: Role
    supervisor: str  # name, "" for nobody yet
    weeks: int
    passphrase: str = ""


_ADULTS = (
    _Adult(
        "Dee Marsh", "Club welfare officer", "", Role.LEAD, "Lorraine Okafor", 6, "gravel kettle orbit thimble maple"
    ),
    _Adult("Lorraine Okafor", "Trustee for safeguarding", "", Role.TRUSTEE, "", 0, "copper meadow signal turtle brick"),
    _Adult("Ffion Rees", "Deputy welfare officer", "", Role.DEPUTY, "Dee Marsh", 6, "violet ladder button anchor mist"),
    _Adult("Joan Petrie", "Minibus lead", "", Role.SUPERVISOR, "Dee Marsh", 12, "walnut ribbon harbour pencil frost"),
    _Adult(
        "Gareth Pugh",
        "Holiday camp manager",
        "",
        Role.SUPERVISOR,
        "Ffion Rees",
        8,
        "saddle lantern pebble orchard drum",
    ),
    _Adult("Priya Nair", "U12 girls lead coach", "U12 girls", Role.LEAD_PRACTITIONER, "Dee Marsh", 6),
    _Adult("Tom Ashby", "U14 lead coach", "U14", Role.LEAD_PRACTITIONER, "Dee Marsh", 6),
    _Adult("Marcus Bell", "U10 team manager", "U10", Role.PRACTITIONER, "Dee Marsh", 6),
    _Adult("Sam Whitlock", "Holiday camp lead", "Camps", Role.PRACTITIONER, "Ffion Rees", 8),
    _Adult("Nadia Halim", "U8 coach", "U8", Role.PRACTITIONER, "Ffion Rees", 8),
    _Adult("Owen Tait", "Minibus driver", "Minibus", Role.PRACTITIONER, "Joan Petrie", 12),
    _Adult("Bea Lindqvist", "Match-day first aider", "", Role.PRACTITIONER, "Joan Petrie", 12),
    _Adult("Idris Vaughan", "Goalkeeping coach", "U14", Role.PRACTITIONER, "Gareth Pugh", 10),
    _Adult("Rosa Martel", "Walking football helper", "", Role.PRACTITIONER, "", 0),
)


@dataclass(frozen=True, slots=True)
class _Child:
    name: str
    born: date
    group: str
    worry: Worry
    status: CaseStatus
    lead: str
    opened_days_ago: int
    closed_days_ago: int = 0


_CHILDREN = (
    _Child("Kezia Tarn", date(2015, 3, 14), "U12 girls", Worry.NEGLECT, CaseStatus.NONE, "Priya Nair", 80),
    _Child("Alfie Stonewell", date(2014, 6, 2), "U12 girls", Worry.WELFARE, CaseStatus.EARLY_HELP, "Priya Nair", 240),
    _Child("Jovan Ostrel", date(2012, 9, 21), "U14", Worry.ONLINE, CaseStatus.NONE, "Tom Ashby", 190),
    _Child("Mina Draycott", date(2012, 1, 30), "U14", Worry.EMOTIONAL, CaseStatus.CHILD_IN_NEED, "Tom Ashby", 300),
    _Child("Leo Quillan", date(2016, 11, 5), "U10", Worry.PHYSICAL, CaseStatus.NONE, "Marcus Bell", 150),
    _Child("Tess Harrowby", date(2016, 4, 18), "U10", Worry.WELFARE, CaseStatus.NONE, "Marcus Bell", 120),
    _Child("Bram Eccleston", date(2017, 7, 9), "Camps", Worry.NEGLECT, CaseStatus.EARLY_HELP, "Sam Whitlock", 210),
    _Child("Isla Penhallow", date(2018, 2, 27), "U8", Worry.WELFARE, CaseStatus.NONE, "Nadia Halim", 100),
    _Child(
        "Rafi Sondergaard", date(2018, 8, 12), "U8", Worry.EMOTIONAL, CaseStatus.CHILD_PROTECTION, "Nadia Halim", 60
    ),
    _Child("Cora Vane", date(2013, 5, 3), "Minibus", Worry.EXPLOITATION, CaseStatus.NONE, "Owen Tait", 130),
    _Child("Dylan Marchetti", date(2011, 12, 1), "U14", Worry.ONLINE, CaseStatus.NONE, "Idris Vaughan", 90),
    _Child("Wren Ashgrove", date(2015, 10, 10), "Camps", Worry.WELFARE, CaseStatus.NONE, "Sam Whitlock", 330, 95),
)


class _Clock:
    """A clock that is set by the story and moves a little at each look."""

    def __init__(self, begin: datetime) -> None:
        self.now = begin

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def go_to(self, day: date, at: time, zone: ZoneInfo) -> None:
        """Go on to a local time; never back."""
        self.now = max(self.now, datetime.combine(day, at, zone).astimezone(UTC))


def make(path: Path, *, seed: int, around: Surroundings, today: date | None = None) -> SampleClub:
    """Make the sample club's records at ``path`` and return what is in them. Takes some seconds.

    Raises VaultExistsError, ReadOnlyError, DiskFullError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    zone = ZoneInfo("Europe/London")
    day = today or around.clock().astimezone(zone).date()
    clock = _Clock(datetime.combine(day - timedelta(days=DAYS), time(9), zone).astimezone(UTC))
    story = replace(
        around,
        clock=clock,
        zone=zone,
        random_bytes=random.Random(seed).randbytes,  # noqa: S311  # a sample, made to be the same each time
        device=SAMPLE_DEVICE,
    )
    return _Story(path, story, clock, zone, day, random.Random(seed)).tell()  # noqa: S311  # as above


class _Story:
    """The year, told in order: people first, then every day on which something happened."""

    def __init__(
        self, path: Path, around: Surroundings, clock: _Clock, zone: ZoneInfo, today: date, chance: random.Random
    ) -> None:
        self._path, self._around, self._clock, self._zone = path, around, clock, zone
        self._today, self._chance = today, chance
        self._ids: dict[str, PersonId] = {}
        self._pairs: dict[str, PairId] = {}
        self._cases: dict[str, CaseId] = {}
        self._keys: dict[str, Unlocked] = {}
        self._finished: SessionId | None = None
        self._planned: SessionId | None = None
        self._agreement: AgreementId | None = None

    def tell(self) -> SampleClub:
        """Make everything and say what there is."""
        keys = self._set_up()
        for day, happen in sorted(self._days(), key=lambda event: event[0]):
            self._clock.go_to(day, time(18, 30), self._zone)
            happen(day)
        self._clock.go_to(self._today, time(9), self._zone)
        if self._agreement is None or self._planned is None or self._finished is None:
            raise RuntimeError("the story has no end")
        return SampleClub(self._path, keys, self._agreement, self._planned, self._finished, self._cases["Kezia Tarn"])

    # The club and its people

    def _set_up(self) -> tuple[SampleKey, ...]:
        dee = _ADULTS[0]
        first = FirstRun(CLUB, dee.name, dee.title, dee.passphrase, reference_prefix="RJ")
        opened = first_run.create(self._path, first, self._around)
        slots = {dee.name: opened.slot_id}
        try:
            self._ids[dee.name] = opened.me
            opened.do(self._fill_club)
            for adult in _ADULTS[1:]:
                form = PersonForm(
                    full_name=adult.name,
                    role=adult.role,
                    title=adult.title,
                    group=adult.group,
                    started_on=self._today - timedelta(days=DAYS),
                )
                self._ids[adult.name] = opened.do(people.add_person, form).value
                if adult.passphrase:
                    slots[adult.name] = holders.add_holder(opened, self._ids[adult.name], adult.name, adult.passphrase)
            for adult in _ADULTS:
                if adult.supervisor:
                    opened.do(self._agree, adult)
        finally:
            opened.lock()
        keys = []
        for adult in _ADULTS:
            if adult.passphrase:
                slot = slots[adult.name]
                self._keys[adult.name] = vaults.unlock(self._path, slot, adult.passphrase, self._around)
                label = next(one.label for one in vaults.labels(self._path) if one.slot_id == slot)
                keys.append(SampleKey(label, adult.name, adult.title, adult.passphrase, slot))
        return tuple(keys)

    def _fill_club(self, work: Work) -> None:
        form = OrganisationForm(
            name=CLUB,
            reference_prefix="RJ",
            address="The Clubhouse, Weir Lane, Anyford",
            telephone="01632 960 123",
            email="welfare@riverside-juniors.example",
        )
        organisation.save_organisation(work, form)
        numbers = {"999": "999"}
        forms = [
            ContactForm(one.id, one.label, one.number or numbers.get(one.label, "01632 960 456"), one.note)
            for one in work.contacts.all()
        ]
        organisation.save_contacts(work, forms, checked=True)

    def _agree(self, work: Work, adult: _Adult) -> None:
        supervisor, supervisee = self._ids[adult.supervisor], self._ids[adult.name]
        pair = people.pair_up(work, supervisor, supervisee, work.today)
        self._pairs[adult.name] = pair
        agreement = agreements.begin(work, pair)
        draft = work.agreements.get(agreement)
        terms = replace(draft.terms, every_weeks=adult.weeks, place="Clubhouse office")
        agreements.save(work, agreement, terms, frozenset(), draft.starts_on, draft.review_on)
        if adult.name != "Bea Lindqvist":  # the agreement that nobody has signed yet
            ways = (SignatureWay.ON_THIS_COMPUTER, SignatureWay.ON_PAPER)
            here = [(supervisor, ways[0], ""), (supervisee, ways[adult.weeks == 12], "")]
            agreements.sign_together(work, agreement, here)
        if adult.name == "Priya Nair":
            self._agreement = agreement

    # The days of the year

    def _days(self) -> Iterator[tuple[date, Callable[[date], None]]]:
        # partial, not lambda: each event keeps its own child or adult
        for child in _CHILDREN:
            yield self._ago(child.opened_days_ago), partial(self._open_case, child)
            if child.closed_days_ago:
                yield self._ago(child.closed_days_ago), partial(self._close_case, child)
        for number, adult in enumerate(_ADULTS):
            if not adult.supervisor or adult.name == "Bea Lindqvist":
                continue
            last = self._ago(7 * adult.weeks) if adult.name == "Priya Nair" else self._ago(6 + 3 * (number % 4))
            if adult.name == "Marcus Bell":
                last = self._ago(58)  # his next one was due, and was not held
            day = last
            while day > self._ago(DAYS - 12):
                yield day, partial(self._hold, adult, last)
                day -= timedelta(weeks=adult.weeks)
        yield self._ago(40), self._carry_on
        yield self._ago(20), self._carry_on

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _as(self, name: str) -> OpenVault:
        return vaults.connect(self._keys[name], self._around)

    def _open_case(self, child: _Child, _day: date) -> None:
        opened = self._as("Dee Marsh")
        lead = next(adult for adult in _ADULTS if adult.name == child.lead)
        on = opened.read(lambda work: work.today)
        form = CaseForm(
            child_name=child.name,
            lead=self._ids[child.lead],
            supervisor=self._ids[lead.supervisor],
            worry=child.worry,
            opened_on=on,
            date_of_birth=child.born,
            group=child.group,
            status=child.status,
            status_since=on,
        )
        self._cases[child.name] = opened.do(cases.open_case, form).value
        opened.lock()

    def _close_case(self, child: _Child, day: date) -> None:
        opened = self._as("Dee Marsh")
        opened.do(cases.close_case, self._cases[child.name], day, "Settled, and agreed with the family and the school.")
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

    def _hold(self, adult: _Adult, last: date, day: date) -> None:
        opened = self._as(adult.supervisor)
        try:
            pair = self._pairs[adult.name]
            session = self._next_planned(opened, pair, day)
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

    def _write(self, opened: OpenVault, session: SessionId, adult: _Adult, day: date) -> None:
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
                pair_id=self._pairs[adult.name],
                what=self._chance.choice(says.OWN_ACTIONS),
                owner=self._ids[adult.name],
                due_on=day + timedelta(days=self._chance.randrange(14, 60)),
                session_id=session,
            )
            opened.do(actions.add, form)

    def _write_child(self, opened: OpenVault, session: SessionId, adult: _Adult, day: date, case_id: CaseId) -> None:
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
        decision = DecisionForm(what=story.decision, why=story.why, is_endorsed=True)
        opened.do(decisions.record, session, item.id, decision)
        form = ActionForm(
            pair_id=self._pairs[adult.name],
            what=says.MUMS_ACTION if is_kezia else story.action,
            owner=self._ids[adult.name],
            due_on=day + timedelta(days=14),
            session_id=session,
            item_id=item.id,
            case_id=case_id,
            measure=story.measure,
        )
        opened.do(actions.add, form)

    def _finish(self, opened: OpenVault, session: SessionId, adult: _Adult, day: date, *, is_last: bool) -> None:
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

    def _settle_actions(self, opened: OpenVault, adult: _Adult) -> None:
        """Most older actions of the pair are done by the next time."""
        pair = self._pairs[adult.name]
        on = opened.read(lambda work: work.today)
        for row in opened.read(actions.listing):
            old = row.action.pair_id == pair and row.action.due_on < on
            if old and row.action.what != says.MUMS_ACTION and row.may_follow_up and self._chance.random() < 0.85:
                opened.do(actions.done, row.action.id, self._chance.choice(says.OUTCOMES))

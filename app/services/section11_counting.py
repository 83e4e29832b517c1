"""How each figure of people, sessions and checks is counted, row by row. Nothing here reads or writes the records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from app.domain.drift import working_days_after
from app.domain.ids import CaseId, PersonId
from app.domain.improving import Reached, quarter_end
from app.domain.people import Role, SupervisionPair
from app.domain.reviews import ReviewKind, Watched
from app.domain.section11 import EvidenceRow, Figure, RowKind
from app.domain.session import OVER, Function, Session, SessionKind, SessionState
from app.domain.training import Held, Topic, needed_by, standing
from app.services import training
from app.services.section11_reading import Reading

Rows = tuple[EvidenceRow, ...]


def _people(found: Reading, roles: Iterable[Role] | None = None) -> Rows:
    supervised = {pair.supervisee for pair in found.active_pairs}
    wanted = None if roles is None else frozenset(roles)
    return tuple(
        EvidenceRow(
            RowKind.PERSON,
            person_id,
            person_id in supervised,
            people=(person_id,),
            note="" if person_id in supervised else "no-supervisor",
        )
        for person_id in found.people
        if wanted is None or found.roles[person_id].role in wanted
    )


def named_supervisor(found: Reading) -> Rows:
    """Everybody with a role, and whether somebody supervises them."""
    return _people(found)


def leads_supervised(found: Reading) -> Rows:
    """The lead and the deputies."""
    return _people(found, (Role.LEAD, Role.DEPUTY))


def lead_practitioners(found: Reading) -> Rows:
    """Lead practitioners, reported by themselves (S0-8)."""
    return _people(found, (Role.LEAD_PRACTITIONER,))


def _pair(pair: SupervisionPair, counts: bool, note: str, on: date | None = None) -> EvidenceRow:  # a column of the row
    both = (pair.supervisor, pair.supervisee)
    return EvidenceRow(RowKind.PAIR, pair.id, counts, on, people=both, pair_id=pair.id, note="" if counts else note)


def agreement_signed(found: Reading) -> Rows:
    """Pairs, and whether both had signed an agreement by the last day."""
    return tuple(_pair(pair, pair.id in found.agreements, "no-agreement") for pair in found.active_pairs)


def agreement_in_date(found: Reading) -> Rows:
    """The newest signed agreement of each pair; the row's day is its review."""
    return tuple(
        _pair(pair, agreed.review_on >= found.period.until, "review-past", agreed.review_on)
        for pair in found.active_pairs
        if (agreed := found.agreements.get(pair.id)) is not None
    )


def met(found: Reading) -> Rows:
    """Pairs, and whether they have ever finished a session."""
    together = {one.pair_id for one in found.sessions if one.state in OVER and found.held_on(one) <= found.period.until}
    return tuple(_pair(pair, pair.id in together, "never-met") for pair in found.active_pairs)


# Sessions


def _session(found: Reading, one: Session, counts: bool, **more: object) -> EvidenceRow:  # a column of the row
    pair = found.pairs[one.pair_id]
    return EvidenceRow(
        RowKind.SESSION,
        one.id,
        counts,
        found.held_on(one),
        people=(pair.supervisor, pair.supervisee),
        pair_id=pair.id,
        **more,  # type: ignore[arg-type]  # amounts and a note
    )


def _planned(found: Reading) -> tuple[Session, ...]:
    """Return one to one sessions of the period; one of today that is still to come is neither held nor not held."""
    return tuple(
        one
        for one in found.sessions
        if one.kind is SessionKind.ONE_TO_ONE
        and found.period.holds(found.held_on(one))
        and not (one.is_open and found.held_on(one) >= found.today)
    )


def _finished(found: Reading) -> tuple[Session, ...]:
    return tuple(one for one in found.sessions if one.state in OVER and found.period.holds(found.held_on(one)))


def _why_not(one: Session) -> str:
    return {SessionState.CANCELLED: "cancelled", SessionState.DRAFT: "not-recorded"}.get(one.state, "not-held")


def held(found: Reading) -> Rows:
    """One to one sessions of the period, and whether they were held."""
    return tuple(
        _session(found, one, True) if one.state in OVER else _session(found, one, False, note=_why_not(one))
        for one in _planned(found)
    )


def hours(found: Reading) -> Rows:
    """The same, with minutes planned and minutes from beginning to end."""
    rows = []
    for one in _planned(found):
        taken = 0
        if one.state in OVER and one.started_at is not None and one.ended_at is not None:
            taken = round((one.ended_at - one.started_at).total_seconds() / 60)
        note = "" if one.state in OVER else _why_not(one)
        rows.append(_session(found, one, one.state in OVER, amount=taken, of_amount=one.length_min, note=note))
    return tuple(rows)


def moved(found: Reading) -> Rows:
    """Each time a date of the period was moved or cancelled: one row each."""
    rows = []
    for one in found.sessions:
        pair = found.pairs[one.pair_id]
        for move in one.moves:
            if found.period.holds(move.from_on):
                note = "cancelled" if move.to_on is None else "moved"
                both = (pair.supervisor, pair.supervisee)
                rows.append(
                    EvidenceRow(RowKind.SESSION, one.id, True, move.from_on, people=both, pair_id=pair.id, note=note)
                )
    return tuple(rows)


def _delay(found: Reading, one: Session) -> int:
    recorded = one.recorded_on(found.zone)
    return 0 if recorded is None else max(0, (recorded - found.held_on(one)).days)


def recorded_in_time(found: Reading) -> Rows:
    """Sessions that were held, and whether the record was finished within the agreed working days."""
    rows = []
    for one in _finished(found):
        agreed = found.agreements.get(one.pair_id)
        within = found.rules.record_within_days if agreed is None else agreed.terms.record_within_days
        limit, recorded = working_days_after(found.held_on(one), within), one.recorded_on(found.zone)
        in_time = recorded is not None and recorded <= limit
        note = "recorded-late" if not in_time else "on-paper" if one.paper else ""
        rows.append(_session(found, one, in_time, amount=_delay(found, one), note=note))
    return tuple(rows)


def record_delay(found: Reading) -> Rows:
    """The same sessions with whole days from session to record."""
    return tuple(_session(found, one, True, amount=_delay(found, one), note=one.kind.value) for one in _finished(found))


def answered(found: Reading) -> Rows:
    """The same sessions, and whether the person supervised has answered the record."""
    return tuple(
        _session(found, one, True)
        if one.acknowledgement is not None
        else _session(found, one, False, note="not-answered")
        for one in _finished(found)
    )


def covers(function: Function) -> Callable[[Reading], Rows]:
    """Return how a function of supervision is counted: sessions in which an item of it was covered."""

    def counted(found: Reading) -> Rows:
        rows = []
        for one in _planned(found):
            if one.state in OVER:
                items = found.covered.get(one.id, ())
                rows.append(_session(found, one, any(function in item.functions for item in items)))
        return tuple(rows)

    return counted


def ad_hoc(found: Reading) -> Rows:
    """Ad hoc talks of the period."""
    return tuple(_session(found, one, True) for one in _finished(found) if one.kind is SessionKind.AD_HOC)


def after_disclosure(found: Reading) -> Rows:
    """Each child's first telling in the period, and whether somebody was supervised about it soon enough (S0-3)."""
    first: dict[CaseId, tuple[date, EvidenceRow]] = {}
    for told in sorted(found.told, key=lambda one: (one.happened_at, one.id)):
        on = found.day(told.happened_at)
        days = {one.on for one in found.discussed.get(told.case_id, ())}
        followed = any(on <= day <= on + timedelta(days=found.rules.after_disclosure_days) for day in days)
        note = "" if followed else "no-talk"
        row = EvidenceRow(RowKind.EPISODE, told.id, followed, on, case_id=told.case_id, note=note)
        first.setdefault(told.case_id, (on, row))
    return tuple(row for on, row in first.values() if found.period.holds(on))


def groups(found: Reading) -> Rows:
    """Sessions of groups in the period, and whether they were held."""
    return tuple(
        EvidenceRow(
            RowKind.GROUP,
            one.id,
            one.state in OVER,
            found.held_on(one),
            people=(one.facilitator,),
            note="" if one.state in OVER else "cancelled" if one.state is SessionState.CANCELLED else "not-held",
        )
        for one in found.groups
        if found.period.holds(found.held_on(one))
    )


# Checks


def training_in_date(found: Reading) -> Rows:
    """What each person needs or holds on the last day, topic by topic."""
    rows = []
    for person_id in found.people:
        for rule in training.rules():
            row = _topic(found, person_id, rule.topic)
            if row is not None:
                rows.append(row)
    return tuple(rows)


def _topic(found: Reading, person_id: PersonId, topic: Topic) -> EvidenceRow | None:
    until, role, person = found.period.until, found.roles[person_id], found.people[person_id]
    rule = training.rule_of(topic)
    by = needed_by(rule, role.role, person.started_on or role.starts_on, supervises=person_id in found.supervisors)
    courses = found.training.get(person_id, ())
    stands = standing(topic, courses, needed_by=by, today=until, warn_days=0)
    if stands is None or (stands.held is Held.STILL_TIME and stands.newest is None):
        return None
    in_date = stands.held in (Held.IN_DATE, Held.EXPIRING)
    return EvidenceRow(RowKind.PERSON, person_id, in_date, stands.by, people=(person_id,), note=topic.value)


def supervisors_trained(found: Reading) -> Rows:
    """Everybody who supervises, and whether their training for it is in date."""
    rows = []
    for person_id in found.supervisors:
        done = [one for one in found.training.get(person_id, ()) if one.topic is Topic.SUPERVISING and one.counts]
        until = found.period.until
        trained = any(one.expires_on is None or one.expires_on >= until for one in done)
        note = "" if trained else "not-trained"
        rows.append(EvidenceRow(RowKind.PERSON, person_id, trained, people=(person_id,), note=note))
    return tuple(rows)


def supervisors_observed(found: Reading) -> Rows:
    """Everybody who supervises, and whether their supervision was observed in the period (S2-55)."""
    seen = {
        found.pairs[one.pair_id].supervisor
        for one in found.reviews
        if one.watched is Watched.SUPERVISION and found.period.holds(one.on)
    }
    return tuple(
        EvidenceRow(
            RowKind.PERSON,
            person_id,
            person_id in seen,
            people=(person_id,),
            note="" if person_id in seen else "not-observed",
        )
        for person_id in found.supervisors
    )


def reviewed(kind: ReviewKind) -> Callable[[Reading], Rows]:
    """Return how observations or samples are counted: those of the period, and whether anything is left to do."""

    def counted(found: Reading) -> Rows:
        rows = []
        for one in found.reviews:
            if one.kind is kind and found.period.holds(one.on):
                pair = found.pairs[one.pair_id]
                both = (pair.supervisor, pair.supervisee)
                note = "to-follow-up" if one.is_open else ""
                rows.append(
                    EvidenceRow(
                        RowKind.REVIEW, one.id, not one.is_open, one.on, people=both, pair_id=pair.id, note=note
                    )
                )
        return tuple(rows)

    return counted


def _with_feedback(found: Reading) -> frozenset[PersonId]:
    """Return about whom something may be shown of a quarter that reaches into the period."""
    period = found.period
    return frozenset(
        one.about
        for one in found.feedback
        if one.quarter_on <= period.until and quarter_end(one.quarter_on) >= period.since
    )


def feedback(found: Reading) -> Rows:
    """Everybody who supervises, and whether there is feedback about them that may be shown."""
    given = _with_feedback(found)
    return tuple(_person(one, one in given, "no-feedback") for one in found.supervisors)


def feedback_answered(found: Reading) -> Rows:
    """Those with feedback, and whether it was written down in the period what is done about it (S2-39)."""
    answered_to = {one.about for one in found.responses if found.period.holds(one.on)}
    given = _with_feedback(found)
    return tuple(_person(one, one in answered_to, "not-answered") for one in found.supervisors if one in given)


def _person(person_id: PersonId, counts: bool, note: str) -> EvidenceRow:  # a column of the row
    return EvidenceRow(RowKind.PERSON, person_id, counts, people=(person_id,), note="" if counts else note)


def visits(found: Reading) -> Rows:
    """Leaders' visits of the period, and whether it is written down what was done about what they heard (S1-13)."""
    return tuple(
        EvidenceRow(RowKind.VISIT, one.id, one.done_on is not None, one.on, note="" if one.done_on else "to-follow-up")
        for one in found.visits
        if found.period.holds(one.on)
    )


def objectives(found: Reading) -> Rows:
    """Supervisors' objectives due in the period, and whether they were reached (S1-16)."""
    return tuple(
        EvidenceRow(
            RowKind.OBJECTIVE,
            one.id,
            one.reached is Reached.YES,
            one.due_on,
            people=(one.person_id,),
            note="not-measured" if one.reached is None else "" if one.reached is Reached.YES else "not-reached",
        )
        for one in found.objectives
        if found.period.holds(one.due_on)
    )


def policy(found: Reading) -> Rows:
    """The policy in force, and whether it was approved and its review date is not past."""
    one = found.policy
    if one is None:
        return ()
    in_date = one.approved_on is not None and one.review_on is not None and one.review_on >= found.period.until
    note = "" if in_date else "not-approved" if one.approved_on is None else "review-past"
    return (EvidenceRow(RowKind.POLICY, one.id, in_date, one.review_on, note=note),)


WAYS: Mapping[Figure, Callable[[Reading], Rows]] = {
    Figure.NAMED_SUPERVISOR: named_supervisor,
    Figure.LEADS_SUPERVISED: leads_supervised,
    Figure.LEAD_PRACTITIONERS: lead_practitioners,
    Figure.AGREEMENT_SIGNED: agreement_signed,
    Figure.AGREEMENT_IN_DATE: agreement_in_date,
    Figure.MET: met,
    Figure.HELD: held,
    Figure.HOURS: hours,
    Figure.MOVED: moved,
    Figure.RECORDED_IN_TIME: recorded_in_time,
    Figure.RECORD_DELAY: record_delay,
    Figure.ANSWERED: answered,
    Figure.COVERS_MANAGEMENT: covers(Function.MANAGEMENT),
    Figure.COVERS_SUPPORT: covers(Function.SUPPORT),
    Figure.COVERS_DEVELOPMENT: covers(Function.DEVELOPMENT),
    Figure.COVERS_MEDIATION: covers(Function.MEDIATION),
    Figure.COVERS_REFLECTION: covers(Function.REFLECTION),
    Figure.AD_HOC: ad_hoc,
    Figure.AFTER_DISCLOSURE: after_disclosure,
    Figure.GROUPS: groups,
    Figure.TRAINING: training_in_date,
    Figure.SUPERVISORS_TRAINED: supervisors_trained,
    Figure.SUPERVISORS_OBSERVED: supervisors_observed,
    Figure.OBSERVATIONS: reviewed(ReviewKind.OBSERVATION),
    Figure.SAMPLES: reviewed(ReviewKind.SAMPLE),
    Figure.FEEDBACK: feedback,
    Figure.FEEDBACK_ANSWERED: feedback_answered,
    Figure.VISITS: visits,
    Figure.OBJECTIVES: objectives,
    Figure.POLICY: policy,
}

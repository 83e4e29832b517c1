"""A session whose notes were written on paper first: typed in as the session that it was, on the day it was held.

The rule: it counts for intervals from the day on which it was held, and for how promptly it was recorded from the day
on which the paper was written (S1-51). Wherever it is read it is marked with that day, with who entered it and when.
From then on it is written and finished as every session is. What the paper says of one child goes on that child's file
only, so the paper as a whole, which names several, is attached to nothing; a page about one child alone may be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from app.domain import rights, words
from app.domain.agreement import AgreementState
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.ids import AgreementId, PairId, SessionId
from app.domain.people import SupervisionPair
from app.domain.session import OVER, Move, Paper, Session, SessionKind, SessionState
from app.domain.tongue import ENGLISH, Tongue
from app.services import access, agendas, due, planning
from app.services.work import Work

BACK_DAYS = 180  # half a year: an older date is a slip of the year


@dataclass(frozen=True, slots=True)
class PaperForm:
    """What is asked about the paper. ``reason``: why it was not held on the day for which it was planned (S1-47)."""

    held_on: date | None
    at: time | None
    length_min: int
    place: str
    written_on: date | None
    kept_at: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PaperMark:
    """What stands beside such a session wherever it is read. ``entered_on`` is None while it is being typed in."""

    written_on: date
    kept_at: str
    entered_on: date | None
    entered_by: str


def begin(work: Work, session_id: SessionId, form: PaperForm) -> SessionId:
    """Begin to type in a planned session as it was held on paper. Returns its id.

    Raises NotFoundError, NotAllowedError ("record" | "written-by-another" | "begun"), AlreadyFinishedError, FormError
    for "held_on" ("missing" | "in-the-future" | "too-long-ago" | "before" the pair began | "after" it ended), "at"
    ("missing" | "in-the-future" | "taken"), "length_min" ("missing" | "too-short" | "out-of-range"), "written_on"
    ("missing" | "in-the-future" | "not-before" the day itself), "kept_at" and "reason" ("missing").
    """
    session, pair = access.session_to_record(work, session_id)
    if session.state is not SessionState.PLANNED:
        raise NotAllowedError("begun")
    said = _checked(work, pair, session, form)
    if said.held_on != session.planned_on:
        session = session.moved(
            Move(session.planned_on, session.planned_at, said.held_on, said.at, said.reason, work.stamp())
        )
    begun = replace(
        session.started(said.began),
        ended_at=min(said.began + timedelta(minutes=form.length_min), work.now),
        place=said.place,
        agreement_id=_agreement(work, pair, said.held_on),
        paper=said.paper,
    )
    work.sessions.save(begun)
    work.audit(Act.CHANGED, "session", begun.id, begun)
    work.changed(sessions={begun.id}, people={pair.supervisee})
    return begun.id


def enter(work: Work, pair_id: PairId | None, form: PaperForm) -> SessionId:
    """Begin to type in a session of a pair: the one that was planned for that day, else a new one. Returns its id.

    Raises as ``begin``, NotAllowedError("plan"), and without a pair FormError for "pair_id" and all else that is
    missing.
    """
    if pair_id is None:
        raise FormError((InputError("pair_id", "missing"), *_missing(form)))
    pair = access.pair_to_plan(work, pair_id)
    for one in work.sessions.of_pair(pair.id):
        if one.state is SessionState.PLANNED and one.planned_on == form.held_on:
            return begin(work, one.id, form)
    said = _checked(work, pair, None, form)
    agreement = _agreement(work, pair, said.held_on)
    session = planning.write(
        work, pair, SessionKind.ONE_TO_ONE, said.held_on, said.at, form.length_min, said.place, agreement
    )
    items = agendas.make(work, session, pair)
    work.audit(Act.CREATED, "session", session.id, (session, items))
    return begin(work, session.id, form)


def supervised(work: Work) -> tuple[tuple[PairId, str], ...]:
    """Return whose sessions this person may type in, with the name of the person supervised, by name."""
    known = access.people(work)
    mine = [pair for pair in access.pairs(work).values() if rights.may_record_session(work.viewer, pair)]
    return tuple(sorted(((pair.id, due.name_of(known, pair.supervisee)) for pair in mine), key=lambda one: one[1]))


def mark(work: Work, session: Session) -> PaperMark | None:
    """Return what stands beside a session that was held on paper; None for every other. For one that may be seen."""
    if session.paper is None:
        return None
    entered = None if session.finished_at is None else session.finished_at.astimezone(work.zone).date()
    by = "" if session.finished_by is None else due.name_of(access.people(work), session.finished_by)
    return PaperMark(session.paper.written_on, session.paper.kept_at, entered, by)


def in_words(work: Work, session: Session, tongue: Tongue = ENGLISH) -> str:
    """Return the mark for a document; "" for a session that was not held on paper."""
    found = mark(work, session)
    if found is None or found.entered_on is None:
        return ""
    return tongue.say(
        "Written on paper on {written}, entered on {entered} by {who}",
        written=tongue.day(found.written_on),
        entered=tongue.day(found.entered_on),
        who=found.entered_by,
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """What was filled in, checked. ``began`` is aware, UTC."""

    held_on: date
    at: time
    began: datetime
    paper: Paper
    place: str
    reason: str


def _checked(work: Work, pair: SupervisionPair, session: Session | None, form: PaperForm) -> _Said:
    errors = _days(work, pair, form)
    if not form.length_min:
        errors.append(InputError("length_min", "missing"))
    elif form.length_min < planning.SHORTEST_MIN:
        errors.append(InputError("length_min", "too-short", lowest=planning.SHORTEST_MIN))
    elif form.length_min > planning.LONGEST_MIN:
        errors.append(
            InputError("length_min", "out-of-range", lowest=planning.SHORTEST_MIN, highest=planning.LONGEST_MIN)
        )
    texts = {"kept_at": form.kept_at, "place": form.place, "reason": form.reason}
    is_moved = session is not None and form.held_on != session.planned_on
    needed = {"kept_at", "reason"} if is_moved else {"kept_at"}
    for name, text in texts.items():
        try:
            texts[name] = words.line(name, text, is_needed=name in needed)
        except InputError as error:
            errors.append(error)
    errors += _time(work, pair, session, form)
    if errors or form.held_on is None or form.at is None or form.written_on is None:
        raise FormError(tuple(errors))
    began = _moment(work, form.held_on, form.at)
    return _Said(
        form.held_on, form.at, began, Paper(form.written_on, texts["kept_at"]), texts["place"], texts["reason"]
    )


def _missing(form: PaperForm) -> list[InputError]:
    """Return what is asked in any case and not answered."""
    told = {
        "held_on": form.held_on,
        "at": form.at,
        "length_min": form.length_min,
        "written_on": form.written_on,
        "kept_at": form.kept_at.strip(),
    }
    return [InputError(name, "missing") for name, answer in told.items() if answer in (None, 0, "")]


def _time(work: Work, pair: SupervisionPair, session: Session | None, form: PaperForm) -> list[InputError]:
    """Return what is wrong with when it began."""
    if form.at is None:
        return [InputError("at", "missing")]
    if form.held_on is None:
        return []
    if form.held_on == work.today and _moment(work, form.held_on, form.at) > work.now:
        return [InputError("at", "in-the-future")]
    others = [one for one in work.sessions.of_pair(pair.id) if session is None or one.id != session.id]
    stand = [one for one in others if one.is_open or one.state in OVER]
    is_taken = any((one.planned_on, one.planned_at) == (form.held_on, form.at) for one in stand)
    return [InputError("at", "taken")] if is_taken else []


def _moment(work: Work, on: date, at: time) -> datetime:
    return datetime.combine(on, at, tzinfo=work.zone).astimezone(UTC)


def _days(work: Work, pair: SupervisionPair, form: PaperForm) -> list[InputError]:
    """Return what is wrong with the two days."""
    errors = [InputError(name, "missing") for name in ("held_on", "written_on") if getattr(form, name) is None]
    errors += [
        InputError(name, "in-the-future")
        for name in ("held_on", "written_on")
        if (day := getattr(form, name)) is not None and day > work.today
    ]
    if errors or form.held_on is None or form.written_on is None:
        return errors
    if form.held_on < pair.starts_on:
        errors.append(InputError("held_on", "before", limit=pair.starts_on))
    elif pair.ends_on is not None and form.held_on > pair.ends_on:
        errors.append(InputError("held_on", "after", limit=pair.ends_on))
    elif form.held_on < work.today - timedelta(days=BACK_DAYS):
        errors.append(InputError("held_on", "too-long-ago"))
    if form.written_on < form.held_on:
        errors.append(InputError("written_on", "before", limit=form.held_on))
    return errors


def _agreement(work: Work, pair: SupervisionPair, on: date) -> AgreementId | None:
    """The agreement that counts is the newest that had begun by then."""
    signed = [one for one in work.agreements.of_pair(pair.id) if one.state is AgreementState.SIGNED]
    return next((one.id for one in signed if one.starts_on <= on), None)

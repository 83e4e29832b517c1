"""Feedback with a name and without, what was done about it, leaders’ visits, objectives: who, and what stays."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from app.domain.errors import AlreadyFinishedError, FormError, InputError, NotAllowedError, NotFoundError
from app.domain.ids import PersonId
from app.domain.improving import SHOWN_FROM, Feedback, Reached, Want, quarter_end, quarter_of
from app.domain.section11 import Figure
from app.services import feedback, objectives, section11, visits
from app.services.feedback import FeedbackForm
from app.services.objectives import ObjectiveForm
from app.services.vaults import OpenVault
from app.services.visits import VisitForm
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """Dee supervises Priya; Sam supervises Tom and is managed by Joan."""
    return set_up(open_vault)


def form(
    about: PersonId, author: PersonId | None = None, comment: str = "", mark: int = 3, *, on_paper: bool = False
) -> FeedbackForm:
    """Return a form with every question answered."""
    keys = [one.key for one in feedback.questions()]
    wants = dict.fromkeys(keys, Want.SAME)
    return FeedbackForm(about, author, dict.fromkeys(keys, mark), wants, comment, on_paper)


def test_what_has_no_name_keeps_nothing_that_tells_whose_it_is(club: SmallClub, clock: Clock) -> None:
    db = club.opened.vault.db
    before = db.execute("SELECT count(*) FROM audit").fetchone()
    clock.move(days=3, hours=5)
    club.seat(club.tom).do(feedback.give, form(club.sam, comment="Too short"))
    assert db.execute("SELECT count(*) FROM audit").fetchone() == before  # the entries around it tell who was there
    (row,) = db.execute("SELECT * FROM feedback").fetchall()
    columns = [one[1] for one in db.execute("PRAGMA table_info(feedback)").fetchall()]
    kept = dict(zip(columns, row, strict=True))
    assert kept["author"] is None
    assert kept["quarter_on"] == "2026-10-01"
    assert not [name for name in columns if name.startswith("made")]
    assert {field.name for field in fields(Feedback)} == set(columns)
    every = b"".join(value if isinstance(value, bytes) else str(value).encode() for value in row)
    assert club.tom.bytes not in every
    assert "2026-11" not in every.decode("latin-1")
    assert kept["id"][6] >> 4 == 4  # of random bits: a version 7 id would tell the millisecond
    assert db.execute("SELECT count(*) FROM revision WHERE record_id = ?", (kept["id"],)).fetchone() == (0,)


def test_neither_ids_nor_the_order_in_the_file_tell_who_was_first(club: SmallClub, clock: Clock) -> None:
    for number in range(6):
        clock.move(days=1)
        club.seat(club.tom).do(feedback.give, form(club.sam, comment=str(number)))
    rows = club.opened.vault.db.execute("SELECT id, comment FROM feedback ORDER BY rowid").fetchall()
    assert [row[0] for row in rows] == sorted(row[0] for row in rows)
    assert [row[1] for row in rows] != sorted(row[1] for row in rows)


@pytest.mark.parametrize("given", range(1, SHOWN_FROM + 2))
def test_answers_without_a_name_are_shown_once_enough_are_in(club: SmallClub, clock: Clock, given: int) -> None:
    for _ in range(given):
        club.seat(club.tom).do(feedback.give, form(club.sam, comment="HERONSTILT"))
    club.seat(club.tom).do(feedback.give, form(club.sam, club.tom, comment="by name"))
    clock.move(days=45)  # the quarter is over
    (row,) = club.seat(club.dee).read(feedback.listing)
    assert len(row.feedback) == 1 + (given if given >= SHOWN_FROM else 0)
    assert ("HERONSTILT" in repr(row)) is (given >= SHOWN_FROM)
    found = club.seat(club.dee).read(section11.rows, section11.last_twelve_months(club.today), Figure.FEEDBACK)
    assert found.counted.count == 1


def test_what_has_no_name_is_shown_only_when_its_quarter_is_over(club: SmallClub, clock: Clock) -> None:
    for number in range(SHOWN_FROM):
        club.seat(club.tom).do(feedback.give, form(club.sam, comment=f"HERONSTILT {number}"))
    clock.move(days=(quarter_end(quarter_of(club.today)) - club.today).days)
    for shown in (False, True):  # on the last day of the quarter each new one would still stand alone
        for who in (club.sam, club.joan, club.dee):
            assert bool(club.seat(who).read(feedback.listing)) is shown
        pack = club.seat(club.dee).read(section11.figures, section11.last_twelve_months(club.today))
        assert pack.figures[Figure.FEEDBACK].count == shown
        clock.move(days=1)


def test_who_reads_the_others_hands_in_none_without_a_name_that_opens_them(club: SmallClub, clock: Clock) -> None:
    club.seat(club.tom).do(feedback.give, form(club.sam, comment="HERONSTILT"))
    for who in (club.joan, club.dee):
        seat = club.seat(who)
        assert seat.read(feedback.hands_in_paper, club.sam)
        with pytest.raises(NotAllowedError) as told:
            seat.do(feedback.give, form(club.sam))
        assert told.value.what == "feedback-unnamed"
        for _ in range(SHOWN_FROM):
            seat.do(feedback.give, form(club.sam, on_paper=True))
    with pytest.raises(NotAllowedError):  # nor can an answer of one's own be made one that does not count
        club.seat(club.tom).do(feedback.give, form(club.sam, on_paper=True))
    clock.move(days=45)
    for who in (club.joan, club.dee, club.sam):
        assert club.seat(who).read(feedback.listing) == ()


def test_what_came_on_paper_is_shown_beside_enough_others(club: SmallClub, clock: Clock) -> None:
    club.seat(club.joan).do(feedback.give, form(club.sam, comment="HERONSTILT", on_paper=True))
    for _ in range(SHOWN_FROM):
        club.seat(club.tom).do(feedback.give, form(club.sam))
    clock.move(days=45)
    (row,) = club.seat(club.sam).read(feedback.listing)
    assert len(row.feedback) == SHOWN_FROM + 1
    assert "HERONSTILT" in repr(row)


def test_too_few_without_a_name_are_in_no_figure_either(club: SmallClub, clock: Clock) -> None:
    for _ in range(SHOWN_FROM - 1):
        club.seat(club.tom).do(feedback.give, form(club.sam))
    clock.move(days=45)
    pack = club.seat(club.dee).read(section11.figures, section11.last_twelve_months(club.today))
    assert pack.figures[Figure.FEEDBACK].count == 0
    assert club.seat(club.sam).read(feedback.listing) == ()


def test_who_gives_and_who_reads(club: SmallClub) -> None:
    tom, sam, dee, joan = (club.seat(one) for one in (club.tom, club.sam, club.dee, club.joan))
    assert tom.read(feedback.supervisors) == ((club.sam, "Sam Whitlock"),)
    assert sam.read(feedback.supervisors) == ()
    tom.do(feedback.give, form(club.sam, club.tom, "Helps"))
    for refused in (
        lambda: sam.do(feedback.give, form(club.sam)),  # about oneself
        lambda: tom.do(feedback.give, form(club.dee)),  # who does not supervise them
        lambda: tom.do(feedback.give, form(club.sam, club.priya)),  # in another's name
        lambda: club.seat(club.lorraine).do(feedback.give, form(club.sam)),
        lambda: tom.do(feedback.respond, club.sam, "x", None),
        lambda: club.seat(club.priya).do(feedback.respond, club.sam, "x", None),
    ):
        with pytest.raises(NotAllowedError):
            refused()
    for seat in (sam, dee, joan):
        (row,) = seat.read(feedback.listing)
        assert row.authors == ("Tom Ashby",)
    for who in (club.tom, club.priya, club.lorraine):
        assert club.seat(who).read(feedback.listing) == ()
    joan.do(feedback.give, form(club.sam, club.tom, "On paper"))  # handed in for them
    sam.do(feedback.respond, club.sam, "Longer sessions", club.today)
    (row,) = dee.read(feedback.listing)
    assert [one.text for one in row.responses] == ["Longer sessions"]
    period = section11.last_twelve_months(club.today)
    assert dee.read(section11.figures, period).figures[Figure.FEEDBACK_ANSWERED].count == 1


def test_every_question_is_answered(club: SmallClub) -> None:
    with pytest.raises(FormError) as told:
        club.seat(club.tom).do(feedback.give, FeedbackForm(club.sam, None, {"safe": 5}))
    assert len(told.value.errors) == len(feedback.questions())
    with pytest.raises(FormError):  # nothing at all is no answer, on paper neither
        club.seat(club.joan).do(feedback.give, FeedbackForm(club.sam, on_paper=True))
    assert club.opened.read(lambda work: work.feedback.all()) == ()
    with pytest.raises(FormError) as unsaid:
        club.seat(club.tom).do(feedback.give, replace(form(club.sam), wants={}))
    assert {one.problem for one in unsaid.value.errors} == {"want-missing"}
    with pytest.raises(InputError):
        club.seat(club.sam).do(feedback.respond, club.sam, " ", None)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 4, 1), date(2026, 4, 1), date(2026, 6, 30)),
        (date(2026, 9, 30), date(2026, 7, 1), date(2026, 9, 30)),
        (date(2026, 12, 31), date(2026, 10, 1), date(2026, 12, 31)),
        (date(2028, 2, 29), date(2028, 1, 1), date(2028, 3, 31)),
    ],
)
def test_a_day_is_coarsened_to_its_quarter(day: date, first: date, last: date) -> None:
    assert (quarter_of(day), quarter_end(quarter_of(day))) == (first, last)


def test_a_leaders_visit_is_heard_and_followed_up(club: SmallClub) -> None:
    lorraine = club.seat(club.lorraine)
    one = lorraine.do(visits.record, VisitForm(club.today, "Lorraine", "The pitch", "Coaches want more time")).value
    with pytest.raises(InputError):
        lorraine.do(visits.record, VisitForm(club.today + timedelta(days=1), "L", "P", "x"))
    for who in (club.priya, club.sam, club.tom):
        with pytest.raises(NotAllowedError):
            club.seat(who).do(visits.record, VisitForm(club.today, "x", "x", "x"))
        assert club.seat(who).read(visits.listing) == ()
    period = section11.last_twelve_months(club.today)
    assert club.seat(club.dee).read(section11.figures, period).figures[Figure.VISITS].count == 0
    club.seat(club.dee).do(visits.follow_up, one, "Ten minutes more", club.today)
    with pytest.raises(AlreadyFinishedError):
        club.seat(club.dee).do(visits.follow_up, one, "again", club.today)
    found = club.seat(club.dee).read(section11.figures, period).figures[Figure.VISITS]
    assert (found.count, found.of) == (1, 1)


def test_an_objective_is_set_and_measured_by_somebody_else(club: SmallClub, clock: Clock) -> None:
    joan, sam = club.seat(club.joan), club.seat(club.sam)
    wanted = ObjectiveForm(club.sam, "Ask for a second explanation", "Three records", club.today + timedelta(days=30))
    with pytest.raises(NotAllowedError):
        sam.do(objectives.set_one, wanted)
    with pytest.raises(InputError):
        joan.do(objectives.set_one, ObjectiveForm(club.sam, "x", "y", club.today - timedelta(days=1)))
    one = joan.do(objectives.set_one, wanted).value
    assert [row.may_measure for row in sam.read(objectives.listing)] == [False]
    clock.move(days=30)
    with pytest.raises(NotAllowedError):
        sam.do(objectives.measure, one, Reached.YES, "I think so")
    with pytest.raises(NotFoundError):
        club.seat(club.priya).do(objectives.measure, one, Reached.YES, "x")
    joan.do(objectives.measure, one, Reached.YES, "In four of five records")
    with pytest.raises(AlreadyFinishedError):
        joan.do(objectives.measure, one, Reached.NO, "x")
    found = club.seat(club.dee).read(section11.figures, section11.last_twelve_months(club.today))
    assert (found.figures[Figure.OBJECTIVES].count, found.figures[Figure.OBJECTIVES].of) == (1, 1)

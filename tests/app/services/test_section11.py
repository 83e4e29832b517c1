"""The figures of a Section 11 pack: who sees them and their rows, and the days on both sides of each edge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError
from app.domain.ids import PersonId
from app.domain.section11 import EvidenceRow, Figure, Kept, Tally
from app.services import actions, ad_hoc, cases, holders, section11, sessions, training
from app.services.actions import ActionForm
from app.services.ad_hoc import AdHocForm
from app.services.section11 import Period
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, discuss, open_case, plan, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """Two pairs, a child each, a discussion each, today."""
    made = set_up(open_vault)
    holders.add_holder(open_vault, made.sam, "Sam Whitlock", "saddle ember violin glacier acorn")
    discuss(made, open_case(made))
    toms = open_case(made, "Ola Vance", lead=made.tom, supervisor=made.sam)
    discuss(made, toms, by=made.sam, pair=made.sam_tom)
    return made


def year(club: SmallClub) -> Period:
    return section11.last_twelve_months(club.today)


def counted(club: SmallClub, who: PersonId, key: Figure, period: Period | None = None) -> tuple[int, int]:
    pack = club.seat(who).read(section11.figures, period or year(club))
    return pack.figures[key].count, pack.figures[key].of


def test_every_figure_is_told_how_it_is_counted_and_has_a_way_of_its_own() -> None:
    assert {one.key for one in section11.definitions()} == set(Figure) == set(section11.WAYS)
    assert all(one.title and one.counted and one.source for one in section11.definitions())


def test_the_lead_sees_the_club_and_a_manager_only_whom_they_manage(club: SmallClub) -> None:
    assert counted(club, club.dee, Figure.HELD) == (2, 2)
    assert counted(club, club.joan, Figure.HELD) == (1, 1)
    assert counted(club, club.dee, Figure.DISCUSSED) == (2, 2)
    assert counted(club, club.joan, Figure.DISCUSSED) == (1, 1)
    assert counted(club, club.joan, Figure.NAMED_SUPERVISOR) == (1, 2)  # Sam and Tom
    pack = club.seat(club.joan).read(section11.figures, year(club))
    assert (pack.of_club, pack.may_open) == (False, True)


def test_a_trustee_sees_every_figure_and_not_one_row(club: SmallClub, clock: Clock) -> None:
    seat = club.seat(club.lorraine)
    clock.move(days=45)  # the quarter is over
    pack = seat.read(section11.figures, None)
    assert (pack.period, pack.may_open) == (Period(date(2026, 1, 1), date(2026, 12, 31)), False)
    lead = club.seat(club.dee).read(section11.figures, pack.period)
    assert pack.figures[Figure.HELD].of == 2
    assert {key: one for key, one in pack.figures.items() if key not in section11.ABOUT_CHILDREN} == {
        key: one for key, one in lead.figures.items() if key not in section11.ABOUT_CHILDREN
    }
    assert pack.months == lead.months
    for key in Figure:
        with pytest.raises(NotAllowedError):
            seat.read(section11.rows, year(club), key)
        with pytest.raises(NotAllowedError):
            seat.do(section11.names, year(club), key)


def test_who_opens_no_rows_cannot_find_a_day_by_trying(club: SmallClub, clock: Clock) -> None:
    clock.move(days=45)  # 6 January 2027
    for since, until in (
        (date(2026, 11, 22), date(2026, 11, 22)),
        (date(2026, 10, 1), date(2026, 12, 30)),
        (date(2026, 10, 2), date(2026, 12, 31)),
        (date(2026, 4, 1), date(2026, 5, 31)),
        (date(2026, 10, 1), date(2027, 1, 6)),
        (date(2027, 1, 1), date(2027, 1, 6)),
    ):
        with pytest.raises(InputError) as told:
            club.seat(club.lorraine).read(section11.figures, Period(since, until))
        assert (told.value.field, told.value.problem) == ("since", "not-whole-quarters")
    club.seat(club.dee).read(section11.figures, Period(date(2026, 11, 22), date(2026, 11, 22)))


def test_a_trustee_who_manages_somebody_too_stays_with_figures_of_the_club(club: SmallClub) -> None:
    def manages(work: Work) -> None:
        (appointed,) = work.appointments.of(club.sam)
        work.appointments.save(replace(appointed, line_manager=club.lorraine))

    club.opened.do(manages)
    seat = club.seat(club.lorraine)
    assert not seat.read(section11.figures, None).may_open
    with pytest.raises(InputError):
        seat.read(section11.figures, Period(club.today, club.today))
    with pytest.raises(NotAllowedError):
        seat.read(section11.rows, year(club), Figure.HELD)


def test_a_quarter_is_told_to_who_opens_no_rows_only_once_it_is_over(club: SmallClub, clock: Clock) -> None:
    quarter = Period(date(2026, 10, 1), date(2026, 12, 31))
    clock.move(days=39)
    assert club.today == quarter.until
    with pytest.raises(InputError):
        club.seat(club.lorraine).read(section11.figures, quarter)
    clock.move(days=1)
    assert club.seat(club.lorraine).read(section11.figures, quarter).period == quarter


def test_one_child_or_two_are_no_number_for_who_opens_no_rows(club: SmallClub, clock: Clock) -> None:
    case_id = open_case(club, "Wren Ashgrove")
    club.seat(club.dee).do(cases.write_episode, case_id, clock.now, ad_hoc.TOLD, "She told me")
    clock.move(days=45)
    pack = club.seat(club.lorraine).read(section11.figures, None)
    lead = club.seat(club.dee).read(section11.figures, pack.period)
    assert lead.figures[Figure.AFTER_DISCLOSURE].of == 1
    assert pack.figures[Figure.AFTER_DISCLOSURE] == Tally(0, 0, kept=Kept.ALL)
    assert (lead.figures[Figure.DISCUSSED].count, lead.figures[Figure.DISCUSSED].of) == (2, 3)
    assert pack.figures[Figure.DISCUSSED] == Tally(0, 3, kept=Kept.COUNT)
    for key in section11.ABOUT_CHILDREN:
        told = pack.figures[key]
        assert told.count not in (1, 2), key
        assert told.of not in (1, 2), key


def test_nothing_that_names_a_record_a_person_or_a_day_comes_with_the_figures(club: SmallClub, clock: Clock) -> None:
    clock.move(days=45)

    def parts(found: object) -> Iterator[object]:
        yield found
        if is_dataclass(found):
            for one in fields(found):
                yield from parts(getattr(found, one.name))
        elif isinstance(found, Mapping):
            for each in found.values():
                yield from parts(each)
        elif isinstance(found, tuple):
            for each in found:
                yield from parts(each)

    pack = club.seat(club.lorraine).read(section11.figures, None)
    every = list(parts((pack.figures, pack.months)))
    assert not [one for one in every if isinstance(one, (UUID, EvidenceRow))]
    assert {one.day for one in every if isinstance(one, date)} == {1}  # the first day of each month


def test_a_manager_opens_no_training_that_is_not_theirs_to_see(club: SmallClub) -> None:
    joan, dee = club.seat(club.joan), club.seat(club.dee)
    seen = {one for one in (club.sam, club.tom) if joan.read(training.may_see, one)}
    assert club.tom not in seen
    for key in (Figure.TRAINING, Figure.SUPERVISORS_TRAINED):
        found = joan.read(section11.rows, year(club), key)
        assert {one for row in found.rows for one in row.row.people} <= seen
        assert found.counted.of == len(found.rows) + found.hidden
        assert dee.read(section11.rows, year(club), key).hidden == 0
    assert joan.read(section11.rows, year(club), Figure.TRAINING).hidden > 0
    assert joan.read(section11.rows, year(club), Figure.NAMED_SUPERVISOR).hidden == 0


@pytest.mark.parametrize("who", ["priya", "sam", "tom"])
def test_others_see_no_figures(club: SmallClub, who: str) -> None:
    with pytest.raises(NotAllowedError):
        club.seat(getattr(club, who)).read(section11.figures, year(club))


def test_rows_name_nobody_until_it_is_chosen_and_that_is_noted(club: SmallClub) -> None:
    seat = club.seat(club.dee)
    shown = seat.read(section11.rows, year(club), Figure.HELD)
    assert {who for one in shown.rows for who in one.who} == {"DM", "PN", "SW", "TA"}
    named = seat.do(section11.names, year(club), Figure.HELD).value
    assert {who for one in named.rows for who in one.who} == {
        "Dee Marsh",
        "Priya Nair",
        "Sam Whitlock",
        "Tom Ashby",
    }
    noted = club.opened.vault.db.execute("SELECT act FROM audit WHERE kind = 'figure-names'").fetchall()
    assert [row[0] for row in noted] == [Act.READ_BY_EXCEPTION.value]
    cases = seat.do(section11.names, year(club), Figure.DISCUSSED).value
    assert all("Kezia" not in one.case and one.case.startswith(("K.T.", "O.V.")) for one in cases.rows)


def test_what_is_personal_is_counted_and_its_row_is_not_shown_to_the_lead(club: SmallClub) -> None:
    form = ActionForm(pair_id=club.sam_tom, what="Rest", owner=club.tom, due_on=club.today)
    club.seat(club.sam).do(actions.add, form)
    found = club.seat(club.dee).read(section11.rows, year(club), Figure.ACTIONS_DONE)
    assert (found.counted.of, len(found.rows), found.hidden) == (1, 0, 1)
    found = club.seat(club.joan).read(section11.rows, year(club), Figure.ACTIONS_DONE)
    assert (found.counted.of, len(found.rows), found.hidden) == (1, 1, 0)


@pytest.mark.parametrize(("since", "until", "problem"), [(0, -1, "before-start"), (-5, 1, "in-the-future")])
def test_a_period_that_cannot_be_counted_is_said(club: SmallClub, since: int, until: int, problem: str) -> None:
    period = Period(club.today + timedelta(days=since), club.today + timedelta(days=until))
    with pytest.raises(InputError) as told:
        club.seat(club.dee).read(section11.figures, period)
    assert told.value.problem == problem


def test_both_days_of_a_period_are_in_it(club: SmallClub, clock: Clock) -> None:
    held = club.today
    clock.move(days=3)
    for since, until, of in ((0, 0, 2), (1, 3, 0), (-3, -1, 0), (-1, 0, 2), (0, 1, 2)):
        period = Period(held + timedelta(days=since), held + timedelta(days=until))
        assert counted(club, club.dee, Figure.HELD, period) == (of, of)


@pytest.mark.parametrize(("days", "in_time"), [(27, 2), (28, 2), (29, 0)])
def test_a_child_is_overdue_from_the_day_after_the_agreed_weeks(
    club: SmallClub, clock: Clock, days: int, in_time: int
) -> None:
    clock.move(days=days)
    assert counted(club, club.dee, Figure.DISCUSSED_IN_TIME) == (in_time, 2)
    assert counted(club, club.dee, Figure.DRIFTING) == (2 - in_time, 2)


def test_a_past_day_is_counted_as_it_stood_then(club: SmallClub, clock: Clock) -> None:
    then = club.today
    clock.move(days=40)
    past = Period(then - timedelta(days=30), then)
    assert counted(club, club.dee, Figure.DISCUSSED_IN_TIME, past) == (2, 2)
    assert counted(club, club.dee, Figure.DISCUSSED_IN_TIME) == (0, 2)


@pytest.mark.parametrize(("written_after", "in_time"), [(7, 1), (8, 0)])
def test_a_record_is_late_after_the_agreed_working_days(
    club: SmallClub, clock: Clock, written_after: int, in_time: int
) -> None:
    clock.move(days=1)  # a Monday: five working days end on the Monday after
    begun = plan(club)
    club.seat(club.dee).do(sessions.start, begun)
    clock.move(days=written_after)
    club.seat(club.dee).do(sessions.finish, begun, sessions.FinishForm())
    found = club.seat(club.dee).read(section11.figures, year(club)).figures
    assert found[Figure.RECORDED_IN_TIME].count == 2 + in_time
    assert found[Figure.RECORD_DELAY].longest == written_after


@pytest.mark.parametrize(("after", "followed"), [(0, 1), (7, 1), (8, 0)])
def test_a_first_disclosure_is_followed_by_a_talk_within_a_week(
    club: SmallClub, clock: Clock, after: int, followed: int
) -> None:
    case_id = open_case(club, "Wren Ashgrove")
    told_at = clock.now
    clock.move(days=after)
    form = AdHocForm(
        pair_id=club.dee_priya,
        case_id=case_id,
        about="She told me",
        asked="What now",
        told_at=told_at,
        reported_at=told_at,
        reported_to="Children’s services",
        advised="Rang together",
    )
    club.seat(club.dee).do(ad_hoc.record, form)
    assert counted(club, club.dee, Figure.AFTER_DISCLOSURE) == (followed, 1)
    assert counted(club, club.dee, Figure.AD_HOC) == (1, 1)


def test_a_date_that_fell_due_and_was_never_booked_is_counted_and_opens_its_person(
    club: SmallClub, clock: Clock
) -> None:
    held, planned = counted(club, club.dee, Figure.HELD)
    assert held == planned
    before = counted(club, club.dee, Figure.DUE_HELD)
    clock.move(days=120)  # nobody books anything
    since = Period(club.today - timedelta(days=119), club.today)
    assert counted(club, club.dee, Figure.HELD, since) == (0, 0)  # nothing was planned: nothing is missed here
    assert counted(club, club.dee, Figure.DUE_HELD, since)[0] == 0
    assert counted(club, club.dee, Figure.DUE_HELD, since)[1] >= 2
    assert before[0] == held
    found = club.seat(club.dee).read(section11.rows, year(club), Figure.DUE_HELD)
    missed = [one for one in found.rows if not one.row.counts]
    assert found.counted.count == held
    assert {one.row.note for one in missed} == {"not-booked"}
    assert {one.row.people[-1] for one in missed} >= {club.priya, club.tom}
    assert {one.route for one in missed} == {"person"}


def test_what_is_still_to_come_today_is_neither_held_nor_missed(club: SmallClub, clock: Clock) -> None:
    plan(club)
    assert counted(club, club.dee, Figure.HELD) == (2, 2)
    clock.move(days=1)
    assert counted(club, club.dee, Figure.HELD) == (2, 3)


def test_hours_are_those_from_beginning_to_end_of_those_planned(club: SmallClub, clock: Clock) -> None:
    begun = plan(club)
    club.seat(club.dee).do(sessions.start, begun)
    clock.move(minutes=50)
    club.seat(club.dee).do(sessions.finish, begun, sessions.FinishForm())
    found = club.seat(club.dee).read(section11.figures, year(club)).figures[Figure.HOURS]
    assert (found.minutes, found.of_minutes) == (50, 180)

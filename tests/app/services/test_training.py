"""The register of training: who enters, who reads, nobody sees their own certificate, what Today and papers say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from app.domain.errors import FormError, NotAllowedError, NotFoundError, StaleError
from app.domain.exports import DocumentKind
from app.domain.ids import PersonId
from app.domain.people import Role
from app.domain.quality_extracts import TrainingExtract
from app.domain.requests import months_after
from app.domain.training import Evidence, Held, Progress, Topic
from app.services import exporting, organisation, sight, today, training
from app.services.exporting import ExportRequest
from app.services.training import TrainingForm
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, add_person, open_case, set_up

NEEDED = frozenset(rule.topic for rule in training.rules() if rule.needed_by)


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """Dee supervises Priya, Sam supervises Tom and is managed by Joan."""
    return set_up(open_vault)


def form(club: SmallClub, person: PersonId, **changes: Any) -> TrainingForm:
    """Return a course that was attended today."""
    usual = TrainingForm(person, Topic.SAFEGUARDING, "Safeguarding children in sport", club.today)
    return replace(usual, **changes)


def test_a_course_counts_as_long_as_its_topic_unless_it_says_otherwise(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    day = club.today
    for changes, until in (
        ({}, months_after(day, 36)),
        ({"expires_on": day}, day),
        ({"runs_out": False}, None),
        ({"topic": Topic.INDUCTION}, None),
        ({"progress": Progress.BOOKED}, None),  # what is to come counts for nothing yet
    ):
        made = dee.do(training.add, form(club, club.priya, **changes)).value
        held = {one.id: one for one in dee.read(training.of_person, club.priya).courses}
        assert held[made].expires_on == until


def test_what_does_not_fit_is_refused(club: SmallClub) -> None:
    day, one = club.today, timedelta(days=1)
    for changes, field, problem in (
        ({"course": " "}, "course", "missing"),
        ({"on": None}, "on", "missing"),
        ({"on": day + one}, "on", "in-the-future"),
        ({"on": day - one, "progress": Progress.BOOKED}, "on", "in-the-past"),
        ({"expires_on": day - one}, "expires_on", "before"),
        ({"hours": 0}, "hours", "out-of-range"),
        ({"hours": 401}, "hours", "out-of-range"),
    ):
        with pytest.raises(FormError) as refused:
            club.seat(club.dee).do(training.add, form(club, club.priya, **changes))
        assert [(each.field, each.problem) for each in refused.value.errors] == [(field, problem)]
    club.seat(club.dee).do(training.add, form(club, club.priya, on=None, progress=Progress.OFFERED))
    club.seat(club.dee).do(training.add, form(club, club.priya, on=day + one, progress=Progress.BOOKED))


def test_nobody_sees_their_own_certificate(club: SmallClub) -> None:
    own = form(club, club.priya, evidence=Evidence.CERTIFICATE)
    priya, dee = club.seat(club.priya), club.seat(club.dee)
    with pytest.raises(NotAllowedError, match="own"):
        priya.do(training.add, replace(own, is_seen=True))
    made = priya.do(training.add, own).value
    dee.do(training.change, made, replace(own, is_seen=True))
    assert dee.read(lambda work: work.training.get(made)).seen_by == club.dee
    priya.do(training.change, made, replace(own, course="Another course"))
    assert dee.read(lambda work: work.training.get(made)).seen_by is None  # what was seen was the entry before
    dee.do(training.change, made, replace(own, evidence=Evidence.TOLD, is_seen=True))
    assert dee.read(lambda work: work.training.get(made)).seen_by is None  # there was nothing to see


def test_who_reads_and_who_writes(club: SmallClub) -> None:
    tom = form(club, club.tom)
    made = club.seat(club.sam).do(training.add, tom).value  # his supervisor
    for reader, writes in ((club.dee, True), (club.tom, True), (club.sam, True)):
        assert club.seat(reader).read(training.of_person, club.tom).may_write is writes
    joan = club.seat(club.joan)
    joans = joan.read(training.of_person, club.sam)  # whose line manager she is
    assert not joans.may_write
    with pytest.raises(NotAllowedError, match="training"):
        joan.do(training.add, form(club, club.sam))
    for stranger in (club.priya, club.joan, club.lorraine):
        seat = club.seat(stranger)
        tries: tuple[Callable[[], Any], ...] = (
            partial(seat.read, training.of_person, club.tom),
            partial(seat.do, training.add, tom),
            partial(seat.do, training.change, made, tom),
            partial(seat.do, training.remove, made),
            partial(seat.read, exporting.gather, ExportRequest(DocumentKind.TRAINING, club.tom)),
        )
        for one in tries:
            with pytest.raises(NotFoundError):
                one()
        assert club.tom not in {row.person_id for row in seat.read(training.register)}


def test_a_programme_lead_knows_until_when_and_not_what(club: SmallClub) -> None:
    def join(work: Work) -> PersonId:
        return add_person(work, "Ana Ruiz", Role.PROGRAMME_LEAD, "Head of camps")

    ana = club.seat(club.opened.do(join).value)
    club.seat(club.dee).do(training.add, form(club, club.tom))
    row = next(
        one
        for one in ana.read(training.register)
        if (one.person_id, one.standing.topic) == (club.tom, Topic.SAFEGUARDING)
    )
    assert (row.standing.held, row.standing.newest) == (Held.IN_DATE, None)
    assert "quality" in ana.read(sight.of).places
    seen_by_a_trustee = club.seat(club.lorraine).read(training.register)
    assert {one.person_id for one in seen_by_a_trustee} == {club.lorraine}  # figures of the others, and no names


def test_a_mistake_is_taken_out_and_brought_back(club: SmallClub) -> None:
    dee = club.seat(club.dee)
    made = dee.do(training.add, form(club, club.priya, evidence=Evidence.CERTIFICATE, is_seen=True)).value
    removed = dee.do(training.remove, made).value
    assert dee.read(training.of_person, club.priya).courses == ()
    with pytest.raises(NotAllowedError, match="own"):
        club.seat(club.priya).do(training.restore, replace(removed, seen_by=club.priya))  # no way round the rule
    dee.do(training.restore, removed)
    with pytest.raises(StaleError):
        dee.do(training.restore, removed)
    acts = club.opened.vault.db.execute("SELECT act FROM audit WHERE record_id = ? ORDER BY seq", (made.bytes,))
    assert [act for (act,) in acts.fetchall()] == ["created", "deleted", "created"]


def test_somebody_is_warned_of_before_they_are_appointed(club: SmallClub, clock: Clock) -> None:
    dee = club.seat(club.dee)
    assert dee.read(training.supervisor_standing, club.priya) is Held.MISSING
    later = club.today + timedelta(days=30)
    dee.do(training.add, form(club, club.priya, topic=Topic.SUPERVISING, on=later, progress=Progress.BOOKED))
    assert dee.read(training.supervisor_standing, club.priya) is Held.MISSING  # a booking trains nobody
    dee.do(training.add, form(club, club.priya, topic=Topic.SUPERVISING, expires_on=club.today + timedelta(days=100)))
    assert dee.read(training.supervisor_standing, club.priya) is Held.IN_DATE
    clock.move(days=40)
    assert dee.read(training.supervisor_standing, club.priya) is Held.EXPIRING
    clock.move(days=61)
    assert dee.read(training.supervisor_standing, club.priya) is Held.EXPIRED
    with pytest.raises(NotAllowedError, match="people"):
        club.seat(club.sam).read(training.supervisor_standing, club.priya)


def test_today_tells_whom_it_concerns_until_a_course_is_booked(club: SmallClub) -> None:
    def wanted(person: PersonId) -> set[tuple[PersonId, Topic]]:
        rows = club.seat(person).read(today.today).training
        return {(row.person_id, row.standing.topic) for row in rows}

    toms = (club.tom, Topic.SAFEGUARDING)
    assert toms in wanted(club.dee)
    assert toms in wanted(club.sam)
    assert toms in wanted(club.tom)
    assert toms not in wanted(club.priya)
    club.seat(club.sam).do(
        training.add, form(club, club.tom, on=club.today + timedelta(days=5), progress=Progress.BOOKED)
    )
    assert toms not in wanted(club.dee)


def test_the_papers(club: SmallClub) -> None:
    open_case(club)
    dee = club.seat(club.dee)
    dee.do(training.add, form(club, club.tom, applied="Kezia Tarn was heard sooner", hours=3))
    made = dee.read(exporting.gather, ExportRequest(DocumentKind.TRAINING, club.tom))
    assert isinstance(made.extract, TrainingExtract)
    assert [one.person for one in made.extract.people] == ["Tom Ashby"]
    assert (made.case_id, [hit.found for hit in made.leaks]) == (None, ["Kezia Tarn"])
    assert exporting.default_file_name(made) == "Training record TA 2026-11-22.pdf"
    whole = dee.read(organisation.organisation).id
    everybody = dee.read(exporting.gather, ExportRequest(DocumentKind.TRAINING, whole))
    assert isinstance(everybody.extract, TrainingExtract)
    assert [one.person for one in everybody.extract.people][:2] == ["Dee Marsh", "Joan Petrie"]
    with pytest.raises(NotAllowedError, match="people"):
        club.seat(club.sam).read(exporting.gather, ExportRequest(DocumentKind.TRAINING, whole))


def test_a_professional_registration_has_a_number_and_a_day_of_renewal(club: SmallClub, clock: Clock) -> None:
    tom = club.seat(club.tom)
    renew = club.today + timedelta(days=61)
    asked: dict[str, Any] = {
        "topic": Topic.REGISTRATION,
        "course": "Social worker",
        "level": "SW104711",
        "provider": "Social Work England",
        "expires_on": renew,
    }
    tom.do(training.add, form(club, club.tom, **asked))
    tom.do(training.add, form(club, club.tom, topic=Topic.CPD, course="Reading group on neglect", hours=2))

    def waits() -> list[Topic]:
        return [one.standing.topic for one in tom.read(today.today).training if one.standing.topic not in NEEDED]

    assert waits() == []  # nobody needs either by role; a registration says when it is to be renewed
    clock.move(days=1)
    assert waits() == [Topic.REGISTRATION]
    made = club.opened.read(exporting.gather, ExportRequest(DocumentKind.TRAINING, club.tom))
    drawn = exporting.draw(made).text
    for words in ("Professional registration", "number SW104711", "Social Work England", "Professional development"):
        assert words in drawn

"""A line manager reads a personal part because both agreed to that person, and never by their own record of it (c3)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.agreement import AgreementSignature, SignatureWay
from app.domain.ids import AgreementId, PersonId
from app.services import agreements
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.app.services.small_club import SmallClub, set_up

PAPER, HERE = SignatureWay.ON_PAPER, SignatureWay.ON_THIS_COMPUTER


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def manage(club: SmallClub, manager: PersonId) -> None:
    """Make somebody Sam's line manager from now on."""

    def appoint(work: Work) -> None:
        (held,) = work.appointments.of(club.sam)
        work.appointments.save(replace(held, line_manager=manager))

    club.opened.do(appoint)


def draft(club: SmallClub) -> AgreementId:
    """Begin a version that lets the line manager read; nobody has signed it."""
    sam = club.seat(club.sam)
    made = sam.do(agreements.begin, club.sam_tom).value
    one = club.opened.read(lambda work: work.agreements.get(made))
    terms = replace(one.terms, line_manager_reads=True)
    sam.do(agreements.save, made, terms, one.written, one.starts_on, one.review_on)
    return made


def record(club: SmallClub, made: AgreementId, person: PersonId, by: PersonId, way: SignatureWay = PAPER) -> None:
    """Record one signature with somebody's key."""
    club.seat(by).do(agreements.sign, made, person, way, club.today)


def managers_let_in(club: SmallClub) -> set[PersonId]:
    """Return who is named for the next personal part of the pair beside the two."""
    named = club.opened.read(lambda work: set(work.readers_for(work.pairs.get(club.sam_tom))))
    return {PersonId(one) for one in named} - {club.sam, club.tom}


@pytest.mark.parametrize("who_lets", ["the two", "another"])
def test_a_manager_reads_where_both_agreed_to_them(club: SmallClub, who_lets: str) -> None:
    made = draft(club)
    record(club, made, club.tom, club.sam if who_lets == "the two" else club.dee)
    record(club, made, club.sam, club.sam, HERE)
    assert managers_let_in(club) == {club.joan}


@pytest.mark.parametrize("recorded", [{"tom"}, {"sam"}, {"sam", "tom"}])
def test_nobody_lets_themselves_in_by_recording_that_others_agreed(club: SmallClub, recorded: set[str]) -> None:
    """Dee leads, so she may write down what came on paper; as Sam's manager she does not read by it."""
    manage(club, club.dee)
    made = draft(club)
    for name, person in (("tom", club.tom), ("sam", club.sam)):
        record(club, made, person, club.dee if name in recorded else club.sam)
    assert managers_let_in(club) == set()
    view = club.seat(club.dee).read(agreements.view, made)
    assert view.manager_is_shut_out
    assert view.is_manager


def test_who_becomes_the_manager_afterwards_was_not_agreed_to(club: SmallClub) -> None:
    made = draft(club)
    record(club, made, club.tom, club.dee)  # not the manager yet: she records, and then makes herself one
    record(club, made, club.sam, club.sam, HERE)
    assert managers_let_in(club) == {club.joan}
    manage(club, club.dee)
    assert managers_let_in(club) == set()
    assert club.seat(club.sam).read(agreements.view, made).manager_is_shut_out
    manage(club, club.joan)
    assert managers_let_in(club) == {club.joan}
    assert not club.seat(club.sam).read(agreements.view, made).manager_is_shut_out


def test_both_have_to_have_agreed_to_the_same_person(club: SmallClub) -> None:
    made = draft(club)
    record(club, made, club.tom, club.dee)
    manage(club, club.lorraine)
    record(club, made, club.sam, club.sam, HERE)
    for manager in (club.joan, club.lorraine):
        manage(club, manager)
        assert managers_let_in(club) == set()


def test_a_change_of_the_terms_takes_an_earlier_answer_away(club: SmallClub) -> None:
    """Tom signed that nobody else reads: what is written in afterwards he has not agreed to."""
    sam = club.seat(club.sam)
    made = sam.do(agreements.begin, club.sam_tom).value
    record(club, made, club.tom, club.sam)
    one = club.opened.read(lambda work: work.agreements.get(made))
    sam.do(agreements.save, made, one.terms, frozenset({"children"}), one.starts_on, one.review_on)
    assert club.opened.read(lambda work: work.agreements.get(made)).signatures == one.signatures
    sam.do(
        agreements.save, made, replace(one.terms, line_manager_reads=True), one.written, one.starts_on, one.review_on
    )
    assert club.opened.read(lambda work: work.agreements.get(made)).signatures == ()


def test_recording_the_same_answer_again_leaves_who_recorded_it(club: SmallClub) -> None:
    """The sheet shows both answers, so whoever opens it for the second sends the first along."""
    made = draft(club)
    record(club, made, club.tom, club.sam)
    manage(club, club.dee)
    record(club, made, club.tom, club.dee)
    (kept,) = club.opened.read(lambda work: work.agreements.get(made)).signatures
    assert (kept.recorded_by, kept.manager) == (club.sam, club.joan)


def test_an_agreement_from_before_lets_nobody_in(club: SmallClub) -> None:
    """Who recorded it was not kept, so it cannot be told whether a manager wrote it down for themselves."""
    made = draft(club)

    def sign_as_before(work: Work) -> None:
        one = work.agreements.get(made)
        for person in (club.tom, club.sam):
            one = one.signed(AgreementSignature(person, PAPER, work.today, ""), frozenset({club.tom, club.sam}))
        work.agreements.save(one)
        kept = next(iter(work.agreements._db.execute("SELECT signatures FROM agreement WHERE id = ?", (made.bytes,))))
        bare = kept[0].replace(',"recorded_by":null,"manager":null', "")
        assert bare != kept[0]
        work.agreements._db.execute("UPDATE agreement SET signatures = ? WHERE id = ?", (bare, made.bytes))

    club.opened.do(sign_as_before)
    assert managers_let_in(club) == set()
    assert club.seat(club.sam).read(agreements.view, made).manager_is_shut_out

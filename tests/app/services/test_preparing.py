"""The preparation form goes out and comes back: whose it is, what is offered, what is never done."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from app.domain.audit import Act
from app.domain.errors import AlreadyFinishedError, FormReadingError, NotAllowedError, NotFoundError
from app.domain.ids import SessionId
from app.domain.preparation_form import PreparationAnswers, Wish
from app.domain.session import Function, ItemState
from app.services import agendas, audit_trail, preparing, sessions
from app.services.audit_trail import TrailFilter
from app.services.preparing import Doubt
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import SmallClub, items, open_case, plan, set_up
from tests.reports.test_form_reading import filled


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def answers(session_id: SessionId, *about: str, children: str = "", has_read: bool = False) -> PreparationAnswers:
    return PreparationAnswers(session_id, has_read, tuple(Wish(one, "Development") for one in about), children)


def titles(club: SmallClub, session_id: SessionId) -> list[str]:
    return [item.title for item in items(club, session_id) if item.state is not ItemState.REMOVED and item.title]


def test_out_as_a_pdf_and_back_onto_the_agenda(club: SmallClub, tmp_path: Path) -> None:
    session_id, case_id = plan(club), open_case(club, weeks_ago=1)
    seat, target = club.seat(club.dee), tmp_path / "form.pdf"
    made = seat.read(preparing.form, session_id)
    assert preparing.default_file_name(made) == f"Preparing for supervision {club.today.isoformat()}.pdf"
    preparing.save(made, target)
    seat.do(preparing.note_saved, session_id)
    reference = club.opened.read(lambda work: work.cases.get(case_id)).reference
    wanted: dict[str, str | bool] = {
        "about-2": "First aid course",
        "function-2": "Development",
        "children": reference.lower(),
        "read": True,
    }
    target.write_bytes(filled(target.read_bytes(), wanted))
    before = titles(club, session_id)
    proposal = seat.read(preparing.proposed, session_id, preparing.read_file(target, session_id))
    assert (proposal.supervisee, proposal.has_read) == ("Priya Nair", True)
    assert [(one.words, one.doubt) for one in proposal.offered] == [
        ("First aid course", Doubt.NONE),
        (f"K.T. · {reference}", Doubt.NONE),
    ]
    assert titles(club, session_id) == before  # nothing is written by looking
    taken = seat.do(preparing.take, session_id, proposal.offered, has_read=True).value
    added = [item for item in items(club, session_id) if item.id in taken.items]
    assert {(item.title, item.function, item.proposed_by, item.made.by) for item in added} == {
        ("First aid course", Function.DEVELOPMENT, club.priya, club.dee),
        ("", Function.MANAGEMENT, club.priya, club.dee),
    }
    assert case_id in {item.case_id for item in added}
    (noted,) = club.opened.read(lambda work: work.preparations.of_session(session_id))
    assert (noted.person_id, noted.has_read_last_notes, noted.has_added_items, noted.made.by) == (
        club.priya,
        True,
        True,
        club.dee,
    )
    rows = seat.read(audit_trail.page, TrailFilter())
    assert [row.act for row in rows if row.kind == "preparation-form"] == [Act.CHANGED, Act.EXPORTED]
    assert rows[0].about.people == ("Dee Marsh", "Priya Nair")
    seat.do(preparing.undo, taken)
    assert titles(club, session_id) == before
    assert not any(one.has_read_last_notes for one in club.opened.read(lambda w: w.preparations.of_session(session_id)))


def test_nothing_is_written_over_and_nothing_comes_twice(club: SmallClub) -> None:
    session_id, case_id = plan(club), open_case(club, weeks_ago=1)
    seat = club.seat(club.dee)
    seat.do(agendas.add_item, session_id, "Away kit", Function.MANAGEMENT)
    seat.do(agendas.add_case, session_id, case_id)
    reference = club.opened.read(lambda work: work.cases.get(case_id)).reference
    proposal = seat.read(
        preparing.proposed, session_id, answers(session_id, "AWAY KIT", "The rota", children=f"{reference} RJ-999")
    )
    assert [one.doubt for one in proposal.offered] == [Doubt.THERE, Doubt.NONE, Doubt.THERE, Doubt.UNKNOWN]
    before = items(club, session_id)
    seat.do(preparing.take, session_id, [one for one in proposal.offered if one.may_take], has_read=False)
    after = {item.id: item for item in items(club, session_id)}
    for item in before:
        assert (after[item.id].title, after[item.id].proposed_by, after[item.id].state) == (
            item.title,
            item.proposed_by,
            item.state,
        )
    assert len(after) == len(before) + 1


def test_a_childs_name_and_hidden_letters_are_not_taken_unseen(club: SmallClub) -> None:
    session_id = plan(club)
    open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)  # of whom the two know nothing
    offered = (
        club.seat(club.dee)
        .read(preparing.proposed, session_id, answers(session_id, "Ola Vance’s mother", "a\u202eb", "Kit for K.T."))
        .offered
    )
    assert [one.doubt for one in offered] == [Doubt.NAMES, Doubt.HIDDEN, Doubt.NONE]
    assert offered[0].may_take
    assert not offered[1].may_take
    assert "\u202e" not in offered[1].words


def test_a_child_of_others_reads_as_one_that_does_not_exist(club: SmallClub) -> None:
    session_id = plan(club, by=club.sam, pair=club.sam_tom)
    hidden = open_case(club)
    reference = club.opened.read(lambda work: work.cases.get(hidden)).reference
    for number in (reference, "RJ-999"):
        (one,) = club.seat(club.tom).read(preparing.proposed, session_id, answers(session_id, children=number)).offered
        assert (one.words, one.case_id, one.doubt) == (number, None, Doubt.UNKNOWN)


def test_only_the_two_of_them(club: SmallClub) -> None:
    """The lead plans for others, and reads nothing of what they bring."""
    session_id = plan(club, by=club.sam, pair=club.sam_tom)
    for person, error in ((club.dee, NotAllowedError), (club.priya, NotFoundError)):
        seat = club.seat(person)
        with pytest.raises(error):
            seat.read(preparing.form, session_id)
        with pytest.raises(error):
            seat.read(preparing.proposed, session_id, answers(session_id))
        with pytest.raises(error):
            seat.do(preparing.take, session_id, (), has_read=True)
        with pytest.raises(error):
            seat.do(preparing.note_saved, session_id)
    assert club.seat(club.tom).read(preparing.form, session_id).extract.supervisee == "Tom Ashby"


def test_another_sessions_form_and_a_finished_session_take_nothing(club: SmallClub, tmp_path: Path) -> None:
    first, second = plan(club, days=7), plan(club, days=14)
    seat, target = club.seat(club.dee), tmp_path / "form.pdf"
    preparing.save(seat.read(preparing.form, first), target)
    with pytest.raises(FormReadingError, match="other-session"):
        preparing.read_file(target, second)
    with pytest.raises(FormReadingError, match="other-session"):
        seat.read(preparing.proposed, second, answers(first))
    today = plan(club)
    seat.do(sessions.start, today)
    seat.do(sessions.finish, today, FinishForm())
    with pytest.raises(AlreadyFinishedError):
        seat.do(preparing.take, today, (), has_read=True)


def test_a_file_says_whose_form_it_is_and_only_the_two_are_offered_it(club: SmallClub, tmp_path: Path) -> None:
    session_id, target, other = plan(club), tmp_path / "form.pdf", tmp_path / "letter.pdf"
    preparing.save(club.seat(club.dee).read(preparing.form, session_id), target)
    other.write_text("Dear all")
    assert preparing.session_of(target) == session_id
    assert preparing.session_of(other) is None
    offered = {one: club.seat(one).read(preparing.is_for_me, session_id) for one in (club.dee, club.priya, club.tom)}
    assert offered == {club.dee: True, club.priya: True, club.tom: False}
    assert not club.seat(club.dee).read(preparing.is_for_me, SessionId(club.opened.around.device))


def test_the_form_holds_no_childs_name(club: SmallClub, tmp_path: Path) -> None:
    """Not in its pages, nor in the data attached to it."""
    session_id, case_id = plan(club), open_case(club)
    seat, target = club.seat(club.dee), tmp_path / "form.pdf"
    seat.do(agendas.add_case, session_id, case_id)
    seat.do(agendas.add_item, session_id, "Kezia Tarn at the tournament", Function.MANAGEMENT)
    seat.do(agendas.add_item, session_id, "The tournament", Function.MANAGEMENT)
    made = seat.read(preparing.form, session_id)
    assert "The tournament" in made.extract.agenda
    preparing.save(made, target)
    with pikepdf.open(target) as pdf:
        every = b"".join(one.read_bytes() for one in pdf.objects if isinstance(one, pikepdf.Stream))
    assert b"The tournament" in every  # the search does find what is there
    for word in (b"Kezia", b"Tarn", b"K.T."):
        assert word not in every

"""A self-assessment: who writes it, scores apart, what the pack may say, and that a child's name in it is found."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.exports import DocumentKind
from app.domain.ids import ReturnId
from app.domain.section11 import Figure
from app.domain.section11_extract import SectionElevenExtract
from app.services import exporting, section11, section11_return
from app.services.exporting import ExportRequest
from app.services.section11_return import ReturnForm, StandardForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import Seat, SmallClub, discuss, open_case, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """A child was discussed today."""
    made = set_up(open_vault)
    discuss(made, open_case(made))
    return made


@pytest.fixture
def dee(club: SmallClub) -> Seat:
    """The lead."""
    return club.seat(club.dee)


@pytest.fixture
def begun(club: SmallClub, dee: Seat) -> ReturnId:
    """A self-assessment of the last twelve months."""
    return dee.do(section11_return.begin, section11.last_twelve_months(club.today)).value


def pack(dee: Seat, begun: ReturnId) -> SectionElevenExtract:
    """Return what the document is made from."""
    extract = dee.read(exporting.gather, ExportRequest(DocumentKind.SECTION_11, begun)).extract
    assert isinstance(extract, SectionElevenExtract)
    return extract


def test_a_period_has_one_self_assessment(club: SmallClub, dee: Seat, begun: ReturnId) -> None:
    assert dee.do(section11_return.begin, section11.last_twelve_months(club.today)).value == begun
    assert [one.id for one in dee.read(section11_return.listing)] == [begun]


@pytest.mark.parametrize("who", ["priya", "sam", "joan", "lorraine"])
def test_only_the_lead_and_deputies_write_and_export_it(club: SmallClub, begun: ReturnId, who: str) -> None:
    seat = club.seat(getattr(club, who))
    with pytest.raises(NotAllowedError):
        seat.do(section11_return.begin, section11.last_twelve_months(club.today))
    with pytest.raises(NotAllowedError):
        seat.do(section11_return.answer, begun, "regular", StandardForm(own=3))
    with pytest.raises(NotAllowedError):
        seat.do(section11_return.change, begun, ReturnForm(works="x"))
    with pytest.raises(NotAllowedError):
        seat.read(section11_return.view, begun)
    with pytest.raises(NotAllowedError):
        seat.read(exporting.gather, ExportRequest(DocumentKind.SECTION_11, begun))
    assert seat.read(section11_return.listing) == ()


def test_own_and_moderated_scores_stand_apart(dee: Seat, begun: ReturnId) -> None:
    dee.do(section11_return.answer, begun, "regular", StandardForm(own=3, evidence="The year of each pair."))
    dee.do(section11_return.answer, begun, "lead", StandardForm(own=2))
    dee.do(
        section11_return.answer, begun, "regular", StandardForm(own=3, moderated=1, evidence="The year of each pair.")
    )
    view = dee.read(section11_return.view, begun)
    assert (view.one.answer("regular").own, view.one.answer("regular").moderated) == (3, 1)
    assert (view.one.answer("lead").own, view.one.answer("lead").moderated) == (2, None)
    assert view.scored == 2
    dee.do(section11_return.answer, begun, "lead", StandardForm())
    assert len(dee.read(section11_return.view, begun).one.answers) == 1  # nothing is kept of what was taken back
    with pytest.raises(FormError):
        dee.do(section11_return.answer, begun, "regular", StandardForm(own=4))
    with pytest.raises(NotFoundError):
        dee.do(section11_return.answer, begun, "no-such-standard", StandardForm(own=1))
    with pytest.raises(InputError):
        dee.do(section11_return.change, begun, ReturnForm(returned_on=date(2026, 11, 23)))


def test_every_standard_says_which_figures_bear_on_it_and_where_it_comes_from() -> None:
    every = section11_return.standards()
    assert len({one.key for one in every}) == len(every)
    assert all(one.text and one.source and one.figures for one in every)
    assert {key for one in every for key in one.figures} == set(Figure)  # no figure without a standard
    assert list(section11_return.scale()) == [0, 1, 2, 3]


def test_the_pack_says_what_was_counted_and_names_nobody_until_it_is_chosen(
    club: SmallClub, dee: Seat, begun: ReturnId
) -> None:
    dee.do(section11_return.answer, begun, "regular", StandardForm(2, 1, "The year of each pair.", "Two dates ahead."))
    made = pack(dee, begun)
    shown = dee.read(section11_return.view, begun).pack.figures
    assert [one.title for one in made.figures] == [one.title for one in section11.definitions()]
    held = next(one for one in made.figures if one.title == section11.definition(Figure.HELD).title)
    assert held.value == f"{shown[Figure.HELD].count} of {shown[Figure.HELD].of}" == "1 of 1"
    scored = next(one for one in made.standards if one.own is not None)
    assert (scored.own, scored.moderated, scored.shown_by, scored.to_improve) == (
        2,
        1,
        "The year of each pair.",
        "Two dates ahead.",
    )
    assert made.people == ()
    whole = repr(replace(made, mark=None, signatures=()))  # type: ignore[arg-type]  # who made it stands at its foot
    for name in ("Kezia", "Tarn", "Priya", "Nair", "Whitlock", "Ashby"):
        assert name not in whole
    dee.do(section11_return.change, begun, ReturnForm(names_people=True))
    named = {one.supervisee: one.supervisor for one in pack(dee, begun).people}
    assert named["Priya Nair"] == "Dee Marsh"
    assert named["Lorraine Okafor"] == ""
    noted = club.opened.vault.db.execute("SELECT act FROM audit WHERE kind = 'section11-return'").fetchall()
    assert [row[0] for row in noted] == ["created", "changed", "changed"]


def test_no_field_of_the_pack_can_hold_a_child() -> None:
    assert not {"child", "case", "reference", "case_id", "child_name"} & {
        one.name for one in fields(SectionElevenExtract)
    }


def test_a_childs_name_that_somebody_typed_is_found_before_it_leaves(dee: Seat, begun: ReturnId) -> None:
    assert not dee.read(exporting.gather, ExportRequest(DocumentKind.SECTION_11, begun)).leaks
    dee.do(section11_return.answer, begun, "children", StandardForm(evidence="See what we did for Kezia Tarn."))
    dee.do(section11_return.change, begun, ReturnForm(works="K.T. comes again."))
    found = dee.read(exporting.gather, ExportRequest(DocumentKind.SECTION_11, begun)).leaks
    assert {hit.found for hit in found} >= {"Kezia Tarn", "K.T."}

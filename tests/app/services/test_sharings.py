"""A decision to share, or not to, is written down with its ground, and leaves with the child's chronology."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.domain.errors import FormError, NotAllowedError, NotFoundError
from app.domain.exports import DocumentKind
from app.domain.sharing import Basis, Consent
from app.services import cases, exporting, sharings
from app.services.cases import EntryKind
from app.services.exporting import ExportRequest
from app.services.sharings import SharingForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import SmallClub, open_case, set_up


def form(club: SmallClub, **more: Any) -> SharingForm:
    usual: dict[str, Any] = {
        "on": club.today,
        "with_whom": "Mr Adeyemi, school",
        "what": "The late collections since September.",
        "why": "They see her every day.",
        "is_shared": True,
        "basis": Basis.SAFEGUARDING,
        "consent": Consent.GIVEN,
    }
    return SharingForm(**{**usual, **more})


@pytest.mark.parametrize(
    ("more", "fields"),
    [
        ({}, []),
        ({"with_whom": " ", "what": "", "why": "\n"}, ["with_whom", "what", "why"]),
        ({"consent": Consent.REFUSED}, ["consent_note"]),
        ({"consent": Consent.NOT_ASKED}, ["consent_note"]),
        ({"consent": Consent.REFUSED, "consent_note": "Mum said no; the risk is too high to wait."}, []),
        ({"basis": Basis.CONSENT, "consent": Consent.REFUSED, "consent_note": "No."}, ["consent"]),
        ({"basis": Basis.CONSENT, "consent": Consent.REFUSED, "consent_note": "No.", "is_shared": False}, []),
        ({"basis": Basis.CONSENT}, []),
    ],
)
def test_what_a_decision_needs(open_vault: OpenVault, more: dict[str, Any], fields: list[str]) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    priya = club.seat(club.priya)
    if not fields:
        priya.do(sharings.decide, case_id, form(club, **more))
        assert len(priya.read(sharings.of_case, case_id).sharings) == 1
        return
    with pytest.raises(FormError) as caught:
        priya.do(sharings.decide, case_id, form(club, **more))
    assert [one.field for one in caught.value.errors] == fields


@pytest.mark.parametrize(("days", "fits"), [(-1, True), (0, True), (1, False)])
def test_it_is_decided_today_or_before(open_vault: OpenVault, days: int, fits: bool) -> None:
    club = set_up(open_vault)
    case_id, asked = open_case(club), form(club, on=club.today + timedelta(days))
    if fits:
        club.seat(club.dee).do(sharings.decide, case_id, asked)
    else:
        with pytest.raises(FormError, match="on"):
            club.seat(club.dee).do(sharings.decide, case_id, asked)


def test_who_may_write_and_who_may_read(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    for person in (club.tom, club.sam, club.lorraine, club.joan):
        with pytest.raises((NotFoundError, NotAllowedError)):
            club.seat(person).do(sharings.decide, case_id, form(club))
        with pytest.raises(NotFoundError):
            club.seat(person).read(sharings.of_case, case_id)


def test_it_stands_in_the_chronology_on_screen_and_on_paper(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, case_id = club.seat(club.dee), open_case(club)
    dee.do(sharings.decide, case_id, form(club))
    dee.do(
        sharings.decide,
        case_id,
        form(club, with_whom="A neighbour", is_shared=False, consent=Consent.NOT_ASKED, consent_note="Not theirs."),
    )
    kinds = {one.kind for one in dee.read(cases.view, case_id).chronology}
    assert {EntryKind.SHARED, EntryKind.NOT_SHARED} <= kinds
    gathered = dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_CHRONOLOGY, case_id))
    told = {one.kind: one.text for one in gathered.extract.entries}  # type: ignore[union-attr]  # a chronology's
    assert told["shared"].splitlines() == [
        "Mr Adeyemi, school: The late collections since September.",
        "Why: They see her every day.",
        "Ground: keeping a child or an adult at risk safe. Consent: given",
    ]
    assert told["not-shared"].endswith("Consent: not asked for. Not theirs.")

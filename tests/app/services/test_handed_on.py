"""Poor or dangerous practice leaves supervision by a policy: the fact is on the session's record, sealed (S2-69)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.domain.errors import FormError
from app.domain.exports import DocumentKind
from app.domain.personal import HandedOn
from app.services import exporting, handing_over
from app.services.exporting import ExportRequest
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import discuss, open_case, set_up
from tests.app.services.test_retention import in_file


def test_only_the_fact_is_on_the_supervision_record(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id, dee = open_case(club), club.seat(club.dee)
    one = HandedOn(club.today, "Rosa HERONSTILT, chair", "Whistleblowing policy")
    session = discuss(club, case_id, form=FinishForm(handed_on=one))
    assert dee.read(handing_over.handover, session).handed_on == one
    drawn = exporting.draw(dee.read(exporting.gather, ExportRequest(DocumentKind.SESSION_RECORD, session)))
    told = " ".join(drawn.text.split())
    assert "To Rosa HERONSTILT, chair on " in told
    assert "under: Whistleblowing policy." in told
    child = exporting.draw(dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, case_id)))
    assert "HERONSTILT" not in child.text
    assert in_file(club, "HERONSTILT") == 0


@pytest.mark.parametrize(
    ("days", "whom", "policy", "fields"),
    [(0, "Rosa", "Complaints", []), (1, "Rosa", "Complaints", ["handed_on"]), (-1, " ", "", ["to_whom", "policy"])],
)
def test_what_a_hand_over_needs(open_vault: OpenVault, days: int, whom: str, policy: str, fields: list[str]) -> None:
    club = set_up(open_vault)
    form = FinishForm(handed_on=HandedOn(club.today + timedelta(days), whom, policy))
    case_id = open_case(club)
    if not fields:
        discuss(club, case_id, form=form)
        return
    with pytest.raises(FormError) as caught:
        discuss(club, case_id, form=form)
    assert [one.field for one in caught.value.errors] == fields

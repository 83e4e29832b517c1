"""Challenge given and received is a field of the session: sealed with the personal part, in the session record."""

from __future__ import annotations

from app.domain.exports import DocumentKind
from app.services import exporting, handing_over
from app.services.exporting import ExportRequest
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import discuss, open_case, set_up
from tests.app.services.test_retention import in_file

WORDS = "Priya asked why we waited; Dee asked what else it could be. HERONSTILT"


def test_it_is_sealed_with_the_personal_part_and_in_the_record(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    case_id, dee = open_case(club), club.seat(club.dee)
    session = discuss(club, case_id, form=FinishForm(challenge=WORDS))
    assert dee.read(lambda work: work.personal.of_session(session)).challenge == WORDS  # type: ignore[union-attr]
    assert dee.read(handing_over.handover, session).challenge == WORDS
    drawn = exporting.draw(dee.read(exporting.gather, ExportRequest(DocumentKind.SESSION_RECORD, session)))
    assert WORDS in " ".join(drawn.text.split())
    child = exporting.draw(dee.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, case_id)))
    assert "HERONSTILT" not in child.text
    assert in_file(club, "HERONSTILT") == 0  # sealed: not even whoever opens the file reads it

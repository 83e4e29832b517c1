"""Where a risk comes from, and who advised as what: on the child's file, in its documents, and found by the search."""

from __future__ import annotations

import pytest

from app.domain.discussion import DiscussionContent
from app.domain.exports import DocumentKind
from app.services import exporting
from app.services.exporting import ExportRequest
from app.services.vaults import OpenVault
from tests.app.services.small_club import discuss, open_case, set_up

SAID = ("Whoever minds her at night.", "Two older boys on the way home.", "The school, as a named professional.")


@pytest.mark.parametrize("kind", [DocumentKind.CASE_RECORD, DocumentKind.CASE_CHRONOLOGY])
def test_where_risk_comes_from_stands_in_both_documents(open_vault: OpenVault, kind: DocumentKind) -> None:
    club = set_up(open_vault)
    case_id = open_case(club)
    adults, children, advised = SAID
    content = DiscussionContent(
        what_happened="Collected late.",
        lived_experience="Waits in the rain.",
        from_adults=adults,
        from_children=children,
        advised_by=advised,
    )
    discuss(club, case_id, content=content)
    drawn = exporting.draw(club.seat(club.dee).read(exporting.gather, ExportRequest(kind, case_id)))
    told = " ".join(drawn.text.split())
    for words in (*SAID, "Risk from adults", "Risk from other children", "Who advised us, and as what"):
        assert words in told

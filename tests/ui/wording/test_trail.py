"""What the check of the trail says of entries that are noted as lost: what is known, and no more."""

from __future__ import annotations

from datetime import date

from app.services.audit_trail import TrailCheck
from app.services.integrity import LostEntries
from app.services.vaults import AnchorResult
from ui.wording.trail import verdict

FIRST, LAST, MENDED = date(2026, 3, 3), date(2026, 3, 5), date(2026, 3, 9)


def told(*lost: LostEntries) -> tuple[str, str, str]:
    return verdict(TrailCheck(True, 40, lost, None, "", 0, AnchorResult.NONE, None, None))


def test_a_list_with_lost_entries_is_not_called_whole() -> None:
    assert told()[:2] == ("good", "The list is whole: nothing in it was changed or removed")
    tone, headline, sentence = told(LostEntries(3, FIRST, LAST, MENDED))
    assert (tone, headline) == ("info", "What is in the list holds; entries are noted as lost")
    assert "3 entries are noted as lost, from between 3 March 2026 and 5 March 2026; the list says that a" in sentence
    assert "a damaged file was mended on 9 March 2026." in sentence
    tone, _headline, sentence = told(LostEntries(1, None, LAST, MENDED), LostEntries(1, FIRST, LAST, None))
    assert tone == "attn"
    assert "1 entry is noted as lost; the list says that a damaged file was mended on 9 March 2026." in sentence
    assert "the list does not say why. Ask who worked with this file." in sentence

"""What the check of the trail says of entries that are noted as lost: what is known, and no more."""

from __future__ import annotations

from datetime import date

from app.services.audit_trail import TrailCheck
from app.services.integrity import LostEntries
from app.services.vaults import AnchorResult
from app.services.witness import TrailWitness, Witnessed
from ui.export.result import trail_words
from ui.wording.trail import lost_words, verdict

FIRST, LAST, MENDED = date(2026, 3, 3), date(2026, 3, 5), date(2026, 3, 9)


def told(*lost: LostEntries) -> tuple[str, str, str]:
    return verdict(TrailCheck(True, 40, lost, None, "", 0, AnchorResult.NONE, None, None))


def test_a_list_with_lost_entries_is_not_called_whole() -> None:
    assert told()[:2] == ("good", "The list is whole: nothing in it was changed or removed")
    tone, headline, sentence = told(LostEntries(3, FIRST, LAST, MENDED))
    assert (tone, headline) == ("info", "What is in the list holds, but entries are missing")
    assert "3 entries are noted as lost, written between 3 March 2026 and 5 March 2026; the list says" in sentence
    assert sentence.startswith(
        "All 40 entries that are there hold. The list begins again after each gap. 3 entries are"
    )
    assert "a damaged file was mended on 9 March 2026." in sentence
    tone, _headline, sentence = told(LostEntries(1, None, LAST, MENDED), LostEntries(1, FIRST, LAST, None))
    assert tone == "attn"
    assert "1 entry is noted as lost, written on 5 March 2026 or before; the list says that a damaged file" in sentence
    assert "follow one from another" not in sentence
    assert "the list does not say why. Ask who worked with this file." in sentence


def test_of_lost_entries_the_days_are_told_that_are_known() -> None:
    why = "; the list does not say why. Ask who worked with this file."
    told = {
        LostEntries(2, FIRST, FIRST, None): f"2 entries are noted as lost, written on 3 March 2026{why}",
        LostEntries(2, FIRST, None, None): f"2 entries are noted as lost, written on 3 March 2026 or later{why}",
        LostEntries(2, None, LAST, None): f"2 entries are noted as lost, written on 5 March 2026 or before{why}",
        LostEntries(2, None, None, None): f"2 entries are noted as lost{why}",
    }
    assert {one: lost_words(one) for one in told} == told


def test_a_record_agrees_in_green_only_with_a_list_that_lacks_nothing() -> None:
    lost = (LostEntries(3, FIRST, LAST, MENDED),)
    told = {state: trail_words(TrailWitness(state, LAST)) for state in Witnessed}
    assert told.pop(Witnessed.SILENT) is told.pop(Witnessed.ALTERED) is None
    assert [state for state, words in told.items() if words and words[0] == "good"] == [Witnessed.HELD]
    after_gap = trail_words(TrailWitness(Witnessed.AFTER_GAP, LAST, lost=lost))
    mended = trail_words(TrailWitness(Witnessed.HELD, LAST, lost=lost))
    assert mended is not None
    assert after_gap is not None
    assert mended[:2] == ("attn", "It agrees from the mending on")
    assert "It vouches for what comes after the lost entries, not for what came before. 3 entries are" in mended[2]
    assert after_gap[:2] == ("attn", "Entries of “Who did what” are missing from before this record")
    assert "not as it was when this was signed" not in " ".join(after_gap)

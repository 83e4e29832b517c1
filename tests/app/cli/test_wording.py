"""What the command line says about pages that differ from the attached data, and of a record that is no witness."""

from __future__ import annotations

from datetime import date

from app.cli import check_words
from app.domain.checks import PagesCheck, PagesDifference, PagesState
from app.services.integrity import LostEntries
from app.services.witness import Witnessed

OURS = (PagesDifference("the old words", "the new words"),)


def test_other_words_are_told_as_this_versions_and_not_as_the_data() -> None:
    line = check_words.pages(PagesCheck(PagesState.OTHER_WORDS, OURS))[-1]
    assert line == "  on the pages “the old words”, in this version's wording “the new words”"


def test_data_that_differs_is_told_as_the_data() -> None:
    line = check_words.pages(PagesCheck(PagesState.DIFFERENT, OURS))[-1]
    assert line == "  on the pages “the old words”, in the data “the new words”"


def test_what_is_lost_is_told_as_what_is_known() -> None:
    first, last, mended = date(2026, 3, 3), date(2026, 3, 5), date(2026, 3, 9)
    many = "3 entries of the trail are noted as lost, written"
    why = "The trail says that a damaged file was mended on 9 March 2026."
    told = {
        LostEntries(3, first, last, mended): f"{many} between 3 March 2026 and 5 March 2026. {why}",
        LostEntries(3, first, first, None): f"{many} on 3 March 2026. The trail does not say why.",
        LostEntries(3, None, last, mended): f"{many} by 5 March 2026. {why}",
        LostEntries(3, first, None, mended): f"{many} on 3 March 2026 or later. {why}",
    }
    assert {one: check_words.lost_entries(one) for one in told} == told


def test_each_way_in_which_a_record_is_no_witness_has_words_and_something_to_do() -> None:
    for state in set(Witnessed) - {Witnessed.HELD}:
        what, to_do = check_words.finding(f"record-{state.value}", "record.pdf")
        assert what.startswith(("The trail", "record.pdf"))
        assert "record.pdf" in what
        assert to_do
    what, to_do = check_words.finding("record-after-gap", "record.pdf")
    assert what.endswith(" does not say why entries before it are noted as lost.")
    assert to_do.startswith("A mending would have noted itself: ask")
    what, to_do = check_words.finding("record-gone", "record.pdf")
    assert what == "The trail does not hold the entry that record.pdf names."
    assert to_do.startswith("Either the trail was written anew since, or these records are a copy from before, or")

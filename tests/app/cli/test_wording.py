"""What the command line says about pages that differ from the attached data, and of a record that is no witness."""

from __future__ import annotations

from app.cli import wording
from app.domain.checks import PagesCheck, PagesDifference, PagesState
from app.services.witness import Witnessed

OURS = (PagesDifference("the old words", "the new words"),)


def test_other_words_are_told_as_this_versions_and_not_as_the_data() -> None:
    line = wording.pages(PagesCheck(PagesState.OTHER_WORDS, OURS))[-1]
    assert line == "  on the pages “the old words”, in this version's wording “the new words”"


def test_data_that_differs_is_told_as_the_data() -> None:
    line = wording.pages(PagesCheck(PagesState.DIFFERENT, OURS))[-1]
    assert line == "  on the pages “the old words”, in the data “the new words”"


def test_each_way_in_which_a_record_is_no_witness_has_words_and_something_to_do() -> None:
    for state in set(Witnessed) - {Witnessed.HELD}:
        what, to_do = wording.finding(f"record-{state.value}", "record.pdf")
        assert what.startswith(("The trail", "record.pdf"))
        assert "record.pdf" in what
        assert to_do
    what, to_do = wording.finding("record-after-gap", "record.pdf")
    assert what.endswith(" holds the entry that record.pdf names, but entries before it are noted as lost.")
    assert to_do == "If nobody mended a damaged file, ask why."
    what, to_do = wording.finding("record-gone", "record.pdf")
    assert what == "The trail does not hold the entry that record.pdf names."
    assert to_do.startswith("Either the trail was written anew since, or these records are a copy from before, or")

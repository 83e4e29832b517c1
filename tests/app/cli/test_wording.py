"""What the command line says about pages that differ from the attached data."""

from __future__ import annotations

from app.cli import wording
from app.domain.checks import PagesCheck, PagesDifference, PagesState

OURS = (PagesDifference("the old words", "the new words"),)


def test_other_words_are_told_as_this_versions_and_not_as_the_data() -> None:
    line = wording.pages(PagesCheck(PagesState.OTHER_WORDS, OURS))[-1]
    assert line == "  on the pages “the old words”, in this version's wording “the new words”"


def test_data_that_differs_is_told_as_the_data() -> None:
    line = wording.pages(PagesCheck(PagesState.DIFFERENT, OURS))[-1]
    assert line == "  on the pages “the old words”, in the data “the new words”"

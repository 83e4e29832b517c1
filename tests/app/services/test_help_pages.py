"""The help: what is found in it, in which order, and which chapter a screen opens."""

from __future__ import annotations

import pytest

from app.services import help_pages


def test_a_title_comes_before_a_heading_and_a_heading_before_the_text() -> None:
    found = help_pages.find("recovery sheet")
    assert (found[0].key, found[0].heading) == ("access", "The recovery sheet")
    assert {"set-up", "guide-trustees"} <= {one.key for one in found[1:]}
    assert help_pages.find("backups")[0] == next(one for one in help_pages.find("backups") if one.key == "backups")


@pytest.mark.parametrize("typed", ["ROUGH notes", "notes roug", "  rough   notes "])
def test_case_order_and_room_make_no_difference(typed: str) -> None:
    assert {one.key for one in help_pages.find(typed)} >= {"attachments", "guide-supervised"}


def test_a_piece_of_the_text_is_shown_without_its_marks() -> None:
    for one in help_pages.find("rough notes"):
        assert "rough" in one.excerpt.casefold()
        assert not set("*|[]`#") & set(one.excerpt)
        assert len(one.excerpt) < 110


@pytest.mark.parametrize("typed", ["", "   ", "zebrafinch", "(", "rough zebrafinch"])
def test_nothing_is_found_where_nothing_is(typed: str) -> None:
    assert help_pages.find(typed) == ()


def test_a_screen_nobody_wrote_about_opens_the_first_chapter() -> None:
    assert help_pages.about("case-page").key == "cases"
    assert help_pages.about("no-such-screen") == help_pages.chapters()[0]

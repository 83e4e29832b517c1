"""A paragraph over two pages: never a line alone, and what belongs to its beginning stays there."""

from __future__ import annotations

import pytest

from reports import typeface
from reports.document import Run
from reports.furniture import TEXT_WIDTH
from reports.structure import Element
from reports.text_flow import HeadingFlow, ItemFlow, TextFlow

LEADING = typeface.BODY.leading


def lines(count: int) -> TextFlow:
    typeface.load()
    flow = TextFlow.of([Run("\n".join(["some words"] * count))], typeface.BODY, Element("P"))
    assert flow.wrap(TEXT_WIDTH, 10_000) == (TEXT_WIDTH, count * LEADING)
    return flow


@pytest.mark.parametrize("count", range(1, 9))
@pytest.mark.parametrize("room", range(8))
def test_no_line_stands_alone(count: int, room: int) -> None:
    halves = lines(count).split(TEXT_WIDTH, room * LEADING + 1)
    heights = [round(half.height / LEADING) for half in halves]
    if room < 2:
        assert heights == []
    elif count <= room:
        assert heights == [count]
    elif count < 4:
        assert heights == []
    else:
        assert heights == [min(room, count - 2), count - min(room, count - 2)]


def test_halves_are_broken_for_their_page_already() -> None:
    flow = lines(6)
    for half in flow.split(TEXT_WIDTH, 3 * LEADING):
        assert half.wrap(TEXT_WIDTH, 10_000)[1] == 3 * LEADING
        assert isinstance(half, TextFlow)
        assert half.element is flow.element


def test_a_bookmark_and_the_label_of_an_item_stay_with_the_first_half() -> None:
    typeface.load()
    text = [Run("\n".join(["some words"] * 6))]
    heading = HeadingFlow.of(text, typeface.SECTION, Element("H2"))
    heading.bookmark = (2, "some words", [])
    first, second = heading.split(TEXT_WIDTH, 3 * typeface.SECTION.leading)
    assert isinstance(first, HeadingFlow)
    assert isinstance(second, HeadingFlow)
    assert (first.bookmark, second.bookmark) == (heading.bookmark, None)
    item = ItemFlow.of(text, typeface.ITEM, Element("LBody"))
    item.label = (Element("Lbl"), "1.")
    top, rest = item.split(TEXT_WIDTH, 3 * LEADING)
    assert isinstance(top, ItemFlow)
    assert isinstance(rest, ItemFlow)
    assert (top.label, rest.label) == (item.label, None)

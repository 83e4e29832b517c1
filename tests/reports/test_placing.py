"""What stands on which page: nothing alone that belongs to something, nothing lost, nothing endless."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from app.domain.errors import ExportFailedError
from reports import typeface
from reports.document import Block, Document, FactBox, Heading, KeyGroups, Paragraph, Run, Table
from reports.furniture import BOTTOM, LATER_TOP, PAGE_HEIGHT, Furniture
from reports.layout import Pages, lay_out
from reports.metadata import file_identity
from tests.reports import samples

AROUND = Furniture("Riverside Juniors FC", "", None, "Record", ("Record",))
LINE = Paragraph((Run("A line."),))


def laid_out(*blocks: Block) -> Pages:
    identity = file_identity(
        title="Record",
        author="Dee Marsh",
        at=samples.AT,
        data=b"{}",
        seed=b"",
        language="en-GB",
        is_archival=True,
        files=(),
    )
    return lay_out(Document("Record", "en-GB", (Heading(1, "Record"), *blocks)), AROUND, identity)


def page_lines(pages: Pages) -> list[list[str]]:
    """Return the lines of each page, without what stands around them."""
    document = pypdfium2.PdfDocument(pages.pdf)
    told = [page.get_textpage().get_text_range().splitlines() for page in document]
    return [[line for line in lines if line not in {"Riverside Juniors FC", "Record"}] for lines in told]


def lines_on(page: list[str], words: str) -> int:
    return sum(words in line for line in page)


@pytest.mark.parametrize("before", range(18, 29))
def test_a_heading_stays_with_what_follows_and_no_line_stands_alone(before: int) -> None:
    text = Paragraph((Run("\n".join(f"part {number}" for number in range(1, 8))),))
    pages = page_lines(laid_out(*[LINE] * before, Heading(2, "Section"), Heading(3, "Day"), text, LINE))
    heading = next(number for number, page in enumerate(pages) if "Section" in page)
    assert "Day" in pages[heading]
    parts = [lines_on(page, "part ") for page in pages]
    assert parts[heading] >= 2
    assert sum(parts) == 7
    assert 1 not in parts


def test_a_long_note_begins_below_its_heading() -> None:
    note = Paragraph((Run("word " * 600),))
    first, *others = page_lines(laid_out(*[LINE] * 3, Heading(2, "Section"), note))
    assert first[:4] == ["A line."] * 3 + ["Section"]
    assert sum(line.count("word") for line in first[4:]) > 300
    assert sum(line.count("word") for page in others for line in page) > 0


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 40])
def test_a_heading_never_stands_alone_at_the_foot_and_no_more_than_its_beginning_moves(count: int) -> None:
    text = Paragraph((Run("\n".join(f"part {number}" for number in range(count))),))
    beginning = count if count < 4 else 2
    last = 0
    for before in range(18, 34):
        pages = page_lines(laid_out(*[LINE] * before, Heading(2, "Section"), text))
        on = next(number for number, page in enumerate(pages) if "Section" in page)
        assert lines_on(pages[on], "part ") >= beginning
        assert pages[on].index("Section") + beginning < len(pages[on])
        last = before if on == 0 else last
    assert last == (24 if count == 3 else 25)


def test_a_table_that_no_page_holds_begins_below_its_heading() -> None:
    rows = tuple((f"row {number}", "more") for number in range(60))
    pages = page_lines(laid_out(LINE, Heading(2, "Section"), Table(("Head", "Other"), rows)))
    assert "Section" in pages[0]
    assert lines_on(pages[0], "row ") > 20
    for before in range(22, 34):
        pages = page_lines(laid_out(*[LINE] * before, Heading(2, "Section"), Table(("Head", "Other"), rows)))
        on = next(number for number, page in enumerate(pages) if "Section" in page)
        assert lines_on(pages[on], "row ") >= 1


def test_a_half_begins_with_its_words_after_a_line_break() -> None:
    text = Paragraph((Run("\n".join(f"part {number}" for number in range(1, 121))),))
    first, second, *_ = page_lines(laid_out(text))
    room = int((PAGE_HEIGHT - LATER_TOP - BOTTOM) / typeface.BODY.leading)
    assert lines_on(first, "part ") < room
    assert lines_on(second, "part ") == room  # an empty line at the top would take the place of the last


def test_a_long_paragraph_is_one_to_its_last_line() -> None:
    *full, last = [
        line for page in page_lines(laid_out(Paragraph((Run("word " * 2_003),)))) for line in page if "word" in line
    ]
    assert len({line.count("word") for line in full}) == 1
    assert sum(line.count("word") for line in (*full, last)) == 2_003


def test_a_bookmark_leads_to_the_page_of_its_heading() -> None:
    pages = laid_out(*[LINE] * 33, Heading(2, "Section"), *[LINE] * 40)
    on = next(number for number, lines in enumerate(page_lines(pages), 1) if "Section" in lines)
    assert [(entry.text, entry.page) for entry in pages.outline] == [("Record", 1), ("Section", on)]


def test_a_box_goes_whole_to_the_next_page() -> None:
    box = FactBox(tuple((f"label {number}", (Run("value"),)) for number in range(8)))
    for before in (24, 27, 30):
        counts = [lines_on(page, "label ") for page in page_lines(laid_out(*[LINE] * before, box))]
        assert sum(counts) == 8


def test_what_has_room_on_no_page_is_refused() -> None:
    with pytest.raises(ExportFailedError) as caught:
        laid_out(KeyGroups(tuple(f"K{number}" for number in range(80))))
    assert caught.value.step == "layout"

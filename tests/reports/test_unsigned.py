"""What leaves without a signature: the forms and the recovery sheet, and that no secret is held beside the page."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

import pikepdf
import pytest

from reports import recovery_sheet
from reports.preview import page_pictures
from tests.reports.page_goldens import check_pages
from tests.reports.read_aloud import spoken, words
from tests.reports.test_structure import check_tags
from tests.reports.unsigned import GROUPS, UNSIGNED, of_paper, paper

GOLDENS = Path(__file__).parent / "goldens"
ON_PAPER = [kind for kind in UNSIGNED if kind != "preparation-form"]


@pytest.mark.parametrize("kind", UNSIGNED)
def test_it_says_and_shows_what_was_agreed(kind: str) -> None:
    made = UNSIGNED[kind]()
    golden = GOLDENS / f"{kind}.txt"
    if os.environ.get("HOLDFAST_GOLDENS") == "write":
        golden.write_text(made.text, encoding="utf-8", newline="\n")
    assert made.text == golden.read_text(encoding="utf-8")
    assert made.unprintable == ()
    check_pages(kind, made.pdf)


@pytest.mark.parametrize("kind", ON_PAPER)
def test_it_is_tagged_and_read_aloud_as_it_reads_and_nobody_is_to_sign(kind: str) -> None:
    made = UNSIGNED[kind]()
    told, heard = words(made.text), words(spoken(made.pdf))
    steps = SequenceMatcher(None, told, heard, autojunk=False).get_opcodes()
    assert [step for step in steps if step[0] != "equal"] == []
    assert made.fields == ()
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        check_tags(pdf)
        assert "/AcroForm" not in pdf.Root
        claims = pdf.Root.Metadata.read_bytes()
        assert b"<pdfaid:part>3" in claims
        assert b"<pdfuaid:part>1" in claims


def test_the_groups_of_a_recovery_sheet_stand_on_its_page_alone() -> None:
    made = UNSIGNED[recovery_sheet.KIND]()
    assert made.pages == 1
    assert all(group in made.text for group in GROUPS)
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        (page,) = pdf.pages
        kept_out = [stream for stream in pdf.objects if isinstance(stream, pikepdf.Stream)]
        drawn = page.obj.Contents.objgen
        beside = b"".join(one.read_bytes() for one in kept_out if one.objgen != drawn)
        beside += repr(pdf.docinfo).encode() + repr(pdf.Root.StructTreeRoot).encode()
    for group in GROUPS:
        assert group.encode() not in beside
        assert group.encode() not in made.data


@pytest.mark.parametrize("many", [4, 5, 6])
def test_a_question_on_paper_stays_on_the_page_of_the_lines_for_its_answer(many: int) -> None:
    shown = paper()
    made = of_paper(replace(shown, actions=shown.actions[:1] * many, items=shown.items[1:] * many))
    assert made.pages > 2
    for page in page_pictures(made.pdf, width_px=400):
        gray = [page.bgrx[at] for at in range(0, len(page.bgrx), 4)]
        rows = [gray[start : start + page.width] for start in range(0, len(gray), page.width)]
        ruled = [number for number, row in enumerate(rows) if sum(tone < 235 for tone in row) > page.width * 0.7]
        inked = [number for number, row in enumerate(rows) if min(row) < 120 and number < page.height * 0.9]
        assert ruled, "a page without a line"
        assert inked[-1] <= max(ruled), "words at the foot of a page whose lines are on the next"


def test_a_form_on_paper_has_room_below_every_question() -> None:
    (first, *_more) = page_pictures(UNSIGNED["preparation-paper"]().pdf, width_px=800)
    gray = [first.bgrx[at] for at in range(0, len(first.bgrx), 4)]
    rows = [gray[start : start + first.width] for start in range(0, len(gray), first.width)]
    ruled = [number for number, row in enumerate(rows) if sum(tone < 225 for tone in row) > first.width * 0.7]
    assert len(ruled) >= 4

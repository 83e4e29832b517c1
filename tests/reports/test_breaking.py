"""Lines are broken where the layout library breaks them, whose own paragraphs ours stand for."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from reports import typeface
from reports.breaking import Piece, break_lines

WIDTH = 463.0
FACES = (typeface.REGULAR, typeface.ITALIC, typeface.SEMIBOLD)
WORDS = (
    *(
        "she",
        "said",
        "“no”",
        "and",
        "then",
        "nothing",
        "for",
        "a",
        "while",
        "—",
        "Siân",
        "there,",
        "at",
        "7.45",
        "p.m.;",
    ),
    *("Hopkins-Featherstonehaugh", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"),
    *("no.\xa05", "10\xa0October"),
)


@pytest.fixture(autouse=True)
def faces() -> None:
    typeface.load()


def by_the_library(stretches: list[Piece | None], width: float) -> list[str]:
    """Return the lines as ReportLab's paragraph breaks them."""
    common: dict[str, Any] = {"fontSize": typeface.BODY.fontSize, "textColor": typeface.BODY.textColor}
    common |= {"bold": 0, "italic": 0, "rise": 0, "greek": 0, "link": [], "us_lines": []}
    frags = [
        ParaFrag(text="", fontName=typeface.REGULAR, lineBreak=True, **common)
        if one is None
        else ParaFrag(text=one[1], fontName=one[0], **common)
        for one in stretches
    ]
    paragraph: Any = Paragraph("", typeface.BODY, frags=frags)
    paragraph.wrap(width, 10_000)
    if paragraph.blPara.kind == 0:
        return [" ".join(words) for _, words in paragraph.blPara.lines]
    return ["".join(word.text for word in line.words) for line in paragraph.blPara.lines]


def ours(stretches: list[Piece | None], width: float) -> list[str]:
    lines = break_lines(stretches, typeface.BODY.fontSize, width)
    return ["".join(text for _, text in line.pieces) for line in lines]


def told(chance: random.Random) -> list[Piece | None]:
    """Return some words: in one typeface, or in several that may change within a word, with line breaks between."""
    stretches: list[Piece | None] = []
    for _ in range(chance.choice((1, 1, 2, 5))):
        text = " ".join(chance.choice(WORDS) for _ in range(chance.choice((1, 8, 60))))
        text = chance.choice(("", " ", "  ")) + text + chance.choice(("", " "))
        stretches.append((chance.choice(FACES), text))
        if chance.random() < 0.2:
            stretches.append(None)
    return stretches


@pytest.mark.parametrize("seed", range(4))
def test_lines_end_where_the_librarys_end(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        stretches, width = told(chance), chance.choice((WIDTH, 220.0, 90.0))
        theirs = [
            re.sub(" +", " ", line).rstrip() for line in by_the_library(stretches, width)
        ]  # it doubles some spaces
        assert [line.rstrip() for line in ours(stretches, width)] == theirs


def test_no_letter_is_lost_of_a_word_longer_than_a_line() -> None:
    word = "https://example.org/" + "a1b2c3" * 80
    lines = ours([(typeface.REGULAR, f"See {word} there")], WIDTH)
    assert "".join(lines) == f"See {word} there"
    assert all(typeface.widths(typeface.REGULAR)[line] * typeface.BODY.fontSize <= WIDTH for line in lines)


def test_a_line_may_be_a_hair_too_long_and_its_spaces_shrink_for_it() -> None:
    size, known = typeface.BODY.fontSize, typeface.widths(typeface.REGULAR)
    text = "one two three four five six"
    [line] = break_lines([(typeface.REGULAR, text)], size, known[text] * size - 0.2)
    assert line.spacing == pytest.approx(-0.2 / 5)
    assert len(break_lines([(typeface.REGULAR, text)], size, known[text] * size - 5)) == 2


def test_words_are_forgotten() -> None:
    break_lines([(typeface.REGULAR, "Kezia")], 10, WIDTH)
    assert "Kezia" in typeface.widths(typeface.REGULAR)
    typeface.forget_words()
    assert not typeface.widths(typeface.REGULAR)

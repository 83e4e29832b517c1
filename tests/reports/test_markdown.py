"""From Markdown to the document tree."""

from __future__ import annotations

from reports.document import (
    BulletList,
    FactBox,
    Heading,
    KeyGroups,
    Paragraph,
    ParagraphStyle,
    Quotation,
    Run,
    Table,
)
from reports.markdown import blocks_from_template


def test_each_block_has_its_kind() -> None:
    template = (
        "# Title\n\nunder it\n\n```facts\nChild: **{{ name }}**, born\nEmpty: {{ empty }}\n```\n\n## Section\n\n"
        "plain *slanted* **strong**\n\n- one\n- two\n\n3. three\n\n> {{ words }}\n\n"
        "| a | b |\n|---|---|\n| {{ name }} | |\n\n"
        "```groups\n7K2MQ\nX0D4T\n```\n"
    )
    blocks = blocks_from_template(template, {"name": "K|T", "empty": "", "words": "I want\n\nto play"}, name="x")
    assert blocks == (
        Heading(1, "Title"),
        Paragraph((Run("under it"),), ParagraphStyle.SUBTITLE),
        FactBox((("Child", (Run("K|T", strong=True), Run(", born"))),)),
        Heading(2, "Section"),
        Paragraph((Run("plain "), Run("slanted", emphasis=True), Run(" "), Run("strong", strong=True))),
        BulletList(((Paragraph((Run("one"),)),), (Paragraph((Run("two"),)),))),
        BulletList(((Paragraph((Run("three"),)),),), first=3),
        Quotation((Paragraph((Run("I want"),)), Paragraph((Run("to play"),)))),
        Table(("a", "b"), (("K|T", ""),)),
        KeyGroups(("7K2MQ", "X0D4T")),
    )


def test_levels_are_never_skipped_and_the_title_is_alone() -> None:
    blocks = blocks_from_template("# Title\n\n#### Deep\n\n# Second title\n\n##### Deeper\n", {}, name="x")
    assert [block.level for block in blocks if isinstance(block, Heading)] == [1, 2, 2, 3]


def test_a_note_keeps_its_paragraphs_and_lines() -> None:
    note = "first\nsecond line\r\n\r\nnext paragraph\n \n\n\nlast\n"
    blocks = blocks_from_template("# T\n\n## S\n\n*Why:* {{ note }}", {"note": note}, name="x")
    assert blocks[2:] == (
        Paragraph((Run("Why:", emphasis=True), Run(" first\nsecond line"))),
        Paragraph((Run("next paragraph"),)),
        Paragraph((Run("last"),)),
    )


def test_an_empty_value_leaves_no_block() -> None:
    blocks = blocks_from_template(
        "# T\n\n## S\n\n{{ note }}\n\n> {{ note }}\n\n- {{ note }}\n", {"note": " \n "}, name="x"
    )
    assert blocks == (Heading(1, "T"), Heading(2, "S"))


def test_one_wording_read_again_says_the_other_words() -> None:
    template = "# T\n\n```facts\nChild: {{ name }}\n```\n\n{{ note }}\n"
    first, second = {"name": "Kezia", "note": "hers"}, {"name": "Ned", "note": "his\n\n> own"}
    told = [blocks_from_template(template, one, name="x") for one in (first, second, first)]
    assert told[0] == told[2] == (Heading(1, "T"), FactBox((("Child", (Run("Kezia"),)),)), Paragraph((Run("hers"),)))
    assert told[1][1:] == (FactBox((("Child", (Run("Ned"),)),)), Paragraph((Run("his"),)), Paragraph((Run("> own"),)))

"""From a filled Markdown template to the document tree.

Only the plain core of Markdown is read: headings, paragraphs, emphasis, lists, quotations, tables and a few fenced
blocks of our own. Raw HTML, images and links are off, so what looks like one of them is text. Values come back in
place of their placeholders only after the parsing.

``facts``   one "Label: value" a line: the box at the head of a document.
``groups``  one group a line: the numbered groups of a recovery key.
``bars``    one "Label: 4" or "Label: 4 of 5" a line: a chart of bars.
``figures`` one line each: figures to be read out, set large.
``room N``  N ruled lines to write on by hand, below what the block says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.domain.errors import TemplateError
from reports.document import (
    Bar,
    BarChart,
    Block,
    BulletList,
    FactBox,
    Heading,
    KeyGroups,
    Paragraph,
    ParagraphStyle,
    Quotation,
    Room,
    Run,
    Table,
    runs_text,
)
from reports.sandbox import MARK_END, MARK_START, Filled, Value, fill

MOST_LINES = 24  # to write on in one place: what is higher than a page cannot be laid out
_MARK = re.compile(f"{MARK_START}([0-9]+){MARK_END}")
_BAR = re.compile(r"(.*): (\d{1,9})(?: of (\d{1,9}))?")
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_KEPT_CHARACTERS = 4_000  # some ten pages; the tokens of more would hold more memory than they save time
MOST_BARS = 40  # in one chart: it is never split over two pages
_OFF = ("html_block", "html_inline", "image", "link", "autolink", "reference", "code", "lheading", "hr", "backticks")


def blocks_from_template(template: str, context: Mapping[str, Value], *, name: str) -> tuple[Block, ...]:
    """Fill ``template`` and return its blocks; the first is the title, a heading of level 1.

    Raises TemplateError as reports.sandbox.fill does, and with the cause "no-title" when the first thing in the
    template is not a heading with "#".
    """
    filled = fill(template, context, name=name)
    blocks = _Reader(filled).read()
    if not blocks or not isinstance(blocks[0], Heading) or not blocks[0].text:
        raise TemplateError(name, 1, "no-title")
    return tuple(_with_subtitle(_levelled(blocks)))


@cache  # it keeps nothing of what it reads, and takes longer to make than most texts to read
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table").disable(list(_OFF))
    parser.parse("*ready*")  # it sorts its rules at the first text; another thread would find half of them
    return parser


@lru_cache(maxsize=64)
def _kept_tokens(source: str) -> tuple[Token, ...]:
    return tuple(_parser().parse(source))


def _tokens(source: str) -> tuple[Token, ...]:
    """Return the tokens of a filled template, remembered when it is short: what is looked at is drawn again to be
    signed. It holds the wording and placeholders, and nobody's words; what reads the tokens leaves them as they are.
    """
    return _kept_tokens(source) if len(source) <= _KEPT_CHARACTERS else tuple(_parser().parse(source))


def _levelled(blocks: list[Block]) -> list[Block]:
    """Let only the first heading be the title, and let no level be skipped, as reading aloud needs it."""
    levelled: list[Block] = []
    last = 0
    for block in blocks:
        if isinstance(block, Heading):
            level = 1 if not levelled else min(max(block.level, 2), last + 1, 3)
            last = level
            block = Heading(level, block.text)
        levelled.append(block)
    return levelled


def _with_subtitle(blocks: list[Block]) -> list[Block]:
    """Turn the paragraph straight after the title into the line under it."""
    if len(blocks) > 1 and isinstance(blocks[1], Paragraph):
        blocks[1] = Paragraph(blocks[1].runs, ParagraphStyle.SUBTITLE)
    return blocks


@dataclass(slots=True)
class _Style:
    strong: int = 0
    emphasis: int = 0


class _Reader:
    """Walks the tokens of one filled template."""

    def __init__(self, filled: Filled) -> None:
        self._values = filled.values
        self._tokens = _tokens(filled.source)
        self._at = 0

    def read(self) -> list[Block]:
        return self._blocks(until=None)

    def _blocks(self, until: str | None) -> list[Block]:
        """Read blocks up to the closing token ``until``, which is consumed."""
        blocks: list[Block] = []
        while self._at < len(self._tokens):
            token = self._next()
            if token.type == until:
                break
            blocks.extend(self._block(token))
        return blocks

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _block(self, token: Token) -> Sequence[Block]:
        match token.type:
            case "heading_open":
                text = " ".join(runs_text(self._runs(self._next())).split())
                self._next()
                return [Heading(int(token.tag[1:]), text)] if text else []
            case "paragraph_open":
                inline = self._next()
                self._next()
                return _paragraphs(self._runs(inline))
            case "bullet_list_open" | "ordered_list_open":
                return self._list(token)
            case "blockquote_open":
                inner = self._blocks("blockquote_close")
                paragraphs = _as_paragraphs(inner)
                return [Quotation(paragraphs)] if paragraphs else []
            case "table_open":
                return self._table()
            case "fence":
                return self._fence(token)
        return []

    def _list(self, token: Token) -> Sequence[Block]:
        first = int(token.attrGet("start") or 1) if token.type == "ordered_list_open" else None
        close = token.type.replace("_open", "_close")
        items: list[tuple[Paragraph, ...]] = []
        while (inner := self._next()).type != close:
            if inner.type == "list_item_open" and (item := _as_paragraphs(self._blocks("list_item_close"))):
                items.append(item)
        return [BulletList(tuple(items), first)] if items else []

    def _table(self) -> Sequence[Block]:
        rows: list[list[str]] = []
        while (token := self._next()).type != "table_close":
            if token.type == "tr_open":
                rows.append([])
            elif token.type == "inline":
                rows[-1].append(" ".join(runs_text(self._runs(token)).split()))
        header, *body = rows
        return [Table(tuple(header), tuple(tuple(row) for row in body))] if body else []

    def _fence(self, token: Token) -> Sequence[Block]:
        lines = [line for line in token.content.splitlines() if line.strip()]
        kind, _, size = token.info.strip().partition(" ")
        if kind == "room" and size.isdigit():
            label = _flat(" ".join(self._filled(line) for line in lines))
            return [Room(label, min(int(size), MOST_LINES))]
        if kind == "figures":
            figures = "\n".join(_flat(self._filled(line)) for line in lines)
            return [Paragraph((Run(figures),), ParagraphStyle.FIGURES)] if figures else []
        if kind == "bars":
            bars = tuple(bar for line in lines if (bar := _bar(_flat(self._filled(line)))) is not None)
            return [BarChart(bars[at : at + MOST_BARS]) for at in range(0, len(bars), MOST_BARS)]
        if kind == "groups":
            return [KeyGroups(tuple(_flat(self._filled(line)) for line in lines))]
        if kind == "facts":
            facts = [self._fact(line) for line in lines]
            return [FactBox(tuple(fact for fact in facts if runs_text(fact[1])))]
        return [block for line in lines for block in _paragraphs((Run(self._filled(line)),))]

    def _fact(self, line: str) -> tuple[str, tuple[Run, ...]]:
        """Return label and value of a "Label: value" line; the value may hold emphasis."""
        label, _, value = line.partition(":")
        [inline] = _parser().parseInline(value.strip())
        runs = tuple(Run(re.sub(r"\s+", " ", run.text), run.strong, run.emphasis) for run in self._runs(inline))
        return _flat(self._filled(label)), runs

    def _filled(self, text: str) -> str:
        return _MARK.sub(lambda match: self._values[int(match[1])], text)

    def _runs(self, inline: Token) -> tuple[Run, ...]:
        """Return the runs of an inline token, values in place, neighbours of one style put together."""
        style = _Style()
        runs: list[Run] = []
        for token in inline.children or ():
            match token.type:
                case "text" | "text_special" | "code_inline":
                    text = self._filled(token.content)
                case "softbreak":
                    text = " "
                case "hardbreak":
                    text = "\n"
                case "strong_open" | "strong_close":
                    style.strong += token.nesting
                    continue
                case "em_open" | "em_close":
                    style.emphasis += token.nesting
                    continue
                case _:
                    continue
            run = Run(text, style.strong > 0, style.emphasis > 0)
            if runs and (runs[-1].strong, runs[-1].emphasis) == (run.strong, run.emphasis):
                run = Run(runs.pop().text + run.text, run.strong, run.emphasis)
            if run.text:
                runs.append(run)
        return tuple(runs)


def _bar(line: str) -> Bar | None:
    """Return the bar of a line such as "May 2026: 4 of 5", None for a line that holds no figures."""
    found = _BAR.fullmatch(line)
    if found is None:
        return None
    count = int(found[2])
    return Bar(found[1].strip(), count, max(count, int(found[3] or count)))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _paragraphs(runs: tuple[Run, ...]) -> list[Block]:
    """Split runs at blank lines: a note that somebody wrote in paragraphs stays in paragraphs."""
    paragraphs: list[list[Run]] = [[]]
    for run in runs:
        for index, part in enumerate(_BLANK_LINES.split(run.text.replace("\r\n", "\n").replace("\r", "\n"))):
            if index:
                paragraphs.append([])
            if part:
                paragraphs[-1].append(Run(part, run.strong, run.emphasis))
    return [Paragraph(kept) for found in paragraphs if runs_text(kept := _trimmed(found))]


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Return runs without white space at the two ends."""
    kept = list(runs)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    if kept:
        kept[0] = Run(kept[0].text.lstrip(), kept[0].strong, kept[0].emphasis)
        kept[-1] = Run(kept[-1].text.rstrip(), kept[-1].strong, kept[-1].emphasis)
    return tuple(kept)


def _as_paragraphs(blocks: list[Block]) -> tuple[Paragraph, ...]:
    """Return what stands inside a list item or a quotation as paragraphs, whatever it was."""
    paragraphs: list[Paragraph] = []
    for block in blocks:
        match block:
            case Paragraph():
                paragraphs.append(block)
            case Heading(text=text):
                paragraphs.append(Paragraph((Run(text, strong=True),)))
            case Quotation(paragraphs=inner):
                paragraphs.extend(inner)
            case BulletList(items=items):
                paragraphs.extend(paragraph for item in items for paragraph in item)
            case _:
                continue
    return tuple(paragraphs)

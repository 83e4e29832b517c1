"""From the document tree to the bytes of a tagged PDF.

The structure tree is built first, in the order of the document tree; the flowables only fill it with the places
where they were drawn. Reading order is therefore the order of the tree, whatever the page looks like.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.styles import ParagraphStyle as Style
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from app.domain.tongue import Tongue
from reports import furniture as around
from reports import typeface
from reports.answer_fields import AnswerRowFlow
from reports.characters import printable
from reports.chart import BarsFlow
from reports.document import (
    AnswerRow,
    BarChart,
    Block,
    BulletList,
    Document,
    FactBox,
    Heading,
    KeyGroups,
    Paragraph,
    ParagraphStyle,
    Picture,
    Quotation,
    Room,
    Run,
    SignatureBlock,
    Table,
    runs_text,
)
from reports.flowables import (
    FACT_BOX,
    GRID,
    GridFlow,
    KeyGroupsFlow,
    RoomFlow,
    SignatureFlow,
    SignatureRow,
)
from reports.furniture import PAGE_HEIGHT, PAGE_WIDTH, TEXT_WIDTH, Furniture
from reports.picture import PictureFlow
from reports.placing import Placing
from reports.structure import Element, Identity
from reports.tagging import TaggedCanvas
from reports.text_flow import CellFlow, HeadingFlow, ItemFlow, QuotationFlow, TextFlow
from reports.tongues import other_language, tongue_of
from reports.wording import signer_label

CELL_CHARACTERS = 400  # a table row taller than a page cannot be laid out
HEADING_CHARACTERS = 300
NAME_CHARACTERS = 120  # of a signer and a role: a signature block is never split


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A heading where it was drawn: level 1 to 3, text, page from 1."""

    level: int
    text: str
    page: int


@dataclass(frozen=True, slots=True)
class Pages:
    """A laid out document."""

    pdf: bytes
    count: int
    outline: tuple[OutlineEntry, ...]


def printable_document(document: Document, unprintable: set[str]) -> Document:
    """Return the tree with every text as the font can print it; codes that stand in are added to ``unprintable``."""
    known = typeface.known_characters()

    def text(value: str) -> str:
        return printable(value, known, unprintable)

    def runs(values: tuple[Run, ...]) -> tuple[Run, ...]:
        return tuple(replace(run, text=text(run.text)) for run in values)

    def paragraph(value: Paragraph) -> Paragraph:
        return replace(value, runs=runs(value.runs))

    def block(value: Block) -> Block:
        match value:
            case Heading():
                return replace(value, text=text(value.text))
            case Paragraph():
                return paragraph(value)
            case BulletList():
                return replace(value, items=tuple(tuple(map(paragraph, item)) for item in value.items))
            case Table():
                rows = tuple(tuple(map(text, row)) for row in value.rows)
                return Table(tuple(map(text, value.header)), rows)
            case Quotation():
                return Quotation(tuple(map(paragraph, value.paragraphs)))
            case FactBox():
                return FactBox(tuple((text(label), runs(fact)) for label, fact in value.facts))
            case BarChart():
                return BarChart(tuple(replace(bar, label=text(bar.label)) for bar in value.bars))
            case KeyGroups():
                return KeyGroups(tuple(map(text, value.groups)))
            case Picture():
                return replace(value, alt=text(value.alt))
            case Room():
                return replace(value, label=text(value.label))
            case AnswerRow():
                return AnswerRow(tuple(replace(one, label=text(one.label)) for one in value.answers))
            case SignatureBlock():
                words = (text(value.name), text(value.role), text(value.statement), text(value.caption))
                return SignatureBlock(words[0], words[1], words[2], value.field, words[3])

    return Document(text(document.title), document.language, tuple(map(block, document.blocks)))


@typeface.forgetting_words()
def lay_out(document: Document, furniture: Furniture, identity: Identity) -> Pages:
    """Return the PDF of a printable document.

    Raises ExportFailedError (step "layout") when something cannot be fitted on a page.
    """
    buffer = io.BytesIO()
    drawn: list[tuple[int, str, int]] = []
    tongue = tongue_of(document.language)
    canvas = TaggedCanvas(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        font=typeface.REGULAR,
        identity=identity,
        before_save=lambda finished: around.draw_footers(finished, furniture, finished.page_index, tongue),
    )
    Placing(canvas, furniture).place(_Story(canvas.root, drawn, tongue).flowables(document.blocks))
    canvas.save()
    return Pages(buffer.getvalue(), canvas.page_index, tuple(OutlineEntry(*entry) for entry in drawn))


class _Story:
    """Builds structure elements and flowables side by side."""

    def __init__(self, root: Element, drawn: list[tuple[int, str, int]], tongue: Tongue) -> None:
        self._root, self._drawn, self._tongue = root, drawn, tongue

    def flowables(self, blocks: Sequence[Block]) -> Iterator[Flowable]:
        places: list[SignatureFlow] = []
        for block, following in zip(blocks, [*blocks[1:], None], strict=True):
            if isinstance(block, SignatureBlock):
                places.append(self._signature(block))
                if not isinstance(following, SignatureBlock):
                    yield from _signature_rows(places)
                    places = []
            else:
                yield from self._block(block, following)

    def _block(self, block: Block, following: Block | None) -> Sequence[Flowable]:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                return self._paragraph(block, following)
            case BulletList():
                return self._list(block, following)
            case Table():
                return self._table(block)
            case Quotation():
                return self._quotation(block)
            case FactBox():
                return self._facts(block)
            case BarChart():
                return [BarsFlow(block, self._root.add("Figure", alt=block.alternative))]
            case KeyGroups():
                return self._groups(block)
            case Picture():
                return [PictureFlow(block.data, self._root.add("Figure", alt=block.alt))]
            case Room():
                return [RoomFlow.of(block, self._root.add("P") if block.label else None)]
            case AnswerRow():
                forms = [(self._root.add("P"), self._root.add("Form", alt=one.accessible)) for one in block.answers]
                return [AnswerRowFlow(block, forms)]
            case SignatureBlock():
                return _signature_rows([self._signature(block)])

    def _other(self, runs: Iterable[Run]) -> str:
        """Return the language of these words where it is not the document's."""
        return other_language(runs_text(runs), self._tongue.language)

    def _heading(self, block: Heading) -> list[Flowable]:
        style = {1: typeface.TITLE, 2: typeface.SECTION}.get(block.level, typeface.SUBSECTION)
        text = block.text if len(block.text) <= HEADING_CHARACTERS else block.text[: HEADING_CHARACTERS - 1] + "…"
        flow = HeadingFlow.of([Run(text)], style, self._root.add(f"H{block.level}"))
        flow.bookmark = (block.level, text, self._drawn)
        return [flow]

    def _paragraph(self, block: Paragraph, following: Block | None) -> list[Flowable]:
        style = {
            ParagraphStyle.SUBTITLE: typeface.SUBTITLE,
            ParagraphStyle.SMALL: typeface.SMALL_LEAD_IN if _is_figures(following) else typeface.SMALL,
            ParagraphStyle.FIGURES: typeface.FIGURES,
        }.get(block.style, typeface.BODY)
        if (
            style is typeface.BODY
            and isinstance(following, (BulletList, Quotation))
            and len(runs_text(block.runs)) < 200
        ):
            style = typeface.LEAD_IN
        if isinstance(following, Room):
            style = typeface.with_next(style)  # a question and the lines for its answer
        element = self._root.add("P", language=self._other(block.runs))
        return [TextFlow.of(block.runs, style, element)] if runs_text(block.runs) else []

    def _list(self, block: BulletList, following: Block | None = None) -> list[Flowable]:
        listing = self._root.add("L", ordered=block.first is not None)
        flows: list[Flowable] = []
        for number, item in enumerate(block.items, block.first or 1):
            is_last = number - (block.first or 1) == len(block.items) - 1
            entry = listing.add("LI")
            runs = [run for paragraph in item for run in paragraph.runs]
            label, body = entry.add("Lbl"), entry.add("LBody", language=self._other(runs))
            parts = [paragraph.runs for paragraph in item if runs_text(paragraph.runs)]
            for index, part in enumerate(parts):
                style = typeface.LAST_ITEM if is_last and index == len(parts) - 1 else typeface.ITEM
                if isinstance(following, Room):
                    style = typeface.with_next(style)
                if index:
                    flows.append(TextFlow.of(part, style, body))
                else:
                    flow = ItemFlow.of(part, style, body)
                    flow.label = (label, "•" if block.first is None else f"{number}.")
                    flows.append(flow)
        return flows

    def _quotation(self, block: Quotation) -> list[Flowable]:
        quote = self._root.add("BlockQuote")
        style = typeface.QUOTATION
        flows: list[Flowable] = []
        for paragraph in block.paragraphs:
            element = quote.add("P", language=self._other(paragraph.runs))
            if runs_text(paragraph.runs):
                flows.append(QuotationFlow.of(paragraph.runs, style, element))
        return flows

    def _facts(self, block: FactBox) -> list[Flowable]:
        short = [fact for fact in block.facts if len(runs_text(fact[1])) <= CELL_CHARACTERS]
        long = [fact for fact in block.facts if len(runs_text(fact[1])) > CELL_CHARACTERS]
        flows: list[Flowable] = []
        if short:
            table = self._root.add("Table")
            rows = []
            for label, runs in short:
                row = table.add("TR")
                rows.append(
                    [
                        _cell([Run(label)], typeface.FACT_LABEL, row.add("TH", scope="Row")),
                        _cell(runs, typeface.FACT_VALUE, row.add("TD", language=self._other(runs))),
                    ]
                )
            flows.append(GridFlow(rows, colWidths=[104, TEXT_WIDTH - 104], style=FACT_BOX, spaceAfter=10))
        for label, runs in long:  # too long for a box: printed in full below it
            flows += self._paragraph(Paragraph((Run(f"{label}: "), *runs)), None)
        return flows

    def _table(self, block: Table) -> list[Flowable]:
        if any(len(cell) > CELL_CHARACTERS for row in block.rows for cell in row):
            return self._rows_as_text(block)
        table = self._root.add("Table")
        head = table.add("TR")
        rows = [[_cell([Run(cell)], typeface.CELL_HEADER, head.add("TH", scope="Column")) for cell in block.header]]
        for row in block.rows:
            line = table.add("TR")
            runs = [[Run(cell)] for cell in row]
            rows.append([_cell(one, typeface.CELL, line.add("TD", language=self._other(one))) for one in runs])
        return [GridFlow(rows, colWidths=_column_widths(block), repeatRows=1, style=GRID, spaceBefore=2, spaceAfter=10)]

    def _rows_as_text(self, block: Table) -> list[Flowable]:
        """Print a table with a very long cell as one paragraph a row, so that nothing is cut."""
        flows: list[Flowable] = []
        for row in block.rows:
            runs: list[Run] = []
            for label, cell in zip(block.header, row, strict=False):
                runs += [Run(f"{label}: ", strong=True), Run(f"{cell}  ")] if cell else []
            flows += self._paragraph(Paragraph(tuple(runs)), None)
        return flows

    def _groups(self, block: KeyGroups) -> list[Flowable]:
        listing = self._root.add("L", ordered=True)
        items = []
        for _ in block.groups:
            entry = listing.add("LI")
            items.append((entry.add("Lbl"), entry.add("LBody")))
        return [KeyGroupsFlow(block, items)]

    def _signature(self, block: SignatureBlock) -> SignatureFlow:
        short = replace(
            block,
            name=block.name[:NAME_CHARACTERS],
            role=block.role[:NAME_CHARACTERS],
            statement=block.statement[: 2 * NAME_CHARACTERS],
        )
        element = self._root.add("P")
        alt = self._tongue.say(
            "{label}. Once signed: digitally signed by whom, when, whose certificate. Beside it, where one was added: "
            "drawn signature of {name}.",
            label=signer_label(short.name, short.role, self._tongue),
            name=short.name,
        )
        form = self._root.add("Form", alt=alt) if block.field is not None else None
        return SignatureFlow(short, element, form, self._tongue)


def _is_figures(block: Block | None) -> bool:
    return isinstance(block, Paragraph) and block.style is ParagraphStyle.FIGURES


def _signature_rows(places: Sequence[SignatureFlow]) -> list[Flowable]:
    """Return places to sign, two a row."""
    alone = len(places) == 1
    return [SignatureRow(places[start : start + 2], alone=alone) for start in range(0, len(places), 2)]


def _cell(runs: Sequence[Run], style: Style, element: Element) -> TextFlow:
    return CellFlow.of(runs, style, element)


def _column_widths(block: Table) -> list[float]:
    """Return column widths in points: none narrower than its longest word where that fits, the rest by need."""
    padding = 11.0
    least: list[float] = []
    wanted: list[float] = []
    for head, *cells in zip(block.header, *block.rows, strict=False):
        words = [stringWidth(word, typeface.SEMIBOLD, 9.4) for word in head.split()]
        words += [stringWidth(word, typeface.REGULAR, 10) for cell in cells for word in cell.split()]
        whole = [stringWidth(head, typeface.SEMIBOLD, 9.4), *(stringWidth(c, typeface.REGULAR, 10) for c in cells)]
        least.append(min(max(words, default=0.0), TEXT_WIDTH / 3) + padding)
        wanted.append(max(whole) + padding)
    spare = TEXT_WIDTH - sum(least)
    if spare <= 0:
        return [TEXT_WIDTH * width / sum(least) for width in least]
    needs = [want - low for want, low in zip(wanted, least, strict=True)]
    widths = list(least)
    for done, at in enumerate(sorted(range(len(needs)), key=needs.__getitem__)):
        given = min(needs[at], spare / (len(needs) - done))  # short columns stay whole: a long one never takes theirs
        widths[at] += given
        spare -= given
    widths[wanted.index(max(wanted))] += spare  # everything fits in one line: the widest column takes what is left over
    return widths

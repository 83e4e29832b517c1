"""The document tree: what a document says, before anybody knows how it looks.

Structure tags, reading order, bookmarks and the plain text for screen readers all come from this one tree. A block
holds text only, never markup; what looks like markup in a note is text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class ParagraphStyle(StrEnum):
    """How a paragraph speaks: the body, the line under the title, a note in small type, or figures to be read out."""

    BODY = "body"
    SUBTITLE = "subtitle"
    SMALL = "small"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. "\\n" is a line break."""

    text: str
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """``level`` 1 is the document's title and occurs once; 2 and 3 are sections; no level is skipped."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: tuple[Run, ...]
    style: ParagraphStyle = ParagraphStyle.BODY


@dataclass(frozen=True, slots=True)
class BulletList:
    """Items, each of one or more paragraphs. ``first`` is the number of the first item, or None for bullets."""

    items: tuple[tuple[Paragraph, ...], ...]
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Short cells under a header row; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's own words, such as the child's."""

    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class FactBox:
    """Label and value pairs at the head of a document."""

    facts: tuple[tuple[str, tuple[Run, ...]], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: its label, what is counted, out of how many. What is not counted is drawn as an empty box."""

    label: str
    count: int
    of: int

    @property
    def value(self) -> str:
        """The figures as they stand beside the bar."""
        return str(self.count) if self.of == self.count else f"{self.count} of {self.of}"


@dataclass(frozen=True, slots=True)
class BarChart:
    """A chart of bars that lie across, one below the other. The same numbers stand in it as words."""

    bars: tuple[Bar, ...]

    @property
    def alternative(self) -> str:
        """What is read aloud instead of the picture."""
        return "Bar chart. " + "; ".join(f"{bar.label}: {bar.value}" for bar in self.bars) + "."


@dataclass(frozen=True, slots=True)
class KeyGroups:
    """The numbered groups of a recovery key, to be read and typed from paper."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """A place to sign. ``statement`` says what is already so ("Signed on paper, 3 January 2026"), or is "".

    ``field`` is the name of the form field for a digital signature, or None where nobody is to sign digitally.
    ``caption`` says what the signature is for, or is "".
    """

    name: str
    role: str
    statement: str
    field: str | None
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG that ``reports.picture`` has drawn afresh, and what it shows for who cannot see it."""

    data: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Room:
    """Ruled ``lines`` to write on by hand, below a label that may be ""."""

    label: str
    lines: int


class AnswerKind(StrEnum):
    """How a field of a form is answered."""

    TEXT = "text"
    TICK = "tick"
    CHOICE = "choice"
    FIXED = "fixed"  # says something itself and cannot be changed


@dataclass(frozen=True, slots=True)
class Answer:
    """A field to fill in, with its label; ``spoken`` is what is read aloud of it when the label alone says too little.

    ``most`` is how many characters it takes, in ``lines`` lines; ``value`` is what a fixed one says.
    """

    name: str
    label: str
    kind: AnswerKind
    options: tuple[str, ...] = ()
    most: int = 0
    lines: int = 1
    value: str = ""
    spoken: str = ""

    @property
    def accessible(self) -> str:
        """What a screen reader says."""
        return self.spoken or self.label


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """Fields that stand side by side; the first is the widest."""

    answers: tuple[Answer, ...]


Block = (
    AnswerRow
    | BarChart
    | Heading
    | Paragraph
    | BulletList
    | Table
    | Quotation
    | FactBox
    | KeyGroups
    | Picture
    | Room
    | SignatureBlock
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. ``blocks`` begins with the one heading of level 1."""

    title: str
    language: str
    blocks: tuple[Block, ...]


def block_texts(block: Block) -> Iterator[str]:
    """Yield the texts of one block in reading order, one for each line of plain text."""
    match block:
        case Heading(text=text):
            yield text
        case Paragraph(runs=runs):
            yield runs_text(runs)
        case BulletList(items=items, first=first):
            for number, item in enumerate(items, first or 1):
                mark = "•" if first is None else f"{number}."
                for index, paragraph in enumerate(item):
                    yield f"{mark} {runs_text(paragraph.runs)}" if index == 0 else runs_text(paragraph.runs)
        case Table(header=header, rows=rows):
            for row in (header, *rows):
                yield " | ".join(row)
        case Quotation(paragraphs=paragraphs):
            for paragraph in paragraphs:
                yield runs_text(paragraph.runs)
        case FactBox(facts=facts):
            for label, runs in facts:
                yield f"{label}: {runs_text(runs)}"
        case BarChart(bars=bars):
            for bar in bars:
                yield f"{bar.label} {bar.value}"
        case KeyGroups(groups=groups):
            for number, group in enumerate(groups, 1):
                yield f"{number}. {group}"
        case Picture(alt=alt):
            yield alt
        case Room(label=label):
            if label:
                yield label
        case AnswerRow(answers=answers):
            for answer in answers:
                yield f"{answer.accessible}: {answer.value or '____'}"
        case SignatureBlock(name=name, role=role, statement=statement, caption=caption):
            yield ", ".join(part for part in (name, role, statement, caption) if part)


def plain_text(document: Document) -> str:
    """Return everything the document says as plain text, one block after the other, for a screen reader or a check."""
    return "\n".join(line for block in document.blocks for line in block_texts(block)) + "\n"


def runs_text(runs: Iterable[Run]) -> str:
    """Return the text of runs without their style."""
    return "".join(run.text for run in runs)

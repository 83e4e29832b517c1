"""An agenda or an agreement as a document for a word processor, for those who must have one (.docx).

It comes from the same document tree as the PDF, so it says the same, and it says on every page that it is not a signed
record. Whatever is changed in it afterwards is changed outside the records.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

import docx
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph

from app.domain.extracts import AgendaExtract, AgreementExtract, SignatureLine
from app.domain.tongue import Tongue
from reports import agenda, agreement
from reports.document import (
    Block,
    BulletList,
    FactBox,
    Heading,
    Paragraph,
    ParagraphStyle,
    Quotation,
    Run,
    Table,
    block_texts,
)
from reports.markdown import blocks_from_template
from reports.tongues import tongue_of
from reports.wording import capital, day, moment

_FACE: Final = "Calibri"  # every word processor has it, or one as wide
_INK: Final = RGBColor(0x1D, 0x5C, 0x5F)
_MARGIN_MM: Final = 22
_TEXT_MM: Final = 210 - 2 * _MARGIN_MM
_MOST, _SPARE = 40, 4  # characters: of a column that takes no more, and of room beside its longest word
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment that the package can tell


def render(extract: AgendaExtract | AgreementExtract, *, template: str, at: datetime) -> bytes:
    """Return the document. ``at`` is the aware time it says it was made. The same content and time give the same bytes.

    Raises TemplateError.
    """
    if isinstance(extract, AgendaExtract):
        blocks = blocks_from_template(template, agenda.context(extract), name=agenda.KIND)
        signers: Sequence[SignatureLine] = ()
    else:
        blocks = blocks_from_template(template, agreement.context(extract), name=agreement.KIND)
        signers = extract.signatures
    mark = extract.mark
    tongue = tongue_of(mark.wording.language)
    word = docx.Document()
    _dress(word, tongue.language)
    who = f"{mark.made_by}, {mark.made_by_role}" if mark.made_by_role else mark.made_by
    warning = tongue.say("Not a signed record. Editable copy made {when} by {who}.", when=moment(at, tongue), who=who)
    _margins(word, extract.letterhead.club_name, warning)
    for block in blocks:
        _put(word, block)
    if signers:
        word.add_heading(tongue.say("Signatures"), 1)
        for line in _signature_texts(signers, tongue):
            word.add_paragraph(line)
    about = word.core_properties
    about.title = blocks[0].text if isinstance(blocks[0], Heading) else ""
    about.author = about.last_modified_by = _clean(mark.made_by)
    about.comments = "Not a signed record"
    about.language = tongue.language
    about.created = about.modified = at.astimezone(UTC).replace(tzinfo=None)
    out = io.BytesIO()
    word.save(out)
    return _repacked(out.getvalue())


def _dress(word: WordDocument, tag: str) -> None:
    """Let text be in the document's language, in a typeface and colours that print well, on A4."""
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = _FACE, Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), tag)
    normal.element.get_or_add_rPr().append(language)
    for name, size in (("Title", 22), ("Subtitle", 11), ("Heading 1", 14), ("Heading 2", 12)):
        style = word.styles[name]
        style.font.name, style.font.size, style.font.italic = _FACE, Pt(size), False
        style.font.color.rgb = _INK
        fonts = style.element.get_or_add_rPr().find(qn("w:rFonts"))
        for theme in [key for key in fonts.attrib if "Theme" in key]:
            del fonts.attrib[theme]  # otherwise the theme's own typeface stays
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(_MARGIN_MM)
    section.top_margin = section.bottom_margin = Mm(20)


def _margins(word: WordDocument, club: str, warning: str) -> None:
    """Put the club and the warning at the head of every page; on the first the warning is the first paragraph."""
    section = word.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = _clean(club)
    section.header.paragraphs[0].text = _clean(club)
    section.header.add_paragraph().add_run(_clean(warning)).bold = True
    word.add_paragraph().add_run(_clean(warning)).bold = True


def _put(word: WordDocument, block: Block) -> None:
    match block:
        case Heading(level=level, text=text):
            word.add_heading(_clean(text), 0 if level == 1 else level - 1)
        case Paragraph(runs=runs, style=style):
            _runs(word.add_paragraph(style="Subtitle" if style is ParagraphStyle.SUBTITLE else None), runs)
        case BulletList(items=items, first=first):
            for item in items:
                for index, paragraph in enumerate(item):
                    style_name = "List Continue" if index else "List Bullet" if first is None else "List Number"
                    _runs(word.add_paragraph(style=style_name), paragraph.runs)
        case Quotation(paragraphs=paragraphs):
            for paragraph in paragraphs:
                _runs(word.add_paragraph(style="Intense Quote"), paragraph.runs)
        case Table(header=header, rows=rows):
            _table(word, header, rows)
        case FactBox(facts=facts):
            box = word.add_table(0, 2, style="Table Grid")
            for label, runs in facts:
                cells = box.add_row().cells
                cells[0].paragraphs[0].add_run(_clean(label)).bold = True
                _runs(cells[1].paragraphs[0], runs)
            _widths(box, (1, 3))
            word.add_paragraph()
        case _:
            for text in block_texts(block):
                word.add_paragraph(_clean(text))


def _table(word: WordDocument, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table: WordTable = word.add_table(1, len(header), style="Table Grid")
    for cell, text in zip(table.rows[0].cells, header, strict=True):
        cell.paragraphs[0].add_run(_clean(text)).bold = True
    repeated = OxmlElement("w:tblHeader")  # read aloud as the header, and repeated on the next page
    repeated.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(repeated)  # noqa: SLF001  # python-docx has no name for it
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):  # type: ignore[no-untyped-call]
            cell.text = _clean(text)
    _widths(table, [_need(column) for column in zip(header, *rows, strict=True)])
    word.add_paragraph()


def _need(column: Sequence[str]) -> int:
    """Return how wide a column should be, in characters: its longest word has room, and its longest text if it can."""
    longest_word = max((len(word) for text in column for word in text.split()), default=0)
    return max(min(longest_word, _MOST) + _SPARE, min(max(map(len, column)), _MOST))


def _widths(table: WordTable, shares: Sequence[int]) -> None:
    """Share the width of the page among the columns."""
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        width = Mm(_TEXT_MM * share / sum(shares))
        column.width = width
        for cell in column.cells:
            cell.width = width


def _runs(paragraph: WordParagraph, runs: Sequence[Run]) -> None:
    for run in runs:
        made = paragraph.add_run(_clean(run.text))
        made.bold, made.italic = run.strong or None, run.emphasis or None


def _signature_texts(signers: Sequence[SignatureLine], tongue: Tongue) -> Iterator[str]:
    date = tongue.say("Date")
    for line in signers:
        who = f"{line.name}, {capital(line.role)}" if line.role else line.name
        how = capital(line.how) or tongue.say("Signed")
        done = f"{how}, {day(line.signed_on, tongue)}" if line.signed_on is not None else how if line.how else ""
        yield _clean(f"{who}: {done}." if done else f"{who}: ______________________ {date}: ____________")


def _clean(text: str) -> str:
    """Return a text without what the format cannot hold: control characters and halves of letters."""
    kept = "".join(character for character in text if character in "\n\t" or character.isprintable())
    return kept.encode("utf-8", "ignore").decode("utf-8")


def _repacked(package: bytes) -> bytes:
    """Return the package without the time of day in each of its parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as read, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as write:
        for name in read.namelist():
            write.writestr(zipfile.ZipInfo(name, _EARLIEST), read.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()

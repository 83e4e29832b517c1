"""An agenda or an agreement as a document for a word processor, for those who must have one (.docx).

It comes from the same document tree as the PDF, so it says the same, and it says on every page that it is not a signed
record. Whatever is changed in it afterwards is changed outside the records.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import docx
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph

from app.domain.extracts import AgendaExtract, AgreementExtract, SignatureLine
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
from reports.wording import capital, day, moment

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
    word = docx.Document()
    _dress(word)
    mark = extract.mark
    who = f"{mark.made_by}, {mark.made_by_role}" if mark.made_by_role else mark.made_by
    _margins(word, extract.letterhead.club_name, f"Not a signed record. Editable copy made {moment(at)} by {who}.")
    for block in blocks:
        _put(word, block)
    if signers:
        word.add_heading("Signatures", 2)
        for line in _signature_texts(signers):
            word.add_paragraph(line)
    about = word.core_properties
    about.title = blocks[0].text if isinstance(blocks[0], Heading) else ""
    about.author = about.last_modified_by = _clean(mark.made_by)
    about.comments = "Not a signed record"
    about.language = "en-GB"
    about.created = about.modified = at.astimezone(UTC).replace(tzinfo=None)
    out = io.BytesIO()
    word.save(out)
    return _repacked(out.getvalue())


def _dress(word: WordDocument) -> None:
    """Let text be in British English, and in a typeface that every word processor has."""
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    normal.element.get_or_add_rPr().append(language)


def _margins(word: WordDocument, club: str, warning: str) -> None:
    """Put the club and the warning at the head of every page."""
    section = word.sections[0]
    head = section.header.paragraphs[0]
    head.text = _clean(club)
    line = section.header.add_paragraph()
    line.add_run(_clean(warning)).bold = True
    first = word.add_paragraph()
    first.add_run(_clean(warning)).bold = True


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
    word.add_paragraph()


def _runs(paragraph: WordParagraph, runs: Sequence[Run]) -> None:
    for run in runs:
        made = paragraph.add_run(_clean(run.text))
        made.bold, made.italic = run.strong or None, run.emphasis or None


def _signature_texts(signers: Sequence[SignatureLine]) -> Iterator[str]:
    for line in signers:
        who = f"{line.name}, {capital(line.role)}" if line.role else line.name
        how = capital(line.how) or "Signed"
        done = f"{how}, {day(line.signed_on)}" if line.signed_on is not None else how if line.how else ""
        yield _clean(f"{who}: {done}." if done else f"{who}: ______________________ Date: ____________")


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

"""What a digital signature looks like on the page: drawn with our own embedded fonts, in memory, never from a file."""

from __future__ import annotations

import io
from codecs import BOM_UTF16_BE
from datetime import datetime
from typing import Final

from pyhanko.pdf_utils.generic import IndirectObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from app.domain.drawn import DrawnSignature
from app.domain.tongue import ENGLISH, Tongue
from reports import colour, embedding, typeface
from reports import drawn as by_hand
from reports.characters import printable
from reports.wording import capital, moment, signers_code

_WORDS: Final = 0.6  # of the width of a block, where a signature drawn by hand takes the rest


@typeface.forgetting_words()
def signature_picture(
    *,
    name: str,
    role: str,
    club: str,
    at: datetime,
    issuer_fingerprint: str,
    size: tuple[float, float],
    tongue: Tongue = ENGLISH,
    own_issuer: str = "",
    drawn: DrawnSignature | None = None,
) -> bytes:
    """Return a one-page PDF of ``size`` (points) that says who signed, when, and the club's signer's code.

    ``own_issuer`` says in its place who issued a certificate of the signer's own. ``drawn`` stands beside the words, in
    the room that the block has in any case: nothing on the page moves for it.
    """
    width, height = size
    buffer = io.BytesIO()
    canvas = _framed(buffer, size)
    left, room = 42.0, width - 50.0
    if drawn is None:
        _draw_tick(canvas, 22, height / 2)
    else:
        left, room = 9.0, width * _WORDS - 13.0
        _draw_by_hand(canvas, drawn, name, (width, height), tongue)
    who = ", ".join(part for part in (capital(role), club) if part)
    lines = (
        (tongue.say("Digitally signed by {name}", name=name), typeface.SEMIBOLD, 10.4, colour.INK),
        (who, typeface.REGULAR, 8.8, colour.INK),
        (moment(at, tongue), typeface.REGULAR, 8.8, colour.INK),
        (
            tongue.say("Own certificate, issued by {issuer}", issuer=own_issuer)
            if own_issuer
            else tongue.say("Signer’s code {code}", code=signers_code(issuer_fingerprint)),
            typeface.REGULAR,
            7.6,
            colour.INK_QUIET,
        ),
    )
    base = height - 19
    for line in lines[:-1]:
        _draw_line(canvas, line, (left, base), room)
        base -= 13.4
    _draw_line(canvas, lines[-1], (left, base), width - left - 8.0)  # it runs below a drawn signature
    canvas.showPage()
    embedding.embed(canvas._doc)  # type: ignore[attr-defined]  # noqa: SLF001  # a canvas offers no other way to it
    canvas.save()
    return buffer.getvalue()


def _framed(buffer: io.BytesIO, size: tuple[float, float]) -> Canvas:
    """Return a page of ``size`` with its white ground and its frame."""
    width, height = size
    canvas = Canvas(
        buffer,
        pagesize=size,
        invariant=1,
        pageCompression=1,
        initialFontName=typeface.REGULAR,  # type: ignore[arg-type] # the stubs say a number
    )
    embedding.begin(canvas._doc)  # type: ignore[attr-defined]  # noqa: SLF001  # likewise
    canvas.setFillColor(typeface.ink((1.0, 1.0, 1.0)))
    canvas.rect(0, 0, width, height, stroke=0, fill=1)
    canvas.setStrokeColor(typeface.ink(colour.GOOD))
    canvas.setLineWidth(0.9)
    canvas.roundRect(0.5, 0.5, width - 1, height - 1, 3)
    return canvas


def _draw_line(
    canvas: Canvas,
    line: tuple[str, str, float, tuple[float, float, float]],
    at: tuple[float, float],
    room: float,
) -> None:
    """Draw a line (words, typeface, size, colour), smaller where the room is too narrow for it."""
    text, font, points, tone = line
    shown = printable(text, typeface.known_characters(), set())
    canvas.setFont(font, _fitting_size(shown, font, points, room))
    canvas.setFillColor(typeface.ink(tone))
    canvas.drawString(*at, shown)


def add_picture(writer: IncrementalPdfFileWriter, picture: bytes) -> IndirectObject:
    """Import a one-page PDF into the file being signed and return it as an appearance stream."""
    appearance: IndirectObject = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(picture)))
    return appearance


def _draw_by_hand(canvas: Canvas, drawn: DrawnSignature, name: str, size: tuple[float, float], tongue: Tongue) -> None:
    """Draw the signature with what it is read out as, and below it what it is worth."""
    width, height = size
    left, room = width * _WORDS, width * (1 - _WORDS) - 8
    said = BOM_UTF16_BE + tongue.say("Drawn signature of {name}", name=name).encode("utf-16-be", "replace")
    canvas._code.append(f"/Span <</Alt <{said.hex()}>>> BDC")  # type: ignore[attr-defined]  # noqa: SLF001
    by_hand.draw(canvas, drawn, (left, 31, room, height - 37))
    canvas._code.append("EMC")  # type: ignore[attr-defined]  # noqa: SLF001
    words = tongue.say("Drawn: no proof by itself")
    canvas.setFillColor(typeface.ink(colour.INK_QUIET))
    canvas.setFont(typeface.REGULAR, _fitting_size(words, typeface.REGULAR, 6.4, room))
    canvas.drawCentredString(left + room / 2, 23, words)


def _draw_tick(canvas: Canvas, x: float, y: float) -> None:
    canvas.setLineWidth(1.5)
    canvas.circle(x, y, 10)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    path.moveTo(x - 4.5, y)
    path.lineTo(x - 1.2, y - 3.6)
    path.lineTo(x + 4.8, y + 3.8)
    canvas.drawPath(path)


def _fitting_size(text: str, font: str, points: float, room: float) -> float:
    """Return the size, at most ``points``, in which ``text`` fits into ``room`` points."""
    needed = stringWidth(text, font, points)
    return points if needed <= room else points * room / needed

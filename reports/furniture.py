"""What stands around the text of every page: the letterhead, who and when, and "page 1 of 3"."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from app.domain.tongue import Tongue
from reports import colour, typeface
from reports.tagging import TaggedCanvas

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN = 66.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
FIRST_TOP = 128.0  # from the top edge to the text of the first page
LATER_TOP = 74.0
BOTTOM = 86.0
_LOGO_HEIGHT = 42.0
_LOGO_MAX_PIXELS = 4_000_000


@dataclass(frozen=True, slots=True)
class Furniture:
    """The texts around a page, already printable. ``contact`` may have several lines; ``logo_png`` may be None."""

    club: str
    contact: str
    logo_png: bytes | None
    running_title: str  # at the head of the second page and later ones
    footer: tuple[str, ...]  # what the record is; who made it and when; how to check it


def draw_letterhead(canvas: Canvas, furniture: Furniture) -> None:
    """Draw the head of the first page."""
    top = PAGE_HEIGHT - 40
    with _tagged(canvas).artifact("/Type /Pagination /Subtype /Header"):
        canvas.saveState()
        left = MARGIN
        logo = _logo(furniture.logo_png)
        if logo is not None:
            width, height = logo.size
            drawn_width = min(_LOGO_HEIGHT * width / height, 150)
            drawn_height = drawn_width * height / width
            canvas.drawImage(ImageReader(logo), left, top - _LOGO_HEIGHT, drawn_width, drawn_height)
            left += drawn_width + 14
        lines = [line for line in furniture.contact.split("\n") if line.strip()][:3]
        canvas.setFillColor(typeface.ink(colour.ACCENT))
        middle = top - _LOGO_HEIGHT / 2
        size = 15.0
        room = (
            PAGE_WIDTH - MARGIN - left - 16 - max([stringWidth(line, typeface.REGULAR, 8.8) for line in lines] or [0])
        )
        if room < 180:  # a long address goes below the rule's right end and may not push the name out
            room = 180
        name = _fitting(furniture.club, typeface.SEMIBOLD, size, room)
        canvas.setFont(typeface.SEMIBOLD, size)
        canvas.drawString(left, middle - 5, name)
        canvas.setFont(typeface.REGULAR, 8.8)
        canvas.setFillColor(typeface.ink(colour.INK_QUIET))
        base = middle - 3 + (len(lines) - 1) * 6
        for line in lines:
            canvas.drawRightString(PAGE_WIDTH - MARGIN, base, _fitting(line, typeface.REGULAR, 8.8, 250))
            base -= 12
        canvas.setStrokeColor(typeface.ink(colour.ACCENT))
        canvas.setLineWidth(1.1)
        canvas.line(MARGIN, top - _LOGO_HEIGHT - 10, PAGE_WIDTH - MARGIN, top - _LOGO_HEIGHT - 10)
        canvas.restoreState()


def draw_running_head(canvas: Canvas, furniture: Furniture) -> None:
    """Draw the head of the second page and of later ones."""
    base = PAGE_HEIGHT - 46
    with _tagged(canvas).artifact("/Type /Pagination /Subtype /Header"):
        canvas.saveState()
        canvas.setFont(typeface.REGULAR, 9)
        canvas.setFillColor(typeface.ink(colour.INK_QUIET))
        canvas.drawString(MARGIN, base, _fitting(furniture.club, typeface.REGULAR, 9, TEXT_WIDTH * 0.36))
        title = _fitting(furniture.running_title, typeface.REGULAR, 9, TEXT_WIDTH * 0.6)
        canvas.drawRightString(PAGE_WIDTH - MARGIN, base, title)
        canvas.setStrokeColor(typeface.ink(colour.RULE_QUIET))
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, base - 8, PAGE_WIDTH - MARGIN, base - 8)
        canvas.restoreState()


def draw_footers(canvas: TaggedCanvas, furniture: Furniture, pages: int, tongue: Tongue) -> None:
    """Draw the foot of each finished page; only now is it known how many there are."""
    for index in range(pages):
        with canvas.recorded() as code:
            _draw_footer(canvas, furniture, tongue.say("Page {page} of {pages}", page=index + 1, pages=pages))
        canvas.draw_on_finished_page(index, code)


def _draw_footer(canvas: TaggedCanvas, furniture: Furniture, page: str) -> None:
    base = 58.0
    with canvas.artifact("/Type /Pagination /Subtype /Footer"):
        canvas.setStrokeColor(typeface.ink(colour.RULE_QUIET))
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, base + 13, PAGE_WIDTH - MARGIN, base + 13)
        canvas.setFillColor(typeface.ink(colour.INK_QUIET))
        canvas.setFont(typeface.SEMIBOLD, 8.6)
        canvas.drawRightString(PAGE_WIDTH - MARGIN, base, page)
        for number, line in enumerate(furniture.footer):
            font = typeface.SEMIBOLD if number == 0 else typeface.REGULAR
            canvas.setFont(font, 8.2)
            canvas.drawString(MARGIN, base, _fitting(line, font, 8.2, TEXT_WIDTH - (70 if number == 0 else 0)))
            base -= 11.5


def _fitting(text: str, font: str, size: float, room: float) -> str:
    """Return ``text`` in one line of at most ``room`` points, shortened with "…" when it must be."""
    text = " ".join(text.split())
    if stringWidth(text, font, size) <= room:
        return text
    text = text[:400]
    while text and stringWidth(text + "…", font, size) > room:
        text = text[:-1]
    return text.rstrip() + "…"


def _logo(png: bytes | None) -> Image.Image | None:
    """Return the logo flattened on white and small enough, or None when there is none or it cannot be read."""
    if not png:
        return None
    try:
        with Image.open(io.BytesIO(png), formats=["PNG"]) as picture:
            if picture.width * picture.height > _LOGO_MAX_PIXELS or not picture.width or not picture.height:
                return None
            layered = picture.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    white = Image.new("RGBA", layered.size, (255, 255, 255, 255))
    flat = Image.alpha_composite(white, layered).convert("RGB")
    flat.thumbnail((600, 240))
    return flat


def _tagged(canvas: Canvas) -> TaggedCanvas:
    """Return the canvas as what it is: ReportLab's page templates know only the base class."""
    if not isinstance(canvas, TaggedCanvas):
        raise TypeError("a document is drawn on a TaggedCanvas")
    return canvas

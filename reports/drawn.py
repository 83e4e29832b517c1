"""A signature drawn by hand, on the page: strokes as lines, a picture of one as grey on white.

A picture comes from anywhere. It is decoded with limits, turned upright, cut to what is written in it and written anew,
so that nothing of its file goes on: no place where it was taken, no name of a camera, no hidden words.
"""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.domain import file_kinds
from app.domain.drawn import PAD, DrawnSignature, Stroke, within_pad
from app.domain.errors import DrawnSignatureError, InputError
from reports import colour, typeface
from reports.unreadable import UNREADABLE

MOST_PIXELS: Final = 24_000_000  # what a telephone takes
_LARGEST: Final = (900, 300)
_PAPER: Final = 168  # of 255: what is lighter is taken for paper, also in a photograph
_INK_WIDTH: Final = 1.2  # points
_LEAST: Final = (PAD[0] // 3, PAD[1] // 3)  # a dot does not become a blot: less is not made larger than this


def from_picture(content: bytes) -> DrawnSignature:
    """Return the signature in a PNG or JPEG. Raises DrawnSignatureError: "not-a-picture", "too-large", "empty"."""
    _look_at(content)
    try:
        with Image.open(io.BytesIO(content), formats=["PNG", "JPEG"]) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise DrawnSignatureError("too-large")
            picture.draft("RGB", (2 * _LARGEST[0], 2 * _LARGEST[1]))  # a JPEG need not be unfolded whole
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
    except Image.DecompressionBombError:
        raise DrawnSignatureError("too-large") from None
    except UNREADABLE:
        raise DrawnSignatureError("not-a-picture") from None
    white = Image.new("RGBA", upright.size, (255, 255, 255, 255))
    grey = Image.alpha_composite(white, upright).convert("L")
    grey.thumbnail((2 * _LARGEST[0], 2 * _LARGEST[1]))
    inked = ImageOps.autocontrast(grey, cutoff=1).point([value if value < _PAPER else 255 for value in range(256)])
    written = ImageOps.invert(inked).getbbox()
    if written is None:
        raise DrawnSignatureError("empty")
    inked = inked.crop(written)
    inked.thumbnail(_LARGEST)
    made = io.BytesIO()
    inked.save(made, "PNG")
    return DrawnSignature(picture=made.getvalue())


def _look_at(content: bytes) -> None:
    """Look at what the file says of itself before anything of it is decoded: some are made to keep a reader busy."""
    try:
        found = file_kinds.examine(content)
    except InputError as error:
        is_too_much = error.problem in ("too-many-pixels", "too-many-scans")
        raise DrawnSignatureError("too-large" if is_too_much else "not-a-picture") from None
    if not found.format.is_picture:
        raise DrawnSignatureError("not-a-picture")


def draw(canvas: Canvas, drawn: DrawnSignature, place: tuple[float, float, float, float]) -> None:
    """Draw it as large as it goes into ``place`` (left, bottom, width, height; points), in its own proportions."""
    left, bottom, width, height = place
    if drawn.picture:
        with Image.open(io.BytesIO(drawn.picture), formats=["PNG"]) as picture:
            scale = min(width / picture.width, height / picture.height)
            size = (picture.width * scale, picture.height * scale)
            at = (left + (width - size[0]) / 2, bottom + (height - size[1]) / 2)
            canvas.drawImage(ImageReader(picture.convert("RGB")), *at, *size)
        return
    strokes = within_pad(drawn.strokes)
    if not strokes:
        return
    xs, ys = ([point[axis] for stroke in strokes for point in stroke] for axis in (0, 1))
    wide, high = max(max(xs) - min(xs), _LEAST[0]), max(max(ys) - min(ys), _LEAST[1])
    scale = min(width / wide, height / high)
    middle = left + width / 2, bottom + height / 2
    start = middle[0] - (min(xs) + max(xs)) / 2 * scale, middle[1] + (min(ys) + max(ys)) / 2 * scale
    canvas.setStrokeColor(typeface.ink(colour.INK))
    canvas.setLineWidth(_INK_WIDTH)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for stroke in strokes:
        _draw_stroke(canvas, stroke, start, scale)


def _draw_stroke(canvas: Canvas, stroke: Stroke, start: tuple[float, float], scale: float) -> None:
    points = [(start[0] + x * scale, start[1] - y * scale) for x, y in stroke]
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for x, y in points[1:] or [(points[0][0] + 0.01, points[0][1])]:  # a dot
        path.lineTo(x, y)
    canvas.drawPath(path)

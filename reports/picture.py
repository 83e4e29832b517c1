"""Pictures that came from elsewhere, as pages show them: decoded within bounds, turned the right way up, drawn afresh.

Nothing of the file itself goes into the document but its points: what a picture tells beside them stays behind.
"""

from __future__ import annotations

import io

from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from app.domain import file_kinds
from app.domain.attachment import MOST_PIXELS
from app.domain.errors import ExportFailedError, InputError
from reports.structure import Element
from reports.tagging import TaggedCanvas

LONGEST_PX = 1_700  # of the longer side: 200 dots to the inch across a page of A4
LARGEST_POINTS = 620.0  # high on a page, with its heading and what is said of it
_QUALITY = 85
_DOTS = 200.0  # to the inch: a small picture is not blown up
_UNREADABLE = (
    InputError,
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
    Image.DecompressionBombError,
    MemoryError,
)


def redrawn(data: bytes) -> bytes:
    """Return a PNG or JPEG as a plain one: upright, on white, no larger than a page needs, photographs as JPEG.

    Raises ExportFailedError("picture") for what cannot be drawn.
    """
    try:
        file_kinds.examine(data)  # also what was kept before the rules were as they are
        with Image.open(io.BytesIO(data), formats=["PNG", "JPEG"]) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise ExportFailedError("picture")
            is_photograph = opened.format == "JPEG"
            opened.draft("RGB", (LONGEST_PX, LONGEST_PX))
            upright = ImageOps.exif_transpose(opened)
            plain = _on_white(upright)
            plain.thumbnail((LONGEST_PX, LONGEST_PX))
            out = io.BytesIO()
            if is_photograph:
                plain.save(out, "JPEG", quality=_QUALITY, optimize=False)
            else:
                plain.save(out, "PNG")
            return out.getvalue()
    except _UNREADABLE:
        raise ExportFailedError("picture") from None


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in ("1", "L"):
        return picture.convert("L")
    if picture.mode == "RGB":
        return picture.copy()
    layered = picture.convert("RGBA")
    white = Image.new("RGBA", layered.size, (255, 255, 255, 255))
    return Image.alpha_composite(white, layered).convert("RGB")


class PictureFlow(Flowable):
    """A picture as a figure with its alternative text, as large as the page and its own points allow."""

    canv: TaggedCanvas

    def __init__(self, data: bytes, element: Element) -> None:
        super().__init__()
        self._element = element
        self._reader = ImageReader(io.BytesIO(data))
        self.spaceBefore, self.spaceAfter = 6, 8

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 ReportLab's
        across, down = self._reader.getSize()
        scale = min(availWidth / across, LARGEST_POINTS / down, 72 / _DOTS * 2)
        self.width, self.height = across * scale, down * scale
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        left, bottom = canvas.absolutePosition(0, 0)
        self._element.place = (left, bottom, left + self.width, bottom + self.height)
        with canvas.content(self._element):
            canvas.drawImage(self._reader, 0, 0, self.width, self.height)

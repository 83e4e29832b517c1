"""Documents: drawing (P1, P2), signing (P3, P5), beside a bare canvas that draws the same words."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from app.domain.exports import DocumentKind
from app.domain.extracts import CaseExtract
from app.services import exporting, signing_keys
from app.services.exporting import ExportRequest
from app.services.exporting.gathering import Gathered
from benchmarks.world import World
from reports import signing, typeface

_SIZE, _LEADING, _MARGIN, _TOP = 10.8, 15.4, 62.0, 70.0
SHORT, MIDDLE, LONG = 3, 20, 200  # pages


def _face(paragraph: str) -> str:
    """Return one of the three faces, so that the bare canvas embeds as many as the document."""
    if len(paragraph) < 60:
        return typeface.SEMIBOLD
    return typeface.ITALIC if "“" in paragraph else typeface.REGULAR


class Documents:
    """One child's record as it is now, made as long as wanted by telling its discussions again and again."""

    def __init__(self, world: World, *longer: int) -> None:
        self._world = world
        self._identity = signing_keys.identity(world.opened)
        self._gathered = world.opened.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, world.club.case))
        self._by_pages = {pages: self._with_pages(pages) for pages in (SHORT, *longer)}
        self._short = self._by_pages[SHORT]
        self._text: Final = exporting.draw(self._short).text
        self._unsigned = exporting.draw(self._short).pdf

    def draw(self, pages: int) -> Callable[[], object]:
        """Return the work of drawing the record with about so many pages: template, layout, tags."""
        return lambda: exporting.draw(self._by_pages[pages])

    def raw_canvas(self) -> None:
        """Write the same words in the same typeface with ReportLab's bare canvas: broken into lines, no tags."""
        typeface.load()
        canvas = Canvas(BytesIO(), pagesize=A4, invariant=1, pageCompression=1)
        width, height = A4[0] - 2 * _MARGIN, A4[1]
        y = 0.0
        for paragraph in self._text.splitlines():
            font = _face(paragraph)
            for line in simpleSplit(paragraph, font, _SIZE, width):
                if y < _TOP:
                    if y:
                        canvas.showPage()
                    y = height - _TOP
                canvas.setFont(font, _SIZE)
                canvas.drawString(_MARGIN, y, line)
                y -= _LEADING
        canvas.save()
        typeface.forget_words()

    def sign(self) -> None:
        """Sign the drawn pages."""
        signing.sign(self._unsigned, self._identity, role="lead", reason="For the child’s case file", at=self._short.at)

    def sign_and_save(self) -> None:
        """Render, sign, save, read back and check: all that Sign and save does."""
        kept = tuple(exporting.KeptName(hit.found, "measured") for hit in self._short.leaks)
        target = self._world.folder / "record.pdf"
        exporting.sign_and_save(self._short, self._identity, target, overwrite=True, kept_names=kept)

    def memory_a_page(self, few: int, many: int) -> float:
        """Return the megabytes that each page beyond ``few`` adds to the peak while drawing ``many``."""
        return (self._peak(many) - self._peak(few)) / (many - few) / 1e6

    def _peak(self, pages: int) -> int:
        tracemalloc.start()
        exporting.draw(self._by_pages[pages])
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    def _with_pages(self, wanted: int) -> Gathered:
        """Return the record with as many discussions as fit on so many pages."""
        extract = self._gathered.extract
        assert isinstance(extract, CaseExtract)
        count, told = 1, extract.discussions
        while True:
            longer = tuple(told[at % len(told)] for at in range(count))
            made = replace(self._gathered, extract=replace(extract, discussions=longer))
            pages = exporting.draw(made).pages
            if pages >= wanted:
                return made
            count = max(count + 1, int(count * 0.95 * wanted / pages))

"""A child's whole file (P2): what each page of a chronology costs, from the words to the signed and checked file."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from app.domain.chronology_extract import ChronologyExtract
from app.domain.exports import DocumentKind
from app.domain.leak_index import find_leaks
from app.domain.leaks import KnownPerson
from app.services import exporting, signing_keys
from app.services.exporting import ExportRequest
from app.services.exporting.gathering import Gathered
from app.services.exporting.written import written_words
from benchmarks.world import World
from reports import checking, signing

_CHILDREN = tuple(
    KnownPerson(f"{first} {last}", f"{first[0]}.{last[0]}.", f"RJ-{100 + number:03}")
    for number, (first, last) in enumerate(
        (first, last)
        for first in ("Alfie", "Bethan", "Cerys", "Dewi", "Esme", "Finlay", "Gethin", "Harriet")
        for last in ("Stonewell", "Thistlewood", "Underhill", "Vale", "Wrenfield")
    )
)  # as many as a club has on file


class WholeFiles:
    """The sample child's chronology as it is now, and made longer by telling its years again and again."""

    def __init__(self, world: World, *pages: int) -> None:
        request = ExportRequest(DocumentKind.CASE_CHRONOLOGY, world.club.case)
        self._gathered = world.opened.read(exporting.gather, request)
        self._identity = signing_keys.identity(world.opened)
        self._by_pages = {wanted: self._with_pages(wanted) for wanted in pages}
        self._unsigned = {wanted: exporting.draw(one).pdf for wanted, one in self._by_pages.items()}
        self._signed = {wanted: self._sign(pdf) for wanted, pdf in self._unsigned.items()}

    def draw(self, pages: int) -> Callable[[], object]:
        """Return the work of drawing so many pages: template, layout, tags."""
        return lambda: exporting.draw(self._by_pages[pages])

    def look_for_names(self, pages: int) -> Callable[[], object]:
        """Return the work of looking for forty other children in so many pages."""
        text = "\n".join(written_words(self._by_pages[pages].extract))
        own = KnownPerson("Kezia Tarn", "K.T.", "RJ-011")
        return lambda: find_leaks(text, own, _CHILDREN)

    def sign_and_check(self, pages: int) -> Callable[[], object]:
        """Return the work of signing so many drawn pages and of checking what was signed."""
        return lambda: checking.verify(self._sign(self._unsigned[pages]))

    def memory_a_page(self, few: int, many: int) -> float:
        """Return the megabytes that each page beyond ``few`` adds to the peak while drawing ``many``."""
        return (self._peak(many) - self._peak(few)) / (many - few) / 1e6

    def _peak(self, pages: int) -> int:
        tracemalloc.start()
        exporting.draw(self._by_pages[pages])
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    def _sign(self, pdf: bytes) -> bytes:
        return signing.sign(pdf, self._identity, role="lead", reason="measured", at=self._gathered.at)

    def _with_pages(self, wanted: int) -> Gathered:
        """Return the chronology with as many years as fill so many pages, each year as it was, one year on."""
        extract = self._gathered.extract
        assert isinstance(extract, ChronologyExtract)
        count = 1
        while True:
            entries = tuple(
                replace(entry, on=entry.on + timedelta(days=364 * at))
                for at in range(count)
                for entry in extract.entries
            )
            made = replace(self._gathered, extract=replace(extract, entries=entries, until=entries[-1].on))
            pages = exporting.draw(made).pages
            if pages >= wanted:
                return made
            count = max(count + 1, int(count * 0.95 * wanted / pages))

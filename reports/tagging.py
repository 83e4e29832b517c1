"""Drawing with structure: every flowable wraps what it draws in the marked content of its structure element.

Everything else on a page (rules, running heads) is an artifact. How the structure is written: ``reports.tagged_file``.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from reportlab.pdfgen.canvas import Canvas

from reports.lettering import Lettering
from reports.structure import Element, Identity, Mark, Widget
from reports.tagged_file import TaggedDocument


class TaggedCanvas(Canvas):
    """A canvas that knows structure. ``root`` is the Document element; every mark hangs below it."""

    _code: list[str]

    def __init__(
        self,
        buffer: io.BytesIO,
        *,
        pagesize: tuple[float, float],
        font: str,
        identity: Identity,
        before_save: Callable[[TaggedCanvas], None],
    ) -> None:
        # Without a font of our own the preamble of each page names Helvetica, which is not embedded.
        super().__init__(
            buffer,
            pagesize=pagesize,
            invariant=1,
            pageCompression=1,
            pdfVersion=(1, 7),
            initialFontName=font,  # type: ignore[arg-type] # the stubs say a number
        )
        self._before_save = before_save
        self._tagged = self._doc = TaggedDocument(identity)
        self.root = Element("Document")
        self.lettering = Lettering(self._tagged)
        self._page_marks: list[Element] = []
        self._marks: list[list[Element]] = []

    @property
    def page_index(self) -> int:
        """Index of the page being drawn, from 0."""
        return len(self._marks)

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Everything drawn inside is the marked content of ``element``."""
        number = len(self._page_marks)
        self._page_marks.append(element)
        element.kids.append(Mark(self.page_index, number))
        self._code.append(f"/{element.tag} <</MCID {number}>> BDC")
        yield
        self._code.append("EMC")

    def write(self, element: Element, code: str) -> None:
        """Put drawing code on the page as marked content of ``element``."""
        number = len(self._page_marks)
        self._page_marks.append(element)
        element.kids.append(Mark(len(self._marks), number))
        self._code.append(f"/{element.tag} <</MCID {number}>> BDC\n{code}\nEMC")

    def decorate(self, code: str, kind: str = "/Type /Layout") -> None:
        """Put drawing code on the page as decoration."""
        self._code.append(f"/Artifact <<{kind}>> BDC\n{code}\nEMC")

    @contextmanager
    def artifact(self, kind: str = "/Type /Layout") -> Iterator[None]:
        """Everything drawn inside is decoration, left out when the document is read aloud."""
        self._code.append(f"/Artifact <<{kind}>> BDC")
        yield
        self._code.append("EMC")

    def add_field(self, element: Element, field: Widget) -> None:
        """Put a form field on the page that is drawn and hang it below ``element``."""
        element.kids.append(field)

    def add_signature_field(
        self, element: Element, name: str, label: str, place: tuple[float, float, float, float]
    ) -> None:
        """Put an empty signature field at ``place`` (page coordinates, points) and hang it below ``element``."""
        element.kids.append(Widget(self.page_index, name, label, place))

    def showPage(self) -> None:  # noqa: N802 ReportLab's name
        super().showPage()
        self._marks.append(self._page_marks)
        self._page_marks = []

    def draw_on_finished_page(self, index: int, code: list[str]) -> None:
        """Append drawing code (from ``recorded``) to a page that was finished, such as "page 1 of 3"."""
        page = self._tagged.Pages.pages[index]
        page.stream = page.stream + "\n".join(code) + "\n"

    @contextmanager
    def recorded(self) -> Iterator[list[str]]:
        """Collect what is drawn inside in the list that is yielded, instead of on the current page."""
        kept, self._code = self._code, []
        collected: list[str] = []
        self.saveState()
        yield collected
        self.restoreState()
        collected.extend(self._code)
        self._code = kept

    def save(self) -> None:
        """Finish the last page, let ``before_save`` add what needs the number of pages, and write the file."""
        if self._code:
            self.showPage()
        self._before_save(self)
        self._tagged.write_structure(self.root, self._marks)
        self._tagged.write_extras()
        super().save()

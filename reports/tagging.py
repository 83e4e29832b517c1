"""What ReportLab lacks for PDF/A-3 and PDF/UA: structure tags, marked content, form fields, attachments.

Every flowable wraps what it draws in the marked content of its structure element, and everything else on a page
(rules, running heads) is an artifact. The structure tree is made when the file is written. The places where ReportLab
writes something that PDF/A forbids are overruled here, each with its reason.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

# Flate alone: the ASCII85 layer that ReportLab adds by default costs time and bytes and gives nothing (speed.md 9).
rl_config.useA85 = 0

_PRINT = 4  # annotation flag: shown when printed, which PDF/A asks for


@dataclass(slots=True, eq=False)
class Element:
    """One structure element: a tag and, in reading order, child elements and the places drawn for it."""

    tag: str
    alt: str = ""
    scope: str = ""  # of a table header cell: "Row" or "Column"
    ordered: bool = False  # of a list: numbered
    kids: list[Element | Mark | Widget] = field(default_factory=list)

    def add(self, tag: str, **attributes: Any) -> Element:
        """Append a child element and return it."""
        child = Element(tag, **attributes)
        self.kids.append(child)
        return child


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of marked content: the page's index and the number within the page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Widget:
    """A form field on a page: its field name, its accessible name and its place in points.

    It is a signature field unless ``entries`` says what else it is: given a way to register an object, the entries of
    its dictionary beyond those that every field has.
    """

    page: int
    name: str
    label: str
    place: tuple[float, float, float, float]
    entries: Callable[[Callable[[Any], Any]], dict[str, Any]] | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file carried in the PDF. ``modified`` is a PDF date."""

    name: str
    description: str
    mime: str
    data: bytes
    modified: str


@dataclass(frozen=True, slots=True)
class Identity:
    """What a file says about itself: /Info, XMP packet, /ID seed, language, colour profile, attachment."""

    info: tuple[tuple[str, str], ...]
    xmp: bytes
    id_seed: bytes
    language: str
    colour_profile: bytes
    attachment: Attachment | None


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
        self._tagged = self._doc = _Document(identity)
        self.root = Element("Document")
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


class _Catalog(pdfdoc.PDFCatalog):
    """ReportLab's catalog with the entries it does not know."""

    Pages: Any
    Outlines: Any
    Lang: Any
    StructTreeRoot: Any
    MarkInfo: Any
    AcroForm: Any
    Metadata: Any
    ViewerPreferences: Any
    OutputIntents: Any
    AF: Any
    Names: Any
    __NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents", "AF"]  # noqa: RUF012 ReportLab reads it so
    __Refs__ = [name for name in pdfdoc.PDFCatalog.__Refs__ if name not in ("PageMode", "PageLayout", "Names")]  # noqa: RUF012 likewise


class _Info(pdfdoc.PDFInfo):
    """Document information that says exactly what the XMP packet says, and nothing else."""

    def __init__(self, entries: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._entries = entries

    def digest(self, md5object: Any) -> None:
        """Take no part in ReportLab's own /ID: the /ID comes from the content."""

    def format(self, document: Any) -> bytes:
        return PDFDictionary({key: PDFString(value) for key, value in self._entries}).format(document)


class _Plain(PDFDictionary):
    """A dictionary whose keys are names as they stand: ReportLab looks at each letter of each key, at each writing."""

    def format(self, document: Any, IND: bytes = b" ") -> bytes:  # noqa: N803 ReportLab's name
        parts = (
            b"/%s %s" % (key.encode(), value.encode() if type(value) is str else pdfdoc.format(value, document))
            for key, value in sorted(self.dict.items())
        )
        return b"<< " + IND.join(parts) + b" >>"


class _Written(pdfdoc.PDFObject):
    """An object that is spelled out already: a fifth of the memory of what it was made from."""

    __slots__ = ("_text",)

    def __init__(self, text: bytes) -> None:
        self._text = text

    def format(self, document: Any) -> bytes:  # noqa: ARG002 ReportLab's shape
        return self._text


_WRITTEN = _Written(b"")  # stands for what the file has already


class _Document(pdfdoc.PDFDocument):
    """ReportLab's document, with the catalog entries it does not know and without what PDF/A forbids."""

    Pages: Any
    _pdfVersion: Any  # noqa: N815 ReportLab's name

    def __init__(self, identity: Identity) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7), lang=identity.language)
        self._identity = identity
        catalog = _Catalog()
        catalog.Pages, catalog.Outlines, catalog.Lang = self.Pages, self.Outlines, PDFString(identity.language)
        self.Catalog = self._catalog = catalog
        self.info = _Info(identity.info)

    def _refer(self, what: Any, name: str | None = None) -> Any:
        """Register an object and return a reference to it."""
        return self.Reference(what, name)  # type: ignore[no-untyped-call]  # it has no types

    def ID(self) -> bytes:  # noqa: N802 ReportLab's name
        figures = hashlib.sha256(self._identity.id_seed).hexdigest()[:32].upper().encode()
        return b"[<" + figures + b"> <" + figures + b">]"

    def addPage(self, page: Any) -> None:  # noqa: N802 ReportLab's name
        page.__NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self.pageCounter - 1
        page.Tabs = PDFName("S")
        page.Trans = None  # an empty /Trans is not allowed
        super().addPage(page)

    def format(self) -> bytes:
        """Write the file as ReportLab does, but with an end of line before every ``endstream`` as PDF/A asks."""
        self._refer(self.Catalog)
        self._refer(self.info)
        output = pdfdoc.PDFFile(self._pdfVersion)
        self.__accum__ = output
        ids: list[str] = []
        while (number := len(ids) + 1) in self.numberToId:  # writing an object may add more of them
            name = self.numberToId[number]
            found = self.idToObject[name]
            written = pdfdoc.PDFIndirectObject(name, found).format(self)
            self.idToObject[name] = _WRITTEN  # of a long document nothing is kept twice
            if isinstance(found, pdfdoc.PDFPage):
                found.stream = None  # its contents are an object of their own by now
            if written.endswith(b"endstream\nendobj\n"):
                written = written[: -len(b"endstream\nendobj\n")] + b"\nendstream\nendobj\n"
            self.idToOffset[name] = output.add(written)
            ids.append(name)
        table = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, ids)
        start = output.add(table.format(self))
        trailer = pdfdoc.PDFTrailer(
            startxref=start,
            Size=len(ids) + 1,
            Root=self._refer(self.Catalog),
            Info=self._refer(self.info),
            ID=self.ID(),
        )
        output.add(trailer.format(self))
        return output.format(self)

    def write_structure(self, root: Element, marks: list[list[Element]]) -> None:
        """Register the structure tree below ``root``, the parent tree and the signature fields."""
        names: dict[int, str] = {}
        widgets: list[tuple[Widget, Element]] = []
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        tree_reference = self._refer(tree, "StructTreeRoot")
        self._register(root, tree_reference, names, widgets, len(marks))
        numbers: list[Any] = []
        for index, page in enumerate(marks):
            numbers += [index, PDFArray([PDFObjectReference(names[id(element)]) for element in page])]
        for offset, (_, element) in enumerate(widgets):
            numbers += [len(marks) + offset, PDFObjectReference(names[id(element)])]
        tree["K"] = PDFObjectReference(names[id(root)])
        tree["ParentTree"] = self._refer(PDFDictionary({"Nums": PDFArray(numbers)}))
        tree["ParentTreeNextKey"] = len(marks) + len(widgets)
        self.Catalog.StructTreeRoot = tree_reference
        self.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        if widgets:
            fields = [PDFObjectReference(_widget_id(widget)) for widget, _ in widgets]
            form: dict[str, Any] = {"Fields": PDFArray(fields), "SigFlags": 0}
            if any(widget.entries is not None for widget, _ in widgets):
                form |= form_defaults(self._refer)
            self.Catalog.AcroForm = PDFDictionary(form)

    def _register(
        self,
        element: Element,
        parent: PDFObjectReference,
        names: dict[int, str],
        widgets: list[tuple[Widget, Element]],
        pages: int,
    ) -> None:
        entry = _Plain({"Type": "/StructElem", "S": f"/{element.tag}", "P": parent})
        name = f"Struct{len(names)}"
        names[id(element)] = name
        reference = self._refer(entry, name)
        page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
        if page is not None:
            entry["Pg"] = _page_reference(page)
        if element.alt:
            entry["Alt"] = PDFString(element.alt)
        if element.scope:
            entry["A"] = _Plain({"O": "/Table", "Scope": f"/{element.scope}"})
        if element.tag == "L":
            numbering = "Decimal" if element.ordered else "Disc"
            entry["A"] = _Plain({"O": "/List", "ListNumbering": f"/{numbering}"})
        kids: list[Any] = []
        for kid in element.kids:
            match kid:
                case Element():
                    self._register(kid, reference, names, widgets, pages)
                    kids.append(PDFObjectReference(names[id(kid)]))
                case Mark(page=on, number=number):
                    kids.append(number if on == page else _mark(on, number))
                case Widget():
                    kids.append(self._field(kid, pages + len(widgets)))
                    widgets.append((kid, element))
        if kids:
            # One kid stands by itself: the checker of pyHanko knows a field's place only by a path ending /K/Obj,
            # and calls the first signature broken by the second when there is an array in between.
            entry["K"] = kids[0] if len(kids) == 1 else PDFArray(kids)
        self.idToObject[name] = _Written(entry.format(self))
        element.kids.clear()  # what was drawn for it is written down now

    def _field(self, widget: Widget, key: int) -> PDFDictionary:
        """Register an empty signature field, which is also its own annotation, and return what points to it."""
        left, bottom, right, top = (round(value, 2) for value in widget.place)
        page = _page_reference(widget.page)
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Widget"),
                "T": PDFString(widget.name),
                "TU": PDFString(widget.label),
                "Contents": PDFString(widget.label),
                "F": _PRINT,
                "P": page,
                "Rect": PDFArray([left, bottom, right, top]),
                "StructParent": key,
            }
        )
        entries = widget.entries
        size = (right - left, top - bottom)
        more = {"FT": PDFName("Sig"), "AP": blank(self._refer, size)} if entries is None else entries(self._refer)
        for entry, value in more.items():
            annotation[entry] = value
        reference = self._refer(annotation, _widget_id(widget))
        on = self.Pages.pages[widget.page]
        on.Annots = PDFArray([*(on.Annots.sequence if on.Annots else ()), reference])
        return PDFDictionary({"Type": PDFName("OBJR"), "Pg": page, "Obj": reference})

    def write_extras(self) -> None:
        """Register the metadata, the colour profile, the viewer's preferences and the attachment."""
        identity, catalog = self._identity, self.Catalog
        metadata = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        catalog.Metadata = PDFStream(metadata, identity.xmp)  # never compressed, so that plain tools find it
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        profile = PDFStream(PDFDictionary({"N": 3}), identity.colour_profile, [PDFZCompress])
        intent = PDFDictionary(
            {
                "Type": PDFName("OutputIntent"),
                "S": PDFName("GTS_PDFA1"),
                "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
                "Info": PDFString("sRGB IEC61966-2.1"),
                "DestOutputProfile": self._refer(profile),
            }
        )
        catalog.OutputIntents = PDFArray([self._refer(intent)])
        if identity.attachment is not None:
            file = self._attached(identity.attachment)
            catalog.AF = PDFArray([file])
            tree = PDFDictionary({"Names": PDFArray([PDFString(identity.attachment.name), file])})
            catalog.Names = PDFDictionary({"EmbeddedFiles": tree})

    def _attached(self, attachment: Attachment) -> Any:
        parameters = PDFDictionary({"ModDate": PDFString(attachment.modified), "Size": len(attachment.data)})
        entry = PDFDictionary(
            {"Type": PDFName("EmbeddedFile"), "Subtype": _mime_name(attachment.mime), "Params": parameters}
        )
        stream = self._refer(PDFStream(entry, attachment.data, [PDFZCompress]))
        return self._refer(
            PDFDictionary(
                {
                    "Type": PDFName("Filespec"),
                    "F": PDFString(attachment.name),
                    "UF": PDFString(attachment.name),
                    "Desc": PDFString(attachment.description),
                    "AFRelationship": PDFName("Data"),
                    "EF": PDFDictionary({"F": stream, "UF": stream}),
                }
            )
        )


def form_defaults(refer: Callable[[Any], Any]) -> dict[str, Any]:
    """Return what a form with fields to type in needs: the typeface a reader writes answers in (its own Helvetica)."""
    font = {"Type": PDFName("Font"), "Subtype": PDFName("Type1"), "BaseFont": PDFName("Helvetica")}
    helvetica = PDFDictionary(font | {"Encoding": PDFName("WinAnsiEncoding")})
    fonts = PDFDictionary({"Font": PDFDictionary({"Helv": refer(helvetica)})})
    return {"DR": fonts, "DA": PDFString("/Helv 10 Tf 0 g")}


def blank(refer: Callable[[Any], Any], size: tuple[float, float], drawing: bytes = b"") -> PDFDictionary:
    """Return the look of a field, empty unless ``drawing`` says what is in it."""
    shape = {"Type": PDFName("XObject"), "Subtype": PDFName("Form"), "BBox": PDFArray([0, 0, *size])}
    return PDFDictionary({"N": refer(PDFStream(PDFDictionary(shape | {"Resources": PDFDictionary({})}), drawing))})


def _page_reference(index: int) -> PDFObjectReference:
    return PDFObjectReference(f"Page{index + 1}")


def _mime_name(mime: str) -> str:
    """Return a MIME type as a PDF name; ReportLab's own writing of names leaves the slash as it is."""
    return "/" + mime.replace("/", "#2F")


def _widget_id(widget: Widget) -> str:
    return f"Field.{widget.name}"


def _mark(page: int, number: int) -> PDFDictionary:
    return PDFDictionary({"Type": PDFName("MCR"), "Pg": _page_reference(page), "MCID": number})

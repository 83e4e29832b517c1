"""Writing the file: what ReportLab lacks for PDF/A-3 and PDF/UA, object by object.

The structure tree, the parent tree, form fields, metadata, output intent and attachment are registered when the file is
written. The places where ReportLab writes something that PDF/A forbids are overruled here, each with its reason.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
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

from reports import embedding
from reports.structure import Attachment, Element, Identity, Mark, Widget

# Flate alone: the ASCII85 layer that ReportLab adds by default costs time and bytes and gives nothing (speed.md 9).
rl_config.useA85 = 0

_PRINT = 4  # annotation flag: shown when printed, which PDF/A asks for


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


_WRITTEN = b""  # stands for what the file has already


class TaggedDocument(pdfdoc.PDFDocument):
    """ReportLab's document, with the catalog entries it does not know and without what PDF/A forbids."""

    Pages: Any
    idToObject: Any  # noqa: N815 ReportLab's name
    _pdfVersion: Any  # noqa: N815 ReportLab's name

    def __init__(self, identity: Identity) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7), lang=identity.language)
        self._identity = identity
        catalog = _Catalog()
        catalog.Pages, catalog.Outlines, catalog.Lang = self.Pages, self.Outlines, PDFString(identity.language)
        self.Catalog = self._catalog = catalog
        self.info = _Info(identity.info)
        embedding.begin(self)

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

    def GetPDFData(self, canvas: Any) -> bytes:  # noqa: N802 ReportLab's name
        embedding.embed(self)
        return super().GetPDFData(canvas)

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
            if isinstance(found, bytes):
                written = b"%d 0 obj\n%s\nendobj\n" % (number, found)
            else:
                written = pdfdoc.PDFIndirectObject(name, found).format(self)
                if written.endswith(b"endstream\nendobj\n"):
                    written = written[: -len(b"endstream\nendobj\n")] + b"\nendstream\nendobj\n"
            self.idToObject[name] = _WRITTEN  # of a long document nothing is kept twice
            if isinstance(found, pdfdoc.PDFPage):
                found.stream = None  # its contents are an object of their own by now
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
        references: dict[int, bytes] = {}
        widgets: list[tuple[Widget, Element]] = []
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        tree_reference = self._refer(tree, "StructTreeRoot")
        tree["K"] = self._register(root, tree_reference.format(self), references, widgets, len(marks))
        numbers: list[bytes] = []
        for index, page in enumerate(marks):
            numbers.append(b"%d [ %s ]" % (index, b" ".join([references[id(element)] for element in page])))
        for offset, (_, element) in enumerate(widgets):
            numbers.append(b"%d %s" % (len(marks) + offset, references[id(element)]))
        parents = self._refer(b"<< /Nums [ %s ] >>" % b"\n".join(numbers), "ParentTree")
        tree["ParentTree"] = parents
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
        parent: bytes,
        references: dict[int, bytes],
        widgets: list[tuple[Widget, Element]],
        pages: int,
    ) -> bytes:
        """Spell an element and all below it out, and return the reference to it.

        Bytes from the start: dictionaries that are spelled out when the file is written take three times as long, and
        of a long document five times the memory.
        """
        name = f"Struct{len(references)}"
        self._refer(_WRITTEN, name)
        reference = references[id(element)] = b"%d %d R" % self.idToObjectNumberAndVersion[name]
        page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
        kids: list[bytes] = []
        for kid in element.kids:
            match kid:
                case Element():
                    kids.append(self._register(kid, reference, references, widgets, pages))
                case Mark(page=on, number=number):
                    kids.append(b"%d" % number if on == page else _mark(on, number).format(self))
                case Widget():
                    kids.append(self._field(kid, pages + len(widgets)).format(self))
                    widgets.append((kid, element))
        parts = [b"/Type /StructElem /S /%s /P %s" % (element.tag.encode(), parent), _attributes(element)]
        if kids:
            # One kid stands by itself: the checker of pyHanko knows a field's place only by a path ending /K/Obj,
            # and calls the first signature broken by the second when there is an array in between.
            parts.append(b"/K " + (kids[0] if len(kids) == 1 else b"[" + b" ".join(kids) + b"]"))
        if page is not None:
            parts.append(b"/Pg " + _page_reference(page).format(self))
        if element.alt:
            parts.append(b"/Alt " + PDFString(element.alt).format(self))
        if element.language:
            parts.append(b"/Lang " + PDFString(element.language).format(self))
        self.idToObject[name] = b"<< " + b" ".join(filter(None, parts)) + b" >>"
        element.kids.clear()  # what was drawn for it is written down now
        return reference

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
        """Register the metadata, the colour profile, the viewer's preferences and the files it carries."""
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
        if identity.attachments:
            carried = {one.name: self._attached(one) for one in sorted(identity.attachments, key=lambda one: one.name)}
            catalog.AF = PDFArray(list(carried.values()))
            names = [part for name, file in carried.items() for part in (PDFString(name), file)]
            catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(names)})})

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
                    "AFRelationship": PDFName(attachment.relationship),
                    "EF": PDFDictionary({"F": stream, "UF": stream}),
                }
            )
        )


def _attributes(element: Element) -> bytes:
    """Return what an element says of its own kind: a cell's direction, a list's numbering, a figure's place."""
    if element.scope:
        return b"/A << /O /Table /Scope /%s >>" % element.scope.encode()
    if element.place is not None:
        corners = " ".join(f"{value:.2f}" for value in element.place)
        return f"/A << /O /Layout /Placement /Block /BBox [{corners}] >>".encode()
    if element.tag == "L":
        return b"/A << /O /List /ListNumbering /%s >>" % (b"Decimal" if element.ordered else b"Disc")
    return b""


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

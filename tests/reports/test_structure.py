"""What PDF/A-3b and PDF/UA-1 ask and a program can see, read with pikepdf, which wrote none of it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from types import ModuleType
from typing import Any

import pikepdf
import pytest

from tests.reports import samples
from tests.reports.test_documents import DOCUMENTS, rendered

Opened = pikepdf.Pdf


@pytest.fixture(params=DOCUMENTS, ids=lambda value: value[0].KIND)
def opened(request: pytest.FixtureRequest) -> Iterator[Opened]:
    module, extract = request.param
    with pikepdf.open(io.BytesIO(rendered(module, extract()).pdf)) as pdf:
        yield pdf


@pytest.fixture
def signed(signed_twice: bytes) -> Iterator[Opened]:
    with pikepdf.open(io.BytesIO(signed_twice)) as pdf:
        yield pdf


def check_tags(pdf: Opened) -> None:
    """Every drawn thing is marked; every mark is in the parent tree and in the structure tree, once."""
    tree = pdf.Root.StructTreeRoot
    parents = dict(zip(*[iter(tree.ParentTree.Nums)] * 2, strict=True))
    marks = marks_in_tree(pdf)
    assert len(marks) == len(set(marks))
    seen: set[tuple[int, int]] = set()
    for index, page in enumerate(pdf.pages):
        assert int(page.obj.StructParents) == index
        assert page.obj.Tabs == "/S"
        numbers = marked_numbers(page)
        assert numbers == list(range(len(parents[index])))
        seen |= {(index, number) for number in numbers}
    assert seen == set(marks)


def marked_numbers(page: pikepdf.Page) -> list[int]:
    """Return the MCIDs of a page in order; fail when something is drawn outside all marks."""
    numbers: list[int] = []
    depth = 0
    for instruction in pikepdf.parse_content_stream(page):
        name, operands = str(instruction.operator), list(instruction.operands)
        if name == "BDC":
            assert depth == 0
            depth += 1
            if "/MCID" in operands[1]:
                numbers.append(int(operands[1].MCID))
            else:
                assert str(operands[0]) == "/Artifact"
        elif name == "EMC":
            depth -= 1
        elif name in ("Tj", "TJ", "'", '"', "S", "s", "f", "F", "B", "b", "Do", "sh"):
            assert depth == 1, f"{name} outside marked content"
    assert depth == 0
    return numbers


def elements(pdf: Opened) -> Iterator[Any]:
    """Yield every structure element in reading order, checking its links to its parent."""

    def walk(element: Any, parent: Any) -> Iterator[Any]:
        assert element.P.objgen == parent.objgen
        yield element
        for kid in kids(element):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid, element)

    tree = pdf.Root.StructTreeRoot
    yield from walk(tree.K, tree)


def kids(element: Any) -> list[Any]:
    if "/K" not in element:
        return []
    content = element.K
    if isinstance(content, pikepdf.Array):
        assert len(content) > 1, "one kid must stand by itself"
        return list(content)
    return [content]


def marks_in_tree(pdf: Opened) -> list[tuple[int, int]]:
    pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    marks: list[tuple[int, int]] = []
    for element in elements(pdf):
        for kid in kids(element):
            if isinstance(kid, int):
                marks.append((pages[element.Pg.objgen], kid))
            elif "/MCID" in kid:
                marks.append((pages[kid.Pg.objgen], int(kid.MCID)))
    return marks


def test_tags(opened: Opened) -> None:
    check_tags(opened)


def test_tags_after_signing(signed: Opened) -> None:
    check_tags(signed)


def test_headings_descend_one_step_at_a_time(opened: Opened) -> None:
    levels = [int(str(element.S)[2:]) for element in elements(opened) if re.fullmatch(r"/H\d", str(element.S))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_lists_and_tables_are_built_as_they_should_be(opened: Opened) -> None:
    allowed = {
        "/L": {"/LI"},
        "/LI": {"/Lbl", "/LBody"},
        "/Table": {"/TR"},
        "/TR": {"/TH", "/TD"},
        "/BlockQuote": {"/P"},
    }
    for element in elements(opened):
        inner = {str(kid.S) for kid in kids(element) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid}
        if str(element.S) in allowed:
            assert inner
            assert inner <= allowed[str(element.S)]
        if element.S == "/TH":
            assert element.A.Scope in ("/Row", "/Column")
        if element.S == "/L":
            assert element.A.ListNumbering in ("/Decimal", "/Disc")


def test_the_catalog_says_what_it_must(opened: Opened) -> None:
    root: Any = opened.Root
    assert str(root.Lang) == "en-GB"
    assert root.MarkInfo.Marked is True
    assert root.ViewerPreferences.DisplayDocTitle is True
    intent = root.OutputIntents[0]
    assert intent.S == "/GTS_PDFA1"
    profile = intent.DestOutputProfile.read_bytes()
    assert profile[8] == 2
    assert len(profile) == int.from_bytes(profile[:4], "big") < 3_000
    assert "/Encrypt" not in opened.trailer
    assert len(opened.trailer.ID) == 2


def test_xmp_and_info_agree(opened: Opened) -> None:
    packet = opened.Root.Metadata.read_raw_bytes().decode()
    assert "/Filter" not in opened.Root.Metadata
    for claim in ("<pdfaid:part>3<", "<pdfaid:conformance>B<", "<pdfuaid:part>1<", "2026-11-12T19:46:31Z"):
        assert claim in packet
    metadata = opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False)
    assert metadata["dc:title"] == str(opened.docinfo.Title)
    assert metadata["dc:creator"] == [str(opened.docinfo.Author)]
    assert opened.docinfo.CreationDate == opened.docinfo.ModDate == "D:20261112194631Z"


def test_every_font_is_embedded_and_a_subset(opened: Opened) -> None:
    assert fonts(opened)
    for font in fonts(opened):
        assert re.fullmatch(r"/[A-Z]{6}\+SourceSerif4-\w+", str(font.BaseFont))
        assert "/FontFile2" in font.FontDescriptor
        assert "/ToUnicode" in font


def test_no_page_asks_for_a_font_that_is_not_there(opened: Opened) -> None:
    for page in opened.pages:
        asked = [step.operands[0] for step in pikepdf.parse_content_stream(page) if str(step.operator) == "Tf"]
        assert asked
        assert {str(name) for name in asked} <= set(page.obj.Resources.Font.keys())


def test_every_font_is_embedded_after_signing(signed: Opened) -> None:
    assert all("/FontFile2" in font.FontDescriptor for font in fonts(signed))


def fonts(pdf: Opened) -> list[Any]:
    return [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"]


def test_nothing_that_pdf_a_forbids(opened: Opened) -> None:
    for item in opened.objects:
        if isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
            assert "/JS" not in item
            assert "/Trans" not in item
            assert "/LZWDecode" not in str(item.get("/Filter", ""))
            assert item.get("/Filter") != pikepdf.Array([])


def test_every_stream_ends_with_a_line_of_its_own(signed_twice: bytes) -> None:
    ends = [match.start() for match in re.finditer(rb"endstream\s+endobj", signed_twice)]
    assert ends
    assert all(signed_twice[end - 1 : end] in (b"\n", b"\r") for end in ends)


@pytest.mark.parametrize(("module", "extract"), DOCUMENTS[:4], ids=lambda value: getattr(value, "KIND", ""))
def test_the_content_travels_with_the_pages(module: ModuleType, extract: Callable[[], object]) -> None:
    result = rendered(module, extract())
    with pikepdf.open(io.BytesIO(result.pdf)) as pdf:
        [file] = pdf.Root.AF
        assert file.AFRelationship == "/Data"
        assert file.EF.F.Subtype == "/application/json"
        assert file.EF.F.read_bytes() == result.data
        assert pdf.Root.Names.EmbeddedFiles.Names[1].objgen == file.objgen
        mark = json.loads(result.data)["record"]["mark"]
        assert mark["document_id"] == str(samples.mark().document_id)


def test_a_field_is_tagged_named_and_printed(signed: Opened) -> None:
    forms = [element for element in elements(signed) if element.S == "/Form"]
    assert len(forms) == 2
    for form, name in zip(forms, ("Dee Marsh", "Marcus Bell"), strict=True):
        field = form.K.Obj
        assert form.K.Type == "/OBJR"
        assert str(form.Alt).startswith(f"Signature of {name}")
        assert str(field.TU).startswith(f"Signature of {name}")
        assert int(field.F) & 4
        assert "/N" in field.AP
        nums: list[Any] = list(signed.Root.StructTreeRoot.ParentTree.Nums)
        assert nums[nums.index(int(field.StructParent)) + 1].objgen == form.objgen

"""The editable copy says what the PDF says, says that it is no record, and holds words as words."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

import resources
from app.domain.extracts import AgendaExtract, AgreementExtract
from app.domain.templates import MadeWith
from reports import agenda, agreement, editable
from reports.document import Heading, block_texts
from reports.markdown import blocks_from_template
from tests.faults.killing import TIMES
from tests.reports import samples

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WARNING = "Not a signed record. Editable copy made 12 November 2026, 19:46 GMT by Dee Marsh, club welfare officer."


def made(extract: AgendaExtract | AgreementExtract) -> bytes:
    module = agenda if isinstance(extract, AgendaExtract) else agreement
    return editable.render(extract, template=resources.read_text(module.TEMPLATE), at=samples.AT)


def words(package: bytes, part: str = "word/document.xml") -> str:
    """Return the text of a part, read without the library that wrote it."""
    with zipfile.ZipFile(io.BytesIO(package)) as read:
        root = ElementTree.fromstring(read.read(part))  # noqa: S314  # made by this test
    lines = []
    for paragraph in root.iter(f"{WORD}p"):
        pieces = []
        for piece in paragraph.iter():
            if piece.tag == f"{WORD}t":
                pieces.append(piece.text or "")
            elif piece.tag in (f"{WORD}br", f"{WORD}tab"):
                pieces.append(" ")
        lines.append("".join(pieces))
    return "\n".join(lines)


def plain(text: str) -> list[str]:
    return text.replace("|", " ").replace("•", " ").replace(":", " ").split()


@pytest.mark.parametrize("kind", ["agenda", "agreement"])
def test_it_says_what_the_document_says_in_the_same_order(kind: str) -> None:
    extract = samples.agenda() if kind == "agenda" else samples.agreement()
    module = agenda if isinstance(extract, AgendaExtract) else agreement
    context = module.context(extract)
    blocks = blocks_from_template(resources.read_text(module.TEMPLATE), context, name=kind)
    wanted = [word for block in blocks for line in block_texts(block) for word in plain(line)]
    numbers = {f"{number}." for number in range(1, 20)}  # the word processor counts lists itself
    said = iter(plain(words(made(extract))))
    missing = [word for word in wanted if word not in numbers and word not in said]  # each after the one before
    assert not missing
    assert any(isinstance(block, Heading) for block in blocks)


def test_every_page_and_the_file_itself_say_that_it_is_no_record() -> None:
    package = made(samples.agreement())
    assert words(package).startswith(WARNING)
    with zipfile.ZipFile(io.BytesIO(package)) as read:
        heads = [name for name in read.namelist() if name.startswith("word/header")]
        properties = read.read("docProps/core.xml").decode()
    assert any(WARNING in words(package, name) for name in heads)
    assert "Not a signed record" in properties
    assert "2026-11-12T19:46:31Z" in properties
    assert "Signatures" in words(package)


def test_what_looks_like_code_is_text_and_nothing_points_outside() -> None:
    hard = "{{7*7}} <w:b/> & ]]> \x0b\ud800 =1+1 😢 שלום"
    one = samples.agenda()
    package = made(replace(one, place=hard, items=(replace(one.items[0], title=hard), *one.items[1:])))
    said = words(package)
    assert said.count("{{7*7}} <w:b/> & ]]>") == 2
    assert "=1+1 😢 שלום" in said
    with zipfile.ZipFile(io.BytesIO(package)) as read:
        relations = [read.read(name) for name in read.namelist() if name.endswith(".rels")]
        assert not [name for name in read.namelist() if "vba" in name.casefold() or "macro" in name.casefold()]
    assert not [one for one in relations if b'TargetMode="External"' in one]


def test_the_same_content_gives_the_same_bytes() -> None:
    assert made(samples.agenda()) == made(samples.agenda())


def test_in_welsh_it_says_so_itself_and_warns_in_welsh() -> None:
    one = samples.agreement()
    welsh = replace(one, mark=replace(one.mark, wording=MadeWith("cy-GB")))
    package = editable.render(welsh, template=resources.read_text("templates/agreement.cy-GB.md"), at=samples.AT)
    assert words(package).startswith("Nid cofnod wedi’i lofnodi.")
    assert "Llofnodion" in words(package)
    with zipfile.ZipFile(io.BytesIO(package)) as read:
        assert "cy-GB" in read.read("docProps/core.xml").decode()
        assert 'w:val="cy-GB"' in read.read("word/styles.xml").decode()


def test_it_is_a4_with_columns_as_wide_as_they_need() -> None:
    with zipfile.ZipFile(io.BytesIO(made(samples.agenda()))) as read:
        body = read.read("word/document.xml").decode()
    assert 'w:w="11906" w:h="16838"' in body
    tables = re.findall(r"<w:tblGrid>(.*?)</w:tblGrid>", body)
    number, title, *_rest = (int(width) for width in re.findall(r'w:w="(\d+)"', tables[1]))
    assert number * 3 < title


@pytest.mark.skipif(
    TIMES == 1 or shutil.which("soffice") is None, reason="only in the long run, HOLDFAST_FAULTS=3, with LibreOffice"
)
def test_another_word_processor_opens_it_and_shows_every_word(tmp_path: Path) -> None:
    for name, extract in (("agenda", samples.agenda()), ("agreement", samples.agreement())):
        package = made(extract)
        (tmp_path / f"{name}.docx").write_bytes(package)
        command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), f"{name}.docx"]
        environment = {**os.environ, "HOME": str(tmp_path)}
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True, timeout=120)
        pages = pypdfium2.PdfDocument(tmp_path / f"{name}.pdf")
        assert [round(side) for side in pages[0].get_size()] == [595, 842]
        shown = "".join("".join(page.get_textpage().get_text_range().split()) for page in pages)
        assert all(word in shown for word in words(package).split())
        pages.close()

"""Text on paper: no heading stands alone at the foot of a page."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from ui.printing import print_document


@pytest.mark.parametrize("heading", ["## Section", "# Section\n\n## Part"])
@pytest.mark.parametrize("before", range(30, 56))
def test_a_heading_is_on_the_page_of_what_it_stands_above(qapp: QApplication, before: int, heading: str) -> None:
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    document.setMarkdown("A line.\n\n" * before + f"{heading}\n\n- what is below\n\n" + "A line.\n\n" * 20)
    print_document(writer, document)
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(bytes(kept.data().data()))]
    assert sum("Section" in words for words in pages) == 1
    assert all(("Section" in words) == ("what is below" in words) for words in pages)

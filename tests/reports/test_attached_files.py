"""Files that go along with a chronology: pictures drawn afresh as figures with words, others carried as they are."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from app.domain.chronology_extract import ChronologyExtract
from app.domain.errors import ExportFailedError
from reports import case_chronology
from reports.picture import LONGEST_PX, redrawn
from reports.said import everything_said
from tests.app.pictures import jpeg, many_scans, png, telling_jpeg
from tests.reports import samples
from tests.reports.test_documents import rendered

WITH_FILES = samples.chronology_with_files


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """The chronology with files, unsigned."""
    return rendered(case_chronology, WITH_FILES()).pdf


def figures(part: Any) -> list[Any]:
    """Return the figures of a structure tree, in reading order."""
    if not isinstance(part, pikepdf.Dictionary):
        return []
    found = [part] if part.get("/S") == "/Figure" else []
    kids: Any = part.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        found += figures(kid)
    return found


def test_each_picture_is_a_figure_with_its_words_and_its_place(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found = figures(opened.Root.StructTreeRoot.K)
        assert [str(one.Alt) for one in found] == ["A page of handwriting", "A house with four people before it"]
        for one in found:
            left, bottom, right, top = (float(value) for value in one.A.BBox)
            assert 0 < left < right < 596
            assert 0 < bottom < top < 842


def test_other_files_are_carried_byte_for_byte_and_say_what_they_are(pdf: bytes) -> None:
    content = {one.attached.file_name: one.attached for one in WITH_FILES().entries if one.attached is not None}
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert list(opened.attachments) == ["attachment-001.pdf", "attachment-002.txt", "record.json"]
        for name in ("attachment-001.pdf", "attachment-002.txt"):
            assert opened.attachments[name].get_file().read_bytes() == content[name].content
        kinds = {str(one.UF): (str(one.AFRelationship), str(one.EF.F.Subtype)) for one in opened.Root.AF}
    assert kinds == {
        "attachment-001.pdf": ("/Supplement", "/application/pdf"),
        "attachment-002.txt": ("/Supplement", "/text/plain"),
        "record.json": ("/Data", "/application/json"),
    }


def test_every_file_is_listed_with_its_digest_and_whether_it_goes_along(pdf: bytes) -> None:
    text = rendered(case_chronology, WITH_FILES()).text
    for one in (entry.attached for entry in WITH_FILES().entries if entry.attached is not None):
        assert one.title in text
        assert " ".join(one.sha256.upper()[start : start + 4] for start in range(0, 64, 4)) in text
    assert text.count("It is not part of this document.") == 1
    assert "5 attachments" in text


def test_what_a_picture_tells_beside_stays_behind(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        streams = b"".join(one.read_raw_bytes() for one in opened.objects if isinstance(one, pikepdf.Stream))
    for word in (b"Brambleworks", b"Fone 9", b"left behind", b"film behind"):
        assert word not in pdf
        assert word not in streams


def test_the_words_of_a_carried_text_are_read_by_the_check_and_the_data_hold_no_bytes(pdf: bytes) -> None:
    said = [text for where, text in everything_said(pdf) if where == "attached"]
    assert any("glad to be home" in text for text in said)
    assert not any("a letter from elsewhere" in text for text in said)
    assert b'"content": null' in rendered(case_chronology, WITH_FILES()).data  # of the one that stays here
    assert b"glad to be home" not in rendered(case_chronology, WITH_FILES()).data


def test_the_same_files_give_the_same_bytes(pdf: bytes) -> None:
    assert rendered(case_chronology, WITH_FILES()).pdf == pdf


def test_a_picture_is_drawn_no_larger_than_a_page_needs_and_upright() -> None:
    from PIL import Image

    with Image.open(io.BytesIO(redrawn(jpeg((6000, 300), turn=6)))) as made:
        assert (max(made.size), made.size[0] < made.size[1], made.mode) == (LONGEST_PX, True, "RGB")
        assert not made.getexif()
    with Image.open(io.BytesIO(redrawn(png()))) as made:
        assert made.mode == "RGB"  # nothing that shines through


def test_what_cannot_be_drawn_is_refused() -> None:
    for data in (b"", b"%PDF-1.7", telling_jpeg()[:60], png()[:40], b"GIF89a" + b"\x00" * 40, many_scans(64)):
        with pytest.raises(ExportFailedError):
            redrawn(data)


def test_a_chronology_without_files_has_none() -> None:
    made: ChronologyExtract = samples.chronology()
    with pikepdf.open(io.BytesIO(rendered(case_chronology, made).pdf)) as opened:
        assert list(opened.attachments) == ["record.json"]

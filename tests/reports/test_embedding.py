"""The typefaces in a file: the common piece of nearly all documents, and one's own for rarer letters."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from reports import embedding, typeface
from reports.appearance import signature_picture
from reports.document import Block, Heading, Paragraph, Run
from reports.embedding import COMMON
from tests.reports import samples
from tests.reports.test_placing import laid_out


def pieces(pdf: bytes) -> list[bytes]:
    """Return the pieces of typefaces in a file."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return [
            one.FontFile2.read_bytes()
            for one in opened.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor"
        ]


def said(text: str) -> bytes:
    blocks: list[Block] = [Paragraph((Run(text),))]
    return laid_out(*blocks).pdf


def copied(pdf: bytes) -> str:
    [page] = pypdfium2.PdfDocument(pdf)
    return str(page.get_textpage().get_text_range()).replace("\r\n", " ")


def test_documents_of_common_letters_hold_the_same_pieces() -> None:
    assert pieces(said("Nothing to tell.")) == pieces(said("“Siân’s tŷ” — £5…"))


def test_the_picture_of_a_signature_holds_the_same_pieces() -> None:
    picture = signature_picture(
        name="Siân Marsh",
        role="lead",
        club="Riverside Juniors FC",
        at=samples.AT,
        issuer_fingerprint=samples.FINGERPRINT,
        size=(330, 70),
    )
    assert set(pieces(picture)) <= set(pieces(laid_out(Heading(2, "Section"), Paragraph((Run("Text."),))).pdf))
    assert "Digitally signed by Siân Marsh" in copied(picture)


def test_a_signature_that_cannot_be_drawn_leaves_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_document: object) -> None:
        assert typeface.widths(typeface.SEMIBOLD)
        raise OSError

    monkeypatch.setattr(embedding, "embed", fail)
    with pytest.raises(OSError, match=r"^$"):
        signature_picture(
            name="Siân Marsh",
            role="lead",
            club="",
            at=samples.AT,
            issuer_fingerprint=samples.FINGERPRINT,
            size=(330, 70),
        )
    assert not typeface.widths(typeface.SEMIBOLD)


def test_a_rarer_letter_is_embedded_and_copied() -> None:
    rare = said("Łukasz Šimůnek, Ωmega")
    assert pieces(rare)[-1] != pieces(said("Lukasz"))[-1]
    assert "Łukasz Šimůnek, Ωmega" in copied(rare)
    assert pieces(said("Nothing to tell.")) == pieces(said("after it"))


def test_more_letters_than_one_subset_holds_are_all_copied() -> None:
    codes = [*range(0xC0, 0x180), *range(0x391, 0x3A2), *range(0x410, 0x450)]
    letters = "".join(chr(code) for code in codes if code in typeface.known_characters())
    words = " ".join(letters[start : start + 8] for start in range(0, len(letters), 8))
    pdf = said(f"{words} end")
    assert len(pieces(pdf)) > len(pieces(said("end")))
    assert f"{words} end" in " ".join(copied(pdf).split())


def test_the_common_letters_have_their_places_from_the_beginning() -> None:
    assert len(COMMON) == len(set(COMMON)) == 31
    assert copied(said(COMMON)).count(COMMON) == 1

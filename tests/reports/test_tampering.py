"""One signed record, changed in every way we could think of: none is called intact.

The table of docs/tampering.md. The short run flips a bit in every object; the long one (HOLDFAST_FAULTS=3) in every
sixteenth byte of the file, and HOLDFAST_FAULTS=100 in every byte.
"""

# mypy: disable-error-code="no-untyped-call"

from __future__ import annotations

import io
import os
import random
import re
from collections.abc import Iterator
from multiprocessing import get_context

import pikepdf
import pytest
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NameObject, StreamObject, TextStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from app.domain.checks import PdfState
from app.domain.errors import AppError
from reports import case_record
from reports.checking import verify
from reports.signing import sign
from tests.faults.killing import TIMES
from tests.reports import samples
from tests.reports.conftest import Keys, shipped
from tests.reports.test_checking import CHANGES, gap_of, updated

EVERY_BYTE = 100  # HOLDFAST_FAULTS=100 flips every byte, which takes an hour or more; 3 flips every sixteenth
_OBJECT = re.compile(rb"\d+ 0 obj\b.*?endobj", re.DOTALL)


def is_found(pdf: bytes) -> bool:
    """True when the check does not call it intact."""
    try:
        return verify(pdf).state is not PdfState.INTACT
    except AppError:
        return True


def flipped(pdf: bytes, place: int, bit: int) -> bytes:
    changed = bytearray(pdf)
    changed[place] ^= 1 << bit
    return bytes(changed)


def places(pdf: bytes) -> Iterator[int]:
    """Yield one byte in every object, some of what stands after them, and some of the signature itself."""
    chance = random.Random(26)
    after = 0
    for match in _OBJECT.finditer(pdf):
        yield chance.randrange(*match.span())
        after = match.end()
    yield from range(after, len(pdf), 200)
    yield from chance.sample(range(*gap_of(pdf)), 6)


def unseen(work: tuple[bytes, range]) -> list[int]:
    """Return the places of a stretch at which a flipped bit is not seen."""
    pdf, stretch = work
    return [place for place in stretch if not is_found(flipped(pdf, place, place % 8))]


def test_a_flipped_bit_in_any_object_is_found(signed_case: bytes) -> None:
    assert not is_found(signed_case)
    chosen = list(places(signed_case))
    assert len(chosen) > 100
    assert [place for place in chosen if not is_found(flipped(signed_case, place, place % 8))] == []


@pytest.mark.skipif(TIMES == 1, reason="only in the long run: HOLDFAST_FAULTS=3")
def test_a_flipped_bit_at_every_byte_is_found(signed_case: bytes) -> None:
    every = 1 if TIMES >= EVERY_BYTE else 16
    places = range(0, len(signed_case), every)
    stretches = [(signed_case, places[at : at + 100]) for at in range(0, len(places), 100)]
    with get_context("spawn").Pool(os.cpu_count()) as pool:
        missed = [place for part in pool.imap_unordered(unseen, stretches) for place in part]
    print(f"{len(places):,} of {len(signed_case):,} bytes flipped in turn")  # noqa: T201  # the figure of the table
    assert missed == []


def _object_added(writer: IncrementalPdfFileWriter) -> None:
    writer.add_object(DictionaryObject({NameObject("/Hidden"): TextStringObject("No concerns.")}))
    writer.update_root()


def _pages_swapped(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root["/Pages"]
    kids = list(pages.raw_get("/Kids"))
    kids[0], kids[1] = kids[1], kids[0]
    pages[NameObject("/Kids")] = ArrayObject(kids)
    writer.update_container(pages)


def _page_removed(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root["/Pages"]
    pages[NameObject("/Kids")] = ArrayObject(list(pages.raw_get("/Kids"))[:-1])
    writer.update_container(pages)


def _attachment_replaced(writer: IncrementalPdfFileWriter) -> None:
    file = writer.root["/AF"][0]
    file["/EF"][NameObject("/F")] = writer.add_object(StreamObject(stream_data=b'{"record": {}}'))
    writer.update_container(file)


@pytest.mark.parametrize("change", [*CHANGES, _object_added, _pages_swapped, _page_removed, _attachment_replaced])
def test_an_appended_update_is_found(signed_case: bytes, change: object) -> None:
    changed = updated(signed_case, change)  # type: ignore[arg-type]
    assert verify(changed).problem == "changed-after-signing"


def test_a_file_written_anew_with_other_pages_or_another_attachment_is_found(signed_case: bytes) -> None:
    """Not as an update: the whole file saved again by another program, its signature still in it."""
    for number in range(4):
        with pikepdf.open(io.BytesIO(signed_case)) as pdf:
            if number == 1:
                pdf.pages.reverse()
            elif number == 2:
                del pdf.pages[-1]
            elif number == 3:
                pdf.Root.AF[0].EF.F = pdf.make_stream(b'{"record": {}}')
            out = io.BytesIO()
            pdf.save(out)
        assert is_found(out.getvalue()), number


def test_an_attachment_or_an_object_changed_in_place_is_found(signed_case: bytes) -> None:
    """The same length, so that every address in the file still holds."""
    streams = [match.span(1) for match in re.finditer(rb"stream\r?\n(.*?)endstream", signed_case, re.DOTALL)]
    assert len(streams) > 8
    for start, end in streams:
        middle = (start + end) // 2
        for stuffed in (signed_case[:middle] + bytes(4) + signed_case[middle + 4 :],):
            assert is_found(stuffed)


def test_a_signature_moved_to_another_file_is_found(keys: Keys, signed_case: bytes) -> None:
    """The same signer, the same kind of record, one word other: its signature is that of the first record."""
    other = case_record.render(
        samples.case(group="Under 13s"), template=shipped(case_record.TEMPLATE), at=samples.AT
    ).pdf
    signed = sign(other, keys.dee, role="club welfare officer", reason="For the child’s case file", at=samples.AT)
    (start, end), (first, last) = gap_of(signed_case), gap_of(signed)
    assert end - start == last - first
    moved = signed[:first] + signed_case[start:end] + signed[last:]
    assert not is_found(signed)
    assert verify(moved).problem == "signature-broken"
    assert is_found(signed + signed_case[len(signed_case) // 2 :])

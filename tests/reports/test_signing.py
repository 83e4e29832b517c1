"""Signatures as other programs see them, and what signing leaves behind (nothing)."""

from __future__ import annotations

import pickle
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import ExportFailedError
from reports.identity import SigningIdentity
from reports.signing import sign
from tests.reports import samples
from tests.reports.conftest import Keys

PDFSIG = shutil.which("pdfsig")
needs_pdfsig = pytest.mark.skipif(PDFSIG is None, reason="poppler's pdfsig is not installed")


def pdfsig(pdf: bytes, folder: Path) -> str:
    path = folder / "signed.pdf"
    path.write_bytes(pdf)
    assert PDFSIG is not None
    return subprocess.run([PDFSIG, str(path)], capture_output=True, text=True, check=False).stdout


@needs_pdfsig
def test_poppler_finds_one_valid_signature(signed_case: bytes, tmp_path: Path) -> None:
    told = pdfsig(signed_case, tmp_path)
    assert told.count("Signature Validation: Signature is Valid.") == 1
    assert "Total document signed" in told
    assert "Not total document signed" not in told
    assert "Signature Type: ETSI.CAdES.detached" in told
    assert "CN=Dee Marsh,title=club welfare officer,O=Riverside Juniors FC" in told


@needs_pdfsig
def test_poppler_finds_two_valid_signatures(signed_twice: bytes, tmp_path: Path) -> None:
    told = pdfsig(signed_twice, tmp_path)
    assert told.count("Signature Validation: Signature is Valid.") == 2
    second = told.split("Signature #2:")[1]
    assert "Signer Certificate Common Name: Marcus Bell" in second
    assert "Not total document signed" not in second


@needs_pdfsig
def test_poppler_sees_a_changed_byte(signed_case: bytes, tmp_path: Path) -> None:
    changed = bytearray(signed_case)
    changed[2_000] ^= 1
    assert "Signature is Valid" not in pdfsig(bytes(changed), tmp_path)


def test_the_first_signature_certifies_and_later_ones_do_not(signed_twice: bytes) -> None:
    assert signed_twice.count(b"/TransformMethod /DocMDP") == 1
    assert re.search(rb"/Perms\s*<<\s*/DocMDP", signed_twice)
    assert re.search(rb"/P 2\b", signed_twice)


def test_a_signature_is_an_update_that_leaves_what_was_there(agreement_pdf: bytes, signed_once: bytes) -> None:
    assert signed_once.startswith(agreement_pdf)


def test_a_signature_leaves_the_properties_alone(agreement_pdf: bytes, signed_once: bytes) -> None:
    added = signed_once[len(agreement_pdf) :]
    for trace in (b"xpacket", b"ModDate", b"pyHanko"):
        assert trace not in added


def test_the_container_leaves_no_room(signed_case: bytes) -> None:
    match = re.search(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", signed_case)
    assert match is not None
    gap = signed_case[int(match[1]) + 1 : int(match[2]) - 1]
    content = bytes.fromhex(gap.decode())
    assert content[0] == 0x30
    assert len(content) == 4 + int.from_bytes(content[2:4], "big")


def test_signing_again_gives_the_same_bytes(keys: Keys, case_pdf: bytes, signed_case: bytes) -> None:
    again = sign(case_pdf, keys.dee, role="club welfare officer", reason="For the child’s case file", at=samples.AT)
    assert again == signed_case


def test_nobody_signs_in_another_persons_place(keys: Keys, case_pdf: bytes) -> None:
    with pytest.raises(ExportFailedError) as error:
        sign(case_pdf, keys.marcus, role="", reason="", at=samples.AT)
    assert (error.value.step, error.value.detail) == ("sign", "no-place")


def test_a_place_is_signed_once(keys: Keys, signed_case: bytes) -> None:
    for field in (None, "Signature1", "Signature9"):
        with pytest.raises(ExportFailedError) as error:
            sign(signed_case, keys.dee, role="", reason="", at=samples.AT, field=field)
        assert error.value.detail == "no-place"


def test_what_is_no_pdf_cannot_be_signed(keys: Keys) -> None:
    for data in (b"", b"no pdf", b"%PDF-1.7\nnothing"):
        with pytest.raises(ExportFailedError) as error:
            sign(data, keys.dee, role="", reason="", at=samples.AT)
        assert error.value.detail in ("unreadable", "no-place")


def test_a_broken_key_is_told(keys: Keys, case_pdf: bytes) -> None:
    broken = SigningIdentity(b"\x30\x03\x02\x01\x00", keys.dee.certificate_der, keys.dee.chain_der)
    with pytest.raises(ExportFailedError) as error:
        sign(case_pdf, broken, role="", reason="", at=samples.AT)
    assert error.value.detail == "key"


JOURNEY = """
import hashlib, pickle, sys
opened = []
def watch(event, arguments):
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        opened.append(("file", str(arguments[0])))
    elif event.startswith("socket."):
        opened.append(("socket", event))
    elif event in ("os.mkdir", "tempfile.mkstemp", "tempfile.mkdtemp", "subprocess.Popen", "os.fork"):
        opened.append((event, ""))
import resources
from reports import case_record, checking, preview, signing
from tests.reports import samples
identity = pickle.loads(sys.stdin.buffer.read())
sys.addaudithook(watch)
template = resources.read_text(case_record.TEMPLATE)
for letterhead in (samples.letterhead(), samples.letterhead(with_logo=True)):
    made = case_record.render(samples.case(letterhead=letterhead), template=template, at=samples.AT)
    signed = signing.sign(made.pdf, identity, role="x", reason="y", at=samples.AT)
    assert checking.verify(signed).state == "intact"
    assert preview.page_pictures(signed, width_px=200)
print(opened)
"""


def test_no_file_is_made_and_no_socket_opened(keys: Keys, tmp_path: Path) -> None:

    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-B", "-c", f"import sys; sys.path.insert(0, {str(root)!r})\n{JOURNEY}"],
        input=pickle.dumps(keys.dee),
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.stderr == b""
    assert done.stdout.decode().strip() == "[]"
    assert list(tmp_path.iterdir()) == []

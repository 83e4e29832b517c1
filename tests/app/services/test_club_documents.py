"""The club's own documents: who may have them, what is in them, and what is not."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from app.domain.club_extracts import DisposalExtract, PolicyExtract
from app.domain.errors import NotAllowedError, NotFoundError
from app.domain.exports import DocumentKind
from app.domain.retention import RecordClass
from app.services import disposing, exporting, organisation, signing_keys
from app.services.exporting import ExportRequest
from app.services.exporting.gathering import Gathered
from app.services.vaults import OpenVault
from tests.app.services.small_club import Seat, SmallClub, set_up, sign_agreement
from tests.app.services.test_retention import CHILD, agreed, closed_years_ago, told_child


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def gathered(by: OpenVault | Seat, kind: DocumentKind, record_id: UUID) -> Gathered:
    return by.read(exporting.gather, ExportRequest(kind, record_id))


def test_the_policy_is_for_everybody_and_holds_its_sections_and_figures(club: SmallClub) -> None:
    policy = club.opened.read(organisation.policy)
    made = gathered(club.seat(club.tom), DocumentKind.POLICY, policy.id)
    assert isinstance(made.extract, PolicyExtract)
    assert made.extract.sections == policy.sections
    assert len(made.extract.intervals) == len(policy.rules.intervals)
    text = exporting.draw(made).text
    assert f"recorded within {policy.rules.record_within_days} working days" in text
    assert ("Not approved yet" in text) is (policy.approved_on is None)
    assert made.file_stem == f"Supervision policy version {policy.version}"


def test_a_certificate_of_disposal_says_that_it_happened_and_no_word_of_it(club: SmallClub) -> None:
    case_id, _session = told_child(club)
    closed_years_ago(club, case_id)
    agreed(club, RecordClass.CHILD, case_id)
    (line,) = club.opened.read(disposing.log)
    made = gathered(club.seat(club.lorraine), DocumentKind.DISPOSAL, line.entry.id)
    assert isinstance(made.extract, DisposalExtract)
    drawn = exporting.draw(made)
    for wanted in ("A child’s file", "1 discussion", "Kept for 1 year after the case was closed", "Lorraine Okafor"):
        assert wanted in drawn.text
    for unwanted in (CHILD, "Kezia", "RJ-001", "Period over"):  # nor the reason, which is free words
        assert unwanted not in drawn.text
        assert unwanted not in repr(made.extract)
    with pytest.raises(NotAllowedError):
        gathered(club.seat(club.tom), DocumentKind.DISPOSAL, line.entry.id)
    with pytest.raises(NotFoundError):
        gathered(club.opened, DocumentKind.DISPOSAL, case_id)


def test_the_trust_card_is_for_everybody_and_says_how_to_compare(club: SmallClub) -> None:
    club_id = club.opened.read(organisation.organisation).id
    made = gathered(club.seat(club.tom), DocumentKind.TRUST_CARD, club_id)
    assert "a number you already have" in exporting.draw(made).text
    assert made.leaks == ()


@pytest.mark.parametrize("kind", [DocumentKind.POLICY, DocumentKind.TRUST_CARD])
def test_what_left_is_remembered(club: SmallClub, kind: DocumentKind, tmp_path: Path) -> None:
    of_policy, of_club = club.opened.read(organisation.policy).id, club.opened.read(organisation.organisation).id
    made = gathered(club.opened, kind, of_policy if kind is DocumentKind.POLICY else of_club)
    signed = exporting.sign_and_save(made, signing_keys.identity(club.opened), tmp_path / "signed.pdf")
    receipt = club.opened.do(exporting.record, made, signed).value
    kept = club.opened.read(lambda work: work.receipts.get(receipt))
    assert (kept.kind, kept.case_id) == (kind, None)


def test_an_agreement_says_what_is_decided_alone_and_what_holds_for_the_work(club: SmallClub) -> None:
    reach = "fewer late collections"
    club.opened.do(lambda work: sign_agreement(work, club.dee_priya, objectives=reach))
    agreement = club.opened.read(lambda work: work.agreements.of_pair(club.dee_priya))[0]
    text = exporting.draw(gathered(club.seat(club.priya), DocumentKind.AGREEMENT, agreement.id)).text
    assert "decided alone, asked about or referred" in text
    assert "we can turn to the trustee for safeguarding" in text
    assert f"What we want to reach: {reach}." in text
    assert "What holds for this work: the club’s child protection policy" in text

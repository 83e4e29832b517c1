"""The agreement of a group as a document: what was agreed on, for who plans groups and who sits in one."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from app.domain.errors import NotFoundError
from app.domain.exports import DocumentKind
from app.domain.group import GroupTerms
from app.domain.ids import GroupAgreementId
from app.domain.session import SessionKind
from app.services import exporting, groups
from app.services.exporting import ExportRequest
from app.services.group_agreements import GroupAgreementForm
from app.services.groups import GroupPlan
from app.services.vaults import OpenVault
from tests.app.services.small_club import SmallClub, open_case, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def agreed(club: SmallClub, **terms: str) -> GroupAgreementId:
    settled = replace(GroupTerms(ground_rules="One speaks at a time.", confidentiality="It stays here."))
    for name, words in terms.items():
        settled = replace(settled, **{name: words})  # type: ignore[arg-type]  # only texts are given
    form = GroupAgreementForm("Coaches together", club.today + timedelta(days=365), settled)
    return club.seat(club.dee).do(groups.agree, form).value


def request(agreement_id: GroupAgreementId) -> ExportRequest:
    return ExportRequest(DocumentKind.GROUP_AGREEMENT, agreement_id)


def test_it_says_what_was_agreed_on_and_leaves_out_what_was_not(club: SmallClub) -> None:
    gathered = club.seat(club.dee).read(exporting.gather, request(agreed(club, recording="The facilitator writes.")))
    assert gathered.leaks == ()
    assert exporting.default_file_name(gathered) == f"Group agreement {club.today.isoformat()}.pdf"
    text = exporting.draw(gathered).text
    for words in ("Coaches together", "One speaks at a time.", "It stays here.", "The facilitator writes."):
        assert words in text
    assert "When we disagree" not in text


def test_a_child_who_is_named_in_it_is_found(club: SmallClub) -> None:
    open_case(club)
    gathered = club.seat(club.dee).read(exporting.gather, request(agreed(club, aims="Because of Kezia Tarn.")))
    assert [hit.found for hit in gathered.leaks] == ["Kezia Tarn"]


def test_who_sits_in_the_group_may_have_it_and_who_plans_none_and_sits_in_none_may_not(club: SmallClub) -> None:
    one = agreed(club)
    trustee = club.seat(club.lorraine)
    with pytest.raises(NotFoundError):
        trustee.read(exporting.gather, request(one))
    form = GroupPlan(SessionKind.GROUP, "Together", club.today, time(18), (club.priya, club.lorraine), agreement_id=one)
    club.seat(club.dee).do(groups.plan, form)
    for seat in (trustee, club.seat(club.priya)):
        assert seat.read(exporting.gather, request(one)).kind is DocumentKind.GROUP_AGREEMENT

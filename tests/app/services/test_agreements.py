"""The terms of an agreement from one version to the next."""

from __future__ import annotations

from dataclasses import replace

from app.services import agreements
from app.services.vaults import OpenVault
from tests.app.services.small_club import set_up, sign_agreement


def test_how_sure_somebody_is_is_asked_anew_at_each_review(open_vault: OpenVault) -> None:
    club = set_up(open_vault, agreed=False)
    signed = open_vault.do(sign_agreement, club.dee_priya, confidence="3 of 5: when to ring, I still ask.").value
    dee = club.seat(club.dee)
    shown = dee.read(agreements.view, signed)
    read = agreements.sections_as_read(shown, shown.agreement.terms, frozenset())
    section = next(one for one in read if one.key == "who-and-why")
    assert any("3 of 5: when to ring, I still ask." in sentence for sentence in section.sentences)
    draft = dee.do(agreements.begin, club.dee_priya).value
    begun = dee.read(agreements.view, draft).agreement
    assert begun.terms == replace(shown.agreement.terms, confidence="")
    assert dee.read(agreements.view, signed).agreement.terms.confidence  # the one before stays to be read

"""Agreements: the list, the editor with the document as it will read, signing together."""

from __future__ import annotations

from app.domain.ids import AgreementId, PairId
from app.services import agreements
from ui.agreements.editor import AgreementPage
from ui.agreements.listing import AgreementsPage
from ui.desk import Desk
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "agreements" and the routes "agreement" (id) and "begin-agreement" (pair id)."""

    def begun(agreement_id: AgreementId) -> None:
        desk.open("agreement", agreement_id)

    def begin(pair_id: PairId) -> None:
        desk.do(agreements.begin, pair_id).then(begun)

    desk.add_place(
        Place("agreements", desk.tr("Agreements"), "file-text", lambda: AgreementsPage(desk)),
    )
    desk.add_route("agreement", lambda agreement_id: AgreementPage(desk, agreement_id))
    desk.add_route("begin-agreement", begin)

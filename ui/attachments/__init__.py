"""Files kept with a record: attaching, looking at, saving a copy, taking out."""

from __future__ import annotations

from app.domain.ids import AgreementId
from ui.attachments.sheet import AttachmentsSheet
from ui.desk import Desk


def install(desk: Desk) -> None:
    """Register the route "attachments": those of an agreement, in a sheet of their own."""

    def of_agreement(agreement_id: AgreementId) -> None:
        AttachmentsSheet(desk, agreement_id).open()

    desk.add_route("attachments", of_agreement)

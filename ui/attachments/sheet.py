"""The files of one agreement: its page has no room beside the form."""

from __future__ import annotations

from app.domain.ids import AgreementId
from app.services.attachments import AttachmentList, Belongs
from ui.attachments.part import AttachmentsCard, AttachmentsPart
from ui.components import HintButton, Sheet, Text
from ui.desk import Desk


class AttachmentsSheet(Sheet):
    """The list, and one step to add another. It reads itself again after each sheet that was opened from it."""

    def __init__(self, desk: Desk, agreement_id: AgreementId) -> None:
        super().__init__(
            desk.window,
            desk.tr("Attachments of this agreement"),
            desk.tr("The signed paper, a letter about it. Who may read the agreement may read them."),
            name="attachments-sheet",
        )
        self._part = AttachmentsPart(desk, self, Belongs(agreement_id=agreement_id))
        self.body.addWidget(self._part.strip)
        self._card: AttachmentsCard = self._part.card()
        self.body.addWidget(self._card)
        self._not_yet = Text(
            self.tr("A version that both have signed can take attachments. This one is still being written."), "hint"
        )
        self._not_yet.hide()
        self.body.addWidget(self._not_yet)
        self.body.addStretch(1)
        self._part.listed.connect(self._was_listed)
        self._part.changed.connect(self._ask)
        done = HintButton(self.tr("Done"), kind="primary", name="attachments-done")
        done.clicked.connect(self.accept)
        self.bar.add_right(done)

    def _ask(self) -> None:
        self._part.fill(self._card)

    def _was_listed(self, listed: AttachmentList) -> None:
        self._not_yet.setVisible(not listed.may_add and not listed.rows)

"""Under a child's part of a session that is over: from here to that child's file (S2-36: at once)."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.exports import DocumentKind
from app.domain.ids import CaseId, SessionId
from app.services import cases
from app.services.cases import CaseView
from ui.components import HintButton
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box


class ForTheFile(QWidget):
    """One button, for whoever may export that child's record."""

    def __init__(self, desk: Desk, case_id: CaseId, initials: str, session_id: SessionId) -> None:
        super().__init__()
        named(self, "for-the-file")
        row = box(QHBoxLayout(self), 0, 8)
        words = self.tr("Export this for the case file of %1…").replace("%1", initials)
        self._button = HintButton(words, icon="file-export", name="export-this-part")
        self._button.clicked.connect(lambda: desk.open("export", DocumentKind.CASE_RECORD, case_id, session_id))
        self._button.hide()  # until it is known who may
        row.addWidget(self._button)
        row.addStretch(1)
        desk.ask(cases.view, case_id).then(self._show, failed=lambda _error: None)

    def _show(self, view: CaseView) -> None:
        self._button.setVisible(view.may_export)

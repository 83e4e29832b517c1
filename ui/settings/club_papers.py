"""The club's own documents: its policy, its trust card, and the code that is read out on the telephone."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.exports import DocumentKind
from app.domain.organisation import Organisation, SupervisionPolicy
from app.services import organisation, signing_keys
from app.services.work import Work
from ui.components import Flow, HintButton, Text, selectable
from ui.components.naming import named
from ui.desk import Desk
from ui.export.result import short_code
from ui.tasks import Lane
from ui.theme import box
from ui.wording.policy import policy_state


class ClubPapers(QWidget):
    """Everybody with a key may read the policy out and give the trust card to whoever receives records."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        named(self, "club-papers")
        self._desk = desk
        column = QVBoxLayout(self)
        box(column, 0, 8)
        column.addWidget(Text(self.tr("Documents of the club"), "heading"))
        self._policy = Text("", "body", "policy-state")
        column.addWidget(self._policy)
        self._code = selectable(Text("", "body", "club-code"))
        column.addWidget(self._code)
        row = Flow(gap=8)
        for words, kind, name in (
            (self.tr("Supervision polic&y…"), DocumentKind.POLICY, "club-policy"),
            (self.tr("Trust car&d…"), DocumentKind.TRUST_CARD, "club-trust-card"),
        ):
            button = HintButton(words, icon="file-export", name=name)
            button.clicked.connect(lambda _checked=False, kind=kind: self._open(kind))
            row.add(button)
        column.addWidget(row)
        column.addWidget(
            Text(self.tr("The trust card tells whoever receives a record how to check that it is yours."), "hint")
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Read how things stand each time it is looked at: the first signature makes the code."""
        super().showEvent(event)
        vault = self._desk.vault
        self._desk.ask(organisation.policy).then(self._show_policy)
        self._desk.run(lambda: signing_keys.club_fingerprint(vault), lane=Lane.RECORDS).then(self._show_code)

    def _show_policy(self, policy: SupervisionPolicy) -> None:
        self._policy.setText(self.tr("Supervision policy: %1").replace("%1", policy_state(policy)))

    def _show_code(self, fingerprint: str | None) -> None:
        if fingerprint is None:
            self._code.setText(self.tr("The club’s signer’s code is made with the first signed document."))
        else:
            words = self.tr("The club’s signer’s code, to read out when somebody rings to compare it: %1")
            self._code.setText(words.replace("%1", short_code(fingerprint)))

    def _open(self, kind: DocumentKind) -> None:
        def found(record: Organisation | SupervisionPolicy) -> None:
            self._desk.open("export", kind, record.id)

        self._desk.ask(_record, kind).then(found, failed=self._desk.trouble.emit)


def _record(work: Work, kind: DocumentKind) -> Organisation | SupervisionPolicy:
    return organisation.policy(work) if kind is DocumentKind.POLICY else organisation.organisation(work)

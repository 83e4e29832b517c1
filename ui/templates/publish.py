"""Putting a wording in force: what changed in a few words, for those who look at the versions later."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.domain.exports import DocumentKind
from app.domain.templates import DocumentLanguage
from app.services import templates
from ui.asking import AskingSheet
from ui.components import Text
from ui.components.naming import named
from ui.desk import Desk
from ui.wording.templates import document_name


class PublishSheet(AskingSheet):
    """One line, then the wording holds for every document of its kind made from now on."""

    def __init__(self, desk: Desk, kind: DocumentKind, language: DocumentLanguage, text: str, draft_of: int) -> None:
        super().__init__(
            desk,
            desk.tr("Put this wording in force"),
            document_name(kind),
            desk.tr("&Put it in force"),
            "publish-template",
            height=380,
        )
        self._made = (kind, language, text)
        self._draft_of = draft_of
        self.body.addWidget(
            Text(
                self.tr("It holds for documents made from now on. Earlier versions stay, and can be put back."), "soft"
            )
        )
        self.ask("note", self.tr("What &changed, in a few words"), named(QLineEdit(), "publish-note"), optional=True)
        self.body.addStretch(1)
        self.keep(f"publish-{kind.value}-{language.value}")

    def primary(self) -> None:
        """Put it in force."""
        note = self.fields["note"].control
        words = note.text() if isinstance(note, QLineEdit) else ""
        self.do(templates.publish, *self._made, words, self._draft_of).then(self.settled, failed=self.refused)

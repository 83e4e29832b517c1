"""What a document is written with: its language, and the wording in force or the one it was made with before."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.domain.exports import DocumentKind
from app.domain.templates import DocumentLanguage, MadeWith
from app.services import exporting, templates
from app.services.exporting import ExportRequest
from ui.components import FormField, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box
from ui.wording import day_in_prose
from ui.wording.templates import language_name


class MadeWithChoice(QWidget):
    """Nothing to see where there is nothing to choose: one language, and no other wording ever used."""

    changed = Signal()

    def __init__(self, desk: Desk, kind: DocumentKind, record_id: UUID) -> None:
        super().__init__()
        self._desk, self._kind, self._record_id = desk, kind, record_id
        self._offers: tuple[exporting.WordingOffer, ...] = ()
        column = box(QVBoxLayout(self), 0, 8)
        self._language = named(QComboBox(), "document-language")
        self._language_field = FormField(self.tr("Lang&uage of the document"), self._language)
        column.addWidget(self._language_field)  # first: what is shown without a parent is a window of its own
        self._offer_languages()
        self._language.currentIndexChanged.connect(self._other_language)
        self._note = Text("", "hint", "document-language-note")
        self._note.hide()
        column.addWidget(self._note)
        self._wording = named(QComboBox(), "document-wording")
        self._wording_field = FormField(self.tr("&Wording"), self._wording)
        self._wording_field.hide()
        self._wording.currentIndexChanged.connect(self.changed)
        column.addWidget(self._wording_field)
        self._ask()

    def for_request(self, request: ExportRequest) -> ExportRequest:
        """Return ``request`` with what is chosen here; another kind of document has its own languages and wordings."""
        if request.kind is not self._kind:
            self._kind = request.kind
            self._language.blockSignals(True)
            self._offer_languages()
            self._language.blockSignals(False)
            self._forget()
        return replace(request, language=self.language(), wording=self.wording())

    def _offer_languages(self) -> None:
        self._language.clear()
        for language in templates.languages_of(self._kind):
            self._language.addItem(language_name(language), language.value)
        self._language_field.setVisible(self._language.count() > 1)

    def language(self) -> DocumentLanguage:
        """Return the language that is chosen."""
        return DocumentLanguage(self._language.currentData())

    def wording(self) -> MadeWith | None:
        """Return an earlier wording, or None for the one in force."""
        place = self._wording.currentIndex()
        return self._offers[place].made_with if place > 0 else None

    def _other_language(self) -> None:
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._offers = ()
        self._wording.blockSignals(True)
        self._wording.clear()
        self._wording.blockSignals(False)
        is_checked = templates.standard(self._kind, self.language()).is_checked
        self._note.setText(
            "" if is_checked else self.tr("To be checked by a speaker of the language. Notes stay as they were typed.")
        )
        self._note.setVisible(not is_checked)
        self._ask()

    def _ask(self) -> None:
        asked = (self._kind, self.language())
        self._desk.ask(exporting.wordings, self._kind, self._record_id, self.language()).then(
            lambda offers: self._show(asked, offers)
        )

    def _show(self, asked: object, offers: tuple[exporting.WordingOffer, ...]) -> None:
        if asked != (self._kind, self.language()):
            return  # something else was chosen meanwhile
        self._offers = offers
        self._wording.blockSignals(True)
        self._wording.clear()
        for offer in offers:
            self._wording.addItem(self._words(offer))
        self._wording.blockSignals(False)
        self._wording_field.setVisible(len(offers) > 1)

    def _words(self, offer: exporting.WordingOffer) -> str:
        version = offer.made_with.version
        words = self.tr("your version %1").replace("%1", str(version)) if version else self.tr("standard wording")
        if offer.made_on is None:
            return self.tr("In force now: %1").replace("%1", words)
        made = self.tr("As on %1: %2").replace("%1", day_in_prose(offer.made_on))
        return made.replace("%2", words)

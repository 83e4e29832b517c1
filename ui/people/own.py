"""How one is reached, corrected by oneself."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.services import own_details, people
from app.services.people import PersonView
from ui.asking import AskingSheet
from ui.components.naming import named
from ui.desk import Desk


class OwnDetailsSheet(AskingSheet):
    """E-mail, telephone, and what one is called. Anything else is the safeguarding lead's to change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            desk.tr("How you are reached"),
            desk.tr("Your name, role and supervisor are changed by the safeguarding lead."),
            desk.tr("&Save"),
            "own-details",
            height=420,
        )
        self._known_as = named(QLineEdit(), "own-known-as")
        self._email = named(QLineEdit(), "own-email")
        self._telephone = named(QLineEdit(), "own-telephone")
        self.ask("known_as", self.tr("&Known as"), self._known_as)
        self.ask("email", self.tr("&E-mail"), self._email, optional=True)
        self.ask("telephone", self.tr("&Telephone"), self._telephone, optional=True)
        self.body.addStretch(1)
        desk.ask(people.person_view, desk.vault.me).then(self._fill)

    def _fill(self, view: PersonView) -> None:
        self._known_as.setText(view.person.known_as)
        self._email.setText(view.person.email)
        self._telephone.setText(view.person.telephone)
        self.keep("own-details")
        self._email.setFocus()

    def primary(self) -> None:
        """Save it."""
        for field in self.fields.values():
            field.clear_problem()
        texts = (self._email.text(), self._telephone.text(), self._known_as.text())
        self.do(own_details.correct, self.desk.vault.me, *texts).then(self.settled, failed=self.refused)

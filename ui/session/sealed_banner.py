"""The line that stands in the place of a personal part that is closed to whoever looks; who may ask can ask here."""

from __future__ import annotations

from app.domain.ids import SessionId
from app.services import guests
from app.services.guests import Standing
from ui.components import Banner, HintButton
from ui.desk import Desk


class SealedBanner(Banner):
    """Says that the words are sealed, and who reads them."""

    def __init__(self, desk: Desk, session_id: SessionId) -> None:
        super().__init__(
            "priv",
            "",
            desk.tr(
                "The personal part of this session is sealed: for the two who met, and a line manager they agreed on."
            ),
            icon="lock",
            name="sealed",
        )
        self._desk, self._session_id = desk, session_id
        desk.ask(guests.standing, session_id).then(self._show)

    def _show(self, found: Standing) -> None:
        if found.asked is not None:
            grant = found.asked
            self.set_words("", self.tr("You asked to read the personal part. One of the two has to open it to you."))
            button = HintButton(self.tr("Use the recovery sheet…"), small=True, name="sealed-sheet")
            button.clicked.connect(lambda: self._desk.open("use-sheet", grant))
            self.add_button(button)
        elif found.may_ask:
            button = HintButton(self.tr("Ask to &read it…"), small=True, name="sealed-ask")
            button.clicked.connect(lambda: self._desk.open("ask-to-read", self._session_id))
            self.add_button(button)

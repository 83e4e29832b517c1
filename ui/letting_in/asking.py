"""Ask to read a personal part that is not one's own: why, and until when."""

from __future__ import annotations

from datetime import timedelta

from app.domain.ids import SessionId
from app.services import letting_in
from ui.components import DateField, GrowingText, Text
from ui.desk import Desk
from ui.letting_in.form_sheet import FormSheet


class AskSheet(FormSheet):
    """The reason is read by the two whose notes it is, and kept for them alone."""

    def __init__(self, desk: Desk, session_id: SessionId) -> None:
        super().__init__(
            desk,
            desk.tr("Ask to read the personal part"),
            desk.tr("It is sealed. One of the two who met has to open it to you."),
            desk.tr("&Ask them"),
            "ask-to-read",
            height=560,
        )
        self._session_id = session_id
        self._why = GrowingText(min_lines=3, name="ask-why")
        self.add(
            "why", self.tr("&Why do you need to read it?"), self._why, hint=self.tr("Both of them will read this.")
        )
        self._until = DateField(desk.today, name="ask-until")
        self._until.set_date(desk.today() + timedelta(days=letting_in.USUAL_DAYS))
        self.add("until", self.tr("&Until when"), self._until)
        self.body.addWidget(
            Text(
                self.tr(
                    "Both of them are told that you asked, when you were let in and why. Each reading is noted, and it "
                    "closes by itself after the last day. If neither can be asked, whoever keeps the recovery sheet "
                    "can open it with you."
                ),
                "soft",
            )
        )
        self.body.addStretch(1)
        self._why.setFocus()
        self.keep(f"ask-to-read-{session_id}")

    def primary(self) -> None:
        """Ask."""
        self.clear_problems()
        until = self.day("until", self._until)
        if until is not None:
            self.do(letting_in.ask, [self._session_id], self._why.text(), until).then(self.settled, failed=self.refused)

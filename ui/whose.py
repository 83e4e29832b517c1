"""The sheet that takes apart what was put together, where of each thing written since it is asked whose it is."""

from __future__ import annotations

from uuid import UUID

from app.domain.errors import AppError, InputError
from ui.asking import AskingSheet
from ui.components import SegmentedChoice, Text
from ui.desk import Desk


class WhoseSheet(AskingSheet):
    """Put a choice for each into ``whose``: nothing is chosen beforehand, and without an answer nothing is done."""

    def __init__(
        self, desk: Desk, title: str, subtitle: str, verb: str, name: str, *, width: int = 640, height: int = 440
    ) -> None:
        super().__init__(desk, title, subtitle, verb, name, width=width, height=height)
        self.whose: dict[UUID, SegmentedChoice] = {}
        self._unsaid = Text("", "problem", f"{name}-unsaid")
        self._unsaid.hide()

    def make_room(self) -> None:
        """Place here, under the question, what is said when an answer is missing."""
        self.body.addWidget(self._unsaid)

    def answers(self) -> dict[UUID, str] | None:
        """Return what was chosen for each; None where one has no answer, which is said, with the focus there."""
        self._unsaid.hide()
        said: dict[UUID, str] = {}
        for key, choice in self.whose.items():
            value = choice.value()
            if not value:
                self._say(self.tr("One or more have no answer yet"))
                choice.setFocus()
                return None
            said[key] = value
        return said

    def not_taken_apart(self, error: AppError) -> None:
        """Say that it has to be asked anew, when something was written since it was; or what else does not fit."""
        if isinstance(error, InputError) and error.field == "whose":
            self._say(self.tr("Something was written meanwhile. Close this and open it again."))
            return
        self.refused(error)

    def _say(self, words: str) -> None:
        self._unsaid.setText(words)
        self._unsaid.show()

"""One question above a field, with why it is shown: another one, or put it away. It never gets into the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import HintButton
from ui.components.text import IconLabel, Text
from ui.theme import box, nest


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is shown. ``why`` may be ""; one with a ``key`` can be put away."""

    text: str
    why: str = ""
    key: str = ""


class PromptStrip(QFrame):
    """Shows one of several questions. ``put_away`` carries the key of the one that is not wanted again."""

    put_away = Signal(str)

    def __init__(self, name: str, prompts: Sequence[str | Asked] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "strip")
        self.setObjectName(f"{name}-prompt")
        row = box(QHBoxLayout(self), (12, 6, 8, 6), 10)
        row.addWidget(IconLabel("bulb", "ink2", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        said = box(QVBoxLayout(), 0, 0)
        self._words = Text("", "prompt")
        self._why = Text("", "hint", f"{name}-why")
        said.addWidget(self._words)
        said.addWidget(self._why)
        nest(row, said, 1)
        self.another = HintButton(
            self.tr("Another"), kind="quiet", hint=self.tr("Alt P"), small=True, name=f"{name}-another"
        )
        self.away = HintButton(self.tr("Put away"), kind="quiet", small=True, name=f"{name}-put-away")
        self.away.setToolTip(self.tr("Not again for this one (Alt+Shift+P)"))
        for button, action in ((self.another, self.next), (self.away, self.put_it_away)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # pressing it keeps the cursor in the text; keys do the same
            button.clicked.connect(action)
            row.addWidget(button)
        self._prompts: tuple[Asked, ...] = ()
        self._place = 0
        self.set_prompts(prompts)

    @property
    def current(self) -> Asked:
        """The question whose turn it is; blank when there is none."""
        return self._prompts[self._place] if self._prompts else Asked("")

    def set_prompts(self, prompts: Sequence[str | Asked]) -> None:
        """Offer these, beginning with the first."""
        self._prompts = tuple(one if isinstance(one, Asked) else Asked(one) for one in prompts)
        self._place = 0
        self._show()

    @Slot()
    def next(self) -> None:
        """Show the next one, from the first again after the last."""
        if self._prompts:
            self._place = (self._place + 1) % len(self._prompts)
            self._show()

    @Slot()
    def put_it_away(self) -> None:
        """Do not show this one again; the next takes its place."""
        gone = self.current
        if not gone.key:
            return
        self._prompts = tuple(one for one in self._prompts if one is not gone)
        self._place = self._place % len(self._prompts) if self._prompts else 0
        self._show()
        self.put_away.emit(gone.key)

    def _show(self) -> None:
        shown = self.current
        self._words.setText(shown.text)
        self._why.setText(shown.why)
        self._why.setVisible(bool(shown.why))
        self.another.setVisible(len(self._prompts) > 1)
        self.away.setVisible(bool(shown.key))

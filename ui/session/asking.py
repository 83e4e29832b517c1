"""Which way of asking an item is written along, and why a question is shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from app.domain.ids import AgendaItemId
from app.domain.prompting import Prompt
from app.domain.session import ItemKind
from app.services import prompts
from app.services.prompts import Asking, Method
from app.services.work import Work
from app.services.workspace import ItemView
from ui.components import Asked
from ui.components.naming import named
from ui.desk import Desk
from ui.session.note_pane import PERSONAL
from ui.theme import box
from ui.wording.prompts import why
from ui.wording.shipped import shipped

_OF_THE_CHILD = {
    "what_happened": "what-has-happened",
    "lived_experience": "like-for-child",
    "analysis": "make-of-it",
}


@dataclass(frozen=True, slots=True)
class Found:
    """The questions of one item, by section, and the ways there are."""

    item_id: AgendaItemId
    asking: Asking
    methods: tuple[Method, ...]
    prompts: dict[str, tuple[Prompt, ...]]


def read_for(work: Work, one: ItemView, practitioner: str) -> Found:
    """Return the questions of an item as this person writes it along. Raises NotFoundError (a case not to be seen)."""
    own = "for-practitioner" if one.item.kind is ItemKind.CASE else one.item.topic or "own"
    names = {**_OF_THE_CHILD, PERSONAL: own if own in prompts.sections() else "own"}
    asking = prompts.asking_of(work, one.item.id)
    case_id = one.item.case_id
    return Found(
        item_id=one.item.id,
        asking=asking,
        methods=prompts.methods(work),
        prompts={
            key: prompts.for_section(work, name, case_id, practitioner, asking, shipped) for key, name in names.items()
        },
    )


class AskingRow(QWidget):
    """A choice of ways to think the item through. ``chosen`` once another way is kept."""

    chosen = Signal()

    def __init__(self, desk: Desk, one: ItemView) -> None:
        super().__init__()
        self._desk = desk
        self.item_id = one.item.id
        row = box(QHBoxLayout(self), 0, 8)
        label = QLabel(self.tr("&Questions"))
        label.setProperty("role", "hint")
        self._choice = named(QComboBox(), "questions")
        self._choice.setAccessibleName(self.tr("Questions to write along"))
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(24)
        self._choice.addItem(self.tr("Everyday questions"), prompts.EVERYDAY)
        self._choice.activated.connect(self._choose)
        label.setBuddy(self._choice)
        row.addWidget(label)
        row.addWidget(self._choice)
        row.addStretch(1)

    def show_found(self, found: Found) -> None:
        """Offer the ways there are, with the one that was chosen."""
        if self._choice.count() == 1:
            for method in found.methods:
                self._choice.addItem(shipped(method.title), method.key)
        self._choice.setCurrentIndex(max(0, self._choice.findData(found.asking.method)))

    def in_words(self, found: Found) -> dict[str, tuple[Asked, ...]]:
        """Return the questions with why each is asked."""
        today = self._desk.today()
        return {
            key: tuple(Asked(one.text, why(one.reason, today), one.key) for one in asked)
            for key, asked in found.prompts.items()
        }

    @Slot(str)
    def put_away(self, key: str) -> None:
        """Remember that this question is not wanted again for the item."""
        self._desk.do(prompts.put_away, self.item_id, key).then()

    def _choose(self, _index: int) -> None:
        method = str(self._choice.currentData())
        self._desk.do(prompts.choose, self.item_id, method).then(lambda _value: self.chosen.emit())

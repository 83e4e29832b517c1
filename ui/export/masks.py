"""What is withheld from a copy of records: names that were found, and words somebody adds, each with its reason."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.services.exporting import Mask, MaskProposal
from ui.components import Card, FormField, HintButton, IconLabel, Text
from ui.components.naming import named
from ui.theme import box, nest
from ui.wording import count


class MaskList(QWidget):
    """Found names are ticked to be withheld; taking a tick out keeps the words, which then need a reason to stay."""

    changed = Signal()
    typed_in = Signal()  # a reason, or words that are not added yet

    def __init__(self, proposed: Sequence[MaskProposal]) -> None:
        super().__init__()
        self.setObjectName("mask-list")
        self._rows: list[tuple[QCheckBox, str, QLineEdit]] = []
        column = QVBoxLayout(self)
        box(column, 0, 12)
        card = Card("withheld")
        head = QHBoxLayout()
        box(head, 0, 10)
        head.addWidget(IconLabel("eye-off", "accent", 18))
        head.addWidget(Text(self.tr("Withheld from the copy"), "strong"), 1)
        nest(card.body, head)
        intro = self.tr(
            "Ticked words are taken out of this copy, and out of the data attached to it. The record itself stays as "
            "it is. What no list can know, such as a mother’s name, is added below."
        )
        card.body.addWidget(Text(intro, "soft"))
        self._inside = QVBoxLayout()
        box(self._inside, 0, 10)
        nest(card.body, self._inside)
        for one in proposed:
            times = count(one.times, "time", "times")
            self._add(one.found, self.tr("names somebody else"), f"{times}, {one.where}")
        if not proposed:
            self._inside.addWidget(Text(self.tr("No name of somebody else on file was found."), "hint"))
        column.addWidget(card)
        self._words = named(QLineEdit(), "mask-words")
        self._words.returnPressed.connect(self._add_words)
        self._words.textChanged.connect(self.typed_in)
        column.addWidget(FormField(self.tr("&Other words to withhold"), self._words, name="mask-words-field"))
        add = HintButton(self.tr("&Withhold them"), small=True, name="mask-add")
        add.clicked.connect(self._add_words)
        column.addWidget(add)

    def masks(self) -> tuple[Mask, ...]:
        """Return what is ticked; a reason that was emptied reads as the usual one."""
        usual = self.tr("names somebody else")
        return tuple(Mask(found, why.text().strip() or usual) for tick, found, why in self._rows if tick.isChecked())

    def typed(self) -> str:
        """Return every tick and reason by its words, and what is not added yet, as text."""
        rows = {found: [tick.isChecked(), why.text()] for tick, found, why in self._rows}
        return json.dumps({"rows": rows, "words": self._words.text()}, ensure_ascii=False)

    def put(self, text: str) -> None:
        """Put back what ``typed`` returned: words that somebody added are added again."""
        told = json.loads(text)
        rows: dict[str, list[object]] = told["rows"]
        for found in rows:
            if all(found != there for _tick, there, _why in self._rows):
                self._add(found, "", "")
        for tick, found, why in self._rows:
            if found in rows:
                tick.setChecked(bool(rows[found][0]))
                why.setText(str(rows[found][1]))
        self._words.setText(str(told["words"]))
        self.changed.emit()

    def _add_words(self) -> None:
        words = self._words.text().strip()
        if words and all(words != found for _tick, found, _why in self._rows):
            self._add(words, self.tr("about somebody else"), "")
            self._words.clear()
            self.changed.emit()

    def _add(self, found: str, reason: str, where: str) -> None:
        number = len(self._rows) + 1
        tick = named(QCheckBox(f"“{found}”"), f"mask-{number}")
        tick.setChecked(True)
        tick.toggled.connect(self.changed)
        why = named(QLineEdit(reason), f"mask-reason-{number}")
        why.setAccessibleName(self.tr("Why “%1” is withheld").replace("%1", found))
        why.editingFinished.connect(self.changed)
        why.textChanged.connect(self.typed_in)
        self._rows.append((tick, found, why))
        self._inside.addWidget(tick)
        if where:
            self._inside.addWidget(Text(where, "hint"))
        self._inside.addWidget(why)

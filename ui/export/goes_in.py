"""The left half of an export for a case file: what goes in, what stays out, how the child is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.services.exporting import CaseChoices, CaseOffer
from ui.components import Card, Flow, IconLabel, Text
from ui.components.naming import named
from ui.theme import box
from ui.wording import count


class GoesIn(QWidget):
    """Tick boxes for the parts of the child's record. The personal part is listed as staying out, and has no box."""

    changed = Signal()

    def __init__(self, offer: CaseOffer) -> None:
        super().__init__()
        self._offer = offer
        self._boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        box(column, 0, 12)
        column.addWidget(self._inside())
        column.addWidget(self._outside())
        column.addWidget(self._shown_as())

    def _inside(self) -> Card:
        card = Card("goes-in")
        head = QHBoxLayout()
        box(head, 0, 10)
        head.addWidget(IconLabel("folder", "accent", 18))
        head.addWidget(Text(self.tr("Goes in"), "strong"), 1)
        card.body.addLayout(head)
        titles = {
            "what-has-happened": self.tr("What has happened"),
            "lived-experience": self.tr("What it is like for %1").replace("%1", self._offer.initials),
            "analysis": self.tr("What we make of it"),
            "decisions": self.tr("Decisions, with the reasons"),
            "actions": self.tr("Actions"),
            "earlier": self.tr("Earlier discussions"),
            "read-and-signed": self.tr("When the file was read and signed"),
        }
        for part in self._offer.parts:
            row = QHBoxLayout()
            box(row, 0, 8)
            tick = named(QCheckBox(titles[part.key]), f"part-{part.key}")
            tick.setChecked(part.is_usual)
            tick.toggled.connect(self.changed)
            self._boxes[part.key] = tick
            row.addWidget(tick, 1)
            row.addWidget(Text(self._amount(part.key, part.amount), "hint", wrap=False))
            card.body.addLayout(row)
        return card

    def _amount(self, key: str, amount: int) -> str:
        if key in ("decisions", "actions", "earlier", "read-and-signed"):
            return str(amount)
        return count(amount, self.tr("word"), self.tr("words"))

    def _outside(self) -> Card:
        card = Card("stays-out")
        card.setProperty("frame", "banner")
        card.setProperty("tone", "priv")
        head = QHBoxLayout()
        box(head, 0, 10)
        head.addWidget(IconLabel("lock", "priv", 18))
        head.addWidget(Text(self.tr("Stays out"), "strong"), 1)
        head.addWidget(Text(self.tr("personal part, always"), "caption", wrap=False))
        card.body.addLayout(head)
        for words in (
            self.tr("How this is for %1").replace("%1", self._offer.practitioner or self.tr("the practitioner")),
            self.tr("Every other child’s matter"),
            self.tr("Training, wellbeing and the rest of the agenda"),
        ):
            card.body.addWidget(Text(words, "body"))
        return card

    def _shown_as(self) -> Card:
        card = Card("shown-as")
        row = Flow(gap=16)
        row.add(Text(self.tr("Child shown as"), "strong", wrap=False))
        self._full = named(QRadioButton(self.tr("&Full name")), "full-name")
        self._initials = named(QRadioButton(self.tr("&Initials and case number")), "initials-only")
        self._full.setChecked(True)
        group = QButtonGroup(self)
        for button in (self._full, self._initials):
            group.addButton(button)
            row.add(button)
        self._full.toggled.connect(self.changed)
        card.body.addWidget(row)
        return card

    def first(self) -> QWidget:
        """Return the first tick box."""
        return next(iter(self._boxes.values()), self._full)

    def choices(self) -> CaseChoices:
        """Return what is ticked."""
        return CaseChoices(
            session_id=self._offer.session_id,
            parts=frozenset(key for key, tick in self._boxes.items() if tick.isChecked()),
            as_initials=self._initials.isChecked(),
        )

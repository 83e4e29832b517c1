"""The left half of an export for a case file: what goes in, what stays out, how the child is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.domain.exports import DocumentKind
from app.domain.ids import CaseId
from app.services.exporting import CaseChoices, CaseOffer, ExportRequest, Period
from ui.components import Card, Flow, IconLabel, Text
from ui.components.naming import named
from ui.export.files_along import FilesAlong
from ui.export.how_much import HowMuch
from ui.theme import box, nest
from ui.wording import count


class GoesIn(QWidget):
    """Tick boxes for the parts of the child's record. The personal part is listed as staying out, and has no box."""

    changed = Signal()

    def __init__(self, case_id: CaseId, offer: CaseOffer, today: Callable[[], date]) -> None:
        super().__init__()
        self._case_id, self._offer = case_id, offer
        self._boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        box(column, 0, 12)
        self.how_much = HowMuch(today)
        self._parts = self._inside()
        self._whole = self._all_of_it()
        self._files = FilesAlong(offer.files)
        self._files.changed.connect(self.changed)
        for card in (self._whole, self._files):
            card.hide()
        self.how_much.changed.connect(self._changed)
        if not offer.parts:
            self.how_much.only_whole()
        column.addWidget(self.how_much)
        column.addWidget(self._parts)
        column.addWidget(self._whole)
        column.addWidget(self._files)
        column.addWidget(self._outside())
        column.addWidget(self._shown_as())

    def _changed(self) -> None:
        whole = self.how_much.is_whole
        self._parts.setVisible(not whole)
        self._whole.setVisible(whole)
        self._files.setVisible(whole and bool(self._offer.files))
        self.changed.emit()

    def _all_of_it(self) -> Card:
        """Say what a chronology holds: all of the child's file in those days."""
        card = Card("all-goes-in")
        head = QHBoxLayout()
        box(head, 0, 10)
        head.addWidget(IconLabel("folder", "accent", 18))
        head.addWidget(Text(self.tr("Goes in"), "strong"), 1)
        nest(card.body, head)
        for words in (
            self.tr("What happened, and when the child was seen"),
            self.tr("Discussions, decisions with their reasons, endorsements"),
            self.tr("Actions: agreed, carried over, done or dropped, still open"),
            self.tr("When the file was read and signed, and what was handed over"),
        ):
            card.body.addWidget(Text(words, "body"))
        return card

    def _inside(self) -> Card:
        card = Card("goes-in")
        head = QHBoxLayout()
        box(head, 0, 10)
        head.addWidget(IconLabel("folder", "accent", 18))
        head.addWidget(Text(self.tr("Goes in"), "strong"), 1)
        nest(card.body, head)
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
            nest(card.body, row)
        return card

    def _amount(self, key: str, amount: int) -> str:
        if key in ("decisions", "actions", "earlier", "read-and-signed"):
            return str(amount)
        return count(amount, "word", "words")

    def _outside(self) -> Card:
        card = Card("stays-out")
        card.setProperty("frame", "banner")
        card.setProperty("tone", "priv")
        head = QHBoxLayout()
        box(head, 0, 10)
        head.addWidget(IconLabel("lock", "priv", 18))
        head.addWidget(Text(self.tr("Stays out"), "strong"), 1)
        head.addWidget(Text(self.tr("personal part, always"), "caption", wrap=False))
        nest(card.body, head)
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
        """Return the first tick box, or what is chosen of how much goes out where there is none."""
        whole = self.how_much.is_whole
        return self.how_much.first() if whole else next(iter(self._boxes.values()), self._full)

    def request(self) -> ExportRequest:
        """Return what is chosen. Raises InputError("since" | "until") for what is no day."""
        if self.how_much.is_whole:
            since, until = self.how_much.days()
            period = Period(
                since,
                until,
                as_initials=self._initials.isChecked(),
                files=self._files.chosen(),
                files_looked_at=self._files.are_looked_at(),
            )
            return ExportRequest(DocumentKind.CASE_CHRONOLOGY, self._case_id, period=period)
        return ExportRequest(DocumentKind.CASE_RECORD, self._case_id, self._choices())

    def is_settled(self) -> bool:
        """Say what is still to be said of files that go along; True when nothing is."""
        return not self.how_much.is_whole or self._files.is_settled()

    def _choices(self) -> CaseChoices:
        return CaseChoices(
            session_id=self._offer.session_id,
            parts=frozenset(key for key, tick in self._boxes.items() if tick.isChecked()),
            as_initials=self._initials.isChecked(),
        )

"""Observations and samples as a list: what is still to follow up first."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.reviews import Mark, ReviewKind
from app.services import reviews
from app.services.reviews import ReviewRow
from app.services.work import Work
from ui.components import EmptyState, Flow, HintButton, Row, RowList, TagSpec
from ui.desk import Desk
from ui.theme import box
from ui.wording import count, day_in_list
from ui.wording.reviews import kind_name

Found = tuple[tuple[ReviewRow, ...], bool]


def read(work: Work) -> Found:
    """Return what this person may read, and whether they may look at anybody's supervision."""
    return reviews.listing(work), reviews.may_record(work)


class ReviewsSection(QWidget):
    """A row opens what was found."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("quality-reviews")
        self._desk = desk
        column = box(QVBoxLayout(self), 0, 12)
        self._buttons = Flow()
        for words, name, route in (
            (self.tr("Record an &observation…"), "quality-observe", "observe"),
            (self.tr("Take a &sample…"), "quality-sample", "take-sample"),
        ):
            button = HintButton(words, icon="plus", small=True, name=name)
            button.clicked.connect(lambda _on=False, route=route: desk.open(route))
            self._buttons.add(button)
        self._buttons.hide()
        column.addWidget(self._buttons)
        self._list = RowList("reviews-list", self.tr("Observations and samples"), fit=True)
        self._list.opened.connect(lambda key: desk.open("review", key))
        self._list.hide()
        column.addWidget(self._list)
        self._empty = EmptyState(
            "search",
            self.tr("No observations or samples yet"),
            self.tr(
                "From time to time a session is watched, with the agreement of both, and a few records are looked at "
                "with the same questions. What was found, and what was done about it, is kept here."
            ),
            name="reviews-empty",
        )
        self._empty.hide()
        column.addWidget(self._empty)
        self.ask()

    def ask(self) -> None:
        """Read the list."""
        self._desk.ask(read).then(self._show)

    def first(self) -> QWidget:
        """Return where work begins."""
        return self._list

    def _show(self, found: Found) -> None:
        rows, may_record = found
        self._buttons.setVisible(may_record)
        ordered = sorted(rows, key=lambda row: not row.review.is_open)
        self._list.set_rows([self._row(row) for row in ordered])
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _row(self, row: ReviewRow) -> Row:
        one = row.review
        marks = [finding.mark for finding in one.findings]
        wanting = sum(mark in (Mark.NO, Mark.PARTLY) for mark in marks)
        found = count(wanting, "thing to look at", "things to look at")
        who = self.tr("%1 with %2").replace("%1", row.supervisor_name).replace("%2", row.supervisee_name)
        parts = (day_in_list(one.on, self._desk.today()), row.by_name, found if wanting else self.tr("nothing wanting"))
        tag = None
        if one.is_open:
            tag = TagSpec(self.tr("To follow up"), "attn", "clock")
        elif one.done_on is not None:
            tag = TagSpec(self.tr("Followed up"), "good", "check")
        return Row(
            key=one.id,
            title=who,
            title_rest=kind_name(one.kind),
            detail=" · ".join(parts),
            icon="eye" if one.kind is ReviewKind.OBSERVATION else "list-details",
            tag=tag,
        )

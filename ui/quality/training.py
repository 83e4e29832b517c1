"""The register of training: everybody, topic by topic, what is wanting first."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.exports import DocumentKind
from app.domain.training import WANTING, Topic
from app.services import organisation, training
from app.services.training import RegisterRow
from ui.components import EmptyState, FilterChips, HintButton, RowList
from ui.desk import Desk
from ui.theme import box
from ui.training.rows import register_row


class TrainingSection(QWidget):
    """A list with filters; a row opens the person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("quality-training")
        self._desk = desk
        self._rows: tuple[RegisterRow, ...] = ()
        column = box(QVBoxLayout(self), 0, 12)
        self._filter = FilterChips(
            [
                ("wanting", self.tr("To look at"), 0),
                ("supervisors", self.tr("Supervisors"), 0),
                ("booked", self.tr("Booked"), 0),
                ("all", self.tr("Everyone"), 0),
            ],
            name="training-filter",
            label=self.tr("Which of the register"),
        )
        self._filter.set_value("wanting")
        self._filter.chosen.connect(self._fill)
        column.addWidget(self._filter)
        self._list = RowList("training-register", self.tr("Register of training"), fit=True)
        self._list.opened.connect(self._open)
        column.addWidget(self._list)
        self._empty = EmptyState(
            "rosette-discount-check",
            self.tr("Nothing to look at here"),
            self.tr("Courses are entered on each person’s page. What runs out, or is missing, is listed here."),
            name="training-empty",
        )
        column.addWidget(self._empty)
        self._paper = HintButton(
            self.tr("Training record of the &club…"), icon="file-export", small=True, name="training-club-export"
        )
        self._paper.clicked.connect(self._export)
        self._paper.setVisible(False)
        column.addWidget(self._paper)
        self.ask()

    def ask(self) -> None:
        """Read the register."""
        self._desk.ask(training.register).then(self._show)

    def first(self) -> QWidget:
        """Return where work begins."""
        return self._list if self._rows else self._filter

    def _show(self, rows: tuple[RegisterRow, ...]) -> None:
        self._rows = rows
        self._paper.setVisible(bool(rows) and self._desk.sight.manages_people)
        self._fill()

    def _fill(self, *_args: object) -> None:
        groups = {
            "wanting": [row for row in self._rows if row.standing.held in WANTING],
            "supervisors": [row for row in self._rows if row.is_supervisor and row.standing.topic is Topic.SUPERVISING],
            "booked": [row for row in self._rows if row.standing.booked_on is not None],
            "all": list(self._rows),
        }
        self._filter.set_counts({key: len(rows) for key, rows in groups.items()})
        chosen = groups[self._filter.value() or "wanting"]
        today = self._desk.today()
        self._list.set_rows([register_row(row, today) for row in chosen])
        self._list.setVisible(bool(chosen))
        self._empty.setVisible(not chosen)

    def _open(self, key: object) -> None:
        if isinstance(key, tuple):
            self._desk.open("person", key[0])

    def _export(self) -> None:
        self._desk.ask(organisation.organisation).then(
            lambda club: self._desk.open("export", DocumentKind.TRAINING, club.id)
        )

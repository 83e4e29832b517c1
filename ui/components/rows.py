"""Rows of a list as data, and the model that shows them: a tuple of frozen rows, sorted by whoever made them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItemModel

from ui.components.tag import TagSpec

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1


HEADING = "heading"  # in place of an icon: words above rows that belong together


@dataclass(frozen=True, slots=True)
class Row:
    """One row: up to two lines, something in front, something at the end.

    ``key`` is handed back by the signals. ``strong`` is written before the title in weight 600 ("Decision:"),
    ``title_rest`` after it in the secondary colour. ``lead`` is a short column in front ("30 Oct"). ``buttons`` are
    (name, words). ``tone`` colours the second line ("urgent", "attn", "good"); ``band`` ("attn", "urgent", "info")
    the whole row, for a gap in a chronology. ``check`` makes a tick box. ``words`` is what a screen reader says, made
    from the rest when empty. ``marks`` are places (start, end) in the title to stand out, in a list that wraps: what
    a search found. ``bar`` is (elapsed days, agreed days) for a small drift bar under the lines.
    """

    key: object
    title: str
    detail: str = ""
    strong: str = ""
    title_rest: str = ""
    lead: str = ""
    icon: str = ""
    icon_colour: str = "ink2"
    tag: TagSpec | None = None
    buttons: tuple[tuple[str, str], ...] = ()
    tone: str = ""
    band: str = ""
    check: bool | None = None
    words: str = ""
    bar: tuple[int, int] | None = None
    marks: tuple[tuple[int, int], ...] = ()

    def spoken(self) -> str:
        """Return the row in words, its state included."""
        if self.words:
            return self.words
        line = " ".join(part for part in (self.strong, self.title, self.title_rest) if part)
        detail = self.detail.removesuffix(".") if self.tag else self.detail  # no "since discussed., Drifting"
        return ", ".join(part for part in (self.lead, line, detail, self.tag.words if self.tag else "") if part)

    def search_text(self) -> str:
        """Return what typing ahead in the list looks for."""
        return self.strong + (" " if self.strong else "") + self.title


class RowModel(QStandardItemModel):
    """The rows of a list, in one column.

    How many there are is kept by Qt itself, as items that are never made: it asks for the number several times a row
    while it lays a list out, and each answer from Python makes 60,000 rows slower by a third of a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 1, parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in order."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        with QSignalBlocker(self):  # the reset says it
            self.setRowCount(len(self._rows))
        self.endResetModel()

    def append_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows below the others."""
        if rows:
            first = len(self._rows)
            self._rows = (*self._rows, *rows)
            self.setRowCount(first + len(rows))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, its search text, its tick or its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.search_text()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        if role == Qt.ItemDataRole.CheckStateRole and row.check is not None:
            return Qt.CheckState.Checked if row.check else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row but a heading can be reached; one with a tick box can be ticked."""
        if index.isValid() and index.row() < len(self._rows) and self._rows[index.row()].icon == HEADING:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.row() < len(self._rows) and self._rows[index.row()].check is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def row_of(self, key: object) -> int:
        """Return the place of the row with ``key``, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

"""Names found in the text: each is kept with a reason, withheld from this copy, or reworded where it was written."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.exports import DocumentKind, KeptName
from app.domain.leaks import LeakHit
from app.services.exporting import Mask
from ui.components import Banner, Flow, FormField, HintButton, IconLabel, Text
from ui.components.naming import named
from ui.export.leak_places import REWORDED_AT, place_lines
from ui.theme import box


class LeakList(QWidget):
    """One line when nothing was found; otherwise each found name in its place, with what may become of it."""

    changed = Signal()
    masks_changed = Signal()
    reword = Signal()

    def __init__(self, kind: DocumentKind = DocumentKind.CASE_RECORD) -> None:
        super().__init__()
        self._kind = kind
        self.setObjectName("leak-list")
        self._column = QVBoxLayout(self)
        box(self._column, 0, 8)
        self._reasons: dict[str, FormField] = {}
        self._kept: dict[str, str] = {}
        self._masks: dict[str, QLineEdit] = {}
        self._why: dict[str, str] = {}  # of what is withheld, across a redraw

    def set_hits(self, hits: Sequence[LeakHit]) -> None:
        """Show what the check found; reasons already typed for the same words stay."""
        self._remember()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._reasons, self._masks = {}, {}
        found: dict[str, list[LeakHit]] = {}
        for hit in hits:
            found.setdefault(hit.found, []).append(hit)
        if found:
            self._column.addWidget(Banner("attn", *self._warning(), icon="alert-triangle", name="leak-warning"))
        elif not self._why:
            self._column.addWidget(self._nothing())
        for number, (words, places) in enumerate(found.items(), 1):
            self._add_found(number, words, places)
        for number, words in enumerate(self._why, 1):
            self._add_withheld(number, words)

    def _remember(self) -> None:
        for words, field in self._reasons.items():
            self._kept[words] = self._reason(field)
        for words, edit in self._masks.items():
            self._why[words] = edit.text().strip()

    def _add_found(self, number: int, words: str, places: Sequence[LeakHit]) -> None:
        for line in place_lines(places):
            self._column.addWidget(Text(line, "soft", f"leak-place-{number}"))
        edit = named(QLineEdit(self._kept.get(words, "")), f"keep-reason-{number}")
        edit.textChanged.connect(self.changed)
        field = FormField(self.tr("“%1” stays in because").replace("%1", words), edit, name=f"keep-{number}")
        self._reasons[words] = field
        self._column.addWidget(field)
        if self._kind not in REWORDED_AT:
            return
        choices = Flow()
        withhold = HintButton(self.tr("Withhold it from this copy"), small=True, name=f"withhold-{number}")
        withhold.setAccessibleDescription(words)
        withhold.clicked.connect(lambda: self._withhold(words))
        choices.add(withhold)
        reword = HintButton(self.tr("Reword it…"), small=True, kind="quiet", name=f"reword-{number}")
        reword.setAccessibleDescription(words)
        reword.clicked.connect(self.reword)
        choices.add(reword)
        self._column.addWidget(choices)

    def _add_withheld(self, number: int, words: str) -> None:
        edit = named(QLineEdit(self._why[words]), f"withheld-reason-{number}")
        edit.textChanged.connect(self.changed)
        edit.editingFinished.connect(self.masks_changed)
        field = FormField(
            self.tr("“%1” is withheld from the pages and from the data because").replace("%1", words),
            edit,
            name=f"withheld-{number}",
        )
        self._masks[words] = edit
        self._column.addWidget(field)
        back = HintButton(self.tr("Put it back"), small=True, kind="quiet", name=f"put-back-{number}")
        back.setAccessibleDescription(words)
        back.clicked.connect(lambda: self._put_back(words))
        row = Flow()
        row.add(back)
        self._column.addWidget(row)

    def _withhold(self, words: str) -> None:
        self._why[words] = self.tr("names somebody else")
        self._kept.pop(words, None)
        self._reasons.pop(words, None)
        self.changed.emit()
        self.masks_changed.emit()

    def _put_back(self, words: str) -> None:
        self._why.pop(words, None)
        self._masks.pop(words, None)
        self.changed.emit()
        self.masks_changed.emit()

    def _nothing(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        box(row, 0, 8)
        row.addWidget(IconLabel("check", "good", 18))
        words = {
            DocumentKind.ESCALATION: self.tr("No other child on file is named in this text."),
            DocumentKind.CASE_RECORD: self.tr("No other child on file is named in this text."),
            DocumentKind.SUBJECT_ACCESS: self.tr("Nobody else on file is named in what is left."),
            DocumentKind.RESTRICTED_MATTER: self.tr("No child on file is named, and nobody from another matter."),
        }.get(self._kind, self.tr("No child on file is named in this text."))
        row.addWidget(Text(words, "hint", "no-leaks"), 1)
        return line

    def _warning(self) -> tuple[str, str]:
        """Return what was found, and what can be done about it."""
        choice = self.tr("Say why each of these stays in, withhold it from this copy, or go back and reword it.")
        if self._kind is DocumentKind.SUBJECT_ACCESS:
            return self.tr("Somebody else may be named in what is left."), self.tr("Say why each of these stays in.")
        if self._kind in (DocumentKind.CASE_RECORD, DocumentKind.ESCALATION):
            return self.tr("Another child may be named in this text."), choice
        if self._kind is DocumentKind.RESTRICTED_MATTER:
            return self.tr("A child, or somebody from another matter, may be named in it."), self.tr(
                "What was written stays as it is. Say why each of these has to be in it."
            )
        return self.tr("Somebody may be named in this text who should not be."), choice

    def typed(self) -> str:
        """Return what was decided so far by the words it belongs to, as text; "" when nothing was."""
        self._remember()
        said: dict[str, object] = {words: reason for words, reason in self._kept.items() if reason}
        said |= {words: {"withheld": reason} for words, reason in self._why.items()}
        return json.dumps(said, ensure_ascii=False, sort_keys=True) if said else ""

    def put(self, text: str) -> None:
        """Put back what ``typed`` returned; a name that the check finds later gets its reason then."""
        told = dict(json.loads(text)) if text else {}
        self._kept = {words: reason for words, reason in told.items() if isinstance(reason, str)}
        self._why = {words: reason["withheld"] for words, reason in told.items() if not isinstance(reason, str)}
        for words, field in self._reasons.items():
            edit = field.control
            if isinstance(edit, QLineEdit) and (not text or not edit.text()):
                edit.setText(self._kept.get(words, ""))
        if self._why:
            self.masks_changed.emit()

    @staticmethod
    def _reason(field: FormField) -> str:
        edit = field.control
        return edit.text().strip() if isinstance(edit, QLineEdit) else ""

    def kept(self) -> tuple[KeptName, ...]:
        """Return the names that stay, with their reasons as typed."""
        return tuple(KeptName(found, self._reason(field)) for found, field in self._reasons.items())

    def masks(self) -> tuple[Mask, ...]:
        """Return what is withheld; a reason that was emptied reads as the usual one."""
        self._remember()
        usual = self.tr("names somebody else")
        return tuple(Mask(words, reason or usual) for words, reason in self._why.items())

    def is_settled(self) -> bool:
        """Mark each name that has no reason yet; True when every one has."""
        settled = True
        for field in self._reasons.values():
            if self._reason(field):
                field.clear_problem()
            else:
                field.set_problem(self.tr("Say why it stays in, withhold it, or reword the text"))
                if settled:
                    field.control.setFocus()
                settled = False
        return settled

"""Names of other children found in the text: kept, each with a reason, or the record is reworded first."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.exports import DocumentKind, KeptName
from app.domain.leaks import LeakHit
from ui.components import Banner, FormField, IconLabel, Text
from ui.components.naming import named
from ui.theme import box


class LeakList(QWidget):
    """One line when nothing was found; otherwise each found name with a field for the reason it stays."""

    changed = Signal()

    def __init__(self, kind: DocumentKind = DocumentKind.CASE_RECORD) -> None:
        super().__init__()
        self._kind = kind
        self.setObjectName("leak-list")
        self._column = QVBoxLayout(self)
        box(self._column, 0, 8)
        self._reasons: dict[str, FormField] = {}
        self._kept: dict[str, str] = {}

    def set_hits(self, hits: Sequence[LeakHit]) -> None:
        """Show what the check found; reasons already typed for the same words stay."""
        for words, field in self._reasons.items():
            self._kept[words] = self._reason(field)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._reasons = {}
        found = list(dict.fromkeys(hit.found for hit in hits))
        if not found:
            self._column.addWidget(self._nothing())
            return
        self._column.addWidget(
            Banner(
                "attn",
                *self._warning(),
                icon="alert-triangle",
                name="leak-warning",
            )
        )
        for number, words in enumerate(found, 1):
            edit = named(QLineEdit(self._kept.get(words, "")), f"keep-reason-{number}")
            edit.textChanged.connect(self.changed)
            field = FormField(self.tr("“%1” stays in because").replace("%1", words), edit, name=f"keep-{number}")
            self._reasons[words] = field
            self._column.addWidget(field)

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
        rewording = self.tr("Cancel and reword it, or say why each of these stays in.")
        if self._kind is DocumentKind.SUBJECT_ACCESS:
            return self.tr("Somebody else may be named in what is left."), self.tr("Say why each of these stays in.")
        if self._kind in (DocumentKind.CASE_RECORD, DocumentKind.ESCALATION):
            return self.tr("Another child may be named in this text."), rewording
        if self._kind is DocumentKind.RESTRICTED_MATTER:
            return self.tr("A child, or somebody from another matter, may be named in it."), self.tr(
                "What was written stays as it is. Say why each of these has to be in it."
            )
        return self.tr("A child may be named in this text, which is not a child’s file."), rewording

    def typed(self) -> str:
        """Return the reasons typed so far by the words they belong to, as text; "" when there are none."""
        now = {**self._kept, **{words: self._reason(field) for words, field in self._reasons.items()}}
        said = {words: reason for words, reason in now.items() if reason}
        return json.dumps(said, ensure_ascii=False, sort_keys=True) if said else ""

    def put(self, text: str) -> None:
        """Put back what ``typed`` returned; a name that the check finds later gets its reason then."""
        self._kept = dict(json.loads(text)) if text else {}
        for words, field in self._reasons.items():
            edit = field.control
            if isinstance(edit, QLineEdit) and (not text or not edit.text()):
                edit.setText(self._kept.get(words, ""))

    @staticmethod
    def _reason(field: FormField) -> str:
        edit = field.control
        return edit.text().strip() if isinstance(edit, QLineEdit) else ""

    def kept(self) -> tuple[KeptName, ...]:
        """Return the names that stay, with their reasons as typed."""
        return tuple(KeptName(found, self._reason(field)) for found, field in self._reasons.items())

    def is_settled(self) -> bool:
        """Mark each name that has no reason yet; True when every one has."""
        settled = True
        for field in self._reasons.values():
            if self._reason(field):
                field.clear_problem()
            else:
                field.set_problem(self.tr("Say why it stays in, or cancel and reword the text"))
                if settled:
                    field.control.setFocus()
                settled = False
        return settled

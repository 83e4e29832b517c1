"""Two wordings compared, line by line: what was added and taken out, in words as well as in colour."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QWidget

from app.domain.line_diff import DiffLine, LineChange, compare, difference, folded
from app.services.templates import TemplateView
from ui.components import FormField, HintButton, Sheet, Text
from ui.components.combo import choose
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box, current, nest
from ui.wording import count, day_in_prose
from ui.wording.templates import document_name


class CompareSheet(Sheet):
    """What to compare with what, and the lines. ``standards`` begins with what changed in the standard wording."""

    def __init__(self, desk: Desk, view: TemplateView, typed: str, *, standards: bool = False) -> None:
        super().__init__(
            desk.window,
            desk.tr("Compare wordings"),
            document_name(view.row.kind),
            name="compare-sheet",
            width=860,
            height=680,
        )
        self._texts = self._choices(view, typed)
        row = box(QHBoxLayout(), 0, 16)
        self._old, self._new = named(QComboBox(), "compare-old"), named(QComboBox(), "compare-new")
        for label, combo in ((self.tr("&From"), self._old), (self.tr("&To"), self._new)):
            for key, (words, _text) in self._texts.items():
                combo.addItem(words, key)
            row.addWidget(FormField(label, combo), 1)
        nest(self.body, row)
        self._said = Text("", "strong", "compare-said")
        self.body.addWidget(self._said)
        self._lines = named(QPlainTextEdit(), "compare-lines")
        self._lines.setAccessibleName(self.tr("Lines that differ"))
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setProperty("field", "true")
        self.body.addWidget(self._lines, 1)
        close = HintButton(self.tr("Close"), kind="primary", name="compare-close")
        close.clicked.connect(self.accept)
        self.bar.add_right(close)
        first, second = ("based-on", "standard") if standards else ("standard", "typed")
        choose(self._old, first)
        choose(self._new, second)
        for combo in (self._old, self._new):
            combo.currentIndexChanged.connect(self._show)
        self._show()

    def begin_at(self) -> QWidget | None:
        """Begin with the lines."""
        return self._lines

    def _choices(self, view: TemplateView, typed: str) -> dict[str, tuple[str, str]]:
        choices = {"standard": (self.tr("Standard wording"), view.standard)}
        if view.row.standard_changed:
            choices["based-on"] = (self.tr("Standard wording that yours was made from"), view.based_on)
        choices["typed"] = (self.tr("What stands in the editor"), typed)
        for one in view.versions:
            words = self.tr("Version %1, %2").replace("%1", str(one.number)).replace("%2", day_in_prose(one.made_on))
            choices[f"version-{one.number}"] = (words, one.text)
        return choices

    def _show(self) -> None:
        old, new = (self._texts[str(combo.currentData())][1] for combo in (self._old, self._new))
        lines = compare(old, new)
        found = difference(lines)
        if found:
            added = count(found.added, "line added", "lines added")
            removed = count(found.removed, "line taken out", "lines taken out")
            self._said.setText(f"{added}, {removed}.")
        else:
            self._said.setText(self.tr("The two are the same."))
        self._lines.clear()
        cursor = self._lines.textCursor()
        for place, part in enumerate(folded(lines)):
            self._write(cursor, part, is_first=place == 0)
        self._lines.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, part: DiffLine | int, *, is_first: bool) -> None:
        look = QTextBlockFormat()
        if isinstance(part, int):
            same = count(part, "line is the same", "lines are the same")
            words = f"… {same} …"
        else:
            token = {LineChange.ADDED: "goodSoft", LineChange.REMOVED: "attnSoft"}.get(part.change)
            if token is not None:
                look.setBackground(current().color(token))
            before = {LineChange.ADDED: self.tr("Added:"), LineChange.REMOVED: self.tr("Taken out:")}
            words = f"{before[part.change]} {part.text}" if part.change in before else part.text
        if is_first:
            cursor.setBlockFormat(look)
        else:
            cursor.insertBlock(look)
        cursor.insertText(words)

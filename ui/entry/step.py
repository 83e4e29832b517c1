"""What the four steps of the first run share: a title, an introduction, fields, and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components import ErrorSummary, FormField, ScrollBody, Text, limited
from ui.pages import LayoutMode
from ui.theme import box, nest

COLUMN = 560  # the width of a form, in pixels at 100 % text


class Step(QWidget):
    """One step. ``column`` takes its fields; ``missing`` says what keeps it from going on."""

    def __init__(self, title: str, intro: str, name: str, *, width: int = COLUMN) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._body = body = ScrollBody(margins=(52, 28, 52, 0), spacing=0)
        outer = QVBoxLayout(self)
        box(outer, 0, 0).addWidget(body)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        box(self.column, (0, 8, 0, 24), 16)
        head = QVBoxLayout()
        box(head, 0, 4)
        self._place = Text("", "hint", f"{name}-place")
        self._place.hide()
        head.addWidget(self._place)
        head.addWidget(Text(title, "page-title", f"{name}-title"))
        head.addWidget(Text(intro, "soft", f"{name}-intro"))
        nest(self.column, head)
        self._summary = ErrorSummary(f"{name}-summary")
        self.column.addWidget(self._summary)
        nest(body.column, limited(inside, width))
        body.column.addStretch(1)

    def missing(self) -> Sequence[tuple[str, FormField]]:
        """Return what is missing or does not fit, as words and the field they belong to."""
        return ()

    def is_complete(self) -> bool:
        """Show what is missing at the top and at each field; True when nothing is."""
        problems = self.missing()
        for field in self.findChildren(FormField):
            field.clear_problem()
        for words, field in problems:
            field.set_problem(words)
        if problems:
            one, some = self.tr("One thing to see to before you go on"), self.tr("To see to before you go on")
            title = one if len(problems) == 1 else some
            self.show_problems(title, problems)
            return False
        self._summary.clear()
        return True

    def show_problems(self, title: str, problems: Sequence[tuple[str, FormField]]) -> None:
        """Show ``problems`` at the top, where they take focus and lead to their fields."""
        self._summary.show_problems(title, [(words, field.control) for words, field in problems])

    def set_place(self, words: str) -> None:
        """Say above the title which step this is ("Step 2 of 4"), or nothing where a list of the steps says it."""
        self._place.setText(words)
        self._place.setVisible(bool(words))

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """There is another amount of room."""
        wide = mode.agenda_beside
        self._body.set_margins((52, 28, 52, 0) if wide else (28, 16, 28, 0))

    def arrive(self) -> None:
        """The step has come on screen: put the focus where typing begins."""

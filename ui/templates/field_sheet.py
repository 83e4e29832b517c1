"""Insert a field: every field that the document has, in plain words, to search and to put in where the cursor is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from app.services.templates import Field
from ui.components import FormField, HintButton, Row, RowList, Sheet
from ui.components.naming import named
from ui.desk import Desk


class FieldSheet(Sheet):
    """A line to search in, the fields below it."""

    def __init__(self, desk: Desk, fields: Sequence[Field], put_in: Callable[[str], None]) -> None:
        super().__init__(
            desk.window,
            desk.tr("Insert a field"),
            desk.tr("A field is filled in from the record when the document is made."),
            name="insert-field-sheet",
            height=600,
        )
        self._fields, self._put_in = tuple(fields), put_in
        self._find = named(QLineEdit(), "find-field")
        self._find.textChanged.connect(self._narrow)
        self.body.addWidget(FormField(self.tr("&Find"), self._find))
        self._list = RowList("fields", self.tr("Fields"), choosing=True)
        self._list.opened.connect(self._take)
        self.body.addWidget(self._list, 1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="insert-field-cancel")
        cancel.clicked.connect(self.reject)
        go_on = HintButton(self.tr("&Insert"), kind="primary", hint="Ctrl Enter", name="insert-field-go-on")
        go_on.clicked.connect(lambda: self._take(self._list.current_key()))
        self.bar.add_right(cancel)
        self.bar.add_right(go_on)
        self._find.returnPressed.connect(go_on.click)
        self._narrow("")

    def begin_at(self) -> QWidget | None:
        """Begin with searching."""
        return self._find

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        lists = {one.path.removesuffix("[]"): one.words for one in self._fields if one.path.endswith("[]")}
        rows = []
        for place, field in enumerate(self._fields):
            words = f"{field.words} {field.path}".casefold()
            if all(part in words for part in wanted):
                within = lists.get(field.within, "")
                inside = self.tr("Only within “%1”").replace("%1", within) if within else ""
                rows.append(Row(place, field.words, inside, title_rest=_shown(field)))
        self._list.set_rows(rows)
        if rows:
            self._list.set_current_key(rows[0].key)

    def _take(self, key: object) -> None:
        if not isinstance(key, int):
            return
        insert = self._fields[key].insert
        self.accept()
        self._put_in(insert)


def _shown(field: Field) -> str:
    """Return how the field is spelled in the wording, in one line."""
    return " … ".join(field.insert.strip().split("\n")[:1]) if "\n" in field.insert else field.insert

"""Bring people in from a list: what stands in which column, a look at each line, and the ticked ones come in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from app.domain.errors import AppError, InputError
from app.domain.ids import PersonId
from app.domain.people_list import MOST_ROWS, NAMES, Column, PeopleList, guess_columns
from app.services import people_import
from app.services.people_import import LineState, ListLine
from ui.components import Banner, FileDialog, FormField, HintButton, Row, RowList, SectionHead, Sheet, TagSpec, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.problems import in_words
from ui.theme import box, nest
from ui.tones import BannerTone
from ui.wording import explain

_ABSENT = -1  # this column is not in the list


class BringInSheet(Sheet):
    """Nothing is on file until the button is pressed; then all of the ticked lines are, or none."""

    def __init__(self, desk: Desk, done: Callable[[tuple[PersonId, ...]], None]) -> None:
        super().__init__(
            desk.window,
            desk.tr("Bring people in from a list"),
            desk.tr("A list that a spreadsheet saved as CSV. The file stays as it is."),
            name="bring-in",
            width=860,
            height=640,
        )
        self._desk, self._done = desk, done
        self._list: PeopleList | None = None
        self._lines: dict[int, ListLine] = {}
        self._ticked: dict[int, bool] = {}
        self._combos: dict[Column, QComboBox] = {}
        self._told = Banner("info", "", "", name="bring-in-told")
        self._told.hide()
        self.body.addWidget(self._told)
        self._hint = Text(
            self.tr(
                "A row of headings says what stands in each column, such as Name, E-mail, Team and Start date. A title "
                "may stand above it. Everybody comes in as somebody who works or volunteers with children; "
                "supervisors, leads and others are appointed on their own page afterwards."
            ),
            "soft",
            "bring-in-hint",
        )
        self.body.addWidget(self._hint)
        self._columns_head = SectionHead(self.tr("What stands where"), "")
        self.body.addWidget(self._columns_head)
        self._fields: list[FormField] = []
        self._build_columns()
        self._lines_head = SectionHead(self.tr("Who is in the list"), "")
        self.body.addWidget(self._lines_head)
        self._rows = RowList("bring-in-lines", self.tr("Who is in the list"), fit=True, wrap=True)
        self._rows.toggled.connect(self._tick)
        self.body.addWidget(self._rows)
        self.body.addStretch(1)
        choose = HintButton(self.tr("C&hoose the list…"), short=self.tr("C&hoose…"), name="bring-in-choose")
        choose.clicked.connect(self._choose)
        self.bar.add(choose)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="bring-in-cancel")
        cancel.clicked.connect(self.reject)
        self._go_on = HintButton(self.tr("&Bring in"), kind="primary", hint="Ctrl Enter", name="bring-in-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)
        self._show_list()
        choose.setFocus()

    def read(self, path: Path) -> None:
        """Read the list in a file and show what it would bring."""
        self._desk.run(lambda: people_import.open_list(path)).then(self._was_read, failed=self._not_read)

    def primary(self) -> None:
        """Put the ticked people on file."""
        chosen = [line.form for number, line in self._lines.items() if self._ticked.get(number)]
        if not chosen:
            self._say(self.tr("Nobody is ticked yet."), self.tr("Choose a list and tick who is to come in."))
            return
        self._go_on.setEnabled(False)
        self._desk.do(people_import.bring_in, chosen).then(self._brought_in, failed=self._refused)

    def _build_columns(self) -> None:
        words = {
            Column.FULL_NAME: self.tr("&Full name"),
            Column.FIRST_NAME: self.tr("F&irst name"),
            Column.LAST_NAME: self.tr("Last &name"),
            Column.KNOWN_AS: self.tr("&Known as"),
            Column.TITLE: self.tr("What they &do"),
            Column.GROUP: self.tr("Team or &group"),
            Column.EMAIL: self.tr("&E-mail"),
            Column.TELEPHONE: self.tr("&Telephone"),
            Column.STARTED_ON: self.tr("&Since"),
        }
        row = QHBoxLayout()
        for place, (column, label) in enumerate(words.items()):
            combo = named(QComboBox(), f"bring-in-{column.value.replace('_', '-')}")
            combo.activated.connect(partial(self._matched, column))
            self._combos[column] = combo
            field = FormField(label, combo)
            self._fields.append(field)
            if place % 3 == 0:
                row = box(QHBoxLayout(), 0, 12)
                nest(self.body, row)
            row.addWidget(field, 1)

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Choose the list"), "", self.tr("Lists (*.csv *.txt *.tsv);;All files (*)"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.open()

    def _was_read(self, found: PeopleList) -> None:
        self._told.hide()
        self._list = found
        guessed = guess_columns(found.heads)
        for column, combo in self._combos.items():
            combo.clear()
            combo.addItem(self.tr("not in the list"), _ABSENT)
            for place, head in enumerate(found.heads):
                combo.addItem(head or self.tr("Column %1").replace("%1", str(place + 1)), place)
            combo.setCurrentIndex(combo.findData(guessed.get(column, _ABSENT)))
        if not NAMES & guessed.keys():
            self._say(
                self.tr("No heading says where the names are."),
                self.tr(
                    "Say below what stands where. If your list has no headings, give it a first row with them: as it "
                    "is, its first person is taken for headings and does not come in."
                ),
                tone="attn",
            )
        self._look_through()

    def _matched(self, column: Column, _index: int) -> None:
        """Take a column for one thing only: what had it before has none."""
        place = self._combos[column].currentData()
        for other, combo in self._combos.items():
            if other is not column and place != _ABSENT and combo.currentData() == place:
                combo.setCurrentIndex(combo.findData(_ABSENT))
        self._look_through()

    def _look_through(self) -> None:
        if self._list is None:
            return
        columns = {column: int(combo.currentData()) for column, combo in self._combos.items()}
        self._desk.ask(people_import.look_through, self._list, columns).then(self._show, failed=self._refused)

    def _show(self, lines: tuple[ListLine, ...]) -> None:
        self._lines = {line.number: line for line in lines}
        self._ticked = {line.number: line.state is LineState.NEW for line in lines}
        self._show_list()

    def _show_list(self) -> None:
        has_list = self._list is not None
        for widget in (self._columns_head, *self._fields, self._lines_head, self._rows):
            widget.setVisible(has_list)
        self._hint.setVisible(not has_list)
        self._rows.set_rows([self._row(line) for line in self._lines.values()])
        count = sum(self._ticked.values())
        self._lines_head.set_words(self.tr("Who is in the list"), str(len(self._lines)))
        self._go_on.setEnabled(count > 0)
        if count == 1:
            self._go_on.set_words(self.tr("&Bring in 1 person"))
        else:
            self._go_on.set_words(
                self.tr("&Bring in %1 people").replace("%1", str(count)) if count else self.tr("&Bring in")
            )

    def _row(self, line: ListLine) -> Row:
        form = line.form
        parts = [part for part in (form.title, form.group, form.email, form.telephone) if part]
        tone = ""
        if line.state is LineState.FAULTY:
            parts = [self._fault(problem) for problem in line.problems]
            tone = "urgent"
        return Row(
            key=line.number,
            title=form.full_name or self.tr("No name"),
            title_rest=self.tr("line %1").replace("%1", str(line.number)),
            detail=" · ".join(parts),
            tone=tone,
            tag=self._tag(line),
            check=None if line.state is LineState.FAULTY else self._ticked[line.number],
        )

    def _fault(self, problem: InputError) -> str:
        names = {
            "full_name": self.tr("Name"),
            "known_as": self.tr("Known as"),
            "title": self.tr("What they do"),
            "group": self.tr("Team or group"),
            "email": self.tr("E-mail"),
            "telephone": self.tr("Telephone"),
            "started_on": self.tr("Since"),
        }
        return f"{names.get(problem.field, problem.field)}: {in_words(problem)}"

    def _tag(self, line: ListLine) -> TagSpec | None:
        if line.state is LineState.FAULTY:
            return TagSpec(self.tr("Stays out"), "urgent", "alert-circle")
        if line.state is LineState.ON_FILE:
            return TagSpec(self.tr("On file: %1").replace("%1", line.like), "attn", "users")
        if line.state is LineState.TWICE:
            return TagSpec(self.tr("Also in line %1").replace("%1", str(line.like_number)), "attn", "list-details")
        return None

    def _tick(self, number: int, is_ticked: bool) -> None:
        self._ticked[number] = is_ticked
        self._show_list()

    def _brought_in(self, brought: tuple[PersonId, ...]) -> None:
        self.accept()
        self._done(brought)

    def _not_read(self, error: AppError) -> None:
        """Show nobody of the list before: the file chosen last is the one that would be meant."""
        self._list, self._lines, self._ticked = None, {}, {}
        self._refused(error)

    def _refused(self, error: AppError) -> None:
        self._show_list()
        if isinstance(error, InputError) and error.field == "list":
            self._say(self._unread(error), self.tr("Nobody was brought in, and the file is as it was."))
            return
        told = explain(error)
        self._say(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    def _unread(self, error: InputError) -> str:
        quotes = self.tr(
            "Line %1 of this list has a quotation mark that is not closed, or words after one that is. Put that "
            "right in the spreadsheet, save it as CSV again, and choose it."
        )
        return {
            "quotes": quotes.replace("%1", str(error.facts.get("line", ""))),
            "too-large": self.tr("This list is longer than %1 people. Divide it and bring it in in parts.").replace(
                "%1", str(MOST_ROWS)
            ),
            "a-workbook": self.tr("This is a spreadsheet’s own file. Save it there as CSV, and choose that."),
            "no-rows": self.tr("There is nobody in this list below its row of headings."),
        }.get(
            error.problem,
            self.tr("This file cannot be read as a list. Save it as CSV in the spreadsheet, and choose that."),
        )

    def _say(self, what: str, then: str, *, tone: BannerTone = "urgent") -> None:
        self._told.set_tone(tone)
        self._told.set_words(what, then)
        self._told.show()

"""Who did what: a list to read, narrow, check, print and save. Read in pages, so that 100,000 entries open at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.domain.audit import Act
from app.domain.errors import AppError, NotFoundError, PrinterError
from app.domain.spreadsheet import as_csv
from app.services import audit_trail, lists
from app.services.audit_trail import PAGE, TrailCheck, TrailReaders, TrailRow
from ui.components import Banner, EmptyState, FileDialog, HintButton, PageHeader, Row, RowList, ScrollBody, Text
from ui.desk import Desk
from ui.pages import Page
from ui.printing import ask_and_print
from ui.tasks import Lane
from ui.theme import fix
from ui.trail.filters import TrailFilters
from ui.trail.printing import MOST_PRINTED, print_rows
from ui.wording.trail import about, cells, clock_note, deed, heads, verdict, when, who

MOST_SAVED = 200_000
_ICONS: dict[str, str] = {
    Act.OPENED: "eye",
    Act.READ_BY_EXCEPTION: "eye",
    Act.COPY_OPENED: "eye",
    Act.EXPORTED: "file-export",
    Act.PRINTED: "printer",
    Act.DELETED: "x",
    Act.SIGNED: "writing-sign",
    Act.ACKNOWLEDGED: "check",
    Act.ENDORSED: "check",
    Act.FINISHED: "circle-check",
    Act.CREATED: "plus",
    Act.BACKED_UP: "history",
    Act.RESTORED: "history",
    Act.SALVAGED: "history",
}


class TrailPage(Page):
    """Newest first. Enter opens what an entry is about."""

    def __init__(self, desk: Desk, reference: str = "") -> None:
        title = desk.tr("Who did what")
        header = PageHeader(title, back=True, folds=True)
        super().__init__(title, "settings", header)
        self._desk, self._head = desk, header
        self._rows: list[TrailRow] = []
        self._asked = 0  # which question the page is waiting for: answers to older ones are dropped
        self._complete = self._reading = False
        for words, name, icon, pressed in (
            (self.tr("&Print…"), "trail-print", "printer", self.print_page),
            (self.tr("&Save as a list…"), "trail-save", "file-export", self._choose_file),
            (self.tr("C&heck it"), "trail-check", "rosette-discount-check", self._check),
        ):
            button = HintButton(words, icon=icon, name=name)
            button.clicked.connect(pressed)
            header.add(button)
        body = ScrollBody("trail-body", margins=(28, 4, 28, 16), spacing=12)  # scrolls where large text leaves no room
        column = body.column
        self._scope = Text("", "soft", "trail-scope")
        column.addWidget(self._scope)
        self._verdict = Banner("good", "", "", name="trail-verdict")
        self._verdict.hide()
        column.addWidget(self._verdict)
        self._filters = TrailFilters(desk.today, reference)
        self._filters.changed.connect(self._begin)
        column.addWidget(self._filters)
        self._count = Text("", "hint", "trail-count")
        column.addWidget(self._count)
        self._list = fix(RowList("trail-list", title), min_height=240)
        self._list.opened.connect(self._open)
        self._list.end_neared.connect(self._more)
        column.addWidget(self._list, 1)
        self._empty = EmptyState(
            "history",
            self.tr("No entries here"),
            self.tr("Nothing was noted for what you chose. Choose other days, another person or everything."),
            name="trail-empty",
        )
        self._empty.hide()
        column.addWidget(self._empty, 1)
        self.column.addWidget(body, 1)
        desk.ask(audit_trail.readers).then(self._show_readers)
        self._begin()

    def arrive(self) -> None:
        """Begin in the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_here(self) -> None:
        """Ctrl+F: narrow the list."""
        self._filters.setFocus()
        self._filters.focusNextChild()

    def print_page(self) -> None:
        """Ctrl+P: print what the filter leaves."""
        ask_and_print(self, self._print_on)

    def panes(self) -> tuple[QWidget, ...]:
        """The filters and the list."""
        return (self._filters, self._list)

    # Reading

    def _show_readers(self, readers: TrailReaders) -> None:
        self._filters.offer(readers)
        if readers.whole:
            words = self.tr(
                "Every entry of these records: who opened, wrote, changed, signed, exported or removed what."
            )
        elif readers.pairs:
            words = self.tr(
                "What you did yourself, what was done to your key, and what concerns the pairs in your care."
            )
        else:
            words = self.tr("What you did yourself, and what was done to your key.")
        self._scope.setText(words)

    def _begin(self) -> None:
        """Read the first page of what the filter leaves, and count the rest meanwhile."""
        self._asked += 1
        self._complete = False
        self._ask_page(None)
        asked, chosen = self._asked, self._filters.value()
        self._desk.ask(audit_trail.count, chosen).then(partial(self._show_count, asked), failed=self._count_failed)

    def _ask_page(self, before: int | None) -> None:
        self._reading = True
        arrived = partial(self._arrived, self._asked, before)
        self._desk.ask(audit_trail.page, self._filters.value(), before).then(arrived, failed=self._failed)

    def _arrived(self, asked: int, before: int | None, rows: tuple[TrailRow, ...]) -> None:
        if asked != self._asked:
            return
        self._reading = False
        self._complete = len(rows) < PAGE
        shown = [self._row(row) for row in rows]
        if before is None:
            self._rows = list(rows)
            self._list.set_rows(shown)
            self._list.scrollToTop()
        else:
            self._rows += rows
            self._list.append_rows(shown)
        self._list.setVisible(bool(self._rows))
        self._empty.setVisible(not self._rows)

    def _more(self) -> None:
        if self._rows and not self._complete and not self._reading:
            self._ask_page(self._rows[-1].seq)

    def _failed(self, error: AppError) -> None:
        self._reading = False
        if isinstance(error, NotFoundError):
            self._filters.case_field.set_problem(self.tr("No case of that number"))
            self._list.set_rows([])
            self._rows = []
            self._count.setText("")
        else:
            self._desk.trouble.emit(error)

    def _count_failed(self, error: AppError) -> None:
        if not isinstance(error, NotFoundError):  # the list says that already
            self._desk.trouble.emit(error)

    def _show_count(self, asked: int, number: int) -> None:
        if asked == self._asked:
            one = self.tr("1 entry, newest first")
            self._count.setText(
                one if number == 1 else self.tr("%1 entries, newest first").replace("%1", f"{number:,}")
            )

    def _row(self, row: TrailRow) -> Row:
        note = clock_note(row)
        return Row(
            key=row.seq,
            title=deed(row.act, row.kind),
            title_rest=about(row.about, row.kind),
            detail=" · ".join(part for part in (who(row), when(row, self._desk.today()), note) if part),
            icon=_ICONS.get(row.act, "pencil"),
            tone="attn" if note else "",
        )

    def _open(self, key: object) -> None:
        found = next((row for row in self._rows if row.seq == key), None)
        if found is not None and found.about.route and self._desk.can_open(found.about.route):
            self._desk.open(found.about.route, found.about.record_id)

    # Checking, saving, printing

    def _check(self) -> None:
        vault = self._desk.vault
        self._desk.run(lambda: audit_trail.check(vault), lane=Lane.RECORDS).then(
            self._checked, words=self.tr("Reading every entry")
        )

    def _checked(self, found: TrailCheck) -> None:
        tone, headline, sentence = verdict(found)
        self._verdict.set_tone(tone)
        self._verdict.set_words(headline, sentence)
        self._verdict.show()
        self._desk.window.announce(f"{headline}. {sentence}", urgent=tone != "good")

    def _choose_file(self) -> None:
        name = f"who-did-what-{self._desk.today():%Y-%m-%d}.csv"
        dialog = FileDialog(self, self.tr("Save the list"), name, "CSV (*.csv)")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, chosen: str) -> None:
        """Save what the filter leaves as a list for a spreadsheet; the trail notes that it left."""
        self._every(MOST_SAVED, lambda rows: self._write(Path(chosen), rows))

    def _write(self, target: Path, rows: tuple[TrailRow, ...]) -> None:
        self._desk.run(lambda: lists.save(target, as_csv(heads(), map(cells, rows)))).then(
            lambda _none: self._saved(target), words=self.tr("Saving the list")
        )

    def _saved(self, target: Path) -> None:
        self._desk.do(audit_trail.note_export).then()
        self._verdict.set_tone("good")
        what = self.tr("The list is saved as %1.").replace("%1", target.name)
        self._verdict.set_words(what, self.tr("It is not encrypted. Delete it when it is no longer needed."))
        self._verdict.show()

    def _print_on(self, printer: QPrinter) -> None:
        def go(rows: tuple[TrailRow, ...]) -> None:
            try:
                print_rows(printer, self._desk.vault.club_name, self._desk.now(), rows)
            except PrinterError as error:  # nothing left, so nothing is noted
                self._desk.trouble.emit(error)
                return
            self._desk.do(audit_trail.note_export).then()

        self._every(MOST_PRINTED, go)

    def _every(self, most: int, then: Callable[[tuple[TrailRow, ...]], None]) -> None:
        self._desk.ask(audit_trail.every, self._filters.value(), most).then(
            then, words=self.tr("Gathering the entries")
        )

"""Search in notes: one field, what narrows it, and the records that hold the words, with the words in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, LookingOnlyError
from app.domain.searching import HitKind
from app.services import directory, searching
from app.services.directory import Directory
from app.services.searching import MOST, Hit, Results
from ui.components import EmptyState, PageHeader, Row, RowList, ScrollBody, Text
from ui.components.search_line import SearchLine
from ui.desk import Desk
from ui.names import NamesButton
from ui.pages import Page
from ui.search.filters import SearchFilters
from ui.theme import fix
from ui.wording import count, day_in_list
from ui.wording.search import ICONS, kind_name

PAUSE_MS = 180  # after the last key, so that a quick typist is asked once a word


class SearchPage(Page):
    """Results come as one types. Nothing typed is kept; Back and Enter lead to the record and back here."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("Search in notes")
        header = PageHeader(title, desk.tr("Words in what was written, as far as you may read it"), back=True)
        super().__init__(title, "search", header)
        self._desk = desk
        self._asked = 0  # which question the page waits for: answers to older ones are dropped
        self._is_ready = self._is_copy = self._names = self._is_left = False
        self._hits: dict[object, Hit] = {}
        header.add(NamesButton(desk.window.names), keep=False)
        body = ScrollBody("search-body", margins=(28, 8, 28, 28), spacing=12)
        self._field = SearchLine("search-field")
        self._field.setAccessibleName(self.tr("Search in notes: words, the beginning of a word, or “a phrase”"))
        self._field.setPlaceholderText(self.tr('Words, the beginning of a word, or "a phrase"'))
        fix(self._field, min_height=38)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self._field.textChanged.connect(lambda _text: self._pause.start())
        self._field.returnPressed.connect(self._to_results)
        self._filters = SearchFilters(desk.today)
        self._filters.changed.connect(self._search)
        self._count = Text("", "hint", "search-count")
        self._list = RowList("search-results", self.tr("What was found"), fit=True, wrap=True)
        self._list.opened.connect(self._open)
        self._empty = EmptyState("search", "", "", name="search-empty")
        for widget in (self._field, self._filters, self._count, self._list, self._empty):
            body.column.addWidget(widget)
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._list.hide()
        self._say_empty()
        desk.ask(directory.read).then(self._offer)
        self._prepare()

    def arrive(self) -> None:
        """Begin in the field; go on where leaving broke off."""
        if self._is_left:
            self._is_left = False
            self._prepare()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Ask nothing more: the page is gone from sight, or the records are about to be locked."""
        self._is_left = True
        self._pause.stop()

    def look_for(self, typed: str) -> None:
        """Look for these words; without any, what stands in the field is ready to be typed over."""
        if typed:
            self._field.setText(typed)
        self.find_here()

    def find_here(self) -> None:
        """Ctrl+F: another search."""
        self.arrive()
        self._field.selectAll()

    def begin_at(self) -> QWidget | None:
        """Begin in the field."""
        return self._field

    def panes(self) -> tuple[QWidget, ...]:
        """The field, what narrows, what was found."""
        return (self._field, self._filters, self._list)

    def refresh(self, changes: object) -> None:
        """Search anew when something was written."""
        if self._is_left:
            return  # it asks anew when it is come back to
        if isinstance(changes, Changes) and (changes.sessions or changes.cases or changes.actions or changes.people):
            self._prepare()

    def set_names_shown(self, shown: bool) -> None:
        """Show children by name, or by initials again."""
        self._names = shown
        self._show_rows()

    # Getting ready

    def _prepare(self) -> None:
        """Bring the index up to date, some records at a time, then search."""
        self._desk.do(searching.prepare).then(
            self._prepared, failed=self._not_prepared, words=self.tr("Getting the search ready")
        )

    def _prepared(self, left: int) -> None:
        if self._is_left:
            return
        if left:
            self._count.setText(self.tr("Getting the search ready. %1 records to go.").replace("%1", f"{left:,}"))
            self._prepare()
            return
        self._desk.ask(searching.prepare_sealed).then(self._sealed_prepared)

    def _not_prepared(self, error: AppError) -> None:
        if not isinstance(error, LookingOnlyError):
            self._desk.trouble.emit(error)
            return
        self._is_copy = True  # what the index held when the copy was made is found
        self._desk.ask(searching.prepare_sealed).then(self._sealed_prepared)

    def _sealed_prepared(self, _value: object) -> None:
        self._is_ready = True
        if not self._is_left:
            self._search()

    def _offer(self, found: Directory) -> None:
        self._filters.offer((person.id, person.full_name) for person in found.people)

    # Searching

    def _search(self, *_args: object) -> None:
        self._pause.stop()
        if not self._is_ready:
            return
        self._asked += 1
        if not self._filters.is_readable():  # a period that was not understood must not look as if it was searched
            self._arrived(self._asked, Results((), more=False, is_question=False))
            return
        ask = self._filters.narrowed(self._field.text())
        self._desk.ask(searching.search, ask).then(partial(self._arrived, self._asked))

    def _arrived(self, asked: int, found: Results) -> None:
        if asked != self._asked:
            return
        self._hits = {(hit.kind, hit.record_id): hit for hit in found.hits}
        self._show_rows()
        self._list.setVisible(bool(found.hits))
        if found.more:
            words = self.tr("The first %1 are shown. More words, a person or days find the rest.")
            self._count.setText(words.replace("%1", str(MOST)))
        else:
            self._count.setText(count(len(found.hits), "record found", "records found") if found.hits else "")
        if found.is_question:
            self._desk.window.announce(self._count.text() or self.tr("Nothing found"))
        self._say_empty(is_question=found.is_question)

    def _say_empty(self, *, is_question: bool = False) -> None:
        if self._hits:
            self._empty.hide()
            return
        if is_question:
            title = self.tr("Nothing found")
            words = self.tr(
                "Try fewer or shorter words: the beginning of a word is enough. Not searched: drafts, agendas, "
                "agreements, decisions about sharing information, to whom a case was given, observations, samples, "
                "restricted matters and the names of children on file. Go to… finds a child by initials or case number."
            )
        else:
            title = self.tr("Two letters or more")
            words = self.tr(
                'Every word has to be in the record, in any order. Put words in "quotation marks" to find them side '
                "by side. Not searched: drafts, agendas, agreements, decisions about sharing information, to whom a "
                "case was given, observations, samples and restricted matters."
            )
        if self._is_copy:
            words = self.tr("This is a copy opened to look: it finds what was searched before it was made. %1").replace(
                "%1", words
            )
        self._empty.set_words(title, words)
        self._empty.show()

    def _show_rows(self) -> None:
        self._list.set_rows([self._row(key, hit) for key, hit in self._hits.items()])

    def _row(self, key: object, hit: Hit) -> Row:
        today = self._desk.today()
        child = (hit.child_name if self._names else hit.initials) or ""
        whose = f"{child} {hit.reference}".strip()
        detail = (kind_name(hit.kind), whose, hit.who, day_in_list(hit.day, today, weekday=True))
        return Row(
            key,
            hit.snippet.text,
            " · ".join(part for part in detail if part),
            icon=ICONS[hit.kind],
            marks=hit.snippet.marks,
        )

    def _to_results(self) -> None:
        """Enter in the field: search at once, and go on in the results."""
        self._search()
        if self._hits:
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, key: object) -> None:
        hit = self._hits[key]
        if hit.kind is HitKind.ACTION and hit.case_id is None:
            self._desk.open("action", hit.record_id)
        elif hit.kind is HitKind.ESCALATION:
            self._desk.open("escalation", hit.record_id)
        elif hit.kind is HitKind.GROUP:
            self._desk.open("group", hit.record_id)
        elif hit.case_id is not None:
            self._desk.open("case", hit.case_id)
        elif hit.session_id is not None:
            self._desk.open("session", hit.session_id)

"""The page of help: chapters at the left, one chapter at the right, and always the way to the numbers to call."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services import help_pages
from app.services.help_pages import Found
from ui.components import AgendaList, AgendaRow, Flow, HintButton, PageHeader, Text
from ui.components.search_line import SearchLine
from ui.desk import Desk
from ui.guide.reading import ChapterView, say_language
from ui.pages import Page
from ui.theme import box, fix, nest
from ui.wording import count


class HelpPage(Page):
    """Works without a network and without the records."""

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Help")
        header = PageHeader(title, self.tr("If a child may be in danger now, call first and read later."))
        super().__init__(title, "help", header)
        self._desk = desk
        calls = HintButton(self.tr("&Who to call"), kind="primary", icon="phone", name="help-calls")
        calls.clicked.connect(lambda: desk.open("report-now", None))
        lost = HintButton(self.tr("A laptop is &lost…"), name="help-lost")
        lost.clicked.connect(lambda: desk.open("lost"))
        header.add(lost)
        header.add(calls)
        self._at, self._heading = "", ""
        row = box(QHBoxLayout(), (16, 0, 0, 0), 0)
        nest(row, self._left())
        self.view = ChapterView()
        self.view.chapter_asked.connect(self._show)
        text = box(QVBoxLayout(), (20, 0, 28, 24), 4)
        text.addWidget(self._ways())
        say_language(text)
        text.addWidget(self.view, 1)
        nest(row, text, 1)
        nest(self.column, row, 1)
        self._show(help_pages.chapters()[0].key)

    def _left(self) -> QVBoxLayout:
        """Return the field to search the help, and the chapters or what was found below it."""
        column = box(QVBoxLayout(), 0, 6)
        self.field = SearchLine("help-search")
        self.field.setAccessibleName(self.tr("Search in the help"))
        self.field.setPlaceholderText(self.tr("Search in the help"))
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._open_first)
        self._count = Text("", "hint", "help-count")
        self._count.hide()
        self.chapters = AgendaList("help-chapters", self.tr("Chapters"))
        self.chapters.chosen.connect(self._choose)
        for widget in (self.field, self._count, self.chapters):
            fix(widget, width=250)
        column.addWidget(self.field)
        column.addWidget(self._count)
        column.addWidget(self.chapters, 1)
        return column

    def _ways(self) -> QWidget:
        """Return the other ways to learn it: the tour, and the same pages in a browser."""
        ways = Flow(gap=8)
        for route, words, name in (
            ("tour", self.tr("&Take the tour"), "help-tour"),
            ("help-site", self.tr("&Read in the browser…"), "help-browser"),
        ):
            if self._desk.can_open(route):
                button = HintButton(words, kind="link", small=True, name=name)
                button.clicked.connect(lambda _on=False, route=route: self._desk.open(route))
                ways.add(button)
        return ways

    def begin_at(self) -> QWidget | None:
        """Begin in the list of chapters."""
        return self.chapters

    def find_here(self) -> None:
        """Search in the help."""
        self.field.setFocus()
        self.field.selectAll()

    def show_about(self, screen: str) -> None:
        """Show the chapter about ``screen``; what is shown stays when F1 is pressed here."""
        if screen != self.topic:
            self.field.clear()
            self._show(help_pages.about(screen).key)

    def show_chapter(self, key: str) -> None:
        """Show the chapter ``key`` from its beginning."""
        self.field.clear()
        self._show(key)

    def panes(self) -> tuple[QWidget, ...]:
        """The chapters and the text."""
        return (self.chapters, self.view)

    def _choose(self, key: object) -> None:
        """Show the chapter, or the place in one, that a line of the list stands for."""
        if isinstance(key, Found):
            self._show(key.key, key.heading)
        else:
            self._show(str(key))

    def _open_first(self) -> None:
        rows = self.chapters.rows()
        if rows:
            self._choose(rows[0].key)
            self.view.setFocus()

    def _show(self, key: str, heading: str = "") -> None:
        self._at, self._heading = key, heading
        self.view.show_chapter(help_pages.chapter(key), heading, self.field.text())
        self._list()

    def _search(self) -> None:
        """List what was found; the chapters again when nothing is looked for."""
        self._list()
        typed = self.field.text().strip()
        self._count.setVisible(bool(typed))
        if not typed:
            return
        number = len(self.chapters.rows())
        none = self.tr("Nothing in the help says “%1”.").replace("%1", typed)
        words = count(number, "place", "places") if number else none
        self._count.setText(words)
        self._desk.window.announce(words)

    def _list(self) -> None:
        typed = self.field.text().strip()
        rows: list[AgendaRow]
        if typed:
            rows = [
                AgendaRow(one, one.heading or one.title, one.excerpt, "here" if self._is_at(one) else "plain")
                for one in help_pages.find(typed)
            ]
        else:
            guide = self.tr("A guide to supervision")
            rows = [
                AgendaRow(
                    one.key,
                    one.title,
                    guide if one.part == "guide" else "",
                    "here" if one.key == self._at else "plain",
                )
                for one in help_pages.chapters()
            ]
        self.chapters.set_rows(rows)
        now = next((one.key for one in rows if one.state == "here"), None)
        if now is not None:
            self.chapters.set_current(now)

    def _is_at(self, one: Found) -> bool:
        return (one.key, one.heading) == (self._at, self._heading)

"""The page of help: chapters at the left, one chapter at the right, and always the way to the numbers to call."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services import help_pages
from ui.components import AgendaList, AgendaRow, HintButton, PageHeader
from ui.desk import Desk
from ui.guide.reading import ChapterView
from ui.pages import Page
from ui.theme import box, fix


class HelpPage(Page):
    """Works without a network and without the records."""

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Help")
        header = PageHeader(title, self.tr("If a child may be in danger now, call first and read later."))
        super().__init__(title, "help", header)
        calls = HintButton(self.tr("&Who to call"), kind="primary", icon="phone", name="help-calls")
        calls.clicked.connect(lambda: desk.open("report-now", None))
        lost = HintButton(self.tr("A laptop is &lost…"), name="help-lost")
        lost.clicked.connect(lambda: desk.open("lost"))
        header.add(lost)
        header.add(calls)
        self._at = ""
        row = box(QHBoxLayout(), (16, 0, 0, 0), 0)
        self.chapters = AgendaList("help-chapters", self.tr("Chapters"))
        fix(self.chapters, width=250)
        self.chapters.chosen.connect(self._show)
        row.addWidget(self.chapters)
        self.view = ChapterView()
        text = box(QVBoxLayout(), (20, 8, 28, 24))
        text.addWidget(self.view, 1)
        row.addLayout(text, 1)
        self.column.addLayout(row, 1)
        self._show(help_pages.chapters()[0].key)

    def begin_at(self) -> QWidget | None:
        """Begin in the list of chapters."""
        return self.chapters

    def show_about(self, place: str) -> None:
        """Show the chapter about ``place``; what is shown stays when F1 is pressed here."""
        if place != "help":
            self._show(help_pages.about(place).key)

    def panes(self) -> tuple[QWidget, ...]:
        """The chapters and the text."""
        return (self.chapters, self.view)

    def _show(self, key: object) -> None:
        chosen = next(one for one in help_pages.chapters() if one.key == key)
        self._at = chosen.key
        self.view.show_chapter(chosen.title, chosen.text())
        self.chapters.set_rows(
            [
                AgendaRow(one.key, one.title, "", "here" if one.key == chosen.key else "plain")
                for one in help_pages.chapters()
            ]
        )
        self.chapters.set_current(chosen.key)

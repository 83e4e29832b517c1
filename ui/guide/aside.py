"""One chapter of the help in a sheet, over a form that is being filled in or a page that is not left."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import help_pages
from ui.components import HintButton, Sheet
from ui.guide.reading import ChapterView, say_language
from ui.theme import box, nest

NAME = "help-sheet"


class HelpSheet(Sheet):
    """Shows the chapter about ``screen``; its links lead to other chapters in the same sheet. Esc closes it."""

    def __init__(self, over: QWidget, screen: str) -> None:
        super().__init__(over, "", name=NAME, width=800, height=640)
        self.set_title(self.tr("Help"), self.tr("If a child may be in danger now, call first and read later."))
        self.view = ChapterView()
        self.view.chapter_asked.connect(self.show_chapter)
        self.scroll_body.hide()  # the text scrolls by itself
        text = box(QVBoxLayout(), (12, 0, 12, 0))
        say_language(text)
        text.addWidget(self.view, 1)
        nest(self.content, text, 1)
        close = HintButton(self.tr("&Close"), kind="primary", hint="Esc", name="help-close")
        close.clicked.connect(self.reject)
        self.bar.add_right(close)
        self.show_chapter(help_pages.about(screen).key)

    def show_chapter(self, key: str) -> None:
        """Show the chapter ``key`` from its beginning."""
        self.view.show_chapter(help_pages.chapter(key))

    def begin_at(self) -> QWidget | None:
        """Begin in the text, so that the arrow keys scroll it."""
        return self.view

"""Help (F1): the guide, opened at the chapter about the screen one comes from."""

from __future__ import annotations

from ui.desk import Desk
from ui.guide.page import HelpPage
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "help", and the routes "help-chapter" to one chapter and "help-site" to all in a browser."""

    def chapter(key: str) -> None:
        page = desk.window.go("help")
        if isinstance(page, HelpPage):
            page.show_chapter(key)

    desk.add_place(Place("help", desk.tr("Help"), "help-circle", lambda: HelpPage(desk), foot=True))
    desk.add_route("help-chapter", chapter)
    desk.add_route("help-site", lambda: _open_browser(desk))


def _open_browser(desk: Desk) -> None:
    from app.services import help_site  # brings the library for Markdown, which the start does without
    from ui.guide.browser import BrowserSheet

    BrowserSheet(desk, help_site.usual_folder()).open()

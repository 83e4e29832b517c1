"""F1, from anywhere: the place "help" where there is one to go to, otherwise a sheet over what is being done.

Over a sheet, before anything is unlocked and where somebody reads who may see nothing else, nobody is led away.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from ui.guide.aside import NAME, HelpSheet
from ui.window import MainWindow


class HelpKey(QObject):
    """Answers the window's ``help_asked`` for as long as the window lives."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.help_asked.connect(self.pressed)

    @Slot(str)
    def pressed(self, screen: str) -> None:
        """Show the chapter about ``screen``."""
        from ui.guide.page import HelpPage

        if screen == NAME:
            return
        dialog, page = QApplication.activeModalWidget(), self._window.page
        if dialog is not None or not self._window.has_place("help") or (page is not None and page.holds):
            HelpSheet(dialog or self._window, screen).open()
            return
        shown = self._window.go("help")
        if isinstance(shown, HelpPage):
            shown.show_about(screen)

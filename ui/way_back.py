"""Which pages live: those of the places, those that Back returns to, and those with words still to be saved.

The window shows one of them. A page that nothing here leads to is deleted: it would not be told of a lock.
"""

from __future__ import annotations

from itertools import groupby

from PySide6 import QtCore
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget

from ui.pages import Page

HISTORY = 20  # pages that Back can return to


class WayBack(QObject):
    """The pages in ``stack``, and the way by which somebody came to the one that is shown."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self.of_places: dict[str, Page] = {}  # the page of each place that was gone to
        self._history: list[Page] = []
        self._leaving: list[Page] = []  # gone from sight, with words that are not saved yet

    def __len__(self) -> int:
        return len(self._history)

    def __contains__(self, page: object) -> bool:
        return page in self._history

    @property
    def here(self) -> Page | None:
        """The page that was last gone to."""
        return self._history[-1] if self._history else None

    def live(self) -> list[Page]:
        """Return every page that a place or Back returns to, and those with words still to be saved."""
        pages = (*self.of_places.values(), *self._history, *self._leaving)
        return list({id(page): page for page in pages}.values())

    def step(self, page: Page) -> None:
        """Go on to ``page``; the way does not grow without end."""
        self._history.append(page)
        while len(self._history) > HISTORY:
            self.drop(self._history.pop(0))

    def step_back(self) -> Page:
        """Take the page that was last gone to off the way, and return it; it still lives."""
        return self._history.pop()

    def swap(self, gone: Page, page: Page) -> None:
        """Put ``page`` wherever ``gone`` is on the way, once where they follow each other; ``gone`` still lives."""
        self._history = [one for one, _again in groupby(page if one is gone else one for one in self._history)]

    def drop(self, page: Page) -> None:
        """Delete a page that nothing leads to any more, once its words are saved."""
        if page in self._history or page in self.of_places.values():
            return
        if page.has_unsaved():
            if page not in self._leaving:
                self._leaving.append(page)
                page.words_saved.connect(self._let_go, QtCore.Qt.ConnectionType.QueuedConnection)
            return
        self._delete(page)

    def clear(self) -> None:
        """Delete every page."""
        pages = self.live()
        self._history.clear()
        self.of_places.clear()
        self._leaving.clear()
        for page in pages:
            self._delete(page)

    @Slot()
    def _let_go(self) -> None:
        waiting, self._leaving = self._leaving, []
        for page in waiting:
            self.drop(page)

    def _delete(self, page: Page) -> None:
        self._stack.removeWidget(page)
        page.deleteLater()

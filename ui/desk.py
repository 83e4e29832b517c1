"""The open records as the screens reach them: ask, do, and open another place.

One desk lives from unlock to lock. Screens get it in their constructor and hold nothing else of the program. A read
or a command runs on the records' own thread; its answer comes back on the window's thread, and what a command
changed is offered to every open page. Places are opened by name (``open("case", case_id)``), so that no screen
imports another.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Concatenate, Generic, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.errors import AppError
from app.services.first_page import FirstPage
from app.services.settings import Settings
from app.services.sight import Sight
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from ui.pages import Page
from ui.tasks import Lane, Task, TaskRunner, is_alive
from ui.tones import BannerTone
from ui.window import MainWindow, Place

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A place of the navigation and, when a record was open, the route to it."""

    place: str = ""
    route: str = ""
    arguments: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say on Today that does not come out of the records: a backup is old, a copy lies beside them.

    ``tone`` is one of a banner's; ``buttons`` are (words, object name, what pressing does).
    """

    tone: BannerTone
    what: str
    then: str
    icon: str = ""
    buttons: tuple[tuple[str, str, Callable[[], object]], ...] = ()


class Desk(QObject):
    """What a screen may use: the vault's reads and commands, today's date, names shown or not, and other places.

    ``trouble`` carries an AppError that a screen did not deal with itself; the window shows it as a banner.
    """

    trouble = Signal(object)
    settings_changed = Signal(object)
    names_changed = Signal(bool)
    notices_changed = Signal()

    def __init__(
        self,
        vault: OpenVault,
        tasks: TaskRunner,
        window: MainWindow,
        around: Surroundings,
        settings: Callable[[], Settings],
    ) -> None:
        super().__init__(window)
        self.vault = vault
        self.tasks = tasks
        self.window = window
        self.around = around
        self.settings = settings
        self.is_invented = False  # a club that is looked around in
        self.first_page: FirstPage | None = None  # read before there was a desk; Today takes it
        self.notices: dict[str, Notice] = {}  # by key, in the order in which they came up
        self._routes: dict[str, Callable[..., Page | None]] = {}
        self._opened: dict[int, tuple[str, tuple[object, ...]]] = {}  # by page, so that lock can return to it
        window.names_changed.connect(self.names_changed)

    def ask(
        self,
        query: Callable[Concatenate[Work, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Answer[T]:
        """Read on the records' thread. Say what happens with ``.then(done, failed=None)``."""
        return Answer(self, lambda: self.vault.read(query, *args, **kwargs))

    def do(
        self,
        command: Callable[Concatenate[Work, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Answer[T]:
        """Run a command in one transaction on the records' thread; every page is offered what it changed."""

        def work() -> T:
            finished = self.vault.do(command, *args, **kwargs)
            changed.append(finished.changes)
            return finished.value

        changed: list[object] = []
        return Answer(self, work, after=lambda: self.window.refresh(changed[-1]))

    def run(self, work: Callable[[], T], *, lane: Lane = Lane.WORK) -> Answer[T]:
        """Run work that is neither read nor command: drawing, signing and checking a document, key derivation."""
        return Answer(self, work, lane=lane)

    def note(self, key: str, notice: Notice | None) -> None:
        """Say something on Today until it is said no more (None)."""
        if notice == self.notices.get(key):
            return
        if notice is None:
            self.notices.pop(key, None)
        else:
            self.notices[key] = notice
        self.notices_changed.emit()

    def today(self) -> date:
        """Return the local calendar day."""
        return self.now().date()

    def now(self) -> datetime:
        """Return the local time, aware."""
        return self.around.clock().astimezone(self.around.zone)

    @property
    def sight(self) -> Sight:
        """Which places and beginnings there are for the person at the keyboard."""
        return self.vault.sight

    def add_place(self, place: Place) -> None:
        """Put a place into the navigation, if the person at the keyboard has anything to see there."""
        if place.key in self.sight.places:
            self.window.register(place)

    def add_route(self, name: str, opener: Callable[..., Page | None]) -> None:
        """Name a place: ``opener`` gets what ``open`` is given and returns a page, or None when it shows a sheet."""
        self._routes[name] = opener

    def open(self, name: str, *args: object) -> None:
        """Open the place ``name`` on the Back history. Raises KeyError for a place that does not exist.

        A page of the same record that still lives is shown again: two would each hold words of their own, and the
        one that is saved last would win.
        """
        page = self._page(name, args)
        if page is not None:
            self.window.open_page(page)

    def turn_to(self, gone: Page, name: str, *args: object) -> None:
        """Put the place ``name`` where ``gone`` is, shown or on the way back: its record stands under another now.

        Nothing happens when ``gone`` is the page of that place, or lives no more.
        """
        if gone in self.window.live_pages():
            page = self._page(name, args)
            if page is not None and page is not gone:
                self.window.replace_page(page, gone)

    def _page(self, name: str, args: tuple[object, ...]) -> Page | None:
        page = next((one for one in self.window.live_pages() if self._opened.get(id(one)) == (name, args)), None)
        if page is None:
            page = self._routes[name](*args)
            if page is not None:
                number = id(page)
                self._opened[number] = (name, args)
                page.destroyed.connect(lambda: self._opened.pop(number, None))
        return page

    def whereabouts(self) -> Whereabouts:
        """Return where the window is, so that the same person comes back to it after a lock."""
        page = self.window.page
        opened = self._opened.get(id(page)) if page is not None else None
        return Whereabouts(page.place if page is not None else "", *(opened or ("", ())))

    def return_to(self, where: Whereabouts) -> None:
        """Go to a place remembered with ``whereabouts``; to Today when it is no longer there."""
        self.window.go(where.place if self.window.has_place(where.place) else "today")
        if where.route and self.can_open(where.route):
            self.open(where.route, *where.arguments)

    def can_open(self, name: str) -> bool:
        """True when there is such a place."""
        return name in self._routes


class Answer(Generic[T]):
    """An answer that is still to come. Nothing runs until ``then`` is called."""

    def __init__(
        self,
        desk: Desk,
        work: Callable[[], T],
        *,
        lane: Lane = Lane.RECORDS,
        after: Callable[[], None] | None = None,
    ) -> None:
        self._desk = desk
        self._work = work
        self._lane = lane
        self._after = after

    def then(
        self,
        done: Callable[[T], None] | None = None,
        *,
        failed: Callable[[AppError], None] | None = None,
        settled: Callable[[], None] | None = None,
        words: str = "",
    ) -> Task[T]:
        """Start. ``done`` gets the value on the window's thread, then every page is offered the changes.

        ``failed`` gets the AppError; without it, and when who asked is gone by then, the window shows the error as a
        banner. ``settled`` is called after either, and after a defect. ``words`` are shown while the work takes
        longer than 400 ms.
        """

        def finished(value: T) -> None:
            if done is not None and is_alive(done):
                done(value)
            if self._after is not None:
                self._after()

        def refused(error: AppError) -> None:
            if failed is not None and is_alive(failed):
                failed(error)
            elif isValid(self._desk):
                self._desk.trouble.emit(error)

        return self._desk.tasks.run(
            self._work, done=finished, failed=refused, settled=settled, lane=self._lane, words=words
        )

"""Into the invented club and out of it again: made, marked on every screen, removed or kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.errors import AppError
from app.services import looking_around
from app.services.looking_around import Invented
from app.services.surroundings import Surroundings
from app.services.vaults import OpenVault
from ui.components import Banner, HintButton
from ui.custody import Custodian
from ui.desk import Desk
from ui.tasks import Lane, TaskRunner
from ui.tour.sheets import KeepSheet, LookAroundSheet
from ui.tour.steps import steps
from ui.tour.walk import Tour
from ui.window import MainWindow


class InventedClub(QObject):
    """``opened(vault, slot)`` when one is inside; ``left`` when one is out and nothing is open; ``failed(error)``."""

    opened = Signal(object, object)
    left = Signal()
    failed = Signal(object)

    def __init__(
        self, window: MainWindow, tasks: TaskRunner, around: Surroundings, custodian: Custodian, documents: Path
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._around, self._custodian = window, tasks, around, custodian
        self._documents = documents
        self._invented: Invented | None = None
        self._is_being_made = False
        self._desk: Desk | None = None  # of the invented club, while it is open
        self._strip: Banner | None = None
        self._tour: Tour | None = None
        custodian.locked.connect(self._end_tour)

    def holds(self, vault: OpenVault) -> bool:
        """Whether these are the records of the invented club."""
        return self._invented is not None and vault.path == self._invented.club.path

    def around(self, vault: OpenVault) -> Surroundings:
        """Return what ``vault`` is opened with: the invented club notes everything in its own folder."""
        return self._invented.around if self._invented is not None and self.holds(vault) else self._around

    # In

    def install(self, desk: Desk) -> None:
        """Add the route "tour": from real records after a word, inside the invented club at once."""
        is_inside = self.holds(desk.vault)
        self._desk = desk if is_inside else None
        desk.add_route("tour", self.begin_tour if is_inside else self._ask)

    def _ask(self) -> None:
        sheet = LookAroundSheet(self._window)
        sheet.asked.connect(lambda: self._custodian.put_away(self.enter))
        sheet.open()

    def enter(self) -> None:
        """Make an invented club and open it; nothing else is open."""
        if self._is_being_made or self._invented is not None:
            return
        self._is_being_made = True
        self._tasks.run(
            partial(looking_around.make, self._around),
            done=self._made,
            failed=self._not_made,
            lane=Lane.WORK,
            words=self.tr("Making an invented club. On a slow computer this can take a minute; you can go on typing."),
        )

    def _made(self, invented: Invented) -> None:
        if self._tasks.is_closed:  # the window was closed meanwhile: nothing is left of it
            looking_around.remove(invented)
            return
        self._is_being_made, self._invented = False, invented
        self._tasks.run(
            partial(looking_around.enter, invented),
            done=partial(self._entered, invented),
            failed=self._not_made,
        )

    def _entered(self, invented: Invented, vault: OpenVault) -> None:
        if self._tasks.is_closed:
            vault.lock()
            looking_around.remove(invented)
            return
        self.opened.emit(vault, vault.slot_id)

    def _not_made(self, error: AppError) -> None:
        self._is_being_made = False
        if self._tasks.is_closed:
            return
        self.end()
        self.left.emit()
        self.failed.emit(error)

    def begin_tour(self) -> None:
        """Lead through it from the first step."""
        invented, desk = self._invented, self._desk
        if invented is None or desk is None or not isValid(desk):
            return
        self._end_tour()
        self._hide_strip()
        self._tour = Tour(self._window, steps(desk, invented.club, invented.passphrase))
        self._tour.ended.connect(self._tour_ended)
        self._tour.begin()

    def _tour_ended(self) -> None:
        self._tour = None
        if self._invented is not None:
            self.show_strip()

    def _end_tour(self) -> None:
        if self._tour is not None:
            self._tour.stop()

    @property
    def tour(self) -> Tour | None:
        """The tour, while there is one."""
        return self._tour

    def show_strip(self) -> None:
        """Say across the window that nobody here is real, and how to go."""
        self._hide_strip()
        passphrase = self._invented.passphrase if self._invented is not None else ""
        what = self.tr("Invented club. Nobody in it is real, and it is removed when you leave.")
        then = self.tr("Where a passphrase is asked for, type “%1”.").replace("%1", passphrase)
        strip = self._strip = Banner("attn", what, then, icon="bulb", band=True, name="invented-strip")
        for words, name, does in (
            (self.tr("Take the tour"), "invented-tour", self.begin_tour),
            (self.tr("Keep it…"), "invented-keep", self._keep),
            (self.tr("Leave"), "invented-leave", self.leave),
        ):
            button = HintButton(words, small=True, name=name)
            button.clicked.connect(does)
            strip.add_button(button)
        self._window.show_strip(strip)
        self._window.announce(f"{what} {then}")

    def _hide_strip(self) -> None:
        if self._strip is not None:
            self._window.hide_strip(self._strip)
            self._strip.deleteLater()
            self._strip = None

    # Out

    def leave(self) -> None:
        """Close the invented club and remove it."""
        self._custodian.put_away(self._gone)

    def _gone(self) -> None:
        self.end()
        self.left.emit()

    def end(self) -> None:
        """It is closed, or closing: take its strip away and remove it."""
        invented, self._invented = self._invented, None
        self._end_tour()
        self._hide_strip()
        if invented is not None:
            self._tasks.run(partial(looking_around.remove, invented), done=lambda _none: None, failed=self.failed.emit)

    def _keep(self) -> None:
        if self._invented is not None:
            sheet = KeepSheet(self._window, self._documents / "Holdfast", self._invented.passphrase)
            sheet.asked.connect(lambda folder: self._custodian.put_away(partial(self._move, folder)))
            sheet.open()

    def _move(self, folder: Path) -> None:
        invented, self._invented = self._invented, None
        self._end_tour()
        self._hide_strip()
        if invented is not None:
            work = partial(looking_around.keep, invented, folder)
            self._tasks.run(work, done=lambda _path: self.left.emit(), failed=partial(self._not_kept, invented))

    def _not_kept(self, invented: Invented, error: AppError) -> None:
        """It could not be moved: it is still there, and opened again."""
        self._invented = invented
        self._made(invented)
        self.failed.emit(error)

"""The tour: one step after another, told in a strip above the page and pointed at on the real screen.

It never stands in the way: everything can be pressed and typed meanwhile, and it remembers nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.components import Banner, HintButton, reveal
from ui.tour.ring import TourRing
from ui.tour.steps import Step
from ui.window import MainWindow

LOOK_MS, LOOKS = 30, 200  # how often, and how many times, it is looked for what a screen still has to read
STILL = 6  # looks without a change: the screen has come to rest


class Tour(QObject):
    """``ended`` when it was stopped, or is through."""

    ended = Signal()

    def __init__(self, window: MainWindow, steps: tuple[Step, ...]) -> None:
        super().__init__(window)
        self._window, self._steps, self._at = window, steps, 0
        self._left, self._still, self._was = 0, 0, QRect()  # looks that are left, looks at rest, where it was
        self._ring = TourRing(window)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._point)
        self.strip = Banner("attn", "", "", icon="bulb", band=True, name="tour-strip")
        self._back = HintButton(self.tr("Back"), small=True, name="tour-back")
        self._next = HintButton(self.tr("Next"), small=True, kind="primary", name="tour-next")
        self._stop = HintButton(self.tr("Stop"), small=True, kind="quiet", name="tour-stop")
        for button, does, keys in (
            (self._back, self.back, "Alt+PgUp"),
            (self._next, self.next, "Alt+PgDown"),
            (self._stop, self.stop, "Alt+End"),
        ):
            button.setToolTip(keys)
            button.clicked.connect(does)
            self.strip.add_button(button)
            QShortcut(QKeySequence(keys), self.strip, context=Qt.ShortcutContext.WindowShortcut).activated.connect(does)

    @property
    def step(self) -> Step:
        """The step that is told now."""
        return self._steps[self._at]

    @property
    def target(self) -> QWidget | None:
        """What is pointed at, once it is on screen."""
        return self._ring.target

    def begin(self) -> None:
        """Show the first step."""
        self._window.show_strip(self.strip)
        self._show()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def next(self) -> None:
        """Go on; after the last step it is over."""
        if self._at + 1 == len(self._steps):
            self.stop()
            return
        self._at += 1
        self._show()

    @Slot()
    def back(self) -> None:
        """Go back one step."""
        if self._at:
            self._at -= 1
            self._show()

    @Slot()
    def stop(self) -> None:
        """Take everything of the tour away."""
        self._looking.stop()
        self._ring.ring(None)
        self._ring.deleteLater()
        self._window.hide_strip(self.strip)
        self.strip.deleteLater()
        self.ended.emit()
        self.deleteLater()

    def _show(self) -> None:
        """Lead to the screen of the step and tell it; the focus stays in the strip when it was there."""
        step, focus = self.step, QApplication.focusWidget()
        held = focus if focus is not None and self.strip.isAncestorOf(focus) else None
        self._ring.ring(None)
        step.go()
        place = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(self._steps)))
        title = f"{self.tr('Invented club')} · {place} · {step.title}"
        self.strip.set_words(title, step.words)
        self._back.setVisible(self._at > 0)
        last = self._at + 1 == len(self._steps)
        self._next.set_words(self.tr("Look around") if last else self.tr("Next"))
        self._stop.setVisible(not last)
        self._window.announce(f"{title}. {step.words}")
        if held is not None:
            (held if held.isVisible() else self._next).setFocus(Qt.FocusReason.OtherFocusReason)
        self._left, self._still, self._was = LOOKS, 0, QRect()
        self._looking.start()
        self._point()

    @Slot()
    def _point(self) -> None:
        """Point at what the step speaks of; again until the screen is at rest: what is read makes room for itself."""
        self._left -= 1
        if self._left < 0 or self._still >= STILL:
            self._looking.stop()
            return
        one = self._seen()
        if one is None:
            return
        now = QRect(one.mapTo(self._window, QPoint(0, 0)), one.size())
        if one is self._ring.target and now == self._was:
            self._still += 1
            return
        reveal(one)
        self._ring.ring(one)
        self._still, self._was = 0, QRect(one.mapTo(self._window, QPoint(0, 0)), one.size())

    def _seen(self) -> QWidget | None:
        """Return the first of the step's targets that is on screen, or None while none is."""
        for name in self.step.targets:
            for one in self._window.findChildren(QWidget, name):
                if one.isVisible() and one.width() and one.height():
                    return one
        return None

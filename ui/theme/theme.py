"""The theme of the process: which colours, which text size, and telling every widget when they change."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6 import QtCore
from PySide6.QtCore import QObject, QResource, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

import resources
from ui.theme import first_paint, fonts, motion
from ui.theme.palette import palette, system_colours, with_hints_seen
from ui.theme.sheet import fill, scaled
from ui.theme.tokens import read_tokens

STYLE = ("-style", "Fusion")  # for QApplication's arguments: setting it later wraps all of QStyle first, 8 ms
_HALF_LIGHT = 128  # of 255: a ground darker than this is dark
TEXT_PERCENTS = (100, 115, 130, 150, 175, 200)


class Mode(Enum):
    """Which theme was asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours, fonts and sizes in force. One exists in the process: ``current()``."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = Mode.SYSTEM
        self._percent = 100
        self._app: QApplication | None = None
        self._reduce_motion = False
        self._high_contrast = False
        self._worn: tuple[bool, bool] | None = None  # the look that the application has been given
        self._sheet = ""
        self._sheet_waits = False
        self._system = QPalette()
        self._marks = b""
        self._colours: Mapping[str, str] = read_tokens()["light"]
        self._qcolours: dict[str, QColor] = {}
        self._fonts: dict[tuple[float, int, bool, bool, bool], QFont] = {}

    @property
    def mode(self) -> Mode:
        """The theme asked for: as this computer, light or dark."""
        return self._mode

    @property
    def text_percent(self) -> int:
        """The text size in percent: one of ``TEXT_PERCENTS``."""
        return self._percent

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force now."""
        return self._colours is read_tokens()["dark"]

    @property
    def is_high_contrast(self) -> bool:
        """Whether the system asks for high contrast, so that its own palette and plain borders are used."""
        return self._high_contrast

    @property
    def reduce_motion(self) -> bool:
        """Whether the panel slide and the moving busy bar are left out: by choice, or as the system asks."""
        return self._reduce_motion or motion.system_wants_less()

    def apply(
        self, app: QApplication, *, mode: Mode | None = None, percent: int | None = None, sheet_waits: bool = False
    ) -> None:
        """Dress the whole application, and keep following the system's light, dark and contrast settings.

        With ``sheet_waits`` the style sheet waits for ``wear_sheet``: under one, Qt dresses all that is in a widget
        anew each time the widget is put into something, so that building a page takes twice as long.
        """
        self._sheet_waits = sheet_waits
        if self._app is None:
            self._app = app
            self._system = app.palette()
            fonts.load()
            self._marks = resources.read_bytes("style/marks.rcc")  # Qt reads from these bytes as long as it runs
            QResource.registerResourceData(self._marks)
            first_paint.after_paint(self._listen)
        self._mode = mode or self._mode
        self._percent = percent or self._percent
        self._dress()

    def wear_sheet(self) -> None:
        """Give the application the style sheet that waits. What is to be shown first is put together."""
        if self._sheet_waits and self._app is not None:
            self._sheet_waits = False
            self._app.setStyleSheet(self._sheet)

    def set_mode(self, mode: Mode) -> None:
        """Use the light or the dark theme, or follow the computer. Where that looks as before, nothing is dressed."""
        if mode is not self._mode:
            self._mode = mode
            if self._app is None or self._look(self._app) != self._worn:
                self._dress()

    def set_text_percent(self, percent: int) -> None:
        """Use this text size (one of ``TEXT_PERCENTS``). Raises ValueError for any other."""
        if percent not in TEXT_PERCENTS:
            raise ValueError(f"text size {percent}")
        if percent != self._percent:
            self._percent = percent
            self._dress()

    def larger(self) -> None:
        """Take the next larger text size, if there is one."""
        self._step(1)

    def smaller(self) -> None:
        """Take the next smaller text size, if there is one."""
        self._step(-1)

    def normal_size(self) -> None:
        """Return to 100 % text."""
        self.set_text_percent(100)

    def set_reduce_motion(self, reduce: bool) -> None:
        """Leave out what moves: the sliding panel and the busy bar."""
        if reduce != self._reduce_motion:
            self._reduce_motion = reduce
            self.changed.emit()

    def color(self, token: str) -> QColor:
        """Return the colour of ``token``. Raises KeyError when there is none of that name."""
        found = self._qcolours.get(token)
        if found is None:
            found = self._qcolours[token] = QColor(self._colours[token])
        return found

    def font(
        self, size: float = 15, *, weight: int = 400, serif: bool = False, italic: bool = False, note: bool = False
    ) -> QFont:
        """Return a font of ``size`` px at 100 % text, scaled; weights 400 and 600, ``note`` with wider lines."""
        key = (size, weight, serif, italic, note)
        found = self._fonts.get(key)
        if found is None:
            if note or italic or (serif and weight == 400):
                fonts.load_all()
            families = [fonts.SERIF, "Georgia"] if serif else [fonts.NOTES if note else fonts.SANS, "Segoe UI"]
            found = QFont(families)
            found.setPixelSize(scaled(size, self._percent))
            found.setWeight(QFont.Weight(weight))
            found.setItalic(italic)
            self._fonts[key] = found
        return found

    def _step(self, by: int) -> None:
        index = TEXT_PERCENTS.index(self._percent) + by
        if 0 <= index < len(TEXT_PERCENTS):
            self.set_text_percent(TEXT_PERCENTS[index])

    def _listen(self) -> None:
        """Follow the system from now on; the first page was dressed after a look at its palette alone."""
        if self._app is None:
            return
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        if self._worn is not None and self._look(self._app) != self._worn:
            self._dress()

    @Slot()
    def _on_system_changed(self) -> None:
        self._dress()

    def _contrast_wanted(self, app: QApplication) -> bool:
        """Return whether the system asks for high contrast."""
        if first_paint.is_to_come():
            return False  # asked right after it: the answer is one of Qt's enumerations
        hints = app.styleHints()  # held by a name: what it gives out lives no longer than it
        return hints.accessibility().contrastPreference() is QtCore.Qt.ContrastPreference.HighContrast

    def _dark_wanted(self, app: QApplication) -> bool:
        if self._mode is Mode.SYSTEM:
            if first_paint.is_to_come():  # likewise
                return self._system_is_dark()
            return app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    def _marks_are_light(self, app: QApplication) -> bool:
        """Return whether arrows, ticks and dots have to be light: on a dark ground, whoever chose it."""
        if self._high_contrast:
            return self._system_is_dark()
        return self._dark_wanted(app)

    def _system_is_dark(self) -> bool:
        return self._system.color(QPalette.ColorRole.Base).lightness() < _HALF_LIGHT

    def _look(self, app: QApplication) -> tuple[bool, bool]:
        """Return all that the colours hang on: whether they are high in contrast, and whether they are dark."""
        return self._contrast_wanted(app), self._dark_wanted(app)

    def _dress(self) -> None:
        """Work out colours and sheet, set them on the application, and tell everyone."""
        self._fonts.clear()
        self._qcolours.clear()
        app = self._app
        if app is None:
            self._colours = read_tokens()["dark" if self._mode is Mode.DARK else "light"]
            self.changed.emit()
            return
        self._high_contrast, dark = self._worn = self._look(app)
        if self._high_contrast:
            self._colours = system_colours(self._system)
            app.setPalette(with_hints_seen(self._system))
        else:
            self._colours = read_tokens()["dark" if dark else "light"]
            app.setPalette(palette(self._colours))
        app.setFont(self.font(15))
        template = "style/structural.qss" if self._high_contrast else "style/holdfast.qss"
        values = dict(self._colours) | {
            "theme": "dark" if self._marks_are_light(app) else "light",
            "notes": f'"{fonts.NOTES}", "{fonts.SANS}", "Segoe UI"',
            "serif": f'"{fonts.SERIF}", "Georgia"',
        }
        self._sheet = fill(resources.read_text(template), values, self._percent)
        if not self._sheet_waits:
            app.setStyleSheet(self._sheet)
        self.changed.emit()


_theme: Theme | None = None


def current() -> Theme:
    """Return the one theme of this process, made on first use."""
    global _theme  # one look for the whole process, reached from painting code
    if _theme is None:
        _theme = Theme()
    return _theme


def px(pixels: float) -> int:
    """Return ``pixels`` (at 100 % text) at the chosen text size, in whole pixels."""
    return scaled(pixels, current().text_percent)

"""Icons: shipped SVG outlines, drawn in a token's colour at the screen's own resolution, cached."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme.theme import current, px

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

MARK = "holdfast-mark"
_cache: dict[tuple[str, str, int, int], QPixmap] = {}


@cache
def _source(name: str) -> str:
    return resources.read_text(f"icons/{name}.svg")


def _svg(name: str, colour: QColor, size: int) -> QByteArray:
    """Return the outline of ``name`` in ``colour``: stroke 1.75, but 2 at 16 px and for the mark (ui.md 8)."""
    text = _source(name).replace("currentColor", colour.name())
    if size > 16 and name != MARK:
        text = text.replace('stroke-width="2"', 'stroke-width="1.75"')
    return QByteArray(text.encode())


def pixmap(name: str, colour: str = "ink2", size: int = 20) -> QPixmap:
    """Return the icon ``name`` in the colour of the token ``colour``, ``size`` px square at 100 % text.

    Raises FileNotFoundError when no such icon is shipped, KeyError when there is no such token.
    """
    shade = current().color(colour)
    ratio = QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]  # pictures need an application
    side = px(size)
    key = (name, shade.name(), side, round(ratio * 100))
    found = _cache.get(key)
    if found is None:
        found = QPixmap(round(side * ratio), round(side * ratio))
        found.fill(QColor(0, 0, 0, 0))
        painter = QPainter(found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(_svg(name, shade, size)).render(painter, QRectF(found.rect()))
        painter.end()
        found.setDevicePixelRatio(ratio)
        _cache[key] = found
    return found


def icon(name: str, colour: str = "ink2", size: int = 20) -> QIcon:
    """Return the icon as a QIcon for menus and standard buttons; ask again after the theme has changed."""
    from PySide6.QtGui import QIcon  # with all the names of themed icons: not for the first paint

    return QIcon(pixmap(name, colour, size))


def window_icon() -> QIcon:
    """Return the program's mark for the title bar and the task bar, in the sizes systems ask for."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        side = QPixmap(size, size)
        side.fill(QColor(0, 0, 0, 0))
        painter = QPainter(side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(_svg(MARK, QColor("#1D5C5F"), size)).render(painter, QRectF(side.rect()))
        painter.end()
        made.addPixmap(side)
    return made

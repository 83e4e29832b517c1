"""The focus ring: 2 px with a 2 px gap around whatever has the focus, drawn over the window (ui.md 9).

The style sheet cannot draw it (its outline follows no corners and is cut off by neighbours), so one overlay a window
follows the focus. It is cut off at the edges of scroll areas, and it brings what it surrounds into view. A widget may

* be surrounded together with its frame: property ``ring_around`` = "parent" or "frame" (the nearest framed parent),
* say which part of it has the focus: a method ``focus_rect()`` and a signal ``focus_rect_changed``,
* have round corners: property ``ring_radius`` in px at 100 % text, and ``ring_inside = True`` for no gap,
* go without: property ``ring`` = False.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QCheckBox, QRadioButton, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme import current, px

_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
)


class FocusRing(QWidget):
    """The overlay of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._radius = 6
        self._clip = QRect()
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """The widget that has the focus in this window, while it is ringed."""
        return self._target

    def ring(self, target: QWidget | None) -> None:
        """Surround ``target``, or nothing."""
        self._forget()
        if target is None or target.property("ring") is False:
            self.hide()
            return
        self._target = target
        changed = getattr(target, "focus_rect_changed", None)
        if changed is not None:
            changed.connect(self.place)
        widget: QWidget | None = target
        while widget is not None and not widget.isWindow():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self.place()

    @Slot()
    def place(self) -> None:
        """Go to where the target is now."""
        target = self._target
        window = self.parentWidget()
        if target is None or window is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        around = _around(target)
        inside = bool(getattr(target, "ring_inside", False))
        gap = -px(2) if inside else px(4)
        rect = target.focus_rect() if hasattr(target, "focus_rect") else around.rect()  # duck-typed, see above
        rect = QRect(around.mapTo(window, rect.topLeft()), rect.size()).adjusted(-gap, -gap, gap, gap)
        if isinstance(target, QCheckBox | QRadioButton):
            rect.setWidth(min(rect.width(), target.sizeHint().width() + 2 * gap))
        radius = around.property("ring_radius")
        self._radius = px(radius if isinstance(radius, int) else 6) + (0 if inside else px(4))
        self.setGeometry(rect)
        self._clip = _visible_part(target, window).translated(-rect.topLeft())
        edge = max(self._radius, px(5))
        hollow = self.rect().adjusted(edge, edge, -edge, -edge)
        region = QRegion(self.rect())
        if hollow.isValid():  # what is inside is left out, so that typing does not repaint the overlay
            region -= QRegion(hollow)
        region &= QRegion(self._clip)
        if region.isEmpty():
            self.hide()
            return
        self.setMask(region)
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  # Qt's name and signature
        """Follow the target and everything it lies in."""
        if event.type() in _MOVES:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = px(2)
        painter.setPen(QPen(current().color("focus"), width))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), self._radius, self._radius)
        painter.end()

    def _forget(self) -> None:
        if self._target is not None and isValid(self._target):
            changed = getattr(self._target, "focus_rect_changed", None)
            if changed is not None:
                changed.disconnect(self.place)
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None


class FocusRings(QObject):
    """Gives every window of the application its ring, and moves it with the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._rings: dict[int, FocusRing] = {}
        app.focusChanged.connect(self._on_focus_changed)
        current().changed.connect(self._on_theme_changed)
        focus = app.focusWidget()
        if focus is not None:  # it may have moved before there was a ring
            self._on_focus_changed(None, focus)

    def ring_of(self, window: QWidget) -> FocusRing:
        """Return the ring of ``window``."""
        ring = self._rings.get(id(window))
        if ring is None or not isValid(ring) or ring.parentWidget() is not window:
            ring = self._rings[id(window)] = FocusRing(window)
        return ring

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and isValid(before) and (now is None or before.window() is not now.window()):
            self.ring_of(before.window()).ring(None)
        if now is not None and isValid(now):
            reveal(now)
            self.ring_of(now.window()).ring(None if now.isWindow() else now)

    @Slot()
    def _on_theme_changed(self) -> None:
        for ring in list(self._rings.values()):
            if isValid(ring):
                ring.place()


def reveal(widget: QWidget) -> None:
    """Scroll every scroll area around ``widget`` so that it is in view; not while a mouse button is down.

    (QScrollArea's own way looks at the text cursor only, and leaves the lower edge of a field cut off.)
    """
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return
    around = _around(widget)
    above = around.parentWidget()
    while above is not None:
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside is not None and inside.isAncestorOf(around):
            bar, view = above.verticalScrollBar(), above.viewport().height()
            top = around.mapTo(inside, QPoint(0, 0)).y() - px(12)
            bottom = top + around.height() + px(24)
            current = getattr(widget, "focus_rect", None)
            if bottom - top > view and current is not None:  # a list higher than the view: its current row or cell
                rect = current()
                top = widget.mapTo(inside, rect.topLeft()).y() - px(12)
                bottom = top + rect.height() + px(24)
            if bottom - top <= view:
                bar.setValue(min(top, max(bottom - view, bar.value())))
            elif not hasattr(widget, "cursorRect"):  # higher than the view: its top, unless a cursor says where
                bar.setValue(top)
        above = above.parentWidget()


def _around(target: QWidget) -> QWidget:
    """Return the widget that is surrounded: the target itself, or the frame it belongs to."""
    which = target.property("ring_around")
    parent = target.parentWidget()
    if which == "frame":
        while parent is not None and parent.property("frame") != "note":
            parent = parent.parentWidget()
    return parent if which and parent is not None else target


def _visible_part(target: QWidget, window: QWidget) -> QRect:
    """Return the part of ``window`` in which ``target`` may be seen: within every scroll area around it."""
    part = window.rect()
    child, above = target, target.parentWidget()
    while above is not None and child is not window:
        if isinstance(above, QAbstractScrollArea):
            view = above.viewport()
            if child is view or view.isAncestorOf(child):
                part &= QRect(view.mapTo(window, QPoint(0, 0)), view.size())
        child, above = above, above.parentWidget()
    return part

"""The navigation: a column with words, or a rail of icons; Hide & lock is always the last control (ui.md 3)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.components.layout import Mark
from ui.components.painting import put_icon, rounded, text_width
from ui.components.text import Text
from ui.pages import Place
from ui.theme import box, current, fix, follow, icons, nest, px

COLUMN, RAIL = 188, 60


class NavItem(QAbstractButton):
    """An entry: icon and words in the column, the icon alone in the rail (its words are then a tooltip).

    ``kind`` is "place", "goto" (the field-like Go to…) or "lock" (44 px, always last).
    """

    def __init__(
        self,
        words: str,
        icon: str,
        *,
        hint: str = "",
        kind: str = "place",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._hint = hint
        self._kind = kind
        self._rail = False
        self._is_here = False
        self.setText(words)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring_radius", 7)
        shrinks = QSizePolicy.Policy.Fixed if kind == "lock" else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Expanding, shrinks)
        follow(self, lambda item: item.updateGeometry())

    def set_words(self, words: str) -> None:
        """Say it in other words."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    @property
    def is_here(self) -> bool:
        """Whether it is the entry of the page that is shown."""
        return self._is_here

    def mark(self, is_here: bool) -> None:
        """Be the entry of the page that is shown, or not.

        It is no box that can be ticked: whoever works it by voice or with a reader presses it, and that goes there.
        """
        self._is_here = is_here
        self.setAccessibleDescription(self.tr("Shown now") if is_here else "")
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Show the icon alone, or icon and words."""
        self._rail = rail
        hint = f" ({self._hint})" if self._hint else ""
        self.setToolTip(f"{self.text()}{hint}" if rail else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return 38 px of height, 44 for lock; in the rail lock has room for its key below the icon."""
        height = {"lock": 56 if self._rail else 44, "goto": 36}.get(self._kind, 38)
        return QSize(px(40), px(height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """With large text on a low screen the entries move together, never below 24 px; lock keeps its height."""
        return self.sizeHint() if self._kind == "lock" else QSize(px(24), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the entry."""
        painter = QPainter(self)
        theme, rect, chosen = current(), self.rect(), self._is_here
        framed = self._kind != "place"
        if framed:
            rounded(painter, rect, px(7), theme.color("surface"), theme.color("line2"))
        elif chosen:
            rounded(painter, rect, px(7), theme.color("surface"))
        elif self.underMouse():
            rounded(painter, rect, px(7), theme.color("line"))
        if chosen and not self._rail:
            bar = QRect(rect.left(), rect.top() + px(6), px(3), rect.height() - px(12))
            rounded(painter, bar, px(1.5), theme.color("accent"))
        if self._rail:
            self._paint_rail(painter, chosen)
        else:
            self._paint_column(painter, chosen)
        painter.end()

    def _paint_rail(self, painter: QPainter, chosen: bool) -> None:
        rect = self.rect()
        colour = "accent" if chosen else "ink" if self._kind == "lock" else "ink2"
        if self._kind == "lock":
            put_icon(painter, icons.pixmap(self._icon, colour, 20), rect.adjusted(0, px(6), 0, -px(22)))
            painter.setFont(current().font(13))
            painter.setPen(current().color("ink"))
            below = QRect(rect.left(), rect.bottom() - px(24), rect.width(), px(20))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._hint)
        else:
            put_icon(painter, icons.pixmap(self._icon, colour, 20), rect)

    def _paint_column(self, painter: QPainter, chosen: bool) -> None:
        theme, rect = current(), self.rect()
        lock, goto = self._kind == "lock", self._kind == "goto"
        colour = "accent" if chosen else "ink" if lock else "ink2"
        put_icon(painter, icons.pixmap(self._icon, colour, 18 if goto else 20), QRect(px(10), 0, px(20), rect.height()))
        left, room = px(36 if goto else 40), rect.width() - px(36 if goto else 40)
        font = theme.font(14 if goto else 15, weight=600 if chosen or lock else 400)
        hint = text_width(theme.font(13), self._hint) + px(16) if self._hint else 0
        if hint and text_width(font, self.text()) + hint <= room:  # words come before the key that does the same
            painter.setFont(theme.font(13))
            painter.setPen(theme.color("ink2" if lock or goto else "ink3"))
            area = rect.adjusted(0, 0, -px(11), 0)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._hint)
        painter.setFont(font)
        painter.setPen(theme.color("ink" if chosen or lock else "ink2"))
        words = QRect(left, 0, room, rect.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self.text())


class Navigation(QFrame):
    """Club, Go to…, the places, who is signed in, Hide & lock."""

    place_asked = Signal(str)
    go_to_asked = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setProperty("frame", "navigation")
        self._items: dict[str, NavItem] = {}
        self._rail: bool | None = None
        column = box(QVBoxLayout(self), (10, 14, 10, 12), 2)
        head = box(QHBoxLayout(), (8, 0, 0, 10), 12)
        self._mark = Mark(28, self)
        head.addWidget(self._mark)
        self._club = Text("", "strong", "club-name", parent=self)
        head.addWidget(self._club, 1)
        self._head = head
        nest(column, head)
        self.go_to = NavItem("", "search", hint="Ctrl K", kind="goto", name="go-to", parent=self)
        self.go_to.clicked.connect(self.go_to_asked)
        column.addWidget(self.go_to)
        column.addSpacing(10)
        self._places = box(QVBoxLayout(), 0, 2)
        nest(column, self._places)
        column.addStretch(1)
        self._feet = box(QVBoxLayout(), 0, 2)
        nest(column, self._feet)
        signed_in = QWidget(self)
        self._signed_in = signed_in
        who = box(QVBoxLayout(signed_in), (10, 8, 4, 8), 0)
        self._who = Text("", "caption", "signed-in", parent=signed_in)
        self._role = Text("", "caption", "signed-in-role", parent=signed_in)
        who.addWidget(self._who)
        who.addWidget(self._role)
        column.addWidget(signed_in)
        self.lock = NavItem("", "lock", hint="F12", kind="lock", name="hide-and-lock", parent=self)
        self.lock.clicked.connect(self.lock_asked)
        column.addWidget(self.lock)
        self._say()
        self.set_rail(False)

    def _say(self) -> None:
        """Say everything that stands here from the start, in the language of the window."""
        self.setAccessibleName(self.tr("Places"))
        self.go_to.set_words(self.tr("Go to…"))
        self.lock.set_words(self.tr("Hide & lock"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Say it in the language that was chosen on the first page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def add(self, place: Place, hint: str = "") -> NavItem:
        """Add an entry for ``place`` after those already there."""
        item = NavItem(place.title, place.icon, hint=hint, name=f"nav-{place.key}", parent=self)
        item.clicked.connect(lambda: self.place_asked.emit(place.key))
        self._items[place.key] = item
        (self._feet if place.foot else self._places).addWidget(item)
        item.set_rail(bool(self._rail))
        return item

    def clear(self) -> None:
        """Take every place out."""
        for item in self._items.values():
            item.hide()
            item.deleteLater()
        self._items.clear()

    def mark(self, key: str) -> None:
        """Mark the entry of the page that is shown; a key without entry marks none."""
        for name, item in self._items.items():
            item.mark(name == key)

    def set_identity(self, club: str, who: str, role: str) -> None:
        """Show the club, and who is signed in with what they do."""
        self._club.setText(club)
        self._who.setText(who)
        self._role.setText(role)
        self._show_words()

    def set_rail(self, rail: bool) -> None:
        """Be the rail (60 px, icons) or the column (188 px, words)."""
        if rail == self._rail:
            return
        self._rail = rail
        fix(self, width=RAIL if rail else COLUMN)
        for item in (*self._items.values(), self.go_to, self.lock):
            item.set_rail(rail)
        self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """On a low screen with large text the rail gives the room of the mark to the places, so that lock stays."""
        super().resizeEvent(event)
        self._mark.setVisible(not self._rail or self.height() >= px(400))

    def menu(self, parent: QWidget) -> QMenu:
        """Return the same places as a menu, for windows too narrow for a rail."""
        menu = QMenu(parent)
        menu.setObjectName("places-menu")
        menu.addAction(icons.icon("search"), self.go_to.text(), self.go_to_asked.emit)
        menu.addSeparator()
        for key, item in self._items.items():
            menu.addAction(item.text(), partial(self.place_asked.emit, key))
        return menu

    def _show_words(self) -> None:
        words = not self._rail
        self._club.setVisible(words and bool(self._club.text()))
        self._signed_in.setVisible(words and bool(self._who.text()))
        self._role.setVisible(bool(self._role.text()))
        self.go_to.setVisible(words)
        self.setAccessibleDescription(self._who.text())

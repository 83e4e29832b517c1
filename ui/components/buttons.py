"""Buttons: primary, secondary, quiet and link, with the key that does the same painted at the right.

The key hint is painted, not part of the text, so that the accessible name is only what the button does. Below 1000
effective pixels hints vanish and the short words are used, or the window would outgrow the screen.
"""

from __future__ import annotations

from functools import partial
from typing import Literal, NamedTuple
from weakref import WeakSet

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStylePainter, QWidget
from shiboken6 import isValid

from ui.components.looking import may_press
from ui.components.painting import put_icon, rounded, spoken, text_width, write
from ui.theme import current, fix, follow, icons, px
from ui.theme.first_paint import ACCESS_KEY, AT_THE_RIGHT, CENTRED_DOWN, ONE_LINE, after_paint

Kind = Literal["primary", "secondary", "quiet", "link"]


class _Look(NamedTuple):
    fill: str | None
    hover: str | None
    edge: str | None
    text: str
    hint: str


# What cannot be pressed yet: no accent to press, but its words are read as easily as any others.
_NOT_YET = _Look("sunken", None, None, "ink3", "ink3")

_LOOKS: dict[str, _Look] = {
    "primary": _Look("accent", "accentH", None, "onAccent", "onAccent"),
    "secondary": _Look("raised", "sunken", "line2", "ink", "ink2"),
    "quiet": _Look(None, "accentSoft", None, "accent", "ink3"),
    "link": _Look(None, None, None, "accent", "ink3"),
}


# Remembered: to find them among all widgets, Python would first make the classes of what Qt puts inside its own.
_buttons: WeakSet[HintButton] = WeakSet()


def show_hints(root: QWidget, shown: bool) -> None:
    """Show or drop key hints and long words on every button under ``root``, a window or a page."""
    if bool(root.property("hints_dropped")) == (not shown):
        return
    root.setProperty("hints_dropped", not shown)
    for button in tuple(_buttons):
        if isValid(button) and root.isAncestorOf(button):
            button.updateGeometry()
            button.update()


def _answer_pointer(button: QPushButton) -> None:
    """Look like something to press, and be painted anew, where the pointer is."""
    if isValid(button):
        button.setAttribute(QtCore.Qt.WidgetAttribute.WA_Hover)
        button.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)


class HintButton(QPushButton):
    """A button of the house. ``kind`` is how much it stands out; one primary button a screen.

    ``hint`` names the key ("Ctrl Enter"), ``short`` the words for narrow windows, ``name`` is the object name,
    ``colour`` a token for the words when they are not to have the colour of their kind.
    """

    def __init__(
        self,
        words: str,
        *,
        kind: Kind = "secondary",
        icon: str = "",
        hint: str = "",
        small: bool = False,
        short: str = "",
        name: str = "",
        height: int = 0,
        colour: str = "",
        weight: int = 600,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        _buttons.add(self)
        self._kind: Kind = kind
        self._icon = icon
        self._hint = hint
        self._small = small
        self._short, self._is_short = short, False
        self._colour = colour
        self._weight = weight
        self._measured: tuple[QFont, str, str, str, int] | None = None  # asked a dozen times while a page is laid out
        self._height = height or (30 if small else 24 if kind == "link" else 36)
        self.setText(words)  # given to Qt above, it would first be asked whether it is a QIcon, with all of their names
        self.setObjectName(name)
        if not may_press(name):
            self.setVisible(False)
        self.setProperty("ring_radius", 4 if kind == "link" else 7)
        after_paint(partial(_answer_pointer, self))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        follow(self, lambda button: button.updateGeometry())

    def setVisible(self, visible: bool) -> None:  # noqa: N802  # Qt's name
        """Show or hide it; in a copy that is looked at only what reads is ever shown."""
        super().setVisible(visible and may_press(self.objectName()))

    @property
    def kind(self) -> Kind:
        """How much the button stands out."""
        return self._kind

    @property
    def hint(self) -> str:
        """The key that does the same, as painted at the right."""
        return self._hint

    def set_words(self, words: str, *, icon: str | None = None, short: str = "") -> None:
        """Change what the button says, and its icon when one is given."""
        self._short = short
        if icon is not None:
            self._icon = icon
        self.setText(words)
        self.updateGeometry()

    def shown_words(self) -> str:
        """Return the words as painted: short where the window is narrow."""
        return self._short if self._short and self._narrow() else self.text()

    def set_short(self, is_short: bool) -> None:
        """Say it in the short words, also in a window that is wide enough for most."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.updateGeometry()
            self.update()

    def full_width(self, *, with_key: bool = False) -> int:
        """Return how wide the button is with all of its words, in px; ``with_key`` with the key beside them, too."""
        width = 2 * self._padding() + text_width(self._words_font(), self.text(), mnemonic=True)
        width += px(26) if self._icon else 0
        return width + (px(9) + text_width(current().font(13), self._hint) if with_key and self._hint else 0)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return room for icon, words and hint at the text size in force."""
        words, hint = self.shown_words(), "" if self._narrow() else self._hint
        font = current().font(15)  # another one in each look and at each text size
        if self._measured is None or self._measured[0] is not font or self._measured[1:4] != (words, hint, self._icon):
            self._measured = (font, words, hint, self._icon, self._width(words, hint))
        return QSize(self._measured[4], px(self._height))

    def _width(self, words: str, hint: str) -> int:
        width = 2 * self._padding() + text_width(self._words_font(), words, mnemonic=True)
        if self._icon:
            width += px(18) + (px(8) if words else 0)
        if hint:
            width += px(9) + text_width(current().font(13), hint)
        return max(width, px(24))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Buttons never cut their words."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  # Qt's name
        """Repaint for the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Repaint for the pointer."""
        super().leaveEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Enter presses a button as Space does, in pages as in dialogs."""
        plain = event.modifiers() in (QtCore.Qt.KeyboardModifier.NoModifier, QtCore.Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and plain and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint ground, icon, words and hint."""
        painter = QStylePainter(self)
        look = self._look()
        warm = self.isEnabled() and (self.underMouse() or self.isDown())
        theme = current()
        fill = look.hover if warm and look.hover else look.fill
        rounded(
            painter,
            self.rect(),
            px(7),
            theme.color(fill) if fill else None,
            theme.color(look.edge) if look.edge else None,
        )
        colour = self._colour or ("accentH" if self._kind == "link" and warm else look.text)
        self._paint_words(painter, colour if self.isEnabled() else look.text, look.hint)
        painter.end()

    def _look(self) -> _Look:
        look = _LOOKS[self._kind]
        if self.isEnabled():
            return look
        return _NOT_YET if self._kind == "primary" else look._replace(text="ink3", hint="ink3")

    def _paint_words(self, painter: QStylePainter, colour: str, hint_colour: str) -> None:
        theme = current()
        area = self.rect().adjusted(self._padding(), 0, -self._padding(), 0)
        hint = self._hint if not self._narrow() else ""
        words, font = self.shown_words(), self._words_font()
        hint_width = text_width(theme.font(13), hint) if hint else 0
        content = text_width(font, words, mnemonic=True) + (hint_width + px(9) if hint else 0)
        if self._icon:
            content += px(18) + (px(8) if words else 0)
        left = area.left() + max(0, (area.width() - content) // 2)
        if self._icon:
            put_icon(painter, icons.pixmap(self._icon, colour, 18), QRect(left, 0, px(18), self.height()))
            left += px(18) + px(8)
        painter.setFont(font)
        room = QRect(left, 0, area.right() - left + 1 - hint_width, self.height())
        write(painter, room, CENTRED_DOWN | ONE_LINE | ACCESS_KEY, words, theme.color(colour))
        if hint:
            painter.setFont(theme.font(13))
            write(painter, area, CENTRED_DOWN | AT_THE_RIGHT, hint, theme.color(hint_colour))

    def _padding(self) -> int:
        return px({"link": 1, "quiet": 10}.get(self._kind, 10 if self._small else 15))

    def _words_font(self) -> QFont:
        if self._kind == "link":
            font = QFont(current().font(14))
            font.setUnderline(True)
            return font
        return current().font(14 if self._small else 15, weight=self._weight)

    def _narrow(self) -> bool:
        return self._is_short or bool(self.window().property("hints_dropped"))


class IconButton(QPushButton):
    """A square button with only an icon: ``words`` are its accessible name and its tooltip."""

    def __init__(
        self,
        icon: str,
        words: str,
        *,
        name: str = "",
        side: int = 36,
        framed: bool = False,
        colour: str = "ink2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._framed = framed
        self._colour = colour
        self._side = side
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setProperty("ring_radius", 7)
        after_paint(partial(_answer_pointer, self))
        self.set_words(words)
        fix(self, width=side, height=side)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the size of the square."""
        return QSize(px(self._side), px(self._side))

    def set_words(self, words: str, *, icon: str = "") -> None:
        """Change what the button does in words, and its icon when one is given."""
        self._icon = icon or self._icon
        self.setAccessibleName(spoken(words))
        self.setToolTip(spoken(words))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Enter presses a button as Space does."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint ground and icon."""
        painter = QPainter(self)
        theme = current()
        warm = self.underMouse() or self.isDown()
        fill = "sunken" if warm else "raised" if self._framed else None
        edge = theme.color("line2") if self._framed else None
        rounded(painter, self.rect(), px(7), theme.color(fill) if fill else None, edge)
        put_icon(painter, icons.pixmap(self._icon, self._colour, 20), self.rect())
        painter.end()

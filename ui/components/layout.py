"""What a page is put together from: a header that stays, a body that scrolls, a bar of actions, columns that stack."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.components.buttons import HintButton, IconButton
from ui.components.text import ElidedText, FoldingText, IconLabel, Text
from ui.theme import box, fix, follow, icons, nest, px
from ui.theme.first_paint import NO_FOCUS, NO_SCROLL_BAR

BAR = 12  # the width of a scroll bar in the style sheet


class Mark(IconLabel):
    """Holdfast's own mark: two leaves, a stem, two roots on a line."""

    def __init__(self, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(icons.MARK, "accent", size, parent)


class Crumbs(QWidget):
    """Where a page belongs: a link to the place, and the page's own short name (mock 05)."""

    pressed = Signal()

    def __init__(self, place: str, here: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = box(QHBoxLayout(self), 0, 6)
        link = HintButton(place, kind="link", name="crumb")
        link.clicked.connect(self.pressed)
        row.addWidget(link)
        self._step = IconLabel("chevron-right", "ink3", 14)
        row.addWidget(self._step)
        self._step.setVisible(bool(here))
        self._here = Text(here, "caption", wrap=False)
        row.addWidget(self._here)
        row.addStretch(1)

    def set_here(self, words: str) -> None:
        """Show another short name of the page."""
        self._here.setText(words)
        self._step.setVisible(bool(words))


_MOST_FOR_BUTTONS = 0.72  # of the width of a header


class PageHeader(QFrame):
    """The top of a page, which does not scroll: title, subtitle, what can be done at the right.

    ``record`` is the bar of a record that is worked on (60 px, a line below, mock 04); otherwise it is the open head
    of a place (mock 03). ``back`` adds a Back arrow. In very narrow windows the window adds a Menu and a lock button.
    With ``folds`` a title that has no room goes on below, where what can be done at the right is much.
    """

    back_asked = Signal()
    menu_asked = Signal()
    lock_asked = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        record: bool = False,
        back: bool = False,
        folds: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._narrow = False
        self._droppable: list[QWidget] = []
        self._dropped: list[QWidget] = []  # those that are left out for want of room
        self.setObjectName("page-header")
        self.setProperty("frame", "head" if record else "")
        row = box(QHBoxLayout(self), (20, 6, 20, 6) if record else (28, 20, 28, 8), 8)
        if record:
            fix(self, min_height=60)
        self._menu = IconButton("menu-2", self.tr("Menu"), name="header-menu")
        self._menu.clicked.connect(self.menu_asked)
        self._menu.hide()
        row.addWidget(self._menu)
        self._back = IconButton("arrow-left", self.tr("Back"), name="header-back")
        self._back.clicked.connect(self.back_asked)
        row.addWidget(self._back)
        self._back.setVisible(back)
        words = box(QVBoxLayout(), 0, 0)
        self._crumbs = box(QHBoxLayout())
        nest(words, self._crumbs)
        title_row = box(QHBoxLayout(), 0, 12)
        kind = FoldingText if folds else ElidedText
        self._title = kind(title, "record-title" if record else "page-title", "page-title")
        title_row.addWidget(self._title)
        self._tags = box(QHBoxLayout(), 0, 8)
        nest(title_row, self._tags)
        title_row.addStretch(1)
        nest(words, title_row)
        self._subtitle = ElidedText("", "caption") if record else Text("", "soft")
        self._subtitle.setObjectName("page-subtitle")
        words.addWidget(self._subtitle)
        nest(row, words, 1)
        self._right = box(QHBoxLayout(), 0, 8)
        nest(row, self._right)
        self._lock = IconButton("lock", self.tr("Hide and lock (F12)"), name="header-lock", framed=True)
        self._lock.clicked.connect(self.lock_asked)
        self._lock.hide()
        row.addWidget(self._lock)
        self.set_subtitle(subtitle)

    def title(self) -> str:
        """Return the title."""
        return self._title.text()

    def set_title(self, words: str) -> None:
        """Show another title."""
        self._title.setText(words)

    def set_subtitle(self, words: str) -> None:
        """Show another subtitle, or none."""
        self._subtitle.setMinimumHeight(0)
        self._subtitle.setText(words)
        self._subtitle.setVisible(bool(words) and not (self._narrow and self._record))

    def add(self, widget: QWidget, *, keep: bool = True) -> None:
        """Put ``widget`` at the right, after those put there before. Without ``keep`` it goes in narrow windows."""
        self._right.addWidget(widget, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        if not keep:
            self._droppable.append(widget)

    def add_tag(self, tag: QWidget, *, keep: bool = True) -> None:
        """Put a tag beside the title. Without ``keep`` it goes in narrow windows."""
        self._tags.addWidget(tag, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)
        if not keep:
            self._droppable.append(tag)

    def set_crumbs(self, crumbs: Crumbs) -> None:
        """Put where the page belongs above the title; pressing it goes back."""
        crumbs.pressed.connect(self.back_asked)
        self._crumbs.addWidget(crumbs)

    def event(self, event: QEvent) -> bool:
        """Let the buttons say it shorter when all of their words would leave no room for the title."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            buttons = [one for one in self.findChildren(HintButton) if not one.isHidden()]
            is_crowded = sum(one.full_width() for one in buttons) > self.width() * _MOST_FOR_BUTTONS
            for one in buttons:
                one.set_short(is_crowded)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._give_the_subtitle_its_height()
        return done

    def _give_the_subtitle_its_height(self) -> None:
        """Reserve the lines that the subtitle wraps to, now that it is known how wide it is."""
        if not self._record and not self._subtitle.isHidden():
            self._subtitle.setMinimumHeight(max(0, self._subtitle.heightForWidth(self._subtitle.width())))

    def set_room(self, *, narrow: bool, alone: bool, tight: bool = False) -> None:
        """Make do with the room there is.

        ``tight`` drops what can be dropped, ``narrow`` the subtitle of a record too, ``alone`` adds Menu and lock.
        """
        self._menu.setVisible(alone)
        self._lock.setVisible(alone)
        for widget in self._droppable:
            if tight or narrow:
                widget.hide()
            elif widget in self._dropped:
                widget.show()
        self._dropped = list(self._droppable) if tight or narrow else []
        if narrow != self._narrow:
            self._narrow = narrow
            self.set_subtitle(self._subtitle.text())


class ActionBar(QFrame):
    """The bar at the bottom of a page, 64 px, which does not scroll."""

    def __init__(self, name: str = "action-bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("frame", "bar")
        row = box(QHBoxLayout(self), (24, 8, 24, 8), 8)
        self._left = box(QHBoxLayout(), 0, 8)
        self._right = box(QHBoxLayout(), 0, 8)
        nest(row, self._left)
        row.addStretch(1)
        nest(row, self._right)
        fix(self, height=64)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` at the left, after those put there before."""
        self._left.addWidget(widget, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)

    def add_right(self, widget: QWidget) -> None:
        """Put ``widget`` at the right, after those put there before."""
        self._right.addWidget(widget, 0, QtCore.Qt.AlignmentFlag.AlignVCenter)

    def event(self, event: QEvent) -> bool:
        """Let the buttons say it shorter, and leave their keys out, where there is no room for all of it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            parts = self.findChildren(QWidget, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly)
            shown = [one for one in parts if not one.isHidden()]
            buttons = [one for one in shown if isinstance(one, HintButton)]
            needed = sum(
                one.full_width(with_key=True) if isinstance(one, HintButton) else one.minimumSizeHint().width()
                for one in shown
            )
            is_crowded = needed + px(48) + px(8) * len(shown) > self.width()
            for button in buttons:
                button.set_short(is_crowded)
        return super().event(event)


class ScrollBody(QScrollArea):
    """The part of a page that scrolls: put things into ``column``. Never scrolls sideways."""

    def __init__(
        self,
        name: str = "body",
        *,
        margins: tuple[int, int, int, int] = (28, 8, 28, 24),
        spacing: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", NO_FOCUS)
        self.setProperty("horizontalScrollBarPolicy", NO_SCROLL_BAR)
        ground = QWidget()  # of our own: to hand out Qt's, Python would first make all classes of widgets, 30 ms
        ground.setAutoFillBackground(False)
        self.setViewport(ground)
        inside = QWidget()
        inside.setProperty("ground", "none")
        self.column = box(QVBoxLayout(inside), margins, spacing)
        self._margins = margins
        self._bar_shown = False
        follow(self, ScrollBody._fit_margins)
        self.setWidget(inside)
        self.verticalScrollBar().installEventFilter(self)
        inside.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Let the scroll bar stand in the right margin, so that the body ends where the header ends."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched is self.verticalScrollBar():
            self._bar_shown = event.type() == QEvent.Type.Show
            self._fit_margins()
        return super().eventFilter(watched, event)

    def _fit_margins(self) -> None:
        left, top, right, bottom = self._margins
        right = max(0, right - BAR) if self._bar_shown else right
        self.column.setContentsMargins(px(left), px(top), px(right), px(bottom))

    def set_margins(self, margins: tuple[int, int, int, int]) -> None:
        """Leave other margins around what scrolls, in px at 100 % text."""
        self._margins = margins
        self._fit_margins()

    def clear(self) -> None:
        """Take everything out again, for a page that builds itself anew."""
        clear_layout(self.column)


def limited(widget: QWidget, width: int) -> QHBoxLayout:
    """Return a line with ``widget`` in it, at most ``width`` px wide at 100 % text, at the left.

    The width alone would not do: a column asks what is in it for its height at the column's own width, at which fewer
    lines wrap, and then squeezes it.
    """
    line = box(QHBoxLayout())
    line.addWidget(fix(widget, max_width=width), 1000)
    line.addStretch(1)
    return line


def clear_layout(layout: QLayout) -> None:
    """Take everything out of ``layout`` and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            clear_layout(inner)


class TwoColumns(QWidget):
    """Two columns side by side, or one below the other in narrow windows. Put things into ``left`` and ``right``."""

    def __init__(
        self, *, left_share: int = 64, right_share: int = 36, gap: int = 24, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shares = (left_share, right_share)
        self._line = box(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 0, gap)
        self.left = box(QVBoxLayout(), 0, 12)
        self.right = box(QVBoxLayout(), 0, 12)
        for column, share in ((self.left, left_share), (self.right, right_share)):
            side = box(QVBoxLayout())
            nest(side, column)
            side.addStretch(1)  # not an alignment: that would not give wrapped lines the height they need
            nest(self._line, side, share)

    @property
    def is_stacked(self) -> bool:
        """Whether the right column stands below the left one."""
        return self._line.direction() is QBoxLayout.Direction.TopToBottom

    def set_stacked(self, stacked: bool) -> None:
        """Put the right column below the left one, or beside it."""
        sides, stack = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(stack if stacked else sides)
        for place, share in enumerate(self._shares):
            self._line.setStretch(place, 0 if stacked else share)


class Watcher(QObject):
    """Calls back when a watched widget is resized or moved; for overlays that follow it."""

    resized = Signal()

    def __init__(self, watched: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  # Qt's name and signature
        """See sizes go by."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.resized.emit()
        return False

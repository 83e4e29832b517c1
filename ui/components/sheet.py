"""Modal dialogs of the house: the window behind is dimmed, the buttons stand in a bar, and lock can always close them.

Open one with ``open()``; there is no nested event loop.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.components.buttons import HintButton, show_hints
from ui.components.focus import FocusBefore, first_control
from ui.components.layout import ActionBar, ScrollBody, Watcher
from ui.components.passphrase_field import PassphraseField
from ui.components.text import Text
from ui.theme import box, current, nest, px

COVERED = "covered"  # property of a window that is hidden and locked: no dialog may open over the cover
OVERLAY = QColor(30, 28, 24, round(0.42 * 255))

_ON_SCREEN: set[QDialog] = set()  # nothing else holds a dialog: the garbage collector has taken one away while open


class _Dim(QWidget):
    """The overlay over the window behind a dialog."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        Watcher(over, self).resized.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.setGeometry(self._over.rect())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the dimming."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), OVERLAY)
        painter.end()


class Sheet(QDialog):
    """A modal dialog: a serif title, a line below it, ``body`` that scrolls, ``bar`` for the buttons.

    The title of its window is the program's name, like that of every window: never a person, child or case.
    """

    words_saved = Signal()  # nothing that was typed into it waits to be kept any more

    def __init__(
        self,
        parent: QWidget,
        title: str,
        subtitle: str = "",
        *,
        name: str = "sheet",
        width: int = 640,
        height: int = 480,
    ) -> None:
        super().__init__(parent.window())
        self._dim: _Dim | None = None
        self._before: FocusBefore | None = None
        self._wanted = (width, height)
        self.holds_words: Callable[[], bool] = lambda: False  # asked when it closes: whether words are in it alone
        self.setObjectName(name)
        self.setWindowTitle("Holdfast")
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        column = box(QVBoxLayout(self), 1, 0)  # inside its edge
        head = box(QVBoxLayout(), (24, 18, 24, 8), 2)
        self._title = Text(title, "record-title", f"{name}-title")
        head.addWidget(self._title)
        self._subtitle = Text(subtitle, "soft")
        head.addWidget(self._subtitle)
        nest(column, head)
        self._subtitle.setVisible(bool(subtitle))
        self.content = box(QHBoxLayout(), 0, 0)
        self.scroll_body = ScrollBody(f"{name}-body", margins=(24, 8, 24, 16))
        self.body = self.scroll_body.column
        self.content.addWidget(self.scroll_body, 3)
        nest(column, self.content, 1)
        self.bar = ActionBar(f"{name}-bar")
        column.addWidget(self.bar)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._ask_for_help)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # the window's own are dead while a dialog is open
            QShortcut(QKeySequence(keys), self).activated.connect(self._press_primary)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Paint an edge: over a dark page the ground alone does not tell where the sheet ends."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(current().color("line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another title and the line below it."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def add_side(self, widget: QWidget, share: int = 4) -> QWidget:
        """Put ``widget`` (a preview) at the right of the body, ``share`` to the body's 3; return what holds it."""
        frame = QFrame()
        frame.setProperty("ground", "sunken")
        box(QVBoxLayout(frame), 0, 0).addWidget(widget)
        self.content.addWidget(frame, share)
        return frame

    def open(self) -> None:
        """Show the dialog over its window, dimmed, as large as wanted but never larger than that window."""
        over = self.parentWidget()
        if over is not None and over.property(COVERED):
            return  # an answer that came after the lock
        self._before = FocusBefore()
        width, height = (px(side) for side in self._wanted)
        if over is not None:
            show_hints(self, not over.property("hints_dropped"))  # short words where the window has short words
            self.resize(min(width, over.width() - px(16)), min(height, over.height() - px(16)))
            self._dim = _Dim(over)
            self._dim.show()
            self._dim.raise_()
        self.take_focus()
        _ON_SCREEN.add(self)
        super().open()

    def take_focus_soon(self) -> None:
        """Take the focus once what was just put into the form is really shown."""
        QTimer.singleShot(0, self, self.take_focus)

    @Slot()
    def take_focus(self) -> None:
        """Put the focus into the form when nobody has put it there yet, or else on the button that goes on.

        Called when the dialog opens, and (``take_focus_soon``) by one that has to read first what there is to ask.
        """
        focus = cast("QWidget | None", self.focusWidget())
        if focus is not None and not self.bar.isAncestorOf(focus):
            return
        buttons = [one for one in self.bar.findChildren(QPushButton) if one.isVisibleTo(self)]
        target = self.begin_at() or first_control(self, skip=self.bar) or (buttons[-1] if buttons else None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_for_help(self) -> None:
        """F1: have the window show the help about this sheet, over it."""
        above = self.parentWidget()
        while above is not None and not hasattr(above, "help_asked"):
            above = above.parentWidget()
        if above is not None:
            above.help_asked.emit(self.objectName())

    @Slot()
    def _press_primary(self) -> None:
        """Ctrl+Enter: press the primary button, when there is one that can be pressed."""
        for button in self.bar.findChildren(HintButton):
            if button.kind == "primary" and button.isVisible() and button.isEnabled():
                button.click()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Page Up, Page Down, Ctrl+Home, Ctrl+End: reach all that the sheet says, also from a button of its bar."""
        keys, to = QKeySequence.StandardKey, QAbstractSlider.SliderAction
        for key, action in (
            (keys.MoveToPreviousPage, to.SliderPageStepSub),
            (keys.MoveToNextPage, to.SliderPageStepAdd),
            (keys.MoveToStartOfDocument, to.SliderToMinimum),
            (keys.MoveToEndOfDocument, to.SliderToMaximum),
        ):
            if self.scroll_body.isVisible() and event.matches(key):
                self.scroll_body.verticalScrollBar().triggerAction(action)
                event.accept()
                return
        super().keyPressEvent(event)

    def begin_at(self) -> QWidget | None:
        """Return the control that the dialog begins at, or None for the first one of its form."""
        return None

    def done(self, result: int) -> None:
        """Close; passphrases are wiped, the dimming goes, and the focus returns to what opened the dialog."""
        for field in self.findChildren(PassphraseField):
            field.wipe()
        if self._dim is not None:
            self._dim.hide()
            self._dim.deleteLater()
            self._dim = None
        super().done(result)
        _ON_SCREEN.discard(self)
        if self.holds_words():
            self.words_saved.connect(self.deleteLater)
        else:
            self.deleteLater()  # nothing of what was typed stays in memory
        over = self.parentWidget()
        if over is not None:
            over.activateWindow()
        if self._before is not None:
            self._before.give_back(over)
        self._before = None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Keep within the screen when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self.resize(self.size().boundedTo(self.screen().availableGeometry().size()))

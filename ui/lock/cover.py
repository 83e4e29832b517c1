"""The plain page that covers the window: nothing of the club, one field for whoever locked it (mock 11).

Covering comes first and does not wait for anything: the content is hidden, menus, dialogs, popups and tooltips are
closed, the cover is painted; only then is saved, and are keys dropped (by whoever called). What is covered is really
hidden, so that neither the keyboard nor a screen reader gets to it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QToolTip, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.announce import announce
from ui.components.busy import BusyBar
from ui.components.buttons import HintButton
from ui.components.forms import FormField
from ui.components.passphrase_field import PassphraseField
from ui.components.sheet import COVERED, Sheet
from ui.components.text import IconLabel, Text
from ui.theme import box, current, fix, nest


class LockCover(QWidget):
    """The cover of ``window``. ``cover()`` hides everything at once, ``lift()`` shows it again as it was.

    ``unlock_asked`` carries the passphrase typed; ``someone_else`` asks for the page where everyone can unlock.
    """

    unlock_asked = Signal(str)
    someone_else = Signal()
    covered = Signal()
    lifted = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._focus: QWidget | None = None
        self._hidden: list[QWidget] = []
        self.setObjectName("lock-cover")
        self.setAccessibleName(self.tr("Locked"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._build()
        window.installEventFilter(self)
        self.hide()

    @property
    def is_covering(self) -> bool:
        """Whether the window is covered."""
        return not self.isHidden()

    @Slot()
    def cover(self) -> None:
        """Cover the window now; calling it again changes nothing."""
        if self.is_covering:
            return
        self._focus = QApplication.focusWidget()
        self._window.setProperty(COVERED, True)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._hide_content()
        others = self._hide_others()
        self.set_busy("")
        self.set_saved(saved=True)
        self.clear_problem()
        self.field.wipe()
        self.repaint()  # now, not when the event loop comes round: 100 ms is the promise
        self._end_dialogs(others)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Locked"), urgent=True)
        self.covered.emit()

    @Slot()
    def lift(self) -> None:
        """Show again what was covered, with the focus where it was."""
        if not self.is_covering:
            return
        self._window.setProperty(COVERED, False)
        self.field.wipe()
        self.set_busy("")
        for widget in self._hidden:
            if isValid(widget):
                widget.show()
        self._hidden.clear()
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)  # before the cover goes, or Qt would Tab to somewhere
        self.hide()
        self.lifted.emit()

    def set_busy(self, words: str) -> None:
        """Say that unlocking takes a while ("Unlocking…"), or that it is over with empty words."""
        self._busy.set_words(words)
        self.field.setReadOnly(bool(words))

    def set_problem(self, words: str) -> None:
        """Say why it did not unlock, and let the passphrase be typed again."""
        self.set_busy("")
        self._form.set_problem(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.field, words, urgent=True)

    def clear_problem(self) -> None:
        """Say nothing is wrong."""
        self._form.clear_problem()

    def set_saved(self, *, saved: bool) -> None:
        """Say that the work is saved, or that the last words wait for the unlock because they could not be."""
        if saved:
            self._title.setText(self.tr("Locked. Your work is saved."))
        else:
            self._title.setText(self.tr("Locked. Your last words are not saved yet: they wait here until you unlock."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Stay as large as the window, and above whatever is added to it."""
        if watched is self._window and self.is_covering:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
            elif event.type() == QEvent.Type.ChildAdded:
                self.raise_()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """No key goes on to the window behind."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint an opaque ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().color("canvas"))
        painter.end()

    def _build(self) -> None:
        outer = box(QVBoxLayout(self), (24, 24, 24, 24), 0)
        outer.addStretch(3)
        middle = QWidget()
        fix(middle, width=360)
        column = box(QVBoxLayout(middle), 0, 12)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel("lock", "ink3", 32), 0, centre)
        self._title = Text("", "record-title", "lock-title")
        self._title.setAlignment(centre)
        column.addWidget(self._title)
        self.field = PassphraseField(name="lock-passphrase")
        self._form = FormField(self.tr("&Passphrase"), self.field, name="lock-passphrase-field")
        column.addWidget(self._form)
        self._caps = Text(self.tr("Caps Lock is on"), "attn", "lock-caps")
        self._caps.hide()
        column.addWidget(self._caps)
        row = box(QHBoxLayout(), 0, 14)
        self.unlock = HintButton(self.tr("&Unlock"), kind="primary", name="lock-unlock", height=42)
        fix(self.unlock, min_width=132)
        self.other = HintButton(self.tr("&Someone else"), kind="link", name="lock-someone-else")
        row.addWidget(self.unlock)
        row.addWidget(self.other)
        row.addStretch(1)
        nest(column, row)
        self._busy = BusyBar("lock-busy")
        column.addWidget(self._busy)
        row = box(QHBoxLayout())  # stretches, not an alignment: wrapped lines get the height they need
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)
        nest(outer, row)
        outer.addStretch(4)
        danger = Text(self.tr("If a child is in danger now, call 999."), "soft", "lock-danger")
        danger.setAlignment(centre)
        outer.addWidget(danger)
        self.field.caps_lock_changed.connect(self._caps.setVisible)
        self.field.textEdited.connect(self.clear_problem)
        self.field.returnPressed.connect(self._on_unlock)
        self.unlock.clicked.connect(self._on_unlock)
        self.other.clicked.connect(self.someone_else)

    def _hide_content(self) -> None:
        """Hide everything in the window but the cover (and the focus ring, which belongs to it now)."""
        for child in self._window.children():
            if not isinstance(child, QWidget) or child is self or child.isWindow() or child.isHidden():
                continue
            if child.objectName() != "focus-ring":
                self._hidden.append(child)
            child.hide()

    def _hide_others(self) -> list[QDialog]:
        """Hide menus, popups, tooltips, dialogs and any other window; return the dialogs, which are still to end."""
        for _ in range(20):  # menus open menus
            popup = QApplication.activePopupWidget()
            if popup is None:
                break
            popup.hide()
        QToolTip.hideText()
        dialogs = []
        for window in QApplication.topLevelWidgets():
            if window is self._window or window.isHidden():
                continue
            window.hide()
            if isinstance(window, QDialog):
                dialogs.append(window)
        return dialogs

    @staticmethod
    def _end_dialogs(dialogs: list[QDialog]) -> None:
        """End the dialogs that were hidden, without asking them: what they do at their end may take a moment."""
        for dialog in dialogs:
            if not isValid(dialog):
                continue
            if isinstance(dialog, Sheet):
                dialog.done(QDialog.DialogCode.Rejected)
            else:
                QDialog.done(dialog, QDialog.DialogCode.Rejected)  # whatever a dialog would rather do

    @Slot()
    def _on_unlock(self) -> None:
        if not self.field.isReadOnly():
            self.unlock_asked.emit(self.field.text())

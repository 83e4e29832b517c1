"""Measures what is on screen: is anything cut off, can every control be reached and named, does a mnemonic mean two?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QWidget,
)

from ui.components import ElidedText
from ui.components.buttons import HintButton
from ui.components.painting import text_width
from ui.navigation import NavItem
from ui.theme import current, px

SLACK = 1  # px: halves are rounded
TARGET = 24  # px, also at 100 % text
FRAME_AND_ARROW = 44  # px at 100 % text: what a drop-down has around its words


def on_screen(root: QWidget) -> Iterator[QWidget]:
    """Go through everything that can be seen in ``root``, the focus ring apart."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root and widget.objectName() != "focus-ring":
            yield widget


def describe(widget: QWidget) -> str:
    """Return a widget in words for a person who has to find it: kind, name, words, size."""
    words = str(widget.property("text") or widget.accessibleName())[:50]
    parent = widget.parentWidget()
    inside = parent.objectName() if parent is not None else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {words!r} in {inside!r} {widget.width()}x{widget.height()}"


def cut_off(root: QWidget, seen: Sequence[QWidget] = ()) -> list[str]:
    """Return what is narrower or lower than its words need, or sticks out of what it lies in."""
    found: list[str] = []
    for widget in seen or on_screen(root):
        problem = _too_small(widget) or _sticks_out(widget, root)
        if problem:
            found.append(f"{problem}: {describe(widget)}")
        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            over = widget.widget().width() - widget.viewport().width()
            if over > SLACK:
                found.append(f"scrolls {over} px sideways: {describe(widget)}")
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().isVisible():
            found.append(f"a scroll bar at the foot: {describe(widget)}")
    return found


def _too_small(widget: QWidget) -> str:
    if isinstance(widget, ElidedText):
        return ""
    if isinstance(widget, QLabel):
        return _label_too_small(widget)
    if isinstance(widget, QCheckBox | QRadioButton | HintButton):
        hint = widget.sizeHint()
        if widget.width() + SLACK < hint.width():
            return f"needs {hint.width()} px"
        return "" if widget.height() + SLACK >= hint.height() else f"needs {hint.height()} px in height"
    if isinstance(widget, NavItem) and not widget.toolTip():  # in the rail the words are the tooltip
        needed, room = text_width(current().font(15, weight=600), widget.text()), widget.width() - px(40)
        return "" if room + SLACK >= needed else f"has {room} px for words of {needed}"
    if isinstance(widget, QComboBox) and not _may_be_short(widget):
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
        room = widget.width() - FRAME_AND_ARROW * widget.fontMetrics().height() // 20
        return "" if room + SLACK >= needed else f"has {room} px for words of {needed}"
    if isinstance(widget, QLineEdit | QComboBox) and widget.height() + SLACK < widget.minimumSizeHint().height():
        return f"needs {widget.minimumSizeHint().height()} px in height"
    return ""


def _may_be_short(combo: QComboBox) -> bool:
    """Whether it was said on purpose that the words may end in an ellipsis."""
    return combo.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


def _label_too_small(label: QLabel) -> str:
    text = re.sub("&(.)", r"\1", label.text()) if label.buddy() is not None else label.text()
    if not text or not label.pixmap().isNull():
        return ""
    metrics, room = label.fontMetrics(), label.contentsRect().width()
    if label.wordWrap():
        word = max(re.split(r"[\s\u200b/-]", text), key=metrics.horizontalAdvance)
        if metrics.horizontalAdvance(word) > room + SLACK:
            return f"has {room} px for the word {word!r}"
        needed = label.heightForWidth(label.width())
        return "" if label.height() + SLACK >= needed else f"needs {needed} px in height"
    width = max(metrics.horizontalAdvance(line) for line in text.splitlines())
    return "" if room + SLACK >= width else f"has {room} px for words of {width}"


def _sticks_out(widget: QWidget, root: QWidget) -> str:
    """Return in what it sticks out sideways, and for what cannot scroll, also at the foot."""
    if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QTextEdit):
        return ""
    above = widget.parentWidget()
    while above is not None:
        left = widget.mapTo(above, QPoint(0, 0)).x()
        if left < -SLACK or left + widget.width() > above.width() + SLACK:
            return f"sticks out of {above.objectName()!r} ({left} to {left + widget.width()} of {above.width()})"
        if above is root:
            return ""
        above = above.parentWidget()
    return ""


def unnamed(root: QWidget, seen: Sequence[QWidget] = ()) -> list[str]:
    """Return the controls that the keyboard reaches and that have no object name, or nothing to be read out."""
    labels = {label.buddy() for label in root.findChildren(QLabel) if label.buddy() is not None}
    found = []
    for widget in seen or on_screen(root):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if not reached or widget.focusProxy() is not None or _is_part_of_qt(widget):
            continue
        said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not widget.objectName():
            found.append(f"no object name: {describe(widget)}")
        if not said and widget not in labels:
            found.append(f"nothing to be read out: {describe(widget)}")
    return found


def _is_part_of_qt(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or type(widget).__module__.startswith("PySide6.QtCore")


def mnemonics_twice(root: QWidget, seen: Sequence[QWidget] = ()) -> list[str]:
    """Return the mnemonics that lead to more than one thing at once."""
    led: dict[str, list[str]] = defaultdict(list)
    for widget in seen or on_screen(root):
        is_label = isinstance(widget, QLabel) and widget.buddy() is not None
        if is_label or (isinstance(widget, QAbstractButton) and widget.isEnabled()):
            words = str(widget.property("text"))
            for letter in re.findall("&([^& ])", words.replace("&&", "")):
                led[letter.casefold()].append(words)
    return [f"Alt+{letter.upper()}: {', '.join(words)}" for letter, words in led.items() if len(words) > 1]


def small_targets(root: QWidget, seen: Sequence[QWidget] = ()) -> list[str]:
    """Return what can be pressed or written in and is smaller than 24 x 24 px at 100 % text (WCAG 2.5.8)."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    found = []
    for widget in seen or on_screen(root):
        # The cross in a search field is Qt's and smaller: whatever it does, the field does with the keyboard.
        can_be_pressed = isinstance(widget, kinds) and widget.isEnabled() and not _is_part_of_qt(widget)
        is_cross = isinstance(widget, QToolButton) and isinstance(widget.parentWidget(), QLineEdit)
        if can_be_pressed and not is_cross and min(widget.width(), widget.height()) < TARGET:
            found.append(f"a target smaller than {TARGET} px: {describe(widget)}")
    return found


def faults(window: QWidget) -> list[str]:
    """Return everything that is wrong with what is on screen: in the dialog that is open, else in the window."""
    root = QApplication.activeModalWidget() or window
    is_larger = root.width() > window.width() or root.height() > window.height()
    too_large = [f"larger than the window: {describe(root)}"] if is_larger else []
    seen = tuple(on_screen(root))  # looked for once: there are up to two thousand
    return [
        *too_large,
        *(fault for look in (cut_off, unnamed, mnemonics_twice, small_targets) for fault in look(root, seen)),
    ]

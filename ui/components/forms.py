"""Forms: a label, a hint, a message above the field, and a summary that leads to what is missing (mock 10b)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.components.buttons import HintButton
from ui.components.painting import spoken
from ui.components.text import IconLabel, Text
from ui.theme import box, follow, look, nest, px
from ui.theme.first_paint import PLAIN_TEXT


class FieldMessage(QWidget):
    """The sentence above a field that says what is wrong with it. Hidden while there is nothing to say."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        row = box(QHBoxLayout(self), 0, 6)
        row.addWidget(IconLabel("alert-circle", "urgent", 18), 0, QtCore.Qt.AlignmentFlag.AlignTop)
        self._words = Text("", "problem")
        row.addWidget(self._words, 1)
        self.hide()

    def words(self) -> str:
        """Return the sentence, empty when there is none."""
        return self._words.text()

    def set_words(self, words: str) -> None:
        """Show ``words``, or nothing."""
        self._words.setText(words)
        self.setVisible(bool(words))


_LONG_LABEL, _LONG_LABEL_ALONE = 44, 32  # letters; longer labels go on in a second line where there is no room


class FormField(QFrame):
    """One field of a form: label (its access key marked with ``&``), hint, message, control.

    The label is the buddy of the control; hint and message go into its accessible description. ``control`` is any
    input; a component with an inner editor hands it over as its focus proxy.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        hint: str = "",
        optional: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("frame", "field")
        self.control = control
        self._hint_words = hint
        column = QVBoxLayout(self)
        follow(column, _field_box)
        head = box(QHBoxLayout(), 0, 5)
        self._label = QLabel()
        self._label.setProperty("textFormat", PLAIN_TEXT)  # a name in it is never markup
        self._label.setText(label)
        self._label.setProperty("role", "strong")
        wraps = len(label) > (_LONG_LABEL if optional else _LONG_LABEL_ALONE)
        self._label.setWordWrap(wraps)
        self._label.setBuddy(control.focusProxy() or control)
        head.addWidget(self._label, int(wraps))
        self._optional: Text | None = None
        if optional:
            self._optional = Text(self.tr("optional"), "hint", wrap=False)
            head.addWidget(self._optional, 0, QtCore.Qt.AlignmentFlag.AlignBaseline)
        if not wraps:
            head.addStretch(1)
        nest(column, head)
        self._hint = Text(hint, "hint")
        column.addWidget(self._hint)
        self._hint.setVisible(bool(hint))
        self._column = column
        self._message: FieldMessage | None = None  # made when there is first something to say
        column.addWidget(control)
        column.addStretch(1)  # beside a higher field, label and control stay at the top
        if not control.accessibleName():
            control.setAccessibleName(spoken(label))
        self._describe()

    def label(self) -> str:
        """Return the label as read out."""
        return spoken(self._label.text())

    def set_label(self, label: str) -> None:
        """Ask for something else with the same control."""
        if self.control.accessibleName() == self.label():
            self.control.setAccessibleName(spoken(label))
        self._label.setText(label)

    def set_optional(self, optional: bool) -> None:
        """Mark a field that was made optional as optional, or no longer."""
        if self._optional is not None:
            self._optional.setVisible(optional)

    def problem(self) -> str:
        """Return the message in force, empty when there is none."""
        return "" if self._message is None else self._message.words()

    def set_problem(self, words: str) -> None:
        """Say above the field what is wrong with it; the edge turns to urgent and a bar stands beside it."""
        if self._message is None:
            self._message = FieldMessage(f"{self.objectName()}-message" if self.objectName() else "")
            self._column.insertWidget(self._column.indexOf(self.control), self._message)
        self._message.set_words(words)
        look(self, frame="problem" if words else "field")
        for part in {self.control, self._inner()}:
            look(part, problem=bool(words))
        layout = self.layout()
        if layout is not None:
            _field_box(layout)
        self._describe()
        if words and self._inner().hasFocus():  # else it is read out when the focus comes here
            _announce(self._inner(), words)

    def clear_problem(self) -> None:
        """Take the message away."""
        if self.problem():
            self.set_problem("")

    def set_hint(self, words: str) -> None:
        """Show another hint, or none."""
        self._hint_words = words
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._describe()

    def _inner(self) -> QWidget:
        return self.control.focusProxy() or self.control

    def _describe(self) -> None:
        self._inner().setAccessibleDescription(" ".join(filter(None, (self.problem(), self._hint_words))))


def _announce(widget: QWidget, words: str) -> None:
    """Have a problem read out at once. What does it is loaded when there is first one, never before the first paint."""
    from ui.announce import announce

    announce(widget, words, urgent=True)


def _field_box(column: object) -> None:
    """Margins of a field: the bar beside a field with a problem stands in the margin of the page (mock 10b)."""
    if isinstance(column, QVBoxLayout):
        field = column.parentWidget()
        marked = field is not None and field.property("frame") == "problem"
        column.setContentsMargins(px(10) if marked else 0, 0, 0, 0)
        column.setSpacing(px(5))


class ErrorSummary(QFrame):
    """What has to be fixed, at the top of a form: it takes the focus, and each line leads to its field."""

    def __init__(self, name: str = "error-summary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("frame", "banner")
        self.setProperty("tone", "urgent")
        self.setProperty("ring_radius", 8)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        row = box(QHBoxLayout(self), (16, 12, 16, 12), 12)
        row.addWidget(IconLabel("alert-circle", "urgent", 20), 0, QtCore.Qt.AlignmentFlag.AlignTop)
        column = box(QVBoxLayout(), 0, 4)
        self._title = Text("", "strong")
        column.addWidget(self._title)
        self._links = box(QVBoxLayout(), 0, 2)
        nest(column, self._links)
        nest(row, column, 1)
        self._lines: list[_Line] = []
        self.hide()

    def show_problems(self, title: str, problems: Sequence[tuple[str, QWidget]]) -> None:
        """Show ``title`` ("Two things to fix before this can be booked") and a link to the widget of each problem."""
        self._empty()
        self._title.setText(title)
        for index, (words, target) in enumerate(problems):
            line = _Line(words, target, f"{self.objectName()}-{index}")
            self._lines.append(line)
            self._links.addWidget(line, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(" ".join([f"{title}.", *(f"{words}." for words, _ in problems)]))
        self.show()
        self.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        _announce(self, self.accessibleName())

    def clear(self) -> None:
        """Say nothing and take no room."""
        self._empty()
        self.hide()

    def _empty(self) -> None:
        for line in self._lines:
            self._links.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()


_LONGEST_LINE = 82  # letters


class _Line(HintButton):
    """A line of the summary: pressing it puts the focus into the field."""

    def __init__(self, words: str, target: QWidget, name: str) -> None:
        label, colon, _message = words.partition(": ")
        is_long = bool(colon) and len(words) > _LONGEST_LINE  # the field says the rest itself
        super().__init__((label if is_long else words).replace("&", "&&"), kind="link", colour="urgent", name=name)
        self.setAccessibleName(words)
        self._target = target
        target.destroyed.connect(self.deleteLater)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._target.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)


LETTERS = "SMART"


class SmartLetters(QFrame):
    """S M A R T, each ticked as soon as its part of the action is written (ui.md 4). It never blocks saving.

    What is missing is said in words below the letters and in the accessible name.
    """

    def __init__(self, name: str = "smart-letters", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.TabFocus)
        self.setProperty("ring_radius", 12)
        self._meanings = {
            "S": self.tr("what will be done"),
            "M": self.tr("how we will know"),
            "A": self.tr("who"),
            "R": self.tr("what could get in the way"),
            "T": self.tr("by when"),
        }
        column = box(QVBoxLayout(self), 0, 4)
        row = box(QHBoxLayout(), 0, 6)
        row.addStretch(1)
        from ui.components.tag import Tag  # not for the first paint

        self._tags = {letter: Tag(letter, "plain", name=f"{name}-{letter}") for letter in LETTERS}
        for tag in self._tags.values():
            row.addWidget(tag)
        nest(column, row)
        self._missing = Text("", "caption", wrap=False)
        self._missing.setAlignment(QtCore.Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._missing)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_filled({})

    def set_filled(self, filled: dict[str, bool]) -> None:
        """Tick the letters whose part is written; letters that are not named count as missing."""
        missing = [self._meanings[letter] for letter in LETTERS if not filled.get(letter)]
        for letter, tag in self._tags.items():
            done = bool(filled.get(letter))
            tag.set(letter, "good" if done else "plain", "check" if done else "")
            state = self.tr("written") if done else self.tr("not written yet")
            tag.setToolTip(f"{letter}: {self._meanings[letter]}, {state}")
        words = self.tr("Still open: {parts}").format(parts=", ".join(missing)) if missing else ""
        some = 0 < len(missing) < len(LETTERS)
        self._missing.setText(words if some else "")
        self._missing.setVisible(some)
        self.setAccessibleName(words or self.tr("All five parts of the action are written"))

    def missing(self) -> str:
        """Return which letters are not ticked, as in "MT"."""
        return "".join(letter for letter in LETTERS if self._tags[letter].tone != "good")

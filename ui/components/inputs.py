"""What is filled into the controls of a form, as text: read while it is being written, put back later.

A passphrase is never among it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from ui.components.choice import FilterChips, SegmentedChoice
from ui.components.editor import Editor
from ui.components.fields import DateField
from ui.components.passphrase_field import PassphraseField
from ui.components.person_field import PersonField

Tell = Callable[[], None]
_TICKED = "yes"


@dataclass(frozen=True, slots=True)
class Input:
    """One control. ``put`` shows what ``read`` returned before, as far as it is still offered.

    ``watch(changed, left)`` has ``changed`` called whenever something else is in it, and ``left`` when it is left.
    """

    read: Callable[[], str]
    put: Callable[[str], None]
    watch: Callable[[Tell, Tell], None]


def inputs_of(form: QWidget) -> dict[str, Input]:
    """Return every control of ``form`` that somebody fills in, by object name, in the order in which they stand."""
    found: dict[str, Input] = {}
    for control in form.findChildren(QWidget):
        name = control.objectName()
        if not name or name.startswith("qt_"):  # the inside of one of Qt's own
            continue
        made = _input(control)
        if made is not None:
            found[name] = made
    return found


def _input(control: QWidget) -> Input | None:
    match control:
        case PassphraseField():
            return None
        case PersonField():
            return Input(lambda: _person(control), lambda text: _put_person(control, text), _line_watch(control))
        case DateField():
            return Input(lambda: _day(control), lambda text: _put_day(control, text), _line_watch(control))
        case QLineEdit():
            if control.echoMode() is not QLineEdit.EchoMode.Normal:
                return None
            return Input(control.text, control.setText, _line_watch(control))
        case Editor():
            return Input(control.text, control.set_text, lambda changed, left: _watch_editor(control, changed, left))
        case SegmentedChoice() | FilterChips():
            return Input(
                lambda: control.value() or "",
                lambda text: _put_choice(control, text),
                lambda changed, _left: _on(control.chosen, changed),
            )
        case QComboBox():
            return Input(
                lambda: _key(control.currentData()),
                lambda text: _put_entry(control, text),
                lambda changed, _left: _on(control.currentIndexChanged, changed),
            )
        case QSpinBox():
            return Input(
                lambda: str(control.value()),
                lambda text: control.setValue(int(text)),
                lambda changed, _left: _on(control.valueChanged, changed),
            )
        case QCheckBox():
            return Input(
                lambda: _TICKED if control.isChecked() else "",
                lambda text: control.setChecked(text == _TICKED),
                lambda changed, _left: _on(control.toggled, changed),
            )
    return None


def _on(signal: object, changed: Tell) -> None:
    signal.connect(lambda *_what: changed())  # type: ignore[attr-defined]  # a bound signal, whatever it carries


def _line_watch(line: QLineEdit) -> Callable[[Tell, Tell], None]:
    def watch(changed: Tell, left: Tell) -> None:
        _on(line.textChanged, changed)
        _on(line.editingFinished, left)

    return watch


def _watch_editor(editor: Editor, changed: Tell, left: Tell) -> None:
    _on(editor.edited, changed)
    _on(editor.left, left)


def _person(field: PersonField) -> str:
    """Who is chosen, or the letters typed so far."""
    return field.text() if field.key() is None else str(field.key())


def _put_person(field: PersonField, text: str) -> None:
    chosen = next((one for one in field.offered() if str(one) == text), None)
    if chosen is None:
        field.setText(text)
    else:
        field.set_key(chosen)


def _day(field: DateField) -> str:
    """The day itself, so that "tomorrow" means the same day when it comes back; or what cannot be read as one."""
    when = field.readable_date()
    return field.text() if when is None else when.isoformat()


def _put_day(field: DateField, text: str) -> None:
    try:
        field.set_date(date.fromisoformat(text))
    except ValueError:
        field.setText(text)


def _put_choice(choice: SegmentedChoice | FilterChips, text: str) -> None:
    if text in choice.offered():
        choice.set_value(text)
        choice.chosen.emit(text)  # what hangs on it follows


def _put_entry(combo: QComboBox, text: str) -> None:
    for place in range(combo.count()):
        if _key(combo.itemData(place)) == text:
            combo.setCurrentIndex(place)
            combo.activated.emit(place)  # what hangs on it follows
            return


def _key(data: object) -> str:
    """What an entry stands for, as text."""
    if isinstance(data, Enum):
        return str(data.value)
    if isinstance(data, (tuple, list)):
        return " ".join(_key(one) for one in data)
    return "" if data is None else str(data)

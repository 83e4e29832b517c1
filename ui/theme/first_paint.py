"""What the first paint need not wait for, and the few values of Qt that it needs, as numbers.

The first value of ``QtCore.Qt`` that is named has Python build all of Qt's enumerations: a fifth of what an empty
window takes. So what is loaded before the first paint names ``QtCore.Qt`` inside functions only, and what runs before
it gives Qt numbers: as a property (``setProperty("textFormat", PLAIN_TEXT)``), or where Qt takes flags as a number.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

PLAIN_TEXT = 0  # Qt.TextFormat
NO_FOCUS = 0  # Qt.FocusPolicy
NO_SCROLL_BAR = 1  # Qt.ScrollBarPolicy.ScrollBarAlwaysOff
CENTRED_ACROSS = 0x4  # Qt.AlignmentFlag.AlignHCenter
AT_THE_LEFT = 0x1  # Qt.AlignmentFlag.AlignLeft
AT_THE_RIGHT = 0x2  # Qt.AlignmentFlag.AlignRight
CENTRED_DOWN = 0x80  # Qt.AlignmentFlag.AlignVCenter
ONE_LINE = 0x100  # Qt.TextFlag.TextSingleLine
WRAPPED = 0x1000  # Qt.TextFlag.TextWordWrap
ACCESS_KEY = 0x800  # Qt.TextFlag.TextShowMnemonic
SECRET_TYPING = 0x1 | 0x2 | 0x4 | 0x40  # Qt.InputMethodHint: hidden, not to be learnt, as it is typed, nothing proposed

_waiting: list[Callable[[], None]] | None = None


def hold() -> None:
    """From now on, until ``let_go``, have ``after_paint`` wait."""
    global _waiting  # there is one first paint in a process
    if _waiting is None:
        _waiting = []


def is_to_come() -> bool:
    """Whether the first page of this process is still to be painted."""
    return _waiting is not None


def let_go() -> None:
    """The first page is painted: do all that waited for it, in order, whatever one of them meets."""
    global _waiting
    waiting, _waiting = _waiting or [], None
    for action in waiting:
        try:
            action()
        except Exception as defect:  # the others are done all the same
            sys.excepthook(type(defect), defect, defect.__traceback__)


def after_paint(action: Callable[[], None]) -> None:
    """Do ``action`` once the first page is painted: at once, unless that is still to come."""
    if _waiting is None:
        action()
    else:
        _waiting.append(action)

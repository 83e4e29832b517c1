"""In the language that nobody speaks: what stands outside its brackets, though the program has words for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextEdit, QWidget

SOURCE = Path(__file__).resolve().parents[3] / "languages" / "cy.ts"
INSIDE = re.compile("⟦[^⟦⟧]*⟧")
APART = re.compile(r" [·—–] |[:;\n]")
NOT_WORDS = frozenset(("PDF", "Pause", "Ctrl", "Shift", "Alt", "Home", "End"))  # the same in every language
SHOWN = ("text", "placeholderText", "toolTip", "accessibleName", "title", "accessibleDescription")


@cache
def words() -> frozenset[str]:
    """Return every string of the window that is longer than two letters and has nothing to be filled in."""
    found = ElementTree.parse(SOURCE).getroot().iter("source")  # noqa: S314  # our own file
    plain = {(one.text or "").replace("&", "").strip(" .…") for one in found}
    return frozenset(one for one in plain if len(one) > 3 and "%" not in one and "{" not in one) - NOT_WORDS


def missed(window: QWidget) -> list[str]:
    """Return what can be seen or heard now and was not asked for in another language."""
    root = QApplication.activeModalWidget() or window
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            for said in _said(widget):
                found += [f"not asked for: {one!r} in {widget.objectName()!r}" for one in _outside(said)]
    return found


def _said(widget: QWidget) -> Iterator[str]:
    is_typed = isinstance(widget, QLineEdit | QTextEdit)
    for name in SHOWN:
        said = widget.property(name)
        if isinstance(said, str) and said and not (is_typed and name == "text"):
            yield said
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    rows = getattr(widget, "rows", None)
    if callable(rows):
        for row in rows():
            yield from (str(getattr(row, name, "") or "") for name in ("title", "detail", "lead", "words"))


def _outside(said: str) -> Iterator[str]:
    """Go through the pieces outside the brackets that are words of the program."""
    while INSIDE.search(said):
        said = INSIDE.sub(" · ", said)
    for piece in APART.split(said.replace("&", "")):
        if piece.strip(" .…") in words():
            yield piece.strip()

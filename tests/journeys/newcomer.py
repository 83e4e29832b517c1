"""Counts what somebody new has to do, from the first window to the first signed record: presses, fields, letters.

A press is a click or a key that is not typing: going to a field that has not got the focus yet, a button, a choice. A
box with a list costs two, opening it and choosing. What has the focus already, or is filled in already, costs nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from tests.at_the_keyboard import Person
from ui.components import AgendaList, Editor, PassphraseField, RowList, SegmentedChoice


@dataclass
class Tally:
    """What one step cost."""

    name: str
    presses: int = 0
    fields: int = 0
    letters: int = 0
    screens: list[str] = field(default_factory=list)


class Newcomer(Person):
    """Somebody at the keyboard whose every press is counted, step by step."""

    tallies: list[Tally]

    def begin(self, step: str) -> None:
        """What comes now belongs to ``step``."""
        if not hasattr(self, "tallies"):
            self.tallies = []
        self.tallies.append(Tally(step))
        self._look()

    def total(self) -> Tally:
        """Return all steps together."""
        whole = Tally("all")
        for one in self.tallies:
            whole.presses += one.presses
            whole.fields += one.fields
            whole.letters += one.letters
            whole.screens += one.screens
        return whole

    def press(self, name: str) -> None:
        """Press a button: one."""
        self._look()
        super().press(name)
        self.now.presses += 1
        self.settle()
        self._look()

    def write(self, name: str, text: str) -> None:
        """Fill in a line: one to get there, unless the cursor is there already, and the letters."""
        line = self.find(QLineEdit, name)
        self._count(line, text)
        super().write(name, text)

    def note(self, name: str, text: str) -> None:
        """Write into a section or a growing field."""
        self._count(self.find(Editor, name), text)
        super().note(name, text)

    def grow(self, name: str, text: str) -> None:
        """Write into a growing field of a form."""
        self._count(self.find(Editor, name), text)
        super().note(name, text)

    def secret(self, name: str, text: str) -> None:
        """Type a passphrase."""
        field_ = self.find(PassphraseField, name)
        self._count(field_, text)
        field_.setFocus()
        field_.setText(text)

    def pick(self, name: str, key: object) -> None:
        """Choose from a box: open it, choose."""
        super().pick(name, key)
        self.now.presses += 2
        self.now.fields += 1

    def option(self, name: str, key: str) -> None:
        """Press one of some buttons that stand side by side."""
        self.find(SegmentedChoice, name).option(key).click()
        self.now.presses += 1
        self.now.fields += 1
        self.settle()

    def tick(self, name: str) -> None:
        """Tick a box."""
        self.find(QCheckBox, name).click()
        self.now.presses += 1
        self.settle()

    def row(self, name: str, at: int = 0) -> None:
        """Open a row of a list."""
        rows = self.find(RowList, name)
        self.until(lambda: bool(rows.rows()))
        rows.opened.emit(rows.rows()[at].key)
        self.now.presses += 1
        self.settle()
        self._look()

    def item(self, initials: str) -> None:
        """Choose an item of the agenda."""
        agenda = self.find(AgendaList, "agenda")
        agenda.chosen.emit(next(one.key for one in agenda.rows() if initials in one.title))
        self.now.presses += 1
        self.settle()

    @property
    def now(self) -> Tally:
        """The step that is being counted."""
        return self.tallies[-1]

    def _count(self, target: QWidget, text: str) -> None:
        focus = QApplication.focusWidget()
        here = focus is not None and (focus is target or target.isAncestorOf(focus))
        self.now.presses += 0 if here else 1
        self.now.fields += 1
        self.now.letters += len(text)

    def _look(self) -> None:
        """Note each screen that comes up."""
        sheet, page = QApplication.activeModalWidget(), self.program.window.page
        name = sheet.objectName() if sheet is not None else page.topic if page is not None else ""
        seen = self.now.screens
        if name and (not seen or seen[-1] != name):
            seen.append(name)


def table(tallies: list[Tally]) -> str:
    """Return the figures as they stand in docs/newcomer.md."""
    lines = ["| Step | Presses | Fields | Letters |", "|---|---:|---:|---:|"]
    lines += [f"| {one.name} | {one.presses} | {one.fields} | {one.letters} |" for one in tallies]
    return "\n".join(lines)

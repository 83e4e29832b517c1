"""Unlock: who are you, and your passphrase. Nothing else is readable here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.services.doorplate import SlotLabel
from ui.components import Centred, FormField, HintButton, IconLabel, Mark, PassphraseField, Text
from ui.components.combo import choose
from ui.components.naming import named
from ui.pages import Page
from ui.theme import box, fix, nest
from ui.theme.first_paint import CENTRED_ACROSS
from ui.wording import count

if TYPE_CHECKING:
    from ui.components import Banner


class UnlockPage(Page):
    """``unlock_asked(slot_id, passphrase)``; ``recover_asked``; ``other_file_asked``; ``key_file_asked``;
    ``backups_asked``.
    """

    bare = True
    unlock_asked = Signal(object, str)
    recover_asked = Signal()
    other_file_asked = Signal()
    key_file_asked = Signal()
    backups_asked = Signal()

    def __init__(self, name: str, labels: Sequence[SlotLabel], last: UUID | None) -> None:
        super().__init__(self.tr("Unlock your records"), "unlock")
        self.setObjectName("unlock-page")
        outer = QVBoxLayout()
        box(outer, (0, 0, 0, 20), 0)
        nest(self.column, outer, 1)
        middle = Centred("unlock-body", width=404)
        column = middle.inside
        column.addWidget(Mark(44))
        head = QVBoxLayout()
        box(head, 0, 2)
        head.addWidget(Text(name, "page-title", "file-name"))
        self._locked = Text(self.tr("Locked. Nothing can be read until you unlock it."), "soft", "locked")
        head.addWidget(self._locked)
        nest(column, head)
        self._told_problem = False
        self._problem = box(QVBoxLayout())
        nest(column, self._problem)
        self.who = named(QComboBox(), "who")
        for label in labels:
            if label.kind == "person":
                self.who.addItem(label.label, label.slot_id)
        self._with_file = frozenset(label.slot_id for label in labels if label.needs_file)
        self.key_file_path: Path | None = None
        choose(self.who, last)
        column.addWidget(FormField(self.tr("&Who are you?"), self.who, name="who-field"))
        self.passphrase = PassphraseField(name="unlock-passphrase")
        self.passphrase.returnPressed.connect(self._ask)
        self.field = FormField(self.tr("&Passphrase"), self.passphrase, name="unlock-passphrase-field")
        column.addWidget(self.field)
        self._below = box(QVBoxLayout())
        nest(column, self._below)
        self.passphrase.caps_lock_changed.connect(lambda on: self._caps_lock.setVisible(on))
        if self._with_file:
            self.who.currentIndexChanged.connect(self._show_key_file)
            self._show_key_file()
        row = QHBoxLayout()
        box(row, 0, 12)
        self.button = HintButton(self.tr("&Unlock"), kind="primary", name="unlock")
        fix(self.button, min_width=132)
        self.button.clicked.connect(self._ask)
        self._forgotten = HintButton(self.tr("I &can’t remember it"), kind="link", name="cannot-remember")
        self._forgotten.clicked.connect(self.recover_asked)
        row.addWidget(self.button)
        row.addWidget(self._forgotten)
        row.addStretch(1)
        nest(column, row)
        outer.addWidget(middle, 1)
        self._build_foot(outer)

    def _build_foot(self, outer: QVBoxLayout) -> None:
        """Other ways in, and what everybody should know."""
        others = QHBoxLayout()
        box(others, 0, 16)
        others.addStretch(1)
        for words, name, signal in (
            (self.tr("&Open another file"), "other-file", self.other_file_asked),
            (self.tr("From a &backup or a stick"), "from-backup", self.backups_asked),
        ):
            link = HintButton(words, kind="link", small=True, name=name)
            link.clicked.connect(signal)
            others.addWidget(link)
        others.addStretch(1)
        nest(outer, others)
        for words, role in (
            (self.tr("If a child is in danger now, call 999."), "strong"),
            (self.tr("Your records stay on this computer, encrypted. There is no online copy."), "hint"),
        ):
            foot = Text(words, role)
            foot.setProperty("alignment", CENTRED_ACROSS)
            outer.addWidget(foot)

    @cached_property
    def _banner(self) -> Banner:
        """What happened, above the fields; made when something first does."""
        from ui.components import Banner

        banner = Banner("urgent", "", "", icon="alert-circle", name="unlock-problem")
        self._problem.addWidget(banner)
        return banner

    @cached_property
    def _note(self) -> Banner:
        """What was done or noticed, above the fields; made when there is something to say."""
        from ui.components import Banner

        banner = Banner("info", "", "", name="unlock-note")
        self._problem.addWidget(banner)
        return banner

    def say(self, what: str, then: str = "") -> None:
        """Say what was done, or what was noticed."""
        self._note.set_words(what, then)
        self._note.show()

    def say_it_is_a_copy(self) -> None:
        """These are not the records but a copy, which is only looked at: no new passphrase can be set in it."""
        self._locked.setText(self.tr("A backup, to look at. Nothing in it can be changed."))
        self._forgotten.hide()

    @cached_property
    def _caps_lock(self) -> QWidget:
        """That Caps Lock is on; made when it first is."""
        notice = named(QWidget(), "caps-lock")
        row = QHBoxLayout(notice)
        box(row, 0, 8)
        row.addWidget(IconLabel("arrow-big-up-line", "attn", 18))
        row.addWidget(Text(self.tr("Caps Lock is on"), "attn"))
        row.addStretch(1)
        self._below.addWidget(notice)
        return notice

    @cached_property
    def key_file(self) -> QWidget:
        """What is needed besides the passphrase, for whoever needs it: found on a stick, or chosen."""
        line = named(QWidget(), "key-file")
        row = box(QHBoxLayout(line), 0, 8)
        row.addWidget(IconLabel("lock", "ink2", 18))
        self._key_file_words = Text(self.tr("Put in the memory stick with your key file."), "soft", "key-file-words")
        row.addWidget(self._key_file_words, 1)
        choose = HintButton(self.tr("C&hoose it…"), kind="link", small=True, name="choose-key-file")
        choose.clicked.connect(self.key_file_asked)
        row.addWidget(choose)
        self._below.addWidget(line)
        return line

    def take_key_file(self, path: str) -> None:
        """Use this key file for the next tries; it is remembered nowhere."""
        self.key_file_path = Path(path)
        self._key_file_words.setText(self.tr("Key file: %1").replace("%1", self.key_file_path.name))
        self.passphrase.setFocus()

    @property
    def needs_key_file(self) -> bool:
        """Whether the person chosen needs a key file as well."""
        return self.who.currentData() in self._with_file

    def _show_key_file(self, _index: int = 0) -> None:
        self.key_file.setVisible(self.needs_key_file)

    def arrive(self) -> None:
        """Put the cursor where typing begins."""
        self.passphrase.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the key is worked out the page takes no further try. The busy line is the window's."""
        self.button.set_words(self.tr("Unlocking…") if busy else self.tr("&Unlock"))
        for control in (self.button, self.who, self.passphrase):
            control.setEnabled(not busy)

    def tell_wrong(self, wait_s: int) -> None:
        """The passphrase opens nothing: say so, and take the next try after ``wait_s`` seconds."""
        self.passphrase.selectAll()
        if self.needs_key_file:
            words = self.tr("That passphrase and key file do not open these records. Check both, and Caps Lock.")
        else:
            words = self.tr("That passphrase does not open these records. Check Caps Lock and try again.")
        self.show_problem(words)
        self.wait(wait_s)

    def wait(self, wait_s: int) -> None:
        """Take no try for ``wait_s`` seconds; then, or at once for 0, put the focus in the field."""
        if not wait_s:
            self.passphrase.setFocus()
            return
        self.set_busy(True)
        self.button.set_words(self.tr("Wait %1…").replace("%1", count(wait_s, "second", "seconds")))
        QTimer.singleShot(wait_s * 1000, self, self._wait_over)

    def show_problem(self, what: str, then: str = "") -> None:
        """Show what happened and what to do, above the fields."""
        self._told_problem = True
        self._banner.set_words(what, then)
        self._banner.show()
        self.passphrase.setAccessibleDescription(what)  # older readers say this, and no announcement

    def _wait_over(self) -> None:
        self.set_busy(False)
        self.passphrase.setFocus()

    def _ask(self) -> None:
        if not self.button.isEnabled():
            return
        if not self.passphrase.text():
            self.field.set_problem(self.tr("Type your passphrase"))
            self.passphrase.setFocus()
            return
        self.field.clear_problem()
        self.passphrase.setAccessibleDescription("")
        if self._told_problem:
            self._banner.hide()
        self.unlock_asked.emit(self.who.currentData(), self.passphrase.text())
        self.passphrase.wipe()

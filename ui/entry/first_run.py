"""The first run: four steps beside a list of them, Back always possible, Continue always answering."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.settings import ENGLISH, WELSH
from ui.components import ActionBar, Banner, HintButton, Mark, StepList, Text
from ui.components.naming import named
from ui.entry.club_step import ClubStep
from ui.entry.passphrase_step import PassphraseStep
from ui.entry.people_step import PeopleStep
from ui.entry.recovery_step import RecoveryStep
from ui.language import NOT_CHECKED_IN_WELSH, speaks
from ui.pages import LayoutMode, Page
from ui.theme import box, fix, nest

CLUB, PASSPHRASE, RECOVERY, PEOPLE = range(4)


class FirstRun(Page):
    """The four steps. What each step asks for is done by ``ui.entry.setting_up``; this widget only shows and moves.

    ``step_done(index)`` when Continue is pressed and nothing is missing; ``later_asked`` for "Do this later" and
    "Skip".
    """

    bare = True
    step_done = Signal(int)
    later_asked = Signal(int)
    language_asked = Signal(str)

    def __init__(
        self, folder: Path, random_bytes: Callable[[int], bytes], made_on: date, checked: tuple[int, int]
    ) -> None:
        super().__init__(self.tr("Set up your records"), "first-run")
        self.setObjectName("first-run")
        self.club = ClubStep(folder)
        self.passphrase = PassphraseStep(random_bytes, lambda: (self.club.club.text(), self.club.name.text()))
        self.recovery = RecoveryStep("", made_on, checked)
        self.people = PeopleStep()
        self._steps = (self.club, self.passphrase, self.recovery, self.people)
        outer = QHBoxLayout()
        box(outer, 0, 0)
        nest(self.column, outer, 1)
        self._side = self._aside()
        outer.addWidget(self._side)
        right = QVBoxLayout()
        box(right, 0, 0)
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="first-run-trouble")
        self._trouble.hide()
        right.addWidget(self._trouble)
        right.addWidget(self._stack, 1)
        right.addWidget(self._bar())
        nest(outer, right, 1)
        self.show_step(CLUB)

    def _aside(self) -> QWidget:
        aside = named(QWidget(), "first-run-aside")
        aside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        aside.setProperty("ground", "sunken")
        fix(aside, width=264)
        column = QVBoxLayout(aside)
        box(column, (22, 32, 22, 24), 24)
        column.addWidget(Mark(36))
        self._list = StepList(
            [self.tr("Your club"), self.tr("Your passphrase"), self.tr("Recovery sheet"), self.tr("People")]
        )
        column.addWidget(self._list)
        column.addWidget(Text(self.tr("About five minutes. You can change all of this later in Settings."), "hint"))
        column.addStretch(1)
        self._other_language(column)
        return aside

    def _other_language(self, column: QVBoxLayout) -> None:
        """Offer the other language where nothing is set up yet; later it is chosen in Settings."""
        is_english = speaks() == ENGLISH
        other = HintButton("Cymraeg" if is_english else "English (British)", kind="link", name="other-language")
        other.clicked.connect(lambda: self.language_asked.emit(WELSH if is_english else ENGLISH))
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Text(NOT_CHECKED_IN_WELSH, "hint"))

    def _bar(self) -> ActionBar:
        bar = ActionBar()
        self.back = HintButton(self.tr("&Back"), name="first-run-back")
        self.back.clicked.connect(lambda: self.show_step(self.current - 1))
        self.later = HintButton("", kind="quiet", name="first-run-later")
        self.later.clicked.connect(lambda: self.later_asked.emit(self.current))
        self.go_on = HintButton(self.tr("Continue"), kind="primary", name="first-run-continue")
        self.go_on.clicked.connect(self.primary)
        bar.add(self.back)
        bar.add_right(self.later)
        bar.add_right(self.go_on)
        return bar

    @property
    def current(self) -> int:
        """The step on screen, 0 to 3."""
        return self._stack.currentIndex()

    def show_step(self, index: int) -> None:
        """Go to a step and put the focus where typing begins."""
        self._stack.setCurrentIndex(index)
        self._list.set_current(index)
        self.back.setVisible(index > CLUB)
        self.later.setVisible(index in (RECOVERY, PEOPLE))
        self.later.set_words(self.tr("&Skip") if index == PEOPLE else self.tr("&Do this later"))
        self.go_on.set_words(self.tr("&Finish and open Today") if index == PEOPLE else self.tr("&Continue"))
        self._steps[index].arrive()

    def show_trouble(self, what: str, then: str) -> None:
        """Say above the step what could not be done, and what to do."""
        self._trouble.set_words(what, then)
        self._trouble.show()

    def set_busy(self, busy: bool) -> None:
        """While something is made, no button acts twice."""
        for button in (self.back, self.later, self.go_on):
            button.setEnabled(not busy)

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """With little room the list of the steps goes, and each step says which it is."""
        super().set_layout_mode(mode)
        self._side.setVisible(mode.two_columns)
        for number, step in enumerate(self._steps, 1):
            words = self.tr("Step %1 of %2").replace("%1", str(number)).replace("%2", str(len(self._steps)))
            step.set_place("" if mode.two_columns else words)
            step.set_layout_mode(mode)

    def arrive(self) -> None:
        """Begin where typing begins."""
        self._steps[self.current].arrive()

    def primary(self) -> None:
        """Continue: say what is missing, or go on."""
        self._trouble.hide()
        if self.go_on.isEnabled() and self._steps[self.current].is_complete():
            self.step_done.emit(self.current)

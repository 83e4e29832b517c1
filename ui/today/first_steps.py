"""On Today while nothing was ever held: what comes next, one button at a time, up to the first signed record."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from app.services.first_steps import FirstStep, FirstSteps, first_steps
from ui.components import Card, HintButton, IconLabel, Text, clear_layout
from ui.desk import Desk
from ui.theme import box, nest

FIRST_BUTTONS = tuple(f"first-steps-{step.value}-go" for step in FirstStep)


class FirstStepsCard(Card):
    """Read anew with the page. It goes by itself once a session is finished, and is never seen again."""

    def __init__(self, desk: Desk, changed: Callable[[], None]) -> None:
        super().__init__("first-steps")
        self._desk, self._changed = desk, changed
        self._steps: FirstSteps | None = None
        self.is_wanted = False
        self.hide()

    def ask(self) -> None:
        """Read how far it is."""
        self._desk.ask(first_steps).then(self.show_steps)

    def show_steps(self, steps: FirstSteps | None) -> None:
        """Show how far it is, or nothing."""
        self.is_wanted = steps is not None
        if steps != self._steps and steps is not None:
            self._fill(steps)
        self._steps = steps
        self.setVisible(self.is_wanted)
        self._changed()

    def _fill(self, steps: FirstSteps) -> None:
        clear_layout(self.body)
        self.body.addWidget(Text(self.tr("To your first signed record"), "heading", "first-steps-title"))
        order = list(FirstStep)
        for step, words in (
            (FirstStep.PERSON, self.tr("Say whom you supervise.")),
            (FirstStep.SESSION, self.tr("Plan the first session. It can be today.")),
            (
                FirstStep.HOLD,
                self.tr("Put the child on its agenda, start it, write, finish it. The record is made from there."),
            ),
        ):
            row = box(QHBoxLayout(), 0, 10)
            is_done = order.index(step) < order.index(steps.next)
            mark = IconLabel("circle-check" if is_done else "circle", "good" if is_done else "ink3", 18)
            row.addWidget(mark)
            said = Text(words, "soft" if is_done else "body", f"first-steps-{step.value}")
            said.setAccessibleName(f"{words} {self.tr('Done.')}" if is_done else words)
            row.addWidget(said, 1)
            if step is steps.next:
                row.addWidget(self._button(step, steps))
            nest(self.body, row)

    def _button(self, step: FirstStep, steps: FirstSteps) -> HintButton:
        words, does = {
            FirstStep.PERSON: (self.tr("A&dd a person"), lambda: self._desk.open("new-person")),
            FirstStep.SESSION: (self.tr("Plan &it…"), lambda: self._desk.open("plan-session", steps.pair)),
            FirstStep.HOLD: (self.tr("&Open it"), lambda: self._desk.open("session", steps.session)),
        }[step]
        button = HintButton(words, kind="primary", name=f"first-steps-{step.value}-go")
        button.clicked.connect(does)
        return button

"""What a request needs: who asks about whom, the questions first, a pause, more time, how it ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.requests import RequestKind, RequestWay
from app.services import requests
from app.services.requests import RequestForm, RequestRow
from app.services.work import Work
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText, HintButton, SegmentedChoice, Sheet, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.wording.requests import kind_in_words, way_in_words
from ui.wording.shipped import shipped

Offered = tuple[tuple[tuple[object, str], ...], tuple[tuple[object, str], ...]]  # people, cases: id and label


class LogRequestSheet(AskingSheet):
    """A request has arrived, in writing or in a conversation."""

    def __init__(self, desk: Desk, offered: Offered) -> None:
        super().__init__(
            desk,
            desk.tr("Log a request"),
            desk.tr("A spoken request counts, and so does one that does not use the words. The clock starts today."),
            desk.tr("&Log it"),
            "log-request",
            height=660,
        )
        self._people, self._cases = offered
        self._kind = SegmentedChoice(
            [(kind.value, kind_in_words(kind)) for kind in RequestKind], name="request-kind", label=self.tr("Who asks")
        )
        self._kind.set_value(RequestKind.OWN.value)
        self._kind.chosen.connect(self._offer)
        self.body.addWidget(self._kind)
        self._about = named(QComboBox(), "request-about")
        self.ask("about", self.tr("A&bout whom"), self._about)
        self._asked_by = named(QLineEdit(), "request-asked-by")
        self.ask("asked_by", self.tr("&Name of the person who asks"), self._asked_by)
        self._received = DateField(desk.today, name="request-received")
        self._received.set_date(desk.today())
        self.ask("received_on", self.tr("&Received on"), self._received)
        self._way = SegmentedChoice(
            [(way.value, way_in_words(way)) for way in RequestWay], name="request-way", label=self.tr("How it came")
        )
        self._way.set_value(RequestWay.WRITTEN.value)
        self.body.addWidget(self._way)
        self._scope = GrowingText(min_lines=2, name="request-scope")
        self.ask("scope", self.tr("&What they want to see, in their words"), self._scope, optional=True)
        self.body.addStretch(1)
        self._offer(RequestKind.OWN.value)
        self.keep("request-new")

    def _offer(self, kind: str) -> None:
        self._about.clear()
        for key, label in self._people if kind == RequestKind.OWN.value else self._cases:
            self._about.addItem(label, key)

    def primary(self) -> None:
        """Log it."""
        received = self.day_in("received_on", self._received)
        if received is None:
            return
        kind, about = RequestKind(self._kind.value() or RequestKind.OWN), self._about.currentData()
        form = RequestForm(
            kind,
            self._asked_by.text(),
            received,
            RequestWay(self._way.value() or RequestWay.WRITTEN),
            person_id=about if kind is RequestKind.OWN else None,
            case_id=None if kind is RequestKind.OWN else about,
            scope=self._scope.text(),
        )
        self.do(requests.log, form).then(self.settled, failed=self.refused)


class QuestionsSheet(AskingSheet):
    """What has to be thought of before anything is gathered; for a parent the child's best interests come first."""

    def __init__(self, desk: Desk, row: RequestRow) -> None:
        super().__init__(
            desk,
            desk.tr("Before anything is gathered"),
            desk.tr("Write a line to each. Check the current position, and take advice where you are not sure."),
            desk.tr("&Save"),
            "request-questions",
            height=640,
        )
        self._row = row
        self._answers: dict[str, GrowingText] = {}
        for number, one in enumerate(row.questions, 1):
            answer = GrowingText(min_lines=2, name=f"request-answer-{number}")
            answer.set_text(one.answer)
            self._answers[one.key] = answer
            self.ask(one.key, shipped(one.text), answer)
        self.body.addStretch(1)
        self.keep(f"request-questions-{row.request.id}")

    def primary(self) -> None:
        """Keep what was thought."""
        answers = {key: field.text() for key, field in self._answers.items()}
        self.do(requests.think, self._row.request.id, answers).then(self.settled, failed=self.refused)


class DaySheet(AskingSheet):
    """One day: identity checked, clock stopped, clock started."""

    def __init__(
        self, desk: Desk, title: str, intro: str, question: str, verb: str, do: Callable[[Work, date], None]
    ) -> None:
        super().__init__(desk, title, intro, verb, "request-day", height=340)
        self._do = do
        self._on = DateField(desk.today, name="request-on")
        self._on.set_date(desk.today())
        self.ask("on", question, self._on)
        self.body.addStretch(1)

    def primary(self) -> None:
        """Note the day."""
        on = self.day_in("on", self._on)
        if on is None:
            return
        day = on

        def command(work: Work) -> None:
            self._do(work, day)

        self.desk.do(command).then(self.settled, failed=self.refused)


class LineSheet(AskingSheet):
    """One text: why more time is needed, or how the request ended. ``form`` says which, and of what request."""

    def __init__(
        self,
        desk: Desk,
        form: str,
        title: str,
        intro: str,
        key: str,
        question: str,
        verb: str,
        command: Callable[[Work, str], None],
    ) -> None:
        super().__init__(desk, title, intro, verb, "request-line", height=380)
        self._command = command
        self._text = GrowingText(min_lines=3, name="request-text")
        self.ask(key, question, self._text)
        self.body.addStretch(1)
        self._text.setFocus()
        self.keep(form)

    def primary(self) -> None:
        """Keep it."""
        self.do(self._command, self._text.text()).then(self.settled, failed=self.refused)


class StepsSheet(Sheet):
    """What else can be done with a request: one button each. ``chosen`` carries the step; the sheet is closed then."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, title: str, received: str, clock: str, steps: tuple[tuple[str, str], ...]) -> None:
        super().__init__(
            desk.window, title or desk.tr("Request"), received, name="request-steps", width=520, height=440
        )
        self.body.addWidget(Text(clock, "soft"))
        for step, words in steps:
            button = HintButton(words, name=f"request-{step}")
            button.clicked.connect(lambda _on=False, step=step: self._choose(step))
            self.body.addWidget(button)
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="request-steps-cancel")
        cancel.clicked.connect(self.reject)
        self.bar.add_right(cancel)

    def _choose(self, step: str) -> None:
        self.accept()
        self.chosen.emit(step)

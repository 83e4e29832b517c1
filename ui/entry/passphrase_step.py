"""First run, step 2: a passphrase, offered or one's own, typed twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.services.holders import Judgement, judge_passphrase, suggest_passphrase, warm_up_judging
from ui.components import Banner, FormField, HintButton, PassphraseField, Text
from ui.components.naming import named
from ui.entry.step import Step
from ui.entry.strength import StrengthBar
from ui.theme import box, nest

WARM_UP_AFTER_MS = 250  # once the page is painted


class PassphraseChoice(QWidget):
    """Suggestion, passphrase with its strength in words, and the same again. Also used for a second key holder."""

    def __init__(self, random_bytes: Callable[[int], bytes], about: Callable[[], Iterable[str]] = tuple) -> None:
        """``about`` gives the names that somebody who guesses would try: of the club, of the person."""
        super().__init__()
        self._random_bytes = random_bytes
        self._about = about
        column = QVBoxLayout(self)
        box(column, 0, 16)
        self.suggestion = named(QLineEdit(), "suggestion")
        another = HintButton(self.tr("&Another"), icon="refresh", name="another-suggestion")
        another.clicked.connect(self._suggest)
        use = HintButton(self.tr("&Use this"), name="use-suggestion")
        use.clicked.connect(self._use)
        offered = QWidget()
        row = QHBoxLayout(offered)
        box(row, 0, 8)
        row.addWidget(self.suggestion, 1)
        row.addWidget(another)
        row.addWidget(use)
        offered.setFocusProxy(self.suggestion)
        column.addWidget(FormField(self.tr("A &suggestion, if you would like one"), offered, name="suggestion-field"))
        self.first = PassphraseField(name="passphrase")
        self.again = PassphraseField(name="passphrase-again")
        self.first_field = FormField(self.tr("&Passphrase"), self.first, name="passphrase-field")
        self.again_field = FormField(self.tr("&Type it again"), self.again, name="passphrase-again-field")
        self.strength = StrengthBar()
        first = QVBoxLayout()
        box(first, 0, 8)
        first.addWidget(self.first_field)
        first.addWidget(self.strength)
        nest(column, first)
        column.addWidget(self.again_field)
        self.first.textChanged.connect(lambda text: self.strength.show_judgement(text, self._judged()))
        self.strength.show_judgement("", judge_passphrase(""))
        self._suggest()
        QTimer.singleShot(WARM_UP_AFTER_MS, self, warm_up_judging)

    def text(self) -> str:
        """The passphrase as typed in the first field."""
        return self.first.text()

    def missing(self) -> Sequence[tuple[str, FormField]]:
        """Return why this passphrase cannot be used yet."""
        if not self.first.text():
            return [(self.tr("Choose a passphrase"), self.first_field)]
        judgement = self._judged()
        if not judgement.is_enough:
            return [(self.strength.advice(judgement), self.first_field)]
        if self.first.text() != self.again.text():
            return [(self.tr("The two are not the same yet"), self.again_field)]
        return ()

    def is_complete(self) -> bool:
        """Say at its field the first thing that is missing, with the focus there; True when nothing is."""
        for field in (self.first_field, self.again_field):
            field.clear_problem()
        for words, field in self.missing():
            field.set_problem(words)
            field.control.setFocus()
            return False
        return True

    def _judged(self) -> Judgement:
        return judge_passphrase(self.first.text(), self._about())

    def _suggest(self) -> None:
        self.suggestion.setText(suggest_passphrase(self._random_bytes))

    def _use(self) -> None:
        self.first.setText(self.suggestion.text())
        self.again.setFocus()


class PassphraseStep(Step):
    """The only key to the records. Four or five ordinary words are stronger than a short password."""

    def __init__(self, random_bytes: Callable[[int], bytes], about: Callable[[], Iterable[str]]) -> None:
        super().__init__(
            self.tr("Choose a passphrase"),
            self.tr(
                "This is the only key to the records. Four or five ordinary words are stronger, "
                "and easier to type, than a short password."
            ),
            "passphrase-step",
        )
        self.choice = PassphraseChoice(random_bytes, about)
        self.column.addWidget(self.choice)
        self.column.addWidget(
            Banner(
                "info",
                "",
                self.tr(
                    "Nobody can reset it for you. The next step makes a paper sheet that can open the records "
                    "if it is forgotten."
                ),
                icon="info-circle",
                name="no-reset",
            )
        )
        self.column.addWidget(
            Text(
                self.tr(
                    "A passphrase protects a laptop that is lost or stolen while locked. It does not protect against "
                    "a virus, or against somebody who watches you type. Turn on disk encryption as well."
                ),
                "hint",
                "honest-limit",
            )
        )

    def arrive(self) -> None:
        """Begin with the passphrase."""
        self.choice.first.setFocus()

    def missing(self) -> Sequence[tuple[str, FormField]]:
        """Return why this passphrase cannot be used yet."""
        return self.choice.missing()

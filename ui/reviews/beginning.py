"""Whose supervision is looked at: an observation with the agreement of both, or a sample that is drawn by a rule."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QComboBox

from app.domain.ids import PairId
from app.domain.reviews import SampleRule, Watched
from app.services import reviews
from app.services.reviews import Drawn, ObservationForm, SampleForm
from ui.asking import AskingSheet
from ui.components import DateField, NumberField, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.reviews.questions import QuestionsSheet
from ui.wording.reviews import rule_name, watched_name

USUAL_DAYS = 182  # half a year


class _Beginning(AskingSheet):
    """What the two share: the pairs whose supervision this person may look at."""

    def __init__(self, desk: Desk, title: str, intro: str, name: str, height: int) -> None:
        super().__init__(desk, title, intro, desk.tr("&Go on"), name, height=height)
        self._pairs: tuple[tuple[PairId, str, str], ...] = ()
        self._who = named(QComboBox(), f"{name}-pair")
        self._who.addItem(self.tr("Choose whose supervision"), None)
        self.ask("pair_id", self.tr("&Whose supervision"), self._who)
        self._none = Text(self.tr("There is nobody’s supervision that you may look at."), "soft", f"{name}-none")
        self._none.hide()
        self.body.addWidget(self._none)
        desk.ask(reviews.pairs).then(self._offer)

    def _offer(self, found: tuple[tuple[PairId, str, str], ...]) -> None:
        self._pairs = found
        for pair_id, supervisor, supervisee in found:
            words = self.tr("%1 with %2").replace("%1", supervisor).replace("%2", supervisee)
            self._who.addItem(words, str(pair_id))
        self._none.setVisible(not found)

    def pair(self) -> PairId | None:
        """Return the pair that is chosen; None when none is, which is said at the field."""
        place = self._who.currentIndex() - 1  # the first line stands for nobody
        if 0 <= place < len(self._pairs):
            return self._pairs[place][0]
        self.fields["pair_id"].set_problem(self.tr("Choose whose supervision"))
        return None


class ObserveSheet(_Beginning):
    """Nobody is observed without both having agreed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            desk.tr("Record an observation"),
            desk.tr("You watched; now you write down what you saw, question by question."),
            "observe",
            520,
        )
        self._watched = named(QComboBox(), "observe-watched")
        self._watched.addItem(self.tr("Choose what you watched"), None)
        for one in Watched:
            self._watched.addItem(watched_name(one), one.value)
        self.ask("watched", self.tr("W&hat you watched"), self._watched)
        self._on = DateField(desk.today, name="observe-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("&On"), self._on)
        self._agreed = named(QCheckBox(self.tr("&Both agreed to it beforehand")), "observe-agreed")
        self.ask("both_agreed", self.tr("Their agreement"), self._agreed)
        self.body.addStretch(1)

    def primary(self) -> None:
        """Go on to the questions."""
        for field in self.fields.values():
            field.clear_problem()
        on, pair = self.day_in("on", self._on, self.tr("Fill this in")), self.pair()
        watched = self._watched.currentData()
        if watched is None:
            self.fields["watched"].set_problem(self.tr("Choose what you watched"))
        if on is None or pair is None or watched is None:
            return
        if on > self.desk.today():
            self.fields["on"].set_problem(self.tr("This day has not come yet. Choose today or earlier"))
            return
        if not self._agreed.isChecked():
            self.fields["both_agreed"].set_problem(self.tr("Nobody is observed without having agreed"))
            return
        form = ObservationForm(pair, on, Watched(watched), both_agreed=True)
        self.accept()
        QuestionsSheet.of_observation(self.desk, form, self._who.currentText()).open()


class SampleSheet(_Beginning):
    """The rule chooses, not the auditor: the same period draws the same records."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            desk.tr("Take a sample"),
            desk.tr("A few records of one pair, looked at with the same questions each time."),
            "take-sample",
            560,
        )
        self._since = DateField(desk.today, name="take-sample-since")
        self._since.set_date(desk.today() - timedelta(days=USUAL_DAYS))
        self.ask("since", self.tr("&From"), self._since)
        self._until = DateField(desk.today, name="take-sample-until")
        self._until.set_date(desk.today())
        self.ask("until", self.tr("&Until"), self._until)
        self._rule = named(QComboBox(), "take-sample-rule")
        for rule in SampleRule:
            self._rule.addItem(rule_name(rule), rule.value)
        self.ask("rule", self.tr("&How they are chosen"), self._rule)
        self.fields["rule"].set_hint(self.tr("By lot: the same period always draws the same, so nobody can choose."))
        self._most = NumberField(1, reviews.MOST_DRAWN, 4, name="take-sample-most")
        self.ask("most", self.tr("How &many at most"), self._most)
        self.body.addStretch(1)

    def primary(self) -> None:
        """Draw, and go on to the questions."""
        for field in self.fields.values():
            field.clear_problem()
        since, until, pair = self.day_in("since", self._since), self.day_in("until", self._until), self.pair()
        if since is None or until is None or pair is None:
            return
        form = SampleForm(pair, since, until, SampleRule(self._rule.currentData()), self._most.value())
        self.desk.ask(reviews.draw_sample, form).then(self._drawn, failed=self.refused)

    def _drawn(self, drawn: Drawn) -> None:
        who = self._who.currentText()
        self.accept()
        QuestionsSheet.of_sample(self.desk, drawn, who).open()

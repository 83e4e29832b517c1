"""What keeping and disposal ask: a period, a reason, and the second person's agreement."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from app.domain.retention import RecordClass, RetentionPeriod
from app.services import backup_keeping, disposing, drafting, retention
from app.services.backup_keeping import Standing
from app.services.disposing import ProposalRow
from app.services.work import Work
from ui.asking import AskingSheet
from ui.components import Banner, GrowingText, NumberField, SegmentedChoice, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_form import Keep, Kept
from ui.tasks import Lane
from ui.wording import day_in_prose
from ui.wording.keeping import covered_in_words, kind_in_words


class PeriodSheet(AskingSheet):
    """How long one kind of record is kept, and why."""

    def __init__(self, desk: Desk, period: RetentionPeriod) -> None:
        super().__init__(
            desk,
            kind_in_words(period.record_class),
            desk.tr(
                "The club chooses its periods, says why, and writes them in its policy. Check the current position."
            ),
            desk.tr("&Save"),
            "keeping-period",
        )
        self._kind = period.record_class
        self._chosen = SegmentedChoice(
            [("years", self.tr("A number of years")), ("open", self.tr("Not chosen yet"))],
            name="period-chosen",
            label=self.tr("How long"),
        )
        self._chosen.set_value("open" if period.years is None else "years")
        self.body.addWidget(self._chosen)
        self._years = NumberField(0, retention.MOST_YEARS, period.years or 6, name="period-years")
        after = self.tr("&Years after it ended")
        if self._kind is RecordClass.RESTRICTED:
            after = self.tr("&Years after it was told")
        self.ask("years", after, self._years)
        self._chosen.chosen.connect(lambda value: self.fields["years"].setVisible(value == "years"))
        self.fields["years"].setVisible(period.years is not None)
        self._source = GrowingText(min_lines=3, name="period-source")
        if period.made is not None:  # the shipped reason is not the club’s
            self._source.set_text(period.source)
        self.ask("source", self.tr("&Why this long, and who decided it"), self._source)
        self.body.addStretch(1)
        self.keep(f"keeping-period-{period.record_class.value}")

    def primary(self) -> None:
        """Keep the period."""
        years = self._years.value() if self._chosen.value() == "years" else None
        self.do(retention.set_period, self._kind, years, self._source.text()).then(self.settled, failed=self.refused)


class ReasonSheet(AskingSheet):
    """One reason, for a hold, a release or a proposal. ``form`` says which, and of what record.

    ``keep`` and ``kept`` save and read what is half typed; a restricted matter has its own.
    """

    def __init__(
        self,
        desk: Desk,
        form: str,
        title: str,
        subtitle: str,
        verb: str,
        command: Callable[[Work, str], object],
        *,
        keep: Keep = drafting.save_form,
        kept: Kept = drafting.kept_form,
    ) -> None:
        super().__init__(desk, title, subtitle, verb, "keeping-reason", height=380)
        self._command = command
        self._reason = GrowingText(min_lines=3, name="keeping-reason-text")
        self.ask("reason", self.tr("&Why"), self._reason)
        self.body.addStretch(1)
        self._reason.setFocus()
        self.keep(form, keep=keep, kept=kept)

    def primary(self) -> None:
        """Do it with the reason."""
        self.do(self._command, self._reason.text()).then(self.settled, failed=self.refused)


class HoldSheet(AskingSheet):
    """Which record to hold, and why."""

    def __init__(self, desk: Desk, offered: tuple[tuple[RecordClass, UUID, str], ...]) -> None:
        super().__init__(
            desk,
            desk.tr("Hold a record"),
            desk.tr("While a record is held it is kept, even past its time. Somebody has to release it first."),
            desk.tr("&Hold it"),
            "keeping-hold",
        )
        self._which = named(QComboBox(), "hold-which")
        for kind, record_id, label in offered:
            self._which.addItem(label, (kind, record_id))
        self.ask("hold", self.tr("Which &record"), self._which)
        self._reason = GrowingText(min_lines=3, name="hold-reason")
        self.ask("reason", self.tr("&Why: a court, an allegation, a request"), self._reason)
        self.body.addStretch(1)
        self.keep("keeping-hold")

    def primary(self) -> None:
        """Hold it."""
        chosen = self._which.currentData()
        if chosen is None:
            self.fields["hold"].set_problem(self.tr("There is no record to hold"))
            return
        kind, record_id = chosen
        self.do(retention.hold, kind, record_id, self._reason.text()).then(self.settled, failed=self.refused)


class AgreeSheet(AskingSheet):
    """The second person: what is to go, and that it cannot be brought back."""

    def __init__(self, desk: Desk, row: ProposalRow) -> None:
        super().__init__(
            desk,
            desk.tr("Dispose of a record for good"),
            desk.tr("Proposed by %1. You are the second person.").replace("%1", row.proposed_by),
            desk.tr("&Dispose of it"),
            "keeping-agree",
            height=460,
        )
        self._row = row
        title = row.label or kind_in_words(row.proposal.record_class)
        self.body.addWidget(Text(title, "strong"))
        covered = covered_in_words(row.covered_from, row.covered_to)
        if covered:
            self.body.addWidget(Text(self.tr("It covers %1.").replace("%1", covered), "soft"))
        self.body.addWidget(Text(self.tr("Reason given: %1").replace("%1", row.proposal.reason)))
        self.body.addWidget(
            Banner(
                "attn",
                self.tr("This cannot be undone."),
                self.tr(
                    "Every word of it is removed from the records. Backups made before today still hold it until they "
                    "are deleted or replaced. A line without content stays in the list of what was disposed of."
                ),
                icon="alert-triangle",
                name="keeping-agree-warning",
            )
        )
        self.body.addWidget(StillInBackups(desk))
        self.body.addStretch(1)

    def primary(self) -> None:
        """Agree: it goes."""
        self.desk.do(disposing.agree, self._row.proposal.id).then(
            self.settled, failed=self.refused, words=self.tr("Removing the record")
        )


class StillInBackups(Text):
    """Names the backups that hold what is to go: those of our own go in time, those somebody asked for stay."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", "soft", "keeping-backups")
        vault, settings, around = desk.vault, desk.settings(), desk.around
        planned = backup_keeping.plan(settings, vault.path, vault.vault.vault_id)
        desk.run(lambda: backup_keeping.survey(planned, around, since=around.clock()), lane=Lane.COPIES).then(
            self._name_backups
        )

    def _name_backups(self, standing: Standing) -> None:
        if not standing.lines:
            self.setText(self.tr("No backup is within reach now; one on a stick may still hold it."))
            return
        own = [day_in_prose(one.made_at.date()) for one in standing.lines if one.automatic]
        asked = [day_in_prose(one.made_at.date()) for one in standing.lines if not one.automatic]
        words = []
        if own:
            months = str(backup_keeping.figures().keep_monthly)
            told = self.tr("Still in the backups of %1: these go by themselves, within %2 months of further backups.")
            words.append(told.replace("%1", ", ".join(own)).replace("%2", months))
        if asked:
            told = self.tr("Still in the backups made on request, of %1: these stay until somebody deletes them.")
            words.append(told.replace("%1", ", ".join(asked)))
        self.setText(" ".join(words))

"""Keeping and disposal: how long, what has come to the end of its period, what is held, who agrees, what has gone."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from app.domain.changes import Changes
from app.domain.exports import DocumentKind
from app.domain.ids import DisposalId
from app.domain.retention import RecordClass, RetentionPeriod
from app.services import disposing, retention
from app.services.disposing import LogRow, ProposalRow
from app.services.retention import ReviewRow, ReviewState
from app.services.work import Work
from ui.components import HintButton, Row, RowList, TagSpec, Text
from ui.desk import Desk
from ui.keeping.sheets import AgreeSheet, HoldSheet, PeriodSheet, ReasonSheet
from ui.settings.group import Group
from ui.wording import day_in_prose
from ui.wording.keeping import covered_in_words, ended_in_words, kind_in_words, period_in_words, removed_in_words
from ui.wording.shipped import shipped


class KeepingGroup(Group):
    """A lead sees all of it; a trustee what waits for a second person and what has gone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Keeping and disposal"),
            self.tr(
                "Nothing is ever deleted by itself. When a period is over, the record comes up here; one person "
                "proposes, a second one agrees, and a line without content remains."
            ),
            "keeping",
        )
        self._manages = desk.sight.manages_people
        self._rows: dict[UUID, ReviewRow] = {}
        self._proposals: dict[DisposalId, ProposalRow] = {}
        self._periods: dict[RecordClass, RetentionPeriod] = {}
        if self._manages:
            self._period_list = self._list("keeping-periods", self.tr("How long each kind is kept"))
            self._period_list.button_clicked.connect(self._change_period)
            self._review = self._list("keeping-review", self.tr("Records that have ended"))
            self._review.button_clicked.connect(self._on_review)
            self._none = Text(self.tr("No record has ended yet."), "soft", "keeping-none")
            self.items.addWidget(self._none)
            hold = HintButton(self.tr("&Hold a record…"), small=True, name="keeping-hold-record")
            hold.clicked.connect(self._offer_hold)
            self.items.addWidget(hold)
        self._waiting = self._list("keeping-proposals", self.tr("Waiting for a second person"))
        self._waiting.button_clicked.connect(self._on_proposal)
        self._log = self._list("keeping-log", self.tr("What was disposed of"))
        self._log.button_clicked.connect(self._on_log)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Read again when something ended, was closed, or was disposed of."""
        if changes.retention or changes.cases or changes.people:
            self._ask()

    def _list(self, name: str, title: str) -> RowList:
        head = Text(title, "heading")
        self.items.addWidget(head)
        made = RowList(name, title, fit=True, wrap=True)
        self.items.addWidget(made)
        return made

    def _ask(self) -> None:
        if self._manages:
            self.desk.ask(retention.periods).then(self._show_periods)
            self.desk.ask(retention.review).then(self._show_review)
        self.desk.ask(disposing.proposals).then(self._show_proposals)
        self.desk.ask(disposing.log).then(self._show_log)

    def _show_periods(self, found: object) -> None:
        self._periods = dict(found)  # type: ignore[call-overload]  # a mapping, as the service says
        self._period_list.set_rows(
            [
                Row(
                    key=kind,
                    title=kind_in_words(kind),
                    title_rest=period_in_words(period),
                    detail=shipped(period.source),
                    buttons=(("change", self.tr("Change…")),),
                )
                for kind, period in self._periods.items()
            ]
        )

    def _show_review(self, found: tuple[ReviewRow, ...]) -> None:
        self._rows = {row.record_id: row for row in found}
        self._review.set_rows([self._review_row(row) for row in found])
        self._review.setVisible(bool(found))
        self._none.setVisible(not found)

    def _review_row(self, row: ReviewRow) -> Row:
        ended = ended_in_words(row.record_class, row.ended_on)
        tag: TagSpec | None = None
        buttons: tuple[tuple[str, str], ...] = (("hold", self.tr("Hold…")),)
        due = day_in_prose(row.due_on or row.ended_on)
        match row.state:
            case ReviewState.DUE:
                tag, buttons = TagSpec(self.tr("For review"), "attn"), (("propose", self.tr("Propose…")), *buttons)
                then = self.tr("Its period ended %1.").replace("%1", due)
            case ReviewState.HELD:
                tag, buttons = TagSpec(self.tr("Held"), "info"), (("release", self.tr("Release…")),) if row.hold else ()
                then = row.hold.reason if row.hold else self.tr("About sexual abuse: kept until a person decides.")
            case ReviewState.PROPOSED:
                tag, buttons = TagSpec(self.tr("Proposed"), "info"), ()
                then = row.proposal.reason if row.proposal else ""
            case ReviewState.NO_PERIOD:
                tag = TagSpec(self.tr("No period"), "attn")
                then = self.tr("Choose how long this kind is kept.")
            case _:
                then = self.tr("Kept until %1.").replace("%1", due)
        return Row(row.record_id, row.label, f"{ended}. {then}", tag=tag, buttons=buttons)

    def _show_proposals(self, found: tuple[ProposalRow, ...]) -> None:
        self._proposals = {row.proposal.id: row for row in found}
        rows = []
        for row in found:
            covered = covered_in_words(row.covered_from, row.covered_to)
            said = self.tr("Proposed by %1 on %2.").replace("%1", row.proposed_by)
            said = said.replace("%2", day_in_prose(row.proposal.made.at.date()))
            own = ("back", self.tr("Take back"))
            buttons = (own,) if row.is_mine else (("agree", self.tr("Agree…")), ("back", self.tr("Decline")))
            if row.is_mine:
                said += " " + self.tr("Somebody else has to agree.")
            title = row.label or kind_in_words(row.proposal.record_class)
            rows.append(Row(row.proposal.id, title, f"{covered} · {said}".strip(" ·"), buttons=buttons))
        self._waiting.set_rows(rows or [Row("none", self.tr("Nothing is waiting."))])

    def _show_log(self, found: tuple[LogRow, ...]) -> None:
        rows = []
        for line in found:
            entry = line.entry
            title = f"{day_in_prose(entry.made.at.date())} · {kind_in_words(entry.record_class)}"
            who = self.tr("Proposed by %1, agreed by %2.").replace("%1", line.proposed_by or "?")
            who = who.replace("%2", line.agreed_by or "?")
            parts = [covered_in_words(entry.covered_from, entry.covered_to), removed_in_words(entry), entry.reason]
            detail = f"{who} {' · '.join(part for part in parts if part)}"
            rows.append(Row(entry.id, title, detail, buttons=(("certificate", self.tr("Certificate…")),)))
        self._log.set_rows(rows or [Row("none", self.tr("Nothing has been disposed of."))])

    def _on_log(self, key: object, _button: str) -> None:
        self.desk.open("export", DocumentKind.DISPOSAL, UUID(str(key)))

    def _change_period(self, key: object, _button: str) -> None:
        PeriodSheet(self.desk, self._periods[RecordClass(str(key))]).open()

    def _on_review(self, key: object, button: str) -> None:
        row = self._rows[UUID(str(key))]
        if button == "propose":
            title, intro = self.tr("Propose disposal"), self.tr("Somebody else with a key has to agree before it goes.")
            do = partial(_proposing, row)
            form = f"keeping-propose-{row.record_id}"
            ReasonSheet(self.desk, form, title, f"{row.label}. {intro}", self.tr("&Propose it"), do).open()
        elif button == "hold":
            title, intro = self.tr("Hold this record"), self.tr("It stays, whatever its period, until it is released.")
            do = partial(_holding, row)
            form = f"keeping-hold-{row.record_id}"
            ReasonSheet(self.desk, form, title, f"{row.label}. {intro}", self.tr("&Hold it"), do).open()
        elif row.hold is not None:
            hold = row.hold
            title, intro = self.tr("Release the hold"), self.tr("Its period counts again from now on.")
            ReasonSheet(
                self.desk,
                f"keeping-release-{row.record_id}",
                title,
                f"{row.label}. {intro}",
                self.tr("&Release it"),
                lambda work, reason: retention.release(work, hold.id, reason),
            ).open()

    def _on_proposal(self, key: object, button: str) -> None:
        row = self._proposals.get(DisposalId(UUID(str(key))))
        if row is None:
            return
        if button == "agree":
            AgreeSheet(self.desk, row).open()
        else:
            self.desk.do(disposing.withdraw, row.proposal.id).then(failed=self.tell)

    def _offer_hold(self) -> None:
        self.desk.ask(retention.holdable).then(lambda offered: HoldSheet(self.desk, offered).open())


def _proposing(row: ReviewRow, work: Work, reason: str) -> object:
    return disposing.propose(work, row.record_class, row.record_id, reason)


def _holding(row: ReviewRow, work: Work, reason: str) -> object:
    return retention.hold(work, row.record_class, row.record_id, reason)
